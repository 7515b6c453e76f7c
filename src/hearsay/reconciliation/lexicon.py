"""Words that comparing reports turns on, as data; each table's entries carry the sentence that shows them."""

from __future__ import annotations

import re

from hearsay.documents.numerals import CARDINALS, TENS

NEGATIONS = frozenset({"no", "not", "never", "none", "nobody", "nothing", "neither", "nor", "without", "cannot", "false", "untrue"})
"""Words that turn what a passage says round."""

EMPTY_WORDS = frozenset({
    "a", "an", "the", "this", "that", "these", "those", "and", "or", "but", "so", "if", "then", "than", "as", "at", "by", "for",
    "from", "in", "into", "of", "off", "on", "onto", "out", "over", "to", "up", "with", "within", "about", "after", "again",
    "against", "all", "also", "am", "any", "are", "aren", "be", "because", "been", "before", "being", "below", "between", "both",
    "can", "could", "did", "didn", "do", "does", "doesn", "doing", "don", "down", "during", "each", "few", "further", "had", "hadn",
    "has", "hasn", "have", "haven", "having", "he", "her", "here", "hers", "herself", "him", "himself", "his", "how", "i", "is",
    "isn", "it", "its", "itself", "just", "ll", "me", "more", "most", "my", "myself", "now", "once", "only", "other", "our", "ours",
    "ourselves", "own", "per", "re", "s", "same", "shall", "she", "should", "shouldn", "some", "such", "t", "their", "theirs", "them",
    "themselves", "there", "they", "through", "too", "under", "until", "upon", "us", "ve", "very", "was", "wasn", "we", "were",
    "weren", "what", "when", "where", "which", "while", "who", "whom", "whose", "why", "will", "won", "would", "wouldn", "you",
    "your", "yours", "yourself", "said", "say", "says", "told", "tell", "added", "according", "mr", "mrs", "ms",
})  # fmt: skip
"""Words that two passages share without saying the same."""

NUMBER_WORDS = {
    **{word: str(value) for value, word in enumerate(CARDINALS[1:], 2)},
    **{word: f"{value}0" for value, word in enumerate(TENS, 2)},
    "hundred": "100", "hundreds": "100", "thousand": "1000", "thousands": "1000", "million": "1000000", "millions": "1000000",
    "billion": "1000000000", "billions": "1000000000",
}  # fmt: skip
"""Numbers in words, so that ``five crews`` and ``5 crews`` meet; without *one*, which seldom counts."""

ANYBODY = frozenset({
    "people", "person", "persons", "man", "men", "human", "humans", "life", "lives", "soul", "souls", "victim",
    "victims", "dead", "body", "bodies", "casualty", "casualties", "other", "others", "death", "deaths", "individual", "individuals",
    "total", "totals", "vote", "votes", "wounded", "injured", "detainee", "detainees", "arrest",
    "arrests", "citizen", "citizens", "resident", "residents", "inhabitant", "inhabitants", "local", "locals", "day", "days",
    "morning", "afternoon", "evening", "night", "noon", "today", "yesterday", "week", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday",
})  # fmt: skip
"""Names of a population that single nobody out: *at least 12 people*, *the bodies of four others*, *14 this morning*."""

SOME = frozenset({
    "child", "children", "woman", "women", "girl", "girls", "boy", "boys", "journalist", "journalists", "nurse", "nurses", "doctor",
    "doctors", "foreigner", "foreigners", "tourist", "tourists", "firefighter", "firefighters",
})  # fmt: skip
"""Names of a population that is a part of all wherever it is met: *three of the dead are children*."""

PARTIAL = SOME | {
    "civilian", "civilians", "soldier", "soldiers", "troops", "officer", "officers", "police", "policemen", "rebel", "rebels", "fighter",
    "fighters",
}  # fmt: skip
"""Names of a population beside which another may be counted: *two soldiers*, and civilians too."""

