# SPDX-License-Identifier: GPL-2.0-or-later
"""Who classifies, and where the model lives meanwhile: on this machine, or with a scheduler."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path
from typing import Union

from ...inference.job import Job
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.environment import CLUSTER, find_interpreter
from ...inference.worker.home import Home
from ...inference.worker.warm import WARMTH
from ..parameters.build_job import Prepared
from ..parameters.imagery.elsewhere import told_layers
from ..parameters.imagery.given import Given
from ..run.crew import Crew, crew
from ..run.elsewhere.cluster import Cluster, cluster
from ..run.elsewhere.setting import Setting
from ..run.journal.journal import Journal
from ..texts import tr
from .log import Log


def interpreter_of(prepared: Prepared) -> Path:
    """The interpreter in which this machine's own part runs. Raises EnvironmentMissing.

    With a scheduler that is no model, unless its own code must be asked what it needs.
    """
    speaks = find_interpreter(CLUSTER) if prepared.job.scheduler else None
    if speaks is None or prepared.job.model.own_function:
        return find_interpreter(prepared.environment)
    return speaks


def home_of(
    job: Job, interpreter: Path, run_folder: RunFolder, log: Log
) -> AbstractContextManager[Home]:
    """Where the model of ``job`` lives during the run, and in the desktop until the next one."""
    if job.scheduler:
        return closing(Home(interpreter, job.model, log.cancelled, run_folder))
    return WARMTH.home(interpreter, job.model, run_folder, job.code_allowed, log.cancelled)


def team_of(
    job: Job, given: Given, home: Home, journal: Journal, run_folder: RunFolder, log: Log
) -> AbstractContextManager[Callable[[], Union[Crew, Cluster]]]:
    """Who classifies, once it is ready: processes of this machine, or the workers of a cluster."""
    if not job.scheduler:
        return crew(job, home, log)
    log.stage(tr("Finding the workers"), 0, 0)
    setting = Setting(
        job=replace(job, model=home.given),
        unpacked=home.model,
        digest=journal.model,
        lenient=given.lenient,
        layers=told_layers(given),
    )
    return cluster(setting, find_interpreter(CLUSTER), run_folder, log)
