# SPDX-License-Identifier: GPL-2.0-or-later
"""The moment of which a WMS shows its pictures, where the layer names one."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsRasterDataProvider
from qgis.PyQt.QtCore import QDateTime, Qt

from ..connection import Connection

#: Which of a span of time QGIS asks for (TemporalIntervalMatchMethod); otherwise for all of it.
_START, _END = 1, 2
#: What QGIS reads as no.
_NO = ("", "0", "false")


def moment(provider: QgsRasterDataProvider, link: Connection) -> dict[str, str]:
    """What of a request names the moment, as QGIS asks for it beyond its temporal controller.

    Empty where the layer's address names none: then the server shows its own choice.
    """
    abilities = provider.temporalCapabilities()
    if abilities is None or not abilities.hasTemporalCapabilities():
        return {}
    dates = link.first("enableTime", "true").lower() in _NO
    form = "yyyy-MM-dd" if dates else "yyyy-MM-ddThh:mm:ssZ"
    method: Any = abilities.intervalHandlingMethod()
    asked = {
        "TIME": _span(link.first("time"), form, int(getattr(method, "value", method))),
        "DIM_REFERENCE_TIME": _written(link.first("referenceTime"), form),
    }
    return {key: value for key, value in asked.items() if value}


def _span(text: str, form: str, method: int) -> str:
    """``text``, a start and an end with a slash between, or one moment; empty for anything else."""
    start, _, end = text.partition("/")
    ends = [_written(part, form) for part in (start, end or start)]
    if not all(ends):
        return ""
    if method in (_START, _END):
        return ends[method - _START]
    return "/".join(dict.fromkeys(ends))


def _written(text: str, form: str) -> str:
    found = QDateTime.fromString(text, Qt.DateFormat.ISODateWithMs)
    return str(found.toString(form)) if found.isValid() else ""
