# SPDX-License-Identifier: GPL-2.0-or-later
"""Heat maps against gradients taken by hand, by the scripts that made the models."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest

from ....builders import definition
from ....models import arcgis_pixels, ask

WEIGHTS = {
    "resnet18-3.pth": "resnet18",
    "mobilenet_v3_small-5.ckpt": "mobilenet_v3_small",
    "timm_mobilenetv3_small_050-5.pth": "timm:mobilenetv3_small_050",
    "vit_tiny_patch16_224-3.safetensors": "timm:vit_tiny_patch16_224",
}
PROGRAMS = ("free.pt2", "fixed.pt2")


@pytest.fixture(scope="module")
def maps(torch_files: Path, arcgis_weights: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the maps of all models, made in one process."""
    folder = tmp_path_factory.mktemp("maps")
    jobs = {}

    def add(name: str, kind: str, path: Path, pixels: np.ndarray, **keys: Any) -> None:
        height, width = pixels.shape[2:]
        model = definition(path, ImageHeight=height, ImageWidth=width, **keys)
        jobs[name] = (kind, model, pixels)

    for file, backbone in WEIGHTS.items():
        path = torch_files / file
        pixels = arcgis_pixels(int(path.stem.rsplit("-", 1)[1]))
        add(file, "weights", path, pixels, ModelParameters={"backbone": backbone})
    for file in PROGRAMS:
        add(file, "exported", torch_files / file, arcgis_pixels(3))
    for side in (64, 128):
        path, keys = arcgis_weights / "resnet18-3.pth", {"backbone": "resnet18"}
        enlarged = np.ones((1, 1, side // 64, side // 64), np.uint8)
        pixels = np.kron(arcgis_pixels(3), enlarged)
        add(f"arcgis{side}", "arcgis_learn", path, pixels, ModelParameters=keys)
    ask("heat_maps", folder, jobs)
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
