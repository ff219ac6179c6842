# SPDX-License-Identifier: GPL-2.0-or-later
"""Our side: the whole algorithm in a QGIS of its own, or several times in one desktop."""

from __future__ import annotations

import json
import os
import resource
import time
from pathlib import Path

import headless
import numpy as np
from osgeo import ogr
from qgis.core import QgsSettings
from side import given, say


def most_memory() -> int:
    """The most bytes that this process held, without those that it started."""
    status = Path("/proc/self/status").read_text("ascii")
    return next(int(line.split()[1]) << 10 for line in status.splitlines() if "VmHWM" in line)


def save_scores(layer: str, path: str) -> None:
    """Write the Scores of every row as an array (objects, classes)."""
    dataset = ogr.Open(layer)
    texts = [feature["Scores"] for feature in dataset.GetLayer(0)]
    np.save(path, np.array([list(json.loads(text).values()) for text in texts]))


def main() -> None:
    """Run, and tell what each run took and what became of the objects."""
    wanted = given()
    ogr.UseExceptions()
    desktop = wanted["runs"] > 1
    application = headless.start(desktop)
    for name, value in wanted.get("settings", {}).items():
        QgsSettings().setValue(name, value)
    seconds, first_batches, counts = [], [], []
    for _ in range(wanted["runs"]):
        output = Path(wanted["parameters"]["OUTPUT"])
        output.unlink(missing_ok=True)
        begun = time.monotonic()
        outputs, watch = headless.classify(wanted["parameters"])
        seconds.append(round(time.monotonic() - begun, 3))
        first_batches.append(round(watch.first_batch, 3))
        counts.append([outputs["COUNT"], outputs["COUNT_OK"]])
        if "scores" in wanted:
            save_scores(str(output), wanted["scores"])
        output.unlink(missing_ok=True)
    for name in wanted.get("settings", {}):
        QgsSettings().remove(name)
    if desktop:
        application.plugin.unload()
    inference = resource.getrusage(resource.RUSAGE_CHILDREN)
    say(
        seconds=seconds,
        first_batches=first_batches,
        counts=counts,
        qgis_memory=most_memory(),
        qgis_cpu=round(time.process_time(), 3),
        inference_cpu=round(inference.ru_utime + inference.ru_stime, 3),
    )
    application.exitQgis()
    os._exit(0)


if __name__ == "__main__":
    main()
