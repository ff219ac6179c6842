# SPDX-License-Identifier: GPL-2.0-or-later
"""No output overwrites what the run reads, nor another output: it is refused before any work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsVirtualLayerDefinition,
)

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.rasters import noise, write_raster
from ..support.running import ALGORITHM


def refusal(algorithm: str, **given: Any) -> str:
    """What the check of the parameters says, before anything runs; empty for nothing."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    accepted, message = made.checkParameterValues(given, context)
    assert accepted is (not message)
    return str(message)


@pytest.fixture
def asked(folder: Path) -> Callable[..., str]:
    """What a classification of ``FEATURES`` is refused with."""
    raster = write_raster(folder / "image.tif", noise())
    model = linear_model(folder, Weights(3, (3, 8, 8)))

    def ask(**given: Any) -> str:
        return refusal(ALGORITHM, INPUT=raster, MODEL=model, PROCESSOR="CPU", **given)

    return ask


def roofs(path: Path, driver: str = "GPKG") -> QgsVectorLayer:
    """A file of three polygons with a number, in a table called like the file."""
    shapes = on_ground(scattered_polygons(3))
    return saved(memory_layer(shapes, name=path.stem), path, driver)


def listing(path: Path, *sources: Path) -> Path:
    """A virtual file of GDAL, whose one layer unites the first tables of ``sources``."""
    parts = [
        f'<OGRVRTLayer name="{source.stem}"><SrcDataSource relativeToVRT="1">{source.name}'
        "</SrcDataSource></OGRVRTLayer>"
        for source in sources
    ]
    union = f'<OGRVRTUnionLayer name="{path.stem}">{"".join(parts)}</OGRVRTUnionLayer>'
    path.write_text(f"<OGRVRTDataSource>{union}</OGRVRTDataSource>", "utf-8")
    return path


def virtual(*named: str, **addresses: str) -> QgsVectorLayer:
    """A virtual layer of layers of the project by their names, or of addresses for OGR."""
    definition = QgsVirtualLayerDefinition()
    for name, address in addresses.items():
        definition.addSource(name, address, "ogr")
    tables = " UNION ".join(f"SELECT number, geometry FROM {name}" for name in (*named, *addresses))
    definition.setQuery(tables)
    layer = QgsVectorLayer(definition.toString(), "asked", "virtual")
    assert layer.isValid()
    return in_project(layer)


def joined(layer: QgsVectorLayer, other: QgsVectorLayer) -> QgsVectorLayer:
    """``layer`` with the fields of ``other``, both in the project."""
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(in_project(other))
    join.setJoinFieldName("number")
    join.setTargetFieldName("number")
    assert layer.addJoin(join)
    return in_project(layer)


def test_a_layer_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    in_project(roofs(folder / "roofs.gpkg"))
    layer = virtual("roofs")
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds what the layer roofs reads, and would be overwritten. "
        "Choose another file."
    )


def test_a_file_that_a_virtual_layer_reads_itself_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    layer = virtual(houses=roofs(folder / "roofs.gpkg").source())
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds what the layer houses reads, and would be "
        "overwritten. Choose another file."
    )


def test_a_table_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    """Another table of the file is."""
    in_project(roofs(folder / "roofs.gpkg"))
    layer = virtual("roofs")
    address = f"ogr:dbname='{folder}/roofs.gpkg' table=\"{{}}\" (geom)"
    assert asked(FEATURES=layer.id(), OUTPUT=address.format("Roofs")) == (
        f"OUTPUT: the table Roofs of {folder}/roofs.gpkg holds what the layer roofs reads, and "
        "would be overwritten. Choose another table."
    )
    assert asked(FEATURES=layer.id(), OUTPUT=address.format("classified")) == ""


def test_a_joined_layer_is_not_overwritten(asked: Callable[..., str], folder: Path) -> None:
    layer = joined(roofs(folder / "roofs.gpkg"), roofs(folder / "owners.gpkg"))
    assert asked(FEATURES=layer.id(), OUTPUT=f"{folder}/owners.gpkg") == (
        f"OUTPUT: {folder}/owners.gpkg holds what the layer owners reads, and would be "
        "overwritten. Choose another file."
    )


def test_what_is_joined_to_a_layer_that_a_query_names_is_not_overwritten(
    asked: Callable[..., str], folder: Path
) -> None:
    """At any depth, and where only selected objects are classified."""
    joined(roofs(folder / "roofs.gpkg"), roofs(folder / "owners.gpkg"))
    layer = virtual("roofs")
    layer.selectAll()
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert asked(FEATURES=selected, OUTPUT=f"{folder}/owners.gpkg") == (
        f"OUTPUT: {folder}/owners.gpkg holds what the layer owners reads, and would be "
        "overwritten. Choose another file."
    )


@pytest.mark.parametrize("deep", [False, True])
def test_a_file_that_a_virtual_file_lists_is_not_overwritten(
    asked: Callable[..., str], folder: Path, deep: bool
) -> None:
    """Also where that lists another such file."""
    roofs(folder / "roofs.gpkg")
    path = listing(folder / "all.vrt", folder / "roofs.gpkg")
    if deep:
        path = listing(folder / "more.vrt", path)
    assert asked(FEATURES=str(path), OUTPUT=f"{folder}/roofs.gpkg") == (
        f"OUTPUT: {folder}/roofs.gpkg holds the objects to classify, and would be overwritten. "
        "Choose another file."
    )


@pytest.mark.parametrize("report", ["out.gpkg", "./out.gpkg", "link.gpkg"])
@pytest.mark.parametrize("output", ["out.gpkg", "out"])
def test_rows_and_report_go_to_two_files(
    asked: Callable[..., str], folder: Path, output: str, report: str
) -> None:
    """However the two are spelled, with a file behind a link or not."""
    (folder / "link.gpkg").symlink_to(folder / "out.gpkg")
    layer = in_project(memory_layer(on_ground(scattered_polygons(3))))
    found = asked(FEATURES=layer, OUTPUT=f"{folder}/{output}", REPORT=f"{folder}/{report}")
    assert found == (
        f"OUTPUT and REPORT are both to be written to {folder}/out.gpkg, and one would overwrite "
        "the other. Choose another file for one of them."
    )
