# SPDX-License-Identifier: GPL-2.0-or-later
"""Where inference processes are started, and with how many threads each."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Optional

import pytest
from deep_objects.inference.worker import devices
from deep_objects.inference.worker.devices import (
    Placement,
    list_gpus,
    on_cpu,
    placements,
    usable_cores,
)


@pytest.fixture
def nvidia_smi(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program called nvidia-smi, alone on the PATH; a test writes what it does."""
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/bin")
    program = tmp_path / "nvidia-smi"
    program.write_text("#!/bin/sh\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def test_processes_share_the_cores() -> None:
    """Each process gets its part of the threads, and at least one."""
    assert on_cpu(1) == [Placement(None, usable_cores())]
    assert on_cpu(1000) == [Placement(None, 1)] * 1000


def test_cores_are_those_that_this_process_may_use() -> None:
    """A process confined to one core counts one."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        assert usable_cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)


@pytest.mark.parametrize(
    ("quota", "cores"), [("100000 100000", 1), ("50000 100000", 1), ("max 100000", None)]
)
def test_a_container_has_the_cores_of_its_quota(
    quota: str, cores: Optional[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As Kubernetes and Docker limit it: the machine's cores are there to see, but not to use."""
    monkeypatch.setattr(devices, "_GROUPS", tmp_path)
    (tmp_path / "cpu.max").write_text(f"{quota}\n")

    assert usable_cores() == (cores or len(os.sched_getaffinity(0)))


def test_the_cards_are_those_that_nvidia_smi_lists(nvidia_smi: Path) -> None:
    """Numbers are nvidia-smi's own; other lines are no cards."""
    nvidia_smi.write_text('#!/bin/sh\necho 0\necho " 3 "\necho "No devices were found"\n')

    assert list_gpus() == ["0", "3"]


def test_a_failing_nvidia_smi_means_no_cards(nvidia_smi: Path) -> None:
    """A driver that does not answer is no card, whatever it printed."""
    nvidia_smi.write_text("#!/bin/sh\necho 0\nexit 9\n")

    assert list_gpus() == []


def test_without_nvidia_smi_there_are_no_cards(nvidia_smi: Path) -> None:
    """A computer without NVIDIA's driver has no cards."""
    nvidia_smi.unlink()

    assert list_gpus() == []


def test_every_card_gets_one_process(nvidia_smi: Path) -> None:
    """AUTO and GPU start one process per card, and divide the cores among them."""
    nvidia_smi.write_text("#!/bin/sh\necho 0\necho 1\n")
    threads = max(1, usable_cores() // 2)

    for processor in ("AUTO", "GPU"):
        found = placements(processor, (), 7)
        assert found == [Placement("0", threads), Placement("1", threads)]


def test_cards_that_the_user_named_are_taken_as_they_are(nvidia_smi: Path) -> None:
    """GPU_ID is believed; whether the card works is seen when a model is loaded."""
    assert placements("GPU", ("2",), 7) == [Placement("2", usable_cores())]


def test_cpu_ignores_the_cards(nvidia_smi: Path) -> None:
    """CPU is CPU, also beside a card."""
    nvidia_smi.write_text("#!/bin/sh\necho 0\n")

    assert placements("CPU", ("0",), 3) == on_cpu(3)


def test_without_cards_auto_computes_on_the_cpu(nvidia_smi: Path) -> None:
    """AUTO starts as many processes as asked for; GPU one, which will say what is missing."""
    assert placements("AUTO", (), 3) == on_cpu(3)
    assert placements("GPU", (), 3) == on_cpu(1)
