# SPDX-License-Identifier: GPL-2.0-or-later
"""Hugging Face export folders, and every sentence for what is missing in one."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any, Optional

import pytest
from deep_objects.inference.definition.exports.export_folder import read_export
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    BILINEAR,
    SHORT_SIDE,
    STRETCH,
    Fit,
    ModelDefinition,
    Normalization,
)
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ....models import write_onnx
from ..json_values import values
from .files import CONFIG, hugging_face, read, refusal, write_json

_IMAGENET = Normalization((0.485, 0.456, 0.406), (0.229, 0.224, 0.225), 1 / 255)
_HALF = Normalization((0.5, 0.5, 0.5), (0.5, 0.5, 0.5), 1 / 255)


def fit(height: int, mode: str, side: int = 0, filter: str = BICUBIC, whole: bool = True) -> Fit:
    """A square Fit as the readers of exports make it."""
    return Fit(height, height, mode, side, filter, rounded=whole)


def test_an_export_folder_is_read_as_a_whole(tmp_path: Path) -> None:
    """Classes, bands, the way of a picture into the model, the box round the object."""
    folder = tmp_path / "Dächer von oben"
    folder.mkdir()
    definition = read(hugging_face(folder))

    assert definition.name == "Dächer von oben"
    assert definition.model_file == str(folder / "model.onnx")
    assert definition.class_names == ("roof", "tree")
    assert definition.extract_bands == (0, 1, 2)
    assert definition.fit == fit(224, STRETCH, filter=BILINEAR)
    assert definition.normalization == _HALF
    assert (definition.fixed_size, definition.largest_box) == (False, 4096)
    assert (definition.chip_height, definition.chip_width) == (224, 224)
    assert (definition.output_kind, definition.multi_label) == ("logits", False)
    assert definition.backbone == ""


def test_classes_come_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """The keys are texts, of which "10" would come before "2"."""
    named = {str(number): f"class {number}" for number in (10, 2, 0, 1, 3, 9, 8, 7, 6, 5, 4)}

    found = read(hugging_face(tmp_path, id2label=named)).class_names

    assert found == tuple(f"class {number}" for number in range(11))


def test_without_names_there_are_the_two_classes_that_transformers_has(tmp_path: Path) -> None:
    """A configuration without id2label is one with the default labels."""
    assert read(hugging_face(tmp_path, id2label=None)).class_names == ("LABEL_0", "LABEL_1")


@pytest.mark.parametrize(
    ("labels", "problem", "several"),
    [
        ({"0": "a", "1": "b"}, None, False),
        ({"0": "a", "1": "b"}, "single_label_classification", False),
        ({"0": "a", "1": "b"}, "multi_label_classification", True),
        ({"0": "a"}, None, True),
    ],
)
def test_several_labels_or_a_single_one_are_decided_each_by_itself(
    tmp_path: Path, labels: dict[str, str], problem: Optional[str], several: bool
) -> None:
    """As the pipeline for image classification applies its sigmoid."""
    definition = read(hugging_face(tmp_path, id2label=labels, problem_type=problem))

    assert definition.multi_label is several


@pytest.mark.parametrize(
    ("kind", "expected", "normalization"),
    [
        ("ViTImageProcessor", fit(224, STRETCH, filter=BILINEAR), _HALF),
        ("ViTFeatureExtractor", fit(224, STRETCH, filter=BILINEAR), _HALF),
        ("ViTImageProcessorFast", fit(224, STRETCH, filter=BILINEAR), _HALF),
        ("BeitImageProcessor", fit(224, STRETCH), _HALF),
        ("DeiTImageProcessor", fit(224, STRETCH, 256), _HALF),
        ("SiglipImageProcessor", fit(224, STRETCH), _HALF),
        ("ConvNextImageProcessor", fit(384, STRETCH), _HALF),
        ("ConvNextFeatureExtractor", fit(384, STRETCH), _HALF),
        ("LevitImageProcessor", fit(224, SHORT_SIDE, 256), _IMAGENET),
        ("PoolFormerImageProcessor", fit(224, SHORT_SIDE, 248), _IMAGENET),
        ("PvtImageProcessor", fit(224, STRETCH), _IMAGENET),
        ("DINOv3ViTImageProcessorFast", fit(224, STRETCH, 0, BILINEAR, False), _IMAGENET),
        ("MobileNetV2ImageProcessor", fit(224, SHORT_SIDE, 256, BILINEAR), _HALF),
    ],
)
def test_a_class_of_processor_has_its_own_defaults(
    tmp_path: Path, kind: str, expected: Fit, normalization: Normalization
) -> None:
    """A file that names its class alone is complete; old files name a feature extractor."""
    definition = read(hugging_face(tmp_path, {"image_processor_type": kind}))

    assert definition.fit == expected
    assert definition.normalization == normalization


def test_without_a_class_the_type_of_the_model_tells_it(tmp_path: Path) -> None:
    """Very old files hold neither name."""
    folder = hugging_face(tmp_path, {"size": 224}, model_type="convnext", architectures=None)

    assert read(folder).fit == fit(224, SHORT_SIDE, 256)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"size": {"height": 96, "width": 64}}, Fit(96, 64, rounded=True)),
        ({"size": [96, 64]}, Fit(96, 64, rounded=True)),
        ({"size": 96}, Fit(96, 96, rounded=True)),
        (
            {"size": {"shortest_edge": 256}, "do_center_crop": True, "crop_size": 224},
            Fit(224, 224, SHORT_SIDE, 256, rounded=True),
        ),
        ({"size": 96, "resample": 3}, Fit(96, 96, filter=BICUBIC, rounded=True)),
        (
            {"size": 96, "do_center_crop": True, "crop_size": {"height": 80, "width": 96}},
            Fit(80, 96, STRETCH, 96, rounded=True),
        ),
    ],
)
def test_sizes_are_read_in_all_their_forms(
    tmp_path: Path, keys: dict[str, Any], expected: Fit
) -> None:
    """A number, a pair with the height first, an object; with or without a crop."""
    folder = hugging_face(tmp_path, {"image_processor_type": "ViTImageProcessor", **keys})

    assert read(folder).fit == expected


def test_a_small_convnext_is_cut_by_its_crop_pct(tmp_path: Path) -> None:
    """Below 384 pixels the shorter side is the size by crop_pct, rounded down."""
    keys = {"image_processor_type": "ConvNextImageProcessor", "size": 224, "crop_pct": 0.95}

    assert read(hugging_face(tmp_path, keys)).fit == fit(224, SHORT_SIDE, 235)


def test_a_point_gets_the_window_that_needs_no_resampling(tmp_path: Path) -> None:
    """The chip's size is that before the middle is cut out."""
    definition = read(hugging_face(tmp_path, {"image_processor_type": "LevitImageProcessor"}))

    assert (definition.chip_height, definition.input_size) == (256, (224, 224))


