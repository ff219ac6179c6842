# SPDX-License-Identifier: GPL-2.0-or-later
"""What is left when all that can be left out is: a loop in QGIS for this imagery and layer alone.

Features are read, blocks are decoded by the provider, each chip is copied once, rows are saved.
Where the chips lie is known before; nothing is checked, nobody may cancel, and no model answers.
"""

from __future__ import annotations

import os
from pathlib import Path

import headless
import numpy as np
from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray
from side import clocked, given, say

WIDE, TALL, STRIP, BATCH = 1024, 4096, 512, 64
#: Rows that are decoded in all bands before the next ones.
ROWS = 256
Box = tuple[int, int, int, int]


def planned(windows: np.ndarray) -> list[tuple[Box, list[list[int]]]]:
    """The box around the windows (n, 4) of each cell, and these, counted from its corner."""
    column, row = windows[:, 0] // WIDE, windows[:, 1] // TALL
    order = np.lexsort((windows[:, 0], windows[:, 1] // STRIP, column, row))
    edges = np.flatnonzero(np.diff(row[order]) | np.diff(column[order])) + 1
    plan = []
    for members in np.split(windows[order], edges):
        left, top = members[:, :2].min(axis=0).tolist()
        right, bottom = (members[:, :2] + members[:, 2:]).max(axis=0).tolist()
        members[:, :2] -= (left, top)
        plan.append(((left, top, right - left, bottom - top), members.tolist()))
    return plan


def fill(memory: QByteArray, provider: QgsRasterDataProvider, box: Box) -> None:
    """Put the pixels of all bands in ``box`` into ``memory``, band by band."""
    extent, (column, row, width, height) = provider.extent(), box
    cell = extent.width() / provider.xSize()
    left, right = extent.xMinimum() + column * cell, extent.xMinimum() + (column + width) * cell
    for first in range(row // ROWS * ROWS, row + height, ROWS):
        top, bottom = max(first, row), min(first + ROWS, row + height)
        area = QgsRectangle(
            left, extent.yMaximum() - bottom * cell, right, extent.yMaximum() - top * cell
        )
        for band in range(3):
            block = provider.block(band + 1, area, width, bottom - top)
            place, size = (band * height + top - row) * width, (bottom - top) * width
            memory.replace(place, size, block.data())


def copied(provider: QgsRasterDataProvider, plan: list[tuple[Box, list[list[int]]]]) -> int:
    """Copy each chip of ``plan`` to its place in a batch; how many."""
    side, count = plan[0][1][0][2], 0
    batch, memory = np.empty((BATCH, 3, side, side), np.uint8), QByteArray()
    memory.resize(3 * max(width * height for (_, _, width, height), _ in plan))
    for box, members in plan:
        fill(memory, provider, box)
        bands = np.frombuffer(memory, np.uint8)[: 3 * box[2] * box[3]]
        bands = bands.reshape(3, box[3], box[2])
        for column, row, width, height in members:
            batch[count % BATCH] = bands[:, row : row + height, column : column + width]
            count += 1
        del bands
    return count


def saved(layer: QgsVectorLayer, path: str) -> int:
    """Save each feature of ``layer`` with a class, a confidence and a status; how many."""
    from deep_objects.inference.job import DOUBLE, TEXT
    from deep_objects.processing_provider.output.layout import new_field
    from deep_objects.processing_provider.turns import groups

    fields, count, no_id = layer.fields(), 0, QgsFeature().id()
    inputs = fields.count()
    for name, kind in (("ClassLabel", TEXT), ("Confidence", DOUBLE), ("Status", TEXT)):
        fields.append(new_field(name, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    context = QgsProject.instance().transformContext()
    sink = QgsVectorFileWriter.create(path, fields, layer.wkbType(), layer.crs(), context, options)
    for group in groups(layer.getFeatures()):
        for row in group:
            row.setId(no_id)
            row.setFields(fields, False)
            row.resizeAttributes(inputs + 3)
            for position, value in enumerate(("dark", 0.5, "ok"), inputs):
                row.setAttribute(position, value)
        for row in group:
            count += sink.addFeature(row, QgsFeatureSink.Flag.FastInsert)
    del sink
    return count


def main() -> None:
    """Copy a chip for every window, and save a row for every feature."""
    wanted, spent = given(), {}
    application = headless.start()
    layer = QgsVectorLayer(wanted["objects"], "objects", "ogr")
    raster = QgsRasterLayer(wanted["raster"], "raster", "gdal")
    provider = raster.dataProvider().clone()
    provider.enableProviderResampling(True)
    provider.setZoomedInResamplingMethod(provider.ResamplingMethod.Bilinear)
    provider.setZoomedOutResamplingMethod(provider.ResamplingMethod.Bilinear)
    plan = planned(np.load(wanted["windows"]).astype(np.int64))
    output = Path(wanted["output"])
    output.unlink(missing_ok=True)
    with clocked(spent):
        chips, rows = copied(provider, plan), saved(layer, str(output))
    output.unlink()
    say(chips=chips, rows=rows, bare_cpu=spent["cpu"], bare_wall=spent["wall"])
    del provider
    application.exitQgis()
    os._exit(0)


if __name__ == "__main__":
    main()
