"""Who somebody is, and of which body, by the words with which reports name a speaker: *the port authority's spokesman, Ada Brun*."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from hearsay.model import Entity, Speaker, Statement
from hearsay.reconciliation.lexicon import EMPTY_WORDS, ENEMIES, FORMER, LABEL
from hearsay.reconciliation.prose import WORD
from hearsay.resolution.titles import is_title

THE = re.compile(r"^the\s+", re.I)
LINE = re.compile(r"\n")
OWNED = re.compile(r"['’]s?(?=\s)")
ONWARD = re.compile(r"[,\s](?:who|whose|whom|which|that|told|said|says)\s")
ACCREDITED = re.compile(r"\bto(?:\s+the)?\s+$", re.I)
"""What stands before whom an envoy is sent to. *The Brevian envoy to the Quay Board.*"""
FIRST = 4
"""Words of a phrase among whose beginnings the title stands: *the chief of the port authority Ada Brun*."""


class Described(msgspec.Struct, frozen=True):
    """What the words for speakers tell about them."""

    full: dict[str, str]
    """People by their names of two words or more."""
    bodies: dict[str, str]
    """The organisation that somebody is called a member of."""

    def person(self, speaker: Speaker) -> str | None:
        """The person whose name a phrase ends with, which begins with an office: *the head of the port authority, Ada Brun*."""
        phrase = speaker.description or (speaker.span.text if speaker.span else "")
        words = phrase.split()
        for size in range(min(len(words) - 2, 4), 1, -1):
            found = self.full.get(" ".join(words[-size:]))
            before = words[:-size]
            if found and (before[-1].endswith(",") or any(is_title(" ".join(before[i:j])) for i in range(2) for j in range(i + 1, FIRST))):
                return found
        return None


def described(entities: Iterable[Entity], statements: Iterable[Statement]) -> Described:
    """Read the phrases by which the reports of a story name those who speak."""
    known = sorted(entities, key=lambda one: one.id)
    people = {one.id: one for one in known if one.kind == "person"}
    full: dict[str, str] = {}
    for one in people.values():
        for form in (one.name, *one.aliases):
            if " " in form and not _titled(form):
                full.setdefault(form, one.id)
    names = _names(known, full)
    if not names:
        return Described(full, {})
    pattern = re.compile(r"\b(?:" + "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name))) + r")\b", re.I)
    phrases: dict[str, set[str]] = defaultdict(set)
    for one in people.values():
        phrases[one.id] |= set(one.aliases)
    for told in statements:
        if told.speaker.entity in people and told.speaker.span:
            phrases[told.speaker.entity or ""].add(told.speaker.span.text)
    bodies = {}
    for name, given in sorted(phrases.items()):
        found = {body for phrase in given for body in _bodies(phrase, people[name], pattern, names)}
        if len(found) == 1:
            bodies[name] = min(found)
    return Described(full, bodies)


@lru_cache(maxsize=16384)
def has_label(text: str) -> bool:
    """Whether any line begins with a heading of the report's own."""
    return LABEL.match(text) is not None or any(LABEL.match(text, at.end()) for at in LINE.finditer(text))


def in_label(told: Statement, text: str) -> bool:
    """Whether the cue of a statement stands in a heading of the report's own: *What they're saying: the bridge is closed.*"""
    cue = told.cue
    if cue is None:
        return False
    start = text.rfind("\n", 0, cue.start) + 1
    label = LABEL.match(text, start)
    return label is not None and cue.end <= label.end()


def _names(known: Iterable[Entity], full: dict[str, str]) -> dict[str, str]:
    """Organisations by what they are called; none that is called by a person's name."""
    names: dict[str, str] = {}
    for one in known:
        forms = [THE.sub("", form) for form in (one.name, *one.aliases)] if one.kind == "organization" else []
        if not any(form.endswith(person) for form in forms for person in full):
            for form in forms:
                if not {word.casefold() for word in WORD.findall(form)} <= EMPTY_WORDS or form.isupper():
                    names.setdefault(_key(form), one.id)
    return names


def _key(form: str) -> str:
    """A name as it is looked up: small letters, but for what is written in capitals alone, as *WHO* is."""
    return form if form.isupper() else OWNED.sub("", form).casefold()


def _titled(form: str) -> bool:
    words = form.split()
    return any(is_title(" ".join(words[:size])) for size in range(1, len(words)))


def _bodies(phrase: str, person: Entity, pattern: re.Pattern[str], names: dict[str, str]) -> set[str]:
    """The organisations that a phrase names beside the person, unless it says that they are no longer theirs or against them."""
    cut = OWNED.sub("", ONWARD.split(phrase, maxsplit=1)[0])
    for form in sorted((person.name, *person.aliases), key=lambda form: -len(form)):
        if not (pattern.search(form) or _titled(form)):
            cut = cut.replace(form, " ")
    if (ENEMIES | FORMER) & {word.casefold() for word in WORD.findall(cut)}:
        return set()
    found = ((_key(match.group()), cut[: match.start()]) for match in pattern.finditer(cut))
    return {names[key] for key, before in found if key in names and not ACCREDITED.search(before)}
