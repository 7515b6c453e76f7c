"""Which bodies reports call the opposition's, and which the ruling ones."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hearsay.documents.letters import latin
from hearsay.resolution.names import words
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report

_KINDS = r"(?:party|coalition|alliance|movement|bloc|group|camp|front)"
_FRONT = re.compile(rf"\b(opposition|ruling|governing)(?:[ ,-]+{_KINDS})?(?:,? (?:the|called|known as))? $", re.IGNORECASE)
"""In front of a body's name, what tells which side it is on: ``the [opposition party], the`` Harbour Alliance."""
_BACK = re.compile(
    latin(rf" ?(?:\([A-Z]{{2,6}}\))?,? the (?:main |largest |biggest )?(opposition|ruling|governing) {_KINDS}"), re.IGNORECASE
)
"""Behind a body's name, the same: ``the Harbour Alliance, [the main opposition party]``."""
_REACH = 40
PARTIES = frozenset({"party", "front", "alliance", "union", "movement", "congress", "league", "coalition", "democrats", "bloc"})
"""Words in the names of parties."""
LEADING = frozenset({"president", "prime minister", "chancellor"})
SIDES = {"opposition": "opposition", "ruling": "ruling", "governing": "ruling"}


def sides(reports: Sequence[Report], acting: dict[str, Cluster]) -> dict[str, tuple[Cluster, ...]]:
    """The bodies that any report calls the opposition's or the ruling one, next to their names."""
    found: dict[str, set[Cluster]] = {}
    for report in reports:
        for mention in report.mentions:
            cluster = acting.get(mention.id)
            if cluster is None or cluster.kind not in ("organization", "group"):
                continue
            before = _FRONT.search(report.text, max(0, mention.span.start - _REACH), mention.span.start)
            told = before or _BACK.match(report.text, mention.span.end)
            side = SIDES.get(told.group(1).casefold()) if told is not None else None
            if side is not None:
                found.setdefault(side, set()).add(cluster)
    if "ruling" not in found:
        found["ruling"] = {of for r in reports for of in _presidents(r, acting)}
    return {side: tuple(sorted(bodies, key=lambda c: c.key)) for side, bodies in found.items()}


def _presidents(report: Report, acting: dict[str, Cluster]) -> Iterator[Cluster]:
    """The parties that a report calls a head of state's or of government's: ``President Lund's [Harbour Front]``."""
    for one, two in pairwise(report.mentions):
        person, body = acting.get(one.id), acting.get(two.id)
        his = report.text[one.span.end : two.span.start] in ("'s ", "’s ", "' ", "’ ")
        leads = his and person is not None and any(title in LEADING for title, _ in person.roles.values())
        if leads and body is not None and body.kind == "organization" and PARTIES & {*words(two.span.text)}:
            yield body
