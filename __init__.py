# SPDX-License-Identifier: GPL-2.0-or-later
"""Deep Objects: objects, imagery and a trained model give objects that carry a class.

Nothing of QGIS is imported here: the inference process loads this package too.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # noqa: N802 (QGIS's name)
    """QGIS's entry point; ``iface`` is None in qgis_process."""
    from .plugin import DeepObjectsPlugin

    return DeepObjectsPlugin(iface)
