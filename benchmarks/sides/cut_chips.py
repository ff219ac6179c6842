# SPDX-License-Identifier: GPL-2.0-or-later
"""Our reading alone: plan, read and cut the chips of all objects, and hand them to nobody."""

from __future__ import annotations

import os

import headless
import numpy as np
from qgis.core import QgsRasterLayer
from side import clocked, given, say

#: Bytes of a window, as with two readers and what windows may take together unless set otherwise.
MEMORY = 64 << 20


def main() -> None:
    """Cut a chip for every window."""
    wanted, spent = given(), {}
    application = headless.start()
    from deep_objects.processing_provider.imagery.collection import Collection
    from deep_objects.processing_provider.imagery.registry import open_source
    from deep_objects.processing_provider.objects.arrays import PENDING, Footprints, Objects
    from deep_objects.processing_provider.run.costs import Costs
    from deep_objects.processing_provider.run.plan import plan
    from deep_objects.processing_provider.run.read import read_step

    windows = np.load(wanted["windows"]).astype(np.int64)
    count, numbers = len(windows), np.arange(len(windows))
    statuses = np.full(count, PENDING, np.uint8)
    images = np.zeros(count, np.int32)
    objects = Objects(numbers, numbers, images, windows, statuses, Footprints(), 0)
    layer = QgsRasterLayer(wanted["raster"], "raster", "gdal")
    source = open_source(layer)
    collection = Collection(1, lambda _, never: source.clone(never), lambda _: (1, 2, 3), 3)
    facts = collection.facts(0)
    chips = 0
    with clocked(spent):
        block_width, _ = facts.block_size
        steps = plan(windows, numbers, facts.bytes_per_pixel, 0, MEMORY, block_width)
        opened, costs = collection.open(0), Costs()
        for step in steps:
            for reading in read_step(step, objects, opened, costs):
                chips += reading.chip is not None
    say(chips=chips, cut_cpu=spent["cpu"], cut_wall=spent["wall"])
    application.exitQgis()
    os._exit(0)


if __name__ == "__main__":
    main()
