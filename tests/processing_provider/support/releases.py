# SPDX-License-Identifier: GPL-2.0-or-later
"""Where releases of QGIS differ: what older ones lack, and how they call things."""

from __future__ import annotations

import pytest
from qgis.core import Qgis, QgsProcessingModelAlgorithm


def since(version: str, what: str) -> pytest.MarkDecorator:
    """A mark for tests of ``what``, which QGIS has from ``version`` ("3.24") on."""
    major, minor = map(int, version.split("."))
    older = Qgis.versionInt() < 10_000 * major + 100 * minor
    return pytest.mark.skipif(older, reason=f"QGIS has {what} from {version} on")


def output_name(model: QgsProcessingModelAlgorithm) -> str:
    """What the one output of ``model`` is called; QGIS 3.22 has the step in the name too."""
    (output,) = model.destinationParameterDefinitions()
    return str(output.name())
