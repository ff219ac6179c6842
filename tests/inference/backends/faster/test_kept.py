# SPDX-License-Identifier: GPL-2.0-or-later
"""What is kept of exports: found again whole or not at all, for the user alone, not for ever."""

from __future__ import annotations

import os
import resource
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from deep_objects.inference.backends.faster import kept as module
from deep_objects.inference.backends.faster.kept import Entry, Kept
from deep_objects.inference.errors import ModelError

GOOD = Kept(
    "",
    1.8,
    ("Computing on the CPU: PyTorch sees no CUDA device.",),
    16,
    "logits",
    "ab12",
    ((0.1, -3.25), (2.0, 1e-7)),
    b"\x08\x08graph\nof bytes\x00",
)
DAY = 24 * 3600


def written(folder: Path, key: str = "a") -> Path:
    """The file of GOOD under ``key``."""
    Entry(folder, key).keep(GOOD)
    return folder / f"{key}.export"


def test_what_is_kept_is_found_again(tmp_path: Path) -> None:
    """Every part of it, by whoever asks with the same key."""
    written(tmp_path / "exports")
    assert Entry(tmp_path / "exports", "a").find() == GOOD
    assert Entry(tmp_path / "exports", "b").find() is None


def test_a_bad_verdict_is_kept_too(tmp_path: Path) -> None:
    bad = Kept("gave other answers", 0.0)
    Entry(tmp_path / "exports", "a").keep(bad)
    assert Entry(tmp_path / "exports", "a").find() == bad


def test_what_is_forgotten_is_gone(tmp_path: Path) -> None:
    path = written(tmp_path / "exports")
    Entry(tmp_path / "exports", "a").forget()
    assert not path.exists()


@pytest.mark.parametrize("part", [0.0, 0.1, 0.5, 0.9, 0.999])
def test_a_file_cut_short_or_changed_in_a_byte_is_none(tmp_path: Path, part: float) -> None:
    path = written(tmp_path / "exports")
    content = path.read_bytes()
    position = int(part * len(content))

    path.write_bytes(content[:position])
    assert Entry(tmp_path / "exports", "a").find() is None
    path.write_bytes(content[:position] + bytes([content[position] ^ 1]) + content[position + 1 :])
    assert Entry(tmp_path / "exports", "a").find() is None


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    path = written(tmp_path / "exports")
    path.rename(tmp_path / "elsewhere")
    path.symlink_to(tmp_path / "elsewhere")
    assert Entry(tmp_path / "exports", "a").find() is None


def test_folder_and_file_are_the_users_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "exports")
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_that_others_can_write_to_is_neither_read_nor_written(tmp_path: Path) -> None:
    path = written(tmp_path / "exports")
    path.parent.chmod(0o777)

    assert Entry(path.parent, "a").find() is None
    with pytest.raises(PermissionError, match="is not the user's own folder"):
        Entry(path.parent, "a").keep(GOOD)


def test_a_full_disk_leaves_the_earlier_file_and_nothing_else(tmp_path: Path) -> None:
    path = written(tmp_path / "exports")
    large = replace(GOOD, graph=bytes(1 << 20))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 16, limits[1]))
    try:
        with pytest.raises(OSError, match="File too large"):
            Entry(path.parent, "a").keep(large)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert Entry(path.parent, "a").find() == GOOD
    assert os.listdir(path.parent) == ["a.export"]


def test_what_was_not_used_for_a_month_goes_when_another_comes(tmp_path: Path) -> None:
    """Looking one up is to use it."""
    old, used = (written(tmp_path / "exports", key) for key in ("old", "used"))
    for path in (old, used):
        os.utime(path, (path.stat().st_atime, path.stat().st_mtime - 31 * DAY))
    Entry(tmp_path / "exports", "used").find()

    new = written(tmp_path / "exports", "new")

    assert sorted(new.parent.iterdir()) == [new, used]


def test_the_oldest_go_when_all_are_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = written(tmp_path / "exports", "first")
    os.utime(first, (first.stat().st_atime, first.stat().st_mtime - 60))
    monkeypatch.setattr(module, "_MOST_KEPT_BYTES", 2 * first.stat().st_size - 1)

    second = written(tmp_path / "exports", "second")

    assert list(first.parent.iterdir()) == [second]


def test_one_process_tries_at_a_time(tmp_path: Path) -> None:
    """The mark goes with the attempt, also with one that fails."""
    entries = [Entry(tmp_path / "exports", "a") for _ in range(2)]
    with entries[0].attempt() as first, entries[1].attempt() as second:
        assert (first, second) == (True, False)

    with pytest.raises(ModelError), entries[1].attempt():
        raise ModelError("no export")

    with entries[0].attempt() as later:
        assert later


def test_an_attempt_that_ended_a_process_is_not_repeated_for_a_day(tmp_path: Path) -> None:
    folder = tmp_path / "exports"
    folder.mkdir(mode=0o700)
    mark = folder / "a.attempt"
    mark.touch()
    with Entry(folder, "a").attempt() as at_once:
        assert not at_once
    os.utime(mark, (mark.stat().st_atime, mark.stat().st_mtime - DAY - 60))
    with Entry(folder, "a").attempt() as next_day:
        assert next_day


def test_where_no_mark_can_be_left_an_export_is_tried(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with Entry(tmp_path / "file" / "exports", "a").attempt() as allowed:
        assert allowed
