"""The head and the foot of a report: title, byline, place line, credit."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from hearsay.documents.days import day_at, find_days, find_doubtful
from hearsay.documents.furniture import is_masthead_line
from hearsay.documents.letters import latin
from hearsay.documents.lexicon import BYLINES, CREDITS, DATELINES, NO_PLACES, SIGNATURES, TURNS
from hearsay.documents.lines import Line
from hearsay.documents.newsroom import names_only
from hearsay.model import Document, Span

_BYLINES = tuple(re.compile(pattern.regex) for pattern in BYLINES)
_DATELINES = tuple(re.compile(pattern.regex) for pattern in DATELINES)
_CREDITS = tuple(re.compile(pattern.regex) for pattern in CREDITS)
_ORIGINAL = next(re.compile(pattern.regex) for pattern in CREDITS if pattern.name == "original")
_SIGNATURES = tuple(re.compile(pattern.regex) for pattern in SIGNATURES)
_HEAD, _FOOT = 8, 4
"""Lines at either end that may be part of it."""
_NAMED = 3
"""Lines at the head one of which may begin with the outlet's name."""
_LONGEST_TITLE, _LONGEST_BYLINE = 200, 110
_WORDS_OF_TITLE = (4, 32)
_MOTTO = 5
"""Words of the longest motto."""
_STOPS = (".", ":", ";", ",", ".”", '."', ".’", ".'")
_OF_PAGE = re.compile(
    r"^[A-Z]{2,6} ?\d{3,5}\b|^[A-Z]+(?:-[A-Z]+)+(?:/[A-Z]+)?(?: \(|$)|^[A-Z-]{3,}/[A-Z][A-Z-]+|\d(?:ST|ND|RD|TH) LEAD\b"
    r"|\((?:WRAPUP|UPDATE|script)\b|[≡☰]|^@|^[\[(].*[\])]$|^(?:MINISTRY|OFFICE|REPUBLIC) OF\b|^Source:"
    r"|\b(?i:log in|sign in|subscribers|cookies|store and access|running order|sitrep|press release)\b"
    r"|[^\w\s]\s(?:the )?(?:independent |daily |weekly )?(?:newspaper|portal|paper|magazine) of\b"
    r"|\b(?i:issue|vol(?:ume)?\.?) \d|\b(?i:spring|summer|autumn|winter) (?:19|20)\d\d\b|\b(?i:translated (?:automatically|by machine))\b"
    r"|^(?i:pinned)\b"
)
"""What no headline has: the code of a wire, a menu, who is logged in, whose office it is, the number of an issue."""
_BODY = (
    "office mission ministry agency commission committee council coalition bureau department authority service centre center society "
    "federation"
)
_LETTERHEAD = re.compile(
    latin(
        rf"(?i:(?:the )?(?:[\w'’-]{{1,24}} ){{0,4}}(?:{'|'.join(_BODY.split())}))(?: (?i:of|for|on|in)(?: (?i:the|and|of"
        rf"|[\w'’-]{{1,24}})){{1,6}})?(?: \([A-Z]{{2,8}}\))?"
    )
)
"""The name of a body, which heads what it gives out: ``RELIEF OFFICE OF THE COAST (ROC)``."""
_A_WORD = re.compile(r"[^\W\d_]{2,}")
_BESIDE_A_DAY = 7
"""Words of a line that bears a day and is no headline, with those of the day."""
_OPINION = re.compile(r"(?:guest )?(?:opinions?|comment(?:ary)?|column|op-ed|essay|viewpoint|analysis|perspectives?)", re.IGNORECASE)
"""A line at the head of what somebody writes in his own name."""
_PERSON = re.compile(latin(r"[A-Z][\w.'’-]{1,24}(?: (?:[a-z]{2,3} )?[A-Z][\w.'’-]{0,24}){1,3}"))
_COLUMNS = re.compile(r"\S\s{3,}(?=\S)")
_SENTENCE_STOP = re.compile(latin(r"[^\W\d_]{3}[.!?] [A-Z]"))


