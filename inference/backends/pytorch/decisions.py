# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a TorchScript program decides by its pixels what it computes.

ONNX has choices and loops too, but no failures: of a program that refuses some chips an export
would answer for them.
"""

from __future__ import annotations

from typing import Any

import torch

#: Operators whose result says how large a value is, not what is in it.
_SIZES = ("aten::size", "aten::dim", "aten::len", "prim::Constant")


def decides(program: Any) -> bool:
    """Whether ``program`` may compute something else, or fail, for other values of its pixels.

    What follows from sizes alone is no decision.
    """
    try:
        graph = torch.jit.freeze(program).inlined_graph
    except RuntimeError:  # it cannot be told
        return True
    choices = graph.findAllNodes("prim::If", True)
    by_values = any(_by_values(choice.inputsAt(0).node()) for choice in choices)
    return by_values or bool(graph.findAllNodes("prim::Loop", True))


def _by_values(node: Any) -> bool:
    if node.kind() in _SIZES:
        return False
    inputs = [given.node() for given in node.inputs()]
    unknown = not inputs or any(True for _ in node.blocks())
    return unknown or any(_by_values(given) for given in inputs)
