"""Whom a pronoun stands for: the best of those named or described before it.

Candidates are weighed by nearness, by their part in the sentence, and by whether they were the last to speak; gender, number and
kind must fit. Weights follow Lappin and Leass (1994) in order, not in size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hearsay.model import Reference, Span, Statement
from hearsay.resolution.context import Context
from hearsay.resolution.holders import opening, opening_body
from hearsay.resolution.lexicon import (
    ASKING,
    CAMPS,
    CONTINUING,
    GOVERNMENT_HEADS,
    INSTITUTION_HEADS,
    INSTITUTIONS,
    PLATFORMS,
    POINTED,
    PRIVATE_HEADS,
    PRONOUNS,
    Gender,
    Pronoun,
)
from hearsay.resolution.meant import meant
from hearsay.resolution.names import fold
from hearsay.resolution.registry import Cluster
from hearsay.resolution.world import NOBODY, Target

_PRONOUNS = {p.word: p for p in PRONOUNS}
_RELATIVE = frozenset({"who", "which"})
_OTHERS = frozenset(h.word for h in (*GOVERNMENT_HEADS, *INSTITUTION_HEADS)) - {"prosecutor"} | CAMPS | ASKING
"""Heads of unnamed phrases that *he* and *she* do not take up."""
_GLOSS = re.compile(r"\s{0,20}[\[(]")
_OWNER = re.compile(r"['’]s? ")
"""What stands between an owner and the owned, which is then the subject: ``Ostland's Grain Office said``."""
_WRITER = re.compile(r"(?:,? (?:in|at|from) [^\W\d_]{2,20})? (?:writes|reports):")
"""What stands behind whoever goes on as *I*: ``Ida Lund [writes:] I have just met a guard. He says …``."""
_LED = re.compile(r",? (?:whom|who|which|that) $")
"""A relative pronoun, whose noun the pronoun behind it is not: ``[Ida Lund], whom [she] praised``; nor is it the name right in front
of it: ``In a letter to [Quay Radio] [it] denied that``."""
_MARKS = '“„«"'
"""Marks that open a quotation."""
_CLAUSE = 10
"""Characters in front of a pronoun that hold the relative pronoun."""
_PREPOSITION = frozenset({"of", "in", "at", "to", "from", "by", "with", "for", "on", "near", "against", "over", "under", "about", "between",
                          "around", "into"})  # fmt: skip
_BODIES = (INSTITUTIONS | PRIVATE_HEADS) - {"prosecutor", "owner"}
"""Heads of what has no name and is *it* all the same: ``A [commission] met. It said …``."""
_SURE = 0.7
"""How sure the network must be of whom a pronoun stands for, to be believed against all weighing."""
_PARTS = {"nsubj": 2.0, "nsubj:pass": 1.8, "nsubj:outer": 2.0, "obl:agent": 1.0, "obj": 0.8, "iobj": 0.8}
_FIRST = 1.5
"""Of a name of unknown part that opens its sentence, most often its subject."""
_VERY_FIRST = 1.7
"""Of one that is the first word of its sentence."""
_SPOKE = 3.0
"""Of who spoke last, for a pronoun that speaks."""
_OPENS = 20
"""Characters within which a pronoun opens its sentence."""
_MIDWAY = 0.8
"""Taken off for a name of another sentence, for a pronoun that does not open its own."""
_AGREED = 1.5
"""Of a person whose gender seems to agree, and taken off where it seems not to."""
_APART = 1.6
"""Taken off for each sentence in between."""
_INSIDE = 2.0
"""Taken off for a name inside a quotation, for a pronoun outside."""
_TOLD = 2.0
"""Taken off for a newsroom that is not the subject of its sentence: most often it was told something."""
_MUTE = -6.0
"""Of a place or a thing, for a pronoun that speaks."""
_RECENT = 4
"""Sentences back to who may be taken up by a title."""
_OPENED = 2
"""Sentences back to one that an office opens: ``The mayor waited at the gate. [She] says``."""
_WINDOW = 6
"""Sentences to look back."""


class Candidate(NamedTuple):
    """Somebody whom a pronoun may stand for."""

    start: int
    end: int
    target: Target
    part: float
    quoted: bool
    reference: str | None
    gender: Gender = ""
    """Of the pronoun that it was taken up by."""


