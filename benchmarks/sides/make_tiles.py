# SPDX-License-Identifier: GPL-2.0-or-later
"""Cut a raster into a folder of tiles, without loss."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from side import given, say


def main() -> None:
    """Write ``across`` times ``across`` files."""
    gdal.UseExceptions()
    wanted = given()
    folder, partial = Path(wanted["folder"]), Path(wanted["folder"] + ".partial")
    partial.mkdir(parents=True, exist_ok=True)
    source = gdal.Open(wanted["raster"])
    side, across = source.RasterXSize // wanted["across"], wanted["across"]
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "COMPRESS=DEFLATE", "PREDICTOR=2"]
    for row in range(across):
        for column in range(across):
            window = [column * side, row * side, side, side]
            path = str(partial / f"tile_{row:02}_{column:02}.tif")
            gdal.Translate(path, source, srcWin=window, creationOptions=options)
    partial.rename(folder)
    say(tiles=across * across)


if __name__ == "__main__":
    main()
