"""Days that are declared: ``proclaimed [Friday] a day of mourning`` tells of a decree and of a Friday."""

from __future__ import annotations

from hearsay.extraction.events import days
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.language.plain import Span, Token

MOURNING = "mourning"
NEAR = 4
"""Words back from ``mourning`` to its ``day``."""
NAMING = frozenset({"a", "an", "the", "as", "to", "be", "of", ","})
"""Words between a day and what it is declared to be."""
LEADING = frozenset({"on", "this", "next", "for", "coming"})
"""Words between what is declared and its day."""
OBSERVING = frozenset({"observe", "mark", "hold", "keep", "begin", "start"})
"""Verbs of a day of mourning that comes about: ``Mourning will be [marked] on Friday``."""


def day_of_mourning(hit: Hit, dates: days.Dates) -> days.Dated | None:
    """The day that is one of mourning: named right before it (``Friday, the day of mourning``) or right behind (``on Friday``)."""
    if hit.trigger.type != MOURNING or (day := _carrier(hit.token)) is None:
        return None
    observed = lemma(hit.verb) in OBSERVING
    for dated in dates.known:
        span = days.tokens_of(hit.token.doc, dated.moment.span.start, dated.moment.span.end)
        if span is None or dated.when is None or dated.when.start != dated.when.end:
            continue
        if observed or _names(span, day) or _follows(span, hit.token):
            return dated
    return None


def is_named(span: Span) -> bool:
    """Whether a moment is such a day, which dates nothing else."""
    nouns = (token for token in span.sent if token.lower_ == MOURNING and token.pos_ == "NOUN")
    return any((day := _carrier(noun)) is not None and (_names(span, day) or _follows(span, noun)) for noun in nouns)


def is_observed(hit: Hit) -> bool:
    """Whether the day itself is told of, and no decree."""
    return hit.trigger.type == MOURNING and lemma(hit.verb) in OBSERVING and _carrier(hit.token) is not None


def _carrier(noun: Token) -> Token | None:
    """``day`` of ``a day of national mourning``."""
    before = noun.doc[max(noun.sent.start, noun.i - NEAR) : noun.i]
    return next((token for token in reversed(list(before)) if token.lower_ == "day"), None)


def _names(span: Span, day: Token) -> bool:
    between = day.doc[span.end : day.i]
    return span.end <= day.i and all(t.lower_ in NAMING or t.pos_ == "ADJ" for t in between)


def _follows(span: Span, noun: Token) -> bool:
    between = noun.doc[noun.i + 1 : span.start]
    return noun.i < span.start and all(t.lower_ in LEADING for t in between)
