# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the Python environments of the given names, each only when it is not up to date.

    /usr/bin/python3 tools/environments.py onnx torch tensorflow cluster test

``onnx``, ``torch`` and ``tensorflow`` are those in which the plugin runs models, ``cluster`` speaks
with a Dask scheduler; all are made by its own code where it looks for them. ``test`` is
build/test-env: QGIS's Python with what the tests and checks need; ``fuzz``, ``security``,
``docs``, ``qt6`` and ``lock`` are beside it, of what these alone need; ``bench`` too, with the
rivals of the benchmarks on top of ``torch``.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Optional

from plugin_package import REPOSITORY, load

load()
from deep_objects.inference.errors import DeepObjectsError  # noqa: E402 (loaded just now)
from deep_objects.inference.worker import environment  # noqa: E402
from deep_objects.inference.worker.environment.requirements import pins  # noqa: E402
from deep_objects.inference.worker.setup.builds import CPU_INDEX  # noqa: E402
from deep_objects.inference.worker.setup.making import Listener, create  # noqa: E402
from deep_objects.inference.worker.setup.packages import Wish  # noqa: E402

TEST_FOLDER = REPOSITORY / "build" / "test-env"
TEST_REQUIREMENTS = REPOSITORY / "resources" / "requirements" / "tests.txt"
RIVALS = REPOSITORY / "benchmarks" / "requirements.txt"


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def make_family(family: str, torch_index: Optional[str] = None) -> None:
    """Make an environment of the plugin, through the plugin."""
    made = create(Wish(family, torch_index=torch_index), Listener(say))
    for finding in made.findings:
        say(f"{finding}.")
    say(f"The {family} environment is ready: {made.interpreter}")


def make_test(_: argparse.Namespace) -> None:
    """Make build/test-env on top of QGIS's Python, whose numpy must stay: osgeo is built for it."""
    shutil.rmtree(TEST_FOLDER, ignore_errors=True)
    say(f"The test environment in {TEST_FOLDER}: about 50 MB to download.")
    venv = [str(environment.base_interpreter()), "-m", "venv", "--system-site-packages"]
    subprocess.run([*venv, str(TEST_FOLDER)], check=True)
    constraint = TEST_FOLDER / "constraint.txt"
    constraint.write_text(system_numpy() + "\n", "utf-8")
    pip = [str(environment.interpreter_in(TEST_FOLDER)), "-m", "pip", "install", "--no-input"]
    quiet = ["--progress-bar=off", "--disable-pip-version-check"]
    files = ["--requirement", str(TEST_REQUIREMENTS), "--constraint", str(constraint)]
    subprocess.run([*pip, *quiet, *files], check=True)
    test_marker().write_text(test_pins(), "utf-8")


def system_numpy() -> str:
    """The numpy of QGIS's Python, as a requirement."""
    import numpy

    return f"numpy=={numpy.__version__}"


def test_marker() -> Path:
    """Written last, with what the environment was made from."""
    return TEST_FOLDER / "complete"


def test_pins() -> str:
    """All that decides what is in the test environment."""
    return "\n".join([sys.version, system_numpy(), TEST_REQUIREMENTS.read_text("utf-8")])


def tool_marker(name: str) -> Path:
    """Written last, with what the environment of a tool was made from."""
    return REPOSITORY / "build" / f"{name}-env" / "complete"


def tool_pins(name: str) -> str:
    """All that decides what is in the environment of a tool."""
    return "\n".join([sys.version, environment.requirements_file(name).read_text("utf-8")])


def make_tool(name: str, megabytes: int = 30) -> None:
    """Make build/NAME-env, of the requirements called so and nothing of QGIS's Python."""
    folder = tool_marker(name).parent
    shutil.rmtree(folder, ignore_errors=True)
    say(f"The {name} environment in {folder}: about {megabytes} MB to download.")
    subprocess.run([str(environment.base_interpreter()), "-m", "venv", str(folder)], check=True)
    pip = [str(environment.interpreter_in(folder)), "-m", "pip", "install", "--no-input"]
    quiet = ["--progress-bar=off", "--disable-pip-version-check"]
    listed = ["--requirement", str(environment.requirements_file(name))]
    subprocess.run([*pip, *quiet, *listed], check=True)
    tool_marker(name).write_text(tool_pins(name), "utf-8")


