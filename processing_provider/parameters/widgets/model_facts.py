# SPDX-License-Identifier: GPL-2.0-or-later
"""What a dialog tells of a model before anything runs.

Nothing here loads a model or touches a widget, so that it may be called in any thread.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Callable, Optional

from ....inference.backends.argument import Argument
from ....inference.backends.arguments import Facts, arguments_of, check_arguments
from ....inference.backends.registry import (
    RASTER_FUNCTION,
    Kind,
    code_refusal,
    environments_of,
    kind_of,
)
from ....inference.definition.model_definition import CAPTIONING, ModelDefinition
from ....inference.definition.read import find_model_file, read_definition
from ....inference.errors import DeepObjectsError, EnvironmentMissing, ParameterError
from ....inference.worker.environment import find_interpreter, first_installed
from ....inference.worker.inspection import inspect
from ...texts import tr, translated

_SHOWN_BANDS = 8
_SHOWN_LETTERS = 24


@dataclass(frozen=True)
class ModelFacts:
    """What is known of a model: nothing without a ``definition``, then perhaps its ``refusal``.

    ``declared`` is what its own code declares, if that was asked; ``kind`` is the kind's title;
    ``missing`` says that its ``environment`` is not installed;
    ``arguments`` are the known ones; ``scores`` says that it gives a score per class.
    """

    definition: Optional[ModelDefinition] = None
    declared: Optional[Facts] = None
    kind: str = ""
    refusal: str = ""
    missing: str = ""
    environment: str = ""
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
        if self.definition is None:
            return {}
        return check_arguments(self.definition, given, self.declared)

    def fault(self, given: Mapping[str, Any]) -> str:
        """Why the ``given`` arguments are refused; empty when they are not."""
        try:
            self.checked(given)
        except ParameterError as error:
            return str(error)
        return ""

    def summary(self) -> str:
        """One line: the kind, the number of classes, the chip, the bands."""
        if self.definition is None:
            return ""
        chip = tr("chips of {}\u00a0×\u00a0{}\u00a0px").format(
            self.definition.chip_width, self.definition.chip_height
        )
        parts = (self.kind, self._answers(), chip, self._bands())
        return " · ".join(part for part in parts if part)

    def _answers(self) -> str:
        """What the model answers; nothing where only its own code knows that."""
        if self.definition is None or self.captions:
            return tr("writes captions")
        names = self.definition.class_names
        if not names:
            return ""
        count = tr("{} classes").format(len(names)) if len(names) != 1 else tr("1 class")
        return tr("{}, several per object").format(count) if self.definition.multi_label else count

    def _bands(self) -> str:
        """The bands that the model takes, counted from 1 as QGIS does.

        Nothing for all of them, and where only the model's own code knows.
        """
        if self.definition is None or self.definition.own_function:
            return ""
        if not self.definition.extract_bands:
            return ""
        wanted = self.definition.extract_bands
        named = [str(band + 1) if isinstance(band, int) else _short(band) for band in wanted]
        if len(named) == 1:
            return tr("band {}").format(named[0])
        rest = tr(" and {} more").format(len(named) - _SHOWN_BANDS)
        return tr("bands {}").format(", ".join(named[:_SHOWN_BANDS])) + (
            rest if len(named) > _SHOWN_BANDS else ""
        )


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
        environment = first_installed(environments_of(definition))
        declared = _declared(definition, kind, environment, code_allowed, cancelled)
        known = arguments_of(definition, declared)
    except EnvironmentMissing as error:  # in which the model's own code would tell the rest
        return ModelFacts(missing=str(error), environment=environment)
    except DeepObjectsError as error:
        return ModelFacts(refusal=str(error))
    except Exception as error:  # an exception in a task would end QGIS
        return ModelFacts(
            refusal=tr(
                "The model cannot be looked at ({kind}: {reason}). Choose the model again."
            ).format(kind=type(error).__name__, reason=error)
        )
    return ModelFacts(
        definition,
        declared,
        translated(kind.title),
        missing=_missing(environment),
        environment=environment,
        arguments=known,
        scores=kind.scores,
    )


def _declared(
    definition: ModelDefinition,
    kind: Kind,
    environment: str,
    code_allowed: bool,
    cancelled: Callable[[], bool],
) -> Optional[Facts]:
    """What the model's own code declares in ``environment``; None for a model without code.

    Raises ParameterError when the user has not allowed the code to run, and EnvironmentMissing.
    """
    if kind.name != RASTER_FUNCTION:
        return None
    if not code_allowed:
        raise ParameterError(code_refusal(definition))
    interpreter = find_interpreter(environment)
    return inspect(interpreter, kind.name, definition, {}, cancelled)


def _missing(environment: str) -> str:
    try:
        find_interpreter(environment)
    except EnvironmentMissing as error:
        return str(error)
    return ""
