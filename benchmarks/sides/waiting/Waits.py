# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that stands for a device: every batch takes 20 ms, in which nobody computes."""

import json
import time

SECONDS = 0.02


class Waits:
    def initialize(self, **kwargs):
        pass

    def getParameterInfo(self):
        return [{"name": "rasters", "dataType": "rasters", "value": None}]

    def getConfiguration(self, **scalars):
        return {"CropSizeFixed": 1, "BlackenAroundFeature": 0, "tx": 64, "ty": 64, "batch_size": 4}

    def getFields(self):
        names = ("OID", "Shape", "Class", "Confidence")
        return json.dumps({"fields": [{"name": name} for name in names]})

    def vectorize(self, **pixelBlocks):
        time.sleep(SECONDS)
        answer = {"attributes": {"Class": "seen", "Confidence": 1.0}}
        return {
            "output_vectors": json.dumps(
                {"features": [answer] * len(pixelBlocks["rasters_pixels"])}
            )
        }
