"""One state of a story: which reports it rests on, and when it was made."""

from __future__ import annotations

import msgspec

from hearsay.model.dossier import Problem


class Edition(msgspec.Struct, frozen=True, gc=False):
    """What it takes to make a story's dossier again: a dossier is a function of reports and decisions."""

    story: str
    number: int
    """From 1."""
    made: str
    """ISO 8601 moment, UTC; empty where a version before editions had moments made it."""
    documents: tuple[str, ...]
    """Ids, in the dossier's order."""
    problems: tuple[Problem, ...] = ()
    decisions: tuple[int, ...] = ()
    """Numbers of those that held."""
