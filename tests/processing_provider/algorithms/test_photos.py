# SPDX-License-Identifier: GPL-2.0-or-later
"""Photos of features through the whole algorithm: a row per photo, or one per feature."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from PIL import Image
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorLayer,
)

from ...raster_models import single_model
from ..support.expected import stretched
from ..support.layers import in_project, memory_layer
from ..support.models import Weights, linear_model, rewritten
from ..support.photos.layers import (
    BYTES,
    TEXT,
    Row,
    opened,
    photo,
    with_attachments,
    with_related_media,
    write_table,
)
from ..support.photos.pictures import as_pillow_sees, encoded, picture
from ..support.running import Result, classify

IMAGES = ["ImageID", "ImageName", "ImagePath"]
RESULTS = ["ClassLabel", "Confidence", "Status"]
NAMES = ("barn", "house", "tower")
WEIGHTS = Weights(3, (3, 8, 8))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A classifier of 8 x 8 chips with three bands."""
    return linear_model(tmp_path_factory.mktemp("model"), WEIGHTS, NAMES)


def probabilities(content: bytes) -> np.ndarray:
    """What the model must say of a photo: upright, stretched to its chip as a whole."""
    return WEIGHTS.probabilities(stretched(as_pillow_sees(content), 8, 8))


def run(layer: Any, model: str, **parameters: Any) -> Result:
    """Classify the photos of ``layer``, with the probabilities."""
    return classify(INPUT_PHOTOS=layer, MODEL=model, **{"PROBABILITIES": "JSON", **parameters})


def check_scores(result: Result, contents: Sequence[Optional[bytes]]) -> None:
    """The scores of each row are those of the photo with these bytes, and the label follows."""
    for scores, row, content in zip(result.scores(), result.rows(), contents):
        if content is None:
            assert scores is None and row[:2] == (None, None)
            continue
        wanted = probabilities(content)
        np.testing.assert_allclose(scores, wanted, atol=1e-5)
        assert row[0] == NAMES[int(wanted.argmax())] and row[2] == "ok"
        assert row[1] == pytest.approx(wanted.max(), abs=1e-5)


def row_of(result: Result, *names: str) -> list[tuple[Any, ...]]:
    """The values of some fields, row by row."""
    return list(zip(*(result.column(name) for name in names)))


ROWS = (
    Row(2, "b.png", photo(1)),
    Row(1, "a.png", photo(2)),
    Row(2, "c.JPG", photo(3), "image/jpeg"),
)

STORED: dict[str, Callable[[Path, Sequence[Row]], QgsVectorLayer]] = {
    "geodatabase": lambda folder, rows: with_attachments(folder / "x.gdb", rows),
    "geodatabase by GlobalID": lambda folder, rows: with_attachments(
        folder / "x.gdb", rows, "REL_GLOBALID"
    ),
    "attachments in a GeoPackage": lambda folder, rows: with_attachments(folder / "x.gpkg", rows),
    "related media": lambda folder, rows: with_related_media(folder / "x.gpkg", rows),
}


@pytest.mark.parametrize("output", ["TEMPORARY_OUTPUT", "out.gpkg", "out.shp", "out.geojson"])
@pytest.mark.parametrize("layout", list(STORED))
def test_every_photo_has_a_row(folder: Path, model: str, layout: str, output: str) -> None:
    """With the attributes and the geometry of its feature; a feature without a photo has one."""
    layer = STORED[layout](folder, ROWS)
    inputs = {feature["label"]: feature for feature in layer.getFeatures()}
    one, two, three = inputs
    target = output if output == "TEMPORARY_OUTPUT" else str(folder / output)
    result = run(layer, model, OUTPUT=target)
    assert row_of(result, "label", *IMAGES[:2]) == [
        (one, 1, "a.png"),
        (two, 2, "b.png"),
        (two, 3, "c.JPG"),
        (three, None, None),
    ]
    assert {path or None for path in result.column("ImagePath")} == {None}
    assert result.statuses == ["ok", "ok", "ok", "nodata"]
    found = [feature.geometry().asWkt() for feature in result.features]
    assert found == [inputs[label].geometry().asWkt() for label in (one, two, two, three)]
    if output in ("TEMPORARY_OUTPUT", "out.gpkg"):
        check_scores(result, [photo(2), photo(1), photo(3), None])
    assert result.outputs["COUNT"] == 4 and result.outputs["COUNT_NODATA"] == 1


