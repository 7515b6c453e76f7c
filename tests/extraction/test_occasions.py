"""The day of a speech goes on with its speaker."""

from collections.abc import Callable

from spacy.tokens import Doc

from hearsay.extraction.occasions import carried_days

DATED = "Lina Orsk said on Friday that the bridge was closed. {} said that it would open again soon."


def days(read: Callable[..., Doc], who: str) -> list[str | None]:
    return [s.said_on.start if s.said_on else None for s in read(DATED.format(who))._.statements]


def test_occasions_a_day_is_carried_to_the_same_speakers_next_words(read: Callable[..., Doc]) -> None:
    friday, next_ = days(read, "She")
    assert friday is not None
    assert next_ == friday
    assert days(read, "Ms Orsk") == [friday, friday]


def test_occasions_a_day_is_not_carried_to_another_speaker(read: Callable[..., Doc]) -> None:
    friday, next_ = days(read, "The council")
    assert next_ != friday


def test_occasions_of_no_drafts_are_none(read: Callable[..., Doc]) -> None:
    assert carried_days(read("The bridge was closed."), [], []) == []


def told(read: Callable[..., Doc], text: str) -> list[tuple[str, str | None]]:
    return [(s.content[0].text, s.said_on.start if s.said_on else None) for s in read(text)._.statements]


INTERVIEW = (
    "Lina Orsk said in {} on Sunday that the bridge was closed.\n\nThe council said the ferry was running.\n\n"
    "Orsk denied that the toll would rise.\n\nThe mayor of Tarn said the ford was shut."
)


def test_occasions_an_interview_goes_on_through_the_report(read: Callable[..., Doc]) -> None:
    for occasion in ("an interview with Quay Radio", "a news conference"):
        days = dict(told(read, INTERVIEW.format(occasion)))
        assert days["the toll would rise"] == days["the bridge was closed"] != days["the ferry was running"]
        assert days["the ford was shut"] == days["the ferry was running"]
    days = dict(told(read, INTERVIEW.format("a call")))
    assert days["the toll would rise"] == days["the ferry was running"]


def test_occasions_a_sentence_before_tells_the_occasion(read: Callable[..., Doc]) -> None:
    spoke = "The ferry is running, the council said on Sunday. Lina Orsk rang Sten Lund on Sunday. {} that the toll was fair."
    days = told(read, spoke.format("She maintained"))
    assert days[-1][1] == days[0][1]
    assert told(read, spoke.format("Mayor Vand maintained"))[-1][1] != days[0][1]


def test_occasions_a_quotation_without_a_cue_is_of_the_day_of_what_it_goes_on_from(read: Callable[..., Doc]) -> None:
    text = "Lina Orsk denied on Friday that the bridge was closed.\n\n“Nobody closed it and nobody will close it while I live here.”"
    days = told(read, text)
    assert len(days) == 2
    assert days[0][1] == days[1][1] is not None
