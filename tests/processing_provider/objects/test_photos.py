# SPDX-License-Identifier: GPL-2.0-or-later
"""The photos of a layer's features, in every layout in which layers keep them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, Union

import pytest
from deep_objects.inference.errors import ImageryError, ParameterError
from deep_objects.processing_provider.objects.photo_tables.photo import PhotoTable
from deep_objects.processing_provider.objects.photos import find_photos
from qgis.core import (
    QgsEditorWidgetSetup,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..support.layers import memory_layer
from ..support.photos.layers import (
    BYTES,
    TEXT,
    WHOLE,
    Row,
    opened,
    photo,
    with_attachments,
    with_related_media,
    write_table,
)

ROWS = (
    Row(2, "b.png", photo(1)),
    Row(1, "a.png", photo(2)),
    Row(2, "c.JPG", photo(3), "image/jpeg"),
)


def names_of(table: PhotoTable, layer: QgsVectorLayer) -> list[list[str]]:
    """The names of each feature's photos, feature by feature."""
    return [[ref.name for ref in table.photos_of(feature)] for feature in layer.getFeatures()]


def contents(table: PhotoTable, layer: QgsVectorLayer) -> list[list[Union[str, bytes]]]:
    """The contents of each feature's photos."""
    features = layer.getFeatures()
    return [[table.content(ref) for ref in table.photos_of(feature)] for feature in features]


def refusal(layer: QgsVectorLayer, field: str = "") -> str:
    """What is said of a layer without photos."""
    with pytest.raises(ParameterError) as error:
        find_photos(layer, field, "")
    return str(error.value)


LAYOUTS: dict[str, Callable[[Path, Sequence[Row]], QgsVectorLayer]] = {
    "geodatabase": lambda folder, rows: with_attachments(folder / "x.gdb", rows),
    "geodatabase by GlobalID": lambda folder, rows: with_attachments(
        folder / "x.gdb", rows, "REL_GLOBALID"
    ),
    "attachments in a GeoPackage": lambda folder, rows: with_attachments(folder / "x.gpkg", rows),
    "the same by GlobalID": lambda folder, rows: with_attachments(
        folder / "x.gpkg", rows, "REL_GLOBALID"
    ),
    "attachments in SQLite": lambda folder, rows: with_attachments(folder / "x.sqlite", rows),
    "related media": lambda folder, rows: with_related_media(folder / "x.gpkg", rows),
}


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_photos_are_found_by_themselves(folder: Path, layout: str) -> None:
    """In the order of the attachments; a feature without any has none."""
    layer = LAYOUTS[layout](folder, ROWS)
    table = find_photos(layer, "", "")
    assert names_of(table, layer) == [["a.png"], ["b.png", "c.JPG"], []]
    assert contents(table, layer) == [[photo(2)], [photo(1), photo(3)], []]
    assert all(ref.path == "" for f in layer.getFeatures() for ref in table.photos_of(f))
    assert table.skipped == 0


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_attachments_that_are_no_pictures_are_skipped_and_counted(
    folder: Path, layout: str
) -> None:
    """By their type, and where that says nothing by their suffix; asking twice changes nothing."""
    rows = (
        Row(1, "plan.pdf", b"%PDF", "application/pdf"),
        Row(1, "film.mp4", b"x", "application/octet-stream"),
        Row(1, "a.png", photo(1), "application/octet-stream"),
        Row(1, "pole 12.5m", photo(2), ""),
        Row(2, "note.txt", b"x", "text/plain"),
        Row(2, "drawing", b"<svg/>", "image/svg+xml"),
        Row(3, "odd.pdf", photo(3), "image/png"),
    )
    layer = LAYOUTS[layout](folder, rows)
    table = find_photos(layer, "", "")
    for _ in range(2):
        assert names_of(table, layer) == [["a.png", "pole 12.5m"], [], ["odd.pdf"]]
        assert table.skipped == 4


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_contents_are_read_in_many_threads(folder: Path, layout: str) -> None:
    """Each photo gets its own bytes, also when the layer is gone."""
    rows = [Row(number % 3 + 1, f"{number}.png", photo(number)) for number in range(60)]
    layer = LAYOUTS[layout](folder, rows)
    table = find_photos(layer, "", "")
    refs = [ref for feature in layer.getFeatures() for ref in table.photos_of(feature)]
    del layer
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(table.content, refs * 3))
    assert found == [photo(int(ref.name.split(".")[0])) for ref in refs * 3]


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_only_the_features_asked_for_are_counted(folder: Path, layout: str) -> None:
    """Behind “selected features only”; its features have the layer's ids and attributes."""
    rows = (*ROWS, Row(3, "plan.pdf", b"x", "application/pdf"))
    layer = LAYOUTS[layout](folder, rows)
    layer.selectByIds([2])
    selected = layer.materialize(QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds()))
    assert selected.featureCount() == 1
    table = find_photos(layer, "", "")
    source = QgsProcessingFeatureSource(layer, QgsProcessingContext())
    assert [ref.name for ref in table.photos_of(next(layer.getSelectedFeatures()))] == [
        "b.png",
        "c.JPG",
    ]
    assert table.skipped == 0
    assert [len(table.photos_of(feature)) for feature in source.getFeatures()] == [1, 2, 0]