def with_pictures(folder: Path, pictures: Sequence[Optional[bytes]]) -> QgsVectorLayer:
    """Points with a picture each in a binary field."""
    listed = [[f"pole {number}", content] for number, content in enumerate(pictures, 1)]
    path = folder / "x.gpkg"
    write_table(path, "poles", {"label": TEXT, "picture": BYTES}, listed, geometry=True)
    return opened(path, "poles")


def with_paths(
    folder: Path, paths: Sequence[Optional[str]], geometry: bool = True
) -> QgsVectorLayer:
    """Points, or rows of a table, with paths in a text field."""
    listed = [[f"pole {number}", text] for number, text in enumerate(paths, 1)]
    path = folder / "x.gpkg"
    write_table(path, "poles", {"label": TEXT, "seen": TEXT}, listed, geometry)
    return opened(path, "poles")


def photos_in(folder: Path, count: int) -> list[str]:
    """The names, relative to ``folder``, of as many photos in a folder below it."""
    (folder / "photos").mkdir()
    names = [f"photos/p{number}.png" for number in range(count)]
    for number, name in enumerate(names):
        (folder / name).write_bytes(photo(number))
    return names


@pytest.mark.parametrize("field", ["", "picture"])
def test_a_binary_field_holds_a_photo_of_each_feature(folder: Path, model: str, field: str) -> None:
    """Named, or found by itself; the bytes stay among the attributes."""
    pictures = [photo(1), None, photo(3)]
    result = run(with_pictures(folder, pictures), model, PHOTO_FIELD=field)
    assert result.field_names == ["fid_1", "label", "picture", *IMAGES, *RESULTS, "Scores"]
    assert row_of(result, "label", "ImageID", "ImageName") == [
        ("pole 1", 1, "picture 1"),
        ("pole 2", None, None),
        ("pole 3", 2, "picture 3"),
    ]
    assert [None if v is None else bytes(v) for v in result.column("picture")] == pictures
    check_scores(result, pictures)


@pytest.mark.parametrize("field", ["", "seen"])
def test_paths_in_a_field_are_followed_from_the_layers_folder(
    folder: Path, model: str, field: str
) -> None:
    """Several in one text, absolute ones and none; ImagePath is where the photo was found."""
    first, second, third = photos_in(folder, 3)
    layer = with_paths(folder, [f"{first};{second}", None, str(folder / third)])
    result = run(layer, model, PHOTO_FIELD=field)
    assert row_of(result, "label", *IMAGES) == [
        ("pole 1", 1, "p0.png", str(folder / first)),
        ("pole 1", 2, "p1.png", str(folder / second)),
        ("pole 2", None, None, None),
        ("pole 3", 3, "p2.png", str(folder / third)),
    ]
    check_scores(result, [photo(0), photo(1), None, photo(2)])


def test_rows_of_a_table_without_geometry_have_photos_too(folder: Path, model: str) -> None:
    """The output is a table as well."""
    names = photos_in(folder, 2)
    layer = with_paths(folder, [names[1], ";".join(names)], geometry=False)
    result = run(layer, model, OUTPUT=str(folder / "out.gpkg"))
    assert not result.layer.isSpatial()
    assert result.column("label") == ["pole 1", "pole 2", "pole 2"]
    assert result.column("fid_1") == [1, 2, 2]
    check_scores(result, [photo(1), photo(0), photo(1)])


