# SPDX-License-Identifier: GPL-2.0-or-later
"""Opening a model of any kind: by its own framework, or by a form of it that runs faster."""

from __future__ import annotations

import importlib
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from ..definition.model_definition import ModelDefinition
from ..errors import EnvironmentMissing
from ..texts import tr
from .backend import Backend, Setting
from .faster.half import in_halves
from .faster.kept import Entry
from .faster.key import export_key
from .faster.model import FasterModel
from .registry import Kind


def backend_module(kind: Kind, model: str) -> Any:
    """The module that loads and inspects models of ``kind``, with the framework that it imports.

    Raises EnvironmentMissing, about the model called ``model``, where a package is not there.
    """
    try:
        return importlib.import_module(f".{kind.module}", __package__)
    except ModuleNotFoundError as error:
        raise EnvironmentMissing(
            tr(
                "{model} cannot run: there is no {package} in the inference environment. Repair it "
                "with “Set up inference environment”, or install {package} where the Python is one "
                "of your own."
            ).format(model=model, package=error.name)
        ) from error


def open_model(
    kind: Kind,
    definition: ModelDefinition,
    setting: Setting,
    exports: Optional[Path],
    on_card: bool,
) -> Backend:
    """The model of ``definition``, ready to predict.

    ``exports`` is the folder of exports that were checked; None where the model shall compute
    as it is. ``on_card`` says that it may come to compute on a card. Raises ModelError,
    DefinitionError, EnvironmentMissing.
    """

    def load() -> Backend:
        backend: Backend = backend_module(kind, definition.name).load(definition, setting)
        return backend

    if exports is None or not kind.exports:
        return load()
    if on_card:
        return in_halves(load(), definition, setting)
    key = export_key(kind.name, definition, setting)

    def unchanged() -> bool:
        return export_key(kind.name, definition, setting) == key

    def open_graph(graph: bytes) -> Backend:
        from .onnx.model import load_graph

        return load_graph(replace(definition, layout=definition.layout or "NCHW"), setting, graph)

    return FasterModel(load, open_graph, Entry(exports, key), unchanged)
