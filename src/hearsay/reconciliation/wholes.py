"""Numbers beside a measure that are not of it: the whole that some were freed of, those who are still held, the gravely hurt, forecasts."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hearsay.model import Entity, Figure
from hearsay.reconciliation.lexicon import HARM, NUMBER_WORDS

LET_OUT = frozenset({"freed", "released", "rescued", "recovered", "evacuated"})
"""Measures of those who got out of what others are still in."""

_LETTING = r"(?:releas|free|liberat|evacuat|rescu|let go|let out|hand(?:ed)? over|swap|exchang|return)\w*"
PLANNED = re.compile(
    rf"\b(?:will|would|shall|must|should|to)\s(?:\w+ly\s)?{_LETTING}\s(?:(?!\b(?:after|and|but)\b)[^.;,:\d]){{0,25}}$", re.I
)
PLANNED_BEHIND = re.compile(rf"[^.;,:\d]{{0,40}}\b(?:will|would|shall|must|should|(?:is|are|was|were) to)\s(?:soon\s)?be\s{_LETTING}", re.I)
"""Around those who are yet to get out. *The rebels will release [30 miners].* *[30 miners] are to be freed.*"""

POLLED = frozenset({"votes", "vote-share"})
"""Measures of what is won in one place or else in all. *Brun won 41,200 votes in Arlo and 96,000 in all.*"""

OF_THE = re.compile(
    rf"(?:^\W*|(?:\d|\b(?:{'|'.join(NUMBER_WORDS)}|one|some|any|many|most|half|dozens|scores))\s(?:\w+\s)?)"
    r"of\s(?:the|its|their|his|her|those|these)\s(?:\w+\s){0,2}$",
    re.I,
)
"""What leads a whole. *Nine of the more than [40 miners] were freed.*"""

STILL = re.compile(
    r"(?:(?!\b(?:and|with)\b|\d)[^.;,]){0,45}"
    r"\b(?:remain(?:s|ed|ing)?|still|captives?|in captivity|unaccounted|left behind|yet to be|not been)\b",
    re.I,
)
"""What follows those who did not get out. *The [31 miners] who remain below.*"""

TAKEN = frozenset({"abducted", "kidnapped", "captured"})
"""Measures of those who were taken, whether or not they are held still."""

LEFT = re.compile(
    r"(?:(?!\b(?:and|with)\b|\d)[^.;,]){0,30}"
    r"\b(?:remain(?:s|ed|ing)?\b(?! (?:to be|unclear|in (?:office|power)))|(?:are|were|is) still\b|left behind)",
    re.I,
)
"""What follows those of them who were not let go. *The [31 clerks] who remain in custody.*"""

GRAVELY = re.compile(r"[^.;,]{0,30}\b(?:critical|serious|severe|grave)(?:ly)?\b", re.I)
"""What follows those of the injured who are badly so. *[Four people] are in a critical condition.*"""

SPREADING = HARM | frozenset({"cases", "infected", "ill", "hospitalised", "displaced", "affected"})
"""Measures of which it may be told how far they will go."""

FORECAST = re.compile(
    r"\b(?:(?:project|forecast|predict)(?:s|ed|ing)?|warn(?:s|ed|ing)? of|will have|(?:will|would|could|may|might) (?:have |soon )?"
    r"(?:pass|passed|reach|reached|rise|risen|climb|climbed|grow|grown|exceed|exceeded|top|topped|hit)|expect(?:s|ed|ing)?(?: to \w+)?)\b"
    r"(?:(?!\b(?:that|who|which|but|and|after)\b)[^.;,:]){0,30}$",
    re.I,
)
"""What leads a number that nobody has counted yet. *The clinic warned of [4,000 cases] by June.*"""

OF_ALL = frozenset(
    {"people", "persons", "bodies", "dead", "deaths", "killed", "lives", "wounded", "injured", "injuries", "victims", "individuals"}
)
"""Words of a number that says itself that it counts everybody. *The union spoke of 23 dead.*"""

ALL_BEFORE = re.compile(
    r"\b(?:the dead|(?:number|count) of (?:the )?dead|deaths|(?:death )?toll)\s(?:(?:from|in|of|on|since)\s[^.;,]{0,30}\s)?"
    r"(?:(?:has|had|have|now|stands|stood|risen|rose|climbed|went|gone|up)\s){0,4}(?:at|as|to|by|is|was|reached|passed)\s(?:\w+\s){0,2}$",
    re.I,
)
"""What leads the number of all the dead. *The union put the dead at [23].*"""

ALL_BEHIND = re.compile(r"\s(?:dead|killed|wounded|injured)\b(?!\s(?!on|in|at|by|and|or|so|after|when|as|since|from|near|but)\w)", re.I)
"""What follows the number of all the dead. *The rebels speak of [104] killed.*"""


OF_THEM = re.compile(r"\b(?:(?:of|from|among)\s(?:them|whom|these|those)|including)\s(?:at\sleast\s)?$", re.I)
"""What leads some of those that were counted just before. *Ten are dead, of them [four] crushed.*"""


def is_beside(figure: Figure, before: str, behind: str) -> bool:
    """Whether a number, with its sentence before and behind it, is not of the measure that stands next to it."""
    if figure.measure in SPREADING and figure.population is None and OF_THEM.search(before):
        return True
    if figure.measure in SPREADING and FORECAST.search(before + re.split(r"\d", figure.span.text)[0]):
        return True
    if figure.measure in LET_OUT:
        led, followed = (OF_THE, PLANNED), (STILL, PLANNED_BEHIND)
        return any(one.search(before) for one in led) or any(one.match(behind) for one in followed)
    if figure.measure in TAKEN and LEFT.match(behind):
        return True
    return figure.measure == "injured" and (GRAVELY.match(behind) or GRAVELY.search(figure.span.text)) is not None


def of_all(figure: Figure, before: str, behind: str) -> bool:
    """Whether a number says itself that it counts everybody, whoever was counted before it."""
    words = {word.casefold() for word in re.findall(r"\w+", f"{figure.span.text} {figure.population or ''}")}
    return not OF_ALL.isdisjoint(words) or bool(ALL_BEFORE.search(before) or ALL_BEHIND.match(behind))


def of_anybody(figure: Figure) -> bool:
    """Whether it says that it counts people, not some of them: *two children died; 84 people died*."""
    return figure.measure in HARM and (figure.population or "").lower() in ("people", "persons")


def countries(entities: Iterable[Entity]) -> dict[str, str]:
    """Each word for a country or its people, with its name: *Brevian*, *Brevians* are *Brevia*."""
    forms = {form: one.name for one in entities if one.kind == "country" for form in (one.name, *one.aliases) if " " not in form}
    return {**{f"{form}s": name for form, name in forms.items()}, **forms}
