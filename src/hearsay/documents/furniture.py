"""Which lines of a report are the site's and not the report's.

Too little is marked rather than too much: what is marked is not read, so a statement taken for furniture would be lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from hearsay.documents.captions import captions, names_or_shows
from hearsay.documents.days import day_at
from hearsay.documents.endings_lexicon import ENDINGS
from hearsay.documents.foreign_lexicon import FOREIGN
from hearsay.documents.furniture_lexicon import BARE, LABELLED, POST_SIGNATURE, SAYING, TAIL_CODE
from hearsay.documents.furniture_words import OPENERS, TOLD
from hearsay.documents.invitations import invites, is_control
from hearsay.documents.lexicon import ANY_DAY, CREDITS, DATE_HEADERS, EDITIONS, NAME, SECTIONS
from hearsay.documents.lines import WORD, Line, stem, stems
from hearsay.documents.notices_lexicon import CAPTIONS, NOTICES
from hearsay.documents.pointers import is_counter, is_heading, links_below, points
from hearsay.documents.scrape_lexicon import CAPTIONED, SCRAPED
from hearsay.documents.signing import is_byline, signing_lines
from hearsay.documents.stamps import is_stamp
from hearsay.documents.tables import table_at
from hearsay.model import Document, Span

_LABELLED = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in (*LABELLED, *CAPTIONS))
_BARE = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in (*BARE, *NOTICES))
_SCRAPED = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in SCRAPED)
_CAPTIONED = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in SCRAPED if pattern.name in CAPTIONED)
_FOREIGN = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in FOREIGN)
_LINK = re.compile(r"\[[^\W\d_a-z][^\[\]]{12,140}(?<![.!…,;])\]")
"""A headline of another page that stands alone in square brackets."""
_CREDITS = tuple(re.compile(pattern.regex) for pattern in CREDITS)
_ENDINGS = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in ENDINGS)
_DATE_PREFIX = re.compile(DATE_HEADERS[0].regex, re.IGNORECASE)
_RELATED_HEADING = re.compile(next(pattern.regex for pattern in BARE if pattern.name == "related-heading"), re.IGNORECASE)
_RELATED = re.compile(next(pattern.regex for pattern in LABELLED if pattern.name == "related"), re.IGNORECASE)
_MORE = re.compile(next(pattern.regex for pattern in ENDINGS if pattern.name == "more-from"), re.IGNORECASE)
_SAYING = re.compile(SAYING, re.IGNORECASE)
_TOLD = re.compile(TOLD, re.IGNORECASE)
_GLUED = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in SCRAPED if pattern.name == "player-glued")
_CODE = re.compile(TAIL_CODE)
_SIGNATURE = re.compile(POST_SIGNATURE)
_DAY = re.compile(ANY_DAY, re.IGNORECASE)
_NAME = re.compile(NAME)
_STAMP = re.compile(rf"(?:{ANY_DAY})(?:,? (?:at )?\d{{1,2}}[:.h]\d\d(?: ?[A-Za-z.]{{1,5}})?)?", re.IGNORECASE)
_BARS = re.compile(r"\s{0,3}\|\s{0,3}|\s{2,9}")
"""What parts the pieces of a menu."""
_SKIPPED = re.compile(
    r"(?:skip|end of) (?:twitter|x|facebook|instagram|youtube|tiktok|bluesky) (?:post|video)(?: \d{1,2})? by @\w{1,30}\s{0,3}", re.I
)
"""What a page has in front of a post that is embedded in it, and behind it: ``[Skip Twitter post by @quay] The ford is shut.``"""
_COUNTED = re.compile(r"(?P<at>\d{1,3})/(?P<of>\d{1,3}) (?=[^\W_])")
_PICTURES = 4
"""Pictures of a gallery, at least; posts in two or three parts are counted so too."""
_HEADS, _NAME_OF_GALLERY = 2, 10
"""Lines above the first picture that name a gallery, and words of its name."""
_BULLET = re.compile(r"[-–—•*·▪]\s|\d{1,2}[.)]\s")
_STOPS = (".", "!", "?", "…", ":", ";", ",")
_ENDS = (".", "!", "?", ".”", '."', ".’", ".'", "!”", "?”", '!"', '?"', "”.", '".', "’.", ".)")

_RIGHTS = re.compile(r"(?<=[.!?…”’\"'] )(?:Copyright (?:©|\(c\)|\d{4})|© ?\d{4})(?=.{0,120}\bAll rights reserved\b).{0,600}$")
"""A notice of rights that ends a line of text."""
_SIGNED = re.compile(r"(?<=[.!?…”’\"'] )\((?:(?:Additional )?(?:Reporting|Writing|Editing)|Compiled|Edited|Written) by [^()]{2,240}\)\.?$")
"""Who took part, behind the last words of a report."""
_LONGEST = 300
"""Characters; a longer line is text whatever it begins with, but for what settles it."""
_SCRAPE = 400
"""Characters of a line that are looked at for what settles it."""
_HEAD, _FOOT = 6, 8
"""Lines at either end in which the furniture of that end is looked for."""
_NOTES = 4
"""Lines at the foot of which one may be long, and still tell who wrote what stands above."""
_ADVERTISEMENT = re.compile(r"[-–—\[( ]{0,4}(?:advertisement|advert|sponsored(?: content)?|promoted|anzeige)[-–—\]): ]{0,4}", re.IGNORECASE)
_PARAGRAPH = 80
"""Characters from which a line that ends in a stop is a full paragraph."""
_REPEATED = 0.6
"""Share of a post's runs of three words that the rest of the report must have for it to be a repetition."""
_LINKED = 4
"""Words of a headline in square brackets, at least."""


