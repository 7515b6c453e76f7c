"""What is at hand while the phrases of one report are resolved."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from functools import lru_cache

from hearsay.model import EntityKind, Reference
from hearsay.resolution.lexicon import COMMON, INSTITUTIONS
from hearsay.resolution.names import singular
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.roles import is_title
from hearsay.resolution.world import Target, World

_QUOTES = "“„«\"'‘’"
_POSSESSIVE = ("'s ", "’s ")
_CLAUSE = re.compile(r"[^,;:()\n]{1,60} who [^,;:()\n]{1,120} ")
"""What stands in front of a name that only says more of the head: ``[a man who drives a van for] Quayside``."""


class Context(ABC):
    """One report in its story, and whom its phrases stand for."""

    def __init__(self, report: Report, world: World) -> None:
        self.report = report
        self.world = world
        self.references = report.ordered
        acting = world.acting
        kinds = tuple([(name, acting[name].kind) for name in report.by_id if name in acting])
        self._named, self.naming = _naming(report, kinds)
        self.speech = report.speech

    @abstractmethod
    def target(self, reference: str) -> Target:
        """Whom the reference stands for."""

    def inside_quotation(self, offset: int) -> bool:
        """Whether the character stands in words that somebody said and that begin with a quotation mark."""
        return any(c.start <= offset < c.end and c.text[0] in _QUOTES for s in self.report.findings.statements for c in s.content)

    def inside_words(self, offset: int) -> bool:
        """Whether the character stands in words that somebody said."""
        return any(c.start <= offset < c.end for s in self.report.findings.statements for c in s.content)

    def named(self, reference: Reference) -> Sequence[str]:
        """The mention ids that a reference with a name is about: a person first, then the one that holds its head."""
        return self._named.get(reference.id, ())


@lru_cache(maxsize=REMEMBERED)
def _naming(report: Report, kinds: tuple[tuple[str, EntityKind], ...]) -> tuple[Mapping[str, list[str]], Mapping[str, Reference]]:
    """For each reference with a name the mentions that it is about, and the reference whose name a mention is; by the kinds of what
    mentions name."""
    acting = dict(kinds)
    named = [r for r in report.ordered if r.form == "name"]
    ranked = {r.id: _ranked(report, r, acting) for r in named}
    return ranked, {m: r for r in named for m in ranked[r.id][:1]}


def _ranked(report: Report, reference: Reference, acting: Mapping[str, EntityKind]) -> list[str]:
    held = [m for m in reference.names if m in acting]
    known = [m for m in held if not _describes(report, reference, m, acting[m]) and not _leads_to(report, m, held)]

    def rank(mention: str) -> tuple[bool, bool, int]:
        found = report.by_id[mention]
        return found.label != "PERSON", reference.head not in found.span.text.casefold().split(), found.span.start

    return sorted(known, key=rank)


def _leads_to(report: Report, mention: str, held: Sequence[str]) -> bool:
    """Whether a name stands in front of a person's, with no more than a title between: ``[Ostian] Foreign Minister Ida Lund``."""
    end = report.by_id[mention].span.end
    behind = [report.by_id[m].span.start for m in held if report.by_id[m].label == "PERSON" and report.by_id[m].span.start > end]
    between = report.text[end : min(behind)] if behind else ""
    return between == " " or (between[:1] == " " and is_title(between.strip()))


def _describes(report: Report, reference: Reference, mention: str, kind: EntityKind) -> bool:
    """Whether a name only tells what sort of person the head is: ``Peruvian`` in ``Peruvian officials``."""
    found = report.by_id[mention]
    head = singular(reference.head)
    behind = report.text[found.span.end : reference.span.end]
    if behind.startswith(_POSSESSIVE) and len(behind.split(",")[0].split()) > 1:
        return True
    if _CLAUSE.fullmatch(report.text, reference.span.start, found.span.start) and head in COMMON:
        return True
    if kind == "person":
        return False
    if behind.strip() and "," not in behind and is_title(behind):
        return True
    if reference.head in found.span.text.casefold():
        return False
    return head in COMMON or is_title(head) or (head in INSTITUTIONS and kind in ("country", "place", "group"))
