# SPDX-License-Identifier: GPL-2.0-or-later
"""timm's export folders, and every sentence for what is missing in one."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from deep_objects.inference.definition.exports.export_folder import read_export
from deep_objects.inference.definition.model_definition import (
    BICUBIC,
    BILINEAR,
    SHORT_SIDE,
    STRETCH,
    Fit,
    Normalization,
)
from deep_objects.inference.errors import DefinitionError
from hypothesis import given, settings
from hypothesis import strategies as st

from ....models import write_onnx
from ..json_values import values
from .files import read, refusal, write_json


def timm(folder: Path, pretrained: Any = None, **config: Any) -> Path:
    """An export of a resnet18 of two classes; a change to None removes the key."""
    written = {
        "architecture": "resnet18",
        "num_classes": 2,
        "label_names": ["roof", "tree"],
        "pretrained_cfg": {"input_size": [3, 64, 64], "crop_pct": 0.875, **(pretrained or {})},
        **config,
    }
    kept = {key: value for key, value in written.items() if value is not None}
    write_json(folder / "config.json", kept)
    folder.joinpath("model.safetensors").touch()
    return folder


def centred(side: int, scale: int, filter: str = BICUBIC) -> Fit:
    """The shorter side to ``scale``, the middle cut as torchvision does."""
    return Fit(side, side, SHORT_SIDE, scale, filter, rounded=True, half_even=True)


def test_an_export_folder_is_read_as_a_whole(tmp_path: Path) -> None:
    """Weights of an architecture by name, timm's defaults for what is left out."""
    definition = read(timm(tmp_path))

    assert definition.name == tmp_path.name
    assert definition.model_file == str(tmp_path / "model.safetensors")
    assert definition.backbone == "timm:resnet18"
    assert definition.class_names == ("roof", "tree")
    assert definition.extract_bands == (0, 1, 2)
    assert definition.fit == centred(64, 73)
    assert definition.normalization == Normalization(
        (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), 1 / 255
    )
    assert (definition.fixed_size, definition.largest_box, definition.chip_height) == (
        False,
        4096,
        73,
    )
    assert definition.output_kind == "logits"


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"interpolation": "bilinear", "crop_pct": 1.0}, centred(64, 64, BILINEAR)),
        ({"crop_pct": 0.95}, centred(64, 67)),
        (
            {"crop_mode": "squash", "crop_pct": 0.9},
            Fit(64, 64, STRETCH, 71, BICUBIC, rounded=True, half_even=True),
        ),
        (
            {"crop_mode": "squash", "crop_pct": 1, "input_size": [3, 64, 32]},
            Fit(64, 32, STRETCH, 0, BICUBIC, rounded=True, half_even=True),
        ),
    ],
)
def test_pictures_are_fitted_as_timm_does(
    tmp_path: Path, keys: dict[str, Any], expected: Fit
) -> None:
    """By crop_pct, crop_mode and interpolation."""
    assert read(timm(tmp_path, keys)).fit == expected


def test_old_files_hold_all_keys_at_the_top(tmp_path: Path) -> None:
    """And call the classes labels."""
    old = {
        "architecture": "resnet18",
        "num_classes": 2,
        "labels": ["a", "b"],
        "input_size": [4, 32, 32],
        "mean": [0.1],
        "std": [0.2],
        "crop_pct": 1.0,
    }
    write_json(tmp_path / "config.json", old)
    tmp_path.joinpath("pytorch_model.bin").touch()
    definition = read(tmp_path)

    assert definition.class_names == ("a", "b")
    assert definition.fit == centred(32, 32)
    assert definition.extract_bands == (0, 1, 2, 3)
    assert definition.normalization == Normalization((0.1,), (0.2,), 1 / 255)
    assert definition.model_file == str(tmp_path / "pytorch_model.bin")


def test_the_wrapper_of_transformers_is_timm_too(tmp_path: Path) -> None:
    """It writes the same keys and a model_type."""
    assert read(timm(tmp_path, model_type="timm_wrapper")).backbone == "timm:resnet18"


def test_arguments_that_timm_always_writes_are_no_obstacle(tmp_path: Path) -> None:
    """Those of the usual network, and what matters in training only."""
    usual = {"num_classes": 2, "in_chans": 3, "img_size": [64, 64], "global_pool": "avg"}

    assert read(timm(tmp_path, model_args={**usual, "drop_path_rate": 0.1})).class_names


