"""What the network takes words for where no table of words can be complete: what a figure counts, what kind of event a word names, who
takes part in it, whom a source means, who gives a figure.

A hint is a class and how likely the network holds it. Rules that know better go first; what they make of a hint, and from what
likelihood on, stands with them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from hearsay.language import decoding
from hearsay.language.network import RELATIONS, Answer
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.windows import Window

Floats = npt.NDArray[np.float32]


class Hint(NamedTuple):
    """A class and its likelihood, 0 to 1."""

    label: str
    chance: float


NOTHING = Hint("", 0.0)
KEPT = tuple(f"{relation}_{part}" for relation, one in RELATIONS.items() if relation != "role" for part in (one, "word", "bias"))
"""What is kept of an answer to tell who takes part and who is meant: a whole one is ten times as large."""
PARTS = ("", "doer", "done")
"""What a word may be to an event: nothing, who does it, whom or what it is done to."""


class Party(NamedTuple):
    """A token that is a word of somebody who takes part, as which of :data:`PARTS`, and how likely."""

    token: int
    part: str
    chance: float


NAME, CLAIMANT = 1, 2
"""Of whom it may be asked whom it means: a source its name, a figure its claimant."""
WORTH = 0.2
"""How likely a word must be of those meant for their words to be told of."""


class Meant(NamedTuple):
    """The first and last token of words that tell who is meant, and how likely these do."""

    first: int
    last: int
    chance: float


class Hints:
    """The hints of one Reading: what the network answered, window by window, and the token of each word."""

    def __init__(
        self, at: Sequence[int], answers: Sequence[tuple[Window, Answer]], distances: dict[str, Floats], labels: dict[str, list[str]]
    ) -> None:
        self._at, self._distances, self._labels = at, distances, labels
        self._answers = [(window, Answer({name: answer[name] for name in KEPT})) for window, answer in answers]
        self._row = {token: row for row, token in enumerate(at)}
        logits = {name: np.concatenate([answer[name][1:] for _, answer in answers]) for name in ("measures", "kinds")}
        self._measures, kinds = decoding.softmax(logits["measures"]), decoding.softmax(logits["kinds"])
        self._named = logits["kinds"].argmax(1).tolist()
        self._chances: list[float] = kinds.max(1).tolist()
        self._nothing: list[float] = kinds[:, 0].tolist()

    def measure(self, first: int, last: int) -> Hint:
        """What a figure counts whose words are the tokens ``first`` to ``last``."""
        rows = [self._row[i] for i in range(first, last + 1) if i in self._row]
        if not rows:
            return NOTHING
        chances = self._measures[rows].mean(0)
        best = 1 + int(chances[1:].argmax())
        return Hint(self._labels["measures"][best], round(float(chances[best]), 4))

    def kind(self, token: int) -> Hint:
        """What kind of event a token names."""
        row = self._row.get(token)
        if row is None or not self._named[row]:
            return NOTHING
        return Hint(self._labels["kinds"][self._named[row]], round(self._chances[row], 4))

    def parties(self, token: int) -> list[Party]:
        """Who takes part in the event that a token names, in order: the words that more likely do than not."""
        row = self._row.get(token)
        if row is None:
            return []
        window, answer = self._window(row)
        chances = decoding.parties(answer, self._distances["party"], row - window.start)
        found = chances.argmax(1)
        return [
            Party(self._at[window.start + i], PARTS[int(found[i])], round(float(chances[i, found[i]]), 4))
            for i in np.flatnonzero(found).tolist()
        ]

    def meant(self, first: int, last: int, referent: int) -> list[Meant]:
        """Whom the tokens ``first`` to ``last`` mean, likeliest first: a source's :data:`NAME`, or a figure's :data:`CLAIMANT`."""
        rows = [self._row[i] for i in range(first, last + 1) if i in self._row]
        if not rows:
            return []
        window, answer = self._window(rows[0])
        start, end = rows[0] - window.start, min(rows[-1] + 1, window.end) - window.start
        chances = decoding.meant(answer, self._distances["meant"], start, end)[:, referent]
        at = self._at[window.start : window.end]
        parted = [False, *(after != before + 1 for before, after in pairwise(at))]
        found = [
            Meant(at[s], at[e - 1], round(float(chances[s:e].max()), 4))
            for run in decoding.runs(chances >= WORTH)
            for s, e in pairwise([run[0], *(i for i in range(run[0] + 1, run[1]) if parted[i]), run[1]])
        ]
        return sorted(found, key=lambda one: -one.chance)

    def _window(self, row: int) -> tuple[Window, Answer]:
        return next(one for one in self._answers if one[0].start <= row < one[0].end)

    def nothing(self, token: int) -> float:
        """How likely a token names no event; 0 where the network has not read it."""
        row = self._row.get(token)
        if row is None or self._named[row]:
            return 0.0
        return self._nothing[row]


def hints(doc: Doc) -> Hints | None:
    """The hints of a Reading; None where the network has not read it."""
    found: Hints | None = doc.user_data.get("hints")
    return found


def kind_of(token: Token) -> Hint:
    """What kind of event a token names."""
    found = hints(token.doc)
    return NOTHING if found is None else found.kind(token.i)


def parties_of(token: Token) -> list[Party]:
    """Who takes part in the event that a token names."""
    found = hints(token.doc)
    return [] if found is None else found.parties(token.i)


def nothing_in(token: Token) -> float:
    """How likely a token names no event."""
    found = hints(token.doc)
    return 0.0 if found is None else found.nothing(token.i)


def meant_by(phrase: Span, referent: int) -> Meant | None:
    """Whom a phrase means, likeliest, outside itself: a source's :data:`NAME`, or a figure's :data:`CLAIMANT`."""
    found = hints(phrase.doc)
    told = found.meant(phrase.start, phrase.end - 1, referent) if found is not None else []
    return next((one for one in told if one.last < phrase.start or phrase.end <= one.first), None)
