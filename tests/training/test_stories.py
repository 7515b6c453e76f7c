"""Gold stories held against what is made of their reports."""

import json
from pathlib import Path
from typing import Any

import pytest

from training import stories

TEXT = """Harbour reopens

The mayor of Vellin, Ada Brun, said 14 boats were lost in the storm.

“We begin again,” said Tomas Orsk, a fisherman.
"""


def _span(words: str) -> dict[str, Any]:
    start = TEXT.index(words)
    return {"doc": "01", "start": start, "end": start + len(words), "text": words}


def _story(folder: Path, *, second: str | None = "Tomas Orsk", low: int = 14, measure: str = "boats") -> stories.Story:
    said = [("Ada Brun", "14 boats were lost in the storm"), (second, "“We begin again,”")]
    gold = {
        "files": {"01": "reports/01.txt"},
        "entities": [{"name": "Ada Brun", "aliases": ["Brun"]}, {"name": "Tomas Orsk", "aliases": []}],
        "statements": [{"doc": "01", "speaker": who, "content": [_span(what)], "optional": False} for who, what in said],
        "figures": [{"span": _span("14 boats"), "low": low, "high": low, "measure": [measure, "lost"], "optional": False}],
    }
    (folder / "reports").mkdir()
    (folder / "reports" / "01.txt").write_text(TEXT, encoding="utf8")
    (folder / "gold.json").write_text(json.dumps(gold), encoding="utf8")
    return stories.read(folder / "gold.json")


def test_stories_what_is_found_as_expected_counts_in_full(tmp_path: Path) -> None:
    story = _story(tmp_path)
    assert stories.speakers([story], 0.8) == 1.0
    assert stories.figures([story])["recall"] == stories.figures([story])["precision"] == 1.0


@pytest.mark.parametrize("second", ["Ada Brun", None])
def test_stories_words_given_to_another_are_neither_found_nor_right(tmp_path: Path, second: str | None) -> None:
    assert stories.speakers([_story(tmp_path, second=second)], 0.3) == 0.5


def test_stories_a_figure_of_another_value_is_not_the_expected_one(tmp_path: Path) -> None:
    assert stories.figures([_story(tmp_path, low=15)])["recall"] == 0.0


def test_stories_words_that_overlap_less_than_the_floor_are_no_pair(tmp_path: Path) -> None:
    story = _story(tmp_path)
    story.gold["statements"][0]["content"] = [_span("14 boats")]
    assert stories.speakers([story], 0.8) == 0.5
    assert stories.speakers([story], 0.2) == 1.0
