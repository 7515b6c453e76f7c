"""Values that a report tells as taking the place of others: *stretched from 3 kilometres to 8*, *now 900, not the 700 it first reported*.

What is weighed, measured or paid is no count that grows from report to report, so that only such words make a revision of it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from hearsay.model import Figure, Step, Update, joint_id
from hearsay.reconciliation.lexicon import TALLIED, UNCOUNTED, UNITS
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.standing import as_of
from hearsay.reconciliation.values import Value, same_value, vague
from hearsay.reconciliation.voices import Voices

FLOATING = frozenset({"percent", "temperature", "speed", "concentration", "magnitude", "vote-share", "turnout"})
"""Measures of what goes up and down by itself: no value takes another's place."""
CLOSE = 160
"""Characters between two values of which one takes the other's place, at most."""
CHANGED = re.compile(
    r"\b(?:rais|lift|increas|widen|expand|extend|doubl|tripl|boost|gr[eo]w|r[io]se|climb|jump|swell|swollen|soar|cut|reduc|lower|trim"
    r"|narrow|shrink|shrank|shorten|stretch|lengthen|revis|correct|updat|chang|mov|top|bring|brought)\w{0,4}\b[^.;]{0,70}\bfrom\s(?:\w+\s){0,2}$",
    re.I,
)
"""What leads the first of two values of which the second replaces it. *The fence was extended from [3 kilometres] to 8.*"""
TO = re.compile(r"(?:\s\w+){0,3}\sto\s(?:\w+\s){0,2}", re.I)
OLDER = re.compile(
    r"[^.;]{0,60}(?:[,(–—]\s?|\s)(?:up|down|rather|instead|not|and not)\s(?:(?:from|than|of)\s)?(?:(?:the|its|an?|\w+ed)\s){0,2}", re.I
)
"""Between a value and the older one. *It is now 900, up from [700].*"""
NOT = re.compile(r"\b(?:not|rather|instead)\b", re.I)
FIRST = re.compile(r"[^.;]{0,40}\b(?:first|initial(?:ly)?|original(?:ly)?|earlier|previous(?:ly)?|yesterday|had)\b", re.I)
"""Behind it, where it was only *not*. *Not the [700] it first reported.*"""
NOW = re.compile(r"\bnow\b", re.I)
BEFORE = re.compile(
    r"\s?[^.;,]{0,30}[;,]\s[^.;]{0,60}\b(?:had|on \w+day|yesterday|earlier|previously|last (?:night|week|month))\b[^.;\d]{0,40}", re.I
)
"""Between a value of *now* and the older one. *It now owns nine; on Monday it had told of [seven].*"""
IT_WAS = re.compile(r"[^.;]{0,40}\.\s{1,3}(?:It|They|That|This)\s(?:was|were|stood at|had been)\s(?:\w+\s)?")
THEN = re.compile(r"\s?(?:yesterday|earlier|a (?:day|week|month|year) (?:ago|earlier|before)|last \w+|on \w+day|this morning)\b", re.I)
"""Between and behind, where the older one is told in the next sentence. *It was [700] yesterday.*"""

Key = tuple[str, str, Value, str]
"""Measure, unit, value, and whose count it is."""


def restated(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Update]:
    """A series of two values for each that one claimant gives in the place of another in one breath."""
    whole = [quantity for quantity in quantities if not quantity.part]
    held = {figure.id: quantity for quantity in whole for figure in quantity.figures}
    figures = sorted({figure.id: figure for quantity in whole for figure in quantity.figures}.values(), key=lambda one: (one.span, one.id))
    near = [(one, other) for one, other in pairwise(figures) if _beside(one, other)]
    pairs = [pair for one, other in near if _of_one(one, other, voices) and (pair := _in_order(one, other, voices)) is not None]
    values = {(one.measure, same_value(one)) for pair in pairs for one in pair}
    given: dict[Key, list[Figure]] = defaultdict(list)
    for figure in figures if values else ():
        if (figure.measure, same_value(figure)) in values:
            given[_key(figure, voices)].append(figure)
    seen: set[tuple[Key, Key]] = set()
    for pair in pairs:
        keys = (_key(pair[0], voices), _key(pair[1], voices))
        if keys in seen:
            continue
        seen.add(keys)
        steps = tuple(_step(one, given[key], voices) for one, key in zip(pair, keys, strict=True))
        ids = [name for step in steps for name in step.figures]
        subject = held[next((one for one in pair[::-1] if one.measure not in UNCOUNTED), pair[1]).id].subject
        yield Update(joint_id("update", *ids), subject.named(voices.entities), subject.measure, steps)


def _key(figure: Figure, voices: Voices) -> Key:
    unit = (figure.unit or "").lower()
    return figure.measure, UNITS.get(unit, unit), same_value(figure), voices.state[voices.root[figure]].key


def _beside(first: Figure, second: Figure) -> bool:
    """Whether a report gives two different values close to each other, of nothing that goes up and down by itself."""
    close = first.span.doc == second.span.doc and second.span.start - first.span.end <= CLOSE and first.measure not in FLOATING
    return close and not (vague(first) or vague(second)) and same_value(first) != same_value(second)


def _of_one(first: Figure, second: Figure, voices: Voices) -> bool:
    """Whether two figures may be of one thing that one claimant gives: those of no tally need a claimant that is named."""
    named = first.measure in TALLIED or (first.claimant is not None and second.claimant is not None)
    if not named or (first.measure != second.measure and not {first.measure, second.measure} & UNCOUNTED):
        return False
    one, other = _key(first, voices), _key(second, voices)
    return one[1] == other[1] and one[3] == other[3]


def _in_order(first: Figure, second: Figure, voices: Voices) -> tuple[Figure, Figure] | None:
    """The two, the older one first; None where nothing says that one takes the place of the other."""
    text = voices.documents[first.span.doc].text
    start, end = voices.bounds[first.span][0], voices.bounds[second.span][1]
    before, between, behind = text[start : first.span.start], text[first.span.end : second.span.start], text[second.span.end : end]
    if CHANGED.search(before) and TO.fullmatch(between):
        return first, second
    if OLDER.fullmatch(between) and (not NOT.search(between) or FIRST.match(behind)):
        return second, first
    if (NOW.search(before) and BEFORE.fullmatch(between)) or (IT_WAS.fullmatch(between) and THEN.match(behind)):
        return second, first
    return None


def _step(figure: Figure, given: Sequence[Figure], voices: Voices) -> Step:
    """A value as of the first day on which its claimant gave it."""
    days = sorted(day for one in given if (day := as_of(one, voices)))
    return Step(figure.low or figure.high, figure.high, days[0] if days else None, tuple(sorted(one.id for one in given)))
