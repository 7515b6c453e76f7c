"""What a report is about, when, and to whom, as far as sorting needs it; a function of the report alone."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from math import log, sqrt

import msgspec

from hearsay.documents.days import find_days, weekdays_named
from hearsay.documents.furniture import is_caption
from hearsay.extraction.calendar import parse_day, weekday
from hearsay.model import Document
from hearsay.reconciliation.lexicon import EMPTY_WORDS
from hearsay.reconciliation.prose import WORD, prose
from hearsay.reconciliation.stories.rarity import rarity

HEADLINE = 10.0
"""What a word of the headline counts for beside one of the text."""
NAMED = 1.5
"""What a capitalised word counts for: mostly names, to whom and where it happened."""
DAYS = 8
"""Days kept of a report: that of its publication and the first that it names."""
PAST = 3
"""Days back as far as which a weekday is taken for the last one; one further back is as likely the next."""
CALENDAR = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "june",
    "july", "august", "september", "october", "november", "december",
})  # fmt: skip
"""Words that place a story in time; they count as days, not as words."""
_NUMBER_OR_LATER_WORD = re.compile(r"\d+(?:[.,]\d+)*|(?<=[\w,;] )[^\W\d_]+")
"""A number, or a word that does not begin its sentence."""


class Profile(msgspec.Struct, frozen=True):
    """A report as sorting sees it."""

    document: str
    """Id of the document."""
    terms: dict[str, float]
    """Weight of each word, the heaviest first; as a vector it has length 1."""
    days: tuple[int, ...]
    """Proleptic ordinals of the day it was published and of those it tells of; empty where it bears no date."""


def profile(document: Document) -> Profile:
    """The profile of a report.

    A word weighs its :func:`rarity` times ``1 + log`` of how often it occurs (Salton and Buckley 1988). Captions of pictures are read
    with the text: they show what it is about. Of a report in a language that is not read, whose common words nobody knows, only
    names and numbers count.
    """
    text = "\n".join((prose(document), *(span.text for span in document.boilerplate if is_caption(span.text))))
    counts: defaultdict[str, float] = defaultdict(float)
    for word, count in Counter(_words(text, document.analysed)).items():
        counts[word.lower()] += count * (NAMED if word[0].isupper() else 1.0)
    for word in WORD.findall(document.title or ""):
        counts[word.lower()] += HEADLINE
    weights = {w: (1 + log(n)) * rarity(w) for w, n in counts.items() if len(w) > 1 and w not in EMPTY_WORDS and w not in CALENDAR}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return Profile(document.id, {word: weight / length for word, weight in ranked}, _days(document, text))


def _words(text: str, known: bool) -> Iterable[str]:
    return WORD.findall(text) if known else (word for word in _NUMBER_OR_LATER_WORD.findall(text) if not word[0].islower())


def _days(document: Document, text: str) -> tuple[int, ...]:
    published = parse_day(document.published)
    if published is None:
        return ()
    days = dict.fromkeys([published, *_told(f"{document.title or ''}\n{text}", published)])
    return tuple(day.toordinal() for day in list(days)[:DAYS])


def _told(text: str, published: date) -> Iterator[date]:
    """The days that a text names, weekdays as the last ones before it was published."""
    for named in find_days(text):
        years = (published.year - 1, published.year, published.year + 1)
        near = [named.date] if named.year else [named.on(year) for year in years]
        found = [day for day in near if day]
        if found:
            yield min(found, key=lambda day: abs((day - published).days))
    for number in weekdays_named(text):
        day = weekday(number + 1, published, future=False)
        if (published - day).days <= PAST:
            yield day
