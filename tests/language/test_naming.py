"""A name that was read once is a name wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from spacy.tokens import Doc, Span

from hearsay.language.naming import mended
from hearsay.language.tokens import blank


def named(words: str, found: Sequence[tuple[int, int, str]]) -> list[tuple[str, str]]:
    """The names after mending, where every capitalised word is tagged a proper noun."""
    parts = words.split()
    doc = Doc(blank().vocab, words=parts, pos=["PROPN" if w[0].isupper() else "NOUN" for w in parts])
    return [(ent.text, ent.label_) for ent in mended(doc, [Span(doc, s, e, label=label) for s, e, label in found])]


def test_naming_finds_a_name_again() -> None:
    assert named("near Torvel it rained and Torvel slept", [(1, 2, "LOC")]) == [("Torvel", "LOC"), ("Torvel", "LOC")]


def test_naming_finds_a_person_by_the_family_name() -> None:
    assert named("then Oden Vale spoke and later Vale left", [(1, 3, "PERSON")]) == [("Oden Vale", "PERSON"), ("Vale", "PERSON")]


@pytest.mark.parametrize(
    ("words", "found", "names"),
    [
        ("the UN Security Council met", [(1, 2, "LOC")], [("UN Security Council", "ORG")]),
        ("the World Food Programme waits", [], [("World Food Programme", "ORG")]),
        ("then WHO spoke", [], [("WHO", "ORG")]),
        ("SEE WHO WON", [], []),
        ("at Torvel World Bank Arena", [(1, 5, "FAC")], [("Torvel World Bank Arena", "FAC")]),
        ("then QRA Ida Lund spoke", [(1, 4, "PERSON")], [("Ida Lund", "PERSON")]),
    ],
)
def test_naming_knows_bodies_of_the_world_and_what_they_stand_in_front_of(
    words: str, found: list[tuple[int, int, str]], names: list[tuple[str, str]]
) -> None:
    assert named(words, found) == names


@pytest.mark.parametrize(
    ("words", "found", "names"),
    [
        ("then the Mothers of Torvel spoke", [(4, 5, "LOC")], [("Mothers of Torvel", "ORG")]),
        ("The Sons of Free Torvel spoke", [(3, 5, "LOC")], [("Sons of Free Torvel", "ORG")]),
        ("then the Friends of Torvel spoke", [], [("Friends of Torvel", "ORG")]),
        ("Mothers of Torvel spoke", [(2, 3, "LOC")], [("Torvel", "LOC")]),
        ("then the mothers of Torvel spoke", [(4, 5, "LOC")], [("Torvel", "LOC")]),
        ("then the Straits of Torvel rose", [(4, 5, "LOC")], [("Torvel", "LOC")]),
    ],
)
def test_naming_knows_groups_by_who_is_in_them_and_where_they_are_from(
    words: str, found: list[tuple[int, int, str]], names: list[tuple[str, str]]
) -> None:
    assert named(words, found) == names


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("then Ostar spoke of Ostari troops", "LOC"),
        ("then Ostar spoke of ostari troops", "PERSON"),
        ("then Ostar met Emil Ostari", "PERSON"),
    ],
)
def test_naming_knows_a_country_by_its_people(words: str, label: str) -> None:
    parts = words.split()
    relations = ["amod" if word == "Ostari" else "dep" for word in parts]
    tags = ["PROPN" if word[0].isupper() else "NOUN" for word in parts]
    doc = Doc(blank().vocab, words=parts, pos=tags, deps=relations, heads=[0] * len(parts))
    more = [Span(doc, 3, 5, label="PERSON")] if parts[-1] == "Ostari" else []
    assert mended(doc, [Span(doc, 1, 2, label="PERSON"), *more])[0].label_ == label


@pytest.mark.parametrize("words", ["near Torvel stands the Torvel Arms", "near Torvel sat Old Torvel", "near Torvel a torvel grew"])
def test_naming_leaves_other_words_alone(words: str) -> None:
    assert named(words, [(1, 2, "LOC")]) == [("Torvel", "LOC")]


def test_naming_takes_the_label_met_most_often() -> None:
    found = named("Brakha and Brakha and Brakha and then Brakha", [(0, 1, "ORG"), (2, 3, "ORG"), (4, 5, "PERSON")])
    assert found[-1] == ("Brakha", "ORG")


_PARTS = {"rang": "VERB", "in": "ADP", "and": "CCONJ"}


@pytest.mark.parametrize(
    ("words", "found", "name"),
    [
        ("the Council of Nations met", (1, 3, "ORG"), ("Council of Nations", "ORG")),
        ("the Council of five met", (1, 3, "ORG"), ("Council", "ORG")),
        ("then Orsk rang twice", (1, 3, "PERSON"), ("Orsk", "PERSON")),
        ("the Orsk Institute in", (1, 4, "ORG"), ("Orsk Institute", "ORG")),
        ("the Lark Visual and", (1, 4, "PRODUCT"), ("Lark Visual", "PRODUCT")),
    ],
)
def test_naming_ends_with_a_word_of_the_name(words: str, found: tuple[int, int, str], name: tuple[str, str]) -> None:
    parts = words.split()
    pos = ["PROPN" if w[0].isupper() else _PARTS.get(w, "NOUN") for w in parts]
    doc = Doc(blank().vocab, words=parts, pos=pos)
    start, end, label = found
    assert [(ent.text, ent.label_) for ent in mended(doc, [Span(doc, start, end, label=label)])] == [name]


@pytest.mark.parametrize(("title", "name"), [("Observer", ("Ostian Observer", "ORG")), ("President", ("Ostian", "NORP"))])
def test_naming_reads_on_to_what_a_body_is_called(title: str, name: tuple[str, str]) -> None:
    words, deps = ["the", "Ostian", title, "spoke"], ["det", "amod", "nsubj", "root"]
    doc = Doc(blank().vocab, words=words, pos=["DET", "PROPN", "PROPN", "VERB"], deps=deps, heads=[2, 2, 3, 3])
    assert [(ent.text, ent.label_) for ent in mended(doc, [Span(doc, 1, 2, label="NORP")])] == [name]


@pytest.mark.parametrize("end", [1, 2])
def test_half_a_rank_is_no_name(end: int) -> None:
    doc = blank().make_doc("Major-General Oden Vale spoke.")
    kept = mended(doc, [Span(doc, 0, end, label="ORG"), Span(doc, 3, 5, label="PERSON")])
    assert [(ent.text, ent.label_) for ent in kept] == [("Oden Vale", "PERSON")]


@pytest.mark.parametrize(
    ("words", "found", "names"),
    [
        ("Torvel - Matin , a daily", [(0, 1, "PERSON"), (2, 3, "FAC")], [("Torvel-Matin", "ORG")]),
        ("then Ann - Marie Lund , who", [(1, 3, "PERSON")], [("Ann-Marie Lund", "PERSON")]),
        ("then Ann - Marie Lund , who", [(1, 2, "PERSON"), (3, 5, "PERSON")], [("Ann-Marie Lund", "PERSON")]),
        ("the Torvel - Orsk line", [(1, 2, "LOC"), (3, 4, "LOC")], [("Torvel", "LOC"), ("Orsk", "LOC")]),
        ("the Lund - Vale talks", [(1, 2, "PERSON"), (3, 4, "PERSON")], [("Lund", "PERSON"), ("Vale", "PERSON")]),
        ("three non - Ostian ships", [(1, 3, "NORP"), (3, 4, "NORP")], []),
        ("It rained on Torvel", [(0, 1, "ORG"), (3, 4, "LOC")], [("Torvel", "LOC")]),
        ("The rain", [(0, 1, "ORG")], []),
        ("Late on New Year’s Eve it burnt", [(2, 5, "LOC")], []),
        ("Late on Easter Fell it burnt", [(2, 4, "LOC")], [("Easter Fell", "LOC")]),
    ],
)
def test_naming_keeps_halves_together_and_leaves_out_what_names_nothing(
    words: str, found: Sequence[tuple[int, int, str]], names: list[tuple[str, str]]
) -> None:
    parts = words.split()
    hyphens = {i for i, w in enumerate(parts) if w == "-"}
    spaces = [i not in hyphens and i + 1 not in hyphens for i in range(len(parts))]
    tags = ["PROPN" if w[0].isupper() else "NOUN" if w.isalpha() else "PUNCT" for w in parts]
    doc = Doc(blank().vocab, words=parts, spaces=spaces, pos=tags)
    assert [(ent.text, ent.label_) for ent in mended(doc, [Span(doc, s, e, label=label) for s, e, label in found])] == names


@pytest.mark.parametrize(
    ("words", "found", "names"),
    [
        ("then Tuesday came", [(1, 2, "MISC")], []),
        ("at Orsk Observatory , it", [(1, 4, "ORG")], [("Orsk Observatory", "ORG")]),
        ("in southern Torvel now", [(1, 3, "LOC")], [("Torvel", "LOC")]),
    ],
)
def test_naming_trims_days_commas_and_points_of_the_compass(
    words: str, found: list[tuple[int, int, str]], names: list[tuple[str, str]]
) -> None:
    assert named(words, found) == names


def test_naming_gives_a_name_one_label_in_a_document() -> None:
    found = named("Oden Vale came and Vale spoke and Vale left and Vale slept", [(0, 2, "PERSON"), (4, 5, "LOC"), (7, 8, "PERSON")])
    assert {label for _, label in found} == {"PERSON"}


def test_naming_takes_a_person_of_the_east_for_a_place() -> None:
    assert named("in eastern Torvel now", [(1, 3, "PERSON")]) == [("Torvel", "LOC")]


@pytest.mark.parametrize(
    ("words", "found", "names"),
    [
        ("Torvel slept ; Torvel 's Orsk Arms slept", [(0, 1, "LOC"), (3, 7, "ORG")], ["Torvel", "Torvel", "Orsk Arms"]),
        ("St Mary 's Hospital slept", [(0, 4, "ORG")], ["St Mary 's Hospital"]),
        ("Vale met General Staff Oden Vale there", [(0, 1, "PERSON"), (2, 6, "ORG")], ["Vale", "General Staff", "Oden Vale"]),
    ],
)
def test_naming_parts_an_owner_and_a_person_from_a_body(words: str, found: list[tuple[int, int, str]], names: list[str]) -> None:
    assert [text for text, _ in named(words, found)] == names
