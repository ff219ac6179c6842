# SPDX-License-Identifier: GPL-2.0-or-later
"""Write resources/requirements/locks: what the pins of each environment come to, with hashes.

    build/lock-env/bin/python tools/locks.py [--torch-index URL] [NAMES]

uv resolves the pins for all Pythons and platforms at once. The hashes are those that the Python
Package Index gives for the wheels that fit one of them; an environment is made of wheels alone.
PyTorch's own builds without CUDA lie on an index of its own, which is asked with the pins of torch:
where it answers with hashes, theirs go into locks/torch-cpu.txt, and where it does not, this says
so and leaves that file as it is.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import parse_wheel_filename

REQUIREMENTS = Path(__file__).resolve().parents[1] / "resources" / "requirements"
LOCKS = REQUIREMENTS / "locks"
INDEX = "https://pypi.org/simple"
TORCH_INDEX = "https://download.pytorch.org/whl/cpu"
SECONDS = 30
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13")
#: (sys_platform, platform_machine), and how the tags of its wheels look.
PLATFORMS = {
    ("linux", "x86_64"): r"manylinux.*_x86_64|linux_x86_64",
    ("linux", "aarch64"): r"manylinux.*_aarch64|linux_aarch64",
    ("win32", "AMD64"): r"win_amd64",
    ("darwin", "arm64"): r"macosx_.*_(arm64|universal2)",
}
CARDS = (("linux", "x86_64"), ("win32", "AMD64"))


@dataclass(frozen=True)
class Order:
    """Which pins are locked, from which Python on, and for which platforms."""

    name: str
    pythons: tuple[str, ...] = PYTHONS
    platforms: tuple[tuple[str, str], ...] = tuple(PLATFORMS)


ORDERS = (
    Order("onnx"),
    Order("onnx-gpu", PYTHONS[1:], CARDS),
    Order("torch"),
    Order("tensorflow"),
    Order("cluster"),
)


@dataclass(frozen=True)
class Entry:
    """One package of a lock: its version, and on which Pythons and platforms it is installed."""

    name: str
    version: str
    cells: tuple[tuple[str, tuple[str, str]], ...]


def resolve(order: Order) -> list[Entry]:
    """What the pins of ``order`` come to, by uv."""
    with tempfile.TemporaryDirectory() as folder:
        environments = json.dumps([clause(platform) for platform in order.platforms])
        Path(folder, "pyproject.toml").write_text(f"[tool.uv]\nenvironments = {environments}\n")
        command = [
            *(str(Path(sys.executable).with_name("uv")), "pip", "compile", "--universal"),
            *("--no-header", "--no-annotate", "--quiet", "--default-index", INDEX),
            *("--python-version", order.pythons[0], str(REQUIREMENTS / f"{order.name}.txt")),
        ]
        variables = {**os.environ, "UV_PYTHON_DOWNLOADS": "never"}
        told = subprocess.run(
            command, cwd=folder, env=variables, check=True, stdout=subprocess.PIPE, text=True
        )
    found = [entry_of(line, order) for line in told.stdout.splitlines() if "==" in line]
    return [entry for entry in found if entry.cells]


def entry_of(line: str, order: Order) -> Entry:
    """The entry in a line of uv's."""
    package, _, text = line.partition(" ; ")
    name, _, version = package.strip().partition("==")
    marker = Marker(text) if text else None
    cells = itertools.product(order.pythons, order.platforms)
    return Entry(name, version, tuple(cell for cell in cells if not marker or holds(marker, *cell)))


def holds(marker: Marker, python: str, platform: tuple[str, str]) -> bool:
    """Whether ``marker`` holds for that Python on that platform."""
    where = {"sys_platform": platform[0], "platform_machine": platform[1]}
    versions = {"python_version": python, "python_full_version": f"{python}.5"}
    return marker.evaluate({**where, **versions})


def clause(platform: tuple[str, str]) -> str:
    """A platform as a marker has it."""
    return f"sys_platform == '{platform[0]}' and platform_machine == '{platform[1]}'"


def marker_of(entry: Entry, order: Order) -> str:
    """The shortest marker that holds where ``entry`` is installed; empty for everywhere."""
    by_pythons: dict[tuple[str, ...], list[tuple[str, str]]] = {}
    for platform in order.platforms:
        pythons = tuple(python for python, place in entry.cells if place == platform)
        if pythons:
            by_pythons.setdefault(pythons, []).append(platform)
    parts = []
    for pythons, platforms in by_pythons.items():
        parts.append(" and ".join([*span(pythons, order), *places(platforms, order)]))
    return " or ".join(f"({part})" for part in parts) if len(parts) > 1 else parts[0]


def places(platforms: list[tuple[str, str]], order: Order) -> list[str]:
    """On which platforms, when it is not on all of them."""
    system = platforms[0][0]
    if len(platforms) == len(order.platforms):
        return []
    if platforms == [place for place in order.platforms if place[0] == system]:
        return [f"sys_platform == '{system}'"]
    if len(platforms) == 1:
        return [clause(platforms[0])]
    return [f"({' or '.join(f'({clause(place)})' for place in platforms)})"]


def span(pythons: tuple[str, ...], order: Order) -> list[str]:
    """From and up to which Python, for some that follow each other."""
    first, last = order.pythons.index(pythons[0]), order.pythons.index(pythons[-1])
    assert list(pythons) == list(order.pythons[first : last + 1])
    clauses = [f"python_version >= '{pythons[0]}'"] if first else []
    if last + 1 < len(order.pythons):
        clauses.append(f"python_version < '{order.pythons[last + 1]}'")
    return clauses


