"""What the component adds to the network's answers."""

from __future__ import annotations

import numpy as np

from hearsay.language.components import BEGINS_FLOOR, STOPPED_FLOOR, Page, _floor
from hearsay.language.tokens import blank


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