@pytest.mark.parametrize("layout", list(LAYOUTS))
def test_a_layer_whose_attachments_are_none_yet_has_none(folder: Path, layout: str) -> None:
    """The table is there; that is no mistake."""
    layer = LAYOUTS[layout](folder, ())
    assert names_of(find_photos(layer, "", ""), layer) == [[], [], []]


@pytest.mark.parametrize("suffix", [".gdb", ".gpkg", ".sqlite"])
def test_a_layer_that_names_its_table_by_number_has_the_photos_of_that(
    folder: Path, suffix: str
) -> None:
    """As projects of QGIS 2 do; not those of the first table in the file."""
    path = folder / f"x{suffix}"
    with_attachments(path, [Row(1, "pole.png", photo(1))])
    write_table(path, "Roofs", {"label": TEXT}, [["roof"]], geometry=True)
    fields = {"CONTENT_TYPE": TEXT, "ATT_NAME": TEXT, "DATA_SIZE": WHOLE, "DATA": BYTES}
    roof = ["image/png", "roof.png", 5, photo(2), 1]
    write_table(path, "Roofs__ATTACH", {**fields, "REL_OBJECTID": WHOLE}, [roof])
    numbers = {
        entry.name().lower(): entry.layerNumber()
        for entry in QgsProviderRegistry.instance().querySublayers(str(path))
    }
    layer = QgsVectorLayer(f"{path}|layerid={numbers['roofs']}", "roofs", "ogr")
    assert [feature["label"] for feature in layer.getFeatures()] == ["roof"]
    table = find_photos(layer, "", "")
    assert contents(table, layer) == [[photo(2)]]


def test_attachments_of_no_feature_belong_to_none(folder: Path) -> None:
    """Rows whose feature was deleted, or that name none."""
    rows = (Row(99, "gone.png", photo(1)), Row(None, "loose.png", photo(2)), *ROWS)
    layer = with_attachments(folder / "x.gdb", rows)
    table = find_photos(layer, "", "")
    assert names_of(table, layer) == [["a.png"], ["b.png", "c.JPG"], []]


def test_a_converted_layer_is_joined_by_its_own_objectid(folder: Path) -> None:
    """Its feature ids are new; the field tells the old ones."""
    path = folder / "x.gpkg"
    write_table(path, "Poles", {"OBJECTID": WHOLE}, [[20], [10]], geometry=True)
    rows = [["image/png", "a.png", photo(1), 10], ["image/png", "b.png", photo(2), 20]]
    fields = {"content_type": TEXT, "att_name": TEXT, "data": BYTES, "rel_objectid": WHOLE}
    write_table(path, "poles__attach", fields, rows)
    layer = opened(path, "Poles")
    assert names_of(find_photos(layer, "", ""), layer) == [["b.png"], ["a.png"]]


def test_an_attachment_without_content_is_told(folder: Path) -> None:
    """When it is read."""
    layer = with_attachments(folder / "x.gdb", [Row(1, "a.png", None)])
    table = find_photos(layer, "", "")
    with pytest.raises(ImageryError) as error:
        contents(table, layer)
    assert str(error.value) == "a.png has no content. Attach the photo again."


def test_an_attachment_that_is_too_large_is_not_read(folder: Path) -> None:
    """By what its table says."""
    layer = with_attachments(folder / "x.gdb", [Row(1, "a.png", photo(1), size=2 * 10**9)])
    table = find_photos(layer, "", "")
    with pytest.raises(ImageryError) as error:
        contents(table, layer)
    assert str(error.value) == (
        "a.png is not read: it takes 2000000000 bytes, and more than 1000000000 are no photo."
    )