def is_pronoun(text: str) -> bool:
    """Whether the phrase is a pronoun of the table, which the World Health Organization, *WHO*, is not."""
    return text != "WHO" and text.casefold() in _PRONOUNS


def is_relative(word: str) -> bool:
    """Whether the word opens a relative clause."""
    return word != "WHO" and word.casefold() in _RELATIVE


def antecedent(context: Context, reference: Reference) -> Target:
    """Whom a reference that is a pronoun stands for."""
    return standing_for(context, reference.span.text, reference.span.start, reference.span.end, reference)


def standing_for(context: Context, word: str, start: int, end: int, reference: Reference | None = None) -> Target:
    """Whom the pronoun at these offsets stands for."""
    pronoun = _PRONOUNS[word.casefold()]
    gloss = _GLOSS.match(context.report.text, end)
    if gloss and (named := context.report.next_after(gloss.end())) and named.span.start == gloss.end() and named.id in context.world.acting:
        return Target(context.world.acting[named.id])
    if pronoun.speaking:
        around = _around(context, start)
        return context.target(around.speaker.entity) if around and around.speaker.entity else NOBODY
    if reference is not None and (told := meant(context, reference, _SURE)).found and _fits(pronoun, told, spoke=True):
        return told
    around_here = _candidates(context, start)
    own = _own_words(context, reference)
    apart = [c for c in around_here if not any(span.start <= c.start < span.end for span in own)]
    others = [c.target for c in apart if pronoun.gender and c.gender and c.gender != pronoun.gender]
    spoke = {ref for _, ref in context.speech}
    candidates = [
        c
        for c in around_here
        if _fits(pronoun, c.target, spoke=c.reference in spoke) and not any(_same(c.target, other) for other in others)
    ]
    candidates = _without_speaker(context, start, candidates, pronoun)
    candidates = [c for c in candidates if not any(span.start <= c.start < span.end for span in own)] or candidates
    barred = _barred(context, reference) if reference else frozenset()
    led = _LED.search(context.report.text, max(0, start - _CLAUSE), start)
    beside = {led.start() if led else start, start - 1}
    writers = [c.target for c in candidates if _WRITER.match(context.report.text, c.end)]
    candidates = [c for c in candidates if not any(_same(c.target, writer) for writer in writers)]
    candidates = [c for c in candidates if c.reference not in barred and c.end not in beside] or candidates
    tellers = _tellers(context, reference) if reference else []
    candidates = [c for c in candidates if not any(_same(c.target, t) for t in tellers)] or candidates
    if reference is not None and any(reference.id in s.via for s in context.report.findings.statements):
        candidates = [c for c in candidates if c.target.entity is not None and c.target.entity.outlet] or candidates
    if pronoun.word in _RELATIVE:
        near = [c for c in candidates if c.end <= start and start - c.end <= 2]
        if near:
            return near[-1].target
    if not candidates:
        return NOBODY
    speaks = reference is not None and any(ref == reference.id for _, ref in context.speech)
    last = next(_speakers_before(context, start, reference), None)
    if last is not None and reference is not None and _goes_on(context, reference) and _fits(pronoun, last[1], spoke=True):
        return last[1]
    if last is not None and _is_new_subject(context, start, candidates, last[1], own):
        last = None
    if last is not None and reference is not None and _counters(context, reference):
        candidates = [c for c in candidates if not _same(c.target, last[1])] or candidates
    quoted = context.report.quoted(start)
    return max(candidates, key=lambda c: (_weight(context, pronoun, c, start, quoted, last, speaks), c.start)).target


def _is_new_subject(context: Context, offset: int, candidates: list[Candidate], last: Target, own: list[Span]) -> bool:
    """Whether the paragraph of the pronoun is about somebody else than who spoke last, before it, and does not name the speaker.

    Where there is nothing in front of it in its paragraph but its own words, the paragraph before is the one.
    """
    text = context.report.text
    paragraph = text.rfind("\n", 0, offset)
    if any(not text[paragraph + 1 : span.start].strip() for span in own):
        paragraph = text.rfind("\n", 0, len(text[:paragraph].rstrip()))
    here = [c for c in candidates if c.start > paragraph]
    return any(c.part >= _FIRST and not c.quoted for c in here) and not any(_same(c.target, last) for c in here)


