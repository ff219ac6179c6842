# SPDX-License-Identifier: GPL-2.0-or-later
"""Settings are texts in QGIS's advanced settings, where anybody may write anything."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from deep_objects.processing_provider.run.settings import (
    MINUTES_SETTING,
    WINDOW_MEMORY_SETTING,
    kept_seconds,
    window_memory,
)
from qgis.core import QgsSettings


@pytest.fixture
def set_to() -> Iterator[Callable[[str, Any], None]]:
    """Sets one of both, until the test ends."""
    yield QgsSettings().setValue
    for setting in (WINDOW_MEMORY_SETTING, MINUTES_SETTING):
        QgsSettings().remove(setting)


@pytest.mark.parametrize(
    ("value", "megabytes"),
    [("64", 64), ("64.5", 64), (-5, 16), ("1e9", 1 << 20), ("much", 256), ("", 256), ("nan", 256)],
)
def test_the_memory_for_windows_is_a_sensible_number(
    set_to: Callable[[str, Any], None], value: Any, megabytes: int
) -> None:
    """Between 16 MB and 1 TB; 256 MB where the setting is no number."""
    set_to(WINDOW_MEMORY_SETTING, value)
    assert window_memory() == megabytes << 20


@pytest.mark.parametrize(
    ("value", "minutes"),
    [("0.5", 0.5), (0, 0), (-5, 0), (1e300, 7 * 24 * 60), ("long", 5), ("", 5), ("inf", 5)],
)
def test_the_minutes_of_a_model_are_a_sensible_number(
    set_to: Callable[[str, Any], None], value: Any, minutes: float
) -> None:
    """At most a week; five where the setting is no number."""
    set_to(MINUTES_SETTING, value)
    assert kept_seconds() == 60 * minutes
