"""The day of an entry of a live page that runs over midnight."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import timedelta
from itertools import pairwise

from hearsay.extraction.calendar import parse_day
from hearsay.language.plain import Doc
from hearsay.language.reading import document

LABEL = re.compile(
    r"^[ \t]*(\d{1,2})[:.h](\d\d)(?:[ \t]*([ap])\.?m\b\.?)?(?![\d%.,])(?=[ \t]*(?:$|[|–—:-]|(?-i:[A-Z(])))", re.IGNORECASE | re.MULTILINE
)
"""A clock at the head of an entry: ``23:55 | Lights out``, ``9.40pm``."""
ENTRIES = 3
"""Labels from which a page is a live page."""
NOON = 12 * 60


def day_of_entry(doc: Doc, at: int) -> str | None:
    """The day of the entry that a character stands in, on a live page whose clocks run over midnight, or that only its head dates.

    The page bears the day of its newest entry, unless its head names the day behind its own, as one that covers a night does. None on
    any other page.
    """
    if "entries" not in doc.user_data:
        doc.user_data["entries"] = _entries(doc)
    starts, days = doc.user_data["entries"]
    i = bisect_right(starts, at) - 1
    found: str | None = days[i] if i >= 0 else None
    return found


def _entries(doc: Doc) -> tuple[list[int], list[str]]:
    """Where the entries begin, and their days."""
    labels = [(m.start(), _minutes(m)) for m in LABEL.finditer(document(doc).text)]
    if len(labels) < ENTRIES:
        return [], []
    published = parse_day(document(doc).published)
    heads = [day for m in doc._.moments if m.span.start < labels[0][0] and (day := parse_day(m.value[:10])) is not None]
    first = published or (max(heads) if heads else None)
    steps = [b - a for (_, a), (_, b) in pairwise(labels)]
    newest_first = sum(-NOON < step < 0 for step in steps) > sum(0 < step < NOON for step in steps)
    shift, shifts = 0, [0]
    for step in steps:
        crossed = step > NOON if newest_first else step < -NOON
        shift += (-1 if newest_first else 1) * crossed
        shifts.append(shift)
    if first is None or (published is not None and not shift):
        return [], []
    last = first + timedelta(days=first + timedelta(days=1) in heads)
    return [at for at, _ in labels], [(last + timedelta(days=shift - max(shifts))).isoformat() for shift in shifts]


def _minutes(found: re.Match[str]) -> int:
    hour, minute, half = int(found[1]), int(found[2]), (found[3] or "").lower()
    return (hour % 12 + 12 * (half == "p") if half else hour) * 60 + minute
