"""What is at hand while the phrases of one report are resolved."""

from __future__ import annotations

from abc import ABC, abstractmethod

from hearsay.model import Reference
from hearsay.resolution.lexicon import COMMON, INSTITUTIONS
from hearsay.resolution.names import singular
from hearsay.resolution.report import Report
from hearsay.resolution.roles import is_title
from hearsay.resolution.world import Target, World

_POSSESSIVE = ("'s ", "’s ")


class Context(ABC):
    """One report in its story, and whom its phrases stand for."""

    def __init__(self, report: Report, world: World) -> None:
        self.report = report
        self.world = world
        self.references = report.ordered
        self._named: dict[str, list[str]] = {}
        self.naming: dict[str, Reference] = {m: r for r in self.references if r.form == "name" for m in self.named(r)[:1]}
        """The reference whose name a mention is."""
        self.speech = report.speech

    @abstractmethod
    def target(self, reference: str) -> Target:
        """Whom the reference stands for."""

    def inside_words(self, offset: int) -> bool:
        """Whether the character stands in words that somebody said."""
        return any(c.start <= offset < c.end for s in self.report.findings.statements for c in s.content)

    def named(self, reference: Reference) -> list[str]:
        """The mention ids that a reference with a name is about: a person first, then the one that holds its head."""
        if reference.form != "name":
            return []
        if reference.id not in self._named:
            self._named[reference.id] = self._ranked(reference)
        return self._named[reference.id]

    def _ranked(self, reference: Reference) -> list[str]:
        known = [m for m in reference.names if m in self.report.by_id and m in self.world.acting and not self._describes(reference, m)]

        def rank(mention: str) -> tuple[bool, bool, int]:
            found = self.report.by_id[mention]
            return found.label != "PERSON", reference.head not in found.span.text.casefold().split(), found.span.start

        return sorted(known, key=rank) if len(known) > 1 else known

    def _describes(self, reference: Reference, mention: str) -> bool:
        """Whether a name only tells what sort of person the head is: ``Peruvian`` in ``Peruvian officials``."""
        found = self.report.by_id[mention]
        kind, head = self.world.acting[mention].kind, singular(reference.head)
        behind = self.report.text[found.span.end : reference.span.end]
        if behind.startswith(_POSSESSIVE) and len(behind.split(",")[0].split()) > 1:
            return True
        if kind == "person":
            return False
        if behind.strip() and "," not in behind and is_title(behind):
            return True
        if reference.head in found.span.text.casefold():
            return False
        return head in COMMON or is_title(head) or (head in INSTITUTIONS and kind in ("country", "place", "group"))
