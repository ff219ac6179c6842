# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that a Python raster function in Esri's style runs: the model author's own code.

Nothing of it runs without the user's permission. Calls come in the order in which ArcGIS makes
them; the chips reach ``vectorize`` as writable copies in the raster's own type, with masks.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np

from ...chips.batch import scale_to_range
from ...chips.mask import inside
from ...chips.window import Chip
from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...outcome import Outcome
from ...texts import tr
from ..arguments import arguments_of, square_batch
from ..backend import Array, Backend, Device, Prediction, Setting
from ..registry import code_refusal
from .calls import CPU, Block, RasterFunction


def load(definition: ModelDefinition, setting: Setting) -> Backend:
    """Start ``definition``'s function for classifying. Raises ModelError."""
    _permitted(definition, setting)
    number, device, notes = _device(definition, setting.device)
    os.environ["OMP_NUM_THREADS"] = str(setting.device.threads)
    function = RasterFunction(definition, number)
    try:
        function.initialize(setting.arguments, device=number)
        function.configure(setting.arguments)
        function.declare_fields()
    except BaseException:
        function.close()
        raise
    return RasterFunctionModel(definition, function, setting, device, notes)


def inspect(definition: ModelDefinition, setting: Setting) -> dict[str, Any]:
    """What ``definition``'s function declares, under ``setting``'s arguments.

    The facts: ``arguments`` (each with name, type, default, choices, help, required, perhaps least
    and most), ``configuration`` (the rule of its chips, empty when an argument that must be given
    is missing), ``fields``, ``captions`` and ``explains``. Raises ModelError, and ParameterError
    for arguments that the function does not take.
    """
    _permitted(definition, setting)
    function = RasterFunction(definition, CPU)
    try:
        function.initialize(setting.arguments)
        facts: dict[str, Any] = {"arguments": function.arguments}
        known = arguments_of(definition, facts)
        missing = [a for a in known if a.required and a.default is None]
        if all(argument.name in setting.arguments for argument in missing):
            function.configure(setting.arguments)
        return {**facts, "configuration": function.rule, **function.declare_fields()}
    finally:
        function.close()


def _permitted(definition: ModelDefinition, setting: Setting) -> None:
    if not setting.code_allowed:
        raise ModelError(code_refusal(definition))


def _device(definition: ModelDefinition, device: Device) -> tuple[int, str, list[str]]:
    """The number that functions get, the device's name, and remarks; a GPU only once it computed.

    The card is the first that this process sees: where there are several, it sees only its own.
    """
    visible = os.environ.get("CUDA_VISIBLE_DEVICES", "")
    if device.asked == "CPU" or (device.asked == "AUTO" and not visible):
        return CPU, "CPU", []
    try:
        from ..pytorch.model import choose_place
    except ImportError:
        if device.asked == "GPU":
            raise ModelError(
                tr(
                    "{definition}: no GPU can be used: PyTorch, which tries it out, is not "
                    "in this environment. Choose PROCESSOR AUTO or CPU."
                ).format(definition=definition.name)
            ) from None
        return CPU, "CPU", [tr("Computing on the CPU: PyTorch, which tries a GPU out, is missing.")]
    place, notes = choose_place(definition, device)
    if place.type == "cpu":
        return CPU, "CPU", notes
    return 0, f"GPU {visible}".strip(), notes


class RasterFunctionModel:
    """A raster function that judges chips in batches of equal shape.

    Some functions break on a batch that is not full, so the last one is filled up with its last
    chip. Where chips have the size of their objects nearly every batch is short; there filling up
    is the second try.
    """

    def __init__(
        self,
        definition: ModelDefinition,
        function: RasterFunction,
        setting: Setting,
        device: str,
        notes: list[str],
    ) -> None:
        self._data_range = definition.data_range
        self._function = function
        self._arguments = dict(setting.arguments)
        self._full = function.rule["batch_size"] if function.takes_many else 1
        self._fills_up = definition.fixed_size
        self.device = device
        self.notes = [*notes, *function.notes]
        self.batch_size = self._full
        self.output_kind = ""

    def judge(self, chips: Sequence[Chip]) -> Prediction:
        """What the function says of ``chips``. Raises ModelError; MemoryError for a single one."""
        found: dict[int, Outcome] = {}
        for places in _of_equal_shape(chips):
            while places:
                part, rest = places[: self._full], places[self._full :]
                try:
                    outcomes = self._answer([chips[place] for place in part])
                except MemoryError:
                    self._shrink()
                    continue
                found.update(zip(part, outcomes))
                places = rest
        return Prediction(outcomes=[found[place] for place in range(len(chips))])

    def _answer(self, chips: Sequence[Chip]) -> list[Outcome]:
        """Outcomes of at most a full batch, filled up or not; what works is remembered.

        A short batch is tried in both ways where filling up is no habit, a single chip always.
        """
        ways = [self._full, len(chips)] if self._fills_up else [len(chips), self._full]
        if self._fills_up and len(chips) > 1:
            ways = ways[:1]
        failures: list[ModelError] = []
        for count in dict.fromkeys(ways):
            try:
                outcomes = self._function.vectorize(self._blocks(chips, count))
            except ModelError as error:
                failures.append(error)
                continue
            if len(chips) < self._full:
                self._fills_up = count == self._full
            return outcomes[: len(chips)]
        raise failures[0]

    def _blocks(self, chips: Sequence[Chip], count: int) -> list[tuple[Block, Block]]:
        """Blocks of ``chips``, the last of them as often as it takes to have ``count``."""
        filled = [*chips, *[chips[-1]] * (count - len(chips))]
        return [self._block(chip) for chip in filled]

    def _block(self, chip: Chip) -> tuple[Block, Block]:
        """Pixels, 0 where they do not count, and a mask of the same shape that is 0 there."""
        shape = chip.pixels.shape
        mask = np.ones(shape, np.uint8)
        if chip.valid is not None:
            mask *= chip.valid
        if chip.footprint:
            mask *= inside(chip.footprint, *chip.origin, shape[2], shape[1])
        pixels: Block
        if self._data_range is None:
            pixels = np.array(chip.pixels, chip.pixels.dtype.newbyteorder("="), order="C")
        else:
            scaled = chip.pixels.astype(np.float32)
            scale_to_range(scaled, self._data_range, chip.ranges)
            pixels = scaled
        pixels[mask == 0] = 0
        return pixels, mask

    def _shrink(self) -> None:
        """Go on with the square at or below half the batch; at 1 raise MemoryError."""
        if self._full == 1:
            raise MemoryError
        self._full = square_batch(self._full // 2)
        self._function.batch_size = self._full
        self._function.configure({**self._arguments, "batch_size": self._full})
        print(tr("The batch size was lowered to {full}.").format(full=self._full), file=sys.stderr)

    def predict(self, pixels: Array) -> Prediction:
        """Not for raw scores: see ``judge``."""
        raise ModelError(tr("A Python raster function judges chips as they are."))

    def close(self) -> None:
        """End the function."""
        self._function.close()


def _of_equal_shape(chips: Sequence[Chip]) -> list[list[int]]:
    """The positions of ``chips`` in groups of equal shape."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for place, chip in enumerate(chips):
        groups.setdefault(chip.pixels.shape, []).append(place)
    return list(groups.values())
