# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of one run, from what is known when it is over; without REPORT nothing of it happens.

A report that cannot be written costs nobody the rows, which are there by then.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingAlgorithm, QgsProcessingContext

from ...inference.errors import Cancelled
from ...inference.outcome import READ_ERROR, SEEN
from ...inference.worker.versions import versions
from ..objects.arrays import Objects
from ..output.page import write_whole
from ..output.report.choice import choose
from ..output.report.colours import Colours
from ..output.report.overview import Overview, overview
from ..output.report.pictures import Thumbnail, encoded, thumbnail
from ..output.report.report import Findings, report_page, row_colours
from ..output.report.tables import Fact, kind_of_task
from ..output.report.truth import accuracy, true_names
from ..output.report.witness import Witness
from ..parameters.build_job import Prepared
from ..parameters.report_checks import report_path, truth_field
from ..run.again import read_again
from ..run.crew import Crew
from ..run.elsewhere.cluster import Cluster
from ..run.mean import first_seen
from ..run.read import Reading
from ..run.results import Results
from ..texts import tr
from . import report_facts as told
from .log import Log
from .removed import removed
from .subjects.subject import Subject

#: Objects that could not be read and are tried again, so that the report says why.
_MOST_REASONS = 3


class Report:
    """What a report needs, gathered while the run goes on."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        prepared: Prepared,
        subject: Subject,
        interpreter: Path,
        log: Log,
    ) -> None:
        """``interpreter`` is the Python of the inference process."""
        self._path = report_path(algorithm, parameters, context)
        self._subject, self._log = subject, log
        self._interpreter = interpreter
        self._objects_named = told.named_objects(prepared.job, parameters, context)
        self._model_file = told.model_file(parameters, context)
        # now, since its layers may be removed from the project until the report is written
        self._imagery = told.imagery_facts(prepared) if self._path else []
        self._truth_field = truth_field(parameters, context)
        self._begun = datetime.now().astimezone()
        self._device = ""

    def found(self, team: Union[Crew, Cluster], objects: Objects, results: Results) -> None:
        """``team`` classified ``objects``; photos of one feature are not joined yet."""
        self._device = told.device_of(team, self._subject.job)
        self._objects, self._read = objects, results

    def watch(self, rows: Iterable[QgsFeature], results: Results) -> Iterable[QgsFeature]:
        """``rows``, looked at while they are written; ``results`` are theirs."""
        if not self._path:
            return rows
        self._answers = results.answers()
        model = self._subject.job.model
        self._colours = Colours(model, results.label_counts(model.class_names))
        self._chosen = choose(self._answers, model)
        numbers = {number for entry in self._chosen for number in entry.numbers}
        field = self._subject.fields.lookupField(self._truth_field) if self._truth_field else -1
        position = field if field >= 0 else None
        self._witness = Witness(len(self._answers), numbers, position)
        return self._witness.watch(rows)

    def write(self, destination: str, seconds: float) -> dict[str, Any]:
        """Write the report of a run that took ``seconds``; its output, if it is there.

        Raises Cancelled.
        """
        if not self._path:
            return {}
        self._log.stage(tr("Writing the report"), 99, 100)
        try:
            findings = self._findings(destination, seconds)
            write_whole(Path(self._path), report_page(findings, datetime.now()))
        except Cancelled:
            raise
        except Exception as error:
            reason = removed(error) or getattr(error, "strerror", None) or error
            text = tr("REPORT: {path} could not be written ({reason}).")
            self._log.warn(text.format(path=self._path, reason=reason))
            return {}
        return {"REPORT": self._path}

    def _findings(self, destination: str, seconds: float) -> Findings:
        job, witness = self._subject.job, self._witness
        stages, lines = list(self._log.stages), list(self._log.lines)
        pictures, reasons = self._pictures()
        count = len(self._answers)
        facts = self._facts(destination, seconds, stages)
        witness.truth_texts = true_names(witness.truth_texts, job.model)
        truths = {number: witness.truth(number) for number in pictures}
        return Findings(
            title=self._objects_named[0] or tr("{} images").format(count),
            summary=tr("{rows} rows by {model} ({task})").format(
                rows=f"{count:,}", model=job.model.name, task=kind_of_task(job.model)
            ),
            model=job.model,
            answers=self._answers,
            facts=facts,
            colours=self._colours,
            chosen=self._chosen,
            pictures=pictures,
            reasons=reasons,
            truths={number: truth for number, truth in truths.items() if truth is not None},
            overview=self._overview(),
            place=told.named_crs(self._subject.crs),
            pace=count / seconds if seconds else 0.0,
            accuracy=accuracy(
                self._answers, witness.truths, witness.truth_texts, job.model, self._colours
            ),
            warnings=list(self._log.warnings),
            log=lines,
        )

    def _facts(
        self, destination: str, seconds: float, stages: list[tuple[str, float]]
    ) -> list[Fact]:
        """What ran on what."""
        job, (name, file) = self._subject.job, self._objects_named
        inference = {} if job.scheduler else versions(self._interpreter)
        dropped = self._objects.dropped
        return [
            *told.model_facts(job, self._model_file),
            (tr("Objects"), file or name),
            (tr("Field with the true class"), self._truth_field),
            (tr("Outside the extent"), tr("{} left out").format(dropped) if dropped else ""),
            *self._imagery,
            (tr("Output"), told.output_file(destination)),
            (tr("Computed on"), self._device),
            *told.time_facts(self._begun, seconds, stages),
            *told.version_facts(inference),
        ]

    def _pictures(self) -> tuple[dict[int, str], dict[int, str]]:
        """The chips of the chosen rows as addresses, and why some rows could not be read."""
        row_of = self._objects_of_rows()
        kept: dict[int, Thumbnail] = {}
        reasons: dict[int, str] = {}
        images, cancelled = self._subject.images, self._log.cancelled
        for reading, bands in read_again(images, self._objects, list(row_of), cancelled):
            row = row_of[reading.number]
            if reading.chip is None:
                reasons[row] = reading.reason
                continue
            chip, outline = reading.chip, self._outline(row, reading)
            kept[row] = thumbnail(chip.pixels, chip.valid, bands, outline)
        return dict(zip(kept, encoded(kept.values()))), {k: v for k, v in reasons.items() if v}

    def _objects_of_rows(self) -> dict[int, int]:
        """The objects to read again, each with its row: of several photos the first seen."""
        rows = [number for entry in self._chosen for number in entry.numbers]
        failed = np.flatnonzero(self._answers.with_status(READ_ERROR))
        rows += failed[:_MOST_REASONS].tolist()
        job = self._subject.job
        numbers = np.arange(len(self._objects))
        if job.has_means:
            numbers = first_seen(self._objects, self._read.answers().with_status(*SEEN))
        found = {int(numbers[row]): row for row in rows}
        return {number: row for number, row in found.items() if self._objects.images[number] >= 0}

    def _outline(self, row: int, reading: Reading) -> Optional[QgsGeometry]:
        """The shape of the row's object in pixels of its chip; None for a whole picture."""
        shape = self._witness.shapes.get(row)
        if shape is None or reading.chip is None:
            return None
        image = int(self._objects.images[reading.number])
        outline = self._subject.outline(image, shape)
        if outline is None:
            return None
        moved = QgsGeometry(outline)
        moved.translate(-reading.chip.origin[0], -reading.chip.origin[1])
        return moved

    def _overview(self) -> Optional[Overview]:
        witness, answers = self._witness, self._answers
        colours = row_colours(answers, self._colours)
        shapes = witness.shapes if witness.all_shapes else None
        seen = answers.with_status(*SEEN)
        return overview(witness.places, colours, shapes, seen, self._subject.crs)
