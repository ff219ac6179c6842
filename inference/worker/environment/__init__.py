# SPDX-License-Identifier: GPL-2.0-or-later
"""The Python environments in which models run: where they are, and what they see.

There is one per family of models (onnx, torch, tensorflow), and one that speaks with a cluster, in
the user's own data folder, outside QGIS and outside the plugin's folder, so that an update of
either leaves them alone. QGIS's own Python is never installed into. The room ``setup`` makes them.
"""

from .interpreters import (
    any_interpreter,
    base_interpreter,
    find_interpreter,
    first_installed,
    not_started,
)
from .places import (
    CLUSTER,
    FAMILIES,
    FASTER,
    MODEL_FAMILIES,
    data_folder,
    environment_folder,
    export_folder,
    interpreter_in,
    journal_folder,
    pointer_file,
)
from .requirements import is_current, requirements_file
from .variables import child_variables, pip_variables

__all__ = [
    "CLUSTER",
    "FAMILIES",
    "FASTER",
    "MODEL_FAMILIES",
    "any_interpreter",
    "base_interpreter",
    "child_variables",
    "data_folder",
    "environment_folder",
    "export_folder",
    "find_interpreter",
    "first_installed",
    "interpreter_in",
    "is_current",
    "journal_folder",
    "not_started",
    "pip_variables",
    "pointer_file",
    "requirements_file",
]
