# SPDX-License-Identifier: GPL-2.0-or-later
"""A rival: the model alone, on chips that lie on the card already, at its best batch size.

Where there is no card, the CPU stands for one, so that the program runs.
"""

from __future__ import annotations

import time

import torch
from make_networks import network
from side import given, say


def throughput(model: torch.nn.Module, chips: torch.Tensor, batches: int) -> float:
    """Chips per second."""
    wait = torch.cuda.synchronize if chips.is_cuda else lambda: None
    with torch.inference_mode():
        model(chips)
        wait()
        begun = time.monotonic()
        for _ in range(batches):
            model(chips)
        wait()
    return len(chips) * batches / (time.monotonic() - begun)


def main() -> None:
    """Try every batch size and tell the best."""
    wanted = given()
    place = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    dtype = getattr(torch, wanted["precision"])
    model = network(wanted["backbone"])
    model.load_state_dict(torch.load(wanted["weights"], weights_only=True))
    model = model.eval().to(place, dtype, memory_format=torch.channels_last)
    rates = {}
    for size in wanted["sizes"]:
        chips = torch.rand(size, 3, wanted["chip"], wanted["chip"], device=place, dtype=dtype)
        chips = chips.to(memory_format=torch.channels_last)
        rates[size] = round(throughput(model, chips, wanted["batches"]), 1)
    name = torch.cuda.get_device_name(place) if place.type == "cuda" else ""
    say(card=name, rates=rates, best=max(rates.values()))


if __name__ == "__main__":
    main()
