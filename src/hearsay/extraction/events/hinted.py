"""Who takes part by the network's word: behind a passive, in another sentence, as an owner; and who does not, where it names another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from hearsay.extraction.events.beings import is_being
from hearsay.extraction.events.parties import Part, can_take_part
from hearsay.extraction.events.triggers import Hit
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.extraction.references import described, head_of
from hearsay.language.hints import Party, parties_of
from hearsay.language.plain import Doc, Token

LIKELY = 0.6
"""Likelihood from which a phrase takes part."""
ROLES = {"doer": ("actor", "party", "initiator"), "done": ("target", "affected", "recipient", "host", "audience", "interviewer")}
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
    frame, weighed = hit.trigger.frame, {party.token for party in known}
    found = [(party.part, token) for party in _heads(hit.token.doc, known) if (token := _taking_part(party, hit)) is not None]
    sides = {part for part, _ in found}
    kept = [
        (one, role)
        for one, role in told
        if not any(role in ROLES[part] for part in sides) or any(token.i in weighed for token in described(head_of(one)))
    ]
    played, here = {role for _, role in kept}, {head_of(one).i for one, _ in kept}
    for part, token in found:
        together = part == "doer" and "party" in FRAMES[frame].values()
        if token.i not in here and (together or played.isdisjoint(ROLES[part])):
            here.add(token.i)
            kept.append((token, next((role for role in ROLES[part] if role in FRAMES[frame].values()), ROLES[part][0])))
    return kept


def _taking_part(party: Party, hit: Hit) -> Token | None:
    """The head of the phrase, if it is likely enough to take part and can."""
    token = head_of(hit.token.doc[party.token])
    can = token.ent_type_ in NAMED or is_being(token) or can_take_part(token, hit.trigger.frame)
    return token if party.chance >= LIKELY and can and token is not hit.token else None


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
