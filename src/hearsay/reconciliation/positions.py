"""Who says another thing now than before: one speaker's words for a thing and against it, or taken back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

import msgspec

from hearsay.model import Change, Document, Statement
from hearsay.reconciliation.lexicon import DENYING_ACTS, RETRACTING
from hearsay.reconciliation.phrases import content, dated
from hearsay.reconciliation.prose import Gist, gist

FEWEST = 2
"""Stems and numbers that two statements share at least, to be about one thing."""
LIKE = 0.3
"""Jaccard over stems and numbers from which they are."""
WITHIN = 0.6
"""Share of the shorter one's from which they are, too: *"We never agreed to it"* is short."""
MANY = 12
"""Earlier statements by one speaker with one word that are looked at; words that more have tell nothing apart."""


class Said(msgspec.Struct, frozen=True):
    """A statement with what it comes to."""

    statement: Statement
    gist: Gist
    against: bool
    """Whether it speaks against what it says; a denial in words that deny (*"we never did"*) is one denial."""


def positions(statements: Iterable[Statement], fresh: Collection[str], documents: Iterable[Document]) -> tuple[Change, ...]:
    """Changes of position between statements that were known and ``fresh`` ones, by ids; each fresh one against its likest."""
    days = {document.id: document.published for document in documents}
    speakers: dict[str, list[Statement]] = defaultdict(list)
    for statement in statements:
        if statement.speaker.entity and statement.inside is None:
            speakers[statement.speaker.entity].append(statement)
    out: list[Change] = []
    for entity in sorted(speakers):
        known = [_said(one) for one in speakers[entity] if one.id not in fresh]
        if not known:
            continue
        holders: dict[str, list[int]] = defaultdict(list)
        for i, one in enumerate(known):
            for word in _words(one):
                holders[word].append(i)
        for now in (_said(one) for one in speakers[entity] if one.id in fresh):
            near = {i for word in _words(now) for i in holders.get(word, ())[-MANY:]}
            fits = [known[i] for i in sorted(near) if _turned(known[i], now) and not _before(now.statement, known[i].statement, days)]
            if fits:
                was = max(fits, key=lambda one: (_likeness(one.gist, now.gist), one.statement.id))
                out.append(Change("withdrawn" if _retracts(now.statement) else "position", (now.statement.id,), (was.statement.id,)))
    return tuple(out)


def _words(said: Said) -> list[str]:
    return sorted(said.gist.stems | said.gist.numbers)


def _said(statement: Statement) -> Said:
    found = gist(content(statement))
    return Said(statement, found, (statement.act in DENYING_ACTS or statement.negated) or found.negated)


def _turned(was: Said, now: Said) -> bool:
    """Whether two statements are about one thing, and one speaks against it or takes it back."""
    if was.against == now.against and not (_retracts(now.statement) and not _retracts(was.statement)):
        return False
    if was.gist.numbers and now.gist.numbers and was.gist.numbers != now.gist.numbers:
        return False
    return _likeness(was.gist, now.gist) > 0


def _likeness(left: Gist, right: Gist) -> float:
    """Jaccard over stems and numbers; 0 where the two are about two things."""
    shared = len(left.stems & right.stems) + len(left.numbers & right.numbers)
    union = len(left.stems | right.stems) + len(left.numbers | right.numbers)
    shorter = min(len(left.stems) + len(left.numbers), len(right.stems) + len(right.numbers))
    alike = shared >= FEWEST and (shared / union >= LIKE or (shared > FEWEST and shared / shorter >= WITHIN))
    return shared / union if alike else 0.0


def _retracts(statement: Statement) -> bool:
    return statement.cue is not None and any(word in RETRACTING for word in statement.cue.text.casefold().split())


def _before(left: Statement, right: Statement, days: Mapping[str, str | None]) -> bool:
    """Whether the first was said on an earlier day, as far as days are known."""
    first, second = _day(left, days), _day(right, days)
    return first is not None and second is not None and first < second


def _day(statement: Statement, days: Mapping[str, str | None]) -> str | None:
    known = (statement.said_on.end if statement.said_on else None, days.get(statement.doc))
    return next((day[:10] for day in known if day and dated(day)), None)
