"""What happened when."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from hearsay.model import Entry, Event, Span, Status
from hearsay.reconciliation.phrases import dated, occasion
from hearsay.reconciliation.telling import Teller, stands_alone

UNSURE: dict[Status, str] = {"planned": " (planned)", "claimed": " (as claimed)", "denied": " (denied)", "ongoing": " (going on)"}
SPOKEN = frozenset({"statement", "interview", "press-conference", "claim", "denial", "announcement"})
"""Kinds of events at which something was only said, and that nobody looks for among what happened."""


def timeline(events: Iterable[Event], teller: Teller) -> tuple[Entry, ...]:
    """Events that have a day, by day, each in a sentence that no other is told in; nothing merely supposed, and no mere words.

    What a single report tells is listed where its words can be understood alone.
    """
    told: dict[tuple[str, str], Entry] = {}
    taken: set[str] = set()
    for event in sorted(events, key=_width):
        if event.date is None or not dated(event.date.start) or event.status == "hypothetical" or event.kind in SPOKEN:
            continue
        day, best = event.date.start[:10], teller.of(event)
        first = told.get((day, best.sentence))
        if first is not None:
            told[day, best.sentence] = msgspec.structs.replace(first, cites=(*first.cites, event.id))
            continue
        words, sentence = teller.of(event, taken)
        alone = stands_alone(words) or len({span.doc for span in event.mentions}) > 1
        if best.words and not (words and alone):
            continue
        taken.add(sentence)
        text = (f"“{words}”" if words else occasion(event, teller.entities)) + UNSURE.get(event.status, "")
        told[day, sentence or event.id] = Entry(day, text, (event.id,))
    return tuple(sorted(told.values(), key=lambda entry: entry.date))


def _width(event: Event) -> tuple[int, Span, str]:
    """What more reports tell comes first; then as its report tells it."""
    return -len({span.doc for span in event.mentions}), event.mentions[0], event.id
