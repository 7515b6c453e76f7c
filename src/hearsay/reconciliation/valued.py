"""One value of a quantity with those who hold it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

import msgspec

from hearsay.model import Figure, Position
from hearsay.reconciliation.holders import named
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.phrases import value
from hearsay.reconciliation.standing import as_of
from hearsay.reconciliation.voices import Voices

MOST = 4
"""Figures of one value in one report that are held against others."""


class Valued(msgspec.Struct, frozen=True):
    """One value with those who hold it."""

    figures: tuple[Figure, ...]
    holders: tuple[Party, ...]
    sources: frozenset[str]
    """Keys of those who hold it; where that cannot be told, each text is one."""
    documents: frozenset[str]
    claimed: Mapping[str, tuple[Figure, ...]]
    """Documents in which somebody claims it, with the first figures that do."""
    kinds: tuple[Figure, ...]
    """One figure of each value, place, period and day: enough for setting it against another value."""

    @property
    def size(self) -> float:
        """The value, the lowest of a range; 0 of *at most 800*."""
        first = self.figures[0]
        return first.low if first.low is not None else first.high or 0.0


def valued(given: Iterable[Figure], voices: Voices) -> Valued:
    """Figures of one value as one, in the order given."""
    figures = tuple(given)
    kinds = {
        (figure.low, figure.high, figure.hedge, figure.place, figure.period, as_of(figure, voices)): figure for figure in figures[::-1]
    }
    claimed = sorted((figure for figure in figures if figure.claimant), key=lambda figure: (figure.span, figure.id))
    held = [voices.root[figure] for figure in (claimed or figures)]
    parties = {root.key: root for root in [one for one in held if one.known] or held}
    return Valued(
        figures,
        tuple(parties[key] for key in sorted(parties)),
        frozenset(source(figure, voices) for figure in (claimed or figures)),
        frozenset(figure.span.doc for figure in figures),
        {name: tuple(those)[:MOST] for name, those in groupby(claimed, key=lambda figure: figure.span.doc)},
        tuple(kinds.values()),
    )


def source(figure: Figure, voices: Voices) -> str:
    """Key of the side that gives it; whom a text only describes is one of its own."""
    root = voices.root[figure]
    if root.known:
        return voices.side[root].key
    described = figure.claimant.description if figure.claimant else None
    return f"{voices.text[figure.span.doc]} {described or ''}"


def is_told(figure: Figure, voices: Voices) -> bool:
    """Whether somebody is named or at least described for it."""
    claimant = figure.claimant
    return claimant is not None and (voices.root[figure].known or bool(claimant.description))


def position(one: Valued, voices: Voices) -> Position:
    """The position of those who hold a value."""
    first = one.figures[0]
    return Position(value(first), named(one.holders, voices), first.low, first.high, tuple(figure.id for figure in one.figures))
