"""Who holds an office as the counterpart of its holder elsewhere: ``President Ida Lund spoke with her Ostian counterpart, Ilo Sarn``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report
from hearsay.resolution.roles import Office
from hearsay.resolution.titles_lexicon import SOLE

_WORD = "counterpart"
_BETWEEN = re.compile(r" counterpart,? ")
_WHOSE = re.compile(r"(?:\b(?:his|her|their)|['’]s?) (?:new |then )?$")
_REACH = 12


def counterparts(report: Report, acting: Mapping[str, Cluster]) -> Iterator[Office]:
    """The offices of those whom a report calls the counterparts of others, who hold them in another country."""
    if _WORD not in report.text:
        return
    for land, named in zip(report.mentions, report.mentions[1:], strict=False):
        country, person = acting.get(land.id), acting.get(named.id)
        if country is None or person is None or country.kind != "country" or person.kind != "person":
            continue
        text = report.text
        if not _BETWEEN.fullmatch(text, land.span.end, named.span.start):
            continue
        if not _WHOSE.search(text, max(0, land.span.start - _REACH), land.span.start):
            continue
        before = report.within(report.bounds(max(0, report.sentence(land.span.start) - 1))[0], land.span.start)
        whose = next((c for m in reversed(before) if (c := acting.get(m.id)) is not None and c.kind == "person" and c is not person), None)
        for title, of in sorted(whose.roles.values(), key=lambda role: role[0]) if whose is not None else ():
            if title in SOLE and of is not country:
                yield Office(person, title, country)
