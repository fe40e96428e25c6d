"""The known spellings nearest to a wrong one, found fast enough for a text that is full of wrong ones.

:func:`difflib.get_close_matches` compares with every known word, which takes some 50 ms for the mnemonics of
gfx1100. Here only the words that share most pairs of letters with the wrong one are compared.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Sequence
from functools import cache

__all__ = ["near_spellings"]

#: Longest word that is looked up; also bounds what a hostile text can cost.
_LONGEST = 64
#: Words that are compared in full.
_COMPARED = 12


def _pairs(word: str) -> set[str]:
    return {word[place : place + 2] for place in range(len(word) - 1)}


@cache
def _index(known: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Words by pair of letters."""
    index: dict[str, list[str]] = {}
    for word in known:
        for pair in _pairs(word):
            index.setdefault(pair, []).append(word)
    return {pair: tuple(words) for pair, words in index.items()}


def near_spellings(word: str, known: Sequence[str], count: int = 3) -> list[str]:
    """Words that somebody may have meant, the nearest first.

    Parameters
    ----------
    word : str
        What was written; only its first 64 characters count.
    known : sequence of str
        Words that would have been right; the index over them is kept, so it should be one of few sequences.
    count : int
        How many are given at most.

    Examples
    --------
    >>> near_spellings("s_brnach", ("s_barrier", "s_branch", "v_add_f32"))
    ['s_branch']
    """
    word = word[:_LONGEST]
    index = _index(known if isinstance(known, tuple) else tuple(known))
    shared: Counter[str] = Counter()
    for pair in _pairs(word):
        shared.update(index.get(pair, ()))
    # of words that share as many pairs, the one of the same length is nearer
    nearest = max(shared.values(), default=0)
    close = [other for other, pairs in shared.items() if 2 * pairs >= nearest]
    ranked = sorted(close, key=lambda other: (abs(len(other) - len(word)) - 2 * shared[other], other))
    return difflib.get_close_matches(word, ranked[:_COMPARED], count, 0.6)
