"""Which newsroom a report names as its own."""

from __future__ import annotations

import pytest

from hearsay.documents import read_text

BODY = "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the port authority said."


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("The Kestrel Post\nTuesday, 6 May 2031", "The Kestrel Post"),
        ("KESTREL POST\nTuesday, 6 May 2031", "Kestrel Post"),
        ("The Kestrel Post | World | 6 May 2031", "The Kestrel Post"),
        ("Kestrel Soir > News > Coast", "Kestrel Soir"),
        ("date 2031-05-06 Kestrel Courier: Storm closes old harbour", "Kestrel Courier"),
        ("Storm closes old harbour\n6 May 2031\nBy The Kestrel Post", "The Kestrel Post"),
        ("Storm closes old harbour\nKestrel Press Bureau (KPB)\n6 May 2031", "Kestrel Press Bureau"),
        ("Storm closes old harbour\nKestrel Courier (translated from Norvanian)", "Kestrel Courier"),
        ("Storm closes old harbour\nThe Kestrel Post live blog, Tuesday 6 May 2031", "The Kestrel Post"),
        ("LIVE: Storm closes old harbour\nChannel “Quay Now” (Telegram)", "Quay Now"),
        ("Storm closes old harbour\nPortal «Nov Kvay» / translated from Norvanian", "Nov Kvay"),
        ("QUAY WATCH | Telegram channel\n6 May 2031", "Quay Watch"),
        ("Storm closes old harbour", None),
        ("World News\nTuesday, 6 May 2031", None),
        ("News | Sport | Weather", None),
        ("The post office stays shut", None),
        ("Watch the Morning Mirror of the Lake at Dawn", None),
    ],
)
def test_newsroom_is_the_name_of_the_masthead(head: str, outlet: str | None) -> None:
    assert read_text(f"{head}\n\n{BODY}\n\n{BODY}").outlet == outlet


@pytest.mark.parametrize(
    ("foot", "outlet"),
    [
        ("© 2031 The Kestrel Post. All rights reserved.", "The Kestrel Post"),
        ("Sign up now. Copyright © Kestrel Gazette Ltd. All rights reserved.", "Kestrel Gazette"),
        ("© Ida Lund", None),
    ],
)
def test_newsroom_is_whose_the_copyright_is(foot: str, outlet: str | None) -> None:
    assert read_text(f"{BODY}\n\n{BODY}\n\n{foot}").outlet == outlet


def test_newsroom_that_is_declared_wins() -> None:
    assert read_text(f"The Kestrel Post\n6 May 2031\n\n{BODY}", outlet="Harrier").outlet == "Harrier"


@pytest.mark.parametrize(
    "head",
    [
        "The Kestrel Post\nTuesday, 6 May 2031\n\nStorm closes old harbour",
        "KESTREL POST\nCOAST\nStorm closes old harbour",
        "date 2031-05-06 Kestrel Courier: Storm closes old harbour",
        "Storm closes old harbour\n\nKestrel Post Live",
    ],
)
def test_newsroom_is_not_the_headline(head: str) -> None:
    assert read_text(f"{head}\n\n{BODY}\n\n{BODY}").title == "Storm closes old harbour"


@pytest.mark.parametrize(
    ("head", "foot", "outlet", "furniture"),
    [
        ("KESTREL24 LIVE", "", "Kestrel24", "KESTREL24 LIVE"),
        ("Kestrel24.example", "", "Kestrel24", "Kestrel24.example"),
        ("KestrelWire live | 6 May", "", "KestrelWire", "KestrelWire live | 6 May"),
        (
            "Ellery Beacon | English Edition",
            "Lund told the Beacon that she would stay.",
            "Ellery Beacon",
            "Ellery Beacon | English Edition",
        ),
        ("06.05.31 17:32 KESTREL ENGLISH SERVICE", "© Kestrel", "Kestrel", "06.05.31 17:32 KESTREL ENGLISH SERVICE"),
        ("Harbour closed at noon today", "Lund told Kestrel so.\n© Kestrel", "Kestrel", "© Kestrel"),
        ("Ida Lund", "A guard told the Lund boy to go. Lund said no.", None, ""),
        ("Harbour Closed", "", None, ""),
        ("By KESTREL", "Lund told Kestrel so.", None, "By KESTREL"),
    ],
)
def test_newsroom_may_be_a_brand_or_what_the_report_calls_itself(head: str, foot: str, outlet: str | None, furniture: str) -> None:
    document = read_text(f"{head}\n\nStorm closes the old harbour at noon\n\n{BODY}\n\n{BODY}\n{foot}")
    assert document.outlet == outlet
    assert [span.text for span in document.boilerplate][:1] == ([furniture] if furniture else [])


