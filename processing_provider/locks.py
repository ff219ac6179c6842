# SPDX-License-Identifier: GPL-2.0-or-later
"""Locks of QGIS's that another host holds, whose run cannot be seen from here."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLockFile, QSysInfo


def other_host(lock: QLockFile) -> str:
    """The host that holds ``lock``, as a container that was killed may; empty for this one."""
    known, _, host, _ = lock.getLockInfo()
    return host if known and host != QSysInfo.machineHostName() else ""
