# SPDX-License-Identifier: GPL-2.0-or-later
"""What the system does not give any more is told in a sentence, with what helps."""

from __future__ import annotations

import os
import resource
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from deep_objects.processing_provider.algorithms.log import told_to_the_user
from qgis.core import QgsProcessingContext, QgsProcessingException

#: The standard streams, which this process has already.
_STANDARD = 3
#: So large a stack no thread has left behind, to be used again.
_STACK = 1 << 30


@contextmanager
def limited(what: int, most: int) -> Iterator[None]:
    """No more than ``most`` of ``what`` for this process."""
    before = resource.getrlimit(what)
    resource.setrlimit(what, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(what, before)


def no_memory() -> None:
    bytearray(1 << 60)


def no_threads() -> None:
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    thread = threading.Thread(target=id, args=(0,))
    before = threading.stack_size(_STACK)
    try:
        with limited(resource.RLIMIT_AS, pages * resource.getpagesize() + _STACK // 2):
            thread.start()
    finally:
        threading.stack_size(before)


def no_files() -> None:
    with limited(resource.RLIMIT_NOFILE, _STANDARD):
        os.dup(0)


@pytest.mark.parametrize(
    ("act", "reason"),
    [(no_memory, "memory"), (no_threads, "threads"), (no_files, "Too many open files")],
)
def test_a_run_that_gets_no_more_of_something_says_so(act: Callable[[], None], reason: str) -> None:
    with pytest.raises(QgsProcessingException) as caught, told_to_the_user(QgsProcessingContext()):
        act()

    assert str(caught.value) == (
        f"The system gives QGIS no more of what the run needs ({reason}). Close other programs, "
        "or raise the limits that the system sets to QGIS, and run again."
    )
