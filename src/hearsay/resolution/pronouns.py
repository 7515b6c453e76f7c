"""Whom a pronoun stands for: the best of those named or described before it.

Number and kind must fit; who is best of those that are left is what `clues.py` weighs.
"""

from __future__ import annotations

import re

from hearsay.model import Reference, Span
from hearsay.resolution.clues import Candidate, Part, Scene
from hearsay.resolution.context import Context
from hearsay.resolution.holders import opening, opening_body
from hearsay.resolution.led_to import asked, hidden, led_in, paper
from hearsay.resolution.lexicon import (
    ASKING,
    CAMPS,
    DOCUMENTS,
    GOVERNMENT_HEADS,
    INSTITUTION_HEADS,
    INSTITUTIONS,
    PLATFORMS,
    POINTED,
    PRIVATE_HEADS,
    PRONOUNS,
    Pronoun,
)
from hearsay.resolution.meant import meant
from hearsay.resolution.names import fold, words
from hearsay.resolution.report import Report
from hearsay.resolution.turns import around, last_speakers
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
_LABEL = 40
"""Characters of the longest name that opens a turn."""
_LED = re.compile(r",? (?:whom|who|which|that) $")
"""A relative pronoun, whose noun the pronoun behind it is not: ``[Ida Lund], whom [she] praised``; nor is it the name right in front
of it: ``In a letter to [Quay Radio] [it] denied that``."""
_MARKS = "“„«\"‘'"
"""Marks that open a quotation."""
_COMMA = 2
"""Characters between a noun and its relative pronoun."""
_OWN_REPORTER = re.compile(r"\b(?:our|my) (?:[\w-]+ )?(?:colleague|correspondent|reporter|producer|stringer),? $", re.IGNORECASE)
_TITLED = 40
"""Characters in front of a name in which a newsroom calls its bearer its own: ``our colleague [Ida Lund] reached the mayor. She says``."""
_ANONYMOUS = re.compile(
    r" (?:spoke|asked|insisted|requested|declined|refused|(?:was|were) speaking)[^.;:“\"]{0,30}"
    r"(?:anonymity|to be (?:named|identified|quoted))"
)
"""What is said behind a pronoun of somebody who has no name."""
_GROUND = frozenset(
    {"mount", "mountain", "hill", "lake", "river", "valley", "pass", "bay", "strait", "gulf", "road", "street", "square", "bridge"}
)
"""Words in the names of places that have no voice; a town and a palace have: ``the [Palace] said``."""
_CLAUSE = 10
"""Characters in front of a pronoun that hold the relative pronoun."""
_PREPOSITION = frozenset({"of", "in", "at", "to", "from", "by", "with", "for", "on", "near", "against", "over", "under", "about", "between",
                          "around", "into"})  # fmt: skip
_TRADES = frozenset({
    "organiser", "organizer", "developer", "maker", "producer", "publisher", "supplier", "contractor", "broadcaster", "provider", "lender",
    "builder", "distributor", "exporter", "importer", "promoter", "regulator", "watchdog", "supermarket", "hospital", "school",
    "university", "club", "church", "bank", "brewery", "hotel", "venue", "zoo", "museum", "theatre", "theater", "startup", "start-up",
})  # fmt: skip
"""Heads of what may be a body, and is *it* once it has spoken: ``The [organiser] of the fair said … It added …``."""
_BODIES = (INSTITUTIONS | PRIVATE_HEADS) - {"prosecutor", "owner"}
"""Heads of what has no name and is *it* all the same: ``A [commission] met. It said …``."""
_PARTS: dict[str, Part] = {
    "nsubj": "subject", "nsubj:outer": "subject", "nsubj:pass": "passive", "obl:agent": "agent", "obj": "object", "iobj": "object",
    "nmod:poss": "owner",
}  # fmt: skip
_EARLY = 60
"""Characters of a sentence in which a name of unknown part, the first one, is most often its subject."""
_BEHIND = 5
"""Characters in front of an owner that opens its sentence."""
_OPENED = 2
"""Sentences back to one that an office opens: ``The mayor waited at the gate. [She] says``."""
_ISSUERS = 1.0
"""How sure it must be whom *we* means that nobody speaks: a body whose own report it is."""
_WINDOW = 6
"""Sentences to look back, but for those inside quotations."""
_WIDEST = 12
"""Sentences to look back, all told."""


_WRITTEN = DOCUMENTS | {
    "law", "act", "code", "treaty", "constitution", "accord", "agreement", "resolution", "bill", "convention", "charter", "protocol",
}  # fmt: skip
"""Words in the names of what says something though nobody speaks: ``the Harbour [Act]``."""


