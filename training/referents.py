"""Whom a source means and who gives a figure: questions for the network, from what is marked in reports.

`training/reports/meant/` tells of a source that is no name the name, or the fullest words for the same speaker, and of a figure who gives
it, where that is not simply the source in whose words it stands; both as the report writes them. `training/reports/README.md` says how.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from hearsay.language.hints import CLAIMANT, NAME
from training import written

LONGEST_NAME = 3
"""Words of a person's name, at most, whose last word alone is the person's too."""
CAPITAL = re.compile(r"[A-Z][\w’'.-]* $")
"""A word in capitals in front of a last name, which then is another's."""
NAME_BEFORE = 20
"""Characters in front of a last name in which such a word stands."""
BEHIND = 150
"""By how many characters whoever stands behind a figure is held to be farther: figures go on from what was said."""

Span = dict[str, int]


class Question(NamedTuple):
    """A source or a figure of which it is asked whom it means."""

    asked: list[Span]
    referent: int
    """:data:`NAME` or :data:`CLAIMANT`: the name of a source, the claimant of a figure."""
    wanted: list[Span] | None
    """Where whoever is meant is told; None where that is not marked."""
    perhaps: list[Span]
    """Where the same may be told."""


def questions(row: written.Row) -> list[Question]:
    """What is asked of a report with its attributions and figures; ``row["meant"]`` are its lines of the table, if it has one."""

    def told(mark: str) -> str | None:
        return row["meant"].get(mark, "") if "meant" in row else None

    sources = [(number, one) for number, one in enumerate(row["attributions"], 1) if one["source"]]
    names = [Question(one["source"], NAME, *_named(row["text"], _forms(row, one, told(f"s{number}")))) for number, one in sources]
    figures = enumerate(row.get("figures", ()), 1)
    return names + [Question([figure], CLAIMANT, *_given(row, figure, told(f"n{number}"))) for number, figure in figures]


def _forms(row: written.Row, attribution: written.Row, told: str | None) -> list[str] | None:
    """The names that are marked for a source; None where nothing is."""
    if "who" in attribution:
        return [row["text"][span["start"] : span["end"]] for span in attribution["who"]]
    return told if told is None else [told] if told else []


def _named(text: str, forms: list[str] | None) -> tuple[list[Span] | None, list[Span]]:
    """Everywhere where the name stands is right, and where a person's last name stands alone; behind another word in capitals it may be."""
    if forms is None:
        return None, []
    wanted = [place for form in forms for place in _places(text, form)]
    lasts = [form.split()[-1] for form in forms if form.split()[-1][:1].isupper()]
    again = [place for last in lasts for place in _places(text, last)]
    alone = [place for place in again if not CAPITAL.search(text, max(0, place["start"] - NAME_BEFORE), place["start"])]
    people = any(1 < len(form.split()) <= LONGEST_NAME and all(word[:1].isupper() for word in form.split()) for form in forms)
    return [*wanted, *(alone if people else ())], again


def _given(row: written.Row, figure: written.Row, told: str | None) -> tuple[list[Span] | None, list[Span]]:
    """Who gives a figure: as it is marked, else the source in whose innermost words it stands."""
    text = row["text"]
    if "claimant" in figure:
        same = [place for span in figure["claimant"] for place in _places(text, text[span["start"] : span["end"]])]
        return figure["claimant"], [place for place in same if place not in figure["claimant"]]
    if told and told != "-":
        nearest, others = _nearest(text, figure["start"], told)
        return [nearest], others
    inside = [a for a in row["attributions"] if any(s["start"] <= figure["start"] and figure["end"] <= s["end"] for s in a["content"])]
    if told or not inside:
        return None if told is None else [], []
    return min(inside, key=lambda a: sum(span["end"] - span["start"] for span in a["content"]))["source"], []


def _places(text: str, words: str) -> list[Span]:
    pattern = r"\s+".join(map(re.escape, words.split()))
    return [{"start": m.start(), "end": m.end()} for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]


def _nearest(text: str, at: int, words: str) -> tuple[Span, list[Span]]:
    """Where the words stand nearest before ``at``, else nearest behind it, and where else.

    Raises:
        ValueError: the report does not have them.
    """
    places = _places(text, words)
    if not places:
        raise ValueError(f"{words!r} is not in the report")
    nearest = min(places, key=lambda place: abs(place["start"] - at) + BEHIND * (place["start"] > at))
    return nearest, [place for place in places if place is not nearest]
