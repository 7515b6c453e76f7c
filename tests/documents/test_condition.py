from __future__ import annotations

import re

import pytest

from hearsay.documents import read_text
from hearsay.documents.lexicon import CUTS, TRANSLATION_NOTICES, TRANSLATION_SIGNS, Pattern, Sign

BODY = "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said.\n" * 6


@pytest.mark.parametrize("sign", TRANSLATION_SIGNS, ids=lambda sign: sign.name)
def test_condition_one_kind_of_sign_proves_nothing(sign: Sign) -> None:
    assert len(re.findall(sign.regex, sign.example)) >= sign.least
    assert not read_text(BODY + sign.example).translated


def test_condition_two_kinds_of_signs_make_a_translation() -> None:
    document = read_text(BODY + "They wait for news. the old bridge is closed. He “ will come “, she said.")
    assert document.translated
    assert document.note == "thought a machine translation: quotation marks the wrong way round, a sentence that begins small"


@pytest.mark.parametrize("pattern", TRANSLATION_NOTICES, ids=lambda pattern: pattern.name)
def test_condition_a_notice_is_enough(pattern: Pattern) -> None:
    document = read_text(BODY + pattern.example)
    assert document.translated and document.note == "thought a machine translation: it says so"


@pytest.mark.parametrize("pattern", CUTS, ids=lambda pattern: pattern.name)
def test_condition_a_last_line_that_is_no_end_is_a_cut(pattern: Pattern) -> None:
    assert re.search(pattern.regex, pattern.example, re.IGNORECASE)
    document = read_text(BODY + pattern.example)
    assert document.truncated and document.note == f"thought cut off: {pattern.name}"


@pytest.mark.parametrize("foot", ["", "\nShare | Print", "\nComments (41)"])
def test_condition_a_sentence_without_an_end_is_a_cut_above_furniture_too(foot: str) -> None:
    document = read_text(BODY + "Korvan added that the outer wall, which had been built by her grandfather, would not be rebu" + foot)
    assert document.truncated and document.note == "thought cut off: its last sentence has no end"


@pytest.mark.parametrize(
    "end", ["", "kvb-12", "Radio Ellery, 98.4, the voice of the whole coast since the year 1931", "“We stay in port.”", "Read more"]
)
def test_condition_a_whole_report_is_not_cut(end: str) -> None:
    assert not read_text(BODY + end).truncated
