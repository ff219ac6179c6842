# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of journals: private, each held by one, and none kept for ever."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from deep_objects.processing_provider.run.journal.folder import Held, adopt, create, prune

KEY, OTHER = "a1" * 32, "b2" * 32
DAY = 24 * 3600.0

#: Holds the lock on a journal as a run does, says so, and waits for its end.
HOLDER = """
import sys
from qgis.PyQt.QtCore import QLockFile
lock = QLockFile(sys.argv[1] + ".lock")
lock.setStaleLockTime(0)
print(lock.tryLock(0), flush=True)
sys.stdin.read()
"""


def left(folder: Path, key: str = KEY, age: float = 0.0, size: int = 10) -> Path:
    """A journal that a run left ``age`` seconds ago."""
    held, handle = create(folder, key)
    os.truncate(handle, size)
    os.close(handle)
    held.release()
    os.utime(held.path, (time.time() - age,) * 2)
    return held.path


def paths(held: list[Held]) -> list[Path]:
    return [entry.path for entry in held]


def release(held: list[Held]) -> None:
    for entry in held:
        entry.release()


def test_folder_and_files_are_the_users_alone(folder: Path) -> None:
    """Also a folder that was open to others before."""
    place = folder / "cache" / "journals"
    held, handle = create(place, KEY)
    os.close(handle)
    assert (place.stat().st_mode & 0o777, held.path.stat().st_mode & 0o777) == (0o700, 0o600)
    held.release()

    place.chmod(0o777)
    left(place)
    assert place.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.getuid() != 0, reason="only root can give a folder away")
def test_a_folder_of_somebody_else_is_not_used(folder: Path) -> None:
    os.chown(folder, 12345, 12345)
    with pytest.raises(PermissionError, match="is not the user's own folder"):
        create(folder, KEY)


def test_a_link_in_the_folders_place_is_not_followed(folder: Path) -> None:
    (folder / "elsewhere").mkdir()
    (folder / "journals").symlink_to(folder / "elsewhere")
    with pytest.raises(PermissionError, match="is not the user's own folder"):
        create(folder / "journals", KEY)


def test_journals_of_a_key_are_adopted_the_oldest_first(folder: Path) -> None:
    new, old = left(folder), left(folder, age=100)
    left(folder, OTHER)
    held = adopt(folder, KEY)
    assert paths(held) == [old, new]
    release(held)


def test_what_a_run_holds_nobody_adopts(folder: Path) -> None:
    """Not even in the same process, nor twice."""
    held, handle = create(folder, KEY)
    assert adopt(folder, KEY) == []
    os.close(handle)
    held.release()
    first = adopt(folder, KEY)
    assert paths(first) == [held.path]
    assert adopt(folder, KEY) == []
    release(first)


def test_the_lock_of_a_living_process_holds_however_old_it_is(folder: Path) -> None:
    """And that of one which was killed is free at once."""
    path = left(folder, age=40 * DAY)
    lock = Path(f"{path}.lock")
    command = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"True\n"
        os.utime(lock, (time.time() - 40 * DAY,) * 2)

        assert adopt(folder, KEY) == []
        prune(folder)
        assert path.exists()

        process.kill()
        process.wait()
    assert lock.exists()
    held = adopt(folder, KEY)
    assert paths(held) == [path]
    held[0].remove()
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("kind", ["link", "pipe", "folder"])
def test_what_is_no_plain_file_is_no_journal(folder: Path, kind: str) -> None:
    """A pipe would keep its reader waiting for ever."""
    path = folder / f"{KEY}-{'0' * 16}.journal"
    if kind == "link":
        (folder / "secret").write_text("x")
        path.symlink_to(folder / "secret")
    elif kind == "pipe":
        os.mkfifo(path)
    else:
        path.mkdir()
    assert adopt(folder, KEY) == []


def test_old_journals_go_but_those_that_are_held(folder: Path) -> None:
    """After thirty days."""
    left(folder, age=31 * DAY)
    kept, handle = create(folder, OTHER)
    os.utime(kept.path, (time.time() - 31 * DAY,) * 2)
    young = left(folder, age=29 * DAY)
    prune(folder)
    assert set(folder.glob("*.journal")) == {kept.path, young}
    os.close(handle)
    kept.release()


def test_old_journals_go_though_another_host_holds_them(folder: Path) -> None:
    """As of a container that was killed: its lock is never seen to be free."""
    old, young = left(folder, age=31 * DAY), left(folder, age=29 * DAY)
    for path in (old, young):
        Path(f"{path}.lock").write_text("1\nqgis\nelsewhere\n")
    prune(folder)
    assert set(folder.iterdir()) == {young, Path(f"{young}.lock")}
    assert adopt(folder, KEY) == []


def test_the_oldest_go_until_the_rest_is_not_too_large(folder: Path) -> None:
    """5 GB together, of files with holes."""
    large = 2_000_000_000
    listed = [left(folder, age=age, size=large) for age in (400, 300, 200, 100)]
    prune(folder)
    assert set(folder.iterdir()) == set(listed[2:])


def test_locks_without_a_journal_go(folder: Path) -> None:
    """Of a run that was killed before it began its file; other files stay."""
    path = left(folder)
    path.unlink()
    Path(f"{path}.lock").write_text(f"999999999\nqgis\n{socket.gethostname()}\n")
    (folder / "notes.txt").write_text("mine")
    prune(folder)
    assert [entry.name for entry in folder.iterdir()] == ["notes.txt"]


def test_a_folder_that_is_not_there_holds_nothing(folder: Path) -> None:
    prune(folder / "none")
    assert adopt(folder / "none", KEY) == []
