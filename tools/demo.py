# SPDX-License-Identifier: GPL-2.0-or-later
"""Classify the bundled sample through qgis_process, compare with the truth, and draw the map.

    /usr/bin/python3 tools/demo.py

Run it with QGIS's own Python, after ``make install``. Everything is written to build/demo.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from demo_map import draw_map
from osgeo import ogr
from plugin_package import REPOSITORY
from qgis_process import quiet_variables, run

SAMPLE = REPOSITORY / "resources" / "sample"
IMAGE = SAMPLE / "orthophoto.tif"
FOOTPRINTS = f"{SAMPLE / 'footprints.gpkg'}|layername=footprints"
MODEL = SAMPLE / "roof_damage.dlpk"
TRUE_CLASS, LABEL = "true_class", "ClassLabel"
FOLDER = REPOSITORY / "build" / "demo"


@dataclass(frozen=True)
class Tally:
    """How many objects carry each class, and how many of all carry the right one."""

    classes: Counter[str]
    right: int

    @property
    def total(self) -> int:
        """All objects, those without a class too."""
        return sum(self.classes.values())

    @property
    def accuracy(self) -> float:
        """The share of objects that carry the right class."""
        return self.right / self.total if self.total else 0.0


def classify(output: Path) -> list[str]:
    """Run the main algorithm as a user would, and give what its log said."""
    output.unlink(missing_ok=True)
    parameters = {"INPUT": IMAGE, "FEATURES": FOOTPRINTS, "MODEL": MODEL, "OUTPUT": output}
    values = [f"{name}={value}" for name, value in parameters.items()]
    answer = run("--json", "run", "deepobjects:classifyobjects", "--", *values)
    return list(json.loads(answer[answer.index("{") :])["log"]["info"])


def count(output: Path) -> Tally:
    """Read the result: how many objects got which class, and how many of these are right."""
    ogr.UseExceptions()
    classes: Counter[str] = Counter()
    right = 0
    dataset = ogr.Open(str(output))
    for feature in dataset.GetLayer(0):
        label = feature[LABEL] or "(no class)"
        classes[label] += 1
        right += label == feature[TRUE_CLASS]
    return Tally(classes, right)


def main() -> None:
    """Classify, count, draw, say."""
    os.environ.update(quiet_variables())
    FOLDER.mkdir(parents=True, exist_ok=True)
    output, picture = FOLDER / "classified.gpkg", FOLDER / "map.png"
    print("Classifying the buildings of the sample: qgis_process run deepobjects:classifyobjects")
    for line in classify(output):
        print(f"  {line}")
    tally = count(output)
    draw_map(IMAGE, output, picture, tally.total, tally.accuracy)
    print(f"\n{tally.total} objects, by class:")
    for label, number in tally.classes.most_common():
        print(f"  {label:<12} {number:>5}")
    print(f"Layer:    {output.relative_to(REPOSITORY)}")
    print(f"Map:      {picture.relative_to(REPOSITORY)}")
    print(f"{tally.right} of {tally.total} carry the class in {TRUE_CLASS}")
    print(f"accuracy: {tally.accuracy:.3f}")


if __name__ == "__main__":
    main()
