# SPDX-License-Identifier: GPL-2.0-or-later
"""The process that speaks with a Dask scheduler for a run, in the *cluster* environment.

It sends every worker the bundle and ``on_worker.py``, submits the latter's name with the text of
each part, and passes on what comes of them. A part whose worker dies is given to another by Dask; a
worker that cannot do its parts is left out. When the run ends, or QGIS does, everything is
cancelled and taken away from the workers.
"""

from __future__ import annotations

import json
import os
import queue
import sys
import threading
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO, Optional, Union

from ...errors import ClusterError, harmless
from ...texts import tr
from ..lines import encode
from .connection import Connection
from .messages import (
    Bundle,
    Connect,
    Connected,
    Done,
    Failed,
    Hello,
    Lost,
    Message,
    Model,
    Part,
    Room,
    Said,
    WantsModel,
    decode,
)

#: Deaths of a host over one part before it counts as lost; Dask counts those of workers.
_DEATHS = 3
_LOOK_SECONDS = 1.0
#: So long the end of a run may take, in which it is cancelled on the cluster.
_END_SECONDS = 1.5


def main() -> None:
    """Serve until standard input ends."""
    commands, channel = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    Submission(commands, channel).run()


class Submission:
    """A run's parts under way on the cluster."""

    def __init__(self, commands: BinaryIO, channel: BinaryIO) -> None:
        self._commands = commands
        self._channel = channel
        self._events: queue.Queue[Union[Message, tuple[int, Any], None]] = queue.Queue()
        self._connection: Optional[Connection] = None
        self._texts: dict[int, str] = {}
        self._deaths: dict[int, int] = {}
        self._without_model: dict[int, str] = {}
        self._model: Optional[Path] = None
        self._room = 0
        self._looked = 0.0

    def run(self) -> None:
        """Answer requests until there are no more."""
        threading.Thread(target=self._read, daemon=True).start()
        self._send(Hello())
        try:
            while True:
                event = self._next()
                if event is None:
                    break
                self._handle(event)
        except ClusterError as error:
            self._send(Failed(str(error)))
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            self._send(
                Failed(
                    tr("SCHEDULER: a worker answered what nobody asked ({error}).").format(
                        error=error
                    )
                )
            )
        self._end()

    def _read(self) -> None:
        """Feed the loop; at the end of standard input finish in time, whatever is going on."""
        with suppress(OSError, ValueError):
            for line in self._commands:
                self._events.put(decode(line))
        if self._connection is None:
            os._exit(0)
        self._events.put(None)
        time.sleep(_END_SECONDS)
        os._exit(0)

    def _send(self, message: Message) -> None:
        with suppress(OSError):  # QGIS is gone, which the end of input tells
            self._channel.write(encode(message))
            self._channel.flush()

    def _next(self) -> Union[Message, tuple[int, Any], None]:
        """What happens next; meanwhile a look at the workers."""
        while True:
            if self._room and time.monotonic() - self._looked >= _LOOK_SECONDS:
                self._tell_room()
            try:
                return self._events.get(timeout=_LOOK_SECONDS)
            except queue.Empty:
                continue

    def _handle(self, event: Union[Message, tuple[int, Any]]) -> None:
        if isinstance(event, tuple):
            self._finished(*event)
        elif isinstance(event, Connect):
            self._connection = Connection(event.address, event.wait)
            self._send(Connected(*self._connection.size()))
        elif isinstance(event, Bundle):
            self._known.give(Path(event.path))
            self._tell_room()
        elif isinstance(event, Part):
            self._texts[event.number] = event.text
            self._submit(event.number)
        elif isinstance(event, Model):
            self._model = Path(event.path)
            self._give_model()

    @property
    def _known(self) -> Connection:
        if self._connection is None:
            raise ClusterError(tr("A part came before a scheduler was named."))
        return self._connection

    def _tell_room(self) -> None:
        """How many parts may be under way, once more if it changed: one more than threads."""
        workers, threads = self._known.size()
        self._looked = time.monotonic()
        room = max(threads + workers, 1)
        if room != self._room:
            if self._room:
                self._send(
                    Said(
                        tr("The cluster has {workers} workers with {threads} threads now.").format(
                            workers=workers, threads=threads
                        )
                    )
                )
            self._room = room
            self._send(Room(room))

    def _submit(self, number: int) -> None:
        future = self._known.submit(self._texts[number])
        future.add_done_callback(partial(self._note, number))

    def _note(self, number: int, future: Any) -> None:
        self._events.put((number, future))

    def _finished(self, number: int, future: Any) -> None:
        """Pass on what became of a part, or have it done again."""
        if number not in self._texts:
            return
        text = self._known.answer(future)
        if text is None:  # the scheduler forgot it
            self._submit(number)
            return
        answer = json.loads(text)
        kind = answer.get("kind")
        if kind == "outcomes":
            self._drop(number)
            self._send(Done(number, text))
        elif kind == "model":
            self._without_model[number] = str(answer["worker"])
            self._give_model()
        elif kind == "unfit":
            self._leave_out(str(answer["worker"]), str(answer["said"]))
            self._submit(number)
        elif kind == "lost" or self._has_died(number, answer):
            self._drop(number)
            self._send(Lost(number))
        else:
            self._submit(number)

    def _drop(self, number: int) -> None:
        del self._texts[number]
        self._deaths.pop(number, None)

    def _has_died(self, number: int, answer: dict[str, Any]) -> bool:
        """Whether QGIS died of this part too often. Raises ClusterError for what is no death."""
        if answer.get("kind") == "failed":
            raise ClusterError(harmless(str(answer.get("said"))))
        if answer.get("kind") == "died":
            self._deaths[number] = self._deaths.get(number, 0) + 1
            lines = harmless(str(answer.get("said")))
            self._send(
                Said(
                    tr("QGIS on {answer} died of a part. It is started again.").format(
                        answer=answer.get("worker")
                    )
                )
            )
            print(lines, file=sys.stderr)
        return self._deaths.get(number, 0) >= _DEATHS

    def _leave_out(self, worker: str, reason: str) -> None:
        """Give the parts to other workers from here on. Raises ClusterError if there are none."""
        sentence = tr("The Dask worker {worker} {reason}.").format(
            worker=worker, reason=harmless(reason)
        )
        if self._known.leave_out(worker):
            self._send(Said(tr("{sentence} It is left out.").format(sentence=sentence)))
        if not self._known.has_fit_workers():
            raise ClusterError(
                tr("SCHEDULER: no worker can take part in this run. {sentence}").format(
                    sentence=sentence
                )
            )

    def _give_model(self) -> None:
        """Send the model to the workers that lack it, and their parts again."""
        if self._model is None:
            if len(self._without_model) == 1:
                self._send(WantsModel())
            return
        waiting, self._without_model = self._without_model, {}
        for number, worker in waiting.items():
            if self._known.give_model(worker, self._model):
                self._send(
                    Said(
                        tr("The model was sent to {worker}, which cannot read its files.").format(
                            worker=worker
                        )
                    )
                )
            self._submit(number)

    def _end(self) -> None:
        """Cancel what is under way; the clock of ``_read``, or this one, ends what hangs."""
        clock = threading.Timer(_END_SECONDS, os._exit, (0,))
        clock.daemon = True
        clock.start()
        if self._connection is not None:
            self._connection.close()
        os._exit(0)
