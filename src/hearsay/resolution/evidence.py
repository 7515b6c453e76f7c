"""What the words around a name say of what it names: ``the union Brakha``, ``chairman Ilo Sarn``, ``near Torvel``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from hearsay.model import EntityKind, Mention
from hearsay.resolution.lexicon import (
    BODY_NOUNS,
    GENERIC_TAILS,
    INSTITUTION_HEADS,
    NESTING,
    OUTLET_WORDS,
    PEOPLE_NOUNS,
    PLACE_WORDS,
    SOURCES,
    WHERE,
)
from hearsay.resolution.names import singular
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.sorts_lexicon import PARTS
from hearsay.resolution.titles import title_at_end
from hearsay.resolution.titles_lexicon import HONORIFICS

_HONORED = frozenset(h.word for h in HONORIFICS)
_PEOPLE = PEOPLE_NOUNS | frozenset(s.word for s in SOURCES)
_BODIES = (
    BODY_NOUNS
    | frozenset(h.word for h in (*INSTITUTION_HEADS, *OUTLET_WORDS))
    | frozenset(h.word for h in GENERIC_TAILS if " " not in h.word and h.word not in PLACE_WORDS)
) - {"today", "post", "mail", "independent", "observer"}
_BEHIND = re.compile(r"\s{1,3}([^\W\d_]+)")
_AGE = re.compile(r"\s{0,2},\s{0,2}\d{1,3}\s*,")
_SOMEBODY = re.compile(r",[^.;\n]{0,60}?\b(?:uses?|by|has|have|bears?)\s(?:only\s)?(?:one|a single) name\b")
"""What is said of somebody who has no other name: ``Sarn, [a potter who has a single name]``."""
_WHO = re.compile(r",? who\b")
_LINKED = frozenset({"of", "from", "for", "with", "and", "or", "to", "by", "against", *WHERE})
"""Words behind which a name is not what *who* takes up: ``officials in [Lima], who``."""
_UNTITLED = _LINKED | {"the"}
_BEFORE = re.compile(r"([^\W\d_]+(?:[\s-][^\W\d_]+){0,6})(,?)\s+$")
_DETERMINED = re.compile(r"(?:\b(?:the|its|their|his|her|a|an)|['’]s?)\s", re.IGNORECASE)
_NESTED = re.compile(r"([^\W\d_]+) (?:for|of|at|from) [^,.;:()\n]{1,40},\s{1,3}$")
"""An office and what it is of, in front of a comma and its holder: ``a spokesman for the railways, [Ida Lund]``."""
_APPOSED = re.compile(r",\s{1,2}(?:the|a|an|its|their|our)\s((?:[a-z][a-z'’-]*\s?){1,6})")
"""What is said of a name behind a comma: ``Quayside, [the state utility that runs the dam]``."""
_CLAUSE = re.compile(r"[^,.;:()\n]{0,80}")
_TELLS = re.compile(
    r"^(?:(?!\b(?:that|which|who|whose|said to)\b).)*\b(?:said|says|informs?|informed|reports|reported|announces|announced|tells|told"
    r"|stated|notes|noted|writes|wrote|adds|added|confirms|confirmed|insists|insisted)\b"
)
"""What is told by whoever stands behind a name and its comma, up to the verb; without a relative clause of what it is."""
_ENDING = NESTING | frozenset({"that", "which", "who", "whose", "where", "based", "run", "by", "and", "led", "known", "called",
                       "hostile", "opposed", "loyal", "close", "linked", "allied", "affiliated", "associated",
                       "active", "critical", "backed"})  # fmt: skip
"""Words that end the noun of an apposition."""
_DESCRIBED = 4
"""Words between an office and the body that it is of, *of* and *the* with them, and one more."""
_TRADED = re.compile(r"['’]s? (?:shares|stock|shareholders|chief executive|CEO|managing director)\b")
"""What only a company has: ``Quayside[’s shares]``."""
_ALIAS = re.compile(r"^,?\s*(?:\(|(?:also |better |commonly |widely )?(?:called|known as|or)\s+(?:simply )?(?:the\s+)?)(?:the\s+)?[\"“]?$")
"""What leads to another name of the organisation in front."""
_NEXT = 40
"""Characters between the two names."""
_REACH = 60
_OFTEN = 2
"""Mentions with a preposition of place before them from which a name is a place's; it may lead a person's by chance."""


def evidence(found: Iterable[tuple[Report, Mention]]) -> Counter[EntityKind]:
    """How many mentions of one name are surrounded by words that go with each kind."""
    votes: Counter[EntityKind] = Counter()
    led = 0
    for report, mention in found:
        kind, placed = _around(report, mention)
        if kind is not None:
            votes[kind] += 1
        led += placed
    if led >= _OFTEN:
        votes["place"] += led
    return votes


def _apposed(text: str, end: int) -> list[str]:
    """The words that are said of a name behind a comma; none where they are who says something: ``He met Lund, [the agency] reports``."""
    found = _APPOSED.match(text, end)
    clause = _CLAUSE.match(text, found.end(1)) if found is not None else None
    words = found.group(1).split() if found is not None else []
    told = _TELLS.search(f"{' '.join(words)} {clause.group() if clause is not None else ''}")
    return [] if told is not None else words


def _is_of(words: list[str]) -> bool:
    """Whether what stands in front of a body is the office of somebody in it: ``the head of the border union [Ida Lund]``.

    ``A spokesman for the union [Brakha]`` names the union.
    """
    of = next((i for i in range(len(words) - 1, max(-1, len(words) - _DESCRIBED), -1) if words[i] == "of"), 0)
    return title_at_end(words[:of]) is not None


def _heads_body(words: list[str]) -> bool:
    """Whether the noun of an apposition, the word in front of its first preposition or clause, is that of a body."""
    noun = next((words[i - 1] for i, word in enumerate(words) if i and word in _ENDING), words[-1])
    return noun in _BODIES and title_at_end(words[:1]) is None


@lru_cache(maxsize=16 * REMEMBERED)
def _around(report: Report, mention: Mention) -> tuple[EntityKind | None, bool]:
    """The kind that the words around a name go with, and whether a preposition of place leads to it."""
    return _kind(report, mention), report.word_before(mention.span.start) in WHERE


def _kind(report: Report, mention: Mention) -> EntityKind | None:
    start, end = mention.span.start, mention.span.end
    floor = max(report.bounds(report.sentence(start))[0], start - _REACH)
    before = _BEFORE.search(report.text[floor:start])
    behind = _BEHIND.match(report.text, end)
    if _AGE.match(report.text, end) or _SOMEBODY.match(report.text, end):
        return "person"
    single = " " in mention.span.text and not mention.span.text.endswith("s")
    if single and _WHO.match(report.text, end) and report.word_before(start) not in _UNTITLED:
        return "person"
    if behind is not None and behind.group(1).casefold() in PLACE_WORDS:
        return "place"
    if _TRADED.match(report.text, end):
        return "organization"
    if mention.label != "LOC" and (apposed := _apposed(report.text, end)) and _heads_body(apposed):
        return "organization"
    if mention.label != "LOC" and behind is not None and behind.group(1).islower() and behind.group(1) in _BODIES:
        return "organization"
    if before is None:
        return None
    words = before.group(1).split()
    last = singular(words[-1].casefold())
    if before.group(2):
        nested = _NESTED.search(report.text[floor:start])
        titled = title_at_end(words) or (nested is not None and last not in PARTS and title_at_end([nested.group(1)]))
        return "person" if titled and _DETERMINED.search(report.text[floor:start]) is not None else None
    if last in _HONORED or (title_at_end(words) is not None and last not in _BODIES):
        return "person"
    if last in _PEOPLE and words[-1].casefold() == last:
        return "person"
    if last in _BODIES and words[-1][0].islower() and words[-1].casefold() == last:
        return "person" if _is_of(words[:-1]) else "organization"
    return None


def as_newsroom(report: Report, mention: Mention) -> bool:
    """Whether a name stands where a newsroom's does, not that of the place it is called by: ``told [Torvel]``, ``([Torvel])``."""
    return report.word_before(mention.span.start) in ("told", "the") or report.text[mention.span.start - 1 : mention.span.start] == "("


@lru_cache(maxsize=16 * REMEMBERED)
def introduces(report: Report, mention: Mention) -> Mention | None:
    """The organisation that the name is given as another name of; not that of the exchange which lists it: ``Quayside ([OSX]: QSD)``."""
    before = report.last_before(mention.span.start)
    if (
        before is None
        or mention.span.start - before.span.end > _NEXT
        or not _ALIAS.match(report.text[before.span.end : mention.span.start])
    ):
        return None
    if report.text[mention.span.end : mention.span.end + 1] == ":":
        return None
    if before.label == "LOC" and (seated := report.last_before(before.span.start)) is not None:
        before = seated if report.text[seated.span.end : before.span.start] == " in " else before
    return before if before.label in ("ORG", "MISC", "FAC") else None