def is_pronoun(text: str) -> bool:
    """Whether the phrase is a pronoun of the table, which the World Health Organization, *WHO*, is not."""
    return text != "WHO" and text.casefold() in _PRONOUNS


def is_third(text: str) -> bool:
    """Whether the phrase is a pronoun of the third person."""
    return is_pronoun(text) and not _PRONOUNS[text.casefold()].speaking


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
        whose = around(context, start)
        if whose is not None and whose.speaker.entity:
            return context.target(whose.speaker.entity)
        return meant(context, reference, _ISSUERS) if reference is not None else NOBODY
    return _scene(context, pronoun, start, reference).best


def scene(context: Context, reference: Reference) -> Scene:
    """All that a reference that is a pronoun may stand for."""
    return _scene(context, _PRONOUNS[reference.span.text.casefold()], reference.span.start, reference)


def _scene(context: Context, pronoun: Pronoun, start: int, reference: Reference | None) -> Scene:
    text, spoke = context.report.text, {ref for _, ref in context.speech}
    found = _candidates(context, start)
    candidates = [c for c in found if _fits(pronoun, c.target, spoke=c.reference in spoke)]
    gone = [c.target for c in candidates if _WRITER.match(text, c.end)]
    if any(_is_own_turn(text, c.end, start) for c in candidates):
        gone += [c.target for c in candidates if _opens_turn(text, c.end)]
    candidates = [c for c in candidates if c.target not in gone]
    led = _LED.search(text, max(0, start - _CLAUSE), start)
    beside = {led.start() if led else start, start - 1}
    barred = _barred(context, reference) if reference is not None else frozenset()
    candidates = [c for c in candidates if c.reference not in barred and c.end not in beside] or candidates
    if reference is not None:
        apart = {*_tellers(context, reference), *_denied(context, reference)}
        candidates = [c for c in candidates if c.target not in apart] or candidates
        if any(reference.id in s.via for s in context.report.findings.statements):
            candidates = [c for c in candidates if c.target.entity is not None and c.target.entity.outlet] or candidates
        if any(reference.id == s.speaker.entity for s in context.report.findings.statements):
            candidates = asked(context, candidates, start)
            candidates = (
                hidden(context, candidates, start)
                or paper(context, candidates, pronoun, start)
                or _voiced(context, candidates, start, end=reference.span.end)
                or candidates
            )
    if pronoun.gender:
        candidates = led_in(context, candidates, start) or candidates
    if pronoun.word in _RELATIVE:
        near = [c for c in candidates if c.end <= start and start - c.end <= _COMMA]
        candidates = near[-1:] or candidates
    return Scene(context, pronoun, start, reference, candidates, _own_words(context, reference))


def _voiced(context: Context, candidates: list[Candidate], start: int, end: int) -> list[Candidate]:
    """Those who may speak: no mountain, no ship that never does by its name, nobody to whom the words around are told (*you*), no
    reporter whom the newsroom calls its own, nobody by whom somebody without a name is told (*a man close to Ida Lund*), and nobody with a
    name where whoever it is spoke on condition that he has none.
    """
    text, whose = context.report.text, around(context, start)
    told = [context.target(r) for r in whose.addressees] if whose is not None else []
    found = [
        c for c in candidates
        if c.target not in told and not _OWN_REPORTER.search(text, max(0, c.start - _TITLED), c.start)
        and not _is_ground(c.target) and not _is_mute(context, c.target)
        and not any(_is_of(one, c) for one in candidates)
    ]  # fmt: skip
    return [c for c in found if c.target.unnamed is not None] if _ANONYMOUS.match(text, end) else found


def _is_of(one: Candidate, other: Candidate) -> bool:
    """Whether it is somebody without a name, told within his phrase by the other to whom he belongs."""
    whose = one.target.unnamed.affiliation if one.target.unnamed is not None else None
    return whose is not None and whose is other.target.entity and one.start < other.start and other.end <= one.end


def _is_mute(context: Context, target: Target) -> bool:
    """Whether it is a thing, no law or paper, by whose name the story never has anything said."""
    thing = target.entity
    if thing is None or thing.kind != "other":
        return False
    return thing not in context.world.speaking and _WRITTEN.isdisjoint(words(thing.name()))


def _is_ground(target: Target) -> bool:
    return target.entity is not None and target.entity.kind == "place" and not _GROUND.isdisjoint(words(target.entity.name()))


def _is_own_turn(text: str, end: int, start: int) -> bool:
    """Whether a name opens the line in which its bearer speaks of somebody else: ``[IDA LUND]: She says that the gate was shut.``"""
    return _opens_turn(text, end) and "\n" not in text[end:start]


