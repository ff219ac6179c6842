# SPDX-License-Identifier: GPL-2.0-or-later
"""Keras's files: an HDF5 file (.h5) or an archive (.keras), each with its model's description.

What a file is, its content says, not its name. Descriptions of Keras 1 and 2 hold keys that say
nothing any more and that Keras 3 refuses; they are taken out of a copy of the file.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import h5py

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from .hdf5 import check_tables

_CONFIG = "config.json"
_MOST_CONFIG_BYTES = 100_000_000


@dataclass(frozen=True)
class KerasFile:
    """A file of a whole model: where it is, and its description, which JSON gives.

    ``is_current`` says that the file itself holds that description, without anything obsolete.
    """

    path: Path
    config: dict[str, Any]
    is_archive: bool
    is_current: bool


def read_keras_file(definition: ModelDefinition) -> KerasFile:
    """The description in ``definition``'s model file; nothing is built. Raises ModelError."""
    path = Path(definition.model_file)
    is_archive = zipfile.is_zipfile(path)
    try:
        text = _archived(path) if is_archive else _in_hdf5(definition, path)
        config = json.loads(text)
        if not isinstance(config, dict) or not isinstance(config.get("config"), dict):
            raise ValueError("its description is no Keras model's")
        current = modern(config)
    except (OSError, KeyError, TypeError, ValueError, RecursionError, zipfile.BadZipFile) as error:
        told = " ".join(str(error).split())[:200].rstrip(".")
        raise ModelError(
            tr(
                "{definition}: {path} cannot be read as a Keras model ({told}). Copy the "
                "file again, or save the model again."
            ).format(definition=definition.name, path=path.name, told=told)
        ) from error
    return KerasFile(path, current, is_archive, current == config)


def _archived(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo(_CONFIG).file_size
        if size > _MOST_CONFIG_BYTES:
            raise ValueError(f"its description has {size / 1e6:.0f} MB")
        return archive.read(_CONFIG)


def _in_hdf5(definition: ModelDefinition, path: Path) -> str:
    with h5py.File(path, "r") as file:
        text = file.attrs.get("model_config")
        if text is None:
            raise ModelError(
                tr(
                    "{definition}: {path} holds weights without the model they belong to. "
                    "Save the whole model, with model.save(path)."
                ).format(definition=definition.name, path=path.name)
            )
        check_tables(file, path.stat().st_size)
        return text.decode("utf-8") if isinstance(text, bytes) else str(text)


@contextmanager
def loadable(file: KerasFile) -> Iterator[Path]:
    """The path of ``file`` as this Keras reads it: its own, or that of a temporary copy."""
    suffix = ".keras" if file.is_archive else ".h5"
    if file.is_current and file.path.suffix == suffix:
        yield file.path
        return
    with tempfile.TemporaryDirectory(prefix="deep_objects_keras_") as folder:
        copy = Path(folder, f"model{suffix}")
        if file.is_archive:
            _copy_archive(file.path, copy, file.config)
        else:
            shutil.copyfile(file.path, copy)
            with h5py.File(copy, "r+") as target:
                target.attrs["model_config"] = json.dumps(file.config).encode("utf-8")
        yield copy


def _copy_archive(path: Path, copy: Path, config: dict[str, Any]) -> None:
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(copy, "w") as target:
        for member in source.infolist():
            if member.filename == _CONFIG:
                target.writestr(_CONFIG, json.dumps(config))
            elif not member.filename.endswith("/"):
                with source.open(member) as inside, target.open(member.filename, "w") as outside:
                    shutil.copyfileobj(inside, outside, 1 << 20)


#: What classes were called once.
_RENAMED = {
    "BatchNormalizationV1": "BatchNormalization",
    "BatchNormalizationV2": "BatchNormalization",
}

#: By class, the keys that Keras 3 does not know, and the values with which they say nothing;
#: None for any value.
_OBSOLETE: dict[str, dict[str, Any]] = {
    "DepthwiseConv2D": {"groups": (1,)},
    "Conv2DTranspose": {"groups": (1,)},
    "SeparableConv2D": {"groups": (1,)},
    "BatchNormalization": {
        "fused": None,
        "renorm": (False, None),
        "virtual_batch_size": (None,),
        "adjustment": (None,),
    },
}
_KERNEL = ("kernel_initializer", "kernel_regularizer", "kernel_constraint")
_OBSOLETE["DepthwiseConv2D"].update(dict.fromkeys((*_KERNEL, "filters")))
_OBSOLETE["SeparableConv2D"].update(dict.fromkeys(_KERNEL))


def modern(value: Any, top: bool = True) -> Any:
    """A description, or a part of one, without what only older Kerases know.

    How parts of the model were trained is left out too: nothing here trains.
    """
    if isinstance(value, list):
        return [modern(entry, False) for entry in value]
    if not isinstance(value, dict):
        return value
    kept = {key: modern(entry, False) for key, entry in value.items()}
    if not top:
        kept.pop("compile_config", None)
    kind, inner = kept.get("class_name"), kept.get("config")
    if not isinstance(kind, str) or not isinstance(inner, dict):
        return kept
    kept["class_name"] = _RENAMED.get(kind, kind)
    policy = inner.get("dtype")
    if isinstance(policy, dict) and policy.get("class_name") == "Policy":
        inner["dtype"] = policy["config"]["name"]
    obsolete = _OBSOLETE.get(kept["class_name"], {})
    kept["config"] = {
        key: entry
        for key, entry in inner.items()
        if key not in obsolete or (obsolete[key] is not None and entry not in obsolete[key])
    }
    return kept
