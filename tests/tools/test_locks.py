# SPDX-License-Identifier: GPL-2.0-or-later
"""The lock of PyTorch's own builds, made from an index as PyTorch's is written."""

from __future__ import annotations

import hashlib
import sys
import threading
from collections.abc import Iterator, Sequence
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from deep_objects.inference.worker.environment.markers import Machine
from deep_objects.inference.worker.environment.requirements import CPU, lock_covers, meant_for
from deep_objects.inference.worker.setup.builds import torch_pins

from .loading import tool

locks = tool("locks")
LINUX = [f"manylinux_2_28_{processor}" for processor in ("x86_64", "aarch64")]
#: On each line of the pins.
VERSIONS = {
    name: sorted({version for found, version, _ in locks.torch_pins() if found == name})
    for name in ("torch", "torchvision")
}


class Quiet(SimpleHTTPRequestHandler):
    """Says nothing of requests."""

    def log_message(self, *_: object) -> None:
        """Nothing."""


@pytest.fixture
def index(tmp_path: Path) -> Iterator[str]:
    """The address of an index of the files in a folder of that name."""
    handler = partial(Quiet, directory=str(tmp_path / "index"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of that of the locks."""
    found = tmp_path / "locks"
    found.mkdir()
    monkeypatch.setattr(locks, "LOCKS", found)
    return found


def write_pages(place: Path, platforms: Sequence[str], hashed: bool = True) -> None:
    """The pages of both packages, with builds for all Pythons on the ``platforms``."""
    for name, versions in VERSIONS.items():
        links = []
        for version in versions:
            for minor in range(9, 14):
                for platform in platforms:
                    tag = f"cp3{minor}-cp3{minor}-{platform}"
                    wheel = f"{name}-{version}%2Bcpu-{tag}.whl"
                    digest = hashlib.sha256(wheel.encode()).hexdigest()
                    end = f"#sha256={digest}" if hashed else ""
                    links.append(f'<a href="/whl/cpu/{wheel}{end}">{wheel}</a><br/>')
        (place / name).mkdir(parents=True)
        (place / name / "index.html").write_text("\n".join(links))


def test_the_lock_of_pytorchs_own_builds_is_one_that_the_other_tests_take(
    index: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """It names the Pythons and platforms for which it was made, and holds what is pinned there."""
    write_pages(tmp_path / "index", LINUX)

    locks.write_torch(index)

    lock = folder / "torch-cpu.txt"
    for python in locks.PYTHONS:
        for processor in ("x86_64", "aarch64"):
            machine = Machine(python, "linux", processor)
            assert lock_covers(lock, machine)
            assert set(meant_for(lock, machine)) == set(torch_pins(CPU, machine, "cpu"))
    assert not lock_covers(lock, Machine("3.12", "win32", "AMD64"))
    assert capsys.readouterr().out == "torch-cpu: 4 packages, 40 hashes\n"


def test_a_platform_of_which_builds_are_missing_is_none_of_the_locks(
    index: str, folder: Path, tmp_path: Path
) -> None:
    write_pages(tmp_path / "index", LINUX[:1])

    locks.write_torch(index)

    assert "\n# Platforms: linux x86_64\n" in (folder / "torch-cpu.txt").read_text("utf-8")


@pytest.mark.parametrize("hashed", [True, False])
def test_a_page_without_what_is_needed_costs_no_lock(
    hashed: bool, index: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """Without hashes, or without builds, the lock stays as it was."""
    write_pages(tmp_path / "index", () if hashed else LINUX, hashed)
    (folder / "torch-cpu.txt").write_text("kept")

    locks.write_torch(index)

    assert (folder / "torch-cpu.txt").read_text() == "kept"
    assert capsys.readouterr().out == (
        f"{index} lacks builds that are pinned, or hashes: torch-cpu.txt was not written.\n"
    )


def test_an_index_that_does_not_answer_costs_no_lock(
    index: str, folder: Path, capsys: pytest.CaptureFixture
) -> None:
    (folder / "torch-cpu.txt").write_text("kept")

    locks.write_torch(index)

    assert (folder / "torch-cpu.txt").read_text() == "kept"
    assert capsys.readouterr().out == (
        f"{index} does not answer (HTTP Error 404: File not found): "
        "torch-cpu.txt was not written.\n"
    )


def test_other_names_leave_pytorchs_own_builds_alone(
    index: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_pages(tmp_path / "index", LINUX)
    monkeypatch.setattr(sys, "argv", ["locks.py", "--torch-index", index, "none"])

    locks.main()

    assert list(folder.iterdir()) == []
