# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the Python environments of the given names, each only when it is not up to date.

    /usr/bin/python3 tools/environments.py onnx torch tensorflow cluster test

``onnx``, ``torch`` and ``tensorflow`` are those in which the plugin runs models, ``cluster`` speaks
with a Dask scheduler; all are made by its own code where it looks for them. ``test`` is
build/test-env: QGIS's Python with what the tests and checks need; ``fuzz``, ``security`` and
``docs`` are beside it, of what these alone need; ``bench`` too, with the rivals of the benchmarks
on top of ``torch``.
"""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path

from plugin_package import REPOSITORY, load

load()
from deep_objects.inference.errors import DeepObjectsError  # noqa: E402 (loaded just now)
from deep_objects.inference.worker import environment  # noqa: E402
from deep_objects.inference.worker.setup.making import create  # noqa: E402

TEST_FOLDER = REPOSITORY / "build" / "test-env"
TEST_REQUIREMENTS = REPOSITORY / "resources" / "requirements" / "tests.txt"
RIVALS = REPOSITORY / "benchmarks" / "requirements.txt"
CPU_INDEX = "https://download.pytorch.org/whl/cpu"
PROBE_SECONDS = 6


def say(text: str) -> None:
    """Print at once, also into a pipe."""
    print(text, flush=True)


def make_family(family: str, pip_options: tuple[str, ...] = ()) -> None:
    """Make an environment of the plugin, through the plugin."""
    interpreter = create(family, say, pip_options=pip_options)
    say(f"The {family} environment is ready: {interpreter}")


def make_onnx(_: argparse.Namespace) -> None:
    """Make the environment for ONNX models."""
    say("The onnx environment: about 50 MB to download, 200 MB installed.")
    make_family("onnx")


def make_torch(options: argparse.Namespace) -> None:
    """Make the environment for PyTorch, from its index of CPU builds where that has our version."""
    index = options.torch_index
    if index and offers_pinned_torch(index):
        say(f"The torch environment: about 300 MB to download from {index}, 1.2 GB installed.")
        make_family("torch", ("--extra-index-url", index))
    else:
        say("The torch environment: up to 3 GB to download, 5.6 GB installed (with CUDA).")
        make_family("torch")


def make_tensorflow(_: argparse.Namespace) -> None:
    """Make the environment for TensorFlow's SavedModels."""
    say("The tensorflow environment: about 330 MB to download, 1.6 GB installed.")
    make_family("tensorflow")


def make_cluster(_: argparse.Namespace) -> None:
    """Make the environment that speaks with a Dask scheduler."""
    say("The cluster environment: about 10 MB to download, 40 MB installed.")
    make_family("cluster")


def pinned(family: str, package: str) -> str:
    """The version that the requirements of ``family`` name for ``package``."""
    lines = environment.requirements_file(family).read_text("utf-8").splitlines()
    return next(line.partition("==")[2] for line in lines if line.startswith(f"{package}=="))


def offers_pinned_torch(index: str) -> bool:
    """Whether ``index`` answers soon and lists a wheel of our torch for this Python and machine."""
    tag = f"cp{sys.version_info.major}{sys.version_info.minor}"
    version = pinned("torch", "torch")
    try:
        with urllib.request.urlopen(f"{index}/torch/", timeout=PROBE_SECONDS) as answer:
            page = answer.read().decode("utf-8", "replace")
    except (OSError, urllib.error.URLError, ValueError) as error:
        say(f"{index} does not answer ({error}).")
        return False
    names = page.replace("%2B", "+").split("torch-")
    machine = platform.machine()
    return any(
        name.startswith(f"{version}+") and f"-{tag}-" in name and machine in name for name in names
    )


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


def make_tool(name: str) -> None:
    """Make build/NAME-env, of the requirements called so and nothing of QGIS's Python."""
    folder = tool_marker(name).parent
    shutil.rmtree(folder, ignore_errors=True)
    say(f"The {name} environment in {folder}: about 30 MB to download.")
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


def make_docs(_: argparse.Namespace) -> None:
    """Make the environment in which the site of the documents is built."""
    make_tool("docs")


def make_bench(options: argparse.Namespace) -> None:
    """Make the environment of the rivals, which sees what is in the one for PyTorch models."""
    if not is_current("torch"):
        make_torch(options)
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
    below = environment.requirements_file("torch").read_text("utf-8")
    return "\n".join([sys.version, below, RIVALS.read_text("utf-8")])


def is_current(name: str) -> bool:
    """Whether the environment is there and made from what its requirements say now."""
    if name in environment.FAMILIES:
        return environment.is_current(name)
    marker = test_marker() if name == "test" else tool_marker(name)
    pins = {"test": test_pins, "bench": bench_pins}.get(name, lambda: tool_pins(name))()
    return marker.is_file() and marker.read_text("utf-8") == pins


MAKERS = {
    "onnx": make_onnx,
    "torch": make_torch,
    "tensorflow": make_tensorflow,
    "cluster": make_cluster,
    "test": make_test,
    "fuzz": make_fuzz,
    "security": make_security,
    "docs": make_docs,
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
