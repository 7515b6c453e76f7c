"""What happened when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from hearsay.model import Entity, Entry, Event, Status, When
from hearsay.reconciliation.phrases import dated, occasion, telling

UNSURE: dict[Status, str] = {"planned": " (planned)", "claimed": " (claimed)", "denied": " (denied)", "ongoing": " (ongoing)"}


def timeline(events: Iterable[Event], entities: Mapping[str, Entity], heads: Mapping[str, int]) -> tuple[Entry, ...]:
    """Events that have a day, by day; what is merely supposed is left out. ``heads``: where each report's headline ends."""
    entries = [
        Entry(event.date.start[:10], _told(event, event.date, entities, heads), (event.id,))
        for event in events
        if event.date and dated(event.date.start) and event.status != "hypothetical"
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.date, entry.text, entry.cites)))


def _told(event: Event, date: When, entities: Mapping[str, Entity], heads: Mapping[str, int]) -> str:
    """What it was, until when, how sure, and the words that tell it; the first day stands in front."""
    until = f" (until {date.end[:10]})" if dated(date.end) and date.end[:10] != date.start[:10] else ""
    words = telling(event, entities, heads)
    return f"{occasion(event, entities)}{until}{UNSURE.get(event.status, '')}" + (f": “{words}”" if words else "")
