"""One lot of people by two names: what some count as evacuated and some as homeless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hearsay.model import Figure
from hearsay.reconciliation.quantities import Subject

LOTS = {
    "displaced": ("evacuated", "sheltered", "refugees"),
    "evacuated": ("sheltered",),
    "injured": ("hospitalised",),
    "detained": ("arrested",),
}
"""Measures of one lot of people, each with other names for it. *1,400 were evacuated. Now 1,900 are homeless.*"""
Told = list[tuple[Subject, Figure]]


def of_one_lot(found: Mapping[tuple[str, str], Told]) -> Iterator[tuple[tuple[str, str], Told]]:
    """What one side counts by two measures of one lot, no report by both of them; ``found`` has measure and side."""
    for (measure, side), given in found.items():
        for other in LOTS.get(measure, ()):
            more = found.get((other, side), [])
            homes = [{figure.span.doc for _, figure in held} for held in (given, more)]
            if more and not homes[0] & homes[1]:
                yield (measure, side), [*given, *more]
