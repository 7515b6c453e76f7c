"""Short reports of our own with the events they tell, and how much of that is found.

``events.jsonl`` holds a report a line. Rules were written on the parts named ``dev`` and ``later`` (what public life does in a crisis);
the part named ``check`` was only ever looked at in total. Run as a program, it prints the figures, and for ``dev`` or ``later`` each miss
and each false event:

    python tests/extraction/event_cases.py [dev] [later]
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

import hearsay
from hearsay import model, pipeline


class Expected(msgspec.Struct, frozen=True):
    """An event of a case."""

    kinds: tuple[str, ...]
    """Names that a reader would accept."""
    who: tuple[str, ...]
    date: str | None
    place: str | None
    status: tuple[model.Status, ...]
    attributes: dict[str, int | float]
    optional: bool
    """Finding it is no error, missing it neither."""


class Case(msgspec.Struct, frozen=True):
    """A short report."""

    split: str
    published: str
    text: str
    events: tuple[Expected, ...]


class Score(NamedTuple):
    """Shares of what was expected (``found``, ``placed``, ``counted``) and of what was found (``right``)."""

    found: float
    placed: float
    counted: float
    right: float


def cases(split: str) -> list[Case]:
    """The cases of one part."""
    lines = (Path(__file__).parent / "events.jsonl").read_text(encoding="utf-8").splitlines()
    return [case for line in lines if (case := msgspec.json.decode(line, type=Case)).split == split]


def score(asked: Sequence[Case], misses: list[str]) -> Score:
    """Read the cases and hold them against what was expected; every miss and every false event is told in ``misses``."""
    documents = [
        model.Document(model.content_id("d", case.text), "report.txt", "", case.text, published=case.published, published_basis="metadata")
        for case in asked
    ]
    found = placed = places = counted = counts = wanted = right = told = 0
    for case, findings in zip(asked, pipeline.read(documents, nlp=hearsay.load()), strict=True):
        dossier = pipeline.dossier([findings])
        names = {entity.id: {entity.name, *entity.aliases} for entity in dossier.entities}
        left = list(dossier.events)
        told += len(left)
        for expected in sorted(case.events, key=lambda one: one.optional):
            same = [event for event in left if event.kind in expected.kinds]
            full = [event for event in same if _is_it(event, expected, names)]
            best = next(iter(full or same), None)
            if best is not None:
                left.remove(best)
                right += 1
            if expected.optional:
                continue
            wanted += 1
            found += bool(full)
            if not full:
                misses.append(f"- {expected.kinds[0]} {expected.who} {expected.date} {expected.status}: {_told(best, names)} | {case.text}")
                continue
            if expected.place:
                places += 1
                there = bool(best and best.place and expected.place in names[best.place])
                placed += there
                if not there:
                    misses.append(f"@ {expected.place}: {_told(best, names)} | {case.text}")
            for name, value in expected.attributes.items():
                counts += 1
                counted += best is not None and best.attributes.get(name) == value
                if best is None or best.attributes.get(name) != value:
                    misses.append(f"# {name} {value}: {best and best.attributes} | {case.text}")
        misses += [f"+ {_told(event, names)} | {case.text}" for event in left]
    return Score(found / wanted, placed / max(places, 1), counted / max(counts, 1), right / max(told, 1))


def _is_it(event: model.Event, expected: Expected, names: dict[str, set[str]]) -> bool:
    taking_part = [names[participant.entity] for participant in event.participants]
    dated = expected.date is None or (event.date is not None and event.date.start[:10] == event.date.end[:10] == expected.date)
    known = all(any(any(who in alias for alias in each) for each in taking_part) for who in expected.who)
    return dated and known and event.status in expected.status


def _told(event: model.Event | None, names: dict[str, set[str]]) -> str:
    if event is None:
        return "nothing"
    who = [min(names[participant.entity]) for participant in event.participants]
    days = f"{event.date.start}/{event.date.end}" if event.date else None
    return f"{event.kind} {who} {days} {event.status} at {min(names[event.place]) if event.place else None}"


if __name__ == "__main__":
    for part in ("dev", "later", "check"):
        lines: list[str] = []
        figures = score(cases(part), lines)
        print(part, " ".join(f"{name} {value:.3f}" for name, value in figures._asdict().items()))
        if part in sys.argv[1:]:
            print("\n".join(lines))
