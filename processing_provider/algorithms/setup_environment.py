# SPDX-License-Identifier: GPL-2.0-or-later
"""Makes a Python environment in which models run; checks, repairs and removes it."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.worker.environment.requirements import GPU, read_record
from ...inference.worker.setup import actions
from ...inference.worker.setup.checking import Finding, on_gpu
from ...inference.worker.setup.diagnostics import diagnostics
from ...inference.worker.setup.making import Listener, Made
from ...inference.worker.setup.network import Network
from ...inference.worker.setup.own_python import use_own_python
from ...inference.worker.setup.packages import Wish
from ...inference.worker.setup.removal import remove
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user
from .setting_up.about import facts
from .setting_up.declare import declare
from .setting_up.network import network
from .setting_up.order import CHECK, DIAGNOSE, INSTALL, REMOVE, Order, read_order


class SetUpEnvironment(DeepObjectsAlgorithm):
    """``deepobjects:setupenvironment``."""

    NAME = "setupenvironment"
    TITLE = marked("Set up inference environment")
    SUMMARY = marked("Installs the Python packages that run models, apart from QGIS's own.")
    GROUP = ("environment", marked("Environment"))
    TAGS = marked(
        "deep learning,install,python,pip,onnx,pytorch,tensorflow,dask,gpu,cuda,diagnostics"
    )

    def __init__(self) -> None:
        super().__init__()
        self._order: Optional[Order] = None
        self._network = Network()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        read_order(self, parameters, context)

    def get_ready(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.get_ready."""
        self._order = read_order(self, parameters, context)
        if self._order.downloads:
            self._network = network()

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        if self._order is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        log = Log(feedback)
        with cancel_on_signals(feedback), told_to_the_user(context):
            return _done(self._order, self._network, log)


def _done(order: Order, reach: Network, log: Log) -> dict[str, Any]:
    """Do what ``order`` asks for, and give the outputs."""
    if order.action == DIAGNOSE:
        told = diagnostics(facts())
        for line in told.splitlines():
            log.say(line)
        return {"DIAGNOSTICS": told}
    if order.action == REMOVE:
        for line in remove(order.family):
            log.say(line)
        return {}
    stage = tr("Setting up the {family} environment")
    if order.action == CHECK:
        stage = tr("Checking the {family} environment")
    log.stage(stage.format(family=order.family), 0, 100)
    made = _made(order, reach, log)
    record = read_record(order.family)
    for finding in made.findings:
        missed = finding.problem and record is not None and record.variant == GPU
        (log.warn if missed else log.say)(f"{finding}.")
    return {
        "PYTHON": str(made.interpreter),
        "GPU": on_gpu(made.findings),
        "CHECKED": "\n".join(map(str, made.findings)),
    }


def _made(order: Order, reach: Network, log: Log) -> Made:
    """The environment that is there in the end, with what was computed in it."""
    listener = Listener(log.say, log.cancelled, log.progress)
    if order.action == CHECK:
        return actions.check_installed(order.family, listener)
    if order.own_python:
        interpreter, findings = _own(order, log)
        return Made(interpreter, findings)
    wish = Wish(order.family, order.variant, order.wheels, order.pip_options, network=reach)
    if order.action == INSTALL:
        return actions.install(wish, listener)
    return actions.repair(wish, listener)


def _own(order: Order, log: Log) -> tuple[Path, tuple[Finding, ...]]:
    """Let models run in the user's own Python."""
    interpreter, findings = use_own_python(order.family, Path(order.own_python), log.cancelled)
    told = tr("Models of the {family} environment now run in {interpreter}.")
    log.say(told.format(family=order.family, interpreter=interpreter))
    return interpreter, findings
