"""Who said what."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.moment import When
from hearsay.model.span import Span

Mode = Literal["direct", "indirect", "mixed"]
Act = Literal[
    "assert", "admit", "deny", "accuse", "condemn", "warn", "predict", "threaten", "promise", "demand",
    "request", "propose", "agree", "reject", "ask", "praise", "other",
]  # fmt: skip
SpeakerType = Literal["person", "institution", "unnamed", "document", "outlet"]


class Speaker(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """The source of a statement or of a figure.

    In findings ``entity`` and ``affiliation`` are ids of references, in a dossier ids of entities.
    """

    entity: str | None = None
    """None for an unnamed source."""
    span: Span | None = None
    anonymous: bool = False
    affiliation: str | None = None
    """Whom an unnamed source belongs to or speaks for."""
    description: str | None = None
    """``a senior French official``."""
    type: SpeakerType = "person"


class Statement(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """Words, a belief, a demand or an intention that a report attributes to a source."""

    id: str
    doc: str
    speaker: Speaker
    cue: Span | None
    """The words that attribute: ``said``, ``according to``, ``insistence``."""
    content: tuple[Span, ...]
    """What is attributed, in order; at least one span."""
    mode: Mode
    act: Act
    negated: bool = False
    """The cue itself is negated: ``did not say``."""
    addressees: tuple[str, ...] = ()
    said_on: When | None = None
    via: tuple[str, ...] = ()
    """Who passed it on, nearest first."""
    inside: str | None = None
    """The statement that reports this one."""
    score: float = 1.0
    """The network's confidence in the cue, 0 to 1, four decimals; 1 where a rule found it."""
    verbatim: bool = True
    """False for a quotation in a report that reads like a machine translation."""
