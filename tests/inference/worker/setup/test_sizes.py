# SPDX-License-Identifier: GPL-2.0-or-later
"""The sizes are told, and there must be room."""

from __future__ import annotations

from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.setup.sizes import check_room, size, told


def test_the_size_is_that_of_the_build_that_is_taken() -> None:
    """PyPI's builds of PyTorch carry CUDA on Linux, and nowhere else."""
    assert told("torch", *size("torch", "CPU", "cpu", "linux")) == (
        "The torch environment: about 300 MB to download, 1.2 GB installed."
    )
    assert size("torch", "CPU", "", "linux") == size("torch", "GPU", "cu130", "win32")
    assert size("torch", "CPU", "", "win32") == size("torch", "CPU", "cpu", "linux")
    assert size("onnx", "GPU", "", "linux") > size("onnx", "CPU", "", "linux")


def test_a_disk_that_is_too_small_is_told_before_anything_is_loaded(tmp_path: Path) -> None:
    check_room("onnx", tmp_path, 0, 0)
    with pytest.raises(SetupFailed) as caught:
        check_room("onnx", tmp_path, 10**9, 500_000_000)
    start, _, end = str(caught.value).partition(" has ")
    assert start == (
        "The onnx environment needs 1500000.0 GB while it is made, but the disk of " + str(tmp_path)
    )
    assert end.endswith(" left. Free some space, or name a Python of your own in EXISTING_PYTHON.")
