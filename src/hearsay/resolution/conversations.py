"""To whom words are said, and by whom passed on, where no phrase beside them tells: an answer, a call between two, words in words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from hearsay.extraction.inflection import verb_forms
from hearsay.extraction.lexicon.cues import ANSWERING, QUESTIONING
from hearsay.model import Reference, Statement
from hearsay.resolution.bodies_lexicon import CALLS, DURING, ONE_TO_ONE, RANG_UP
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import INSTITUTIONS
from hearsay.resolution.listeners import listeners
from hearsay.resolution.names import singular, words
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import REMEMBERED, Report
from hearsay.resolution.titles_lexicon import Gender
from hearsay.resolution.world import NOBODY, Target

_ANSWERS = frozenset(form for form, lemma in verb_forms(ANSWERING).items() if lemma in ANSWERING)
"""Every form of the verbs of saying something back."""
_QUESTIONS = frozenset(form for form, lemma in verb_forms(QUESTIONING).items() if lemma in QUESTIONING)
_GOES_ON = 4
"""Statements, and sentences, within which what somebody says goes on to the newsroom that was told before."""
_ANSWERED = 2
"""Sentences after which an answer is an answer to something else."""
_GENDERS: dict[str, Gender] = {"he": "m", "she": "f"}
_REPORTS = frozenset({"reported", "reports", "writes", "wrote"})
"""How a newsroom says that somebody said something: ``The Front claims the hill, the Meridian [reported]``."""
_ASKS = re.compile(r"\?[\"”’'»]*\s*$")
_OF_SEVERAL = frozenset({"one", "other", "another", "both", "all"})
"""What somebody of several who spoke before is called."""
_LINE = 3
"""Sentences for which a call that was told of is spoken of."""
_HEADINGS, _HEAD = re.compile(r"[^\n]{12,240}"), 600
"""The lines at the head of a report, and the characters that those take."""
_READOUT = re.compile(
    r"(?:(?:on|about|regarding) (?:the|a) |(?:readout|summary|account|outcome|results) of (?:the |a )?)"
    r"[^\n]{0,80}\b(?:call|conversation|telephone talks?)\b|(?:tele)?phone (?:call|conversation|talks?) (?:with|between|of)\b",
    re.IGNORECASE,
)
"""The heading of an account of a call: ``On the telephone conversation of Minister Lund with Minister Vale``."""
_TO_OTHERS = re.compile(r"\b(?:press|reporters|journalists|spokes\w+|after the (?:call|conversation|talks?))\b", re.IGNORECASE)
"""What tells that words in such an account were said to others."""
_ONE_TO_ONE = frozenset(form for form, lemma in verb_forms(ONE_TO_ONE).items() if lemma in ONE_TO_ONE)


def hearers(context: Context, statement: Statement, is_outlet: Callable[[Cluster], bool]) -> tuple[Cluster, ...]:
    """Whom somebody answers, whom he goes on speaking to, or who is at the other end of the line."""
    fits = _fitting(context.report).get(statement.id)
    if fits is None or not statement.speaker.entity:
        return ()
    me = context.target(statement.speaker.entity)
    if not me.found:
        return ()
    return (
        (_answered(context, statement, me) if fits.answers else ())
        or (_interviewed(context, statement, me, is_outlet) if fits.goes_on else ())
        or (_called(context, statement, me) if fits.on_line else ())
    )


class _Fits(NamedTuple):
    """What a statement may be, by its words alone: an answer, more of an interview, words on a call."""

    answers: bool
    goes_on: bool
    on_line: bool


@lru_cache(maxsize=REMEMBERED)
def _fitting(report: Report) -> dict[str, _Fits]:
    """By their ids, the statements of a report that may be any of these."""
    found: dict[str, _Fits] = {}
    starts, spoken = _in_order(report)
    for s in spoken:
        if s.speaker.entity:
            first = bisect_left(starts, _start(s))
            told = any(other.addressees for other in spoken[max(0, first - _GOES_ON) : first])
            goes_on = told and (s.mode != "indirect" or "added" in _words(s))
            fits = _Fits(bool(_ANSWERS & _words(s)), goes_on, _on_line(report, s))
            if any(fits):
                found[s.id] = fits
    return found


def _on_line(report: Report, statement: Statement) -> bool:
    """Whether words may be said on a call: where another tells of them (``[Her office] said she offered help``), where the sentence
    says so (``in the conversation``), or where one says them to one (``thanked``, ``replied``); and one was told of shortly before."""
    here = report.sentence(_start(statement))
    floor, end = report.bounds(here)
    told = bool(_ONE_TO_ONE & _words(statement)) or bool(statement.inside) or DURING.search(report.text, floor, end) is not None
    if _readout(report) and _TO_OTHERS.search(report.text, floor, end) is None:
        return True
    return told and CALLS.search(report.text, report.bounds(max(0, here - _LINE))[0], end) is not None


@lru_cache(maxsize=REMEMBERED)
def _readout(report: Report) -> int:
    """Where the first sentence of the text ends of a report that is the account of one call, as its heading says; 0 of any other."""
    heading = next((line for line in _HEADINGS.finditer(report.text, 0, _HEAD) if _READOUT.match(report.text, *line.span())), None)
    return report.bounds(report.sentence(heading.end()) + 1)[1] if heading is not None else 0


def answerer(context: Context, reference: Reference) -> Target:
    """Who answers: ``Lund told Vale … [He] replied``: the one who was told, unless the pronoun is of another gender."""
    gender = _GENDERS.get(reference.span.text.casefold())
    answer = _by_speaker(context.report).get(reference.id) if gender else None
    if gender is None or answer is None or not _ANSWERS & _words(answer) or reference.quoted:
        return NOBODY
    for other in _before(context, answer, _ANSWERED):
        told = [c for r in other.addressees for c in listeners(context, r)]
        if told:
            fits = len(told) == 1 and told[0].kind == "person" and told[0].genders[gender] >= sum(told[0].genders.values()) / 2
            return Target(told[0]) if fits else NOBODY
    return NOBODY


@lru_cache(maxsize=REMEMBERED)
def _by_speaker(report: Report) -> dict[str, Statement]:
    return {s.speaker.entity: s for s in report.findings.statements if s.speaker.entity}


def passers(context: Context, statement: Statement, is_outlet: Callable[[Cluster], bool]) -> tuple[Cluster, ...]:
    """Who passed words on: the newsroom that reports who said them, or who tells in his own words what somebody without a name said."""
    if statement.inside is None:
        return ()
    outer = _by_id(context.report).get(statement.inside)
    if outer is None or not outer.speaker.entity or not statement.speaker.entity:
        return ()
    teller = context.target(outer.speaker.entity).entity
    if teller is None or teller is context.target(statement.speaker.entity).entity:
        return ()
    told = teller.kind == "person" and outer.mode == "direct" and context.target(statement.speaker.entity).entity is None
    reports = _REPORTS & _words(outer) and teller.kind == "organization" and not INSTITUTIONS & {singular(w) for w in words(teller.name())}
    return (teller,) if told or reports or is_outlet(teller) else ()


@lru_cache(maxsize=REMEMBERED)
def _by_id(report: Report) -> dict[str, Statement]:
    return {s.id: s for s in report.findings.statements}


def _start(statement: Statement) -> int:
    return statement.cue.start if statement.cue else 0


def _words(statement: Statement) -> frozenset[str]:
    return _split(statement.cue.text) if statement.cue else frozenset()


@lru_cache(maxsize=16 * REMEMBERED)
def _split(cue: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in cue.split())


@lru_cache(maxsize=REMEMBERED)
def _in_order(report: Report) -> tuple[list[int], list[Statement]]:
    """The statements with a cue, in order of their cues, and where these begin."""
    spoken = sorted((s for s in report.findings.statements if s.cue), key=_start)
    return [_start(s) for s in spoken], spoken


def _before(context: Context, statement: Statement, sentences: int) -> list[Statement]:
    """Statements of a speaker whose cues stand before this one's, within some sentences, the nearest first."""
    starts, spoken = _in_order(context.report)
    here = context.report.sentence(_start(statement))
    near = reversed(spoken[max(0, bisect_left(starts, _start(statement)) - _GOES_ON) : bisect_left(starts, _start(statement))])
    return [s for s in near if s.speaker.entity and here - context.report.sentence(_start(s)) <= sentences]