SPOKEN_FOR = frozenset({"spokesman", "spokeswoman", "spokesperson", "press secretary", "spokesman for", "spokeswoman for"})
"""Titles of those whose words are their office's: *Ada Brun, a spokeswoman for the port authority*."""

GOVERNING = frozenset({
    "president", "minister", "premier", "chancellor", "ambassador", "envoy", "negotiator", "king", "queen", "emir", "monarch",
})  # fmt: skip
"""Last words of the titles of those who speak for their country's government: *Iva Lund, foreign minister of Brevia*."""

HEADS = frozenset({"chief executive", "chief executive officer", "ceo", "managing director"})
"""Titles of those who speak for a company. *The chief executive, Ada Brun, said so.*"""

GOVERNMENT_BODIES = frozenset({
    "ministry", "army", "military", "navy", "government", "presidency", "embassy", "cabinet", "staff",
})  # fmt: skip
"""Words that make an organisation named with a country a body of its government: *Brevia's defence ministry*."""

GUARDS = frozenset({"police", "gendarmerie", "coastguard"})
"""Bodies that are a government's, too, where a story has but one. *The police counted 140.*"""

FORMER = frozenset({"former", "ex", "retired", "late", "opposition", "shadow", "would-be"})
"""Words before a title that say that its holder does not speak for the office: *the former president of Brevia*."""

ENEMIES = frozenset({
    "critic", "critics", "opponent", "rival", "foe", "victim", "survivor", "prisoner", "detainee", "hostage", "patient", "defector",
    "expelled", "sacked", "dismissed", "ousted", "against", "ambassador",
    "lawyer", "attorney", "counsel", "relative", "relatives", "widow", "mother", "father", "neighbour", "neighbor",
})  # fmt: skip
"""Words that say that somebody does not speak for whom the phrase names, as an ambassador does not for whom he
is sent to. *Ada Brun, a critic of the port authority*."""

SEAT = (
    r"\b(?:directors?|heads?|chiefs?|managers?|doctors?|physicians?|surgeons?|nurses?|medics?|staff|workers?|employees?|clerks?|officials?"
    r"|sources?|spokes(?:wo)?m[ae]n|spokesperson|pathologists?)\s(?:of|at|from|in|with)\s(?:[\w’'-]+\s){0,5}?"
    r"(?:hospitals?|clinics?|morgues?|mortuary|institute|centre|center|court|office|university|headquarters)\s(?:in|of)\s(?:\w+\s)?"
)
"""What stands before the place that a claimant works at, which says nothing of where those counted are.
*Doctors at the old hospital in Sull put the toll at 12.*"""

QUOTED_BY = re.compile(r"\b(?:quoted|cited|consulted|interviewed|contacted|reached) by\b|\b(?:speaking|talking|who spoke) to\b", re.I)
"""What leads the outlet that an unnamed source has spoken to. *A doctor consulted by the Courier.*"""

LABEL = re.compile(r"[^\w\n]{0,6}(?:what|why|how|where|who|when|which)\b[^.?!:;,\n]{1,50}:", re.I)
"""The beginning of a paragraph by which a report heads it. *What they're saying: the bridge is closed, the mayor said.*"""

GROWING = frozenset({
    "killed", "injured", "displaced", "rescued", "captured", "casualties", "evacuated", "detained", "infected", "cases", "destroyed",
    "damaged", "released", "arrested", "hospitalized", "hospitalised", "freed", "recovered", "vaccinated", "votes", "sheltered", "refugees",
    "escaped", "recaptured",
})  # fmt: skip
"""Measures that are counted up: a later, higher value is an update. *The toll rose to 31.*"""

SHRINKING = frozenset({"missing", "trapped", "hostages", "held", "unaccounted", "abducted"})
"""Measures that may be counted down: *The number of missing fell to 12.*"""

TALLIED = GROWING | SHRINKING
"""Measures of people and things that are counted up or down."""

