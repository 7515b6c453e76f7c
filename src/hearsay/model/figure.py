"""Numbers that someone could dispute or update."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.moment import When
from hearsay.model.span import Span
from hearsay.model.statement import Speaker

Hedge = Literal["exact", "approximate", "at-least", "more-than", "at-most", "fewer-than", "almost", "estimate"]


NUMBER = "number"
"""The measure of a number that stands alone. None in a dossier has it."""


class Figure(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """A number with what it counts and who gives it."""

    id: str
    span: Span
    """The words of the number, its hedge and its unit: ``at least 25 people``, ``90-minute``."""
    measure: str
    """``killed``, ``injured``, ``missing``, ``displaced``, ``duration`` (minutes), ``votes-for``, ``money`` …"""
    low: float | None
    high: float | None
    """Equal to ``low`` for one value; None where open."""
    hedge: Hedge
    unit: str | None = None
    population: str | None = None
    """Who or what is counted: ``Russian soldiers``."""
    place: str | None = None
    """Reference (findings) or entity (dossier)."""
    period: When | None = None
    claimant: Speaker | None = None
    """None where the report gives the number in its own voice."""
    statement: str | None = None
    """The statement it stands in."""
    caveat: Span | None = None
    """The words that say it cannot be verified."""
