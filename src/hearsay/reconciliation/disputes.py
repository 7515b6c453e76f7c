"""Positions that cannot both be so of the same thing at the same time: over numbers, over what happened, over what is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from hearsay.model import Dispute, Statement
from hearsay.reconciliation.event_disputes import one_each, over_event
from hearsay.reconciliation.figure_disputes import over_figures
from hearsay.reconciliation.laid import Compared
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.quantities import Quantity
from hearsay.reconciliation.statement_disputes import over_statements
from hearsay.reconciliation.voices import Voices


def disputes(statements: Compared, quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices) -> tuple[Dispute, ...]:
    """Every dispute over figures, events and statements; what is said of an event that is disputed is no dispute beside it."""
    out = over_figures(quantities, voices)
    denials: dict[str, list[Statement]] = defaultdict(list)
    for one in statements.all:
        if one.against:
            denials[one.statement.doc].append(one.statement)
    happened = [(merged, dispute) for merged in events if (dispute := over_event(merged, denials, statements.by_id, voices))]
    out += one_each(happened, over_statements(statements, [dispute for _, dispute in happened], voices), voices)
    return tuple(sorted(out, key=lambda dispute: (dispute.kind, -len(dispute.positions), dispute.id)))
