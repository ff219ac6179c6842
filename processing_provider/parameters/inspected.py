# SPDX-License-Identifier: GPL-2.0-or-later
"""What a model's own code declares, brought into the job: arguments, chips, bands, fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext

from ...inference.backends.argument import Argument
from ...inference.backends.arguments import arguments_of, check_arguments
from ...inference.backends.registry import RASTER_FUNCTION, code_refusal, kind_of
from ...inference.definition.model_definition import CAPTIONING, CLASSIFICATION, ModelDefinition
from ...inference.errors import ParameterError
from ...inference.job import Job
from ...inference.worker.inspection import cached, inspect
from ..imagery.registry import extracted_bands, view_of
from ..texts import tr
from .build_job import Prepared
from .choices import chosen_word
from .imagery.opening import open_first
from .output_checks import label_field
from .values import Parameters


def inspected(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    prepared: Prepared,
    interpreter: Path,
    cancelled: Callable[[], bool],
) -> Prepared:
    """``prepared`` with what its model's code declares, which is asked unless it is known.

    Other models are left as they are. Raises ModelError, ParameterError and Cancelled.
    """
    job = prepared.job
    if job.kind != RASTER_FUNCTION:
        return prepared
    facts = inspect(interpreter, job.kind, job.model, dict(job.arguments), cancelled)
    return _refined(algorithm, parameters, context, prepared, facts)


def inspected_before(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    prepared: Prepared,
) -> Optional[Prepared]:
    """The same from what is known; None when the model's code would have to be asked."""
    job = prepared.job
    if job.kind != RASTER_FUNCTION:
        return prepared
    facts = cached(job.model, dict(job.arguments))
    if facts is None:
        return None
    return _refined(algorithm, parameters, context, prepared, facts)


def _refined(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    prepared: Prepared,
    facts: dict[str, Any],
) -> Prepared:
    job = prepared.job
    given = dict(job.arguments)
    arguments = check_arguments(job.model, given, facts)
    rule = _rule(job.model, facts)
    arguments["batch_size"] = given.get("batch_size")
    declares_padding = any(entry["name"] == "padding" for entry in facts["arguments"])
    if declares_padding or "padding" not in given:
        arguments["padding"] = rule["padding"]
    model = _ruled(job.model, facts)
    explanations = chosen_word(algorithm, parameters, "EXPLANATIONS", context)
    source = open_first(prepared.given, view_of(model, job.cell_size, job.rpc_dem), model)
    refined: Job = replace(
        job,
        model=model,
        arguments=tuple(arguments.items()),
        bands=() if source is None else extracted_bands(model, source),
        label_field=label_field(algorithm, parameters, context, model),
        explanations=explanations if facts["explains"] else "",
        further_fields=tuple((entry["name"], entry["type"]) for entry in facts["fields"]),
    )
    return replace(prepared, job=refined, source=source)


@dataclass(frozen=True)
class Ready:
    """A model to be tried: its ``values`` are those of its arguments when nobody gives any."""

    kind: str
    definition: ModelDefinition
    arguments: tuple[Argument, ...]
    values: dict[str, Any]


def ready(
    model: ModelDefinition,
    interpreter: Path,
    code_allowed: bool,
    cancelled: Callable[[], bool] = lambda: False,
) -> Ready:
    """``model`` ready to be tried; its own code, if it has any, is asked what it needs.

    Raises ParameterError when that code is not allowed, and ModelError with its reason.
    """
    kind = kind_of(model).name
    if kind != RASTER_FUNCTION:
        return Ready(kind, model, arguments_of(model), check_arguments(model, {}))
    if not code_allowed:
        raise ParameterError(code_refusal(model))
    facts = inspect(interpreter, kind, model, {}, cancelled)
    values = check_arguments(model, {}, facts)
    return Ready(kind, _ruled(model, facts), arguments_of(model, facts), values)


def _rule(model: ModelDefinition, facts: dict[str, Any]) -> dict[str, Any]:
    """The rule of the chips; there is none where an argument is missing."""
    rule: dict[str, Any] = facts["configuration"]
    if not rule:
        raise ParameterError(
            tr(
                "{model}: without further arguments the raster function does not say what "
                "its chips are. Give them in MODEL_ARGUMENTS."
            ).format(model=model.name)
        )
    return rule


def _ruled(model: ModelDefinition, facts: dict[str, Any]) -> ModelDefinition:
    """``model`` with the rule of its chips; sizes and flags left open are the definition's.

    Around a fixed window, too, the function's own padding adds pixels on each side.
    """
    rule = _rule(model, facts)
    around = 2 * rule["padding"]
    width = rule["tx"] + around if rule["tx"] else model.chip_width
    height = rule["ty"] + around if rule["ty"] else model.chip_height
    if not width or not height:
        raise ParameterError(
            tr(
                "{model}: neither getConfiguration of the raster function nor the "
                "definition says how large a chip is. Add ImageWidth and ImageHeight to "
                "the definition."
            ).format(model=model.name)
        )
    return replace(
        model,
        chip_width=width,
        chip_height=height,
        fixed_size=model.fixed_size if rule["fixed"] is None else rule["fixed"],
        blacken=model.blacken if rule["blacken"] is None else rule["blacken"],
        extract_bands=None if rule["bands"] is None else tuple(rule["bands"]),
        data_range=None if rule["data_range"] is None else tuple(rule["data_range"]),
        batch_size=rule["batch_size"],
        task=CAPTIONING if facts["captions"] else CLASSIFICATION,
    )
