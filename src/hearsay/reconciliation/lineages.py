"""Which reports are copies of one text, and where it comes from."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache, reduce

import msgspec

from hearsay.model import Document, Entity, Lineage, grown_id, joint_id
from hearsay.model.dossier import LineageBasis
from hearsay.reconciliation import rewording
from hearsay.reconciliation.copies import REMEMBERED, Copy, Shingled, copies, shingled
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.prose import prose

CREDITED = 0.15
"""Share of the shorter report's shingles that two reports with the same credit have in common, to be copies by it."""


class Link(msgspec.Struct, frozen=True, gc=False):
    """Two reports that are copies of one text, and what shows it."""

    left: str
    right: str
    basis: LineageBasis
    similarity: float


def lineages(documents: Iterable[Document], entities: Iterable[Entity] = ()) -> tuple[Lineage, ...]:
    """Group copies: whole texts first, then reports of their own that hold a passage of such a text.

    A report may stand in the lineage of its own text and in those of reports that lifted a passage from it.
    """
    known = {document.id: document for document in documents if document.analysed}
    texts = {name: prose(known[name]) for name in sorted(known)}
    reports = {name: shingled(text) for name, text in texts.items()}
    found = copies(reports)
    links = [*_verbatim(found), *_credited(known, reports), *_reworded(texts)]
    whole = [group for group in components(known, ((link.left, link.right) for link in links)) if len(group) > 1]
    names = _names(entities)
    inside: dict[str, list[Link]] = defaultdict(list)
    for link in links:
        inside[link.left].append(link)
    told = {group[0]: sources(known[name] for name in group) for group in whole}
    out = [_lineage(group, [link for name in group for link in inside[name]], told[group[0]], known, names) for group in whole]
    for one, group, similarity in _lifted(found, whole, known):
        at, alone = bisect_left(group, one), sources([known[one]])
        origin = _origin((one, *group), alone.beside(told.get(group[0]) or sources([known[group[0]]])), known, names)
        lineage = grown_id("lineage", "contained", group, one, at)
        out.append(Lineage(lineage, (*group[:at], one, *group[at:]), "contained", origin, similarity))
    return tuple(sorted(out, key=lambda lineage: (-len(lineage.documents), lineage.basis, lineage.documents)))


def with_lineages(documents: Iterable[Document], found: Sequence[Lineage]) -> tuple[Document, ...]:
    """Documents that know their lineage: the one of their whole text before that of a passage."""
    documents = tuple(documents)
    home: dict[str, str] = {}
    homeless = {document.id for document in documents}
    for lineage in sorted(found, key=lambda lineage: (lineage.basis == "contained", len(lineage.documents), lineage.id)):
        new = homeless.intersection(lineage.documents)
        home.update(dict.fromkeys(new, lineage.id))
        homeless -= new
    return tuple(msgspec.structs.replace(document, lineage=home.get(document.id)) for document in documents)


def _verbatim(found: Iterable[Copy]) -> Iterable[Link]:
    for copy in found:
        if copy.kind != "passage":
            yield Link(copy.left, copy.right, copy.kind, copy.similarity)


def _credited(known: Mapping[str, Document], reports: Mapping[str, Shingled]) -> Iterable[Link]:
    agencies: dict[str, list[str]] = {}
    for name in sorted(known):
        credit = known[name].credit
        if credit:
            agencies.setdefault(credit.casefold(), []).append(name)
    for names in agencies.values():
        for i, left in enumerate(names):
            for right in names[i + 1 : i + 9]:
                a, b = reports[left].bag, reports[right].bag
                share = len(a & b) / (min(len(a), len(b)) or 1)
                if share >= CREDITED:
                    yield Link(left, right, "credited", round(share, 4))


def _reworded(texts: Mapping[str, str]) -> Iterable[Link]:
    outlines = {name: rewording.outline(text) for name, text in texts.items()}
    for one in rewording.retold(outlines):
        yield Link(one.left, one.right, "near-duplicate", one.similarity)


def _lifted(found: Iterable[Copy], whole: Sequence[tuple[str, ...]], known: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...], float]]:
    """Each report with the group, or the other report, that it has a passage of, and how much of it they share."""
    home = {name: (group, len(group)) for group in (*((name,) for name in known), *whole) for name in group}
    tried = set()
    for copy in found:
        if copy.kind != "passage":
            continue
        (left, smaller), (right, larger) = home[copy.left], home[copy.right]
        if left is right:
            continue
        if larger >= smaller and (copy.left, right[0]) not in tried:
            tried.add((copy.left, right[0]))
            yield copy.left, right, copy.similarity
        if smaller >= larger and smaller > 1 and (copy.right, left[0]) not in tried:
            tried.add((copy.right, left[0]))
            yield copy.right, left, copy.similarity


class Sources(msgspec.Struct, frozen=True, gc=False):
    """What the reports of a group say of where their text comes from."""

    credits: frozenset[str]
    """The agencies that they credit, in small letters."""
    day: str
    """The first day on which one of them came out; empty where one has none."""
    first: str | None
    """The only report of that day; None where there are several."""

    def beside(self, other: Sources) -> Sources:
        """The same of two groups together."""
        early, late = (self, other) if self.day < other.day else (other, self)
        return Sources(self.credits | other.credits, early.day, early.first if early.day < late.day else None)


def sources(group: Iterable[Document]) -> Sources:
    """What a group of reports says of where its text comes from."""
    return reduce(Sources.beside, (_sources(document.id, document.credit or "", document.published or "") for document in group))


@lru_cache(maxsize=REMEMBERED)
def _sources(name: str, credit: str, published: str) -> Sources:
    return Sources(frozenset({credit.casefold()} if credit else ()), published[:10], name)


def _lineage(
    group: tuple[str, ...], links: Sequence[Link], told: Sources, known: Mapping[str, Document], names: Mapping[str, str]
) -> Lineage:
    bases = {link.basis for link in links}
    basis: LineageBasis = "near-duplicate" if "near-duplicate" in bases else "contained" if "contained" in bases else "credited"
    lineage = joint_id("lineage", basis, *group)
    return Lineage(lineage, group, basis, _origin(group, told, known, names), min(link.similarity for link in links))


def _origin(group: Sequence[str], told: Sources, known: Mapping[str, Document], names: Mapping[str, str]) -> str | None:
    """The agency that a copy credits, else the only report that is older than all others, else nobody."""
    if len(told.credits) == 1:
        credit = min(told.credits)
        if credit in names:
            return names[credit]
        own = [name for name in group if (outlet := known[name].outlet) and outlet.casefold() == credit]
        if len(own) == 1:
            return own[0]
    return told.first if told.day else None


def _names(entities: Iterable[Entity]) -> dict[str, str]:
    names: dict[str, str] = {}
    for entity in sorted(entities, key=lambda entity: entity.id):
        if entity.kind in ("organization", "other"):
            for form in (entity.name, *entity.aliases):
                names.setdefault(form.casefold(), entity.id)
    return names
