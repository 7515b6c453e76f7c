"""Pairs of short reports with the relation that a careful reader sees between them, and the one that a dossier gives.

A line of ``development.txt`` or ``check.txt`` is ``kind | relation | days between | left | right``; the words in brackets
are the finding in question. ``development.txt`` is there to learn from; of ``check.txt`` only totals are to be looked at,
so that it goes on telling how unseen pairs fare.

    python tests/reconciliation/contrast/pairs.py     accuracy of both halves and one confusion table
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

import msgspec
from spacy.language import Language

from hearsay import model, pipeline
from hearsay.documents import read_text

HALVES = ("development", "check")
MONDAY = date(2031, 5, 12)
"""The day of the left report."""
OUTLETS = {"left": "Morning Post", "right": "Delta Courier"}
NONE = "none"
WEIGHT = (
    "denies", "contradicts", "supersedes", "updates", "contains", "different-unit", "different-time", "different-place",
    "different-population", "different-measure", "same",
)  # fmt: skip
"""Where two findings are related in several ways, the one that says most."""


class Pair(msgspec.Struct, frozen=True):
    """Two reports, the place in each that matters, and what holds between the two."""

    kind: str
    relation: str
    days: int
    left: str
    right: str

    @property
    def reports(self) -> tuple[tuple[model.Document, tuple[int, int]], tuple[model.Document, tuple[int, int]]]:
        """Each report with the characters in question."""
        return _report("left", self.left, 0), _report("right", self.right, self.days)


def pairs(half: str) -> tuple[Pair, ...]:
    """The pairs of one half, in the order of the file."""
    lines = (Path(__file__).parent / f"{half}.txt").read_text(encoding="utf8").splitlines()
    fields = [[field.strip() for field in line.split(" | ")] for line in lines if line and not line.startswith("#")]
    return tuple(Pair(kind, relation, int(days), left, right) for kind, relation, days, left, right in fields)


def judged(found: Iterable[Pair], nlp: Language) -> Iterator[tuple[Pair, str]]:
    """Each pair with the relation that the pipeline sees in it; ``nlp`` as :func:`hearsay.load` makes it."""
    for pair in found:
        reports = pair.reports
        dossier = pipeline.dossier(list(pipeline.read([report for report, _ in reports], nlp=nlp)))
        yield pair, seen(dossier, pair.kind, [(report.id, *place) for report, place in reports])


def seen(dossier: model.Dossier, kind: str, places: Sequence[tuple[str, int, int]]) -> str:
    """The weightiest relation between findings that stand at the two places."""
    spans: dict[str, list[model.Span]] = {one.id: [one.span] for one in dossier.figures}
    spans |= {one.id: list(one.mentions) for one in dossier.events}
    spans |= {one.id: list(one.content) for one in dossier.statements}
    wanted = {"figure": dossier.figures, "event": (*dossier.events, *dossier.statements), "statement": dossier.statements}[kind]
    judged_on = {one.id for one in wanted}
    claims = {
        one.id: [name for name in one.members if name in judged_on and (kind != "figure" or one.kind == kind)] for one in dossier.claims
    }

    def at(name: str, place: int) -> bool:
        names = claims.get(name, [name] if name in judged_on else [])
        doc, start, end = places[place]
        return any(s.doc == doc and s.start < end and start < s.end for one in names for s in spans[one])

    found = {one.type for one in dossier.relations if (at(one.left, 0) and at(one.right, 1)) or (at(one.left, 1) and at(one.right, 0))}
    found |= {"same" for one in dossier.claims if one.kind == kind and at(one.id, 0) and at(one.id, 1)}
    return next((name for name in WEIGHT if name in found), NONE)


def accuracy(found: Sequence[tuple[Pair, str]]) -> float:
    """Share of pairs in which the relation written down is the one seen."""
    return sum(pair.relation == relation for pair, relation in found) / len(found)


def confusion(found: Iterable[tuple[Pair, str]]) -> str:
    """A Markdown table: a row per relation written down, a column per relation seen."""
    counts = Counter((pair.relation, relation) for pair, relation in found)
    names = [name for name in (*WEIGHT, NONE) if any(name in key for key in counts)]
    rows = [f"| written \\ seen | {' | '.join(names)} | right |", f"|---|{'---:|' * (len(names) + 1)}"]
    for name in names:
        row = [counts[name, other] for other in names]
        total = sum(row)
        rows.append(f"| {name} | {' | '.join(str(n or '') for n in row)} | {f'{counts[name, name]}/{total}' if total else ''} |")
    return "\n".join(rows)


def _report(side: str, text: str, days: int) -> tuple[model.Document, tuple[int, int]]:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "", 1).replace("]", "", 1)
    day = (MONDAY + timedelta(days=days)).isoformat()
    document = read_text(f"{plain}\n", uri=f"{side}.txt", published=day, outlet=OUTLETS[side], language="en")
    return document, (start, end)


if __name__ == "__main__":
    reader = pipeline.load()
    halves = {half: list(judged(pairs(half), reader)) for half in HALVES}
    for half, found in halves.items():
        print(f"{half}: {accuracy(found):.3f} of {len(found)} pairs")
    print(f"\n{confusion(one for found in halves.values() for one in found)}")
