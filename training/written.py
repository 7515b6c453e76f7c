"""Reports of our own, their attributions marked in the text: what the public sets lack.

A file of `training/reports/` holds reports parted by lines of `=====`. `{s1 …}` is the source, `{c1 …}` the cue, `{t1 …}` the content of
attribution 1 of its report; parts nest, and may come in pieces. In `training/reports/marked/` figures (`{n:killed …}`, with what
they count), events (`{e:vote …}`, with their kind), furniture (`{b …}`) and caveats (`{v …}`) are marked too. One report in eight
is kept for development. `training/reports/README.md` says what counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "reports"
MARKED = FOLDER / "marked"
PARTED = re.compile(r"^=====\s*$", re.MULTILINE)
MARK = re.compile(r"\{([sct])(\d+) |\{([ne]):([a-z-]+) |\{([bv]) |\}|[^{}]+|\{")
ROLES = {"s": "source", "c": "cue", "t": "content"}
OTHERS = {"n": "figures", "e": "events", "b": "furniture", "v": "caveats"}
EIGHTH = 8
THAT = re.compile(r"\bthat\s+$", re.IGNORECASE)

Row = dict[str, Any]
"""As a line of PolNeAR's file: ``uri``, ``text``, and ``attributions`` with ``source``, ``cue``, ``content`` as lists of start and end;
and as such lists ``figures``, ``events`` (these with their ``class``), ``furniture``, ``caveats``."""


def marked(uri: str, raw: str) -> Row:
    """One report without its marks.

    Raises:
        ValueError: a mark is not closed, or closes nothing, or an attribution lacks its cue or content.
    """
    text, at = "", 0
    opened: list[tuple[str, str, int]] = []
    found: dict[str, dict[str, list[dict[str, int]]]] = defaultdict(lambda: {role: [] for role in ROLES.values()})
    others: dict[str, list[dict[str, int | str]]] = {name: [] for name in OTHERS.values()}
    for m in MARK.finditer(raw):
        if m[1]:
            opened.append((m[1], m[2], at))
        elif m[3] or m[5]:
            opened.append((m[3] or m[5], m[4] or "", at))
        elif m[0] == "}" and opened:
            mark, name, start = opened.pop()
            if mark in ROLES:
                found[name][ROLES[mark]].append({"start": start, "end": at})
            else:
                others[OTHERS[mark]].append({"start": start, "end": at, "class": name})
        elif m[0] in "{}":
            raise ValueError(f"{uri}: a brace that marks nothing behind {text[-40:]!r}")
        else:
            text, at = text + m[0], at + len(m[0])
    if opened or not all(a["cue"] and a["content"] for a in found.values()):
        raise ValueError(f"{uri}: {opened or [n for n, a in found.items() if not (a['cue'] and a['content'])]} is not whole")
    for attribution in found.values():
        for spans in attribution.values():
            spans.sort(key=lambda span: span["start"])
    return {"uri": uri, "text": text, "attributions": [found[n] for n in sorted(found, key=int)], **others}


def rows(part: str, folder: Path = FOLDER) -> Iterator[Row]:
    """The reports of ``part``, ``train`` or ``dev``."""
    for file in sorted(folder.glob("*.txt")):
        reports = [raw.strip() for raw in PARTED.split(file.read_text(encoding="utf8")) if raw.strip()]
        for i, raw in enumerate(reports):
            if (i % EIGHTH == EIGHTH - 1) is (part == "dev"):
                yield marked(f"{file.stem}-{i:02}", raw)


def counted_as_polnear(row: Row) -> Row:
    """The same report as PolNeAR counts: a leading *that* is content, and the comma that closes an apposition is the source's."""
    text = row["text"]

    def content(span: dict[str, int]) -> dict[str, int]:
        that = THAT.search(text, 0, span["start"])
        return {**span, "start": that.start() if that else span["start"]}

    def source(span: dict[str, int]) -> dict[str, int]:
        closes = text.startswith(",", span["end"]) and ", " in text[span["start"] : span["end"]]
        return {**span, "end": span["end"] + closes}

    attributions = [
        {**a, "content": [content(s) for s in a["content"]], "source": [source(s) for s in a["source"]]} for a in row["attributions"]
    ]
    return {**row, "attributions": attributions}
