"""Things that belong together, put together."""

from __future__ import annotations

from collections.abc import Iterable


def components(names: Iterable[str], pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, ...], ...]:
    """Connected components of a graph, each sorted, in the order of their first names; single names too."""
    parent = {name: name for name in names}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for a, b in pairs:
        low, high = root(a), root(b)
        if low != high:
            parent[max(low, high)] = min(low, high)
    found: dict[str, list[str]] = {}
    for name in sorted(parent):
        found.setdefault(root(name), []).append(name)
    return tuple(tuple(members) for members in found.values())
