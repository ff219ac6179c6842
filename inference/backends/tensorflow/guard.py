# SPDX-License-Identifier: GPL-2.0-or-later
"""The operations of a SavedModel, looked at before TensorFlow loads it.

A SavedModel is a program. What only computes is let through; what can reach files or run Python is
refused wherever it stands. A few such operations belong to the part that saves and restores
weights: they may stand there, and nowhere that loading or classifying reaches.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from ...definition.model_definition import ModelDefinition
from ...errors import ModelError
from ...texts import tr

_REACHING_OUT = re.compile(
    "File|Reader|Writer|PyFunc|Dataset|Iterator|Sav|Restore|Checkpoint|Proto|Debug|Remap|Remote"
    "|Rpc|Snapshot|Sharded|RecordInput|ImmutableConst|FixedUnigram|ImportEvent|Abort|Skipgram|Dump|CustomCall"
    "|Mlir|TRT|^Write|^_"
)

_SAVING = ("SaveV2", "MergeV2Checkpoints", "ShardedFilename")
_RESTORING = ("RestoreV2", "ShardedFilename")


def check_operations(definition: ModelDefinition, graph: Any) -> None:
    """Refuse ``graph``, a MetaGraphDef, if it holds what can reach files. Raises ModelError."""
    program = _Program(graph)
    saver = graph.saver_def
    saving = program.reached([saver.save_tensor_name])
    restoring = program.reached([saver.restore_op_name])
    used = program.reached(_used(graph))
    for place, node in program.nodes():
        operation = str(node.op)
        to_a_file = operation == "PrintV2" and node.attr["output_stream"].s.startswith(b"file:")
        if not to_a_file and not _REACHING_OUT.search(operation):
            continue
        is_saving = operation in _SAVING and place in saving - restoring
        is_restoring = operation in _RESTORING and place in restoring
        if place in used or not (is_saving or is_restoring):
            raise ModelError(
                tr(
                    "{definition}: the model uses TensorFlow's operation {operation}, "
                    "which can reach files or run other code. Tick ALLOW_MODEL_CODE if you "
                    "trust whoever made it, or save the model without that operation."
                ).format(definition=definition.name, operation=operation)
            )


def _used(graph: Any) -> list[str]:
    """The names of nodes and functions from which classifying and loading start."""
    names = [
        entry.name
        for signature in graph.signature_def.values()
        for entry in signature.outputs.values()
    ]
    for collection in graph.collection_def.values():
        names += collection.node_list.value
    return [*names, *graph.object_graph_def.concrete_functions]


class _Program:
    """The nodes of a graph by their places: a node's name, or a function's with () after it."""

    def __init__(self, graph: Any) -> None:
        self._nodes: dict[str, list[Any]] = {}
        for node in graph.graph_def.node:
            self._nodes.setdefault(node.name, []).append(node)
        for function in graph.graph_def.library.function:
            self._nodes.setdefault(f"{function.signature.name}()", []).extend(function.node_def)

    def nodes(self) -> Iterator[tuple[str, Any]]:
        """Every node with its place."""
        for place, nodes in self._nodes.items():
            for node in nodes:
                yield place, node

    def reached(self, names: Iterable[str]) -> set[str]:
        """The places from which the values, nodes and functions called ``names`` come."""
        found: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            for place in (name.lstrip("^").partition(":")[0], f"{name}()"):
                if place in found or place not in self._nodes:
                    continue
                found.add(place)
                for node in self._nodes[place]:
                    waiting += _called(node)
                    if not place.endswith("()"):
                        waiting += node.input
        return found


def _called(node: Any) -> list[str]:
    """The functions that a node calls: by its attributes, or as its own operation."""
    called = [node.op]
    for value in node.attr.values():
        called += [entry.name for entry in (value.func, *value.list.func)]
    return called
