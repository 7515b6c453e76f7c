"""Statements that deny one another, or say that what the other says is not so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import msgspec

from hearsay.model import Dispute, Position, Statement
from hearsay.reconciliation.denials import calls_false
from hearsay.reconciliation.gists import Gisted
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.holders import dispute_id, named
from hearsay.reconciliation.laid import Compared
from hearsay.reconciliation.lexicon import CHARGES, DENYING_ACTS, EMPTY_WORDS, HOLDING_ACTS, REFERRING, UNTRUE
from hearsay.reconciliation.parties import UNNAMED, Party
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.prose import forms, gist, sentences
from hearsay.reconciliation.synonyms import meant
from hearsay.reconciliation.voices import Voices

THAT = re.compile(r",?\s{0,2}(?:that|which (?:says|said|affirms|claims) that)\s", re.I)

_REPORTS = r"\b(?:reports|claims|accusations|allegations|charges|rumou?rs|suggestions|speculation)"
_BY = r"(?:in|on|by|from) [^,;:.“”\"]{1,60}?"
THEY_SAY = re.compile(rf"^(?:(?P<of>[a-z ’'-]{{0,40}}{_REPORTS})(?: {_BY})?|{_BY}) that\s", re.I)
"""What leads to the words of reports that are denied: *media reports in the south that the gate was locked*."""
THEIR_OWN = re.compile(r"['’]s?\s")
"""What says whose reports they are. *Ada Brun's claims that the gate was locked*"""
REPORTED = re.compile(rf"{_REPORTS}$", re.I)
"""The end of a cue that leaves them out of what is denied: *[rejected claims] that the gate was locked*."""
FEWEST = 3
"""Words of what reports say, at least."""
LONG = 160
"""Characters of a statement of several sentences of which the one that is disputed is told alone."""

ACCUSED = re.compile(r"([^,;:.“”\"]{1,120}?) of (\w{3,20}ing\b.{0,2000}|[^ ]{1,30}$)", re.S)
"""Who is charged, and with what he is said to have done, where the verb is left out: *Ostland of selling the boats*."""


def over_statements(statements: Compared, happened: Iterable[Dispute], voices: Voices) -> list[Dispute]:
    """Every dispute over what is said, those who say the same on one side; ``happened`` are the disputes over events."""
    found = statements.by_id
    opposed = [(*one.names, one.against) for one in statements.pairs if one.against]
    alike = _alike(statements, {name for a, b, _ in opposed for name in (a, b)})
    first = {name: group[0] for group in alike for name in group}
    told = {group[0]: group for group in alike}
    against = [(first[a], first[b], kind) for a, b, kind in opposed if first[a] != first[b]]
    out = []
    for group in components({name for a, b, _ in against for name in (a, b)}, ((a, b) for a, b, _ in against)):
        members = set(group)
        halves = [
            [found[name] for one in half for name in told[one]] for half in _sides(group, [(a, b) for a, b, _ in against if a in members])
        ]
        sides = sorted(halves, key=lambda side: (sum(one.against for one in side), sum(one.denies for one in side)))
        positions = [_of_words(sides[0], sides[1], voices), _of_words(sides[1], sides[0], voices, denied=sides[0])]
        denied = any(kind == "denies" for a, _, kind in against if a in members)
        reason = "what one side says the other denies" if denied else "what one side says the other says is not so"
        out.append(Dispute(dispute_id("statement", positions), "statement", positions[0].text, tuple(positions), reason))
    out += _over_named(statements, _taken(out), voices)
    return [*out, *_over_reports(statements, _taken([*happened, *out]), voices)]


def _taken(found: Iterable[Dispute]) -> frozenset[str]:
    """Statements that stand in a dispute already."""
    return frozenset(member for dispute in found for position in dispute.positions for member in position.members)


