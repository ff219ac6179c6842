# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that reads memory which is not its own, and dies, of some chips."""

import ctypes
import json

DEADLY = 66


class Fragile:
    def initialize(self, **kwargs):
        pass

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
            bright = "bright" if pixels.mean() > 127 else "dark"
            features.append({"attributes": {"Class": bright, "Confidence": 100.0}})
        return {"output_vectors": json.dumps({"features": features})}
