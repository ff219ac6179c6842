# SPDX-License-Identifier: GPL-2.0-or-later
"""The parts of a run, one after another or side by side, as a run of this machine's own each.

A part is classified by the very function that classifies a whole run, on inference processes that
stay from part to part. What a part says of itself is a dictionary that ``on_worker`` passes on.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from ...inference.backends.registry import environments_of
from ...inference.errors import Cancelled, DeepObjectsError, ImageryError
from ...inference.worker.cleaning.run_folder import RunFolder
from ...inference.worker.environment import find_interpreter, first_installed
from ...inference.worker.home import Home
from ..imagery.collection import Collection
from ..objects.arrays import Objects
from ..run.crew import Crew, crew
from ..run.elsewhere.parts import part_objects
from ..run.elsewhere.setting import Received
from ..run.journal.lines import Numbered, batch_line
from ..run.run import classify
from .scene import ModelMissing, images_here, job_here, model_here


class House:
    """The images and inference processes for the parts of one run."""

    def __init__(self, setting: Received, sent: Path, threads: int) -> None:
        """Nothing is opened yet; a packed model may come to ``sent``.

        ``threads`` parts may come at the same time.
        """
        self._setting = setting
        self._sent = sent
        self._threads = threads
        self._lock = threading.Lock()
        self._stack = ExitStack()
        self._images: Optional[Collection] = None
        self._job = setting.job
        self._crews: queue.Queue[Crew] = queue.Queue()
        self._seen: set[int] = set()
        self._listener = Teller()

    def answer(self, text: str) -> dict[str, Any]:
        """What becomes of the part ``text``."""
        try:
            with self._lock:
                if self._images is None:
                    self._images = self._settle()
            objects = part_objects(text)
            self._look_at(self._images, set(objects.images.tolist()))
            line = self._classified(objects, self._images)
            return {"kind": "outcomes", "line": line, "said": self._listener.drained()}
        except ModelMissing:
            return {"kind": "model"}
        except Cancelled:
            return {"kind": "cancelled"}
        except DeepObjectsError as error:
            return {"kind": "unfit", "said": f"cannot take part: {str(error).rstrip('.')}"}
        except Exception as error:
            told = " ".join(str(error).split())[:300]
            return {"kind": "failed", "said": f"A part failed ({type(error).__name__}: {told})."}

    def close(self) -> None:
        """End the inference processes, at once if a part is under way; remove what is temporary."""
        self._listener.stop.set()
        self._stack.close()

    def _settle(self) -> Collection:
        """Find the model and the images, and start the inference processes."""
        cancelled = self._listener.cancelled
        with ExitStack() as stack:
            family = first_installed(environments_of(self._setting.job.model))
            interpreter = find_interpreter(family)
            run_folder = stack.enter_context(RunFolder(interpreter))
            model = model_here(self._setting, self._sent, run_folder.make("model"), cancelled)
            job = job_here(self._setting, model)
            images = images_here(self._setting, job, cancelled)
            home = Home(interpreter, model, cancelled, run_folder)
            ready = stack.enter_context(crew(job, home, self._listener))
            for group in _groups(ready(), self._threads):
                self._crews.put(group)
            self._job = job
            self._stack = stack.pop_all()
        return images

    def _look_at(self, images: Collection, numbers: set[int]) -> None:
        """Open images that are new here. Raises ImageryError where they are not the same."""
        for number in numbers - self._seen:
            try:
                images.open(number, self._listener.cancelled)
            except ImageryError as error:
                path = self._setting.job.images[number].uri
                raise ImageryError(f"{path} is not what it is to QGIS ({error})") from error
            self._seen.add(number)

    def _classified(self, objects: Objects, images: Collection) -> str:
        """The outcomes of all ``objects``, as a line of a journal."""
        group = self._crews.get()
        try:
            results = classify(self._job, images, objects, group, self._listener, _NoJournal())
        finally:
            self._crews.put(group)
        return batch_line(list(enumerate(results.outcomes()))).decode("ascii")


def _groups(team: Crew, threads: int) -> list[Crew]:
    """The processes of ``team`` in as many groups as there may be parts at the same time."""
    count = min(threads, len(team.supervisors))
    return [replace(team, supervisors=team.supervisors[n::count]) for n in range(count)]


class Teller:
    """A run's Listener whose lines are fetched, and which stops with the house."""

    def __init__(self) -> None:
        self.stop = threading.Event()
        self._lines: queue.Queue[str] = queue.Queue()

    def say(self, text: str) -> None:
        """Keep a line for the next answer."""
        self._lines.put(text)

    def classified(self, done: int, total: int) -> None:
        """Parts are small: nobody is told."""

    def cancelled(self) -> bool:
        """Whether the house is being closed."""
        return self.stop.is_set()

    def drained(self) -> list[str]:
        """The lines since the last time."""
        lines = []
        while not self._lines.empty():
            lines.append(self._lines.get())
        return lines


class _NoJournal:
    """QGIS keeps the outcomes."""

    def earlier(self) -> Iterator[Numbered]:
        """None are known."""
        return iter(())

    def taken_over(self, count: int) -> None:
        """None are taken over."""

    def write(self, finished: Sequence[Numbered]) -> None:
        """Nothing is kept."""
