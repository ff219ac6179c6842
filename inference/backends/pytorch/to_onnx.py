# SPDX-License-Identifier: GPL-2.0-or-later
"""PyTorch's modules as ONNX files, by the exporter that follows one run of the module.

What Python code decides by the pixels would be lost thereby; networks of torchvision and timm
decide nothing so, and what a TorchScript program decides is kept. The exporter that reads code
instead needs a package more, and minutes for what takes this one a second.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import torch
from torch import nn

from ..backend import NotExported

_OPSET = 17


def to_onnx(module: nn.Module, like: torch.Tensor, any_batch: bool) -> bytes:
    """The ONNX file of ``module`` for input like ``like``, of any length if ``any_batch``.

    Raises NotExported.
    """
    file = io.BytesIO()
    free = {"pixels": {0: "n"}, "scores": {0: "n"}} if any_batch else {}
    try:
        with torch.no_grad(), _quietly():
            torch.onnx.export(
                module,
                (like,),
                file,
                input_names=["pixels"],
                output_names=["scores"],
                dynamic_axes=free,
                opset_version=_OPSET,
                dynamo=False,
            )
    except Exception as error:  # the exporter raises many types
        lines = str(error).strip().splitlines()
        raise NotExported(lines[0][:200] if lines else type(error).__name__) from error
    return file.getvalue()


@contextmanager
def _quietly() -> Iterator[None]:
    """Without warnings, and with attention in operators that ONNX has."""
    fast = torch.backends.mha.get_fastpath_enabled()
    torch.backends.mha.set_fastpath_enabled(False)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        torch.backends.mha.set_fastpath_enabled(fast)
