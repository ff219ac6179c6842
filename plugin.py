# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin: it brings its Processing provider to QGIS and takes it away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication

from .inference.texts import speak
from .processing_provider import desktop
from .processing_provider.provider import DeepObjectsProvider


class DeepObjectsPlugin:
    """Lives as long as the plugin is enabled; ``iface`` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._provider: Optional[DeepObjectsProvider] = None

    def initProcessing(self) -> None:  # noqa: N802 (QGIS's name)
        """Register the provider, in the language of QGIS; qgis_process calls this alone."""
        speak(QgsApplication.instance().translation() or QgsApplication.locale())
        self._provider = DeepObjectsProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:  # noqa: N802 (QGIS's name)
        """Start in the desktop, where models stay loaded between runs."""
        self.initProcessing()
        desktop.begin()

    def unload(self) -> None:
        """Take the provider away; called in the desktop alone."""
        desktop.end()
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
