# SPDX-License-Identifier: GPL-2.0-or-later
"""What cannot work is refused with one sentence, before any work.

Two ways lead in: ``checkParameterValues`` (dialog, script, command line) and ``prepareAlgorithm``
alone, as for the steps of a model. Both must say the same, start no process and write no file.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
import shapely
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
)

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, emd, linear_model, numbered, rewritten, save_onnx
from ..support.rasters import noise, write_raster
from ..support.releases import since
from ..support.running import ALGORITHM, Log, classify
from ..support.steps import model_of, step


@dataclass(frozen=True)
class Scene:
    """A run that would succeed, and the folder in which a test spoils one of its parts."""

    folder: Path
    raster: str
    model: str
    layer: str

    @property
    def output(self) -> str:
        """The file that must not appear."""
        return str(self.folder / "out.gpkg")

    def given(self, **changed: Any) -> dict[str, Any]:
        """The parameters, some of them ``changed``."""
        return {
            "INPUT": self.raster,
            "FEATURES": self.layer,
            "MODEL": self.model,
            "OUTPUT": self.output,
            "PROCESSOR": "CPU",
            **changed,
        }


@pytest.fixture
def scene(folder: Path) -> Scene:
    """A raster, a model and a layer that fit together."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))
    layer = saved(memory_layer(on_ground(scattered_polygons(4))), folder / "objects.gpkg")
    return Scene(folder, raster, model, layer.source())


def written(path: Path, text: str) -> str:
    """``text`` in a file."""
    path.write_text(text, "utf-8")
    return str(path)


def of_several(path: Path, count: int) -> str:
    """A netCDF file of so many variables."""
    single = write_raster(path.with_suffix(".tif"), noise(count))
    gdal.Translate(str(path), single, format="netCDF")
    return str(path)


