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
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.prose import forms, sentences
from hearsay.reconciliation.voices import Voices

THAT = re.compile(r",?\s{0,2}(?:that|which (?:says|said|affirms|claims) that)\s", re.I)

ACCUSED = re.compile(r"([^,;:.“”\"]{1,120}?) of (\w{3,20}ing\b.{0,2000}|[^ ]{1,30}$)", re.S)
"""Who is charged, and with what he is said to have done, where the verb is left out: *Ostland of selling the boats*."""


def over_statements(statements: Compared, voices: Voices) -> list[Dispute]:
    """Every dispute over what is said, those who say the same on one side."""
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
        sides = sorted(halves, key=lambda side: sum(one.denies for one in side))
        positions = [_of_words(sides[0], sides[1], voices), _of_words(sides[1], sides[0], voices, denied=sides[0])]
        denied = any(kind == "denies" for a, _, kind in against if a in members)
        reason = "what one side says the other denies" if denied else "what one side says the other says is not so"
        out.append(Dispute(dispute_id("statement", positions), "statement", positions[0].text, tuple(positions), reason))
    taken = {member for dispute in out for position in dispute.positions for member in position.members}
    return [*out, *_over_named(statements, taken, voices)]


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

    The teller alone where it is told of the other side.
    """
    own = voices.source[one.statement]
    outer = voices.statements.get(one.statement.inside or "")
    teller = voices.source[outer] if outer else None
    others = {other.speaker for other in against} | {other.side for other in against}
    if teller is None or own.key not in others:
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
    telling = [one for one in side if not one.taken_up] or (denied and [one for one in denied if not one.taken_up]) or side
    first = min((one.statement for one in telling), key=lambda one: (_charged(one) is not None, len(content(one)), one.id))
    holders = {(party.key, party.entity or party.name): party for one in side for party in _holders(one, against, voices)}
    own = any(one.statement is first for one in side)
    negated = any(one.against and not one.gist.negated for one in side if one.statement is first)
    told = _charged(first) or content(first)
    text = f"denied: {told}" if negated or not own else told
    members = tuple(sorted(one.statement.id for one in side))
    return Position(text, named([holders[key] for key in sorted(holders)], voices), None, None, members)
