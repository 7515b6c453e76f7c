"""Sentences told over in order are counted as a look at every pair of them would count."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hearsay.reconciliation.rewording import ALIKE, ENOUGH, SHARE, likeness, outline, told_over

WORDS = ("silo", "wall", "council", "owner", "letter", "railway", "school", "governor", "12", "40", "not")
TEXTS = st.lists(st.lists(st.sampled_from(WORDS), min_size=4, max_size=9, unique=True), max_size=9).map(
    lambda sentences: ". ".join(" ".join(sentence).capitalize() for sentence in sentences)
)


@given(TEXTS, TEXTS)
def test_rewording_tells_over_as_many_sentences_as_every_pair_of_them_shows(left: str, right: str) -> None:
    shorter, longer = sorted((outline(left), outline(right)), key=lambda one: len(one.gists))
    best = [0] * (len(longer.gists) + 1)
    for one in shorter.gists:
        row = [0]
        for j, other in enumerate(longer.gists):
            row.append(best[j] + 1 if likeness(one, other) >= ALIKE else max(best[j + 1], row[j]))
        best = row
    share = best[-1] / len(shorter.gists) if shorter.gists else 0.0
    assert told_over(outline(left), outline(right)) == (share if best[-1] >= ENOUGH and share >= SHARE else 0.0)
