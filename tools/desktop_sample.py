# SPDX-License-Identifier: GPL-2.0-or-later
"""The bundled sample in QGIS's desktop: from an empty project to the map of classified roofs."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from itertools import product
from pathlib import Path
from typing import Any

from desktop_visit import (
    Steps,
    Visit,
    dialog,
    dock,
    double_click,
    entries,
    entry,
    open_parameters,
    redrawn,
    scroll_to,
)
from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QListView,
    QTextEdit,
    QToolButton,
)
from qgis.utils import iface

TITLE = "Classify objects using deep learning"
OUTPUT = "Classified objects"
LABEL = "ClassLabel"
#: What lies in the folder in which QGIS was started.
IMAGERY, OBJECTS, MODEL = "orthophoto.tif", "footprints.gpkg", "roof_damage.dlpk"
WINDOW = (0, 0, 1280, 800)
DIALOG = (240, 105, 700, 640)
#: For a picture in which single roofs are seen.
SMALLER, CLOSER = (0, 0, 1120, 700), 0.5
#: Steps from a pixel to those around it, in columns as in rows.
AROUND = (-1, 0, 1)
TOOLBOX, TOOLBOX_WIDTH = "ProcessingToolbox", 330


class SampleVisit(Visit):
    """Opens the algorithm in the toolbox, fills it in, runs it, looks at the map."""

    wrappers: dict[str, Any]

    def steps(self) -> Steps:  # noqa: D102
        yield from self.arrange()
        yield from self.open_dialog()
        self.told["open at first"] = open_parameters(self.wrappers)
        yield from self.choose_layers()
        yield from self.choose_model()
        yield from self.run()
        yield from self.look_at_map()

    def arrange(self) -> Steps:
        """The window as large as the screen, and the layers of the sample."""
        dock("Browser").hide()
        dock(TOOLBOX).show()
        window = iface.mainWindow()
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(*WINDOW)
        window.resizeDocks([dock(TOOLBOX)], [TOOLBOX_WIDTH], Qt.Orientation.Horizontal)
        iface.addRasterLayer(IMAGERY, "orthophoto")
        iface.addVectorLayer(OBJECTS, "footprints", "ogr")
        messages = iface.messageBar()
        messages.clearWidgets()
        # they would cover the map: a font could not be downloaded, a task is complete
        messages.widgetAdded.connect(lambda _: QTimer.singleShot(0, messages.clearWidgets))
        yield from redrawn()

    def open_dialog(self) -> Steps:
        """Find the algorithm in the toolbox, and open it there."""
        QTest.keyClicks(dock(TOOLBOX).searchBox, "deep")
        tree = dock(TOOLBOX).algorithmTree
        yield lambda: entry(tree, TITLE)
        self.told["toolbox"] = [index.data() for index in entries(tree)]
        double_click(tree, TITLE)
        yield lambda: dialog(TITLE)
        dialog(TITLE).setGeometry(*DIALOG)
        self.wrappers = dialog(TITLE).mainWidget().wrappers

    def choose_layers(self) -> Steps:
        """Tick the imagery in the list of layers, choose the objects."""
        self.wrappers["INPUT"].wrappedWidget().findChild(QToolButton).click()
        yield lambda: dialog(TITLE).findChild(QListView, "mSelectionList")
        listed = dialog(TITLE).findChild(QListView, "mSelectionList")
        ticked, state = Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole
        listed.model().setData(entry(listed, "orthophoto [EPSG:32633]"), ticked, state)
        box = listed.parentWidget().findChild(QDialogButtonBox)
        box.button(QDialogButtonBox.StandardButton.Ok).click()
        objects = self.wrappers["FEATURES"].wrappedWidget().findChild(QComboBox)
        objects.setCurrentIndex(objects.findText("footprints [EPSG:32633]"))

    def choose_model(self) -> Steps:
        """Type the model's path, and see what it is."""
        chooser, table = self.wrappers["MODEL"].widget, self.wrappers["MODEL_ARGUMENTS"].widget
        QTest.keyClicks(chooser.line, MODEL)
        yield lambda: table.rows and chooser.time.told()
        self.told["model"] = chooser.facts.told()
        self.told["classes"] = chooser.classes.told().splitlines()
        self.told["arguments"] = [
            [name, shown_default(row.editor), row.note.told()] for name, row in table.rows.items()
        ]
        self.told["open"] = open_parameters(self.wrappers)
        scroll_to(table)
        self.told["dialog"] = dialog(TITLE).frameGeometry().getCoords()
        self.take("dialog")

    def run(self) -> Steps:
        """Run, read the log, close the dialog."""
        ended: list[bool] = []
        running = dialog(TITLE)
        running.algorithmFinished.connect(lambda successful, _: ended.append(successful))
        running.runButton().click()
        yield lambda: ended
        log = running.findChild(QTextEdit, "txtLog").toPlainText()
        if ended != [True]:
            raise RuntimeError(f"The run failed:\n{log}")
        self.told["log"] = log.splitlines()
        running.close()

    def look_at_map(self) -> Steps:
        """As large as the window, without the objects' own layer, which would shine through."""
        project = QgsProject.instance()
        yield lambda: project.mapLayersByName(OUTPUT)
        (classified,) = project.mapLayersByName(OUTPUT)
        (objects,) = project.mapLayersByName("footprints")
        project.layerTreeRoot().findLayer(objects).setItemVisibilityChecked(False)
        dock(TOOLBOX).hide()
        QApplication.processEvents()
        iface.setActiveLayer(classified)
        iface.zoomToActiveLayer()
        yield from redrawn()
        self.told["rows"] = classified.featureCount()
        self.told["legend"] = legend(classified)
        self.told["painted"] = painted(classified)
        self.told["inference processes"] = inference_processes()
        iface.mainWindow().setGeometry(*SMALLER)
        QApplication.processEvents()
        iface.mapCanvas().zoomByFactor(CLOSER)
        yield from redrawn()
        self.take("map")


