"""What is at hand while the phrases of one report are resolved."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import lru_cache

from hearsay.model import EntityKind, Reference
from hearsay.resolution.lexicon import COMMON, INSTITUTIONS
from hearsay.resolution.names import singular
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.roles import is_title
from hearsay.resolution.world import Target, World

_QUOTES = "“„«\"'‘’"
_POSSESSIVE = ("'s ", "’s ")


class Context(ABC):
    """One report in its story, and whom its phrases stand for."""

    def __init__(self, report: Report, world: World) -> None:
        self.report = report
        self.world = world
        self.references = report.ordered
        self._named = {r.id: self._ranked(r) for r in self.references if r.form == "name"}
        self.naming: dict[str, Reference] = {m: r for r in self.references if r.form == "name" for m in self._named[r.id][:1]}
        """The reference whose name a mention is."""
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

    def named(self, reference: Reference) -> list[str]:
        """The mention ids that a reference with a name is about: a person first, then the one that holds its head."""
        return self._named.get(reference.id, [])

    def _ranked(self, reference: Reference) -> list[str]:
        report, acting = self.report, self.world.acting
        held = [m for m in reference.names if m in report.by_id and m in acting]
        known = [m for m in held if not _describes(report, reference.id, m, acting[m].kind) and not _leads_to(report, m, held)]

        def rank(mention: str) -> tuple[bool, bool, int]:
            found = self.report.by_id[mention]
            return found.label != "PERSON", reference.head not in found.span.text.casefold().split(), found.span.start

        return sorted(known, key=rank) if len(known) > 1 else known


def _leads_to(report: Report, mention: str, held: Sequence[str]) -> bool:
    """Whether a name stands in front of a person's, with no more than a title between: ``[Ostian] Foreign Minister Ida Lund``."""
    end = report.by_id[mention].span.end
    behind = [report.by_id[m].span.start for m in held if report.by_id[m].label == "PERSON" and report.by_id[m].span.start > end]
    between = report.text[end : min(behind)] if behind else ""
    return between == " " or (between[:1] == " " and is_title(between.strip()))


@lru_cache(maxsize=16 * REMEMBERED)
def _describes(report: Report, name: str, mention: str, kind: EntityKind) -> bool:
    """Whether a name only tells what sort of person the head is: ``Peruvian`` in ``Peruvian officials``."""
    reference, found = report.references[name], report.by_id[mention]
    head = singular(reference.head)
    behind = report.text[found.span.end : reference.span.end]
    if behind.startswith(_POSSESSIVE) and len(behind.split(",")[0].split()) > 1:
        return True
    if kind == "person":
        return False
    if behind.strip() and "," not in behind and is_title(behind):
        return True
    if reference.head in found.span.text.casefold():
        return False
    return head in COMMON or is_title(head) or (head in INSTITUTIONS and kind in ("country", "place", "group"))
