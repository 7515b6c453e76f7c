"""Speakers of a dossier from speakers of findings: a person, an institution, an outlet, a document, or somebody unnamed."""

from __future__ import annotations

from collections.abc import Callable

from hearsay.model import Speaker, SpeakerType
from hearsay.resolution.names import fold
from hearsay.resolution.registry import Cluster
from hearsay.resolution.resolver import Resolver

Ids = Callable[["Cluster | None"], "str | None"]


class Sources:
    """Writes speakers with the ids of entities; knows the outlets whose reports are read."""

    def __init__(self, outlets: frozenset[str], ids: Ids) -> None:
        self._outlets = outlets
        self._ids = ids
        self._types: dict[Cluster, SpeakerType] = {}

    def speaker(self, resolver: Resolver, speaker: Speaker) -> Speaker:
        """The speaker, resolved. One that is no entity is anonymous."""
        target = resolver.target(speaker.entity) if speaker.entity else None
        if speaker.entity and target is not None and target.entity is not None and _is_crowd(resolver, speaker.entity, target.entity):
            return Speaker(None, speaker.span, True, self._ids(target.entity), speaker.description, "unnamed")
        if target is not None and target.entity is not None:
            entity = target.entity
            affiliation = resolver.target(speaker.affiliation).entity if speaker.affiliation else None
            return Speaker(self._ids(entity), speaker.span, False, self._ids(affiliation), speaker.description, self.kind(entity))
        unnamed = target.unnamed if target is not None else None
        affiliation = unnamed.affiliation if unnamed else None
        if affiliation is None and speaker.affiliation:
            affiliation = resolver.target(speaker.affiliation).entity
        kind: SpeakerType = "document" if unnamed is not None and unnamed.document else "unnamed"
        description = unnamed.description if unnamed else speaker.description
        return Speaker(None, speaker.span, True, self._ids(affiliation), description, kind)

    def is_outlet(self, entity: Cluster) -> bool:
        """Whether it is a newsroom, by its name or because its reports are read."""
        return self.kind(entity) == "outlet"

    def kind(self, entity: Cluster) -> SpeakerType:
        """What sort of speaker it is."""
        if entity not in self._types:
            named = entity.outlet or (entity.kind == "organization" and {fold(f) for f in entity.aliases} & self._outlets)
            self._types[entity] = "person" if entity.kind == "person" else "outlet" if named else "institution"
        return self._types[entity]


def _is_crowd(resolver: Resolver, reference: str, entity: Cluster) -> bool:
    """Whether the phrase is of people of a country, who do not speak for it: ``Peruvians fear``, not ``the Peruvians propose``."""
    if entity.kind != "country":
        return False
    phrase = resolver.report.references[reference]
    if phrase.form != "name" or not phrase.plural or resolver.report.headed(phrase.span.start):
        return False
    return phrase.span.text.endswith("s") and phrase.span.text.split(" ", 1)[0].casefold() != "the"
