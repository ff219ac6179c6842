# SPDX-License-Identifier: GPL-2.0-or-later
"""How fast a stage goes and how long it will take, told seldom enough not to flood the log."""

from __future__ import annotations

from collections import deque

from ..texts import tr

#: The pace of so many seconds counts; that of the first batches of a model says little.
_WINDOW = 30.0
_SAMPLE_SECONDS = 0.5
#: Seconds between two lines: a quarter of the time that went by, within these bounds.
_OFTEN, _SELDOM = 5.0, 60.0


class Pace:
    """Watches the objects of one stage come in."""

    def __init__(self, line: str = "") -> None:
        """``line`` is what is told, with ``{done}``, ``{total}``, ``{rate}`` and ``{left}``."""
        self._line = line
        self._samples: deque[tuple[float, int]] = deque()
        self._began = 0.0
        self._next = 0.0

    def told(self, done: int, total: int, now: float) -> str:
        """The line to show when ``done`` of ``total`` are there at ``now`` (seconds); often none.

        What was done at the first call counts as known before: a run that goes on did it earlier.
        """
        if not self._samples:
            self._began, self._next = now, now + _OFTEN
            self._samples.append((now, done))
            return ""
        if now - self._samples[-1][0] >= _SAMPLE_SECONDS:
            self._samples.append((now, done))
        while len(self._samples) > 2 and now - self._samples[1][0] > _WINDOW:
            self._samples.popleft()
        if now < self._next or done >= total:
            return ""
        self._next = now + min(max((now - self._began) / 4, _OFTEN), _SELDOM)
        since, before = self._samples[0]
        rate = (done - before) / (now - since)
        return _told(self._line, done, total, rate) if rate > 0 else ""


def _told(line: str, done: int, total: int, rate: float) -> str:
    shown = f"{rate:.0f}" if rate >= 10 else f"{rate:.2g}"
    text = line or tr("Classifying: {done} of {total} objects, {rate} a second, {left} left")
    left = _duration((total - done) / rate)
    return text.format(done=done, total=total, rate=shown, left=left)


def _duration(seconds: float) -> str:
    """In the units in which people wait, rounded up."""
    if seconds <= 50:
        return tr("{} s").format(max(10, 10 * int(-(-seconds // 10))))
    minutes = int(-(-seconds // 60))
    if minutes < 60:
        return tr("{} min").format(minutes)
    return tr("{} h {} min").format(minutes // 60, minutes % 60)
