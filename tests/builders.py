# SPDX-License-Identifier: GPL-2.0-or-later
"""Small definitions and chips for tests, made by the package's own readers and types."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from deep_objects.inference.chips.window import Chip
from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.model_definition import ModelDefinition

NAMES = ("road", "roof", "tree", "water", "bare")


def emd(**changes: Any) -> dict[str, Any]:
    """A complete definition of three classes on 8 x 8 chips; a change to None removes the key."""
    values: dict[str, Any] = {
        "ModelType": "ObjectClassification",
        "ModelFile": "model.onnx",
        "ImageHeight": 8,
        "ImageWidth": 8,
        "ExtractBands": [0, 1, 2],
        "Classes": classes(3),
    }
    values.update(changes)
    return {key: value for key, value in values.items() if value is not None}


def classes(count: int) -> list[dict[str, Any]]:
    """The first ``count`` of NAMES as .emd classes, whose values are not their positions."""
    return [{"Value": 10 + i, "Name": name} for i, name in enumerate(NAMES[:count])]


def definition(model_file: Path, **changes: Any) -> ModelDefinition:
    """The definition ``test.emd`` of the model at ``model_file``."""
    return read_emd(emd(ModelFile=str(model_file), **changes), "test.emd", str(model_file.parent))


def chips_of(pixels: np.ndarray) -> list[Chip]:
    """One fully valid chip for each entry of ``pixels`` (n, bands, height, width)."""
    return [Chip(number, entry) for number, entry in enumerate(pixels)]


def random_pixels(count: int, bands: int = 3, side: int = 8, dtype: str = "uint8") -> np.ndarray:
    """``count`` chips whose bands have clearly different means, the same at every call."""
    random = np.random.RandomState(7)
    level = random.randint(40, 200, (count, bands, 1, 1))
    return (level + random.randint(-20, 20, (count, bands, side, side))).astype(dtype)
