"""Events that some say happened and others deny."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from hearsay.model import Dispute, Event, Position, Statement
from hearsay.reconciliation.gists import Gisted
from hearsay.reconciliation.holders import dispute_id, named
from hearsay.reconciliation.lexicon import ASKING_ACTS, DENYING_ACTS, SHARE
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.phrases import content, happening
from hearsay.reconciliation.polarity import denied_of
from hearsay.reconciliation.prose import WORD, gist, overlap, sentences, stem
from hearsay.reconciliation.voices import Voices

CLOSE = 400
"""Characters from an event within which a denial of its kind is about it."""
FEW = 4
"""Stems of a denial that says little more than what it denies."""
ALIKE = 0.3
"""Jaccard over stems from which a longer denial is of what is told."""
TURNED_DOWN = re.compile(r"\b(?:voted down|thrown out|turned down|called off|cancel+ed|rejected|defeated|den(?:y|ies|ied))\b", re.I)
"""Words by which a thing did not come about. *The motion was voted down.*"""
BEARING = re.compile(r"\b(?:to do with|(?:linked|related|tied) to|connected (?:to|with)|bearing on)\b", re.I)
"""Words of a denial that is of what a thing has to do with another. *denied that the grant had a thing to do with it*"""
WHEN = re.compile(r"\b(?:after|before|since|during|until|following|amid)\s+((?:[\w'’-]+\s+){0,2}[\w'’-]+)", re.I)
"""Words that only tell when a thing was. *rejected a recount after the vote*"""
HAPPENED = ("it happened", "it did not happen")
THEIRS = ("they had a part in it", "they had no part in it")


def over_event(merged: Merged, denials: Mapping[str, Sequence[Statement]], said: Mapping[str, Gisted], voices: Voices) -> Dispute | None:
    """The dispute over an event; None where nobody denies it, or nobody holds that it happened."""
    denials_told = [part for part in merged.parts if part.status == "denied" and _is_denied(part, said, voices)]
    whose = frozenset(one.entity for part in denials_told for one in part.participants)
    holds = [part for part in merged.parts if _holds(part, said) and _is_of(part, whose)]
    told = {part.statement for part in merged.parts if part.statement}
    near = [one for name in sorted({span.doc for span in merged.event.mentions}) for one in denials.get(name, ())]
    against = [one for one in near if one.id not in told and _speaks_of(one, merged)]
    shares = [one for one in (*against, *(said[name].statement for name in sorted(told) if name in said)) if _only_a_share(one)]
    if shares:
        accused = frozenset().union(*(_named_in(one, said, voices) for one in shares))
        holds = [part for part in holds if part.statement and accused & said[part.statement].things]
    holding = [voices.of_event(part)[-1] for part in holds]
    denying = [voices.of_event(part)[-1] for part in denials_told]
    denying += [voices.speaker(one.speaker) for one in against]
    denying = [party for party in denying if party.key not in {holder.key for holder in holding}]
    if not denying or not holding or not (against or any(part.statement for part in (*denials_told, *holds))):
        return None
    denied_in = {part.statement for part in merged.parts if part.statement and part.status == "denied"}
    yes, no = THEIRS if shares else HAPPENED
    positions = [
        _of_telling(yes, holding, {part.statement for part in holds if part.statement}, merged, voices),
        _of_telling(no, denying, denied_in | {one.id for one in against}, merged, voices),
    ]
    reason = "some say that it was theirs, they deny it" if shares else "some say that it happened, others deny it"
    return Dispute(dispute_id("event", positions), "event", happening(merged.event, voices.entities), tuple(positions), reason)


def one_each(events: Sequence[tuple[Merged, Dispute]], said: Sequence[Dispute], voices: Voices) -> list[Dispute]:
    """Disputes over events, with those over statements that tell one of them and are denied by the same; and the other ones."""
    out = [dispute for _, dispute in events]
    rest = []
    for one in said:
        home = next((i for i, (merged, dispute) in enumerate(events) if _is_about(one, merged, dispute, voices)), None)
        if home is None:
            rest.append(one)
            continue
        positions = [
            msgspec.structs.replace(
                side,
                holders=tuple(dict.fromkeys((*side.holders, *more.holders))),
                members=tuple(dict.fromkeys((*side.members, *more.members))),
            )
            for side, more in zip(out[home].positions, one.positions, strict=True)
        ]
        out[home] = msgspec.structs.replace(out[home], id=dispute_id("event", positions), positions=tuple(positions))
    return [*out, *rest]


def _is_about(one: Dispute, merged: Merged, dispute: Dispute, voices: Voices) -> bool:
    """Whether what is denied tells of the event, itself or within it, and who denies it denies the event, or but one thing is told."""
    if dispute.positions[0].text != HAPPENED[0]:
        return False
    told = {part.statement for part in merged.parts if part.statement}
    told |= {within.inside for name in told if (within := voices.statements.get(name)) and within.inside}
    both = set(one.positions[0].members) & told
    of_one = all(len(sentences(content(voices.statements[name]))) == 1 for name in both)
    whole = set(one.positions[0].members) <= told
    return bool(both) and (bool(set(one.positions[1].holders) & set(dispute.positions[1].holders)) or (of_one and whole))


def _holds(part: Event, said: Mapping[str, Gisted]) -> bool:
    """Whether it is told as something that happened, by somebody who neither denies it nor asks for it."""
    if part.status not in ("happened", "ongoing", "claimed"):
        return False
    told = said.get(part.statement or "")
    return told is None or (told.statement.act not in ASKING_ACTS | DENYING_ACTS and not told.denies)


def _is_denied(part: Event, said: Mapping[str, Gisted], voices: Voices) -> bool:
    """Whether words of its own say that it did not happen: its statement's, or those of the sentence that tells it."""
    told = said.get(part.statement or "")
    texts = [voices.sentence[span] for span in part.mentions]
    return (told is not None and told.denies) or any(denied_of(text) or TURNED_DOWN.search(text) for text in texts)


