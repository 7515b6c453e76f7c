"""Days that are counted from the day of the clause above: ``visited the town on Thursday, [two days after] the trains collided``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from hearsay.extraction.calendar import parse_day
from hearsay.extraction.events.days import Dates
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_days as words
from hearsay.language.plain import Token
from hearsay.model import When


@dataclass(frozen=True, slots=True)
class Count:
    """How many days before the clause above something was."""

    days: int
    after: Token
    expression: str

    def before(self, when: When) -> When | None:
        """The day that is so many days before another; None where that is no day of the calendar."""
        day = parse_day(when.start) if when.start == when.end else None
        if day is None:
            return None
        gone = (day - timedelta(days=self.days)).isoformat()
        return When(gone, gone, "relative", self.expression)


def count_of(hit: Hit) -> Count | None:
    """How many days before what is told above it an event was: ``[a day after] the quake``; None where that is not told."""
    after = _after(hit)
    doc = hit.token.doc
    if after is None or after.i - hit.token.sent.start < 1:
        return None
    unit = doc[after.i - 1]
    number = doc[after.i - 2].lower_ if after.i - hit.token.sent.start > 1 else ""
    length = words.UNITS.get(lemma(unit)) or words.UNITS.get(unit.lower_.rstrip("s"))
    many = words.NUMBERS.get(number) or (int(number) if number.isdigit() and len(number) < words.DIGITS else None)
    if length is None or many is None:
        return None
    return Count(many * length, after, f"{doc[after.i - 2].text} {unit.text} {after.text}")


def day_of(count: Count, dates: Dates) -> When | None:
    """The day of such an event, by the last day that its sentence names before it."""
    named = [d for d in dates.known if d.when is not None and not d.origin and d.root.i < count.after.i - 2]
    return count.before(named[-1].when) if named and named[-1].when is not None else None


def _after(hit: Hit) -> Token | None:
    """The *after* of a clause or phrase that tells of an event."""
    head = hit.token if hit.trigger.verbal else hit.top
    for _ in range(words.JOINED):
        found = next((c for c in head.children if c.dep_ in {"mark", "case"} and c.lower_ == "after" and c.i < head.i), None)
        if found is not None:
            return found
        if head.dep_ != "conj" and not (head == hit.top != hit.verb and hit.bond in {"subject", "object"}):
            return None
        head = hit.verb if head == hit.top != hit.verb and hit.bond in {"subject", "object"} else head.head
    return None
