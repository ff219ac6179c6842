# SPDX-License-Identifier: GPL-2.0-or-later
"""Take the documents' pictures of the dialogs and of the desktop, without a screen.

    /usr/bin/python3 tools/screenshots.py

Run it with QGIS's own Python, which needs Pillow; the desktop needs Xvfb. All is real, and filled
in with the bundled sample: docs/pictures/ALGORITHM.png, and docs/pictures/desktop-*.webp.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import desktop
from plugin_package import REPOSITORY, load
from qgis_process import quiet_variables

os.environ.update(quiet_variables())
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp()  # none of the user's settings
sys.path.append("/usr/share/qgis/python/plugins")

from PIL import Image, ImageDraw
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtGui import QFont, QImage
from qgis.PyQt.QtWidgets import QApplication, QScrollArea, QWidget

load()
from deep_objects import classFactory  # noqa: E402 (loaded just now)

SAMPLE = REPOSITORY / "resources" / "sample"
PICTURES = REPOSITORY / "docs" / "pictures"
MODEL = "roof_damage.dlpk"
#: A layer as the classification of the sample writes it.
CLASSIFIED = "Polygon?crs=EPSG:32633&field=true_class:string&field=ClassLabel:string"
WIDTH, HEIGHT = 920, 760
COLOURS, QUALITY = 128, 70
FRAME = "#8a8a8a"
MOST_BYTES = 100_000
#: So long a dialog has to look at what it was filled in with.
PATIENCE = 3.0
#: By picture: the algorithm, where it is not the picture's name, and what is filled in.
FILLED: dict[str, dict[str, Any]] = {
    "assessaccuracy": {"INPUT": "classified", "TRUTH_FIELD": "true_class"},
    "classifyobjects": {"INPUT": ["orthophoto"], "FEATURES": "footprints", "MODEL": MODEL},
    "classifyobjects-warnings": {
        "INPUT": ["orthophoto"],
        "FEATURES": "footprints",
        "MODEL": MODEL,
        "CELL_SIZE": 0.05,
    },
    "createmodelpackage": {"MODEL": MODEL},
    "exporttrainingchips": {
        "INPUT": ["orthophoto"],
        "FEATURES": "footprints",
        "CLASS_FIELD": "true_class",
        "CHIP_SIZE": "64",
    },
    "inspectmodel": {"MODEL": MODEL},
}
#: A part of the dialog that must be seen, by picture.
SHOWN = {"classifyobjects-warnings": "MODEL"}


@contextmanager
def qgis() -> Iterator[QgsApplication]:
    """QGIS with Processing, the plugin, and the sample in the project."""
    application = QgsApplication([], True)
    application.setFont(QFont("DejaVu Sans", 9))
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    plugin = classFactory(None)
    plugin.initProcessing()
    layers = (
        QgsRasterLayer(str(SAMPLE / "orthophoto.tif"), "orthophoto"),
        QgsVectorLayer(str(SAMPLE / "footprints.gpkg"), "footprints", "ogr"),
        QgsVectorLayer(CLASSIFIED, "classified", "memory"),
    )
    QgsProject.instance().addMapLayers(layers)
    yield application
    QgsProject.instance().clear()


def filled(name: str) -> dict[str, Any]:
    """What the picture ``name`` is filled in with; a layer's name becomes its id."""
    ids = {layer.name(): key for key, layer in QgsProject.instance().mapLayers().items()}
    values: dict[str, Any] = {}
    for parameter, value in FILLED.get(name, {}).items():
        listed = [ids[entry] for entry in value] if isinstance(value, list) else value
        values[parameter] = ids.get(listed, listed) if isinstance(listed, str) else listed
    return values


def take(name: str) -> Image.Image:
    """The picture ``name`` of its dialog."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = f"deepobjects:{name.partition('-')[0]}"
    created = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    dialog = AlgorithmDialog(created, False, None)
    dialog.resize(WIDTH, HEIGHT)
    dialog.show()
    dialog.mainWidget().setParameters(filled(name))
    wait(PATIENCE)
    if name in SHOWN:
        show_part(dialog.mainWidget().wrappers[SHOWN[name]].widget)
    grabbed = dialog.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    pixels = bytes(grabbed.constBits().asarray(grabbed.sizeInBytes()))
    dialog.close()
    size = (grabbed.width(), grabbed.height())
    return Image.frombytes("RGB", size, pixels, "raw", "RGB", grabbed.bytesPerLine())


def show_part(part: QWidget) -> None:
    """Scroll the dialog so that the whole of ``part`` is seen."""
    area = part.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(part)
    wait(0.1)


def wait(seconds: float) -> None:
    """Let QGIS work."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def write(name: str, picture: Image.Image) -> None:
    """Write ``picture`` in few colours."""
    path = PICTURES / f"{name}.png"
    few = picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
    tell(path)


def write_desktop() -> None:
    """Write the pictures of the whole desktop, which have the colours of an orthophoto."""
    with tempfile.TemporaryDirectory() as folder:
        told = desktop.visit(Path(folder) / "visit")
        for name in ("dialog", "map"):
            with Image.open(Path(folder) / "visit" / f"{name}.png") as taken:
                picture = taken.convert("RGB")
            if name == "dialog":  # nothing there draws frames around windows
                ImageDraw.Draw(picture).rectangle(told["dialog"], outline=FRAME)
            path = PICTURES / f"desktop-{name}.webp"
            picture.save(path, quality=QUALITY, method=6)
            tell(path)


def tell(path: Path) -> None:
    """Say how large the picture is; ends the program when it is too large."""
    size = path.stat().st_size
    print(f"{path.relative_to(REPOSITORY)}: {size:,} bytes")
    if size > MOST_BYTES:
        raise SystemExit(f"{path.name} is too large; {MOST_BYTES:,} bytes are the most.")


def main() -> None:
    """A picture per algorithm, and the further ones."""
    PICTURES.mkdir(exist_ok=True)
    write_desktop()
    os.chdir(SAMPLE)  # for a model without the folders of this machine before its name
    with qgis():
        provider = QgsApplication.processingRegistry().providerById("deepobjects")
        names = {algorithm.name() for algorithm in provider.algorithms()}
        for name in sorted(names | set(FILLED)):
            write(name, take(name))
    sys.stdout.flush()
    os._exit(0)  # QGIS without its desktop may crash when it is taken apart


if __name__ == "__main__":
    main()
