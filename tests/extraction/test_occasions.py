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
