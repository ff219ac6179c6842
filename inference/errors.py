# SPDX-License-Identifier: GPL-2.0-or-later
"""Every error that a user may see, as one tree.

DeepObjectsError
├── ParameterError          a value of the dialog, the modeler or the command line
│   └── DefinitionError     a model definition, with all its faults
├── ImageryError            a picture that cannot be read
├── ImageryChanged          pictures that went away, or were written to, during the run
├── ObjectsError            a layer of objects that cannot be read
├── OutputError             rows that cannot be written
│   └── TemporaryFull       for want of room in the temporary folder, wherever the rows go
├── EnvironmentMissing      the Python packages for a kind of model are not there
├── SetupFailed             an environment that cannot be made, checked or removed
├── ModelError              a model that cannot be loaded or does not fit its definition
├── ModelChanged            a model whose files are no longer those that the run began with
├── WorkerFailed            the inference process said that a request failed
│   └── OutOfMemory         for want of memory: fewer objects at once may do
├── WorkerCrashed           the inference process ended without an answer
├── ClusterError            a scheduler, or its workers, that a run cannot use
└── Cancelled               the user asked to stop

A message is one sentence, or a few: the thing, the fact, the remedy. A message about a model
begins with its file name. Messages quote what files and models say, and dialogs take a text that
looks like HTML for HTML, which loads pictures from anywhere; so every message is made harmless.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Sequence

from .texts import tr

_LONGEST = 20_000
#: Where a tag begins, controls that no text needs, turns of the writing direction, halves of
#: characters.
_HARMFUL = re.compile(
    r"<(?=[A-Za-z/!?])|&(?=lt;)|[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)

#: What the system says when it has no more of something, or allows no more.
_SHORT_OF = (errno.EMFILE, errno.ENFILE, errno.EAGAIN, errno.ENOMEM)
_NO_THREAD = "can't start new thread"


def shortage(error: BaseException) -> str:
    """What the system had no more of when ``error`` was raised; empty for any other error."""
    if isinstance(error, MemoryError):
        return tr("memory")
    if isinstance(error, RuntimeError) and str(error) == _NO_THREAD:
        return tr("threads")
    if isinstance(error, OSError) and error.errno in _SHORT_OF:
        return error.strerror or str(error)
    return ""


def harmless(text: str) -> str:
    """``text`` as it may be shown anywhere: nothing in it is taken for HTML or moves a cursor."""
    shown = text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
    return _HARMFUL.sub(_stand_in, shown)


def one_line(text: str, longest: int = 80) -> str:
    """``text``, which a model may have written, as a part of a line."""
    joined = " ".join(text[: 4 * longest].split())
    return harmless(joined if len(joined) <= longest else f"{joined[: longest - 1]}…")


def both_ends(text: str, longest: int = 200) -> str:
    """``text``, which a library wrote, as a part of a sentence.

    Of a long one the beginning and the end: there NumPy tells what went wrong.
    """
    joined = " ".join(text.split()).rstrip(".")
    if len(joined) <= longest:
        return joined
    begun = longest // 3
    return f"{joined[:begun].rstrip()} … {joined[begun - longest + 3 :].lstrip()}"


def _stand_in(found: re.Match[str]) -> str:
    return {"<": "‹", "&": "＆"}.get(found.group(), "\ufffd")


class DeepObjectsError(Exception):
    """The root: its text is meant for a person."""

    def __init__(self, text: str = "") -> None:
        super().__init__(harmless(text))


class ParameterError(DeepObjectsError):
    """A parameter that cannot be used as it is."""


class DefinitionError(ParameterError):
    """A model definition that cannot be used; all its faults at once, a line each."""

    def __init__(self, name: str, faults: Sequence[str]) -> None:
        self.name = name
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{name}: {fault}" for fault in faults))


class ImageryError(DeepObjectsError):
    """Imagery that cannot be opened or read."""


class ImageryChanged(DeepObjectsError):
    """Imagery that went away during the run, or that somebody writes to: no trouble of one object.

    It is no ImageryError, which costs an object its label only.
    """


class ObjectsError(DeepObjectsError):
    """A layer of objects that cannot be read, or that changed under the run."""


class OutputError(DeepObjectsError):
    """Rows that cannot be written."""


class TemporaryFull(OutputError):
    """The temporary folder, which may lie on another disk than the rows, has no room."""


class EnvironmentMissing(DeepObjectsError):
    """The environment that a kind of model needs is not installed."""


class SetupFailed(DeepObjectsError):
    """An environment that cannot be made, checked, or removed."""


class ModelError(DeepObjectsError):
    """A model that cannot be loaded, or that does not fit its definition or the imagery."""


class ModelChanged(DeepObjectsError):
    """A model whose files changed under the run."""


class WorkerFailed(DeepObjectsError):
    """The inference process answered that it failed."""


class OutOfMemory(WorkerFailed):
    """The inference process had not enough memory, of the machine or of the card."""


class WorkerCrashed(DeepObjectsError):
    """The inference process ended, or spoke nonsense, instead of answering.

    ``killed`` says that the system or somebody ended it, and not a fault of its own. ``happened``
    is the sentence of it alone, without a full stop, a remedy or the last words of the process.
    """

    def __init__(self, message: str, killed: bool = False, happened: str = "") -> None:
        self.killed = killed
        self.happened = happened or message.rstrip(".")
        super().__init__(message)


class ClusterError(DeepObjectsError):
    """A Dask scheduler that is not there, or whose workers cannot take part in a run."""


class Cancelled(DeepObjectsError):
    """The user asked to stop."""

    def __init__(self) -> None:
        super().__init__(tr("The run was cancelled; nothing more was read or classified."))
