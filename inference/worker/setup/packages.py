# SPDX-License-Identifier: GPL-2.0-or-later
"""The packages of an environment: from where, which builds, and with which hashes."""

from __future__ import annotations

import argparse
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from ...errors import SetupFailed
from ...texts import tr
from ..environment.markers import Machine
from ..environment.places import interpreter_in
from ..environment.requirements import (
    CPU,
    GPU,
    lock_covers,
    lock_file,
    locked_for,
    meant_for,
    requirements_file,
)
from . import builds, sizes
from .builds import comes_with_torch, exactly
from .network import Network, own_bundle
from .progress import Progress
from .steps import Steps

_USUAL_AUTHORITIES = "from pip._vendor import certifi; print(open(certifi.where()).read())"
#: The first pip that tells how many bytes it has.
_TELLS_BYTES = (24, 1)
#: In the folder of the steps: pip tells its name with each package.
_LISTED = "packages.txt"
#: A lock names all packages.
_HASHED = ("--require-hashes", "--no-deps")
#: From sources none is built, which would run a stranger's program.
_WHEELS_ALONE = "--only-binary=:all:"


@dataclass(frozen=True)
class Wish:
    """Which environment, and from where.

    ``wheels`` is a folder from which alone is installed; ``torch_index`` one of PyTorch's builds,
    empty for none, None for the usual one.
    """

    family: str
    variant: str = CPU
    wheels: Optional[Path] = None
    pip_options: tuple[str, ...] = ()
    torch_index: Optional[str] = None
    network: Network = field(default_factory=Network)


