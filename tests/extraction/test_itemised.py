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


def test_a_sentence_behind_a_colon_is_no_list(read: Callable[..., Doc]) -> None:
    doc = read(HEAD + "The guild demands: every lamp must be lit by nightfall.\n- Read more about lamps\n- Follow us\n")
    assert not any("lamps" in span.text for s in doc._.statements for span in s.content)