class Masthead(msgspec.Struct, frozen=True):
    """What a report says of itself."""

    title: str | None = None
    byline: Span | None = None
    dateline: Span | None = None
    credit: str | None = None


def read_masthead(document: Document, lines: Sequence[Line], furniture: Sequence[Span], outlet: str | None) -> Masthead:
    """The head and foot of ``document``, a report of ``outlet``, whose lines and furniture these are."""
    head = tuple(line for line in (_without(line, furniture) for line in lines[: 2 * _HEAD]) if line is not None)[:_HEAD]
    byline = _byline(document, lines[:_HEAD])
    dateline, agency = _dateline(document, head)
    return Masthead(
        title=_title(head, lines, byline, dateline, outlet),
        byline=byline,
        dateline=dateline,
        credit=agency or _translated(lines[:_HEAD]) or _credit(lines[1:][-_FOOT:], outlet),
    )


def _without(line: Line, furniture: Sequence[Span]) -> Line | None:
    """The line without a date header in front; None where all of it is furniture."""
    for span in furniture:
        if span.start <= line.start and line.end <= span.end:
            return None
        if span.start == line.start:
            rest = line.text[span.end - line.start :]
            kept = rest.strip(" \t|·-–—:")
            start = span.end + rest.index(kept) if kept else line.end
            return Line(start, start + len(kept), kept, line.gap) if kept else None
    return line


def _title(head: Sequence[Line], lines: Sequence[Line], byline: Span | None, dateline: Span | None, outlet: str | None) -> str | None:
    """The first line below name and day of the newsroom, where it looks like a headline and text follows it."""
    named = bool(outlet and any(line.text.casefold().startswith(outlet.casefold()) for line in (*head[:1], *lines[:_NAMED])))
    heads = [line for line in head if not (byline and line.start == byline.start)]
    if named:
        heads = [line for line in heads if not _is_label(_behind(line.text, outlet))]
        heads = heads[1:] if len(heads) > 1 and _is_motto(heads[0].text, heads[1].text, outlet) else heads
    placed = dateline is not None and any(line.start == dateline.start and line.end <= dateline.end for line in heads[:1])
    heads = heads[1:] if placed else heads
    while len(heads) > 1 and (_is_of_page(heads[0].text) or _is_short(heads[0].text, heads[1].text) or _heads_letter(heads)):
        heads = heads[1:]
    first = heads[0] if heads else None
    if (
        first is None
        or _is_of_page(first.text)
        or first.end >= lines[-1].end
        or (dateline is not None and not placed and dateline.start <= first.start)
    ):
        return None
    text = _behind(first.text, outlet if named else None).lstrip("# ").rstrip()
    fewest, most = _WORDS_OF_TITLE
    if len(text) > _LONGEST_TITLE or not fewest <= len(text.split()) <= most or text.endswith(_STOPS):
        return None
    if text[0].islower() or text[0] in "-–—•*" or _SENTENCE_STOP.search(text) or _is_day(text) or is_masthead_line(text):
        return None
    return text


def _is_of_page(text: str) -> bool:
    """Whether a line of the head is of the page or the wire and not of the report: it bears a day, a code, a menu, those who follow."""
    dated = any(find_days(text)) or any(find_doubtful(text))
    return (dated and len(_A_WORD.findall(text)) <= _BESIDE_A_DAY) or _OF_PAGE.search(text) is not None or len(_COLUMNS.findall(text)) > 1


def _heads_letter(heads: Sequence[Line]) -> bool:
    """Whether the first line is but the name of the body whose report it is, and no text stands right below it."""
    return _LETTERHEAD.fullmatch(heads[0].text) is not None and len(heads[1].text) <= _LONGEST_TITLE and not heads[1].text.endswith(".")


