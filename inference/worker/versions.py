# SPDX-License-Identifier: GPL-2.0-or-later
"""Which versions of the frameworks an environment holds; none of them is loaded to tell."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

from .environment import child_variables

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
        told = subprocess.run(  # nosec B603 # a list, no shell; the interpreter of the run
            [str(interpreter), "-I", "-c", _QUESTION, *_ASKED],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=child_variables(os.environ),
            timeout=_SECONDS,
            check=False,
        )
        answer = json.loads(told.stdout.decode("utf-8", "replace").splitlines()[-1])
        return {str(name): str(version) for name, version in answer.items()}
    except (OSError, subprocess.SubprocessError, ValueError, LookupError, AttributeError):
        return {}
