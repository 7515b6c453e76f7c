from __future__ import annotations

import re

import pytest

from hearsay.documents import read_text
from hearsay.documents.lexicon import DATE_HEADERS, DAY_COUNTS, STARTS, TODAY, Pattern

BODY = "The harbour of Port Ellery was closed after a storm tore two ships from their moorings, the port authority said."


def published(text: str, **known: str) -> tuple[str | None, str | None]:
    document = read_text(text, **known)
    return document.published, document.published_basis


@pytest.mark.parametrize("pattern", [*DATE_HEADERS, *DAY_COUNTS, *STARTS, *TODAY], ids=lambda pattern: pattern.name)
def test_published_example_of_each_form_is_found(pattern: Pattern) -> None:
    assert re.search(pattern.regex, pattern.example, re.IGNORECASE)


@pytest.mark.parametrize("pattern", DATE_HEADERS, ids=lambda pattern: pattern.name)
def test_published_header_gives_the_day(pattern: Pattern) -> None:
    assert published(f"{pattern.example}\n{BODY}") == ("2031-05-04", "header")


@pytest.mark.parametrize(
    ("text", "day", "basis"),
    [
        (f" date 2031-05-04 {BODY}", "2031-05-04", "header"),
        (f"HARBOUR BOARD\nPRESS STATEMENT No. 2\nGiven at Kestrel this 4th day of May 2031\n{BODY}", "2031-05-04", "header"),
        (f"HARBOUR BOARD\nPress statement\n\n{BODY}\nShips should wait.\nKestrel, 4 May 2031", "2031-05-04", "header"),
        (f"Storm closes harbour\nKestrel News | Sunday 4 May 2031 | 21:05\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nMay 4, 2031, 3:15 p.m.\n{BODY}", "2031-05-04", "header"),
        (f"QUAY TONIGHT\nAired 4 May 2031, 21:00\n{BODY}", "2031-05-04", "header"),
        (f"Kestrel News Agency\nStorm closes harbour\nKESTREL, 4 May 2031. (KNA) – {BODY}", "2031-05-04", "byline"),
        (f"Storm closes harbour\nSunday 04/05/2031\n{BODY}", "2031-05-04", "header"),
        (f"LIVE | Storm closes harbour\nKESTREL NOW · 04.05.2031 · refreshing\n{BODY}", "2031-05-04", "header"),
        (f"KESTREL | A briefing\nIssue 12, Sunday 4 May 2031\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nThe Mole, the 31/5/2031 at 19h05\n{BODY}", "2031-05-31", "header"),
        (f"Storm closes harbour\nKestrel Post, 4 May 2031, 19:05. Translated by machine\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nUpdated 5 May 2031\nPublished 4 May 2031\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nKestrel   Published May 4, 2031, 6:10 am\n{BODY}", "2031-05-04", "header"),
        (f"The paper of the north\nSunday, May 4, 2031 - page 1\nStorm closes harbour\n{BODY}", "2031-05-04", "header"),
        (f"Kestrel Evening Post\nSunday 4 May 2031, late edition\nStorm closes harbour\n{BODY}", "2031-05-04", "header"),
        (f"Storm report no. 4\n4 May 2031 (information up to 18:00)\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nSunday 4 May 2031, at the hours 11.20\n{BODY}", "2031-05-04", "header"),
        (f"THE CLARION\nSunday 4 May 2031        No. 31,870        Price 3 leto\n{BODY}", "2031-05-04", "header"),
        (f"MINISTRY OF PORTS\nPort Ellery, 4 May 2031, 19:00 hours\n{BODY}", "2031-05-04", "byline"),
        (f"Storm closes harbour\nAda Brun    Sunday 4 May 2031, 20:15 (first published 13:00)\n{BODY}", "2031-05-04", "header"),
        (f"COURIER — world — 14/05/31 21:08\nStorm closes harbour\n{BODY}", "2031-05-14", "header"),
        (f"COURIER — world — 05/04/2031 21:08\nStorm closes harbour\n{BODY} It came on 4 April 2031.", "2031-04-05", "header"),
        (f"Port Ellery, 4 May 2031, 2 p.m.\nThe harbour is closed\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nSunday, May 4, 2031. This page is no longer kept up.\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nThis page is closed. Last updated Sun 4 May 2031, 21:15\n{BODY}", "2031-05-04", "header"),
        (f"{BODY}\n{BODY}\n(Kestrel News, 2031-05-04 18:42)", "2031-05-04", "header"),
        (f"Ilse Korvan, May 4, 2031\n{BODY}", "2031-05-04", "byline"),
        (f"PORT ELLERY, May 4, 2031 (KNA) — {BODY}", "2031-05-04", "byline"),
        (f"PORT ELLERY, May 4 (KNA) — {BODY} The first storm came on 28 April 2031.", "2031-05-04", "byline"),
        (f"PORT ELLERY, Jan. 2 (KNA) — {BODY} The first storm came on 28 December 2030.", "2031-01-02", "byline"),
        (f"PORT ELLERY, May 4 (KNA) — {BODY}\n© 2031 Kestrel News", "2031-05-04", "byline"),
        (f"PORT ELLERY, May 4 (KNA) — {BODY}\n© Kestrel News 1951-2031", "2031-05-04", "byline"),
        (f"Kestrel FM\nTranscript of the morning programme of Sunday, 4 May 2031, 19:20. Unedited.\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nThe long view. Posted by the desk on 4 May 2031\n{BODY}", "2031-05-04", "header"),
        (f"Ellery/Tarn, 4 May 2031 – {BODY}", "2031-05-04", "byline"),
        (f"HARBOUR COMMAND\nHC/PR/017        4 May 31\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\n04.05.2031. {BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nKestrel24 // Ports // Sun 4.5.31\n{BODY}", "2031-05-04", "header"),
        (f"Storm closes harbour\nPublicated the day Sunday 4 of May 2031\n{BODY}", "2031-05-04", "header"),
        (f"HARBOUR BOARD\nReporting period: 3–4 May 2031 (data as of 4 May)\n{BODY}", "2031-05-04", "inferred"),
        (f"HARBOUR BOARD\nReporting period: 3 May, 0600 – 4 May, 1800\n{BODY}\n© 2031 Harbour Board", "2031-05-04", "header"),
        (f"{BODY}\nWe stay in port.\n— Port of Ellery (@portellery) May 4, 2031", "2031-05-04", "inferred"),
        (f"{BODY} It was the seventh day of the strike that began on 28 April 2031.", "2031-05-04", "inferred"),
        (f"{BODY} On day seven of the strike, which started on April 28, 2031, nobody sailed.", "2031-05-04", "inferred"),
        (f"{BODY} The court ruled today, 4 May 2031, that it may reopen.", "2031-05-04", "inferred"),
        (f"The storm struck on Sunday, May 4, 2031. {BODY} Nobody sailed on Sunday.", "2031-05-04", "inferred"),
    ],
)
def test_published_is_found_with_its_basis(text: str, day: str, basis: str) -> None:
    assert published(text) == (day, basis)


