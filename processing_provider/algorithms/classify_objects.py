# SPDX-License-Identifier: GPL-2.0-or-later
"""The main algorithm: objects, imagery and a model give objects that carry a class."""

from __future__ import annotations

import time
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeatureSink,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...inference.definition.files.digest import content_digest
from ...inference.definition.model_definition import CAPTIONING
from ...inference.errors import DeepObjectsError
from ...inference.job import FILES, MOSAIC, PHOTOS, Job
from ...inference.outcome import SEEN, Outcome
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.environment import journal_folder
from ...inference.worker.home import Home
from ..objects.arrays import Objects
from ..objects.footprint import transform_between
from ..output.doubts import doubts
from ..output.explanations import Pictures, picture_folder
from ..output.layout import Layout
from ..output.sink import Written, write_rows
from ..output.style.layer_style import style_of
from ..output.summary import outputs, summary
from ..parameters.build_job import Prepared, build_job
from ..parameters.declare import declare_classification
from ..parameters.imagery.photos import photos_of_layer
from ..parameters.inspected import inspected, inspected_before
from ..parameters.values import (
    destination_path,
    destination_table,
    source_file,
    vector_layer,
)
from ..run.journal.journal import Journal
from ..run.mean import mean_per_feature
from ..run.results import Results
from ..run.run import classify
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .destination import Destination
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user
from .report import Report
from .rows import given_objects, keys_of, layout_of, output_crs, rows_of
from .subjects.features import Features, FeaturesPerImage
from .subjects.images import WholeImages
from .subjects.photos import FeaturePhotos
from .subjects.subject import Setting, Subject
from .team import home_of, interpreter_of, team_of


