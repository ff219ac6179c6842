# SPDX-License-Identifier: GPL-2.0-or-later
"""Awkward rasters of others, each through the whole algorithm, against GDAL's own pixels.

The rasters are not part of the project; without them these tests are skipped, and say so. Objects
are squares around places of each image; the model answers the chip that it saw.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from deep_objects.processing_provider.imagery.registry import open_source
from deep_objects.processing_provider.imagery.source import Source, View
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsRasterLayer

from tests.conftest import REPOSITORY

from ..processing_provider.support.expected import read_window
from ..processing_provider.support.layers import memory_layer
from ..processing_provider.support.models import Weights, echo_model, linear_model, seen_chip
from ..processing_provider.support.running import classify

AS_STORED = "as stored"
TURNED = "its rows turned"
RESAMPLED = "resampled; in pixel space as stored"
DAMAGED = "as stored; objects on damaged tiles get `read_error`"
REFUSED = "refused: complex numbers"

#: How each raster is read, as docs/imagery.md has it.
ROWS = {
    "edge_rasters/all_nodata_uint16.tif": AS_STORED,
    "edge_rasters/antimeridian_4326_float.tif": AS_STORED,
    "edge_rasters/corrupt_jpeg_tiles.tif": DAMAGED,
    "edge_rasters/esri_crs_2x2.tif": AS_STORED,
    "edge_rasters/float32_nan_nodata_no_crs_southup.tif": TURNED,
    "edge_rasters/float32_nodata_laea.tif": AS_STORED,
    "edge_rasters/float64_no_crs.tif": TURNED,
    "edge_rasters/gcp_complex_cint16.tif": REFUSED,
    "edge_rasters/gcp_uint16.tif": RESAMPLED,
    "edge_rasters/geographic_nonsquare.tif": AS_STORED,
    "edge_rasters/geostationary_ycbcr_jpeg.tif": AS_STORED,
    "edge_rasters/int16_scale_offset.tif": AS_STORED,
    "edge_rasters/mars_crs_ycbcr.tif": AS_STORED,
    "edge_rasters/onebit_palette_no_crs.tif": AS_STORED,
    "edge_rasters/palette_landcover.tif": AS_STORED,
    "edge_rasters/rgb_external_mask.tif": AS_STORED,
    "edge_rasters/rgb_internal_mask.tif": AS_STORED,
    "edge_rasters/rgba_jpeg_3857.tif": AS_STORED,
    "edge_rasters/rgba_tiny_4326.tif": AS_STORED,
    "edge_rasters/rotated_geotransform.tif": RESAMPLED,
    "edge_rasters/rpc_uint16.tif": RESAMPLED,
    "edge_rasters/southup_global_4326.tif": TURNED,
    "edge_rasters/uint16_bgr_alpha.tif": AS_STORED,
    "edge_rasters/utm60_dateline.tif": AS_STORED,
    "spacenet_bands/sar_hh.tif": REFUSED,
    "spacenet_bands/sar_hv.tif": REFUSED,
    "spacenet_bands/sar_vh.tif": REFUSED,
    "spacenet_bands/sar_vv.tif": REFUSED,
    "enmap224/enmap_potsdam_64x64.tif": AS_STORED,
    "enmap224/enmap_clip_envi.bsq": AS_STORED,
    "austin/building_mask.tif": AS_STORED,
}
READ = [name for name, how in ROWS.items() if how in (AS_STORED, TURNED, RESAMPLED)]
BENT = [name for name, how in ROWS.items() if how == RESAMPLED]
SIDE = 8
_MOST_BANDS = 4


def test_the_documents_table_has_these_rows() -> None:
    """File by file, and how it is read."""
    text = (REPOSITORY / "docs" / "imagery.md").read_text("utf-8")
    lines = text.split("\n## Awkward rasters\n")[1].splitlines()
    cells = [[cell.strip() for cell in line.split("|")] for line in lines if "/" in line]
    told = {row[1].strip("`"): row[3] for row in cells if len(row) > 3}
    assert told == ROWS


def test_no_edge_raster_is_left_out(data: Path) -> None:
    """Those of the folder of awkward rasters."""
    found = {f"edge_rasters/{path.name}" for path in (data / "edge_rasters").glob("*.tif")}
    assert found == {name for name in ROWS if name.startswith("edge_rasters/")}


def reference(path: str, how: str, raw: bool) -> gdal.Dataset:
    """The pixels that are to be seen, by GDAL alone."""
    stored = gdal.Open(path)
    if how == TURNED and not raw:
        turned = gdal.GetDriverByName("MEM").CreateCopy("", stored)
        turned.WriteArray(stored.ReadAsArray()[..., ::-1, :])
        return turned
    if how != RESAMPLED or raw:
        return stored
    model = stored.GetMetadata("RPC")
    placed = ["SRC_METHOD=RPC", f"RPC_HEIGHT={model['HEIGHT_OFF']}"] if model else []
    return gdal.Warp(
        "",
        stored,
        format="MEM",
        resampleAlg="bilinear",
        errorThreshold=0,
        dstAlpha=True,
        warpOptions=["XSCALE=1", "YSCALE=1"],
        transformerOptions=placed,
    )


def expected(
    dataset: gdal.Dataset, window: tuple[int, int, int, int], bands: tuple[int, ...], warped: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Pixels and validity; of a warped dataset the last band is alpha."""
    pixels, valid = around(dataset, window, bands)
    if warped:
        alpha, _ = read_window(dataset, window, (dataset.RasterCount,), masks_count=False)
        valid = valid & (alpha > 0)
    return pixels, valid


