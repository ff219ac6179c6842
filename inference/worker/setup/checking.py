# SPDX-License-Identifier: GPL-2.0-or-later
"""Whether an environment works: a real computation with each of its frameworks, on each device."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from ...errors import SetupFailed
from ...texts import marked, tr
from ..asking import last_line, last_words
from ..process import start
from .trouble import visual_c

_COMPUTATIONS = "inference.worker.setup.computations"
#: The first import under a virus scanner takes minutes; this one does not end.
_SECONDS = 900
#: What a framework of ours is told as it is tried.
VARIABLES = {"KERAS_BACKEND": "torch", "TF_CPP_MIN_LOG_LEVEL": "3"}
GPU = "GPU"
#: What helps an environment that is there, one that is being made, and a Python of the user's own.
REPAIR = marked("Choose ACTION REPAIR, or name a Python of your own in EXISTING_PYTHON.")
NOT_MADE = marked(
    "What was there before is as it was; another Python can be named in EXISTING_PYTHON."
)
ANOTHER = marked("Mend it by its own tools, or choose another Python.")


@dataclass(frozen=True)
class Finding:
    """What came of one computation; ``problem`` is empty when it gave the right numbers."""

    framework: str
    version: str
    device: str
    problem: str

    def __str__(self) -> str:
        named = " ".join(part for part in (self.framework, self.version) if part)
        if self.problem:
            told = tr("{framework} does not compute on the {device}: {problem}")
            return told.format(framework=named, device=self.device, problem=self.problem)
        return tr("{framework} computes on the {device}").format(
            framework=named, device=self.device
        )


def check(
    family: str,
    interpreter: Path,
    folder: Optional[Path],
    remedy: str,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[Finding, ...]:
    """What each framework of ``family`` computes in ``interpreter``.

    All must come from the environment in ``folder``, when one is given. Raises SetupFailed, which
    ends with ``remedy``, where one does not compute on the CPU; a card may be missing.
    """
    answer = _ask(family, interpreter, remedy, cancelled)
    findings: tuple[Finding, ...] = answer["findings"]
    for finding in findings:
        if finding.problem and finding.device != GPU:
            raise _broken(family, f"{finding}.{visual_c(finding.problem)}", remedy)
    strangers = [] if folder is None else _strangers(answer, folder)
    if strangers:
        told = tr("its packages come from elsewhere: {places}.")
        raise _broken(family, told.format(places=", ".join(strangers)), remedy)
    return findings


def on_gpu(findings: Sequence[Finding]) -> bool:
    """Whether a card computed."""
    return any(finding.device == GPU and not finding.problem for finding in findings)


def _strangers(answer: dict[str, Any], folder: Path) -> list[str]:
    """Where Python or packages of an environment lie that are not in ``folder``."""
    root = folder.resolve()
    places = [Path(str(place)).resolve() for place in (answer["prefix"], *answer["files"])]
    return [str(place) for place in places if root not in (place, *place.parents)]


def _ask(
    family: str, interpreter: Path, remedy: str, cancelled: Callable[[], bool]
) -> dict[str, Any]:
    """What the computations in ``interpreter`` tell. Raises SetupFailed, WorkerCrashed."""
    with tempfile.TemporaryDirectory(prefix="deep_objects_") as folder:
        variables = {**VARIABLES, "KERAS_HOME": folder}
        process = start(interpreter, folder, variables, [_COMPUTATIONS, family])
        heard = last_words(process, _SECONDS, cancelled)
    if heard is None:
        if cancelled():
            raise SetupFailed(tr("The check of the environment was stopped before it ended."))
        late = tr("its check did not end within {seconds} seconds.").format(seconds=_SECONDS)
        raise _broken(family, late, remedy)
    told, said = heard
    try:
        answer = last_line(told, "prefix", "files", "findings")
        return {**answer, "findings": tuple(_finding(entry) for entry in answer["findings"])}
    except (ValueError, TypeError):
        raise _broken(family, _unanswered(process.returncode, said), remedy) from None


def _unanswered(code: int, said: bytes) -> str:
    """What became of an interpreter that gave no answer."""
    last = " / ".join(said.decode("utf-8", "replace").split("\n")[-4:]).strip(" /")
    if not code:
        return tr("its interpreter gave no answer that can be read.") + visual_c(last)
    died = tr("its interpreter ended with {code}: {lines}.")
    return died.format(code=code, lines=last or tr("it said nothing")) + visual_c(last)


def _finding(entry: Sequence[Any]) -> Finding:
    """One of the answer's. Raises ValueError, TypeError."""
    framework, version, device, problem = map(str, entry)
    return Finding(framework, version, device, problem)


def _broken(family: str, fact: str, remedy: str) -> SetupFailed:
    told = tr("The {family} environment does not work: {fact} {remedy}")
    return SetupFailed(told.format(family=family, fact=fact, remedy=remedy))
