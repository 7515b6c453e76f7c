"""What the numbers of two figures are to each other."""

from __future__ import annotations

from math import inf

from hearsay.model import Figure, Hedge, When
from hearsay.reconciliation.phrases import dated

SLACK = 0.1
"""Half the width of *about*; the width of *nearly*."""
TELLING = 100.0
"""Values from it on are not met twice by chance."""
VAGUE = 4.0
"""How many times its lowest value the highest of a range is, from which it is no value any more."""
LOOSE_HEDGES: frozenset[Hedge] = frozenset({"approximate", "estimate", "almost"})
Value = tuple[float | None, float | None]


def bounds(figure: Figure) -> tuple[float, float]:
    """Lowest and highest value that a figure allows, widened where it is hedged."""
    low = figure.low if figure.low is not None else -inf
    high = figure.high
    if figure.hedge in ("at-least", "more-than"):
        high = None
    if figure.hedge in ("at-most", "fewer-than"):
        low = -inf
    top = high if high is not None else inf
    if figure.hedge in LOOSE_HEDGES and figure.low is not None and high is not None:
        low = low * (1 - SLACK)
        top = top if figure.hedge == "almost" else top * (1 + SLACK)
    return low, top


def apart(left: Figure, right: Figure) -> bool:
    """Whether no value satisfies both."""
    a, b = bounds(left), bounds(right)
    return a[1] < b[0] or b[1] < a[0]


def same_value(figure: Figure) -> Value:
    """What must be equal for two figures to give the same value; *at least 25*, *as many as 25* and *25* do."""
    if figure.high is None:
        return (figure.low, figure.low)
    return (figure.low or figure.high, figure.high)


def vague(figure: Figure) -> bool:
    """Whether it is *hundreds* or *thousands*: too wide to be a step of a count or to exclude another."""
    return figure.low is not None and figure.high is not None and figure.low >= 1 and figure.high >= VAGUE * figure.low


def telling(value: Value) -> bool:
    """Whether a number is one that two counts hardly share by chance: hundreds or more, and none of one digit but noughts: *6,200*."""
    size = value[0] or value[1] or 0.0
    return size >= TELLING and len(f"{size:.0f}".rstrip("0")) > 1


def together(left: When | None, right: When | None) -> bool:
    """Whether two stretches of time may overlap; what is not dated may be any time."""
    if left is None or right is None or not (dated(left.start) and dated(right.start)):
        return True
    return left.start[:10] <= right.end[:10] and right.start[:10] <= left.end[:10]
