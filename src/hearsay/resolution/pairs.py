"""Two at once: whom ``the two sides`` and ``both countries`` stand for."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from hearsay.resolution.context import Context
from hearsay.resolution.names import singular
from hearsay.resolution.registry import Cluster

BOTH = frozenset({"two", "both"})
SIDES = frozenset({"side", "country", "neighbor", "neighbour", "government", "capital", "nation", "state", "army", "delegation"})
"""What two states are called together."""


def pair(context: Context, reference: str) -> tuple[Cluster, ...]:
    """The two countries that the report speaks of most, where the phrase means two and no third is spoken of as often."""
    found = context.report.references.get(reference)
    if found is None or found.form != "nominal" or not _means_two(found.span.text):
        return ()
    told: Counter[Cluster] = Counter()
    for mention in context.report.mentions:
        cluster = context.world.state(context.world.acting.get(mention.id))
        if cluster is not None and cluster.kind == "country":
            told[cluster] += 1
    ranked = sorted(told, key=lambda cluster: (-told[cluster], cluster.key))
    clear = len(ranked) == 2 or (len(ranked) > 2 and told[ranked[1]] > told[ranked[2]])
    return tuple(ranked[:2]) if clear else ()


@lru_cache(maxsize=65536)
def _means_two(text: str) -> bool:
    """Whether the phrase means two states together."""
    words = text.casefold().split()
    return bool(BOTH & set(words)) and singular(words[-1]) in SIDES
