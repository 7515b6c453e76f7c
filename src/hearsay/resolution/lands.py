"""What stands nearest in a report, and which country it is about, while its names are being joined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from hearsay.model import Mention
from hearsay.resolution.registry import Cluster
from hearsay.resolution.report import Report

_MAIN = 2
"""How many times more often than all others together a country must be named."""


def focus(report: Report, offset: int, others: dict[str, Cluster]) -> Cluster | None:
    """The country that the report spoke of last."""
    for mention in reversed([m for m in report.mentions if m.span.start < offset]):
        cluster = others.get(mention.id)
        if cluster is not None and cluster.kind == "country":
            return cluster
        if cluster is not None and cluster.kind == "place" and cluster.country is not None:
            return cluster.country
    return None


def is_in_front(country: Cluster | None, report: Report, mention: Mention, others: Mapping[str, Cluster]) -> bool:
    """Whether the sentence names the country in front of it: ``In [Peru] the Roads Ministry met``."""
    start, _ = report.bounds(report.sentence(mention.span.start))
    return any(start <= one.span.start < mention.span.start and others.get(one.id) is country for one in report.mentions)


def home_of(report: Report, others: dict[str, Cluster]) -> Cluster | None:
    """The country that a report names, with its places, clearly more often than all others."""
    named = [c for m in report.mentions if (c := others.get(m.id)) is not None]
    return clear(Counter(land for c in named if (land := c if c.kind == "country" else c.country) is not None))


def clear(lands: Counter[Cluster]) -> Cluster | None:
    """The country that is named more often than twice, and twice as often as all others together."""
    for most, often in lands.most_common(1):
        return most if often > _MAIN and often >= _MAIN * (lands.total() - often) else None
    return None


def leading(named: Counter[Cluster]) -> Cluster | None:
    """The country that is named twice as often as any other."""
    told = named.most_common(2)
    clear = len(told) == 1 or (len(told) == 2 and told[0][1] >= _MAIN * told[1][1])
    return told[0][0] if clear else None


def nearest(found: Iterable[tuple[Mention, Cluster | None]], candidates: Sequence[Cluster], offset: int) -> Cluster | None:
    """Which of the candidates is named last before the offset; where none is, as in a headline, first behind it."""
    places = [(m.span.start, cluster) for m, cluster in found if cluster in candidates and m.span.start != offset]
    before = [cluster for at, cluster in places if at < offset]
    return before[-1] if before else next((cluster for _, cluster in places), None)