@pytest.mark.parametrize(
    ("head", "foot", "outlet"),
    [
        ("HarbourCup | five minutes of coast", "Do you like HarbourCup? Subscribe.", "HarbourCup"),
        ("TIDE AID INTERNATIONAL", "Tide Aid International is registered in Ellery.", "Tide Aid International"),
        ("KESTREL 24 | LIVE", "© Kestrel 24 Media Ltd", "Kestrel 24"),
        ("Storm closes harbour\nBy Ida Lund, for the Kestrel Courier", "", "Kestrel Courier"),
        ("Storm closes harbour\nBy Ida Lund for the Kestrel Courier", "", "Kestrel Courier"),
        ("KNA | Kestrel News Agency | English service", "", "Kestrel News Agency"),
        ("HOME  NEWS  OPINION  TIDES", "", None),
        ("Live TV  News  Weather", "", None),
        ("Ellery | Politics", "Ellery", None),
        ("QUAY NOW | 18,204 subscribers", "", "Quay NOW"),
        ("Quay Harvest [official channel]\n7.3K subscribers", "", "Quay Harvest"),
        ("REPUBLIC OF NORVANIA\nPress and Information Department", "", None),
    ],
)
def test_newsroom_is_named_at_head_and_foot_of_a_page_and_by_no_menu(head: str, foot: str, outlet: str | None) -> None:
    assert read_text(f"{head}\n\nStorm closes the old harbour at noon\n\n{BODY}\n\n{BODY}\n{foot}").outlet == outlet


def test_newsroom_of_a_byline_is_the_last_of_its_pieces() -> None:
    head = "Storm closes the old harbour at noon\nBy Ida Lund and Tam Brandt, Kestrel Radio"
    assert read_text(f"{head}\n\n{BODY}\n\n{BODY}").outlet == "Kestrel Radio"
    assert read_text(f"{head[:-14]} Port Ellery\n\n{BODY}\n\n{BODY}").outlet is None


def test_newsroom_of_a_source_line_is_its_name_without_the_label() -> None:
    assert read_text(f"Storm closes old harbour\n{6 * (BODY + chr(10))}Source: Kestrel News Agency").outlet == "Kestrel News Agency"


@pytest.mark.parametrize(
    ("head", "foot", "outlet"),
    [
        ("Diario de Torvel", "", "Diario de Torvel"),
        ("The Voice of the Fens", "", "The Voice of the Fens"),
        ("The Songs of the Fens", "", None),
        ("From the Quay Plover's city desk", "", "Quay Plover"),
        ("", "The Plover is published by the Torvel Trust.", "The Plover"),
        ("", "The bridge is guarded by the Torvel Trust.", None),
        ("", "Follow El Faro Torvel on all your screens.", "El Faro Torvel"),
        ("", "Follow Ida Lund on all your screens.", None),
        ("", "Get the Plover 24 app | Follow us on Instagram", "Plover 24"),
        ("By Torvel Ledger staff", "", "Torvel Ledger"),
        ("TideWatch staff and agencies | Mon 5 May 2031", "", "TideWatch"),
        ("By Torvel Hospital staff", "", None),
        ("By Staff Reporter", "", None),
        ("The Torvel Reporter", "", "The Torvel Reporter"),
        ("", "© 2031 TideWatch. We use cookies.", "TideWatch"),
        ("", "Photo © TideWatch", None),
        ("", "© The Quay Times 2031. Do not copy.", "The Quay Times"),
        ("", "Quay Times © 2031. Prices are late.", "Quay Times"),
        ("", "The Plover is free to read. Thank you.", "The Plover"),
        ("", "Quay Dispatch is an independent letter on the tides.", "Quay Dispatch"),
        ("", "Ida Lund is an independent expert on the tides.", None),
        ("", "The Commission is independent of the state.", None),
        ("", "Get Quay Abroad in your inbox", "Quay Abroad"),
        ("", "Get Top Stories in your inbox", None),
        ("", "Get the Quay Abroad evening mail. Leave any time.", "Quay Abroad"),
        ("", "Get the Breaking News newsletter.", None),
        ("", "Translated by machine. [Report a fault] Original: Kvay Nov", "Kvay Nov"),
        ("Mirror Staff", "", None),
        ("", "Radio Torvel, 99.1 FM. News all day.", "Radio Torvel"),
        ("", "Quay Radio, tides on the hour", "Quay Radio"),
        ("", "Ida Lund of Quay Radio, tides on the hour", None),
    ],
)
def test_newsroom_is_told_by_what_only_a_newsroom_says_of_itself(head: str, foot: str, outlet: str | None) -> None:
    text = "\n".join(["Roofs leak again in the old town", *([head] if head else []), *["It rained on the quay all day."] * 6, foot])
    assert read_text(text, uri="x").outlet == outlet