HARM = frozenset({"killed", "injured", "missing", "casualties"})
"""Measures of what befell a crowd. *Nine were killed and thirty injured.*"""

CAPTIVE = frozenset({"abducted", "hostages", "captured", "detained", "arrested", "held", "released", "kidnapped"})
"""Measures of a story in which *freed* is let go, not pulled out. *The rebels freed six of the hostages.*"""

FIXED = {
    "magnitude": 0.5, **dict.fromkeys(("votes-for", "votes-against", "abstentions", "members", "seats", "aboard"), float("inf"))
}  # fmt: skip
"""Measures that do not change from one day to the next, with how far two values of one thing may lie apart: *a tremor of
magnitude 6.1* and one of 6.3 may be one, one of 4.8 is another."""

LOOSE = frozenset({
    "count", "ordinal", "duration", "distance", "age", "money", "percent", "percentage", "share", "price", "temperature", "height",
    "depth", "speed", "area", "weight", "length", "size", "time", "people", "patients", "vote-share", "concentration",
})  # fmt: skip
"""Measures that say nothing unless one knows of what: two of them differ only where the population is the same and named."""

CROWDS = frozenset({"crowd", "protesters", "turnout", "attendance", "participants", "demonstrators", "marchers"})
"""Measures of how many came to a march or a square. *Police put the turnout at 800.*"""

UNCOUNTED = frozenset({"people", "count"})
"""Measures of which a crowd may be one. *The organisers said that 3,000 had taken part.*"""

THE_NUMBER = re.compile(r"\b(?:the|this|that) (?:number|figure|total|count|crowd|turnout|attendance)s?\b", re.I)
"""Words of a sentence that gives another number for what was counted before it. *The company puts the number at 140.*"""

DISPUTING = re.compile(r"\b(?:disput|den(?:y|i)|reject|contest|contradict|dismiss)\w{0,4}\b", re.I)
"""Words of a sentence that gives its number against the one before it. *The owners disputed that, saying it was 12 tonnes.*"""

UNITS = {
    "$": "dollars", "us$": "dollars", "usd": "dollars", "dollar": "dollars", "€": "euros", "eur": "euros", "euro": "euros",
    "£": "pounds", "gbp": "pounds", "ton": "tons", "tonne": "tons", "tonnes": "tons", "metric tons": "tons", "metric tonnes": "tons",
    "km": "kilometres", "kilometers": "kilometres", "m": "metres", "meters": "metres", "litre": "litres", "liters": "litres",
}  # fmt: skip
"""Other names of units. *Up to 40 metric tons leaked; the $6m* and *six million dollars*."""

STRENGTH = frozenset({"personnel", "fighters"})
"""Measures of which how many somebody has under arms may be one. *The rebels have 2,000 fighters.*"""

OFFICES = frozenset({"ocha", "ohchr"})
"""Offices whose count is that of the organisation which they are of. *OCHA put the dead at 17, the United Nations said.*"""

BALLOTS = frozenset({"votes", "votes-for", "votes-against", "abstentions", "delegates", "members"})
"""Measures of what is cast or needed in a vote. *The motion got 97 votes; it needed 101.*"""

NEEDED = re.compile(
    r"[^.;,\d]{0,24}\b(?:short\b|(?:is|are|was|were) (?:needed|required|necessary)|needed\b|required\b|necessary\b|to pass\b)", re.I
)
"""What follows such a number. *The motion fell four votes short. It got 97, when 101 were required.*"""

VOTERS = frozenset({
    "deputies", "members", "senators", "representatives", "delegates", "councillors", "councilors", "parliament", "house", "chamber",
    "favor", "favour",
})  # fmt: skip
"""Who cast votes where anybody did, after their other names. *97 deputies voted for it; it got 96 votes.*"""

