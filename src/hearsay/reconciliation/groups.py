"""Things that belong together, put together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def components(names: Iterable[str], links: Iterable[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    """Connected components of a graph, each sorted, in the order of their first names; single names too.

    ``links`` are names that belong together, two or more at a time.
    """
    groups = {name: [name] for name in names}
    for linked in links:
        one = groups[linked[0]]
        for name in linked:
            other = groups[name]
            if one is not other:
                small, one = (one, other) if len(one) <= len(other) else (other, one)
                one += small
                for each in small:
                    groups[each] = one
    found = dict(zip(map(id, groups.values()), groups.values(), strict=True))
    return tuple(sorted([tuple(sorted(group)) for group in found.values()]))