def find_furniture(document: Document, lines: Sequence[Line], outlet: str | None = None) -> tuple[Span, ...]:
    """The furniture of ``document``, a report of ``outlet``, in order, without overlaps; ``lines`` are its lines.

    Lines that sign the report for a newsroom or name it are furniture; one that names who wrote it is its byline, and text, and so is a row
    of a table of numbers.
    """
    marked: dict[int, tuple[int, int]] = {n: (lines[n].start, lines[n].end) for n in signing_lines(lines, outlet)}
    opening = next((n for n, line in enumerate(lines) if n and _is_paragraph(line)), 0)
    for number, line in enumerate(lines):
        if number in marked or (0 < number < min(opening, _HEAD) and is_byline(line.text)):
            continue
        found = _furniture_of(lines, number)
        if found is not None:
            marked[number] = found
    foot = _foot(lines, marked)
    for number in (
        *_labels(lines, marked),
        *_closing(lines, marked, foot),
        *_posts(lines),
        *_strays(lines, marked),
        *_gallery(lines),
        *_advertised(lines),
    ):
        marked.setdefault(number, (lines[number].start, lines[number].end))
    for number in captions(lines, marked.keys()):
        marked.setdefault(number, (lines[number].start, lines[number].end))
    for number in _listed(lines, marked, foot):
        marked.setdefault(number, (lines[number].start, lines[number].end))
    return tuple(document.span(*line) for _, line in sorted(marked.items()) if table_at(document.text, line[0]) is None)


def is_caption(text: str) -> bool:
    """Whether a line that is furniture tells what a picture of the report shows."""
    return any(pattern.match(text[:_SCRAPE]) for pattern in _CAPTIONED) or names_or_shows(text)


