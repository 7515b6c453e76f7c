"""Phrases taken apart: the head, what stands before and behind it, the names inside."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import Mention, Reference
from hearsay.resolution import pronouns
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import INSTITUTIONS, NESTING, PRESS, VOICES
from hearsay.resolution.names import singular
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.world import Target

WORDS = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
_DEFINITE = (("the",), ("this",), ("that",), ("these",), ("those",))
_INDEFINITE = (("a",), ("an",), ("one",), ("another",), ("some",), ("any",), ("no",), ("every",), ("each",))
_JOINING = (("both",), ("either",), ("neither",), ("even",), ("only",))
"""In front of an article: ``[both] the yard and the union``."""
_SECOND = ("vice-", "deputy-")
"""What makes another office or body of the one behind it, written as one word with it."""
_MASSES = frozenset({"staff", "police", "guard", "force", "military"})
"""Nouns of bodies that need no article: ``[hospital staff] said``."""
_GENITIVES, _OWN = ("'s", "’s"), " own"
"""At the end of a phrase of which only the part is kept that tells whose something is: ``by [the union's own] count``."""
_STEM = 4
"""Letters from which a lemma may be told by the beginning of a word."""
_JOINED = re.compile(latin(r",? and (?:the|its|their|[A-Z])"))
"""What leads from a phrase to another one beside it: of two who say one thing the first is told."""
_BESIDE = re.compile(r" and (?:[a-z]+ ){0,2}[a-z]{3,}s$")
"""Others without an article, so that all are told together: ``the government and dockers``."""
POSSESSIVES = frozenset({"his", "her", "its", "their"})


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A phrase taken apart at its head."""

    reference: Reference
    head: str
    before: tuple[str, ...]
    """Lower-case words up to the head, without the head."""
    behind: str
    """Text after the head."""
    at: int
    """Where the head ends in the report."""
    owners: tuple[tuple[Mention, Cluster], ...]
    """The names inside that describe, in order."""
    plural: bool
    definite: bool
    names: tuple[Mention, ...] = ()
    """The same, and those that name nobody."""


class Reading(NamedTuple):
    """One thing that a phrase may be read as."""

    fits: Callable[[Report, Phrase], bool]
    """Whether its words and those around it allow that at all; knows of no entities, and is asked once for each phrase."""
    read: Callable[[Context, Phrase], Target]


def reading(fits: Callable[[Report, Phrase], bool]) -> Callable[[Callable[[Context, Phrase], Target]], Reading]:
    """Make a function a reading of the phrases that fit."""
    return lambda read: Reading(fits, read)


def apart(context: Context, reference: Reference) -> Phrase:
    """The phrase of a reference, taken apart."""
    phrase, acting = bare(context.report, reference.id), context.world.acting
    owners = tuple([(m, acting[m.id]) for m in phrase.names if m.id in acting]) if phrase.names else ()
    return msgspec.structs.replace(phrase, owners=owners) if owners else phrase


@lru_cache(maxsize=16 * REMEMBERED)
def bare(report: Report, name: str) -> Phrase:
    """The phrase of a reference without the entities of its names."""
    reference = report.references[name]
    text = reference.span.text
    text = text[: -len(_OWN)] if text.endswith(_OWN) else text
    words = list(WORDS.finditer(text))
    head = _head(words, reference.head.casefold())
    if head is None:
        lemma = singular(reference.head.casefold())
        return Phrase(reference, lemma, (), "", reference.span.end, (), reference.plural, reference.definite)
    before = tuple(w.group().casefold() for w in words[: words.index(head)])
    before = before[1:] if before[:1] in _JOINING and before[1:2] in (*_DEFINITE, *_INDEFINITE, *((p,) for p in POSSESSIVES)) else before
    at = reference.span.start + head.end()
    joined = _JOINED.match(text, head.end()) is not None
    ids = [*reference.modifiers, *reference.names]
    names = sorted((report.by_id[i] for i in ids if i in report.by_id), key=lambda m: m.span)
    owning = report.last_before(reference.span.start) if text[:2] in ("'s", "’s") else None
    if owning is not None and owning.span.end == reference.span.start:
        names.insert(0, owning)
    word = head.group().casefold()
    if not text[head.end() :].strip() and word.endswith(_GENITIVES):
        word = word[: -len(_GENITIVES[0])]
    if word.startswith(_SECOND):
        before, word = (*before, word.partition("-")[0]), word.partition("-")[2]
    plural = (reference.plural and not joined) or singular(word) != word or _BESIDE.match(text, head.end()) is not None
    bodys = singular(word) in INSTITUTIONS - _MASSES and not any(one.endswith(_GENITIVES) for one in before)
    undetermined = not plural and before[:1] not in _INDEFINITE and (bodys or report.headed(reference.span.start))
    definite = reference.definite or before[:1] in _DEFINITE or undetermined
    inside = tuple(m for m in names if not (joined and m.span.start > at))
    return Phrase(reference, singular(word), before, text[head.end() :], at, (), plural, definite, inside)


def _head(words: list[re.Match[str]], lemma: str) -> re.Match[str] | None:
    """The word of a lemma; else the one in front of the first preposition; else the last."""
    forms = [word.group().casefold() for word in words]
    for word, form in zip(words, forms, strict=True):
        if lemma in (form, singular(form)) or singular(lemma) == singular(form) or (len(lemma) >= _STEM and form.startswith(lemma)):
            return word
    nested = next((i for i, form in enumerate(forms) if i and form in NESTING), len(words))
    return words[nested - 1] if words else None


def possessor(context: Context, phrase: Phrase) -> Cluster | None:
    """Whom *his*, *her*, *its* or *their* at the beginning of the phrase stands for."""
    if not phrase.before or phrase.before[0] not in POSSESSIVES:
        return None
    start = phrase.reference.span.start
    target = pronouns.standing_for(context, phrase.before[0], start, start + len(phrase.before[0]))
    found = target.entity if target.entity else target.unnamed.affiliation if target.unnamed else None
    return found if phrase.before[0] != "their" else _here(context, start, found)


def _here(context: Context, offset: int, found: Cluster | None) -> Cluster | None:
    """Whom *their* stands for: who was found, if the sentence names that one before, or nobody; else the last body that it does name."""
    first = context.report.bounds(context.report.sentence(offset))[0]
    named = [context.world.acting.get(mention.id) for mention in context.report.within(first, offset)]
    bodies = [c for c in named if c is not None and c.kind in ("organization", "group")]
    return found if found is None or found in named or not named else bodies[-1] if bodies else None


def speaks_for(phrase: Phrase) -> bool:
    """Whether it is the part of a body that speaks for it: ``the company's press office``."""
    return phrase.head in VOICES and phrase.before[-1:] != () and phrase.before[-1] in PRESS
