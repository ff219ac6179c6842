# SPDX-License-Identifier: GPL-2.0-or-later
"""Objects from every kind of layer: what the user sees is what is classified, row by row.

A layer of polygons in another CRS than the raster's is kept in each of the places that QGIS reads
from; the rows must be those of the same objects in a GeoPackage.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QUrl

from ..support.layers import in_project, memory_layer, on_ground, saved, scattered_polygons
from ..support.models import Weights, linear_model
from ..support.photos.layers import opened, photo, write_table
from ..support.rasters import noise, write_raster
from ..support.releases import since
from ..support.running import ALGORITHM, Log, Result, classify
from ..support.servers.postgres import Postgres, find_programs

RESULTS = ["ClassLabel", "Confidence", "Status"]
COUNT = 24


@pytest.fixture(scope="module")
def postgres() -> Iterator[Postgres]:
    """A PostgreSQL server with PostGIS."""
    programs = find_programs()
    if programs is None:
        pytest.fail("no PostgreSQL with PostGIS: run `make test-servers`")
    with Postgres(programs) as server:
        yield server


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A raster of 70 x 60 cells in UTM, and a model that blackens what is outside an object."""
    folder = tmp_path_factory.mktemp("scene")
    raster = write_raster(folder / "image.tif", noise())
    return raster, linear_model(folder, Weights(3, (3, 8, 8)), BlackenAroundFeature=1)


def shapes() -> list[str]:
    """Polygons all over the raster and beside it, in the CRS of web maps."""
    drawn = scattered_polygons(COUNT + 8, width=75, height=65)[:COUNT]
    project = QgsProject.instance()
    utm, web = (QgsCoordinateReferenceSystem(f"EPSG:{code}") for code in (32633, 3857))
    moved = []
    for text in on_ground(drawn):
        geometry = QgsGeometry.fromWkt(text)
        geometry.transform(QgsCoordinateTransform(utm, web, project))
        moved.append(geometry.asWkt(17))
    assert len(moved) == COUNT
    return moved


def plain_layer() -> QgsVectorLayer:
    """The objects in memory."""
    values = [[number, f"Käthe's {number}", number / 8] for number in range(COUNT)]
    fields = ("number:integer", "name:string", "size:double")
    return memory_layer(shapes(), crs="EPSG:3857", fields=fields, attributes=values)


def run(scene: tuple[str, str], layer: Any, **parameters: Any) -> Result:
    """Classify ``layer`` on the scene."""
    return classify(INPUT=scene[0], MODEL=scene[1], FEATURES=layer, **parameters)


def rows(result: Result) -> list[tuple[Any, ...]]:
    """Attributes of the objects, results, and geometry of every row."""
    columns = [result.column(name) for name in ("number", "name", "size")]
    shapes_of = [feature.geometry().asWkb().data() for feature in result.features]
    return list(zip(*columns, result.rows(), shapes_of))