@cache
def files_of(name: str) -> tuple[tuple[str, str], ...]:
    """The wheels of all versions of ``name``, each with its SHA-256."""
    asked = urllib.request.Request(
        f"{INDEX}/{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"}
    )
    with urllib.request.urlopen(asked, timeout=SECONDS) as answer:
        files = json.load(answer)["files"]
    wheels = (file for file in files if file["filename"].endswith(".whl") and not file["yanked"])
    return tuple((file["filename"], file["hashes"]["sha256"]) for file in wheels)


def fits(file: str, python: str, platform: tuple[str, str]) -> bool:
    """Whether a wheel's tags name that Python and platform."""
    minor = int(python.split(".")[1])
    for tag in parse_wheel_filename(file)[3]:
        stable = re.fullmatch(r"cp3(\d+)", tag.interpreter) and tag.abi == "abi3"
        of_python = (
            tag.interpreter in (f"cp3{minor}", "py3", f"py3{minor}")
            or (stable and int(tag.interpreter[3:]) <= minor)
        ) and not tag.abi.endswith("t")
        if of_python and re.fullmatch(f"any|{PLATFORMS[platform]}", tag.platform):
            return True
    return False


def hashes(entry: Entry) -> list[str]:
    """Those of the wheels that are installed somewhere. Ends the program where one is missing."""
    wheels = [
        (file, digest)
        for file, digest in files_of(entry.name)
        if str(parse_wheel_filename(file)[1]) == entry.version
    ]
    taken: set[str] = set()
    for python, platform in entry.cells:
        fitting = {digest for file, digest in wheels if fits(file, python, platform)}
        if not fitting:
            raise SystemExit(f"{entry.name} {entry.version}: no wheel for {python} on {platform}.")
        taken |= fitting
    return sorted(taken)


def lines(order: Order) -> Iterator[str]:
    """The lock of ``order``, as pip reads it."""
    platforms = ", ".join(f"{system} {machine}" for system, machine in order.platforms)
    yield "# SPDX-License-Identifier: GPL-2.0-or-later"
    yield f"# Made by `make locks` of {order.name}.txt. Do not edit."
    yield f"# Python: {', '.join(order.pythons)}"
    yield f"# Platforms: {platforms}"
    for entry in resolve(order):
        digests = hashes(entry)
        marker = marker_of(entry, order)
        yield f"{entry.name}=={entry.version}{f'; {marker}' if marker else ''} \\"
        yield from (f"    --hash=sha256:{digest} \\" for digest in digests[:-1])
        yield f"    --hash=sha256:{digests[-1]}"


def torch_lines(index: str) -> Iterator[str]:
    """The lock of PyTorch's own builds at ``index``, for the platforms of which it has them all.

    Raises OSError where it does not answer, LookupError where there is no such platform.
    """
    builds = [(*pin, builds_at(index, *pin[:2])) for pin in torch_pins()]
    platforms = [
        platform
        for platform in PLATFORMS
        if all(
            any(fits(file, python, platform) for file in files)
            for _, _, marker, files in builds
            for python in PYTHONS
            if holds(Marker(marker), python, platform)
        )
    ]
    if not platforms:
        raise LookupError
    yield "# SPDX-License-Identifier: GPL-2.0-or-later"
    yield "# Made by `make locks` of PyTorch's index of builds without CUDA. Do not edit."
    yield f"# Python: {', '.join(PYTHONS)}"
    yield f"# Platforms: {', '.join(' '.join(platform) for platform in platforms)}"
    for name, version, marker, files in builds:
        digests = sorted(set(files.values()))
        yield f"{name}=={version}+cpu; {marker} \\"
        yield from (f"    --hash=sha256:{digest} \\" for digest in digests[:-1])
        yield f"    --hash=sha256:{digests[-1]}"


def torch_pins() -> list[tuple[str, str, str]]:
    """Name, version and marker of each pin of PyTorch's own packages."""
    pins = (REQUIREMENTS / "torch.txt").read_text("utf-8")
    return re.findall(r"^(torch|torchvision)==([^;\s]+); (.*)$", pins, re.MULTILINE)


def builds_at(index: str, name: str, version: str) -> dict[str, str]:
    """The wheels of a version's builds without CUDA at ``index``, each with its SHA-256."""
    with urllib.request.urlopen(f"{index}/{name}/", timeout=SECONDS) as answer:
        page = answer.read().decode("utf-8").replace("%2B", "+")
    wheel = rf"{name}-{re.escape(version)}\+cpu-[^\"#/]*\.whl"
    return dict(re.findall(rf"({wheel})#sha256=([0-9a-f]{{64}})", page))


def write(name: str, told: Iterable[str]) -> None:
    """Write the lock called ``name``, and say how much there is in it."""
    text = "\n".join(told) + "\n"
    (LOCKS / f"{name}.txt").write_text(text, "utf-8")
    packages = len(re.findall(r"^[^#\s]+==", text, re.MULTILINE))
    print(f"{name}: {packages} packages, {text.count('sha256')} hashes")


def write_torch(index: str) -> None:
    """Write the lock of PyTorch's own builds, or say why there is no new one."""
    try:
        write("torch-cpu", list(torch_lines(index)))
    except OSError as error:
        print(f"{index} does not answer ({error}): torch-cpu.txt was not written.")
    except LookupError:
        print(f"{index} lacks builds that are pinned, or hashes: torch-cpu.txt was not written.")


def main() -> None:
    """Write the locks that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="all when none is named")
    parser.add_argument("--torch-index", default=TORCH_INDEX)
    options = parser.parse_args()
    LOCKS.mkdir(exist_ok=True)
    for order in ORDERS:
        if not options.names or order.name in options.names:
            write(order.name, lines(order))
    if not options.names or "torch" in options.names:
        write_torch(options.torch_index)


if __name__ == "__main__":
    main()
