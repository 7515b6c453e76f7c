"""From the id of a finding, claim, dispute or update to the sentences of reports that it rests on."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import inf
from typing import NamedTuple

import msgspec

from hearsay.briefing.wording import unshouted
from hearsay.model import Claim, Dispute, Document, Dossier, Event, Figure, Position, Span, Statement, Update
from hearsay.reconciliation.prose import sentences

Finding = Statement | Figure | Event
REMEMBERED = 65536
"""Findings of which is remembered in which sentences they stand."""


class Cut(NamedTuple):
    """A sentence with the blanks around it, and without."""

    start: int
    end: int
    sentence: Span


class Cited:
    """Looks up what ids stand for, and where it stands."""

    def __init__(self, dossier: Dossier) -> None:
        self.documents: dict[str, Document] = {document.id: document for document in dossier.documents}
        self.entities = {
            one.id: msgspec.structs.replace(one, name=unshouted(one.name, person=one.kind == "person")) for one in dossier.entities
        }
        self.statements: dict[str, Statement] = {one.id: one for one in dossier.statements}
        self.findings: dict[str, Finding] = dict(self.statements)
        self.findings.update({one.id: one for one in dossier.figures})
        self.findings.update({one.id: one for one in dossier.events})
        self.claims: dict[str, Claim] = {one.id: one for one in dossier.claims}
        self.disputes: dict[str, Dispute] = {one.id: one for one in dossier.disputes}
        self.updates: dict[str, Update] = {one.id: one for one in dossier.updates}
        self._events: dict[str, tuple[Span, ...]] = {}
        self._members: dict[str, tuple[Finding, ...]] = {}

    def members(self, cites: Iterable[str]) -> tuple[Finding, ...]:
        """The findings behind ids, each once, in the order they are first met."""
        names = tuple(cites)
        if len(names) == 1 and names[0] not in self.findings:
            return self._behind(names[0])
        found: dict[str, Finding] = {}
        for name in names:
            if name in self.findings:
                found[name] = self.findings[name]
            else:
                found.update((one.id, one) for one in self._behind(name))
        return tuple(found.values())

    def _behind(self, name: str) -> tuple[Finding, ...]:
        """The findings behind the id of a claim, dispute or update, each once."""
        if name not in self._members:
            names: Iterable[str] = ()
            if name in self.claims:
                names = self.claims[name].members
            elif name in self.disputes:
                names = (one for position in self.disputes[name].positions for one in position.members)
            elif name in self.updates:
                names = (one for step in self.updates[name].series for one in step.figures)
            self._members[name] = tuple([self.findings[one] for one in dict.fromkeys(names) if one in self.findings])
        return self._members[name]

    def sentences(self, cites: Iterable[str]) -> tuple[Span, ...]:
        """The sentences that the findings behind ids stand in, in order of their reports and places."""
        found = {sentence for one in self.members(cites) for sentence in self.of(one)}
        order = {name: i for i, name in enumerate(self.documents)}
        return tuple(sorted(found, key=lambda span: (order[span.doc], span.start)))

    def of(self, finding: Finding) -> tuple[Span, ...]:
        """The sentences that a finding stands in, each once."""
        if not isinstance(finding, Event):
            return _standing(finding, self.documents[finding.doc if isinstance(finding, Statement) else finding.span.doc].text)
        if finding.id not in self._events:
            found = (one for span in finding.mentions for one in _around(span, self.documents[span.doc].text))
            self._events[finding.id] = tuple(dict.fromkeys(found))
        return self._events[finding.id]

    def texts(self, claim: Claim) -> int:
        """How many texts hold a claim, copies counted once."""
        return len({self.text(name) for name in claim.documents})

    def text(self, document: str) -> str:
        """The text that a document is a copy of, or is."""
        return self.documents[document].lineage or document

    def heard(self) -> Counter[str | None]:
        """In how many texts everybody says something, by entity."""
        said = [one for one in self.claims.values() if one.kind == "statement"]
        quoted = {(origin.entity, self.text(name)) for one in said for origin in one.claimants for name in one.documents}
        return Counter(entity for entity, _ in quoted)

    def holders(self, position: Position) -> tuple[str, ...]:
        """Who holds a position, without the bodies that say nothing themselves, but that another holder is of or speaks for."""
        told = [
            one.speaker if isinstance(one, Statement) else one.claimant
            for one in self.members(position.members)
            if not isinstance(one, Event)
        ]
        heard = {one.entity for one in told if one is not None}
        bodies = {one.affiliation for one in told if one is not None and one.entity is None}
        bodies.update(role.of for holder in position.holders if holder in self.entities for role in self.entities[holder].roles)
        return tuple(holder for holder in position.holders if holder in heard or holder not in bodies) or position.holders

    def around(self, span: Span) -> tuple[Span, ...]:
        """The sentences that a span touches, without the blanks around them."""
        return _around(span, self.documents[span.doc].text)


def spans(finding: Finding) -> tuple[Span, ...]:
    """Where a finding stands: what is said, by whom; the number, its caveat; the clauses that tell an event."""
    if isinstance(finding, Statement):
        found = (*finding.content, finding.cue, finding.speaker.span)
    elif isinstance(finding, Figure):
        found = (finding.span, finding.caveat, finding.claimant.span if finding.claimant else None)
    else:
        return finding.mentions
    return tuple(span for span in found if span is not None)


def heads(finding: Finding) -> tuple[Span, ...]:
    """Where to go to for a finding: one place, and for an event one for each telling."""
    return finding.mentions if isinstance(finding, Event) else spans(finding)[:1]


@lru_cache(maxsize=REMEMBERED)
def _standing(finding: Statement | Figure, text: str) -> tuple[Span, ...]:
    """The sentences of its report's text that a finding stands in, each once; remembered, for a story that grows."""
    return tuple(dict.fromkeys(sentence for span in spans(finding) for sentence in _around(span, text)))


def _around(span: Span, text: str) -> tuple[Span, ...]:
    """The sentences that a span touches, without the blanks around them."""
    cuts = _cut(span.doc, text)
    touched = []
    for cut in cuts[max(0, bisect_right(cuts, (span.start, inf)) - 1) :]:
        if cut.start >= span.end:
            break
        if cut.end > span.start:
            touched.append(cut.sentence)
    return tuple(touched) or (span,)


@lru_cache(maxsize=4096)
def _cut(document: str, text: str) -> tuple[Cut, ...]:
    """The sentences of a report with this id and text, in order."""
    return tuple(Cut(start, end, _trimmed(document, text, start, end)) for start, end in sentences(text))


def _trimmed(document: str, text: str, start: int, end: int) -> Span:
    raw = text[start:end]
    start += len(raw) - len(raw.lstrip())
    return Span(document, start, start + len(raw.strip()), raw.strip())
