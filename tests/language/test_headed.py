"""Names by the noun at their end."""

from __future__ import annotations

import pytest
from spacy.tokens import Doc, Span

import hearsay
from hearsay.language.headed import headed
from hearsay.language.naming import mended
from hearsay.language.naming_lexicon import SORTS
from hearsay.language.tokens import blank


def read(text: str) -> tuple[Doc, int, int]:
    """A Doc whose name in square brackets hangs on its last word, and this on the first word in small letters; and that name's borders."""
    words = text.replace("[", "[ ").replace("]", " ]").split()
    start, end = words.index("["), words.index("]") - 1
    words = [w for w in words if w not in "[]"]
    root = next(i for i, w in enumerate(words) if w.islower())
    heads = [end - 1 if start <= i < end - 1 else root for i in range(len(words))]
    deps = ["root" if i == root else "compound" if start <= i < end - 1 else "dep" for i in range(len(words))]
    pos = ["PROPN" if w[0].isupper() else "NUM" if w[0].isdigit() else "NOUN" for w in words]
    return Doc(blank().vocab, words=words, pos=pos, heads=heads, deps=deps), start, end


@pytest.mark.parametrize(("label", "example"), [(sort.label, example) for sort in SORTS for example in sort.examples])
def test_headed_knows_the_examples_of_its_lexicon(label: str, example: str) -> None:
    doc, start, end = read(example)
    found = [Span(doc, start, end - 1, label="PERSON")] if doc[end - 1].text.islower() else []
    assert [(ent.start, ent.end, ent.label_) for ent in headed(doc, found)] == [(start, end, label)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Torvel Weavers' Union met.", ["Torvel Weavers' Union"]),
        ("A map drawn by the Torvel Rowers’ Circle shows 90 locks.", ["Torvel Rowers’ Circle"]),
        ("Torvel Weavers' Looms burned.", ["Torvel Weavers"]),
    ],
)
def test_headed_reaches_to_what_the_body_of_many_is(text: str, names: list[str]) -> None:
    assert [name.text for name in hearsay.load()(text).ents] == names


def test_headed_makes_no_name_of_a_day() -> None:
    doc, _, _ = read("a storm hit [Monday Airport] then")
    assert headed(doc, []) == []


def test_headed_leaves_the_town_of_an_airport() -> None:
    doc, start, _ = read("near the [Orsk airport] it rained")
    assert [ent.text for ent in headed(doc, [Span(doc, start, start + 1, label="LOC")])] == ["Orsk"]


def test_headed_makes_nothing_of_a_headline() -> None:
    words = ["Police", "Shut", "Orsk", "Vale", "Bridge", "Early"]
    doc = Doc(blank().vocab, words=words, pos=["PROPN"] * 6, heads=[1, 1, 4, 4, 1, 1], deps=["dep", "root", *["dep"] * 4])
    assert headed(doc, []) == []


def test_headed_takes_the_last_noun() -> None:
    doc, _, _ = read("they left the [Orsk Society Orchestra] early")
    assert [ent.text for ent in headed(doc, [])] == ["Orsk Society Orchestra"]


def test_headed_makes_a_cut_name_whole() -> None:
    doc, start, _ = read("Snow shut the [Oden M. Vale Stadium] today")
    assert [ent.text for ent in headed(doc, [Span(doc, start, start + 2, label="PERSON")])] == ["Oden M. Vale Stadium"]


def test_headed_keeps_a_country_in_front_of_its_body_apart() -> None:
    doc, start, _ = read("Once the [Orsk Vale Institute] spoke")
    assert [ent.text for ent in headed(doc, [Span(doc, start, start + 1, label="LOC")])] == ["Orsk", "Vale Institute"]


def test_headed_goes_on_behind_a_body() -> None:
    words = ["the", "Orsk", "Commission", "on", "Missing", "Persons", "met"]
    doc = Doc(
        blank().vocab, words=words, pos=["DET", "PROPN", "PROPN", "ADP", "ADJ", "PROPN", "VERB"], heads=[2, 2, 6, 5, 5, 2, 6],
        deps=["det", "compound", "nsubj", "case", "amod", "nmod", "root"],
    )  # fmt: skip
    assert [ent.text for ent in headed(doc, [Span(doc, 1, 3, label="ORG")])] == ["Orsk Commission on Missing Persons"]


@pytest.mark.parametrize(
    ("words", "pos", "deps", "name"),
    [
        ("then QRA 2 won", "ADV PROPN NUM VERB", "advmod nsubj flat root", "QRA 2"),
        ("then QRA B won", "ADV PROPN PROPN VERB", "advmod nsubj flat root", "QRA B"),
        ("near Torvel 12 died", "ADP PROPN NUM VERB", "case obl nsubj root", "Torvel"),
    ],
)
def test_naming_ends_with_the_number_of_a_name(words: str, pos: str, deps: str, name: str) -> None:
    heads = [3, 3, 1 if "flat" in deps else 3, 3]
    doc = Doc(blank().vocab, words=words.split(), pos=pos.split(), heads=heads, deps=deps.split())
    assert [ent.text for ent in mended(doc, [Span(doc, 1, 2, label="ORG")])] == [name]


@pytest.mark.parametrize(("spaced", "name"), [(False, "Tarn-24"), (True, "Tarn")])
def test_naming_ends_with_the_number_that_a_hyphen_ties_to_a_name(spaced: bool, name: str) -> None:
    doc = Doc(
        blank().vocab, words=["told", "Tarn", "-", "24", "that"], spaces=[True, spaced, spaced, True, False],
        pos=["VERB", "PROPN", "PUNCT", "NUM", "SCONJ"], heads=[0, 0, 3, 1, 0], deps=["root", "obj", "punct", "flat", "mark"],
    )  # fmt: skip
    assert [ent.text for ent in mended(doc, [Span(doc, 1, 2, label="ORG")])] == [name]


def test_naming_ends_with_number_two() -> None:
    words = ["shells", "hit", "City", "Hospital", "No", ".", "2"]
    deps = ["nsubj", "root", "compound", "obj", "compound", "punct", "flat"]
    doc = Doc(
        blank().vocab, words=words, pos=["NOUN", "VERB", "PROPN", "PROPN", "PROPN", "PUNCT", "NUM"], heads=[1, 1, 3, 1, 3, 6, 3], deps=deps
    )
    assert [ent.text for ent in mended(doc, [Span(doc, 2, 4, label="FAC")])] == ["City Hospital No . 2"]
