"""A mixed pile sorts itself into stories."""

from __future__ import annotations

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hearsay.documents import read_text
from hearsay.model import Document
from hearsay.reconciliation.stories import stories
from hearsay.reconciliation.stories.links import CANDIDATES, links
from hearsay.reconciliation.stories.profile import profile
from hearsay.reconciliation.stories.rarity import rarity

from .piles import APART, LAUNCHES, dated, generated
from .stories import AGENCY

MIXED = (*LAUNCHES["first"], *LAUNCHES["second"], *APART)


def sorted_into(documents: list[Document] | tuple[Document, ...]) -> set[frozenset[str]]:
    return {frozenset(story.documents) for story in stories(documents)}


def uris(documents: tuple[Document, ...]) -> frozenset[str]:
    return frozenset(document.uri for document in documents)


def test_stories_two_like_events_a_fortnight_apart_are_two() -> None:
    assert sorted_into(MIXED) == {uris(LAUNCHES["first"]), uris(LAUNCHES["second"]), *(frozenset({d.uri}) for d in APART)}


@pytest.mark.parametrize("which", LAUNCHES)
def test_stories_a_pile_of_one_story_stays_one(which: str) -> None:
    assert sorted_into(LAUNCHES[which]) == {uris(LAUNCHES[which])}


def test_stories_reports_with_nothing_in_common_stay_apart() -> None:
    assert len(stories(APART)) == len(APART)


def test_stories_copies_are_one_story() -> None:
    copies = [dated(f"copy-{i}", "2031-05-06", "Grain silo collapses in Arlo", AGENCY) for i in range(40)]
    assert sorted_into(copies) == {frozenset(copy.uri for copy in copies)}


def test_stories_of_one_report_and_of_none() -> None:
    (only,) = stories(APART[:1])
    assert only.documents == ("c1",)
    assert only.title == "Baker of Ossel wins prize for rye loaf"
    assert (only.first, only.last) == ("2031-03-04", "2031-03-04")
    assert stories([]) == ()


def test_stories_an_empty_report_and_one_of_signs_alone_are_stories_of_their_own() -> None:
    odd = [Document("d-1", "1", "", ""), Document("d-2", "2", "", "… — !"), Document("d-3", "3", "", "the and of")]
    assert len(stories([*odd, *APART])) == len(odd) + len(APART)


def test_stories_a_report_without_a_day_joins_its_story() -> None:
    undated = [msgspec.structs.replace(document, published=None) for document in LAUNCHES["first"]]
    assert sorted_into([*undated, *APART]) == {uris(LAUNCHES["first"]), *(frozenset({d.uri}) for d in APART)}


@settings(deadline=None, max_examples=20)
@given(st.randoms(use_true_random=False))
def test_stories_are_the_same_in_any_order(shuffler: random.Random) -> None:
    mixed = list(MIXED)
    shuffler.shuffle(mixed)
    assert stories([*mixed, *mixed[:3]]) == stories(MIXED)


@settings(deadline=None, max_examples=20)
@given(st.sets(st.sampled_from(range(len(MIXED))), min_size=1))
def test_stories_every_report_is_in_exactly_one(chosen: set[int]) -> None:
    pile = [MIXED[i] for i in sorted(chosen)]
    told = [name for story in stories(pile) for name in story.reports]
    assert sorted(told) == sorted(document.id for document in pile)


@settings(deadline=None, max_examples=15, derandomize=True)
@given(seed=st.integers(0, 10_000), events=st.integers(1, 12), reports=st.integers(2, 6))
def test_stories_of_a_generated_pile_are_its_events(seed: int, events: int, reports: int) -> None:
    pile = generated(seed, events, reports)
    expected = {frozenset(document.uri for document, of in pile if of == event) for event in range(events)}
    assert sorted_into([document for document, _ in pile]) == expected


def test_links_of_earlier_reports_do_not_change_when_later_ones_come() -> None:
    pile = sorted((document for document, _ in generated(7, 6, 5)), key=lambda document: (document.published or "", document.id))
    profiles = [profile(document) for document in pile]
    whole = links(profiles, 0.1)
    for n in range(len(pile)):
        assert links(profiles[:n], 0.1) == [link for link in whole if link.later < n]


def test_links_are_bounded_for_each_report_however_many_are_alike() -> None:
    profiles = [profile(dated(f"copy-{i}", "2031-05-06", "Grain silo collapses in Arlo", AGENCY)) for i in range(3 * CANDIDATES)]
    assert len(links(profiles, 0.1)) <= CANDIDATES * len(profiles)


def test_stories_reports_that_come_one_at_a_time_end_in_the_same_stories() -> None:
    pile: list[Document] = []
    for document in MIXED:
        pile.append(document)
        now = stories(pile)
    assert now == stories(MIXED)


def test_stories_unrelated_reports_change_nothing() -> None:
    alone = {story.id: story for story in stories(LAUNCHES["second"])}
    among = {story.id: story for story in stories(MIXED)}
    assert alone.items() <= among.items()


def test_stories_a_story_keeps_its_id_while_it_grows() -> None:
    before, after = stories(LAUNCHES["first"][:2]), stories(LAUNCHES["first"])
    assert [story.id for story in before] == [story.id for story in after]
    assert len(before[0].reports) < len(after[0].reports)


def test_stories_titles_lose_the_name_of_the_site() -> None:
    (story,) = stories([dated("x", None, "Dam at Orrel holds | The Orrel Post", "The dam at Orrel held through the night.")])
    assert story.title == "Dam at Orrel holds"


def test_stories_a_report_without_a_headline_lends_its_first_words() -> None:
    (story,) = stories([Document("d-1", "1", "", "The dam at Orrel held " + "through the long night " * 20)])
    assert story.title.startswith("The dam at Orrel held through")
    assert len(story.title) <= 122


def test_stories_say_what_they_are_about() -> None:
    (story,) = stories(LAUNCHES["second"])
    assert {"karsk", "missiles"} & set(story.about)


def test_profile_days_are_those_published_and_told_of() -> None:
    days = profile(dated("x", "2031-03-05", "Rain", "It fell on Tuesday and on 2 March.")).days
    assert [day - days[0] for day in days] == [0, -3, -1]


def test_profile_of_a_language_that_is_not_read_has_names_and_numbers() -> None:
    document = Document("d-1", "1", "", "Heute fiel bei Ossel eine Brücke ein, 12 Autos liegen im Fluss.", language="de", analysed=False)
    assert {"ossel", "12"} <= set(profile(document).terms)
    assert not {"bei", "eine", "liegen"} & set(profile(document).terms)


def test_rarity_grows_from_common_words_to_names() -> None:
    assert rarity("the") < rarity("country") < rarity("earthquake") < rarity("qwortz")


def test_stories_captions_tell_what_a_report_is_about_and_forms_do_not() -> None:
    text = (
        "The harbour of Port Ellery was closed on Tuesday after a storm, the port authority said.\n"
        "FILE - In this May 4, 2031, file photo, the trawler Halcyon waits at the mole.\n"
        "Newsletter Sign Up Please enter your postcode and tick a box.\n"
        "Engineers have begun to inspect the outer wall, where the sea broke through.\n"
    )
    terms = profile(read_text(text, uri="a", published="2031-05-06", language="en")).terms
    assert "halcyon" in terms
    assert "postcode" not in terms
