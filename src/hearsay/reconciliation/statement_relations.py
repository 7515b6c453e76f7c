"""How two statements stand to each other: one denies the other, takes its place, or holds it and more."""

from __future__ import annotations

from collections.abc import Iterable

from hearsay.model import Statement
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.drawn import Drawn
from hearsay.reconciliation.gists import Gisted
from hearsay.reconciliation.laid import Compared, Laid
from hearsay.reconciliation.phrases import dated
from hearsay.reconciliation.voices import Voices

TURNED = 0.8
"""Share of the shorter one's stems that a speaker's later words share with earlier ones that they turn round."""


def of_statements(statements: Compared, voices: Voices) -> Iterable[Drawn]:
    """Relations between statements that share enough to be laid side by side."""
    for one in statements.pairs:
        if one.against:
            left, right = (one.left, one.right) if one.left.denies else (one.right, one.left)
            said = "denies what the other says" if one.against == "denies" else "says what the other says is not so"
            yield _relation(one.against, left, right, f"one {said}: {_short(left)} / {_short(right)}")
        elif one.turned or one.contained:
            yield from _of_one_speaker(one, voices)


def _of_one_speaker(one: Laid, voices: Voices) -> Iterable[Drawn]:
    a, b = one.left, one.right
    days = (said_on(a.statement, voices) or "", said_on(b.statement, voices) or "") if one.turned else ("", "")
    if all(days) and days[0] != days[1]:
        shorter = min(len(a.things), len(b.things))
        if len(a.things & b.things) >= TURNED * shorter:
            new, old = (a, b) if days[0] > days[1] else (b, a)
            yield _relation("supersedes", new, old, f"the same speaker said the opposite on {min(days)}: {_short(old)}")
        return
    if one.contained:
        longer, shorter_one = (a, b) if len(a.words) >= len(b.words) else (b, a)
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
