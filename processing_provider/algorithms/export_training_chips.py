# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports chips of objects whose class is known, as training programs read them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.job import MOSAIC
from ..objects.arrays import PENDING
from ..output.training.describe import describe, parts_of
from ..output.training.fates import Fates
from ..output.training.told import export_lines, export_outputs, export_warnings
from ..output.training.unfinished import Unfinished
from ..parameters.training.build_export import Order, build_export
from ..parameters.training.declare_training import declare_training
from ..parameters.training.output_folder import check_links
from ..parameters.values import feature_source
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user
from .subjects.features import Features, FeaturesPerImage
from .subjects.subject import Setting, Subject
from .training import check_chips, seen, set_key, training_set, write_chips


class ExportTrainingChips(DeepObjectsAlgorithm):
    """``deepobjects:exporttrainingchips``."""

    NAME = "exporttrainingchips"
    TITLE = marked("Export training chips")
    SUMMARY = marked("Cuts chips of objects whose class is known, to train a model with.")
    GROUP = ("models", "Models")
    TAGS = marked(
        "deep learning,training,chips,tiles,export,labeled tiles,imagenet,imagefolder,pytorch"
    )
    UNCHECKED = ("INPUT",)

    def __init__(self) -> None:
        super().__init__()
        self._order: Optional[Order] = None

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_training(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        build_export(self, parameters, context)

    def get_ready(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.get_ready."""
        self._order = build_export(self, parameters, context)

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
            for warning in order.prepared.warnings:
                log.warn(warning)
            folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
            if folder.is_dir():
                check_links(str(folder), log.cancelled)
            features = feature_source(self, parameters, "FEATURES", context)
            kind = Features if order.prepared.job.subject == MOSAIC else FeaturesPerImage
            subject = kind(Setting(order.prepared, context, log), features, [])
            return {"OUTPUT": str(folder), **_export(order, subject, folder, log)}


def _export(order: Order, subject: Subject, folder: Path, log: Log) -> dict[str, Any]:
    """Survey, classes and splits, chips, descriptions; what there is to say of them."""
    started = time.monotonic()
    log.stage(tr("Locating the objects"), 0, 5)
    objects = subject.survey()
    log.stage(tr("Reading the classes"), 5, 10)
    whole = training_set(order, subject, objects, log)
    key, bands = set_key(whole, subject, objects), len(whole.cut.bands)
    with Unfinished(folder, key, len(objects), bands) as unfinished:
        pace = tr("Exporting: {done} of {total} objects, {rate} a second, {left} left")
        log.stage(tr("Exporting the chips"), 10, 95, pace)
        write_chips(whole, subject, objects, unfinished, log)
        log.stage(tr("Describing the set"), 95, 100)
        parts = parts_of(whole, unfinished)
        fates = Fates(objects.statuses, PENDING, whole.labels.codes, unfinished.facts)
        check_chips(parts, fates)
        describe(folder, parts, fates, seen(order, objects))
        for line in export_lines(parts, fates, time.monotonic() - started):
            log.say(line)
        for warning in export_warnings(parts):
            log.warn(warning)
        unfinished.finish()
    return export_outputs(parts, fates)
