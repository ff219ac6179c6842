# SPDX-License-Identifier: GPL-2.0-or-later
"""Files are moved to their place whole, with what belongs to them, or not at all."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from deep_objects.inference.errors import Cancelled, OutputError
from deep_objects.processing_provider.output import staged as module
from deep_objects.processing_provider.output.staged import Staged, check_replaceable, is_locked


@pytest.fixture
def hidden(folder: Path) -> Path:
    """The hidden folder beside outputs in ``folder``."""
    made = folder / ".deep_objects_1"
    made.mkdir()
    return made


def contents(folder: Path) -> dict[str, bytes]:
    """The files in ``folder`` alone."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


@contextmanager
def writing(path: Path, begin: str = "BEGIN EXCLUSIVE") -> Iterator[sqlite3.Connection]:
    """Another program in the middle of writing to the database at ``path``."""
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    connection.execute("CREATE TABLE IF NOT EXISTS rows (number)")
    connection.execute(begin)
    connection.execute("INSERT INTO rows VALUES (1)")
    try:
        yield connection
    finally:
        connection.close()


def test_a_file_takes_the_place_of_the_earlier_one(folder: Path, hidden: Path) -> None:
    """Under its own name, which it had all the time."""
    (folder / "out.gpkg").write_bytes(b"old")
    staged = Staged(folder / "out.gpkg", hidden)
    assert staged.path.name == "out.gpkg"
    staged.path.write_bytes(b"new")
    assert contents(folder) == {"out.gpkg": b"old"}

    staged.publish()

    assert contents(folder) == {"out.gpkg": b"new"}


def test_a_shapefile_comes_with_its_files_and_without_old_ones(folder: Path, hidden: Path) -> None:
    """As QGIS does when it overwrites one: indexes go, what a user made to it stays."""
    for suffix in ("shp", "shx", "dbf", "prj", "cpg", "qix", "sbn", "qml", "qmd"):
        (folder / f"out.{suffix}").write_bytes(b"old")
    (folder / "out_2.qix").write_bytes(b"other")
    staged = Staged(folder / "out.shp", hidden)
    for suffix in ("shp", "shx", "dbf"):
        staged.path.with_suffix(f".{suffix}").write_bytes(b"new")

    staged.publish()

    kept = {"out.qml": b"old", "out.qmd": b"old", "out_2.qix": b"other"}
    made = {"out.shp": b"new", "out.shx": b"new", "out.dbf": b"new"}
    assert contents(folder) == {**made, **kept}


def test_what_sqlite_kept_beside_an_earlier_database_goes(folder: Path, hidden: Path) -> None:
    """It would be taken for the new one's, and spoil it."""
    for name in ("out.gpkg", "out.gpkg-wal", "out.gpkg-shm", "out.gpkg-journal"):
        (folder / name).write_bytes(b"old")
    staged = Staged(folder / "out.gpkg", hidden)
    staged.path.write_bytes(b"new")

    staged.publish()

    assert contents(folder) == {"out.gpkg": b"new"}


def test_pictures_join_those_of_earlier_runs(folder: Path, hidden: Path) -> None:
    """A folder that comes with the file; of two pictures with one name the new one stays."""
    (folder / "out_ExpMap").mkdir()
    for name in ("1.jpg", "2.jpg"):
        (folder / "out_ExpMap" / name).write_bytes(b"old")
    staged = Staged(folder / "out.gpkg", hidden)
    staged.path.write_bytes(b"new")
    (staged.path.parent / "out_ExpMap").mkdir()
    (staged.path.parent / "out_ExpMap" / "1.jpg").write_bytes(b"new")

    staged.publish()

    assert contents(folder / "out_ExpMap") == {"1.jpg": b"new", "2.jpg": b"old"}


def test_where_the_main_file_cannot_be_moved_all_is_as_before(folder: Path, hidden: Path) -> None:
    """Here a folder has taken its name meanwhile."""
    for suffix in ("shx", "dbf", "qix"):
        (folder / f"out.{suffix}").write_bytes(b"old")
    staged = Staged(folder / "out.shp", hidden)
    for suffix in ("shp", "shx", "dbf", "prj"):
        staged.path.with_suffix(f".{suffix}").write_bytes(b"new")
    (folder / "out.shp").mkdir()

    with pytest.raises(OutputError) as caught:
        staged.publish()

    assert contents(folder) == {"out.shx": b"old", "out.dbf": b"old", "out.qix": b"old"}
    assert str(caught.value) == (
        f"OUTPUT: {folder / 'out.shp'} cannot be written (Is a directory). "
        "Check its folder, or choose another file, and run again."
    )


def test_indexes_and_pictures_wait_for_the_main_file(folder: Path, hidden: Path) -> None:
    """Where that cannot be moved they were not touched."""
    (folder / "out.qix").write_bytes(b"old")
    (folder / "out_ExpMap").mkdir()
    (folder / "out_ExpMap" / "1.jpg").write_bytes(b"old")
    before = (folder / "out.qix").stat()
    staged = Staged(folder / "out.shp", hidden)
    staged.path.write_bytes(b"new")
    (staged.path.parent / "out_ExpMap").mkdir()
    (staged.path.parent / "out_ExpMap" / "1.jpg").write_bytes(b"new")
    (folder / "out.shp").mkdir()

    with pytest.raises(OutputError):
        staged.publish()

    assert (folder / "out.qix").stat().st_ctime_ns == before.st_ctime_ns  # it was not even moved
    assert contents(folder / "out_ExpMap") == {"1.jpg": b"old"}


