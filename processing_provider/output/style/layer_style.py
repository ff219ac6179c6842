# SPDX-License-Identifier: GPL-2.0-or-later
"""The style of one output: a renderer by class, captions as labels, colours in its table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsConditionalStyle,
    QgsExpression,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.job import STATUS
from ....inference.outcome import BELOW_THRESHOLD, LABELLED
from .legend import STATUS_PREFIX, UNSURE, Entry, legend
from .symbols import symbol_of

#: With more colours a table is no longer read with ease.
_MOST_IN_TABLE = 12
_TABLE_SHINE = 70  # of 255
_CAPTION_LINE = 26  # characters
_QUOTED_LABELLED = ", ".join(QgsExpression.quotedString(status) for status in LABELLED)


@dataclass(frozen=True)
class LayerStyle:
    """How a layer whose labels are in ``label_field`` is drawn; ``entries`` are its legend."""

    label_field: str
    entries: tuple[Entry, ...]
    captions: bool = False

    def apply(self, layer: QgsVectorLayer) -> None:
        """Style ``layer``."""
        renderer = self._renderer(layer.wkbType())
        if renderer is not None:
            layer.setRenderer(renderer)
            if self.captions:
                layer.setLabeling(QgsVectorLayerSimpleLabeling(_captions(self.label_field)))
                layer.setLabelsEnabled(True)
        self._colour_table(layer)
        layer.triggerRepaint()

    @property
    def expression(self) -> str:
        """What tells the entries apart: the label's field alone where every row has a label."""
        field = QgsExpression.quotedColumnRef(self.label_field)
        if self.captions:
            field = "'captioned'"
        elif not any(entry.status for entry in self.entries):
            return self.label_field
        status = QgsExpression.quotedColumnRef(STATUS)
        prefix = QgsExpression.quotedString(STATUS_PREFIX)
        return f"if({status} IN ({_QUOTED_LABELLED}), {field}, {prefix} || {status})"

    def _renderer(self, geometry_type: Any) -> Any:
        """The renderer; None for rows without geometry."""
        categories = []
        for entry in self.entries:
            symbol = symbol_of(entry, geometry_type)
            if symbol is None:
                return None
            categories.append(QgsRendererCategory(entry.value, symbol, entry.text))
        return QgsCategorizedSymbolRenderer(self.expression, categories)

    def _colour_table(self, layer: QgsVectorLayer) -> None:
        """Rows without a class in another colour, and classes, where they are few, in theirs."""
        status = QgsExpression.quotedColumnRef(STATUS)
        unsure = QgsExpression.quotedString(BELOW_THRESHOLD)
        rows = [
            _row_style(f"{status} = {unsure}", QColor(*UNSURE)),
            _row_style(f"{status} NOT IN ({_QUOTED_LABELLED}, {unsure})", QColor(190, 20, 40)),
        ]
        layer.conditionalStyles().setRowStyles(rows)
        listed = [entry for entry in self.entries if not entry.status and entry.value is not None]
        if len(listed) > _MOST_IN_TABLE:
            return
        cells = []
        for entry in listed:
            style = QgsConditionalStyle(f"@value = {QgsExpression.quotedString(str(entry.value))}")
            style.setBackgroundColor(QColor(*entry.colours[0], _TABLE_SHINE))
            cells.append(style)
        layer.conditionalStyles().setFieldStyles(self.label_field, cells)


def style_of(
    model: ModelDefinition,
    label_field: str,
    label_counts: dict[str, int],
    status_counts: dict[str, int],
) -> LayerStyle:
    """The style of rows of ``model``, of which so many have each label and status."""
    entries = tuple(legend(model, label_counts, status_counts))
    return LayerStyle(label_field, entries, model.task == CAPTIONING)


def _row_style(rule: str, colour: QColor) -> QgsConditionalStyle:
    style = QgsConditionalStyle(rule)
    style.setTextColor(colour)
    return style


def _captions(field: str) -> QgsPalLayerSettings:
    """Captions in a few short lines over their objects, with a light edge."""
    edge = QgsTextBufferSettings()
    edge.setEnabled(True)
    edge.setSize(0.9)
    edge.setColor(QColor(255, 255, 255, 225))
    text = QgsTextFormat()
    text.setSize(9)
    text.setColor(QColor(28, 33, 40))
    text.setBuffer(edge)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.isExpression = False
    settings.setFormat(text)
    settings.autoWrapLength = _CAPTION_LINE
    if Qgis.QGIS_VERSION_INT >= 32600:
        settings.placement = Qgis.LabelPlacement.OverPoint
        settings.multilineAlign = Qgis.LabelMultiLineAlignment.Center
    else:
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiCenter
    settings.centroidInside = True
    return settings
