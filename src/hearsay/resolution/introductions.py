"""Somebody who is told of before the name: ``A soldier freed on Friday, Private Ilo Sarn, said``; ``A mum told … Ida Lund, 34, slept``."""

from __future__ import annotations

import re

from hearsay.documents.letters import latin
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import DOCUMENTS, GOVERNMENTS, INSTITUTIONS
from hearsay.resolution.phrases import Phrase, reading
from hearsay.resolution.report import Report
from hearsay.resolution.world import NOBODY, Target

_CLAUSE = re.compile(
    latin(r"(?: (?:who|whose|(?:just |newly |recently )?[a-z]{2,20}(?:ed|en|wn|ing))\b[^,.;:“”\"\n]{0,80})?, (?:[A-Z][a-z]+\.? ){0,3}")
)
"""What stands between somebody and the name: ``a soldier [freed on Friday, Private] Ilo Sarn``."""
_AGED = re.compile(r" ?[,(] ?\d{1,3} ?[,.)]")
"""What stands behind the name of somebody whom a report brings in."""
_LEAD = 4
"""Sentences of a headline and a lead, of which somebody is named in the sentence behind."""


def _may_be_introduced(report: Report, phrase: Phrase) -> bool:
    """Whether a phrase brings in one person, whom a name close behind may be of."""
    bodies = phrase.head in INSTITUTIONS | GOVERNMENTS | DOCUMENTS
    return phrase.before[:1] in (("a",), ("an",)) and not (bodies or phrase.plural) and report.next_after(phrase.at) is not None


@reading(_may_be_introduced)
def introduced(context: Context, phrase: Phrase) -> Target:
    """Who is named right behind, or opens the sentence behind that of a lead, with an age."""
    report, span = context.report, phrase.reference.span
    named = next((m for m in report.within(phrase.at, len(report.text)) if m.label == "PERSON"), None)
    if named is None:
        return NOBODY
    target = Target(context.world.acting.get(named.id))
    if target.entity is None or target.entity.kind != "person":
        return NOBODY
    if (
        _CLAUSE.fullmatch(report.text, max(phrase.at, span.end), named.span.start)
        and report.text[named.span.end : named.span.end + 1] == ","
    ):
        return target
    here = report.sentence(span.start)
    lead = here < _LEAD and not report.quoted(span.start) and named.span.start == report.bounds(here)[1]
    return target if lead and _AGED.match(report.text, named.span.end) is not None else NOBODY
