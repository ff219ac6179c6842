# SPDX-License-Identifier: GPL-2.0-or-later
"""What an export depends on, as one hash, told without importing any framework."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import PackageNotFoundError, version

from ...definition.files.digest import content_digest
from ...definition.model_definition import ModelDefinition
from ..backend import Setting

#: Raised when exports are made or checked in another way.
_FORM = 2
_PACKAGES = ("torch", "torchvision", "timm", "onnx", "onnxruntime", "numpy")


def export_key(kind: str, definition: ModelDefinition, setting: Setting) -> str:
    """64 hexadecimal digits: another after any change of the model, the setting or a package.

    The number of threads does not count: every form of a model gains by it.
    """
    told = [str(_FORM), kind, content_digest(definition, lambda: False)]
    told += [setting.device.asked, str(setting.bands), str(setting.code_allowed)]
    told += [f"{name} {_version(name)}" for name in _PACKAGES]
    told += [platform.machine(), platform.system(), platform.python_version()]
    return hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
