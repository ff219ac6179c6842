# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows that a sink has kept back are written when we ask, so that a refusal is heard.

A table of a database gets its rows in groups, the last of them when the sink is closed, which tells
nobody what the database refused. The sinks that QGIS gives for a parameter stand before the one
that keeps the rows, and most releases do not hand it the wish to write them now.
"""

from __future__ import annotations

import textwrap

from qgis.core import QgsFeatureSink, QgsProxyFeatureSink
from qgis.PyQt import sip

from ..texts import tr

#: What Python calls a sink of QGIS whose kind it does not know: that of a parameter.
_OF_A_PARAMETER = QgsFeatureSink
_MOST = 160


def flush(sink: QgsFeatureSink) -> bool:
    """Write what ``sink`` has kept back; whether all of it was taken."""
    if type(sink) is _OF_A_PARAMETER:
        sink = sip.cast(sink, QgsProxyFeatureSink)
    if isinstance(sink, QgsProxyFeatureSink):
        sink = sink.destinationSink()
    return bool(sink.flushBuffer())


def reason(sink: QgsFeatureSink) -> str:
    """Why ``sink`` refused rows, without the heading that stands before a database's own words."""
    told = sink.lastError().strip()
    first, _, words = told.partition("\n")
    is_heading = bool(words) and first.rstrip().endswith(":")
    return textwrap.shorten(words if is_heading else told, _MOST) or tr("no reason was given")
