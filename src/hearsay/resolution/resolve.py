"""A story's findings to one resolution: every phrase to its entity, every undated report to its day where that can be told."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain

from hearsay.model import Findings
from hearsay.resolution import dating
from hearsay.resolution.asked import Tale, Told, pass_on
from hearsay.resolution.doubted import doubts
from hearsay.resolution.gazetteer import gazetteer
from hearsay.resolution.merging import Names, display
from hearsay.resolution.names import fold
from hearsay.resolution.registry import Cluster, Registry, kind_of
from hearsay.resolution.report import REMEMBERED, Report, opened
from hearsay.resolution.resolution import Resolution
from hearsay.resolution.settled import Case
from hearsay.resolution.sources import Sources
from hearsay.resolution.world import World
from hearsay.resolution.writing import Writer


def resolve(findings: Sequence[Findings]) -> Resolution:
    """Put the id of an entity wherever findings have the id of a reference, and a day on undated reports.

    The result is the same whatever the order of ``findings``.
    """
    doubted = doubts(findings)
    reports = [opened(f) for f in sorted(doubted.findings, key=lambda f: (f.document.uri, f.document.id))]
    world, cases = settle(reports)
    names, entities = world.names, world.names.registry.entities()
    written: dict[Cluster | None, str] = {cluster: entity.id for cluster, entity in entities.items()}
    ids = written.get
    found = dating.infer(reports, names.of) | dating.infer([r for r in reports if r.id in doubted.beside], names.of)
    documents = {r.id: dating.dated(r.findings.document, found.get(r.id)) for r in reports}
    outlets = frozenset(fold(d.outlet) for d in documents.values() if d.outlet)
    writer = Writer(world, Sources(outlets, ids), ids)
    told = [writer.written(case, documents[case.report.id]) for case in cases]
    return Resolution(
        tuple(documents[r.id] for r in reports),
        tuple(sorted(entities.values(), key=lambda e: (e.kind, e.name, e.id))),
        tuple(chain.from_iterable(one.statements for one in told)),
        tuple(chain.from_iterable(one.figures for one in told)),
        tuple(chain.from_iterable(one.events for one in told)),
    )


# ------------------------------------------------------------------ what stands for whom
def settle(reports: Sequence[Report]) -> tuple[World, list[Case]]:
    """The story of the reports, and each of them with whom its phrases stand for."""
    registry = Registry()
    world = World(reports, Names(reports, registry, gazetteer()))
    for report in reports:
        pass_on(_named(report, world.keys[report.id], world.moved(report)), registry)
        _see_outlet(report, world)
    cases = [Case(report, world) for report in reports]
    _settle_capitals(world)
    return world, cases


@lru_cache(maxsize=REMEMBERED)
def _named(report: Report, keys: tuple[str | None, ...], moved: tuple[tuple[str, str], ...]) -> tuple[Told, ...]:
    """What the names of a report tell of whom they are for, whose ``keys`` these are; one that acts for a place is no name of his."""
    tale = Tale()
    others = {mention for mention, _ in moved}
    for mention, form, key in zip(report.mentions, report.forms, keys, strict=True):
        if key is not None:
            tale.tell(key, span=mention.span, alias=form)
            if mention.id not in others and (name := display(form, kind_of(key))):
                tale.tell(key, form=name)
    return tale.told()


def _see_outlet(report: Report, world: World) -> None:
    """Let the newsroom of a report be known, where the report names it."""
    document = report.findings.document
    at = document.text.casefold().find(document.outlet.casefold()) if document.outlet else -1
    if document.outlet and at >= 0 and len(document.text.casefold()) == len(document.text):
        world.outlet(report, document.span(at, at + len(document.outlet)))


def _settle_capitals(world: World) -> None:
    """A capital's name is an alias of its country where it acts more often than it lies somewhere."""
    for city, country in world.capitals.items():
        mine = {s.text for s in city.spans}
        acting = [s for s in country.spans if s.text in mine]
        if mine and len(acting) <= len([s for s in city.spans if s.text in mine]):
            country.forget(mine)
        elif mine:
            city.forget({s.text for s in acting})
