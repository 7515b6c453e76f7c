"""Reports of our own, their attributions marked in the text: what the public sets lack.

A file of `training/reports/` holds reports parted by lines of `=====`. `{s1 …}` is the source, `{c1 …}` the cue, `{t1 …}` the content of
attribution 1 of its report; parts nest, and may come in pieces. In `training/reports/marked/` figures (`{n:killed …}`, with what
they count), events (`{e:vote …}`, with their kind), furniture (`{b …}`) and caveats (`{v …}`) are marked too; who takes part in the events
stands in `training/reports/parties/`. One report in eight is kept for development. `training/reports/README.md` says what counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent / "reports"
MARKED, PARTIES, MEANT = FOLDER / "marked", FOLDER / "parties", FOLDER / "meant"
BESIDE, NAMED = FOLDER / "newswire", FOLDER / "polnear"
PARTED = re.compile(r"^=====\s*$", re.MULTILINE)
MARK = re.compile(r"\{([sct])(\d+) |\{([ne]):([a-z-]+) |\{([bv]) |\}|[^{}]+|\{")
ROLES = {"s": "source", "c": "cue", "t": "content"}
PARTS = ("doers", "done")
"""Who takes part in an event: who does it, and to whom or what it is done."""
OTHERS = {"n": "figures", "e": "events", "b": "furniture", "v": "caveats"}
EIGHTH = 8
SENTENCE = re.compile(r"[.!?][\"”’'»]?\s|\n")
"""Where a sentence ends, for the choice of the nearest mention."""
THAT = re.compile(r"\bthat\s+$", re.IGNORECASE)

Row = dict[str, Any]
"""As a line of PolNeAR's file: ``uri``, ``text``, and ``attributions`` with ``source``, ``cue``, ``content`` as lists of start and end;
and as such lists ``figures``, ``events`` (these with their ``class``; in order, and where it is told with :data:`PARTS`), ``furniture``,
``caveats``."""


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
    others["events"].sort(key=lambda event: (event["start"], event["end"]))
    return {"uri": uri, "text": text, "attributions": [found[n] for n in sorted(found, key=int)], **others}


def rows(part: str, folder: Path = FOLDER) -> Iterator[Row]:
    """The reports of ``part``, ``train`` or ``dev``."""
    for file in sorted(folder.glob("*.txt")):
        told = parties(PARTIES / f"{file.stem}.tsv") if folder == MARKED else {}
        known = MEANT / folder.name / f"{file.stem}.tsv"
        meant = table(known) if known.exists() else None
        reports = [raw.strip() for raw in PARTED.split(file.read_text(encoding="utf8")) if raw.strip()]
        for i, raw in enumerate(reports):
            if (i % EIGHTH == EIGHTH - 1) is (part == "dev"):
                row = with_parties(marked(f"{file.stem}-{i:02}", raw), told.get(str(i), {}))
                yield row if meant is None else {**row, "meant": meant[str(i)]}


def parties(path: Path) -> dict[str, dict[str, tuple[str, str]]]:
    """For each report of a file that is told of, by number, and each of its events, by number from 1, its doers and to whom it is done.

    Both as they stand in the file: words of the report, parted by semicolons.
    """
    out: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)
    for line in path.read_text(encoding="utf8").splitlines() if path.exists() else ():
        report, event, doers, done = line.split("\t")
        out[report][event] = (doers, done)
    return out


def table(path: Path) -> dict[str, dict[str, str]]:
    """For each report of a file, by number, the words for those of its sources and figures of which they are told."""
    out: dict[str, dict[str, str]] = defaultdict(dict)
    for line in path.read_text(encoding="utf8").splitlines():
        report, mark, words = line.split("\t")
        out[report][mark] = words
    return out


def with_parties(row: Row, told: dict[str, tuple[str, str]]) -> Row:
    """The report with the parts of its events, as spans of what names them nearest to the event.

    Raises:
        ValueError: the report does not name somebody so.
    """
    for number, event in enumerate(row["events"], 1):
        if (parts := told.get(str(number))) is not None:
            for name, listed in zip(PARTS, parts, strict=True):
                event[name] = [_nearest(row, event, words) for words in listed.split("; ") if words]
    return row


def _nearest(row: Row, event: Row, words: str) -> dict[str, int]:
    """Where ``words`` stand: in the event's sentence, else nearest before it, else behind."""
    text = row["text"]
    places = [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
    if not places:
        raise ValueError(f"{row['uri']}: {words!r} is not in the report")

    def far(place: tuple[int, int]) -> tuple[int, int]:
        before = place[0] <= event["start"]
        between = text[place[1] : event["start"]] if before else text[event["end"] : place[0]]
        return (0 if not SENTENCE.search(between) else 1 if before else 2, len(between))

    start, end = min(places, key=far)
    return {"start": start, "end": end}


def beside(part: str) -> dict[str, Row]:
    """The attributions, figures and events of the public newswire, marked by language models, by the address of their document.

    A line tells the address, ``n`` or ``e``, the class, start and end in code points, and of an event the same of doers and of whom it is
    done to, parted by spaces, of a figure the span of whoever gives it; of an attribution the address, ``a``, and the spans of source,
    cue and content and of the speaker's name elsewhere. The text is not here.
    """
    out: dict[str, Row] = defaultdict(lambda: {"attributions": [], "figures": [], "events": []})
    for line in (BESIDE / f"{part}.tsv").read_text(encoding="utf8").splitlines():
        uri, mark, *parts = line.split("\t")
        if mark == "a":
            out[uri]["attributions"].append(dict(zip((*ROLES.values(), "who"), map(_spans, parts), strict=True)))
        elif mark:
            name, start, end, *parts = parts
            one = {"start": int(start), "end": int(end), "class": name}
            out[uri][OTHERS[mark]].append({**one, **dict(zip(PARTS if mark == "e" else ("claimant",), map(_spans, parts), strict=False))})
        else:
            out[uri] = out[uri]
    return out


def named(part: str) -> dict[str, dict[tuple[int, int], list[dict[str, int]]]]:
    """Whom sources of PolNeAR mean that are no names, by the address of their article: a span of the name for that of the source."""
    out: dict[str, dict[tuple[int, int], list[dict[str, int]]]] = defaultdict(dict)
    for line in (NAMED / f"{part}.tsv").read_text(encoding="utf8").splitlines():
        uri, *listed = line.split("\t")
        for source, name in zip(*map(_spans, listed), strict=True):
            out[uri][source["start"], source["end"]] = [name]
        out[uri] = out[uri]
    return out


def with_names(row: Row, told: dict[tuple[int, int], list[dict[str, int]]]) -> Row:
    """A line of PolNeAR of which it is told whom its sources mean; one of which nothing is told means itself, or nobody."""

    def who(source: list[dict[str, int]]) -> list[dict[str, int]]:
        return told.get((source[0]["start"], source[0]["end"]), []) if len(source) == 1 else []

    return {**row, "attributions": [{**a, "who": who(a["source"])} for a in row["attributions"]]}


def _spans(listed: str) -> list[dict[str, int]]:
    return [{"start": int(start), "end": int(end)} for start, end in (span.split("-") for span in listed.split())]


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
