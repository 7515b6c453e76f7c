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
from hearsay.resolution.titles import is_title
from hearsay.resolution.world import Target, World

_QUOTES = "“„«\"'‘’"
_POSSESSIVE = ("'s ", "’s ")
_LONGEST = 7
"""Words of a phrase that may be an alias."""
_CLAUSE = re.compile(r"[^,;:()\n]{1,60} who [^,;:()\n]{1,120} ")
"""What stands in front of a name that only says more of the head: ``[a man who drives a van for] Quayside``."""


class Context(ABC):
    """One report in its story, and whom its phrases stand for."""

    def __init__(self, report: Report, world: World) -> None:
        self.report = report
        self.world = world
        self.references = report.ordered
        self._named, self.naming, self.aliases = _naming(report, world.kinds[report.id])
        self.speech = report.speech

    @abstractmethod
    def target(self, reference: str) -> Target:
        """Whom the reference stands for."""

    def inside_quotation(self, offset: int) -> bool:
        """Whether the character stands in somebody's own words: such as begin with a quotation mark, or a turn of a transcript."""
        turn = {s.id for s in self.report.findings.statements if s.mode == "direct" and s.cue is None}
        return any(
            c.start <= offset < c.end and (c.text[0] in _QUOTES or s.id in turn) for s in self.report.findings.statements for c in s.content
        )

    def inside_words(self, offset: int) -> bool:
        """Whether the character stands in words that somebody said."""
        return any(c.start <= offset < c.end for s in self.report.findings.statements for c in s.content)

    def named(self, reference: Reference) -> Sequence[str]:
        """The mention ids that a reference with a name is about: a person first, then the one that holds its head."""
        return self._named.get(reference.id, ())


@lru_cache(maxsize=REMEMBERED)
def _naming(
    report: Report, kinds: tuple[tuple[str, EntityKind], ...]
) -> tuple[Mapping[str, list[str]], Mapping[str, Reference], Mapping[str, str]]:
    """For each reference with a name the mentions that it is about, the reference whose name a mention is, and what references may be
    an alias; by the kinds of what mentions name."""
    acting = dict(kinds)
    named = [r for r in report.ordered if r.form == "name"]
    ranked = {r.id: _ranked(report, r, acting) for r in named}
    aliases = {r.id: alias for r in report.ordered if (alias := _alias(report, r, ranked.get(r.id, ()))) is not None}
    return ranked, {m: r for r in named for m in ranked[r.id][:1]}, aliases


def _alias(report: Report, reference: Reference, named: Sequence[str]) -> str | None:
    """A name with its title, or a description that names whose office it is: ``the Peruvian president``."""
    start, end = reference.span.start, reference.span.end
    if reference.form == "name":
        mention = report.by_id[named[0]].span if named else reference.span
        end = mention.end
        if mention.start <= start:
            return None
    elif reference.form == "pronoun" or not reference.modifiers:
        return None
    text = report.text[start:end]
    words = text.split()
    if not 1 < len(words) <= _LONGEST or any(c in text for c in ',;:()\n"“”') or words[0].casefold() in ("a", "an"):
        return None
    return " ".join(words)


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
