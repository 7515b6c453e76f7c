"""Which town is the seat of a government that no gazetteer knows, as far as its story lets one tell: ``Osk accuses Velnia of …``."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from hearsay.model import Mention
from hearsay.resolution.lexicon import INSTITUTIONS, PLACE_WORDS, WHERE
from hearsay.resolution.merging import Names
from hearsay.resolution.names import words
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report

_OFFICE = re.compile(r"(?:['’]s)?(?: [a-z][\w-]*){0,3} (?:government|presidency|ministry|officials?|parliament|cabinet|leadership) in $")
"""What stands between a country and the town that it is governed from: ``the Velnian [foreign ministry in] Osk``."""
_RIVAL = 1.5
"""How many times more often than any third two countries are named that a story is about."""
_HURT = frozenset({"dead", "killed", "died", "wounded", "injured", "hurt"})
"""Words with which a government tells of its own people as soon as of the other country's: ``Velnian miners died, [Osk] says``."""
_SURE = 2
"""How many times more must speak for one country than for the other."""
_NO_TOWNS = INSTITUTIONS | PLACE_WORDS | {"palace", "house", "castle", "tower", "square", "street", "hotel"}


def seats(reports: Sequence[Report], names: Names, known: dict[Cluster, Cluster]) -> dict[Cluster, Cluster]:
    """For two countries that a story is about, the town of each that speaks like a government, where one may tell which is whose.

    What a town says of one of the two tells that it is the other's. The only other town that speaks is the seat of the one that is left.
    """
    two = _rivals(reports, names)
    free = [c for c in two if c not in known.values() and "iso3166" not in c.identifiers]
    if not free:
        return {}
    votes: dict[Cluster, Counter[Cluster]] = defaultdict(Counter)
    spoken: Counter[Cluster] = Counter()
    lying = _lying(reports, names)
    for town, spoken_of in _speaking(reports, names):
        if town in known or town not in lying:
            continue
        spoken[town] += 1
        told = {c for c in two if c in spoken_of}
        if len(told) == 1:
            votes[town][next(c for c in two if c not in told)] += 1
    for town, country in _governed(reports, names, two):
        votes[town][country] += 1
    out: dict[Cluster, Cluster] = {}
    for country in free:
        sure = [t for t in spoken if votes[t][country] >= max(1, _SURE * max(votes[t][c] for c in two if c is not country))]
        if sure:
            out[max(sure, key=lambda t: (votes[t][country], spoken[t], t.key))] = country
    left = [c for c in free if c not in out.values()]
    others = [t for t in spoken if t not in out and not votes[t]]
    if len(left) == 1 and len(others) == 1 and len(free) > len(left):
        out[others[0]] = left[0]
    return out


def _rivals(reports: Sequence[Report], names: Names) -> tuple[Cluster, ...]:
    """The two countries that the story is about."""
    told = Counter(c for r in reports for m in r.mentions if (c := names.of.get(m.id)) is not None and c.kind == "country")
    ranked = sorted(told, key=lambda c: (-told[c], c.key))
    clear = len(ranked) == 2 or (len(ranked) > 2 and told[ranked[1]] >= _RIVAL * told[ranked[2]])
    return tuple(ranked[:2]) if clear else ()


def _lying(reports: Sequence[Report], names: Names) -> set[Cluster]:
    """The places that something is said to be in, or is reported from, and that no people are called after, as a country's are."""
    found: set[Cluster] = set()
    peoples: set[Cluster] = set()
    for report in reports:
        own = report.findings.document.dateline
        for mention in report.mentions:
            place = names.of.get(mention.id)
            if place is None:
                continue
            if mention.label == "NORP":
                peoples.add(place)
            elif report.word_before(mention.span.start) in WHERE or (own is not None and mention.span.start < own.end):
                found.add(place)
    return found - peoples


def _speaking(reports: Sequence[Report], names: Names) -> Iterator[tuple[Cluster, set[Cluster]]]:
    """Every town that says something, and the countries that it speaks of."""
    for report in reports:
        for statement in report.findings.statements:
            town = _town(report, names, statement.speaker.entity)
            if town is not None:
                inside = (m for c in statement.content if not _HURT.intersection(words(c.text)) for m in report.within(c.start, c.end))
                yield town, {c for m in inside if (c := names.of.get(m.id)) is not None}


def _town(report: Report, names: Names, speaker: str | None) -> Cluster | None:
    """The town that a speaker's phrase is the bare name of."""
    phrase = report.references.get(speaker) if speaker else None
    if phrase is None or phrase.form != "name" or len(phrase.names) != 1:
        return None
    named = report.by_id.get(phrase.names[0])
    town = names.of.get(phrase.names[0])
    if named is None or named.span != phrase.span or town is None or town.kind != "place" or town.country is not None:
        return None
    return town if not _NO_TOWNS & set(words(named.span.text)) else None


def _governed(reports: Sequence[Report], names: Names, two: tuple[Cluster, ...]) -> Iterator[tuple[Cluster, Cluster]]:
    """Every town in which a body of one of two countries sits: ``the Velnian foreign ministry in Osk``."""
    for report in reports:
        one: Mention | None = None
        for mention in report.mentions:
            country, town = names.of.get(one.id) if one else None, names.of.get(mention.id)
            sits = one is not None and _OFFICE.fullmatch(report.text, one.span.end, mention.span.start) is not None
            if sits and country is not None and country in two and town is not None and town.kind == "place":
                yield town, country
            one = mention
