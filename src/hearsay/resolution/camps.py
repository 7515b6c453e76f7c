"""Which bodies reports call the opposition's, and which the ruling ones."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report

_KINDS = r"(?:party|coalition|alliance|movement|bloc|group|camp|front)"
_FRONT = re.compile(rf"\b(opposition|ruling|governing)(?:[ ,-]+{_KINDS})?(?:,? (?:the|called|known as))? $", re.IGNORECASE)
"""In front of a body's name, what tells which side it is on: ``the [opposition party], the`` Harbour Alliance."""
_BACK = re.compile(rf" ?(?:\([A-Z]{{2,6}}\))?,? the (?:main |largest |biggest )?(opposition|ruling|governing) {_KINDS}", re.IGNORECASE)
"""Behind a body's name, the same: ``the Harbour Alliance, [the main opposition party]``."""
_REACH = 40
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
            if told is not None:
                found.setdefault(SIDES[told.group(1).casefold()], set()).add(cluster)
    return {side: tuple(sorted(bodies, key=lambda c: c.key)) for side, bodies in found.items()}
