# SPDX-License-Identifier: GPL-2.0-or-later
"""Beam search: likely sentences of a model that says word after word.

Several beginnings of a sentence, the beams, are followed up at once; the likeliest are kept. Knows
words as numbers, and nothing of the model but how likely it finds the next ones.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.int64]
Scores = npt.NDArray[np.float32]

#: ``follow(beams, words, most)`` with beams and words of shape (n, width): beam ``beams[i, j]`` of
#: the call before goes on with ``words[i, j]``, and becomes beam ``j`` of text ``i``. It answers
#: the ``most`` likeliest words to come next, best first: their log-probabilities and numbers, each
#: (n, width, most).
Follow = Callable[[Words, Words, int], tuple[Scores, Words]]


def search(
    follow: Follow, count: int, start: int, end: int, width: int, longest: int
) -> list[list[int]]:
    """The likeliest sentence found for each of ``count`` texts, without ``start`` and ``end``.

    A sentence begins after ``start``, has at most ``longest`` words and is over at ``end``. The
    ``width`` best first words, of no more than there are, become beams; each is followed up by its
    ``width // 2`` likeliest next words, at least one. The sum of log-probabilities decides, and
    long sentences are not favoured.
    """
    origin = np.zeros((count, 1), np.int64)
    scores, words = follow(origin, np.full((count, 1), start, np.int64), width)
    totals, sentences = scores[:, 0], words[:, 0, :, np.newaxis]
    beams, branches = np.zeros((count, width), np.int64), max(width // 2, 1)
    for _ in range(longest - 1):
        last = sentences[:, :, -1]
        ended = last == end
        if ended.all():
            break
        scores, words = follow(beams, last, branches)
        scores = np.where(ended[:, :, np.newaxis], -np.inf, scores)
        scores[ended, 0] = 0  # a sentence that is over goes on in one way, at no cost
        words = np.where(ended[:, :, np.newaxis], end, words)
        candidates = (totals[:, :, np.newaxis] + scores).reshape(count, -1)
        best = np.argsort(-candidates, axis=1, kind="stable")[:, :width]
        totals, beams = np.take_along_axis(candidates, best, 1), best // branches
        said = np.take_along_axis(words.reshape(count, -1), best, 1)
        sentences = np.take_along_axis(sentences, beams[:, :, np.newaxis], 1)
        sentences = np.concatenate([sentences, said[:, :, np.newaxis]], axis=2)
    return [[int(word) for word in best if word != end] for best in sentences[:, 0]]
