# SPDX-License-Identifier: GPL-2.0-or-later
"""Programs that torch.export wrote (.pt2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch

from ...definition.model_definition import LOGITS, PROBABILITIES, ModelDefinition
from ...errors import ModelError
from ...texts import tr
from ..backend import Array, Backend, Prediction, Setting, flatten
from .exported_archive import code_in
from .grad_cam import LEAST_CELLS, Keep, heat_maps
from .model import TorchModel, choose_place, shorten
from .to_onnx import to_onnx

_ANY = 1 << 30
_STATED = {"softmax": PROBABILITIES, "_softmax": PROBABILITIES, "sigmoid": PROBABILITIES}
_STATED.update(dict.fromkeys(("linear", "addmm", "conv2d", "convolution"), LOGITS))
#: Which argument of an operator says that the network still learns.
_LEARNS = {"dropout": 2, "batch_norm": 5}

Limits = tuple[int, int]


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Load ``definition``'s program. Raises ModelError."""
    torch.set_num_threads(setting.device.threads)
    place, notes = choose_place(definition, setting.device)
    file = Path(definition.model_file).name
    try:
        reason = "" if setting.code_allowed else code_in(definition.model_file)
        program = torch.export.load(definition.model_file) if not reason else None
    except Exception as error:  # the reader raises many types
        raise ModelError(
            tr(
                "{definition}: {file} is not a program that PyTorch {version} can load: "
                "{error}. Save the model with torch.export.save, or export it to ONNX."
            ).format(
                definition=definition.name,
                file=file,
                version=torch.__version__,
                error=shorten(error),
            )
        ) from error
    if program is None:
        raise ModelError(
            tr(
                "{definition}: reading {file} could run code: {reason}. Set "
                "ALLOW_MODEL_CODE if you trust its maker, or export the model to ONNX, "
                "which needs no permission."
            ).format(definition=definition.name, file=file, reason=reason)
        )
    program._guards_code = []  # source text of checks that are made here without it
    _check_evaluates(definition, program)
    limits = _limits(definition, program)
    _check_shape(definition, limits, setting.bands)
    if place.type != "cpu":
        from torch.export.passes import move_to_device_pass

        program = move_to_device_pass(program, place)
    return ExportedModel(definition, program, place, notes, limits[0])


class ExportedModel(TorchModel):
    """A program for batches of ``least`` to ``most`` chips; smaller ones are filled up."""

    def __init__(
        self,
        definition: ModelDefinition,
        program: torch.export.ExportedProgram,
        place: torch.device,
        notes: list[str],
        batch: Limits,
    ) -> None:
        module = program.module(check_guards=False).requires_grad_(False)
        super().__init__(definition, module, place, notes)
        self._least, self._most = max(batch[0], 1), batch[1]
        self._dtype = _pixels_of(definition, program).dtype
        self.batch_size = min(max(self.batch_size, self._least), self._most)
        self.output_kind = _STATED.get(_last_operator(program.graph), "")

    def predict(self, pixels: Array) -> Prediction:
        """Scores for prepared ``pixels``."""
        found = []
        with torch.inference_mode():
            for part, count in self._parts(pixels):
                values = self._scores(self._fed(part)).to("cpu", torch.float32).numpy()
                found.append(flatten(self._definition, values, len(part))[:count])
        return Prediction(np.concatenate(found) if found else np.empty((0, 0), np.float32))

    def export(self, like: Array) -> bytes:
        """The program as ONNX, for the batches that it takes. Raises NotExported."""
        assert isinstance(self._module, torch.fx.GraphModule)
        plain = torch.fx.GraphModule(self._module, self._module.graph).eval()
        count = min(max(self._least, 2), self._most)
        some = self._fed(np.resize(like, (count, *like.shape[1:])))
        return to_onnx(plain, some, self._least < self._most)

    def _parts(self, pixels: Array) -> Iterator[tuple[Array, int]]:
        """Batches that the program takes, filled up with the last chip, and how many are real."""
        for start in range(0, len(pixels), self._most):
            part = pixels[start : start + self._most]
            missing = max(self._least - len(part), 0)
            filled = np.concatenate([part, np.repeat(part[-1:], missing, axis=0)])
            yield filled, len(part)

    def explain(self, pixels: Array, classes: Sequence[int]) -> list[Optional[Array]]:
        """A map per chip by the last convolution on a grid; None where there is none."""
        module = self._module
        assert isinstance(module, torch.fx.GraphModule)
        node = _last_convolution(module.graph)
        if node is None:
            return [None] * len(pixels)
        maps: list[Optional[Array]] = []
        for part, count in self._parts(pixels):
            asked = list(classes[len(maps) : len(maps) + count])
            asked += asked[-1:] * (len(part) - count)
            found = heat_maps(
                lambda fed, keep: _Keeping(module, node, keep).run(fed), self._fed(part), asked
            )
            maps += found[:count]
        return maps


