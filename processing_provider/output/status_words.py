# SPDX-License-Identifier: GPL-2.0-or-later
"""What people read for the status of a row without a class: a few words, or a sentence."""

from __future__ import annotations

from ...inference.outcome import (
    BELOW_THRESHOLD,
    INVALID_GEOMETRY,
    MODEL_CRASHED,
    MODEL_ERROR,
    NODATA,
    OUTSIDE,
    READ_ERROR,
    TRANSFORM_FAILED,
)
from ..texts import tr


def status_name(status: str) -> str:
    """``status`` in a few words, as a legend has room for."""
    return _words(status)[0]


def status_sentence(status: str) -> str:
    """What ``status`` means."""
    return _words(status)[1]


def _words(status: str) -> tuple[str, str]:
    """The name of ``status``, and the sentence."""
    return {
        BELOW_THRESHOLD: (
            tr("Below the threshold"),
            tr("No class reached the threshold."),
        ),
        OUTSIDE: (
            tr("Outside the imagery"),
            tr("The object lies outside the imagery."),
        ),
        NODATA: (
            tr("On NoData"),
            tr("Its chip holds no data at all, or the feature has no photo."),
        ),
        INVALID_GEOMETRY: (
            tr("Invalid geometry"),
            tr("It has no geometry, or one without a place."),
        ),
        TRANSFORM_FAILED: (
            tr("Without a place in the imagery"),
            tr("It has no place in the CRS of the imagery."),
        ),
        READ_ERROR: (
            tr("Imagery could not be read"),
            tr("The imagery could not be read there."),
        ),
        MODEL_ERROR: (
            tr("The model failed"),
            tr("The model failed on it, or answered with values that are no numbers."),
        ),
        MODEL_CRASHED: (
            tr("The model crashed"),
            tr("The inference process died of it twice, when it was alone."),
        ),
    }[status]
