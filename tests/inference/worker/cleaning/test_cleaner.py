# SPDX-License-Identifier: GPL-2.0-or-later
"""The cleaner as the system sees it: what it is told on standard input, and what is then gone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ....conftest import REPOSITORY

CLEANER = REPOSITORY / "inference" / "worker" / "cleaning" / "cleaner.py"


def told(*messages: list[Any]) -> None:
    """Run a cleaner that is told ``messages``, and then nothing more."""
    lines = b"".join(json.dumps(message).encode() + b"\n" for message in messages)
    command = [sys.executable, "-I", "-S", str(CLEANER)]
    subprocess.run(command, input=lines, timeout=60, check=True)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of a run, with something in it."""
    made = tmp_path / "deep_objects_ü\udcff"
    (made / "inner").mkdir(parents=True)
    (made / "inner" / "file").write_bytes(b"x")
    return made


def test_at_the_end_of_its_input_it_removes_the_folders(folder: Path) -> None:
    """Those that never came to be do not matter."""
    told(["folder", str(folder.with_name("deep_objects_none"))], ["folder", str(folder)])

    assert not folder.exists()


def test_a_run_that_says_it_is_done_is_believed(folder: Path) -> None:
    """Nothing is touched."""
    told(["folder", str(folder)], ["done"])

    assert (folder / "inner" / "file").exists()


def test_what_it_shall_forget_it_leaves_alone(folder: Path) -> None:
    """Forgetting what it never knew does no harm."""
    told(["folder", str(folder)], ["forget", "process", 7], ["forget", "folder", str(folder)])

    assert (folder / "inner" / "file").exists()


def test_it_removes_no_folder_that_is_not_named_like_ours(tmp_path: Path) -> None:
    """A mistake of the plugin must not cost the user a folder."""
    precious = tmp_path / "photos"
    precious.mkdir()

    told(["folder", str(precious)], ["folder", "/"], ["folder", ""])

    assert precious.exists()


def test_it_follows_no_link_out_of_a_folder(folder: Path, tmp_path: Path) -> None:
    """What a link in a folder, or in a folder's place, points to stays."""
    precious = tmp_path / "photos"
    precious.mkdir()
    (precious / "one.jpg").write_bytes(b"x")
    (folder / "link").symlink_to(precious)

    told(["folder", str(folder)])

    assert not folder.exists()
    assert (precious / "one.jpg").exists()
