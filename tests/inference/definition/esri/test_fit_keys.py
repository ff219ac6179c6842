# SPDX-License-Identifier: GPL-2.0-or-later
"""The keys Resize and LargestBox of an .emd."""

from __future__ import annotations

import pytest
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.esri.fit_keys import fit_values
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    LANCZOS,
    LONG_SIDE,
    SHORT_SIDE,
    Fit,
)
from deep_objects.inference.errors import DefinitionError

from ....builders import emd


@pytest.mark.parametrize(
    "fit",
    [
        Fit(224, 200),
        Fit(224, 224, SHORT_SIDE, 256, BICUBIC, False, True, True),
        Fit(96, 64, LONG_SIDE, 96, LANCZOS),
    ],
)
def test_what_is_written_is_read_again(fit: Fit) -> None:
    """Every part of a Fit has its key."""
    assert read_emd(emd(Resize=fit_values(fit), LargestBox=4096), "x.emd").fit == fit


def test_without_the_keys_chips_are_stretched_and_boxes_are_no_larger_than_chips() -> None:
    """As the original does it."""
    definition = read_emd(emd(), "x.emd")

    assert (definition.fit, definition.largest_box) == (None, 0)


def test_all_faults_are_told_with_their_key_paths() -> None:
    """In the same message as those of the other keys."""
    wrong = {"Height": 0, "Mode": "short_side", "Filter": "soft", "Antialias": 2}
    with pytest.raises(DefinitionError) as caught:
        read_emd(emd(Resize=wrong, LargestBox=-1, BatchSize=0), "x.emd")

    assert str(caught.value).splitlines() == [
        "x.emd: BatchSize is 0 (number), a whole number from 1 to 65536 is needed. "
        "Give the number of chips per step.",
        "x.emd: Resize.Height is 0 (number), a whole number from 1 to 16384 is needed. "
        "Give the size of the model's input in pixels.",
        "x.emd: Resize.Width is missing, a whole number from 1 to 16384 is needed. "
        "Give the size of the model's input in pixels.",
        "x.emd: Resize.Side is missing, a whole number from 1 to 16384 is needed. "
        "Give the length in pixels to which that side is brought.",
        'x.emd: Resize.Filter is "soft" (text), nearest or bilinear or bicubic or lanczos or box '
        "or hamming is needed. Correct the word or leave the key out.",
        "x.emd: Resize.Antialias is 2 (number), 0 or 1 is needed. Write 1 for yes and 0 for no.",
        "x.emd: LargestBox is -1 (number), a whole number from 0 to 16384 is needed. "
        "Give the longest side of a box in pixels, or leave the key out.",
    ]


def test_a_resize_that_is_no_object_is_told() -> None:
    """A number is not enough."""
    with pytest.raises(DefinitionError) as caught:
        read_emd(emd(Resize=224), "x.emd")

    assert str(caught.value) == (
        "x.emd: Resize is 224 (number), an object with Height and Width is needed. "
        "Give the size of the model's input in pixels."
    )