@dataclass(frozen=True)
class Packages:
    """Those of the environment that is made in ``folder``."""

    wish: Wish
    steps: Steps
    folder: Path
    machine: Machine
    progress: Progress

    def install(self) -> bool:
        """Install all of them; whether the hash of each was compared. Raises SetupFailed."""
        wish = self.wish
        self._trust_authorities()
        build, source = self._torch_build()
        self._look_at_sizes(build)
        lock = lock_file(wish.family, wish.variant)
        if not lock_covers(lock, self.machine):
            self._install_pins(build, source if build else ())
            return False
        locked = locked_for(lock, self.machine)
        if build:
            locked = {name: told for name, told in locked.items() if not comes_with_torch(name)}
        locked = {name: exactly(told) for name, told in locked.items()}
        self.progress.expect(len(locked))
        (self.steps.folder / _LISTED).write_text("\n".join(locked.values()) + "\n", "utf-8")
        self._pip(*_HASHED, "--requirement", _LISTED)
        return self._install_torch(build, source) if build else True

    def _look_at_sizes(self, build: str) -> None:
        """Tell how much it will be, and refuse a disk without room. Raises SetupFailed."""
        family, system = self.wish.family, self.machine.system
        download, installed = sizes.size(family, self.wish.variant, build, system)
        if self.wish.wheels:
            download = 0
            self.steps.say(sizes.told_of_wheels(family, installed))
        else:
            self.steps.say(sizes.told(family, download, installed))
        sizes.check_room(family, self.steps.folder, download, installed)

    def _trust_authorities(self) -> None:
        """Let pip trust those of the user's, on top of those that it would trust anyway."""
        if not self.wish.network.authorities:
            return
        own = own_bundle(os.environ)
        asked = [str(interpreter_in(self.folder)), "-I", "-c", _USUAL_AUTHORITIES]
        usual = own.read_text("ascii", "ignore") if own else self.steps.ask(asked)
        target = self.steps.folder / "authorities.pem"
        self.steps.bundle = self.wish.network.bundle(usual or "", target)

    def _torch_build(self) -> tuple[str, tuple[str, ...]]:
        """The build of PyTorch's own, "" for that of PyPI, and pip's options that lead to it."""
        wish = self.wish
        if wish.family != "torch":
            return "", ()
        if wish.wheels:
            return builds.build_among(wish.wheels, wish.variant, self.machine), ()
        index = builds.torch_index(wish.variant, self.machine, wish.torch_index)
        if not index:
            return "", ()
        build = builds.build_of(index)
        own = _index_in(wish.pip_options)
        index = own or index
        wanted = builds.torch_pin(wish.variant, self.machine, build)
        interpreter = interpreter_in(self.folder)
        if not builds.is_at(index, wanted, self.machine, interpreter, self.steps):
            build = ""
        if not build and wish.variant == GPU:
            raise SetupFailed(
                tr(
                    "The torch environment for the GPU needs PyTorch's builds for cards, and "
                    "{index} does not offer them. Look at the network, or choose CPU."
                ).format(index=index)
            )
        if not build:
            self.steps.say(
                tr("The build of the Python Package Index is taken, which carries CUDA.")
            )
        return build, () if own else ("--index-url", index)

    def _install_pins(self, build: str, index: tuple[str, ...]) -> None:
        """Install the pinned versions, PyTorch's in ``build``, and of what they need the newest."""
        where = f"{self.machine.system} {self.machine.processor}"
        self.steps.say(
            tr(
                "No hashes are known for Python {python} on {system}: the pinned versions are "
                "installed without them."
            ).format(python=self.machine.python, system=where)
        )
        extra = ("--extra-index-url", index[1]) if index else ()
        listed = requirements_file(self.wish.family, self.wish.variant)
        torch: list[str] = []
        if self.wish.family == "torch":
            torch = builds.torch_pins(self.wish.variant, self.machine, build)
        self._pip(*extra, "--requirement", str(listed), *map(exactly, torch))

    def _install_torch(self, build: str, source: tuple[str, ...]) -> bool:
        """Install PyTorch's own builds; whether their hashes were known."""
        wanted = builds.torch_pins(self.wish.variant, self.machine, build)
        lock = lock_file("torch").with_name(f"torch-{build}.txt")
        if lock.is_file() and set(wanted) <= set(meant_for(lock, self.machine)):
            self._pip(*_HASHED, *source, "--requirement", str(lock))
            return True
        self.steps.say(
            tr(
                "{packages}: no hashes of ours are known; pip compares those that the index states."
            ).format(packages=", ".join(wanted))
        )
        self._pip("--no-deps", *source, *wanted)
        return False

    def _pip(self, *options: str) -> None:
        interpreter = str(interpreter_in(self.folder))
        pip = [interpreter, "-I", "-m", "pip", "--disable-pip-version-check", "install"]
        bar = "raw" if self._pip_version() >= _TELLS_BYTES else "off"
        wheels = ("--no-index", "--find-links", str(self.wish.wheels)) if self.wish.wheels else ()
        usual = ("--no-input", f"--progress-bar={bar}", _WHEELS_ALONE)
        own = self.wish.pip_options
        self.steps.run([*pip, *usual, *options, *wheels, *own, *self._here()])

    def _here(self) -> tuple[str, ...]:
        """Into the environment, wherever pip's configuration or options send packages."""
        return ("--target=", f"--prefix={self.folder}", f"--root={self.folder.anchor}")

    def _pip_version(self) -> tuple[int, ...]:
        """By the folder that describes it: to ask pip takes a moment each time."""
        places = ("lib/python3*/site-packages", "Lib/site-packages")
        found = (path for place in places for path in self.folder.glob(f"{place}/pip-*.dist-info"))
        for path in found:
            numbers = path.name.split("-")[1].removesuffix(".dist").split(".")
            return tuple(int(part) for part in numbers[:2] if part.isdigit())
        return ()


def _index_in(options: tuple[str, ...]) -> str:
    """The index that options of pip name, with which it asks no other; empty for none."""
    reader = argparse.ArgumentParser(add_help=False, exit_on_error=False)
    reader.add_argument("-i", "--index-url", "--pypi-url", dest="index", default="")
    try:
        return str(reader.parse_known_args(options)[0].index)
    except argparse.ArgumentError:  # pip tells it
        return ""
