"""What the component adds to the network's answers."""

from __future__ import annotations

import numpy as np

from hearsay.language.components import BEGINS_FLOOR, STOPPED_FLOOR, Page, _floor
from hearsay.language.tokens import blank


def test_components_a_quotation_mark_behind_a_stop_begins_a_sentence() -> None:
    words, gaps = ["it", ".", "“", "We", "left", '"', "so"], ["", "", " ", "", " ", " ", ""]
    page = Page(blank().make_doc("it"), np.arange(7), words, gaps, None)
    assert [_floor(page, i) for i in (2, 3, 5)] == [STOPPED_FLOOR, BEGINS_FLOOR, BEGINS_FLOOR]
