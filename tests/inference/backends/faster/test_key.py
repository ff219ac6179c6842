# SPDX-License-Identifier: GPL-2.0-or-later
"""What an export is kept under: all that could make it another one, and nothing else."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from deep_objects.inference.backends.backend import Device, Setting
from deep_objects.inference.backends.faster import key as module
from deep_objects.inference.backends.faster.key import export_key

from ....builders import definition

SETTING = Setting(Device("CPU", 1), 3)


@pytest.fixture
def weights(tmp_path: Path) -> Path:
    """A file of weights, as far as a key is concerned."""
    path = tmp_path / "weights.pth"
    path.write_bytes(b"weights")
    return path


def test_the_same_content_elsewhere_has_the_same_key(weights: Path, tmp_path: Path) -> None:
    """Nor do threads count."""
    (tmp_path / "elsewhere").mkdir()
    copy = Path(shutil.copy(weights, tmp_path / "elsewhere"))
    more_threads = replace(SETTING, device=Device("CPU", 8))

    one = export_key("weights", definition(weights), SETTING)

    assert one == export_key("weights", definition(copy), more_threads)


def test_other_content_has_another_key(weights: Path) -> None:
    before = export_key("weights", definition(weights), SETTING)
    weights.write_bytes(b"Weights")
    assert export_key("weights", definition(weights), SETTING) != before


def test_another_definition_kind_or_setting_has_another_key(weights: Path) -> None:
    keys = {
        export_key("weights", definition(weights), SETTING),
        export_key("torchscript", definition(weights), SETTING),
        export_key("weights", definition(weights, ImageWidth=16), SETTING),
        export_key("weights", definition(weights, ModelFormat="NHWC"), SETTING),
        export_key("weights", definition(weights), replace(SETTING, bands=4)),
        export_key("weights", definition(weights), replace(SETTING, code_allowed=True)),
        export_key("weights", definition(weights), replace(SETTING, device=Device("AUTO", 1))),
    }
    assert len(keys) == 7


def test_another_version_of_a_package_has_another_key(
    weights: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = export_key("weights", definition(weights), SETTING)
    monkeypatch.setattr(module, "version", lambda package: "9.9")
    assert export_key("weights", definition(weights), SETTING) != before
