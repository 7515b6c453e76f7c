"""How claims of one measure stand to each other, each pair with its reason in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from hearsay.model import Claim, Dispute, Relation, Update, content_id
from hearsay.model.dossier import RelationType
from hearsay.reconciliation.quantities import Quantity

MOST = 12
"""Quantities of one measure that are set against each other; a story with more has them by place, and says so once for each."""


def relations(
    quantities: Sequence[Quantity], claims: Iterable[Claim], disputes: Iterable[Dispute], updates: Iterable[Update]
) -> tuple[Relation, ...]:
    """Same values told in several reports, updates, contradictions, and why the rest of one measure is not compared."""
    ordered = sorted(claims, key=lambda claim: (claim.kind == "statement", claim.id))
    claim_of = {member: claim for claim in ordered for member in claim.members}
    found: dict[tuple[str, str], Relation] = {}
    for one in [*_contradictions(disputes, claim_of), *_updates(updates, claim_of), *_differences(quantities, claim_of), *_same(claim_of)]:
        found.setdefault((min(one.left, one.right), max(one.left, one.right)), one)
    return tuple(sorted(found.values(), key=lambda relation: (relation.type, relation.left, relation.right)))


def _relation(left: str, right: str, kind: RelationType, reason: str) -> Relation:
    return Relation(content_id("relation", kind, left, right), left, right, kind, reason)


def _same(claim_of: Mapping[str, Claim]) -> Iterable[Relation]:
    """Each member to the next of its claim: enough to walk them all."""
    for claim in sorted({claim.id: claim for claim in claim_of.values()}.values(), key=lambda claim: claim.id):
        for left, right in pairwise(claim.members):
            yield _relation(left, right, "same", f"both say: {claim.text[:160]}")


def _contradictions(disputes: Iterable[Dispute], claim_of: Mapping[str, Claim]) -> Iterable[Relation]:
    for dispute in disputes:
        heads = [claim_of[position.members[0]] for position in dispute.positions if position.members[0] in claim_of]
        kind: RelationType = "denies" if dispute.kind == "statement" else "contradicts"
        for left, right in pairwise(heads):
            if left.id != right.id:
                yield _relation(right.id, left.id, kind, dispute.reason)


def _updates(updates: Iterable[Update], claim_of: Mapping[str, Claim]) -> Iterable[Relation]:
    for update in updates:
        for before, after in pairwise(update.series):
            old, new = claim_of[before.figures[0]], claim_of[after.figures[0]]
            if old.id != new.id:
                yield _relation(new.id, old.id, "updates", f"{update.about}: as of {before.as_of}, then as of {after.as_of}")


def _differences(quantities: Sequence[Quantity], claim_of: Mapping[str, Claim]) -> Iterable[Relation]:
    measures: dict[str, list[Quantity]] = defaultdict(list)
    for quantity in quantities:
        measures[quantity.subject.measure].append(quantity)
    for measure in sorted(measures):
        largest = sorted(measures[measure], key=lambda quantity: (-len(quantity.figures), quantity.id))[:MOST]
        for i, left in enumerate(largest):
            for right in largest[i + 1 :]:
                kind, reason = _why_apart(left, right)
                yield _relation(claim_of[left.figures[0].id].id, claim_of[right.figures[0].id].id, kind, reason)


def _why_apart(left: Quantity, right: Quantity) -> tuple[RelationType, str]:
    a, b = left.subject, right.subject
    units = (left.figures[0].unit or "none", right.figures[0].unit or "none")
    if units[0] != units[1]:
        return "different-unit", f"{a.measure} in different units: {units[0]} and {units[1]}"
    if a.place and b.place and a.place != b.place:
        return "different-place", f"{a.measure} at different places"
    return "different-population", f"{a.measure} of different people or things: {a.words or 'not said'} and {b.words or 'not said'}"