REFERRING = frozenset({
    "report", "reports", "claim", "claims", "account", "accounts", "story", "suggestion", "suggestions", "assertion", "assertions",
    "statement", "version", "rumour", "rumours", "rumor", "rumors", "assessment", "information", "news", "finding", "findings", "theory",
    "narrative", "testimony",
})  # fmt: skip
"""Words by which a denial takes up what was said right before it. *The office denied the report.*"""

UTTERLY = frozenset({
    "pure", "complete", "total", "utter", "simply", "absolutely", "completely", "entirely", "categorically", "totally", "wholly",
})  # fmt: skip
UNTRUE = UTTERLY | frozenset({
    "false", "untrue", "fabrication", "fabricated", "invention", "invented", "fiction", "fictitious", "lie", "lies", "nonsense",
    "absurd", "baseless", "unfounded", "groundless", "wrong", "fake", "slander", "disinformation", "propaganda", "true", "correct",
    "ridiculous", "rubbish", "hoax", "myth", "fantasy", "tale", "tales", "smear", "slur", "libel",
})  # fmt: skip
"""Words by which somebody says of what was said that it is not so. *The brigade called the report "pure invention".*"""

AFFIRMING = frozenset({"true", "correct"})
"""Those of them that say so only with a *not*. *That is not true.*"""

SHARE = re.compile(r"\b(?:part|role|hand|involvement|complicity|responsibility|participation|connection|link|links|knowledge)\b", re.I)
"""What somebody denies who does not deny that a thing happened. *The rebels denied any part in the attack.*"""

CHARGES = frozenset({"accusation", "accusations", "charge", "charges", "allegation", "allegations"})
"""The same for an accusation. *The company rejected the charge.*"""

SPOKEN = frozenset({"word", "words", "remark", "remarks", "comment", "comments", "thing"})
"""What *such* takes up of somebody's words. *The palace denied that such a promise was made.*"""

UTTERED = frozenset({"spoken", "made", "uttered", "used"})
"""What is done with words. *No such words were spoken.*"""

EVENT_FAMILIES = {
    "negotiation": "talks", "negotiations": "talks", "meeting": "talks", "summit": "talks", "talks": "talks",
    "bombing": "attack", "shelling": "attack", "airstrike": "attack", "shooting": "attack", "attack": "attack",
    "explosion": "attack", "raid": "attack", "vigil": "protest", "mass": "funeral",
    "seizure": "capture", "occupation": "capture", "capture": "capture",
    "encirclement": "siege", "siege": "siege", "hijacking": "abduction", "abduction": "abduction",
    "speech": "address", "address": "address", "vote": "vote", "resolution": "vote",
    "arrest": "detention", "detention": "detention",
    "earthquake": "disaster", "quake": "disaster", "flood": "disaster", "disaster": "disaster",
    "crash": "accident", "accident": "accident",
}  # fmt: skip
"""Kinds under which different reports tell one event: *the delegations met*, *the talks*."""

PERSONAL_EVENTS = frozenset({"press-conference", "address", "interview", "visit", "hearing", "resignation", "appointment", "statement"})
"""Kinds of event that are somebody's: *an official told reporters* is not what *the minister told reporters*."""

TELLING_ATTRIBUTES = ("round", "magnitude", "type")
"""Attributes that set an event apart: *the second round of talks* is not the first, *an aftershock* not *the earthquake*."""

DENYING_ACTS = frozenset({"deny", "reject"})
"""Acts that speak against what they say. *The company denied that the ferry had been overloaded.*"""

TOLD = re.compile(r"(?:had |has |have |was |were )?(?:told|tells?|telling)\b", re.I)
"""The cue of what somebody lets one other know."""
ASKING_ACTS = frozenset({"demand", "request", "ask", "propose"})
"""Acts whose words take a number for known. *The union demanded an inquiry into the fire that killed nine.*"""

