# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder or a bare file as the model: what is taken, and which keys are asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ....builders import emd
from ....models import OnnxForm, write_onnx
from .files import hugging_face, read, refusal, write_json


def test_the_only_definition_in_a_folder_is_taken(tmp_path: Path) -> None:
    """Also beside an export's own files: somebody wrote it on purpose."""
    hugging_face(tmp_path)
    write_json(tmp_path / "roofs.emd", emd(ModelFile="model.onnx"))

    assert read(f"{tmp_path}/").name == "roofs.emd"


def test_the_definition_of_the_same_name_beside_a_model_is_taken(tmp_path: Path) -> None:
    """Choosing the model is as good as choosing its definition."""
    model = write_onnx(tmp_path / "roofs.onnx")
    write_json(tmp_path / "roofs.emd", emd(ModelFile="roofs.onnx"))
    write_json(tmp_path / "trees.emd", emd(ModelFile="trees.onnx"))

    assert read(model).name == "roofs.emd"


@pytest.mark.parametrize("file", ["roofs.pt", "roofs.PTH", "roofs.keras", "roofs.pt2"])
def test_other_files_of_weights_have_their_definition_beside_them_too(
    tmp_path: Path, file: str
) -> None:
    """Whatever the kind of model."""
    tmp_path.joinpath(file).touch()
    write_json(tmp_path / "roofs.emd", emd(ModelFile=file))

    assert read(tmp_path / file).model_file == str(tmp_path / file)


def test_a_folder_with_one_package_is_that_package(tmp_path: Path) -> None:
    """Its own reader says what is wrong with it."""
    tmp_path.joinpath("roofs.dlpk").write_bytes(b"PK")

    assert refusal(tmp_path).startswith("roofs.dlpk: this is not a ZIP archive")


@pytest.mark.parametrize("suffix", [".emd", ".dlpk", ".onnx", ".h5"])
def test_of_several_files_one_must_be_chosen(tmp_path: Path, suffix: str) -> None:
    """None of them is guessed at."""
    for name in ("b", "a"):
        tmp_path.joinpath(name + suffix).touch()

    assert refusal(tmp_path) == (
        f"{tmp_path.name}: there are several {suffix} files in this folder "
        f"(a{suffix}, b{suffix}). Choose one of them."
    )


def test_a_folder_without_a_model_says_what_is_looked_for(tmp_path: Path) -> None:
    """An empty folder, or one of pictures."""
    assert refusal(tmp_path) == (
        f"{tmp_path.name}: there is no model in this folder. Choose a folder with an .emd, a "
        ".dlpk, or the config.json of a Hugging Face or timm model."
    )


def test_a_saved_model_needs_a_definition_in_its_folder(tmp_path: Path) -> None:
    """With one, it is that definition's model."""
    tmp_path.joinpath("saved_model.pb").touch()
    assert refusal(tmp_path) == (
        f"{tmp_path.name}: this is a TensorFlow SavedModel, which does not say what its outputs "
        'mean. Write an .emd into the folder with "ModelType": "ObjectClassification", '
        '"ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", "Classes", '
        "and Normalization where pixels are normalised."
    )

    write_json(tmp_path / "roofs.emd", emd(ModelFile="saved_model.pb"))
    assert read(tmp_path).model_file == str(tmp_path / "saved_model.pb")


def test_another_programs_configuration_is_told_from_a_models(tmp_path: Path) -> None:
    """config.json is a common name."""
    write_json(tmp_path / "config.json", {"colour": "dark"})

    assert refusal(tmp_path) == (
        f"{tmp_path.name}: config.json holds none of the keys of a Hugging Face or timm model. "
        "Write an .emd into the folder instead."
    )


@pytest.mark.parametrize("chosen", ["roofs.onnx", ""])
def test_a_bare_onnx_model_says_which_keys_are_missing(tmp_path: Path, chosen: str) -> None:
    """And what the file already tells: the size of its input, how many bands it takes."""
    write_onnx(tmp_path / "roofs.onnx", OnnxForm(bands=4))

    assert refusal(tmp_path / chosen) == (
        "roofs.onnx: this model does not say what its outputs mean. Make a package of it with "
        "“Create model package”, or write roofs.emd beside it, "
        'with "ModelType": "ObjectClassification", "ModelFile": "roofs.onnx", "ImageHeight": 8, '
        '"ImageWidth": 8, "ExtractBands" (4 of them), "Classes", and Normalization where pixels '
        "are normalised."
    )


@pytest.mark.parametrize(
    "suffix", [".pt", ".PTH", ".ckpt", ".h5", ".keras", ".safetensors", ".pt2"]
)
def test_any_other_bare_model_says_which_keys_are_missing(tmp_path: Path, suffix: str) -> None:
    """A model file alone does not say its classes; the remedy names the keys."""
    path = tmp_path / f"model{suffix}"
    path.write_bytes(b"weights")

    assert refusal(path) == (
        f"model{suffix}: this model does not say what its outputs mean. Make a package of it with "
        "“Create model package”, or write model.emd beside it, "
        f'with "ModelType": "ObjectClassification", "ModelFile": "model{suffix}", "ImageHeight", '
        '"ImageWidth", "ExtractBands", "Classes", and Normalization where pixels are normalised.'
    )


def test_a_file_that_is_no_onnx_model_is_told(tmp_path: Path) -> None:
    """Whatever lies beside it."""
    path = tmp_path / "x.onnx"
    path.write_bytes(json.dumps(emd()).encode())

    assert refusal(path) == (
        "x.onnx: this is not an ONNX model, or the file is damaged. "
        "Export or copy the model again, or choose another file."
    )
