# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that dies of some chips in native code; others spoil it for good."""

import ctypes
import json

DEADLY = 66
SPOILING = 67


class Fragile:
    def initialize(self, **kwargs):
        self.spoilt = False

    def getParameterInfo(self):
        return [{"name": "rasters", "dataType": "rasters", "value": None}]

    def getConfiguration(self, **scalars):
        return {"CropSizeFixed": 1, "BlackenAroundFeature": 0, "tx": 8, "ty": 8, "batch_size": 16}

    def getFields(self):
        names = ("OID", "Shape", "Class", "Confidence")
        return json.dumps({"fields": [{"name": name} for name in names]})

    def vectorize(self, **pixelBlocks):
        features = []
        for pixels in pixelBlocks["rasters_pixels"]:
            if pixels.max() == DEADLY:
                ctypes.string_at(0)
            self.spoilt |= bool(pixels.max() == SPOILING)
            if self.spoilt:
                raise RuntimeError("an illegal memory access was encountered")
            bright = "bright" if pixels.mean() > 127 else "dark"
            features.append({"attributes": {"Class": bright, "Confidence": 100.0}})
        return {"output_vectors": json.dumps({"features": features})}
