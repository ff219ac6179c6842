# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs for the targets that are nearly right: what a reader must look at closely."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any

from hypothesis import strategies as st

from .targets import FORMS

texts = st.text(max_size=12)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 300),
    st.integers(),
    st.floats(),
    texts,
    st.sampled_from(
        [
            "\\\\server\\share\\m.onnx",
            "//s/x.py",
            "../m",
            "C:\\m",
            "http://h/m",
            "f.py",
            "{0}",
            "%s",
        ]
    ),
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=12,
)

EMD: dict[str, Any] = {
    "ModelType": "ObjectClassification",
    "ModelFile": "model.onnx",
    "ImageHeight": 8,
    "ImageWidth": 8,
    "ExtractBands": [0, 1, 2],
    "Classes": [{"Value": 1, "Name": "roof"}, {"Value": 2, "Name": "road", "Color": [1, 2, 3]}],
}
MORE = (
    *("InferenceFunction", "ModelConfiguration", "ModelParameters", "Normalization", "DataRange"),
    *("BatchSize", "Threshold", "ModelFormat", "OutputValues", "Fit", "MinCellSize", "Framework"),
    *("MetaDataMode", "ImageSpaceUsed", "NormalizationStats", "stac_version", "properties"),
    *("assets", "ExpMap", "CropSizeFixed", "test_time_augmentation", "LargestBox", "Backbone"),
)
CONFIG: dict[str, Any] = {
    "model_type": "vit",
    "id2label": {"0": "roof", "1": "road"},
    "architecture": "resnet18",
    "pretrained_cfg": {"input_size": [3, 8, 8], "mean": [0.5, 0.5, 0.5], "std": [0.5, 0.5, 0.5]},
}
PREPROCESSOR: dict[str, Any] = {
    "image_processor_type": "ViTImageProcessor",
    "size": {"height": 8, "width": 8},
    "image_mean": [0.5],
    "image_std": [0.5],
    "do_resize": True,
    "crop_size": {"height": 8, "width": 8},
}
SIDECAR: dict[str, Any] = {
    "task": "image-classification",
    "input_height": 8,
    "input_width": 8,
    "id2label": {"0": "roof"},
    "Normalization": {"Mean": [0], "Std": [1], "Scale": 1},
}
_RIGHT = (EMD, EMD, CONFIG, PREPROCESSOR, SIDECAR)


@st.composite
def changed(draw: st.DrawFn, right: dict[str, Any], more: tuple[str, ...] = ()) -> dict[str, Any]:
    """``right`` with some keys changed, left out, or added."""
    values = dict(right)
    for key in draw(st.lists(st.sampled_from([*right, *more]), max_size=4)) if right else ():
        if draw(st.booleans()):
            values[key] = draw(anything)
        else:
            values.pop(key, None)
    return values


@st.composite
def definitions(draw: st.DrawFn) -> bytes:
    """The byte of a form, and its JSON, or any bytes."""
    form = draw(st.integers(0, len(FORMS) - 1))
    if form >= len(_RIGHT):
        return bytes([form]) + draw(st.binary(max_size=300))
    text = json.dumps(draw(changed(_RIGHT[form], MORE)))
    return bytes([form]) + (text[1:] if form == 1 else text).encode()


names = st.one_of(
    st.sampled_from(
        [
            "x.emd",
            "model.onnx",
            "MODEL.onnx",
            "../m",
            "/m",
            "a/../../m",
            "C:\\m",
            "nul",
            "m.",
            "a/b",
        ]
    ),
    st.text(max_size=8),
)


@st.composite
def packages(draw: st.DrawFn) -> bytes:
    """A ZIP archive of members by any names, of any kind, with some bytes changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as target:
        if draw(st.booleans()):
            target.writestr("x.emd", json.dumps(draw(changed(EMD, MORE))))
            target.writestr("model.onnx", draw(st.binary(max_size=50)))
        for name in draw(st.lists(names, max_size=4)):
            member = zipfile.ZipInfo(name.encode("utf-8", "replace").decode() or "m")
            member.external_attr = draw(st.sampled_from([0, 0o644, 0o120777, 0o010644])) << 16
            member.compress_type = draw(st.sampled_from([0, 8, 12, 14]))
            target.writestr(member, draw(st.one_of(st.binary(max_size=50), st.just(bytes(5000)))))
    content = bytearray(file.getvalue())
    for place in draw(st.lists(st.integers(0, len(content) - 1), max_size=3)):
        content[place] = draw(st.integers(0, 255))
    return bytes(content[: draw(st.one_of(st.just(len(content)), st.integers(0, len(content))))])


MESSAGES: tuple[dict[str, Any], ...] = (
    {"type": "Hello", "python": "3.11", "version": 3},
    {"type": "Loaded", "request": 1, "device": "CPU", "batch_size": 4, "notes": [], "outputs": 3},
    {
        "type": "Predicted", "request": 1, "labels": ["roof"], "confidences": [0.5],
        "statuses": ["ok"], "scores": [[0.1, 0.2, 0.7]], "notes": [], "further": [[1]],
        "explanations": ["/9j/"],
    },
    {"type": "Failed", "request": 1, "message": "It failed."},
    {"type": "Shared", "request": 1},
    {"type": "Share", "request": 1, "path": "/tmp/x"},
    {
        "type": "Predict", "request": 1, "offset": 0, "bands": 3, "dtype": "|u1",
        "chips": [[2, 8, 8, 1, 4, 0, 0]], "ranges": [[0.0, 1.0]],
    },
    {
        "type": "Inspected", "request": 1,
        "facts": {
            "arguments": [
                {
                    "name": "a", "type": "numeric", "default": 1, "choices": [], "help": "",
                    "required": False, "least": 0, "most": 2,
                }
            ],
            "configuration": {"padding": 0, "batch_size": 4, "tx": 8, "ty": None},
            "fields": [{"name": "Seen", "type": "text"}], "captions": False, "explains": False,
        },
    },
)  # fmt: skip


@st.composite
def messages(draw: st.DrawFn) -> bytes:
    """A line that is nearly a message."""
    values = draw(changed(draw(st.sampled_from(MESSAGES))))
    if values.get("type") == "Inspected" and isinstance(values.get("facts"), dict):
        facts = draw(changed(values["facts"]))
        if facts.get("arguments") == MESSAGES[-1]["facts"]["arguments"] and draw(st.booleans()):
            facts["arguments"] = [draw(changed(facts["arguments"][0]))]
        values["facts"] = facts
    return json.dumps(values).encode()


STRATEGIES = {"definition": definitions(), "package": packages(), "message": messages()}
