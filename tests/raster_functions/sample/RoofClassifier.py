# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function in the manner of Esri's samples, with the traps that they set for a host."""

import importlib
import json
import os
import sys

import arcpy

sys.path.append(os.path.dirname(__file__))
import numpy as np
import prf_utils
from attribute_table import attribute_table
from features import features
from fields import fields


class RoofClassifier:
    def __init__(self):
        self.name = "Roof classifier"
        self.description = "Classifies roofs by how bright they are"

    def initialize(self, **kwargs):
        if "model" not in kwargs:
            return
        with open(kwargs["model"]) as file:
            self.json_info = json.load(file)
        device = kwargs.get("device")
        if device == -2:
            device = prf_utils.get_available_device()
        arcpy.env.processorType = "CPU" if device is None or device < 0 else "GPU"
        arcpy.AddMessage(f"roofs on the {arcpy.env.processorType}")
        name = "{}.{}".format(self.json_info["Framework"], self.json_info["ModelConfiguration"])
        self.child = importlib.import_module(name).ChildObjectDetector()
        self.child.initialize(kwargs["model"], True)
        with open(os.path.join(os.path.dirname(__file__), "roofs.log"), "a") as log:
            log.write(f"{attribute_table['fields']} {os.getcwd()}\n")

    def getParameterInfo(self):
        infos = [
            {"name": "rasters", "dataType": "rasters", "value": None, "required": True},
            {"name": "model", "dataType": "string", "required": True},
            {"name": "device", "dataType": "numeric", "required": False},
        ]
        if "BatchSize" not in self.json_info:
            infos.append({"name": "batch_size", "dataType": "numeric", "value": 4})
        return self.child.getParameterInfo(infos)

    def getConfiguration(self, **scalars):
        configuration = self.child.getConfiguration(**scalars)
        configuration["inheritProperties"] = 2 | 4 | 8
        configuration["inputMask"] = True
        return configuration

    def getFields(self):
        fields["fields"].append({"name": "Label", "type": "esriFieldTypeString"})
        return json.dumps(fields)

    def getGeometryType(self):
        return 4

    def vectorize(self, **pixelBlocks):
        print("a batch of", len(pixelBlocks["rasters_pixels"]))
        for pixels, mask in zip(pixelBlocks["rasters_pixels"], pixelBlocks["rasters_mask"]):
            pixels[np.where(mask == 0)] = 0
        polygons, scores, labels, reasons = self.child.vectorize(**pixelBlocks)
        features["features"] = []
        features["fields"].append({"name": "Label", "type": "esriFieldTypeString"})
        for i in range(len(polygons)):
            features["features"].append(
                {
                    "attributes": {
                        "OID": i + 1,
                        "Confidence": str(scores[i]),
                        "Label": labels[i],
                        "Reason": reasons[i],
                        "Storeys": i % 3 if labels[i] == "bright" else None,
                    },
                    "geometry": {"rings": [[[x, y] for y, x in polygons[i][0]]]},
                }
            )
        return {"output_vectors": json.dumps(features)}
