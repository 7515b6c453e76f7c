"""Whom the words in front of a pronoun lead to, before anybody is weighed: somebody who hides his name, a paper, whoever was asked."""

from __future__ import annotations

import re

from hearsay.resolution.clues import Candidate
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import DOCUMENTS, Pronoun
from hearsay.resolution.world import Target, Unnamed

_HIDDEN = re.compile(
    r"(?P<who>(?:A|An|One) (?:[a-z][\w-]* ){0,3}(?P<head>[a-z]{3,20}))\b[^.;:“\"\n]{0,60}?,? who"
    r" (?:asked|wished|wanted|requested|declined|refused|insisted|spoke|did not (?:want|wish))[^.;:“\"\n]{0,30}"
    r"(?:anonymity|anonymously|to be (?:named|identified|quoted))"
)
"""Whoever opens a sentence and has no name on purpose: ``[An old weaver] at the mill, who asked not to be named, doubted it.``"""
_PAPER = re.compile(rf"(?:The|An?|Its|His|Her|Their) (?:[\w-]+ ){{0,3}}?(?P<head>{'|'.join(sorted(DOCUMENTS))})\b")
"""What opens a sentence: a paper, ``[The short memo], which the Ledger has seen, is signed by Ida Lund. It says …``."""
_SIGNED = re.compile(r"\b(?:signed|written|drafted|drawn up|prepared|compiled|authored) by (?:[^,.;:\n]{1,40} )?$")
"""In front of whoever wrote it."""
_ASKED = re.compile(
    r"\b(?:we|I)(?:['’]ve| have| had| did| also| then| again| since| twice){0,2} (?:ask(?:ed)?|contact(?:ed)?|approach(?:ed)?|rang"
    r"|call(?:ed)?|phoned?|telephoned?|(?:wrote|written) to|put (?:it|this|that|these|the questions?|those) to|invited?)"
    r" (?!(?:him|her|them|you)\b)",
    re.IGNORECASE,
)
"""In front of whoever is asked by those who tell it, and answers in the next sentence: ``We asked [the embassy]. [They] told us …``."""
_OF_A_NOUN = re.compile(r" (?!(?:for|about|to|whether|why|what|how|if|on|and|at|by|again)\b)[a-z]")
"""Behind a name that only tells whose somebody is: ``the [Ostian] embassy``."""
_SEEN = re.compile(
    r"\b(?:(?:seen|viewed|obtained|reviewed|published|printed|reported|quoted|cited)(?: on \w+day| \w+day)? by"
    r"|(?:leaked|shown|sent|passed) to) (?:the )?$",
    re.IGNORECASE,
)
"""In front of the newsroom that has a paper: ``a memo seen by [the Ledger]``."""


def hidden(context: Context, candidates: list[Candidate], start: int) -> list[Candidate]:
    """Whoever opens the sentence before and has no name on purpose, where nobody is named in between."""
    report = context.report
    found = _HIDDEN.match(report.text, *report.bounds(max(0, report.sentence(start) - 1)))
    acting = context.world.acting
    if found is None or any(acting.get(m.id) for m in report.within(found.end(), start) if m.label == "PERSON"):
        return []
    if spoke := [c for c in candidates if c.start == found.start()]:
        return spoke
    bodies = (c for m in report.within(*found.span()) if (c := acting.get(m.id)) is not None and c.kind == "organization")
    who = Target(unnamed=Unnamed(found["who"], found["head"], found["head"], next(bodies, None)))
    return [Candidate(*found.span("who"), who, "subject", report.quoted(found.start()), None)]


def asked(context: Context, candidates: list[Candidate], start: int) -> list[Candidate]:
    """Whoever the sentence before the one that the pronoun opens says was asked by those who tell it, if anybody is known by what it calls
    him; else all of them."""
    report = context.report
    here = report.sentence(start)
    found = _ASKED.search(report.text, *report.bounds(here - 1)) if here and report.bounds(here)[0] == start else None
    if found is None:
        return candidates
    asked = [c for c in candidates if c.start >= found.end()]
    return [c for c in asked if c.target.entity is None or c.target.entity.kind == "person" or not _OF_A_NOUN.match(report.text, c.end)]


def paper(context: Context, candidates: list[Candidate], pronoun: Pronoun, start: int) -> list[Candidate]:
    """Whoever signed the paper that opens the sentence before the one that *it* opens; the paper, where a newsroom has but seen it."""
    report = context.report
    first, end = report.bounds(max(0, report.sentence(start) - 1))
    found = _PAPER.match(report.text, first, end) if pronoun.word == "it" and report.bounds(report.sentence(start))[0] == start else None
    if found is None:
        return []
    acting, text = context.world.acting, report.text
    within = [(m.span.start, acting[m.id]) for m in report.within(found.end(), end) if m.id in acting]
    if signed := [c for at, c in within if c.kind == "person" and _SIGNED.search(text, found.end(), at)]:
        return [Candidate(*found.span(), Target(signed[0]), "subject", report.quoted(first), None)]
    bodies = [at for at, c in within if c.kind == "organization"]
    if not bodies or not all(_SEEN.search(text, found.end(), at) for at in bodies) or any(c.start == found.start() for c in candidates):
        return []
    who = Target(unnamed=Unnamed(found.group(), found["head"], found["head"], document=True))
    return [Candidate(*found.span(), who, "subject", report.quoted(first), None)]


def led_in(context: Context, candidates: list[Candidate], start: int) -> list[Candidate]:
    """The persons whom the words in front of a colon in the pronoun's sentence are about: ``[The bishop] is in doubt: [he] told …``."""
    report = context.report
    first = report.bounds(report.sentence(start))[0]
    colon = report.text.find(":", first, start)
    about = [c for c in candidates if first <= c.start and c.end <= colon and not c.quoted]
    people = [c for c in about if c.target.entity is None or c.target.entity.kind == "person"]
    return people if colon >= 0 and len({c.target for c in people}) == 1 and '"' not in report.text[first:colon] else []
