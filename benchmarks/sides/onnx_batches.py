# SPDX-License-Identifier: GPL-2.0-or-later
"""A rival: onnxruntime alone on batches that lie in memory, with as many threads as ours."""

from __future__ import annotations

import onnxruntime
from chips import batches
from side import clocked, given, say


def main() -> None:
    """Compute, after one batch to warm up."""
    wanted, spent = given(), {}
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = wanted["threads"]
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        wanted["model"], options, providers=[wanted.get("provider", "CPUExecutionProvider")]
    )
    prepared = batches(wanted)
    session.run(None, {"chip": prepared[0]})
    with clocked(spent):
        scores = [session.run(None, {"chip": batch})[0] for batch in prepared]
    say(objects=sum(map(len, scores)), compute_cpu=spent["cpu"], compute_wall=spent["wall"])


if __name__ == "__main__":
    main()
