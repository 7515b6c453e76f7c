"""How findings and claims stand to each other, each pair with its reason in words and a receipt for either side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

import msgspec

from hearsay.model import Claim, Dispute, Relation, Span, Update, joint_id
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.drawn import Drawn
from hearsay.reconciliation.event_relations import of_events
from hearsay.reconciliation.figure_relations import of_quantities
from hearsay.reconciliation.laid import Compared
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.statement_relations import of_statements
from hearsay.reconciliation.voices import Voices

WEIGHT: tuple[RelationType, ...] = (
    "denies", "contradicts", "supersedes", "different-time", "updates", "contains", "different-unit", "different-place",
    "different-population", "different-measure", "same",
)  # fmt: skip
"""Of several relations between one pair of claims the first of these is given: the one that says most."""
RANK = {kind: rank for rank, kind in enumerate(WEIGHT)}
REMEMBERED = 65536
"""Relations that are kept: a story that gets one report more pays for its own."""


class Weighed(msgspec.Struct, frozen=True):
    """What relations are drawn between."""

    statements: Compared
    quantities: Sequence[Quantity]
    events: Sequence[Merged]
    claims: Sequence[Claim]
    disputes: Sequence[Dispute]
    updates: Sequence[Update]


def relations(weighed: Weighed, voices: Voices) -> tuple[Relation, ...]:
    """Contradictions and denials, updates, what contains what, why the rest of one measure is not compared, and what is the same."""
    claim_of: dict[str, dict[str, str]] = defaultdict(dict)
    for claim in weighed.claims:
        claim_of[claim.kind].update(dict.fromkeys(claim.members, claim.id))
    places = _places(weighed)
    found: dict[tuple[str, str], Relation] = {}
    for one in _drawn(weighed, places, voices):
        of = claim_of[one.kind]
        left, right = of[one.left], of[one.right]
        if left == right:
            if one.type != "same" and one.left != one.right:
                continue
            left, right = one.left, one.right
        pair = (left, right) if left < right else (right, left)
        other = found.get(pair)
        if other is None or RANK[one.type] < RANK[other.type]:
            found[pair] = _given(one, left, right)
    same: dict[tuple[str, str], Relation] = {}
    for claim in reversed(weighed.claims):
        same |= _same(claim, places) if claim.kind != "figure" else _of_figures(_same(claim, places), claim_of["figure"])
    return tuple(sorted((same | found).values(), key=attrgetter("type", "left", "right")))


@lru_cache(maxsize=REMEMBERED)
def _given(one: Drawn, left: str, right: str) -> Relation:
    return Relation(joint_id("relation", one.type, left, right), left, right, one.type, one.reason, one.receipts)


def _drawn(weighed: Weighed, places: Mapping[str, Span], voices: Voices) -> Iterator[Drawn]:
    yield from of_quantities(weighed.quantities, weighed.disputes, weighed.updates, voices)
    yield from of_statements(weighed.statements, voices)
    yield from of_events(weighed.events, weighed.disputes, places, voices)


def _same(claim: Claim, places: Mapping[str, Span]) -> dict[tuple[str, str], Relation]:
    """Each member to the next of its claim: enough to walk them all."""
    return _walked(claim.text[:160], claim.members, tuple([places[name] for name in claim.members])) if len(claim.members) > 1 else {}


def _of_figures(walked: dict[tuple[str, str], Relation], of: Mapping[str, str]) -> dict[tuple[str, str], Relation]:
    """The same, between claims where a statement that gives several numbers is counted to another claim."""
    out = {}
    for pair, one in reversed(walked.items()):
        left, right = of[one.left], of[one.right]
        if left == right:
            out[pair] = one
        else:
            name = joint_id("relation", "same", left, right)
            out[min(left, right), max(left, right)] = Relation(name, left, right, "same", one.reason, one.receipts)
    return out


@lru_cache(maxsize=512)
def _walked(text: str, members: tuple[str, ...], places: tuple[Span, ...]) -> dict[tuple[str, str], Relation]:
    reason = f"both say: {text}"
    pairs = zip(pairwise(members), pairwise(places), strict=True)
    return {(min(names), max(names)): _both_say(*names, reason, *spans) for names, spans in pairs}


@lru_cache(maxsize=REMEMBERED)
def _both_say(left: str, right: str, reason: str, here: Span, there: Span) -> Relation:
    return Relation(joint_id("relation", "same", left, right), left, right, "same", reason, (here, there))


def _places(weighed: Weighed) -> dict[str, Span]:
    """Where each finding stands first."""
    out = {one.statement.id: one.statement.content[0] for one in weighed.statements.all}
    out.update((figure.id, figure.span) for quantity in weighed.quantities for figure in quantity.figures)
    out.update((merged.event.id, merged.event.mentions[0]) for merged in weighed.events)
    return out