def test_without_resizing_windows_of_one_size_are_cut(tmp_path: Path) -> None:
    """A model of satellite pixels: nothing is resampled, the factor is its own."""
    keys = {
        "image_processor_type": "ViTImageProcessor",
        "do_resize": False,
        "rescale_factor": 0.0001,
        "do_normalize": False,
    }
    definition = read(hugging_face(tmp_path, keys, image_size=64, num_channels=6))

    assert definition.fit is None
    assert (definition.fixed_size, definition.chip_height, definition.chip_width) == (True, 64, 64)
    assert definition.normalization == Normalization((0.0,), (1.0,), 0.0001)
    assert definition.extract_bands == (0, 1, 2, 3, 4, 5)


def test_a_model_of_blue_green_red_gets_its_bands_reversed(tmp_path: Path) -> None:
    """MobileViT flips the order of bands, and does not normalise."""
    definition = read(hugging_face(tmp_path, {"image_processor_type": "MobileViTImageProcessor"}))

    assert definition.extract_bands == (2, 1, 0)
    assert definition.normalization == Normalization((0.0,), (1.0,), 1 / 255)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({}, Normalization((0.5,) * 3, (0.25,) * 3, 1 / 255)),
        ({"include_top": False}, _HALF),
        ({"rescale_offset": True}, Normalization((1.5,) * 3, (0.25,) * 3, 1 / 255)),
        ({"do_normalize": False}, Normalization((0.0,), (0.5,) * 3, 1 / 255)),
    ],
)
def test_efficientnet_divides_twice_and_may_take_one_off(
    tmp_path: Path, keys: dict[str, Any], expected: Normalization
) -> None:
    """include_top, which is its default, divides by the deviation again."""
    keys = {"image_processor_type": "EfficientNetImageProcessor", **keys}

    assert read(hugging_face(tmp_path, keys)).normalization == expected


