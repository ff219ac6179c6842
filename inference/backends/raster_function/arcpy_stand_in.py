# SPDX-License-Identifier: GPL-2.0-or-later
"""A stand-in for ``arcpy``: what Esri's Python raster functions use of it, and nothing more."""

from __future__ import annotations

import sys
import tempfile
from types import ModuleType
from typing import Any

_KNOWN = "env, AddMessage, AddWarning, AddError and ia.util.get_available_device"


class _Environment:
    """Settings that may be read and set freely; what nobody set is None."""

    def __init__(self) -> None:
        self.scratchFolder = self.scratchWorkspace = tempfile.gettempdir()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return None


class _StandIn(ModuleType):
    """A module of ``arcpy``; whatever it lacks is named in full."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise AttributeError(
            f"{self.__name__}.{name} is a part of ArcGIS that is not available here; of arcpy "
            f"there are {_KNOWN}"
        )


def install(device: int) -> None:
    """Make ``import arcpy`` give the stand-in; ``device`` is -1 for the CPU or a card's number."""
    arcpy, ia, util = (_StandIn(name) for name in ("arcpy", "arcpy.ia", "arcpy.ia.util"))

    def say(message: object) -> None:
        """Where model code prints to."""
        print(message)

    def get_available_device(max_memory: float = 0.8) -> int:
        """The device that the host chose."""
        return device

    contents: tuple[tuple[ModuleType, dict[str, Any]], ...] = (
        (arcpy, {"env": _Environment(), "ia": ia}),
        (arcpy, {"AddMessage": say, "AddWarning": say, "AddError": say}),
        (ia, {"util": util}),
        (util, {"get_available_device": get_available_device}),
    )
    for module, attributes in contents:
        module.__dict__.update(attributes, __path__=[])
        sys.modules[module.__name__] = module