HOLDING_ACTS = frozenset({"assert", "admit", "accuse", "condemn", "warn", "other", "agree", "praise"})
"""Acts that hold what they say to be so. *The union accused the company of overloading the ferry.*"""

PRONOUNS = frozenset({"he", "she", "it", "they", "his", "her", "its", "their", "him", "them", "i", "we", "our", "my", "us", "me"})
"""Words in a statement that may stand for its speaker. *The minister denied that he took bribes.*"""

OPPOSITES = (
    ("open", "closed"), ("open", "shut"), ("safe", "unsafe"), ("safe", "dangerous"), ("alive", "dead"), ("guilty", "innocent"),
    ("rose", "fell"), ("risen", "fallen"), ("increased", "decreased"), ("won", "lost"), ("accepted", "rejected"), ("true", "false"),
    ("began", "ended"), ("started", "stopped"), ("legal", "illegal"), ("possible", "impossible"), ("stayed", "left"),
    ("intact", "destroyed"), ("intact", "damaged"), ("full", "empty"), ("enough", "lacked"), ("enough", "short"), ("civilian", "military"),
    ("accident", "sabotage"), ("accident", "attack"), ("accidental", "deliberate"), ("held", "fallen"), ("enters", "leaves"),
    ("advanced", "retreated"), ("free", "jailed"), ("sober", "drunk"), ("clean", "polluted"), ("clean", "contaminated"),
    ("responsible", "innocent"), ("allowed", "forbidden"), ("allowed", "banned"), ("armed", "unarmed"), ("loyal", "disloyal"),
)  # fmt: skip
"""Words that exclude each other of one thing at one time. *The road to the pass was open. The road to the pass was closed.*"""

CORRECTION = re.compile(
    r"\b(?:correct(?:s|ed|ing|ion)|revis(?:ed?|es|ing)\b[^.]{0,40}\bdown|lower(?:s|ed|ing) (?:its|his|her|their|the|an?)\b"
    r"|withdr(?:ew|aws?|awing)|retract(?:s|ed|ing)|mistaken(?:ly)?|in error|erroneous(?:ly)?|not \S+,? as (?:first|earlier|previously))",
    re.I,
)
"""Words by which a report says that a number takes the place of another. *The ministry corrected its toll to 23.*"""

_NUMBER = rf"(?:\d|(?:zero|nil|{'|'.join((*CARDINALS, *TENS))}|dozens?|hundreds?|thousands?|millions?)\b)"
_BEFORE_NUMBER = (
    r"the|its|his|her|their|an?|some|about|around|nearly|almost|over|at|least|more|than|just|only|earlier|initial|previous(?:ly)?|reported"
    r"|\w{1,12}['’]s"
)
REVISED = re.compile(
    rf"\b(?:from (?:(?:{_BEFORE_NUMBER}) ){{0,3}}{_NUMBER}|(?:up"
    r"|ro?se[ns]?|earlier|previous(?:ly)?|initial(?:ly)?|at first|rais(?:e[sd]?|ing)|climb(?:s|ed)"
    r"|revis(?:e[sd]?|ing)|doubl(?:e[sd]?|ing)|then|later|now|down|fell|fallen|lower(?:s|ed|ing))\b)",
    re.I,
)
"""Words by which one sentence tells two values of one count. *The toll rose from 6 to 9.* What brings a count to a number
is added to it: *Two more died, bringing the dead to six.*"""

CUMULATIVE = re.compile(
    r"\b(?:toll|total|tally|so far|since|ro?se[ns]?|climb(?:s|ed)|reach(?:es|ed)|grew|grown|pass(?:es|ed)|exceed(?:s|ed)|now)\b", re.I
)
"""Words that make a day the one on which a count stood there, not the one that was counted. *The toll rose to 31 on Tuesday.*"""

SINCE = re.compile(r"\bsince(?:\s\w+){0,2}\s$", re.I)
"""What leads the day from which something is counted. *Nine have died since Monday.*"""

