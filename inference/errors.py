# SPDX-License-Identifier: GPL-2.0-or-later
"""Every error that a user may see, as one tree.

DeepObjectsError
├── ParameterError          a value of the dialog, the modeler or the command line
│   └── DefinitionError     a model definition, with all its faults
├── ImageryError            a picture that cannot be read
├── ObjectsError            a layer of objects that cannot be read
├── OutputError             rows that cannot be written
├── EnvironmentMissing      the Python packages for a kind of model are not there
├── ModelError              a model that cannot be loaded or does not fit its definition
├── WorkerFailed            the inference process said that a request failed
│   └── OutOfMemory         for want of memory: fewer objects at once may do
├── WorkerCrashed           the inference process ended without an answer
└── Cancelled               the user asked to stop

A message is one sentence, or a few: the thing, the fact, the remedy. A message about a model
begins with its file name.
"""

from __future__ import annotations

from collections.abc import Sequence


class DeepObjectsError(Exception):
    """The root: its text is meant for a person."""


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


class ObjectsError(DeepObjectsError):
    """A layer of objects that cannot be read, or that changed under the run."""


class OutputError(DeepObjectsError):
    """Rows that cannot be written."""


class EnvironmentMissing(DeepObjectsError):
    """The environment that a kind of model needs is not installed."""


class ModelError(DeepObjectsError):
    """A model that cannot be loaded, or that does not fit its definition or the imagery."""


class WorkerFailed(DeepObjectsError):
    """The inference process answered that it failed."""


class OutOfMemory(WorkerFailed):
    """The inference process had not enough memory, of the machine or of the card."""


class WorkerCrashed(DeepObjectsError):
    """The inference process ended, or spoke nonsense, instead of answering."""


class Cancelled(DeepObjectsError):
    """The user asked to stop."""

    def __init__(self) -> None:
        super().__init__("The run was cancelled; nothing more was read or classified.")
