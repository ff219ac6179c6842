# SPDX-License-Identifier: GPL-2.0-or-later
"""A Python of the user's own in place of an environment that the plugin makes.

It is asked to import what the family needs, as an inference process would, before it is recorded.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Callable

from ...errors import SetupFailed, both_ends
from ...texts import tr, translated
from ..asking import last_line, last_words
from ..environment.interpreters import OLDEST_PYTHON
from ..environment.places import environment_folder, pointer_file
from ..environment.variables import child_variables
from ..process import NEW_GROUP
from .checking import ANOTHER, VARIABLES, Finding, check
from .guard import alone

_SECONDS = 300

#: What must be there for each family; a package that single kinds of model need is told by them.
_NEEDED = {
    "onnx": ("numpy", "onnxruntime", "shapely"),
    "torch": ("numpy", "onnxruntime", "shapely", "torch", "torchvision", "timm", "h5py", "keras"),
    "tensorflow": ("numpy", "onnxruntime", "shapely", "tensorflow"),
    "cluster": ("dask", "distributed"),
}

#: Run by the interpreter in question; its last line is the answer.
_QUESTION = """
import importlib, json, sys
answer = {"version": sys.version_info[:2], "missing": "", "reason": ""}
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
    except BaseException as error:
        answer.update(missing=name, reason=f"{type(error).__name__}: {error}")
        break
print()
print(json.dumps(answer))
"""


def use_own_python(
    family: str, interpreter: Path, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Path, tuple[Finding, ...]]:
    """Check ``interpreter`` and let models of ``family`` run in it from now on.

    Gives its whole path, and what was computed in it. Raises SetupFailed with what is in
    the way; then nothing is changed.
    """
    interpreter = Path(os.path.abspath(interpreter))  # a link into an environment must stay one
    answer = _ask(family, interpreter, cancelled)
    if tuple(answer["version"]) < OLDEST_PYTHON:
        found = ".".join(map(str, answer["version"]))
        raise SetupFailed(
            tr(
                "{interpreter} is Python {found}, but {oldest} or newer is needed. Choose "
                "another Python."
            ).format(interpreter=interpreter, found=found, oldest=".".join(map(str, OLDEST_PYTHON)))
        )
    if answer["missing"]:
        raise SetupFailed(
            tr(
                "{interpreter} cannot import {missing}, which the {family} environment "
                "needs ({reason}). Install it there, or choose another Python."
            ).format(
                interpreter=interpreter,
                missing=answer["missing"],
                family=family,
                reason=both_ends(str(answer["reason"])),
            )
        )
    with alone(family):
        findings = check(family, interpreter, None, translated(ANOTHER), cancelled)
        _record(family, interpreter)
    return interpreter, findings


def _record(family: str, interpreter: Path) -> None:
    """Let ``interpreter`` stand for ``family``, from one moment to the next. Raises OSError."""
    folder = environment_folder(family)
    folder.mkdir(exist_ok=True)
    beside = folder.with_name(f".{family}.python")  # a folder with it were taken for a stranger's
    beside.write_text(str(interpreter), "utf-8")
    beside.replace(pointer_file(family))


def _ask(family: str, interpreter: Path, cancelled: Callable[[], bool]) -> dict[str, Any]:
    """What ``interpreter`` says about itself. Raises SetupFailed when it is no Python."""
    command = [str(interpreter), "-I", "-c", _QUESTION, *_NEEDED[family]]
    reason = tr("it did not answer as Python does")
    try:
        with tempfile.TemporaryDirectory(prefix="deep_objects_") as folder:
            process = subprocess.Popen(  # nosec B603 # a list, no shell; the user named the program
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=child_variables(os.environ, {**VARIABLES, "KERAS_HOME": folder}),
                cwd=folder,
                **NEW_GROUP,
            )
            heard = last_words(process, _SECONDS, cancelled)
        if heard is not None:
            return _read(heard[0])
        if cancelled():
            raise SetupFailed(tr("The check of the environment was stopped before it ended."))
        reason = tr("it did not answer within {seconds} seconds").format(seconds=_SECONDS)
    except OSError as error:
        reason = error.strerror or str(error)
    except ValueError:
        pass
    raise SetupFailed(
        tr(
            "{interpreter} cannot be used as a Python ({reason}). Choose a Python "
            "interpreter, such as bin/python or python.exe of an environment."
        ).format(interpreter=interpreter, reason=reason)
    )


def _read(told: bytes) -> dict[str, Any]:
    """The answer in what was ``told``. Raises ValueError."""
    answer = last_line(told, "version", "missing", "reason")
    version = answer["version"]
    if not isinstance(version, list) or [type(part) for part in version] != [int, int]:
        raise ValueError("this is no version")
    return answer
