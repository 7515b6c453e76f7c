"""Days as people write them."""

from __future__ import annotations

import pytest

from hearsay.briefing.days import days
from hearsay.model import When


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2031-05-06", "2031-05-06", "6 May"),
        ("2030-05-06", "2030-05-06", "6 May 2030"),
        ("2031-05-06", "2031-05-08", "6 to 8 May"),
        ("2031-05-30", "2031-06-02", "30 May to 2 Jun"),
        ("2030-12-30", "2031-01-02", "30 Dec 2030 to 2 Jan"),
        ("2031-02-01", "2031-02-28", "Feb"),
        ("2030-06-01", "2030-08-31", "Jun 2030 to Aug 2030"),
        ("2031-01-01", "2031-12-31", "2031"),
        ("1970-01-01", "1979-12-31", "1970 to 1979"),
        ("XXXX-WXX-4", "XXXX-WXX-4", ""),
    ],
)
def test_days_are_told_as_far_as_they_are_known(start: str, end: str, told: str) -> None:
    assert days(When(start, end, "explicit"), "2031") == told
