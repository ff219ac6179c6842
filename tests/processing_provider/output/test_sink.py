# SPDX-License-Identifier: GPL-2.0-or-later
"""Which fields an output has, whatever the input's fields and the classes are called."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.errors import OutputError
from deep_objects.inference.job import DOUBLE, ITEMS, TEXT, WHOLE
from deep_objects.inference.outcome import Outcome
from deep_objects.processing_provider.output.layout import lay_out, new_field
from deep_objects.processing_provider.output.sink import results, write_rows
from deep_objects.processing_provider.output.summary import outputs, summary
from hypothesis import given
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureStore,
    QgsFields,
    QgsVectorLayer,
)

from ..support.jobs import job
from ..support.layers import row

WORDS = st.one_of(
    st.sampled_from(
        ["fid", "FID", "Confidence", "confidence_1", "Status", "ClassLabel", "P_a", "Scores"]
    ),
    st.text("abcÄß屋 _1", min_size=1, max_size=14).filter(str.strip),
)


def fields(names: list[str], kind: str = TEXT) -> QgsFields:
    """Fields of these names, of which each is there once, as in any layer."""
    made = QgsFields()
    for name in names:
        made.append(new_field(name, kind))
    return made


@given(
    names=st.lists(WORDS, max_size=8, unique=True),
    classes=st.lists(WORDS, min_size=1, max_size=5),
    probabilities=st.sampled_from(["NONE", "FIELDS", "JSON"]),
    shapefile=st.booleans(),
    label=st.sampled_from(
        ["ClassLabel", "a_rather_long_name", "P_a", "Confidence level", "Status      of it"]
    ),
)
def test_field_names_are_unique_in_any_letter_case_and_fit_the_format(
    names: list[str], classes: list[str], probabilities: str, shapefile: bool, label: str
) -> None:
    """All input fields are there, in their order, before the results."""
    layout = lay_out(
        job(classes, probabilities=probabilities, label_field=label),
        fields(names),
        [],
        ".shp" if shapefile else "",
    )
    found = layout.fields.names()
    assert len({name.lower() for name in found}) == len(found)
    assert layout.kept == len(names)
    if shapefile:
        assert all(len(name.encode()) <= 10 for name in found)
    else:
        kept = zip(names, found[: layout.kept])
        assert all(after == before or after.startswith(f"{before}_") for before, after in kept)
    extra = {"NONE": 0, "FIELDS": len(classes), "JSON": 1}[probabilities]
    assert len(found) == len(names) + 3 + extra
    assert found[layout.kept + 1 : layout.kept + 3] == ["Confidence", "Status"]


@given(names=st.lists(WORDS, max_size=8, unique=True), shapefile=st.booleans())
def test_every_field_that_is_renamed_is_told(names: list[str], shapefile: bool) -> None:
    """One warning for each."""
    layout = lay_out(job(["a", "b"]), fields(names), [], ".shp" if shapefile else "")
    renamed = [
        f"The input field “{before}” is kept as “{after}”."
        for before, after in zip(names, layout.fields.names())
        if before != after
    ]
    assert [line for line in layout.warnings if "is kept as" in line] == renamed


def test_fields_of_probabilities_that_a_shapefile_cuts_are_told() -> None:
    """Nobody could guess which of them is of which class."""
    made = job(["industry", "industry park", "barn"], probabilities="FIELDS")
    layout = lay_out(made, fields([]), [], ".shp")
    assert layout.fields.names()[3:] == ["P_industry", "P_indust_1", "P_barn"]
    assert layout.warnings == (
        "The output's field “P_industry park” is called “P_indust_1”.",
        "A shapefile holds texts of at most 254 characters.",
    )


@given(
    inputs=st.lists(st.integers(-(2**31), 2**31 - 1), max_size=5),
    scores=st.one_of(st.just(()), st.tuples(st.floats(0, 1), st.floats(0, 1))),
    probabilities=st.sampled_from(["NONE", "FIELDS", "JSON"]),
)
def test_a_row_has_a_value_for_every_field(
    inputs: list[int], scores: tuple[float, ...], probabilities: str
) -> None:
    """With scores and without; those of the object come first."""
    made = job(["a", "b"], probabilities=probabilities)
    layout = lay_out(made, fields([f"f{n}" for n in range(len(inputs))], WHOLE), [])
    outcome = Outcome("ok", "a", 0.5, scores)
    store = QgsFeatureStore(layout.fields, QgsCoordinateReferenceSystem())
    nowhere, never = QgsCoordinateTransform(), lambda: False
    write_rows(store, layout, made, [row(inputs)], 1, [outcome], nowhere, lambda _: None, never)
    (written,) = (feature.attributes() for feature in store.features())
    assert len(written) == layout.fields.count()
    assert len(inputs) + len(results(outcome, made, layout.score_keys)) == len(written)
    assert written[: len(inputs)] == inputs
    assert written[len(inputs) : len(inputs) + 3] == ["a", 0.5, "ok"]


@pytest.mark.parametrize("again", [2, 50, 51, 123])
def test_the_row_that_is_refused_is_named(tmp_path: Path, again: int) -> None:
    """By its number in the output, however many were written before it."""
    made = job(["a", "b"])
    layout = lay_out(made, fields(["fid", "code"], WHOLE), [], ".shp")
    path = str(tmp_path / "out.gpkg")
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    table = dataset.CreateLayer("out", geom_type=ogr.wkbNone)
    for name in layout.fields.names()[1:]:
        defined = ogr.FieldDefn(name, ogr.OFTString)
        defined.SetUnique(name == "code")
        table.CreateField(defined)
    del table, dataset
    layer = QgsVectorLayer(path, "out", "ogr")
    rows = [row([None, 1 if number == again else number]) for number in range(1, 201)]
    outcomes = [Outcome("ok", "a", 0.5)] * len(rows)
    nowhere, never = QgsCoordinateTransform(), lambda: False

    with pytest.raises(OutputError) as raised:
        write_rows(
            layer.dataProvider(), layout, made, rows, 200, outcomes, nowhere, lambda _: None, never
        )

    assert str(raised.value) == (
        f"Row {again}, which has no geometry, could not be written to the output "
        f"({layer.dataProvider().lastError()}). Its format may have no place for such rows: choose "
        "a GeoPackage, and run again."
    )


def test_what_a_model_gives_beyond_stands_behind_the_status_and_explanations_last() -> None:
    """Further fields have the model's types; the explanation is the one that was kept."""
    made = job(
        ["a", "b"],
        probabilities="JSON",
        explanations="FILES",
        further_fields=(("Reason", "text"), ("Size", "double"), ("Number", "whole")),
    )
    layout = lay_out(made, fields(["name"]), [])

    behind = [
        ("Reason", TEXT),
        ("Size", DOUBLE),
        ("Number", WHOLE),
        ("Scores", TEXT),
        ("ExpMap", TEXT),
    ]
    assert [(field.name(), field.type()) for field in layout.fields][4:] == [
        (name, new_field(name, kind).type()) for name, kind in behind
    ]
    outcome = Outcome("ok", "a", 0.5, (0.5, 0.5), ("small", 1.5, 3))
    found = results(outcome, made, layout.score_keys, "x.jpg")
    assert found[3:] == ["small", 1.5, 3, '{"a": 0.5, "b": 0.5}', "x.jpg"]
    nothing = results(Outcome("outside"), made, layout.score_keys, "")
    assert nothing == [None, None, "outside", None, None, None, None, None]


