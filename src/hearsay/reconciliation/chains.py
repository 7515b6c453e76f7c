"""Chains of attribution followed from report to report: who cites an outlet rests on whom that outlet cites.

Outlets that cite each other in a ring rest on nobody that can be told: together they are one claimant, which corroborates
nobody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from hearsay.reconciliation.parties import Chain, Party


def followed(told: Iterable[Chain]) -> dict[Chain, Chain]:
    """One claim's chains, each to its root: where one ends in an outlet of the story, by that outlet's own chain of the claim."""
    own: dict[str, list[Chain]] = defaultdict(list)
    chains = list(dict.fromkeys(told))
    for chain in chains:
        if chain[0].known:
            own[chain[0].key].append(chain)
    onward = {key: min(held, key=_firmness) for key, held in own.items()}
    return {chain: _follow(chain, onward) if chain[-1].key in onward else chain for chain in chains}


def _firmness(chain: Chain) -> tuple[bool, int, list[str]]:
    """Of an outlet's several chains the one that ends in somebody known, the shortest, is followed."""
    return not chain[-1].known, len(chain), [party.key for party in chain]


def _follow(chain: Chain, onward: Mapping[str, Chain]) -> Chain:
    out = list(chain)
    passed = {chain[0].key}
    while len(out) > 1 and out[-1].key in onward:
        outlet = out[-1].key
        if outlet in passed:
            ring = sorted({party.name for party in out if party.key in passed})
            return (*out, Party(f"?ring:{'|'.join(sorted(passed))}", None, f"{' and '.join(ring)}, each citing the other"))
        passed.add(outlet)
        rest = onward[outlet][1:]
        if not rest:
            break
        out += rest
    return tuple(out)
