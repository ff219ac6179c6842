# SPDX-License-Identifier: GPL-2.0-or-later
"""The figures of a run: lines for the log, and outputs on which models and scripts can branch."""

from __future__ import annotations

import json
from typing import Any

from ...inference.errors import one_line
from ...inference.outcome import STATUSES
from ..texts import tr

_MOST_CAPTIONS = 20


def outputs(
    destination: str, label_counts: dict[str, int], status_counts: dict[str, int]
) -> dict[str, Any]:
    """The algorithm's outputs: OUTPUT, COUNT, COUNT_<STATUS> and COUNTS."""
    counted = {status: count for status, count in status_counts.items() if count}
    return {
        "OUTPUT": destination,
        "COUNT": sum(status_counts.values()),
        **{f"COUNT_{status.upper()}": status_counts[status] for status in STATUSES},
        "COUNTS": json.dumps({"classes": label_counts, "status": counted}, ensure_ascii=False),
    }


def summary(
    label_counts: dict[str, int],
    status_counts: dict[str, int],
    dropped: int,
    seconds: float,
    captions: bool = False,
) -> list[str]:
    """What the log says at the end, a line each; ``captions`` says that the labels are such."""
    total = sum(status_counts.values())
    text = tr("{total} objects in {seconds:.1f} s.")
    if seconds > 0:
        text = tr("{total} objects in {seconds:.1f} s, {rate} a second.")
    rate = _rate(total / seconds) if seconds > 0 else ""
    lines = [text.format(total=total, seconds=seconds, rate=rate)]
    if captions:
        lines += _caption_lines(label_counts)
    else:
        named = [
            (one_line(label) or tr("(no class)"), count) for label, count in label_counts.items()
        ]
        lines += [f"  {label}: {count}" for label, count in named]
    for status, count in status_counts.items():
        if count:
            lines.append(tr("Status {status}: {count}").format(status=status, count=count))
    if dropped:
        lines.append(
            tr("{dropped} objects outside the extent were left out.").format(dropped=dropped)
        )
    return lines


def _rate(rate: float) -> str:
    """As a whole number where that says enough."""
    return f"{rate:.0f}" if rate >= 10 else f"{rate:.2g}"


def _caption_lines(counts: dict[str, int]) -> list[str]:
    """The most frequent captions: there may be as many different ones as objects."""
    listed = sorted(counts.items(), key=lambda entry: -entry[1])
    shown, others = listed[:_MOST_CAPTIONS], listed[_MOST_CAPTIONS:]
    lines = [f"  {one_line(caption, 200) or tr('(empty caption)')}: {n}" for caption, n in shown]
    if others:
        lines.append(
            tr("  {count} other captions: {objects}").format(
                count=len(others), objects=sum(count for _, count in others)
            )
        )
    return lines
