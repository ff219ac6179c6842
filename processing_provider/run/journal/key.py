# SPDX-License-Identifier: GPL-2.0-or-later
"""The name of a run: a hash of all that its outcomes depend on, and of nothing else.

Two runs of one name give the same outcomes to the same object numbers, so that one may go on where
the other was broken off. What changes only how fast they come, or how rows are written, is left
out. Addresses enter the hash without credentials, and nothing can be read out of it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np

from ....inference.job import Job
from ...objects.arrays import Objects
from .lines import FORMAT

_METADATA = Path(__file__).resolve().parents[3] / "metadata.txt"

#: Fields of a job that change no outcome, or that are told otherwise: images and photos by what
#: they are, the model by its content, extent, coordinate operation and CRS by where objects lie.
_LEFT_OUT = (
    *("images", "photo_field", "model", "extent", "extent_crs", "coordinate_operation"),
    *("processor", "gpu_ids", "parallel", "scheduler", "label_field", "output_crs"),
    *("probabilities", "photo_rows", "explanations"),
)


def run_key(job: Job, model: str, imagery: Iterable[str], objects: Objects) -> str:
    """64 hexadecimal digits for ``job`` on ``objects``.

    ``model`` is a digest of the model's content; ``imagery`` tells each image from others, in the
    order of their numbers.
    """
    found = _Hash()
    found.text(f"{FORMAT} {_version()}")
    found.text(json.dumps(_choices(job), sort_keys=True))
    found.text(model)
    for image in imagery:
        found.text(image)
    _add_objects(found, objects)
    return found.digest()


def _choices(job: Job) -> dict[str, Any]:
    """What of ``job`` changes an outcome.

    The size of batches changes none, but to a model's own function it is an argument like others.
    """
    chosen = {name: value for name, value in asdict(job).items() if name not in _LEFT_OUT}
    arguments = dict(job.arguments)
    if not job.model.own_function:
        arguments.pop("batch_size", None)
    chosen["arguments"] = arguments
    chosen["scores"], chosen["explained"] = job.wants_scores, bool(job.explanations)
    return chosen


def _add_objects(found: _Hash, objects: Objects) -> None:
    """All that chips are made of; ids do not count, since outcomes go by number."""
    arrays = (objects.positions, objects.images, objects.windows, objects.statuses)
    for values in arrays:
        found.text(f"{values.dtype.str} {values.shape}")
        found.add(np.ascontiguousarray(values))
    objects.footprints.feed(found.add)


def _version() -> str:
    """The plugin's version."""
    told = re.search(r"^version=(.*)$", _METADATA.read_text("utf-8"), re.MULTILINE)
    return told[1] if told else ""


class _Hash:
    """SHA-256 of parts that cannot run into one another."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, content: Any) -> None:
        """Bytes, or an array of them, of a length that is told."""
        self._hash.update(content)

    def text(self, text: str) -> None:
        """A text of any length."""
        content = text.encode("utf-8", "surrogatepass")
        self._hash.update(b"%d " % len(content))
        self._hash.update(content)

    def digest(self) -> str:
        return self._hash.hexdigest()
