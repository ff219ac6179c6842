# SPDX-License-Identifier: GPL-2.0-or-later
"""What an inspection says of a model: as text, as JSON and as a page."""

from __future__ import annotations

import hashlib
import json
import zipfile
from pathlib import Path
from typing import Any

import processing
import pytest
from deep_objects.processing_provider.texts import RESOURCES
from qgis.core import QgsProcessingException

from ..support.models import Weights, linear_model, rewritten
from ..support.pages import Page
from ..support.running import Log
from ..support.steps import model_of, step

INSPECT = "deepobjects:inspectmodel"
SAMPLE = RESOURCES / "sample" / "roof_damage.dlpk"


def inspect(model: Any, **parameters: Any) -> tuple[dict[str, Any], Log]:
    """The outputs for ``model``, and the log."""
    log = Log()
    return processing.run(INSPECT, {"MODEL": str(model), **parameters}, feedback=log), log


@pytest.fixture
def linear(folder: Path) -> Path:
    """A definition of a model of three classes, beside its ONNX file."""
    return Path(linear_model(folder, Weights(3, (3, 8, 8))))


def test_the_log_tells_what_the_sample_is() -> None:
    """Headings and facts, aligned."""
    _, log = inspect(SAMPLE)
    told = "\n".join(log.infos)
    for line in (
        "Kind:            ONNX",
        "Task:            classification, one class per object",
        "Classes:         3: intact, damaged, destroyed",
        "Chip:            64 × 64 pixels around the object's centre",
        "Bands:           1, 2, 3 (counted from 1)",
        "Environment:     onnx, installed",
        "Contains code:   no",
        "Runs:            yes. A random chip was given “",
    ):
        assert line in told


def test_the_outputs_serve_scripts_and_models(folder: Path) -> None:
    """The JSON holds all; what a model branches on has an output of its own."""
    outputs, _ = inspect(SAMPLE)
    assert {name: outputs[name] for name in ("KIND", "TASK", "CLASSES", "RUNS", "CODE")} == {
        "KIND": "onnx",
        "TASK": "classification",
        "CLASSES": 3,
        "RUNS": True,
        "CODE": False,
    }
    found = json.loads(outputs["INSPECTION"])
    assert found["sha256"] == hashlib.sha256(SAMPLE.read_bytes()).hexdigest()
    assert found["size"] == SAMPLE.stat().st_size
    assert found["definition"]["chip_width"] == 64
    assert [argument["name"] for argument in found["arguments"]] == [
        "padding",
        "batch_size",
        "test_time_augmentation",
        "score_threshold",
    ]
    assert found["check"]["label"] in ("intact", "damaged", "destroyed")
    assert 0 < found["check"]["confidence"] <= 1


def test_the_report_is_one_page_that_needs_nothing_else(folder: Path) -> None:
    """It loads nothing and runs nothing, and the outputs name it."""
    outputs, _ = inspect(SAMPLE, REPORT=str(folder / "report.html"))
    page = Page((folder / "report.html").read_text("utf-8"))
    assert outputs["REPORT"] == str(folder / "report.html")
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name in ("src", "href")]
    assert "It runs" in page.words and "damaged" in page.words


def test_tags_in_a_model_are_shown_and_not_obeyed(linear: Path, folder: Path) -> None:
    """Class names, frameworks and paths are their author's words."""
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(2)>'
    classes = [{"Value": 0, "Name": evil}, {"Value": 1, "Name": "$body"}, {"Value": 2, "Name": "&"}]
    model = rewritten(str(linear), "a<b>.emd", Classes=classes, Framework=evil)
    inspect(model, REPORT=str(folder / "report.html"))
    page = Page((folder / "report.html").read_text("utf-8"))
    assert not {"script", "img", "b"} & set(page.tags)
    assert evil in page.words and "$body" in page.words


def test_a_model_that_does_not_run_is_no_error(linear: Path, folder: Path) -> None:
    """The result says why."""
    model = rewritten(str(linear), "large.emd", ImageWidth=16)
    outputs, log = inspect(model, REPORT=str(folder / "report.html"))
    reason = (
        "large.emd: the model takes chips of 8 × 8 pixels, but the definition says ImageWidth 16 "
        "and ImageHeight 8. Correct the two keys."
    )
    assert (outputs["RUNS"], outputs["REASON"], outputs["KIND"]) == (False, reason, "onnx")
    assert f"Runs:            no: {reason}" in log.infos
    assert "It does not run here" in (folder / "report.html").read_text("utf-8")