def _goes_on(context: Context, reference: Reference) -> bool:
    """Whether the pronoun goes on with what was being said: ``she added``."""
    cues = (s.cue.text.split() for s in context.report.findings.statements if s.cue and s.speaker.entity == reference.id)
    return any(word.casefold() in CONTINUING for cue in cues for word in cue)


def _counters(context: Context, reference: Reference) -> bool:
    """Whether the pronoun denies what was said before: ``She denies it``, ``He rejected the charge``."""
    return any(
        s.speaker.entity == reference.id and s.act in ("deny", "reject") and s.content[0].text.casefold() in POINTED
        for s in context.report.findings.statements
    )


def last_speakers(context: Context, offset: int, reference: Reference | None = None) -> Iterator[Target]:
    """Who spoke within some sentences before the offset, the last one first."""
    here = context.report.sentence(offset)
    for sentence, target in _speakers_before(context, offset, reference):
        if here - sentence > _RECENT:
            return
        yield target


def _speakers_before(context: Context, offset: int, reference: Reference | None) -> Iterator[tuple[int, Target]]:
    for at, ref in reversed(context.speech):
        said = context.report.references[ref]
        inside = _around(context, said.span.start)
        if inside is not None and inside is not _around(context, offset):
            continue
        if said.span.start < offset and at < offset and (reference is None or ref != reference.id):
            target = context.target(ref)
            if target.found:
                yield context.report.sentence(at), target


def _without_speaker(context: Context, offset: int, candidates: list[Candidate], pronoun: Pronoun) -> list[Candidate]:
    """The candidates without whoever speaks the words in quotation marks around the pronoun, who would say *I*; and without who is
    called another's in front of words of that other: ``[His lawyer, Ida Lund], says [he] slept``."""
    around = _around(context, offset)
    whose = _PRONOUNS.get(around.speaker.span.text.split(" ", 1)[0].casefold()) if around is not None and around.speaker.span else None
    of_another = whose is not None and " " in (around.speaker.span.text if around and around.speaker.span else "")
    if not context.report.quoted(offset) and not (of_another and whose is not None and pronoun.gender and whose.gender == pronoun.gender):
        return candidates
    target = context.target(around.speaker.entity) if around is not None and around.speaker.entity else NOBODY
    return [c for c in candidates if not _same(c.target, target)] if target.found else candidates


def _own_words(context: Context, reference: Reference | None) -> list[Span]:
    """The quotations that the pronoun is the speaker of, inside which nobody would be called so: ``“Ostland sold it,” [they] said``."""
    statements = context.report.findings.statements if reference is not None else ()
    return [c for s in statements if reference and s.speaker.entity == reference.id for c in s.content if c.text[0] in _MARKS]


def _around(context: Context, offset: int) -> Statement | None:
    """The innermost statement whose content holds the character."""
    holding = [s for s in context.report.findings.statements if any(c.start <= offset < c.end for c in s.content)]
    return min(holding, key=lambda s: (sum(c.end - c.start for c in s.content), s.id), default=None)


def _candidates(context: Context, offset: int) -> list[Candidate]:
    report = context.report
    floor = report.bounds(max(0, report.sentence(offset) - _WINDOW))[0]
    out = []
    for mention in report.within(floor, offset):
        cluster = context.world.acting.get(mention.id)
        if cluster is None or mention.span.end > offset:
            continue
        named = context.naming.get(mention.id)
        named = named if named is None or context.target(named.id).unnamed is None else None
        part = _PARTS.get(named.role, 0.3) if named and named.role else _guess(context, mention.span.start, mention.span.end)
        quoted = report.quoted(mention.span.start)
        out.append(Candidate(mention.span.start, mention.span.end, Target(cluster), part, quoted, named.id if named else None))
    for reference in context.references:
        nameless = reference.form != "name" or context.target(reference.id).unnamed is not None
        if nameless and floor <= reference.span.start and reference.span.end <= offset:
            target = context.target(reference.id)
            if target.found:
                part = _PARTS.get(reference.role, 0.3)
                word = _PRONOUNS.get(reference.span.text.casefold()) if reference.form == "pronoun" else None
                gender = word.gender if word else ""
                out.append(Candidate(reference.span.start, reference.span.end, target, part, reference.quoted, reference.id, gender))
    here = report.sentence(offset)
    taken = {c.start for c in out}
    for sentence in range(max(0, here - _OPENED), here):
        about = opening(context, sentence) or opening_body(context, sentence)
        if about is not None and about[0] not in taken:
            out.append(Candidate(about[0], about[1], Target(about[2]), _PARTS["nsubj"], report.quoted(about[0]), None))
    return sorted(out, key=lambda c: (c.start, c.end))


