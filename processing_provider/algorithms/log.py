# SPDX-License-Identifier: GPL-2.0-or-later
"""What a user reads while an algorithm runs: lines, stages, and a bar that is not flooded."""

from __future__ import annotations

import time
import traceback
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from ...inference.errors import Cancelled, DeepObjectsError, harmless, shortage
from ..imagery.source import WARNING
from ..texts import tr
from .pace import Pace
from .removed import removed

_REPORT_SECONDS = 0.1
#: Lines that a report can tell.
_KEPT = 300


class Log:
    """A Processing feedback, as the run's Listener.

    ``stage`` gives the next stage its share of the progress bar; ``progress`` fills that share.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._low, self._high = 0.0, 100.0
        self._reported = 0.0
        #: What a report tells of the run: when stages began (seconds), lines, and warnings.
        self.stages: list[tuple[str, float]] = []
        self.lines: deque[str] = deque(maxlen=_KEPT)
        self.warnings: deque[str] = deque(maxlen=_KEPT)
        self._pace = Pace()

    def stage(self, text: str, low: float, high: float, pace: str = "") -> None:
        """Begin a stage that fills the bar from ``low`` to ``high`` percent.

        ``pace`` is what is told of its pace, where it does not classify: see Pace.
        """
        self._low, self._high = low, high
        self.stages.append((text, time.monotonic()))
        self._pace = Pace(pace)
        self._feedback.setProgressText(text)
        self._feedback.setProgress(low)

    def say(self, text: str) -> None:
        """A line for the log."""
        self.lines.append(text)
        self._feedback.pushInfo(harmless(text))

    def remark(self, text: str) -> None:
        """A remark of imagery: those that begin with a warning should be read."""
        if text.startswith(WARNING):
            self.warn(text[len(WARNING) :])
        else:
            self.say(text)

    def warn(self, text: str) -> None:
        """A line that should be read."""
        self.lines.append(tr("Warning: {text}").format(text=text))
        self.warnings.append(text)
        self._feedback.pushWarning(harmless(text))

    def progress(self, share: float) -> None:
        """So much of the stage is done, from 0 to 1; shown ten times a second at most."""
        now = time.monotonic()
        if share >= 1 or now - self._reported >= _REPORT_SECONDS:
            self._reported = now
            self._feedback.setProgress(self._low + (self._high - self._low) * share)

    def classified(self, done: int, total: int) -> None:
        """So many of ``total`` objects have an outcome; now and then the pace is told."""
        self.progress(done / max(total, 1))
        told = self._pace.told(done, total, time.monotonic())
        if told:
            self._feedback.setProgressText(told)

    def raise_if_cancelled(self) -> None:
        """Raise Cancelled once the user asked to stop."""
        if self.cancelled():
            raise Cancelled

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return bool(self._feedback.isCanceled())


@contextmanager
def told_to_the_user(context: QgsProcessingContext) -> Iterator[None]:
    """Within it, our errors become Processing's: one sentence in the log, no half-written layer
    loaded as if it were whole.
    """
    try:
        yield
    except DeepObjectsError as error:
        context.setLayersToLoadOnCompletion({})
        _let_go(error)
        raise QgsProcessingException(str(error)) from None
    except BaseException as error:
        context.setLayersToLoadOnCompletion({})
        told = _told(error)
        if not told:
            raise
        _let_go(error)
        raise QgsProcessingException(told) from None


def _told(error: BaseException) -> str:
    """What the user can do about ``error``, which is none of ours; empty for nothing."""
    lacking, gone = shortage(error), removed(error)
    if lacking:
        return tr(
            "The system gives QGIS no more of what the run needs ({reason}). Close other programs, "
            "or raise the limits that the system sets to QGIS, and run again."
        ).format(reason=lacking)
    if gone:
        return tr(
            "The run cannot go on: {reason}. Run again, and leave its layers there to its end."
        ).format(reason=gone)
    return ""


def _let_go(error: BaseException) -> None:
    """Give up what the functions that failed still hold.

    QGIS may keep an exception for ever, and with it open layers, files and maps.
    """
    seen: list[BaseException] = []
    ahead: list[Optional[BaseException]] = [error]
    while ahead:
        current = ahead.pop()
        if current is None or current in seen:
            continue
        seen.append(current)
        traceback.clear_frames(current.__traceback__)
        ahead += [current.__cause__, current.__context__]
