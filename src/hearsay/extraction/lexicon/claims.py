"""Who answers for a number, as tables."""

from __future__ import annotations

from hearsay.extraction.lexicon.measures import noun_forms, verb_forms
from hearsay.extraction.lexicon.words import words

_CLAIM_VERBS = (
    "say claim report confirm estimate announce admit unveil specify cite mention state declare reveal acknowledge tally "
    "document publish note suspect believe calculate reckon verify attribute demand communicate allege maintain assert insist "
    "warn repeat recall affirm think"
)
_PLAN_VERBS = "plan pledge offer promise vow intend need seek order request propose threaten weigh consider want ask require"
_COUNT_VERBS = "put give count list record number register log raise lower revise elevate increase update place value assess"
_CLAIM_NOUNS = (
    "estimate count tally figure number statistic data calculation assessment report claim record reckoning account word "
    "register registry list census survey database bulletin sheet study research analysis poll projection forecast audit review guess"
)
CLAIM_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _CLAIM_VERBS.split()))
"""Forms of verbs whose subject answers for the numbers in their clause."""
_THAT_VERBS = (
    "tell add inform disclose concede contend argue find reply answer notify project forecast predict expect recognise recognize fear "
    "convey stress clarify explain relate recount remark observe underline emphasise emphasize testify swear hint assure caution "
    "complain conclude hear learn understand submit write point agree determine establish indicate brief guess "
    "confess reiterate hold believe deny relay post tweet boast"
)
THAT_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _THAT_VERBS.split()))
"""Forms of verbs of which that is so of a number in a clause of theirs: ``found that 12 boats sank``, not ``found 12 boats``."""
HAS = words(
    "have has had carry carries carried retain retains retained keep keeps kept hold holds held get gets got name names named handle "
    "handles handled count counts counted clock clocks clocked make makes made"
)
"""What whoever has a number of his own does with it, where another's stands beside: ``The mayor says 70, the Red Cross [has] 52``."""
PLAN_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _PLAN_VERBS.split()))
"""Forms of verbs whose subject answers for what it means to do, where nobody else is named: ``plans to feed 18,000 people``."""
CLAIM_PHRASES: dict[str, str] = {
    form: preposition
    for verb, preposition in (("stand", "by"), ("stick", "to"), ("keep", "to"), ("hold", "to"), ("speak", "of"), ("talk", "of"),
                              ("appeal", "for"), ("admit", "to"), ("insist", "on"), ("point", "to"), ("move", "from"), ("settle", "on"),
                              ("warn", "of"), ("boast", "of"), ("cling", "to"), ("own", "to"))
    for form in verb_forms(verb)
}  # fmt: skip
"""Forms of verbs that claim with a preposition: ``[stands by] its count of 17``."""
COUNT_VERBS: frozenset[str] = frozenset().union(*(verb_forms(verb) for verb in _COUNT_VERBS.split()))
"""Forms of verbs of which that is so where the number is one of :data:`COUNTED_SO`: ``gives 647 dead``, not ``gives 12 boats``."""
COUNTING = frozenset(verb_forms("count"))
"""Whoever does so answers for the number of whatever it is of: ``counted 12 boats``."""
COUNTED_SO = words(
    "killed injured casualties missing trapped displaced infected cases destroyed damaged hospitalised ill patients people "
    "personnel population count aboard rescued money protesters detained turnout captured freed charged abducted evacuated voters"
)
BESIDE = words("as while after when before until")
"""What follows one of these the verb of saying above does not say: ``he said, [as] the toll climbed to 83``."""
STAFF = words("personnel troops people")
"""What those who have a strength have: ``her team counts three nurses``."""
SPOKESPEOPLE = words("spokesman spokeswoman spokesperson spokespersons spokesmen spokeswomen spokespeople")
"""Whoever speaks for a body gives the numbers that he tells of it."""
HANDLED = words("carried collected buried saw seen found recovered received treated")
"""What is done with those counted by whoever gives their number, where only the number is told: ``two porters say they carried [nine]``."""
AS_FAR_AS = ("as", "far", "as")
"""In front of a number that somebody has come to: ``The bishop has got as far as seven``."""
CLAIM_NOUNS: frozenset[str] = frozenset().union(*(noun_forms(noun) for noun in _CLAIM_NOUNS.split())) - {"accounts"}
"""What somebody gives numbers in: ``its own estimate``, ``the count used by the ministry``."""
CLAIM_LINKS = frozenset(["by", "from", "of"])
CLAIM_FRONTS = (
    ("according", "to"), ("by", "the", "data", "of"), ("by", "data", "of"), ("by", "the", "count", "of"), ("by", "the", "figures", "of"),
    ("by", "the", "estimate", "of"), ("by", "the", "estimates", "of"), ("by", "the", "reckoning", "of"), ("by", "the", "account", "of"),
    ("by", "the", "information", "of"), ("by", "the", "words", "of"), ("in", "the", "words", "of"), ("going", "by"),
)  # fmt: skip
"""Words in front of whoever answers for the numbers of a sentence: ``by the data of the observatory``."""
FACTS = words("information evidence data facts findings")
"""What somebody goes by who does not say whose it is: ``according to updated [information]``."""
PAPERS = words("sheet manifest appeal plan log roll")
"""What else in a body's own report gives its numbers, where it names nobody's: ``according to the harbour [log]``."""
THEIRS = words("his her its their")
"""In front of what somebody gives, has or has given before."""
OWN_WORDS = words("words count reckoning estimate account data tally figures")
"""What somebody's numbers are told by: ``by his words``."""
FILLERS = (
    ("for", "his", "part"),
    ("for", "her", "part"),
    ("for", "its", "part"),
    ("for", "their", "part"),
    ("now",),
    ("still",),
    ("instead",),
    ("on",),
)
"""What may stand between a verb of claiming and its preposition: ``talks for his part of 22 dead``."""
BODIES = words(
    "council government police army hospital ministry party union company agency state court church municipality prefecture presidency "
    "department committee commission observatory morgue clinic authority brigade inspectorate directorate defence defense"
)
"""Whose numbers they are in front of :data:`CLAIM_NOUNS`: ``council figures``, not ``casualty figures``."""
INERT = words(
    "shelling bombing bombardment crossfire stampede "
    "insurgency attack attacks storm blast explosion fire flood floods quake earthquake war conflict fighting violence outbreak "
    "epidemic law seizure raid raids crash accident disaster crisis deal move decision project operation strike strikes landslide "
    "cyclone hurricane typhoon economy campaign rebellion uprising famine drought siege clash clashes surge rally rallies selloff sell- "
    "off rise fall drop plunge slump growth decline increase decrease spike jump boom bubble downturn recession rebound price prices "
    "market markets share shares stock stocks index currency currencies cryptocurrency trend season year years month week weekend "
    "quarter night day morning evening summer winter spring autumn decade century monday tuesday wednesday thursday friday saturday "
    "sunday"
)
"""What gives no numbers though a verb of claiming stands behind it: ``The storm has [claimed] 40 lives``."""
TOLLS = words("toll tally count figure total estimate claim number")
VENUES = words(
    "college university school club nightclub church mosque temple hotel restaurant bar cafe cinema theatre theater mall market station "
    "airport stadium arena base barracks street square bridge park beach mine factory mill festival concert"
)
"""What a colon in front of a number says where something happened, not who says so: ``Velm [College]: 14 dead``."""
CAMPS = words("rebels opposition authorities government officials organisers organizers union unions movement coalition military doctors")
"""Who has a toll of his own beside :data:`BODIES`."""
GIVEN = words(
    "given circulated touted put counted estimated reckoned raised lowered reported released announced published claimed "
    "cited quoted stated issued supplied named confirmed listed acknowledged admitted recorded registered conceded recognised recognized "
    "verified documented compiled kept tallied"
)
"""What is done with numbers by whoever answers for them: ``the 35 [reported] by the lake office``."""