def test_attachments_that_cannot_be_joined_are_told(folder: Path) -> None:
    """GlobalIDs on one side only."""
    path = folder / "x.gpkg"
    write_table(path, "Poles", {"label": TEXT}, [["a"]], geometry=True)
    fields = {"ATT_NAME": TEXT, "DATA": BYTES, "REL_GLOBALID": TEXT}
    write_table(path, "Poles__ATTACH", fields, [["a.png", photo(1), "{AB}"]])
    assert refusal(opened(path, "Poles")) == (
        "INPUT_PHOTOS: the attachments of Poles name their features by GlobalID, but the layer has "
        "no such field. Export it again with GlobalIDs, or name a field with paths in PHOTO_FIELD."
    )


def test_related_media_are_known_by_their_columns(folder: Path) -> None:
    """Whatever the relation is called, and without names."""
    layer = with_related_media(folder / "x.gpkg", ROWS, "my relation", names=False)
    table = find_photos(layer, "", "")
    wanted = [["site photos 2"], ["site photos 1", "site photos 3"], []]
    assert names_of(table, layer) == wanted
    assert table.description == "related media in the table site photos"


def test_one_medium_may_belong_to_several_features(folder: Path) -> None:
    """And is not doubled when it is mapped twice."""
    path = folder / "x.gpkg"
    layer = with_related_media(path, ROWS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany("INSERT INTO poles_photos VALUES (?, ?)", [(3, 1), (3, 1), (1, 3)])
    assert names_of(find_photos(layer, "", ""), layer) == [
        ["a.png", "c.JPG"],
        ["b.png", "c.JPG"],
        ["b.png"],
    ]


def test_a_broken_relation_does_not_hide_the_others(folder: Path) -> None:
    """To a table that is not there, without a map, by keys that are none."""
    path = folder / "x.gpkg"
    layer = with_related_media(path, ROWS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(
            "INSERT INTO gpkgext_relations VALUES (NULL, 'poles', 'fid', ?, ?, 'media', ?)",
            [
                ("nothing", "id", "poles_photos_2"),
                ("site photos", "id", "no such map"),
                ("site photos", "content_type", "odd_map"),
            ],
        )
        connection.execute("CREATE TABLE odd_map AS SELECT 1 AS base_id, 'image/png' AS related_id")
    assert names_of(find_photos(layer, "", ""), layer) == [["a.png"], ["b.png", "c.JPG"], []]


def test_a_relation_to_a_hostile_table_is_no_program(folder: Path) -> None:
    """Names of tables are names."""
    path = folder / "x.gpkg"
    layer = with_related_media(path, ROWS)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "UPDATE gpkgext_relations SET related_table_name = 'x\"; DROP TABLE poles; --'"
        )
    assert "no photos were found" in refusal(layer)
    assert opened(path, "poles").featureCount() == 3


@pytest.mark.parametrize("field", ["", "Picture", "picture"])
def test_photos_in_a_binary_field_are_found(folder: Path, field: str) -> None:
    """The only one by itself; NULL is no photo."""
    path = folder / "x.gpkg"
    rows = [[photo(1), "a"], [None, "b"], [photo(2), "c"]]
    write_table(path, "poles", {"Picture": BYTES, "label": TEXT}, rows, geometry=True)
    layer = opened(path, "poles")
    table = find_photos(layer, field, "")
    assert names_of(table, layer) == [["Picture 1"], [], ["Picture 3"]]
    assert contents(table, layer) == [[photo(1)], [], [photo(2)]]
    assert "Picture" in table.fields


def test_a_table_of_attachments_is_a_layer_of_photos_itself(folder: Path) -> None:
    """With its own names, without what is no picture."""
    path = folder / "x.gdb"
    with_attachments(path, (*ROWS, Row(1, "plan.pdf", b"x", "application/pdf")))
    layer = opened(path, "Poles__ATTACH")
    table = find_photos(layer, "", "")
    assert names_of(table, layer) == [["b.png"], ["a.png"], ["c.JPG"], []]
    assert table.skipped == 1


def points(values: Sequence[Any], kind: str = "string", field: str = "photo") -> QgsVectorLayer:
    """A layer with a point for each value of its field."""
    texts = [f"POINT({number} 1)" for number in range(len(values))]
    fields = ["label:string", f"{field}:{kind}"]
    attributes = [[f"pole {number}", value] for number, value in enumerate(values)]
    return memory_layer(texts, "Point", fields=fields, attributes=attributes)


def write_photos(folder: Path, *names: str) -> None:
    """Photos under these names."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(photo(1))


def test_paths_are_found_by_themselves(folder: Path) -> None:
    """In the first text field that holds some; NULL and nothing are no photo."""
    write_photos(folder, "DCIM/a.jpg", "b.png")
    layer = points(["DCIM/a.jpg", None, str(folder / "b.png"), ""])
    table = find_photos(layer, "", str(folder))
    assert table.fields == ("photo",)
    wanted = [[str(folder / "DCIM" / "a.jpg")], [], [str(folder / "b.png")], []]
    assert contents(table, layer) == wanted
    assert names_of(table, layer) == [["a.jpg"], [], ["b.png"], []]


def test_paths_are_relative_to_the_layers_file_or_the_project(folder: Path) -> None:
    """Whichever holds the file."""
    project, place = folder / "project", folder / "place"
    write_photos(project, "a.jpg")
    write_photos(place, "b.jpg")
    write_table(
        place / "x.gpkg", "poles", {"photo": TEXT}, [["a.jpg"], ["b.jpg"], ["../c.jpg"]], True
    )
    write_photos(folder, "c.jpg")
    layer = opened(place / "x.gpkg", "poles")
    table = find_photos(layer, "", str(project))
    wanted = [[str(project / "a.jpg")], [str(place / "b.jpg")], [str(folder / "c.jpg")]]
    assert contents(table, layer) == wanted


def test_paths_are_relative_to_what_the_form_of_the_layer_says(folder: Path) -> None:
    """The widget for files has a folder of its own."""
    write_photos(folder / "own", "a.jpg")
    write_photos(folder / "home", "a.jpg")
    layer = points(["a.jpg"])
    config = {"RelativeStorage": 2, "DefaultRoot": str(folder / "own")}
    layer.setEditorWidgetSetup(1, QgsEditorWidgetSetup("ExternalResource", config))
    table = find_photos(layer, "photo", str(folder / "home"))
    assert contents(table, layer) == [[str(folder / "own" / "a.jpg")]]


def test_a_field_may_hold_several_paths(folder: Path) -> None:
    """With semicolons, on lines, as JSON; a name with a semicolon is one file all the same."""
    write_photos(folder, "a;b.jpg")
    values = ["a.jpg; b.png", "a.jpg\nb.png\r\n", '["a.jpg", "b.png"]', "a;b.jpg", "[1, null]"]
    layer = points(values)
    table = find_photos(layer, "photo", str(folder))
    assert names_of(table, layer) == [["a.jpg", "b.png"]] * 3 + [["a;b.jpg"], []]


def test_a_list_of_paths_is_several_photos(folder: Path) -> None:
    """As layers with list fields have them."""
    layer = points([["a.jpg", "b.png"], [], None], "string[]")
    table = find_photos(layer, "", str(folder))
    assert names_of(table, layer) == [["a.jpg", "b.png"], [], []]


def test_paths_of_another_system_are_understood(folder: Path) -> None:
    """Written under Windows, with the file there all the same; or an address of a file."""
    write_photos(folder, "DCIM/a.jpg")
    layer = points(["DCIM\\a.jpg", (folder / "DCIM" / "a.jpg").as_uri()])
    table = find_photos(layer, "photo", str(folder))
    assert contents(table, layer) == [[str(folder / "DCIM" / "a.jpg")]] * 2
    assert names_of(table, layer) == [["a.jpg"]] * 2


def test_a_missing_file_keeps_its_photo(folder: Path) -> None:
    """At the likeliest place; reading it will fail."""
    layer = points(["gone.jpg"])
    table = find_photos(layer, "", str(folder))
    assert contents(table, layer) == [[str(folder / "gone.jpg")]]


def test_paths_of_other_files_are_skipped_and_counted(folder: Path) -> None:
    """A film, a document."""
    layer = points(["a.jpg;b.mp4", "c.pdf"])
    table = find_photos(layer, "photo", str(folder))
    assert names_of(table, layer) == [["a.jpg"], []]
    assert table.skipped == 2


SHARE = "its path leads to a network share; copy the photos to a folder and use that"
ADDRESS = "its path is an address; download the photos and use their paths"
VIRTUAL = "its path is a virtual one; unpack the photos and use their paths"
REFUSED = {
    "//server/share/a.jpg": SHARE,
    r"\\server\share\a.jpg": SHARE,
    r"/\server/share/a.jpg": SHARE,
    "file://server/share/a.jpg": SHARE,
    "http://server/a.jpg": ADDRESS,
    "HTTPS://server/a.jpg": ADDRESS,
    "ftp://server/a.jpg": ADDRESS,
    "/vsicurl/http:/server/a.jpg": VIRTUAL,
    "/VSIZIP/b.zip/a.jpg": VIRTUAL,
}


@pytest.mark.parametrize("path", list(REFUSED))
def test_paths_that_lead_off_the_machine_are_refused(folder: Path, path: str) -> None:
    """That photo alone, with the reason."""
    write_photos(folder, "b.jpg")
    layer = points([path, "b.jpg"])
    table = find_photos(layer, "photo", str(folder))
    first, second = ([ref] for f in layer.getFeatures() for ref in table.photos_of(f))
    with pytest.raises(ImageryError) as error:
        table.content(first[0])
    assert str(error.value) == f"a.jpg is not read: {REFUSED[path]}."
    assert table.content(second[0]) == str(folder / "b.jpg")


HOSTILE = {
    "null": "x\0.jpg",
    "nested": "[[" * 10000 + ".jpg",
    "long": "a" * 5000 + ".jpg",
    **{text: text for text in ("..", ";", "/", "\\", "~/a.jpg", "GTIFF_DIR:1:a.tif", "%2e.jpg")},
}


def test_a_relative_path_is_not_looked_for_where_qgis_was_started(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A layer in memory, in a project that was never saved."""
    write_photos(folder, "a.jpg")
    monkeypatch.chdir(folder)
    layer = points(["a.jpg"])
    with pytest.raises(ImageryError) as error:
        contents(find_photos(layer, "", ""), layer)
    assert str(error.value) == (
        "a.jpg is not read: its path is relative, and neither the layer nor the project lies in a "
        "folder."
    )


def test_a_real_table_of_photos_is_read(data: Path) -> None:
    """Its first text field names files beside it; each is found."""
    layer = QgsVectorLayer(str(data / "photos" / "photos.csv"), "photos", "ogr")
    table = find_photos(layer, "", "")
    assert table.description == "paths in the field file of photos"
    found = [path for paths in contents(table, layer) for path in paths]
    assert len(found) == layer.featureCount() and all(map(os.path.isfile, found))


@pytest.mark.parametrize("kind", list(HOSTILE))
def test_hostile_texts_are_paths_of_nothing(folder: Path, kind: str) -> None:
    """They are looked for and not there."""
    layer = points(["a.jpg"])
    feature = next(layer.getFeatures())
    feature["photo"] = HOSTILE[kind]
    table = find_photos(layer, "photo", str(folder))
    assert not any(os.path.isfile(table.content(ref)) for ref in table.photos_of(feature))


def test_a_named_field_goes_before_what_is_found_by_itself(folder: Path) -> None:
    """Also where there are attachments."""
    layer = with_attachments(folder / "x.gdb", ROWS)
    table = find_photos(layer, "label", "")
    assert table.description == "paths in the field label of Poles"


def test_a_field_that_does_not_exist_is_told() -> None:
    """With those that may be meant."""
    assert refusal(points(["a.jpg"]), "foto") == (
        "PHOTO_FIELD: objects has no field called “foto”. Choose one of: label, photo."
    )


def test_a_field_of_numbers_is_told() -> None:
    """With those that may be meant."""
    assert refusal(points([1], "integer", "count"), "count") == (
        "PHOTO_FIELD: the field “count” of objects holds neither paths nor pictures. "
        "Choose one of: label."
    )


def test_a_layer_without_any_photos_is_told(folder: Path) -> None:
    """With all that was looked for, and what to do."""
    assert refusal(points(["oak", "elm"])) == (
        "INPUT_PHOTOS: no photos were found for objects: there is no related media of a "
        "GeoPackage, no binary field, and no text field with paths of pictures. Name the field of "
        "the photos in PHOTO_FIELD."
    )
    path = folder / "x.gpkg"
    write_table(path, "poles", {"one": BYTES, "two": BYTES}, [[photo(1), photo(2)]], True)
    assert refusal(opened(path, "poles")) == (
        "INPUT_PHOTOS: no photos were found for poles: there is no table poles__ATTACH, no related "
        "media of a GeoPackage, not one binary field but 2, and no text field with paths of "
        "pictures. Name the field of the photos in PHOTO_FIELD."
    )


def test_addresses_are_not_taken_for_paths_by_themselves() -> None:
    """Nothing would be read from them."""
    assert "no photos were found" in refusal(points(["http://server/a.jpg"] * 3))
