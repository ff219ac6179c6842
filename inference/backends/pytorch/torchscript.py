# SPDX-License-Identifier: GPL-2.0-or-later
"""TorchScript models, and whole pickled ones where their code may run, through PyTorch."""

from __future__ import annotations

from pathlib import Path

import torch

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Backend, NotExported, Setting
from .decisions import decides
from .model import TorchModel, choose_place, shorten
from .pickled import read_module
from .script_guard import reaches_out


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Load ``definition``'s program. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    _check(definition, setting)
    try:
        program: torch.nn.Module = torch.jit.load(definition.model_file, map_location=place)
    except (RuntimeError, ValueError, OSError) as error:
        pickled = read_module(definition, setting.code_allowed)
        if pickled is not None:
            return PickledModel(definition, pickled.eval().to(place), place, notes)
        raise ModelError(
            tr(
                "{definition}: {model_file} is not a TorchScript program that PyTorch "
                "{version} can load: {error}. Save the model with torch.jit.trace(model, "
                "example).save(path), or export it to ONNX."
            ).format(
                definition=definition.name,
                model_file=Path(definition.model_file).name,
                version=torch.__version__,
                error=shorten(error),
            )
        ) from error
    return Program(definition, program.eval(), place, notes)


class Program(TorchModel):
    """A TorchScript program."""

    def export(self, like: Array) -> bytes:
        """The program as ONNX, if it computes the same whatever it sees. Raises NotExported."""
        if decides(self._module):
            raise NotExported(tr("by its pixels it decides what to compute"))
        return super().export(like)


class PickledModel(TorchModel):
    """A module of somebody's own code."""

    def export(self, like: Array) -> bytes:
        """Nothing: what its code decides by the pixels cannot be seen. Raises NotExported."""
        raise NotExported(tr("code of its own may decide by the pixels"))


def _check(definition: ModelDefinition, setting: Setting) -> None:
    """Refuse a program that could reach files, unless it may. Raises ModelError."""
    try:
        found = "" if setting.code_allowed else reaches_out(definition.model_file)
    except RuntimeError:  # no archive, so that no program is read from it
        return
    if found:
        raise ModelError(
            tr(
                "{definition}: {model_file} uses {found}, with which a TorchScript program "
                "can reach files. Set ALLOW_MODEL_CODE if you trust its maker, or export "
                "the model to ONNX, which needs no permission."
            ).format(
                definition=definition.name,
                model_file=Path(definition.model_file).name,
                found=found[:60],
            )
        )
