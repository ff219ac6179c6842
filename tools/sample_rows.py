# SPDX-License-Identifier: GPL-2.0-or-later
"""Classify the bundled sample through qgis_process, and print its rows and the versions as JSON.

/usr/bin/python3 tools/sample_rows.py OUTPUT.gpkg
"""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path

from demo import classify
from osgeo import gdal, ogr
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR


def rows(path: Path) -> list[list[object]]:
    """Label, status and confidence of every row."""
    ogr.UseExceptions()
    dataset = ogr.Open(str(path))
    names = ("ClassLabel", "Status", "Confidence")
    return [[feature[name] for name in names] for feature in dataset.GetLayer(0)]


def versions() -> str:
    """Of all that a run depends on."""
    qgis = Qgis.QGIS_VERSION.partition("-")[0]
    python = platform.python_version()
    return f"QGIS {qgis}, GDAL {gdal.__version__}, Python {python}, Qt {QT_VERSION_STR}"


def main() -> None:
    """Classify, and tell."""
    output = Path(os.path.abspath(sys.argv[1]))
    classify(output)
    print(json.dumps({"versions": versions(), "rows": rows(output)}))


if __name__ == "__main__":
    main()