def make_fuzz(_: argparse.Namespace) -> None:
    """Make the environment of the fuzzing campaign."""
    make_tool("fuzz")


def make_security(_: argparse.Namespace) -> None:
    """Make the environment of the security checks."""
    make_tool("security")


def make_qt6(_: argparse.Namespace) -> None:
    """Make the environment in which the names of Qt 6 are looked up."""
    make_tool("qt6", 95)


def make_docs(_: argparse.Namespace) -> None:
    """Make the environment in which the site of the documents is built."""
    make_tool("docs")


def make_lock(_: argparse.Namespace) -> None:
    """Make the environment that resolves the locks."""
    make_tool("lock")


def make_bench(options: argparse.Namespace) -> None:
    """Make the environment of the rivals, which sees what is in the one for PyTorch models."""
    if not is_current("torch"):
        make_family("torch", options.torch_index)
    interpreter = environment.find_interpreter("torch")
    folder = tool_marker("bench").parent
    shutil.rmtree(folder, ignore_errors=True)
    say(f"The benchmarks' environment in {folder}: about 120 MB to download.")
    subprocess.run([str(interpreter), "-m", "venv", str(folder)], check=True)
    own, below = (
        packages_of(python) for python in (environment.interpreter_in(folder), interpreter)
    )
    (own / "torch_environment.pth").write_text(f"{below}\n", "utf-8")
    pip = [str(environment.interpreter_in(folder)), "-m", "pip", "install", "--no-input"]
    quiet = ["--progress-bar=off", "--disable-pip-version-check"]
    subprocess.run([*pip, *quiet, "--requirement", str(RIVALS)], check=True)
    tool_marker("bench").write_text(bench_pins(), "utf-8")


def packages_of(interpreter: Path) -> Path:
    """The folder of packages of an environment."""
    ask = [str(interpreter), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return Path(subprocess.run(ask, check=True, capture_output=True, text=True).stdout.strip())


def bench_pins() -> str:
    """All that decides what is in the environment of the rivals."""
    return "\n".join([sys.version, *pins("torch"), RIVALS.read_text("utf-8")])


def is_current(name: str) -> bool:
    """Whether the environment is there and made from what its requirements say now."""
    if name in environment.FAMILIES:
        return environment.is_current(name)
    marker = test_marker() if name == "test" else tool_marker(name)
    pins = {"test": test_pins, "bench": bench_pins}.get(name, lambda: tool_pins(name))()
    return marker.is_file() and marker.read_text("utf-8") == pins


MAKERS = {
    "onnx": lambda options: make_family("onnx"),
    "torch": lambda options: make_family("torch", options.torch_index),
    "tensorflow": lambda options: make_family("tensorflow"),
    "cluster": lambda options: make_family("cluster"),
    "test": make_test,
    "fuzz": make_fuzz,
    "security": make_security,
    "docs": make_docs,
    "qt6": make_qt6,
    "lock": make_lock,
    "bench": make_bench,
}


def main() -> None:
    """Make what is missing or out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+", choices=list(MAKERS))
    parser.add_argument("--torch-index", default=CPU_INDEX, help="empty: PyPI's builds, with CUDA")
    options = parser.parse_args()
    try:
        for name in options.names:
            if not is_current(name):
                MAKERS[name](options)
    except DeepObjectsError as error:
        raise SystemExit(str(error)) from error
    except subprocess.CalledProcessError as error:
        raise SystemExit(f"This step failed: {' '.join(error.cmd)}") from error


if __name__ == "__main__":
    main()
