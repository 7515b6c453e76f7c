"""Small made-up stories, by hand."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from hearsay.model import Act, Document, Entity, Event, Figure, Hedge, Participant, Role, Span, Speaker, Statement, Status, When, content_id


def report(name: str, text: str, *, day: str | None = "2031-05-06", outlet: str | None = None, credit: str | None = None) -> Document:
    return Document(f"document-{name}", f"{name}.txt", "", text, outlet=outlet, published=day, language="en", credit=credit)


def span(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return document.span(start, start + len(words))


def entity(name: str, kind: Any = "person", *, spokes: str | None = None, leads: str | None = None) -> Entity:
    roles = [Role(title, f"entity-{of}") for title, of in (("spokesman", spokes), ("president", leads)) if of]
    return Entity(f"entity-{name}", name, kind, (name,), tuple(roles))


def who(name: str | None = None, *, of: str | None = None, description: str | None = None) -> Speaker:
    if name:
        return Speaker(f"entity-{name}")
    return Speaker(None, None, True, f"entity-{of}" if of else None, description, "unnamed")


def statement(document: Document, words: str, speaker: Speaker, act: Act = "assert", **more: Any) -> Statement:
    place = span(document, words)
    return Statement(content_id("statement", document.id, place.start), document.id, speaker, None, (place,), "indirect", act, **more)


def figure(document: Document, words: str, low: float | None, high: float | None = -1, hedge: Hedge = "exact", **more: Any) -> Figure:
    place = span(document, words)
    measure = more.pop("measure", "killed")
    return Figure(content_id("figure", document.id, place.start), place, measure, low, low if high == -1 else high, hedge, **more)


def event(
    document: Document, words: str, kind: str, parties: tuple[str, ...], day: str | None, status: Status = "happened", **more: Any
) -> Event:
    place = span(document, words)
    when = When(day, day, "explicit") if day else None
    people = tuple(Participant(f"entity-{name}", "party") for name in parties)
    attributes = more.pop("attributes", {})
    return Event(
        content_id("event", document.id, place.start, kind),
        kind,
        None,
        people,
        when,
        more.pop("place", None),
        status,
        attributes,
        (place,),
        **more,
    )


def resolution(**parts: Any) -> Any:
    empty: dict[str, tuple[Any, ...]] = dict.fromkeys(("entities", "documents", "statements", "figures", "events"), ())
    return SimpleNamespace(**{**empty, **{name: tuple(found) for name, found in parts.items()}})


AGENCY = """At least 19 people died when a grain silo collapsed in Arlo early on Tuesday, the town's fire brigade said.

The silo, built in 1987, came down shortly after six in the morning, burying two workshops beside the railway yard.

"We heard a long crack and then the dust took everything," said Ilka Morv, who runs the bakery across the street.

Inspectors had asked the owner in March to empty the building, according to a letter that the council published.

The owner, Brevia Grain, said that it had hired engineers and was waiting for their report when the wall gave way.

Rescuers with dogs went on searching into the evening, and the governor ordered the schools of the district closed."""

OWN = """Nobody in Arlo slept last night. Along the railway yard volunteers passed soup from hand to hand while cranes lifted concrete.

The mayor, who had cut short a journey abroad, walked from tent to tent and promised new homes before the winter comes.

Prices of flour rose by a tenth on the exchange in Port Sull, where traders fear for the rest of the harvest."""
