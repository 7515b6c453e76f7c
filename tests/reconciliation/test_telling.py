"""The words that tell an event best, and the timeline made of them."""

from __future__ import annotations

from hearsay.model import Document, Entity, Event, Participant, When
from hearsay.reconciliation.referring import refers
from hearsay.reconciliation.telling import Teller, stands_alone
from hearsay.reconciliation.timeline import timeline

DAY = When("2031-05-06", "2031-05-06", "explicit")
LUND = {"entity-lund": Entity("entity-lund", "Ida Lund", "person")}


def event(name: str, document: Document, *clauses: str, kind: str = "closure", when: When = DAY) -> Event:
    spans = tuple(document.span(document.text.index(one), document.text.index(one) + len(one)) for one in clauses)
    return Event(name, kind, None, (Participant("entity-lund", "actor"),), when, None, "happened", {}, spans)


def written(text: str, name: str = "a", title: str | None = None) -> Document:
    return Document(name, f"{name}.txt", "", text, title=title)


def test_an_event_is_told_by_a_sentence_that_stands_alone() -> None:
    one = written("She then shut it for good. Ida Lund shut the ford at dawn. The guild, which saw her shut the ford, went home.")
    found = Teller([one], LUND).of(event("e", one, "She then shut it for good", "Ida Lund shut the ford at dawn", "her shut the ford"))
    assert found.words == "Ida Lund shut the ford at dawn."


def test_an_event_is_told_without_the_hour_of_its_entry() -> None:
    for stamp in ("18.05 ", "[07:10] ", "9:30 p.m. – "):
        one = written(f"{stamp}Ida Lund shut the ford at dawn.")
        assert Teller([one], LUND).of(event("e", one, "Ida Lund shut the ford at dawn")).words == "Ida Lund shut the ford at dawn."


def test_an_event_is_not_told_by_its_denial() -> None:
    one = written("Ida Lund denied that she shut the ford. The ford was shut by Ida Lund at dawn.")
    assert (
        Teller([one], LUND)
        .of(event("e", one, "she shut the ford", "The ford was shut by Ida Lund at dawn"))
        .words.startswith("The ford was")
    )


def test_an_event_is_told_by_what_tells_it_rather_than_by_what_takes_it_as_known() -> None:
    one = written("The ford was shut at dawn. Ida Lund spoke of Monday's closure. The closure of the ford is new. It rained.")
    told = event("e", one, "Ida Lund spoke of Monday's closure", "The ford was shut at dawn")
    assert Teller([one], LUND).of(told).words == "The ford was shut at dawn."
    assert [refers(words, "closure") for words in one.text.split(". ")] == [False, True, False, False]


def test_a_clause_cut_out_of_a_long_sentence_says_so() -> None:
    one = written(f"After {'a long and weary ' * 12}night, the guild said, its men had shut the ford at dawn.")
    assert Teller([one], LUND).of(event("e", one, "its men had shut the ford at dawn")).words == "… its men had shut the ford at dawn"


def test_timeline_tells_no_sentence_twice_and_no_mere_words() -> None:
    one = written("Ida Lund shut the ford and sold the boats. Ida Lund told reporters so.")
    events = (
        event("e1", one, "Ida Lund shut the ford"),
        event("e2", one, "sold the boats", kind="sale"),
        event("e3", one, "Ida Lund told reporters so", kind="interview"),
    )
    (entry,) = timeline(events, Teller([one], LUND))
    assert entry.text == "“Ida Lund shut the ford”"
    assert set(entry.cites) == {"e1", "e2"}


def test_timeline_lists_what_points_back_only_where_two_reports_tell_it() -> None:
    one, two = written("She shut the ford at dawn."), written("It was shut at dawn, too.", "b")
    alone = event("e1", one, "She shut the ford at dawn")
    both = Event(*(getattr(alone, name) for name in alone.__struct_fields__[:8]), (*alone.mentions, two.span(0, 18)))
    assert not timeline([alone], Teller([one, two], LUND))
    assert len(timeline([both], Teller([one, two], LUND))) == 1


def test_words_stand_alone_that_point_at_nothing() -> None:
    assert stands_alone("Ida Lund shut the ford.") and stands_alone("14 boats sank")
    assert not any(map(stands_alone, ("", "He's shut it.", "… the ford was shut", "'It is shut.'", "which was shut")))


def test_an_event_is_told_by_what_it_came_to_rather_than_by_a_remark_on_it() -> None:
    one = written("Ida Lund condemned the raid. A raid at the ford killed four millers. The raid shook the ford.")
    clauses = ("Ida Lund condemned the raid", "A raid at the ford killed four millers", "The raid shook the ford")
    assert Teller([one], {}).of(event("e", one, *clauses, kind="attack")).words == "A raid at the ford killed four millers."


def test_telling_a_boast_of_many_dead_is_not_what_happened() -> None:
    one = written("The guild says it has killed nine raiders. Raids on the ford grew heavier at night.")
    clauses = ("killed nine raiders", "Raids on the ford grew heavier at night")
    assert Teller([one], {}).of(event("e", one, *clauses, kind="attack")).words == "Raids on the ford grew heavier at night."
