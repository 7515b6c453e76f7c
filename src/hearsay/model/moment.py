"""Days and stretches of time."""

from __future__ import annotations

from typing import Literal

import msgspec

from hearsay.model.span import Span

MomentType = Literal["DATE", "TIME", "DURATION", "SET"]
WhenBasis = Literal["explicit", "relative", "header", "metadata", "inferred"]


class Moment(msgspec.Struct, frozen=True, gc=False):
    """An expression of time in a report, with its TIMEX3 value."""

    span: Span
    value: str
    """``2022-03-03``, ``2022-W09``, ``2022-03-02TNI``, ``P90M`` (durations in the unit said), a range as ``start/end``."""
    type: MomentType


class When(msgspec.Struct, frozen=True, gc=False):
    """The first and last day of something; equal for one day. ISO 8601 dates."""

    start: str
    end: str
    basis: WhenBasis
    expression: str | None = None
    """The words it was read from."""
