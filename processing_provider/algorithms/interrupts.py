# SPDX-License-Identifier: GPL-2.0-or-later
"""Ctrl+C and SIGTERM as a cancel, where an algorithm runs in a process of its own.

qgis_process looks at its own handler only when its progress bar moves, and not at all in JSON mode;
SIGTERM would end it without any clean-up. In the desktop nothing is touched: there the algorithm
runs in another thread.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.utils import iface

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def cancel_on_signals(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Within it, the signals cancel ``feedback``; afterwards they do what they did before."""
    if iface is not None or threading.current_thread() is not threading.main_thread():
        yield
        return

    def cancel(*_: Any) -> None:
        feedback.cancel()

    before = {number: signal.signal(number, cancel) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, signal.SIG_DFL if handler is None else handler)
