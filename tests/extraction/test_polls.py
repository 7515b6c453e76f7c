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
            "The council declared Ada Brun elected with 412,300 votes (51.7 per cent) against 385,100 (48.3 per cent) for Ivo Lund.",
            [("votes", 412300.0, "Brun"), ("vote-share", 51.7, "Brun"), ("votes", 385100.0, "Lund"), ("vote-share", 48.3, "Lund")],
        ),
        (
            "Ada Brun is ahead by 48.6 percent to 45.2 for Ivo Lund, the electoral council said.",
            [("vote-share", 48.6, "Brun"), ("vote-share", 45.2, "Lund")],
        ),
        (
            "The sample count put Ada Brun at 46.2 percent and Ivo Lund at 41.8, the network of observers said.",
            [("vote-share", 46.2, "Brun"), ("vote-share", 41.8, "Lund")],
        ),
        (
            "The electoral council put Ada Brun on 46.2 percent and Ivo Lund on 41.8 percent.",
            [("vote-share", 46.2, "Brun"), ("vote-share", 41.8, "Lund")],
        ),
        (
            "The sample count put Ada Brun at 46.2 percent and Ivo Lund at 41.8, with a margin of error of 1.5 points.",
            [("vote-share", 46.2, "Brun"), ("vote-share", 41.8, "Lund"), ("margin-of-error", 1.5, None)],
        ),
        (
            "Ada Brun and Ivo Lund are the candidates. Ostia: Brun 25,300, Lund 19,450.",
            [("votes", 25300.0, "Brun"), ("votes", 19450.0, "Lund")],
        ),
        (
            "President Ada Brun received 210,480 votes to Mr. Lund's 154,730, the chairman said.",
            [("votes", 210480.0, "Brun"), ("votes", 154730.0, "Lund")],
        ),
        (
            "The Labour Party won 31.2 percent of the vote and the Liberal Alliance 28.4 percent.",
            [("vote-share", 31.2, "Labour"), ("vote-share", 28.4, "Liberal")],
        ),
        (
            "Ada Brun won 210,480 votes to 154,730 for Ivo Lund. Her party insists she had 52.6 percent, and Lund 39 percent.",
            [("votes", 210480.0, "Brun"), ("votes", 154730.0, "Lund"), ("vote-share", 52.6, "Brun"), ("vote-share", 39.0, "Lund")],
        ),
        (
            "In the poll Ada Brun leads Ivo Lund by 45 percent to 38 percent. Ivo Lund is trailing Ada Brun 33.5 percent to 36.1 percent.",
            [("vote-share", 45.0, "Brun"), ("vote-share", 38.0, "Lund"), ("vote-share", 33.5, "Lund"), ("vote-share", 36.1, "Brun")],
        ),
        (
            "The average shows Ada Brun leading Ivo Lund 41.6 percent to 37.2 percent.",
            [("vote-share", 41.6, "Brun"), ("vote-share", 37.2, "Lund")],
        ),
        (
            "In the poll 39 percent would choose Ada Brun and 35 percent of likely voters said they would vote for Ivo Lund.",
            [("vote-share", 39.0, "Brun"), ("vote-share", 35.0, "Lund")],
        ),
        (
            "Brun's lead has shrunk from some 31,000 to some 12,400. Ada Brun had led by more than 55,000 votes.",
            [("lead", 31000.0, None), ("lead", 12400.0, None), ("lead", 55000.0, None)],
        ),
    ],
)
def test_polls_tell_whose_the_votes_are(read: Callable[..., Doc], text: str, votes: list[tuple[str, float | None, str | None]]) -> None:
    assert won(read(OPENING + text)) == votes


def test_polls_leave_votes_in_a_house_for_and_against(read: Callable[..., Doc]) -> None:
    text = "The election is over and the candidates wait. It was the Senate's 61-30 vote for the bill that moved voters."
    assert [(figure.measure, figure.low) for figure in read(text)._.figures] == [("votes-for", 61.0), ("votes-against", 30.0)]


def test_polls_give_a_row_of_votes_one_claimant_and_one_place(read: Callable[..., Doc]) -> None:
    figures = read(OPENING + "In Ostia Ada Brun won 41,200 votes and Ivo Lund 38,900, the electoral council said.")._.figures
    assert {figure.claimant.description for figure in figures} == {"the electoral council"}
    assert len({figure.place for figure in figures}) == 1


def test_polls_count_stations_of_which_there_are_more(read: Callable[..., Doc]) -> None:
    figures = read("The party's count of the election is based on forms from 900 of 1,100 polling stations.")._.figures
    assert [figure.measure for figure in figures] == ["polling-stations", "polling-stations"]


def test_series_goes_on_along_a_row_of_rival_numbers(read: Callable[..., Doc]) -> None:
    figures = read("Ostia counts 140 people aboard, the relief agency 155, the charity 171.")._.figures
    assert [(figure.measure, figure.low, figure.claimant.description) for figure in figures] == [
        ("aboard", 140.0, "Ostia"),
        ("aboard", 155.0, "the relief agency"),
        ("aboard", 171.0, "the charity"),
    ]


def test_totals_tell_the_number_aboard_from_those_rescued(read: Callable[..., Doc]) -> None:
    text = "Sixty-eight people were rescued. Harbour police put the number aboard at 120. They now put the number on board at 150."
    assert [figure.measure for figure in read(text)._.figures] == ["rescued", "aboard", "aboard"]
