# SPDX-License-Identifier: GPL-2.0-or-later
"""The Python environments in which models run: where they are, how one is made, what they see.

There is one per family of models (onnx, torch, tensorflow), and one that speaks with a cluster, in
the user's own data folder, outside QGIS and outside the plugin's folder, so that an update of
either leaves them alone. QGIS's own Python is
never installed into. The block of environment variables for a child process is built from an
allow-list: a QGIS on Windows or macOS exports variables that would redirect a foreign interpreter.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Callable, Optional

from ..errors import EnvironmentMissing, WorkerCrashed
from ..texts import tr

#: Those in which models run, and the one that speaks with a Dask scheduler.
MODEL_FAMILIES = ("onnx", "torch", "tensorflow")
CLUSTER = "cluster"
FAMILIES = (*MODEL_FAMILIES, CLUSTER)
_REQUIREMENTS = Path(__file__).resolve().parents[2] / "resources" / "requirements"
_COMPLETE = "complete"
_POINTER = "python.txt"

#: The variable that is 0 where models shall compute as they are, in their own frameworks.
FASTER = "DEEP_OBJECTS_FASTER"

#: What a child may see of the caller's variables; everything else is dropped.
_ALLOWED = (
    "PATH",
    "HOME",
    "USER",
    "LOGNAME",
    "LANG",
    "LC_ALL",
    "LC_CTYPE",
    "TZ",
    "TMPDIR",
    "TMP",
    "TEMP",
    "SYSTEMROOT",
    "SYSTEMDRIVE",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "PROGRAMDATA",
    "NUMBER_OF_PROCESSORS",
    "PROCESSOR_ARCHITECTURE",
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "OPENBLAS_CORETYPE",
    "OPENBLAS_L2_SIZE",
    "CUDA_PATH",
    FASTER,
)

#: What every child gets. ONNX Runtime sends usage data from version 1.29 on, unless it is told not
#: to before it is loaded; timm and Keras know addresses of models, which they must not ask for.
#: PyTorch's threads wait for each other asleep: awake, they take the cores from whoever has work.
_ALWAYS = {
    "PYTHONIOENCODING": "utf-8",
    "PYTHONNOUSERSITE": "1",
    "PYTHONSAFEPATH": "1",
    "ORT_DISABLE_TELEMETRY": "1",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "OMP_WAIT_POLICY": "PASSIVE",
}

#: What pip needs on top: proxies, certificates and the user's own indexes.
_ALLOWED_FOR_PIP = (
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "NO_PROXY",
    "http_proxy",
    "https_proxy",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_CERT",
    "PIP_CONSTRAINT",
    "PIP_DEFAULT_TIMEOUT",
    "PIP_CONFIG_FILE",
)


#: Of these only those are kept that exist: QGIS leaves some that point nowhere.
_CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "PIP_CERT")


def data_folder() -> Path:
    """Where the plugin keeps what is too large for the QGIS profile, by platform habit."""
    home = Path.home()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA", str(home / "AppData" / "Local"))
    elif sys.platform == "darwin":
        base = str(home / "Library" / "Application Support")
    else:
        base = os.environ.get("XDG_DATA_HOME") or str(home / ".local" / "share")
    return Path(base) / "deep_objects"


def journal_folder() -> Path:
    """Where runs keep what they came to."""
    return _cache_folder() / "journals"


def export_folder() -> Optional[Path]:
    """Where exports of models are kept that were checked; None where FASTER forbids them."""
    return None if os.environ.get(FASTER) == "0" else _cache_folder() / "exports"


def _cache_folder() -> Path:
    """The plugin's part of the user's cache, by platform habit."""
    home = Path.home()
    if sys.platform == "win32":
        return data_folder()
    if sys.platform == "darwin":
        base = home / "Library" / "Caches"
    else:
        named = Path(os.environ.get("XDG_CACHE_HOME", ""))
        base = named if named.is_absolute() else home / ".cache"
    return base / "deep_objects"


def environment_folder(family: str) -> Path:
    """The folder of the environment for ``family``, whether it exists or not."""
    return data_folder() / "environments" / family


def interpreter_in(folder: Path) -> Path:
    """The interpreter of a virtual environment in ``folder``."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def pointer_file(family: str) -> Path:
    """The file that holds the path of the user's own Python for ``family``, if there is one."""
    return environment_folder(family) / _POINTER


def find_interpreter(family: str) -> Path:
    """The interpreter of the installed environment for ``family``, or the user's own Python.

    Raises EnvironmentMissing, saying how to make it.
    """
    folder = environment_folder(family)
    if pointer_file(family).is_file():
        own = Path(pointer_file(family).read_text("utf-8"))
        if own.is_file():
            return own
        raise EnvironmentMissing(
            tr(
                "{own}, the Python chosen for the {family} environment, is not there any "
                "more. Choose another, or make the environment, with “Set up inference "
                "environment”."
            ).format(own=own, family=family)
        )
    interpreter = interpreter_in(folder)
    if not interpreter.exists() or not (folder / _COMPLETE).exists():
        use = (
            tr("which speaks with a SCHEDULER")
            if family == CLUSTER
            else tr("in which this kind of model runs")
        )
        raise EnvironmentMissing(
            tr(
                "The {family} environment, {use}, is not installed. Run the algorithm “Set "
                "up inference environment” of Deep Objects, or: qgis_process run "
                "deepobjects:setupenvironment -- ENVIRONMENT={family}"
            ).format(family=family, use=use)
        )
    return interpreter


