# SPDX-License-Identifier: GPL-2.0-or-later
"""The folder of a training set: what is looked at, when, and what is said of it."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from deep_objects.inference.errors import Cancelled, ParameterError
from deep_objects.processing_provider.output.training.choices import UNFINISHED
from deep_objects.processing_provider.parameters.training.output_folder import (
    check_folder,
    check_links,
)


def never() -> bool:
    return False


@pytest.fixture
def begun() -> Iterator[Path]:
    """An export that was broken off, in a folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        place = Path(name) / "set"
        for folder in (UNFINISHED, "train/images"):
            (place / folder).mkdir(parents=True)
        place.chmod(0o777)
        yield place


@contextmanager
def closed(folder: Path) -> Iterator[None]:
    """Within it ``folder`` may be written to and not read, by root neither."""
    folder.chmod(0o333)
    is_root = os.geteuid() == 0
    if is_root:
        os.setresuid(65534, 65534, 0)
    try:
        yield
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)


def test_a_folder_that_may_not_be_read_is_told(begun: Path) -> None:
    with closed(begun), pytest.raises(ParameterError) as refused:
        check_folder(str(begun), True)
    assert str(refused.value) == (
        f"OUTPUT: {begun} cannot be read (Permission denied). Choose another folder."
    )


def test_a_folder_of_a_begun_set_that_may_not_be_read_is_told(begun: Path) -> None:
    inner = begun / "train" / "images"
    with closed(inner), pytest.raises(ParameterError) as refused:
        check_links(str(begun), never)
    assert str(refused.value) == (
        f"OUTPUT: {inner} cannot be read (Permission denied). Choose another folder."
    )


def test_no_dialog_looks_into_the_folders_of_a_begun_set(begun: Path) -> None:
    """Of a million chips it would stand still."""
    with closed(begun / "train"):
        check_folder(str(begun), True)


def test_the_look_at_a_begun_set_can_be_cancelled(begun: Path) -> None:
    with pytest.raises(Cancelled):
        check_links(str(begun), lambda: True)
