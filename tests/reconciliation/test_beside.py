"""A story that grows or shrinks shows what all its reports show when they are looked at anew."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from hearsay.reconciliation.beside import NEIGHBOURS, Beside, Remembered

Keys = frozenset[int]
NAMES = [f"d-{i:02}" for i in range(30)]
STORIES = st.lists(st.dictionaries(st.sampled_from(NAMES), st.frozensets(st.integers(0, 4)), max_size=30), min_size=1, max_size=6)


def keys(report: Keys) -> Keys:
    return report


def common(pair: tuple[str, str], left: Keys, right: Keys) -> str | None:
    return " ".join(map(str, (*pair, *sorted(left & right)))) if 3 not in left & right else None


def slowly(story: Mapping[str, Keys], least: int) -> list[str]:
    shared: Counter[tuple[str, str]] = Counter()
    for key in range(5):
        names = [name for name in sorted(story) if key in story[name]]
        shared.update((a, b) for i, a in enumerate(names) for b in names[i + 1 : i + 1 + NEIGHBOURS])
    found = [common(pair, story[pair[0]], story[pair[1]]) for pair, often in sorted(shared.items()) if often >= least]
    return [shown for shown in found if shown]


@given(STORIES, st.integers(1, 3), st.sampled_from([0.0, 0.3, 100.0]))
def test_beside_whatever_was_looked_at_before_the_pairs_are_those_of_a_look_at_everything(
    stories: list[dict[str, Keys]], least: int, much: float
) -> None:
    kept = Beside(keys, common, least=least, much=much)
    remembered = Remembered(lambda: Beside(keys, common, least=least, much=much))
    for story in stories:
        expected = slowly(story, least)
        assert list(kept.found(story)) == expected
        assert list(remembered(story)) == expected


@given(st.dictionaries(st.sampled_from(NAMES), st.frozensets(st.integers(0, 12)), max_size=NEIGHBOURS))
def test_beside_few_that_share_keys_are_all_paired(story: dict[str, Keys]) -> None:
    expected = [(a, b) for a, b in combinations(sorted(story), 2) if story[a] & story[b]]
    assert list(Beside(keys, lambda pair, left, right: pair).found(story)) == expected


def test_beside_of_many_that_share_a_key_each_is_paired_with_the_next_few() -> None:
    story = {name: frozenset({1}) for name in NAMES}
    assert len(Beside(keys, common).found(story)) == sum(min(NEIGHBOURS, len(NAMES) - 1 - i) for i in range(len(NAMES)))


def test_beside_one_report_more_is_compared_with_its_neighbours_only() -> None:
    looks = []

    def look(pair: tuple[str, str], left: Keys, right: Keys) -> bool:
        looks.append(pair)
        return True

    story = {name: frozenset({1, i}) for i, name in enumerate(NAMES)}
    kept = Remembered(lambda: Beside(keys, look))
    kept({name: held for name, held in story.items() if name != "d-15"})
    looks.clear()
    kept(story)
    assert len(looks) == 2 * NEIGHBOURS
