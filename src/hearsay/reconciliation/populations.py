"""Which of the words for those who are counted single somebody out, and which mean everybody."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import lru_cache

from hearsay.model import Figure
from hearsay.reconciliation.lexicon import ANYBODY, BALLOTS, EMPTY_WORDS, PARTIAL, TALLIED, VOTERS
from hearsay.reconciliation.prose import WORD

ALSO_CALLED = {
    "troops": "soldiers", "servicemen": "soldiers", "peaceful": "civilians", "noncombatants": "civilians",
    "militants": "fighters", "insurgents": "fighters", "rebels": "fighters", "terrorists": "fighters", "guerrillas": "fighters",
    "extremists": "fighters", "jihadists": "fighters", "militiamen": "fighters", "gunmen": "fighters",
    "minors": "children", "migrants": "refugees", "fugitives": "refugees", "lawmakers": "deputies", "legislators": "deputies",
    "parliamentarians": "deputies", "mps": "deputies", "congressmen": "deputies", "crates": "boxes", "cartons": "boxes",
    "trucks": "lorries", "homes": "houses", "vessels": "ships", "aircraft": "planes", "jets": "planes", "uavs": "drones",
}  # fmt: skip
"""Other words for those who are counted: *nine Brevian troops*; in translations, *five peaceful inhabitants*;
*five crates* and *five boxes*."""
MOST = 0.6
"""Share of the figures that call those counted anything by which one word for them means everybody."""
FEW, SEVERAL = 2, 3
"""Numbers up to the first are met of many; numbers told of *children* and of nobody, from which these may be the same."""
EVERYBODY = frozenset({"men", "women"})
"""Together these single out nobody: *1,200 men and women*."""
JAILED = frozenset({"prisoner", "prisoners", "inmate", "inmates", "convict", "convicts", "fugitive", "fugitives", "escapee", "escapees"})
ON_THE_RUN = frozenset({"escaped", "recaptured", "prisoners"})
"""Of those in a jail these words single nobody out where it is told how many got out of it: *52 inmates*, *52 fugitives escaped*."""
DULL = ANYBODY | EMPTY_WORDS


def singled_out(population: str | None, measure: str, dull: frozenset[str]) -> tuple[str, ...]:
    """The words that single out who is counted; those of ``dull`` single out nobody."""
    return _telling(population, measure, dull) if population else ()


@lru_cache(maxsize=65536)
def _telling(population: str, measure: str, dull: frozenset[str]) -> tuple[str, ...]:
    dull |= DULL | {measure} | (VOTERS if measure in BALLOTS else frozenset())
    dull |= JAILED if measure in ON_THE_RUN else frozenset()
    dull |= EVERYBODY if set(population.lower().split()) >= EVERYBODY else frozenset()
    found = (ALSO_CALLED.get(one.lower(), one) for one in WORD.findall(population) if one.lower() not in dull)
    return tuple(word for word in found if word.lower() not in dull and not word[0].isdigit())


def everybody_of(ordered: Sequence[Figure]) -> dict[str, tuple[str, ...]]:
    """For each measure the word for all who are counted by it: where most who are called anything are *patients*, all are.

    A number told again is told once. *Children* are all where several of their numbers are told of nobody in particular, too.
    """
    called: dict[str, set[tuple[tuple[str, ...], float | None]]] = defaultdict(set)
    given = {(one.population, one.measure, one.low) for one in ordered if one.population and one.measure in TALLIED}
    for population, measure, low in given:
        words = tuple(word.lower() for word in singled_out(population, measure, frozenset()) if not word[0].isupper())
        if words:
            called[measure].add((words, low))
    plain: dict[str, set[float | None]] = defaultdict(set)
    for one in ordered:
        if one.measure in called and not singled_out(one.population, one.measure, frozenset()) and (one.low or 0) > FEW:
            plain[one.measure].add(one.low)
    out: dict[str, tuple[str, ...]] = {}
    for measure, values in called.items():
        counts = Counter(sorted(words for words, _ in values))
        words, often = counts.most_common(1)[0]
        both = plain[measure] & {low for called_so, low in values if called_so == words}
        if len(words) == 1 and often > 1 and often >= MOST * counts.total() and (words[0] not in PARTIAL or len(both) >= SEVERAL):
            out[measure] = words
    return out
