# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder given as the model: which kind of export it is, or which file in it to choose."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ...errors import DefinitionError
from ...texts import tr
from ..files.json_text import read_json
from ..model_definition import ModelDefinition
from .hugging_face import CONFIG, files_with, read_hugging_face
from .timm_config import is_timm, read_timm

_MODELS = (".onnx", ".h5", ".keras")
_KEYS_OF_EXPORTS = ("model_type", "architectures", "id2label")


def is_export(folder: Path) -> bool:
    """Whether Hugging Face or timm wrote into ``folder`` what its model is."""
    return folder.joinpath(CONFIG).is_file()


def read_export(folder: Path, model_file: Optional[Path] = None) -> ModelDefinition:
    """The definition of the export in ``folder``; ``model_file`` is the file the user chose.

    Raises DefinitionError.
    """
    config = read_json(folder / CONFIG)
    if isinstance(config, dict) and is_timm(config):
        return read_timm(folder, config, model_file)
    if isinstance(config, dict) and any(key in config for key in _KEYS_OF_EXPORTS):
        onnx = model_file is not None and model_file.suffix.lower() == ".onnx"
        return read_hugging_face(folder, config, model_file if onnx else None)
    raise DefinitionError(
        folder.name,
        [
            tr(
                "{config} holds none of the keys of a Hugging Face or timm model. Write an "
                ".emd into the folder instead."
            ).format(config=CONFIG)
        ],
    )


def only_definition(folder: Path) -> Optional[Path]:
    """The one .emd in ``folder``, else, where there is no other export, its one .dlpk."""
    for suffix in (".emd", ".dlpk"):
        found = files_with(folder, suffix)
        if len(found) == 1:
            return found[0]
        if found or is_export(folder):
            return None
    return None


def only_model(folder: Path) -> Path:
    """The one file in ``folder`` that may know what it is: an ONNX model, a Keras model.

    Raises DefinitionError with what is missing.
    """
    for suffix in (".emd", ".dlpk", *_MODELS):
        found = files_with(folder, suffix)
        if len(found) == 1 and suffix in _MODELS:
            return found[0]
        if found:
            break
    raise DefinitionError(folder.name or str(folder), [_what_is_missing(folder)])


def _what_is_missing(folder: Path) -> str:
    for suffix in (".emd", ".dlpk", *_MODELS):
        found = files_with(folder, suffix)
        if found:
            names = ", ".join(path.name for path in found[:5])
            return tr(
                "there are several {suffix} files in this folder ({names}). Choose one of them."
            ).format(suffix=suffix, names=names)
    if folder.joinpath("saved_model.pb").is_file():
        return tr(
            "this is a TensorFlow SavedModel, which does not say what its outputs mean. Write an "
            '.emd into the folder with "ModelType": "ObjectClassification", '
            '"ModelFile": "saved_model.pb", "ImageHeight", "ImageWidth", "ExtractBands", '
            '"Classes", and Normalization where pixels are normalised.'
        )
    return tr(
        "there is no model in this folder. Choose a folder with an .emd, a .dlpk, or "
        "the {config} of a Hugging Face or timm model."
    ).format(config=CONFIG)
