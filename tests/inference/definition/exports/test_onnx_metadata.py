# SPDX-License-Identifier: GPL-2.0-or-later
"""ONNX files of Ultralytics and Deepness, and bare ones that say nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.definition.exports.onnx_metadata import describes_itself, read_metadata
from deep_objects.inference.definition.files.onnx_file import OnnxFile
from deep_objects.inference.definition.model_definition import (
    SHORT_SIDE,
    Fit,
    Normalization,
)
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ....models import OnnxForm
from .files import read, refusal, write_described_onnx

_ULTRALYTICS = {"task": "classify", "names": "{0: \"bob's\", 1: 'tree'}", "imgsz": "[8, 8]"}
_DEEPNESS = {
    "class_names": '{"0": "roof", "1": "tree"}',
    "standardization_mean": "[0.4, 0.5, 0.6]",
    "standardization_std": "[0.1, 0.2, 0.3]",
    "resolution": "20",
}


def test_a_classifier_of_ultralytics_describes_itself(tmp_path: Path) -> None:
    """Short side and middle, values from 0 to 1, probabilities; texts are Python's."""
    path = write_described_onnx(tmp_path / "best.onnx", OnnxForm(outputs=2), **_ULTRALYTICS)
    definition = read(path)

    assert (definition.name, definition.model_file) == ("best.onnx", str(path))
    assert definition.class_names == ("bob's", "tree")
    assert definition.fit == Fit(8, 8, SHORT_SIDE, 8, rounded=True, half_even=True)
    assert definition.normalization == Normalization((0.0,), (1.0,), 1 / 255)
    assert (definition.output_kind, definition.fixed_size) == ("probabilities", False)
    assert definition.extract_bands == (0, 1, 2)


def test_a_picture_that_is_no_square_is_stretched(tmp_path: Path) -> None:
    """As Ultralytics resizes to two sides."""
    keys = {**_ULTRALYTICS, "imgsz": "(8, 16)"}
    path = write_described_onnx(tmp_path / "best.onnx", **keys)

    assert read(path).fit == Fit(8, 16, rounded=True)


@pytest.mark.parametrize(
    ("task", "meaning"),
    [
        ("detect", "finds objects itself, and does not classify given ones"),
        ("segment", "outlines objects itself"),
        ("obb", "finds turned boxes itself, and does not classify given objects"),
        ("pose", "finds the joints of bodies"),
        ("dream", "is made for something else"),
    ],
)
def test_other_tasks_of_ultralytics_are_refused_by_name(
    tmp_path: Path, task: str, meaning: str
) -> None:
    """The refusal says what the model does."""
    path = write_described_onnx(tmp_path / "best.onnx", **{**_ULTRALYTICS, "task": task})

    assert refusal(path) == (
        f"best.onnx: this is an Ultralytics model with the task “{task}”: it {meaning}. "
        "Choose a model with the task classify."
    )


def test_all_faults_of_ultralytics_are_told(tmp_path: Path) -> None:
    """Names that are no numbered texts, a size that is none where the input is free too."""
    keys = {"task": "classify", "names": "{1: 'a'}", "imgsz": "wide"}
    path = write_described_onnx(tmp_path / "best.onnx", OnnxForm(side="s"), **keys)

    assert refusal(path).splitlines() == [
        "best.onnx: names has the numbers 1, but 0 to 0 are needed. "
        "Number the classes in the order of the model's outputs.",
        'best.onnx: imgsz in the file\'s metadata is "wide" (text), height and width in pixels are '
        "needed. Export the model again.",
    ]


def test_a_model_described_for_deepness_describes_itself(tmp_path: Path) -> None:
    """Windows of the input's size; mean and deviation apply to values from 0 to 1."""
    path = write_described_onnx(tmp_path / "m.onnx", OnnxForm(outputs=2), **_DEEPNESS)
    definition = read(path)

    assert definition.class_names == ("roof", "tree")
    assert definition.fit is None
    assert (definition.fixed_size, definition.chip_height, definition.chip_width) == (True, 8, 8)
    assert definition.normalization == Normalization((0.4, 0.5, 0.6), (0.1, 0.2, 0.3), 1 / 255)
    assert definition.output_kind == ""


