# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function for another task: it labels pixels."""


class Pixels:
    def updatePixels(self, tlc, shape, props, **pixelBlocks):
        return {"output_pixels": pixelBlocks["raster_pixels"]}
