"""Whose report it is that a body gives out itself: a situation report, a bulletin, a press release.

Figures in it that nobody else gives are that body's, and so is its *we*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from hearsay.extraction.drafts import Range
from hearsay.extraction.lexicon.newsrooms import NEWSROOMS
from hearsay.language.bodies import is_newsroom
from hearsay.language.naming_lexicon import GOING_ON, SORTS
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import document, in_quotes, text_of

_FORM = re.compile(
    r"\b(?:(?:situation|field|monitoring) (?:reports?|notes?)|sitreps?|(?:flash|situation|emergency|operational|humanitarian) updates?"
    r"|(?:statement|note|information|communication) (?:to|for) the (?:media|press)"
    r"|(?:humanitarian|epidemiological|disease outbreak|hydrological|seismic|access) (?:bulletins?|snapshots?|news|reports?)"
    r"|(?:press|media|news|public) (?:releases?|statements?|notes?|communiqu[eé]s?)"
    r"|(?:bulletin|communiqu[eé]|circular|advisory|announcement|press note|statement|declaration) (?:no\b|nr\b|#)"
    r"|for immediate release|urgent (?:action|appeal)|media (?:alert|advisory))"
    r"|^\W{0,4}(?:joint )?(?:statement|declaration|communiqu[eé])(?= (?:of|by|from) )",
    re.IGNORECASE | re.MULTILINE,
)
"""What a body calls a report that it gives out."""
_FIELD = re.compile(
    r"(?:sources?|issued by|published by|released by|issuing (?:body|office|agency)|organi[sz]ation|author)\s{0,3}:\s{0,3}(?=\S)", re.I
)
"""What leads to the name of a body at the head of its report: ``Source: [Harbour Board]``."""
_SITE = re.compile(r"\b(?:press|media) (?:service|office|department|cent(?:re|er))\b", re.IGNORECASE)
"""What stands above the news of a body that is named above it in capitals."""
_OWN_CHANNEL = re.compile(r"[^\n]{2,80}\W(?:official|press service)\b(?: (?:channel|account|page|feed))?\W{0,3}$", re.IGNORECASE)
"""The head of a channel that somebody writes under his own name: ``Harbour Guild | official``."""
_BY = re.compile(r"(?: no)?\.? ?(?:\d{1,4})?[ ,:–—-]{1,3}(?:(?:issued|released|published) )?(?:by|from|of) (?:the )?", re.IGNORECASE)
"""What leads to it behind the form: ``Press release [by the] Harbour Board``."""
_ORGAN = re.compile(r"(?:the )?(?:official |central |press |party )?(?:organ|mouthpiece|newsletter) of (?:the )?(?=\S)", re.IGNORECASE)
"""What a paper calls itself that speaks for a body: ``Organ of the [River Front]``."""
_PRESS_OFFICE = re.compile(
    r"(?:the )?(?:(?:directorate|department|office|division|section|bureau|service) (?:of|for) )?"
    r"(?:public|press|media|information|communications?)(?: (?:and|&) [a-z]+)?(?: [a-z]+)?\s{0,3}(?:$|[,|/·(–—-])",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that names the part of a body which gives its reports out: ``[Directorate of Public Relations], 4 Quay Street``."""
_SPEAKS_FOR = re.compile(
    r"(?:the )?(?:(?:general|central|supreme|political|high|military|executive|national) ){0,2}"
    r"(?:command|committee|council|bureau|staff|leadership|secretariat|board|presidium|headquarters) of the ",
    re.IGNORECASE,
)
"""Those who speak for a body, in front of its name."""
_LONGEST = 110
"""Characters of a line that tells the form."""
_SHORTEST, _WORDS = 2, 9
"""Words of a letterhead."""
_PARTS = frozenset("-–—|/·,(")
"""Behind one of these a letterhead goes on with a part of the body, or its name for short."""
_LEADING = frozenset({"of", "the", "by", "from", "for", "headquarters", "hq"})
"""What leads to a body's name behind the form of its report: ``STATEMENT No. 6 [OF THE] RIVER MOVEMENT``."""
_OF_WHAT = frozenset({"of", "for", "in", "on"})
"""Behind its noun these lead to what a body is of, or where: ``MONITORING MISSION [IN] THE REED VALLEY``."""
_SHORT = re.compile(r"\([^\W\d_]{2,8}\)\s*$")
"""The name for short, with which a line names the body itself, and not the one that it is part of: ``(RVMM)``."""
_JOINING = frozenset({"'S", "’S", "&", "'", "’"})
"""What joins the words of a letterhead, and is none."""
_OURS, _OFTEN = frozenset({"we", "our", "us"}), 4
"""What whoever appeals calls himself, and how often at least."""
_SMALL = frozenset({"of", "the", "for", "and"})
"""Words in small letters within the name of a body."""
ORGANS = frozenset({"board", "executive", "presidium", "leadership", "secretariat", "bureau"})
"""Those who speak for a body in its own report: ``Statement of the Central [Bureau]``."""
_HEAD = 12
"""Lines at the head of a report that may tell whose it is."""
_ABOVE = 3
"""Lines above the form among which its letterhead is."""
_OF_FORCES = frozenset({
    "staff", "command", "police", "army", "navy", "guard", "corps", "force", "forces", "service", "division", "brigade", "regiment",
})  # fmt: skip
_BODIES = GOING_ON.union(_OF_FORCES, *(sort.words for sort in SORTS if sort.label == "ORG"))
"""Nouns that tell of a line in capitals that it names a body."""


