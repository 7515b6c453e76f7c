"""Whose count a figure is: the side that gives it, or whose number a report makes its own."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from hearsay.model import Figure
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import MEDICS
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.quantities import FEW
from hearsay.reconciliation.standing import as_of
from hearsay.reconciliation.values import Value, same_value, vague
from hearsay.reconciliation.voices import Voices

SOME_STATE = "state"
"""Key of the side of a state of which no report says which it is."""
MOST = 20
"""Values of one day and side that are held against those of another: more than any story had."""
LEAP = 20.0
"""How many times a count grows at most between two reports."""
DOUBLE = 2.0
"""How many times another claimant's value of the same day is at least no later one of the same count."""


def size(figure: Figure) -> float:
    """Its value, the lowest of several."""
    return figure.low or figure.high or 0.0


def _side_key(root: Party, voices: Voices, *, one_state: str, foes: bool) -> str:
    """Whose side counts: a minister, a ministry and the police of ``one_state`` are one, whichever of them a report names.

    Of ``foes``, whose dead are told by whose they are, a country and its bodies are one: *Brevia*, *Brevia's general staff*.
    """
    if foes and not one_state:
        return voices.state[root].key
    if not one_state:
        return voices.side[root].key
    state = voices.state[root].key
    return SOME_STATE if state == one_state or voices.official(root) else state


def sides_of_count(figures: Sequence[Figure], voices: Voices, *, one_state: str = "", foes: bool = False) -> list[list[Figure]]:
    """What each side counts, with what reports give in their own voice to the side whose count it is.

    Unnamed doctors and nurses are a side, with the hospital where reports name but one. A report's own number is the side's that
    gives it, too; the others are that of the side whose numbers reports make their own most, or else a count apart.
    """
    found: dict[str, list[Figure]] = defaultdict(list)
    own: list[Figure] = []
    wards = _wards(figures, voices)
    for figure in figures:
        root = voices.root[figure]
        if not figure.claimant:
            own.append(figure)
        elif root.known and root.key not in wards:
            found[_side_key(root, voices, one_state=one_state, foes=foes)].append(figure)
        elif root.known or MEDICS.search(figure.claimant.description or ""):
            found["medics"].append(figure)
    found = {group[0]: [figure for key in group for figure in found[key]] for group in _of_one_count(found, voices)}
    givers: dict[Value, set[str]] = defaultdict(set)
    for key, held in found.items():
        for figure in held:
            givers[same_value(figure)].add(key)
    given = [(figure, givers.get(same_value(figure), set())) for figure in own]
    taken = Counter(key for figure, keys in given if len(keys) == 1 and not vague(figure) for key in keys)
    leading = [key for key, often in taken.items() if often == max(taken.values())]
    rest: list[Figure] = []
    for figure, keys in given:
        for key in sorted(keys):
            found[key].append(figure)
        if not keys:
            (found[leading[0]] if len(leading) == 1 else rest).append(figure)
    return [*(found[key] for key in sorted(found)), rest]


def _wards(figures: Iterable[Figure], voices: Voices) -> frozenset[str]:
    """Hospitals that count, where one at most has a name: *the town's only hospital*, *medics*, *Arlo hospital*."""
    roots = {root.key: root for figure in figures if figure.claimant and (root := voices.root[figure]).known}
    names = {key: voices.entities[key].name for key in roots if key in voices.entities and voices.entities[key].kind == "organization"}
    found = {key: name for key, name in names.items() if MEDICS.search(name)}
    named = [name for name in found.values() if name[:1].isupper()]
    return frozenset(found) if len(named) < 2 else frozenset()


def _of_one_count(found: Mapping[str, Sequence[Figure]], voices: Voices) -> Iterable[tuple[str, ...]]:
    """Sides that give one count: they share a number, and on no day does one give the double of what the other does.

    What is many times as much is of something else: the dead of the whole war beside those of one day.
    """
    givers: dict[Value, set[str]] = defaultdict(set)
    sizes: dict[str, dict[str | None, set[float]]] = defaultdict(lambda: defaultdict(set))
    for key, held in found.items():
        for figure in held:
            if size(figure) > FEW and not vague(figure):
                givers[same_value(figure)].add(key)
                sizes[key][as_of(figure, voices)].add(size(figure))

    def agree(left: str, right: str) -> bool:
        days = sizes[left].keys() & sizes[right].keys()
        pairs = ((a, b) for day in days for a in sorted(sizes[left][day])[:MOST] for b in sorted(sizes[right][day])[:MOST])
        return not any(DOUBLE * min(pair) <= max(pair) <= LEAP * min(pair) for pair in pairs)

    sharing = {pair for keys in givers.values() for pair in pairwise(sorted(keys))}
    return components(found, sorted(pair for pair in sharing if agree(*pair)))
