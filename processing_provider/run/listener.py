# SPDX-License-Identifier: GPL-2.0-or-later
"""Whom a run tells how it goes, and who may stop it."""

from __future__ import annotations

from typing import Protocol


class Listener(Protocol):
    """Whom a run tells how it goes; called from several threads."""

    def say(self, text: str) -> None:
        """A line for the log."""

    def progress(self, share: float) -> None:
        """So much is done, from 0 to 1."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
