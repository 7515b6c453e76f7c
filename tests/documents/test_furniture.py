from __future__ import annotations

import re

import pytest

from hearsay.documents import read_text
from hearsay.documents.furniture_lexicon import BARE, LABELLED, POST_SIGNATURE, TAIL_CODE
from hearsay.documents.lexicon import Pattern
from hearsay.documents.scrape_lexicon import SCRAPED

BODY = (
    "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said.",
    "Mayor Ilse Korvan told reporters that the damage would take weeks to repair and that the fishing fleet would stay in port.",
    "Engineers have begun to inspect the outer wall, where the sea broke through shortly after midnight and flooded a warehouse.",
)


def marked(*lines: str) -> list[str]:
    return [span.text for span in read_text("\n".join(lines)).boilerplate]


@pytest.mark.parametrize("pattern", [*LABELLED, *BARE, *SCRAPED], ids=lambda pattern: pattern.name)
def test_furniture_example_of_each_form_is_marked(pattern: Pattern) -> None:
    assert re.match(pattern.regex, pattern.example, re.IGNORECASE)
    assert marked(*BODY, pattern.example, BODY[0]) == [pattern.example]


@pytest.mark.parametrize(
    "line",
    [
        "“Share your food with those who have none,” she said.",
        "Subscribers were told on Monday that their data had been stolen.",
        "The party is funded by its members.",
        "The owners of the mine take no responsibility for the collapse, they said in a statement.",
        "Contact-tracing teams were sent to the villages around the lake.",
        "Help arrived at dawn.",
        "The ministry welcomes comments on the draft until Friday.",
        "Read by the clerk, the verdict ran to forty pages.",
        "More than 300 people were aboard.",
        "Comments by the minister angered the families.",
        "Follow-up talks are planned for next week.",
        "The bakery sold cookies shaped like the lost ship.",
        "Updated figures show that the toll has passed forty.",
        "Related charges were dropped.",
        "Watch towers were built along the border.",
        "Photographs of the missing hung on the fence.",
        "Home owners along the river were told to leave.",
        "Not one street is in enemy hands.",
        "What happens next",
        "Slow progress",
        "We are closing the page for the night. Still at sea: 40 boats by the port's count.",
        "1,200 dead",
    ],
)
def test_furniture_statement_or_heading_is_never_taken(line: str) -> None:
    assert marked(BODY[0], line, *BODY[1:]) == []


def test_furniture_date_header_is_marked_and_the_rest_of_its_line_is_not() -> None:
    assert marked(" date 2031-05-04 " + BODY[0], *BODY[1:]) == ["date 2031-05-04"]


def test_furniture_around_an_embedded_post_is_marked_and_the_post_is_not() -> None:
    post = "The outer wall will stay shut until we know more. — Port Ellery (@portellery) May 6, 2031"
    assert marked(*BODY, f"Skip Twitter post 2 by @portellery {post}", "End of Twitter post 2 by @portellery", BODY[0]) == [
        "Skip Twitter post 2 by @portellery ",
        "End of Twitter post 2 by @portellery",
    ]


def test_furniture_is_no_row_of_a_table_of_numbers() -> None:
    assert marked(*BODY, "Port | Ships | Boats", "Ellery | 6 | 15", "Kestrel | 4 | 9", "Total | 10 | 24", BODY[0]) == []
    assert marked("Home | News | Boats", *BODY) == ["Home | News | Boats"]


def test_furniture_bullets_below_related_heading_are_marked() -> None:
    assert marked(*BODY, "More on this story", "- Graphic: how a wall breaks", "- Opinion: the sea has no owner", BODY[0])[1:] == [
        "- Graphic: how a wall breaks",
        "- Opinion: the sea has no owner",
    ]


def test_furniture_headline_of_another_story_between_paragraphs_is_marked() -> None:
    stray = "Bakers in Lower Tessel win 3rd prize for rye"
    assert marked(BODY[0], BODY[1], stray, BODY[2]) == [stray]


@pytest.mark.parametrize("heading", ["What the engineers will now look for", "Port Ellery counts the cost of a long night", "A long night"])
def test_furniture_section_heading_is_not_marked(heading: str) -> None:
    assert marked(BODY[0], BODY[1], heading, BODY[2]) == []


def test_furniture_post_that_repeats_the_report_is_marked() -> None:
    quoted = "Our boats will go out again as soon as the outer wall has been made safe"
    post, signature = f"{quoted} pic.x.com/a1b2c3", "— Port of Ellery (@portellery) May 4, 2031"
    assert re.match(POST_SIGNATURE, signature)
    assert marked(*BODY, f"“{quoted},” the port wrote.", post, signature) == [post, signature]


def test_furniture_post_that_says_something_new_stays_text() -> None:
    assert marked(*BODY, "Not one boat was lost tonight. Thank you all.", "— Port of Ellery (@portellery) May 4, 2031") == []


