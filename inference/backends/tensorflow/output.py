# SPDX-License-Identifier: GPL-2.0-or-later
"""The operation that gives the output of a SavedModel's signature, read from its graph."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_PASSING = ("Identity", "Reshape", "Squeeze", "ExpandDims", "Cast", "Transpose")
_CALLING = ("PartitionedCall", "StatefulPartitionedCall")


def last_operation(graph: Any, tensor: str) -> str:
    """The operation that makes ``tensor`` of ``graph``, a MetaGraphDef; empty when it is unclear.

    Operations that only move values are passed by, and calls of functions are followed.
    """
    functions = {entry.signature.name: entry for entry in graph.graph_def.library.function}
    nodes: Mapping[str, Any] = {node.name: node for node in graph.graph_def.node}
    for _ in range(1000):
        name, _, index = tensor.partition(":")
        node = nodes.get(name)
        if node is None:
            return ""
        if node.op in _CALLING:
            function = functions.get(node.attr["f"].func.name)
            if function is None:
                return ""
            nodes, tensor = _inside(function, index)
        elif node.op in _PASSING:
            tensor = node.input[0]
        else:
            return str(node.op)
    return ""


def _inside(function: Any, index: str) -> tuple[Mapping[str, Any], str]:
    """The nodes of ``function``, and the tensor that it returns at ``index``.

    That is ``0`` for the first at the top of a graph, and ``output:0`` within a function.
    """
    position = int(index.rpartition(":")[2] or 0)
    returned = function.signature.output_arg[position].name
    return {node.name: node for node in function.node_def}, function.ret[returned]
