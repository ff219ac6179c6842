# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's estimate of the time: made when asked, of the first objects, and stopped at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.worker.measurement import Pace
from deep_objects.processing_provider.parameters.estimate import told as sentence
from deep_objects.processing_provider.parameters.imagery.first_chips import Reading
from deep_objects.processing_provider.parameters.widgets import later

from ...support.dialogs import choose_model, open_dialog, turn_for, turn_until, wrapper
from ...support.layers import in_project, memory_layer, on_ground, scattered_polygons
from ...support.models import Weights, linear_model
from ...support.rasters import noise, write_raster


@pytest.fixture
def dialog(folder: Path) -> Iterator[Any]:
    """A dialog in which all is chosen, and looked at."""
    image = write_raster(folder / "image.tif", noise())
    layer = in_project(memory_layer(on_ground(scattered_polygons(20, side=6))))
    with open_dialog() as opened:
        given = {"INPUT": [image], "FEATURES": layer.id(), "PROCESSOR": "CPU"}
        opened.mainWidget().setParameters(given)
        choose_model(opened, linear_model(folder, Weights(3, (3, 8, 8))))
        turn_until(lambda: told(opened))
        yield opened


def told(dialog: Any) -> str:
    return str(wrapper(dialog, "MODEL").widget.time.told())


def click(dialog: Any) -> None:
    """Click on the link of the line."""
    line = wrapper(dialog, "MODEL").widget.time
    line.linkActivated.emit(re.findall('href="([^"]*)"', line.text())[0])


def test_nothing_is_started_before_somebody_asks(
    dialog: Any, started_processes: list[list[str]]
) -> None:
    turn_for(0.5)
    assert (told(dialog), started_processes) == ("Estimate the time", [])


def test_the_estimate_is_of_all_objects_on_the_device_that_is_chosen(dialog: Any) -> None:
    click(dialog)
    assert told(dialog) == "The model classifies a first batch …\nStop estimating"
    turn_until(lambda: told(dialog).endswith("Estimate again"))
    form = r"About \d+ s for 20 objects, on CPU, [\d.e-]+ ms each\.\nEstimate again"
    assert re.fullmatch(form, told(dialog)), told(dialog)


def test_an_estimate_is_stopped_with_a_click(dialog: Any) -> None:
    click(dialog)
    turn_until(lambda: later.running)
    click(dialog)
    assert told(dialog) == "Estimate the time"
    turn_until(lambda: not later.running)
    assert told(dialog) == "Estimate the time"


def test_another_choice_forgets_the_estimate(dialog: Any) -> None:
    click(dialog)
    dialog.mainWidget().setParameters({"PARALLEL": "2"})
    assert told(dialog) == "Estimate the time"


def test_what_a_run_would_refuse_is_told_in_place_of_the_time(dialog: Any) -> None:
    dialog.mainWidget().setParameters({"MODEL_ARGUMENTS": "padding x"})
    click(dialog)
    turn_until(lambda: told(dialog).endswith("Estimate again"))
    assert told(dialog) == (
        "linear.emd: the argument padding is “x”, a whole number from 0 to 4096 is needed. Correct "
        "the value.\nEstimate again"
    )


def test_no_estimate_is_offered_without_objects_on_the_imagery(dialog: Any) -> None:
    dialog.mainWidget().setParameters({"FEATURES": None})
    turn_for(0.6)
    assert told(dialog) == ""


@pytest.mark.parametrize(
    "count, processes, text",
    [
        (10, 1, "About 3 s for 10 objects, on CPU, 20 ms each."),
        (4_431, 1, "About 2 min for 4,431 objects, on CPU, 20 ms each."),
        (400_000, 2, "About 67 min for 400,000 objects, on CPU, 10 ms each."),
        (4_000_000, 1, "About 22.2 h for 4,000,000 objects, on CPU, 20 ms each."),
        (-1, 1, "About 20 s for each 1,000 objects, on CPU, 20 ms each."),
    ],
)
def test_reading_and_computing_go_on_side_by_side(count: int, processes: int, text: str) -> None:
    reading = Reading(0.02, 0.02, 100.0)
    assert sentence(Pace("CPU", 2.0, 0.004), reading, count, processes) == text


def test_what_lies_close_together_is_read_once() -> None:
    reading = Reading(0.02, 0.001, 100.0)
    assert [reading.seconds(count) for count in (50, 100, 1100)] == [1.0, 2.0, 3.0]