@pytest.mark.parametrize(
    "line",
    [
        "Sun 4 May 2031 19.20 GMT",
        "May 4, 2031 at 6:04 p.m. EST",
        "Published: 10:15 am, 4 May 2031",
        "04.05.2031, 18:42 Uhr",
        "4 May 2031, 14:05 | Society",
        "2031-05-04 16:40:11 Source: Kestrel Online",
        "04 MAY 2031 - 11:07 hs.",
        "Release time: 2031-05-04 18:02",
        "Last Updated : 04 May 2031 09:56:34 PM IST",
        "Posted at 5:02 PM, May 4, 2031 and last updated 6:40 PM, May 5, 2031",
        "4 May, 2031, 08:30 PM",
        "As of 18:00, 4 May 2031",
        "All hours are local. Sunday, May 4, 2031",
        "Bulletin 3 | 4 May 2031, 1800 hrs UTC",
        "Sunday 4 May 2031 at 16 h 12",
        "Situation Report No. 2 (as of 4 May 2031)",
        "As of 4 May 2031, 09:00 local time. Next issue: 6 May.",
        "Flash Update No. 2 – 4 May 2031",
        "4-May-2031",
        "Sunday 4 May 2031. Times are local (GMT+2)",
        "Kestrel online desk, 4 May 2031",
        "2031.05.04",
        "On 4 May 2031, 12:05",
        "4 May 2031, Sunday",
        "By KESTREL REPORTER      SUNDAY MAY 4 2031",
        "Story by Ilse Korvan • 4 May 2031 • 3 min read",
        "Last modified on Sun 4 May 2031 19.20 BST",
    ],
)
def test_published_stamps_of_pages_are_read(line: str) -> None:
    assert published(f"Storm closes harbour\n\n{line}\n\n{BODY}\n\n{BODY}")[0] == "2031-05-04"


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Issued on: 04/05/2031 - 18:42", ""),
        ("05/04/2031, Sunday", ""),
        ("Sun 04/05/2031", ""),
        ("04-05-2031 18:42", ""),
        ("04/05/2031", "It broke on 3 May 2031."),
        ("05/04/2031 6:42 PM", "The mole broke on May 3, 2031."),
        ("Updated 04/05/2031", "The form is dated 28/04/2031."),
        ("Updated 05/04/2031", "The form is dated 04/28/2031."),
        ("Published on 04/05 at 7:42 p.m.", "It broke on 3 May 2031."),
        ("4 May, 18:00 local time", "© 2031 Kestrel News"),
    ],
)
def test_published_doubtful_numbers_are_settled_by_the_page(line: str, rest: str) -> None:
    assert published(f"Storm closes harbour\n\n{line}\n\n{BODY} {rest}\n\n{BODY}") == ("2031-05-04", "header")


