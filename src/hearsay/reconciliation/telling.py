"""The words of a report that tell an event best: rather a sentence that can stand alone than a clause that cannot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from hearsay.documents.numerals import CARDINALS
from hearsay.model import Document, Entity, Event, Span
from hearsay.reconciliation.phrases import shortened
from hearsay.reconciliation.prose import sentence_at
from hearsay.reconciliation.referring import refers

JOINING = re.compile(r"^[\s,;:.…–—-]*(?:(?:that|when|while|because|after|before|as|and|but|since|until|if) )?", re.I)
"""What joins a clause to the one before."""
POINTING = frozenset({
    "he", "she", "they", "it", "we", "i", "you", "his", "her", "their", "its", "our", "my", "this", "that", "these", "those", "which",
    "who", "whose", "where", "there", "here", "such", "then", "and", "but", "so", "also", "instead", "however", "both",
})  # fmt: skip
"""First words of what cannot be understood without the sentence before."""
FRINGE = " ,;:–—-•●▪■·*"
"""What stands around a sentence without being of it: marks of lists, dashes."""
HOUR = re.compile(r"^\W{0,2}(?:[01]?\d|2[0-3])[:.h][0-5]\d\W{0,2}(?: ?(?:[ap]\.?m\.?|GMT|UTC))?\s[\s–—:|•·-]*(?=[“‘A-Z])")
"""The hour of an entry in front of its first sentence: *[18.05] The gates are shut.*"""
LEAST = 4
"""Words that it takes to tell what happened."""
HEAD = 600
"""Characters from its beginning within which a report has its headline."""
LONGEST = 180
"""Characters that are shown."""
LEAD = 900
"""Characters behind the headline in which reports tell their news whole."""
NAMES = 2
"""Names of those who take part beyond which more of them tell no more."""
SHARED = 3
"""The same of words that other tellings have."""
MENTIONS = 40
"""Tellings of one event that are looked at, a report's first ones."""
SHORTEST = 4
"""Letters of words that tellings have in common."""
AS_KNOWN = 3
"""What it costs words that they speak of a happening as known."""
DENYING = frozenset({"denied", "denies", "deny", "denying", "not", "never", "no", "rejected", "rejects", "dismissed"})
"""Words of a sentence that says rather that it was not so."""
_MANY = rf"\b(?:\d[\d,.]*|{'|'.join(CARDINALS[:10])}|dozens?|scores|hundreds|thousands)\b"
_BEFELL = r"\b(?:dead|died|hurt|missing|kill(?:ed|ing)|(?:wound|injur|arrest|detain|free|releas|rescu|abduct|kidnap)\w{2,4})\b"
TOLL = re.compile(rf"{_MANY}[^.;]{{0,60}}?{_BEFELL}|{_BEFELL}[^.;]{{0,30}}?{_MANY}", re.I)
"""What a happening came to, which a full telling has. *A bomb at the gate killed four people.*"""
REMARKS = frozenset({
    "condemned", "condemn", "responsibility", "highlighted", "underscored", "underscores", "highlights", "aftermath", "witnessed",
    "says", "claims", "claimed", "according", "welcomes", "welcomed",
})  # fmt: skip
"""Words of a sentence that speaks of what happened, or boasts of it, instead of telling it. *The president condemned the attack.*"""
BULLETS = " –—-•*·▪"
"""What stands in front of a sentence that is an item of a list, and is no part of it."""
INNER = str.maketrans({"“": "‘", "”": "’", '"': "'", "—": "–"})
"""Quotation marks as they are written inside others, and dashes inside a line, whose own dash is a long one."""


class Told(NamedTuple):
    """The words that tell an event, and the sentence they are from."""

    words: str
    sentence: str


class _Offer(NamedTuple):
    """Words that may tell an event."""

    shown: str
    sentence: str
    words: frozenset[str]
    lacks: int
    """What they lack to be understood alone."""
    late: bool
    """Whether they stand behind the lead of their report."""
    toll: bool
    """Whether they say what it came to."""


