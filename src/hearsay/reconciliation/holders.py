"""Who is named for a position of a dispute, and its id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hearsay.model import Position, joint_id
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.voices import Voices


def named(parties: Iterable[Party], voices: Voices) -> tuple[str, ...]:
    """Who holds a position; after them the offices that an unnamed source, or one who speaks for another, is of."""
    given = tuple(parties)
    offices = (party.key for party in given if party.key != party.entity and party.key in voices.entities)
    return tuple(dict.fromkeys((*(party.entity or party.name for party in given), *offices)))


def dispute_id(kind: str, positions: Sequence[Position]) -> str:
    """The id of a dispute between these positions."""
    return joint_id("dispute", kind, *(member for position in positions for member in position.members))
