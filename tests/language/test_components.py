"""What the component adds to the network's answers."""

from __future__ import annotations

import numpy as np
import pytest

import hearsay
from hearsay.language.components import BEGINS_FLOOR, STOPPED_FLOOR, Page, _floor, _without
from hearsay.language.network import Answer, Network
from hearsay.language.tokens import blank
from hearsay.language.windows import Window


def test_components_a_quotation_mark_behind_a_stop_begins_a_sentence() -> None:
    words, gaps = ["it", ".", "“", "We", "left", '"', "so"], ["", "", " ", "", " ", " ", ""]
    page = Page(blank().make_doc("it"), np.arange(7), words, gaps, None)
    assert [_floor(page, i) for i in (2, 3, 5)] == [STOPPED_FLOOR, BEGINS_FLOOR, BEGINS_FLOOR]


def test_components_a_capital_behind_a_stop_inside_a_quotation_begins_a_sentence() -> None:
    """What is quoted ends the sentence before: ``“… left.” The gate``, but not ``“Why?” Brun asked`` or ``. "The gate``."""
    for words, gaps, floor in (
        (["left", ".", "”", "The"], ["", "", "", " "], STOPPED_FLOOR),
        (["why", "?", "”", "Brun"], ["", "", "", " "], BEGINS_FLOOR),
        (["left", ".", '"', "The"], ["", "", " ", ""], BEGINS_FLOOR),
    ):
        assert _floor(Page(blank().make_doc("it"), np.arange(4), words, gaps, None), 3) == floor


def test_components_what_is_taken_away_leaves_what_was_answered_of_the_rest() -> None:
    """Of windows of three, two and one words the second, the third and the last two are left."""
    answers = []
    for start, end in ((0, 3), (3, 5), (5, 6)):
        said = np.arange(start, end)[:, None]
        answers.append((Window(start, end), Answer({"tags": np.vstack([[[-1]], said]), "said": said})))
    left = _without(answers, np.array([False, True, True, False, False, True]))
    assert [window for window, _ in left] == [Window(0, 2), Window(2, 3)]
    assert [answer["tags"].ravel().tolist() for _, answer in left] == [[-1, 1, 2], [-1, 5]]
    assert [answer["said"].ravel().tolist() for _, answer in left] == [[1, 2], [5]]


def test_components_a_page_with_furniture_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The network takes the line in the middle for the site's, which no table of lines knows; it is asked of one window, once."""
    site = "Our app puts breaking stories in your pocket"
    text = f"Ostar closed the port of Torvel on Monday.\n\n{site}\n\nMayor Ida Lund said the quay was safe.\n"
    asked, ask = [], Network._answer
    monkeypatch.setattr(Network, "_answer", lambda self, words: asked.append(len(words)) or ask(self, words))
    doc = hearsay.load()(text)
    assert [span.text for span in doc._.document.boilerplate] == [site]
    assert len(asked) == 1
    assert [sentence.root.text for sentence in doc.sents] == ["closed", "said"]
