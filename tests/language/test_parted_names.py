from collections.abc import Callable

import pytest
from spacy.tokens import Doc, Span

from hearsay.language.parted_names import whole


def test_names_are_no_nouns_that_the_report_writes_small(read: Callable[..., Doc]) -> None:
    doc = read("Trawler sunk off Torvel, one dead\n\nThe trawler went down on Tuesday, said Ida Lund. Lund saw it.")
    assert [ent.text for ent in doc.ents if ent.label_ == "PERSON"] == ["Ida Lund", "Lund"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The rebel Front for the Relief of Torvel (FRT) denied the raid.", ["Front for the Relief of Torvel"]),
        ("TORVEL COMMITTEE FOR RIGHTS\nSITUATION REPORT No. 3\n\nThe Committee has verified nine deaths.", ["TORVEL COMMITTEE FOR RIGHTS"]),
        ("The Torvelian border is shut. The minister of foreign affairs of Torvel Ida Lund stated that it was so.", ["Torvel", "Ida Lund"]),
        ("The minister of trade of Ostland Tam Brell told us that no boat was lost.", ["Ostland", "Tam Brell"]),
    ],
)
def test_names_are_whole(text: str, names: list[str], read: Callable[..., Doc]) -> None:
    found = [ent.text for ent in read(text).ents]
    assert [name for name in found if name in names] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Harrow General Hospital and Lake Rescue Society say ten died.", ["Harrow General Hospital", "Lake Rescue Society"]),
        ("Harrow General Hospital and Rescue Society closed.", ["Harrow General Hospital and Rescue Society"]),
        ("Ministry of Harrow Mines and Lake Works say ten died.", ["Ministry of Harrow Mines and Lake Works"]),
    ],
)
def test_names_that_do_something_together_are_two(text: str, names: list[str], read: Callable[..., Doc]) -> None:
    doc = read(text)
    verb = next(token.i for token in doc if token.text in ("say", "closed"))
    assert [name.text for name in whole(doc, [Span(doc, 0, verb, label="ORG")])] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Brokers Orrin & Vasey said rates doubled. Orrin & Vasey insured it.", ["Orrin & Vasey", "Orrin & Vasey"]),
        ("Economists at Lorne & Vasey put it at nine.", ["Lorne & Vasey"]),
        ("Ida Lund & Oden Vale came.", ["Ida Lund", "Oden Vale"]),
        ("Shelters in Torvel & Lume are open.", ["Torvel", "Lume"]),
        ("Orrin & Vasey came. Vasey slept.", ["Orrin", "Vasey", "Vasey"]),
    ],
)
def test_partners_of_a_firm_are_one_name(text: str, names: list[str], read: Callable[..., Doc]) -> None:
    assert [ent.text for ent in read(text).ents] == names
