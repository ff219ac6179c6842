# SPDX-License-Identifier: GPL-2.0-or-later
"""The dialog's values as an order, refused early where they do not go together."""

from __future__ import annotations

import shlex
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ....inference.errors import ParameterError
from ....inference.worker.environment.markers import this_machine
from ....inference.worker.setup.builds import check_offered
from ....inference.worker.setup.network import names_password
from ...parameters.choices import chosen_word
from ...texts import tr

INSTALL, CHECK, REPAIR, REMOVE, DIAGNOSE = "INSTALL", "CHECK", "REPAIR", "REMOVE", "DIAGNOSE"
ACTIONS = (INSTALL, CHECK, REPAIR, REMOVE, DIAGNOSE)


@dataclass(frozen=True)
class Order:
    """What is to be done with which environment."""

    action: str
    family: str
    variant: str
    own_python: str
    wheels: Optional[Path]
    pip_options: tuple[str, ...]

    @property
    def downloads(self) -> bool:
        """Whether something is asked of an index."""
        makes = self.action in (INSTALL, REPAIR) and not self.own_python
        return makes and not self.wheels


def read_order(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Order:
    """The order that ``parameters`` make. Raises ParameterError, SetupFailed."""

    def text(name: str) -> str:
        return str(algorithm.parameterAsString(parameters, name, context)).strip()

    wheels = text("WHEELS")
    order = Order(
        chosen_word(algorithm, parameters, "ACTION", context),
        chosen_word(algorithm, parameters, "ENVIRONMENT", context),
        chosen_word(algorithm, parameters, "VARIANT", context),
        text("EXISTING_PYTHON"),
        Path(wheels).absolute() if wheels else None,  # pip runs in another folder
        options_in(text("PIP_OPTIONS")),
    )
    _check(order)
    return order


def options_in(text: str, windows: bool = sys.platform == "win32") -> tuple[str, ...]:
    """The options for pip in ``text``, in which a backslash parts folders on ``windows``.

    Raises ParameterError.
    """
    words = shlex.shlex(text, posix=True)
    words.whitespace_split = True
    words.commenters = ""
    if windows:
        words.escape = ""
    try:
        options = tuple(words)
    except ValueError as error:
        raise ParameterError(
            tr("PIP_OPTIONS: a quotation mark is not closed. Close it, or leave it out.")
        ) from error
    if names_password(options):
        raise ParameterError(
            tr(
                "PIP_OPTIONS: an address holds a password, which everybody on this computer could "
                "read while pip runs. Put the address into pip's own configuration, or into the "
                "variable PIP_INDEX_URL."
            )
        )
    return options


def _check(order: Order) -> None:
    if order.own_python and order.action != INSTALL:
        raise ParameterError(
            tr(
                "EXISTING_PYTHON is chosen with ACTION INSTALL, and not with {action}: leave it "
                "empty, or choose INSTALL."
            ).format(action=order.action)
        )
    if order.own_python and (order.wheels or order.pip_options):
        raise ParameterError(
            tr(
                "EXISTING_PYTHON: nothing is installed into a Python of your own. Leave WHEELS and "
                "PIP_OPTIONS empty."
            )
        )
    if order.wheels and not any(order.wheels.glob("*.whl")):
        raise ParameterError(
            tr(
                "WHEELS: {folder} is no folder with wheels (.whl). Choose the folder that “pip "
                "download” filled."
            ).format(folder=order.wheels)
        )
    if order.action == INSTALL and not order.own_python:
        check_offered(order.family, order.variant, this_machine())
