# SPDX-License-Identifier: GPL-2.0-or-later
"""The whole of QGIS's desktop, used as by a person: the bundled sample, from toolbox to map.

The desktop is a program of its own on a screen that nobody sees; what it did and saw is told by
``tools/desktop.py``.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ..conftest import REPOSITORY


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where one visit of the desktop left what it told."""
    folder = tmp_path_factory.mktemp("desktop") / "visit"
    command = [sys.executable, str(REPOSITORY / "tools" / "desktop.py"), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def told(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "told.json").read_text("utf-8")))


def test_the_toolbox_lists_the_algorithms_that_the_documents_describe(
    told: dict[str, Any],
) -> None:
    index = (REPOSITORY / "docs" / "index.md").read_text("utf-8")
    described = re.findall(r"\* \[(.+)\]\(algorithms/", index)
    groups = {"Deep Objects", "Classification", "Environment", "Models"}
    assert "Classify objects using deep learning" in described
    assert sorted(set(told["toolbox"]) - groups) == sorted(described)


def test_a_chosen_model_shows_what_it_is_its_classes_and_its_arguments(
    told: dict[str, Any],
) -> None:
    assert told["model"] == "ONNX · 3 classes · chips of 64\u00a0×\u00a064\u00a0px · bands 1, 2, 3"
    assert told["classes"] == ["intact", "damaged", "destroyed"]
    assert told["arguments"] == [
        ["padding", "0", "Pixels added on each side of an object's own box. (0 to 4096)"],
        ["batch_size", "not set", "Chips per step; rounded down to a square. (up to 65536)"],
        [
            "test_time_augmentation",
            "no (default)",
            "Mean over flipped and turned copies of each chip.",
        ],
        ["score_threshold", "0.0", "Below this confidence an object gets no label. (0 to 1)"],
    ]


def test_only_what_means_something_to_imagery_objects_and_model_can_be_changed(
    told: dict[str, Any],
) -> None:
    before, after = set(told["open at first"]), set(told["open"])
    assert after - before == {"CELL_SIZE", "COORDINATE_OPERATION", "PROCESSING_MODE"}
    assert before - after == {
        "ALLOW_MODEL_CODE",
        "CAPTION_FIELD",
        "EXPLANATIONS",
        "INPUT_FOLDER",
        "INPUT_PHOTOS",
    }


def test_the_run_tells_in_its_log_what_became_of_the_objects(told: dict[str, Any]) -> None:
    at = told["log"].index("Writing the rows")
    assert told["log"][at + 2 : at + 6] == [
        "intact: 146",
        "damaged: 48",
        "destroyed: 26",
        "Status ok: 220",
    ]
    assert not [line for line in told["log"] if "Traceback" in line or "Error" in line]


def test_the_project_gets_the_layer_with_the_classes_and_their_numbers_in_its_legend(
    told: dict[str, Any],
) -> None:
    assert told["rows"] == 220
    assert told["legend"] == [
        ["intact (146)", "#38a850"],
        ["damaged (48)", "#f0a020"],
        ["destroyed (26)", "#d02830"],
    ]


def test_every_roof_on_the_screen_has_the_colour_of_its_class(told: dict[str, Any]) -> None:
    labels = [label for label, _ in told["painted"]]
    assert {label: labels.count(label) for label in labels} == {
        "intact": 146,
        "damaged": 48,
        "destroyed": 26,
    }
    assert [roof for roof in told["painted"] if roof[0] != roof[1]] == []


def test_the_model_stays_loaded_until_the_desktop_is_closed(
    folder: Path, told: dict[str, Any]
) -> None:
    (process,) = told["inference processes"]
    assert str(process) not in os.listdir("/proc")
    assert list((folder / "temporary").iterdir()) == []