def issuer(doc: Doc) -> Token | None:
    """The word for the body whose own report it is: of a field at its head, behind its form, or in the lines above that; no newsroom's.

    Of the channel of a body, or of somebody who speaks for it, the name that its head begins with.
    """
    if "issuer" not in doc.user_data:
        doc.user_data["issuer"] = _issuer(doc)
    found: Token | None = doc.user_data["issuer"]
    return found


def _issuer(doc: Doc) -> Token | None:
    text = text_of(doc)
    lines = list(islice(_lines(text), _HEAD))
    if lines and _OWN_CHANNEL.fullmatch(text, *lines[0]) and (whose := _body(doc, *lines[0], labels=("ORG", "PERSON"))) is not None:
        return whose
    formed = [
        (i, found) for i, (start, end) in enumerate(lines) if _is_heading(text[start:end]) and (found := _FORM.search(text, start, end))
    ]
    if not formed:
        heads = [line for i in range(1, len(lines)) if _SITE.search(text, *lines[i]) for line in lines[max(0, i - _ABOVE) : i]]
        bodies = (_letterhead(doc, *place, told=True) or _whole_line(doc, *place) for place in heads or lines[:1])
        body = next((name for name in bodies if name is not None), None)
        return body if heads or (body is not None and (_speaks_as_we(doc) or _opens(text, lines, body))) else None
    named = [(field.end(), end) for start, end in lines if (field := _FIELD.match(text, start, end) or _ORGAN.match(text, start, end))]
    named += [(by.end(), lines[i][1]) for i, form in formed if (by := _BY.match(text, form.end(), lines[i][1]))]
    named = [_organ(text, *place) for place in named]
    forms = sorted(i for i, _ in formed)
    opening = {i for i, form in formed if form.start() == lines[i][0]}
    over = [j for i in forms for j in range(max(0, i - _ABOVE), i) if j not in opening and _is_heading(text[slice(*lines[j])])]
    over = [j for j in over if _PRESS_OFFICE.match(text, *lines[j]) is None] or over
    over.sort(key=lambda j: _SHORT.search(text[slice(*lines[j])]) is None)
    above, below = [lines[j] for j in over], [lines[i + 1] for i in forms if i + 1 < len(lines)]
    return (
        next((name for place in named if (name := _body(doc, *place)) is not None and name.lower_ not in ORGANS), None)
        or next((name for place in named if (name := _letterhead(doc, *place, told=True)) is not None), None)
        or next((name for place in above if (name := _letterhead(doc, *place, told=True)) is not None), None)
        or next((name for place in reversed(above) if (name := _body(doc, *place)) is not None), None)
        or next((name for place in below if (name := _titled(doc, *place)) is not None), None)
        or next((name for place in reversed(above) if (name := _letterhead(doc, *place)) is not None), None)
    )


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where the lines that hold something begin and end."""
    for line in re.finditer(r"[^\n]+", text):
        if line.group().strip():
            yield line.span()


def _is_heading(line: str) -> bool:
    """Whether a line is no sentence of the text."""
    return len(line) <= _LONGEST and line.rstrip()[-1] not in ".!?…:;,"


def _body(doc: Doc, start: int, end: int, labels: tuple[str, ...] = ("ORG",)) -> Token | None:
    """The head of the body's name that a line begins with."""
    for name in doc.ents:
        if start <= name.start_char < end:
            opens = name.start_char - start <= len("the ") and name.label_ in labels and not _is_newsrooms(name)
            return name.root if opens else None
    return None


def _organ(text: str, start: int, end: int) -> tuple[int, int]:
    """The part of a line behind those who speak for a body in it: ``GENERAL COMMAND OF THE [RIVER FRONT]``."""
    found = _SPEAKS_FOR.match(text, start, end)
    return (found.end() if found is not None else start), end