MEDICS = re.compile(r"\b(?:doctors?|nurses?|surgeons?|medics?|hospitals?|morgues?|mortuary|paramedics?)\b", re.I)
"""What unnamed sources are called that count what a hospital sees. *Two nurses spoke of 12 dead.*"""

PART = re.compile(
    r"\s{0,2}(?:of (?:them|whom|those|these|(?:the|its|their) (?:dead|wounded|injured|missing|victims|killed|detained|arrested|detainees"
    rf"|(?:\d[\d,]*|{'|'.join(NUMBER_WORDS)}) (?:bodies|dead|deaths|wounded|injured|victims|killed|detainees|arrested|patients)))\b"
    rf"|of (?:the|its|their) (?:\d[\d,]*|{'|'.join(NUMBER_WORDS)})(?= (?:were|are|had|have)\b)"
    r"|(?:more|fewer|higher|lower) than (?:the|its|their|his|her|any|what|that|it|he|she|they)\b"
    r"|than (?:the|its|their|his|her|what|that)\b)",
    re.I,
)
"""What follows, or ends, a number that is a part of another or the difference to it. *Nine bodies, two of them children.*
*That is twelve more than the ministry counts.*"""

BESIDES = re.compile(
    r"(?:\b(?:among (?:them|whom)|including|of (?:them|whom|which|those))\b(?:(?!, and|\bthat\b)[\w ,]){0,24}"
    r"|^\W{0,3}of (?:the|its|their) (?:dead|deceased|victims|wounded|injured|missing|killed|detained|arrested|sick|displaced)\b"
    r"[\w ,]{0,16}"
    rf"|^\W{{0,3}}of (?:the|its|their) (?:\d[\d,]*|{'|'.join(NUMBER_WORDS)}) (?:dead|deaths|bodies|victims|wounded|injured|missing|killed"
    r"|detainees|people (?:killed|injured|detained|arrested))\b[^.;:]{0,48}"
    r"|\b(?:increase|rise|difference) (?:is|was) due to )$",
    re.I,
)
"""What leads a number that is a part of the one before. *Nine bodies, among them two children. Of the wounded, four are children.
Of the 23 dead, 21 were men and two were women. The increase is due to three who died of their wounds.*"""

ADDED = re.compile(r"\b(?:another|more|further|additional)\b(?! than)", re.I)
AFTER = re.compile(r"\b(?:after|as|when|with)\s(?:(?:another|a further|an additional)\s)?$", re.I)
BRINGING = re.compile(r"[^.;]{0,80}\b(?:bring|rais|tak|push|lift|increas)(?:ing|es|e|s|ed)\s(?:the|its|their|that|this)\b", re.I)
"""What makes a number one that was added to a total. *The toll rose to 60 after four more victims were found.* *Four more
died, bringing the toll to 31.*"""

TO_A_TOTAL = re.compile(
    r"[^.;]{0,60}, (?:which |thus )?(?:bring|rais|tak|push|lift)(?:ing|es|s) (?:the|its|their) (?:[a-z]{1,12} ){0,2}"
    r"(?:tolls?|totals?|tally|number|count|dead|deaths|injured|wounded|missing)\b[\w ]{0,30}\bto\b",
    re.I,
)
"""What makes a number an addition though nothing calls it more. *Six hikers died overnight, which raises the toll to 40.*"""

HOUSEHOLDS = frozenset({"family", "families", "household", "households"})
"""What people are counted by where they are not counted one by one. *The flood displaced 900 families.*"""

OWN = frozenset({"its", "their", "our", "own", "his", "her"})
"""Words that make those counted the claimant's. *The army admitted losing 40 of its own soldiers.*"""