@pytest.mark.parametrize("code", ["kvb-12", "ik/tb", "###"])
def test_furniture_code_of_the_newsroom_is_marked_at_the_end_only(code: str) -> None:
    assert re.match(TAIL_CODE, code)
    assert marked(*BODY, code) == [code]
    assert marked(BODY[0], code, *BODY[1:]) == []


def test_furniture_section_label_above_a_notice_is_marked() -> None:
    notice = "A reader posted this article. The site does not answer for what it says."
    assert marked("Lakes", notice, *BODY) == ["Lakes", notice]


def test_furniture_credit_is_marked_at_the_foot() -> None:
    assert marked(*BODY, "Source: Kestrel News", "(Kestrel News, 2031-05-04 18:42)") == [
        "Source: Kestrel News",
        "(Kestrel News, 2031-05-04 18:42)",
    ]


def test_furniture_a_notice_of_rights_behind_the_last_words_is_cut_off() -> None:
    notice = "Copyright © 2031 Kestrel Radio. All rights reserved. Visit our terms of use for further information."
    assert marked(*BODY, f"LUND: Thank you, Ida. {notice}") == [notice]


def test_furniture_counted_captions_of_a_gallery_are_marked_and_posts_in_parts_are_not() -> None:
    captions = [f"{n}/5 {year} Boats wait at the mole. Photo Tam Brandt" for n, year in enumerate(range(2021, 2026), 1)]
    assert marked(BODY[0], *captions, *BODY[1:]) == captions
    assert marked(BODY[0], "1/2 We took in eleven sailors of the ship.", "2/2 All of them are well.", *BODY[1:]) == []
    assert marked(BODY[0], "9/11 The mole broke.", "10/11 The last boat sank.", "11/11 Divers came.", *BODY[1:]) == []


def test_furniture_name_of_a_gallery_above_its_first_picture_is_marked_twice_where_it_stands_twice() -> None:
    pictures = [f"{n}/4 The mole on day {n}. Photo Tam Brandt" for n in range(1, 5)]
    heads = ["Ellery: a wet spring", "4 show all Ellery: a wet spring"]
    assert marked(BODY[0], *heads, *pictures, *BODY[1:]) == [*heads, *pictures]
    assert marked(BODY[0], "The wall", heads[1], *pictures, *BODY[1:]) == [heads[1], *pictures]


def test_furniture_who_took_part_behind_the_last_words_is_cut_off() -> None:
    notice = "(Reporting by Ida Lund and Tam Brandt; Editing by Ilse Korvan)"
    assert marked(*BODY, f"{BODY[0]} {notice}") == [notice]


def test_furniture_two_years_between_brackets_credit_nobody() -> None:
    assert marked(*BODY, "The guild kept the chair of the harbour board for two years (2031/2032).", BODY[0]) == []


def test_furniture_headlines_below_a_player_at_the_foot_are_marked_however_many() -> None:
    player = "Skip in Embed Share CLOSE The storm in one minute"
    titles = [f"Ida Lund shows boat number {n}" for n in range(1, 40)]
    assert marked(*BODY, player, *titles) == [player, *titles]


def test_furniture_headlines_of_others_run_into_one_line_are_marked_and_what_merely_begins_so_is_not() -> None:
    line = "more on boats and harbours HULL AND HIGH WATER Rower who was told to turn back wins TIDE TABLE Mole shut again"
    assert marked(*BODY, line, BODY[0]) == [line]
    told = "Most popular in Port Ellery are boats of WOOD and those of the Norvik yard, which last."
    assert marked(*BODY, told, BODY[0]) == []


def test_furniture_newsroom_with_its_edition_or_evening_is_no_headline() -> None:
    for line in ("KESTREL POST — Sunday night", "Kestrel Post - Evening edition, printed in a cellar"):
        document = read_text("\n".join((line, "The harbour of Port Ellery is shut", *BODY)))
        assert [span.text for span in document.boilerplate] == [line]
        assert document.title == "The harbour of Port Ellery is shut"
    assert marked("Kestrel Post - Sunday walkers find a boat", *BODY) == []


def test_furniture_below_the_word_advertisement_is_marked_up_to_an_empty_line() -> None:
    text = f"{BODY[0]}\n\nADVERTISEMENT\nWinter tyres from 90 crowns a set. Book today!\n\n{BODY[1]}"
    assert "Winter tyres from 90 crowns a set. Book today!" in [span.text for span in read_text(text).boilerplate]
    assert not any(BODY[1] in span.text for span in read_text(text).boilerplate)


@pytest.mark.parametrize(
    "note",
    [
        "Ida Lund is a columnist for the Kestrel and has written three books on the harbours of the north coast.",
        "For more information: Ida Lund, public information officer.",
        "The questions and the minister's answers were shortened.",
        "(ENDS)",
    ],
)
def test_furniture_notes_below_the_last_paragraph_are_marked_however_long(note: str) -> None:
    assert marked(*BODY, note) == [note]


def test_furniture_last_paragraph_of_a_report_is_text() -> None:
    last = "Ida Lund is at the quay since Monday with forty others, and none of them has been told when the boats will come back."
    assert marked(*BODY, last) == []
