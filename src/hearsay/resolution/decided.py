"""Entities as an analyst decided: two that are one, one that is two."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from hearsay.model import Decision, Entity, Event, Figure, Participant, Span, Speaker, Statement, content_id
from hearsay.resolution.names import fold
from hearsay.resolution.resolution import Resolution

Renamed = Callable[[str, Span | Sequence[Span] | None], str]
"""The id that an entity has now where it is spoken of in a place."""


def with_decisions(resolution: Resolution, decisions: Iterable[Decision]) -> Resolution:
    """Join and part entities, one decision after the other; one whose reports are not there says nothing."""
    for decision in decisions:
        if decision.of != "entity":
            continue
        first, second = (_holder(resolution, subject.spans) for subject in decision.subjects)
        if first is None or second is None:
            continue
        if decision.kind == "same" and first.id != second.id:
            resolution = _joined(resolution, first, second)
        elif decision.kind == "different":
            if first.id == second.id:
                resolution = _parted(resolution, first, *(subject.spans[0] for subject in decision.subjects))
            else:
                resolution = _sure(resolution, first.id, second.id)
    return resolution


def _holder(resolution: Resolution, spans: Sequence[Span]) -> Entity | None:
    return next((entity for span in spans for entity in resolution.entities if span in entity.mentions), None)


def _joined(resolution: Resolution, first: Entity, second: Entity) -> Resolution:
    one = msgspec.structs.replace(
        first,
        aliases=tuple(sorted({*first.aliases, *second.aliases})),
        roles=tuple(dict.fromkeys((*first.roles, *second.roles))),
        identifiers={**second.identifiers, **first.identifiers},
        mentions=tuple(sorted({*first.mentions, *second.mentions})),
        doubts=tuple(sorted({*first.doubts, *second.doubts} - {first.id, second.id})),
    )
    entities = [one if entity is first else entity for entity in resolution.entities if entity is not second]
    return _rewritten(resolution, entities, lambda name, _: first.id if name == second.id else name)


def _parted(resolution: Resolution, whole: Entity, staying: Span, leaving: Span) -> Resolution:
    """Mentions in the words of the one that leaves go with it, where both go by these words those of its report; all else stays."""
    form = fold(leaving.text)
    everywhere = fold(staying.text) != form
    gone = tuple(span for span in whole.mentions if fold(span.text) == form and (everywhere or span.doc == leaving.doc))
    left = tuple(span for span in whole.mentions if span not in gone)
    if not left:
        return resolution
    forms = {span.text for span in gone}
    rest = tuple(alias for alias in whole.aliases if alias not in forms or alias in {span.text for span in left})
    name = (
        whole.name if fold(whole.name) != form or not everywhere else min(rest or (staying.text,), key=lambda alias: (-len(alias), alias))
    )
    stays = msgspec.structs.replace(whole, name=name, aliases=rest or (name,), mentions=left)
    goes = Entity(content_id("e", whole.kind, form, *(f"{s.doc}:{s.start}" for s in gone)), leaving.text, whole.kind, tuple(sorted(forms)))
    goes = msgspec.structs.replace(goes, mentions=gone)
    entities = [stays if entity is whole else entity for entity in resolution.entities]

    def renamed(name: str, places: Span | Sequence[Span] | None) -> str:
        if name != whole.id or places is None:
            return name
        around = (places,) if isinstance(places, Span) else places
        named = any(span.overlaps(place) for place in around for span in gone)
        other = any(
            span.overlaps(place) for place in around for span in left if fold(span.text) != form and fold(span.text) == fold(staying.text)
        )
        return goes.id if named and not other else name

    return _rewritten(resolution, [*entities, goes], renamed)


def _sure(resolution: Resolution, left: str, right: str) -> Resolution:
    """The two are two, and nothing doubts it any more."""
    both = {left, right}
    entities = [
        msgspec.structs.replace(entity, doubts=tuple(name for name in entity.doubts if name not in both)) if entity.id in both else entity
        for entity in resolution.entities
    ]
    return msgspec.structs.replace(resolution, entities=tuple(entities))


def _rewritten(resolution: Resolution, entities: Iterable[Entity], renamed: Renamed) -> Resolution:
    replace = msgspec.structs.replace

    def speaker(one: Speaker) -> Speaker:
        named = renamed(one.entity, one.span) if one.entity else None
        return replace(one, entity=named, affiliation=renamed(one.affiliation, one.span) if one.affiliation else None)

    def many(names: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(renamed(name, None) for name in names))

    def statement(one: Statement) -> Statement:
        return replace(one, speaker=speaker(one.speaker), addressees=many(one.addressees), via=many(one.via))

    def figure(one: Figure) -> Figure:
        place = renamed(one.place, None) if one.place else None
        return replace(one, claimant=speaker(one.claimant) if one.claimant else None, place=place)

    def event(one: Event) -> Event:
        parts = (Participant(renamed(part.entity, one.mentions), part.role) for part in one.participants)
        known = {key: renamed(value, one.mentions) if isinstance(value, str) else value for key, value in one.attributes.items()}
        place = renamed(one.place, one.mentions) if one.place else None
        return replace(one, participants=tuple(dict.fromkeys(parts)), place=place, attributes=known)

    def entity(one: Entity) -> Entity:
        roles = (replace(role, of=renamed(role.of, None)) if role.of else role for role in one.roles)
        return replace(one, roles=tuple(dict.fromkeys(roles)), doubts=tuple(sorted({*many(one.doubts)} - {one.id})))

    return Resolution(
        resolution.documents,
        tuple(sorted((entity(one) for one in entities), key=lambda one: (one.kind, one.name, one.id))),
        tuple(statement(one) for one in resolution.statements),
        tuple(figure(one) for one in resolution.figures),
        tuple(event(one) for one in resolution.events),
    )
