"""What is found quickly of two texts is what a slow look at every word would find."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hearsay.reconciliation.copies import WIDTH, runs, shingled
from hearsay.reconciliation.prose import quotations, words

TEXTS = st.lists(st.sampled_from(["ash", "elm", "fir", "oak", "yew", '"oak elm"', "."]), max_size=60).map(" ".join)


@given(TEXTS, TEXTS)
def test_copies_the_longest_run_is_that_of_every_word_looked_at(left: str, right: str) -> None:
    shorter, longer = sorted((left, right), key=lambda text: len(words(text)))
    forms, others = ([word.form for word in words(text)] for text in (shorter, longer))
    known = {tuple(others[i : i + WIDTH]) for i in range(len(others) - WIDTH + 1)}
    common = {i + k for i in range(len(forms) - WIDTH + 1) if tuple(forms[i : i + WIDTH]) in known for k in range(WIDTH)}
    inside = quotations(shorter)
    plain = [not any(a <= word.start < b for a, b in inside) for word in words(shorter)]
    best, run = 0, 0
    for i in range(len(forms)):
        run = run + plain[i] if i in common else 0
        best = max(best, run)
    assert max(runs(shingled(left), shingled(right))) == best
