# SPDX-License-Identifier: GPL-2.0-or-later
"""How long a run would take, from a first batch of its own objects. Nothing is kept of it."""

from __future__ import annotations

import math
import traceback
from dataclasses import dataclass

from qgis.core import QgsCoordinateTransformContext, QgsFeedback, QgsMessageLog

from ...inference.backends.arguments import check_arguments
from ...inference.backends.registry import environments_of, kind_of
from ...inference.errors import Cancelled, DeepObjectsError
from ...inference.worker.devices import placements, process_count
from ...inference.worker.environment import find_interpreter, first_installed
from ...inference.worker.measurement import Pace, Place, measure
from ..texts import tr
from .arguments import parse_arguments
from .build_job import check_parallel, parse_gpu_ids
from .imagery.first_chips import Reading, first_chips
from .imagery.look import Chosen, see

_MINUTE, _HOUR = 60, 3600
#: From here on minutes, and hours, are told.
_MANY = 90
_ROUND = 1000


@dataclass(frozen=True)
class Wanted:
    """A run as a dialog has it: what is ``chosen``, the model's arguments, and the device."""

    chosen: Chosen
    arguments: str
    processor: str
    gpu_ids: str
    parallel: str


def estimate(
    wanted: Wanted, context: QgsCoordinateTransformContext, feedback: QgsFeedback
) -> tuple[str, str]:
    """How long the run takes, in a sentence; or nothing, and why that cannot be told.

    Raises nothing. It takes until the model is loaded, and stops when ``feedback`` is cancelled.
    """
    try:
        return _estimate(wanted, context, feedback), ""
    except Cancelled:
        return "", ""
    except DeepObjectsError as error:
        return "", str(error)
    except Exception as error:  # an exception in a task would end QGIS
        QgsMessageLog.logMessage(traceback.format_exc(), "Deep Objects")
        return "", tr("The time cannot be estimated ({}). Run it to see.").format(error)


def _estimate(wanted: Wanted, context: QgsCoordinateTransformContext, feedback: QgsFeedback) -> str:
    model = wanted.chosen.definition
    sight = see(wanted.chosen, context, feedback)
    nothing = tr("None of the first objects lies on the imagery, so that no time can be told.")
    if model is None or sight is None or sight.features is None:
        return nothing
    chips, reading = first_chips(model, sight)
    if not chips:
        return nothing
    arguments = check_arguments(model, parse_arguments(wanted.arguments))
    processes = process_count(check_parallel(wanted.parallel))
    places = placements(wanted.processor, parse_gpu_ids(wanted.gpu_ids), processes)
    pace = measure(
        find_interpreter(first_installed(environments_of(model))),
        kind_of(model).name,
        model,
        arguments,
        Place(wanted.processor, places[0].gpu, places[0].threads),
        chips,
        cancelled=feedback.isCanceled,
    )
    return told(pace, reading, sight.features.count, len(places))


def told(pace: Pace, reading: Reading, count: int, processes: int) -> str:
    """The estimate in a sentence: reading, and computing by ``processes``, go on side by side."""
    number = count if count >= 0 else _ROUND
    seconds = max(number * pace.per_chip, reading.seconds(number)) / processes
    each = tr("{:.2g} ms each").format(1000 * seconds / max(number, 1))
    if count < 0:
        objects, whole = tr("each {} objects").format(f"{number:,}"), duration(seconds)
    else:
        objects, whole = tr("{} objects").format(f"{number:,}"), duration(seconds + pace.start)
    return tr("About {} for {}, on {}, {}.").format(whole, objects, pace.device, each)


def duration(seconds: float) -> str:
    """``seconds`` as a person says them."""
    if seconds < _MANY:
        return tr("{} s").format(max(1, math.ceil(seconds)))
    if seconds < _MANY * _MINUTE:
        return tr("{} min").format(round(seconds / _MINUTE))
    return tr("{:.1f} h").format(seconds / _HOUR)
