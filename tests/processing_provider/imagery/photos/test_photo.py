# SPDX-License-Identifier: GPL-2.0-or-later
"""A photo gives the pixels that Pillow gives, upright, or a sentence; never filler."""

from __future__ import annotations

import contextlib
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Union

import numpy as np
import pytest
from deep_objects.inference.errors import ImageryError
from deep_objects.processing_provider.imagery.photos.photo import open_photo
from deep_objects.processing_provider.imagery.source import Source, View
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr, osr
from PIL import Image

from ...support.photos.pictures import as_pillow_sees, encoded, picture
from ...support.rasters import noise, write_raster

COLOURS = View(colours=True)
ORIENTATIONS = range(1, 9)


def whole(source: Source, *bands: int) -> tuple[np.ndarray, Any]:
    """All pixels of the bands, or of all but alpha."""
    chosen = bands or tuple(band.number for band in source.bands if not band.alpha)
    return source.read((0, 0, source.grid.width, source.grid.height), chosen)


def refusal(content: Union[str, bytes], name: str = "photo.jpg") -> str:
    """What is said of a picture that cannot be read."""
    with pytest.raises(ImageryError) as error:
        whole(open_photo(content, name, COLOURS))
    return str(error.value)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_all_orientations_are_turned_upright(kind: str, orientation: int) -> None:
    """In each format that may declare one; the grid is that of the upright picture."""
    options = {"lossless": True} if kind == "WEBP" else {}
    content = encoded(picture(), kind, orientation, **options)
    source = open_photo(content, "photo", View())
    if kind != "JPEG":  # Pillow turns TIFFs twice
        content = encoded(picture(), "PNG", orientation)
    wanted = as_pillow_sees(content)
    assert (source.grid.height, source.grid.width) == wanted.shape[1:]
    assert wanted.shape[1:] == ((30, 40) if orientation < 5 else (40, 30))
    np.testing.assert_array_equal(whole(source)[0], wanted)


@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_real_photos_are_turned_upright(data: Path, orientation: int) -> None:
    """As a camera's files declare it; a path and its bytes give the same."""
    path = data / "photos" / f"orientation_{orientation}.jpg"
    for content in (str(path), path.read_bytes()):
        pixels, valid = whole(open_photo(content, path.name, View()))
        np.testing.assert_array_equal(pixels, as_pillow_sees(path.read_bytes()))
        assert valid is None


@given(
    window=st.tuples(
        st.integers(-9, 40), st.integers(-9, 50), st.integers(1, 50), st.integers(1, 50)
    ),
    bands=st.lists(st.integers(1, 3), min_size=1, max_size=4).map(tuple),
    orientation=st.sampled_from(ORIENTATIONS),
)
def test_any_window_is_a_part_of_the_upright_picture(
    window: tuple[int, int, int, int], bands: tuple[int, ...], orientation: int
) -> None:
    """Also over the edges, where pixels are 0 and invalid."""
    content = encoded(picture(), "PNG", orientation)
    pixels, valid = open_photo(content, "photo", View()).read(window, bands)
    upright = as_pillow_sees(content)
    column, row, width, height = window
    padded = np.zeros((3, 200, 200), np.uint8)
    inside = np.zeros((1, 200, 200), bool)
    padded[:, 50 : 50 + upright.shape[1], 50 : 50 + upright.shape[2]] = upright
    inside[:, 50 : 50 + upright.shape[1], 50 : 50 + upright.shape[2]] = True
    part = (slice(50 + row, 50 + row + height), slice(50 + column, 50 + column + width))
    np.testing.assert_array_equal(pixels, padded[[b - 1 for b in bands]][(slice(None), *part)])
    wanted = inside[(slice(None), *part)]
    np.testing.assert_array_equal(np.ones_like(wanted) if valid is None else valid, wanted)


@given(st.binary(max_size=60), st.integers(0, 70))
def test_nonsense_in_exif_leaves_a_photo_as_it_is_stored(rubbish: bytes, place: int) -> None:
    """An EXIF block is from anywhere."""
    content = encoded(picture(), "JPEG", 6)
    start = content.index(b"Exif\0\0") + 6
    damaged = bytearray(content)
    end = content.index(b"\xff\xdb")
    for offset, value in enumerate(rubbish):
        if start + place + offset < end:
            damaged[start + place + offset] = value
    pixels, _ = whole(open_photo(bytes(damaged), "photo", View()))
    assert pixels.shape in ((3, 30, 40), (3, 40, 30))


