# SPDX-License-Identifier: GPL-2.0-or-later
"""The child of the roof classifier: its model is one number in a JSON file."""

import json
import os

import numpy as np


class ChildObjectDetector:
    def initialize(self, model, model_as_file):
        with open(model) as file:
            self.emd = json.load(file)
        path = self.emd["ModelFile"]
        if model_as_file and not os.path.isabs(path):
            path = os.path.join(os.path.dirname(model), path)
        with open(path) as file:
            self.limit = json.load(file)["limit"]

    def getParameterInfo(self, required_parameters):
        required_parameters.extend(
            [
                {
                    "name": "brighter_by",
                    "dataType": "numeric",
                    "value": 0,
                    "required": False,
                    "displayName": "Brighter by",
                    "description": "Added to the limit",
                },
                {"name": "shout", "dataType": "boolean", "value": False},
                {
                    "name": "language",
                    "dataType": "string",
                    "value": "en",
                    "domain": ("en", "de"),
                    "description": "Of the reason",
                },
            ]
        )
        return required_parameters

    def getConfiguration(self, **scalars):
        self.limit += float(scalars["brighter_by"])
        self.shout = scalars["shout"].lower() in ["true", "1"]
        self.words = {"en": "mean", "de": "Mittel"}[scalars["language"].lower()]
        if "BatchSize" in self.emd:
            self.batch_size = int(self.emd["BatchSize"])
        else:
            self.batch_size = int(scalars["batch_size"])
        return {
            "CropSizeFixed": int(self.emd["CropSizeFixed"]),
            "BlackenAroundFeature": int(self.emd["BlackenAroundFeature"]),
            "extractBands": tuple(self.emd["ExtractBands"]),
            "tx": self.emd["ImageWidth"],
            "ty": self.emd["ImageHeight"],
            "batch_size": self.batch_size,
        }

    def vectorize(self, **pixelBlocks):
        batch = np.asarray(pixelBlocks["rasters_pixels"])
        _, _, height, width = batch.shape
        means = batch.mean(axis=(1, 2, 3))
        ring = [[[0, 0], [0, width - 1], [height - 1, width - 1], [height - 1, 0]]]
        rings = [ring for _ in range(self.batch_size)]
        scores, labels, reasons = [], [], []
        for i in range(self.batch_size):
            label = "bright" if means[i] >= self.limit else "dark"
            labels.append(label.upper() if self.shout else label)
            scores.append(np.float64(means[i] / 255))
            reasons.append(f"{self.words} {means[i]:.2f}")
        return rings, scores, labels, reasons
