"""How English news counts: words for numbers, hedges, and what is counted, as tables.

Every hedge and every measure has an example that a test runs.
"""

from __future__ import annotations

import re

from hearsay.documents import numerals
from hearsay.extraction.lexicon.words import listed, words
from hearsay.model import Hedge

CARDINALS = {word: float(value) for value, word in enumerate(("zero", *numerals.CARDINALS))} | {
    word: 10.0 * value for value, word in enumerate(numerals.TENS, 2)
}
MULTIPLES = {"dozen": 12.0, "score": 20.0}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    "mn": 1e6, "bn": 1e9, "tn": 1e12, "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
DIGIT_SCALES = {"k": 1e3, "K": 1e3, "m": 1e6, "M": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
                "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}  # fmt: skip
"""Letters glued to digits."""
METRES_AFTER = re.compile(r"[ \n](?:high|tall|deep|long|wide|wave|race|underground|below|above|from|away|to the|\()", re.IGNORECASE)
"""Behind one of these a glued ``m`` is metres."""
METRES_BEHIND = words("down up apart across underground inland offshore downstream upstream further ahead behind")
"""Behind a glued ``m`` these words tell that it is metres, whatever stands around: ``[13m] down``."""
DEPTHS = words(
    "well shaft tunnel cliff pit hole depth height deep fell falls plunged trapped ladder wall wave waves crater trench ravine gorge "
    "cable pipe mast tower drop climbed dug drilled"
)
"""Near one of these a glued ``m`` that no plural follows is metres: ``fell down a [40m] dry well``."""
PHRASE_STOPS = words("in of to from and or at by on for with over under this last next that the a an each every per is was were are has")
"""Words that a noun phrase behind a number does not go on with."""
PLURALS = words("people men women children feet mice more others fish sheep cattle livestock staff youth strong")
"""What is counted by millions without an "s"."""
QUAKE_AFTER = re.compile(r"[ -](?:earth)?quake|[ -](?:tremor|aftershock|shock)", re.IGNORECASE)
"""Behind one of these a glued ``M`` is a magnitude."""
UNIT_STARTS = listed("percent per degree km kilo met mile tonne ton hectare acre litre liter gallon cm mm kg gram watt mega giga")
"""How the words begin in front of which digits behind a full stop are decimals: ``3.125 km``."""
COIN_STARTS = listed("dollar euro pound rouble ruble rupee peso franc yuan barrel")
"""How the words begin that are glued to a number as units are, and have no decimals of three digits: ``a 2 million-[barrel] cap``."""
SPATIAL = frozenset({"under", "over", "below", "above", "past", "beyond", "some"})
"""In front of "thousands of houses" these are no hedges."""

VAGUE = {
    "dozens": (12.0, 99.0), "scores": (20.0, 99.0), "hundreds": (100.0, 999.0), "thousands": (1000.0, 9999.0),
    "millions": (1e6, 9999999.0), "billions": (1e9, 9999999999.0),
}  # fmt: skip
"""Plurals that count without a number, with the range they stand for."""
VAGUE_COUNTS = {
    "several": (2.0, 9.0), "many": (2.0, 9.0), "a few": (2.0, 5.0), "few": (2.0, 5.0), "a couple of": (2.0, 2.0), "a couple": (2.0, 2.0),
}  # fmt: skip
"""``several hundred``: the smallest and the largest factor."""

FRACTIONS = {
    "half": 50.0, "a half": 50.0, "one half": 50.0, "a third": 33.33, "one third": 33.33, "two thirds": 66.67, "a quarter": 25.0,
    "one quarter": 25.0, "three quarters": 75.0, "a fifth": 20.0, "one fifth": 20.0, "two fifths": 40.0, "three fifths": 60.0,
    "four fifths": 80.0, "a tenth": 10.0, "one tenth": 10.0, "nine tenths": 90.0,
}  # fmt: skip
"""Parts of a whole, in percent."""

CHANGES = (
    "rose", "risen", "rises", "rising", "climbed", "climbs", "increased", "increasing", "grew", "grown", "jumped", "went up",
    "gone up", "goes up", "soared", "swelled", "fell", "fallen", "dropped", "declined", "revised", "raised", "lowered", "cut",
    "up", "down", "corrected", "raise", "raises", "raising", "rise", "increase", "increases", "lift", "lifts", "lifted", "lower", "lowers",
    "lowering", "cuts", "cutting", "reduce", "reduces", "reduced", "reducing", "grow", "grows", "growing", "climb", "climbing", "jump",
    "jumps", "fall", "falls", "falling", "drop", "drops", "dropping", "expand", "expands", "expanded", "double", "doubles", "doubled",
    "boost", "boosts", "boosted", "shrink", "shrinks", "shrank", "widen", "widened", "extend", "extended", "change", "changed", "go",
    "goes", "went", "going", "move", "moved", "brought", "bring",
)  # fmt: skip
"""Behind one of these "from A to B" is two values, not a range."""

BEFORE: dict[str, Hedge] = {
    "at least": "at-least", "no fewer than": "at-least", "no less than": "at-least", "not less than": "at-least",
    "not fewer than": "at-least", "a minimum of": "at-least", "minimum": "at-least", "as least": "at-least",
    "more than": "more-than", "upwards of": "more-than", "upward of": "more-than", "in excess of": "more-than",
    "greater than": "more-than", "well over": "more-than", "well above": "more-than", "just over": "more-than",
    "slightly more than": "more-than", "over": "more-than", "above": "more-than", "exceeding": "more-than", "exceeded": "more-than",
    "exceeds": "more-than", "exceed": "more-than", "surpassed": "more-than", "surpassing": "more-than", "topped": "more-than",
    "passed": "more-than", "past": "more-than", "beyond": "more-than",
    "up to": "at-most", "as many as": "at-most", "as much as": "at-most", "at most": "at-most", "no more than": "at-most",
    "not more than": "at-most", "a maximum of": "at-most", "maximum": "at-most", "at the most": "at-most",
    "could get to": "at-most", "could reach": "at-most", "may reach": "at-most", "might reach": "at-most", "could rise to": "at-most",
    "could climb to": "at-most", "may rise to": "at-most",
    "nothing below": "at-least", "nothing under": "at-least", "nothing above": "at-most", "nothing over": "at-most",
    "fewer than": "fewer-than", "less than": "fewer-than", "below": "fewer-than", "well under": "fewer-than", "just under": "almost",
    "under": "fewer-than",
    "nearly": "almost", "almost": "almost", "close to": "almost", "approaching": "almost", "not quite": "almost", "just short of": "almost",
    "an estimated": "estimate", "estimated": "estimate", "estimated at": "estimate", "estimated to be": "estimate",
    "an estimate of": "estimate", "estimates of": "estimate", "estimate of": "estimate", "likely": "estimate", "probably": "estimate",
    "perhaps": "estimate", "possibly": "estimate",
    "about": "approximate", "some": "approximate", "around": "approximate", "roughly": "approximate", "approximately": "approximate",
    "circa": "approximate", "in the region of": "approximate", "in the order of": "approximate", "or so": "approximate",
    "a reported": "approximate", "something like": "approximate",
}  # fmt: skip
"""Words in front of a number, tried in this order."""
AFTER: dict[str, Hedge] = {
    "or more": "at-least", "and more": "at-least", "or above": "at-least",
    "or even more": "at-least", "at least": "at-least", "at a minimum": "at-least", "and counting": "at-least",
    "or fewer": "at-most", "or less": "at-most", "at most": "at-most", "at the most": "at-most", "tops": "at-most",
    "or so": "approximate", "or thereabouts": "approximate", "odd": "approximate", "plus": "more-than",
}  # fmt: skip
"""Words behind a number."""