def test_the_model_may_lie_in_a_folder_called_onnx(tmp_path: Path) -> None:
    """And may be chosen there itself, or by the configuration."""
    folder = hugging_face(tmp_path)
    (folder / "onnx").mkdir()
    (folder / "model.onnx").rename(folder / "onnx" / "model.onnx")
    half = write_onnx(folder / "onnx" / "model_fp16.onnx")

    assert read(folder).model_file == str(folder / "onnx" / "model.onnx")
    assert read(folder / "config.json").model_file == str(folder / "onnx" / "model.onnx")
    assert read(half).model_file == str(half)
    assert read(half).class_names == ("roof", "tree")


def test_the_only_onnx_file_is_taken_whatever_its_name(tmp_path: Path) -> None:
    """Two are told to be two."""
    folder = hugging_face(tmp_path)
    (folder / "model.onnx").rename(folder / "roofs.onnx")

    assert read(folder).model_file == str(folder / "roofs.onnx")
    write_onnx(folder / "trees.onnx")
    assert refusal(folder) == (
        f"{tmp_path.name}: there are several ONNX files in the folder (roofs.onnx, trees.onnx). "
        "Choose one of them as the model, or call it model.onnx."
    )


def test_all_faults_are_told_at_once_with_their_file(tmp_path: Path) -> None:
    """Each with the file and the key that it stands in."""
    keys = {
        "image_processor_type": "ViTImageProcessor",
        "size": {"longest_edge": 3},
        "resample": 9,
        "image_std": [0.5, 0],
        "do_pad": True,
    }
    folder = hugging_face(
        tmp_path, keys, num_channels="three", id2label={"1": "a", "2": "b"}, problem_type=None
    )
    name = tmp_path.name

    assert refusal(folder).splitlines() == [
        f"{name}: in config.json, id2label has the numbers 1, 2, but 0 to 1 are needed. "
        "Number the classes in the order of the model's outputs.",
        f'{name}: in config.json, num_channels is "three" (text), a whole number from 1 to 1024 is '
        "needed. Give the number of bands.",
        f"{name}: in preprocessor_config.json, do_pad is true (true or false), false is needed. "
        "Export the model with a processor that resizes instead.",
        f"{name}: in preprocessor_config.json, size is "
        '{"longest_edge": 3} (object), height and width, or the shortest_edge, in pixels is '
        'needed. Write {"height": 224, "width": 224} or {"shortest_edge": 224}.',
        f"{name}: in preprocessor_config.json, resample is 9 (number), a whole number from 0 to 5 "
        "is needed. 0 is nearest, 1 lanczos, 2 bilinear, 3 bicubic, 4 box and 5 hamming.",
        f"{name}: in preprocessor_config.json, image_std is [0.5, 0] (list), a list of numbers "
        "other than 0 is needed. Correct the number.",
    ]


def test_a_processor_that_is_not_known_must_say_everything(tmp_path: Path) -> None:
    """Its defaults are not guessed at."""
    folder = hugging_face(tmp_path, {"image_processor_type": "OwnImageProcessor", "size": 64})
    lines = refusal(folder).splitlines()
    start = f"{tmp_path.name}: in preprocessor_config.json, "

    assert lines == [
        f"{start}do_resize is missing, true or false is needed. "
        "Say whether pictures are resized to size.",
        f"{start}do_rescale is missing, true or false is needed. "
        "Say whether pictures are multiplied by rescale_factor.",
        f"{start}do_normalize is missing, true or false is needed. "
        "Say whether pictures are normalised by image_mean and image_std.",
    ]


def test_pictures_that_keep_their_own_shapes_are_refused(tmp_path: Path) -> None:
    """A shorter side without a crop leaves every picture its own size."""
    keys = {"image_processor_type": "CLIPImageProcessor", "do_center_crop": False}

    assert refusal(hugging_face(tmp_path, keys)) == (
        f"{tmp_path.name}: in preprocessor_config.json, size has a shortest_edge and "
        "do_center_crop is false, so that pictures keep their own shapes. A model's input needs "
        'one size for all pictures. Write "do_center_crop": true and a crop_size.'
    )


def test_a_crop_needs_both_sides(tmp_path: Path) -> None:
    """A shorter side is no size to cut out."""
    keys = {"image_processor_type": "CLIPImageProcessor", "crop_size": {"shortest_edge": 8}}

    assert refusal(hugging_face(tmp_path, keys)) == (
        f'{tmp_path.name}: in preprocessor_config.json, crop_size is {{"shortest_edge": 8}} '
        '(object), height and width in pixels is needed. Write {"height": 224, "width": 224}.'
    )


