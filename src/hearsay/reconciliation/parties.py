"""Who stands in a chain of attribution, and whom several chains rest on."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import pairwise

import msgspec

from hearsay.model import Origin


class Party(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """Somebody in a chain of attribution. ``key`` is equal for those who are not independent of one another."""

    key: str
    entity: str | None
    name: str
    known: bool = False
    """Whether it can be told apart from others, so that it may corroborate them; follows from ``key``."""

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "known", self.key[:1] != "?")


Chain = tuple[Party, ...]
"""Outlet first, root claimant last."""

UNKNOWN_OUTLETS = Party("?outlet", None, "outlets that could not be told")
UNNAMED = Party("?unnamed", None, "unnamed sources")


def origins(held: Iterable[tuple[Party, Collection[str]]]) -> tuple[Origin, ...]:
    """One origin per key, with the documents that rest on it; each of ``held`` is a party with some of them."""
    parties: dict[str, set[Party]] = {}
    documents: dict[str, set[str]] = {}
    for party, names in held:
        parties.setdefault(party.key, set()).add(party)
        documents.setdefault(party.key, set()).update(names)
    out = []
    for key in sorted(parties, key=lambda key: (key.startswith("?"), key)):
        best = min((party.entity != key, party.entity is None, party.name, party.entity or "") for party in parties[key])
        out.append(Origin(best[3] or None, best[2], tuple(sorted(documents[key]))))
    return tuple(out)


def without_echoes(chain: Chain) -> Chain:
    """The same party twice in a row is one."""
    return (chain[0], *(party for before, party in pairwise(chain) if party.key != before.key))
