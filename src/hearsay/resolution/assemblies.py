"""Bodies that are called by those in them, or by what they guard: ``a committee of families``, ``Ostland's border troops``."""

from __future__ import annotations

import re

from hearsay.documents.letters import latin
from hearsay.resolution.bodies_lexicon import ASSEMBLIES, GUARDS
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import PRIVATE_HEADS
from hearsay.resolution.names import singular
from hearsay.resolution.phrases import Phrase
from hearsay.resolution.registry import Cluster

_MEMBERS = re.compile(r" of (?:the )?([a-z]{3,20}s|wo?men|people)(?=$|[\s,])")
"""Those who make up a body, behind the word for it: ``a committee [of families]``."""
_TOLD = re.compile(
    rf"\b(?:({'|'.join(sorted(ASSEMBLIES))}) of (?:the )?([a-z]{{3,20}}s|wo?men)"
    rf"|([a-z]{{3,20}}s['’]|wo?men['’]s) ({'|'.join(sorted(ASSEMBLIES))}))\b"
)
_BASED = re.compile(latin(r"[Tt]he (?:[A-Z][\w.’'-]+ ?){1,4}-based [a-z]+"))


def members(phrase: Phrase) -> str:
    """``of families`` behind ``committee``: whom a body is made up of."""
    found = _MEMBERS.match(phrase.behind) if phrase.head in ASSEMBLIES else None
    return found.group() if found is not None else ""


def guards(phrase: Phrase) -> bool:
    """Whether it is a body of those who guard something: ``Ostland's border troops``."""
    return (*phrase.before[-1:], phrase.head) in GUARDS


def seated(phrase: Phrase) -> bool:
    """Whether a body is told by no more than where it sits: ``the Torvel-based group``."""
    return _BASED.match(phrase.reference.span.text) is not None


def told_before(context: Context, phrase: Phrase, floor: int) -> Cluster | None:
    """The body that a report spoke of last by those in it: ``a man of the committee of parents … [The committee] said``."""
    if phrase.head not in ASSEMBLIES - PRIVATE_HEADS:
        return None
    start, text, organizations = phrase.reference.span.start, context.report.text, context.world.names.organizations
    for told in reversed(list(_TOLD.finditer(text, floor, start))):
        if singular(told.group(1) or told.group(4)) == phrase.head:
            called = told.group()
            found = organizations.institution(called, None, context.report, start)
            if found is None:
                found = organizations.make(called, None)
                found.see(context.report.findings.document.span(told.start(), told.end()), called)
            return found
    return None