def shown_default(editor: Any) -> str:
    """What an untouched editor of an argument shows."""
    list_of_choices = isinstance(editor, QComboBox)
    return str(editor.currentText() if list_of_choices else editor.placeholderText())


def inference_processes() -> list[int]:
    """The processes that work in this desktop's temporary folder, as Linux numbers them."""
    found = []
    for place in Path("/proc").glob("[0-9]*/cwd"):
        with suppress(OSError):  # it has ended, or is somebody else's
            if place.readlink().is_relative_to(tempfile.gettempdir()):
                found.append(int(place.parent.name))
    return found


def legend(layer: QgsVectorLayer) -> list[list[str]]:
    """The lines of the legend, each with the colour of its symbol."""
    tree = iface.layerTreeView().layerTreeModel()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer)
    lines = tree.layerLegendNodes(node)
    shown = Qt.ItemDataRole.DisplayRole
    return [[line.data(shown), line.symbol().color().name()] for line in lines]


def painted(layer: QgsVectorLayer) -> list[list[str]]:
    """The label of each object, and the class whose colour most of its edges have on the screen."""
    screen = QApplication.primaryScreen().grabWindow(0).toImage()
    colours = {c.value(): c.symbol().color() for c in layer.renderer().categories()}
    found = []
    for row in layer.getFeatures():
        seen = Counter(
            min(colours, key=lambda name: min(apart(colours[name], one) for one in around))
            for around in along_edges(row.geometry(), screen)
        )
        found.append([row[LABEL], seen.most_common(1)[0][0]])
    return found


def along_edges(shape: QgsGeometry, screen: QImage) -> Iterator[list[QColor]]:
    """The colours on the screen around the middle of each edge of the polygon ``shape``."""
    canvas = iface.mapCanvas()
    corners = [QgsPointXY(corner) for corner in shape.vertices()]
    for start, end in zip(corners, corners[1:]):
        middle = QgsPointXY((start.x() + end.x()) / 2, (start.y() + end.y()) / 2)
        on_canvas = canvas.getCoordinateTransform().transform(middle)
        place = canvas.mapToGlobal(QPoint(int(on_canvas.x()), int(on_canvas.y())))
        yield [screen.pixelColor(place + QPoint(*step)) for step in product(AROUND, AROUND)]


def apart(one: QColor, other: QColor) -> int:
    """How far one colour is from the other, without their opacities."""
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3])
    return sum((part - its) ** 2 for part, its in pairs)


#: Kept here, since Qt refers to them and does not keep them.
visits: list[Visit] = []


def begin(folder: str) -> None:
    """Visit, as soon as QGIS's window is there."""
    QTimer.singleShot(0, lambda: visits.append(SampleVisit(Path(folder))))
