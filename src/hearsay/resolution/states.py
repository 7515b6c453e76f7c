"""Which places that no gazetteer knows are countries: those with an army, an ambassador or a prime minister, and no mayor."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hearsay.documents.letters import latin
from hearsay.model import Mention
from hearsay.resolution.names import fold
from hearsay.resolution.report import Report

_OFFICES = (
    r"(?:prime minist|foreign (?:minist|secretary)|(?:interior|defen[cs]e|finance) minist|presidential (?:election|vote|palace)"
    r"|constitutional court|supreme court|armed forces|army\b|air force|navy\b|embass|ambassador|head of state|central bank"
    r"|government\b|state (?:television|TV|media|radio))"
)
_HAS = re.compile(
    rf"['’]s? (?:[a-z-]{{2,14}} ){{0,2}}?{_OFFICES}| (?:prime minist|foreign minist|presidential election|ambassador\b|embassy\b)", re.I
)
"""Behind a name, what only a country has."""
_OF = re.compile(
    r"\b(?:government|republic|kingdom|armed forces|army|ambassador|embassy|prime minister) of (?:the )?$|\bambassador to (?:the )?$"
    r"|\b(?:island|neighbou?ring) (?:state|nation|country) of $",
    re.I,
)
"""The same in front of it."""
_HEADED = re.compile(r"['’]s? (?:[a-z-]{2,14} )?president\b| (?:peacekeepers?|soldiers?|troops|nationals)\b", re.I)
_HEAD_OF = re.compile(latin(r"\bpresident (?:(?-i:[A-Z])[\w’'-]{1,20} ){0,3}of (?:the )?$"), re.I)
"""A head whom clubs and companies have too, or soldiers, whom towns and bodies have, so that one alone tells nothing."""
_MINISTER_OF = re.compile(
    latin(r"\b(?:prime|foreign|interior|defen[cs]e|finance) minister (?:(?-i:[A-Z])[\w’'-]{1,20} ){1,3}of (?:the )?$"), re.I
)
"""In front of a country, who is of its government: ``Foreign Minister Ida Lund of [Velnia]``."""
_PARTS = "province|region|district|city|town|village|mayor|governor|municipality|county"
_PARTLY = re.compile(rf"(?:['’]s?)? (?:(?:{_PARTS})\b|provincial\b|municipal\b|state\b(?! (?:television|TV|media|radio)))", re.I)
"""What a part of a country has, or is."""
_PART_OF = re.compile(rf"\b(?:{_PARTS}|state|outskirts|suburb) of $", re.I)
_REACH = 60
_ENOUGH = 2
"""Signs that make a place a country; what only a country has is two, a president one."""


def is_state(place: str, found: Iterable[tuple[Report, Mention]]) -> bool:
    """Whether the words around the mentions of a place, and of its adjective, tell that it is a country, and more often so than that it is
    a part of one: as *Torvel province* does, and *a Torvelian village* does not."""
    signs = parts = 0
    for report, mention in found:
        text, start, end = report.text, mention.span.start, mention.span.end
        before = text[max(0, start - _REACH) : start]
        if (_PARTLY.match(text, end) and fold(mention.span.text) == place) or (_PART_OF.search(before) and not _OF.search(before)):
            parts += _ENOUGH
        elif _HAS.match(text, end) or _OF.search(before) or _MINISTER_OF.search(before):
            signs += _ENOUGH
        elif _HEADED.match(text, end) or _HEAD_OF.search(before):
            signs += 1
    return signs >= _ENOUGH and signs > parts
