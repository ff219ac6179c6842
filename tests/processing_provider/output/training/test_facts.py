# SPDX-License-Identifier: GPL-2.0-or-later
"""The facts of a chip, of which the statistics of a set are made."""

from __future__ import annotations

import numpy as np
from deep_objects.processing_provider.output.training.unfinished import ChipFacts

from ...support.rasters import noise


def test_a_chip_too_large_for_one_go_has_the_statistics_of_all_its_pixels() -> None:
    pixels = noise(2, 1100, 1000, np.uint16)
    least, most, means, squares = ChipFacts(pixels, 0).statistics
    flat = pixels.reshape(2, -1)
    np.testing.assert_array_equal(least, flat.min(axis=1))
    np.testing.assert_array_equal(most, flat.max(axis=1))
    np.testing.assert_allclose(means, flat.mean(axis=1))
    np.testing.assert_allclose(squares, flat.var(axis=1) * flat.shape[1])
