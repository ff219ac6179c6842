# SPDX-License-Identifier: GPL-2.0-or-later
"""A raster function that tells, in its field Seen, all that its host gave it.

It answers as the key Answer of its definition says; see ``vectorize``.
"""

import json
import os
import sys

import arcpy
import numpy as np

CALLS = []


class Witness:
    def __init__(self):
        CALLS.append("__init__")

    def initialize(self, **kwargs):
        CALLS.append(f"initialize({', '.join(sorted(kwargs))})")
        self.given = {key: kwargs[key] for key in kwargs if key != "model"}
        self.model = kwargs["model"]
        with open(self.model) as file:
            self.info = json.load(file)
        self.given["model_file"] = self.info.get("ModelFile")
        self.given["batch_size_key"] = self.info.get("BatchSize")

    def getParameterInfo(self):
        CALLS.append("getParameterInfo()")
        return [
            {"name": self.info.get("Rasters", "rasters"), "dataType": "rasters"},
            {"name": "model", "dataType": "string"},
            {"name": "device", "dataType": "numeric"},
            *self.info.get("Parameters", []),
        ]

    def getConfiguration(self, **scalars):
        CALLS.append(f"getConfiguration({', '.join(scalars)})")
        self.scalars = {
            name: [isinstance(value, str), type(value).__name__, str(value), bool(value)]
            for name, value in scalars.items()
        }
        batch_size = {"batch_size": int(scalars["batch_size"])} if "batch_size" in scalars else {}
        return {"tx": 8, "ty": 8, **batch_size, **self.info.get("Configuration", {})}

    def getFields(self):
        CALLS.append("getFields()")
        default = [
            {"name": "OID", "type": "esriFieldTypeOID"},
            {"name": "Label", "type": "esriFieldTypeString", "alias": "Label"},
            {"name": "Confidence", "type": "esriFieldTypeDouble"},
            {"name": "Seen", "type": "esriFieldTypeString"},
        ]
        return json.dumps({"fields": self.info.get("Fields", default)})

    def getGeometryType(self):
        CALLS.append("getGeometryType()")
        return 4

    def vectorize(self, **pixelBlocks):
        CALLS.append("vectorize")
        prefix = self.info.get("Rasters", "rasters")
        pixels, masks = pixelBlocks[f"{prefix}_pixels"], pixelBlocks[f"{prefix}_mask"]
        answer = self.info.get("Answer", {})
        if answer.get("print"):
            print(answer["print"])
        if answer.get("raise") and len(pixels) > answer.get("raise above", 0):
            raise RuntimeError(answer["raise"])
        if "exit" in answer:
            sys.exit(answer["exit"])
        if answer.get("nothing"):
            return answer.get("instead")
        features = [self.feature(i, pixels, masks, pixelBlocks) for i in range(len(pixels))]
        if answer.get("drop above") and len(pixels) > answer["drop above"]:
            features.pop()
        return {"output_vectors": json.dumps({"features": features})}

    def feature(self, i, pixels, masks, blocks):
        seen = {
            "calls": CALLS,
            "given": self.given,
            "scalars": self.scalars,
            "batch": len(pixels),
            "place": i,
            "keys": sorted(blocks),
            "shape": pixels[i].shape,
            "mask shape": masks[i].shape,
            "types": [str(pixels[i].dtype), str(masks[i].dtype), type(pixels).__name__],
            "writable": bool(pixels[i].flags.writeable and masks[i].flags.writeable),
            "alone": not any(
                np.shares_memory(pixels[i], p) for j, p in enumerate(pixels) if j != i
            ),
            "sum": float(pixels[i].sum()),
            "pixels": pixels[i].ravel()[:12].tolist(),
            "mask": int((masks[i] == 0).sum()),
            "folder": os.path.dirname(os.path.abspath(__file__)),
            "neighbours": sorted(os.listdir(os.path.dirname(self.model))),
            "device": arcpy.ia.util.get_available_device(),
        }
        pixels[i][:] = 0
        wanted = self.info.get("Answer", {}).get("attributes", [{"Label": "seen"}])
        attributes = {"OID": i + 1, "Seen": json.dumps(seen), **wanted[i % len(wanted)]}
        return {"attributes": attributes, "geometry": {"rings": [[[[0, 0], [7, 7]]]]}}
