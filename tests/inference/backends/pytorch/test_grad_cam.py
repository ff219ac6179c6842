# SPDX-License-Identifier: GPL-2.0-or-later
"""Heat maps against gradients taken by hand, by the scripts that made the models."""

from __future__ import annotations

import json
import subprocess
from dataclasses import asdict
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from deep_objects.inference.worker.environment import find_interpreter

from ....builders import definition
from ....models import arcgis_pixels

SCRIPT = Path(__file__).parents[3] / "heat_maps.py"
WEIGHTS = {
    "resnet18-3.pth": "resnet18",
    "mobilenet_v3_small-5.pt": "mobilenet_v3_small",
    "timm_mobilenetv3_small_050-5.pth": "timm:mobilenetv3_small_050",
    "vit_tiny_patch16_224-3.safetensors": "timm:vit_tiny_patch16_224",
}
PROGRAMS = ("free.pt2", "fixed.pt2")


def job(name: str, kind: str, path: Path, side: int = 64, **keys: Any) -> list[Any]:
    """What ``heat_maps.py`` is told of one model: maps of class 1."""
    model = definition(path, ImageHeight=side, ImageWidth=side, **keys)
    return [name, kind, asdict(model), 1]


@pytest.fixture(scope="module")
def maps(torch_files: Path, arcgis_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the maps of all models, made in one process."""
    folder = tmp_path_factory.mktemp("maps")
    jobs, pixels = [], {}
    for file, backbone in WEIGHTS.items():
        path = torch_files / file
        jobs.append(job(file, "weights", path, ModelParameters={"backbone": backbone}))
        pixels[file] = arcgis_pixels(int(path.stem.rsplit("-", 1)[1]))
    for file in PROGRAMS:
        jobs.append(job(file, "exported", torch_files / file))
        pixels[file] = arcgis_pixels(3)
    for side in (64, 128):
        path, keys = arcgis_weights / "resnet18-3.pth", {"backbone": "resnet18"}
        jobs.append(job(f"arcgis{side}", "arcgis_learn", path, side, ModelParameters=keys))
        enlarged = np.ones((1, 1, side // 64, side // 64), np.uint8)
        pixels[f"arcgis{side}"] = np.kron(arcgis_pixels(3), enlarged)
    for name, values in pixels.items():
        np.save(folder / f"{name}.npy", values.astype(np.float32) / 255)
    (folder / "jobs.json").write_text(json.dumps(jobs), "utf-8")
    command = [str(find_interpreter("torch")), "-I", str(SCRIPT), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    return folder


def found(folder: Path, name: str) -> list[Optional[np.ndarray]]:
    """The map of each of the four chips, None where there is none."""
    with np.load(folder / f"{name}.npz") as listed:
        return [listed.get(str(n)) for n in range(4)]


def check(maps: list[Optional[np.ndarray]], expected: np.ndarray) -> None:
    """Each map is the expected one; where that is not a number, there is none."""
    assert [heat is None for heat in maps] == np.isnan(expected).all(axis=(1, 2)).tolist()
    for heat, wanted in zip(maps, expected):
        if heat is not None:
            np.testing.assert_allclose(heat, wanted, atol=1e-4)


@pytest.mark.parametrize("file", WEIGHTS)
def test_the_last_layer_on_a_grid_explains_a_network(
    file: str, maps: Path, torch_files: Path
) -> None:
    """Of a CNN the last of 16 cells, of a transformer the tokens before its last block."""
    with np.load(torch_files / "heat.npz") as heat:
        check(found(maps, file), heat[file])


@pytest.mark.parametrize("file", PROGRAMS)
def test_the_last_convolution_explains_a_program(file: str, maps: Path, torch_files: Path) -> None:
    """Also when its batch is fixed."""
    with np.load(torch_files / "exported_heat.npz") as heat:
        check(found(maps, file), heat["heat"])


def test_the_body_explains_arcgis_learns_cnn(maps: Path, arcgis_weights: Path) -> None:
    """As arcgis.learn itself does it."""
    check(found(maps, "arcgis128"), np.load(arcgis_weights / "heat.npy"))


def test_a_body_of_fewer_than_16_cells_explains_nothing(maps: Path) -> None:
    """Four cells say too little about where."""
    assert found(maps, "arcgis64") == [None] * 4
