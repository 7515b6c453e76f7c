"""What happened when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hearsay.model import Entity, Entry, Event, Status
from hearsay.reconciliation.phrases import dated, happening

UNSURE: dict[Status, str] = {"planned": " (planned)", "claimed": " (claimed)", "denied": " (denied)", "ongoing": " (ongoing)"}


def timeline(events: Iterable[Event], entities: Mapping[str, Entity]) -> tuple[Entry, ...]:
    """Events that have a day, by day; what is merely supposed is left out."""
    entries = [
        Entry(event.date.start[:10], happening(event, entities) + UNSURE.get(event.status, ""), (event.id,))
        for event in events
        if event.date and dated(event.date.start) and event.status != "hypothetical"
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.date, entry.text, entry.cites)))
