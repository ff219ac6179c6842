# SPDX-License-Identifier: GPL-2.0-or-later
"""Models that stay loaded between the runs of a desktop, in homes that wait.

A home waits after a run that ended well, for the next one with the same model. It goes when nobody
came for a while, when another model may need its card, and with QGIS.

A process never sees two models, and none lasts for which code was allowed: what one model did to a
process must not reach another's answers.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Callable, NamedTuple, Optional

from ..definition.files.digest import content_digest
from ..definition.model_definition import ModelDefinition
from .cleaning.run_folder import RunFolder
from .home import Home

#: How many homes wait at once. Of those that hold memory of a card none outlasts another's run.
_MOST = 2


class _Key(NamedTuple):
    """What must be the same for a home to serve again."""

    interpreter: Path
    model: ModelDefinition
    digest: str


class _Entry(NamedTuple):
    """A home that waits, and the clock that ends it."""

    key: _Key
    home: Home
    clock: threading.Timer


class Warmth:
    """The homes that wait for a run. As long as it is not begun, none does."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._seconds = 0.0
        self._waiting: list[_Entry] = []

    def begin(self, seconds: float) -> None:
        """From here on a home waits for ``seconds``."""
        self._seconds = seconds

    def end(self) -> None:
        """End all that wait; none does any more."""
        self._seconds = 0.0
        _close(self._remove(lambda entry: True))

    def leave(self, interpreter: Path) -> None:
        """End those that wait in ``interpreter``'s environment, which is going to change."""
        _close(self._remove(lambda entry: entry.key.interpreter == interpreter))

    @contextmanager
    def home(
        self,
        interpreter: Path,
        model: ModelDefinition,
        run_folder: RunFolder,
        code_allowed: bool,
        cancelled: Callable[[], bool],
    ) -> Iterator[Home]:
        """The home of ``model`` for a run: one that waited, or a new one.

        It waits afterwards unless the run failed; where it may not, it lies in ``run_folder``.
        Raises what Home does.
        """
        if self._seconds <= 0 or code_allowed or model.own_function:
            home = Home(interpreter, model, cancelled, run_folder)
            try:
                yield home
            finally:
                home.close()
            return
        key = _Key(interpreter, model, content_digest(model, cancelled))
        home = self._take(key) or Home(interpreter, model, cancelled)
        try:
            yield home
        except BaseException:
            home.close()
            raise
        if content_digest(model, lambda: False) == key.digest:
            self._let_wait(key, home)
        else:
            home.close()

    def _take(self, key: _Key) -> Optional[Home]:
        """The home that waits with ``key``. Others on a card end: this run may need its memory."""
        found = self._remove(lambda entry: entry.key == key)
        whole = [home for home in found if home.waits]
        others = self._remove(lambda entry: entry.home.on_card)
        _close([home for home in found if home not in whole[:1]] + others)
        return whole[0] if whole else None

    def _let_wait(self, key: _Key, home: Home) -> None:
        clock = threading.Timer(self._seconds, self._expire, (home,))
        clock.daemon = True
        with self._lock:
            stays = self._seconds > 0 and home.waits
            if stays:
                self._waiting.append(_Entry(key, home, clock))
                clock.start()
            oldest = self._waiting[:-_MOST]
        _close(self._remove(lambda entry: entry in oldest) if stays else [home])

    def _expire(self, home: Home) -> None:
        _close(self._remove(lambda entry: entry.home is home))

    def _remove(self, goes: Callable[[_Entry], bool]) -> list[Home]:
        """The homes that go; from here on nobody else can have them."""
        with self._lock:
            gone = [entry for entry in self._waiting if goes(entry)]
            self._waiting = [entry for entry in self._waiting if entry not in gone]
        for entry in gone:
            entry.clock.cancel()
        return [entry.home for entry in gone]


def _close(homes: list[Home]) -> None:
    for home in homes:
        home.close()


#: Those of this QGIS. The plugin begins it in the desktop alone.
WARMTH = Warmth()
