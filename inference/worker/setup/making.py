# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment is made: beside the one that is there, whose place it takes when it works."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from ...texts import tr, translated
from ..cleaning.run_folder import RunFolder
from ..environment.interpreters import base_interpreter
from ..environment.markers import this_machine
from ..environment.places import environment_folder, interpreter_in
from ..environment.requirements import GPU, Record, pins, write_record
from .builds import check_offered
from .checking import NOT_MADE, Finding, check
from .guard import alone, check_ours, still
from .packages import Packages, Wish
from .progress import Progress
from .staging import clear, staging
from .steps import Steps
from .swap import put_in_place


@dataclass(frozen=True)
class Listener:
    """Who hears of it: lines, a share from 0 to 1, and whether the user asked to stop."""

    say: Callable[[str], None]
    cancelled: Callable[[], bool] = lambda: False
    progress: Callable[[float], None] = lambda share: None

    def warn(self, text: str) -> None:
        """A line that should be read."""
        self.say(tr("Warning: {text}").format(text=text))


@dataclass(frozen=True)
class Made:
    """An environment that is there: its interpreter, and what was computed in it."""

    interpreter: Path
    findings: tuple[Finding, ...]


def create(wish: Wish, listener: Listener) -> Made:
    """Make the environment of ``wish`` anew, try it, and put it in its place.

    Raises SetupFailed with what is in the way, or the last lines of the step that failed; what was
    there stays.
    """
    machine = this_machine()
    check_offered(wish.family, wish.variant, machine)
    base, folder = base_interpreter(), environment_folder(wish.family)
    with alone(wish.family), RunFolder(base) as run_folder:
        check_ours(folder)
        with still(wish.family):
            pass  # a model that runs in it is told now, and not after a long download
        clear(wish.family)
        beside = staging(wish.family, run_folder)
        progress = Progress(listener.progress)
        steps = Steps(
            listener.say, listener.cancelled, wish.network, run_folder, beside, progress.hear
        )
        told = tr("Making the {family} environment in {folder}")
        listener.say(told.format(family=wish.family, folder=folder))
        made = beside / "new"
        steps.run([str(base), "-I", "-m", "venv", str(made)])
        hashed = Packages(wish, steps, made, machine, progress).install()
        findings = check(
            wish.family, interpreter_in(made), made, translated(NOT_MADE), listener.cancelled
        )
        warn_without_cards(wish.family, wish.variant, findings, listener)
        record = Record(wish.variant, pins(wish.family, wish.variant, machine), hashed)
        write_record(made, record)
        put_in_place(wish.family, made, beside / "old")
        run_folder.remove(beside)
    listener.progress(1.0)
    return Made(interpreter_in(folder), findings)


def warn_without_cards(
    family: str, variant: str, findings: Sequence[Finding], listener: Listener
) -> None:
    """Tell where an environment for cards has no package for them; a card may be missing."""
    if variant == GPU and not any(finding.device == GPU for finding in findings):
        listener.warn(
            tr(
                "The {family} environment was made for the GPU, but none of its packages computes "
                "on one. Look at where they come from (WHEELS, PIP_OPTIONS, pip's configuration), "
                "and choose ACTION REPAIR."
            ).format(family=family)
        )
