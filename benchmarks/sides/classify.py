# SPDX-License-Identifier: GPL-2.0-or-later
"""Our side: the whole algorithm in a QGIS of its own, once or several times one after another."""

from __future__ import annotations

import os
import time
from pathlib import Path

import headless
from side import given, say


def most_memory() -> int:
    """The most bytes that this process held, without those that it started."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if "VmHWM" in line)


def main() -> None:
    """Run, and tell what each run took and what became of the objects."""
    wanted = given()
    application = headless.start()
    seconds, first_batches, counts = [], [], []
    for _ in range(wanted["runs"]):
        output = Path(wanted["parameters"]["OUTPUT"])
        output.unlink(missing_ok=True)
        begun = time.monotonic()
        outputs, watch = headless.classify(wanted["parameters"])
        seconds.append(round(time.monotonic() - begun, 3))
        first_batches.append(round(watch.first_batch, 3))
        counts.append([outputs["COUNT"], outputs["COUNT_OK"]])
        output.unlink(missing_ok=True)
    say(seconds=seconds, first_batches=first_batches, counts=counts, qgis_memory=most_memory())
    application.exitQgis()
    os._exit(0)


if __name__ == "__main__":
    main()