def test_odd_exif_does_not_stop_a_real_photo(data: Path) -> None:
    """Wrong types in the block."""
    path = data / "photos" / "exif_type_error.jpg"
    source = open_photo(str(path), path.name, View())
    np.testing.assert_array_equal(whole(source)[0], as_pillow_sees(path.read_bytes()))


def test_a_damaged_photo_is_read_as_far_as_it_goes(data: Path) -> None:
    """Rows that the decoder filled with grey are invalid, and a remark says so."""
    path = data / "photos" / "corrupted_exif.jpg"
    source = open_photo(str(path), path.name, View())
    pixels, valid = whole(source)
    np.testing.assert_array_equal(pixels, as_pillow_sees(path.read_bytes()))
    assert valid[0, :2712].all() and not valid[0, 2712:].any()
    assert source.remarks == (
        "corrupted_exif.jpg is damaged (libjpeg: Corrupt JPEG data: premature end of data "
        "segment); it is read as far as it goes.",
    )


GDAL = int(gdal.VersionInfo()) // 10_000
CUT_SHORT = {
    "JPEG": "libjpeg: Premature end of JPEG file",
    "PNG": "libpng: Read Error" if GDAL < 310 else "no pixels came",
    "WEBP": "WebPDecodeRGBInto() failed",
    "BMP": "Can't read from offset 3534 in input file",
}


