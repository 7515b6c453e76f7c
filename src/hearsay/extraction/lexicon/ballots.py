"""What votes are told with, as tables."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

VOTERS = frozenset({"delegates", "members"})
"""Classes of those who vote in a house."""
BALLOTS = frozenset({"votes", "votes-for", "votes-against", "abstentions"})
"""Measures of votes."""
SIDES = {
    **dict.fromkeys(
        words("backed back backing supported support supporting endorsed endorse endorsing approved favoured favored favouring"),
        "votes-for",
    ),
    **dict.fromkeys(words("opposed oppose opposing rejected reject rejecting"), "votes-against"),
}
"""What those who vote do, with the side that it puts them on."""
BENCH = words("ruled ruling split judges justices magistrates bench court judge majority panel jury tribunal verdict decision")
"""Words of courts, which split too: ``The judges ruled 7-2``."""
JUDGES = 30
"""The most judges that sit on one bench."""
NEEDS = words("need needs needed needing require requires required requiring")
NEEDED = words("needed required necessary")
"""Words of how many votes it takes, in front of the number and behind it."""
GOT = words("got found won mustered obtained gathered had secured collected received polled")
"""In front of so many votes as there were."""
BACKING = words("support backing approval votes vote consent majority backers")
"""Of which it takes so many."""
CUTS = words("and but while because as when than who which although")
MOTIONS = words(
    "motion motions bill bills amendment amendments resolution censure confidence no-confidence impeachment pass passed passage adopt "
    "adopted override veto treaty budget charter act law topple unseat deputies lawmakers senators members mps delegates legislators"
)
"""What is voted on, and by whom."""