def test_another_pooling_is_refused(tmp_path: Path) -> None:
    """The weights would fit all the same."""
    assert refusal(timm(tmp_path, model_args={"global_pool": "max"})) == (
        f"{tmp_path.name}: in config.json, model_args builds the network with global_pool, which "
        "is not known here. Export the model to ONNX into the folder."
    )


def test_labels_may_be_numbered(tmp_path: Path) -> None:
    """An object by number is read in the order of the numbers."""
    named = {"1": "tree", "0": "roof"}

    assert read(timm(tmp_path, label_names=named)).class_names == ("roof", "tree")


def test_an_onnx_file_goes_before_weights(tmp_path: Path) -> None:
    """It needs no architecture."""
    model = write_onnx(timm(tmp_path) / "model.onnx")
    definition = read(tmp_path)

    assert (definition.model_file, definition.backbone) == (str(model), "")


def test_the_file_of_weights_may_be_chosen_itself(tmp_path: Path) -> None:
    """Beside its configuration it is the same model."""
    folder = timm(tmp_path)

    assert read(folder / "model.safetensors") == read(folder)


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Each with its key's path in config.json."""
    keys = {"input_size": [3, 64], "crop_pct": 2, "interpolation": "random", "std": [0]}
    folder = timm(tmp_path, keys, label_names=None, model_args={"depth": 3, "img_size": 224})
    start = f"{tmp_path.name}: in config.json, "

    assert refusal(folder).splitlines() == [
        f"{start}label_names is missing, a list of the classes' names is needed. "
        "List them in the order of the model's outputs.",
        f"{start}pretrained_cfg.input_size is [3, 64] (list), bands, height and width is needed. "
        "Write for example [3, 224, 224].",
        f"{start}pretrained_cfg.crop_pct is 2 (number), a number from 0.01 to 1 is needed. "
        "Give a share such as 0.875.",
        f'{start}pretrained_cfg.interpolation is "random" (text), nearest or lanczos or bilinear '
        "or bicubic or box or hamming is needed. Correct the word or leave the key out.",
        f"{start}pretrained_cfg.std is [0] (list), a list of numbers other than 0 is needed. "
        "Correct the number.",
        f"{start}model_args builds the network with depth, which is not known here. "
        "Export the model to ONNX into the folder.",
    ]


@pytest.mark.parametrize(
    ("keys", "sentence"),
    [
        (
            {"crop_mode": "border"},
            "pretrained_cfg.crop_mode is border, which fills pictures up with their mean colour; "
            "this tool does not. Export the model with crop_mode center or squash.",
        ),
        (
            {"input_size": [3, 64, 32]},
            "pretrained_cfg.input_size is 64 × 32 pixels, no square, which is known only with "
            "crop_mode squash and crop_pct 1. Correct the keys.",
        ),
    ],
)
def test_ways_that_are_not_known_are_refused(
    tmp_path: Path, keys: dict[str, Any], sentence: str
) -> None:
    """Rather than fed wrongly."""
    assert refusal(timm(tmp_path, keys)) == f"{tmp_path.name}: in config.json, {sentence}"


def test_a_folder_without_weights_says_so(tmp_path: Path) -> None:
    """The names that timm writes are told."""
    timm(tmp_path).joinpath("model.safetensors").unlink()

    assert refusal(tmp_path) == (
        f"{tmp_path.name}: there is neither model.safetensors nor pytorch_model.bin nor a "
        "model.onnx beside config.json. Copy the model's weights into the folder."
    )


_KEYS = ["input_size", "interpolation", "crop_pct", "crop_mode", "mean", "std", "label_names"]


@settings(max_examples=200)
@given(
    st.fixed_dictionaries({}, optional=dict.fromkeys(_KEYS, values)),
    st.fixed_dictionaries(
        {"architecture": st.text(min_size=1, max_size=5)},
        optional=dict.fromkeys(("label_names", "labels", "model_args", "input_size"), values),
    ),
)
def test_any_export_is_read_or_refused(pretrained: dict[str, Any], config: dict[str, Any]) -> None:
    """Whatever the keys hold, there is a definition or a DefinitionError, nothing else."""
    with tempfile.TemporaryDirectory() as made:
        Path(made, "model.safetensors").touch()
        Path(made, "config.json").write_text(json.dumps({**config, "pretrained_cfg": pretrained}))
        try:
            assert read_export(Path(made)).classes
        except DefinitionError as error:
            assert error.faults
