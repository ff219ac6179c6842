# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether a failure was for want of memory, as each framework says it."""

from __future__ import annotations

from typing import Optional

#: What the messages or names of such errors hold: those of PyTorch, ONNX Runtime, TensorFlow,
#: Keras, CUDA and C++, in small letters.
_SIGNS = (
    "out of memory",
    "outofmemory",
    "not enough memory",
    "bad_alloc",
    "bad allocation",
    "failed to allocate memory",
    "can't allocate memory",
    "cannot allocate memory",
    "unable to allocate",
    "alloc_failed",
    "oom when allocating",
    "resourceexhausted",
)


def memory_ran_out(error: Optional[BaseException]) -> bool:
    """Whether ``error``, or one that it came from, says that memory ran out."""
    while error is not None:
        said = f"{type(error).__name__} {error}".lower()
        if isinstance(error, MemoryError) or any(sign in said for sign in _SIGNS):
            return True
        error = error.__cause__
    return False
