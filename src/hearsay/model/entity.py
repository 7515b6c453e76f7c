"""Who and what reports speak of: names in one report, phrases that refer, entities across reports."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.span import Span

Label = Literal["PERSON", "ORG", "LOC", "FAC", "NORP", "DATE", "MONEY", "PRODUCT", "MISC"]
Form = Literal["name", "nominal", "pronoun"]
EntityKind = Literal["person", "organization", "country", "place", "group", "other"]


class Mention(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """A name in one report."""

    id: str
    span: Span
    label: Label


class Meant(msgspec.Struct, frozen=True, gc=False):
    """Words elsewhere in the report that name, or describe more fully, whom a phrase stands for, by the network's word."""

    span: Span
    score: float
    """How likely, 0 to 1."""


class Reference(msgspec.Struct, frozen=True, gc=False):
    """A phrase of one report that some finding points at, or a pronoun may: a name with its titles, a description, a pronoun.

    Findings name who they are about by the ids of references; resolution replaces them with ids of entities.
    """

    id: str
    span: Span
    """The whole noun phrase: ``French Foreign Minister Anna Roux``, ``a senior official``, ``she``."""
    form: Form
    head: str
    """The head word, lower-cased lemma: ``official``; the last name for a name."""
    names: tuple[str, ...] = ()
    """Ids of the mentions inside the phrase that it is *about*, in order: not those of its modifiers."""
    modifiers: tuple[str, ...] = ()
    """Ids of the mentions inside the phrase that only describe: ``French`` in ``a senior French official``."""
    sentence: int = 0
    """Index of its sentence in the report."""
    role: str = ""
    """Universal Dependencies label of its head word: ``nsubj``, ``obj``, ``obl:agent`` …"""
    plural: bool = False
    definite: bool = False
    quoted: bool = False
    """Stands inside quotation marks."""
    meant: Meant | None = None
    """Of a speaker without a name: who that is by the network's word."""
    pointed: bool = True
    """Whether a finding points at it; else it is there only for a pronoun to take up."""


class Role(msgspec.Struct, frozen=True, gc=False):
    """What somebody is: ``foreign minister`` of an entity."""

    title: str
    of: str | None = None
    """Id of the entity."""


class Entity(msgspec.Struct, frozen=True, gc=False):
    """One person, organisation, country, place or group, whoever mentions it and however it is spelt."""

    id: str
    name: str
    kind: EntityKind
    aliases: tuple[str, ...] = ()
    """Every surface form, misspellings included."""
    roles: tuple[Role, ...] = ()
    identifiers: dict[str, str] = {}
    """``iso3166``, ``geonames``, ``latitude``, ``longitude``, …"""
    mentions: tuple[Span, ...] = ()
    doubts: tuple[str, ...] = ()
    """Ids of entities that it may be the same as, where that cannot be told."""
