# SPDX-License-Identifier: GPL-2.0-or-later
"""Says what a model is, what it needs, whether it contains code, and whether it runs here."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...inference.definition.inspection import Inspection
from ...inference.errors import Cancelled, DeepObjectsError, DefinitionError
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.environment import any_interpreter, find_interpreter, is_current
from ..output.model_page import model_page
from ..output.model_rows import as_lines, rows
from ..output.page import write_page
from ..parameters.choices import switched_on
from ..parameters.inspected import ready
from ..parameters.models.declare_models import declare_inspection
from ..parameters.models.examine import examine
from ..parameters.report_checks import check_page
from ..parameters.values import destination_text, model_text
from ..run.trial import try_model
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user


class InspectModel(DeepObjectsAlgorithm):
    """``deepobjects:inspectmodel``."""

    NAME = "inspectmodel"
    TITLE = marked("Inspect model")
    SUMMARY = marked("Says what a model is, what it needs, and whether it runs.")
    GROUP = ("models", marked("Models"))
    TAGS = marked("deep learning,model,inspect,information,dlpk,emd,onnx,pytorch,keras,code")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_inspection(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        switched_on(self, parameters, "ALLOW_MODEL_CODE", context)
        check_page(destination_text(parameters, "REPORT", context))

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        log = Log(feedback)
        model = model_text(parameters, "MODEL", context)
        report = self.parameterAsFileOutput(parameters, "REPORT", context)
        code_allowed = switched_on(self, parameters, "ALLOW_MODEL_CODE", context)
        with cancel_on_signals(feedback), told_to_the_user(context):
            found = _inspect(model, code_allowed, log)
            if report:
                write_page(Path(report), model_page(found, date.today()))
            if found.faults:
                raise DefinitionError(found.name, found.faults)
            for line in as_lines(rows(found)):
                log.say(line)
        return _outputs(found, report)


def _inspect(model: str, code_allowed: bool, log: Log) -> Inspection:
    """Everything that can be found out; what stands in the way of running it is a reason."""
    log.stage(tr("Reading the model"), 0, 30)
    with RunFolder(any_interpreter()) as run_folder:
        examined = examine(model, run_folder.make("package"), log.cancelled)
        found = _with_environment(examined.found)
        if examined.definition is None:
            return found
        log.stage(tr("Trying the model"), 30, 100)
        try:
            interpreter = find_interpreter(found.environment)
            tried = ready(examined.definition, interpreter, code_allowed, log.cancelled)
            found = replace(found, arguments=tuple(map(asdict, tried.arguments)))
            trial = try_model(
                tried.kind,
                tried.definition,
                tried.values,
                interpreter,
                code_allowed,
                log.cancelled,
            )
        except Cancelled:
            raise
        except DeepObjectsError as error:
            return replace(found, reason=str(error))
        return replace(found, check={**asdict(trial), "told": trial.told()})


def _with_environment(found: Inspection) -> Inspection:
    """Whether the environment that the model needs is there."""
    if not found.environment:
        return found
    state = marked("installed")
    try:
        find_interpreter(found.environment)
    except DeepObjectsError:
        state = marked("not installed")
    else:
        if not is_current(found.environment):
            state = marked("installed from older requirements; set it up again")
    return replace(found, environment_state=state)


def _outputs(found: Inspection, report: str) -> dict[str, Any]:
    classes = () if found.definition is None else found.definition.classes
    outputs: dict[str, Any] = {
        "INSPECTION": found.to_json(),
        "KIND": found.kind,
        "TASK": found.task,
        "REASON": found.reason,
        "CLASSES": len(classes),
        "RUNS": found.runs,
        "CODE": bool(found.code),
    }
    return {**outputs, "REPORT": report} if report else outputs
