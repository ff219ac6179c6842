# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that ends the Dask worker which it runs for, when it sees a certain chip."""

import json
import os
import signal
from pathlib import Path

DEADLY = 66


class Felling:
    def initialize(self, **kwargs):
        self.seen = 0

    def getParameterInfo(self):
        return [{"name": "rasters", "dataType": "rasters", "value": None}]

    def getConfiguration(self, **scalars):
        return {"CropSizeFixed": 1, "BlackenAroundFeature": 0, "tx": 8, "ty": 8, "batch_size": 1}

    def getFields(self):
        names = ("OID", "Shape", "Class", "Confidence")
        return json.dumps({"fields": [{"name": name} for name in names]})

    def vectorize(self, **pixelBlocks):
        features = []
        for pixels in pixelBlocks["rasters_pixels"]:
            if pixels.max() == DEADLY:
                host = Path("/proc", str(os.getppid()), "stat").read_text()
                os.kill(int(host.rpartition(")")[2].split()[1]), signal.SIGKILL)
            features.append({"attributes": {"Class": "dark", "Confidence": 100.0}})
        return {"output_vectors": json.dumps({"features": features})}
