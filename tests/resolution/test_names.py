"""What makes two spellings one name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.resolution.names import alike, blocks, fold, office, person, same_person, singular, sound

WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("The Quay Board", "quay board"),
        ("Vale’s", "vale"),
        ("ŌDEN  VÅLE", "oden vale"),
        ("U.N.", "un"),
        ("Łukasz", "lukasz"),
        ("“Orel”", "orel"),
    ],
)
def test_names_fold(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("President Oden Vale", ("oden", "vale")),
        ("Omar al-Hadid", ("omar", "hadid")),
        ("Jan van der Holm", ("jan", "holm")),
        ("Mr Vale", ("vale",)),
        ("Lt. Col. Oden Vale Jr.", ("oden", "vale")),
        ("Colonel", ("colonel",)),
    ],
)
def test_names_person_keeps_what_is_the_persons(text: str, parts: tuple[str, ...]) -> None:
    assert person(text) == parts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Viktor Orelski", "Victor Orelsky"), ("Viktor Orelski", "Viktor Orelksi"), ("Yusuf Hadad", "Yousef Haddad"),
        ("V. Orel", "Viktor Orel"),
        ("Mahmoud Rahim", "Mahmud Rahim"), ("Oden Vale", "Vale Oden"), ("Oden Karl Vale", "Oden Vale"), ("Nasrin Petrak", "Nasreen Petrak"),
        ("Karim el-Rasane", "Karim ar-Rasan"), ("Karim Elhatam", "Karim al-Hatam"), ("Karim Abdel Rahim", "Karim Abdurrahim"),
        ("Dzhalil Orbat", "Jalil Orbat"), ("Mirel Västberg", "Mirel Vastberg"),
        ("Nazim Vale", "Nasim Vale"),
        ("Jusuf Vale", "Yusuf Vale"),
    ],
)  # fmt: skip
def test_names_same_person_however_spelt(one: str, other: str) -> None:
    assert same_person(person(one), person(other))
    assert same_person(person(other), person(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Viktor Orel", "Vesna Orel"),
        ("Mario Petrak", "Maria Petrak"),
        ("Oden Vale", "Oden Hall"),
        ("V. Orel", "Anna Orel"),
        ("Ann Li", "Ann Lu"),
        ("Ann Ellis", "Ann Lis"),
        ("Zara Vale", "Sara Vale"),
    ],
)
def test_names_two_persons_who_share_a_name(one: str, other: str) -> None:
    assert not same_person(person(one), person(other))


@pytest.mark.parametrize(
    ("title", "kept"),
    [
        ("Minister of Defence", "defense minister"),
        ("PM", "prime minister"),
        ("Foreign Affairs Minister", "foreign minister"),
        ("advisor", "adviser"),
    ],
)
def test_names_office_keeps_one_form(title: str, kept: str) -> None:
    assert office(title) == kept


@pytest.mark.parametrize(
    ("plural", "one"),
    [("authorities", "authority"), ("spokesmen", "spokesman"), ("sources", "source"), ("press", "press"), ("women", "woman")],
)
def test_names_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [("qasimov", "gasimov", True), ("umranov", "omranov", True),
     ("noah", "noa", False), ("tasimov", "gasimov", False),
     ("torvel lock east", "torvel lock west", False), ("orsk lock one", "orsk lock two", False), ("orsk lock one", "orks lock one", True)],
)  # fmt: skip
def test_names_alike_whatever_transcription(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is same


@pytest.mark.parametrize(("one", "other"), [("salmah", "salma"), ("ngwana", "nguana"), ("ngweno", "ngueno")])
def test_names_sound_the_same_whatever_transcription(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@given(WORDS, WORDS)
def test_names_alike_is_symmetric(one: str, other: str) -> None:
    assert alike(one, other) == alike(other, one)


@given(WORDS)
def test_names_alike_holds_for_a_name_and_itself(word: str) -> None:
    assert alike(word, word)
    assert sound(word) == sound(fold(word))


@given(WORDS, st.integers(0, 13))
def test_names_blocks_meet_after_two_letters_changed_places(word: str, at: int) -> None:
    at %= len(word)
    changed = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    if sorted(sound(changed)) == sorted(sound(word)):
        assert blocks(word) & blocks(changed)


@given(st.text(max_size=40))
def test_names_fold_folds_once(text: str) -> None:
    assert isinstance(fold(text), str)
    assert isinstance(person(text), tuple)
