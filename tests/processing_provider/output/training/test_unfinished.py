# SPDX-License-Identifier: GPL-2.0-or-later
"""A set that is not finished belongs to one run."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.errors import OutputError
from deep_objects.processing_provider.output.training.unfinished import Unfinished
from qgis.PyQt.QtCore import QLockFile, QSysInfo


def test_the_lock_of_another_host_is_named(tmp_path: Path) -> None:
    """It stays when that host is gone, as a container that was killed; then its user deletes it."""
    path = tmp_path / "unfinished_export" / "lock"
    path.parent.mkdir()
    lock = QLockFile(str(path))
    assert lock.tryLock(0)
    here = QSysInfo.machineHostName()
    path.write_text(path.read_text().replace(f"\n{here}\n", "\nelsewhere\n"))

    with pytest.raises(OutputError) as caught:
        Unfinished(tmp_path, "key", 1, 3)

    assert str(caught.value) == (
        f"OUTPUT: another run, on elsewhere, is exporting to {tmp_path}. Wait for it, or delete "
        f"{path} if no such run is there any more."
    )
    path.unlink()
    with Unfinished(tmp_path, "key", 1, 3):
        assert path.exists()
