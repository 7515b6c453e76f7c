"""Which day a report's news is of."""

from __future__ import annotations

import pytest

from hearsay.documents import read_text
from hearsay.extraction.moments import moments
from hearsay.extraction.newsday import news_day
from hearsay.language.plain import plain
from hearsay.language.tokens import blank

EVE = "A dyke broke above the town of Arlo on Tuesday and nine people drowned, the mayor said."
PLAIN = "The water rose by two metres within an hour, said a miller who lives beside it."


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{EVE}\n\n{PLAIN}", "2031-05-06"),
        (f"{EVE}\n\n{PLAIN} The minister is to visit Arlo on Friday and meet the families there.", "2031-05-06"),
        (f"{EVE}\n\nThe minister said on Wednesday that the dyke had been inspected in the spring.", "2031-05-07"),
        (f"{EVE}\n\nThe minister said that the two councils would meet again in Arlo on Wednesday.", "2031-05-06"),
        (f"{EVE}\n\nThe minister did not speak to the families in Arlo on Wednesday, they said.", "2031-05-07"),
        (f"{EVE}\n\nA warning had gone out at 6.10pm, and by dusk 40 people were on the roofs.", "2031-05-06"),
        (f"{EVE}\n\nThe minister said this morning that the dyke had been inspected in the spring.", "2031-05-07"),
        (f"{PLAIN}\n\n{PLAIN}\n\n{PLAIN}\n\n{EVE}", "2031-05-07"),
        (EVE.replace("on Tuesday", "on Monday"), "2031-05-07"),
        (EVE.replace("on Tuesday", "yesterday"), "2031-05-07"),
        (PLAIN, "2031-05-07"),
        (f"Arlo, Tuesday\n\n{PLAIN}", "2031-05-07"),
    ],
)
def test_news_of_a_report_without_a_word_of_its_own_day_is_of_the_day_before_that_its_lead_names(text: str, day: str) -> None:
    assert _news_day(text, "2031-05-07") == day


def test_news_of_an_undated_report_has_no_day() -> None:
    assert _news_day(EVE, None) is None


def _news_day(text: str, published: str | None) -> str | None:
    document = read_text(text, uri="a", published=published, language="en")
    doc = blank().make_doc(document.text)
    doc._.document = document
    doc._.moments = moments(doc)
    return news_day(plain(doc))
