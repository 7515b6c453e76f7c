"""Somebody whose name a report withholds, and who is nobody that it names: ``a nurse who asked not to be named … the nurse``."""

from __future__ import annotations

import re

from hearsay.model import Reference
from hearsay.resolution.context import Context
from hearsay.resolution.phrases import Phrase, reading
from hearsay.resolution.report import Report
from hearsay.resolution.unnamed import unnamed_source
from hearsay.resolution.world import NOBODY, Target

_WITHHELD = re.compile(
    r"\b(?:anonymity|anonymously"
    r"|(?:not|n['’]t|declin\w{1,4}|refus\w{1,4}|without|fear\w{0,4}|unwilling|afraid) (?:to )?(?:be |being |(?:wish|want)(?:ing)? to be )?"
    r"(?:named|identified|quoted by name|giv(?:e|ing) (?:his|her|their|a) (?:full |last |sur)?name)"
    r"|(?:name|identity) (?:was|were|is|be|being) withheld|not authori[sz]ed to (?:speak|brief|talk|discuss|comment))",
    re.IGNORECASE,
)
"""How a report says that somebody's name is withheld."""
_REACH = 110
"""Characters behind a phrase, of its sentence, in which that may be said."""
_BACK = 6
"""Sentences within which somebody is taken up by the same noun."""


def is_withheld(report: Report, reference: Reference) -> bool:
    """Whether a report says of somebody, in the phrase or right behind it, that it withholds the name."""
    text, span = report.text, reference.span
    if _WITHHELD.search(span.text) is not None:
        return True
    behind = text[span.end : min(span.end + _REACH, report.bounds(report.sentence(span.start))[1])]
    aside = re.match(r",? (?:who |speaking |talking |on |whose |requesting |asking |declining |citing )", behind)
    return aside is not None and _WITHHELD.search(behind) is not None


def _may_be_withheld(report: Report, phrase: Phrase) -> bool:
    return not phrase.plural and is_withheld(report, phrase.reference)


@reading(_may_be_withheld)
def withheld(context: Context, phrase: Phrase) -> Target:
    """``The doctor at the clinic, who spoke on condition of anonymity,``: nobody who is named."""
    return Target(unnamed=unnamed_source(context, phrase))


def _takes_up(_: Report, phrase: Phrase) -> bool:
    return phrase.before in (("the",), ("this",), ("that",)) and not phrase.plural and not phrase.behind.strip()


@reading(_takes_up)
def again_withheld(context: Context, phrase: Phrase) -> Target:
    """``the nurse``, some sentences behind the nurse whose name is withheld, where nobody named since is called so."""
    report, start = context.report, phrase.reference.span.start
    floor = report.bounds(max(0, report.sentence(start) - _BACK))[0]
    for other in reversed([r for r in context.references if floor <= r.span.start and r.span.end <= start and r.form == "nominal"]):
        if other.head.casefold() != phrase.head or other.plural:
            continue
        target = context.target(other.id)
        if target.unnamed is None or any(report.word_before(m.span.start) == phrase.head for m in report.within(other.span.end, start)):
            return NOBODY
        if is_withheld(report, other):
            return target
    return NOBODY