def test_newsroom_whose_page_it_is_is_not_the_agency_that_stands_above_its_copyright() -> None:
    text = "\n".join(["Roofs leak again", *["It rained on the quay all day."] * 6, "Torvel Press Agency", "© The Quay Times 2031."])
    document = read_text(text, uri="x")
    assert (document.outlet, document.credit) == ("The Quay Times", "Torvel Press Agency")
    assert document.boilerplate[0].text.startswith("Torvel Press Agency")


@pytest.mark.parametrize(
    ("head", "outlet"),
    [
        ("RADIO TORVEL 98.4 FM\nNews at six, Sunday 4 May 2031", "Radio Torvel"),
        ("COAST RADIO 94.5 FM - EVENING BULLETIN\nSun 04/05 - 19:00", "Coast Radio"),
        ("THE TORVEL CLARION\nSunday 4 May 2031        No. 31,870        Price 3 leto", "The Torvel Clarion"),
        ("THE TORVEL MIRADOR ON SUNDAY\n4 May 2031", "The Torvel Mirador on Sunday"),
        ("The Lantern\nA letter on tides\n\nIssue 58 · Friday, 4 May", "The Lantern"),
        ("TIDE BRIEF\nIssue 9, 4 May 2031", "Tide Brief"),
        ("Storm Closes Harbour\nSunday 4 May 2031", None),
        ("Kvay Nov [original language: Norvanian]  Read in: EN", "Kvay Nov"),
        ("Quay Now 📢\n@quay_now | 11,204 subscribers", "Quay Now"),
        ("MINISTRY OF PORTS\nPress Release\nPort Ellery, 4 May 2031", None),
        ("The storm that would not end\nSunday 4 May 2031", None),
    ],
)
def test_newsroom_is_told_by_where_its_name_stands(head: str, outlet: str | None) -> None:
    body = "The harbour of Port Ellery was closed on Tuesday after a storm tore two ships from their moorings, the authority said."
    assert read_text(f"{head}\n\nStorm closes harbour\n\n{body}\n\n{body}").outlet == outlet


@pytest.mark.parametrize(
    ("head", "foot", "outlet"),
    [
        ("News  |  Tides", "The Quay Lantern - Independent since 1907", "The Quay Lantern"),
        ("Friday’s Tribune | 5 min read", "Ellery Courier. Independent since 1974. Register to comment", "Ellery Courier"),
        ("Home", "QPA. When using its reports, a reference is obligatory.", "QPA"),
        ("Translated automatically", "Source: Ellery Blick / agencies. No warranty for the translation.", "Ellery Blick"),
    ],
)
def test_newsroom_is_told_by_what_stands_behind_its_name_at_the_foot(head: str, foot: str, outlet: str) -> None:
    assert read_text(f"{head}\n\nStorm closes the old harbour at noon\n\n{6 * (BODY + chr(10))}\n{foot}").outlet == outlet
