# SPDX-License-Identifier: GPL-2.0-or-later
"""What is compared: a family of rows in each file, whose ``measure`` yields its figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from ..bench import Bench
from ..figure import Figure
from . import (
    chips,
    computing,
    devices,
    gpu,
    million,
    mosaic,
    pytorch_package,
    reading,
    sparse,
    start,
)

Measure = Callable[[Bench], Iterator[Figure]]

#: The families by the names that ROWS takes, in the order of the table.
ROWS: dict[str, Measure] = {
    "reading": reading.measure,
    "sparse": sparse.measure,
    "computing": computing.measure,
    "pytorch_package": pytorch_package.measure,
    "chips": chips.measure,
    "mosaic": mosaic.measure,
    "million": million.measure,
    "start": start.measure,
    "gpu": gpu.measure,
    "devices": devices.measure,
}
