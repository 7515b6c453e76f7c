"""Two at once: whom ``the two sides``, ``both countries``, ``the presidents of Peru and Chile`` stand for."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from itertools import pairwise

from hearsay.model import Reference
from hearsay.resolution.context import Context
from hearsay.resolution.names import singular
from hearsay.resolution.phrases import Phrase, apart
from hearsay.resolution.registry import Cluster
from hearsay.resolution.titles import title_at_end
from hearsay.resolution.titles_lexicon import LEADERS, SOLE

BOTH = frozenset({"two", "both"})
SIDES = frozenset({"side", "country", "neighbor", "neighbour", "government", "capital", "nation", "state", "army", "delegation"})
"""What two states are called together."""
FIRMS = frozenset({"company", "firm", "operator", "airline", "union", "party", "ministry", "agency", "movement", "group", "club", "bank"})
"""What two bodies are called together: ``the two companies``."""
_LANDS = ("country", "place")
RIVALS = frozenset({"candidate", "rival", "contender", "opponent", "challenger", "frontrunner"})
"""What two people are called together who want one office."""
_FAR = 3
"""How many times more often whoever holds the office is named than one who is thought to hold it, too."""
_OFFICES = frozenset(title.split()[-1] for title in SOLE) | LEADERS
"""Heads of phrases that may mean who holds one office in two countries."""


def pair(context: Context, reference: str) -> tuple[Cluster, ...]:
    """The two whom a phrase means together: holders of one office in two countries, or the countries themselves."""
    found = context.report.references.get(reference)
    if found is None or (found.form != "nominal" and not means_two(found.span.text)):
        return ()
    if _means_two(found.span.text, RIVALS):
        return _two(context, "person")
    if _means_two(found.span.text, FIRMS):
        return _together(context, found.span.start, ("organization",))
    return _holders(context, found) or (
        _lands(context) or _together(context, found.span.start, _LANDS) if means_two(found.span.text) else ()
    )


def _together(context: Context, offset: int, kinds: tuple[str, ...]) -> tuple[Cluster, ...]:
    """The last two of a kind that the report names side by side before a character: ``Quay Lines and Torvel Salt``."""
    report, acting = context.report, context.world.acting
    before = report.within(0, offset)
    for left, right in reversed(list(pairwise(before))):
        one, other = (context.world.state(acting.get(m.id)) or acting.get(m.id) for m in (left, right))
        beside = one is not None and other is not None and one is not other and one.kind in kinds and other.kind in kinds
        if beside and one is not None and other is not None and report.text[left.span.end : right.span.start] in (" and ", " and the "):
            return one, other
    return ()


def _two(context: Context, kind: str) -> tuple[Cluster, ...]:
    """The two people or countries that the story names most, where the report names both and no third is named half as often."""
    named = {context.world.state(context.world.acting.get(mention.id)) for mention in context.report.mentions}
    told = {c: context.world.times(c) for c in sorted((c for c in named if c is not None and c.kind == kind), key=lambda c: c.key)}
    ranked = sorted(told, key=lambda c: (-told[c], c.key))
    clear = len(ranked) == 2 or (len(ranked) > 2 and told[ranked[1]] >= 2 * told[ranked[2]])
    return tuple(ranked[:2]) if clear else ()


def _lands(context: Context) -> tuple[Cluster, ...]:
    """The two countries that the story speaks of most; else those of the report, where no third is spoken of as often."""
    if two := _two(context, "country"):
        return two
    told: Counter[Cluster] = Counter()
    for mention in context.report.mentions:
        cluster = context.world.state(context.world.acting.get(mention.id))
        if cluster is not None and cluster.kind == "country":
            told[cluster] += 1
    ranked = sorted(told, key=lambda cluster: (-told[cluster], cluster.key))
    clear = len(ranked) == 2 or (len(ranked) > 2 and told[ranked[1]] > told[ranked[2]])
    return tuple(ranked[:2]) if clear else ()


def _holders(context: Context, reference: Reference) -> tuple[Cluster, ...]:
    """Who holds the office in each of two countries: ``the presidents of Peru and Chile``, ``the two foreign ministers``, ``both leaders``.

    A country whose holder no report names stands for its own, as long as the phrase names it.
    """
    if not reference.plural or not _is_office(reference.span.text):
        return ()
    phrase = apart(context, reference)
    title = _office_of(phrase)
    if title is None:
        return ()
    named = [country for _, one in phrase.owners if (country := context.world.state(one)) is not None and country.kind == "country"]
    if len(named) not in (0, 2) or (not named and not BOTH & {*phrase.before, *phrase.behind.casefold().split()}):
        return ()
    here = () if named else tuple(context.world.holders(title, None, context.report))
    if len(here) == 2:
        return here
    people = [_main(context, context.world.holders(title, country, None)) for country in named or _lands(context)]
    if named:
        return tuple(who or country for who, country in zip(people, named, strict=True))
    return tuple(who for who in people if who is not None) if all(people) else ()


def _main(context: Context, holders: list[Cluster]) -> Cluster | None:
    """The only one, or the one who is named far more often than any other."""
    told = {one: context.world.times(one) for one in holders}
    ranked = sorted(told, key=lambda one: (-told[one], one.key))
    clear = len(ranked) == 1 or (len(ranked) > 1 and told[ranked[0]] >= _FAR * told[ranked[1]])
    return ranked[0] if clear else None


@lru_cache(maxsize=65536)
def _is_office(text: str) -> bool:
    """Whether any word of the phrase may be the office that two hold."""
    return any(singular(word) in _OFFICES for word in text.casefold().split())


def _office_of(phrase: Phrase) -> str | None:
    """The office that is meant, or whoever leads: ``foreign minister``, ``leader``."""
    if phrase.head in LEADERS:
        return phrase.head
    found = title_at_end([*phrase.before, phrase.head])
    return found[0] if found is not None else None


@lru_cache(maxsize=65536)
def _means_two(text: str, heads: frozenset[str]) -> bool:
    """Whether the phrase means two together who are called by one of the words."""
    words = text.casefold().split()
    return bool(BOTH & set(words)) and singular(words[-1]) in heads


def means_two(text: str) -> bool:
    """Whether the phrase means two states together."""
    return _means_two(text, SIDES)
