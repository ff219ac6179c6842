# SPDX-License-Identifier: GPL-2.0-or-later
"""What older releases of QGIS lack, so that a test of it is skipped there."""

from __future__ import annotations

import pytest
from qgis.core import Qgis


def since(version: str, what: str) -> pytest.MarkDecorator:
    """A mark for tests of ``what``, which QGIS has from ``version`` ("3.24") on."""
    major, minor = map(int, version.split("."))
    older = Qgis.versionInt() < 10_000 * major + 100 * minor
    return pytest.mark.skipif(older, reason=f"QGIS has {what} from {version} on")
