# SPDX-License-Identifier: GPL-2.0-or-later
"""What the documents tell a reader to type gives what they say, word by word."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path
from typing import Any

import processing
import pytest
from deep_objects.inference.worker.environment import find_interpreter

from ...conftest import REPOSITORY
from ..support.running import Log

FUNCTION = "raster-function"


def blocks(page: str, language: str) -> list[str]:
    """The blocks of code of one language on a page."""
    text = (REPOSITORY / "docs" / f"{page}.md").read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.DOTALL | re.MULTILINE)


def run(command: str) -> dict[str, Any]:
    """What ``qgis_process run …`` gives, run in this process."""
    program, verb, algorithm, dashes, *values = shlex.split(command.replace("\\\n", " "))
    assert [program, verb, dashes] == ["qgis_process", "run", "--"]
    parameters = dict(value.split("=", 1) for value in values)
    return dict(processing.run(algorithm, parameters, feedback=Log()))


@pytest.fixture(autouse=True)
def in_a_folder_with_the_sample(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands are typed where the sample is at resources/sample."""
    sample = folder / "resources" / "sample"
    sample.mkdir(parents=True)
    for name in ("orthophoto.tif", "footprints.gpkg", "roof_damage.dlpk"):
        (sample / name).write_bytes((REPOSITORY / "resources" / "sample" / name).read_bytes())
    monkeypatch.chdir(folder)


def test_the_first_map_is_what_its_page_says() -> None:
    classify, inspect = blocks("first-map", "sh")

    made = run(classify)
    assert made["COUNT"] == 220
    assert '"intact": 146' in made["COUNTS"]
    assert run(inspect)["RUNS"] is True
    scope: dict[str, Any] = {}
    exec(blocks("first-map", "python")[0], scope)
    assert scope["result"]["COUNTS"] == made["COUNTS"]


def test_the_sample_gives_the_training_chips_that_their_page_tells() -> None:
    made = run(blocks("training-chips", "sh")[0])

    train, val, test = (made[f"COUNT_{split}"] for split in ("TRAIN", "VAL", "TEST"))
    page = (REPOSITORY / "docs" / "training-chips.md").read_text("utf-8")
    assert f"in all: {train} train, {val} val, {test} test" in page
    assert made["COUNT"] == train + val + test == 220


def test_the_recipes_make_models_that_run(folder: Path) -> None:
    script = folder / "models.py"
    script.write_text("\n".join(blocks("recipes", "python")), "utf-8")
    subprocess.run([str(find_interpreter("torch")), str(script)], check=True, cwd=folder)

    made = [run(command) for command in blocks("recipes", "sh")]

    assert [Path(outputs["OUTPUT"].split("|")[0]).name for outputs in made] == [
        "roofs.gpkg",
        "resnet.dlpk",
        "own.dlpk",
        "timm.gpkg",
        "keras.dlpk",
    ]
    assert [outputs["COUNT_OK"] for outputs in made if "COUNT_OK" in outputs] == [220, 220]


def test_the_raster_function_of_the_documents_runs(folder: Path) -> None:
    (folder / "Brightness.py").write_text(blocks(FUNCTION, "python")[0], "utf-8")
    (folder / "Brightness.emd").write_text(blocks(FUNCTION, "json")[0], "utf-8")

    made = run(blocks(FUNCTION, "sh")[0])

    assert made["COUNT_OK"] == 220
    assert '"bright"' in made["COUNTS"] and '"dark"' in made["COUNTS"]