def test_a_missing_environment_is_no_error(
    linear: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the environment lacks is said, with the command that makes it."""
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "nothing"))
    outputs, log = inspect(linear)
    assert outputs["RUNS"] is False
    assert outputs["REASON"] == (
        "The onnx environment, in which this kind of model runs, is not installed. "
        "Run the algorithm “Set up inference environment” of Deep Objects, or: "
        "qgis_process run deepobjects:setupenvironment -- ENVIRONMENT=onnx"
    )
    assert "Environment:     onnx, not installed" in log.infos


def test_a_kind_that_does_not_run_is_no_error(linear: Path, folder: Path) -> None:
    """A model file of no known kind has its size all the same."""
    (folder / "model.xyz").write_bytes(b"12345")
    model = rewritten(str(linear), "other.emd", ModelFile="model.xyz")
    outputs, _ = inspect(model)
    assert outputs["RUNS"] is False
    assert outputs["KIND"] == ""
    assert "a model file of an unknown kind (.xyz)" in outputs["REASON"]
    assert json.loads(outputs["INSPECTION"])["size"] == 5


def test_a_broken_definition_fails_and_is_reported(linear: Path, folder: Path) -> None:
    """Every fault stands in the page, and the algorithm ends with them."""
    model = rewritten(str(linear), "bad.emd", ImageWidth=None, Classes=[])
    with pytest.raises(QgsProcessingException) as caught:
        inspect(model, REPORT=str(folder / "report.html"))
    assert str(caught.value) == (
        "bad.emd: Classes is [] (list), a list with one object per class is needed. List the "
        "classes in the order of the model's outputs.\n"
        "bad.emd: ImageWidth is missing, a whole number from 1 to 16384 is needed. Give the size "
        "of a chip in pixels."
    )
    words = Page((folder / "report.html").read_text("utf-8")).words
    assert "Its definition cannot be used" in words
    assert "Classes is [] (list)" in words and "ImageWidth is missing" in words
    assert "no code" not in words


def test_code_in_a_package_is_named_and_not_run(linear: Path, folder: Path) -> None:
    """A Python file beside an ONNX model changes nothing for the model."""
    harm = folder / "harm"
    with zipfile.ZipFile(folder / "code.dlpk", "w") as archive:
        archive.write(linear, "linear.emd")
        archive.write(linear.with_suffix(".onnx"), "linear.onnx")
        archive.writestr("Own.py", f"open({str(harm)!r}, 'w')")
    outputs, log = inspect(folder / "code.dlpk")
    assert (outputs["CODE"], outputs["RUNS"]) == (True, True)
    assert "Contains code:   Own.py: Python code" in log.infos
    assert not harm.exists()


def test_no_such_model(folder: Path) -> None:
    """There is nothing to inspect."""
    with pytest.raises(QgsProcessingException) as caught:
        inspect(folder / "none.emd")
    assert str(caught.value) == (
        f"none.emd: there is no file {folder}/none.emd. Check the path, or choose the model again."
    )


@pytest.mark.parametrize("name", ["linear.emd", "linear.onnx"])
def test_a_report_replaces_no_file_that_is_no_page(
    linear: Path, folder: Path, started_processes: list[list[str]], name: str
) -> None:
    """Not the model itself either; refused before it is looked at."""
    before = (folder / name).read_bytes()
    with pytest.raises(QgsProcessingException) as caught:
        inspect(linear, REPORT=str(folder / name))
    assert str(caught.value).endswith(
        f"REPORT: {folder}/{name} is there already, and no page that a report may replace. Choose "
        "a file whose name ends with .html."
    )
    assert (folder / name).read_bytes() == before
    assert started_processes == []


def test_a_report_of_a_model_that_cannot_be_used_replaces_no_file_either(folder: Path) -> None:
    """A step of a model, where nobody calls the check."""
    (folder / "bad.emd").write_text("{}", "utf-8")
    (folder / "notes.txt").write_text("mine", "utf-8")
    given = {"MODEL": str(folder / "bad.emd"), "REPORT": str(folder / "notes.txt")}
    log = Log()
    with pytest.raises(QgsProcessingException):
        processing.run(model_of(step(given, algorithm=INSPECT)), {}, feedback=log)
    assert log.errors == [
        f"REPORT: {folder}/notes.txt is there already, and no page that a report may replace. "
        "Choose a file whose name ends with .html."
    ]
    assert (folder / "notes.txt").read_text("utf-8") == "mine"


def test_an_earlier_report_is_replaced(folder: Path) -> None:
    (folder / "report.html").write_text("earlier", "utf-8")
    inspect(SAMPLE, REPORT=str(folder / "report.html"))
    assert "It runs" in Page(folder / "report.html").words


def test_a_report_without_a_folder_is_refused_before_the_model_is_tried(
    linear: Path, folder: Path, started_processes: list[list[str]]
) -> None:
    with pytest.raises(QgsProcessingException) as caught:
        inspect(linear, REPORT=str(folder / "none" / "report.html"))
    assert str(caught.value).endswith(
        f"REPORT: there is no folder {folder}/none. Create it, or choose another."
    )
    assert started_processes == []
