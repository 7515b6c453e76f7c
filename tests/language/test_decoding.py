from itertools import pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.language.decoding import Roles, attributions, names, runs, spanning_tree
from hearsay.language.network import Answer


def is_tree(heads: tuple[int, ...]) -> bool:
    if sum(h == 0 for h in heads) != 1:
        return False
    for start in range(1, len(heads) + 1):
        at, steps = start, 0
        while at and steps <= len(heads):
            at, steps = heads[at - 1], steps + 1
        if at:
            return False
    return True


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 3), st.integers(0, 10_000))
def test_decoding_spanning_tree_is_the_best_of_all_trees(n, seed):
    scores = np.random.default_rng(seed).normal(size=(n, n + 1)).astype(np.float32)
    found = tuple(spanning_tree(scores))
    assert is_tree(found)

    def total(heads: tuple[int, ...]) -> float:
        return float(sum(scores[i, h] for i, h in enumerate(heads)))

    best = max(total(h) for h in product(range(n + 1), repeat=n) if is_tree(h) and all(x != i + 1 for i, x in enumerate(h)))
    assert total(found) >= best - 1e-4


@settings(max_examples=40, deadline=None)
@given(st.integers(5, 40), st.integers(0, 10_000))
def test_decoding_spanning_tree_has_one_root_and_no_cycle(n, seed):
    assert is_tree(tuple(spanning_tree(np.random.default_rng(seed).normal(size=(n, n + 1)).astype(np.float32))))


TAGS = ["O", "B-PERSON", "I-PERSON", "B-ORG", "I-ORG"]


def logits(*best: str) -> np.ndarray:
    return np.array([[3.0 if tag == b else 0.0 for tag in TAGS] for b in best], dtype=np.float32)


def test_decoding_names_run_from_b_over_i():
    assert names(logits("B-PERSON", "I-PERSON", "O", "B-ORG", "B-ORG"), TAGS, [0, 5]) == [(0, 2, "PERSON"), (3, 4, "ORG"), (4, 5, "ORG")]


def test_decoding_names_never_begin_with_i():
    found = names(logits("O", "I-PERSON", "I-PERSON"), TAGS, [0, 3])
    assert found in ([(1, 3, "PERSON")], [(2, 3, "PERSON")], [])


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 5), st.integers(0, 10_000))
def test_decoding_names_are_of_the_likeliest_row_that_is_allowed(n, seed):
    scores = np.random.default_rng(seed).normal(size=(n, len(TAGS))).astype(np.float32)

    def allowed(row):
        return all(not t.startswith("I-") or (k and row[k - 1] in {t, "B-" + t[2:]}) for k, t in enumerate(row))

    best = max(
        (row for row in product(TAGS, repeat=n) if allowed(row)), key=lambda row: sum(scores[k, TAGS.index(t)] for k, t in enumerate(row))
    )
    assert names(scores, TAGS, [0, n]) == names(logits(*best), TAGS, [0, n])


def test_decoding_names_never_run_from_one_sentence_into_the_next():
    row = logits("B-PERSON", "I-PERSON", "I-PERSON", "I-PERSON")
    assert names(row, TAGS, [0, 4]) == [(0, 4, "PERSON")]
    assert (0, 2, "PERSON") in names(row, TAGS, [0, 2, 4])


def test_decoding_names_of_nothing_are_none():
    assert names(np.zeros((0, len(TAGS)), dtype=np.float32), TAGS, [0]) == []


def told(chances: list[float], contents: dict[int, range] | None = None, said: float | list[float] = 4.0) -> list[Roles]:
    """What is told of a window whose words stand in a cue with these probabilities, as the beginning of one.

    ``contents``: the words that a cue at a word introduces; ``said``: how surely each word is anybody's at all.
    """
    n = len(chances)
    p = np.array([0.0, *chances], dtype=np.float32).clip(1e-6, 1 - 1e-6)
    logits = np.stack([np.log(1 - p), np.log(p), np.full(n + 1, -20)], axis=1).astype(np.float32)
    cue, word = np.zeros((n + 1, 3, n), dtype=np.float32), np.eye(n + 1, n, k=-1, dtype=np.float32)
    for at, members in (contents or {}).items():
        cue[1 + at, 2, list(members)] = 9
    bias = np.tile(np.array([0, -9, -6], dtype=np.float32), (n + 1, 1))
    surely = np.broadcast_to(np.array(said, dtype=np.float32), n)[:, None]
    answer = Answer({"cues": logits, "role_cue": cue, "role_word": word, "role_bias": bias, "said": surely})
    return attributions(answer, np.zeros((33, 3), dtype=np.float32))


def test_decoding_cue_takes_in_the_words_beside_its_peak() -> None:
    (found,) = told([0.1, 0.4, 0.9, 0.35, 0.1, 0, 0, 0], {2: range(5, 8)} | {1: range(5, 8), 3: range(5, 8)})
    assert found.cue == (1, 4)
    assert found.content == ((5, 8),)


def test_decoding_cues_that_touch_are_one() -> None:
    assert [found.cue for found in told([0.8, 0.9, 0.1, 0, 0], {0: range(3, 5), 1: range(3, 5)})] == [(0, 2)]


def test_decoding_cue_without_a_content_is_none() -> None:
    assert told([0.9, 0, 0, 0]) == []


def test_decoding_doubtful_cue_is_one_where_it_introduces_what_surely_is_somebodys() -> None:
    assert [found.cue for found in told([0.2, 0, 0, 0], {0: range(1, 4)}, said=4.0)] == [(0, 1)]
    assert told([0.2, 0, 0, 0], {0: range(1, 4)}, said=-1.0) == []


def test_decoding_doubtful_cue_is_none_where_a_likelier_one_has_the_words() -> None:
    same = {0: range(2, 5), 6: range(2, 5)}
    assert [found.cue for found in told([0.2, 0, 0, 0, 0, 0, 0.95], same)] == [(6, 7)]


def test_decoding_content_is_the_whole_of_what_is_said_where_it_has_most_of_it() -> None:
    said = [-4.0, -4.0, 4.0, 4.0, 4.0, 4.0, 4.0, -4.0]
    (found,) = told([0.9, 0, 0, 0, 0, 0, 0, 0], {0: range(2, 6)}, said=said)
    assert found.content == ((2, 7),)


@given(st.lists(st.booleans(), max_size=60), st.integers(0, 3))
def test_decoding_runs_hold_every_member_and_are_parted_by_more_than_the_gap(members, gap) -> None:
    found = runs(np.array(members, dtype=bool), gap)
    inside = {i for s, e in found for i in range(s, e)}
    assert {i for i, member in enumerate(members) if member} <= inside
    assert all(members[s] and members[e - 1] for s, e in found)
    assert all(b[0] - a[1] > gap for a, b in pairwise(found))
