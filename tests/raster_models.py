# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that run by a Python raster function: copies of those in raster_functions/."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from deep_objects.inference.definition.model_definition import ModelDefinition
from deep_objects.inference.definition.read import find_model_file, read_definition

FUNCTIONS = Path(__file__).resolve().parent / "raster_functions"


def sample_model(folder: Path, **keys: Any) -> str:
    """The roof classifier in ``folder``: bright roofs from a mean of 127.5 on; its definition."""
    shutil.copytree(FUNCTIONS / "sample", folder, dirs_exist_ok=True)
    (folder / "limit.json").write_text('{"limit": 127.5}', "utf-8")
    values = {
        "Framework": "Plain",
        "ModelConfiguration": "Brightness",
        "ModelType": "ObjectClassification",
        "InferenceFunction": ".\\RoofClassifier.py",
        "ModelFile": ".\\limit.json",
        "ImageWidth": 8,
        "ImageHeight": 8,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        **keys,
    }
    return write(folder / "roofs.emd", values)


def single_model(folder: Path, name: str, **keys: Any) -> str:
    """The function ``name`` of raster_functions/single in ``folder``; its definition."""
    shutil.copytree(FUNCTIONS / "single", folder, dirs_exist_ok=True)
    values = {"ModelType": "ObjectClassification", "InferenceFunction": f"{name}.py", **keys}
    return write(folder / "test.emd", values)


def lone_model(folder: Path, name: str, **keys: Any) -> str:
    """The function ``name`` of a folder of its own in ``folder``; its definition."""
    shutil.copytree(FUNCTIONS / name.lower(), folder, dirs_exist_ok=True)
    values = {"ModelType": "ObjectClassification", "InferenceFunction": f"{name}.py", **keys}
    return write(folder / "test.emd", values)


def write(path: Path, values: dict[str, Any]) -> str:
    """A definition of ``values``, without those that are None."""
    kept = {key: value for key, value in values.items() if value is not None}
    path.write_text(json.dumps(kept), "utf-8")
    return str(path)


def found(path: str) -> ModelDefinition:
    """The definition at ``path`` with its files found."""
    return find_model_file(read_definition(path))
