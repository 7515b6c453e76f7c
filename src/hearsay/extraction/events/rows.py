"""The table of triggers, ready to be looked up, and what the network tells besides; and what is found: a word that tells of an event."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import Literal

from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_frames import Trigger
from hearsay.extraction.lexicon.events import TRIGGERS
from hearsay.extraction.lexicon.read_events import READ
from hearsay.language.plain import Token

Bond = Literal["object", "subject", "oblique", "purpose", "predicate", "none"]


@dataclass(frozen=True, slots=True)
class Row:
    """A trigger with its columns split into words."""

    trigger: Trigger
    object: tuple[str, ...]
    subject: tuple[str, ...]
    needs: frozenset[str]
    bars: frozenset[str]
    modifiers: frozenset[str]
    unlike: frozenset[str]
    amid: frozenset[str]
    without: frozenset[str]

    def fits(self, around: frozenset[str]) -> bool:
        """Whether a report with these words of :data:`SENSES` may mean it."""
        return (not self.amid or not self.amid.isdisjoint(around)) and self.without.isdisjoint(around)


@dataclass(frozen=True, slots=True)
class Hit:
    """A word that tells of an event."""

    token: Token
    trigger: Trigger
    top: Token
    """The head of the phrase that carries an event noun: ``round`` of ``a round of talks``; for verbs the verb."""
    verb: Token
    """The verb (or nominal predicate) that gives tense: the trigger's own, or the one that the noun hangs on."""
    bond: Bond
    """How an event noun hangs on ``verb``; ``none`` for verbs and for nouns that nothing carries."""


def _index() -> dict[tuple[str, str], tuple[Row, ...]]:
    table: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for t in TRIGGERS:
        row = Row(
            t, tuple(t.object.split()), tuple(t.subject.split()), frozenset(t.needs.split()), frozenset(t.bars.split()),
            frozenset(t.modifiers.split()), frozenset(t.unlike.split()), frozenset(t.amid.split()), frozenset(t.without.split()),
        )  # fmt: skip
        for word in t.lemmas.split():
            table[t.pos, word].append(row)
    return {key: tuple(rows) for key, rows in table.items()}


ROWS = _index()
EMPTY: frozenset[str] = frozenset()
READ_ROWS: dict[tuple[str, str], Row] = {
    (row.pos, kind): Row(row, (), (), EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY)
    for kind, trigger in READ.items()
    for row in (trigger, replace(trigger, pos="NOUN"))
}
"""What the network tells of words that no table has."""
LEARNT = frozenset(trigger.kind for trigger in READ.values()) - words.SPEECHES - senses.WORDED
"""Kinds that the network tells, without those that are only words: it may not count a pledge as a deed."""
SENSES = frozenset(word for rows in ROWS.values() for row in rows for word in row.amid | row.without)
"""Words that decide, wherever a report has them, what another of its words means."""
TELLING = frozenset(pos for pos, _ in ROWS)
"""The parts of speech that tell of events."""
