# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a deep learning package of a model: its files, and a definition of how it is fed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.definition.files import package
from ...inference.definition.files.members import gather
from ...inference.definition.read import find_model_file, read_definition
from ...inference.errors import OutputError
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.environment import find_interpreter
from ..parameters.inspected import ready
from ..parameters.models.build_package import Order, build_order
from ..parameters.models.declare_models import declare_package
from ..run.trial import try_model
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user


class CreateModelPackage(DeepObjectsAlgorithm):
    """``deepobjects:createmodelpackage``."""

    NAME = "createmodelpackage"
    TITLE = marked("Create model package")
    SUMMARY = marked("Packs a model with what must be known of it, and tries the package out.")
    GROUP = ("models", marked("Models"))
    TAGS = marked("deep learning,model,package,dlpk,emd,onnx,pytorch,keras,hugging face,export")

    def __init__(self) -> None:
        super().__init__()
        self._order: Optional[Order] = None
        self._interpreter = Path()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_package(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        find_interpreter(build_order(self, parameters, context).environment)

    def get_ready(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.get_ready."""
        self._order = build_order(self, parameters, context)
        self._interpreter = find_interpreter(self._order.environment)

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        order, log = self._order, Log(feedback)
        if order is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        with cancel_on_signals(feedback), told_to_the_user(context):
            _make(order, self._interpreter, log)
        return {"OUTPUT": str(order.target)}


def _make(order: Order, interpreter: Path, log: Log) -> None:
    """Write the package beside its place, try it, and only then give it its name."""
    try:
        with RunFolder(interpreter) as run_folder:
            written = run_folder.make_beside(order.target) / order.target.name
            _write(order, written, run_folder.make("model"), log)
            _try(written, interpreter, run_folder.make("trial"), order.code_allowed, log)
            os.replace(written, order.target)
    except OSError as error:
        raise OutputError(
            tr(
                "OUTPUT: {target} cannot be written ({reason}). Make room there, or "
                "choose another folder."
            ).format(target=order.target, reason=error.strerror or error)
        ) from error


def _write(order: Order, written: Path, folder: Path, log: Log) -> None:
    log.stage(tr("Packing the model"), 0, 40)
    members = gather(order.definition, folder, log.cancelled)
    values = {**order.values, **members.keys}
    package.write_package(written, values, members.files, members.folder, log.cancelled)
    size = written.stat().st_size / 1e6
    log.say(
        tr("{count} files, {size:.1f} MB.").format(count=len(package.members(written)), size=size)
    )
    if values.get("ExtractBands"):
        listed = ", ".join(str(b + 1 if isinstance(b, int) else b) for b in values["ExtractBands"])
        log.say(tr("The model gets the bands {listed}, counted from 1.").format(listed=listed))


def _try(written: Path, interpreter: Path, folder: Path, code_allowed: bool, log: Log) -> None:
    """Read the package as a run will, and classify a random chip with it."""
    log.stage(tr("Trying the package"), 40, 100)
    definition = find_model_file(read_definition(str(written)))
    model = ready(definition, interpreter, code_allowed, log.cancelled)
    unpacked = package.unpack(model.definition, folder, log.cancelled)
    trial = try_model(model.kind, unpacked, model.values, interpreter, code_allowed, log.cancelled)
    for note in trial.notes:
        log.say(note)
    log.say(trial.told())
