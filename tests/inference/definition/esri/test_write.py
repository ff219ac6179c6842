# SPDX-License-Identifier: GPL-2.0-or-later
"""A definition written as an .emd is the same definition when it is read again."""

from __future__ import annotations

import json
from typing import Any

from deep_objects.inference.definition.esri.emd import read_emd
from deep_objects.inference.definition.esri.write import to_emd
from deep_objects.inference.definition.model_definition import Fit
from hypothesis import given

from ....builders import emd
from ..json_values import usual_definitions


@given(usual_definitions)
def test_what_is_written_is_read_as_the_same(values: dict[str, Any]) -> None:
    """Through JSON text, for every key that is read."""
    definition = read_emd(values, "a.emd", "/folder")

    written = json.loads(json.dumps(to_emd(definition)))

    assert read_emd(written, "a.emd", "/folder") == definition


def test_a_captioner_is_written_without_classes() -> None:
    """Its task is told by ModelType."""
    values = emd(ModelType="ImageCaptioner", Classes=None, ModelParameters={"backbone": "resnet18"})
    definition = read_emd(values, "a.emd")

    written = to_emd(definition)

    assert "Classes" not in written
    assert read_emd(written, "a.emd") == definition


def test_a_small_definition_stays_small() -> None:
    """Nothing is written that says nothing; the keys that Esri's tools expect are."""
    assert to_emd(read_emd(emd(), "a.emd")) == {
        "ModelType": "ObjectClassification",
        "ModelFile": "model.onnx",
        "ImageHeight": 8,
        "ImageWidth": 8,
        "ExtractBands": [0, 1, 2],
        "CropSizeFixed": 1,
        "BlackenAroundFeature": 0,
        "ImageSpaceUsed": "MAP_SPACE",
        "Classes": [
            {"Value": 10, "Name": "road", "Color": [230, 159, 0]},
            {"Value": 11, "Name": "roof", "Color": [0, 114, 178]},
            {"Value": 12, "Name": "tree", "Color": [0, 158, 115]},
        ],
    }


def test_the_fit_is_read_from_resize() -> None:
    """Our own keys, with their defaults."""
    resize = {"Height": 224, "Width": 192, "Mode": "short_side", "Side": 256, "Rounded": 1}

    definition = read_emd(emd(Resize=resize, LargestBox=4096), "a.emd")

    assert definition.fit == Fit(224, 192, "short_side", 256, "bilinear", True, True)
    assert definition.input_size == (224, 192)
    assert definition.largest_box == 4096
