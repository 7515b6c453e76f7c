"""How findings and claims stand to each other, each pair with its reason in words and a receipt for either side."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

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
    claim_of = {(claim.kind, member): claim.id for claim in weighed.claims for member in claim.members}
    places = _places(weighed)
    found: dict[tuple[str, str], Relation] = {}
    for one in _drawn(weighed, places, voices):
        left, right = claim_of[one.kind, one.left], claim_of[one.kind, one.right]
        if left == right:
            if one.type != "same" and one.left != one.right:
                continue
            left, right = one.left, one.right
        pair = (min(left, right), max(left, right))
        if pair not in found or WEIGHT.index(one.type) < WEIGHT.index(found[pair].type):
            found[pair] = Relation(joint_id("relation", one.type, left, right), left, right, one.type, one.reason, one.receipts)
    return tuple(sorted(found.values(), key=lambda relation: (relation.type, relation.left, relation.right)))


def _drawn(weighed: Weighed, places: Mapping[str, Span], voices: Voices) -> Iterator[Drawn]:
    yield from of_quantities(weighed.quantities, weighed.disputes, weighed.updates, voices)
    yield from of_statements(weighed.statements, voices)
    yield from of_events(weighed.events, weighed.disputes, places, voices)
    for claim in weighed.claims:
        yield from _same(claim, places)


def _same(claim: Claim, places: Mapping[str, Span]) -> Iterable[Drawn]:
    """Each member to the next of its claim: enough to walk them all."""
    for left, right in pairwise(claim.members):
        yield Drawn(claim.kind, "same", left, right, f"both say: {claim.text[:160]}", (places[left], places[right]))


def _places(weighed: Weighed) -> dict[str, Span]:
    """Where each finding stands first."""
    out = {one.statement.id: one.statement.content[0] for one in weighed.statements.all}
    out |= {figure.id: figure.span for quantity in weighed.quantities for figure in quantity.figures}
    return out | {merged.event.id: merged.event.mentions[0] for merged in weighed.events}
