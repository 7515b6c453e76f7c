"""What an analyst decided, kept apart from what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

from hearsay.model.span import Span

DecisionKind = Literal["same", "different", "no-dispute", "undo"]
SubjectKind = Literal["entity", "event", "claim", "document", "dispute", "decision"]


class Subject(msgspec.Struct, frozen=True, gc=False):
    """One of the things decided on, held by its words in a report, since ids of what is made of many change as it grows."""

    name: str
    """What it was called when the decision was made."""
    spans: tuple[Span, ...]
    """A name of the entity; a clause that tells the event; a finding of the claim; the report's first line; all findings of one
    position of a dispute."""


class Decision(msgspec.Struct, frozen=True, gc=False):
    """``same``: the subjects are one. ``different``: they are two. ``no-dispute``: these positions do not exclude each other.

    A record is never changed; ``undo`` takes an earlier one back.
    """

    number: int
    """From 1, in the order of a story's decisions."""
    kind: DecisionKind
    of: SubjectKind
    subjects: tuple[Subject, ...]
    by: str
    made: str
    """ISO 8601 moment, UTC."""
    why: str | None = None
    undoes: int | None = None


def standing(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Those that hold: none that was undone, and no undoing."""
    undone = {one.undoes for one in decisions}
    kept = (one for one in decisions if one.kind != "undo" and one.number not in undone)
    return tuple(sorted(kept, key=lambda one: one.number))