def test_photos_that_cannot_be_read_keep_a_row(folder: Path, model: str) -> None:
    """Cut off, empty, no picture at all, without content; the others are labelled."""
    whole = encoded(picture(width=200, height=160))
    contents = [whole, whole[: len(whole) // 2], b"", b"no picture", None, photo(1)]
    rows = [Row(n % 3 + 1, f"{n}.jpg", content) for n, content in enumerate(contents)]
    result = run(with_attachments(folder / "x.gdb", rows), model)
    assert row_of(result, "ImageName", "Status") == [
        ("0.jpg", "ok"),
        ("3.jpg", "read_error"),
        ("1.jpg", "read_error"),
        ("4.jpg", "read_error"),
        ("2.jpg", "read_error"),
        ("5.jpg", "ok"),
    ]
    check_scores(result, [whole, None, None, None, None, photo(1)])
    for name in ("1.jpg", "2.jpg", "3.jpg", "4.jpg"):
        assert sum(text.startswith(name) for text in result.log.infos) == 1


def test_files_that_are_not_there_keep_a_row(folder: Path, model: str) -> None:
    """So does an address, which is not asked for anything."""
    (name,) = photos_in(folder, 1)
    layer = with_paths(folder, ["photos/gone.png", name, "https://127.0.0.1:9/photo.png"])
    result = run(layer, model, PHOTO_FIELD="seen")
    assert row_of(result, "ImageName", "Status") == [
        ("gone.png", "read_error"),
        ("p0.png", "ok"),
        ("photo.png", "read_error"),
    ]
    check_scores(result, [None, photo(0), None])


def test_a_damaged_photo_is_read_as_far_as_it_goes_and_the_log_says_so(
    folder: Path, model: str
) -> None:
    """Attached to a feature, or in a folder."""
    whole = encoded(picture(width=200, height=160))
    middle = len(whole) // 2
    content = whole[:middle] + b"\xff\xd9" + whole[middle + 2 :]
    layer = with_attachments(folder / "x.gdb", [Row(1, "a.jpg", content), Row(1, "b.jpg", whole)])
    (folder / "photos").mkdir()
    (folder / "photos" / "a.jpg").write_bytes(content)
    said = (
        "a.jpg is damaged (libjpeg: Corrupt JPEG data: premature end of data segment); it is read "
        "as far as it goes."
    )
    attached = run(layer, model)
    assert attached.statuses == ["partial", "ok", "nodata", "nodata"]
    assert attached.log.infos.count(said) == 1
    listed = classify(INPUT_FOLDER=str(folder / "photos"), MODEL=model)
    assert listed.statuses == ["partial"]
    assert listed.log.infos.count(said) == 1
    mean = run(layer, model, PHOTO_ROWS="PER_FEATURE")
    assert mean.statuses == ["partial", "nodata", "nodata"]


@pytest.mark.parametrize("rows", ["PER_PHOTO", "PER_FEATURE"])
def test_layers_without_a_photo_that_can_be_read_keep_their_rows(
    folder: Path, model: str, rows: str
) -> None:
    """None is lost, and none has a label."""
    layer = with_attachments(folder / "x.gdb", [Row(1, "a.png", b"nothing"), Row(3, "b.png", b"")])
    result = run(layer, model, PHOTO_ROWS=rows)
    assert result.statuses == ["read_error", "nodata", "read_error"]
    assert result.column("ClassLabel") == [None] * 3


def test_attachments_that_are_no_pictures_are_counted_in_the_log(folder: Path, model: str) -> None:
    """A feature with nothing else has the row of one without a photo."""
    rows = [
        Row(1, "plan.pdf", b"%PDF-1.4", "application/pdf"),
        Row(1, "a.png", photo(1)),
        Row(2, "film.mp4", b"film", "video/mp4"),
    ]
    result = run(with_attachments(folder / "x.gdb", rows), model)
    assert row_of(result, "ImageName", "Status") == [("a.png", "ok"), *[(None, "nodata")] * 2]
    assert "2 attachments are no pictures." in result.log.infos


def many_rows() -> list[Row]:
    """Photos of the first three of four features, some of which cannot be read."""
    rows = [Row(n % 3 + 1, f"{n}.png", photo(n)) for n in range(11)]
    return [*rows, Row(2, "broken.png", b"nothing"), Row(4, "broken.png", b"nothing")]


def means(result: Result, key: str = "label") -> dict[Any, Optional[np.ndarray]]:
    """The mean scores of each feature from the rows of its photos; None where none was read."""
    found: dict[Any, list[np.ndarray]] = {}
    for name, scores in zip(result.column(key), result.scores()):
        found.setdefault(name, [])
        if scores is not None:
            found[name].append(scores)
    return {name: np.mean(listed, axis=0) if listed else None for name, listed in found.items()}


@pytest.mark.parametrize("by", ["REL_OBJECTID", "REL_GLOBALID"])
def test_per_feature_the_mean_of_the_probabilities_decides(
    folder: Path, model: str, by: str
) -> None:
    """Photos that cannot be read do not count; ids and geometries are the features'."""
    layer = with_attachments(folder / "x.gpkg", many_rows(), by, count=5)
    wanted = means(run(layer, model))
    result = run(layer, model, PHOTO_ROWS="PER_FEATURE", OUTPUT=str(folder / "out.gpkg"))
    assert result.field_names == [*layer.fields().names(), *RESULTS, "Scores"]
    assert result.column("fid") == [1, 2, 3, 4, 5]
    shapes = [feature.geometry().asWkt() for feature in layer.getFeatures()]
    assert [feature.geometry().asWkt() for feature in result.features] == shapes
    assert result.statuses == ["ok", "ok", "ok", "read_error", "nodata"]
    for scores, row, mean in zip(result.scores(), result.rows(), wanted.values()):
        if mean is None:
            assert scores is None and row[:2] == (None, None)
            continue
        np.testing.assert_allclose(scores, mean, atol=1e-9)
        assert row[0] == NAMES[int(mean.argmax())]
        assert row[1] == pytest.approx(mean.max(), abs=1e-6)


def test_per_feature_the_mean_must_reach_the_score_threshold(folder: Path, model: str) -> None:
    """The confidence is kept below it."""
    layer = with_attachments(folder / "x.gdb", many_rows(), count=3)
    highest = [float(mean.max()) for mean in means(run(layer, model)).values() if mean is not None]
    limit = float(np.median(highest))
    result = run(
        layer, model, PHOTO_ROWS="PER_FEATURE", MODEL_ARGUMENTS=f"score_threshold {limit - 1e-9!r}"
    )
    reached = [value >= limit for value in highest]
    assert [status == "ok" for status in result.statuses] == reached
    assert [status == "below_threshold" for status in result.statuses] != reached
    assert [label is not None for label in result.column("ClassLabel")] == reached
    np.testing.assert_allclose(result.column("Confidence"), highest, atol=1e-9)


@pytest.mark.parametrize("arguments", ["", "threshold 0.7", "score_threshold 0.7"])
def test_per_feature_several_labels_are_chosen_by_the_mean(
    folder: Path, model: str, arguments: str
) -> None:
    """Of a multi-label model."""
    several = rewritten(model, "several.emd", MetaDataMode="MultiLabeled_Tiles")
    layer = with_attachments(folder / "x.gdb", many_rows(), count=3)
    wanted = means(run(layer, several))
    result = run(layer, several, PHOTO_ROWS="PER_FEATURE", MODEL_ARGUMENTS=arguments)
    limit = 0.7 if arguments else 0.5
    for row, mean in zip(result.rows(), wanted.values()):
        assert mean is not None
        chosen = [name for name, score in zip(NAMES, mean) if score >= limit]
        assert row[0] == ";".join(chosen)
        assert row[1] == pytest.approx(mean.max(), abs=1e-6)
        assert row[2] == ("ok" if chosen else "below_threshold")


def test_per_feature_no_scores_need_to_be_written(folder: Path, model: str) -> None:
    """The mean is taken all the same."""
    layer = with_attachments(folder / "x.gdb", many_rows(), count=4)
    told = run(layer, model, PHOTO_ROWS="PER_FEATURE")
    plain = run(layer, model, PHOTO_ROWS="PER_FEATURE", PROBABILITIES="NONE")
    assert plain.field_names == [*layer.fields().names(), *RESULTS]
    assert plain.rows() == told.rows()


#: How an upright picture is turned so that each EXIF orientation turns it back.
TURNS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_photos_are_seen_upright(folder: Path, model: str, kind: str) -> None:
    """The eight orientations of one picture have the same scores."""
    seed = picture(width=4, height=3).resize((200, 150), Image.Resampling.BICUBIC)
    options = {"quality": 95, "subsampling": 0} if kind == "JPEG" else {}
    rows = []
    for orientation, turn in TURNS.items():
        turned = seed if turn is None else seed.transpose(turn)
        content = encoded(turned, kind, orientation, **options)
        rows.append(Row(1, f"{orientation}.{kind.lower()}", content, ""))
    result = run(with_attachments(folder / "x.gdb", rows, count=1), model)
    scores = np.array(result.scores())
    assert scores.shape == (8, 3) and set(result.statuses) == {"ok"}
    np.testing.assert_allclose(scores, np.tile(scores[0], (8, 1)), atol=5e-3)
    check = probabilities(rows[0].content or b"")
    np.testing.assert_allclose(scores[0], check, atol=1e-3)


def test_the_extent_drops_features_with_their_photos(folder: Path, model: str) -> None:
    """As it drops objects in imagery."""
    layer = with_attachments(folder / "x.gdb", ROWS)
    result = run(layer, model, EXTENT="0.5,9,0,9")
    assert row_of(result, *IMAGES[:2]) == [(1, "b.png"), (2, "c.JPG"), (None, None)]
    assert "1 objects outside the extent were left out." in result.log.infos
    mean = run(layer, model, EXTENT="0.5,9,0,9", PHOTO_ROWS="PER_FEATURE")
    assert mean.statuses == ["ok", "nodata"]


def test_only_the_photos_of_selected_features_are_classified(folder: Path, model: str) -> None:
    """“Selected features only”, and a filter of the layer."""
    layer = in_project(with_attachments(folder / "x.gpkg", ROWS))
    layer.selectByIds([2, 3])
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    selected = run(given, model)
    assert row_of(selected, "label", "ImageName") == [
        ("pole 2", "b.png"),
        ("pole 2", "c.JPG"),
        ("pole 3", None),
    ]
    layer.removeSelection()
    layer.setSubsetString("label = 'pole 1'")
    assert row_of(run(layer, model), "label", "ImageName") == [("pole 1", "a.png")]


def test_photos_give_the_same_rows_for_any_batch_and_number_of_processes(
    folder: Path, model: str
) -> None:
    """Per photo and per feature."""
    rows = [Row(n % 7 + 1, f"{n}.png", photo(n)) for n in range(40)]
    layer = with_attachments(folder / "x.gdb", rows, count=8)
    for wanted_rows in ("PER_PHOTO", "PER_FEATURE"):
        wanted = run(layer, model, PHOTO_ROWS=wanted_rows)
        for parallel, batch in (("1", 1), ("2", 9)):
            found = run(
                layer,
                model,
                PHOTO_ROWS=wanted_rows,
                PARALLEL=parallel,
                MODEL_ARGUMENTS=f"batch_size {batch}",
            )
            assert found.rows() == wanted.rows()


def test_a_mean_of_a_model_without_probabilities_is_refused(folder: Path) -> None:
    """There is nothing to take a mean of."""
    made = single_model(folder / "model", "Witness", ModelFile=None)
    layer = with_attachments(folder / "x.gdb", ROWS)
    with pytest.raises(QgsProcessingException) as error:
        run(layer, made, PHOTO_ROWS="PER_FEATURE", PROBABILITIES="NONE", ALLOW_MODEL_CODE=True)
    assert str(error.value).removeprefix("Unable to execute algorithm\n") == (
        f"PHOTO_ROWS is PER_FEATURE, but {Path(made).name} gives no probabilities of which a mean "
        "could be taken. Choose PER_PHOTO."
    )


def test_features_with_photos_cannot_be_combined_with_objects(folder: Path, model: str) -> None:
    """FEATURES are objects in imagery."""
    layer = with_attachments(folder / "x.gdb", ROWS)
    with pytest.raises(QgsProcessingException) as error:
        run(layer, model, FEATURES=memory_layer(["POINT(1 1)"], "Point"))
    assert "INPUT_PHOTOS" in str(error.value) and "FEATURES" in str(error.value)


def test_ones_own_output_is_classified_again(folder: Path, model: str) -> None:
    """The fields that name photos are kept beside the new ones."""
    names = photos_in(folder, 2)
    first = run(with_paths(folder, names), model, OUTPUT=str(folder / "out.gpkg"))
    again = run(first.layer, model, PHOTO_FIELD="seen", OUTPUT=str(folder / "again.gpkg"))
    assert [name for name in again.field_names if name.startswith("Image")] == [
        *(f"{name}_1" for name in IMAGES),
        *IMAGES,
    ]
    assert again.rows() == first.rows()


def test_real_photos_are_upright_and_a_truncated_one_is_told(
    data: Path, folder: Path, model: str
) -> None:
    """The eight orientations of one photo have one label."""
    with (data / "photos" / "photos.csv").open(encoding="utf-8") as file:
        listed = list(csv.DictReader(file))
    paths = [str(data / "photos" / row["file"]) for row in listed]
    result = run(with_paths(folder, paths), model, PHOTO_FIELD="seen")
    assert result.column("ImageName") == [row["file"] for row in listed]
    special = {"truncated_DSCN0012.jpg": "read_error", "corrupted_exif.jpg": "partial"}
    assert result.statuses == [special.get(row["file"], "ok") for row in listed]
    assert sum("corrupted_exif.jpg is damaged (libjpeg: " in t for t in result.log.infos) == 1
    turned = [n for n, row in enumerate(listed) if row["file"].startswith("orientation_")]
    scores = np.array([result.scores()[number] for number in turned])
    assert len({result.column("ClassLabel")[number] for number in turned}) == 1
    assert len(turned) == 8 and np.ptp(scores, axis=0).max() < 0.01
