# SPDX-License-Identifier: GPL-2.0-or-later
"""A model file without an .emd: what it or its neighbours say, or which keys an .emd needs."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from ...errors import DefinitionError
from ...texts import tr
from ..files.onnx_file import OnnxFile, read_onnx
from ..model_definition import ModelDefinition
from .export_folder import is_export, read_export
from .geoai import read_sidecar, sidecar_of
from .onnx_metadata import describes_itself, read_metadata
from .teachable_machine import is_teachable_machine, read_teachable_machine

#: What model files end with.
_SUFFIXES = (
    ".onnx",
    ".pt",
    ".pth",
    ".ckpt",
    ".torchscript",
    ".ts",
    ".pt2",
    ".h5",
    ".hdf5",
    ".keras",
    ".safetensors",
    ".pb",
)
#: Files that an export folder's config.json may describe.
_EXPORTED = (".onnx", ".safetensors", ".pth", ".bin")


def is_bare_model(path: Path) -> bool:
    """Whether ``path`` is a model rather than a definition, by its ending."""
    suffix = path.suffix.lower()
    return suffix in _SUFFIXES or (suffix == ".bin" and is_export(path.parent))


def definition_beside(path: Path) -> Optional[Path]:
    """The .emd of the same name beside the model at ``path``, if there is one."""
    return next(
        (p for p in (path.with_suffix(".emd"), path.with_suffix(".EMD")) if p.is_file()), None
    )


def read_bare_model(path: Path) -> ModelDefinition:
    """The definition of the model file at ``path``. Raises DefinitionError."""
    if is_teachable_machine(path):
        return read_teachable_machine(path)
    found = read_onnx(path) if path.suffix.lower() == ".onnx" else None
    if found and describes_itself(found):
        return read_metadata(path, found)
    if found and sidecar_of(path).is_file():
        return read_sidecar(path)
    folder = _export_of(path)
    if folder is not None and path.suffix.lower() in _EXPORTED:
        return read_export(folder, path)
    raise DefinitionError(path.name, [_what_is_needed(path, found)])


def _export_of(path: Path) -> Optional[Path]:
    """The export folder that ``path`` lies in, also in its folder ``onnx``."""
    folders = [path.parent, *([path.parent.parent] if path.parent.name == "onnx" else [])]
    return next((folder for folder in folders if is_export(folder)), None)


def _what_is_needed(path: Path, found: Optional[OnnxFile]) -> str:
    """Which keys an .emd beside the model needs, with those that the file itself tells."""
    bands, height, width = found.picture if found else (None, None, None)
    scores = found.scores if found else None
    return tr(
        "this model does not say what its outputs mean. Make a package of it with "
        '“Create model package”, or write {stem}.emd beside it, with "ModelType": '
        '"ObjectClassification", "ModelFile": "{path}", "ImageHeight"{height}, '
        '"ImageWidth"{width}, "ExtractBands"{bands}, "Classes"{classes}, and '
        "Normalization where pixels are normalised."
    ).format(
        stem=path.stem,
        path=path.name,
        height=_known(height),
        width=_known(width),
        bands=_counted(bands),
        classes=_counted(scores),
    )


def _known(side: Optional[int]) -> str:
    return "" if side is None else f": {side}"


def _counted(count: Optional[int]) -> str:
    return "" if count is None else tr(" ({count} of them)").format(count=count)
