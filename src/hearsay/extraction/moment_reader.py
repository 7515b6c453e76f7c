"""A report while its moments are read: where one is, what day it is, what day was mentioned last."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from hearsay.documents.letters import plain_letters
from hearsay.extraction import calendar
from hearsay.extraction.lexicon import moments as lexicon
from hearsay.extraction.lexicon.moment_patterns import SPACE
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import text_of
from hearsay.model import MomentType

Found = re.Match[str]
Value = tuple[str, MomentType]
NEAR = 300
"""Characters within which a weekday or a clock time leans on the last day mentioned."""


class Mentioned(NamedTuple):
    """The last day, week, month or year that a report has named."""

    day: date
    unit: str
    """How exactly it was told: ``D``, ``W``, ``M``, ``Y``."""
    end: int


class Reader:
    """One report while it is read: its words, its day, the last day mentioned."""

    def __init__(self, doc: Doc, published: str | None) -> None:
        self.doc = doc
        self.text = plain_letters(text_of(doc))
        self.base = calendar.parse_day(published)
        self.tree, self.tagged = doc.has_annotation("DEP"), doc.has_annotation("TAG")
        self.tale = _is_tale(doc)
        self.mentioned: Mentioned | None = None
        self.token = 0

    def word(self, offset: int) -> str:
        """The word ``offset`` tokens from the one where the expression starts, lower case; empty outside the report."""
        i = self.token + offset
        return self.doc[i].lower_ if 0 <= i < len(self.doc) else ""

    def after(self, found: Found) -> str:
        """The first word behind an expression, lower case; the mark where a mark follows."""
        behind = NEXT.match(self.text, found.end())
        return behind[1].lower() if behind else ""

    def near(self, found: Found, reach: int) -> Mentioned | None:
        """The last day mentioned, where that was at most ``reach`` characters ago."""
        return self.mentioned if self.mentioned and found.start() - self.mentioned.end < reach else None

    def now(self) -> date | None:
        """The day that "the year" is about: the report's own, or in a tale the last one mentioned."""
        return self.mentioned.day if self.tale and self.mentioned else self.base

    def tense(self) -> bool | None:
        """Whether the verb that the expression hangs on looks ahead; None where the tree does not tell."""
        return _governed(self.doc, self.token) if self.tree else None

    def announced(self) -> bool:
        """Whether it is told when something begins or ends that is only announced: ``called a strike for [Monday]``; or that it is put off
        to that day: ``moved the hearing to noon on [Monday]``."""
        at = self._bound()
        if not self.tree or at < 0 or self.doc[at].lower_ not in lexicon.BOUNDS | lexicon.UP_TO:
            return False
        token = self.doc[self.token]
        while (token.pos_ not in {"VERB", "AUX"} or token.i == at) and token.head is not token:
            token = token.head
        if self.doc[at].lower_ in lexicon.UP_TO and token.lower_ in lexicon.PUTTING_OFF:
            return True
        return self.doc[at].lower_ in lexicon.BOUNDS and token.lower_ in lexicon.ANNOUNCING

    def _bound(self) -> int:
        """The word in front of an expression, and of the hour of that day: ``[to] 6 p.m. on Monday``."""
        at = self.token - 1
        if at > 0 and self.doc[at].lower_ == "on":
            hour = at - 1
            while hour > 0 and (self.doc[hour].text[:1].isdigit() or self.doc[hour].lower_ in lexicon.HOURS):
                hour -= 1
            return hour if hour < at - 1 else at
        return at

    def future(self) -> bool:
        """Whether the verb that it hangs on looks ahead, or announces what it bounds; where that does not tell, the nearest verb."""
        if self.announced():
            return True
        governed = self.tense()
        if governed is not None:
            return governed
        best, future = 99, False
        for step in (-1, 1):
            for distance in range(1, 13):
                i = self.token + step * distance
                if not 0 <= i < len(self.doc) or self.doc[i].text in _STOPS:
                    break
                tense = _tense(self.doc, i)
                if tense is not None:
                    reach = distance * 2 + (step > 0)
                    if reach < best:
                        best, future = reach, tense
                    break
        return future


def _is_tale(doc: Doc) -> bool:
    """Whether a text tells of the past and not of the day: it names years, and no weekday, no today, no yesterday."""
    years = 0
    for token in doc:
        word = token.lower_
        if word in lexicon.WEEKDAYS or word in lexicon.OF_THE_DAY:
            return False
        years += len(word) == 4 and word.isdigit() and word[0] in "12"
    return years >= 4


def _governed(doc: Doc, i: int) -> bool | None:
    token = doc[i]
    for _ in range(4):
        if token.pos_ in {"VERB", "AUX"}:
            if _is_to(doc, token):
                return True
            words = [token, *(c for c in token.children if c.dep_ in {"aux", "aux:pass", "mark", "cop"})]
            tenses = [t for t in (_tense(doc, w.i) for w in words) if t is not None]
            if not tenses and token.tag_ == "VBN" and token.dep_ == "acl" and len(words) == 1 and token.i < i and doc[i - 1].lower_ == "on":
                return False
            return any(tenses) if tenses else None
        if token.head is token:
            return None
        token = token.head
    return None


def _is_to(doc: Doc, verb: Token) -> bool:
    """``is to be held``, ``are to travel``, ``threatened to march``."""
    marks = [c.i for c in verb.children if c.lower_ == "to" and c.i < verb.i]
    if not marks or not marks[0]:
        return False
    bound = verb.dep_ == "xcomp" and verb.head.lower_ in lexicon.BOUND_FOR
    return bound or doc[marks[0] - 1].lower_ in ("is", "are", "'s", "’re", "'re")


def _tense(doc: Doc, i: int) -> bool | None:
    token = doc[i]
    if token.lower_ == "set" and i + 1 < len(doc) and doc[i + 1].lower_ in lexicon.DEPARTING:
        return False
    if token.lower_ in lexicon.FUTURE:
        return not (token.lower_ == "agreed" and i + 1 < len(doc) and doc[i + 1].lower_ not in ("to", "that"))
    if token.lower_ in lexicon.SCHEDULED and (token.tag_ in {"VBZ", "VBP"} or token.dep_ == "root") and token.dep_[:3] != "aux":
        return True
    past = token.tag_ == "VBD" if token.tag_ else token.lower_ in lexicon.PAST or (len(token) > 4 and token.lower_.endswith("ed"))
    return False if past or token.lower_ in ("was", "were", "had") else None


_STOPS = frozenset({".", "!", "?", ";", "\n\n"})
NEXT = re.compile(rf"{SPACE}?(\w{{1,40}}|[^\w\s])")


def day_value(day: date | None, part: str = "") -> Value | None:
    """The value of a day, or of a part of it."""
    return (day.isoformat() + part, "TIME" if part else "DATE") if day else None


def part_of(found: Found) -> str:
    """The TIMEX3 mark of the part of the day in a match; empty where there is none."""
    return lexicon.PARTS.get((found.groupdict().get("part") or "").lower(), "")


def years_value(first: int, last: int, edge: str | None) -> Value:
    """A stretch of years, or a part of it: the early half of a decade, the early quarter of a century."""
    if edge:
        half, edges = (last - first + 1) // 2, (last - first + 1) // (2 if last - first < 99 else 4)
        first, last = {"ear": (first, first + edges - 1), "lat": (last - edges + 1, last), "mid": (first + half // 2, last - half // 2)}[
            edge[:3].lower()
        ]
    return f"{first:04d}-01-01/{last:04d}-12-31", "DATE"


Reading = Callable[[Reader, Found], Value | None]
"""From a match of a rule to its value; None where it is no moment after all."""
