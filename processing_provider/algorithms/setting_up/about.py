# SPDX-License-Identifier: GPL-2.0-or-later
"""What QGIS itself is, for the diagnostics."""

from __future__ import annotations

import configparser

from osgeo import gdal
from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR

from ...texts import RESOURCES


def facts() -> dict[str, str]:
    """Names and versions; of the settings only whether there is a proxy."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(RESOURCES.parent / "metadata.txt", "utf-8")
    proxy = QgsSettings().value("proxy/proxyEnabled", False, type=bool)
    kind = QgsSettings().value("proxy/proxyType", "")
    return {
        "Deep Objects": metadata["general"]["version"],
        "QGIS": f"{Qgis.version()} ({Qgis.devVersion()})",
        "Qt": f"{QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        "GDAL": gdal.__version__,
        "Proxy in QGIS": str(kind) if proxy else "none",
    }