def _over_reports(statements: Compared, taken: frozenset[str], voices: Voices) -> Iterable[Dispute]:
    """Denials of what reports or charges say that name nobody: *rejected claims that the gate had been locked*."""
    denials = [one for one in statements.all if one.against and one.statement.act in DENYING_ACTS and _held(one)]
    known = [one for one in denials if one.statement.id in taken]
    told = {one.statement.id: said for one in denials if (said := _reported(one.statement)) and not _denied_before(one, said, known)}
    for group in _alike(statements, told.keys()):
        if not taken.isdisjoint(group):
            continue
        said = min((told[name] for name in group), key=lambda words: (len(words), words))
        sources = {source.key: source for name in group for source in [voices.source[statements.by_id[name].statement]]}
        denying = named([sources[key] for key in sorted(sources)], voices)
        positions = [
            Position(said, (UNNAMED.name,), None, None, group),
            Position(f"denied: {said}", denying, None, None, group),
        ]
        yield Dispute(dispute_id("statement", positions), "statement", said, tuple(positions), "one denies what reports say")


def _denied_before(one: Gisted, said: str, known: Iterable[Gisted]) -> bool:
    """Whether its speaker denies what is said in other words in a dispute that is known."""
    told = meant(gist(said).stems)
    return any(one.same_speaker(other) and 2 * len(told & other.things) > len(told) for other in known)


def _held(one: Gisted) -> bool:
    """Whether it can be told who says it."""
    return not one.speaker.startswith("?") or bool(one.who)


def _reported(statement: Statement) -> str:
    """What reports say that somebody denies; empty where the denial does not tell that there are any, or not what they say."""
    text = content(statement)
    after = REPORTED.search(statement.cue.text) if statement.cue else None
    found = THEY_SAY.match(text)
    said = text[found.end() :] if found and (after or found["of"]) else text if after else ""
    return said if len(forms(said)) >= FEWEST and not THEIR_OWN.search(text, 0, found.end() if found else 0) else ""


def _over_named(statements: Compared, taken: Collection[str], voices: Voices) -> Iterable[Dispute]:
    """Denials that say themselves whom they are against: *denied a report in the Courier that the gate had been locked*."""
    against = (
        one
        for one in statements.all
        if one.refers and one.statement.id not in taken and not (one.taken_up or one.open) and not one.speaker.startswith("?")
    )
    denials = [one for one in against if one.statement.act in DENYING_ACTS or _false(one)]
    names = _Names(voices) if denials else None
    for one in denials:
        text = content(one.statement)
        denies = one.statement.act in DENYING_ACTS
        found = names.claimed_by(text if denies else _false(one)) if names else None
        if found is None or not (denies or calls_false(found.rest)):
            continue
        if voices.state[voices.party(found.holder)].key == one.side:
            continue
        members = (one.statement.id,)
        told = found.what or (text if denies else found.claim)
        positions = [
            Position(told, named([voices.party(found.holder)], voices), None, None, members),
            Position(
                f"denied: {found.what or text}" if denies else text, named([voices.source[one.statement]], voices), None, None, members
            ),
        ]
        yield Dispute(
            dispute_id("statement", positions), "statement", positions[0].text, tuple(positions), "one denies what it says the other says"
        )


def _false(one: Gisted) -> str:
    """The sentence of somebody's that calls a report false: *I have seen it. The report by the Courier is false.*"""
    if one.statement.act not in HOLDING_ACTS:
        return ""
    text = content(one.statement)
    told = (text[start:end] for start, end in sentences(text))
    return next((said for said in told if UNTRUE & set(forms(said)) and (REFERRING | CHARGES) & set(forms(said))), "")


class _Named(msgspec.Struct, frozen=True):
    """Whose claim a sentence names."""

    holder: str
    what: str
    """What it says; empty where nothing does."""
    claim: str
    """The words for it: *report by the Courier*."""
    rest: str
    """The sentence without its holder."""


