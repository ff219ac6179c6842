# SPDX-License-Identifier: GPL-2.0-or-later
"""The style of an output that QGIS loads at the end of a run, from the toolbox or a model.

A file's own style is taken first: it may be the user's.
"""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from .layer_style import LayerStyle

#: QGIS refers to them and does not keep them.
_WAITING: dict[int, _Painter] = {}


class _Painter(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer, in the main thread."""

    def __init__(self, style: LayerStyle) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(  # noqa: N802
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        try:
            if isinstance(layer, QgsVectorLayer):
                _, found = layer.loadDefaultStyle()
                if not found:
                    self._style.apply(layer)
        finally:
            _WAITING.pop(id(self), None)


def style_when_loaded(style: LayerStyle, destination: str, context: QgsProcessingContext) -> None:
    """Let the layer at ``destination`` have ``style`` as soon as QGIS loads it, if it does."""
    if not context.willLoadLayerOnCompletion(destination):
        return
    details = context.layerToLoadOnCompletionDetails(destination)
    if details.postProcessor() is not None:
        return
    painter = _Painter(style)
    _WAITING[id(painter)] = painter
    details.setPostProcessor(painter)
