# SPDX-License-Identifier: GPL-2.0-or-later
"""Together or singly: whichever takes less time on the imagery at hand, as far as it is known."""

from __future__ import annotations

import numpy as np
from deep_objects.processing_provider.run.costs import Costs, Effort, efforts
from hypothesis import given
from hypothesis import strategies as st

BLOCK = (256, 256)


def known(decoded: float, copied: float, call: float) -> Costs:
    """The costs of imagery whose reads took so many seconds a pixel, a pixel, and a call."""
    costs = Costs()
    random = np.random.RandomState(1)
    for read in range(60):
        calls = 1 if read % 2 else random.randint(2, 60)
        effort = Effort(random.randint(1e6, 1e7), random.randint(1e5, 5e6), calls)
        seconds = effort.decoded * decoded + effort.copied * copied + effort.calls * call
        costs.measured(effort, seconds)
    return costs


def preferred(costs: Costs, together: Effort, singly: Effort) -> bool:
    """What is preferred once both ways were tried."""
    for _ in range(6):
        costs.prefer(together, singly)
    return costs.prefer(together, singly)


def test_many_cheap_calls_are_preferred_to_decoding_what_nobody_asks_for() -> None:
    together, singly = Effort(5_000_000, 5_000_000, 1), Effort(2_000_000, 1_500_000, 30)
    assert not preferred(known(3e-9, 1e-10, 3e-5), together, singly)


def test_one_read_is_preferred_where_calls_are_dear() -> None:
    """As over a network, where each call waits for an answer."""
    together, singly = Effort(5_000_000, 5_000_000, 1), Effort(2_000_000, 1_500_000, 30)
    assert preferred(known(3e-9, 1e-10, 5e-2), together, singly)


def test_what_copies_no_more_pixels_has_no_other_way() -> None:
    """Singly the same pixels would be copied several times."""
    windows = np.array([(0, 0, 100, 100), (5, 5, 100, 100)])
    assert efforts(windows, (0, 0, 105, 105), BLOCK) == (Effort(256 * 256, 105 * 105, 1), None)


def test_of_two_ways_that_cost_about_the_same_both_are_tried() -> None:
    costs = Costs()
    one, other = Effort(1_000_000, 1_000_000, 1), Effort(1_000_000, 900_000, 2)
    assert {costs.prefer(one, other) for _ in range(4)} == {True, False}


@given(decoded=st.floats(5e-10, 5e-8), copied=st.floats(1e-10, 5e-9), call=st.floats(1e-5, 1e-1))
def test_what_reads_took_is_learned(decoded: float, copied: float, call: float) -> None:
    effort = Effort(3_000_000, 2_000_000, 20)
    seconds = effort.decoded * decoded + effort.copied * copied + effort.calls * call
    expected = known(decoded, copied, call).expected(effort)
    assert seconds / 3 < expected < 3 * seconds


def test_a_block_counts_once_however_many_windows_touch_it() -> None:
    windows = np.array([(0, 0, 100, 100), (50, 50, 100, 100), (600, 600, 10, 10)])
    together, singly = efforts(windows, (0, 0, 610, 610), BLOCK)
    assert together == Effort(9 * 256 * 256, 610 * 610, 1)
    assert singly == Effort(2 * 256 * 256, 20_100, 3)
