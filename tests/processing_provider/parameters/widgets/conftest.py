# SPDX-License-Identifier: GPL-2.0-or-later
"""Models for dialogs: one label, several labels, captions."""

from __future__ import annotations

import json
from dataclasses import dataclass

import pytest

from ....models import OnnxForm, write_onnx
from ...support.models import write_emd


@dataclass(frozen=True)
class Models:
    """Paths of definitions."""

    single: str
    multi: str
    captions: str


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> Models:
    """Definitions whose model files are there."""
    folder = tmp_path_factory.mktemp("models")
    write_onnx(folder / "roofs.onnx", OnnxForm())
    names = ("barn", "house", "tower")
    single = write_emd(folder / "roofs.emd", "roofs.onnx", names, 8, 8, Threshold=0.4)
    multi = write_emd(
        folder / "tags.emd", "roofs.onnx", names, 8, 8, MetaDataMode="MultiLabeled_Tiles"
    )
    (folder / "words.pth").write_bytes(b"weights that nobody loads")
    captions = folder / "words.emd"
    captions.write_text(
        json.dumps(
            {
                "ModelType": "ImageCaptioner",
                "ModelConfiguration": "_image_captioner_inference",
                "ModelParameters": {"backbone": "resnet34"},
                "ModelFile": "words.pth",
                "ImageHeight": 224,
                "ImageWidth": 224,
            }
        ),
        "utf-8",
    )
    return Models(single, multi, str(captions))
