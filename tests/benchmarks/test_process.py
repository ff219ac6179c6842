# SPDX-License-Identifier: GPL-2.0-or-later
"""What a program is found to spend."""

from __future__ import annotations

import os
import sys
import time

import pytest

from benchmarks import process
from benchmarks.process import SideFailed, Spent, interleaved, run

_BURN = "import time\nwhile time.process_time() < 0.5: pass\n"
_BY_A_CHILD = f"import subprocess, sys\nsubprocess.run([sys.executable, '-c', {_BURN!r}])\n"
_ANSWER = "print('some words'); print('{\"objects\": 7}')"


def python(program: str, limit: float = 60.0) -> Spent:
    """``program`` run to its end."""
    return run([sys.executable, "-c", program], os.environ, limit)


def test_the_last_line_is_what_a_program_says() -> None:
    assert python(_ANSWER).said == {"objects": 7}


def test_the_work_of_a_child_counts() -> None:
    spent = python(_BY_A_CHILD + _ANSWER)

    assert spent.cpu >= 0.5
    assert spent.memory > 1 << 20


def test_a_program_that_waits_spends_time_and_no_work() -> None:
    spent = python("import time; time.sleep(0.5)\n" + _ANSWER)

    assert spent.wall >= 0.5
    assert spent.cpu < spent.wall


def test_a_program_that_fails_is_told_with_its_last_words() -> None:
    with pytest.raises(SideFailed) as caught:
        python("import sys; sys.exit('no imagery')")

    assert str(caught.value) == "-c ended with 1 and said: no imagery"


def test_a_program_that_hangs_is_killed() -> None:
    with pytest.raises(SideFailed) as caught:
        python("import time; time.sleep(60)", limit=0.5)

    assert str(caught.value) == "-c ended with -9 and said: "


def test_sides_take_turns() -> None:
    seen: list[str] = []

    def side(name: str) -> Spent:
        seen.append(name)
        return Spent(1.0, 1.0, 1, 0.0, {})

    runs = interleaved({"own": lambda: side("own"), "rival": lambda: side("rival")}, 2)

    assert seen == ["own", "rival", "own", "rival"]
    assert [len(spent) for spent in runs.values()] == [2, 2]


def test_sides_that_take_long_take_fewer_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_TURN_SECONDS", 0.01)

    def side() -> Spent:
        time.sleep(0.05)
        return Spent(1.0, 0.05, 1, 0.0, {})

    assert len(interleaved({"own": side}, 5)["own"]) == 2
    assert len(interleaved({"own": side}, 1)["own"]) == 1


def test_what_is_needed_seldom_takes_part_in_two_turns() -> None:
    def side() -> Spent:
        return Spent(1.0, 0.01, 1, 0.0, {})

    runs = interleaved({"own": side, "start": side}, 4, seldom=("start",))

    assert (len(runs["own"]), len(runs["start"])) == (4, 2)
