from __future__ import annotations

import re

import pytest

from hearsay.documents import read_text
from hearsay.documents.lexicon import BYLINES, CREDITS, DATELINES, SIGNATURES, Pattern

BODY = "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said."


@pytest.mark.parametrize("pattern", BYLINES, ids=lambda pattern: pattern.name)
def test_masthead_byline_example_is_found(pattern: Pattern) -> None:
    assert re.match(pattern.regex, pattern.example)
    document = read_text(f"Storm closes old harbour\n{pattern.example}\n{BODY}\n{BODY}")
    assert document.byline is not None and document.byline.text == pattern.example


@pytest.mark.parametrize("pattern", DATELINES, ids=lambda pattern: pattern.name)
def test_masthead_dateline_example_is_found(pattern: Pattern) -> None:
    assert re.match(pattern.regex, pattern.example)
    document = read_text(f"Storm closes old harbour\n\n{pattern.example} {BODY}")
    assert document.dateline is not None and pattern.example.startswith(document.dateline.text)
    assert pattern.example.removeprefix(document.dateline.text).strip() == "The harbour was closed."


@pytest.mark.parametrize("pattern", [*CREDITS, *SIGNATURES], ids=lambda pattern: pattern.name)
def test_masthead_credit_example_is_found(pattern: Pattern) -> None:
    assert re.match(pattern.regex, pattern.example)
    assert read_text(f"Storm closes old harbour\n{BODY}\n{BODY}\n{pattern.example}").credit == "Kestrel News"


@pytest.mark.parametrize(
    "line",
    [
        "HARLOW, Vt. (Kestrel News) —",
        "ST. ORM, N.V. (Kestrel News) –",
        "HARLOW, Vtor., Oct. 4 (Kestrel News) —",
        "NEW HARLOW (Kestrel News) —",
        "Harlow, Norvik (Kestrel News) -",
        "Harlow (Norvik) (Kestrel News) –",
        "HARLOW/PORT ELLERY, May 6 (Kestrel News) -",
        "HARLOW, Norvik/PORT ELLERY, May 6 (Kestrel News) -",
        "Harlow, May. 6 (Kestrel News).",
    ],
)
def test_masthead_place_lines_name_their_agency_whatever_the_place_is_called(line: str) -> None:
    assert read_text(f"Storm closes old harbour\n\n{line} {BODY}").credit == "Kestrel News"


def test_masthead_whoever_opens_a_turn_of_a_broadcast_is_no_agency() -> None:
    assert read_text(f"Storm closes old harbour\n\nANCHOR (Ida Lund): {BODY}").credit is None


def test_masthead_agency_of_the_place_line_is_the_credit_and_no_outlet() -> None:
    document = read_text(f"PORT ELLERY, Norvik, May 6 (Kestrel News) — {BODY}")
    assert (document.credit, document.outlet, document.title) == ("Kestrel News", None, None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"Storm closes old harbour\n\n{BODY}", "Storm closes old harbour"),
        (f"# Storm closes old harbour\n\n{BODY}", "Storm closes old harbour"),
        (f"‘Not one boat’: fleet stays in port\n{BODY}", "‘Not one boat’: fleet stays in port"),
        (f" date 2031-05-04 Storm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"Home > Coast > Weather\nStorm closes old harbour\nShare | Print\n{BODY}", "Storm closes old harbour"),
        (f"The Kestrel Post – All the coast, daily\nStorm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"The Kestrel Post – Storm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"HARBOUR SERVICE OF THE COAST (HSC)\nStorm: what is known of it\n{BODY}", "Storm: what is known of it"),
        (f"Office of the Spokesperson\nStorm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"A paper for the coast - Issue 212 - 2 crowns\nStorm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"ESSAY | Printed, spring 2031\nWho closed the old harbour?\n{BODY}", "Who closed the old harbour?"),
        (f"Quaypress - Coast - Translated automatically\nStorm closes old harbour\n{BODY}", "Storm closes old harbour"),
        (f"ELLERY, 04.05.2031 /KNA/\n\nSTORM CLOSES OLD HARBOUR\n{BODY}", "STORM CLOSES OLD HARBOUR"),
        (f"Pinned: how to write to us\n{BODY}", None),
        (f" date 2031-05-04 {BODY}\n{BODY}", None),
        (f"{BODY}\n{BODY}", None),
        (f"By Ilse Korvan\n{BODY}", None),
        ("Storm closes old harbour", None),
        (f"She said:\n{BODY}", None),
        (f"and the rest of it went under\n{BODY}", None),
    ],
)
def test_masthead_title_is_the_first_line_that_looks_like_one(text: str, title: str | None) -> None:
    assert read_text(text).title == title


def test_masthead_declared_title_wins() -> None:
    assert read_text(f"Storm closes old harbour\n\n{BODY}", title="Another").title == "Another"