def _only_a_share(denial: Statement) -> bool:
    """Whether it is no denial that a thing happened, but of a part in it: *denied any role in the attack*."""
    return denial.act in DENYING_ACTS and bool(SHARE.search(content(denial)))


def _named_in(denial: Statement, said: Mapping[str, Gisted], voices: Voices) -> frozenset[str]:
    """Stems by which those who speak against them may name who denies a part in a thing."""
    known = voices.entities.get(denial.speaker.entity or "")
    forms = {word for name in (known.name, *known.aliases) for word in WORD.findall(name) if word[0].isupper()} if known else set()
    return said[denial.id].who | frozenset(stem(form.lower()) for form in forms)


def _is_of(part: Event, whose: frozenset[str]) -> bool:
    """Whether it may be told of somebody of whom others deny it: *she was never arrested* is not against *140 were arrested*."""
    return not whose or any(one.entity in whose for one in part.participants)


def _speaks_of(denial: Statement, merged: Merged) -> bool:
    """Whether a denial, close to where the event is told, names its kind: *denied that the town had been captured*."""
    place = denial.content[0]
    told, kind = gist(content(denial)).stems, stem(merged.event.kind)
    only_when = any(stem(word.lower()) == kind for found in WHEN.finditer(content(denial)) for word in WORD.findall(found[1]))
    if kind not in told or only_when or BEARING.search(content(denial)):
        return False
    near = [m for m in merged.event.mentions if m.doc == place.doc and abs(m.start - place.start) <= CLOSE]
    return any(len(told) <= FEW or overlap(told, gist(m.text).stems) >= ALIKE for m in near)


def _of_telling(text: str, parties: Sequence[Party], members: set[str], merged: Merged, voices: Voices) -> Position:
    holders = {party.key: party for party in parties}
    return Position(text, named([holders[key] for key in sorted(holders)], voices), None, None, (*sorted(members), merged.event.id))
