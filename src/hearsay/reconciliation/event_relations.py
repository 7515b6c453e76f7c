"""How two events, or two tellings of one, stand to each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import pairwise

from hearsay.model import Dispute, Event, Span
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.drawn import Drawn
from hearsay.reconciliation.lexicon import DENYING_ACTS, EVENT_FAMILIES
from hearsay.reconciliation.merging import OCCURRED, Merged
from hearsay.reconciliation.phrases import when
from hearsay.reconciliation.voices import Voices


def of_events(events: Sequence[Merged], disputes: Iterable[Dispute], places: Mapping[str, Span], voices: Voices) -> Iterable[Drawn]:
    """Denials of an event, a plan that was carried out, and events that differ in day or place alone."""
    for merged in events:
        yield from _carried_out(merged, voices)
        yield from _denied(merged, voices)
    for dispute in disputes:
        if dispute.kind == "event":
            yield from _over(dispute, places, voices)
    yield from _apart(events, voices)


def _told_on(event: Event, voices: Voices) -> str:
    return (voices.documents[event.mentions[0].doc].published or "")[:10]


def _carried_out(merged: Merged, voices: Voices) -> Iterable[Drawn]:
    """An event told as planned, and as happened in another report that is no older."""
    planned = [part for part in merged.parts if part.status == "planned"]
    done = [part for part in merged.parts if part.status in OCCURRED]
    for old, new in [(old, new) for old in planned[:1] for new in done if new.mentions[0].doc != old.mentions[0].doc][:1]:
        if _told_on(old, voices) <= _told_on(new, voices):
            days = (
                f"planned as of {_told_on(old, voices) or 'an unknown day'}, {new.status} as of {_told_on(new, voices) or 'an unknown day'}"
            )
            event = merged.event.id
            yield Drawn("event", "updates", event, event, f"{merged.event.kind}: {days}", (new.mentions[0], old.mentions[0]))


def _denied(merged: Merged, voices: Voices) -> Iterable[Drawn]:
    """An event told as denied in one report and otherwise in another."""
    denied = [part for part in merged.parts if part.status == "denied"]
    told = [part for part in merged.parts if part.status != "denied"]
    event, kind = merged.event.id, merged.event.kind
    for part, other in [(part, other) for part in denied[:1] for other in told[:1]]:
        yield Drawn(
            "event",
            _how(part.statement, voices),
            event,
            event,
            f"{kind}: told by one, denied by another",
            (part.mentions[0], other.mentions[0]),
        )


def _how(statement: str | None, voices: Voices) -> RelationType:
    """A denial is somebody's who rejects what is said; *it was not taken* is a contradiction."""
    told = voices.statements.get(statement) if statement else None
    return "denies" if told and told.act in DENYING_ACTS else "contradicts"


def _over(dispute: Dispute, places: Mapping[str, Span], voices: Voices) -> Iterable[Drawn]:
    """The first statement of either side of a dispute over an event."""
    holding, denying = ([name for name in position.members if name in voices.statements] for position in dispute.positions[:2])
    for left, right in [(left, right) for left in denying[:1] for right in holding[:1]]:
        yield Drawn("statement", _how(left, voices), left, right, dispute.reason, (places[left], places[right]))


def _apart(events: Sequence[Merged], voices: Voices) -> Iterable[Drawn]:
    """Events of one kind and the same parties on different days; or on one day at different places."""
    days: dict[Hashable, list[Event]] = defaultdict(list)
    spots: dict[Hashable, list[Event]] = defaultdict(list)
    for event in (merged.event for merged in events):
        day, family = when(event), EVENT_FAMILIES.get(event.kind, event.kind)
        parties = frozenset(participant.entity for participant in event.participants)
        if day and (parties or event.place):
            days[family, parties, event.place].append(event)
        if day and event.place:
            spots[family, parties - {event.place}, day].append(event)
    for group in days.values():
        for left, right in pairwise(sorted(group, key=lambda event: (when(event) or "", event.id))):
            if when(left) != when(right):
                yield _differ("different-time", right, left, f"{left.kind} on {when(left)} and on {when(right)}")
    for group in spots.values():
        for left, right in pairwise(sorted(group, key=lambda event: (event.place or "", event.id))):
            if left.place != right.place and left.place and right.place:
                names = [voices.entities[place].name if place in voices.entities else place for place in (left.place, right.place)]
                yield _differ("different-place", right, left, f"{left.kind} at {names[0]} and at {names[1]}")


def _differ(kind: RelationType, left: Event, right: Event, reason: str) -> Drawn:
    return Drawn("event", kind, left.id, right.id, reason, (left.mentions[0], right.mentions[0]))
