"""Counts that one report sets against each other: what each of them leaves unsaid, the one beside it says.

*The army said that 14 civilians had died. The town's hospital counted 19 bodies; the mayor spoke of 23 dead.* Where each of them
is told of, and by which noun, may part them; that one report gives them in one breath, by several claimants, holds them together.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations

from hearsay.documents.letters import latin
from hearsay.model import Figure
from hearsay.reconciliation.lexicon import PARTIAL, TALLIED
from hearsay.reconciliation.populations import singled_out
from hearsay.reconciliation.quantities import OTHERS, Quantity, measured
from hearsay.reconciliation.sides import LEAP, size
from hearsay.reconciliation.standing import as_of
from hearsay.reconciliation.valued import is_told, source
from hearsay.reconciliation.values import apart, same_value, together, vague
from hearsay.reconciliation.voices import Voices

BREATH = 400
"""Characters between two counts that a report sets against each other, at most."""
WIDE = 1.5
"""How many times a lower bound must be another to be against it: *at least seven*, *15 or more*."""
SMALL = 4
"""Values up to it are told of too many things to be set against others further off than the next sentence."""
SMALL_LEAP = 5.0
"""How many times such a value another may be that is against it."""
CIVILIAN = frozenset({"civilian", "civilians"})
"""Those of whom one side may speak where another speaks of all."""
HEADING = re.compile(r"\n[^\n]{0,78}[^\s.!?”\"'’:;,)\n]\s{0,8}\n|\n\s{0,8}\d{1,2}[:.]\d\d\b")
"""A line between two counts behind which a report speaks of something else."""
SINCE = re.compile(r"\bsince\b", re.I)
"""What makes a count that of a longer time. *Since March 608 have died.*"""
HELD = re.compile(
    r"\b\w+-(?:held|controlled|run)\b|\bunder (?:\w+\s)?control\b|\bareas? (?:that )?(?:it|they) (?:holds?|controls?)\b", re.I
)
"""What makes a count that of a part of a country. *593 in government-held areas.*"""
INSTEAD = re.compile(
    r"\b(?:the (?:real|true|actual|right|correct) \w+|puts? (?:it|the (?:number|figure|total|count|sum|cost|loss|gap|bill)) at"
    r"|no more than)\b",
    re.I,
)
"""What sets a number of anything against the one before. *The true figure is 3.1 million.*"""
LOSSES = re.compile(
    latin(
        r"\b(?i:its|their|our|his|her) (?:own|side|losses)\b|\bown (?:losses|dead|side)\b|\bfrom our side\b|\bof our\b"
        r"|\b[A-Z]\w+['’]s (?:dead|losses|casualties)\b"
    )
)
"""What makes those counted one side's. *He put his own losses at seven.*"""


def set_against(quantities: Iterable[Quantity], voices: Voices) -> list[tuple[Figure, Figure]]:
    """Pairs of counts of one measure by two claimants, close to each other in one report, that cannot both be so.

    What is not counted up or down is so only where the second says that it stands in the place of the first.
    """
    told: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    for quantity in quantities:
        for figure in quantity.figures if not (quantity.part or quantity.aside) else ():
            if is_told(figure, voices) and not vague(figure) and not OTHERS.search(figure.span.text):
                told[figure.span.doc, *measured(figure)].append(figure)
    pairs = (pair for held in told.values() for pair in combinations(sorted(held, key=lambda one: one.span), 2))
    return [pair for pair in pairs if _is_against(*pair, voices)]


def _is_against(one: Figure, other: Figure, voices: Voices) -> bool:
    """``one`` stands in front of ``other``."""
    if other.span.start - one.span.end > BREATH or same_value(one) == same_value(other) or source(one, voices) == source(other, voices):
        return False
    low, high = sorted((size(one), size(other)))
    sentences = [voices.sentence[figure.span] for figure in (one, other)]
    if high > (LEAP if low > SMALL else SMALL_LEAP) * low or (low <= SMALL and not voices.next_to(one.span, other.span)):
        return False
    if not (apart(one, other) or (one.high is other.high is None and high >= WIDE * low)):
        return False
    if not _one_crowd(one, other) or any(LOSSES.search(sentence) or HELD.search(sentence) for sentence in sentences):
        return False
    if bool(SINCE.search(sentences[0])) is not bool(SINCE.search(sentences[1])):
        return False
    if one.measure not in TALLIED and not (voices.next_to(one.span, other.span) and INSTEAD.search(sentences[1])):
        return False
    between = voices.documents[one.span.doc].text[one.span.end : other.span.start]
    return _at_one_time(one, other, voices) and _nowhere_apart(one, other, voices) and not HEADING.search(between)


def _one_crowd(one: Figure, other: Figure) -> bool:
    """Whether those counted may be the same: nobody in particular, called alike, or one side's civilians and the other's dead."""
    left, right = ({word.casefold() for word in singled_out(figure.population, figure.measure, frozenset())} for figure in (one, other))
    if left and right:
        return bool(left & right)
    named = [word for word in singled_out(one.population or other.population, one.measure, frozenset()) if word[0].isupper()]
    return not named and (left | right).isdisjoint(PARTIAL - CIVILIAN)


def _at_one_time(one: Figure, other: Figure, voices: Voices) -> bool:
    days = [date.fromisoformat(day[:10]) for figure in (one, other) if (day := as_of(figure, voices))]
    return together(one.period, other.period) and (len(days) < 2 or abs(days[0] - days[1]) <= timedelta(days=1))


def _nowhere_apart(one: Figure, other: Figure, voices: Voices) -> bool:
    return (one.place == other.place or None in (one.place, other.place)) and at_one_place(one, other, voices)


def at_one_place(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether their sentences name no two places."""
    where = _places(left, voices), _places(right, voices)
    return not all(where) or bool(where[0] & where[1])


def _stands(name: str, text: str) -> bool:
    """Whether a name stands in a text, and not within another word."""
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _places(figure: Figure, voices: Voices) -> frozenset[str]:
    """The places that the sentence of a figure names, countries only where it names none in them; not its claimant's own."""
    text = voices.sentence[figure.span]
    for words in (figure.claimant.span.text if figure.claimant and figure.claimant.span else "", figure.population or ""):
        text = text.replace(words, " ") if words else text
    claimant = voices.entities.get((figure.claimant.entity if figure.claimant else None) or "")
    own = {claimant.id, *(role.of for role in claimant.roles)} if claimant else set()
    found: set[str] = set()
    wide: set[str] = set()
    for one in voices.places:
        forms = [alias for alias in one.aliases if _stands(alias, text)] if one.id not in own else []
        for form in forms:
            country = one.kind == "country" and not form.split()[0].islower()
            (wide if country else found).add(one.id if country or one.kind == "place" else form)
    return frozenset(found or wide)
