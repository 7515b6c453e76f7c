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
