"""Organisations by parts of their names: *the Front* for the Estarian Liberation Front, *civil defence* for its vice-ministry."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from hearsay.model import Entity
from hearsay.reconciliation.lexicon import EMPTY_WORDS, FORMER, GOVERNMENT_BODIES, GUARDS
from hearsay.reconciliation.prose import WORD, stem

OWNER = re.compile(r"^(?:the\s+)?(?:[^\s]+\s+)?[^\s]+['’]s?\s+", re.I)
"""Whose body it is. *Brevia's civil defence.*"""
MAYORS = frozenset({"mayor", "mayoress", "lord mayor"})
HALLS = frozenset({("municipality",), ("town", "hall"), ("city", "hall"), ("town", "council"), ("city", "council"),
                   ("mayor", "s", "office")})  # fmt: skip
"""Who speaks for a town, and the last words of what a town's government is called. *The mayor said. The city council said.*"""
APART = frozenset(stem(word) for word in ("vice", "deputy", "former", "opposition", "free", "breakaway", "real", "continuity"))
"""Stems of words that make another body of one that is called without them. *The Vice Ministry of Mines.*"""
MINISTER, MINISTRY = "minister", "ministry"
OFTEN = 3
"""How many times as often as all others of its name a ministry is met that a minister of no country told is of."""
TOLD = 2
"""Words by which a description that is written in small letters tells a body."""


class Bodies:
    """Knows the organisations of a story by what their names end with."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        everybody = sorted(entities, key=lambda one: one.id)
        self._known = {one.id: one for one in everybody if one.kind == "organization"}
        self._halls = {
            one.id: words for one in self._known.values() if any((words := _words(one.name))[-size:] in HALLS for size in (1, 2, 3))
        }
        self._mayors = {one.id for one in everybody if any(role.title.casefold() in MAYORS for role in one.roles)}
        self._called: dict[tuple[str, ...], set[str]] = defaultdict(set)
        """For each name and each ending of one, whose it is."""
        self._longer: dict[tuple[str, ...], set[str]] = defaultdict(set)
        """For each ending, whose longer name it ends."""
        for one in self._known.values():
            for form in (one.name, *one.aliases):
                words = _words(form)
                for at in range(len(words)):
                    self._called[words[at:]].add(one.id)
                    if at and stem(words[at - 1]) not in APART:
                        self._longer[words[at:]].add(one.id)
        self._ministries: dict[frozenset[str], set[str]] = defaultdict(set)
        """For what is looked after, whose ministries look after it."""
        for one in self._known.values():
            for form in (one.name, *one.aliases):
                words = _words(OWNER.sub("", form))
                if MINISTRY in words and len(words) > 1:
                    self._ministries[_stems(" ".join(words)) - {stem(MINISTRY)}].add(one.id)
        self._stems = {one.id: {_stems(form) for form in (one.name, *one.aliases)} for one in self._known.values()}
        self._holding: dict[str, set[str]] = defaultdict(set)
        """For each stem the bodies whose names have it."""
        self._full: dict[str, str | None] = {}
        for name, forms in self._stems.items():
            for word in frozenset().union(*forms):
                self._holding[word].add(name)

    def whole(self, entity: str) -> str:
        """The organisation whose name the one's is cut short, where it is written as a name, never in full, and only one other ends so.

        *The municipality* is the only town hall that has a name.
        """
        one = self._known.get(entity)
        named = [name for name, words in self._halls.items() if words not in HALLS]
        if self._halls.get(entity) in HALLS and len(named) == 1:
            return named[0]
        if one is None or not one.name[:1].isupper():
            return entity
        words = _words(one.name)
        if not words or (len(words) == 1 and words[0] in GOVERNMENT_BODIES | GUARDS):
            return entity
        others = self._longer.get(words, set())
        return min(others) if len(others) == 1 else entity

    def in_full(self, entity: str) -> str | None:
        """The only other organisation whose name says all that the one's does and more: *police*, *the Arlo Police Service*."""
        if entity in self._full:
            return self._full[entity]
        found: set[str] = set()
        for short in self._stems.get(entity, ()):
            near = set.intersection(*(self._holding[word] for word in short)) if short else set()
            found |= {name for name in near if any(short < long and not APART & (long - short) for long in self._stems[name])}
        found.discard(entity)
        self._full[entity] = min(found) if len(found) == 1 else None
        return self._full[entity]

    def of_mayor(self, person: Entity) -> str | None:
        """The only town hall of a story, for a mayor of whom no report says of which."""
        if self._mayors != {person.id}:
            return None
        halls = {self.whole(name) for name in self._halls}
        return min(halls) if len(halls) == 1 else None

    def of_minister(self, person: Entity) -> str | None:
        """The ministry of a minister of whom no report says of which country, where the story has it: *the health minister*, *the Ministry
        of Health*.
        """
        titles = [
            words for role in person.roles if not role.of and (words := _words(role.title))[-1:] == (MINISTER,) and not FORMER & set(words)
        ]
        found = {name for words in titles for name in self._ministries.get(_stems(" ".join(words[:-1])), ()) if len(words) > 1}
        often = sorted((len(self._known[name].mentions), name) for name in found)
        clear = len(often) == 1 or (often and often[-1][0] >= OFTEN * sum(times for times, _ in often[:-1]))
        return often[-1][1] if clear else None

    def called(self, description: str) -> str | None:
        """The only organisation whose name ends with what an unnamed speaker is called: *Civil Defence*, *Brevia's civil defence*."""
        words = _words(OWNER.sub("", description))
        if not words or (len(words) < TOLD and not description.isupper()):
            return None
        found = self._called.get(words, set())
        return self.whole(min(found)) if len(found) == 1 else None


def _stems(form: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _words(form) if word not in EMPTY_WORDS)


def _words(form: str) -> tuple[str, ...]:
    words = tuple(word.casefold() for word in WORD.findall(form))
    return words[1:] if words[:1] == ("the",) else words
