"""From what a person calls a thing of a dossier to the words in reports that hold it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from hearsay.errors import DecisionError
from hearsay.model import Decision, DecisionKind, Document, Dossier, Entity, Figure, Span, Statement, Subject, SubjectKind
from hearsay.reconciliation.phrases import content, happening, spot, value

REPORT = re.compile(r"report (\d{1,9})")


def decision(dossier: Dossier, kind: DecisionKind, names: tuple[str, ...], *, number: int, by: str, made: str, why: str | None) -> Decision:
    """A decision about things of a dossier, each by its id, its name, or its name and a report: ``Roux@report 3``.

    :raises DecisionError: nothing is called that, or the things cannot be decided on like this.
    """
    if kind == "no-dispute":
        return Decision(number, kind, "dispute", _positions(dossier, names[0]), by, made, why)
    (of, first), (other, second) = (subject(dossier, name) for name in names)
    if of != other:
        raise DecisionError(f"{names[0]!r} is of kind {of}, {names[1]!r} of kind {other}; give two of one kind")
    if first.spans[0] == second.spans[0]:
        hint = "; to tell two of one name apart, name a report of each: NAME@FILE" if kind == "different" else ""
        raise DecisionError(f"{names[0]!r} and {names[1]!r} are the same to begin with{hint}")
    return Decision(number, kind, of, (first, second), by, made, why)


def subject(dossier: Dossier, name: str) -> tuple[SubjectKind, Subject]:
    """What a name stands for.

    :raises DecisionError: nothing is called that.
    """
    whole, _, place = name.rpartition("@")
    documents = _documents(dossier, place) if whole else ()
    found = list(_called(dossier, whole if documents else name))
    for of, label, spans in found:
        kept = sorted(span for span in spans if not documents or span.doc in documents)
        if kept:
            return of, Subject(label, (kept[0],))
    raise DecisionError(f"nothing in this story is called {name!r}; {_near(dossier, name)}")


def search(dossier: Dossier, words: str) -> Iterator[tuple[str, str, str]]:
    """Kind, id and words of what has all of these words in it."""
    wanted = words.casefold().split()
    names = {one.id: one for one in dossier.entities}
    everything: Iterator[tuple[str, str, str]] = iter((
        *(("entity", one.id, f"{one.name} ({', '.join(one.aliases)})") for one in dossier.entities),
        *(("event", one.id, happening(one, names)) for one in dossier.events),
        *(("claim", one.id, one.text) for one in dossier.claims if one.kind != "event"),
        *(("dispute", one.id, f"{one.about}: {'; '.join(side.text for side in one.positions)}") for one in dossier.disputes),
        *(("document", one.id, f"{one.outlet or ''} {one.title or ''} {one.uri}") for one in dossier.documents),
    ))  # fmt: skip
    for kind, name, text in everything:
        if all(word in text.casefold() for word in wanted):
            yield kind, name, " ".join(text.split())


def _called(dossier: Dossier, name: str) -> Iterator[tuple[SubjectKind, str, Iterable[Span]]]:
    """Kinds, labels and places of what has that id, is that report or goes by that name."""
    for document in _documents(dossier, name):
        yield "document", next(one.uri for one in dossier.documents if one.id == document), (_opening(dossier, document),)
    findings = _findings(dossier)
    names = {one.id: one for one in dossier.entities}
    for event in dossier.events:
        if event.id == name or any(claim.id == name and event.id in claim.members for claim in dossier.claims if claim.kind == "event"):
            yield "event", happening(event, names), event.mentions
    for claim in dossier.claims:
        if claim.id == name and claim.kind != "event":
            members = [findings[member] for member in claim.members if member in findings]
            yield "claim", claim.text, [spot(one) for one in members if isinstance(one, Figure) is (claim.kind == "figure")]
    if name in findings:
        one = findings[name]
        yield "claim", content(one) if isinstance(one, Statement) else value(one), (spot(one),)
    yield from _entities(dossier.entities, name)


def _entities(entities: Iterable[Entity], name: str) -> Iterator[tuple[SubjectKind, str, Iterable[Span]]]:
    """The entity of that id or name, then those that some report calls so."""
    key = " ".join(name.casefold().split())
    known = [one for one in entities if one.id == name or key in {alias.casefold() for alias in (one.name, *one.aliases)}]
    for one in sorted(known, key=lambda one: (one.id != name, one.name.casefold() != key, -len(one.mentions), one.id)):
        own = [span for span in one.mentions if " ".join(span.text.casefold().split()) == (key if one.id != name else one.name.casefold())]
        yield "entity", one.name, own or one.mentions


def _documents(dossier: Dossier, name: str) -> tuple[str, ...]:
    """The report of that id, address, file name or number in the brief."""
    if (numbered := REPORT.fullmatch(name)) and 0 < int(numbered[1]) <= len(dossier.documents):
        return (dossier.documents[int(numbered[1]) - 1].id,)
    return tuple(one.id for one in dossier.documents if name and name in (one.id, one.uri, one.uri.rsplit("/", 1)[-1]))[:1]


def _opening(dossier: Dossier, name: str) -> Span:
    document: Document = next(one for one in dossier.documents if one.id == name)
    start = len(document.text) - len(document.text.lstrip())
    end = document.text.find("\n", start)
    return document.span(start, end if end >= 0 else len(document.text))


def _positions(dossier: Dossier, name: str) -> tuple[Subject, ...]:
    """What each position of a dispute rests on."""
    dispute = next((one for one in dossier.disputes if one.id == name), None)
    if dispute is None:
        known = ", ".join(one.id for one in dossier.disputes[:5]) or "there is none"
        raise DecisionError(f"no dispute {name!r} in this story; give the id of one: {known}")
    places: dict[str, tuple[Span, ...]] = {one.id: (spot(one),) for one in _findings(dossier).values()}
    places.update({one.id: one.mentions for one in dossier.events})
    return tuple(
        Subject(side.text, tuple(sorted({span for member in side.members for span in places.get(member, ())})))
        for side in dispute.positions
    )


def _findings(dossier: Dossier) -> dict[str, Statement | Figure]:
    found: dict[str, Statement | Figure] = {one.id: one for one in dossier.statements}
    return {**found, **{one.id: one for one in dossier.figures}}


def _near(dossier: Dossier, name: str) -> str:
    known = {alias for one in dossier.entities for alias in (one.name, *one.aliases)}
    near = get_close_matches(name, sorted(known), 3, 0.6)
    return f"did you mean {' or '.join(near)}?" if near else "give a name, an id, or a report's file name"
