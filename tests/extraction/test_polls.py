from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

OPENING = "Results of the presidential election are coming in. "


def won(doc: Doc) -> list[tuple[str, float | None, str | None]]:
    return [(figure.measure, figure.low, figure.population) for figure in doc._.figures]


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            "Ada Brun had 412,300 votes against 385,100 for Ivo Lund, the electoral council said.",
            [("votes", 412300.0, "Brun"), ("votes", 385100.0, "Lund")],
        ),
        (
            "The council declared Ada Brun elected with 412,300 votes, or 51.7 per cent, against 385,100, or 48.3 per cent, for Ivo Lund.",
            [("votes", 412300.0, "Brun"), ("vote-share", 51.7, "Brun"), ("votes", 385100.0, "Lund"), ("vote-share", 48.3, "Lund")],
        ),
        (
            "The sample count put Ada Brun at 48.9 percent and Ivo Lund at 47.4, the network of observers said.",
            [("vote-share", 48.9, "Brun"), ("vote-share", 47.4, "Lund")],
        ),
        (
            "Ada Brun and Ivo Lund are the candidates. Ostia: Brun 48,620, Lund 31,870.",
            [("votes", 48620.0, "Brun"), ("votes", 31870.0, "Lund")],
        ),
        (
            "President Ada Brun received 377,905 votes to Mr. Lund's 198,114, the chairman said.",
            [("votes", 377905.0, "Brun"), ("votes", 198114.0, "Lund")],
        ),
        (
            "The Labour Party won 31.2 percent of the vote and the Liberal Alliance 28.4 percent.",
            [("vote-share", 31.2, "Labour"), ("vote-share", 28.4, "Liberal")],
        ),
        (
            "Ada Brun won 377,905 votes to 198,114 for Ivo Lund. Her party insists she had 50.9 percent, and Lund 43 percent.",
            [("votes", 377905.0, "Brun"), ("votes", 198114.0, "Lund"), ("vote-share", 50.9, "Brun"), ("vote-share", 43.0, "Lund")],
        ),
        (
            "In the poll Ada Brun leads Ivo Lund by 47 percent to 42 percent. Ivo Lund is trailing Ada Brun 40.1 percent to 44.4 percent.",
            [("vote-share", 47.0, "Brun"), ("vote-share", 42.0, "Lund"), ("vote-share", 40.1, "Lund"), ("vote-share", 44.4, "Brun")],
        ),
        (
            "The average shows Ada Brun leading Ivo Lund 47.3 percent to 44.4 percent.",
            [("vote-share", 47.3, "Brun"), ("vote-share", 44.4, "Lund")],
        ),
        (
            "In the poll 46 percent would choose Ada Brun and 44 percent of likely voters said they would vote for Ivo Lund.",
            [("vote-share", 46.0, "Brun"), ("vote-share", 44.0, "Lund")],
        ),
        (
            "Brun's lead has shrunk from about 27,000 to about 9,300. Ada Brun had led by more than 40,000 votes.",
            [("lead", 27000.0, None), ("lead", 9300.0, None), ("lead", 40000.0, None)],
        ),
    ],
)
def test_polls_tell_whose_the_votes_are(read: Callable[..., Doc], text: str, votes: list[tuple[str, float | None, str | None]]) -> None:
    assert won(read(OPENING + text)) == votes


def test_polls_leave_votes_in_a_house_for_and_against(read: Callable[..., Doc]) -> None:
    text = "The election is over and the candidates wait. It was the Senate's 80-19 vote for the bill that moved voters."
    assert [(figure.measure, figure.low) for figure in read(text)._.figures] == [("votes-for", 80.0), ("votes-against", 19.0)]


def test_polls_give_a_row_of_votes_one_claimant_and_one_place(read: Callable[..., Doc]) -> None:
    figures = read(OPENING + "In Ostia Ada Brun won 41,200 votes and Ivo Lund 38,900, the electoral council said.")._.figures
    assert {figure.claimant.description for figure in figures} == {"the electoral council"}
    assert len({figure.place for figure in figures}) == 1


def test_polls_count_stations_of_which_there_are_more(read: Callable[..., Doc]) -> None:
    figures = read("The party's count of the election is based on forms from 900 of 1,100 polling stations.")._.figures
    assert [figure.measure for figure in figures] == ["polling-stations", "polling-stations"]


def test_series_goes_on_along_a_row_of_rival_numbers(read: Callable[..., Doc]) -> None:
    figures = read("Ostia counts 160 people aboard, the relief agency 186, the charity 197.")._.figures
    assert [(figure.measure, figure.low, figure.claimant.description) for figure in figures] == [
        ("aboard", 160.0, "Ostia"),
        ("aboard", 186.0, "the relief agency"),
        ("aboard", 197.0, "the charity"),
    ]


def test_totals_tell_the_number_aboard_from_those_rescued(read: Callable[..., Doc]) -> None:
    text = "Sixty-eight people were rescued. Harbour police put the number aboard at 120. They now put the number on board at 150."
    assert [figure.measure for figure in read(text)._.figures] == ["rescued", "aboard", "aboard"]