class _Names:
    """Finds whose claim a denial names."""

    def __init__(self, voices: Voices) -> None:
        known = [one for one in voices.entities.values() if one.kind != "place"]
        self._of = {
            form: one.id for one in known for form in (one.name, *one.aliases) if form[:1].isupper() and form.lower() not in EMPTY_WORDS
        }
        names = "|".join(re.escape(form) for form in sorted(self._of, key=lambda form: (-len(form), form)))
        claims = "|".join(sorted(REFERRING | CHARGES))
        self._behind = re.compile(rf"\b(?:{claims}) (?:in|by|from|of|made by|carried by) (?:the )?({names})(?=$|[\s,.;](?!['’]))(?!['’])")
        self._before = re.compile(rf"\b({names})(?:['’]s?)? (?:{claims})\b")

    def claimed_by(self, text: str) -> _Named | None:
        """The entity whose claim it is and what that says, as far as a *that* leads it."""
        if not self._of:
            return None
        found = self._behind.search(text) or self._before.search(text)
        if found is None:
            return None
        that = THAT.match(text, found.end())
        return _Named(self._of[found[1]], text[that.end() :].strip() if that else "", found[0], text.replace(found[1], " "))


def _charged(statement: Statement) -> str | None:
    """A charge that names nobody who makes it, as it reads alone: *Ostland accused of selling the boats*; None for what is none."""
    found = ACCUSED.match(content(statement)) if statement.act == "accuse" else None
    return f"{found[1]} accused of {found[2]}" if found else None


def _holders(one: Gisted, against: Sequence[Gisted], voices: Voices) -> Iterable[Party]:
    """Who holds it: who says it, for an unnamed source the outlet that passed it on, and of what was told within a statement the teller.

    The teller alone where it is told of a named source of the other side; two without a name are taken for two.
    """
    own = voices.source[one.statement]
    outer = voices.statements.get(one.statement.inside or "")
    teller = voices.source[outer] if outer else None
    others = {other.speaker for other in against} | {other.side for other in against}
    if teller is None or not own.known or own.key not in others:
        yield own
    if not own.known:
        yield from (party for party in map(voices.party, one.statement.via) if party.key not in others)
    if teller and teller.known and teller.key not in others:
        yield teller


def _alike(statements: Compared, names: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Statements that are one claim, so that what ten reports tell of one quarrel is one dispute."""
    linked = ([name for name in group if name in names] for group in statements.same if group[0] in names) if names else ()
    return components(names, linked)


def _sides(group: Sequence[str], against: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Two sides such that those who speak against each other stand apart, as far as that goes; the first name's side first."""
    others: dict[str, list[str]] = defaultdict(list)
    for a, b in against:
        others[a].append(b)
        others[b].append(a)
    side = {group[0]: False}
    queue = [group[0]]
    for name in queue:
        for other in others[name]:
            if other not in side:
                side[other] = not side[name]
                queue.append(other)
    return [name for name in group if not side[name]], [name for name in group if side[name]]


def _of_words(side: Sequence[Gisted], against: Sequence[Gisted], voices: Voices, denied: Sequence[Gisted] = ()) -> Position:
    """What a side says in its shortest words; in those of the other, where it but denies them: *denied the report*."""
    telling = _telling(side) or _telling(denied) or side
    first = min((one.statement for one in telling), key=lambda one: (_charged(one) is not None, len(content(one)), one.id))
    holders = {(party.key, party.entity or party.name): party for one in side for party in _holders(one, against, voices)}
    own = any(one.statement is first for one in side)
    negated = any(one.against and not one.gist.negated for one in side if one.statement is first)
    told = _charged(first) or _disputed(first, against)
    text = f"denied: {told}" if negated or not own else told
    members = tuple(sorted(one.statement.id for one in side))
    return Position(text, named([holders[key] for key in sorted(holders)], voices), None, None, members)


def _telling(side: Iterable[Gisted]) -> list[Gisted]:
    """Those of a side that say themselves what it is about: neither *denied the report* nor *said the same*."""
    return [one for one in side if one.things and not one.taken_up]


def _disputed(statement: Statement, against: Sequence[Gisted]) -> str:
    """What it says; of many sentences the one that has most in common with what the other side says, the first of like ones."""
    text = content(statement)
    pieces = [span.text[start:end].strip() for span in statement.content for start, end in sentences(span.text)]
    if len(text) <= LONG or len(pieces) < 2:
        return text
    theirs = frozenset().union(*(one.things for one in against))
    return max(pieces, key=lambda piece: len(meant(gist(piece).stems) & theirs))