class _Keeping(torch.fx.Interpreter):
    """Runs a program and hands what one of its operators gave to ``keep``."""

    def __init__(self, module: torch.fx.GraphModule, node: torch.fx.Node, keep: Keep) -> None:
        super().__init__(module)
        self._node, self._keep = node, keep

    def run_node(self, n: torch.fx.Node) -> Any:
        """Run one operator."""
        result = super().run_node(n)
        return self._keep(result) if n is self._node else result


def _operator(node: torch.fx.Node) -> str:
    """The plain name of an operator of ATen, as in conv2d; empty for other nodes."""
    packet = getattr(node.target, "overloadpacket", None)
    return str(packet).rpartition(".")[2] if packet is not None else ""


def _last_operator(graph: torch.fx.Graph) -> str:
    given = next(iter(reversed(graph.nodes))).all_input_nodes
    return _operator(given[0]) if len(given) == 1 else ""


def _last_convolution(graph: torch.fx.Graph) -> Optional[torch.fx.Node]:
    """The last convolution whose output has 16 cells or more."""
    for node in reversed(graph.nodes):
        value = node.meta.get("val")
        if _operator(node) in ("conv2d", "convolution") and torch.is_tensor(value):
            rows, columns = (int(side) for side in value.shape[2:])
            if rows * columns >= LEAST_CELLS:
                return node
    return None


def _check_evaluates(definition: ModelDefinition, program: torch.export.ExportedProgram) -> None:
    """Refuse a program that was exported while it learnt: it would answer by chance."""
    for node in program.graph.nodes:
        position = _LEARNS.get(_operator(node), len(node.args))
        if position < len(node.args) and node.args[position] is True:
            raise ModelError(
                tr(
                    "{definition}: the program was exported while the model was in "
                    "training mode, so that its answers change. Call model.eval() and "
                    "export it again."
                ).format(definition=definition.name)
            )


def _pixels_of(definition: ModelDefinition, program: torch.export.ExportedProgram) -> Any:
    """The one input of ``program``, as a tensor without values. Raises ModelError."""
    names = program.graph_signature.user_inputs
    inputs = [node.meta["val"] for node in program.graph.nodes if node.name in names]
    if len(inputs) != 1 or not torch.is_tensor(inputs[0]) or inputs[0].ndim != 4:
        told = ", ".join(str(name) for name in names)
        raise ModelError(
            tr(
                "{definition}: the model takes the inputs {told}, but one of four axes is "
                "needed: batch, bands, height, width. Choose a model that takes pictures."
            ).format(definition=definition.name, told=told)
        )
    if not inputs[0].is_floating_point():
        raise ModelError(
            tr(
                "{definition}: the model's input is of type {type}, but chips are "
                "floating point numbers. Export the model with a float32 input."
            ).format(definition=definition.name, type=inputs[0].dtype)
        )
    return inputs[0]


def _limits(definition: ModelDefinition, program: torch.export.ExportedProgram) -> list[Limits]:
    """The least and the most that each axis of the input may be."""
    limits: list[Limits] = []
    for side in _pixels_of(definition, program).shape:
        if isinstance(side, int):
            limits.append((side, side))
            continue
        found = program.range_constraints.get(side.node.expr)
        least, most = (found.lower, found.upper) if found is not None else (0, _ANY)
        limits.append((int(least), int(most) if most < _ANY else _ANY))
    return limits


def _check_shape(definition: ModelDefinition, limits: Sequence[Limits], bands: int) -> None:
    """Refuse a program for other sizes or band counts than the definition's."""
    _, first, second, third = limits
    rows, columns, channels = (
        (first, second, third) if definition.layout == "NHWC" else (second, third, first)
    )
    if not channels[0] <= bands <= channels[1]:
        raise ModelError(
            tr(
                "{definition}: the model takes {taken} bands, but {bands} are extracted "
                "from the imagery. Name the bands that it was trained on in ExtractBands."
            ).format(definition=definition.name, taken=_span(channels), bands=bands)
        )
    height, width = definition.input_size
    if not (rows[0] <= height <= rows[1] and columns[0] <= width <= columns[1]):
        raise ModelError(
            tr(
                "{definition}: the model takes chips of {columns} × {rows} pixels, but the "
                "definition says ImageWidth {width} and ImageHeight {height}. Correct the "
                "two keys."
            ).format(
                definition=definition.name,
                columns=_span(columns),
                rows=_span(rows),
                width=width,
                height=height,
            )
        )


def _span(limits: Limits) -> str:
    least, most = limits
    if least == most:
        return str(least)
    return (
        tr("{least} or more").format(least=least)
        if most == _ANY
        else tr("{least} to {most}").format(least=least, most=most)
    )
