# SPDX-License-Identifier: GPL-2.0-or-later
"""The chips of objects as rivals compute on them: in memory, normalised, before the clock runs."""

from __future__ import annotations

from typing import Any

import numpy as np
import rasterio
from make_networks import SCALE
from rasterio.windows import Window


def batches(wanted: dict[str, Any]) -> list[np.ndarray]:
    """The first ``count`` objects' chips, float32 (``batch``, 3, height, width) each."""
    windows = np.load(wanted["windows"])[: wanted["count"]].tolist()
    with rasterio.open(wanted["raster"]) as dataset:
        chips = np.stack([dataset.read(window=Window(*window)) for window in windows])
    scaled = chips.astype(np.float32) * np.float32(SCALE)
    step = wanted["batch"]
    return [scaled[start : start + step] for start in range(0, len(scaled), step)]
