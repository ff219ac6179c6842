# SPDX-License-Identifier: GPL-2.0-or-later
"""Jobs for tests of single modules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.job import Image, Job

from .models import emd


def job(
    classes: Sequence[str] = ("a", "b"),
    size: tuple[int, int] = (8, 8),
    blacken: int = 0,
    **keys: Any,
) -> Job:
    """A job whose model has these classes and chips of ``size`` (width, height)."""
    values = emd("model.onnx", classes, *size, BlackenAroundFeature=blacken)
    given = {"label_field": "ClassLabel", **keys}
    image = Image("image", "image.tif", "gdal")
    given.setdefault("arguments", ())
    return Job(
        images=(image,), model=read_emd(values, "model.emd"), kind="onnx", bands=(1,), **given
    )
