# SPDX-License-Identifier: GPL-2.0-or-later
"""PyTorch's other files and explainability maps, from the parameters to the rows."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsProcessingUtils
from qgis.PyQt.QtGui import QImage

from tests.models import arcgis_pixels

from ..support.layers import memory_layer, on_ground
from ..support.models import write_emd
from ..support.photos.layers import Row, photo, with_attachments
from ..support.rasters import write_raster
from ..support.running import Result, classify

SIDE = 64
NAMES = ("barn", "house", "tower")
EXPLAINED = {"MODEL_ARGUMENTS": "explainability_map true"}


@pytest.fixture(scope="module")
def raster(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The four chips of the models, side by side."""
    chips = arcgis_pixels(3)
    row = chips.transpose(1, 2, 0, 3).reshape(3, SIDE, 4 * SIDE)
    return write_raster(tmp_path_factory.mktemp("chips") / "chips.tif", row)


def run(raster: str, folder: Path, model: Path, parameters: dict[str, Any], **keys: Any) -> Result:
    """Classify the four chips with the model file, fed values of 0 to 1."""
    scale = {"Scale": 1 / 255}
    path = folder / "m.emd"
    emd = write_emd(path, str(model), NAMES, SIDE, SIDE, Normalization=scale, **keys)
    boxes = [shapely.box(n * SIDE, 0, (n + 1) * SIDE, SIDE) for n in range(4)]
    objects = memory_layer(on_ground(boxes))
    given = {"PROBABILITIES": "JSON", **parameters}
    return classify(INPUT=raster, FEATURES=objects, MODEL=emd, **given)


def refusal(raster: str, folder: Path, model: Path, parameters: dict[str, Any]) -> str:
    """The message with which a run is refused."""
    with pytest.raises(QgsProcessingException) as caught:
        run(raster, folder, model, parameters)
    return str(caught.value)


def check_scores(result: Result, file: Path, key: str) -> None:
    """The rows carry the answers of the network itself."""
    with np.load(file) as answers:
        np.testing.assert_allclose(np.stack(result.scores()), answers[key], atol=1e-4)


def is_picture(content: bytes) -> bool:
    """Whether it is a JPEG of the chip's size in colours."""
    picture = QImage.fromData(content, "JPEG")
    return (picture.width(), picture.height()) == (SIDE, SIDE) and not picture.isGrayscale()


def test_weights_give_rows_and_pictures_in_a_folder(
    raster: str, torch_files: Path, folder: Path
) -> None:
    """Beside the output, named after it; each row holds the path of its own."""
    file = "vit_tiny_patch16_224-3.safetensors"
    backbone = {"backbone": "timm:vit_tiny_patch16_224"}
    parameters = {**EXPLAINED, "OUTPUT": str(folder / "out.gpkg")}

    result = run(raster, folder, torch_files / file, parameters, ModelParameters=backbone)

    check_scores(result, torch_files / "answers.npz", file)
    pictures = folder / "out_ExpMap"
    assert result.column("ExpMap") == [str(pictures / f"{n}.jpg") for n in (1, 2, 3, 4)]
    assert all(is_picture(path.read_bytes()) for path in pictures.iterdir())
    assert f"Explainability maps are written to {pictures}." in result.log.infos


def test_a_program_gives_rows_and_pictures_in_a_field(
    raster: str, torch_files: Path, folder: Path
) -> None:
    """In base64, and no folder is made."""
    parameters = {**EXPLAINED, "EXPLANATIONS": "FIELD", "OUTPUT": str(folder / "out.gpkg")}

    result = run(raster, folder, torch_files / "fixed.pt2", parameters)

    check_scores(result, torch_files / "further.npz", "exported")
    assert all(is_picture(base64.b64decode(text)) for text in result.column("ExpMap"))
    assert not (folder / "out_ExpMap").exists()


def test_a_model_too_coarse_for_a_map_leaves_the_field_empty(
    raster: str, arcgis_weights: Path, folder: Path
) -> None:
    """With a warning. Pictures of a memory layer go to a temporary folder, here an empty one."""
    keys = {
        "ModelConfiguration": "_FeatureClassifier",
        "ModelParameters": {"backbone": "resnet18"},
        "ExpMap": True,
    }

    result = run(raster, folder, arcgis_weights / "resnet18-3.pth", EXPLAINED, **keys)

    check_scores(result, arcgis_weights / "answers.npz", "resnet18-3")
    assert result.column("ExpMap") == [None] * 4
    told = next(line for line in result.log.infos if line.startswith("Explainability maps"))
    pictures = Path(told.split(" written to ")[1].rstrip("."))
    assert pictures.parent == Path(QgsProcessingUtils.tempFolder())
    assert list(pictures.iterdir()) == []
    assert result.log.warnings == [
        "No object has an explainability map: the model's features lie on fewer than 16 cells of "
        "its chips, or nothing speaks for its classes. Larger chips may help."
    ]


def test_a_row_for_all_photos_of_a_feature_has_no_map(torch_files: Path, folder: Path) -> None:
    """The reason is told, which is not the model."""
    layer = with_attachments(folder / "photos.gpkg", [Row(1, "a.png", photo(0))], count=1)
    file = str(torch_files / "fixed.pt2")
    emd = write_emd(folder / "m.emd", file, NAMES, SIDE, SIDE, Normalization={"Scale": 1 / 255})

    result = classify(INPUT_PHOTOS=layer, MODEL=emd, PHOTO_ROWS="PER_FEATURE", **EXPLAINED)

    assert (result.statuses, result.column("ExpMap")) == (["ok"], [None])
    assert result.log.warnings == [
        "No row has an explainability map, since each shows a single photo. Choose PER_PHOTO as "
        "PHOTO_ROWS to get them."
    ]


def test_a_pickled_model_gives_rows_with_permission(
    raster: str, torch_files: Path, folder: Path
) -> None:
    """The parameter reaches the process in which models run."""
    result = run(raster, folder, torch_files / "whole.pt", {"ALLOW_MODEL_CODE": True})

    check_scores(result, torch_files / "further.npz", "pickled")
    assert "ExpMap" not in result.field_names


def test_a_folder_that_cannot_be_made_is_told_before_the_work(
    raster: str, torch_files: Path, folder: Path, started_processes: list[list[str]]
) -> None:
    """Here a file has its name."""
    (folder / "out_ExpMap").write_text("")
    parameters = {**EXPLAINED, "OUTPUT": str(folder / "out.gpkg")}

    assert refusal(raster, folder, torch_files / "fixed.pt2", parameters) == (
        f"The explainability maps cannot be written to {folder / 'out_ExpMap'} (File exists). "
        "Choose an output in another folder, or EXPLANATIONS FIELD."
    )
    assert [entry for entry in started_processes if "start.py" in entry[-1]] == []


def test_pictures_in_a_field_of_a_shapefile_are_refused(
    raster: str, torch_files: Path, folder: Path
) -> None:
    """Its texts are too short."""
    output = {"EXPLANATIONS": "FIELD", "OUTPUT": str(folder / "out.shp")}

    told = refusal(raster, folder, torch_files / "fixed.pt2", {**EXPLAINED, **output})

    assert told.endswith(
        "EXPLANATIONS is FIELD, but the texts of a shapefile have at most 254 characters, too few "
        "for a picture. Choose FILES, or a GeoPackage as OUTPUT."
    )
