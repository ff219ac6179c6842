# SPDX-License-Identifier: GPL-2.0-or-later
"""The keys that a model comes with, before anything is checked: what a new package keeps.

An Esri definition gives all of its keys, also those that say nothing to this project; any other
model gives the keys that say what is known of it.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from ..errors import DefinitionError
from ..texts import translated
from .esri.write import to_emd
from .files import package
from .files.json_text import decode_json, parse_json, read_json
from .files.neighbours import SAVED_MODEL
from .files.onnx_file import read_onnx
from .read import TEXT_NAME, read_definition

_DEFINITIONS = (".emd", ".json", ".dlpk", ".zip")
_FRAMEWORKS = {
    ".onnx": "ONNX",
    ".h5": "Keras",
    ".hdf5": "Keras",
    ".keras": "Keras",
    ".pb": "TensorFlow",
    "": "TensorFlow",
}
_OF_ESRI = ("ModelType", "ModelFile", "InferenceFunction")


@dataclass(frozen=True)
class OwnKeys:
    """The keys ``values`` of a model and what ``read_emd`` takes beside them.

    ``bare`` says that there is no definition, so that ``values`` may lack what one must have.
    """

    values: dict[str, Any]
    name: str
    folder: str = ""
    package: str = ""
    bare: bool = False


def read_own_keys(model: str) -> OwnKeys:
    """The keys of ``model``: a path, or JSON text. Raises DefinitionError."""
    text = model.lstrip("\ufeff").strip().strip('"')
    if text.startswith("{"):
        name = translated(TEXT_NAME)
        return _of_esri(parse_json(text, name), name, model)
    path = Path(text)
    if not path.is_file() or _is_model(path):
        return _known(model, path)
    if path.suffix.lower() == ".dlpk" or zipfile.is_zipfile(path):
        member, content = package.read_member(path)
        folder = str(PurePosixPath(member.replace("\\", "/")).parent)
        values = decode_json(content, path.name)
        return _of_esri(values, path.name, model, "" if folder == "." else folder, str(path))
    return _of_esri(read_json(path), path.name, model, str(path.resolve().parent))


def _is_model(path: Path) -> bool:
    """Whether ``path`` is a model, to judge by its suffix, rather than a definition."""
    suffix = path.suffix.lower()
    return suffix not in _DEFINITIONS and suffix != "" and not _is_definition_text(path)


def _is_definition_text(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(64).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    except OSError:
        return False


def _of_esri(values: Any, name: str, model: str, folder: str = "", archive: str = "") -> OwnKeys:
    if isinstance(values, dict) and any(key in values for key in _OF_ESRI):
        return OwnKeys(dict(values), name, folder, archive)
    return _typed(model)


def _typed(model: str) -> OwnKeys:
    """The keys of what another project's reader understands. Raises DefinitionError."""
    definition = read_definition(model)
    folder, archive = definition.folder, definition.package
    values = _with_framework(to_emd(definition))
    return OwnKeys(values, definition.name, folder, archive)


def _known(model: str, path: Path) -> OwnKeys:
    """What is known of a model without an Esri definition."""
    saved_model = path / SAVED_MODEL
    try:
        return _typed(model)
    except DefinitionError:
        if not path.is_file() and not saved_model.is_file():
            raise
    if saved_model.is_file():
        return OwnKeys(_bare(SAVED_MODEL), path.name, str(path.resolve()), bare=True)
    values = _bare(path.name)
    if path.suffix.lower() == ".onnx":
        values.update(_of_signature(path))
    return OwnKeys(values, path.name, str(path.resolve().parent), bare=True)


def _bare(model_file: str) -> dict[str, Any]:
    """What holds for every model that comes alone, until somebody says otherwise."""
    return _with_framework(
        {
            "ModelType": "ObjectClassification",
            "ModelFile": model_file,
            "CropSizeFixed": 1,
            "BlackenAroundFeature": 0,
            "ImageSpaceUsed": "MAP_SPACE",
        }
    )


def _with_framework(values: dict[str, Any]) -> dict[str, Any]:
    """The keys with Framework, which Esri's definitions begin with, by the model file's suffix."""
    suffix = PurePosixPath(str(values.get("ModelFile", ""))).suffix.lower()
    return {"Framework": _FRAMEWORKS.get(suffix, "PyTorch"), **values}


def _of_signature(path: Path) -> dict[str, Any]:
    """What the shape of an ONNX model's input says."""
    bands, height, width = read_onnx(path).picture
    values: dict[str, Any] = {}
    if height is not None and width is not None:
        values.update(ImageHeight=height, ImageWidth=width)
    if bands is not None:
        values["ExtractBands"] = list(range(bands))
    return values
