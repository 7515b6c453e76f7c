"""How two statements stand to each other: one denies the other, takes its place, or holds it and more."""

from __future__ import annotations

from collections.abc import Iterable

from hearsay.model import Statement
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.drawn import Drawn
from hearsay.reconciliation.gists import Compared, Gisted, contains
from hearsay.reconciliation.opposition import opposition
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.voices import Voices

TURNED = 0.8
"""Share of the shorter one's stems that a speaker's later words share with earlier ones that they turn round."""


def of_statements(statements: Compared, voices: Voices) -> Iterable[Drawn]:
    """Relations between statements that share enough to be laid side by side."""
    for a, b in statements.pairs:
        kind = opposition(a, b)
        if kind:
            left, right = (a, b) if a.denies else (b, a)
            said = "denies what the other says" if kind == "denies" else "says what the other says is not so"
            yield _relation(kind, left, right, f"one {said}: {_short(left)} / {_short(right)}")
        elif a.same_speaker(b):
            yield from _of_one_speaker(a, b, voices)


def _of_one_speaker(a: Gisted, b: Gisted, voices: Voices) -> Iterable[Drawn]:
    turned = a.denies != b.denies
    days = (said_on(a.statement, voices) or "", said_on(b.statement, voices) or "") if turned else ("", "")
    if all(days) and days[0] != days[1]:
        shorter = min(len(a.things), len(b.things))
        if len(a.things & b.things) >= TURNED * shorter:
            new, old = (a, b) if days[0] > days[1] else (b, a)
            yield _relation("supersedes", new, old, f"the same speaker said the opposite on {min(days)}: {_short(old)}")
        return
    longer, shorter_one = (a, b) if len(a.words) >= len(b.words) else (b, a)
    if a.against == b.against and contains(longer, shorter_one):
        yield _relation("contains", longer, shorter_one, f"the same speaker's words, with more: {_short(shorter_one)}")


def said_on(statement: Statement, voices: Voices) -> str | None:
    """The day it was said, else the day its report came out."""
    days = (statement.said_on.end if statement.said_on else None, voices.documents[statement.doc].published)
    return next((day[:10] for day in days if day and dated(day)), None)


def _short(one: Gisted) -> str:
    words = " ".join(one.words)
    return f"“{words[:80]}…”" if len(words) > 80 else f"“{words}”"


def _relation(kind: RelationType, left: Gisted, right: Gisted, reason: str) -> Drawn:
    return Drawn("statement", kind, left.statement.id, right.statement.id, reason, (left.statement.content[0], right.statement.content[0]))
