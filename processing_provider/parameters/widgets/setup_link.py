# SPDX-License-Identifier: GPL-2.0-or-later
"""Opens the dialog that sets up an environment, from the place where one is missing."""

from __future__ import annotations

from typing import Any, Callable

import processing
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

_ALGORITHM = "deepobjects:setupenvironment"


def open_setup(environment: str, parent: QWidget, done: Callable[[], None]) -> Any:
    """Show that dialog for ``environment``; ``done`` is called when it ran.

    It belongs to the window of ``parent``, and goes with it.
    """
    dialog = _dialog({"ENVIRONMENT": environment}, parent)
    dialog.algorithmFinished.connect(lambda *_: done())
    dialog.show()
    return dialog


def _dialog(parameters: dict[str, Any], parent: QWidget) -> Any:
    try:
        from processing.gui.AlgorithmDialog import AlgorithmDialog
    except ImportError:  # QGIS 4.2 has dialogs of another kind, which only it can make
        return processing.createAlgorithmDialog(_ALGORITHM, parameters)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(_ALGORITHM)
    dialog = AlgorithmDialog(algorithm, False, parent.window())
    dialog.setParameters(parameters)
    return dialog