def _furniture_of(lines: Sequence[Line], number: int) -> tuple[int, int] | None:
    """Offsets of what is furniture in one line by its own form."""
    line = lines[number]
    if not number:
        prefix = _DATE_PREFIX.match(line.text)
        if prefix is not None:
            return line.start, line.start + prefix.end()
    if any(pattern.match(line.text[:_SCRAPE]) for pattern in _SCRAPED):
        return line.start, line.end
    skipped = _SKIPPED.match(line.text)
    if skipped is not None:
        return line.start, line.start + skipped.end()
    behind = _RIGHTS.search(line.text) or _SIGNED.search(line.text)
    if behind is not None:
        return line.start + behind.start(), line.end
    if len(line.text) > _LONGEST:
        return None
    whole = (
        any(pattern.match(line.text) for pattern in _LABELLED)
        or (not _SAYING.search(line.text) and any(pattern.match(line.text) for pattern in _BARE))
        or (number < _HEAD and (is_masthead_line(line.text) or (is_menu(line.text) and _has_section(line.text))))
        or (number >= max(1, len(lines) - _FOOT) and any(pattern.match(line.text) for pattern in _CREDITS))
        or (number >= max(1, len(lines) - _FOOT) and is_menu(line.text))
        or points(line.text)
        or is_heading(line.text)
        or is_counter(line.text)
        or any(pattern.match(line.text) for pattern in _FOREIGN)
        or (_LINK.fullmatch(line.text) is not None and len(line.text.split()) >= _LINKED and not _TOLD.search(line.text))
        or invites(line.text)
        or is_control(line.text)
        or is_stamp(line.text, at_an_end=number < _HEAD or number >= max(1, len(lines) - _FOOT))
        or (number == len(lines) - 1 > 0 and _CODE.match(line.text) is not None)
    )
    return (line.start, line.end) if whole else None


def is_masthead_line(text: str) -> bool:
    """Whether a line consists of a day, with or without its hour, between bars and outlets: ``Kestrel News | 4 May 2031, 21:05``."""
    pieces = [piece.strip() for piece in re.split(r"[|·•]", text)]
    return 2 <= len(pieces) <= 5 and all(len(piece) <= 40 for piece in pieces) and any(_STAMP.fullmatch(piece) for piece in pieces)


def is_menu(text: str) -> bool:
    """Whether a line is three pieces or more of a few words each, between bars or wide gaps: ``Home  News  Opinion``."""
    pieces = [piece.split() for piece in _BARS.split(text)]
    return len(pieces) >= 3 and all(1 <= len(piece) <= 4 for piece in pieces) and not text.endswith(_STOPS) and not _SAYING.search(text)


def _has_section(text: str) -> bool:
    """Whether a piece of a menu is the name of a section or an edition, and nothing else."""
    return any(all(word.casefold() in SECTIONS | EDITIONS for word in piece.split()) for piece in _BARS.split(text))


def _labels(lines: Sequence[Line], marked: dict[int, tuple[int, int]]) -> Iterator[int]:
    """A section's name of one or two words in front of furniture at the very top."""
    if len(lines) > 2 and 1 in marked and len(lines[0].text.split()) <= 2 and not lines[0].text.endswith(_STOPS):
        yield 0


def _foot(lines: Sequence[Line], marked: dict[int, tuple[int, int]]) -> int:
    """The number of the line behind the last paragraph."""
    paragraphs = [n for n, line in enumerate(lines) if n not in marked and _is_paragraph(line)]
    last = paragraphs[-1] if paragraphs else len(lines) - 1
    noted = len(paragraphs) > 1 and last >= len(lines) - _NOTES and any(pattern.match(lines[last].text) for pattern in _ENDINGS)
    return last + (not noted)


def _is_paragraph(line: Line) -> bool:
    return len(line.text) >= _PARAGRAPH and line.text.endswith(_ENDS)


def _closing(lines: Sequence[Line], marked: dict[int, tuple[int, int]], foot: int) -> Iterator[int]:
    """What stands below the last paragraph only: who took part, codes, terms, forms; a name alone below other furniture."""
    for number in range(max(1, foot), len(lines)):
        text = lines[number].text
        if number not in marked and (any(pattern.match(text) for pattern in _ENDINGS) or (number - 1 in marked and _NAME.fullmatch(text))):
            yield number


def _listed(lines: Sequence[Line], marked: dict[int, tuple[int, int]], foot: int) -> Iterator[int]:
    """The links below the headings of lists."""
    for number in sorted(marked):
        text = lines[number].text
        if (
            is_heading(text)
            or is_counter(text)
            or _MORE.match(text)
            or _RELATED_HEADING.match(text)
            or (_RELATED.match(text) and text.endswith(":"))
            or any(pattern.match(text) for pattern in _GLUED)
        ):
            yield from links_below(lines, number, foot)


def _advertised(lines: Sequence[Line]) -> Iterator[int]:
    """What stands below a line that says that it is an advertisement, up to the next empty one."""
    for number, line in enumerate(lines[:-1]):
        below = number + 1
        if _ADVERTISEMENT.fullmatch(line.text) and line.gap:
            while below < min(number + _NOTES, len(lines)) and not lines[below].gap:
                yield below
                below += 1