def _guess(context: Context, offset: int, end: int) -> float:
    start = context.report.bounds(context.report.sentence(offset))[0]
    before = context.report.within(start, offset)
    if len(before) == 1 and before[0].span.start - start < 5 and _OWNER.fullmatch(context.report.text, before[0].span.end, offset):
        return _PARTS["nsubj"]
    if not before and offset - start < 60 and context.report.word_before(offset) not in _PREPOSITION:
        return _VERY_FIRST if offset == start and not _OWNER.match(context.report.text, end) else _FIRST
    return 0.3


def _fits(pronoun: Pronoun, target: Target, *, spoke: bool = False) -> bool:
    if target.unnamed is not None:
        if target.unnamed.document:
            return pronoun.thing and not pronoun.person
        if pronoun.thing and target.unnamed.head in _BODIES and not target.unnamed.plural:
            return True
        others = _OTHERS - ASKING if spoke else _OTHERS
        if pronoun.plural != target.unnamed.plural or not pronoun.person or (pronoun.gender and target.unnamed.head in others):
            return False
        return not pronoun.gender or target.unnamed.gender in ("", pronoun.gender)
    cluster = target.entity
    assert cluster is not None
    if cluster.kind == "person":
        return pronoun.person and not pronoun.plural and (not pronoun.gender or cluster.gender in ("", pronoun.gender))
    return pronoun.thing


def _weight(
    context: Context, pronoun: Pronoun, candidate: Candidate, offset: int, quoted: bool, last: tuple[int, Target] | None, speaks: bool
) -> float:
    here = context.report.sentence(offset)
    apart = here - context.report.sentence(candidate.start)
    weight = candidate.part - _APART * apart
    if apart and offset - context.report.bounds(here)[0] > _OPENS:
        weight -= _MIDWAY
    if candidate.quoted and not quoted:
        weight -= _INSIDE
    if speaks and last is not None and _same(last[1], candidate.target):
        weight += _SPOKE - _APART * max(0, here - last[0] - 1)
    cluster = candidate.target.entity
    if cluster is not None:
        weight += 0.1 * cluster.often + _kind_weight(pronoun, cluster, speaks)
        if cluster.outlet and candidate.part < _FIRST:
            weight -= _TOLD
        if pronoun.gender and cluster.leaning:
            weight += _AGREED if cluster.leaning == pronoun.gender else -_AGREED
    return weight


def _kind_weight(pronoun: Pronoun, cluster: Cluster, speaks: bool) -> float:
    if cluster.kind in ("place", "other") or fold(cluster.name()) in PLATFORMS:
        return _MUTE if speaks else -1.5
    return 0.5 if pronoun.plural and cluster.kind in ("organization", "group") else 0.0


def _same(one: Target, other: Target) -> bool:
    if one.entity is not None:
        return one.entity is other.entity
    return one.unnamed is not None and one.unnamed == other.unnamed


def _tellers(context: Context, reference: Reference) -> list[Target]:
    """Who tells the pronoun something, and so is somebody else, whatever called."""
    told = [s.speaker.entity for s in context.report.findings.statements if reference.id in s.addressees and s.speaker.entity]
    return [target for one in told if (target := context.target(one)).found]


def _barred(context: Context, reference: Reference) -> frozenset[str]:
    """References that stand beside this one in a statement or an event, and so stand for somebody else."""
    beside: set[str] = set()
    for statement in context.report.findings.statements:
        parts = {p for p in (statement.speaker.entity, *statement.addressees) if p}
        if reference.id in parts:
            beside |= parts
    for event in context.report.findings.events:
        parts = {p.entity for p in event.participants}
        if reference.id in parts:
            beside |= parts
    beside.discard(reference.id)
    return frozenset(beside)
