# SPDX-License-Identifier: GPL-2.0-or-later
"""The features of a layer that the user may take out of the project while a run needs them."""

from __future__ import annotations

from threading import Lock
from typing import Any, Callable, Optional

from qgis.core import QgsProcessingFeatureSource, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from ...inference.errors import ObjectsError
from ..texts import tr

#: So many seconds the project waits at most for a reading that just begins.
_PATIENCE = 1.0


class LastingSource:
    """A QgsProcessingFeatureSource with all its methods, which outlives its layer.

    QGIS's own asks the layer whenever it is asked, and ends with QGIS once that was deleted: with
    another project too, hours after a run began. Here every method raises ObjectsError then. What
    is being read already is read to its end.
    """

    def __init__(self, source: QgsProcessingFeatureSource, layer: Optional[QgsVectorLayer]) -> None:
        """``layer`` is what ``source`` reads, where it is a layer of the project."""
        self._source = source
        self._name = source.sourceName()
        self._lock = Lock()
        self._deleted = False
        if layer is not None:
            # at once, in whatever thread: it would wait for this one's, and the layer be gone
            layer.willBeDeleted.connect(self._note, Qt.ConnectionType.DirectConnection)

    def __getattr__(self, method: str) -> Callable[..., Any]:
        asked = getattr(self._source, method)

        def ask(*given: Any) -> Any:
            with self._lock:
                if self._deleted:
                    raise ObjectsError(
                        tr(
                            "{source} was removed from the project during the run, which needs "
                            "it to its end. Run again, and leave the layer there."
                        ).format(source=self._name)
                    )
                return asked(*given)

        return ask

    def _note(self) -> None:
        """The layer is there until this returns."""
        ours = self._lock.acquire(timeout=_PATIENCE)
        self._deleted = True
        if ours:
            self._lock.release()
