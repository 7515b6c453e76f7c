"""What bodies are called, taken apart: the words of a name, and the country that is told inside it or beside it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from hearsay.model import Mention
from hearsay.resolution.bodies_lexicon import CHAPTERS, LEGAL_FORMS
from hearsay.resolution.lexicon import INSTITUTION_HEADS, PRESIDENCIES
from hearsay.resolution.names import in_charge, words
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.spelling_lexicon import SPELT_ALIKE

_SORTS = frozenset(h.word for h in INSTITUTION_HEADS) | CHAPTERS
SMALL = frozenset({"of", "the", "for", "and", "on", "in", "de", "du", "la", "des", "&", "s"})
_OWNER = re.compile(r"^(?:['’]s?\s+(?:[a-z-]+\s+){0,2}|\s+)$")
"""What stands between a country and the institution that is its own: ``Peru['s new] Harbour Board``."""
_ADJECTIVE = re.compile(r"^\s+(?:(?!(?:and|or|but|with|in|at|on|to|from|for|by|of|as|the|a|an|that|which|who)\b)[a-z-]+\s+){0,2}$")
"""The same behind an adjective: ``Peruvian [state] Harbour Board``."""
_OF = re.compile(r"^\s+of\s+(?:the\s+)?$")
PRESIDENCY = ("presidency",)
"""What the office of a president is called, however a report calls it."""
_FORCES = frozenset({"department", "force", "service", "dept"})
"""What behind *police* says no more than it: ``Torvel Police [Department]``."""
_REACH = 40
Of = Callable[[str], "Cluster | None"]
"""The country of a word, where it is the name or the adjective of one."""


class Called(NamedTuple):
    """An institution as one mention calls it."""

    words: frozenset[str]
    """What is left of the name without its country and small words."""
    order: tuple[str, ...]
    country: Cluster | None


class Calls:
    """Takes the names of bodies apart, each once."""

    def __init__(self, country: Of) -> None:
        self._country = country
        self._calls: dict[str, Called] = {}

    def split(self, text: str) -> Called:
        """A name by itself."""
        if text not in self._calls:
            self._calls[text] = self._taken_apart(text)
        return self._calls[text]

    def _taken_apart(self, text: str) -> Called:
        parts = [SPELT_ALIKE.get(w, w) for word in words(text) for w in word.replace("vice-", "vice ").split()]
        parts = [w[:-2] if w.endswith("'s") else w for w in parts]
        while len(parts) > 1 and parts[-1] in LEGAL_FORMS:
            parts = parts[:-1]
        country: Cluster | None = None
        for size in (3, 2, 1):
            if len(parts) > size and (found := self._country(" ".join(parts[:size]))):
                country, parts = found, parts[size:]
                break
        if country is None:
            for size in (3, 2, 1):
                if len(parts) > size + 1 and parts[-size - 1] in ("of", "the") and (found := self._country(" ".join(parts[-size:]))):
                    country, parts = found, parts[:-size]
                    break
        order = tuple(p for p in parts if p not in SMALL)
        order = PRESIDENCY if order in PRESIDENCIES else ("army",) if order == ("armed", "forces") else order
        order = order[:-1] if order[-2:-1] == ("police",) and order[-1] in _FORCES else order
        order = in_charge(order) if "ministry" in order else order
        return Called(frozenset(order), order, country)

    def beside(self, report: Report, mention: Mention, others: dict[str, Cluster]) -> Called:
        """A name where it stands: with the country beside it, where it is an institution's and tells none itself."""
        call = self.split(mention.span.text)
        if call.country is not None or not _SORTS & call.words:
            return call
        before = report.last_before(mention.span.start)
        if before is not None and mention.span.start - before.span.end <= _REACH:
            owner = others.get(before.id)
            between = report.text[before.span.end : mention.span.start]
            owns = _OWNER.match(between) or (before.label == "NORP" and _ADJECTIVE.match(between))
            if owner is not None and owner.kind == "country" and owns:
                return call._replace(country=owner)
        after = report.next_after(mention.span.end)
        if after is not None and after.span.start - mention.span.end <= _REACH:
            owner = others.get(after.id)
            if owner is not None and owner.kind == "country" and _OF.match(report.text[mention.span.end : after.span.start]):
                return call._replace(country=owner)
        if CHAPTERS & call.words and (land := self._country(report.word_before(mention.span.start))) is not None:
            return call._replace(country=land)
        return call