def not_started(interpreter: Path, error: OSError) -> WorkerCrashed:
    """The error for an ``interpreter`` that the system did not start."""
    return WorkerCrashed(
        tr(
            "The inference process could not be started with {interpreter} ({reason}). "
            "Set the inference environment up again."
        ).format(interpreter=interpreter, reason=error.strerror)
    )


def first_installed(families: Sequence[str]) -> str:
    """The first of ``families`` whose environment is installed; the first of all if none is."""
    for family in families:
        try:
            find_interpreter(family)
        except EnvironmentMissing:
            continue
        return family
    return families[0]


def any_interpreter() -> Optional[Path]:
    """An interpreter for what needs the standard library alone; None where there is none."""
    for family in FAMILIES:
        try:
            return find_interpreter(family)
        except EnvironmentMissing:
            continue
    try:
        return base_interpreter()
    except EnvironmentMissing:
        return None


def child_variables(
    source: Mapping[str, str], extra: Optional[Mapping[str, str]] = None
) -> dict[str, str]:
    """The variables of an inference process: the allowed part of ``source``, then ``extra``."""
    block = {key: source[key] for key in _ALLOWED if key in source}
    block.update(_ALWAYS)
    block.update(extra or {})
    return block


def pip_variables(source: Mapping[str, str]) -> dict[str, str]:
    """The variables of a step that makes an environment, which no setting of pip's redirects."""
    kept = {key: source[key] for key in _ALLOWED_FOR_PIP if key in source}
    gone = [key for key in _CERTIFICATES if key in kept and not os.path.exists(kept[key])]
    kept = {key: value for key, value in kept.items() if key not in gone}
    return child_variables(source, {**kept, "PIP_USER": "0"})


def base_interpreter() -> Path:
    """The Python that carries this process, also inside QGIS, where ``sys.executable`` lies.

    Raises EnvironmentMissing when there is none that can be started.
    """
    prefix = Path(sys.base_exec_prefix)
    if sys.platform == "win32":
        candidates = [prefix / "python.exe", prefix / "python3.exe"]
    else:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        candidates = [prefix / "bin" / version, prefix / "bin" / "python3"]
    for candidate in candidates:
        if candidate.exists():
            return candidate
    raise EnvironmentMissing(
        tr(
            "No Python interpreter was found in {prefix}. Install Python 3 with its venv module."
        ).format(prefix=prefix)
    )


def requirements_file(family: str) -> Path:
    """The pinned requirements of ``family``."""
    return _REQUIREMENTS / f"{family}.txt"


def create(
    family: str,
    say: Callable[[str], None],
    cancelled: Callable[[], bool] = lambda: False,
    pip_options: tuple[str, ...] = (),
) -> Path:
    """Make the environment for ``family`` anew and give its interpreter.

    ``say`` gets what pip says, line by line. The folder counts as installed only once everything
    in it is. Raises EnvironmentMissing with the last lines of the step that failed.
    """
    folder = environment_folder(family)
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    say(tr("Making the {family} environment in {folder}").format(family=family, folder=folder))
    _run([str(base_interpreter()), "-I", "-m", "venv", str(folder)], say, cancelled)
    interpreter = interpreter_in(folder)
    pip = [str(interpreter), "-I", "-m", "pip", "--disable-pip-version-check", "install"]
    listed = ["--requirement", str(requirements_file(family))]
    _run([*pip, "--no-input", "--progress-bar=off", *pip_options, *listed], say, cancelled)
    (folder / _COMPLETE).write_text(_pins(family), "utf-8")
    return interpreter


def _pins(family: str) -> str:
    """The requirements with the files that they include, as one text."""
    path = requirements_file(family)
    lines = path.read_text("utf-8").splitlines()
    included = [path.with_name(line[3:].strip()) for line in lines if line.startswith("-r ")]
    return "\n".join([*lines, *(entry.read_text("utf-8") for entry in included)])


def is_current(family: str) -> bool:
    """Whether the environment is there, made from the requirements as they are now.

    A Python of the user's own counts as it is.
    """
    if pointer_file(family).is_file():
        return True
    marker = environment_folder(family) / _COMPLETE
    try:
        return marker.read_text("utf-8") == _pins(family)
    except OSError:
        return False


def _run(command: list[str], say: Callable[[str], None], cancelled: Callable[[], bool]) -> None:
    """Run one step to its end; its output goes to ``say``."""
    last: list[str] = []
    with subprocess.Popen(  # nosec B603 # a list, no shell; Python and pip alone
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=pip_variables(os.environ),
        cwd=data_folder(),  # where no file is called like a module of Python's
        text=True,
        encoding="utf-8",
        errors="replace",
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            say(line.rstrip())
            last = [*last[-9:], line.rstrip()]
            if cancelled():
                process.kill()
                raise EnvironmentMissing(
                    tr("The set-up was cancelled; run it again to complete it.")
                )
    if process.returncode:
        raise EnvironmentMissing(
            tr("The environment could not be made; the step that failed said: {lines}").format(
                lines=" / ".join(entry for entry in last if entry)
            )
        )
