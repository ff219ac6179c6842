# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that writes captions, called otherwise than its file, with a package import."""

import json

from .words import describe


class SomeHelper:
    pass


class WritesCaptions:
    def initialize(self, **kwargs):
        with open(kwargs["model"]) as file:
            self.info = json.load(file)

    def getParameterInfo(self):
        return [{"name": "rasters", "dataType": "rasters", "value": None}]

    def getConfiguration(self, **scalars):
        return {"CropSizeFixed": 1, "BlackenAroundFeature": 0, "tx": 8, "ty": 8, "batch_size": 4}

    def getFields(self):
        return json.dumps({"fields": [{"name": "OID"}, {"name": "Shape"}, {"name": "Caption"}]})

    def vectorize(self, **pixelBlocks):
        captions = [describe(pixels) for pixels in pixelBlocks["rasters_pixels"]]
        features = [{"attributes": {"Caption": caption}} for caption in captions]
        return {"output_vectors": json.dumps({"features": features})}
