# SPDX-License-Identifier: GPL-2.0-or-later
"""What an HDF5 file of weights must not hold: other files' contents, and far more than it has.

Links and tables of HDF5 may lead to any file of the computer or on a share, and a few bytes may
unpack to any size; Keras follows and reads both.
"""

from __future__ import annotations

from typing import Any

import h5py

#: What the tables may unpack to: this, or so many times the file's own size.
_ROOM = 1_000_000_000
_MOST_RATIO = 200
_MOST_ITEMS = 100_000


def check_tables(file: h5py.File, size: int) -> None:
    """Raise ValueError, saying why, for a ``file`` of ``size`` bytes that is none of weights."""
    whole = 0
    seen: set[Any] = set()
    waiting: list[Any] = [file["/"]]
    while waiting:
        item = waiting.pop()
        place = h5py.h5o.get_info(item.id).addr
        if place in seen:
            continue
        seen.add(place)
        if len(seen) > _MOST_ITEMS:
            raise ValueError(f"it has more than {_MOST_ITEMS:,} parts")
        if isinstance(item, h5py.Group):
            waiting += _inside(item)
        elif isinstance(item, h5py.Dataset):
            if item.external or item.is_virtual:
                raise ValueError(f"the values of {item.name} lie in another file")
            whole += int(item.nbytes)
    if whole > max(_ROOM, _MOST_RATIO * size):
        raise ValueError(f"its {size / 1e6:,.1f} MB unpack to {whole / 1e9:,.1f} GB")


def _inside(group: h5py.Group) -> list[Any]:
    """What lies in ``group``; another name for a part of the file is looked at where that lies."""
    found = []
    for name in group:
        link = group.get(name, getlink=True)
        if isinstance(link, h5py.ExternalLink):
            raise ValueError(f"{name} leads to another file")
        if not isinstance(link, h5py.SoftLink):
            found.append(group[name])
    return found