def test_names_for_each_output_and_a_free_input_are_read(tmp_path: Path) -> None:
    """The first output's names; the size is then tile_size, in either spelling."""
    keys = {"class_names": "[{0: 'a', 1: 'b'}]", "tiles_size": "16"}
    path = write_described_onnx(tmp_path / "m.onnx", OnnxForm(side="s"), **keys)
    definition = read(path)

    assert (definition.class_names, definition.chip_height) == (("a", "b"), 16)
    assert definition.normalization == Normalization((0.0,), (1.0,), 1 / 255)


@pytest.mark.parametrize(
    ("kind", "meaning"),
    [
        ("Segmentor", "labels pixels, not objects"),
        ('"Detector"', "finds objects itself, and does not classify given ones"),
        ("Regressor", "gives a number for every pixel"),
        ("Recognition", "compares a picture with another one"),
        ("Superresolution", "makes a sharper picture"),
    ],
)
def test_models_of_deepness_for_other_tasks_are_refused_by_name(
    tmp_path: Path, kind: str, meaning: str
) -> None:
    """In JSON's quotes or without."""
    path = write_described_onnx(tmp_path / "m.onnx", model_type=kind, **_DEEPNESS)
    bare = kind.strip('"')

    assert refusal(path) == (
        f"m.onnx: this is a {bare} of Deepness: it {meaning}. "
        "Choose a model that gives one list of class scores for a chip."
    )


def test_the_type_of_model_that_another_tool_writes_describes_nothing(tmp_path: Path) -> None:
    """Whoever exported it is not asked for Deepness's keys in the file."""
    path = write_described_onnx(tmp_path / "m.onnx", model_type="resnet18")

    assert refusal(path) == (
        "m.onnx: this model does not say what its outputs mean. Make a package of it with “Create "
        'model package”, or write m.emd beside it, with "ModelType": "ObjectClassification", '
        '"ModelFile": "m.onnx", "ImageHeight": 8, "ImageWidth": 8, "ExtractBands" (3 of them), '
        '"Classes", and Normalization where pixels are normalised.'
    )


def test_all_faults_of_deepness_are_told(tmp_path: Path) -> None:
    """Names, numbers and sizes at once."""
    keys = {"class_names": "roof", "standardization_mean": "grey", "standardization_std": "[0]"}
    path = write_described_onnx(tmp_path / "m.onnx", OnnxForm(side="s"), **keys)

    assert refusal(path).splitlines() == [
        'm.onnx: class_names in the file\'s metadata is "roof" (text), the classes by number are '
        'needed. Write for example {"0": "house", "1": "tree"}.',
        'm.onnx: standardization_mean in the file\'s metadata is "grey" (text), a list of numbers '
        "is needed. Write one number per band, for values from 0 to 1.",
        "m.onnx: standardization_std in the file's metadata holds a 0. Write numbers other than 0.",
        "m.onnx: neither the model's input nor tile_size in the file's metadata says how large a "
        "chip is. Write tile_size, in pixels, into the metadata.",
    ]


_texts = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "{0: 'a'}",
            '{"0": "a"}',
            "[224, 224]",
            "classify",
            "[" * 300,
            "-" * 5000 + "1",
            "1" * 5000,
            "not " * 3000,
            "{0: __import__('os')}",
            "[[[[]]]]",
            "1e999",
            "{0: 'a', 0: 'b'}",
            "{(): 'a'}",
            "{[]: 1}",
            "\x00",
        ]
    ),
)
_KEYS = [
    "task",
    "names",
    "imgsz",
    "model_type",
    "class_names",
    "standardization_mean",
    "standardization_std",
    "tile_size",
]


@settings(max_examples=400)
@given(st.fixed_dictionaries({}, optional=dict.fromkeys(_KEYS, _texts)))
def test_any_metadata_is_read_or_refused(metadata: dict[str, str]) -> None:
    """Whatever the texts hold, there is a definition or a DefinitionError, and nothing runs."""
    found = OnnxFile(metadata, (), ())
    if not describes_itself(found):
        return
    try:
        assert read_metadata(Path("m.onnx"), found).classes
    except DefinitionError as error:
        assert error.faults