MEASURE_FAMILIES = {
    **dict.fromkeys(
        ("killed", "injured", "missing", "captured", "displaced", "rescued", "hospitalised", "hospitalized", "trapped", "evacuated",
         "casualties", "freed", "released", "abducted", "detained", "arrested", "destroyed", "damaged", "infected", "escaped",
         "recaptured"), "harm"),
    **dict.fromkeys(("votes-for", "votes-against", "abstentions"), "votes"),
}  # fmt: skip
"""Measures of one event that are easily taken for one another. *Twelve are dead and forty missing.*"""

HEDGING = frozenset({
    "may", "might", "could", "reportedly", "allegedly", "alleged", "apparently", "possibly", "possible", "probably", "perhaps",
    "suspected", "believed", "feared", "unconfirmed", "appears", "appeared", "seems", "seemed", "likely", "presumably", "thought",
})  # fmt: skip
"""Words that leave open whether something is so. *The wall may have been weakened by the rain.*"""

AUXILIARIES = frozenset({"been", "being", "also", "had", "was", "were", "have", "has"})
"""Words between a thing and what was done with it. *The sirens had also been tested.*"""

PERCEIVED = frozenset({"heard", "hear", "saw", "see", "seen", "noticed", "felt", "found", "find", "got", "received"})
"""Words after which nobody's thing was not there. *Nobody heard a siren.*"""

NO_THING = frozenset({
    "longer", "one", "doubt", "comment", "way", "need", "place", "matter", "reason", "idea", "problem", "vote", "votes", "sign", "signs",
    "time", "word", "question", "choice", "less", "fewer", "later", "means", "plan", "plans", "information", "evidence", "part", "role",
    "intention", "right", "people", "man", "woman", "power", "two", "side", "legal", "force", "effect", "basis", "confidence", "hand",
})  # fmt: skip
"""Words that after *no* are no thing that was there or not. *There is no doubt. The union had no comment.*"""

FAILED = frozenset({
    "broken", "silent", "missing", "removed", "lacking", "failed", "off", "out", "cut", "planned", "needed", "expected", "promised",
})  # fmt: skip
"""Words by which a thing that is spoken of did not work or was not there. *The pump had been broken for weeks.*"""

BROKEN = frozenset({"broken", "silent", "disabled", "inoperative", "defective", "dismantled"})
"""Words by which a thing that is spoken of did not work. *The pump had failed in June.*"""

WORKING = frozenset({"service", "order", "action", "use"})
"""What a thing is *out of* that does not work. *The siren was out of order.*"""

HAVING = frozenset({"had", "has", "have", "was", "were"})
"""What stands before what was done. *There was no warning. They had warned the board.*"""

SAID = frozenset({
    "reported", "claimed", "stated", "denied", "rejected", "refused", "informed", "commented", "remarked", "suggested", "asserted",
    "assessed", "charged", "accused", "alleged", "asked", "based", "supposed",
})  # fmt: skip
"""What is done in words, or not: *no reports of looting* are not against *had reported*. *The board had refused an inquiry.*"""

TRACES = frozenset({"trace", "traces", "sign", "signs", "remains", "record", "records", "indication", "indications"})
"""What there is none of where there was none of the thing. *No trace of a fire was found.*"""

FOILED = frozenset({"foiled", "thwarted", "crushed", "quelled", "aborted", "suppressed", "uncovered", "repelled"})
"""What is done to a thing that there was. *The palace said that it had foiled a coup. There was no coup, the union said.*"""

SUPPOSING = frozenset({"if", "would", "could", "should", "might", "may", "will", "whether", "why", "unless"})
"""Words by which a statement does not say that something was there. *If there had been a siren, they would be alive.*"""

RETRACTING = frozenset({
    "withdrew", "withdraw", "withdraws", "withdrawn", "withdrawing", "retracted", "retract", "retracts", "retracting", "recanted",
    "recant", "recants", "disavowed", "disavows", "rescinded", "rescinds",
})  # fmt: skip
"""Cues that take back what was said. *The harbour office withdrew its statement that nobody had been aboard.*"""
