# SPDX-License-Identifier: GPL-2.0-or-later
"""Which versions of the frameworks an environment holds; none of them is loaded to tell."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from .asking import last_line, last_words
from .environment import child_variables
from .process import NEW_GROUP

_SECONDS = 20
_ASKED = (
    "onnxruntime",
    "onnxruntime-gpu",
    "torch",
    "torchvision",
    "timm",
    "keras",
    "tensorflow",
    "dask",
    "numpy",
)

#: Run by the interpreter in question; its last line is the answer.
_QUESTION = """
import json, platform, sys
from importlib import metadata
answer = {"Python": platform.python_version()}
for name in sys.argv[1:]:
    try:
        answer[name] = metadata.version(name)
    except metadata.PackageNotFoundError:
        continue
print(json.dumps(answer))
"""


def versions(interpreter: Path) -> dict[str, str]:
    """Python and the frameworks that ``interpreter`` finds; nothing where it does not answer."""
    try:
        process = subprocess.Popen(  # nosec B603 # a list, no shell; the interpreter of the run
            [str(interpreter), "-I", "-c", _QUESTION, *_ASKED],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=child_variables(os.environ),
            **NEW_GROUP,
        )
        heard = last_words(process, _SECONDS, lambda: False)
        answer = last_line(heard[0]) if heard else {}
    except (OSError, ValueError):
        return {}
    return {str(name): str(version) for name, version in answer.items()}
