# SPDX-License-Identifier: GPL-2.0-or-later
"""Real imagery in several files: cut into tiles, its bands apart, many objects outside.

The data are not part of the project; without them these tests are skipped, and say so.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsVectorLayer,
)

from ..processing_provider.support.layers import memory_layer, on_ground, scattered_points
from ..processing_provider.support.models import Weights, echo_model, linear_model, seen_chip
from ..processing_provider.support.running import Log, Result, classify
from ..processing_provider.support.steps import Source, model_of, step


def test_austin_in_overlapping_tiles_gives_the_chips_of_the_whole(
    data: Path,
    folder: Path,
) -> None:
    """All 432 objects, in any order of the tiles, and from a tile index."""
    whole = data / "austin" / "austin_rgb.tif"
    objects = f"{data / 'austin' / 'austin_objects.gpkg'}|layername=objects"
    model = echo_model(folder, 3, 12, 12)
    tiles = [
        cut(whole, folder / f"tile_{left}_{top}.tif", (left, top, 400, 400))
        for left in (0, 300, 600)
        for top in (0, 300, 600)
    ]
    wanted = chips(classify(INPUT=str(whole), FEATURES=objects, MODEL=model, PROBABILITIES="JSON"))

    index = folder / "index.gpkg"
    gdal_index(tiles, index)
    for given in (tiles, tiles[::-1], str(index)):
        found = classify(INPUT=given, FEATURES=objects, MODEL=model, PROBABILITIES="JSON")
        assert len(found.features) == 432
        np.testing.assert_array_equal(chips(found), wanted)


def cut(raster: Path, path: Path, window: tuple[int, int, int, int]) -> str:
    """A part of ``raster``."""
    gdal.Translate(str(path), str(raster), srcWin=window)
    return str(path)


def gdal_index(tiles: list[str], path: Path) -> None:
    """A layer of footprints as gdaltindex writes it."""
    subprocess.run(["gdaltindex", "-f", "GPKG", str(path), *tiles], check=True, capture_output=True)


def chips(result: Result) -> np.ndarray:
    """What the model saw of every object."""
    return np.array([seen_chip(scores, (3, 12, 12), (0, 255)) for scores in result.scores()])


def test_bands_in_separate_files_are_stacked_by_a_step_before(
    data: Path,
    folder: Path,
) -> None:
    """“Build virtual raster” of QGIS, in a model: the four bands of one scene."""
    bands = [str(data / "spacenet_bands" / f"ms1_band{number}.tif") for number in range(1, 5)]
    points = scattered_points(12, 300, 300)
    dataset = gdal.Open(bands[0])
    x, cell, _, y, _, _ = dataset.GetGeoTransform()
    objects = memory_layer(
        on_ground(points, (cell, cell), (x, y)), "Point", crs="EPSG:32631", name="points"
    )
    model = echo_model(folder, 4, 6, 6, (0, 65535))

    layer = run_model(bands, objects, model, folder / "out.gpkg")

    for point, feature in zip(points, layer.getFeatures()):
        left, top = (int(np.floor(side - 3 + 0.5)) for side in (point.x, point.y))
        if not (0 <= left <= 294 and 0 <= top <= 294):
            continue
        scores = np.array(list(json.loads(feature["Scores"]).values()))
        seen = seen_chip(scores, (4, 6, 6), (0, 65535))
        wanted = [gdal.Open(band).ReadAsArray(left, top, 6, 6) for band in bands]
        np.testing.assert_allclose(seen, wanted, atol=0.01)


def run_model(bands: list[str], objects: Any, model: str, output: Path) -> QgsVectorLayer:
    """A model of two steps: stack the bands, classify in the stack."""
    import processing

    stacked = {"INPUT": [Source.fromStaticValue(band) for band in bands], "SEPARATE": True}
    given = {
        "INPUT": Source.fromChildOutput("stack", "OUTPUT"),
        "FEATURES": objects,
        "MODEL": model,
        "PROBABILITIES": "JSON",
        "PROCESSOR": "CPU",
    }
    whole = model_of(
        step(stacked, name="stack", algorithm="gdal:buildvirtualraster"),
        step(given, {"classified": "OUTPUT"}),
    )

    (name,) = [definition.name() for definition in whole.destinationParameterDefinitions()]
    processing.run(whole, {name: str(output)}, feedback=Log())
    return QgsVectorLayer(str(output), "out", "ogr")


def test_hyperspectral_bands_are_all_seen(data: Path, folder: Path) -> None:
    """224 bands, of which six hold nothing."""
    raster = str(data / "enmap224" / "enmap_potsdam_64x64.tif")
    model = linear_model(folder, Weights(3, (224, 5, 5), 5000.0))

    result = classify(INPUT=raster, MODEL=model)

    assert result.statuses == ["ok"]
    assert result.features[0].geometry().boundingBox().width() == 64 * 30


def test_tanzania_keeps_every_footprint_per_image_too(data: Path, folder: Path) -> None:
    """4,440 rows in two tiles as in one picture, and one more for each footprint in both."""
    raster = data / "tanzania" / "tanzania_rgb.tif"
    halves = [cut(raster, folder / f"{n}.tif", (500 * n, 0, 500, 1000)) for n in range(2)]
    objects = f"{data / 'tanzania' / 'buildings_4326.gpkg'}|layername=buildings"
    given = {"FEATURES": objects, "MODEL": linear_model(folder, Weights(3, (3, 8, 8)))}

    whole = classify(INPUT=str(raster), **given)
    one = classify(INPUT=halves, **given)
    apart = classify(INPUT=halves, PROCESSING_MODE="PROCESS_ITEMS_SEPARATELY", **given)

    assert len(whole.features) == 4440
    assert one.rows() == whole.rows()
    met = sum(image is not None for image in apart.column("ImageID"))
    seen = 4440 - whole.outputs["COUNT_OUTSIDE"] - whole.outputs["COUNT_INVALID_GEOMETRY"]
    assert met >= seen
    assert len(apart.features) == 4440 - seen + met