def _posts(lines: Sequence[Line]) -> Iterator[int]:
    """Embedded posts that only repeat the report: the post and its signature.

    A post that says what the report does not say elsewhere is a statement of whoever signed it, and stays text.
    """
    signed = [number for number in range(1, len(lines)) if len(lines[number].text) <= _LONGEST and _SIGNATURE.match(lines[number].text)]
    if not signed:
        return
    runs = Counter(run for line in lines for run in _runs(line.text))
    for number in signed:
        own = Counter(_runs(lines[number - 1].text))
        repeated = sum(runs[run] > count for run, count in own.items())
        if len(lines[number - 1].text) <= 2 * _LONGEST and repeated > _REPEATED * len(own):
            yield number - 1
            yield number


def _gallery(lines: Sequence[Line]) -> Iterator[int]:
    """The captions of a gallery, which are counted: ``1/16 Boats wait at the mole``, ``2/16 A wave breaks over it``."""
    counted = {number: found for number, line in enumerate(lines) if (found := _COUNTED.match(line.text))}
    places = {(int(found["at"]), int(found["of"])) for found in counted.values()}
    for number, found in counted.items():
        at, of = int(found["at"]), int(found["of"])
        if of >= _PICTURES and at <= of and (1, of) in places and {(at - 1, of), (at + 1, of)} & places:
            yield number
            if at == 1:
                yield from _gallery_heads(lines, number)


def _gallery_heads(lines: Sequence[Line], number: int) -> Iterator[int]:
    """The name of a gallery above its first picture, and the same again with a button: ``12 show all A wet spring``."""
    below = lines[number].text
    for above in range(number - 1, max(0, number - 1 - _HEADS), -1):
        text = lines[above].text
        if len(text.split()) > _NAME_OF_GALLERY or text.endswith(_STOPS) or (above < number - 1 and not below.endswith(text)):
            return
        yield above
        below = text


def _strays(lines: Sequence[Line], marked: dict[int, tuple[int, int]]) -> Iterator[int]:
    """Headlines of other stories that were dropped between two paragraphs.

    Such a line has five words or more, no stop at its end and no word of saying; it stands between two full paragraphs; it names
    somebody or something, or a number, of which the rest of the report knows nothing; no other name in it occurs in the report; and
    it shares no word with the paragraph below, as a heading would.
    """
    candidates = [number for number in range(1, len(lines) - 1) if number not in marked and _may_be_stray(lines, number)]
    if not candidates:
        return
    counts = Counter(stem for line in lines for stem in stems(line.text))
    for number in candidates:
        words = WORD.findall(lines[number].text)
        names = [word for place, word in enumerate(words) if word[0].isdigit() or (word[0].isupper() and (place or _names(word)))]
        own = Counter(stems(lines[number].text))
        news = [name for name in names if counts[stem(name)] == own[stem(name)]]
        below = set(stems(lines[number + 1].text))
        if news and len(news) == len(names) and not below & own.keys():
            yield number


def _names(word: str) -> bool:
    """Whether the first word of a headline may name something."""
    return len(word) > 3 and word.casefold() not in OPENERS


def _may_be_stray(lines: Sequence[Line], number: int) -> bool:
    line, above, below = lines[number], lines[number - 1], lines[number + 1]
    return (
        len(line.text) <= 120
        and 5 <= len(line.text.split()) <= 16
        and not line.text.endswith((*_STOPS, "”", '"', "’", "'", ")", "]"))
        and (line.text[0].isupper() or line.text[0].isdigit())
        and not _BULLET.match(line.text)
        and not _SAYING.search(line.text)
        and all(len(near.text) >= _PARAGRAPH // (1 + (near is below)) and near.text.endswith(_ENDS) for near in (above, below))
        and day_at(line.text, 0) is None
    )


def _runs(text: str) -> list[tuple[str, ...]]:
    """Every three words in a row."""
    words = [word.lower() for word in WORD.findall(text)]
    return list(zip(words, words[1:], words[2:], strict=False))
