# SPDX-License-Identifier: GPL-2.0-or-later
"""The main algorithm: objects, imagery and a model give objects that carry a class."""

from __future__ import annotations

import math
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...inference.definition.files import package
from ...inference.definition.model_definition import CAPTIONING
from ...inference.errors import DeepObjectsError, ImageryError, ObjectsError, OutputError
from ...inference.job import FILES, Job
from ...inference.outcome import Outcome
from ...inference.worker.environment import find_interpreter
from ..imagery.source import Source
from ..objects.footprint import Locator, transform_between
from ..objects.survey import Objects, features, has_inside, survey
from ..output.explanations import picture_folder, write_picture
from ..output.sink import Layout, check_kept, lay_out, write_rows
from ..output.summary import outputs, summary
from ..parameters.build_job import Prepared, build_job
from ..parameters.declare import declare_classification
from ..parameters.inspected import inspected, inspected_before
from ..parameters.values import destination_path, destination_table, vector_layer
from ..run.results import Results
from ..run.run import classify, crew
from ..texts import tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user


class ClassifyObjects(DeepObjectsAlgorithm):
    """``deepobjects:classifyobjects``."""

    NAME = "classifyobjects"
    TITLE = "Classify objects using deep learning"
    SUMMARY = "Gives every object of a layer a class, by a trained model and imagery."
    GROUP = ("classification", "Classification")
    TAGS = "deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai"

    INPUT = "INPUT"
    FEATURES = "FEATURES"
    OUTPUT = "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[Prepared] = None
        self._interpreter = Path()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_classification(self)

    def checkParameterValues(  # noqa: D102, N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            find_interpreter(build_job(self, parameters, context).environment)
        except DeepObjectsError as error:
            return False, str(error)
        ours = {name: value for name, value in parameters.items() if name != self.INPUT}
        accepted, message = super().checkParameterValues(ours, context)
        return bool(accepted), str(message)

    def sinkProperties(  # noqa: D102, N802
        self,
        sink: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        sourceProperties: dict[str, Any],  # noqa: N803 (QGIS's name)
    ) -> QgsProcessingAlgorithm.VectorProperties:
        properties = QgsProcessingAlgorithm.VectorProperties()
        availability = QgsProcessingAlgorithm.PropertyAvailability
        try:
            built = build_job(self, parameters, context)
            prepared = inspected_before(self, parameters, context, built)
            objects = self._objects(parameters, context)
        except DeepObjectsError:
            prepared = None
        if prepared is None:
            properties.availability = availability.NotAvailable
            return properties
        properties.fields = self._layout(parameters, context, prepared.job, objects).fields
        properties.wkbType = objects.wkbType()
        properties.crs = _output_crs(prepared)
        properties.availability = availability.Available
        return properties

    def prepareAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        with told_to_the_user(context):
            self._prepared = build_job(self, parameters, context)
            self._interpreter = find_interpreter(self._prepared.environment)
        return True

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        prepared, log = self._prepared, Log(feedback)
        if prepared is None:
            raise QgsProcessingException("The algorithm was not prepared.")
        with cancel_on_signals(feedback), told_to_the_user(context):  # noqa: SIM117 (length)
            with tempfile.TemporaryDirectory(prefix="deep_objects_") as folder:
                if prepared.job.model.own_function:
                    log.stage(tr("Asking the model's code what it needs"), 0, 0)
                prepared = inspected(
                    self, parameters, context, prepared, self._interpreter, log.cancelled
                )
                job = _unpacked(prepared.job, Path(folder))
                return self._classify(parameters, context, replace(prepared, job=job), log)

    def _classify(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: Prepared,
        log: Log,
    ) -> dict[str, Any]:
        job, source, started = prepared.job, prepared.source, time.monotonic()
        for warning in prepared.warnings:
            log.warn(warning)
        pictures = self._pictures(parameters, context, job, log)
        log.stage(tr("Loading the model"), 0, 2)
        with crew(job, self._interpreter, _value_ranges(job, source, log), log) as team:
            given = self._objects(parameters, context)
            sink, destination, layout = self._sink(parameters, context, prepared, given, log)
            log.stage(tr("Locating the objects"), 2, 5)
            objects = _survey(prepared, given, context, log)
            log.stage(tr("Classifying"), 5, 95)
            results = classify(job, source, objects, team, log)
        log.stage(tr("Writing the rows"), 95, 100)
        _write(prepared, given, sink, layout, objects, results, pictures, context, log)
        del sink  # which closes the file
        check_kept(destination, len(objects))
        labels, statuses = results.label_counts(job.model.class_names), results.status_counts()
        seconds, captions = time.monotonic() - started, job.model.task == CAPTIONING
        for line in summary(labels, statuses, objects.dropped, seconds, captions):
            log.say(line)
        return outputs(destination, labels, statuses)

    def _objects(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> QgsProcessingFeatureSource:
        source = self.parameterAsSource(parameters, self.FEATURES, context)
        if source is None:
            raise ObjectsError(self.invalidSourceError(parameters, self.FEATURES))
        return source

    def _layout(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        job: Job,
        objects: QgsProcessingFeatureSource,
    ) -> Layout:
        path = destination_path(parameters, self.OUTPUT, context).lower()
        layer = vector_layer(parameters, self.FEATURES, context)
        keys = layer.primaryKeyAttributes() if layer is not None else []
        return lay_out(job, objects.fields(), keys, Path(path).suffix)

    def _sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: Prepared,
        objects: QgsProcessingFeatureSource,
        log: Log,
    ) -> tuple[QgsFeatureSink, str, Layout]:
        layout = self._layout(parameters, context, prepared.job, objects)
        for warning in layout.warnings:
            log.warn(warning)
        # Appending to a layer maps fields by expressions, which must know ours.
        context.expressionContext().setFields(layout.fields)
        sink, destination = self.parameterAsSink(
            parameters,
            self.OUTPUT,
            context,
            layout.fields,
            objects.wkbType(),
            _output_crs(prepared),
        )
        if sink is None:
            raise OutputError(self.invalidSinkError(parameters, self.OUTPUT))
        return sink, destination, layout

    def _pictures(
        self, parameters: dict[str, Any], context: QgsProcessingContext, job: Job, log: Log
    ) -> Optional[Path]:
        """The folder for explainability maps, if they are to be files."""
        if job.explanations != FILES:
            return None
        file, table = destination_table(parameters, self.OUTPUT, context)
        path = destination_path(parameters, self.OUTPUT, context)
        given = Path(file).with_name(table) if file else Path(path)
        folder = picture_folder(given if file or path else None)
        log.say(f"Explainability maps are written to {folder}.")
        return folder


def _unpacked(job: Job, folder: Path) -> Job:
    """The job with its model in a plain file, below ``folder`` if it came in a package."""
    return replace(job, model=package.unpack(job.model, folder))


def _value_ranges(job: Job, source: Source, log: Log) -> list[tuple[float, float]]:
    """The bands' value ranges, needed only for a model's DataRange."""
    if job.model.data_range is None:
        return []
    ranges = []
    for band in job.bands:
        least, most, origin = source.value_range(band)
        if not (math.isfinite(least) and math.isfinite(most)):
            raise ImageryError(
                f"Band {band} of {source.name} has no valid pixel, so that the model's DataRange "
                "cannot be applied. Choose imagery with data in it."
            )
        log.say(f"Band {band} ranges from {least:g} to {most:g}, by {origin}.")
        ranges.append((least, most))
    return ranges


def _output_crs(prepared: Prepared) -> QgsCoordinateReferenceSystem:
    if prepared.job.output_crs:
        return QgsCoordinateReferenceSystem.fromWkt(prepared.job.output_crs)
    return prepared.features_crs


def _survey(
    prepared: Prepared,
    given: QgsProcessingFeatureSource,
    context: QgsProcessingContext,
    log: Log,
) -> Objects:
    job, grid = prepared.job, prepared.source.grid
    if job.model.blacken and not has_inside(given):
        log.warn(tr("Points and lines have no inside: nothing around them is blackened."))
    locator = Locator.for_job(
        job, grid, prepared.features_crs, prepared.imagery_crs, context.transformContext()
    )
    return survey(given, job, grid, locator, log.cancelled)


def _write(
    prepared: Prepared,
    given: QgsProcessingFeatureSource,
    sink: QgsFeatureSink,
    layout: Layout,
    objects: Objects,
    results: Results,
    pictures: Optional[Path],
    context: QgsProcessingContext,
    log: Log,
) -> None:
    to_output = transform_between(
        prepared.features_crs, _output_crs(prepared), context.transformContext()
    )

    def explain(row: int, outcome: Outcome) -> str:
        return write_picture(pictures, row, outcome) if pictures else outcome.explanation

    written = write_rows(
        sink,
        layout,
        prepared.job,
        features(given, attributes=True),
        objects.fids.tolist(),
        results.outcome,
        to_output,
        log.progress,
        log.cancelled,
        explain,
    )
    if written.without_place:
        log.warn(
            f"{written.without_place} rows have no geometry, since their objects have no place in "
            "the output CRS."
        )