def test_a_folder_without_its_preprocessor_says_what_to_copy(tmp_path: Path) -> None:
    """How pictures are prepared is not guessed at."""
    hugging_face(tmp_path).joinpath("preprocessor_config.json").unlink()

    assert refusal(tmp_path) == (
        f"{tmp_path.name}: there is no preprocessor_config.json in the folder, which says how "
        "pictures are resized and normalised. Copy it from the model's page or its training folder."
    )


@pytest.mark.parametrize(
    ("weights", "sentence"),
    [
        (
            "model.safetensors",
            "model.safetensors holds weights alone, and the code of vit that they belong to is not "
            "part of this tool. ",
        ),
        (
            "pytorch_model.bin",
            "pytorch_model.bin holds weights alone, and the code of vit that they belong to is not "
            "part of this tool. ",
        ),
    ],
)
def test_weights_alone_must_be_exported(tmp_path: Path, weights: str, sentence: str) -> None:
    """The remedy is the command that writes model.onnx into the folder."""
    hugging_face(tmp_path).joinpath("model.onnx").rename(tmp_path / weights)

    assert refusal(tmp_path) == (
        f"{tmp_path.name}: {sentence}Export the model into the folder, with "
        "“optimum-cli export onnx --model FOLDER FOLDER”."
    )


@pytest.mark.parametrize(
    ("config", "sentence"),
    [
        (
            {"architectures": ["DetrForObjectDetection"]},
            "config.json names the architecture DetrForObjectDetection, which does not classify "
            "pictures. Choose a model whose architecture ends with ForImageClassification.",
        ),
        (
            {"problem_type": "regression"},
            "problem_type in config.json is regression: the model gives numbers, not classes. "
            "Choose a model that classifies.",
        ),
    ],
)
def test_models_for_other_tasks_are_refused_by_name(
    tmp_path: Path, config: dict[str, Any], sentence: str
) -> None:
    """Whatever else is in the folder."""
    assert refusal(hugging_face(tmp_path, **config)) == f"{tmp_path.name}: {sentence}"


_KEYS = [
    "image_processor_type",
    "size",
    "crop_size",
    "do_resize",
    "do_center_crop",
    "resample",
    "do_rescale",
    "do_pad",
    "rescale_factor",
    "do_normalize",
    "image_mean",
    "image_std",
    "do_flip_channel_order",
    "include_top",
    "crop_pct",
    "rescale_offset",
]
_kinds = st.sampled_from(["ViT", "ConvNext", "Levit", "EfficientNet", "CLIP", "Own"])
_odd = st.one_of(values, st.integers(1, 400), st.lists(st.floats(0, 1), max_size=3))


@settings(max_examples=300)
@given(
    st.fixed_dictionaries(
        {"image_processor_type": _kinds.map(lambda kind: f"{kind}ImageProcessor")},
        optional=dict.fromkeys(_KEYS[1:], _odd),
    ),
    st.fixed_dictionaries(
        {"model_type": values},
        optional=dict.fromkeys(
            ("id2label", "num_labels", "num_channels", "architectures", "image_size"), values
        ),
    ),
)
def test_any_export_is_read_or_refused(processor: dict[str, Any], config: dict[str, Any]) -> None:
    """Whatever the keys hold, there is a definition or a DefinitionError, nothing else."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.joinpath("model.onnx").touch()
        folder.joinpath("config.json").write_text(json.dumps({**CONFIG, **config}))
        folder.joinpath("preprocessor_config.json").write_text(json.dumps(processor))
        try:
            found = read_export(folder)
        except DefinitionError as error:
            assert error.faults
        else:
            _assert_usable(found)


def _assert_usable(found: ModelDefinition) -> None:
    assert found.classes and all(entry.name for entry in found.classes)
    assert min(found.chip_height, found.chip_width) >= 1
    assert found.normalization is not None and 0.0 not in found.normalization.std


@given(values)
def test_any_json_as_a_configuration_is_refused(content: Any) -> None:
    """JSON that is neither Hugging Face's nor timm's ends in a sentence."""
    with tempfile.TemporaryDirectory() as made:
        write_json(Path(made, "config.json"), content)
        assert refusal(made)