def _is_short(text: str, below: str) -> bool:
    """Whether a line is the name of a page or a section, with a headline below it."""
    fewest, most = _WORDS_OF_TITLE
    return len(text.split()) < fewest <= len(below.split()) <= most and not below.endswith(_STOPS)


def _behind(text: str, outlet: str | None) -> str:
    """The line without the newsroom's name in front."""
    named = outlet is not None and text.casefold().startswith(outlet.casefold())
    return text[len(outlet or "") :].lstrip(" \t:|·–—-") if named else text


def _is_motto(text: str, below: str, outlet: str | None) -> bool:
    """Whether what stands beside the newsroom's name is its motto: a headline stands right below it."""
    beside = _behind(text, outlet)
    short = beside != text and len(beside.split()) <= _MOTTO
    return short and _WORDS_OF_TITLE[0] <= len(below.split()) <= _WORDS_OF_TITLE[1] and not below.endswith(_STOPS)


def _is_label(text: str) -> bool:
    """Whether a line at the head is a day or the name of a section, no headline."""
    return _is_day(text) or is_masthead_line(text) or len(text.split()) < _WORDS_OF_TITLE[0]


def _byline(document: Document, head: Sequence[Line]) -> Span | None:
    """The line that signs the report, together with the day on the line right below it."""
    for number, line in enumerate(head):
        below = head[number + 1] if number + 1 < len(head) else None
        dated = below is not None and _is_day(below.text)
        signs = any(pattern.match(line.text) for pattern in _BYLINES) or (dated and _is_columnist(head[:number], line.text))
        if len(line.text) > _LONGEST_BYLINE or is_masthead_line(line.text) or not signs:
            continue
        return document.span(line.start, below.end if below is not None and dated else line.end)
    return None


def _is_columnist(above: Sequence[Line], text: str) -> bool:
    """Whether a line over the day is nothing but a name, below one that says that what follows is somebody's opinion."""
    return _PERSON.fullmatch(text) is not None and any(_OPINION.fullmatch(line.text.strip("|[]()/ -–—:")) for line in above)


def _is_day(text: str) -> bool:
    day = day_at(text, 0) if len(text) <= 60 else None
    return day is not None and len(text) - day.end <= 20


def _dateline(document: Document, head: Sequence[Line]) -> tuple[Span | None, str | None]:
    """The place line, and the agency that it names."""
    for line in head:
        beginning = line.text[:160]
        for pattern in _DATELINES:
            found = pattern.match(beginning)
            if found is None:
                continue
            first = beginning.split()[0].strip(":-–—")
            if first in TURNS or ("agency" not in pattern.groupindex and (first in NO_PLACES or len(line.text) - found.end() < 40)):
                continue  # a headline in capitals with a dash, or whose turn it is in a broadcast
            return document.span(line.start, line.start + found.end()), found.groupdict().get("agency")
    return None, None


def _translated(head: Sequence[Line]) -> str | None:
    """Whose text the first lines say that this is in another language: ``Original in Spanish: El Kestrel``."""
    found = next((match for line in head if (match := _ORIGINAL.match(line.text)) is not None), None)
    return found["credit"].strip() if found is not None else None


def _credit(foot: Sequence[Line], outlet: str | None) -> str | None:
    """The agency or outlet that the last lines of a report of ``outlet`` credit, the last of them first."""
    for line in reversed(foot):
        if len(line.text) > 2 * _LONGEST_BYLINE:
            continue
        for pattern in _CREDITS:
            found = pattern.match(line.text)
            if found is not None:
                return found["credit"].strip()
    if (named := next((line.text for line in reversed(foot) if names_only(line.text)), None)) is not None and outlet is not None:
        return named if named.casefold() != outlet.casefold() else None
    found = next((match for pattern in _SIGNATURES if foot and (match := pattern.match(foot[-1].text))), None)
    return found["credit"] if found is not None else None
