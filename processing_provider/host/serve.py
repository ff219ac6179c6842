# SPDX-License-Identifier: GPL-2.0-or-later
"""The host's process: parts come on standard input, answers go to standard output.

Started by ``on_worker`` with QGIS's Python. Both are lines of JSON; an answer carries the number of
its request. The end of standard input ends the host with all that it started.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

from qgis.core import QgsApplication

from ...inference.worker.cluster.bundle import SETTING
from ..run.elsewhere.setting import Received
from .house import House

_PACKAGE = Path(__file__).resolve().parents[2]
_END_SECONDS = 0.8


def main() -> None:
    """Serve until standard input ends."""
    folder, threads = Path(sys.argv[2]), int(sys.argv[3])
    commands, channel = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    application = QgsApplication([], False)
    application.initQgis()
    setting = Received.from_text((_PACKAGE / SETTING).read_text("utf-8"))
    house = House(setting, folder / "model.zip", threads)
    _serve(house, threads, commands, channel)
    clock = threading.Thread(target=_end_in_time, daemon=True)
    clock.start()
    house.close()
    os._exit(0)


def _serve(house: House, threads: int, commands: BinaryIO, channel: BinaryIO) -> None:
    """Answer every line of ``commands``, ``threads`` at a time."""
    lock = threading.Lock()

    def answer(line: bytes) -> None:
        request = json.loads(line)
        told = {"request": request["request"], **house.answer(request["part"])}
        with lock:
            channel.write(json.dumps(told).encode("ascii") + b"\n")
            channel.flush()

    pool = ThreadPoolExecutor(threads)
    for line in commands:
        pool.submit(answer, line)
    pool.shutdown(wait=False)


def _end_in_time() -> None:
    time.sleep(_END_SECONDS)
    os._exit(0)
