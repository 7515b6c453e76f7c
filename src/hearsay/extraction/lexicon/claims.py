"""Who answers for a number, and the words that say that it cannot be checked, as tables."""

from __future__ import annotations

from hearsay.extraction.lexicon.measures import noun_forms, verb_forms
from hearsay.extraction.lexicon.words import words

_CLAIM_VERBS = (
    "say claim report confirm estimate announce admit unveil specify cite mention state declare reveal acknowledge tally "
    "document publish note suspect believe calculate reckon verify attribute demand communicate"
)
_COUNT_VERBS = "put give hold count list record number register log"
_CLAIM_NOUNS = "estimate count tally figure number statistic data calculation assessment report claim record reckoning account word"
CLAIM_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _CLAIM_VERBS.split()))
"""Forms of verbs whose subject answers for the numbers in their clause."""
COUNT_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _COUNT_VERBS.split()))
"""Forms of verbs of which that is so where the number is one of :data:`COUNTED_SO`: ``gives 647 dead``, not ``gives 12 boats``."""
COUNTED_SO = words(
    "killed injured casualties missing trapped displaced infected cases destroyed damaged hospitalised people personnel population "
    "count aboard rescued money protesters detained turnout"
)
CLAIM_NOUNS: frozenset[str] = frozenset().union(*(noun_forms(noun) for noun in _CLAIM_NOUNS.split()))
"""What somebody gives numbers in: ``its own estimate``, ``the count used by the ministry``."""
CLAIM_LINKS = frozenset(["by", "from", "of"])

CAVEATS = (
    (
        "{BE}(?:{ADV} )?not (?:yet )?(?:be(?:en)? )?(?:{ADV} )?{VERIFIED}",
        "The figure has not been independently verified.",
        "has not been independently verified",
    ),
    (
        "(?:can ?not|could not|can't|can’t|couldn't|couldn’t) (?:yet )?(?:{ADV} )?(?:be )?(?:{ADV} )?{VERIFIED}(?: {ADV})?",
        "The number could not be independently confirmed.",
        "could not be independently confirmed",
    ),
    (
        "neither (?:can|could) (?:it|they|that|this|either(?: figure| number| claim)?) be {VERIFIED}",
        "The mine says 40 died, neither can it be checked.",
        "neither can it be checked",
    ),
    ("(?:impossible|difficult|hard) to (?:{ADV} )?{VERIFY}", "The toll is impossible to verify.", "impossible to verify"),
    ("(?:unable|not able) to (?:{ADV} )?{VERIFY}", "Reporters were unable to verify the number.", "unable to verify"),
    (
        "(?:no|without) (?:independent|official) (?:verification|confirmation)",
        "There was no independent confirmation.",
        "no independent confirmation",
    ),
    ("(?:unverified|unconfirmed|uncorroborated)", "The unverified count is 40.", "unverified"),
    ("did not (?:{ADV} )?{VERIFY}", "The agency did not independently verify the count.", "did not independently verify"),
    ("not (?:{ADV} )?verifiable", "The toll is not verifiable.", "not verifiable"),
)
"""Words that say that a number cannot be checked: pattern, example, what is found."""
CAVEAT_PARTS = {
    "BE": r"(?:has|have|had|is|are|was|were|been|being) ",
    "ADV": r"(?:independently|immediately|officially|remotely|yet|separately|currently|readily)",
    "VERIFIED": r"(?:verified|confirmed|checked|corroborated|substantiated|controlled|established|authenticated)",
    "VERIFY": r"(?:verify|confirm|check|corroborate|substantiate|establish|authenticate)",
}
