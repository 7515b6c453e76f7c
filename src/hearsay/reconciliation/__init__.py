"""Lineages, chains, claims, disputes, updates: how what many reports say hangs together."""

from hearsay.reconciliation.difference import difference
from hearsay.reconciliation.lineages import lineages
from hearsay.reconciliation.merging import merge_events
from hearsay.reconciliation.reconcile import Reconciliation, Resolved, reconcile
from hearsay.reconciliation.rulings import Rulings

__all__ = ["Reconciliation", "Resolved", "Rulings", "difference", "lineages", "merge_events", "reconcile"]
