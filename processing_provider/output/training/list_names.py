# SPDX-License-Identifier: GPL-2.0-or-later
"""Names of classes as labels list them, with commas between: arcgis.learn divides them there."""

from __future__ import annotations

import re
from collections.abc import Sequence

#: A comma, and what XML cannot hold.
_UNFIT = re.compile(r",|[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def list_names(names: Sequence[str]) -> list[str]:
    """What stands in a list for each of ``names``, which differ; no two are the same.

    A name that may stand there stays as it is.
    """
    plain = [_UNFIT.sub("_", name) for name in names]
    taken = set(names).intersection(plain)
    found = []
    for name, fit in zip(names, plain):
        listed, number = fit, 1
        while listed != name and listed in taken:
            number += 1
            listed = f"{fit}_{number}"
        taken.add(listed)
        found.append(listed)
    return found
