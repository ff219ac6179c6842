# SPDX-License-Identifier: GPL-2.0-or-later
"""What an ONNX file says of itself beside its weights: metadata, inputs and outputs.

Read from the Protocol Buffers encoding through a memory map (ModelProto.graph and
.metadata_props, GraphProto.initializer, .input and .output; onnx.proto), in milliseconds and
without any framework, so that a bare model is known wherever a definition is. So are the files in
which it says that its weights lie.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ...errors import DefinitionError
from ...texts import marked, translated
from .package import unreadable
from .protobuf_fields import Content, fields, text

#: Real models have some ten thousand fields here; more would only take time.
_MOST_FIELDS = 500_000
_MOST_METADATA = 4_000_000
_MOST_PARTS = 5_000_000
_LONGEST_PATH = 4096

#: By kind of message, the fields that lead to tensors, and what they hold.
_TO_TENSORS = {
    "model": {7: "graph", 20: "training", 25: "function"},
    "training": {1: "graph", 2: "graph"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "function": {7: "node", 11: "attribute"},
    "node": {5: "attribute"},
    "attribute": {5: "tensor", 6: "graph", 10: "tensor", 11: "graph", 22: "sparse", 23: "sparse"},
    "sparse": {1: "tensor", 2: "tensor"},
    "tensor": {13: "entry"},
}


@dataclass(frozen=True)
class Tensor:
    """An input or an output: its name and its sides, None where a side is free."""

    name: str
    shape: tuple[Optional[int], ...]


@dataclass(frozen=True)
class OnnxFile:
    """The metadata of a model, and its inputs and outputs in the graph's order."""

    metadata: dict[str, str]
    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]

    @property
    def picture(self) -> tuple[Optional[int], Optional[int], Optional[int]]:
        """Bands, height and width of the input, each None when it is free or cannot be told."""
        if len(self.inputs) != 1 or len(self.inputs[0].shape) != 4:
            return None, None, None
        _, first, second, third = self.inputs[0].shape
        last_is_bands = third is not None and third <= 4 and (first is None or first > 4)
        return (third, first, second) if last_is_bands else (first, second, third)

    @property
    def scores(self) -> Optional[int]:
        """How many values the first output has for a picture; None when it is not said."""
        shape = self.outputs[0].shape if self.outputs else ()
        wide = [side for side in shape[1:] if side != 1]
        if len(shape) < 2 or len(wide) > 1:
            return None
        return wide[0] if wide else 1


def read_onnx(path: Path) -> OnnxFile:
    """The metadata and the signature of the model at ``path``; its weights are not read.

    Raises DefinitionError for a file that is no ONNX model or cannot be read.
    """
    if path.exists() and not path.is_file():  # a pipe would keep its reader waiting for ever
        raise DefinitionError(path.name, [translated(_NO_MODEL)])
    try:
        with open(path, "rb") as handle:
            model = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
        found = _Walk().model(memoryview(model))
    except OSError as error:
        raise DefinitionError(path.name, [unreadable(error)]) from error
    except (ValueError, IndexError) as error:
        raise DefinitionError(path.name, [translated(_NO_MODEL)]) from error
    if not found.inputs and not found.outputs:
        raise DefinitionError(path.name, [translated(_NO_MODEL)])
    return found


def external_files(path: Path) -> set[str]:
    """The files in which the model at ``path`` says that tensors lie, as it calls them.

    Also of tensors in nodes, functions and inner graphs. Of bytes that are no model, what is found
    before they end. Raises OSError.
    """
    found: set[str] = set()
    if path.stat().st_size == 0:
        return found
    with open(path, "rb") as handle:
        model = mmap.mmap(handle.fileno(), 0, access=mmap.ACCESS_READ)
    with suppress(ValueError, IndexError):
        _note_external(memoryview(model), found)
    return found


def _note_external(model: memoryview, found: set[str]) -> None:
    waiting = [("model", model)]
    seen = 0
    while waiting:
        kind, message = waiting.pop()
        parts = _TO_TENSORS.get(kind, {1: "key", 2: "value"})
        entry: dict[str, str] = {}
        for number, content in fields(message):
            seen += 1
            if seen > _MOST_PARTS:
                raise ValueError("too many fields")
            if number not in parts or isinstance(content, int):
                continue
            if kind == "entry":
                entry[parts[number]] = text(content[:_LONGEST_PATH])
            else:
                waiting.append((parts[number], content))
        if entry.get("key") == "location" and entry.get("value"):
            found.add(entry["value"])


_NO_MODEL = marked(
    "this is not an ONNX model, or the file is damaged. "
    "Export or copy the model again, or choose another file."
)


class _Walk:
    """One walk over a file, which gives up on absurdly many fields."""

    def __init__(self) -> None:
        self._seen = 0
        self._kept = 0

    def _fields(self, message: memoryview) -> Iterator[tuple[int, Content]]:
        for number, content in fields(message):
            self._seen += 1
            if self._seen > _MOST_FIELDS:
                raise ValueError("too many fields")
            yield number, content

    def _text(self, content: memoryview) -> str:
        self._kept += len(content)
        if self._kept > _MOST_METADATA:
            raise ValueError("too much text")
        return text(content)

    def model(self, message: memoryview) -> OnnxFile:
        metadata: dict[str, str] = {}
        inputs: list[Tensor] = []
        outputs: list[Tensor] = []
        for number, content in self._fields(message):
            if isinstance(content, int):
                continue
            if number == 14:
                entry = {part: self._text(value) for part, value in self._texts(content)}
                metadata[entry.get(1, "")] = entry.get(2, "")
            elif number == 7:
                self._graph(content, inputs, outputs)
        return OnnxFile(metadata, tuple(inputs), tuple(outputs))

    def _graph(self, graph: memoryview, inputs: list[Tensor], outputs: list[Tensor]) -> None:
        weights: list[memoryview] = []
        for number, content in self._fields(graph):
            if isinstance(content, int):
                continue
            if number == 11:
                inputs.append(self._tensor(content))
            elif number == 12:
                outputs.append(self._tensor(content))
            elif number == 5:
                weights.append(content)
        if len(inputs) > 1:  # older files list the weights among the inputs
            named = {self._text(v) for w in weights for n, v in self._texts(w) if n == 8}
            inputs[:] = [entry for entry in inputs if entry.name not in named]

    def _texts(self, message: memoryview) -> Iterator[tuple[int, memoryview]]:
        for number, content in self._fields(message):
            if not isinstance(content, int):
                yield number, content

    def _tensor(self, message: memoryview) -> Tensor:
        """A ValueInfoProto: name, and type.tensor_type.shape."""
        name, shape = "", []
        for number, content in self._texts(message):
            if number == 1:
                name = self._text(content)
            elif number == 2:
                shape = [
                    self._side(side)
                    for kind, tensor in self._texts(content)
                    if kind == 1
                    for part, sides in self._texts(tensor)
                    if part == 2
                    for _, side in self._texts(sides)
                ]
        return Tensor(name, tuple(shape))

    def _side(self, message: memoryview) -> Optional[int]:
        for number, content in self._fields(message):
            if number == 1 and isinstance(content, int) and 0 < content < 2**31:
                return content
        return None
