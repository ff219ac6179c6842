# SPDX-License-Identifier: GPL-2.0-or-later
"""Compares labels with the truth: confusion matrix, accuracies, F1 and kappa, with intervals."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ...inference.errors import OutputError
from ..class_names import BETWEEN
from ..objects.partners.by_place import ByPlace, Rule
from ..objects.partners.partners import Partners, Side, by_key, in_one_layer
from ..output.accuracy.judged import tally_rows
from ..output.accuracy.measures import Assessment, assess
from ..output.accuracy.tables import (
    class_fields,
    class_rows,
    matrix_fields,
    matrix_rows,
    write_table,
)
from ..output.accuracy.tally import Fates, Tally
from ..output.accuracy.told import accuracy_lines, accuracy_outputs, accuracy_page
from ..output.creation import as_named
from ..output.field_names import FieldNames
from ..output.kept import check_kept
from ..output.page import write_page
from ..parameters.accuracy.comparison import Comparison, comparison
from ..parameters.accuracy.declare_accuracy import PLACE, declare_accuracy
from ..parameters.accuracy.results import check_results
from ..parameters.values import (
    Parameters,
    destination_database,
    destination_suffix,
    destination_text,
)
from ..texts import marked, tr
from .algorithm import DeepObjectsAlgorithm
from .interrupts import cancel_on_signals
from .log import Log, told_to_the_user


class AssessAccuracy(DeepObjectsAlgorithm):
    """``deepobjects:assessaccuracy``."""

    NAME = "assessaccuracy"
    TITLE = marked("Assess accuracy")
    SUMMARY = marked("Says how right labels are, by comparing them with the truth.")
    GROUP = ("classification", marked("Classification"))
    TAGS = marked(
        "accuracy,confusion matrix,error matrix,kappa,precision,recall,F1,validation,truth"
    )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:  # noqa: D102, N802
        declare_accuracy(self)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """See DeepObjectsAlgorithm.check."""
        comparison(self, parameters, context)
        check_results(parameters, context)

    def processAlgorithm(  # noqa: D102, N802
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        log = Log(feedback)
        with cancel_on_signals(feedback), told_to_the_user(context):
            given = comparison(self, parameters, context)
            tally, fates = _tally(given, context, log)
            found = assess(tally, given.level)
            for line in accuracy_lines(found, fates):
                log.say(line)
            return {
                **self._write(parameters, context, given, found, fates, log),
                **accuracy_outputs(found, fates),
            }

    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        given: Comparison,
        found: Assessment,
        fates: Fates,
        log: Log,
    ) -> dict[str, Any]:
        """The tables and the page that were asked for, by their parameters."""
        written = {}
        if destination_text(parameters, "MATRIX", context):
            names = _field_names(parameters, "MATRIX", context)
            fields, renamed = matrix_fields(found.tally, names)
            for line in renamed:
                log.say(line)
            rows = matrix_rows(found.tally)
            written["MATRIX"] = self._table(parameters, context, "MATRIX", fields, rows)
        if destination_text(parameters, "CLASSES", context):
            rows = class_rows(found)
            written["CLASSES"] = self._table(parameters, context, "CLASSES", class_fields(), rows)
        if destination_text(parameters, "REPORT", context):
            report = self.parameterAsFileOutput(parameters, "REPORT", context)
            title = str(given.classified.sourceName())
            write_page(
                Path(report), accuracy_page(title, _facts(given), found, fates, date.today())
            )
            written["REPORT"] = report
        return written

    def _table(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        name: str,
        fields: QgsFields,
        rows: list[list[Any]],
    ) -> str:
        """Write a table without geometry, and see that it holds all of its rows; its name."""
        sink, place = self.parameterAsSink(
            parameters,
            name,
            context,
            fields,
            QgsWkbTypes.Type.NoGeometry,
            QgsCoordinateReferenceSystem(),
            **as_named(destination_suffix(parameters, name, context)),
        )
        if sink is None:
            raise OutputError(self.invalidSinkError(parameters, name))
        write_table(sink, fields, rows, name)
        sip.delete(sink)  # closes the file
        check_kept(str(place), len(rows))
        return str(place)


def _tally(given: Comparison, context: QgsProcessingContext, log: Log) -> tuple[Tally, Fates]:
    """Count the pairs, and warn of what looks like a mistake in the parameters."""
    log.stage(tr("Comparing labels with the truth"), 0, 100)
    rows = _partners(given, context, log)
    tally, fates = tally_rows(rows, given.several, given.leave_out)
    if isinstance(rows, ByPlace) and rows.unmet:
        text = tr("Left out of {layer}, where the other layer has no object: {count}.")
        log.say(text.format(count=f"{rows.unmet:,}", layer=rows.searched_layer))
    if fates.rows and fates.not_joined == fates.rows:
        log.warn(
            tr("No object has a counterpart. Do the layers lie in one place, or the keys fit?")
        )
    elif not tally.total:
        log.warn(tr("No object has both a label and a known truth: there is nothing to compare."))
    _warn_of_names(tally, log)
    return tally, fates


def _partners(given: Comparison, context: QgsProcessingContext, log: Log) -> Iterable[Partners]:
    """The rows, each with its label and its truth."""
    classified = Side(given.classified, given.label, given.key, given.status)
    if given.truth_layer is None:
        return in_one_layer(classified, given.truth, log.cancelled)
    truth = Side(given.truth_layer, given.truth, given.truth_key)
    if given.join != PLACE:
        return by_key(classified, truth, log.cancelled)
    _warn_of_missing_crs(given.classified, given.truth_layer, log)
    transform = QgsCoordinateTransform(
        given.truth_layer.sourceCrs(), given.classified.sourceCrs(), context.transformContext()
    )
    return ByPlace(classified, truth, transform, Rule(given.share, given.distance), log.cancelled)


def _field_names(parameters: Parameters, name: str, context: QgsProcessingContext) -> FieldNames:
    """What the fields of the table ``name`` may be called."""
    provider, uri = destination_database(parameters, name, context)
    suffix = destination_suffix(parameters, name, context)
    return FieldNames(suffix, provider, uri.geometryColumn())


def _warn_of_missing_crs(
    one: QgsProcessingFeatureSource, other: QgsProcessingFeatureSource, log: Log
) -> None:
    """Say where the coordinates of one layer are taken for those of the other's CRS."""
    known, missing = (one, other) if one.sourceCrs().isValid() else (other, one)
    if known.sourceCrs().isValid() and not missing.sourceCrs().isValid():
        text = tr("{missing} has no CRS; it is taken to be that of {other}, {name}.")
        crs = known.sourceCrs().userFriendlyIdentifier()
        log.warn(text.format(missing=missing.sourceName(), other=known.sourceName(), name=crs))


