# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user gave as a model, a path or JSON text, to a ModelDefinition.

The order follows the original: a file of that name is opened, anything else that looks like JSON
is parsed (reference of the tool, section 1).
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from dataclasses import replace
from itertools import islice
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from ..errors import DefinitionError, one_line
from ..texts import marked, tr, translated
from .esri.emd import read_emd
from .exports.bare_model import definition_beside, is_bare_model, read_bare_model
from .exports.export_folder import is_export, only_definition, only_model, read_export
from .exports.hugging_face import CONFIG
from .exports.stac_mlm import is_stac, read_stac
from .files import package
from .files.archive import MOST_MEMBERS, check_weights
from .files.json_text import decode_json, parse_json, read_json
from .files.pointer import check_fetched
from .model_definition import ModelDefinition
from .places import ADDRESS, elsewhere, is_there

#: What messages call a definition that was given as text; translated where they are written.
TEXT_NAME = marked("model definition")


def read_definition(model: str) -> ModelDefinition:
    """The checked definition of ``model``: a path of a file or a folder, or JSON text.

    Reads what describes the model, never its weights; whether an .emd's model file exists is
    ``find_model_file``'s to say. Raises DefinitionError.
    """
    text = model.lstrip("\ufeff").strip().strip('"')  # Windows quotes a path that it copies
    if text.startswith("{"):
        name = translated(TEXT_NAME)
        return _read_values(parse_json(text, name), name)
    path = Path(text)
    return _read_folder(path.resolve()) if _is_folder(path, text) else _read_file(path)


def _read_folder(folder: Path) -> ModelDefinition:
    """The one definition in ``folder``, else what the tool that exported the model wrote."""
    definition = only_definition(folder)
    if definition is not None:
        return _read_file(definition)
    return read_export(folder) if is_export(folder) else read_bare_model(only_model(folder))


def _read_file(path: Path) -> ModelDefinition:
    """A definition or a package, or a model by what it or its neighbours say."""
    check_fetched(path.name, path)
    if is_bare_model(path):
        beside = definition_beside(path)
        return read_bare_model(path) if beside is None else _read_file(beside)
    if path.name == CONFIG:
        return read_export(path.resolve().parent)
    if path.suffix.lower() == ".dlpk" or zipfile.is_zipfile(path):
        member, content = package.read_member(path)
        folder = str(PurePosixPath(member.replace("\\", "/")).parent)
        values = decode_json(content, path.name)
        return read_emd(values, path.name, "" if folder == "." else folder, str(path))
    return _read_values(read_json(path), path.name, str(path.resolve().parent))


def _read_values(values: Any, name: str, folder: str = "") -> ModelDefinition:
    """The definition in parsed JSON: a STAC item's, else an .emd's."""
    read = read_stac if is_stac(values) else read_emd
    return read(values, name, folder)


def _is_folder(path: Path, text: str) -> bool:
    """Whether ``path`` is a folder rather than a file; refuse what is neither."""
    name = path.name or text
    if not text:
        raise DefinitionError(
            translated(TEXT_NAME),
            [
                tr(
                    "no model was given. Choose an .emd, a .dlpk, a model that describes itself "
                    "or its folder, or paste JSON text."
                )
            ],
        )
    try:
        is_file, is_folder = path.is_file(), path.is_dir()
    except (OSError, ValueError):
        is_file = is_folder = False
    if not is_file and not is_folder:
        raise DefinitionError(name, [_no_file(path, text[:200])])
    return is_folder


def _no_file(path: Path, text: str) -> str:
    """The sentence for a model that is neither a file nor a folder."""
    place = elsewhere(text)
    if place == ADDRESS:
        return tr(
            "{text} is {place}, a file is needed. Download the model, and choose the file."
        ).format(text=text, place=translated(place))
    try:
        if path.exists():
            return tr("{text} is a device or a pipe, a file is needed. Choose another.").format(
                text=text
            )
    except (OSError, ValueError):
        pass
    return tr("there is no file {text}. Check the path, or choose the model again.").format(
        text=text
    )


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
        missing = _missing_file(definition, "ModelFile", definition.model_file)
        raise DefinitionError(definition.name, [missing])
    if not definition.package:
        _check_found(definition.name, Path(found))
    return replace(definition, model_file=found)


def _check_found(name: str, path: Path) -> None:
    """Refuse a pointer, an archive that unpacks to far more than it is, a folder with pipes."""
    check_fetched(name, path)
    check_weights(name, path)
    if path.is_dir():
        for other in islice(path.rglob("*"), MOST_MEMBERS):
            if other.exists() and not is_there(other):
                raise DefinitionError(
                    name,
                    [
                        tr(
                            "{other} in the model's folder is a device or a pipe, a file "
                            "is needed. Do not use this model."
                        ).format(other=one_line(other.name))
                    ],
                )
            check_fetched(name, other)


def _find_function(definition: ModelDefinition) -> ModelDefinition:
    function, model_file = definition.inference_function, definition.model_file
    found = _find(definition, function)
    if not found:
        missing = _missing_file(definition, "InferenceFunction", function)
        raise DefinitionError(definition.name, [missing])
    model = _find(definition, model_file) if model_file else ""
    if model_file and not model and _looks_like_file(model_file):
        missing = _missing_file(definition, "ModelFile", model_file)
        raise DefinitionError(definition.name, [missing])
    return replace(definition, inference_function=found, model_file=model or model_file)


def _looks_like_file(written: str) -> bool:
    """Whether it is to be opened as a file: an address, say, is for its function to understand."""
    place = elsewhere(written)
    if place:
        return place != ADDRESS
    return bool(re.search(r"\.[A-Za-z]\w{0,9}$", written))


def _find(definition: ModelDefinition, written: str) -> str:
    """The path or the member that ``written`` names; empty when there is none."""
    for candidate in _candidates(definition, written):
        if definition.package:
            known = _named(package.members(Path(definition.package)))
            if candidate.lower() in known:
                return known[candidate.lower()]
        elif is_there(Path(candidate)):
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
        return beside if elsewhere(written) else [written, *beside]
    return [str(Path(definition.folder, written))] if definition.folder else []


def _missing_file(definition: ModelDefinition, key: str, written: str) -> str:
    """The sentence for a file that ``key`` names and that is not there."""
    place = elsewhere(written)
    if place and not definition.package:
        return tr(
            "{key} names {written}, {place}, which is not looked up. Put the file "
            "beside the definition, and write its name."
        ).format(key=key, written=written[:200], place=translated(place))
    written = written[:200]
    if definition.package:
        return tr(
            "{key} names {written}, which is not in the package. Export the package again."
        ).format(key=key, written=written)
    if not definition.folder:
        return tr(
            "{key} names {written}, which does not exist; in JSON text it must be an "
            "absolute path. Correct the path."
        ).format(key=key, written=written)
    return tr(
        "{key} names {written}, which is not in {folder}. Put the file there, or correct {key}."
    ).format(key=key, written=written, folder=definition.folder)
