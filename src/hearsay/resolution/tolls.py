"""The day of a report that bears none, from the toll that it leads with, where the tolls of the dated reports only rise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from hearsay.resolution.report import Report

_MEASURE = "killed"
_FEWEST = 2
"""Days that must have a toll for them to show that it rises."""
_OPENING = 5
"""The opening of a report is the first one in so many parts of it."""
_BEYOND = 1.25
"""How many times the highest toll of the last day a report of that day may give."""


class Tolled(NamedTuple):
    """The day whose reports lead with the nearest toll, and that report's own."""

    day: date
    toll: float


class Tolls:
    """What the dated reports of a story lead with, day by day."""

    def __init__(self, dated: Sequence[tuple[date, Report]]) -> None:
        told: dict[date, list[float]] = {}
        for day, report in dated:
            toll = leading(report)
            if toll is not None:
                told.setdefault(day, []).append(toll)
        self._spans: Mapping[date, tuple[float, float]] = {day: (min(told[day]), max(told[day])) for day in sorted(told)}

    def date(self, report: Report) -> Tolled | None:
        """The day of ``report``; None where tolls do not tell: they do not rise, or its own lies as near to another day's."""
        toll = leading(report)
        spans = list(self._spans.items())
        if toll is None or len(spans) < _FEWEST or any(one[1][1] >= two[1][0] for one, two in pairwise(spans)):
            return None
        reached = [(day, highest) for day, (lowest, highest) in spans if lowest <= toll]
        if not reached:
            return None
        day, high = reached[-1]
        later = next((span[0] for other, span in spans if other > day), None)
        if toll > high and (toll > high * _BEYOND if later is None else toll / high >= later / toll):
            return None
        return Tolled(day, toll)


def leading(report: Report) -> float | None:
    """The first number of dead that the opening of a report gives as one number."""
    figures = sorted((f for f in report.findings.figures if f.measure == _MEASURE and f.low is not None), key=lambda f: f.span.start)
    opening = (f for f in figures if f.span.start * _OPENING <= len(report.text))
    return next((f.low for f in opening if not any(f.span in b for b in report.findings.document.boilerplate)), None)
