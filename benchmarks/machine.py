# SPDX-License-Identifier: GPL-2.0-or-later
"""On what the figures were measured: the machine, the day, and the versions of all programs."""

from __future__ import annotations

import datetime
import json
import os
import platform
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_ASK_VERSIONS = """
import importlib.metadata, json, sys
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
"""
_ASK_QGIS = """
import json
from osgeo import gdal
from qgis.core import Qgis
print(json.dumps({"QGIS": Qgis.QGIS_VERSION, "GDAL": gdal.__version__}))
"""
_RIVALS = ("rasterio", "torchgeo", "torch", "onnxruntime", "numpy")


def machine() -> dict[str, Any]:
    """The processor, its cores that may be used, memory, system, and the day."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    return {
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gb": round(memory / 1e9, 1),
        "system": f"{platform.system()} {platform.release()}",
        "load": [round(value, 2) for value in os.getloadavg()],
        "date": datetime.date.today().isoformat(),
    }


def versions(rivals: Path) -> dict[str, str]:
    """The versions of QGIS and of what ``rivals``, an interpreter, has of the rivals."""
    found = {"Python": platform.python_version(), **_ask(sys.executable, _ASK_QGIS)}
    asked = _ask(str(rivals), _ASK_VERSIONS, _RIVALS)
    bundled = "import json, rasterio; print(json.dumps({'rasterio': rasterio.__gdal_version__}))"
    inside = _ask(str(rivals), bundled)["rasterio"]
    return {**found, **asked, "rasterio": f"{asked['rasterio']} (GDAL {inside})"}


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.machine()


def _ask(interpreter: str, script: str, words: Sequence[str] = ()) -> dict[str, str]:
    command = [interpreter, "-c", script, *words]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=variables)
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))
