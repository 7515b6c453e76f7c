"""Whom a source means and who gives a figure: questions for the network, from what is marked in reports.

`training/reports/meant/` tells, for each file of `training/reports/marked/`, of a source (`s3`) that is no name the name or the fullest
words for the same speaker, and of a figure (`n5`) who gives it, where that is not simply the source in whose words it stands; `-` where nobody does. Both
as the report writes them. A source without a line is a name itself, or nobody's.
"""

from __future__ import annotations

import re
from typing import Any

from training import written

NAME, CLAIMANT = 1, 2
"""What is asked, as in :data:`training.network.REFERENTS`: the name of a source, the claimant of a figure."""

LONGEST = 3
"""Words of a name whose last is called for it."""
BEFORE = re.compile(r"[A-Z][\w’'.-]* $")

Span = dict[str, int]


def questions(row: written.Row, told: dict[str, str] | None) -> list[dict[str, Any]]:
    """What is asked of a report: ``asked`` spans, ``relation``, ``wanted`` spans (None where nothing is told), ``perhaps`` spans.

    Args:
        row: the report with its attributions and figures.
        told: its lines of the table; None where only what its marks imply is known.
    """
    out = []
    for number, attribution in enumerate(row["attributions"], 1):
        if source := attribution["source"]:
            names: dict[str, Any] = {"wanted": None, "perhaps": []}
            if "who" in attribution:
                names = _named(row["text"], [row["text"][s["start"] : s["end"]] for s in attribution["who"]])
            elif told is not None:
                names = _named(row["text"], [words] if (words := told.get(f"s{number}")) else [])
            out.append({"asked": source, "relation": NAME, **names})
    for number, figure in enumerate(row.get("figures", ()), 1):
        inside = [a for a in row["attributions"] if any(s["start"] <= figure["start"] and figure["end"] <= s["end"] for s in a["content"])]
        words = (told or {}).get(f"n{number}")
        if "claimant" in figure:
            claimed: dict[str, Any] = {"wanted": figure["claimant"], "perhaps": _again(row["text"], figure["claimant"])}
        elif words and words != "-":
            nearest, others = _occurrences(row["text"], figure["start"], words)
            claimed = {"wanted": [nearest], "perhaps": others}
        elif words or not inside:
            claimed = {"wanted": None if told is None else [], "perhaps": []}
        else:
            innermost = min(inside, key=lambda a: sum(s["end"] - s["start"] for s in a["content"]))
            claimed = {"wanted": innermost["source"], "perhaps": []}
        out.append({"asked": [figure], "relation": CLAIMANT, **claimed})
    return out


def _named(text: str, forms: list[str]) -> dict[str, list[Span]]:
    """Everywhere where the name stands is right, and where its last word stands alone, as reports go on to call people; behind another
    word in capitals that may be the same.
    """
    wanted = [place for form in forms for place in _places(text, form)]
    lasts = [form.split()[-1] for form in forms if form.split()[-1][:1].isupper()]
    again = [place for last in lasts for place in _places(text, last)]
    alone = [place for place in again if not BEFORE.search(text, max(0, place["start"] - 20), place["start"])]
    people = any(1 < len(form.split()) <= LONGEST and form.istitle() for form in forms)
    return {"wanted": [*wanted, *(alone if people else ())], "perhaps": again}


def _again(text: str, spans: list[Span]) -> list[Span]:
    """Where else the words of the spans stand."""
    return [place for s in spans for place in _places(text, text[s["start"] : s["end"]]) if place not in spans]


def _places(text: str, words: str) -> list[Span]:
    pattern = r"\s+".join(map(re.escape, words.split()))
    return [{"start": m.start(), "end": m.end()} for m in re.finditer(rf"(?<!\w){pattern}(?!\w)", text)]


def _occurrences(text: str, at: int, words: str) -> tuple[Span, list[Span]]:
    """Where the words stand nearest before ``at``, else nearest behind it, and where else.

    Raises:
        ValueError: the report does not have them.
    """
    places = _places(text, words)
    if not places:
        raise ValueError(f"{words!r} is not in the report")
    nearest = min(places, key=lambda p: (abs(p["start"] - at) + (p["start"] > at) * 150))
    return nearest, [p for p in places if p is not nearest]
