# SPDX-License-Identifier: GPL-2.0-or-later
"""Beam search over small made-up languages, against searches that are plain to see."""

from __future__ import annotations

import itertools
from typing import Callable

import numpy as np
import pytest
from deep_objects.inference.backends.arcgis_learn.beam_search import Scores, Words, search
from hypothesis import given
from hypothesis import strategies as st

START, END = 0, 1

#: What is likely to follow a text, as log-probabilities of all words.
Language = Callable[[tuple[int, ...]], np.ndarray]


class Speakers:
    """Several languages at once, which remember what each beam has said."""

    def __init__(self, *languages: Language) -> None:
        self.languages = languages
        self.said: list[list[tuple[int, ...]]] = [[()] for _ in languages]
        self.calls = 0

    def follow(self, beams: Words, words: Words, most: int) -> tuple[Scores, Words]:
        """The likeliest words to follow, best first."""
        self.calls += 1
        self.said = [
            [(*before[beam], int(word)) for beam, word in zip(*row)]
            for before, row in zip(self.said, zip(beams, words))
        ]
        scores = np.array(
            [
                [language(said[1:]) for said in row]
                for language, row in zip(self.languages, self.said)
            ]
        )
        best = np.argsort(-scores, axis=2, kind="stable")[:, :, :most]
        return np.take_along_axis(scores, best, 2).astype(np.float32), best


def found(language: Language, width: int, longest: int) -> list[int]:
    """The sentence that is found in one language."""
    return search(Speakers(language).follow, 1, START, END, width, longest)[0]


def likely(**shares: float) -> np.ndarray:
    """Log-probabilities of start, end, and the words a, b, c; what is not named is unlikely."""
    names = ("start", "end", "a", "b", "c")
    return np.log([shares.get(name, 1e-9) for name in names])


A, B, C = 2, 3, 4


def garden(said: tuple[int, ...]) -> np.ndarray:
    """A likely first word that leads into unlikely sentences."""
    known = {
        (): likely(a=0.6, b=0.4),
        (A,): likely(a=0.35, b=0.35, end=0.3),
        (B,): likely(c=0.9, end=0.1),
        (B, C): likely(end=0.8, a=0.2),
    }
    return known.get(said, likely(end=0.5, c=0.5))


def test_two_beams_find_what_one_misses() -> None:
    """0.6 times 0.35 times 0.5 is less than 0.4 times 0.9 times 0.8."""
    assert found(garden, 1, 5) == [A, A]
    assert found(garden, 2, 5) == [B, C]


def test_a_sentence_has_at_most_as_many_words_as_asked() -> None:
    """With one word, it is the likeliest."""
    assert found(garden, 2, 1) == [A]
    assert found(garden, 2, 2) == [B, C]


def test_a_sentence_that_ends_at_once_is_empty() -> None:
    """The end is no word of the sentence."""
    assert found(lambda said: likely(end=0.9, a=0.1), 1, 5) == []
    assert found(lambda said: likely(end=0.9, a=0.1), 2, 5) == []


def test_a_sentence_that_is_over_keeps_its_place_at_no_cost() -> None:
    """Long ones are not favoured: 0.5 stays more than 0.45 times 0.99 times 0.99."""
    language = {(): likely(end=0.5, a=0.45)}

    assert found(lambda said: language.get(said, likely(b=0.99)), 2, 3) == []


def test_nothing_is_asked_once_all_sentences_are_over() -> None:
    """The search ends before the longest sentence."""
    speakers = Speakers(lambda said: likely(a=0.6, b=0.4) if not said else likely(end=1.0))

    assert search(speakers.follow, 1, START, END, 2, 1000) == [[A]]
    assert speakers.calls == 2


def made_up(seed: int, words: int) -> Language:
    """Any language: each text has its own, fixed shares of the next words."""

    def language(said: tuple[int, ...]) -> np.ndarray:
        random = np.random.RandomState([seed, *said])
        return np.log(random.dirichlet(np.full(words, 0.5)) + 1e-6)

    return language


def plainly(language: Language, words: int, width: int, longest: int) -> list[int]:
    """The same search, one beam after the other."""
    beams = [(0.0, ())]
    for length in range(longest):
        grown = []
        for total, said in beams:
            if END in said:
                grown.append((total, said))
                continue
            scores = language(said)
            likeliest = sorted(range(words), key=lambda word: -scores[word])
            branches = width if length == 0 else max(width // 2, 1)
            grown += [(total + scores[word], (*said, word)) for word in likeliest[:branches]]
        beams = sorted(grown, key=lambda beam: -beam[0])[:width]
    return [word for word in beams[0][1] if word != END]


LANGUAGES = st.integers(0, 2**31 - 1)


@given(LANGUAGES, st.integers(2, 7), st.integers(1, 7), st.integers(1, 6))
def test_it_is_the_search_that_goes_beam_by_beam(
    seed: int, words: int, width: int, longest: int
) -> None:
    """For any language, width and length."""
    width = min(width, words)
    language = made_up(seed, words)

    assert found(language, width, longest) == plainly(language, words, width, longest)


@given(LANGUAGES, st.integers(2, 7))
def test_with_a_beam_for_each_word_the_best_of_all_pairs_is_found(seed: int, words: int) -> None:
    """Compared with the likelihood of every sentence of two words."""
    language = made_up(seed, words)

    def likelihood(said: tuple[int, int]) -> float:
        first = language(())[said[0]]
        return float(first if said[0] == END else first + language(said[:1])[said[1]])

    best = max(itertools.product(range(words), repeat=2), key=likelihood)

    expected = [] if best[0] == END else [word for word in best if word != END]
    assert found(language, words, 2) == expected


@pytest.mark.parametrize("width", [1, 2, 5])
def test_texts_do_not_change_their_neighbours(width: int) -> None:
    """What is found for several at once is what is found for each."""
    languages = [made_up(seed, 6) for seed in range(9)]

    together = search(Speakers(*languages).follow, 9, START, END, width, 8)

    assert together == [found(language, width, 8) for language in languages]
