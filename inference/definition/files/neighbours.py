# SPDX-License-Identifier: GPL-2.0-or-later
"""The files that a model needs beside its definition: a package of it must hold them all.

Nothing is run to find them: Python files are parsed, and ONNX files name the files that hold their
weights.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Optional

from ...errors import DefinitionError, one_line
from ...texts import tr
from ..model_definition import ModelDefinition
from ..places import elsewhere
from .onnx_file import external_files
from .package import unreadable
from .pointer import check_fetched

#: The file that makes a folder TensorFlow's SavedModel.
SAVED_MODEL = "saved_model.pb"

_FILE_NAME = re.compile(r"[\w-][\w .-]{0,100}\.\w{1,12}")
_CAPTION_WORDS = "vocab"
_BESIDE_SAVED_MODEL = (
    "variables",
    "assets",
    "assets.extra",
    "fingerprint.pb",
    "keras_metadata.pb",
)
_EXPORTED = ("config.json", "preprocessor_config.json")


def model_files(definition: ModelDefinition) -> list[Path]:
    """The model file of ``definition``, which lies on disk, and what else it needs, each once.

    Raises DefinitionError when weights that an ONNX file names are not there.
    """
    found: list[Path] = []
    model = Path(definition.model_file)
    if definition.model_file:
        found.append(model)
        if model.name == SAVED_MODEL:
            beside = map(model.with_name, _BESIDE_SAVED_MODEL)
            found += [path for path in beside if path.exists()]
        if model.suffix.lower() == ".onnx":
            found += _external_weights(definition.name, model)
        if definition.configuration.lstrip("_") == "image_captioner_inference":
            found += _existing(model.parent, [_CAPTION_WORDS])
        found += _existing(model.parent, _EXPORTED)
    function = function_file(definition)
    if function is not None:
        found += _modules(function, definition.configuration)
    return list(dict.fromkeys(found))


def function_file(definition: ModelDefinition) -> Optional[Path]:
    """The Python file of the definition's raster function; None when it is built in or missing."""
    written = definition.inference_function.replace("\\", "/")
    if not written or written.startswith("[") or not definition.folder:
        return None
    if PurePosixPath(written).is_absolute() or PureWindowsPath(written).drive:
        candidates = [Path(definition.folder, PurePosixPath(written).name)]
        if not elsewhere(written):
            candidates.insert(0, Path(written))
    else:
        candidates = [Path(definition.folder, written)]
    return next((path for path in candidates if path.is_file()), None)


def _existing(folder: Path, names: Sequence[str]) -> list[Path]:
    return [folder / name for name in names if (folder / name).is_file()]


def _external_weights(name: str, model: Path) -> list[Path]:
    """The files beside an ONNX file in which its tensors lie. Raises DefinitionError."""
    try:
        locations = sorted(external_files(model))
    except OSError as error:
        raise DefinitionError(name, [unreadable(error)]) from error
    return [_beside(name, model, location) for location in locations]


def check_external_weights(name: str, model: Path) -> None:
    """Raise DefinitionError unless the weights of the ONNX file ``model`` lie in or beside it."""
    _external_weights(name, model)


def _beside(name: str, model: Path, location: str) -> Path:
    inside = PurePosixPath(location.replace("\\", "/"))
    leads_out = inside.is_absolute() or ".." in inside.parts or PureWindowsPath(location).drive
    if leads_out or elsewhere(location) or not (model.parent / inside).is_file():
        raise DefinitionError(
            name,
            [
                tr(
                    "{model} keeps weights in {location}, which is not beside it. Put that "
                    "file there, or export the model into one file."
                ).format(model=model.name, location=one_line(location))
            ],
        )
    check_fetched(name, model.parent / inside)
    return model.parent / inside


def _modules(function: Path, configuration: str) -> list[Path]:
    """A Python file, the file of its configuration, and what they name from beside them.

    Named are modules that they import, and files whose names they hold as texts.
    """
    folder = function.parent
    own = [f"{configuration}.py"] if configuration.isidentifier() else []
    waiting = [function, *_existing(folder, own)]
    found: list[Path] = []
    while waiting:
        path = waiting.pop(0)
        if path in found:
            continue
        found.append(path)
        modules, texts = _named_in(path)
        found += _existing(folder, sorted(texts))
        for name in sorted(modules):
            waiting += _existing(folder, [f"{name}.py"])
            if (folder / name / "__init__.py").is_file():
                found += sorted((folder / name).rglob("*.py"))
    return found


def _named_in(path: Path) -> tuple[set[str], set[str]]:
    """The top-level modules that a Python file imports, and the file names among its texts.

    Nothing of a file that cannot be parsed.
    """
    try:
        tree = ast.parse(path.read_bytes())
    except (SyntaxError, ValueError, RecursionError, MemoryError, OSError):
        return set(), set()
    modules: set[str] = set()
    texts: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            modules.add(node.module.split(".")[0])
        elif isinstance(node, ast.ImportFrom):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts.add(node.value)
    return modules, {text for text in texts if _FILE_NAME.fullmatch(text)}
