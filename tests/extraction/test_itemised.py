"""Lists behind a verb of saying."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

HEAD = "The Lamp Guild met in Torvel on Monday.\n\n"
ITEMS = ("every lamp be lit by nightfall", "Oden Vale give back the key", "no boat leave without a guard")


@pytest.mark.parametrize(("sign", "close"), [("- that ", ";"), ("• ", ""), ("1) that ", ",")], ids=["dashes and that", "dots", "numbers"])
def test_the_items_of_a_list_are_what_is_demanded_above_it(sign: str, close: str, read: Callable[..., Doc]) -> None:
    doc = read(HEAD + "We demand:\n" + "".join(f"{sign}{item}{close}\n" for item in ITEMS) + "\nThe board did not answer on Monday.\n")
    demands = [[span.text for span in s.content] for s in doc._.statements if s.act == "demand"]
    assert demands == [list(ITEMS)]


@pytest.mark.parametrize("signs", [("– ", "– "), ("1⃣ ", "2⃣ "), ("1️⃣ ", "2️⃣ ")], ids=["dashes", "keys", "keys as pictures"])
@pytest.mark.parametrize("between", ["", "\n"])
def test_items_that_are_sentences_are_a_statement_each(signs: tuple[str, str], between: str, read: Callable[..., Doc]) -> None:
    items = ("The lamps were out before noon", "Two keepers have gone home")
    lines = between.join(f"{sign}{item}.\n" for sign, item in zip(signs, items, strict=True))
    doc = read(HEAD + f"Ida Lund, spokeswoman of the guild, declares:\n\n{lines}\nGood night.\n")
    said = [[span.text for span in s.content] for s in doc._.statements if s.speaker.description.startswith("Ida Lund")]
    assert said == [[item] for item in items]
    assert [(figure.low, figure.measure) for figure in doc._.figures] in ([], [(2, "people")])
    assert len({event.id for event in doc._.events}) == len(doc._.events)


@pytest.mark.parametrize("announced", ["finds as follows", "states the following"])
def test_items_that_are_announced_are_a_statement_each(announced: str, read: Callable[..., Doc]) -> None:
    items = ("The lamps went out at six. Nobody knows why", "The gate was opened from the other side")
    doc = read(HEAD + f"The Harbour Board {announced}:\n\n1. {items[0]}.\n\n2. {items[1]}.\n\nTorvel\n")
    said = [(s.speaker.description, [span.text for span in s.content]) for s in doc._.statements]
    assert said == [("The Harbour Board", [item]) for item in items]


def test_items_behind_whom_they_bid_are_what_he_is_called_on_to_do(read: Callable[..., Doc]) -> None:
    doc = read(HEAD + "The guild calls on the government of Norvania to:\n- open the gate by noon;\n- light every lamp on the quay.\n")
    bid = [[span.text for span in s.content] for s in doc._.statements]
    assert bid == [["open the gate by noon", "light every lamp on the quay"]]


def test_a_sentence_behind_a_colon_is_no_list(read: Callable[..., Doc]) -> None:
    doc = read(HEAD + "The guild demands: every lamp must be lit by nightfall.\n- Read more about lamps\n- Follow us\n")
    assert not any("lamps" in span.text for s in doc._.statements for span in s.content)
