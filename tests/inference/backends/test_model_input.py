# SPDX-License-Identifier: GPL-2.0-or-later
"""Prepared values in the type of a model's input."""

from __future__ import annotations

import numpy as np
import pytest
from deep_objects.inference.backends.model_input import converted


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.int64])
def test_values_beyond_a_whole_number_type_become_its_ends(dtype: type) -> None:
    """Also where the largest number of the type is none of float32: it never turns negative."""
    limits = np.iinfo(dtype)

    low, high = converted(np.array([-3e38, 3e38], np.float32), np.dtype(dtype))

    assert low == limits.min
    assert limits.max * (1 - 2**-23) <= high <= limits.max
