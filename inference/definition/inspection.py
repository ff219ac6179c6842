# SPDX-License-Identifier: GPL-2.0-or-later
"""What an inspection found out of a model, as one value that scripts can read as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Optional

from .model_definition import ModelDefinition


@dataclass(frozen=True)
class Inspection:
    """What is known of a model.

    ``definition`` is None when it could not be read; ``faults`` say why. ``arguments`` are objects
    with name, default, least, most and help. ``code`` names what contains code, and is None when
    nobody could look; ``size`` is in bytes. ``reason`` says why the model does not run, and is
    empty when ``check``, what became of a random chip, is there.
    """

    name: str
    path: str
    size: int = 0
    sha256: str = ""
    faults: tuple[str, ...] = ()
    definition: Optional[ModelDefinition] = None
    kind: str = ""
    title: str = ""
    arguments: tuple[Mapping[str, Any], ...] = ()
    environment: str = ""
    environment_state: str = ""
    code: Optional[tuple[str, ...]] = None
    reason: str = ""
    check: Optional[Mapping[str, Any]] = None

    @property
    def runs(self) -> bool:
        """Whether a random chip was classified."""
        return self.check is not None

    @property
    def task(self) -> str:
        """The model's task; empty when it is not known."""
        return "" if self.definition is None else self.definition.task

    def to_json(self) -> str:
        """All of it as JSON text."""
        values = {**asdict(self), "runs": self.runs, "task": self.task}
        return json.dumps(values, ensure_ascii=False)
