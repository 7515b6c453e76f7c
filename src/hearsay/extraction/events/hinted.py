"""Who takes part by the network's word: behind a passive, in another sentence, as an owner; and who does not, where it names another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hearsay.extraction.events.parties import Part, cast
from hearsay.extraction.events.triggers import Hit
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.extraction.references import described, head_of
from hearsay.language.hints import Party, parties_of
from hearsay.language.plain import Doc

LIKELY = 0.6
"""Likelihood from which a phrase takes part."""
ROLES = {"doer": ("actor", "party"), "done": ("target", "affected", "recipient", "host", "audience", "interviewer")}
"""The roles of frames that are the network's two parts, likeliest first."""
NAMED = frozenset({"PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT"})
"""Names of what takes part."""


def agreed(hit: Hit, told: Sequence[Part]) -> list[Part]:
    """Those of ``told`` whom the network does not replace by others in their part, and whom it has in parts that nobody plays.

    In what two or more do together it may add to them. Of 122 phrases that the tree gives and the network has for nothing, in reports and
    newswire kept apart, 100 took no part.
    """
    known = parties_of(hit.token)
    if not known:
        return list(told)
    frame, weighed = FRAMES[hit.trigger.frame], {party.token for party in known}
    found = {part: [one for party in _heads(hit.token.doc, known) if party.part == part for one in _cast(hit, party)] for part in ROLES}
    weighed |= {one.i for parts in found.values() for one, _ in parts}
    kept = [
        (one, role)
        for one, role in told
        if not any(parts and role in ROLES[part] for part, parts in found.items())
        or any(token.i in weighed for token in described(head_of(one)))
    ]
    played, here = {role for _, role in kept}, {head_of(one).i for one, _ in kept}
    for part, parts in found.items():
        if played.isdisjoint(ROLES[part]) or (part == "doer" and "party" in frame.values()):
            kept += [(one, role) for one, role in parts if head_of(one).i not in here]
    return kept


def _cast(hit: Hit, party: Party) -> list[Part]:
    """Who takes part if the phrase does, where that is likely enough."""
    token, frame, roles = head_of(hit.token.doc[party.token]), hit.trigger.frame, ROLES[party.part]
    if party.chance < LIKELY or token is hit.token:
        return []
    role = next((role for role in roles if role in FRAMES[frame].values()), roles[0])
    found = list(cast(token, role, frame, done_to=party.part == "done"))
    return found or ([(token, role)] if token.ent_type_ in NAMED else [])


def _heads(doc: Doc, parties: Iterable[Party]) -> Iterator[Party]:
    """The word of each run of words that carries it: the one whose head stands outside."""
    run: list[Party] = []
    for party in parties:
        if run and (party.token != run[-1].token + 1 or party.part != run[-1].part):
            yield _head(doc, run)
            run = []
        run.append(party)
    if run:
        yield _head(doc, run)


def _head(doc: Doc, run: Sequence[Party]) -> Party:
    inside = {party.token for party in run}
    top = next((party for party in run if doc[party.token].head.i not in inside), run[0])
    return top._replace(chance=max(party.chance for party in run))