def _titled(doc: Doc, start: int, end: int) -> Token | None:
    """The noun of the body's name that the line below a form begins with, where that tells what body it is."""
    words = _first_part(doc, start, end)
    if words is None or not _SHORTEST <= len(words) <= _WORDS or not _is_heading(doc.text[start:end]) or _is_called_newsroom(words):
        return None
    if any(word.text[0].islower() and word.lower_ not in _SMALL for word in words):
        return None
    return next((word for word in reversed(list(words)) if word.lower_ in _BODIES), None)


def _first_part(doc: Doc, start: int, end: int) -> Span | None:
    """The words of a line up to the mark that ends its first part: ``[PRESS OFFICE], 4 Quay Street``."""
    line = doc.char_span(start, end, alignment_mode="contract")
    part = next((word.i for word in line or () if word.text in _PARTS), None)
    return doc[line.start : part] if line is not None and part is not None else line


def _whole_line(doc: Doc, start: int, end: int) -> Token | None:
    """The head of the body's name that a line is, and that tells what body it is: ``Ministry of Mines of the Republic of Norvania``."""
    line = doc.char_span(start, end, alignment_mode="contract")
    name = next((name for name in doc.ents if start <= name.start_char < end), None)
    if line is None or name is None or name.label_ != "ORG" or not _is_heading(line.text) or _is_newsrooms(name):
        return None
    whole = name.start - line.start <= 1 and all(word.text[0].isupper() or word.lower_ in _SMALL for word in line)
    return name.root if whole and not _BODIES.isdisjoint(word.lower_ for word in name) else None


def _opens(text: str, lines: list[tuple[int, int]], body: Token) -> bool:
    """Whether the first sentence is about the body that stands above it: ``MINISTRY OF ROADS … [The Ministry] of Roads communicates``."""
    first = next((text[slice(*line)] for line in lines[1:] if not _is_heading(text[slice(*line)])), "")
    return re.match(rf"The {re.escape(body.text)}\b", first, re.IGNORECASE) is not None


def _speaks_as_we(doc: Doc) -> bool:
    """Whether a report speaks as *we* outside of quotations, as a union's appeal does and no newsroom's report."""
    return sum(token.lower_ in _OURS and not inside for token, inside in zip(doc, in_quotes(doc), strict=True)) >= _OFTEN


def _letterhead(doc: Doc, start: int, end: int, *, told: bool = False) -> Token | None:
    """The noun of a line that is a body's name in capitals, as a letterhead has it; with ``told``, of one that says what body it is."""
    words = _first_part(doc, start, end)
    if words is None or not _SHORTEST <= len(words) <= _WORDS or not all(_is_capital(word) or word.text.isdigit() for word in words):
        return None
    head = next((words[i] for i in range(len(words) - 1) if words[i + 1].lower_ in _OF_WHAT), words[-1])
    if told:
        return _named_elsewhere(words) or head if head.lower_ in _BODIES and not _is_called_newsroom(words) else None
    return None if _is_newsrooms(words) else _named_elsewhere(words) or head


def letterhead(doc: Doc) -> Range | None:
    """The words in capitals that name the body whose own report it is, where no letterhead in small letters does."""
    body = issuer(doc)
    if body is None or not _is_capital(body):
        return None
    first, end = body.i, body.i + 1
    while first > 0 and (_is_capital(doc[first - 1]) or doc[first - 1].text.isdigit()):
        first -= 1
    while end < len(doc) and _is_capital(doc[end]):
        end += 1
    while first < body.i and (doc[first].lower_ in _LEADING or (doc[first].text.isdigit() and doc[first + 1].lower_ in _LEADING)):
        first += 1
    return (first, end) if end - first >= _SHORTEST else None


def _is_capital(word: Token) -> bool:
    return (word.text.isalpha() and word.text.isupper()) or word.text in _JOINING


def _named_elsewhere(words: Span) -> Token | None:
    """The head of the name that the report calls a body by which its letterhead has in capitals."""
    called = words.text.casefold()
    return next((name.root for name in words.doc.ents if name.text.casefold() == called and not name.text.isupper()), None)


def _is_newsrooms(name: Span) -> bool:
    """Whether a name is that of the report's newsroom, or of another."""
    return _is_called_newsroom(name) or name.text.casefold() == (document(name.doc).outlet or "").casefold()


def _is_called_newsroom(name: Span) -> bool:
    """Whether a name is one that newsrooms have, which a body is not that gives out reports under its letterhead."""
    return is_newsroom(name.text) or any(word.lower_ in NEWSROOMS for word in name)