@pytest.fixture(scope="module")
def expected(scene: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> list[Any]:
    """The rows of the objects in a GeoPackage, written to a GeoPackage."""
    folder = tmp_path_factory.mktemp("expected")
    layer = saved(plain_layer(), folder / "objects.gpkg")
    found = rows(run(scene, layer, OUTPUT=str(folder / "out.gpkg")))
    assert [row[0] for row in found] == list(range(COUNT))
    assert {row[3][2] for row in found} >= {"ok", "partial", "outside"}
    return found


def a_field(described: str) -> Any:
    """A field by name and type."""
    return memory_layer([], fields=(described,)).fields().at(0)


def in_text(folder: Path) -> QgsVectorLayer:
    """The objects in delimited text, whose features have no id but their line."""
    lines = ["number;name;size;shape"]
    lines += [f"{n};Käthe's {n};{n / 8};{shape}" for n, shape in enumerate(shapes())]
    path = folder / "objects.csv"
    path.write_text("\n".join(lines), "utf-8")
    address = f"{path.as_uri()}?delimiter=;&wktField=shape&crs=EPSG:3857&detectTypes=yes"
    return QgsVectorLayer(address, "text", "delimitedtext")


def in_spatialite(folder: Path) -> QgsVectorLayer:
    """The objects in SpatiaLite."""
    saved(plain_layer(), folder / "objects.gpkg")
    path = str(folder / "objects.sqlite")
    options = {"format": "SQLite", "datasetCreationOptions": ["SPATIALITE=YES"]}
    gdal.VectorTranslate(path, str(folder / "objects.gpkg"), **options)
    address = f"dbname='{path}' table=\"objects\" (geom)"
    return QgsVectorLayer(address, "spatialite", "spatialite")


def in_query(folder: Path) -> QgsVectorLayer:
    """The objects in a virtual layer, from two that hold half of them each."""
    for half in (0, 1):
        layer = saved(plain_layer(), folder / f"half_{half}.gpkg")
        layer.setName(f"half_{half}")
        layer.setSubsetString(f"number % 2 = {half}")
        in_project(layer)
    columns = "number, name, size, geometry"
    query = f"SELECT {columns} FROM half_1 UNION ALL SELECT {columns} FROM half_0 ORDER BY number"
    encoded = QUrl.toPercentEncoding(query).data().decode()
    address = f"?query={encoded}&geometry=geometry:polygon:3857"
    return QgsVectorLayer(address, "virtual", "virtual")


PLACES = {
    "memory": lambda folder: plain_layer(),
    "delimited text": in_text,
    "SpatiaLite": in_spatialite,
    "a virtual layer": in_query,
}


@pytest.mark.parametrize("place", list(PLACES))
def test_wherever_a_layer_lies_its_rows_are_those_of_a_geopackage(
    scene: tuple[str, str], expected: list[Any], folder: Path, place: str
) -> None:
    """In the layer's order."""
    layer = PLACES[place](folder)
    assert layer.isValid()
    assert rows(run(scene, layer)) == expected


@pytest.mark.parametrize("place", list(PLACES))
def test_wherever_a_layer_lies_its_filter_leaves_the_rows_that_it_keeps(
    scene: tuple[str, str], expected: list[Any], folder: Path, place: str
) -> None:
    """The subset string, in a project or not."""
    layer = in_project(PLACES[place](folder))
    assert layer.setSubsetString('"number" > 10')
    assert rows(run(scene, layer.id())) == expected[11:]


def test_a_filter_and_a_selection_together_leave_what_both_keep(
    scene: tuple[str, str], expected: list[Any], folder: Path
) -> None:
    """In the layer's order, not in that of selecting."""
    layer = in_project(saved(plain_layer(), folder / "objects.gpkg"))
    layer.setSubsetString('"number" % 2 = 0')
    for number in (20, 4, 12):
        layer.select(number + 1)
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    assert rows(run(scene, given)) == [expected[number] for number in (4, 12, 20)]


def test_joined_and_computed_fields_are_kept(
    scene: tuple[str, str], expected: list[Any], folder: Path
) -> None:
    """NULL where nothing is joined."""
    owners = memory_layer(
        [None] * 3,
        "None",
        fields=("plot:integer", "owner:string", "since:integer"),
        attributes=[[17, "Ann", 1999], [2, "Ben", 2001], [99, "Cem", 2010]],
        name="owners",
    )
    layer = in_project(saved(plain_layer(), folder / "objects.gpkg"))
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(in_project(owners))
    join.setJoinFieldName("plot")
    join.setTargetFieldName("number")
    assert layer.addJoin(join)
    layer.addExpressionField('"number" * 2', a_field("twice:integer"))
    result = run(scene, layer, OUTPUT=str(folder / "out.gpkg"))
    names = ["fid", "number", "name", "size", "owners_owner", "owners_since", "twice"]
    assert result.field_names == [*names, *RESULTS]
    joined = {2: ("Ben", 2001), 17: ("Ann", 1999)}
    assert list(zip(result.column("owners_owner"), result.column("owners_since"))) == [
        joined.get(number, (None, None)) for number in range(COUNT)
    ]
    assert result.column("twice") == [2 * number for number in range(COUNT)]
    assert rows(result) == expected


@pytest.mark.parametrize("place", ["memory", "GeoPackage", "SpatiaLite"])
def test_what_is_edited_and_not_saved_is_classified_as_the_user_sees_it(
    scene: tuple[str, str], expected: list[Any], folder: Path, place: str
) -> None:
    """Removed, moved, renamed and added objects, and a new field."""
    layer = {**PLACES, "GeoPackage": lambda at: saved(plain_layer(), at / "objects.gpkg")}[place](
        folder
    )
    in_project(layer)
    numbered = {feature["number"]: feature for feature in layer.getFeatures()}
    layer.startEditing()
    layer.deleteFeatures([numbered[5].id(), numbered[9].id()])
    layer.changeGeometry(numbered[2].id(), numbered[5].geometry())
    layer.changeAttributeValue(numbered[3].id(), layer.fields().lookupField("name"), "renamed")
    layer.addAttribute(a_field("note:string"))
    for number in (9, 5):
        added = QgsFeature(layer.fields())
        added.setGeometry(numbered[number].geometry())
        for name in ("number", "name", "size"):
            added.setAttribute(name, numbered[number][name])
        added.setAttribute("note", f"again {number}")
        assert layer.addFeature(added)
    seen = [feature["number"] for feature in layer.getFeatures()]
    result = run(scene, layer)
    layer.rollBack()
    wanted = {row[0]: row for row in expected}
    wanted[2] = (*wanted[2][:3], *wanted[5][3:])
    wanted[3] = (3, "renamed", *wanted[3][2:])
    assert sorted(seen) == list(range(COUNT)) and {*seen[:2], *seen[-2:]} >= {5, 9}
    assert rows(result) == [wanted[number] for number in seen]
    notes = dict(zip(seen, result.column("note")))
    assert notes == {n: f"again {n}" if n in (5, 9) else None for n in range(COUNT)}


#: SQL of a key column and of its value for an object by number.
KEYS = {
    "integer": ("integer", lambda n: str(n * 3 - 5)),
    "bigint": ("bigint", lambda n: str((-1) ** n * (n + 2**52))),
    "text": ("text", lambda n: f"'Straße {n}/ü'"),
    "uuid": ("uuid", lambda n: f"'00000000-0000-4000-8000-0000000000{n:02d}'"),
    "numeric": ("numeric(20, 3)", lambda n: f"{n}.125"),
}


def make_table(postgres: Postgres, name: str, kind: str = "integer") -> None:
    """The objects in the table ``name``, with a key of that kind."""
    column, value = KEYS[kind]
    postgres.execute(f"DROP TABLE IF EXISTS {name} CASCADE")
    postgres.execute(
        f"CREATE TABLE {name} (key {column} PRIMARY KEY, number integer, name text, "
        "size double precision, geom geometry(Polygon, 3857))"
    )
    listed = ", ".join(
        f"({value(n)}, {n}, 'Käthe''s {n}', {n / 8}, ST_GeomFromText('{shape}', 3857))"
        for n, shape in enumerate(shapes())
    )
    postgres.execute(f"INSERT INTO {name} VALUES {listed}")


@pytest.mark.parametrize("kind", list(KEYS))
def test_a_table_of_postgis_gives_the_rows_of_a_geopackage(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any], kind: str
) -> None:
    """Whatever its key is; the key stays among the attributes."""
    make_table(postgres, "objects", kind)
    result = run(scene, postgres.layer("objects"))
    assert result.field_names == ["key", "number", "name", "size", *RESULTS]
    assert rows(result) == expected
    asked = postgres.execute("SELECT key::text FROM objects ORDER BY number")
    assert [str(value) for value in result.column("key")] == [key for (key,) in asked]


