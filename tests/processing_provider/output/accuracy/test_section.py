# SPDX-License-Identifier: GPL-2.0-or-later
"""What the page says of how right labels are."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Optional

import pytest
from deep_objects.processing_provider.output.accuracy.measures import assess
from deep_objects.processing_provider.output.accuracy.section import accuracy_section, percent
from deep_objects.processing_provider.output.accuracy.tally import Fates, tally_of

from ...support.pages import Page

Pairs = Iterable[tuple[str, Optional[str]]]
ROOFS: Pairs = [
    *[("intact", "intact")] * 8,
    *[("intact", "damaged")] * 2,
    ("damaged", "damaged"),
    ("damaged", None),
]


def section(pairs: Pairs, several: bool = False, fates: Optional[Fates] = None) -> Page:
    return Page(accuracy_section(assess(tally_of(pairs, several)), fates))


def test_the_first_line_says_how_many_are_right() -> None:
    assert section(ROOFS).words.startswith(
        "9 of 12 labels are right: 75.0 % (95 % interval: 46.8 % to 91.1 %)|"
    )


def test_each_class_has_its_figures_with_their_intervals() -> None:
    words = section(ROOFS).words
    assert "|damaged|2|3|50.0 % |9.5–90.5 %|33.3 % |6.1–79.2 %|40.0 % |" in words
    assert "|intact|10|8|80.0 % |49.0–94.3 %|100 % |67.6–100 %|88.9 % |" in words


def test_the_matrix_has_truth_in_rows_and_sums() -> None:
    assert (
        "|damaged|intact|no label|all|damaged|1|0|1|2|intact|2|8|0|10|all|3|8|1|12|"
        in section(ROOFS).words
    )


@pytest.mark.parametrize(("count", "kind"), [(6, "confusion"), (7, "confusion many")])
def test_a_wide_matrix_has_the_names_of_its_columns_upright(count: int, kind: str) -> None:
    """Else they would be broken between any two letters."""
    names = [f"class {number}" for number in range(count)]
    assert ("class", kind) in section([(name, name) for name in names]).attributes


def test_rows_that_do_not_count_are_told() -> None:
    fates = Fates(12, 3, 4, {"outside": 1})
    assert section(ROOFS, fates=fates).words.endswith(
        "|Rows|Number|What became of them|compared|12|stand behind the figures|"
        "without a label|1|among the compared, as wrong; outside 1|without a truth|3|left out|"
        "without a counterpart|4|left out|"
    )


def test_several_classes_have_a_matrix_of_their_combinations() -> None:
    words = section([("a;b", "b;a"), ("a", "")], several=True).words
    assert "an object is right if its classes are exactly the true ones" in words
    assert "|no class|a|a;b|all|a|1|0|0|1|a;b|0|0|1|1|" in words


def test_of_many_classes_the_most_frequent_mistakes_are_listed() -> None:
    names = [f"class {number:02}" for number in range(30)]
    pairs = [(name, name) for name in names] * 9 + [("class 03", "class 07")]
    words = section(pairs).words
    assert "|In truth|Labelled|Objects|Of the class|class 03|class 07|1|10.0 %|" in words
    assert words.endswith("|The 1 most frequent of 1 kinds of mistakes.|")


def test_nothing_to_compare_is_told() -> None:
    assert section([], fates=Fates(0, 7)).words == (
        "No object has both a label and a known truth: there is nothing to compare.|Rows|Number|"
        "What became of them|without a truth|7|left out|"
    )


def test_tags_in_classes_are_shown_and_not_obeyed() -> None:
    evil = '<script>alert(1)</script>"><img src=x>'
    page = section([(evil, evil), ("$body", "<b>")])
    assert not {"script", "img"} & set(page.tags)
    assert "<script>alert(1)" in page.words and "$body" in page.words


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0 %"), (1, "100 %"), (0.9999, "99.9 %"), (0.00001, "0.1 %"), (float("nan"), "–")],
)
def test_only_all_is_all_and_nothing_nothing(share: float, text: str) -> None:
    assert percent(share) == text
