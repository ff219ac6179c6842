# SPDX-License-Identifier: GPL-2.0-or-later
"""The calls of a Python raster function in their order, with what they are given and answer.

``initialize``, ``getParameterInfo``, ``getConfiguration``, ``getFields``, ``getGeometryType``, then
``vectorize`` once per batch, always on the same object.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any

import numpy.typing as npt

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...outcome import Outcome
from ...texts import tr
from ..arguments import check_arguments, square_batch
from . import facts as declared
from .answers import feature_attributes, outcome
from .host import Host

CPU = -1
_BATCH_SIZE = 4

Block = npt.NDArray[Any]


class RasterFunction:
    """A function, called in the right order: initialize, configure, declare_fields, vectorize."""

    def __init__(self, definition: ModelDefinition, device: int) -> None:
        if device == CPU:
            os.environ["CUDA_VISIBLE_DEVICES"] = str(CPU)
        self._definition = definition
        self._host = Host(definition, device)
        self._raster = ("rasters", True)
        self.arguments: list[dict[str, Any]] = []
        self.rule: dict[str, Any] = {}
        self.notes: list[str] = []
        self.further: list[tuple[str, str]] = []
        self.batch_size = _BATCH_SIZE

    @property
    def takes_many(self) -> bool:
        """Whether one call takes several chips."""
        return self._raster[1]

    def initialize(self, given: Mapping[str, Any], **device: int) -> None:
        """Let it load its model, and ask for its parameters. Raises as ``configure`` does."""
        checked = check_arguments(self._definition, _given(given))
        asked = checked.get("batch_size", self._definition.batch_size)
        self.batch_size = square_batch(_BATCH_SIZE if asked is None else asked)
        path = self._host.write_definition(self.batch_size)
        if self._host.has("initialize"):
            try:
                self._host.call("initialize", model=path, **device)
            except MemoryError as error:
                raise ModelError(
                    tr(
                        "{definition}: there is not enough memory to load the model. "
                        "Choose PROCESSOR CPU, or close what else uses the memory."
                    ).format(definition=self._definition.name)
                ) from error
        infos = self._host.call("getParameterInfo") if self._host.has("getParameterInfo") else []
        if not isinstance(infos, (list, tuple)) or not all(isinstance(i, dict) for i in infos):
            raise self._host.failure(
                "getParameterInfo", tr("returned no list of parameters"), tr("Ask its author.")
            )
        self.arguments = declared.arguments(infos)
        self._raster = declared.raster_parameter(infos)
        default = next((a["default"] for a in self.arguments if a["name"] == "batch_size"), None)
        if asked is None and isinstance(default, int):
            self.batch_size = square_batch(default)

    def configure(self, given: Mapping[str, Any]) -> None:
        """Tell it the arguments and learn the rule of its chips.

        Raises ModelError, and ParameterError for arguments that do not fit.
        """
        facts = {"arguments": self.arguments}
        checked = check_arguments(self._definition, _given(given), facts)
        scalars = declared.scalars(self.arguments, checked, self.batch_size)
        has = self._host.has("getConfiguration")
        answer = self._host.call("getConfiguration", **scalars) if has else {}
        try:
            configuration = dict(answer or {})
            rule = declared.chip_rule(self._definition, configuration, self.batch_size)
        except (TypeError, ValueError) as error:
            told = str(error) if isinstance(error, ValueError) else tr("returned no dictionary")
            raise self._host.failure("getConfiguration", told, tr("Ask its author.")) from error
        self.rule, self.notes = rule

    def declare_fields(self) -> dict[str, Any]:
        """Its fields as facts. Raises ModelError."""
        answer = self._host.call("getFields") if self._host.has("getFields") else {}
        if self._host.has("getGeometryType"):
            self._host.call("getGeometryType")
        try:
            facts = declared.fields(self._definition, answer)
        except (TypeError, ValueError) as error:
            told = tr("returned no list of fields in JSON")
            raise self._host.failure("getFields", told, tr("Ask its author.")) from error
        self.further = [(entry["name"], entry["type"]) for entry in facts["fields"]]
        return facts

    def vectorize(self, blocks: Sequence[tuple[Block, Block]]) -> list[Outcome]:
        """One outcome for each of ``blocks``, (pixels, mask) of equal shape; they may be changed.

        Raises ModelError, and MemoryError when a GPU was too small.
        """
        name, many = self._raster
        pixels, masks = (tuple(part) for part in zip(*blocks))
        given: dict[str, Any] = {"raster_pixels": pixels[0], "raster_mask": masks[0]}
        given[f"{name}_pixels"] = pixels if many else pixels[0]
        given[f"{name}_mask"] = masks if many else masks[0]
        answer = self._host.call("vectorize", **given)
        remedy = tr("Ask its author, or set the model argument batch_size to 1.")
        try:
            features = feature_attributes(answer)
            if len(features) != len(blocks):
                text = tr("gave {features} features for {chips} chips")
                raise ValueError(text.format(features=len(features), chips=len(blocks)))
            return [outcome(attributes, self.further) for attributes in features]
        except ValueError as error:
            raise self._host.failure("vectorize", str(error), remedy) from error

    def close(self) -> None:
        """Forget it, and remove its copy."""
        self._host.close()


def _given(arguments: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in arguments.items() if value is not None}