def test_masthead_byline_takes_in_the_day_below_it() -> None:
    document = read_text(f"Storm closes old harbour\n\nBy Ilse Korvan\nSunday, May 4, 2031\n\n{BODY}")
    assert document.byline is not None and document.byline.text == "By Ilse Korvan\nSunday, May 4, 2031"
    assert (document.published, document.published_basis) == ("2031-05-04", "byline")


@pytest.mark.parametrize("line", ["UPDATE — " + BODY, "FILE - " + BODY, "TOLL RISES – officials say", "By noon the water had gone"])
def test_masthead_what_only_resembles_a_place_line_or_byline_is_none(line: str) -> None:
    document = read_text(f"Storm closes old harbour\n{line}\n{BODY}")
    assert document.dateline is None and document.byline is None


@pytest.mark.parametrize(
    "line",
    [
        "By ILSE KORVAN and TAM BRANDT",
        "By Ilse Korvan in Port Ellery",
        "By: Ilse Korvan",
        "Written by Ilse Korvan",
        "Author: Ilse Korvan",
        "Text: Ilse Korvan",
        "Ilse Korvan and agencies",
        "Ilse Korvan Africa correspondent",
        "By IDA LUND, Associated Writers",
        "From Ida Lund, Tarn",
        "Ida Lund, Senior Political Correspondent",
        "Analysis by Ida Lund, Lantern",
    ],
)
def test_masthead_bylines_of_every_form_are_read_and_stay_text(line: str) -> None:
    document = read_text(f"Storm closes old harbour\n\n{line}\n\n{BODY}\n\n{BODY}")
    assert document.byline is not None and document.byline.text == line
    assert document.boilerplate == ()


@pytest.mark.parametrize("line", ["Ilse Korvan, Kestrel News", "Ilse Korvan | The Kestrel Post"])
def test_masthead_name_with_its_newsroom_stays_text(line: str) -> None:
    assert read_text(f"Storm closes old harbour\n\n{line}\n\n{BODY}\n\n{BODY}").boilerplate == ()


@pytest.mark.parametrize(
    "menu", ["Home  Coast  World  Opinion  Culture", "Ellery | Region | World | Classifieds", "KNA | Kestrel Agency | English service"]
)
def test_masthead_menus_at_the_head_are_furniture_and_no_title(menu: str) -> None:
    document = read_text(f"{menu}\n\nStorm closes old harbour for a week\n\n{BODY}\n\n{BODY}")
    assert (document.title, [span.text for span in document.boilerplate][:1]) == ("Storm closes old harbour for a week", [menu])


def test_masthead_a_headline_in_pieces_is_no_menu() -> None:
    headline = "Ellery harbour | Ferry fares | Storm damage"
    assert read_text(f"{headline}\n\n{BODY}\n\n{BODY}").title == headline


@pytest.mark.parametrize("line", ["Original in Spanish: El Kestrel. Translated by computer", "Read what follows. Original: El Kestrel"])
def test_masthead_a_translation_is_the_text_of_its_original(line: str) -> None:
    text = f"Storm closes old harbour\n{BODY}\n{BODY}\n{line}"
    assert read_text(text).credit == "El Kestrel"
    assert read_text(f"Storm closes old harbour\n{line}\n" + f"{BODY}\n" * 9).credit == "El Kestrel"


@pytest.mark.parametrize(
    "above",
    [
        "KNA0417 1512 TUE 03 MAY 31\nHARBOUR-STORM (2ND LEAD)",
        "Sunday, May 4, 2031                WORLD                  Page 9",
        "≡ Menu   KESTREL   Subscribe from 4 crowns a week   Log in",
        "KESTREL LIVE",
        "Quay Now\n@quay_now | 11,204 subscribers | what we see",
        "News at six, Sunday the 4th of May (script)",
        "[automatic translation from the original]",
    ],
)
def test_masthead_what_a_page_or_a_wire_bears_is_no_title(above: str) -> None:
    assert (
        read_text(f"{above}\nStorm closes the old harbour for a week\n\n{BODY}\n\n{BODY}").title
        == "Storm closes the old harbour for a week"
    )


def test_masthead_title_may_bear_a_day() -> None:
    headline = "Ellery: Spring Floods and Breach of the Old Mole - Flash Update No. 4 (4 May 2031)"
    assert read_text(f"{headline}\n\n{BODY}\n\n{BODY}").title == headline


@pytest.mark.parametrize(("section", "signed"), [("OPINION", True), ("Comment", True), ("WEATHER", False)])
def test_masthead_a_name_over_the_day_signs_what_is_somebodys_opinion(section: str, signed: bool) -> None:
    document = read_text(f"The Torvel Lantern\n{section}\nEverybody slept but the fuse box\nIda Lund\n13 September 2031\n\nI slept well.")
    assert (document.byline is not None and document.byline.text.startswith("Ida Lund")) is signed