def zipped(path: Path, **members: str) -> str:
    """A ZIP archive with these texts; ``__`` in a name stands for a point."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in members.items():
            archive.writestr(name.replace("__", "."), text)
    return str(path)


def text(**keys: Any) -> str:
    """A definition as JSON text."""
    return json.dumps(emd("model.onnx", ["a", "b"], 8, 8, **keys))


Changes = Callable[[Scene], dict[str, Any]]

MODELS: dict[str, tuple[Changes, str]] = {
    "no such file": (
        lambda s: {"MODEL": f"{s.folder}/none.emd"},
        "none.emd: there is no file {folder}/none.emd. Check the path, or choose the model again.",
    ),
    "a folder": (
        lambda s: {"MODEL": str(_made(s.folder / "empty"))},
        "empty: there is no model in this folder. Choose a folder with an .emd, a .dlpk, or the "
        "config.json of a Hugging Face or timm model.",
    ),
    "not JSON": (
        lambda s: {"MODEL": written(s.folder / "bad.emd", '{"ModelType":\n  "Object" oops}')},
        "bad.emd: this is not JSON: Expecting ',' delimiter at line 2, column 12. "
        "Correct the text there.",
    ),
    "JSON text that is not JSON": (
        lambda s: {"MODEL": '{"ModelType": }'},
        "model definition: this is not JSON: Expecting value at line 1, column 15. "
        "Correct the text there.",
    ),
    "a list": (
        lambda s: {"MODEL": written(s.folder / "list.emd", "[1, 2]")},
        "list.emd: the definition is [1, 2] (list), a JSON object with the model's keys is needed.",
    ),
    "a package that is no ZIP archive": (
        lambda s: {"MODEL": written(s.folder / "bad.dlpk", "rubbish")},
        "bad.dlpk: this is not a ZIP archive, as a deep learning package must be, or it is damaged "
        "(File is not a zip file). Copy or export the package again.",
    ),
    "a package without a definition": (
        lambda s: {"MODEL": zipped(s.folder / "none.dlpk", readme__txt="x")},
        "none.dlpk: there is no .emd in this package. Add the model definition to it, or export it "
        "again.",
    ),
    "a package with two definitions": (
        lambda s: {"MODEL": zipped(s.folder / "two.dlpk", a__emd="{}", b__emd="{}")},
        "two.dlpk: there are 2 .emd files in this package (a.emd, b.emd). Leave one model "
        "definition in it.",
    ),
    "a package without its model file": (
        lambda s: {"MODEL": zipped(s.folder / "lone.dlpk", a__emd=text())},
        "lone.dlpk: ModelFile names model.onnx, which is not in the package. Export the package "
        "again.",
    ),
    "several faults at once": (
        lambda s: {"MODEL": rewritten(s.model, "bad.emd", ImageWidth=None, Classes=[])},
        "bad.emd: Classes is [] (list), a list with one object per class is needed. List the "
        "classes in the order of the model's outputs.\n"
        "bad.emd: ImageWidth is missing, a whole number from 1 to 16384 is needed. Give the size "
        "of a chip in pixels.",
    ),
    "a missing key": (
        lambda s: {"MODEL": rewritten(s.model, "bad.emd", ImageHeight=None)},
        "bad.emd: ImageHeight is missing, a whole number from 1 to 16384 is needed. Give the size "
        "of a chip in pixels.",
    ),
    "a model for another task": (
        lambda s: {"MODEL": rewritten(s.model, "other.emd", ModelType="ObjectDetection")},
        'other.emd: ModelType is "ObjectDetection", an object detection model: it finds objects '
        "itself, and does not classify given ones. Choose a model whose ModelType is "
        "ObjectClassification.",
    ),
    "a kind of model that this version does not run": (
        lambda s: {"MODEL": rewritten(s.model, "old.emd", ModelFile="old.model")},
        "old.emd: this is a CNTK model, which this version cannot run. Export the model to ONNX "
        "and name that file in ModelFile.",
    ),
    "a missing model file": (
        lambda s: {"MODEL": rewritten(s.model, "lost.emd", ModelFile="gone.onnx")},
        "lost.emd: ModelFile names gone.onnx, which is not in {folder}. Put the file there, "
        "or correct ModelFile.",
    ),
    "a missing model file in JSON text": (
        lambda s: {"MODEL": text()},
        "model definition: ModelFile names model.onnx, which does not exist; in JSON text it must "
        "be an absolute path. Correct the path.",
    ),
    "a model without its definition": (
        lambda s: {"MODEL": shutil.copy(s.folder / "linear.onnx", s.folder / "bare.onnx")},
        "bare.onnx: this model does not say what its outputs mean. Make a package of it with "
        "“Create model package”, or write bare.emd beside it, with "
        '"ModelType": "ObjectClassification", "ModelFile": "bare.onnx", "ImageHeight": 8, '
        '"ImageWidth": 8, "ExtractBands" (3 of them), "Classes" (3 of them), and Normalization '
        "where pixels are normalised.",
    ),
    "a band beyond the raster's": (
        lambda s: {"MODEL": rewritten(s.model, "bands.emd", ExtractBands=[0, 1, 3])},
        "bands.emd: ExtractBands asks for band 3, counted from 0, but image has 3 bands. Choose "
        "imagery with the bands of the model's training.",
    ),
    "an unknown band name": (
        lambda s: {"MODEL": rewritten(s.model, "bands.emd", ExtractBands=["NIR"])},
        "bands.emd: ExtractBands asks for a band called “NIR”, but image has Red, Green, Blue. "
        "Correct the name, or give the band's number counted from 0.",
    ),
    "normalisation of another number of bands": (
        lambda s: {"MODEL": rewritten(s.model, "norm.emd", Normalization={"Mean": [1, 2]})},
        "norm.emd: the model's normalisation is for 2 bands, but 3 are extracted from the imagery. "
        "Correct ExtractBands, or give Normalization one number per band.",
    ),
}

ARGUMENTS: dict[str, tuple[Changes, str]] = {
    "an unknown argument": (
        lambda s: {"MODEL_ARGUMENTS": "paddding 3"},
        "linear.emd: the model knows no argument “paddding”; it knows batch_size, padding, "
        "score_threshold, test_time_augmentation. Correct the name or leave it out.",
    ),
    "an argument that is no number": (
        lambda s: {"MODEL_ARGUMENTS": {"padding": "wide"}},
        "linear.emd: the argument padding is “wide”, a whole number from 0 to 4096 is needed. "
        "Correct the value.",
    ),
    "an argument out of range": (
        lambda s: {"MODEL_ARGUMENTS": "score_threshold 1.5"},
        "linear.emd: the argument score_threshold is “1.5”, a number from 0 to 1 is needed. "
        "Correct the value.",
    ),
    "an argument without a value": (
        lambda s: {"MODEL_ARGUMENTS": "padding 3;batch_size"},
        "MODEL_ARGUMENTS: “batch_size” has no value. Write them as in: padding 0;batch_size 4",
    ),
    "arguments that are not JSON": (
        lambda s: {"MODEL_ARGUMENTS": '{"padding": 3'},
        "MODEL_ARGUMENTS is not JSON: Expecting ',' delimiter at column 14. "
        "Write them as in: padding 0;batch_size 4",
    ),
    "card numbers that are none": (
        lambda s: {"GPU_ID": "first"},
        "GPU_ID is “first”, card numbers as nvidia-smi gives them are needed. "
        "Write for example 0 or 0,2, or leave it empty.",
    ),
    "processes that are no number": (
        lambda s: {"PARALLEL": "many"},
        "PARALLEL is “many”, a number of processes or a percentage of the cores is needed. "
        "Write for example 4 or 50%.",
    ),
    "a processor that is unknown": (
        lambda s: {"PROCESSOR": "TPU"},
        "PROCESSOR: “TPU” is unknown. Choose one of: AUTO, CPU, GPU.",
    ),
    "a permission that is neither given nor withheld": (
        lambda s: {"ALLOW_MODEL_CODE": "never"},
        "ALLOW_MODEL_CODE: “never” is neither true nor false. Write one of these.",
    ),
    "a run that is neither resumed nor not": (
        lambda s: {"RESUME": "maybe"},
        "RESUME: “maybe” is neither true nor false. Write one of these.",
    ),
    "a mode that is unknown": (
        lambda s: {"PROCESSING_MODE": "PROCESS_AS_MOSAIC"},
        "PROCESSING_MODE: “PROCESS_AS_MOSAIC” is unknown. Choose one of: "
        "PROCESS_AS_MOSAICKED_IMAGE, PROCESS_ITEMS_SEPARATELY.",
    ),
    "a place for explanations, from an expression, that is unknown": (
        lambda s: {"EXPLANATIONS": QgsProperty.fromExpression("'FOLD' || 'ER'")},
        "EXPLANATIONS: “FOLDER” is unknown. Choose one of: FILES, FIELD.",
    ),
}

LAYERS: dict[str, tuple[Changes, str]] = {
    "no imagery": (
        lambda s: {"INPUT": None},
        "INPUT: no imagery was given. Choose a raster layer or file, or INPUT_FOLDER, or "
        "INPUT_PHOTOS.",
    ),
    "imagery of two sorts": (
        lambda s: {"INPUT_FOLDER": str(s.folder)},
        "INPUT and INPUT_FOLDER were given. Choose one of them.",
    ),
    "photos and objects": (
        lambda s: {"INPUT": None, "INPUT_PHOTOS": s.layer},
        "FEATURES and INPUT_PHOTOS were both given, but photos belong to their own features. "
        "Leave one of them out.",
    ),
    "rasters that make no picture": (
        lambda s: {"INPUT": [s.raster, write_raster(s.folder / "gray.tif", noise(1))]},
        "gray.tif has 1 band, but image.tif has 3 bands, so they cannot be joined to one picture. "
        "Choose rasters of one kind, or process the images separately.",
    ),
    "a list with a raster that is not there": (
        lambda s: {"INPUT": [s.raster, f"{s.folder}/none.tif"]},
        "INPUT: there is no file {folder}/none.tif. Check the path of the imagery.",
    ),
    "no such raster": (
        lambda s: {"INPUT": f"{s.folder}/none.tif"},
        "INPUT: there is no file {folder}/none.tif. Check the path of the imagery.",
    ),
    "a file that is no raster": (
        lambda s: {"INPUT": written(s.folder / "note.tif", "rubbish")},
        "INPUT: note.tif cannot be read as a raster. Choose a raster file.",
    ),
    "a folder of images as one": (
        lambda s: {"INPUT": str(s.folder)},
        "INPUT: {folder.name} is a folder and no raster. Choose a folder of images as "
        "INPUT_FOLDER, or a raster file.",
    ),
    "a file of several rasters": (
        lambda s: {"INPUT": of_several(s.folder / "cube.nc", 2)},
        'INPUT: cube.nc holds several rasters, not one. Choose one of them: NETCDF:"{folder}/'
        'cube.nc":Band1, NETCDF:"{folder}/cube.nc":Band2.',
    ),
    "a layer that is not there": (
        lambda s: {"FEATURES": "/nowhere/objects.gpkg"},
        "Could not load source layer for FEATURES: /nowhere/objects.gpkg not found. "
        "Check its path, or choose another layer.",
    ),
    "a raster as objects": (
        lambda s: {"FEATURES": s.raster},
        "FEATURES: image is a raster, a vector layer is needed. Choose another layer.",
    ),
    "a raster layer as objects": (
        lambda s: {"FEATURES": in_project(QgsRasterLayer(s.raster, "picture")).id()},
        "FEATURES: picture is a raster, a vector layer is needed. Choose another layer.",
    ),
    "a raster with photos": (
        lambda s: {"INPUT": None, "FEATURES": None, "INPUT_PHOTOS": s.raster},
        "INPUT_PHOTOS: image is a raster, a vector layer is needed. Choose another layer.",
    ),
    "an empty layer": (
        lambda s: {"FEATURES": in_project(memory_layer([], name="nothing")).id()},
        "FEATURES: nothing holds no objects, or none is selected. Choose a layer with features, or "
        "change the selection.",
    ),
    "a layer without selected objects": (
        lambda s: {
            "FEATURES": QgsProcessingFeatureSourceDefinition(
                in_project(memory_layer(on_ground(scattered_polygons(3)))).id(), True
            )
        },
        "FEATURES: objects holds no objects, or none is selected. Choose a layer with features, or "
        "change the selection.",
    ),
    "a layer without CRS far from the raster": (
        lambda s: {
            "FEATURES": in_project(memory_layer(["POLYGON((0 0,1 0,1 1,0 0))"], crs="")).id()
        },
        "objects has no CRS, and its coordinates lie elsewhere than those of image. Assign objects "
        "its CRS.",
    ),
    "a raster without CRS far from the layer": (
        lambda s: {
            "INPUT": write_raster(s.folder / "bare.tif", noise(), epsg=None, origin=(0.0, 60.0))
        },
        "bare has no CRS, and its coordinates lie elsewhere than those of objects. Assign bare its "
        "CRS.",
    ),
    "a raster and a layer without CRS far from each other": (
        lambda s: {
            "INPUT": write_raster(s.folder / "bare.tif", noise(), epsg=None, origin=(0.0, 60.0)),
            "FEATURES": in_project(memory_layer(on_ground(scattered_polygons(3)), crs="")).id(),
        },
        "objects has no CRS, and its coordinates lie elsewhere than those of bare. Assign objects "
        "its CRS.",
    ),
    "a negative cell size": (
        lambda s: {"CELL_SIZE": -1},
        "CELL_SIZE is “-1”, a number above 0 is needed. Correct it.",
    ),
    "a cell size that is no number": (
        lambda s: {"CELL_SIZE": "wide"},
        "CELL_SIZE is “wide”, a number above 0 is needed. Correct it.",
    ),
    "cells larger than the imagery": (
        lambda s: {"CELL_SIZE": 30000},
        "CELL_SIZE is 30000, but image is 70 wide and 60 high. Write the size in the units of its "
        "CRS, or leave CELL_SIZE empty.",
    ),
    "cells too small for the imagery": (
        lambda s: {"CELL_SIZE": 1e-9},
        "CELL_SIZE is 1e-09, but image is 70 wide and 60 high. Write the size in the units of its "
        "CRS, or leave CELL_SIZE empty.",
    ),
    "objects on Mars": (
        lambda s: {
            "FEATURES": in_project(
                memory_layer(on_ground(scattered_polygons(3)), crs="ESRI:104905")
            ).id()
        },
        "FEATURES: QGIS knows no way from ESRI:104905 - GCS_Mars_2000 to EPSG:32633 - WGS 84 / UTM "
        "zone 33N. Correct the CRS of one of them.",
    ),
    "an output CRS on Mars": (
        lambda s: {"OUTPUT_CRS": "ESRI:104905"},
        "OUTPUT_CRS: QGIS knows no way from EPSG:32633 - WGS 84 / UTM zone 33N to ESRI:104905 - "
        "GCS_Mars_2000. Correct the CRS of one of them.",
    ),
    "an extent on Mars": (
        lambda s: {"EXTENT": "0,10,0,10 [ESRI:104905]"},
        "EXTENT: QGIS knows no way from EPSG:32633 - WGS 84 / UTM zone 33N to ESRI:104905 - "
        "GCS_Mars_2000. Correct the CRS of one of them.",
    ),
    "the CRS of a project that has none": (
        lambda s: {"OUTPUT_CRS": "ProjectCrs"},
        "OUTPUT_CRS: the project has no CRS. Give it one, or choose another CRS.",
    ),
    "an extent in a CRS that is none": (
        lambda s: {"EXTENT": "0,10,0,10 [EPSG:999999]"},
        "EXTENT: “EPSG:999999” is no CRS that QGIS knows. Write for example EPSG:3857.",
    ),
    "an output CRS of heights alone": (
        lambda s: {"OUTPUT_CRS": "EPSG:5703"},
        "OUTPUT_CRS: QGIS knows no way from EPSG:32633 - WGS 84 / UTM zone 33N to EPSG:5703 - "
        "NAVD88 height. Correct the CRS of one of them.",
    ),
    "an output CRS that counts from the middle of the Earth": (
        lambda s: {"OUTPUT_CRS": "EPSG:4978"},
        "OUTPUT_CRS: QGIS knows no way from EPSG:32633 - WGS 84 / UTM zone 33N to EPSG:4978 - "
        "WGS 84. Correct the CRS of one of them.",
    ),
    "an output CRS that is none": (
        lambda s: {"OUTPUT_CRS": "EPSG:999999"},
        "OUTPUT_CRS: “EPSG:999999” is no CRS that QGIS knows. Write for example EPSG:3857.",
    ),
    "a label field of a GeoPackage's own name": (
        lambda s: {"CLASS_LABEL_FIELD": "geom"},
        "CLASS_LABEL_FIELD is “geom”, a name that a GeoPackage keeps for itself. "
        "Choose another name.",
    ),
    "a label field of a GeoPackage's own name, in a table": (
        lambda s: {
            "CLASS_LABEL_FIELD": "geom",
            "OUTPUT": f'ogr:dbname="{s.folder}/out.gpkg" table="rows" (geom)',
        },
        "CLASS_LABEL_FIELD is “geom”, a name that a GeoPackage keeps for itself. "
        "Choose another name.",
    ),
    "a layer whose file is gone": (
        lambda s: {"INPUT": [s.raster, _lost(s)]},
        "INPUT: the layer lost cannot be opened. Repair its data source, or choose another layer.",
    ),
    "a web layer as an object": (
        lambda s: {"INPUT": "type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "FEATURES": None},
        "127.0.0.1 is no image that could be classified as a whole. Choose FEATURES, the objects "
        "that are seen in it, or raster files.",
    ),
    "a name longer than a path may be": (
        lambda s: {"INPUT": [s.raster, "/" * 5000 + "x.tif"]},
        "INPUT: there is no file " + "/" * 5000 + "x.tif. Check the path of the imagery.",
    ),
    "an extent that is none": (
        lambda s: {"EXTENT": "everywhere"},
        "EXTENT cannot be read. Write it as x min, x max, y min, y max [EPSG:code].",
    ),
}

OUTPUTS: dict[str, tuple[Changes, str]] = {
    "a label field with the name of a result": (
        lambda s: {"CLASS_LABEL_FIELD": "confidence"},
        "CLASS_LABEL_FIELD is “confidence”, the name of another result field. Choose another name.",
    ),
    "a label field without a name": (
        lambda s: {"CLASS_LABEL_FIELD": " "},
        "CLASS_LABEL_FIELD is empty. Give the field for the labels a name.",
    ),
    "more probabilities than a table has columns": (
        lambda s: {
            "MODEL": linear_model(s.folder, Weights(2100, (3, 8, 8)), numbered(2100)),
            "PROBABILITIES": "FIELDS",
        },
        "PROBABILITIES is FIELDS, which makes 2105 fields in all, but a table of the format .gpkg "
        "holds at most 1998. Choose JSON.",
    ),
    "an output in a missing folder": (
        lambda s: {"OUTPUT": f"{s.folder}/none/out.gpkg"},
        "OUTPUT: there is no folder {folder}/none. Create it, or choose another.",
    ),
    "an output that is a folder": (
        lambda s: {"OUTPUT": str(_made(s.folder / "folder.gpkg"))},
        "OUTPUT: {folder}/folder.gpkg cannot be written. Choose another file.",
    ),
    "an output that is a pipe": (
        lambda s: {"OUTPUT": _pipe(s.folder / "pipe.gpkg")},
        "OUTPUT: {folder}/pipe.gpkg cannot be written. Choose another file.",
    ),
    "an output whose name no disk takes": (
        lambda s: {"OUTPUT": f"{s.folder}/{'x' * 300}.gpkg"},
        f"OUTPUT: {{folder}}/{'x' * 300}.gpkg cannot be written. Choose another file.",
    ),
    "an output whose name no system takes": (
        lambda s: {"OUTPUT": f"{s.folder}/a\0b.gpkg"},
        "OUTPUT: {folder}/a\ufffdb.gpkg cannot be written. Choose another file.",
    ),
    "an output that is the file of the objects": (
        lambda s: {"OUTPUT": f"{s.folder}/objects.gpkg"},
        "OUTPUT: {folder}/objects.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the file of the objects but for its suffix": (
        lambda s: {"OUTPUT": f"{s.folder}/objects"},
        "OUTPUT: {folder}/objects.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the file of the objects but for what is appended to no known suffix": (
        lambda s: {
            "FEATURES": saved(
                memory_layer(on_ground(scattered_polygons(3))), s.folder / "o.mine.gpkg"
            ).source(),
            "OUTPUT": f"{s.folder}/o.mine",
        },
        "OUTPUT: {folder}/o.mine.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the shapefile of the objects but for capitals": (
        lambda s: {
            "FEATURES": saved(
                memory_layer(on_ground(scattered_polygons(3))), s.folder / "o.shp", "ESRI Shapefile"
            ).source(),
            "OUTPUT": f"{s.folder}/o.SHP",
        },
        "OUTPUT: {folder}/o.shp holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the table of the objects": (
        lambda s: {
            "FEATURES": f"{s.folder}/objects.gpkg",
            "OUTPUT": f"ogr:dbname='{s.folder}/objects.gpkg' table=\"objects\" (geom)",
        },
        "OUTPUT: the table objects of {folder}/objects.gpkg holds the objects to classify, and "
        "would be overwritten. Choose another table.",
    ),
    "an output that is the table of the objects, in quotation marks": (
        lambda s: {"OUTPUT": f'ogr:dbname="{s.folder}/objects.gpkg" table="objects" (geom)'},
        "OUTPUT: the table objects of {folder}/objects.gpkg holds the objects to classify, and "
        "would be overwritten. Choose another table.",
    ),
    "an output that is the table of the objects without its name": (
        lambda s: {"OUTPUT": f"ogr:{s.folder}/objects.gpkg"},
        "OUTPUT: the table objects of {folder}/objects.gpkg holds the objects to classify, and "
        "would be overwritten. Choose another table.",
    ),
    "an output that names a table like an input": (
        lambda s: {"OUTPUT": f"{s.folder}/out.gpkg|layername=roofs"},
        "OUTPUT: {folder}/out.gpkg|layername=roofs is no file name. "
        "Leave out what follows the “|”.",
    ),
    "an output of tiles": (
        lambda s: {"OUTPUT": f"{s.folder}/out.MBTiles"},
        "OUTPUT: a file of the format .mbtiles holds tiles, at whose edges rows are cut. Choose a "
        "GeoPackage.",
    ),
    "an output that is one tile": (
        lambda s: {"OUTPUT": f"{s.folder}/out.mvt"},
        "OUTPUT: a file of the format .mvt holds tiles, at whose edges rows are cut. Choose a "
        "GeoPackage.",
    ),
    "an output that is the file of a layer of the project": (
        lambda s: {
            "FEATURES": in_project(
                saved(memory_layer(on_ground(scattered_polygons(3))), s.folder / "mine.gpkg")
            ).id(),
            "OUTPUT": f"{s.folder}/mine.gpkg",
        },
        "OUTPUT: {folder}/mine.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the file of selected objects": (
        lambda s: {
            "FEATURES": _selection(
                saved(memory_layer(on_ground(scattered_polygons(3))), s.folder / "mine.gpkg")
            ),
            "OUTPUT": f"{s.folder}/mine.gpkg",
        },
        "OUTPUT: {folder}/mine.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file.",
    ),
    "an output with a name longer than a path may be": (
        lambda s: {"OUTPUT": f"{s.folder}/{'x' * 5000}/out.gpkg"},
        f"OUTPUT: there is no folder {{folder}}/{'x' * 5000}. Create it, or choose another.",
    ),
    "an output with a colon in its name": (
        lambda s: {"OUTPUT": f"{s.folder}/out:2.gpkg"},
        "OUTPUT: QGIS takes what stands before the colon in {folder}/out:2.gpkg for a kind of "
        "database, and knows none of that name. Choose a file and a folder without a colon.",
    ),
    "an output with a colon at its beginning": (
        lambda s: {"OUTPUT": "a:2.gpkg"},
        "OUTPUT: QGIS takes what stands before the colon in a:2.gpkg for a kind of "
        "database, and knows none of that name. Choose a file and a folder without a colon.",
    ),
    "an output in a folder with a colon": (
        lambda s: {"OUTPUT": f"{_made(s.folder / 'c:d')}/out.gpkg"},
        "OUTPUT: QGIS takes what stands before the colon in {folder}/c:d/out.gpkg for a kind of "
        "database, and knows none of that name. Choose a file and a folder without a colon.",
    ),
    "an output that is the file of a list of imagery": (
        lambda s: {"INPUT": _tile_index(s), "OUTPUT": f"{s.folder}/index.gpkg"},
        "OUTPUT: {folder}/index.gpkg holds the imagery, and would be overwritten. "
        "Choose another file.",
    ),
    "an output that is the file of the imagery": (
        lambda s: {"INPUT": _geopackage_raster(s), "OUTPUT": f"{s.folder}/picture.gpkg"},
        "OUTPUT: {folder}/picture.gpkg holds the imagery, and would be overwritten. "
        "Choose another file.",
    ),
}


def _pipe(path: Path) -> str:
    os.mkfifo(path)
    return str(path)


def _made(path: Path) -> Path:
    path.mkdir()
    return path


def _selection(layer: Any) -> QgsProcessingFeatureSourceDefinition:
    in_project(layer).selectAll()
    return QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)


def _geopackage_raster(scene: Scene) -> str:
    path = str(scene.folder / "picture.gpkg")
    gdal.Translate(path, scene.raster, format="GPKG", creationOptions=["TILE_FORMAT=PNG"])
    return path


def _tile_index(scene: Scene) -> str:
    shapes = on_ground(scattered_polygons(1))
    layer = memory_layer(shapes, fields=["location:string"], attributes=[[scene.raster]])
    return str(saved(layer, scene.folder / "index.gpkg").source())


def _lost(scene: Scene) -> str:
    layer = QgsRasterLayer(write_raster(scene.folder / "lost.tif", noise()), "lost")
    os.remove(layer.source())
    layer.setDataSource(layer.source(), "lost", "gdal")
    return str(in_project(layer).id())


REFUSALS = {**MODELS, **ARGUMENTS, **LAYERS, **OUTPUTS}


def context_of_project() -> QgsProcessingContext:
    """A context of the current project."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def said_by_the_check(given: dict[str, Any]) -> tuple[bool, str]:
    """What a dialog, a script or the command line gets."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    accepted, message = algorithm.checkParameterValues(given, context_of_project())
    return accepted, message


def said_in_a_model(given: dict[str, Any]) -> list[str]:
    """The errors in the log of a model whose one step this is; none when the step ran.

    QGIS itself ends the model with a sentence that tells the step's name and no reason.
    """
    log = Log()
    try:
        processing.run(model_of(step(given)), {}, context=context_of_project(), feedback=log)
    except QgsProcessingException as error:
        assert str(error) == "Error encountered while running Classify"
    return log.errors


@pytest.mark.parametrize("case", list(REFUSALS))
def test_it_is_refused_with_a_sentence_before_any_work(
    scene: Scene, case: str, started_processes: list[list[str]]
) -> None:
    """By the check of the parameters, in words that say thing, fact and remedy."""
    change, message = REFUSALS[case]
    given = scene.given(**change(scene))
    wanted = message.format(folder=scene.folder, name=scene.folder.name)
    assert said_by_the_check(given) == (False, wanted)
    assert started_processes == []
    assert not Path(scene.output).exists()


@pytest.mark.parametrize("case", list(REFUSALS))
def test_a_step_of_a_model_is_refused_with_the_same_sentence(
    scene: Scene, case: str, started_processes: list[list[str]]
) -> None:
    """There nobody calls the check: preparing the step says the same."""
    change, message = REFUSALS[case]
    given = scene.given(**change(scene))
    wanted = message.format(folder=scene.folder, name=scene.folder.name)
    assert said_in_a_model(given) == [wanted]
    assert started_processes == []
    assert not Path(scene.output).exists()


def test_what_is_right_is_accepted(scene: Scene) -> None:
    """The run that all refusals spoil would succeed."""
    assert said_by_the_check(scene.given()) == (True, "")


def filtered(layer: str, text: str) -> QgsProcessingFeatureSourceDefinition:
    """The layer with the filter ``text``, as behind the wrench of a dialog."""
    given = QgsProcessingFeatureSourceDefinition(layer)
    given.filterExpression = text
    return given


FILTERS = {
    "no expression": ("number = = 3", "syntax error, unexpected EQ"),
    "another layer's field": ("storeys > 2", "Field 'storeys' not found"),
    "no function": ("nowhere(number)", "Function nowhere is not known"),
}


@since("3.32", "filters beside a layer")
@pytest.mark.parametrize("case", list(FILTERS))
@pytest.mark.parametrize("name", ["FEATURES", "INPUT_PHOTOS"])
def test_a_filter_that_cannot_be_evaluated_is_refused(scene: Scene, name: str, case: str) -> None:
    """QGIS says nothing of it, and would find no feature that meets it."""
    text, reason = FILTERS[case]
    sentence = f"{name}: the filter “{text}” cannot be evaluated: {reason}. Correct the filter."
    images = {"INPUT": None, "FEATURES": None} if name == "INPUT_PHOTOS" else {}
    given = scene.given(**{**images, name: filtered(scene.layer, text)})
    assert said_by_the_check(given) == (False, sentence)
    assert said_in_a_model(given) == [sentence]


@since("3.32", "filters beside a layer")
def test_a_filter_that_keeps_no_object_is_named(scene: Scene) -> None:
    """The layer itself has objects."""
    assert refused_when_loaded(scene, FEATURES=filtered(scene.layer, "number < 0")) == (
        "objects holds no objects, or its filter keeps none. Choose a layer with features, or "
        "change the filter."
    )


@contextmanager
def as_an_ordinary_user(folder: Path) -> Iterator[None]:
    """Within it root is nobody, as far as file permissions go."""
    if os.getuid() != 0:
        yield
        return
    os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.mark.parametrize("existing, in_closed_folder", [(True, False), (False, True), (True, True)])
def test_an_output_that_may_not_be_written_is_refused(
    existing: bool, in_closed_folder: bool
) -> None:
    """A read-only file, and a file in a read-only folder, in which it could not be replaced."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        raster = write_raster(folder / "image.tif", noise())
        model = linear_model(folder, Weights(3, (3, 8, 8)))
        layer = in_project(memory_layer(on_ground(scattered_polygons(4))))
        target = folder / "closed" / "out.gpkg"
        target.parent.mkdir()
        if existing:
            target.write_bytes(b"kept")
            target.chmod(0o666 if in_closed_folder else 0o444)
        target.parent.chmod(0o555 if in_closed_folder else 0o777)
        folder.chmod(0o755)
        given = {"INPUT": raster, "MODEL": model, "FEATURES": layer.id(), "OUTPUT": str(target)}
        with as_an_ordinary_user(folder):
            found = said_by_the_check(given)
        target.parent.chmod(0o755)
        assert found == (False, f"OUTPUT: {target} cannot be written. Choose another file.")
        assert not existing or target.read_bytes() == b"kept"