def _answered(context: Context, statement: Statement, me: Target) -> tuple[Cluster, ...]:
    """To whom an answer is given: who spoke to its speaker last, or asked something, within two sentences."""
    if me.entity is None:
        return ()
    for other in _before(context, statement, _ANSWERED):
        asker = context.target(other.speaker.entity or "").entity
        told = [context.target(r).entity for r in other.addressees]
        asks = not told and (_QUESTIONS & _words(other) or any(_ASKS.search(c.text) for c in other.content))
        if asker is not None and asker is not me.entity and (me.entity in told or asks):
            return (asker,)
    return ()


def _interviewed(context: Context, statement: Statement, me: Target, is_outlet: Callable[[Cluster], bool]) -> tuple[Cluster, ...]:
    """The newsroom that somebody who goes on speaking in quotation marks told something just before: ``told Quay Radio … she said``."""
    starts, spoken = _in_order(context.report)
    here, first = context.report.sentence(_start(statement)), bisect_left(starts, _start(statement))
    for other in reversed(spoken[max(0, first - _GOES_ON) : first]):
        far = here - context.report.sentence(_start(other)) > _GOES_ON
        if not other.speaker.entity or far or not _goes_on_as(context.target(other.speaker.entity), me):
            return ()
        told = [c for r in other.addressees for c in listeners(context, r)]
        if told or other.addressees:
            return tuple(c for c in told if is_outlet(c))
    return ()


def _goes_on_as(before: Target, now: Target) -> bool:
    """Whether who speaks now is who spoke before, or one of several who did: ``Two guards told us … [one of them] said``."""
    if before == now:
        return True
    one, several = now.unnamed, before.unnamed
    return one is not None and several is not None and several.plural and one.head in _OF_SEVERAL and one.affiliation is several.affiliation


def _called(context: Context, statement: Statement, me: Target) -> tuple[Cluster, ...]:
    """Who is at the other end of a call between two that the sentence, or one just before, tells of."""
    report, here = context.report, context.report.sentence(_start(statement))
    if me.entity is None or me.entity.kind != "person":
        return ()
    for sentence in range(here, max(-1, here - _LINE - 1), -1):
        two = _line(context, *report.bounds(sentence))
        if two:
            return tuple(c for c in two if c is not me.entity) if me.entity in two else ()
    two = _line(context, 0, _readout(report)) if _readout(report) else ()
    return tuple(c for c in two if c is not me.entity) if me.entity in two else ()


def _line(context: Context, start: int, end: int) -> tuple[Cluster, ...]:
    """The two people of a call that a sentence tells of, as far as it names two."""
    report = context.report
    if CALLS.search(report.text, start, end) is None or RANG_UP.search(report.text, start, end) is not None:
        return ()
    named = [context.world.acting.get(m.id) for m in report.within(start, end)]
    people = list(dict.fromkeys(c for c in named if c is not None and c.kind == "person"))
    return tuple(people) if len(people) == 2 else ()
