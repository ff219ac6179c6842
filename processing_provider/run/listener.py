# SPDX-License-Identifier: GPL-2.0-or-later
"""Whom a run tells how it goes, who may stop it, and who keeps what it comes to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from ...inference.outcome import Outcome


class Listener(Protocol):
    """Whom a run tells how it goes; called from several threads."""

    def say(self, text: str) -> None:
        """A line for the log."""

    def classified(self, done: int, total: int) -> None:
        """So many of ``total`` objects have an outcome, those known from before included."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""


class Keeper(Protocol):
    """Who keeps the outcomes of a run, and knows some from before: a journal."""

    def earlier(self) -> Iterator[tuple[int, Outcome]]:
        """What is known already, by object number."""

    def taken_over(self, count: int) -> None:
        """The outcomes of ``count`` objects need not be found again."""

    def write(self, finished: Sequence[tuple[int, Outcome]]) -> None:
        """Outcomes of a batch; an empty one now and then."""
