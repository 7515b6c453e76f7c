"""Somebody who is taken up by what the report says beside the name: ``the singer Ida Lund … [the singer]``, ``Ida Lund, 47, …``."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from hearsay.documents.letters import latin
from hearsay.model import Mention
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import DOCUMENTS, GOVERNMENTS, INSTITUTIONS, NESTING, OUTLET_HEADS, SOURCES
from hearsay.resolution.names import singular
from hearsay.resolution.people_lexicon import KIN
from hearsay.resolution.phrases import Phrase, reading
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.titles_lexicon import TITLES
from hearsay.resolution.world import NOBODY, Target

_OTHERWISE = (
    INSTITUTIONS
    | GOVERNMENTS
    | DOCUMENTS
    | OUTLET_HEADS
    | KIN
    | frozenset(s.word for s in SOURCES)
    | frozenset(t.title.split()[-1] for t in TITLES)
)
"""Nouns that are read otherwise: bodies, papers, relatives, those who hold an office."""
_BEFORE = re.compile(latin(r"(?:^|[\s(“\"])(?:([A-Za-z][a-z]+) and )?([A-Za-z][a-z]+) $"))
"""The noun in front of a name, and one that it is joined to: ``[singer] and [actor] Ida Lund``."""
_BEHIND = re.compile(r"(?:,(?: \d{1,3},)?(?: who is| who was)?| is| was) (?:an?|the|one of the) ([^,.;:()\n]{3,80})")
"""What is said of a name behind it: ``Ida Lund, 47, [a retired singer from Torvel]``."""
_CUT = NESTING | {"that", "which", "who", "whose", "where", "based", "and", "or", "known", "called", "born"}
"""Words in front of which the noun of what is said of a name stands."""
_AGED = re.compile(r",? ?\(?(\d{1,3})(?:[,.)]| years? old)")
"""The age of somebody, right behind the name."""
_AGE = re.compile(r"\b(\d{1,3})[- ]years?[- ]old\b|, (\d{1,3})$")
"""An age that somebody is called by: ``the [47-year-old] singer``, ``the singer, [47]``."""
_ANOTHER = frozenset({"other", "another", "second", "third", "next", "first", "only", "late"})
"""In front of a noun, what tells that it is another who is called so."""
_ASIDE = re.compile(r", (?:wh(?:o|ose) |\d{1,3}$)")
"""What may stand behind the noun: ``the singer[, who] slept``, ``the singer[, 47]``."""
_FAR = 40
"""Characters in front of a name in which a noun stands."""
_RECENTLY = 2
"""Sentences before ``the 41-year-old`` in which she was named."""
_LATELY = 4
"""Sentences in which nobody without a name was called so."""


def _takes_up(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase may take up one person by a noun: ``the retired singer``, but not ``The Miller``, which is printed daily."""
    if (
        phrase.head not in phrase.reference.span.text
        or phrase.before[:1] != ("the",)
        or phrase.plural
        or phrase.head in _OTHERWISE
        or _ANOTHER & {*phrase.before}
    ):
        return False
    return not phrase.behind.strip() or _ASIDE.match(phrase.behind) is not None


@reading(_takes_up)
def beside_name(context: Context, phrase: Phrase) -> Target:
    """``the singer``: whom the report has called so, beside the name, and nobody without one since; of several the one named last."""
    report, start = context.report, phrase.reference.span.start
    called = [c for m in _called(report).get(phrase.head, ()) if m.span.start < start and (c := context.world.acting.get(m.id)) is not None]
    if not called or nameless(report, phrase):
        return NOBODY
    named = (context.world.acting.get(m.id) for m in reversed(report.within(0, start)))
    return Target(next((c for c in named if c is not None and c in called and c.kind == "person"), None))


def nameless(report: Report, phrase: Phrase) -> bool:
    """Whether somebody without a name was called so just before: ``[A singer] said so``, but not ``Ida Lund, [a singer], said so``."""
    start = phrase.reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - _LATELY))[0]
    words = rf"(?<!, )\b(?:[Aa]n?|[Aa]nother|[Oo]ne) (?:[\w-]+ ){{0,2}}{re.escape(phrase.head)}\b(?! [A-Z]|, [A-Z])"
    return re.search(words, report.text[floor:start]) is not None


@lru_cache(maxsize=REMEMBERED)
def _called(report: Report) -> dict[str, tuple[Mention, ...]]:
    """By noun the names of persons that it stands beside."""
    found: defaultdict[str, list[Mention]] = defaultdict(list)
    for mention in report.mentions:
        if mention.label != "PERSON":
            continue
        start, end = mention.span.start, mention.span.end
        before = _BEFORE.search(report.text[max(report.bounds(report.sentence(start))[0], start - _FAR) : start])
        nouns = {word.casefold() for word in before.groups() if word} if before is not None else set()
        behind = _BEHIND.match(report.text, end)
        if behind is not None:
            said = behind.group(1).split()
            nouns.add(singular(next((said[i - 1] for i, word in enumerate(said) if i and word.casefold() in _CUT), said[-1]).casefold()))
        for noun in nouns:
            found[noun].append(mention)
    return {noun: tuple(mentions) for noun, mentions in found.items()}


def _tells_age(_: Report, phrase: Phrase) -> bool:
    """Whether a phrase is of somebody by the age."""
    return phrase.definite and not phrase.plural and _AGE.search(phrase.reference.span.text) is not None


@reading(_tells_age)
def aged(context: Context, phrase: Phrase) -> Target:
    """``the 41-year-old welder``: who is told to be of that age; else whom the sentence before is about, or the one before that, and who is
    of no other."""
    report, start = context.report, phrase.reference.span.start
    found = _AGE.search(phrase.reference.span.text)
    age = next(filter(None, found.groups())) if found is not None else ""
    ages: defaultdict[Cluster, set[str]] = defaultdict(set)
    for mention in report.mentions:
        told = _AGED.match(report.text, mention.span.end)
        cluster = context.world.acting.get(mention.id)
        if told is not None and cluster is not None and cluster.kind == "person":
            ages[cluster].add(told.group(1))
    sure = [cluster for cluster, told in ages.items() if age in told]
    if len(sure) == 1:
        return Target(sure[0])
    here = report.sentence(start)
    for sentence in range(here, max(-1, here - _RECENTLY - 1), -1):
        people = (context.world.acting.get(m.id) for m in report.within(report.bounds(sentence)[0], start))
        who = next((c for c in people if c is not None and c.kind == "person" and not ages.get(c, set()) - {age}), None)
        if who is not None:
            return Target(who)
    return NOBODY
