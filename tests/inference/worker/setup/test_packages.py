# SPDX-License-Identifier: GPL-2.0-or-later
"""Where packages come from: builds of PyTorch's own, a folder, an index behind a proxy."""

from __future__ import annotations

import hashlib
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from deep_objects.inference.errors import SetupFailed
from deep_objects.inference.worker.cleaning.run_folder import RunFolder
from deep_objects.inference.worker.environment import requirements
from deep_objects.inference.worker.environment.markers import Machine, this_machine
from deep_objects.inference.worker.setup.network import Network
from deep_objects.inference.worker.setup.packages import Packages, Wish
from deep_objects.inference.worker.setup.progress import Progress
from deep_objects.inference.worker.setup.steps import Steps

from .index import (
    index_of,
    proxy,
    tls_index,
    write_certificates,
    write_requirements,
    write_source,
    write_wheel,
    write_wheels,
)

MACHINE = this_machine()
TAG = f"cp{MACHINE.python.replace('.', '')}-cp{MACHINE.python.replace('.', '')}-linux_x86_64"
OWN_BUILDS = ["small-1.0", "torch-2.0+cpu", "torchvision-2.0+cpu"]


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Builds without CUDA, and requirements whose lock knows PyPI's alone."""
    folder = tmp_path / "wheels"
    small = write_wheel(folder, "small", "1.0", "")
    for name in ("torch", "torchvision"):
        write_wheel(folder, name, "2.0+cpu", "", TAG)
    pins = tmp_path / "requirements"
    (pins / "locks").mkdir(parents=True)
    (pins / "torch.txt").write_text("torch==2.0\ntorchvision==2.0\nsmall==1.0\n")
    lock(
        pins / "locks" / "torch.txt",
        **{"nvidia-far": "1.0 00", "torch": "2.0 00", "torchvision": "2.0 00"},
        small=f"1.0 {digest(small)}",
    )
    monkeypatch.setattr(requirements, "_REQUIREMENTS", pins)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    return folder


def digest(wheel: Path) -> str:
    return hashlib.sha256(wheel.read_bytes()).hexdigest()


def lock(path: Path, **packages: str) -> None:
    """A lock for this machine: version and hash by name."""
    lines = [f"# Python: {MACHINE.python}", f"# Platforms: {MACHINE.system} {MACHINE.processor}"]
    for name, told in packages.items():
        version, _, value = told.partition(" ")
        lines += [f"{name}=={version} \\", f"    --hash=sha256:{value}"]
    path.write_text("\n".join(lines) + "\n")


def installed(
    target: Path, wish: Wish, machine: Machine = MACHINE
) -> tuple[list[str], bool, list[str]]:
    """What pip installs into ``target``, whether all hashes were known, and the log.

    It runs in the tests' own environment, which is quicker than to make one.
    """
    python = target / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n', "utf-8")
    python.chmod(0o755)
    said: list[str] = []
    with RunFolder(None) as folder:
        steps = Steps(said.append, lambda: False, wish.network, folder, folder.path)
        progress = Progress(lambda share: None)
        hashed = Packages(wish, steps, target, machine, progress).install()
    kept = target.glob("lib/python*/site-packages/*.dist-info")
    found = sorted(path.name.removesuffix(".dist-info") for path in kept)
    return found, hashed, said


