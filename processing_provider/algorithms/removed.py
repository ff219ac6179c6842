# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of imagery that the user takes out of the project while a run needs them."""

from __future__ import annotations

import re

from ..texts import tr

#: How PyQt says it.
_DELETED = re.compile(r"object of type Qgs\w*(Layer|Provider) has been deleted")


def removed(error: BaseException) -> str:
    """That a layer was removed, if ``error`` was raised for it; empty for any other error."""
    if isinstance(error, RuntimeError) and _DELETED.search(str(error)):
        return tr("a layer that the run needs was removed from the project")
    return ""