def test_a_key_called_fid_stays_and_another_field_of_that_name_moves() -> None:
    """Only a primary key of whole numbers, with a row each, holds no value twice."""
    numbers = fields(["fid", "name"], WHOLE)
    whole = job(["a", "b"])
    apart = job(["a", "b"], subject=ITEMS)
    for made, inputs, keys, name in (
        (whole, numbers, [0], "fid"),
        (whole, numbers, [], "fid_1"),
        (whole, numbers, [0, 1], "fid_1"),
        (whole, fields(["fid", "name"]), [0], "fid_1"),
        (apart, numbers, [0], "fid_1"),
    ):
        assert lay_out(made, inputs, keys).fields.names()[:2] == [name, "name"]


def test_the_summary_tells_rows_classes_statuses_and_what_was_left_out() -> None:
    """A line each; statuses without a row are not told."""
    statuses = {"ok": 5, "outside": 2, "nodata": 0}
    assert summary({"barn": 4, "": 1}, statuses, 3, 2.0) == [
        "7 objects in 2.0 s, 3.5 a second.",
        "  barn: 4",
        "  (no class): 1",
        "Status ok: 5",
        "Status outside: 2",
        "3 objects outside the extent were left out.",
    ]


def test_the_summary_tells_the_twenty_most_frequent_captions() -> None:
    """There may be as many as objects; an empty one is named as such."""
    counts = {**{f"roof {number}": 1 for number in range(20)}, "": 2, "a road": 9}
    lines = summary(counts, {"ok": 31}, 0, 0.0, captions=True)
    assert lines == [
        "31 objects in 0.0 s.",
        "  a road: 9",
        "  (empty caption): 2",
        *(f"  roof {number}: 1" for number in range(18)),
        "  2 other captions: 2",
        "Status ok: 31",
    ]


def test_the_outputs_tell_every_status_also_those_without_a_row() -> None:
    """So that an expression of a model never meets an unknown variable."""
    from deep_objects.inference.outcome import STATUSES

    counts = {**dict.fromkeys(STATUSES, 0), "ok": 2, "nodata": 1}
    made = outputs("out.gpkg", {"Scheune": 2}, counts)
    assert made == {
        "OUTPUT": "out.gpkg",
        "COUNT": 3,
        **{f"COUNT_{status.upper()}": counts[status] for status in STATUSES},
        "COUNTS": '{"classes": {"Scheune": 2}, "status": {"ok": 2, "nodata": 1}}',
    }
