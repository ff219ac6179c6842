# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's warnings before a run: of the imagery, the objects, and the model together."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from deep_objects.processing_provider.parameters.widgets import later
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsRasterLayer, QgsVectorLayer

from ...support.dialogs import choose_model, longest_gap, open_dialog, turn_until, wrapper
from ...support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ...support.models import write_emd
from ...support.rasters import noise, write_raster
from .conftest import Models

LONGEST_GAP = 0.5
FAR_AWAY = (700_000.0, 100_000.0)


@pytest.fixture
def dialog() -> Iterator[Any]:
    with open_dialog() as opened:
        yield opened


@pytest.fixture
def image(folder: Path) -> str:
    return write_raster(folder / "image.tif", noise())


def objects(count: int = 20, side: float = 6.0, **keys: Any) -> QgsVectorLayer:
    """Polygons on the images of these tests, in the project."""
    return in_project(memory_layer(on_ground(scattered_polygons(count, side=side), **keys)))


def eight_bit(models: Models, folder: Path, bands: int = 3) -> str:
    """A model that expects as many bands of 8 bit."""
    file = str(Path(models.single).with_name("roofs.onnx"))
    normalization = {"Mean": [120.0] * bands, "Std": [60.0] * bands}
    names = ("barn", "house", "tower")
    return write_emd(folder / "roofs.emd", file, names, 8, 8, Normalization=normalization)


def told(dialog: Any, model: str, **values: Any) -> str:
    """What the dialog says below the model once it has looked at ``values``."""
    dialog.mainWidget().setParameters(values)
    if wrapper(dialog, "MODEL").value() != model:
        choose_model(dialog, model)
    answers: list[Any] = []
    shown = wrapper(dialog, "MODEL").widget
    forewarner = wrapper(dialog, "MODEL").forewarner
    forewarner.seen.connect(answers.append)
    forewarner.look()
    turn_until(lambda: len(answers) > 1)
    forewarner.seen.disconnect(answers.append)
    return shown.warnings.told()


def test_nothing_is_said_of_objects_imagery_and_model_that_fit(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    layer = objects()
    assert told(dialog, eight_bit(models, folder), INPUT=[image], FEATURES=layer.id()) == ""
    assert wrapper(dialog, "MODEL").widget.warnings.isHidden()


def test_too_few_bands_are_told_before_the_run(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    assert told(dialog, eight_bit(models, folder, 4), INPUT=[image]) == (
        "roofs.emd: the model's normalisation is for 4 bands, but 3 are extracted from the "
        "imagery. Correct ExtractBands, or give Normalization one number per band."
    )


def test_imagery_of_16_bit_is_told_to_a_model_of_8(
    dialog: Any, models: Models, folder: Path
) -> None:
    deep = write_raster(folder / "deep.tif", noise(dtype=np.uint16))
    assert told(dialog, eight_bit(models, folder), INPUT=[deep], FEATURES=objects().id()) == (
        "roofs.emd normalises values of 8 bit (0 to 255), but those of deep.tif are uint16. Its "
        "labels may be wrong; scale the imagery to 8 bit with “Translate” of GDAL, or name a "
        "DataRange in the model definition."
    )


def test_cells_of_another_size_than_in_training_are_told_and_mended(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    file = str(Path(models.single).with_name("roofs.onnx"))
    size = {"MinCellSize": {"x": 3.0, "y": 3.0}, "MaxCellSize": {"x": 4.0, "y": 4.0}}
    model = write_emd(folder / "coarse.emd", file, ["a", "b", "c"], 8, 8, **size)
    given = {"INPUT": [image], "FEATURES": objects().id()}
    assert told(dialog, model, **given) == (
        "coarse.emd was trained on cells of 3 to 4 m, but those of image.tif are 1 m. Its labels "
        "may be wrong; CELL_SIZE resamples the imagery."
    )
    assert told(dialog, model, **given, CELL_SIZE=3.5) == ""


def test_objects_far_larger_than_the_chip_are_told(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    boxes = [shapely.box(5, 5, 45, 15), *([shapely.box(20, 20, 25, 25)] * 4)]
    layer = in_project(memory_layer(on_ground(boxes)))
    assert told(dialog, models.single, INPUT=[image], FEATURES=layer.id()) == (
        "1 of the first 5 objects are more than twice as large as a chip of 8 × 8 pixels, up to 5 "
        "times: roofs.emd sees only their middle. A larger CELL_SIZE brings more of each into its "
        "chip."
    )


@pytest.mark.parametrize("kind", ["in the project", "a file", "selected"])
def test_objects_elsewhere_than_the_imagery_are_told(
    dialog: Any, models: Models, folder: Path, image: str, kind: str
) -> None:
    layer = objects(5, origin=FAR_AWAY)
    given: Any = layer.id()
    if kind == "a file":
        given = saved(layer, folder / "objects.gpkg").source()
    if kind == "selected":
        layer.selectAll()
        given = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    name = "objects.gpkg" if kind == "a file" else "objects"
    assert told(dialog, models.single, INPUT=[image], FEATURES=given) == (
        f"No object of {name} lies on image.tif. Check the CRS of both, or choose others."
    )


def test_one_object_on_the_imagery_behind_many_elsewhere_is_found(
    dialog: Any, models: Models, image: str
) -> None:
    texts = on_ground([shapely.box(0, 0, 5, 5)] * 300, origin=FAR_AWAY)
    layer = in_project(memory_layer([*texts, *on_ground([shapely.box(20, 20, 25, 25)])]))
    assert told(dialog, models.single, INPUT=[image], FEATURES=layer.id()) == ""


def test_another_choice_takes_an_earlier_warning_away_at_once(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    deep = write_raster(folder / "deep.tif", noise(dtype=np.uint16))
    assert told(dialog, eight_bit(models, folder), INPUT=[deep]) != ""
    dialog.mainWidget().setParameters({"INPUT": [image]})
    assert wrapper(dialog, "MODEL").widget.warnings.told() == ""


@pytest.mark.parametrize("nonsense", ["/nowhere.tif", "\0", "no such thing"])
def test_what_cannot_be_looked_at_is_left_to_the_run(
    dialog: Any, models: Models, nonsense: str
) -> None:
    assert told(dialog, models.single, INPUT=[nonsense], FEATURES=nonsense) == ""


def test_a_large_layer_and_a_raster_of_the_project_do_not_stop_the_dialog(
    dialog: Any, models: Models, folder: Path, image: str
) -> None:
    raster = QgsRasterLayer(image, "aerial")
    in_project(raster)  # type: ignore[arg-type]
    layer = objects(4_000, origin=FAR_AWAY)
    with longest_gap() as gap:
        said = told(dialog, models.single, INPUT=[raster.id()], FEATURES=layer.id())
    assert said == "No object of objects lies on aerial. Check the CRS of both, or choose others."
    assert gap[0] < LONGEST_GAP


def test_a_dialog_may_be_closed_while_it_looks(models: Models, image: str) -> None:
    with open_dialog() as dialog:
        choose_model(dialog, models.single)
        dialog.mainWidget().setParameters({"INPUT": [image], "FEATURES": objects().id()})
        turn_until(lambda: later.running)
    turn_until(lambda: not later.running)