@pytest.mark.parametrize("family, suffix", [("onnx", ".onnx"), ("torch", ".pt")])
def test_a_missing_environment_is_told_with_the_command_that_makes_it(
    scene: Scene, family: str, suffix: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """XDG_DATA_HOME points to an empty folder here."""
    monkeypatch.setenv("XDG_DATA_HOME", str(scene.folder / "empty"))
    (scene.folder / f"other{suffix}").write_bytes(b"model")
    model = rewritten(scene.model, "other.emd", ModelFile=f"other{suffix}")
    sentence = (
        f"The {family} environment, in which this kind of model runs, is not installed. Run the "
        "algorithm “Set up inference environment” of Deep Objects, or: "
        f"qgis_process run deepobjects:setupenvironment -- ENVIRONMENT={family}"
    )
    assert said_by_the_check(scene.given(MODEL=model)) == (False, sentence)
    assert said_in_a_model(scene.given(MODEL=model)) == [sentence]


def refused_when_loaded(scene: Scene, **changed: Any) -> str:
    """The one sentence of a run whose model does not fit; no file may have been made."""
    with pytest.raises(QgsProcessingException) as error:
        classify(**scene.given(**changed))
    assert not Path(scene.output).exists()
    return str(error.value)


def test_a_number_of_classes_unlike_the_models_output_is_refused(scene: Scene) -> None:
    """Before the first chip, and before an output is made."""
    classes = [{"Value": n, "Name": f"c{n}"} for n in range(4)]
    model = rewritten(scene.model, "four.emd", Classes=classes)
    assert refused_when_loaded(scene, MODEL=model) == (
        "four.emd: the model gives 3 values per object, but the definition lists 4 classes. List "
        "as many classes as the model has outputs, in their order."
    )


def test_a_model_for_another_chip_size_is_refused(scene: Scene) -> None:
    """ImageWidth and ImageHeight must be those of the model's input."""
    model = rewritten(scene.model, "large.emd", ImageWidth=16)
    assert refused_when_loaded(scene, MODEL=model) == (
        "large.emd: the model takes chips of 8 × 8 pixels, but the definition says ImageWidth 16 "
        "and ImageHeight 8. Correct the two keys."
    )


def test_a_model_for_another_number_of_bands_is_refused(scene: Scene) -> None:
    """Here it takes three, and two are extracted."""
    model = rewritten(scene.model, "two.emd", ExtractBands=[0, 1])
    assert refused_when_loaded(scene, MODEL=model) == (
        "two.emd: the model takes 3 bands, but 2 are extracted from the imagery. Name the bands "
        "that it was trained on in ExtractBands."
    )


def _spoiled(scene: Scene, **versions: int) -> str:
    from onnx import helper

    weights = np.zeros((192, 3), np.float32)
    nodes = [
        helper.make_node("Flatten", ["chip"], ["flat"]),
        helper.make_node("MatMul", ["flat", "weights"], ["scores"]),
    ]
    path = scene.folder / "newer.onnx"
    save_onnx(path, nodes, {"weights": weights}, (3, 8, 8), 3, **versions)
    return rewritten(scene.model, "newer.emd", ModelFile="newer.onnx")


def test_an_onnx_file_of_a_newer_ir_version_is_refused(scene: Scene) -> None:
    """With both versions and what to do."""
    assert refused_when_loaded(scene, MODEL=_spoiled(scene, ir_version=99)) == (
        "newer.emd: newer.onnx has ONNX IR version 99, but ONNX Runtime 1.32.0 reads versions up "
        "to 14. Update the onnx environment, or export the model for an older version."
    )


def test_an_onnx_file_of_a_newer_opset_is_refused(scene: Scene) -> None:
    """With both versions and what to do."""
    assert refused_when_loaded(scene, MODEL=_spoiled(scene, opset=99)) == (
        "newer.emd: newer.onnx uses ONNX opset 99, but ONNX Runtime 1.32.0 knows opsets up to 28. "
        "Update the onnx environment, or export the model with an older opset."
    )


def test_a_file_that_is_no_onnx_model_is_refused(scene: Scene) -> None:
    """In one sentence, without a traceback."""
    (scene.folder / "text.onnx").write_text("this is no model")
    model = rewritten(scene.model, "text.emd", ModelFile="text.onnx")
    assert refused_when_loaded(scene, MODEL=model) == (
        "text.emd: text.onnx cannot be loaded as an ONNX model: Protobuf parsing failed. Export "
        "the model again, or choose another file."
    )


def test_layers_that_do_not_meet_are_no_error_but_rows_outside(scene: Scene) -> None:
    """Both have a CRS: every object keeps its row."""
    layer = memory_layer(on_ground([shapely.box(500, 500, 510, 510)]))
    assert classify(**scene.given(FEATURES=layer)).statuses == ["outside"]