def test_a_link_is_replaced_and_what_it_points_to_stays(folder: Path, hidden: Path) -> None:
    """As QGIS does: it removes what has the output's name."""
    (folder / "real.gpkg").write_bytes(b"old")
    (folder / "out.gpkg").symlink_to(folder / "real.gpkg")
    staged = Staged(folder / "out.gpkg", hidden)
    staged.path.write_bytes(b"new")

    staged.publish()

    assert contents(folder) == {"real.gpkg": b"old", "out.gpkg": b"new"}


@pytest.mark.parametrize("begin", ["BEGIN EXCLUSIVE", "BEGIN IMMEDIATE"])
@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_a_database_to_which_another_program_writes_is_refused(
    folder: Path, begin: str, mode: str
) -> None:
    """At once, and that program's work goes on unharmed."""
    target = folder / "out.gpkg"
    with sqlite3.connect(target) as made:
        made.execute(f"PRAGMA journal_mode={mode}")
    made.close()
    with writing(target, begin) as other:
        started = time.monotonic()
        with pytest.raises(OutputError) as caught:
            check_replaceable(target)
        assert time.monotonic() - started < 1
        assert str(caught.value) == (
            f"OUTPUT: {target} is in use by another program. "
            "Close it there, or choose another file, and run again."
        )
        other.execute("COMMIT")
        assert not is_locked(target)
    with sqlite3.connect(target) as again:
        assert again.execute("SELECT number FROM rows").fetchall() == [(1,)]
        assert again.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    again.close()


def test_a_database_that_is_only_read_can_be_replaced(folder: Path, hidden: Path) -> None:
    """As a layer of the project; whoever reads it goes on with the earlier one."""
    target = folder / "out.gpkg"
    with writing(target, "BEGIN") as other:
        other.execute("COMMIT")
        other.execute("BEGIN")
        assert other.execute("SELECT number FROM rows").fetchall() == [(1,)]
        check_replaceable(target)
        staged = Staged(target, hidden)
        staged.path.write_bytes(b"new")
        staged.publish()
        assert other.execute("SELECT number FROM rows").fetchall() == [(1,)]
    assert contents(folder) == {"out.gpkg": b"new"}


def test_a_file_that_is_no_database_whatever_its_name_can_be_replaced(folder: Path) -> None:
    """What is spoilt is no reason to refuse."""
    (folder / "out.gpkg").write_bytes(b"no database" * 100)

    check_replaceable(folder / "out.gpkg")


def test_the_end_waits_for_another_program_to_write(folder: Path, hidden: Path) -> None:
    """Who writes to the earlier output is given some seconds."""
    target = folder / "out.gpkg"
    staged = Staged(target, hidden)
    staged.path.write_bytes(b"new")
    with writing(target) as other:
        threading.Timer(0.3, lambda: other.execute("COMMIT")).start()
        staged.publish()
    assert contents(folder) == {"out.gpkg": b"new"}


def test_who_writes_too_long_keeps_the_file(
    folder: Path, hidden: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence, and the earlier output is as it was."""
    monkeypatch.setattr(module, "_LOCKED_SECONDS", 0.2)
    target = folder / "out.gpkg"
    staged = Staged(target, hidden)
    staged.path.write_bytes(b"new")
    with writing(target) as other:
        with pytest.raises(OutputError, match="is in use by another program"):
            staged.publish()
        other.execute("COMMIT")
        assert other.execute("SELECT number FROM rows").fetchall() == [(1,)]


def test_the_wait_can_be_cancelled(folder: Path, hidden: Path) -> None:
    """At once, with nothing moved."""
    staged = Staged(folder / "out.gpkg", hidden)
    staged.path.write_bytes(b"new")
    with writing(folder / "out.gpkg"), pytest.raises(Cancelled):
        staged.publish(lambda: True)
    assert contents(folder)["out.gpkg"] != b"new"


def test_a_folder_that_went_away_is_told(folder: Path) -> None:
    """Which, and what to do."""
    target = folder / "outputs" / "out.gpkg"
    hidden = target.parent / ".deep_objects_1"
    hidden.mkdir(parents=True)
    staged = Staged(target, hidden)
    staged.path.write_bytes(b"new")
    os.rename(target.parent, folder / "moved")

    with pytest.raises(OutputError) as caught:
        staged.publish()

    assert str(caught.value) == (
        f"OUTPUT: the folder {target.parent} is no longer there. "
        "Create it, or choose another, and run again."
    )


def test_a_file_of_somebody_else_in_a_common_folder_is_refused(folder: Path) -> None:
    """It may be written to, but not replaced: nobody but root and the owners may do that."""
    if os.getuid() != 0:
        pytest.skip("only root can make a file of somebody else")
    common = folder / "common"
    common.mkdir()
    common.chmod(0o1777)
    (common / "out.csv").write_bytes(b"old")
    (common / "out.csv").chmod(0o666)
    for path in (folder, *folder.parents[:3]):
        path.chmod(path.stat().st_mode | 0o055)
    os.setresuid(65534, 65534, 0)
    try:
        with pytest.raises(OutputError) as caught:
            check_replaceable(common / "out.csv")
    finally:
        os.setresuid(0, 0, 0)
    assert str(caught.value) == (
        f"OUTPUT: {common / 'out.csv'} belongs to somebody else and cannot be replaced. "
        "Choose another file."
    )
