# SPDX-License-Identifier: GPL-2.0-or-later
"""What the rows share: imagery, objects and models made once, and programs run on them."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Any, Optional

from .process import Spent, run

REPOSITORY = Path(__file__).resolve().parents[1]
SIDES = Path(__file__).resolve().parent / "sides"
RIVALS = REPOSITORY / "build" / "bench-env" / "bin" / "python"

CHIP = 224
#: Where computing is compared, objects lie within so many pixels, as densely as buildings in a
#: town: of objects scattered over the whole imagery each costs some milliseconds to read.
TOWN = 2048
#: Pixels of a side of the raster, before scaling, and of its tiles.
_SIDE, _TILE = 16384, 256
_LEAST_SIDE = 1024
#: Objects are so wide at most, in pixels.
_LARGEST = 120
#: Seconds after which a program is taken to hang.
_LIMIT = 900.0
#: GDAL's cache of blocks in MB, on purpose smaller than the imagery.
CACHE = 64


class Bench:
    """Everything is made and run in ``folder``; ``scale`` shrinks raster and counts alike."""

    def __init__(self, folder: Path, scale: float = 1.0, repeats: int = 6) -> None:
        self.folder = folder
        self.scale = scale
        self.repeats = repeats
        tiles = round(_SIDE * scale**0.5) // _TILE
        self.side = max(_LEAST_SIDE, tiles * _TILE)
        self.made = folder / f"scale-{scale:g}" / _makers()
        for name in ("profile", "cache", "runtime", "results"):
            (folder / name).mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self.made.exists():
            shutil.rmtree(self.made.parent, ignore_errors=True)  # what other makers made
            self.made.mkdir(parents=True)

    def count(self, whole: int) -> int:
        """So many objects instead of ``whole``."""
        return max(16, round(whole * self.scale))

    def raster(self, compression: str) -> Path:
        """The imagery, tiled, ``JPEG`` or ``deflate``.

        Both are made at once: the picture takes longer than to write it.
        """
        paths = {name: self.made / f"{name}.tif" for name in ("JPEG", "deflate")}
        if not paths[compression].exists():
            given = {name: str(path) for name, path in paths.items()}
            self.qgis("make_raster", side=self.side, paths=given)
        return paths[compression]

    def objects(
        self, count: int, chip: int = CHIP, largest: int = _LARGEST, within: Optional[int] = None
    ) -> Path:
        """A layer of so many objects over the imagery; ``windows_of`` has their windows.

        All of them lie in its first ``within`` columns and rows, where that is given.
        """
        side = self.side if within is None else min(within, self.side)
        path = self.made / f"objects-{count}-{chip}-{largest}-{side}.gpkg"
        if not path.exists():
            given = {"count": count, "side": side, "chip": chip, "largest": largest}
            self.qgis("make_objects", path=str(path), windows=str(windows_of(path)), **given)
        return path

    def free_model(self, chip: int = CHIP, taken: str = "uint8", **keys: Any) -> Path:
        """The definition of a model that costs nothing, with these ``keys``.

        ``taken`` is the type of number that it takes.
        """
        words = [f"{key}-{value}" for key, value in keys.items()]
        name = "-".join(["free", str(chip), taken, *words])
        folder = self.made / name
        if not (folder / "free.emd").exists():
            self.rival("make_models", folder=str(folder), chip=chip, taken=taken, keys=keys)
        return folder / "free.emd"

    def network(self, backbone: str, chip: int = CHIP, **definitions: dict[str, Any]) -> Path:
        """The folder of a network with random weights.

        There are network.pth with learned.emd, as arcgis.learn saves it, and network.onnx with a
        definition for each of ``definitions``, by name and with its keys.
        """
        named = "-".join([backbone, str(chip), *definitions])
        folder = self.made / named
        if not (folder / "learned.emd").exists():
            wanted = {"backbone": backbone, "chip": chip, "definitions": definitions}
            self.rival("make_networks", folder=str(folder), **wanted)
        return folder

    def classify(
        self,
        raster: Path,
        objects: Path,
        model: Path,
        runs: int = 1,
        scores: Optional[Path] = None,
        settings: Optional[dict[str, Any]] = None,
        **parameters: Any,
    ) -> Spent:
        """The main algorithm on them, ``runs`` times in one desktop, with its user's ``settings``.

        With ``scores`` the rows' scores are written there, (objects, classes).
        """
        kept: dict[str, Any] = {"settings": settings or {}}
        if scores is not None:
            kept["scores"] = str(scores)
        given = {
            "INPUT": str(raster),
            "FEATURES": str(objects),
            "MODEL": str(model),
            "OUTPUT": str(self.folder / "results" / "classified.gpkg"),
            "PROCESSOR": "CPU",
            **parameters,
        }
        return self.qgis("classify", parameters=given, runs=runs, **kept)

    def qgis(self, script: str, **given: Any) -> Spent:
        """A program of ``sides`` in QGIS's Python, which runs this one too."""
        return self._run(sys.executable, script, given)

    def rival(self, script: str, **given: Any) -> Spent:
        """A program of ``sides`` in the environment of the rivals."""
        return self._run(str(RIVALS), script, given)

    def _run(self, interpreter: str, script: str, given: dict[str, Any]) -> Spent:
        command = [interpreter, str(SIDES / f"{script}.py"), json.dumps(given)]
        return run(command, self.variables(), _LIMIT)

    def variables(self, source: Optional[dict[str, str]] = None) -> dict[str, str]:
        """The variables of every program: a QGIS of its own, GDAL's small cache, nobody online.

        What Python compiled stays for the next program, as it does for users.
        """
        own = {
            "QT_QPA_PLATFORM": "offscreen",
            "QGIS_CUSTOM_CONFIG_PATH": str(self.folder / "profile"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_RUNTIME_DIR": str(self.folder / "runtime"),
            "GDAL_CACHEMAX": str(CACHE),
            "GDAL_PAM_ENABLED": "NO",
            "ORT_DISABLE_TELEMETRY": "1",
            "HF_HUB_OFFLINE": "1",
        }
        kept = {**(os.environ if source is None else source), **own}
        kept.pop("PYTHONDONTWRITEBYTECODE", None)
        return kept


def _makers() -> str:
    """A name for what the programs that make imagery, objects and models say now."""
    digest = hashlib.sha256()
    for path in sorted(SIDES.glob("make_*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def windows_of(objects: Path) -> Path:
    """The file of windows beside a layer of objects."""
    return objects.with_suffix(".npy")
