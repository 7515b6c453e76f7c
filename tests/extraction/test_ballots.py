from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc

from hearsay.extraction.lexicon.ballots import SIDES


def told(doc: Doc) -> list[tuple[str, float | None]]:
    return [(figure.measure, figure.low) for figure in doc._.figures]


@pytest.mark.parametrize(("word", "side"), sorted(SIDES.items()))
def test_ballots_lawmakers_who_take_a_side_are_votes(read: Callable[..., Doc], word: str, side: str) -> None:
    verb = f"are {word}" if word.endswith("ing") else word
    assert told(read(f"In the chamber 57 lawmakers {verb} the motion.")) == [(side, 57.0)]


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("The judges ruled 7-2 that the poll was void.", [("votes-for", 7.0), ("votes-against", 2.0)]),
        ("The bench split five to four.", [("votes-for", 5.0), ("votes-against", 4.0)]),
        ("By eight votes to one, the bench threw out the appeal.", [("votes-for", 8.0), ("votes-against", 1.0)]),
        ("Sixty-one of the 120 deputies backed the bill.", [("votes-for", 61.0), ("members", 120.0)]),
        ("She won 88 votes when 91 were required.", [("votes", 88.0), ("votes", 91.0)]),
        ("The motion failed: 70 lawmakers stood by it, and it took 81 votes.", [("votes-for", 70.0), ("votes", 81.0)]),
        ("It took 81 votes to topple him and the opposition found 79.", [("votes", 81.0), ("votes", 79.0)]),
        ("The quorum is 150 members.", [("members", 150.0)]),
        ("Thirty-one MPs signed the petition.", [("people", 31.0)]),
        ("In the house 12 members stayed away.", [("absent", 12.0)]),
    ],
)
def test_ballots_tell_votes_thresholds_and_members(read: Callable[..., Doc], text: str, votes: list[tuple[str, float | None]]) -> None:
    assert told(read(text)) == votes


@pytest.mark.parametrize(
    "text",
    [
        "The court hears cases from nine to five on Monday.",
        "Ninety-seven lawmakers voted for the motion.",
        "Two to three judges sit on the panel.",
        "The repair needed 40 tonnes of sand.",
    ],
)
def test_ballots_are_not_read_into_hours_ranges_and_needs(read: Callable[..., Doc], text: str) -> None:
    assert not {"votes-against", "votes"} & {figure.measure for figure in read(text)._.figures}


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("And the wounded? The hospital counted 44.", "injured"),
        ("He raised to 52 the number of rebels captured.", "captured"),
        ("Those arrested now number 215.", "detained"),
        ("The rally drew 30,000.", "people"),
        ("A crowd put at 9,000 by the town hall filled the avenue.", "people"),
        ("Morgue workers counted 33.", "killed"),
        ("The bank will suspend its 200 million.", "money"),
        ("In all 50 shops were looted.", "looted"),
    ],
)
def test_figures_say_what_is_counted_some_way_off(read: Callable[..., Doc], text: str, measure: str) -> None:
    assert [figure.measure for figure in read(text)._.figures] == [measure]


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("The relief council has evidence of at least 20 deaths, spokeswoman Ida Vance told the radio.", ["spokeswoman Ida Vance"]),
        ("Protesters, estimated at 6,000 by the police, crossed the bridge.", ["the police"]),
        ("The ministry’s toll of 18 is old, and so is the figure of 26 dead, given by the rebels.", ["The ministry", "the rebels"]),
        ("Six died, the mayor said. The bishop has got as far as seven.", ["the mayor", "The bishop"]),
        ("The flood’s toll of 18 is final.", [None]),
    ],
)
def test_figures_have_the_claimant_of_each_construction(read: Callable[..., Doc], text: str, claimants: list[str | None]) -> None:
    assert [figure.claimant and figure.claimant.description for figure in read(text)._.figures] == claimants


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("A protest movement says 17 died. The ministry said nine had died. The opposition’s count cannot be checked.", [17.0]),
        ("The mayor says 9 died, the army says 14 and the rebels say 30. None of the tolls could be verified.", [9.0, 14.0, 30.0]),
        (
            "The ministry says nine people died.\n\nIt rained.\n\nThe ministry put the dead at nine and the wounded at 20. The "
            "rebels spoke of four dead. The Courier could not verify any of the figures.",
            [9.0, 9.0, 20.0, 4.0],
        ),
        (
            "The office put the toll at nine dead and 58 injured. The league said 19 people had died. "
            "The paper could not confirm either count.",
            [9.0, 58.0, 19.0],
        ),
        ("Neither the 40 dead claimed by the rebels nor the six admitted by the army could be confirmed.", [40.0, 6.0]),
        ("Unverified footage appeared to show a dozen bodies in the street.", [12.0]),
        ("Unverified footage was shown. The mayor said 12 people had died.", []),
        ("The numbers, which the Herald could not verify, range from 14 to 80 dead.", [14.0]),
        ("It was not possible to confirm the number of dead, which the mayor put at 34.", [34.0]),
        ("The ministry spoke of 40 dead, a sum this newspaper has no means of checking.", [40.0]),
        ("Both counts, 30 and 110 dead, have not been confirmed.", [30.0, 110.0]),
        ("The mayor put the toll at nine dead, two of whom died on Monday. The paper could not confirm the number.", [9.0]),
    ],
)
def test_caveats_are_about_the_numbers_they_are_said_of(read: Callable[..., Doc], text: str, held: list[float]) -> None:
    assert [figure.low for figure in read(text)._.figures if figure.caveat is not None] == held
