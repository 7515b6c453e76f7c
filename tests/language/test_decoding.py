from itertools import product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.language.decoding import attributions, names, spanning_tree
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
    assert names(logits("B-PERSON", "I-PERSON", "O", "B-ORG", "B-ORG"), TAGS) == [(0, 2, "PERSON"), (3, 4, "ORG"), (4, 5, "ORG")]


def test_decoding_names_never_begin_with_i():
    found = names(logits("O", "I-PERSON", "I-PERSON"), TAGS)
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
    assert names(scores, TAGS) == names(logits(*best), TAGS)


def test_decoding_names_of_nothing_are_none():
    assert names(np.zeros((0, len(TAGS)), dtype=np.float32), TAGS) == []


def cues_of(*chances: float) -> list[tuple[int, int]]:
    """The cues where each word stands in one with the given probability, as the beginning of one."""
    n = len(chances)
    p = np.array([0.0, *chances], dtype=np.float32).clip(1e-6, 1 - 1e-6)
    logits = np.stack([np.log(1 - p), np.log(p), np.full(n + 1, -20)], axis=1).astype(np.float32)
    nothing = np.zeros((n + 1, 1), dtype=np.float32)
    answer = Answer({"cues": logits, "role_cue": nothing[:, None].repeat(3, 1), "role_word": nothing, "role_bias": nothing.repeat(3, 1)})
    return [found.cue for found in attributions(answer, np.zeros((33, 3), dtype=np.float32), (0, n))]


def test_decoding_cue_takes_in_the_words_beside_its_peak() -> None:
    assert cues_of(0.1, 0.4, 0.9, 0.35, 0.1) == [(1, 4)]


def test_decoding_cues_that_touch_are_one() -> None:
    assert cues_of(0.8, 0.9, 0.1) == [(0, 2)]


def test_decoding_cue_needs_a_peak() -> None:
    assert cues_of(0.4, 0.4, 0.4) == []
