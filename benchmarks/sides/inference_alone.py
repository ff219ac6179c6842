# SPDX-License-Identifier: GPL-2.0-or-later
"""Our inference side alone: chips that lie in memory go through an inference process."""

from __future__ import annotations

import sys
import time
from collections import deque
from pathlib import Path

import numpy as np
from side import given, say

sys.path.append(str(Path(__file__).resolve().parents[2] / "tools"))

from plugin_package import load

SEED = 5


def main() -> None:
    """Load the model, warm up, and hand over ``batches`` batches, two under way at a time."""
    wanted = given()
    load()
    from deep_objects.inference.backends.registry import kind_of
    from deep_objects.inference.chips.window import Chip
    from deep_objects.inference.definition.read import find_model_file, read_definition
    from deep_objects.inference.worker.client import SLOTS, Worker
    from deep_objects.inference.worker.environment import find_interpreter

    definition = find_model_file(read_definition(wanted["model"]))
    shape = (3, definition.chip_height, definition.chip_width)
    random = np.random.default_rng(SEED)
    kind, device, threads = kind_of(definition), wanted["device"], wanted["threads"]
    worker = Worker(find_interpreter(kind.environment), gpu="0" if device == "GPU" else None)
    loaded = worker.load(kind.name, definition, {}, 3, device, threads)
    size = wanted.get("batch") or loaded.batch_size
    pixels = random.integers(0, 256, (size, *shape), np.uint8)
    chips = [Chip(number, chip) for number, chip in enumerate(pixels)]
    worker.share(sum(chip.byte_count for chip in chips))
    for slot in range(SLOTS):
        worker.result(worker.submit(slot, chips))
    waiting: deque[int] = deque()
    begun = time.monotonic()
    for turn in range(wanted["batches"]):
        if len(waiting) == SLOTS:
            worker.result(waiting.popleft())
        waiting.append(worker.submit(turn % SLOTS, chips))
    while waiting:
        worker.result(waiting.popleft())
    seconds = time.monotonic() - begun
    worker.close()
    say(
        chips_per_second=size * wanted["batches"] / seconds,
        batch=size,
        device=loaded.device,
        notes=list(loaded.notes),
    )


if __name__ == "__main__":
    main()
