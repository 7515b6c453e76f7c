"""Who takes part by the network's word: behind a passive, in another sentence, as an owner; and who does not, where it names another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.parties import Part, cast
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_frames import FRAMES
from hearsay.extraction.references import described, head_of
from hearsay.language.hints import Party, parties_of
from hearsay.language.plain import Doc

LIKELY = 0.6
"""Likelihood from which a phrase takes part."""
ROLES = {"doer": ("actor", "party"), "done": ("target", "affected", "recipient", "host", "audience", "interviewer")}
"""The roles of frames that are the network's two parts, likeliest first."""
DEAD = frozenset({"dead", "victims", "killed", "wounded", "injured"})
"""Whom those are ``among`` to whom an attack was done."""
PAIR = 2
NAMED = frozenset({"PERSON", "ORG", "LOC", "NORP", "FAC", "PRODUCT"})
"""Names of what takes part."""


def agreed(hit: Hit, told: Sequence[Part]) -> list[Part]:
    """Those of ``told`` whom the network does not replace by others in their part, and whom it has in parts that nobody plays.

    Where one does and another is done to, whom the tree has for the first and the network for the second is the second. To what two
    or more do together it may only add. Of 122 phrases that the tree gives and the network has for nothing, in reports and newswire
    kept apart, 100 took no part.
    """
    known = parties_of(hit.token)
    if not known:
        return list(told)
    together = "party" in FRAMES[hit.trigger.frame].values()
    likely = [(party.part, part) for party in _heads(hit.token.doc, known) for part in _cast(hit, party)]
    barred = "doer" if _is_done_by_others(hit) else ""
    found = {part: [one for side, one in likely if side == part and part != barred] for part in ROLES}
    weighed = {party.token for party in known} | {one.i for parts in found.values() for one, _ in parts}
    turned = {one.i for one, _ in found["done"]} - {one.i for one, _ in found["doer"]}
    kept = [
        (one, role)
        for one, role in told
        if together
        or not any(parts and role in ROLES[part] for part, parts in found.items())
        or any(token.i in weighed for token in described(head_of(one)))
    ]
    if hit.trigger.frame in words.ONE_WAY:
        kept = [(one, role) for one, role in kept if role not in ROLES["doer"] or head_of(one).i not in turned]
    played, taken = {role for _, role in kept}, {token.i for one, _ in kept for token in described(head_of(one))}
    for part, parts in found.items():
        if hit.trigger.kind in senses.OF_BOTH and len(parts) < PAIR:
            continue  # the report's two sides have it
        if played.isdisjoint(ROLES[part]) or (together and part == "doer"):
            kept += [(one, role) for one, role in parts if head_of(one).i not in taken]
    return kept


def _is_done_by_others(hit: Hit) -> bool:
    """Whether those told of beside it are not its doers: ``[Police] broke up a rally``, ``[two Estarians] among dead in attack``."""
    quelled = hit.trigger.kind in words.QUELLED and lemma(hit.verb) in words.QUELLING
    near = [token.lower_ for token in hit.token.sent]
    quelled = quelled or (hit.bond == "object" and lemma(hit.verb) in senses.EXPLOITING)
    return quelled or (hit.trigger.frame == "assault" and any(a == "among" and b in DEAD for a, b in pairwise(near)))


def _cast(hit: Hit, party: Party) -> list[Part]:
    """Who takes part if the phrase does, where that is likely enough; a place is nobody's host, a building nothing is done to by itself."""
    token, frame, roles = head_of(hit.token.doc[party.token]), hit.trigger.frame, ROLES[party.part]
    if party.chance < LIKELY or token is hit.token:
        return []
    role, named = next((role for role in roles if role in FRAMES[frame].values()), None), token.ent_type_ in NAMED
    if (role is None and (not named or token.ent_type_ == "FAC")) or (role == "host" and token.ent_type_ == "LOC"):
        return []
    found = list(cast(token, role or roles[0], frame, done_to=party.part == "done"))
    return found or ([(token, role or roles[0])] if named else [])


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
