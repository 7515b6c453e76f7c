"""How findings and claims stand to each other, each pair with its reason in words and a receipt for either side."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

import msgspec

from hearsay.model import Claim, Dispute, Relation, Span, Update, joint_id
from hearsay.model.dossier import ClaimKind, RelationType
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
    return tuple(sorted(found.values(), key=attrgetter("type", "left", "right")))


@lru_cache(maxsize=REMEMBERED)
def _given(one: Drawn, left: str, right: str) -> Relation:
    return Relation(joint_id("relation", one.type, left, right), left, right, one.type, one.reason, one.receipts)


def _drawn(weighed: Weighed, places: Mapping[str, Span], voices: Voices) -> Iterator[Drawn]:
    yield from of_quantities(weighed.quantities, weighed.disputes, weighed.updates, voices)
    yield from of_statements(weighed.statements, voices)
    yield from of_events(weighed.events, weighed.disputes, places, voices)
    for claim in weighed.claims:
        yield from _same(claim, places)


def _same(claim: Claim, places: Mapping[str, Span]) -> Iterable[Drawn]:
    """Each member to the next of its claim: enough to walk them all."""
    return _walked(claim.kind, claim.text[:160], claim.members, tuple([places[name] for name in claim.members]))


@lru_cache(maxsize=512)
def _walked(kind: ClaimKind, text: str, members: tuple[str, ...], places: tuple[Span, ...]) -> list[Drawn]:
    reason = f"both say: {text}"
    pairs = zip(pairwise(members), pairwise(places), strict=True)
    return [_both_say(kind, left, right, reason, here, there) for (left, right), (here, there) in pairs]


@lru_cache(maxsize=REMEMBERED)
def _both_say(kind: ClaimKind, left: str, right: str, reason: str, here: Span, there: Span) -> Drawn:
    return Drawn(kind, "same", left, right, reason, (here, there))


def _places(weighed: Weighed) -> dict[str, Span]:
    """Where each finding stands first."""
    out = {one.statement.id: one.statement.content[0] for one in weighed.statements.all}
    out.update((figure.id, figure.span) for quantity in weighed.quantities for figure in quantity.figures)
    out.update((merged.event.id, merged.event.mentions[0]) for merged in weighed.events)
    return out