def around(
    dataset: gdal.Dataset, window: tuple[int, int, int, int], bands: tuple[int, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """What GDAL reads; of an image around the Earth, also at its other side."""
    _, cell, _, _, turned, _ = dataset.GetGeoTransform()
    width = dataset.RasterXSize
    if turned or not np.isclose(width * cell, 360):
        return read_window(dataset, window, bands)
    column, row, across, down = window
    columns = np.arange(column, column + across) % width
    pixels, valid = read_window(dataset, (0, row, width, down), bands)
    return pixels[..., columns], valid[..., columns]


def places(valid: np.ndarray) -> list[tuple[int, int]]:
    """Corners of pixels: on valid ones, anywhere, at a corner, and outside."""
    random = np.random.RandomState(1)
    height, width = valid.shape
    rows, columns = np.nonzero(valid)
    chosen = random.randint(0, len(rows), 3) if len(rows) else []
    on_data = [(int(columns[number]), int(rows[number])) for number in chosen]
    anywhere = [(int(random.randint(0, width)), int(random.randint(0, height)))]
    return [*on_data, *anywhere, (0, 0), (width // 2, 3 * height + 20)]


def squares(source: Source, centres: list[tuple[int, int]]) -> list[str]:
    """Squares of a pixel's half size around each place, in the image's CRS."""
    texts = []
    for column, row in centres:
        columns = np.array([-0.25, 0.25, 0.25, -0.25, -0.25]) + column
        rows = np.array([-0.25, -0.25, 0.25, 0.25, -0.25]) + row
        x, y = source.grid.to_map(columns, rows)
        ring = ",".join(f"{a!r} {b!r}" for a, b in zip(x.tolist(), y.tolist()))
        texts.append(f"POLYGON(({ring}))")
    return texts


def compare(path: Path, how: str, folder: Path, raw: bool) -> list[str]:
    """Read the whole raster, classify objects on it, compare both with GDAL; the statuses."""
    layer = QgsRasterLayer(str(path), path.stem)
    source = open_source(layer, View(raw=raw))
    bands = tuple(band.number for band in source.bands if not band.alpha)
    dataset, warped = reference(str(path), how, raw), how == RESAMPLED and not raw
    whole = (0, 0, source.grid.width, source.grid.height)
    pixels, valid = source.read(whole, bands)
    wanted, wanted_valid = expected(dataset, whole, bands, warped)
    flags = np.broadcast_to(True if valid is None else valid, wanted.shape)
    np.testing.assert_array_equal(flags, wanted_valid)
    np.testing.assert_array_equal(np.where(flags, pixels, 0), np.where(flags, wanted, 0))

    few = bands[:_MOST_BANDS]
    seen = np.where(wanted_valid, wanted, 0)[: len(few)]
    span = float(min(seen.min(), 0)), float(max(seen.max(), 1))
    space = "PIXEL_SPACE" if raw else "MAP_SPACE"
    indices = [number - 1 for number in few]
    model = echo_model(
        folder, len(few), SIDE, SIDE, span, ExtractBands=indices, ImageSpaceUsed=space
    )
    centres = places(flags.any(axis=0))
    # The layer's CRS as text that keeps all of it: many have no code.
    objects = memory_layer(squares(source, centres), "Polygon", "")
    objects.setCrs(layer.crs())
    result = classify(INPUT=layer.source(), FEATURES=objects, MODEL=model, PROBABILITIES="JSON")
    chips = result.scores()
    for number, (column, row) in enumerate(centres):
        window = (column - SIDE // 2, row - SIDE // 2, SIDE, SIDE)
        chip, chip_valid = expected(dataset, window, few, warped)
        status = result.statuses[number]
        if number == len(centres) - 1:
            assert status == "outside"
        elif not chip_valid.any():
            assert status == "nodata"
        else:
            assert status == ("ok" if chip_valid.any(axis=0).all() else "partial")
            np.testing.assert_allclose(
                seen_chip(chips[number], chip.shape, span),
                np.where(chip_valid, chip, 0),
                rtol=0,
                atol=(span[1] - span[0]) * 2e-6,
            )
    return result.statuses


@pytest.mark.parametrize("name", READ)
def test_a_raster_is_read_and_classified_in_map_space(
    name: str, data: Path, tmp_path: Path
) -> None:
    """Chips and statuses as GDAL's pixels have it."""
    compare(data / name, ROWS[name], tmp_path, raw=False)


@pytest.mark.parametrize("name", BENT)
def test_a_raster_is_read_and_classified_in_pixel_space(
    name: str, data: Path, tmp_path: Path
) -> None:
    """The stored pixels, at the places where GDAL's transformers put the objects."""
    statuses = compare(data / name, ROWS[name], tmp_path, raw=True)
    assert "ok" in statuses or "partial" in statuses


@pytest.mark.parametrize("name", [name for name, how in ROWS.items() if how == REFUSED])
def test_complex_numbers_are_refused_with_a_sentence(name: str, data: Path, tmp_path: Path) -> None:
    """Whatever places them."""
    model = linear_model(tmp_path, Weights(3, (1, SIDE, SIDE)))
    objects = memory_layer(["POLYGON((0 0,1 0,1 1,0 1,0 0))"], crs="EPSG:4326")
    with pytest.raises(QgsProcessingException) as error:
        classify(INPUT=str(data / name), FEATURES=objects, MODEL=model)
    stem = Path(name).stem
    assert f"{stem} holds complex numbers, which no classification model takes." in str(error.value)


def test_only_objects_on_damaged_tiles_are_lost(data: Path, tmp_path: Path) -> None:
    """They get read_error, the others their label."""
    path = data / "edge_rasters" / "corrupt_jpeg_tiles.tif"
    source = open_source(QgsRasterLayer(str(path), "corrupt"))
    centres = [(c, r) for r in range(16, 1024, 62) for c in range(16, 1024, 62)]
    objects = memory_layer(squares(source, centres), crs="EPSG:3857")
    model = linear_model(tmp_path, Weights(3, (3, SIDE, SIDE)))
    result = classify(INPUT=str(path), FEATURES=objects, MODEL=model)
    for (column, row), status in zip(centres, result.statuses):
        window = (column - SIDE // 2, row - SIDE // 2, SIDE, SIDE)
        assert status == ("read_error" if unreadable(str(path), window) else "ok")
    assert {"read_error", "ok"} <= set(result.statuses)
    labelled = zip(result.statuses, result.column("ClassLabel"))
    assert all((label is None) == (status == "read_error") for status, label in labelled)


def unreadable(path: str, window: tuple[int, int, int, int]) -> Any:
    """Whether GDAL fails on a window of a fresh dataset."""
    try:
        gdal.Open(path).ReadAsArray(*window)
    except RuntimeError:
        return True
    return False
