"""The day that a report is telling of, for what it tells without saying when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from hearsay.extraction.calendar import parse_day, when_of
from hearsay.extraction.events.clauses import body, clause_of, is_headline
from hearsay.extraction.events.observances import is_named
from hearsay.extraction.lexicon import event_words as words
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import document, furniture, sentence_index
from hearsay.model import When

NEWS = 3
"""Days before a report within which a day that it names is one of the news it tells."""
LEAD = 4
"""Sentences at the head of a report that say of which day it tells."""
CHRONICLE = 2
"""Sentences over which a time that was named long ago goes on in the present tense."""
OLD = 60
"""Days before a report from which a time is none of its news."""
NEAR = 1
"""Sentences over which a day that was named goes on."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """The days of the news that a report names, in order: the index of the first token, of the sentence, and the day."""

    named: tuple[tuple[int, int, When], ...]
    old: frozenset[int]
    """Sentences that name a day, month or year well before the news."""
    sentences: list[int]
    published: date | None

    def day(self, token: Token) -> When:
        """The day told of at ``token``: one that was named right before, else that of the lead, else the report's own.

        Such a day is inferred and has no expression; that of a report without a date is left open.
        """
        here = self.sentences[token.i]
        before = [when for at, sentence, when in self.named if at < token.i and here - sentence <= NEAR]
        if before:
            return before[-1]
        lead = [when for _, sentence, when in self.named if sentence < LEAD]
        if lead:
            return lead[0]
        today = self.published.isoformat() if self.published else "PRESENT_REF"
        return When(today, today, "inferred")

    def is_long_ago(self, token: Token) -> bool:
        """Whether the sentence, or the two before it, tell of a time well before the news."""
        here = self.sentences[token.i]
        return not self.old.isdisjoint(range(here - CHRONICLE, here + 1))

    def named_beside(self, token: Token) -> When | None:
        """The one day that the sentence of ``token`` names."""
        named = {(when.start, when) for _, sentence, when in self.named if sentence == self.sentences[token.i]}
        return next(iter(named))[1] if len(named) == 1 else None


def narrative(doc: Doc) -> Narrative:
    """The days that the report names as past or present; those of titles, of plans and of long ago are none of its news."""
    published = parse_day(document(doc).published)
    sentences = sentence_index(doc)
    named, old = [], set()
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"}:
            continue
        when = when_of(moment.value, None, "inferred")
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if when is not None and span is not None and _is_old(parse_day(when.end), published):
            old.add(sentences[span.start])
        if when is None or span is None or when.start != when.end or not _is_news(parse_day(when.start), published):
            continue
        if _is_past_of_past(span.root) or span.doc[max(span.start - 1, 0)].lower_ == "since":
            continue
        if (
            is_named(span)
            or span.start in furniture(span.doc)
            or is_headline(span[0])
            or any(token.lower_ in words.AHEAD for token in body(span[0]))
        ):
            continue
        named.append((span.start, sentences[span.start], when))
    return Narrative(tuple(named), frozenset(old), sentences, published)


def _is_past_of_past(day: Token) -> bool:
    """Whether a day hangs on what had been before, or on an event of its own: ``had been shared on Tuesday``, ``Tuesday's attack``."""
    owned = day.i + 1 < len(day.doc) and day.nbor().lower_ in {"'s", "’s"}
    verb = clause_of(day)
    return owned or any(child.lower_ == "had" and child.dep_ in {"aux", "aux:pass"} for child in verb.children)


def _is_old(day: date | None, published: date | None) -> bool:
    return day is not None and published is not None and (published - day).days > OLD


def _is_news(day: date | None, published: date | None) -> bool:
    """Whether a named day, None where it is a bare weekday, lies shortly before the report."""
    if day is None or published is None:
        return day is None and published is None
    return 0 <= (published - day).days <= NEWS