class ClassifyObjects(DeepObjectsAlgorithm):
    """``deepobjects:classifyobjects``."""

    NAME = "classifyobjects"
    TITLE = marked("Classify objects using deep learning")
    SUMMARY = marked("Gives every object of a layer a class, by a trained model and imagery.")
    GROUP = ("classification", marked("Classification"))
    TAGS = marked(
        "deep learning,classify,objects,footprints,onnx,pytorch,emd,dlpk,neural network,ai"
    )

    UNCHECKED = ("INPUT",)

    INPUT = "INPUT"
    FEATURES = "FEATURES"
    INPUT_PHOTOS = "INPUT_PHOTOS"
    OUTPUT = "OUTPUT"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[Prepared] = None
        self._interpreter = Path()

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_classification(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        interpreter_of(build_job(self, parameters, context))

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
            objects = given_objects(self, parameters, context, built.job)
        except DeepObjectsError:
            prepared = None
        if prepared is None or objects is None:  # whether images have places is not known yet
            properties.availability = availability.NotAvailable
            return properties
        job, fields = prepared.job, objects.fields()
        keys = keys_of(parameters, context, job)
        properties.fields = layout_of(parameters, context, job, fields, keys).fields
        properties.wkbType = objects.wkbType()
        properties.crs = output_crs(prepared.job, prepared.crs)
        properties.availability = availability.Available
        return properties

    def get_ready(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.get_ready."""
        self._prepared = build_job(self, parameters, context)
        self._interpreter = interpreter_of(self._prepared)

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        prepared, log = self._prepared, Log(feedback)
        if prepared is None:
            raise QgsProcessingException(tr("The algorithm was not prepared."))
        with cancel_on_signals(feedback), told_to_the_user(context):  # noqa: SIM117 (length)
            with RunFolder(self._interpreter) as run_folder:
                if prepared.job.model.own_function:
                    log.stage(tr("Asking the model's code what it needs"), 0, 0)
                prepared = inspected(
                    self, parameters, context, prepared, self._interpreter, log.cancelled
                )
                homes = home_of(prepared.job, self._interpreter, run_folder, log)
                journals = _journal(prepared, log)
                with homes as home, journals as journal:
                    ready = replace(prepared, job=replace(prepared.job, model=home.model))
                    return self._classify(
                        parameters, context, ready, run_folder, log, journal, home
                    )

    def _classify(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: Prepared,
        run_folder: RunFolder,
        log: Log,
        journal: Journal,
        home: Home,
    ) -> dict[str, Any]:
        started = time.monotonic()
        for warning in prepared.warnings:
            log.warn(warning)
        given = given_objects(self, parameters, context, prepared.job)
        subject = self._subject(parameters, context, prepared, given, log)
        job = subject.job
        folder = self._picture_folder(parameters, context, job, log)
        report = Report(self, parameters, context, prepared, subject, self._interpreter, log)
        with ExitStack() as stack:
            with team_of(job, prepared.given, home, journal, run_folder, log) as ready:
                log.stage(tr("Locating the objects"), 0, 5)
                objects = subject.survey()
                rows = rows_of(parameters, context, subject, objects, log)
                made = Destination(self, parameters, context, rows, run_folder)
                destination = stack.enter_context(made)
                journal.begin(job, subject.identities(), objects)
                log.stage(tr("Loading the model"), 0, 5)
                team = ready()
                log.stage(tr("Classifying"), 5, 95)
                results = classify(job, subject.images, objects, team, log, journal)
            report.found(team, objects, results)
            for change in subject.images.changes():
                log.warn(change)
            if job.has_means:
                objects, results = mean_per_feature(job, objects, results)
            log.stage(tr("Writing the rows"), 95, 100)
            pictures = None if folder is None else Pictures(folder, destination.hidden)
            log.raise_if_cancelled()  # a table is emptied when it is opened
            sink = destination.sink(len(objects))
            _write(subject, sink, rows.layout, objects, results, pictures, context, log, report)
            labels, statuses = results.label_counts(job.model.class_names), results.status_counts()
            style = partial(style_of, job.model, rows.layout.label, labels, statuses)
            destination.finish(log, style)
        seconds, captions = time.monotonic() - started, job.model.task == CAPTIONING
        for line in summary(labels, statuses, objects.dropped, seconds, captions):
            log.say(line)
        for doubt in doubts(statuses, results.only_answer()):
            log.warn(doubt)
        written = report.write(destination.name, seconds)
        return {**outputs(destination.name, labels, statuses), **written}

    def _subject(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: Prepared,
        given: Optional[QgsProcessingFeatureSource],
        log: Log,
    ) -> Subject:
        setting = Setting(prepared, context, log)
        if prepared.given.skipped:
            log.say(
                tr("{skipped} files of the folder are no images.").format(
                    skipped=prepared.given.skipped
                )
            )
        if given is None:
            return WholeImages(setting)
        keys = keys_of(parameters, context, prepared.job)
        if prepared.job.subject == PHOTOS:
            photos = photos_of_layer(parameters, context, prepared.job.photo_field)
            place = source_file(vector_layer(parameters, self.INPUT_PHOTOS, context))
            return FeaturePhotos(setting, given, keys, photos, place)
        kind = Features if prepared.job.subject == MOSAIC else FeaturesPerImage
        return kind(setting, given, keys)

    def _picture_folder(
        self, parameters: dict[str, Any], context: QgsProcessingContext, job: Job, log: Log
    ) -> Optional[Path]:
        """The folder for explainability maps, if they are to be files."""
        if job.explanations != FILES:
            return None
        file, table = destination_table(parameters, self.OUTPUT, context)
        path = destination_path(parameters, self.OUTPUT, context)
        given = Path(file).with_name(table) if file else Path(path)
        folder = picture_folder(given if file or path else None)
        log.say(tr("Explainability maps are written to {folder}.").format(folder=folder))
        return folder


def _write(
    subject: Subject,
    sink: QgsFeatureSink,
    layout: Layout,
    objects: Objects,
    results: Results,
    pictures: Optional[Pictures],
    context: QgsProcessingContext,
    log: Log,
    report: Report,
) -> None:
    target = output_crs(subject.job, subject.crs)
    to_output = transform_between(subject.crs, target, context.transformContext())

    def explain(row: int, outcome: Outcome) -> str:
        return pictures.write(row, outcome) if pictures else outcome.explanation

    with closing(subject.rows(objects)) as rows:
        written = write_rows(
            sink,
            layout,
            subject.job,
            report.watch(rows, results),
            len(objects),
            results.outcomes(),
            to_output,
            log.progress,
            log.cancelled,
            explain,
        )
    _warn_of_missing(written, subject.job, results, log)


def _warn_of_missing(written: Written, job: Job, results: Results, log: Log) -> None:
    """Say which rows came without what was asked for."""
    if written.without_place:
        log.warn(
            tr(
                "{without_place} rows have no geometry, since their objects have no place "
                "in the output CRS."
            ).format(without_place=written.without_place)
        )
    seen = any(results.status_counts()[status] for status in SEEN)
    if not job.explanations or written.explained or not seen:
        return
    if job.has_means:
        log.warn(
            tr(
                "No row has an explainability map, since each shows a single photo. Choose "
                "PER_PHOTO as PHOTO_ROWS to get them."
            )
        )
    else:
        log.warn(
            tr(
                "No object has an explainability map: the model's features lie on fewer than 16 "
                "cells of its chips, or nothing speaks for its classes. Larger chips may help."
            )
        )


def _journal(prepared: Prepared, log: Log) -> Journal:
    """What is remembered of the run, and may be known of an earlier one."""
    digest = content_digest(prepared.job.model, log.cancelled)
    return Journal(journal_folder(), digest, prepared.resume, log)