@pytest.mark.parametrize("kind", list(CUT_SHORT))
@pytest.mark.parametrize("as_bytes", [True, False])
def test_a_photo_that_ends_too_early_is_refused(folder: Path, kind: str, as_bytes: bool) -> None:
    """Cut at 55 %; it is never served with filler, also not when it is read a second time."""
    content = encoded(picture(), kind)
    cut = content[: len(content) * 55 // 100]
    path = folder / "photo"
    path.write_bytes(cut)
    source = open_photo(cut if as_bytes else str(path), "photo", View())
    for _ in range(2):
        with pytest.raises(ImageryError) as error:
            source.read((0, 0, 5, 5), (1,))
        assert str(error.value) == (
            f"photo is damaged or incomplete: {CUT_SHORT[kind]}. "
            "Copy the photo again from where it was taken."
        )


def test_damage_is_noticed_whether_or_not_gdals_bindings_raise() -> None:
    """In QGIS they do not, unless some other plugin wants it."""
    content = encoded(picture(), "PNG")
    for module in (osr, ogr, gdal):  # the last that began first
        module.DontUseExceptions()
    try:
        messages = [refusal(content[:900]), refusal(b"II*\0"), refusal(b"no picture")]
        whole(open_photo(content, "photo", View()))
    finally:
        for module in (gdal, ogr, osr):
            module.UseExceptions()
    assert messages == [refusal(content[:900]), refusal(b"II*\0"), refusal(b"no picture")]


def test_a_real_photo_that_ends_too_early_is_refused(data: Path) -> None:
    """Whatever the settings of GDAL."""
    path = data / "photos" / "truncated_DSCN0012.jpg"
    assert refusal(str(path), path.name) == (
        "truncated_DSCN0012.jpg is damaged or incomplete: libjpeg: Premature end of JPEG file. "
        "Copy the photo again from where it was taken."
    )


@pytest.mark.parametrize("progressive", [True, False])
@given(share=st.floats(0.2, 0.95))
def test_no_cut_of_a_jpeg_is_served(progressive: bool, share: float) -> None:
    """Wherever it is cut."""
    content = encoded(picture(), "JPEG", progressive=progressive)
    assert refusal(content[: int(len(content) * share)])


KINDS: dict[str, tuple[Callable[[], bytes], str, tuple[str, ...]]] = {
    "grey JPEG": (lambda: encoded(picture("L")), "L", ("Gray",)),
    "CMYK JPEG": (lambda: encoded(picture("CMYK")), "RGB", ("Red", "Green", "Blue")),
    "palette PNG": (lambda: encoded(picture("P"), "PNG"), "RGB", ("Red", "Green", "Blue")),
    "GIF": (lambda: encoded(picture("P"), "GIF"), "RGB", ("Red", "Green", "Blue")),
    "animated GIF": (
        lambda: encoded(
            picture("P"), "GIF", save_all=True, append_images=[picture("P", seed=2)], loop=0
        ),
        "RGB",
        ("Red", "Green", "Blue"),
    ),
    "one bit PNG": (lambda: encoded(picture("1"), "PNG"), "L", ("Gray",)),
    "portable bitmap": (
        lambda: encoded(picture("1"), "PPM"),
        "RGB",
        ("Red", "Green", "Blue", "Alpha"),
    ),
    "JPEG 2000": (lambda: encoded(picture(), "JPEG2000"), "RGB", ("Red", "Green", "Blue")),
    "RGBA PNG": (
        lambda: encoded(picture("RGBA"), "PNG"),
        "RGB",
        ("Red", "Green", "Blue", "Alpha"),
    ),
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_of_picture_gives_its_colours(kind: str) -> None:
    """8 bit, as Pillow sees it."""
    make, mode, bands = KINDS[kind]
    content = make()
    source = open_photo(content, "photo", COLOURS)
    assert tuple(band.names[0] for band in source.bands) == bands
    wanted = as_pillow_sees(content, "RGBA")[: 3 if mode == "RGB" else 1]
    np.testing.assert_array_equal(whole(source)[0], wanted)


def test_a_palette_stays_numbers_unless_colours_are_asked_for() -> None:
    """One band of numbers."""
    content = encoded(picture("P"), "PNG")
    pixels, _ = whole(open_photo(content, "photo", View()))
    np.testing.assert_array_equal(pixels, as_pillow_sees(content, "P"))


def test_a_sixteen_bit_png_keeps_its_depth() -> None:
    """Its range is that of its pixels."""
    values = noise(1, 30, 40, np.uint16)
    source = open_photo(encoded(Image.fromarray(values[0]), "PNG"), "photo", COLOURS)
    pixels, _ = whole(source)
    np.testing.assert_array_equal(pixels, values)
    assert pixels.dtype == source.pixel_type((1,)) == np.uint16
    wanted = (float(values.min()), float(values.max()), "all its pixels")
    assert source.value_range(1) == wanted


def test_alpha_is_validity_unless_it_is_asked_for() -> None:
    """As band 4 it is a band like others."""
    image = picture("RGBA")
    content = encoded(image, "PNG")
    source = open_photo(content, "photo", View())
    assert [band.alpha for band in source.bands] == [False, False, False, True]
    alpha = np.asarray(image)[:, :, 3]
    assert (alpha == 0).any()
    np.testing.assert_array_equal(whole(source)[1], (alpha != 0)[None])
    pixels, valid = whole(source, 4, 1)
    np.testing.assert_array_equal(pixels[0], alpha)
    assert valid is None


def test_one_transparent_colour_is_invalid_in_all_bands_where_it_stands() -> None:
    """Not each of its three numbers by itself."""
    image = picture()
    clear = image.getpixel((3, 4))
    source = open_photo(encoded(image, "PNG", transparency=clear), "photo", View())
    _, valid = whole(source)
    np.testing.assert_array_equal(valid, (np.asarray(image) != clear).any(axis=2)[None])


@pytest.mark.parametrize("view", [View(), COLOURS])
@pytest.mark.parametrize("kind", ["GIF", "PNG"])
def test_a_transparent_number_of_a_palette_is_invalid(kind: str, view: View) -> None:
    """As numbers, and as colours with an alpha band."""
    image = picture("P")
    content = encoded(image, kind, transparency=int(np.asarray(image)[3, 4]))
    _, valid = whole(open_photo(content, "photo", view))
    np.testing.assert_array_equal(valid, (as_pillow_sees(content, "RGBA")[3] != 0)[None])
    assert valid is not None and not valid[0, 3, 4]


@given(st.binary(max_size=40))
def test_any_bytes_after_a_gifs_header_are_a_photo_or_a_sentence(tail: bytes) -> None:
    """Extensions of any length."""
    content = encoded(picture("P"), "GIF", transparency=3)
    start = 13 + 256 * 3
    with contextlib.suppress(ImageryError):
        whole(open_photo(content[:start] + tail + content[start:], "photo", COLOURS))


def test_gps_in_exif_gives_a_photo_no_place(data: Path) -> None:
    """Nor does a world file beside it; its grid is its pixels."""
    path = data / "photos" / "gps_DSCN0010.jpg"
    source = open_photo(str(path), path.name, View())
    assert not source.referenced
    assert source.grid.transform == (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    assert source.grid.crs == ""


@pytest.mark.parametrize("kind, world", [("JPEG", ".jgw"), ("TIFF", ".tfw")])
def test_what_lies_beside_a_photo_is_not_looked_at(folder: Path, kind: str, world: str) -> None:
    """A file and its bytes are the same photo."""
    path = folder / f"photo.{kind.lower()}"
    path.write_bytes(encoded(picture(), kind))
    path.with_suffix(world).write_text("1\n0\n0\n-1\n500\n600\n")
    path.with_suffix(f"{path.suffix}.aux.xml").write_text(
        "<PAMDataset><GeoTransform>5, 1, 0, 6, 0, -1</GeoTransform></PAMDataset>"
    )
    assert not open_photo(str(path), "photo", View()).referenced


def test_a_geotiff_keeps_its_place(folder: Path) -> None:
    """And is not turned."""
    path = write_raster(folder / "photo.tif", noise())
    for content in (path, Path(path).read_bytes()):
        source = open_photo(content, "photo.tif", View())
        assert source.referenced
        assert source.grid.transform == tuple(gdal.Open(path).GetGeoTransform())
        assert "32633" in source.grid.crs


def test_a_missing_photo_is_told() -> None:
    """With its path."""
    assert refusal("/no/such/photo.jpg", "photo.jpg") == (
        "photo.jpg: there is no file /no/such/photo.jpg. Check the path of the photo."
    )


def test_nothing_is_not_a_photo() -> None:
    """An attachment may be empty."""
    assert refusal(b"") == "photo.jpg is empty: it holds no bytes. Attach the photo again."


@pytest.mark.parametrize("suffix", [".vrt", ".jpg", ".xml", ""])
def test_an_attachment_never_leads_to_another_file(folder: Path, suffix: str) -> None:
    """A virtual raster would."""
    secret = write_raster(folder / "secret.tif", noise())
    path = folder / f"photo{suffix}"
    gdal.Translate(str(path), secret, format="VRT")
    for content in (str(path), path.read_bytes()):
        assert refusal(content, path.name) == (
            f"{path.name} cannot be opened as a picture (of no known format)."
        )


def test_a_drawing_is_no_photo(folder: Path) -> None:
    """SVG may name other files, and has no pixels of its own."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect/></svg>'
    assert refusal(drawing, "drawing.svg") == (
        "drawing.svg cannot be opened as a picture (of no known format)."
    )


def test_a_progressive_photo_may_take_much_memory() -> None:
    """GDAL by itself allows 500 MB, and libjpeg holds such a picture as a whole."""
    side = 16400
    content = encoded(Image.new("L", (side, side), 99), "JPEG", progressive=True)
    source = open_photo(content, "photo.jpg", View())
    pixels, _ = source.read((side - 3, side - 2, 3, 2), (1,))
    np.testing.assert_array_equal(pixels, np.full((1, 2, 3), 99))
    assert gdal.GetConfigOption("JPEGMEM") is None


def test_an_absurd_size_is_refused_before_anything_is_decoded() -> None:
    """A few bytes may declare any size."""
    header = struct.pack(">IIBBBBB", 100000, 100000, 8, 2, 0, 0, 0)
    content = b"\x89PNG\r\n\x1a\n"
    for kind, body in ((b"IHDR", header), (b"IDAT", zlib.compress(b"")), (b"IEND", b"")):
        content += struct.pack(">I", len(body)) + kind + body
        content += struct.pack(">I", zlib.crc32(kind + body))
    assert refusal(content, "bomb.png") == (
        "bomb.png declares 100000 x 100000 pixels of 3 bands, which is too large for a photo. "
        "Give it as INPUT, as a raster."
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_a_photo_or_a_sentence(content: bytes) -> None:
    """Also after a signature."""
    for signature in (b"", b"\xff\xd8\xff\xe1", b"\x89PNG\r\n\x1a\n", b"II*\0", b"GIF89a", b"BM"):
        try:
            whole(open_photo(signature + content, "photo", COLOURS))
        except ImageryError as error:
            assert str(error).startswith("photo ")


def test_photos_are_read_in_many_threads_at_once() -> None:
    """Each gets its own; nothing stays in GDAL's memory."""
    before = set(gdal.ReadDir("/vsimem/deep_objects_photos") or [])
    contents = [encoded(picture(seed=seed), "PNG", seed % 8 + 1) for seed in range(40)]
    with ThreadPoolExecutor(8) as pool:
        found = list(
            pool.map(lambda c: whole(open_photo(c, "photo.png", View()).clone())[0], contents)
        )
    for content, pixels in zip(contents, found):
        np.testing.assert_array_equal(pixels, as_pillow_sees(content))
    assert set(gdal.ReadDir("/vsimem/deep_objects_photos") or []) <= before


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Within it root, who may read every file, is nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_a_file_that_may_not_be_read_is_told() -> None:
    """By name."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "photo.jpg"
        path.write_bytes(encoded(picture()))
        path.chmod(0)
        Path(folder).chmod(0o755)
        with _as_nobody():
            said = refusal(str(path))
    assert said.startswith("photo.jpg cannot be ")