def test_a_table_of_postgis_may_have_a_key_of_two_columns(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """Neither of which tells the objects apart."""
    make_table(postgres, "objects")
    postgres.execute(
        "CREATE TABLE parts AS SELECT number / 5 AS street, number % 5 AS house, number, name, "
        "size, geom FROM objects; ALTER TABLE parts ADD PRIMARY KEY (street, house)"
    )
    result = run(scene, postgres.layer("parts"))
    postgres.execute("DROP TABLE parts")
    assert rows(result) == expected


def test_a_filter_of_postgis_leaves_the_rows_that_it_keeps(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """The layer's subset string."""
    make_table(postgres, "objects", "text")
    result = run(scene, postgres.layer("objects", subset="number % 3 = 1 AND name LIKE '%''s%'"))
    assert rows(result) == expected[1::3]


def test_a_view_and_a_query_are_classified_as_tables_are(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """In the order in which they give their rows."""
    make_table(postgres, "objects")
    query = "SELECT number, name, size, geom FROM objects WHERE number > 4 ORDER BY number DESC"
    postgres.execute(f"CREATE VIEW shown AS {query}")
    wanted = expected[:4:-1]
    assert rows(run(scene, postgres.layer("shown", key="number"))) == wanted
    assert rows(run(scene, postgres.layer(f"({query})", key="number", srid="3857"))) == wanted


def test_a_view_whose_key_holds_a_value_twice_loses_no_row(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """QGIS takes the word of whoever says that the key is unique."""
    make_table(postgres, "objects")
    postgres.execute(
        "CREATE VIEW doubled AS SELECT number / 3 AS site, number, name, size, geom FROM objects"
    )
    uri = postgres.uri()
    uri.setDataSource("public", "doubled", "geom", "", "site")
    uri.setParam("checkPrimaryKeyUnicity", "0")
    layer = QgsVectorLayer(uri.uri(False), "doubled", "postgres")
    assert rows(run(scene, layer)) == expected


def test_rows_are_found_again_in_a_table_that_the_server_reads_in_another_order(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """PostgreSQL goes on in a large table where another reader of it stopped."""
    make_table(postgres, "objects")
    postgres.execute(  # a page for each object
        "DROP TABLE IF EXISTS large; CREATE TABLE large (LIKE objects INCLUDING ALL, pad text); "
        "ALTER TABLE large ALTER pad SET STORAGE PLAIN; "
        "INSERT INTO large SELECT *, repeat('x', 7000) FROM objects ORDER BY number"
    )

    class Reader(Log):
        def setProgressText(self, text: str) -> None:  # noqa: N802 (QGIS's name)
            super().setProgressText(text)
            if text == "Writing the rows":
                postgres.execute("SELECT count(*) FROM (SELECT 1 FROM large LIMIT 20) AS first")

    log, layer = Reader(), postgres.layer("large")
    before = [feature["number"] for feature in layer.getFeatures()]
    given = {"INPUT": scene[0], "MODEL": scene[1], "FEATURES": layer, "PROCESSOR": "CPU"}
    outputs = processing.run(ALGORITHM, {**given, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=log)
    after = [feature["number"] for feature in layer.getFeatures()]
    assert before == list(range(COUNT)) and after != before and sorted(after) == before
    assert rows(Result(outputs, outputs["OUTPUT"], log)) == expected


def test_a_server_that_takes_a_table_for_empty_is_not_believed(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """With estimated metadata the number of rows is what the last ANALYZE found."""
    make_table(postgres, "objects")
    postgres.execute(
        "DROP TABLE IF EXISTS estimated; CREATE TABLE estimated (LIKE objects INCLUDING ALL) "
        "WITH (autovacuum_enabled = false)"
    )
    postgres.execute("VACUUM ANALYZE estimated")
    postgres.execute("INSERT INTO estimated SELECT * FROM objects ORDER BY number")
    uri = postgres.uri()
    uri.setDataSource("public", "estimated", "geom", "", "key")
    uri.setUseEstimatedMetadata(True)
    layer = QgsVectorLayer(uri.uri(False), "estimated", "postgres")
    assert layer.featureCount() != COUNT
    assert rows(run(scene, layer)) == expected


@pytest.mark.parametrize("given", ["FEATURES", "INPUT_PHOTOS"])
def test_a_connection_that_fails_while_objects_are_read_loses_none(
    postgres: Postgres, scene: tuple[str, str], given: str
) -> None:
    """QGIS ends the reading as if there were no more; it is told instead."""
    postgres.execute(
        "DROP TABLE IF EXISTS many; CREATE TABLE many AS SELECT n AS key, NULL::bytea AS picture, "
        "ST_SetSRID(ST_MakePoint(500010 + n % 9, 4999990), 32633) AS geom "
        "FROM generate_series(1, 5000) n"
    )
    postgres.execute("ALTER TABLE many ADD PRIMARY KEY (key)")
    done: list[bool] = []

    class Cutter(Log):
        def isCanceled(self) -> bool:  # noqa: N802 (QGIS's name)
            reading = self.stages[-1:] in (["Locating the objects"], ["Listing the photos"])
            here = threading.current_thread() is threading.main_thread()  # which reads
            if reading and here and not done:
                done.append(True)
                postgres.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE state = 'idle in transaction'"
                )
            return False

    values = {"MODEL": scene[1], given: postgres.layer("many"), "PROCESSOR": "CPU"}
    if given == "FEATURES":
        values["INPUT"] = scene[0]
    with pytest.raises(QgsProcessingException) as error:
        processing.run(ALGORITHM, {**values, "OUTPUT": "TEMPORARY_OUTPUT"}, feedback=Cutter())
    assert done and re.fullmatch(
        r"many tells of 5000 objects, but only [1-4]000 could be read\. Check its connection, and "
        r"run again\.",
        str(error.value),
    )


@pytest.mark.parametrize("kind", ["integer", "text"])
@pytest.mark.parametrize("photo_rows", ["PER_PHOTO", "PER_FEATURE"])
def test_photos_in_a_table_of_postgis_are_those_of_a_geopackage(
    postgres: Postgres, scene: tuple[str, str], folder: Path, kind: str, photo_rows: str
) -> None:
    """In a field of bytes, read by their features' ids from several threads."""
    pictures = [None if n % 5 == 3 else photo(n) for n in range(COUNT)]
    make_table(postgres, "objects", kind)
    postgres.execute("ALTER TABLE objects ADD COLUMN picture bytea")
    values = ", ".join(f"({n}, '\\x{p.hex()}'::bytea)" for n, p in enumerate(pictures) if p)
    postgres.execute(
        f"CREATE TABLE seen AS SELECT key, o.number, name, size, p.column2 AS picture, geom "
        f"FROM objects o LEFT JOIN (VALUES {values}) p ON o.number = p.column1 ORDER BY o.number; "
        "ALTER TABLE seen ADD PRIMARY KEY (key)"
    )
    given = {"MODEL": scene[1], "PHOTO_ROWS": photo_rows, "PARALLEL": "2"}
    found = classify(INPUT_PHOTOS=postgres.layer("seen"), **given)
    postgres.execute("DROP TABLE seen")
    fields = {"number": ogr.OFTInteger, "picture": ogr.OFTBinary}
    listed = [[n, picture] for n, picture in enumerate(pictures)]
    write_table(folder / "x.gpkg", "seen", fields, listed, geometry=True)
    wanted = classify(INPUT_PHOTOS=opened(folder / "x.gpkg", "seen"), **given)
    assert found.statuses.count("ok") == sum(picture is not None for picture in pictures)
    assert found.rows() == wanted.rows()
    assert found.column("number") == list(range(COUNT))


def test_a_selection_of_postgis_is_classified_alone(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """“Selected features only”, with a key that is no number."""
    make_table(postgres, "objects", "text")
    layer = in_project(postgres.layer("objects"))
    layer.selectByExpression('"number" IN (3, 4, 17)')
    given = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    found = rows(run(scene, given))
    assert sorted(found) == [expected[number] for number in (3, 4, 17)]


def test_postgis_takes_the_rows_that_a_geopackage_takes(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any]
) -> None:
    """As a new table, in their order."""
    postgres.execute("DROP TABLE IF EXISTS classified")
    result = run(scene, plain_layer(), OUTPUT=postgres.destination("classified"))
    assert result.layer.providerType() == "postgres"
    assert rows(result) == expected
    asked = postgres.execute('SELECT number, "ClassLabel", "Status" FROM classified ORDER BY id')
    assert [tuple(row) for row in asked] == [(row[0], row[3][0], row[3][2]) for row in expected]


@pytest.mark.parametrize("kind", ["integer", "bigint", "text"])
def test_from_postgis_to_postgis_all_attributes_stay(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any], kind: str
) -> None:
    """The key too."""
    make_table(postgres, "objects", kind)
    postgres.execute("DROP TABLE IF EXISTS classified")
    result = run(scene, postgres.layer("objects"), OUTPUT=postgres.destination("classified"))
    assert rows(result) == expected
    asked = postgres.execute("SELECT key FROM objects ORDER BY number")
    assert result.column("key") == [key for (key,) in asked]


@pytest.mark.parametrize("kind", list(KEYS))
def test_a_key_of_postgis_called_fid_stays_in_a_geopackage(
    postgres: Postgres, scene: tuple[str, str], expected: list[Any], folder: Path, kind: str
) -> None:
    """As the GeoPackage's own key if it is a whole number, else beside it."""
    make_table(postgres, "objects", kind)
    postgres.execute("ALTER TABLE objects RENAME key TO fid")
    result = run(scene, postgres.layer("objects"), OUTPUT=str(folder / "out.gpkg"))
    assert sorted(rows(result)) == sorted(expected)
    name = "fid" if kind in ("integer", "bigint") else "fid_1"
    asked = postgres.execute("SELECT fid::text FROM objects ORDER BY number")
    given = dict(zip(result.column("number"), result.column(name)))
    assert [str(given[number]) for number in range(COUNT)] == [key for (key,) in asked]


def test_a_field_called_id_or_fid_is_kept_in_postgis(
    postgres: Postgres, scene: tuple[str, str], folder: Path
) -> None:
    """Beside the key that the new table gets."""
    layer = saved(
        memory_layer(
            shapes()[:4],
            crs="EPSG:3857",
            fields=("id:integer", "geom:string"),
            attributes=[[7, "a"], [7, "b"], [None, "c"], [-1, "d"]],
        ),
        folder / "objects.geojson",
        "GeoJSON",
    )
    postgres.execute("DROP TABLE IF EXISTS classified")
    result = run(scene, layer, OUTPUT=postgres.destination("classified"))
    assert result.column("id") == [7, 7, None, -1]
    assert len(result.statuses) == 4


@pytest.mark.parametrize("source", ["table", "filter", "query"])
@pytest.mark.parametrize("form", ["postgres://", "postgis:"])
def test_the_table_of_the_objects_is_not_overwritten(
    postgres: Postgres, scene: tuple[str, str], source: str, form: str
) -> None:
    """It would be lost with all that is in it."""
    make_table(postgres, "objects")
    layer = {
        "table": lambda: postgres.layer("objects"),
        "filter": lambda: postgres.layer("objects", subset="number > 3"),
        "query": lambda: postgres.layer("(SELECT * FROM objects)", key="key", srid="3857"),
    }[source]()
    output = postgres.destination("objects").replace("postgres://", form)
    with pytest.raises(QgsProcessingException) as error:
        run(scene, layer, OUTPUT=output)
    assert str(error.value).removeprefix("Unable to execute algorithm\n") == (
        "OUTPUT: the table objects of the database postgres holds the objects to classify, and "
        "would be overwritten. Choose another table."
    )
    assert postgres.execute("SELECT count(*) FROM objects") == [[COUNT]]


def test_rows_that_a_database_refuses_are_told(postgres: Postgres, scene: tuple[str, str]) -> None:
    """Also those that QGIS keeps back until the output is closed."""
    layer = memory_layer(
        shapes()[:3], crs="EPSG:3857", fields=("code:integer",), attributes=[[7], [8], [7]]
    )
    postgres.execute("DROP TABLE IF EXISTS classified")
    output = postgres.destination("classified").replace("table=", "key='code' table=")
    with pytest.raises(QgsProcessingException) as error:
        run(scene, layer, OUTPUT=output)
    assert str(error.value) == (
        "Rows could not be written to the output (PostGIS error while adding features: ERROR: "
        'duplicate key value violates unique constraint "classified_pkey" DETAIL: Key (code)=(7) '
        "already exists.). Check the output's place and format, and run again. The table "
        "classified was emptied for the new rows; the next run fills it."
    )


def test_tables_of_an_assessment_that_a_database_refuses_are_told(
    postgres: Postgres,
) -> None:
    values = [["a", "a"], ["b", "a"]]
    labels = memory_layer(
        shapes()[:2], crs="EPSG:3857", fields=("true:string", "label:string"), attributes=values
    )
    postgres.execute("DROP TABLE IF EXISTS assessed")
    table = postgres.destination("assessed").removesuffix("(geom)")
    output = table.replace("table=", "key='InTruth' table=")
    given = {"INPUT": labels, "TRUTH_FIELD": "true", "LABEL_FIELD": "label", "CLASSES": output}
    with pytest.raises(QgsProcessingException) as error:
        processing.run("deepobjects:assessaccuracy", given)
    assert str(error.value) == (
        "CLASSES: the table could not be written (PostGIS error while adding features: ERROR: "
        'duplicate key value violates unique constraint "assessed_pkey" DETAIL: Key '
        '("InTruth")=(1) already exists.). Check its place and format, and run again.'
    )


def test_classes_that_a_table_cannot_name_columns_after_have_other_ones(postgres: Postgres) -> None:
    """PostgreSQL has some of its own, and cuts names to 63 bytes, which makes these equal."""
    classes = ["ctid", "a" * 63 + "b", "a" * 63 + "c"]
    layer = memory_layer(
        shapes()[:3],
        crs="EPSG:3857",
        fields=("true:string", "label:string"),
        attributes=[[name, name] for name in classes],
    )
    postgres.execute("DROP TABLE IF EXISTS assessed")
    output = postgres.destination("assessed").removesuffix("(geom)")
    given = {"INPUT": layer, "TRUTH_FIELD": "true", "LABEL_FIELD": "label", "MATRIX": output}
    processing.run("deepobjects:assessaccuracy", given)
    columns = f'"ctid_1", "{"a" * 63}", "{"a" * 61}_1"'
    found = postgres.execute(f'SELECT "Truth", {columns} FROM assessed ORDER BY "Truth" DESC')
    assert found == [["ctid", 1, 0, 0], [classes[2], 0, 0, 1], [classes[1], 0, 1, 0]]


def test_maps_and_bytes_that_differ_from_row_to_row_are_kept_in_postgis(
    postgres: Postgres, scene: tuple[str, str]
) -> None:
    """QGIS would lose them where it writes several rows at once."""
    make_table(postgres, "objects")
    postgres.execute("ALTER TABLE objects ADD told json, ADD seen jsonb, ADD shown bytea")
    postgres.execute(
        "UPDATE objects SET told = json_build_object('n', number), seen = "
        "jsonb_build_array(number), shown = decode(lpad(to_hex(number), 6, '0'), 'hex')"
    )
    postgres.execute("DROP TABLE IF EXISTS classified")
    run(scene, postgres.layer("objects"), OUTPUT=postgres.destination("classified"))
    asked = "SELECT number, told::text, seen::text, shown::text FROM {} ORDER BY number"
    found = postgres.execute(asked.format("classified"))
    bytes_of = (f"\\x{number:06x}" for number in range(COUNT))
    assert found == [[n, f'{{"n":{n}}}', f"[{n}]", digits] for n, digits in enumerate(bytes_of)]


def test_a_second_geometry_of_a_table_is_kept_as_text(
    postgres: Postgres, scene: tuple[str, str], folder: Path
) -> None:
    """No layer that QGIS makes has a field of geometries; one in memory may.

    QGIS 3.22 reads it as a text, with the number of its CRS before it.
    """
    make_table(postgres, "objects")
    postgres.execute("ALTER TABLE objects ADD door geometry(Point, 3857)")
    postgres.execute("UPDATE objects SET door = ST_SetSRID(ST_Point(number, 2.5), 3857)")
    postgres.execute("DROP TABLE IF EXISTS classified")
    for output in (str(folder / "out.gpkg"), postgres.destination("classified")):
        result = run(scene, postgres.layer("objects"), OUTPUT=output)
        texts = [text.removeprefix("SRID=3857;") for text in result.column("door")]
        found = dict(zip(result.column("number"), texts))
        wanted = {number: f"Point ({number} 2.5)" for number in range(COUNT)}
        assert {n: QgsGeometry.fromWkt(text).asWkt() for n, text in found.items()} == wanted


@since("3.26", "maps in temporary layers")
def test_a_map_of_a_temporary_layer_is_json_in_postgis(
    postgres: Postgres, scene: tuple[str, str]
) -> None:
    """Whose type has another name there."""
    layer = memory_layer(
        shapes()[:2], crs="EPSG:3857", fields=("told:map",), attributes=[[{"n": 1}], [{"n": 2}]]
    )
    postgres.execute("DROP TABLE IF EXISTS classified")
    run(scene, layer, OUTPUT=postgres.destination("classified"))
    asked = postgres.execute("SELECT pg_typeof(told)::text, told::text FROM classified ORDER BY id")
    assert asked == [["json", '{"n":1}'], ["json", '{"n":2}']]


def test_fields_that_are_called_as_columns_of_a_table_are_kept_under_other_names(
    postgres: Postgres, scene: tuple[str, str]
) -> None:
    """PostgreSQL has some of its own, and cuts names to 63 bytes."""
    long = "ä" * 40
    names = ["shape", "ctid", long, f"{long}_again"]
    layer = memory_layer(
        shapes()[:2],
        crs="EPSG:3857",
        fields=[f"{name}:string" for name in names],
        attributes=[["a", "b", "c", "d"]] * 2,
    )
    postgres.execute("DROP TABLE IF EXISTS classified")
    output = postgres.destination("classified").replace("(geom)", "(shape)")
    result = run(scene, layer, OUTPUT=output, CLASS_LABEL_FIELD="l" * 64)
    kept = ["shape_1", "ctid_1", "ä" * 31, f"{'ä' * 30}_1"]
    assert [result.column(name)[0] for name in kept] == ["a", "b", "c", "d"]
    assert result.log.warnings == [
        f"The output's field “{'l' * 64}” is called “{'l' * 63}”.",
        *(f"The input field “{name}” is kept as “{new}”." for name, new in zip(names, kept)),
    ]


@pytest.mark.parametrize("name", ["geom", "ctid"])
def test_labels_are_not_called_like_a_column_of_the_table(
    postgres: Postgres, scene: tuple[str, str], name: str
) -> None:
    """QGIS would leave out those that are called like the geometry, and tell nobody."""
    layer = memory_layer(shapes()[:2], crs="EPSG:3857")
    postgres.execute("DROP TABLE IF EXISTS classified")
    output = postgres.destination("classified")
    result = run(scene, layer, OUTPUT=output, CLASS_LABEL_FIELD=name)
    assert result.column(f"{name}_1") == run(scene, layer).column("ClassLabel")
    assert result.log.warnings == [f"The output's field “{name}” is called “{name}_1”."]
