"""A capital that speaks or acts is its country; the capital as a place is the place."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache

from hearsay.language.bodies import Body
from hearsay.model import Mention
from hearsay.resolution.lexicon import HOSTED, LOCATIVES
from hearsay.resolution.merging import Names
from hearsay.resolution.names import fold
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.seats import seats

_APPOSED = re.compile(r"^(?:['’]s)?\s+capital(?:\s+city)?(?:\s*,)?\s+(?:of\s+)?$|^,?\s+(?:the\s+)?capital(?:\s+city)?\s+of\s+(?:the\s+)?$")
_CLEAR = 3
"""How many times more often a capital must act than lie somewhere for all its mentions to be the government."""
_GOES_ON = re.compile(r"(?:,[^,.\n]{1,60},)? [\"“]?([a-z]+)\b")
"""The word that a sentence goes on with, behind an aside."""
_SUFFERS = frozenset({"was", "were", "and", "in", "on", "at", "to", "where", "which", "that", "residents", "police"})
"""Words behind a city's name that tell nothing of a government, or rather of the city."""
_CAPITAL = "capital"
"""In front of a city's name, what makes it the place whoever acts there."""
_CLAUSES = (", ", " that ")
"""What a clause begins behind."""
_DOES = re.compile(r"did|does|do|has|had|is|will|would|could|may|should|must|\w{3,20}(?:ed|s)")
"""The verb of a clause behind a capital that is its subject."""
PLACES = frozenset({"target", "place", "location", "destination", "origin"})
"""Parts in an event that a city plays as a city."""


@lru_cache(maxsize=REMEMBERED)
def acting(report: Report) -> frozenset[str]:
    """Names of those whom the findings of a report use for somebody who speaks, hears or acts."""
    findings = report.findings
    used: set[str | None] = set()
    for statement in findings.statements:
        used |= {statement.speaker.entity, statement.speaker.affiliation, *statement.addressees, *statement.via}
    for figure in findings.figures:
        if figure.claimant:
            used |= {figure.claimant.entity, figure.claimant.affiliation}
    for event in findings.events:
        used |= {p.entity for p in event.participants if p.role not in PLACES}
        initiator = event.attributes.get("initiator")
        used |= {initiator} if isinstance(initiator, str) else set()
    return _named(report, {u for u in used if u is not None})


@lru_cache(maxsize=REMEMBERED)
def lying(report: Report) -> frozenset[str]:
    """Names of what the findings of a report use for where something is."""
    findings = report.findings
    used = {f.place for f in findings.figures} | {e.place for e in findings.events}
    used |= {p.entity for e in findings.events for p in e.participants if p.role in PLACES}
    return _named(report, {u for u in used if u is not None})


def governments(reports: Sequence[Report], names: Names, capitals: dict[Cluster, Cluster]) -> dict[str, Cluster]:
    """For every mention of a capital that stands for its government, the country, by mention id.

    A mention that no finding uses and that no preposition of place leads goes with the majority of its city's.
    """
    acts: dict[Cluster, list[str]] = defaultdict(list)
    lies: dict[Cluster, list[str]] = defaultdict(list)
    open_: dict[Cluster, list[str]] = defaultdict(list)
    for report in reports if capitals else ():
        actors, places = acting(report), lying(report)
        for mention in report.mentions:
            city = names.of.get(mention.id)
            if city is None or city not in capitals:
                continue
            if report.word_before(mention.span.start) == _CAPITAL:
                lies[city].append(mention.id)
            elif mention.id not in places and (mention.id in actors or _acts(report, mention)):
                acts[city].append(mention.id)
            elif mention.id in places or report.word_before(mention.span.start) in LOCATIVES:
                lies[city].append(mention.id)
            else:
                open_[city].append(mention.id)
    out: dict[str, Cluster] = {}
    for city, country in capitals.items():
        out.update((m, country) for m in acts[city])
        if len(acts[city]) > len(lies[city]):
            out.update((m, country) for m in open_[city])
        if len(acts[city]) >= _CLEAR * max(1, len(lies[city])):
            out.update((m, country) for m in lies[city])
    return out


@lru_cache(maxsize=16 * REMEMBERED)
def _acts(report: Report, mention: Mention) -> bool:
    """Whether a capital opens its sentence or clause and does something there: ``Lima, for its part, is ready to help``."""
    start = report.bounds(report.sentence(mention.span.start))[0]
    behind = _GOES_ON.match(report.text, mention.span.end)
    dateline = report.findings.document.dateline
    if behind is None or behind.group(1) in _SUFFERS or (dateline is not None and mention.span.start < dateline.end):
        return False
    clause = report.text[start : mention.span.start].endswith(_CLAUSES) and _DOES.fullmatch(behind.group(1)) is not None
    return mention.span.start == start or clause


def _named(report: Report, references: set[str]) -> frozenset[str]:
    found = [report.references[r] for r in references if r in report.references]
    return frozenset(m for r in found if r.form == "name" for m in r.names)


def capitals(reports: Sequence[Report], names: Names) -> dict[Cluster, Cluster]:
    """The cities that are capitals, by the gazetteer, because a report says so, or because they speak for a country of the story."""
    out: dict[Cluster, Cluster] = {}
    for report in reports:
        for one, two in _capitals_told(report):
            said = _said_capital(one, two, names)
            if said:
                out.setdefault(*said)
        for mention in report.mentions:
            city = names.of.get(mention.id)
            if city is not None and city.kind == "place" and city.country is not None and city not in out:
                known = names.gazetteer.code(city.country.identifiers.get("iso3166", ""))
                if known and ({fold(city.normal), fold(mention.span.text)} & known.capitals):
                    out[city] = city.country
    out |= seats(reports, names, out)
    bodies = {city: names.organizations.known(body) for city in out if (body := _hosted(city, out[city], names)) is not None}
    return {city: bodies.get(city, out[city]) for city in sorted(out, key=lambda c: c.key)}


def _hosted(city: Cluster, country: Cluster, names: Names) -> Body | None:
    """The body that a capital is called for, unless the story names its country: ``Brussels`` is the European Union."""
    hosted = HOSTED.get(fold(city.normal)) if not country.spans and country not in names.of.values() else None
    return names.gazetteer.body(hosted) if hosted else None


@lru_cache(maxsize=REMEMBERED)
def _capitals_told(report: Report) -> tuple[tuple[Mention, Mention], ...]:
    """Names of which one may be called the capital of the other."""
    text, pairs = report.text, zip(report.mentions, report.mentions[1:], strict=False)
    return tuple((one, two) for one, two in pairs if "capital" in (gap := text[one.span.end : two.span.start]) and _APPOSED.match(gap))


def _said_capital(one: Mention, two: Mention, names: Names) -> tuple[Cluster, Cluster] | None:
    """``the Velnian capital, Osk`` and ``Osk, the capital of Velnia``."""
    a, b = names.of.get(one.id), names.of.get(two.id)
    if a is None or b is None:
        return None
    if a.kind == "country" and b.kind == "place":
        return b, a
    return (a, b) if a.kind == "place" and b.kind == "country" else None