@pytest.mark.parametrize("known", [False, True])
def test_builds_without_cuda_come_from_an_index_of_pytorchs_own(
    known: bool, wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PyPI's, and what only they need, are left out; hashes count where ``make locks`` had any."""
    if known:
        builds = {name: next(wheels.glob(f"{name}-*")) for name in ("torch", "torchvision")}
        hashes = {name: f"2.0+cpu {digest(wheel)}" for name, wheel in builds.items()}
        lock(wheels.parent / "requirements" / "locks" / "torch-cpu.txt", **hashes)
    target = tmp_path / "target"
    with index_of(wheels, tmp_path / "served") as index:
        monkeypatch.setenv("PIP_INDEX_URL", index)
        wish = Wish("torch", torch_index=index)
        found, hashed, said = installed(target, wish)

    assert found == OWN_BUILDS
    assert hashed is known
    assert said[0] == "The torch environment: about 300 MB to download, 1.2 GB installed."
    told = (
        "torch==2.0+cpu, torchvision==2.0+cpu: no hashes of ours are known; pip compares those "
        "that the index states."
    )
    assert (told in said) is not known


def test_a_folder_of_wheels_may_hold_those_builds(wheels: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    wish = Wish("torch", wheels=wheels)
    assert installed(target, wish)[:2] == (OWN_BUILDS, False)


@pytest.mark.parametrize("locked", [False, True])
def test_for_cards_the_builds_without_cuda_in_the_same_folder_do_not_count(
    locked: bool, wheels: Path, tmp_path: Path
) -> None:
    """With hashes and without."""
    path = wheels.parent / "requirements" / "locks" / "torch.txt"
    path.unlink()
    known = {"small": f"1.0 {digest(next(wheels.glob('small-*')))}"}
    for name in ("torch", "torchvision"):
        known[name] = f"2.0 {digest(write_wheel(wheels, name, '2.0', '', TAG))}"
    if locked:
        lock(path, **known)
    target = tmp_path / "target"
    wish = Wish("torch", "GPU", wheels)

    found, hashed, _ = installed(target, wish)

    assert (found, hashed) == (["small-1.0", "torch-2.0", "torchvision-2.0"], locked)


@pytest.mark.parametrize("option", ["--index-url={}", "-i {}"])
def test_an_index_of_the_users_own_is_asked_for_pytorch_too(
    option: str, wheels: Path, tmp_path: Path
) -> None:
    """And PyTorch's is not."""
    target = tmp_path / "target"
    with index_of(wheels, tmp_path / "served", "simple") as index:
        options = tuple(option.format(index).split())
        found, _, said = installed(target, Wish("torch", pip_options=options))

    assert found == OWN_BUILDS
    assert "pytorch.org" not in "".join(said)


@pytest.mark.parametrize("locked", [False, True])
def test_an_index_of_the_users_own_may_have_the_builds_of_pypi(
    locked: bool, wheels: Path, tmp_path: Path
) -> None:
    """As a mirror of it has."""
    mirrored = tmp_path / "mirrored"
    known = {}
    for name, version, tag in (
        ("small", "1.0", "py3-none-any"),
        ("torch", "2.0", TAG),
        ("torchvision", "2.0", TAG),
    ):
        known[name] = f"{version} {digest(write_wheel(mirrored, name, version, '', tag))}"
    path = wheels.parent / "requirements" / "locks" / "torch.txt"
    path.unlink()
    if locked:
        lock(path, **known)
    target = tmp_path / "target"
    with index_of(mirrored, tmp_path / "served", "simple") as index:
        options = ("--index-url", index)
        found, hashed, said = installed(target, Wish("torch", pip_options=options))

    assert (found, hashed) == (["small-1.0", "torch-2.0", "torchvision-2.0"], locked)
    assert said[0] == "The build of the Python Package Index is taken, which carries CUDA."
    assert "pytorch.org" not in "".join(said)


def test_for_cards_on_windows_an_index_of_the_users_own_must_have_pytorchs_builds(
    wheels: Path, tmp_path: Path
) -> None:
    windows = replace(MACHINE, system="win32", processor="AMD64")
    with index_of(wheels, tmp_path / "served", "simple") as index:
        wish = Wish("torch", "GPU", pip_options=("--index-url", index))
        with pytest.raises(SetupFailed) as caught:
            installed(tmp_path / "target", wish, windows)
    assert str(caught.value) == (
        f"The torch environment for the GPU needs PyTorch's builds for cards, and {index} does not "
        "offer them. Look at the network, or choose CPU."
    )


def test_cards_need_an_index_that_answers_where_pypi_has_nothing_for_them(wheels: Path) -> None:
    """On Windows; nothing is installed in its stead."""
    index = "http://127.0.0.1:9/whl/cu130"
    with pytest.raises(SetupFailed) as caught:
        installed(wheels, Wish("torch", "GPU", torch_index=index))
    assert str(caught.value) == (
        f"The torch environment for the GPU needs PyTorch's builds for cards, and {index} does not "
        "offer them. Look at the network, or choose CPU."
    )


def test_a_python_without_a_lock_gets_the_pinned_versions(
    wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a line that says so."""
    (wheels.parent / "requirements" / "locks" / "torch.txt").unlink()
    target = tmp_path / "target"
    wish = Wish("torch", wheels=wheels)

    found, hashed, said = installed(target, wish)

    assert (found, hashed) == (OWN_BUILDS, False)
    assert said[1] == (
        f"No hashes are known for Python {MACHINE.python} on {MACHINE.system} "
        f"{MACHINE.processor}: the pinned versions are installed without them."
    )


@pytest.mark.parametrize(
    ("name", "version", "locked"), [("small", "1.0", False), ("torchvision", "2.0+cpu", True)]
)
def test_nothing_is_built_from_its_source(
    name: str, version: str, locked: bool, wheels: Path, tmp_path: Path
) -> None:
    """Which would run a stranger's program; also where no hashes are known."""
    if not locked:
        (wheels.parent / "requirements" / "locks" / "torch.txt").unlink()
    next(wheels.glob(f"{name}-*")).unlink()
    write_source(wheels, name, version, tmp_path / "ran")
    target = tmp_path / "target"

    with pytest.raises(SetupFailed) as caught:
        installed(target, Wish("torch", wheels=wheels))

    assert not (tmp_path / "ran").exists()
    assert str(caught.value).endswith(
        f"ERROR: No matching distribution found for {name}=={version}. No such file was found for "
        "this Python and system: the folder of WHEELS has none, or the index does not answer as "
        "one, since it asks for a login or is out of order. Open its address in a browser."
    )


def test_a_proxy_with_a_password_and_an_authority_of_the_users_own_are_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An index that is reached in no other way; neither user nor password is told anywhere."""
    for name in ("PIP_CERT", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    authority, certificate = write_certificates(tmp_path / "certificates")
    wheels = write_wheels(tmp_path / "wheels")
    pins = write_requirements(tmp_path / "requirements", wheels)
    monkeypatch.setattr(requirements, "_REQUIREMENTS", pins)
    target = tmp_path / "target"
    with tls_index(wheels, tmp_path / "served", certificate) as index:
        monkeypatch.setenv("PIP_INDEX_URL", index)
        with proxy("scott", "t:g/r@w") as (address, asked):
            network = Network(f"http://scott:t%3Ag%2Fr%40w@{address}", ("elsewhere",), authority)
            wish = Wish("cluster", network=network)
            found, hashed, said = installed(target, wish)

    assert (found, hashed) == (["dask-2026.8.0", "distributed-2026.8.0"], True)
    assert set(asked) == {index.split("/")[2]}
    assert "scott" not in "".join(said) and "t%3Ag" not in "".join(said)
