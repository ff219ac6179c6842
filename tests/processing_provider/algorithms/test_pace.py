# SPDX-License-Identifier: GPL-2.0-or-later
"""How a long run tells its pace: seldom, and by what it did lately."""

from __future__ import annotations

from deep_objects.processing_provider.algorithms.pace import Pace


def told(rate: float, total: int, known: int = 0) -> list[tuple[int, str]]:
    """What is said, and at which second, of objects that come in at ``rate`` a second."""
    pace, lines = Pace(), []
    for second in range(100_000):
        done = min(known + round(second * rate), total)
        line = pace.told(done, total, 1000.0 + second)
        lines += [(second, line)] if line else []
        if done == total:
            break
    return lines


def test_a_run_of_seconds_tells_nothing() -> None:
    """The bar is enough."""
    assert told(20, 80) == []


def test_objects_per_second_and_the_time_left_are_told() -> None:
    """Not what was taken over from an earlier run."""
    assert told(20, 10_400, known=10_000)[0] == (
        5,
        "Classifying: 10100 of 10400 objects, 20 a second, 20 s left",
    )


def test_the_log_of_a_long_run_is_not_flooded() -> None:
    """Some lines a minute at first, then one."""
    lines = told(100, 360_000)

    assert [second for second, _ in lines][:6] == [5, 10, 15, 20, 25, 32]
    assert len(lines) < 80
    assert lines[-1][1].startswith("Classifying: 35")
    assert lines[0][1] == "Classifying: 500 of 360000 objects, 100 a second, 1 h 0 min left"


def test_a_slow_model_is_told_with_its_fraction() -> None:
    """Less than one object a second."""
    assert told(0.25, 100)[0][1] == "Classifying: 1 of 100 objects, 0.2 a second, 9 min left"
