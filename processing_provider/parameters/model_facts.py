# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dialog tells of a model before anything runs.

Nothing here loads a model or touches a widget, so that it may be called in any thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ...inference.backends.registry import Argument, Kind, arguments_of, check_arguments, kind_of
from ...inference.definition.model_definition import CAPTIONING, ModelDefinition
from ...inference.definition.read import find_model_file, read_definition
from ...inference.errors import DeepObjectsError, EnvironmentMissing, ParameterError
from ...inference.worker.environment import find_interpreter
from ..texts import tr

_SHOWN_CLASSES = 4
_SHOWN_LETTERS = 24


@dataclass(frozen=True)
class ModelFacts:
    """What is known of a model: nothing without a ``definition``, then perhaps its ``refusal``.

    ``kind`` is the kind's title; ``missing`` says that its environment is not installed;
    ``arguments`` are the known ones; ``scores`` says that it gives a score per class.
    """

    definition: Optional[ModelDefinition] = None
    kind: str = ""
    refusal: str = ""
    missing: str = ""
    arguments: tuple[Argument, ...] = ()
    scores: bool = True

    @property
    def captions(self) -> bool:
        """Whether the model writes captions."""
        return self.definition is not None and self.definition.task == CAPTIONING

    def knows(self, name: str) -> bool:
        """Whether ``name`` is an argument of the model."""
        return any(argument.name == name for argument in self.arguments)

    def checked(self, given: Mapping[str, Any]) -> dict[str, Any]:
        """All arguments with the ``given`` ones checked. Raises ParameterError."""
        return {} if self.definition is None else check_arguments(self.definition, given)

    def fault(self, given: Mapping[str, Any]) -> str:
        """Why the ``given`` arguments are refused; empty when they are not."""
        try:
            self.checked(given)
        except ParameterError as error:
            return str(error)
        return ""

    def summary(self) -> str:
        """One line: the kind, the classes, the chip."""
        if self.definition is None:
            return ""
        chip = tr("chips of {}\u00a0×\u00a0{}\u00a0px").format(
            self.definition.chip_width, self.definition.chip_height
        )
        return " · ".join((self.kind, self._answers(), chip))

    def _answers(self) -> str:
        if self.definition is None or self.captions:
            return tr("writes captions")
        names = self.definition.class_names
        count = tr("{} classes").format(len(names)) if len(names) != 1 else tr("1 class")
        if self.definition.multi_label:
            count = tr("{}, several per object").format(count)
        shown = ", ".join(map(_short, names[:_SHOWN_CLASSES]))
        return f"{count}: {shown}{', …' if len(names) > _SHOWN_CLASSES else ''}"


def _short(name: str) -> str:
    return name if len(name) <= _SHOWN_LETTERS else f"{name[: _SHOWN_LETTERS - 1]}…"


def read_facts(
    model: str, code_allowed: bool = False, cancelled: Callable[[], bool] = lambda: False
) -> ModelFacts:
    """The facts of ``model``, a path or JSON text; no text gives no facts. Raises nothing.

    ``code_allowed`` says that the user lets the model's own code run, ``cancelled`` that nobody
    waits for the answer any more.
    """
    if not model:
        return ModelFacts()
    try:
        definition = read_definition(model)
        kind = kind_of(definition)
        definition = find_model_file(definition)
        known = _arguments(definition, kind, code_allowed, cancelled)
    except DeepObjectsError as error:
        return ModelFacts(refusal=str(error))
    except Exception as error:  # an exception in a task would end QGIS
        return ModelFacts(
            refusal=f"The model cannot be looked at ({type(error).__name__}: {error}). "
            "Choose the model again."
        )
    return ModelFacts(definition, kind.title, "", _missing(kind), known, kind.scores)


def _arguments(
    definition: ModelDefinition, kind: Kind, code_allowed: bool, cancelled: Callable[[], bool]
) -> tuple[Argument, ...]:
    """The arguments of ``definition``: what only the model's own code tells needs permission."""
    return arguments_of(definition)


def _missing(kind: Kind) -> str:
    try:
        find_interpreter(kind.environment)
    except EnvironmentMissing as error:
        return str(error)
    return ""
