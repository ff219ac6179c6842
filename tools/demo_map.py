# SPDX-License-Identifier: GPL-2.0-or-later
"""Draws the demo's map with QGIS: the image, the objects in the style they came with, a legend."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

FONT = "DejaVu Sans"
DPI = 150
MARGIN, MAP_SIDE, PANEL = 7.0, 180.0, 66.0  # millimetres on the page
DARK = QColor(38, 44, 52)
GREY = QColor(96, 104, 114)
WRONG = '"ClassLabel" IS NOT "true_class"'


def draw_map(
    image: Path,
    objects: Path,
    picture: Path,
    total: int,
    accuracy: float,
) -> None:
    """Write ``picture``: ``objects``, ``total`` of them, over ``image``, with a legend."""
    with running_qgis():
        layers = [
            wrong_layer(objects),
            QgsVectorLayer(str(objects), "Class", "ogr"),
            QgsRasterLayer(str(image), "Orthophoto"),
        ]
        draw_page(layers, total, accuracy, picture)
        del layers


def draw_page(layers: list[QgsMapLayer], total: int, accuracy: float, picture: Path) -> None:
    """Lay out map and panel, and write them."""
    project = QgsProject()
    project.addMapLayers(layers, False)
    project.setCrs(layers[-1].crs())
    layout = empty_page(project)
    add_map(layout, layers)
    add_panel(layout, total, accuracy)
    tree = QgsLayerTree()
    for layer in reversed(layers[:-1]):
        tree.addLayer(layer)
    add_legend(layout, tree)
    export(layout, picture)


@contextmanager
def running_qgis() -> Iterator[None]:
    """Within it, QGIS's libraries are ready for work without a window."""
    application = QgsApplication([], False)
    application.initQgis()
    yield
    application.exitQgis()


def wrong_layer(objects: Path) -> QgsVectorLayer:
    """A cross on each object whose class is not the true one."""
    layer = QgsVectorLayer(str(objects), "", "ogr")
    layer.setSubsetString(WRONG)
    layer.setName(f"differs from the truth ({layer.featureCount()})")
    cross = QgsMarkerSymbol.createSimple(
        {
            "name": "cross_fill",
            "angle": "45",
            "size": "3.4",
            "color": "white",
            "outline_color": "38,44,52,255",
            "outline_width": "0.25",
        }
    )
    centre = QgsCentroidFillSymbolLayer()
    centre.setPointOnSurface(True)
    centre.setSubSymbol(cross)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, centre)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def empty_page(project: QgsProject) -> QgsPrintLayout:
    """A page with room for the map and the panel beside it."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    size = QgsLayoutSize(3 * MARGIN + MAP_SIDE + PANEL, 2 * MARGIN + MAP_SIDE)
    layout.pageCollection().page(0).setPageSize(size)
    return layout


def place(layout: QgsPrintLayout, item: QgsLayoutItem, area: QRectF) -> None:
    """Put ``item`` on the page."""
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(area.x(), area.y()))
    item.attemptResize(QgsLayoutSize(area.width(), area.height()))


def add_map(layout: QgsPrintLayout, layers: list[QgsMapLayer]) -> None:
    """The map, as large as the lowest layer, and a scale bar below the panel."""
    item = QgsLayoutItemMap(layout)
    place(layout, item, QRectF(MARGIN, MARGIN, MAP_SIDE, MAP_SIDE))
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.zoomToExtent(layers[-1].extent())
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.setStyle("Line Ticks Up")
    bar.applyDefaultSize()
    bar.setTextFormat(text_format(8, GREY))
    place(layout, bar, QRectF(panel_left(), MARGIN + MAP_SIDE - 12, PANEL, 12))


def panel_left() -> float:
    """Where the panel begins."""
    return 2 * MARGIN + MAP_SIDE


def add_panel(layout: QgsPrintLayout, total: int, accuracy: float) -> None:
    """Title, number of objects and accuracy."""
    add_text(layout, "Deep Objects", 18, DARK, MARGIN, bold=True)
    add_text(layout, f"{total} buildings of the bundled sample", 9, GREY, MARGIN + 10)
    add_text(layout, f"{accuracy:.1%} right", 13, DARK, MARGIN + 68, bold=True)


def add_text(
    layout: QgsPrintLayout, text: str, size: int, colour: QColor, top: float, bold: bool = False
) -> None:
    """One line in the panel."""
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(text_format(size, colour, bold))
    item.setMarginX(0)
    place(layout, item, QRectF(panel_left(), top, PANEL, size * 0.6 + 2))


def text_format(size: int, colour: QColor, bold: bool = False) -> QgsTextFormat:
    """Text of ``size`` points."""
    font = QFont(FONT)
    font.setBold(bold)
    result = QgsTextFormat()
    result.setFont(font)
    result.setSize(size)
    result.setColor(colour)
    return result


def add_legend(layout: QgsPrintLayout, tree: QgsLayerTree) -> None:
    """The classes with their colours and numbers, and what the cross means."""
    legend = QgsLayoutItemLegend(layout)
    legend.model().setRootGroup(tree)
    legend.setBoxSpace(0)
    for style in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        described = legend.style(style)
        described.setTextFormat(text_format(10, DARK))
        legend.setStyle(style, described)
    place(layout, legend, QRectF(panel_left(), MARGIN + 22, PANEL, 40))


def export(layout: QgsPrintLayout, picture: Path) -> None:
    """Write the page as a picture."""
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = DPI
    done = QgsLayoutExporter(layout).exportToImage(str(picture), settings)
    if done != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"The map could not be written to {picture}.")
