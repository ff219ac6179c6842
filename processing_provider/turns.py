# SPDX-License-Identifier: GPL-2.0-or-later
"""Steps over many items that take turns with some of them, not with each.

To read a feature, to look at it and to write it needs much code of QGIS, GDAL and SQLite each. The
processor's caches hold that of one step, so that to change from one to the next costs more than
they do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_Item = TypeVar("_Item")

_AT_ONCE = 50


def groups(items: Iterable[_Item], size: int = _AT_ONCE) -> Iterator[list[_Item]]:
    """``items``, up to ``size`` of them at once; no list is empty."""
    left = iter(items)
    while group := list(islice(left, size)):
        yield group