def _opens_turn(text: str, end: int) -> bool:
    """Whether a name, which ends here, opens a line and is followed by a colon: whoever takes turns is *you*, and not *he*."""
    return text[end : end + 1] == ":" and end - text.rfind("\n", 0, end) <= _LABEL


def _denied(context: Context, reference: Reference) -> list[Target]:
    """Who spoke last, for a pronoun that denies what was said."""
    last = next(last_speakers(context, reference.span.start, reference), None)
    return [last] if last is not None and _counters(context, reference) else []


def _counters(context: Context, reference: Reference) -> bool:
    """Whether the pronoun denies what was said before: ``She denies it``, ``He rejected the charge``."""
    return any(
        s.speaker.entity == reference.id and s.act in ("deny", "reject") and s.content[0].text.casefold() in POINTED
        for s in context.report.findings.statements
    )


def _own_words(context: Context, reference: Reference | None) -> list[Span]:
    """The quotations that the pronoun is the speaker of, inside which nobody would be called so: ``“Ostland sold it,” [they] said``."""
    statements = context.report.findings.statements if reference is not None else ()
    return [c for s in statements if reference and s.speaker.entity == reference.id for c in s.content if c.text[0] in _MARKS]


def _candidates(context: Context, offset: int) -> list[Candidate]:
    report = context.report
    floor = report.bounds(_farthest(report, offset))[0]
    out = []
    for mention in report.within(floor, offset):
        cluster = context.world.acting.get(mention.id)
        if cluster is None or mention.span.end > offset:
            continue
        named = context.naming.get(mention.id)
        named = named if named is None or context.target(named.id).unnamed is None else None
        part = _PARTS.get(named.role, "other") if named and named.role else _guess(context, mention.span.start, mention.span.end)
        quoted = report.quoted(mention.span.start)
        out.append(Candidate(mention.span.start, mention.span.end, Target(cluster), part, quoted, named.id if named else None))
    for reference in context.references:
        nameless = reference.form != "name" or context.target(reference.id).unnamed is not None
        if nameless and floor <= reference.span.start and reference.span.end <= offset:
            target = context.target(reference.id)
            if target.found:
                part = _PARTS.get(reference.role, "other")
                word = _PRONOUNS.get(reference.span.text.casefold()) if reference.form == "pronoun" else None
                gender = word.gender if word else ""
                out.append(Candidate(reference.span.start, reference.span.end, target, part, reference.quoted, reference.id, gender))
    here = report.sentence(offset)
    taken = {c.start for c in out}
    for sentence in range(max(0, here - _OPENED), here):
        about = opening(context, sentence) or opening_body(context, sentence)
        if about is not None and about[0] not in taken:
            out.append(Candidate(about[0], about[1], Target(about[2]), "subject", report.quoted(about[0]), None))
    return sorted(out, key=lambda c: (c.start, c.end))


def _farthest(report: Report, offset: int) -> int:
    """The number of the sentence that is the window's first."""
    here = report.sentence(offset)
    inside = (n for n in range(here, max(0, here - _WIDEST), -1) if report.apart(report.bounds(n)[0], offset) >= _WINDOW)
    return next(inside, max(0, here - _WIDEST))


def _guess(context: Context, offset: int, end: int) -> Part:
    start = context.report.bounds(context.report.sentence(offset))[0]
    before = context.report.within(start, offset)
    if len(before) == 1 and before[0].span.start - start < _BEHIND and _OWNER.fullmatch(context.report.text, before[0].span.end, offset):
        return "subject"
    if not before and offset - start < _EARLY and context.report.word_before(offset) not in _PREPOSITION:
        return "opening" if offset == start and not _OWNER.match(context.report.text, end) else "early"
    return "other"


def _fits(pronoun: Pronoun, target: Target, *, spoke: bool = False) -> bool:
    if target.unnamed is not None:
        if target.unnamed.document:
            return pronoun.thing and not pronoun.person
        if pronoun.thing and not target.unnamed.plural and target.unnamed.head in (_BODIES | _TRADES if spoke else _BODIES):
            return True
        others = _OTHERS - ASKING if spoke else _OTHERS
        if pronoun.plural != target.unnamed.plural or not pronoun.person or (pronoun.gender and target.unnamed.head in others):
            return False
        return not pronoun.gender or target.unnamed.gender in ("", pronoun.gender)
    cluster = target.entity
    assert cluster is not None
    if cluster.kind == "person":
        return pronoun.person and not pronoun.plural and (not pronoun.gender or cluster.gender in ("", pronoun.gender))
    return pronoun.thing and fold(cluster.name()) not in PLATFORMS


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
