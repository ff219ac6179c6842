# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user gave as a model, a path or JSON text, to a ModelDefinition.

The order follows the original: a file of that name is opened, anything else that looks like JSON
is parsed (reference of the tool, section 1).
"""

from __future__ import annotations

import json
import posixpath
import re
import zipfile
from dataclasses import replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from ..errors import DefinitionError
from . import package
from .emd import read_emd
from .model_definition import ModelDefinition

#: What messages call a definition that was given as text.
TEXT_NAME = "model definition"

_BARE_MODELS = (".onnx", ".pt", ".pth", ".torchscript", ".ts", ".h5", ".keras", ".safetensors")


def read_definition(model: str) -> ModelDefinition:
    """The checked definition of ``model``: a path of an .emd or .dlpk, or JSON text.

    Reads the definition alone; whether its model file exists is ``find_model_file``'s to say.
    Raises DefinitionError.
    """
    text = model.lstrip("\ufeff").strip().strip('"')  # Windows quotes a path that it copies
    if text.startswith("{"):
        return read_emd(_parse(text, TEXT_NAME), TEXT_NAME)
    path = Path(text)
    _check_path(path, text)
    if path.suffix.lower() == ".dlpk" or zipfile.is_zipfile(path):
        member, content = package.read_member(path)
        folder = str(PurePosixPath(member.replace("\\", "/")).parent)
        values = _parse(_decode(content, path.name), path.name)
        return read_emd(values, path.name, "" if folder == "." else folder, str(path))
    values = _parse(_decode(_content(path), path.name), path.name)
    return read_emd(values, path.name, str(path.resolve().parent))


def _content(path: Path) -> bytes:
    """The bytes of a definition file, which is never a large one."""
    try:
        size = path.stat().st_size
        if size > package.MOST_DEFINITION_BYTES:
            raise DefinitionError(path.name, [package.too_large("the file", size)])
        return path.read_bytes()
    except OSError as error:
        raise DefinitionError(path.name, [package.unreadable(error)]) from error


def _check_path(path: Path, text: str) -> None:
    """Refuse what is no definition file, with a sentence for each case."""
    name = path.name or text
    if not text:
        raise DefinitionError(
            TEXT_NAME, ["no model was given. Choose an .emd or a .dlpk file, or paste JSON text."]
        )
    try:
        is_file, is_folder = path.is_file(), path.is_dir()
    except (OSError, ValueError):
        is_file = is_folder = False
    if is_folder:
        raise DefinitionError(
            name,
            [f"{text} is a folder. Choose the .emd or the .dlpk file in it."],
        )
    if not is_file:
        raise DefinitionError(
            name, [f"there is no file {text[:200]}. Check the path, or choose the model again."]
        )
    if path.suffix.lower() in _BARE_MODELS:
        raise DefinitionError(
            name,
            [
                "this is a model without its definition. Write an .emd beside it that names it as "
                "ModelFile, with ModelType, ImageHeight, ImageWidth, ExtractBands and Classes, and "
                "choose the .emd."
            ],
        )


def _decode(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DefinitionError(
            name,
            [
                f"this is not a text in UTF-8 (byte {error.start}). "
                "Choose an .emd, a text in JSON, or a .dlpk."
            ],
        ) from error


def _parse(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise DefinitionError(
            name,
            [
                f"this is not JSON: {error.msg} at line {error.lineno}, column {error.colno}. "
                "Correct the text there."
            ],
        ) from error
    except (RecursionError, ValueError) as error:
        raise DefinitionError(
            name, ["this JSON is nested too deeply or holds a number too long to be a definition."]
        ) from error


def find_model_file(definition: ModelDefinition) -> ModelDefinition:
    """The same with its model file found: a path that exists, or a member of the package.

    Some models are folders, which in a package are known by the members below them. The Python file
    of a raster function is found too; its model file may be anything that only the function
    understands, an address for example. Raises DefinitionError when there is no such file.
    """
    if definition.own_function:
        return _find_function(definition)
    found = _find(definition, definition.model_file)
    if not found:
        missing = _missing_file(definition, "ModelFile", definition.model_file, "model")
        raise DefinitionError(definition.name, [missing])
    return replace(definition, model_file=found)


def _find_function(definition: ModelDefinition) -> ModelDefinition:
    function, model_file = definition.inference_function, definition.model_file
    found = _find(definition, function)
    if not found:
        missing = _missing_file(definition, "InferenceFunction", function, "Python")
        raise DefinitionError(definition.name, [missing])
    model = _find(definition, model_file) if model_file else ""
    if model_file and not model and _looks_like_file(model_file):
        missing = _missing_file(definition, "ModelFile", model_file, "model")
        raise DefinitionError(definition.name, [missing])
    return replace(definition, inference_function=found, model_file=model or model_file)


def _looks_like_file(written: str) -> bool:
    return "://" not in written and bool(re.search(r"\.[A-Za-z]\w{0,9}$", written))


def _find(definition: ModelDefinition, written: str) -> str:
    """The path or the member that ``written`` names; empty when there is none."""
    for candidate in _candidates(definition, written):
        if definition.package:
            known = _named(package.members(Path(definition.package)))
            if candidate.lower() in known:
                return known[candidate.lower()]
        elif Path(candidate).exists():
            return str(Path(candidate))
    return ""


def _named(members: list[str]) -> dict[str, str]:
    """Files of a package and the folders around them, by their names in lower case."""
    folders = {str(folder) for name in members for folder in PurePosixPath(name).parents}
    return {name.lower(): name for name in (*sorted(folders - {"."}), *members)}


def _candidates(definition: ModelDefinition, written: str) -> list[str]:
    """Where a file may be: as written, then by its bare name beside the definition."""
    written = written.replace("\\", "/")
    while written.startswith("./"):
        written = written[2:]
    bare = PurePosixPath(written).name
    windows_absolute = PureWindowsPath(written).drive != ""
    absolute = PurePosixPath(written).is_absolute() or windows_absolute
    if definition.package:
        inside = PurePosixPath(definition.folder)
        listed = [] if absolute else [posixpath.normpath(str(inside / written))]
        return [*listed, str(inside / bare)]
    if absolute:
        beside = [str(Path(definition.folder, bare))] if definition.folder else []
        return [written, *beside]
    return [str(Path(definition.folder, written))] if definition.folder else []


def _missing_file(definition: ModelDefinition, key: str, written: str, what: str) -> str:
    """The sentence for a file that ``key`` names and that is not there."""
    if definition.package:
        return f"{key} names {written}, which is not in the package. Export the package again."
    if not definition.folder:
        return (
            f"{key} names {written}, which does not exist; in JSON text it must be an "
            "absolute path. Correct the path."
        )
    return (
        f"{key} names {written}, which is not in {definition.folder}. "
        f"Put the {what} file there, or correct {key}."
    )