class Teller:
    """Finds the words that tell an event in a story's reports."""

    def __init__(self, documents: Iterable[Document], entities: Mapping[str, Entity]) -> None:
        told = tuple(documents)
        self.entities = entities
        self._documents = {one.id: one for one in told}
        self._heads = {one.id: _headline(one) for one in told}
        self._found: dict[str, Sequence[_Offer]] = {}

    def of(self, event: Event, taken: Container[str] = ()) -> Told:
        """The words that tell it, from no sentence that is ``taken``; a headline's only where nothing else does; empty where nothing does.

        Of several those that tell it rather than speak of it as known, name who takes part, say what the others say, and stand alone.
        """
        best = next((offer for offer in self._ranked(event) if offer.sentence not in taken), None)
        return Told(best.shown, best.sentence) if best else Told("", "")

    def _ranked(self, event: Event) -> Sequence[_Offer]:
        """All that may tell it, the best first; found once."""
        if event.id not in self._found:
            own = [span for span in event.mentions if span.end > self._heads.get(span.doc, 0)]
            offers = [offer for span in (own or event.mentions)[:MENTIONS] for offer in self._offers(span)]
            names = self._names(event)
            common = Counter(word for words in {offer.words for offer in offers} for word in words if len(word) >= SHORTEST)
            self._found[event.id] = sorted(offers, key=lambda one: _cost(one, event.kind, names, common, len(offers)))
        return self._found[event.id]

    def _names(self, event: Event) -> frozenset[str]:
        known = [participant.entity for participant in event.participants] + ([event.place] if event.place else [])
        forms = (form for one in known if one in self.entities for form in (self.entities[one].name, *self.entities[one].aliases))
        return frozenset(word.casefold() for form in forms for word in form.split() if word[0].isupper())

    def _offers(self, span: Span) -> Sequence[_Offer]:
        return _offered(span, self._documents[span.doc], self._heads[span.doc] + LEAD)


def _cost(offer: _Offer, kind: str, names: frozenset[str], common: Counter[str], of: int) -> tuple[int, int, str]:
    shared = sum(common[word] - 1 for word in offer.words) // of
    full = min(NAMES, len(names & offer.words)) + min(SHARED, shared) + offer.toll
    return offer.lacks - full + offer.late + AS_KNOWN * refers(offer.shown, kind), len(offer.shown), offer.shown


@lru_cache(maxsize=65536)
def _offered(span: Span, document: Document, lead: int) -> tuple[_Offer, ...]:
    """The sentence of a clause, where it can be shown whole or nearly so, and the clause by itself; none that is too short."""
    start, end = sentence_of(document, span)
    whole, clause = _flat(document.text[start:end]), _flat(JOINING.sub("", span.text, count=1))
    near = span.end - start <= LONGEST
    found = [whole] * near + [clause] * (not near or clause != whole.rstrip("."))
    return tuple(_offer(one, whole, span.start > lead) for one in dict.fromkeys(found) if len(one.split()) >= LEAST)


def _offer(told: str, whole: str, late: bool) -> _Offer:
    cut = not whole.startswith(told)
    shown = shortened(f"… {told}" if cut and not told[0].isupper() else told, LONGEST)
    words = [word.strip(".,;:'’‘\"“”()").removesuffix("'s").removesuffix("’s").casefold() for word in shown.split()]
    lacks = (cut and not told[0].isupper()) + _leaning(shown) + shown.endswith("…") + any(word in DENYING for word in words)
    remark = not REMARKS.isdisjoint(words)
    return _Offer(shown, whole, frozenset(words), lacks + remark, late, toll=not remark and TOLL.search(shown) is not None)


def sentence_of(document: Document, span: Span) -> tuple[int, int]:
    """Where the sentence of a place begins, behind a dateline, and ends."""
    start, end = sentence_at(document.text, span)
    dateline = document.dateline
    return (dateline.end if dateline and start <= dateline.start and dateline.end <= span.start else start), end


def stands_alone(shown: str) -> bool:
    """Whether words can be understood without the sentence before: no end of a sentence, no *he*, no bare quotation."""
    return bool(shown) and not _leaning(shown)


def _leaning(shown: str) -> int:
    first = re.split(r"[\s,;:.'’]", shown, maxsplit=1)[0].casefold()
    return (not (shown[0].isupper() or shown[0].isdigit())) + (first in POINTING or shown[0] in "'‘«")


def _flat(text: str) -> str:
    return HOUR.sub("", " ".join(text.split()).strip(FRINGE)).translate(INNER)


def _headline(document: Document) -> int:
    """Where the headline of a report ends; 0 for one that has none in its text."""
    at = document.text.find(document.title) if document.title else -1
    return at + len(document.title) if document.title and 0 <= at <= HEAD else 0
