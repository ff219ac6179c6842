# SPDX-License-Identifier: GPL-2.0-or-later
"""Whose fault it is that inference processes die over a batch."""

from __future__ import annotations

from typing import NamedTuple

from ..errors import WorkerCrashed

#: How many processes may crash or hang on a batch, and in the end on an object alone; and how many
#: may be killed over it, which is rather somebody else's doing, or the system's for want of memory.
_CRASHES = 2
_KILLS = 5


class Blame(NamedTuple):
    """What a batch has done to processes."""

    crashes: int = 0
    kills: int = 0

    def of(self, error: WorkerCrashed) -> Blame:
        """With one process more."""
        return Blame(self.crashes + (not error.killed), self.kills + error.killed)

    @property
    def proven(self) -> bool:
        """Whether it is the batch's fault."""
        return self.crashes >= _CRASHES or self.kills >= _KILLS


NONE = Blame()
#: What a part of a batch begins with whose blame is proven.
SUSPECT = Blame(_CRASHES - 1, _KILLS - 2)
