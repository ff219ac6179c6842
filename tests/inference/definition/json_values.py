# SPDX-License-Identifier: GPL-2.0-or-later
"""Hypothesis strategies for what may stand in a definition: the right, the odd and the absurd."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 20),
    st.sampled_from([2**31, 2**63, 10**400, -(10**400)]),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["²", "①", "٣", "64", " 64 ", "1e999", "\ud800", "\x00", "9" * 5000]),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=8,
)

#: For every key that is read, values as definitions really hold them.
_USUAL: dict[str, list[Any]] = {
    "ModelType": ["ObjectClassification", "objectclassification"],
    "ModelFile": ["model.onnx", ".\\sub\\model.pt", "/there/model.onnx"],
    "Framework": ["PyTorch", "Keras"],
    "ModelConfiguration": ["FeatureClassifier", {"Name": "KerasClassifier"}],
    "ModelParameters": [{"backbone": "resnet34"}],
    "InferenceFunction": [".\\Own.py", "[Functions]System\\DeepLearning\\X.py"],
    "ImageHeight": [64, "64", 64.0],
    "ImageWidth": [64, "64", 64.0],
    "ExtractBands": [[0, 1, 2], ["Red", "NIR"], [0, 0]],
    "CropSizeFixed": [0, 1, True],
    "BlackenAroundFeature": [0, 1, False],
    "ImageSpaceUsed": ["MAP_SPACE", "PIXEL_SPACE"],
    "MetaDataMode": ["Labeled_Tiles", "MultiLabeled_Tiles"],
    "ModelFormat": ["NCHW", "nhwc"],
    "Normalization": [{"Mean": [1, 2, 3], "Std": [4, 5, 6]}, {"scale": 0.1}],
    "Mean": [[0.5], 3],
    "Std": [[0.5], 3],
    "Scale": [0.1],
    "DataRange": [[0, 1], [0.1, 1.0]],
    "BatchSize": [1, 64],
    "Resize": [
        {"Height": 8, "Width": 8},
        {"Height": 8, "Width": 9, "Mode": "long_side", "Side": 9},
    ],
    "LargestBox": [0, 4096],
    "OutputValues": ["logits", "PROBABILITIES"],
    "ApplyScaleOffset": [0, 1],
    "Threshold": [0.5],
    "MinCellSize": [{"x": 0.3, "y": 0.3}, 0.3],
    "MaxCellSize": [{"x": 0.3, "y": 0.3}, None],
    "stac_version": [None],
}

odd_classes = st.lists(
    st.one_of(
        values,
        st.fixed_dictionaries(
            {},
            optional=dict.fromkeys(("Value", "Name", "Color", "ClassValue", "ClassName"), values),
        ),
    ),
    max_size=3,
)
usual_classes = st.just([{"Value": 1, "Name": "a", "Color": [1, 2, 3]}, {"Value": 2, "Name": "b"}])


def _of(key: str) -> st.SearchStrategy[Any]:
    return st.one_of(st.sampled_from(_USUAL[key]), st.sampled_from(_USUAL[key]), values)


#: Definitions in which any key may be missing, usual, odd or absurd.
definitions = st.fixed_dictionaries(
    {
        "ModelType": st.one_of(st.just("ObjectClassification"), values),
        "Classes": st.one_of(usual_classes, odd_classes, values),
    },
    optional={key: _of(key) for key in _USUAL if key != "ModelType"},
)

#: Definitions that are right.
usual_definitions = st.fixed_dictionaries(
    {
        "ModelType": st.just("ObjectClassification"),
        "Classes": usual_classes,
        **{key: st.sampled_from(_USUAL[key]) for key in ("ModelFile", "ImageHeight", "ImageWidth")},
    },
    optional={
        key: st.sampled_from(listed)
        for key, listed in _USUAL.items()
        if key not in ("ModelType", "ModelFile", "ImageHeight", "ImageWidth")
    },
)