def _warn_of_names(tally: Tally, log: Log) -> None:
    """Say where labels and truths do not seem to speak of the same classes."""
    truths = {name for truth, _ in tally.pairs for name in tally.classes_in(truth)}
    labels = {name for _, label in tally.pairs for name in tally.classes_in(label)}
    if truths and labels and not truths & labels:
        text = tr("No label is a class of the truth: “{label}” is none of these: {truths}.")
        listed = ", ".join(sorted(truths)[:5])
        log.warn(text.format(label=min(labels), truths=listed))
    if not tally.several and any(BETWEEN in name for name in truths | labels):
        text = tr("There are labels such as “{}”: MULTI_LABEL tells the classes in them apart.")
        log.warn(text.format(next(n for n in sorted(truths | labels) if BETWEEN in n)))


def _facts(given: Comparison) -> list[tuple[str, str]]:
    """What was compared with what, for the page."""
    fields = given.classified.fields()
    facts = [
        (tr("Classified objects"), str(given.classified.sourceName())),
        (tr("Labels"), fields.at(given.label).name()),
    ]
    if given.truth_layer is None:
        return [*facts, (tr("Truth"), fields.at(given.truth).name())]
    others = given.truth_layer.fields()
    facts += [
        (tr("Layer with the truth"), str(given.truth_layer.sourceName())),
        (tr("Truth"), others.at(given.truth).name()),
    ]
    if given.join == PLACE:
        return [*facts, (tr("Joined by"), tr("place"))]
    keys = f"{fields.at(given.key).name()} = {others.at(given.truth_key).name()}"
    return [*facts, (tr("Joined by"), keys)]
