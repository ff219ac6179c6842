# SPDX-License-Identifier: GPL-2.0-or-later
"""A rival: PyTorch's eager mode on batches of four, as arcgis.learn runs its classifiers."""

from __future__ import annotations

import numpy as np
import torch
from chips import batches
from make_networks import network
from side import clocked, given, say


def main() -> None:
    """Compute, after one batch to warm up, and keep the probabilities."""
    wanted, spent = given(), {}
    torch.set_num_threads(wanted["threads"])
    model = network(wanted["backbone"])
    model.load_state_dict(torch.load(wanted["weights"], weights_only=True))
    model.eval()
    prepared = [torch.from_numpy(batch) for batch in batches(wanted)]
    answers = []
    with torch.no_grad():
        model(prepared[0])
        with clocked(spent):
            for batch in prepared:
                answers.append(torch.softmax(model(batch), 1).numpy())
    np.save(wanted["scores"], np.concatenate(answers))
    say(compute_cpu=spent["cpu"], compute_wall=spent["wall"])


if __name__ == "__main__":
    main()
