"""What elections are told with, as tables."""

from __future__ import annotations

from hearsay.extraction.lexicon.words import words

ELECTIONS = words(
    "election elections electoral runoff run-off referendum presidential parliamentary legislative mayoral gubernatorial by-election "
    "candidate candidates electorate polls polling constituency constituencies incumbent returning ballots ballot balloting turnout voters "
    "votes vote voting voted recount re-run landslide swing stations polled"
)
"""Of these a report of an election has some."""
MANY = 3
CALLED = words("election elections runoff run-off referendum by-election")
"""With one of these one other is enough."""
WON = words(
    "had has have won wins win took takes take received receives polled polls scored got secured obtained garnered collected gained "
    "mustered earned carried captured finished ended has leads lead led"
)
"""What candidates do with votes: ``Brun [had] 41,200 votes``."""
CHOSEN = words("elected re-elected reelected winner victor president governor mayor chosen returned")
"""Between a candidate's name and "with": ``declared Brun [elected] with 41,200 votes``."""
LED = words("led leads lead leading ahead behind won win wins winning lost loses trailed trails trailing beat beats defeated")
"""In front of "by" and how many votes lie between two candidates."""
AGAINST = words(
    "led leads lead leading beat beats beating trails trailed trailing trail defeated defeats edged edges tops topped outpolled outpolls "
    "bested over"
)
"""What a candidate does to another, whose number comes second: ``Brun [leads] Lund 47 percent to 42``."""
CHOOSE = words(
    "choose chose back backed backing prefer preferred support supported supporting favor favour favored favoured vote voted voting picked "
    "pick"
)
"""What voters and those asked do with a candidate."""
ASKED = words(
    "of the all likely registered voters respondents those asked polled surveyed said say they would will now intend intended plan planned "
    "to were are"
)
"""What may stand between a share of them and that."""
LEADS = words("lead margin advantage gap deficit cushion")
"""What has a number of votes: ``a [lead] of 9,400``."""
TITLES = words(
    "the mr mrs ms dr miss sir dame lady lord president chancellor premier senator governor mayor general colonel incumbent candidate "
    "minister justice professor sheikh chief sister father ex-president his her excellency challenger rival opponent"
)
"""In front of a candidate's name."""
SHARES = frozenset({"percent", "vote-share"})
BALLOTS = frozenset({"votes", "votes-for", "votes-against", "count", "people"})
"""What numbers of votes may have been taken for."""
PARTIES = words("party parties alliance coalition front movement list bloc congress union of the for and")
"""Words in a party's name that single out none."""
MEN, WOMEN = words("mr sir lord"), words("mrs ms miss dame lady madam")
OFFICES = words("president chancellor premier senator governor mayor incumbent challenger candidate ex-president rival opponent")
SHE, HE = words("she her"), words("he him his")
