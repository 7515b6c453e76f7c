from collections.abc import Callable

import pytest
from spacy.tokens import Doc


def test_names_are_no_nouns_that_the_report_writes_small(read: Callable[..., Doc]) -> None:
    doc = read("Trawler sunk off Torvel, one dead\n\nThe trawler went down on Tuesday, said Ida Lund. Lund saw it.")
    assert [ent.text for ent in doc.ents if ent.label_ == "PERSON"] == ["Ida Lund", "Lund"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The rebel Front for the Relief of Torvel (FRT) denied the raid.", ["Front for the Relief of Torvel"]),
        ("TORVEL COMMITTEE FOR RIGHTS\nSITUATION REPORT No. 3\n\nThe Committee has verified nine deaths.", ["TORVEL COMMITTEE FOR RIGHTS"]),
        ("The Torvelian border is shut. The minister of foreign affairs of Torvel Ida Lund stated that it was so.", ["Torvel", "Ida Lund"]),
    ],
)
def test_names_are_whole(text: str, names: list[str], read: Callable[..., Doc]) -> None:
    found = [ent.text for ent in read(text).ents]
    assert [name for name in found if name in names] == names
