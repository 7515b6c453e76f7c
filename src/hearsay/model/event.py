"""What happened, is planned, is claimed or denied."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.moment import When
from hearsay.model.span import Span

Status = Literal["happened", "ongoing", "planned", "claimed", "denied", "hypothetical"]


class Participant(msgspec.Struct, frozen=True, gc=False):
    """Somebody's part in an event: ``actor``, ``target``, ``party``, ``initiator``, ``mediator`` …"""

    entity: str
    """Reference (findings) or entity (dossier)."""
    role: str


class Event(msgspec.Struct, frozen=True, gc=False):
    """One event, however many sentences or reports tell it."""

    id: str
    kind: str
    """``call``, ``meeting``, ``talks``, ``vote``, ``attack`` …: the kinds listed in ``extraction/lexicon``."""
    plover: str | None
    """The PLOVER event type it corresponds to, where there is one (Open Event Data Alliance)."""
    participants: tuple[Participant, ...]
    date: When | None
    place: str | None
    status: Status
    attributes: dict[str, int | float | str]
    """``duration_minutes``, ``initiator``, ``round``, ``ordinal``, ``medium``, ``votes_for``, ``votes_against``,
    ``abstentions``, ``members``."""
    mentions: tuple[Span, ...]
    """The clauses that tell it; at least one."""
    statement: str | None = None
    """The statement it is told in, where it is told in one."""
    presupposed: bool = False
    """Whether the report speaks of it as known, and tells nowhere who, where or when."""
