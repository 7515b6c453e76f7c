"""Which reports are copies of one text, and where it comes from."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from hearsay.model import Document, Entity, Lineage, joint_id
from hearsay.model.dossier import LineageBasis
from hearsay.reconciliation import rewording
from hearsay.reconciliation.copies import Copy, Shingled, copies, shingled
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
    out = [_lineage(group, [link for name in group for link in inside[name]], known, names) for group in whole]
    out += [_lineage(group, [link], known, names) for group, link in _lifted(found, whole)]
    return tuple(sorted(out, key=lambda lineage: (-len(lineage.documents), lineage.basis, lineage.documents)))


def with_lineages(documents: Iterable[Document], found: Sequence[Lineage]) -> tuple[Document, ...]:
    """Documents that know their lineage: the one of their whole text before that of a passage."""
    home: dict[str, str] = {}
    for lineage in sorted(found, key=lambda lineage: (lineage.basis == "contained", len(lineage.documents), lineage.id), reverse=True):
        home.update(dict.fromkeys(lineage.documents, lineage.id))
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


def _lifted(found: Iterable[Copy], whole: Sequence[tuple[str, ...]]) -> Iterable[tuple[tuple[str, ...], Link]]:
    home = {name: group for group in whole for name in group}
    tried, seen = set(), set()
    for copy in found:
        if copy.kind != "passage":
            continue
        left, right = home.get(copy.left, (copy.left,)), home.get(copy.right, (copy.right,))
        if left is right:
            continue
        larger = max(len(left), len(right))
        for one, group in ((copy.left, right), (copy.right, left)):
            if len(group) < larger or (one, group[0]) in tried:
                continue
            tried.add((one, group[0]))
            at = bisect_left(group, one)
            both = (*group[:at], one, *group[at:])
            if both not in seen:
                seen.add(both)
                yield both, Link(copy.left, copy.right, "contained", copy.similarity)


def _lineage(group: tuple[str, ...], links: Sequence[Link], known: Mapping[str, Document], names: Mapping[str, str]) -> Lineage:
    bases = {link.basis for link in links}
    basis: LineageBasis = "near-duplicate" if "near-duplicate" in bases else "contained" if "contained" in bases else "credited"
    lineage = joint_id("lineage", basis, *group)
    return Lineage(lineage, group, basis, _origin([known[name] for name in group], names), min(link.similarity for link in links))


def _origin(group: Sequence[Document], names: Mapping[str, str]) -> str | None:
    """The agency that a copy credits, else the only report that is older than all others, else nobody."""
    credits = {credit.casefold() for document in group if (credit := document.credit)}
    if len(credits) == 1:
        credit = credits.pop()
        if credit in names:
            return names[credit]
        own = [document.id for document in group if document.outlet and document.outlet.casefold() == credit]
        if len(own) == 1:
            return own[0]
    days = [document.published[:10] if document.published else "" for document in group]
    first = min(days)
    return group[days.index(first)].id if first and days.count(first) == 1 else None


def _names(entities: Iterable[Entity]) -> dict[str, str]:
    names: dict[str, str] = {}
    for entity in sorted(entities, key=lambda entity: entity.id):
        if entity.kind in ("organization", "other"):
            for form in (entity.name, *entity.aliases):
                names.setdefault(form.casefold(), entity.id)
    return names
