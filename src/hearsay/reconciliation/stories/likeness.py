"""How alike two reports are, and two groups of reports: by their words and by their days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from hearsay.reconciliation.stories.profile import DAYS, Profile

Days = npt.NDArray[np.float32]
"""Reports by days; NaN behind the last day of a report, and throughout for one without a date."""
FAR = 0.25
"""What is left of the likeness of two reports whose days lie far apart: a story may go on, but not every launch is the same one."""
FADING = 5.0
"""Days over which it fades to that, exponentially."""


def dates(profiles: Sequence[Profile]) -> Days:
    """The days of several reports as one table."""
    table = np.full((len(profiles), DAYS), np.nan, dtype=np.float32)
    for row, one in zip(table, profiles, strict=True):
        row[: len(one.days)] = one.days
    return table


def nearness(left: Days, right: Days) -> Days:
    """For each report on the left and each on the right, :data:`FAR` to 1 by the days between the nearest of their days.

    1 where either has no date. Shape: reports on the left by reports on the right.
    """
    gaps = np.fmin.reduce(np.abs(left[:, None, :, None] - right[None, :, None, :]), axis=(2, 3))
    near: Days = FAR + (1 - FAR) * np.exp(-np.nan_to_num(gaps) / FADING)
    return near


def product(left: Mapping[str, float], right: Mapping[str, float]) -> float:
    """Inner product of two vectors of words; of two profiles it is the cosine."""
    shorter, longer = (left, right) if len(left) <= len(right) else (right, left)
    return sum(weight * longer[word] for word, weight in shorter.items() if word in longer)
