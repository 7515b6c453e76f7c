"""Where words begin and end that others speak of, and what tells no words."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from spacy.tokens import Doc


def told(read: Callable[..., Doc], text: str) -> list[tuple[str, str]]:
    return [(s.speaker.span.text if s.speaker.span else "", " // ".join(c.text for c in s.content)) for s in read(text)._.statements]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The navy acknowledged on Monday that one boat had been lost, blaming a storm.", "The navy", "one boat had been lost"),
        ("A clerk told reporters that the cart came from the mill, refusing to accuse anybody.", "A clerk", "the cart came from the mill"),
        ("Miners marched on Monday to demand back pay which they say was promised in May.", "Miners", "back pay"),
        ("Doctors put the toll higher and a shipment of tents was still at the port.", "Doctors", "the toll higher"),
        ("Ostland called for an inquiry and the guild halted its work.", "Ostland", "an inquiry"),
        ("The Guild of Rowers, which says it has 400 members, rejected that account.", "The Guild of Rowers", "it has 400 members"),
        ("The Guild of Rowers, which says it has 400 members, rejected that account.", "The Guild of Rowers", "that account"),
        ("He asked the guests not to wait on the quay: “The boat has sailed, go home.”", "He", "not to wait on the quay"),
        ("He asked the guests not to wait on the quay: “The boat has sailed, go home.”", "He", "“The boat has sailed, go home.”"),
        (
            "Lund dismissed the guild's accusation that pumps had been sold: “I have seen them myself.”",
            "Lund",
            "“I have seen them myself.”",
        ),
        ("Lund swore never to eat with what she called “the thieves of the fjord”.", "she", "“the thieves of the fjord”"),
        ("The chief said the man, a fisherman, had confessed to setting the shed alight.", "the man", "to setting the shed alight"),
        (
            "The minister has dismissed as “a tale for children” the assertion by the guild that rowers were paid to leave.",
            "The minister",
            "“a tale for children” the assertion by the guild that rowers were paid to leave",
        ),
        (
            "The mayor, Ole Lund, read this statement to reporters:\n\n“Two boats were found. Nobody was in them.”",
            "The mayor, Ole Lund",
            "“Two boats were found. Nobody was in them.”",
        ),
        (
            "Harbour chief Ole Mikkel said a sailor, known only as Sten P., had confessed to burning nets.",
            "a sailor, known only as Sten P.",
            "to burning nets",
        ),
        ("“Rowers are angry. The guild says the boats are gone. They came at night,” Ida Lund said.", "The guild", "the boats are gone"),
        ("Neither side, the envoy said, wants to lose the ford.", "the envoy", "Neither side // wants to lose the ford"),
        ("The boat, according to the mayor, was in the harbour until dusk.", "the mayor", "The boat // was in the harbour until dusk"),
        (
            "Quay Watch put Sten Orsk at 51.2 percent and Ida Lund at 45.7.",
            "Quay Watch",
            "Sten Orsk at 51.2 percent and Ida Lund at 45.7",
        ),
    ],
)
def test_edges_words_end_where_others_begin(read: Callable[..., Doc], text: str, who: str, what: str) -> None:
    assert (who, what) in told(read, text)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("It led to protests and a vow from the mayor, Ida Lund, to close the port.", "the mayor, Ida Lund", "to close the port"),
        ("A promise from Sten Orsk, who came second, to go to court drew applause.", "Sten Orsk", "to go to court"),
        ("The vote drew an appeal from the bishop of Tarn for calm.", "the bishop of Tarn", "for calm"),
        ("The clinic has registered 19 bodies.", "The clinic", "19 bodies"),
        ("The agency projects up to 3,000 cases by autumn.", "The agency", "up to 3,000 cases by autumn"),
        ("On the strength of this, he continued, the ship went home.", "he", "the ship went home"),
        (
            "The committee will hear the guild next Tuesday, its chairman, Hon. Sten Orsk, announced.",
            "its chairman, Hon. Sten Orsk",
            "The committee will hear the guild next Tuesday",
        ),
    ],
)
def test_edges_nouns_counts_and_asides_tell_words(read: Callable[..., Doc], text: str, who: str, what: str) -> None:
    assert (who, what) in told(read, text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Asked about the deaths, Lina Orsk said that nobody had died.", 1),
        ("The council said its teams had recorded 40 deaths.", 1),
        ("She put the toll at 40, referring to the guards.", 1),
        ("She feared losing her job.", 0),
        ("They feared that it would burn.", 1),
        ("The minister announced this Wednesday the closing of the port.", 1),
    ],
)
def test_edges_what_tells_no_words_is_no_statement(read: Callable[..., Doc], text: str, count: int) -> None:
    found = told(read, text)
    assert len(found) == count
    assert all(what != "this" for _, what in found)


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "They met on Monday, a day after rockets hit the station and killed 18 people, according to the mayor.",
            "the mayor",
            "rockets hit the station and killed 18 people",
        ),
        ("It is far below that of the clinic, where 71 people have died, according to a nurse.", "a nurse", "71 people have died"),
        (
            "Another maintained the opposite: the depot, he said, lay far from the last stall.",
            "he",
            "the depot // lay far from the last stall",
        ),
        ("Defenders count 37 people missing without news.", "Defenders", "37 people missing without news"),
        ("The mayor warned the editors who print such lies that they will answer for it.", "The mayor", "they will answer for it"),
    ],
)
def test_edges_of_the_clause_that_is_told(read: Callable[..., Doc], text: str, who: str, what: str) -> None:
    assert (who, what) in told(read, text)


@pytest.mark.parametrize(
    "text",
    ["It will be recalled that the guild struck on 2 May.", "There was anger after it emerged that they were paid."],
)
def test_edges_what_comes_to_mind_or_to_light_is_nobodys(read: Callable[..., Doc], text: str) -> None:
    assert told(read, text) == []


def test_edges_who_says_it_has_confirmed_a_count_says_one_thing(read: Callable[..., Doc]) -> None:
    assert told(read, "The council said it has confirmed 64 deaths.") == [("The council", "it has confirmed 64 deaths")]


def test_edges_who_is_no_newsroom_tells_himself_that_another_said_so(read: Callable[..., Doc]) -> None:
    text = "Lina Orsk told the guild that the ford was shut, according to {}."
    assert {who for who, _ in told(read, text.format("two clerks who were in the room"))} == {
        "Lina Orsk",
        "two clerks who were in the room",
    }
    assert {who for who, _ in told(read, text.format("the Torvel Courier"))} == {"Lina Orsk"}
