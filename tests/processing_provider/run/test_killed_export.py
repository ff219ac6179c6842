# SPDX-License-Identifier: GPL-2.0-or-later
"""An export that was killed goes on where it was, and comes to the files of an undisturbed one."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException

from ..support.disks import enlarge, small_disk
from ..support.layers import memory_layer, on_ground, saved, scattered_points
from ..support.processes import wait_until
from ..support.rasters import noise, write_raster
from ..support.running import Log
from ..support.training import EXPORT, contents, export

REPOSITORY = Path(__file__).resolve().parents[3]
COUNT = 1600

#: A QGIS that exports, and is killed meanwhile.
RUN = f"""
import json, sys
sys.path.insert(0, {str(REPOSITORY)!r})
import tests.conftest
import tests.processing_provider.conftest
from tests.processing_provider.support.running import QGIS, Log

QGIS.start()
import processing
processing.run({EXPORT!r}, json.loads(sys.argv[1]), feedback=Log())
"""


@pytest.fixture
def given(folder: Path) -> dict[str, Any]:
    """Sixteen hundred points, of which some have no class, on an image with NoData."""
    pixels = noise(3, 600, 700)
    pixels[:, 100:200, 100:300] = 0
    attributes = [[("a", "b", None, "c")[n % 4]] for n in range(COUNT)]
    texts = on_ground(scattered_points(COUNT, 700, 600))
    layer = memory_layer(texts, "Point", fields=("class:string",), attributes=attributes)
    saved(layer, folder / "objects.gpkg")
    return {
        "INPUT": write_raster(folder / "image.tif", pixels, nodata=0),
        "FEATURES": str(folder / "objects.gpkg"),
        "CLASS_FIELD": "class",
        "CHIP_SIZE": "24",
        "LAYOUT": "Labeled_Tiles",
        "SPLIT": "70;30",
        "OUTPUT": str(folder / "set"),
    }


@contextmanager
def exporting(given: dict[str, Any]) -> Iterator[subprocess.Popen[bytes]]:
    """A process of QGIS that exports; killed at the end."""
    command = [sys.executable, "-c", RUN, json.dumps(given)]
    with subprocess.Popen(command, env=dict(os.environ)) as qgis:
        try:
            yield qgis
        finally:
            qgis.kill()


def chips_in(folder: Path) -> int:
    return len(list(folder.rglob("*.png")))


def test_a_killed_export_goes_on_and_its_files_are_those_of_an_undisturbed_one(
    folder: Path, given: dict[str, Any]
) -> None:
    """Files that were lost meanwhile, as when a machine stops, are written again."""
    with exporting(given) as qgis:
        assert wait_until(lambda: chips_in(folder / "set") > 300, 60)
        qgis.kill()
        qgis.wait()
    pictures = sorted((folder / "set").rglob("*.png"))
    assert 300 < len(pictures) < COUNT * 3 // 4
    pictures[0].unlink()
    pictures[1].write_bytes(b"")
    (pictures[2].parents[1] / "labels" / f"{pictures[2].stem}.xml").write_bytes(b"")
    _, log = export(folder / "set", **{**given, "RESUME": True})
    (told,) = [line for line in log.infos if line.startswith("RESUME")]
    assert 200 < int(told.split()[1].replace(",", "")) < COUNT * 3 // 4
    export(folder / "whole", **{**given, "OUTPUT": str(folder / "whole")})
    assert contents(folder / "set") == contents(folder / "whole")


def test_a_cancelled_export_says_how_to_go_on(folder: Path, given: dict[str, Any]) -> None:
    import processing

    log = Log()

    def cancel() -> None:
        assert wait_until(lambda: chips_in(folder / "set") > 20, 60)
        log.cancel()

    with ThreadPoolExecutor(1) as watching:
        watching.submit(cancel)
        with pytest.raises(QgsProcessingException) as cancelled:
            processing.run(EXPORT, given, feedback=log)
    assert str(cancelled.value) == "The run was cancelled; nothing more was read or classified."
    assert log.infos[-1] == (
        f"{chips_in(folder / 'set')} chips are kept. Run again with RESUME, and otherwise as "
        "before, to go on from there."
    )


def test_a_full_disk_is_told_and_costs_no_chip_that_was_there(
    folder: Path, given: dict[str, Any]
) -> None:
    place = folder / "disk"
    place.mkdir()
    with small_disk(place, "3m"):
        small = {**given, "OUTPUT": str(place / "set")}
        with pytest.raises(QgsProcessingException) as full:
            export(place / "set", **small)
        assert re.fullmatch(
            rf"OUTPUT: the disk of {place}/set/(train|val)/(images|labels) is full, and "
            r"\d{9}\.(png|pgw|xml) could not be written. Make room there, or choose another "
            "folder, and run again.",
            str(full.value),
        )
        there = chips_in(place)
        assert there > 50
        enlarge(place, "64m")
        _, log = export(place / "set", **{**small, "RESUME": True})
        assert any(line.startswith("RESUME: ") for line in log.infos)
        export(folder / "whole", **{**given, "OUTPUT": str(folder / "whole")})
        assert contents(place / "set") == contents(folder / "whole")


def test_an_unfinished_export_is_neither_overwritten_nor_mixed_with_another(
    folder: Path, given: dict[str, Any]
) -> None:
    (folder / "set" / "unfinished_export").mkdir(parents=True)
    (folder / "set" / "unfinished_export" / "export.json").write_text('{"format": 1, "key": "?"}')
    with pytest.raises(QgsProcessingException) as refused:
        export(folder / "set", **given)
    assert (
        f"OUTPUT: {folder / 'set'} holds an export that is not finished. Set RESUME to go on with "
        "it, or choose an empty folder."
    ) in str(refused.value)
    with pytest.raises(QgsProcessingException) as other:
        export(folder / "set", **{**given, "RESUME": True})
    assert str(other.value) == (
        f"OUTPUT: the unfinished export in {folder / 'set'} is of other objects, classes, imagery "
        "or parameters. Run as it was begun, or choose an empty folder."
    )


def test_two_exports_do_not_write_to_one_folder(folder: Path, given: dict[str, Any]) -> None:
    with exporting(given) as qgis:
        assert wait_until(lambda: chips_in(folder / "set") > 50, 60)
        qgis.send_signal(signal.SIGSTOP)  # it must not be done meanwhile
        with pytest.raises(QgsProcessingException) as refused:
            export(folder / "set", **{**given, "RESUME": True})
    assert str(refused.value) == (
        f"OUTPUT: another run is exporting to {folder / 'set'}. Wait for it, or choose another "
        "folder."
    )