def test_published_is_found_at_the_foot_where_the_line_says_so() -> None:
    foot = "First Published: May 4, 2031, 10:31 IST"
    assert published("\n\n".join(("Storm closes harbour", *[BODY] * 9, foot))) == ("2031-05-04", "header")


@pytest.mark.parametrize(
    "text",
    [
        f"Storm closes harbour\n\n04/05/2031\n\n{BODY}",
        f"Storm closes harbour\n\n04/05/2031 6:42 PM\n\n{BODY}",
        f"Storm closes harbour\n\nToday, 09:14\n\n{BODY}",
        f"Storm closes harbour\n\nBorn on 4 May 2019\n\n{BODY}",
        f"Five storms\n\n4 May 2019\n\n{BODY}\n\n5 June 2025\n\n{BODY}\n\n7 July 2030\n\n{BODY}",
        BODY,
        f"PORT ELLERY, May 4 (KNA) — {BODY}",
        f"PORT ELLERY, May 4 (KNA) — {BODY} The worst storm was in 2019, when 58 died.",
        f"PORT ELLERY, May 4 (KNA) — {BODY} The worst storm came on 12 November 2019.",
        f"{BODY} It was the first such storm since 12 November 2019, on Tuesday.",
        f"{BODY} The storm of Tuesday, November 12, 2019, was worse. Nobody sailed on Thursday.",
        f"{BODY} The vote will be held on Sunday, May 4, 2031. Nobody sailed on Sunday.",
        f"{BODY} It was the seventh day of the strike.",
        f"Waiting for the vote of 4 May 2031\n{BODY}",
        f"How the harbour fell\n4 May 2031 - the storm begins\n6 May 2031 - the quay gives way\n{BODY}",
        f"4 May 2031 was the day on which the sea took the quay of Port Ellery, old hands will tell you.\n{BODY}",
        f"{BODY} We stay.\n— Port (@port) May 4, 2031\nThe wall broke on 9 June 2031.",
        f"{BODY} Nobody sailed on Wednesday. We stay.\n— Port (@port) May 4, 2031",
    ],
)
def test_published_stays_open_where_nothing_tells(text: str) -> None:
    assert published(text) == (None, None)


@pytest.mark.parametrize(
    ("declared", "day"),
    [("2031-05-04", "2031-05-04"), ("2031-05-04T18:42:00Z", "2031-05-04T18:42:00Z"), ("Sun, 04 May 2031 18:42:00 GMT", "2031-05-04")],
)
def test_published_as_declared_wins(declared: str, day: str) -> None:
    assert published(f" date 2030-01-01 {BODY}", published=declared) == (day, "metadata")


def test_published_as_declared_but_no_day_is_noted() -> None:
    document = read_text(BODY, published="the other day")
    assert document.published is None
    assert document.note == 'its declared date "the other day" is none'


def test_published_header_stands_below_a_long_head_of_short_lines() -> None:
    head = "\n".join(["Kestrel Post", "The coast's own paper", "Home | Coast | Sport", "Log in", "Menu", "Home > Coast", "Search", "Live"])
    text = f"{BODY} Nobody was hurt, it said."
    assert published(f"{head}\nStorm closes old harbour\nUpdated: Tuesday, 6 May 2031, 11.15\n{text}") == ("2031-05-06", "header")
    assert published(f"{head}\n{text}\nUpdated: Tuesday, 6 May 2031, 11.15\n{text}\n" + 9 * f"{text}\n") == (None, None)


def test_published_day_of_numbers_may_have_a_year_of_two_digits_and_a_service_behind() -> None:
    assert published(f"06.05.31 17:32 KESTREL ENGLISH SERVICE\n{BODY}") == ("2031-05-06", "header")
    assert published(f"17.05.24.11\n{BODY}") == (None, None)
