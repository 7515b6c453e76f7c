"""What the network takes words for where no table of words can be complete: what a figure counts, what kind of event a word names.

A hint is a class and how likely the network holds it. Rules that know better go first; what they make of a hint, and from what
likelihood on, stands with them.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from hearsay.language import decoding
from hearsay.language.plain import Doc, Token

Floats = npt.NDArray[np.float32]


class Hint(NamedTuple):
    """A class and its likelihood, 0 to 1."""

    label: str
    chance: float


NOTHING = Hint("", 0.0)


class Hints:
    """The hints of one Reading. ``measures`` and ``kinds`` are logits, (words, classes), the first of which is none; ``row`` says which
    of the rows is each token's."""

    def __init__(self, measures: Floats, kinds: Floats, row: dict[int, int], labels: dict[str, list[str]]) -> None:
        self._measures, self._kinds, self._row, self._labels = measures, kinds, row, labels
        self._named = kinds.argmax(1).tolist()

    def measure(self, first: int, last: int) -> Hint:
        """What a figure counts whose words are the tokens ``first`` to ``last``."""
        rows = [self._row[i] for i in range(first, last + 1) if i in self._row]
        if not rows:
            return NOTHING
        chances = decoding.softmax(self._measures[rows]).mean(0)
        best = 1 + int(chances[1:].argmax())
        return Hint(self._labels["measures"][best], round(float(chances[best]), 4))

    def kind(self, token: int) -> Hint:
        """What kind of event a token names."""
        row = self._row.get(token)
        if row is None or not self._named[row]:
            return NOTHING
        chances = decoding.softmax(self._kinds[row : row + 1])[0]
        best = self._named[row]
        return Hint(self._labels["kinds"][best], round(float(chances[best]), 4))

    def nothing(self, token: int) -> float:
        """How likely a token names no event; 0 where the network has not read it."""
        row = self._row.get(token)
        if row is None or self._named[row]:
            return 0.0
        return float(decoding.softmax(self._kinds[row : row + 1])[0, 0])


def hints(doc: Doc) -> Hints | None:
    """The hints of a Reading; None where the network has not read it."""
    found: Hints | None = doc.user_data.get("hints")
    return found


def kind_of(token: Token) -> Hint:
    """What kind of event a token names."""
    found = hints(token.doc)
    return NOTHING if found is None else found.kind(token.i)


def nothing_in(token: Token) -> float:
    """How likely a token names no event."""
    found = hints(token.doc)
    return 0.0 if found is None else found.nothing(token.i)
