"""Which newsroom a report comes from, as far as its own head and foot say: a masthead, a line of copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hearsay.documents.days import find_days
from hearsay.documents.letters import latin
from hearsay.documents.lexicon import DATE_HEADERS, EDITIONS, FOREIGN_NEWSROOMS, NAME, NEWSROOM_WORDS, OWNERS, SECTIONS
from hearsay.documents.lines import Line

_HEAD, _FOOT = 6, 4
"""Lines at either end that may name it."""
_MASTHEAD, _BYLINE = 3, 110
"""Lines in which a masthead stands, and characters of the longest byline."""
_ADDRESS = re.compile(r"(?:www\.)?(?P<name>[A-Za-z][\w-]{2,30})(?:\.[a-z]{2,7}){1,2}")
_BRAND = re.compile(
    latin(r"[A-Z][A-Za-z]{2,20}\d{1,3}|[A-Z][a-z]{2,14}(?:" + "|".join(sorted(w.capitalize() for w in NEWSROOM_WORDS)) + r"|TV|FM)")
)
"""A name in one word that only newsrooms have: ``Kestrel24``, ``KestrelNews``."""
_BY_NAME = re.compile(rf"(?i:by|analysis by|report by|from) (?:{NAME}|[^,.]{{3,60}}),")
_FOR = re.compile(latin(r" for (?:the )?(?=[A-Z])"))
"""What leads from a byline to the newsroom: ``By Ilse Korvan [for] the Kestrel Courier``."""
_STAMP = re.compile(r"^[\d.:/–-][\d.:/ –-]*")
"""Day and hour in numbers in front of a masthead."""
_TOLD = re.compile(
    r"(?:(?:Telegram )?[Cc]hannel|[Pp]ortal|[Ww]ebsite|[Ss]ite|[Nn]ewspaper|[Ww]eekly|[Dd]aily|[Aa]gency|[Bb]log|[Pp]odcast)"
    r" [“\"«](?P<quoted>[^“”\"«»]{2,40})[”\"»](?: ?[/|(–—-].{0,60})?"
    r"|(?P<name>[^|:.,!?]{2,40}?) ?[|–—-] ?(?:Telegram|YouTube|WhatsApp|TikTok) (?:channel|group)\b.{0,60}"
    r"|(?P<translated>[A-Z][^|:.,!?\[\]]{2,40}?) \[(?:original|translated|machine|automatic)[^\[\]]{0,60}\].{0,60}"
)
_ASIDE = re.compile(r" \([^()]{2,60}\)$")
"""What stands in brackets behind a name: its letters, or that it was translated."""
_BLOG = re.compile(r" (?:live ?blog|live|blog|online|website|[Ss]taff)$")
"""What is no part of the name: ``The Quay Post [live blog]``, ``Quay Post [Staff]``."""
_FREQUENCY = re.compile(r"\s\d{2,3}[.,]\d(?:\s?(?:FM|AM|MHz|kHz)\b)?")
"""Where a station is heard, which is no part of its name: ``RADIO TORVEL [98.4 FM]``."""
_FOLLOWED = re.compile(r"\d[KM]? (?:subscribers|followers)\b|\b(?:public|Telegram|WhatsApp) (?:channel|group)\b|^Telegram\b")
"""What stands below the name of a channel: ``@quay_now | 11,204 [subscribers]``."""
_CHANNEL = re.compile(r" (?:un)?(?:official )?channel$", re.IGNORECASE)
_SIGNS = re.compile(r"[^\w\s.,'’&-]+")
_TITLE = re.compile(latin(r"(?:THE|The) [A-Z][\w’'-]{0,30}(?: (?:[A-Z][\w’'-]{0,30}|of|on|and|&)){0,3}"))
"""A name that a line of the day stands below: ``THE TORVEL CLARION``."""
_NAMED = re.compile(latin(r"[A-Z][\w’'-]{0,30}(?: (?:[A-Z][\w’'-]{0,30}|of|on|and|&)){1,4}"))
"""A name that a line of the issue stands below: ``TORVEL TIDES``."""
_ISSUE = re.compile(r"(?:Issue|No\.|Number|Vol\.|Volume|Letter|Edition) (?:no\. ?)?\d{1,5}\b", re.IGNORECASE)
"""The issue of a letter or a magazine, below its name."""
_EDITION_OF = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s ")
_DEPARTMENTS = frozenset({"department", "directorate", "division"})
"""What makes a name a part of a body: ``Press and Information [Department]``."""
_OFFICE = re.compile(
    r"press (?:(?:and|&) (?:public )?[a-z]+ )?(?:office|release|service|statement|department|cent(?:re|er)|section|unit)|news release",
    re.IGNORECASE,
)
"""What a body's own report is headed by, and no newsroom is called."""
_PIECES = 3
"""Pieces of the longest masthead; a menu has more."""
_WORDS = 5
"""Words of the longest name."""
_SEPARATORS = re.compile(r"[|·•›>»/]| [–—-] |: |, |\s{2,9}")
_DATE_HEADER = re.compile(rf"{DATE_HEADERS[0].regex} ", re.IGNORECASE)
"""What some archives put in front of the first line, which is then ``newsroom: headline``."""
_BY = re.compile(latin(r"^(?:(?:By|BY|From|FROM|Source:) (?:for the )?|for the (?=[A-Z]))"))
"""What stands in front of a newsroom that signs as the author."""
_PUBLISHING = re.compile(
    r"©|\b(?:subscri\w+|sign up|newsletters?|enjoying|support\w*|funded|non-profit|registered|published|produced|copyright|rights|app"
    r"|disclaimer)\b",
    re.IGNORECASE,
)
"""What publishers speak of at the foot of a page."""
_SMALL = frozenset({
    "the", "of", "and", "&", "for", "de", "du", "la", "le", "el", "los", "las", "del", "il", "lo", "der", "die", "das", "het", "da", "do",
    "della", "des", "les", "di",
})  # fmt: skip
_LINKS = frozenset({"on", "in", "at"})
_CALLED = re.compile(
    latin(
        r"(?P<name>[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3}) is (?:(?:an? [a-z -]{1,40} )?"
        r"(?:published|funded|produced|printed|edited) by\b"
        r"|an? (?:independent|non-?profit) (?:[a-z-]{1,20} ){0,2}?(?:news\w*|publication|magazine|journal|letter)\b"
        r"|reader-\w+|free to read\b)"
        r"|(?:Get|Download) (?:the )?(?P<app>[A-Z][\w’'-]{0,30}(?: [A-Z\d][\w’'-]{0,30}){0,3}) "
        r"(?:app|in your inbox|(?:(?:daily|morning|evening|weekly) )?(?:mail|newsletter|briefing))\b"
        r"|(?:Follow|Subscribe to|Support) (?P<other>(?!Us|Our|The)(?:[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,4})"
        r"|The [A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3}) (?:on|today|for)\b"
    )
)
"""How the foot of a page speaks of its newsroom: ``[The Plover] is published by the Torvel Trust``, ``[The Plover] is free to read``,
``Follow [Quay Abroad] on``, ``Get the [Plover 24] app``."""
_DESK = re.compile(
    latin(
        r"(?P<by>(?:From|By) )?(?:the |The )?(?P<name>[A-Z][\w-]{0,30}(?: [A-Z][\w-]{0,30}){0,3})(?P<own>['’]s)? "
        r"(?:[a-z]+ )?(?:desk|correspondents?|reporters?|staff|bureau|newsroom)(?: and agencies)?"
    )
)
"""A byline that is of a newsroom's own people: ``From the [Quay Sheet]'s city desk``, ``[Torvel Ledger] staff and agencies``."""
_SINCE = re.compile(
    latin(
        r"(?P<name>(?:The )?[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3})(?:[.,]| [–—|-]) "
        r"(?:(?:[Ii]ndependent|[Pp]ublished|[Ff]ounded|[Pp]rinted"
        r"|[Ee]stablished)(?: [a-z]+)? (?:since|in)|[Ss]ince) \d{4}\b"
    )
)
"""How long there has been a newspaper, behind its name: ``[The Quay Gazette] - Independent since 1907``."""
_TERMS = re.compile(
    latin(r"/?(?P<name>[A-Z]\w{1,20}(?: [A-Z]\w{1,20}){0,3})(?:[/.,]).{0,40}?\b(?:[Uu]se of|[Ww]hen (?:using|quoting)|[Rr]euse of)\b")
)
"""On what terms an agency's reports may be used, behind its name: ``[QPA]. Name the agency where you use its reports``."""
_SOURCE = re.compile(
    latin(
        r"Source: (?P<name>[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3}) ?/ ?agenc(?:y|ies)\b"
        r"|.{0,80}\bOriginal(?: text| article| report)?: (?P<original>[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){0,3})$"
    )
)
"""Whose a page is, or of whose it is a translation: ``Source: [Quay Post] / agencies``, ``Translated by machine. Original: [Kvay Nov]``."""
_SENT = SECTIONS | {"headlines", "stories", "alerts", "updates", "newsletter", "newsletters", "the"}
"""What readers are sent, and no newsroom's name: ``Get Breaking News in your inbox``."""
_COMPOUND = re.compile(latin(r"[A-Z][a-z]{2,20}[A-Z]\w{1,20}"))
"""A name in one word that nobody has but a brand: ``TideWatch``."""
_RIGHTS = re.compile(r"\b(?:rights reserved|cookies|permission|terms|privacy)\b", re.IGNORECASE)
"""What stands beside the copyright of a whole page, and not beside that of a picture."""
_ON_AIR = re.compile(latin(r"(?P<name>[A-Z][\w’'-]{0,30}(?: [A-Z][\w’'-]{0,30}){1,3})[,.] .{0,40}(?:\b(?:FM|AM|MHz|kHz)\b|on the hour\b)"))
"""A station that tells when or where it is heard: ``[Radio Torvel], 99.1 FM``."""
_ANYBODY = frozenset({"staff", "agency", "our", "special", "chief", "senior", "crime", "court", "city", "web", "a"})
"""Words in front of "reporter" that make it nobody's name."""
_OF = frozenset({"of", "de", "del", "du", "da", "do", "della", "des", "di"})
_SHOUTED = 3
"""Letters of the longest word in capitals that keeps them: ``KBC``."""
_OWNED = tuple(re.compile(owner.regex, re.IGNORECASE) for owner in OWNERS)


def newsroom(lines: Sequence[Line]) -> str | None:
    """The newsroom's name, or None.

    Of the masthead, else of the line of copyright, of a byline (``By Ilse Korvan, Kestrel News``), of a line of its own at the foot.
    A masthead may be any name that the report calls itself by (``told the Kestrel``), a brand (``Kestrel24``, ``kestrel.example``), and
    the name at the head of the page of which its foot speaks as publishers do (``Enjoying Lantern? Sign up``).
    """
    return (
        next(_told(lines[:_MASTHEAD]), None)
        or next(_followed(lines[:_MASTHEAD]), None)
        or next(_masthead(lines[:_HEAD]), None)
        or next(_dated(lines[:_MASTHEAD]), None)
        or next(_branded(lines), None)
        or next(_owner(lines), None)
        or next(_at_both_ends(lines), None)
        or next(_called(lines), None)
        or next(_of_the_byline(lines[:_HEAD]), None)
        or next(_signed(lines[_HEAD:][-_FOOT:]), None)
    )


def names_newsroom(text: str, outlet: str) -> bool:
    """Whether a line is made of the newsroom's name and of words of sections and editions only: ``KESTREL LIVE | English Edition``."""
    pieces = [_bare(piece) for piece in _SEPARATORS.split(_STAMP.sub("", text)) if piece.strip()]
    return any(pieces) and all(piece.casefold() in ("", outlet.casefold()) for piece in pieces)


def _bare(piece: str) -> str:
    """A piece of a masthead without the section's or the edition's words around the name, and without the end of an address."""
    words = piece.split()
    while words and words[-1].casefold() in SECTIONS | EDITIONS:
        words.pop()
    while words and words[0].casefold() in EDITIONS:
        words.pop(0)
    if len(words) == 1 and (address := _ADDRESS.fullmatch(words[0])):
        words = [address["name"]]
    return " ".join(words)


def _branded(lines: Sequence[Line]) -> Iterator[str]:
    """A name at the head that is no newsroom's by its words, but by its form, or by how the text speaks of it."""
    text = "\n".join(line.text for line in lines[1:])
    for line in lines[:_MASTHEAD] if len(lines) > 1 else ():
        pieces = [piece.strip() for piece in _SEPARATORS.split(line.text)]
        if all(0 < len(piece.split()) <= _WORDS for piece in pieces) and not _BY.match(line.text):
            name = _bare(pieces[0])
            addressed = bool(name) and _ADDRESS.fullmatch(pieces[0].split()[0]) is not None
            if addressed or _BRAND.fullmatch(name) or _calls_itself(name, text):
                yield _as_text(name, text)


def _at_both_ends(lines: Sequence[Line]) -> Iterator[str]:
    """The name that opens the page, where its foot speaks of who bears it as publishers do of themselves."""
    opening = _SEPARATORS.split(lines[0].text)[0].strip() if len(lines) > _FOOT else ""
    for name in (opening, _bare(opening)):
        words = name.split()
        if not 0 < len(words) <= _WORDS or len(name) <= _SHOUTED or not all(word[0].isupper() or word in _SMALL for word in words):
            continue
        called = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
        if any(called.search(line.text) and _PUBLISHING.search(line.text) for line in lines[-_FOOT:]):
            yield _as_text(name, "\n".join(line.text for line in lines[1:]))


def _called(lines: Sequence[Line]) -> Iterator[str]:
    """The newsroom by whose desk the report is signed at its head, or of whom its foot speaks as publishers do."""
    for line in lines[:_HEAD] if len(lines) > 1 else ():
        found = _DESK.fullmatch(_SEPARATORS.split(line.text)[0].strip().rstrip("."))
        if found is not None and ((found["by"] and found["own"]) or is_name(found["name"]) or _COMPOUND.fullmatch(found["name"])):
            yield found["name"]
    for line in lines[_HEAD:][-_FOOT:]:
        if (plain := _SINCE.match(line.text) or _TERMS.match(line.text) or _SOURCE.match(line.text)) is not None:
            yield plain["name"] or plain["original"]
        found = _CALLED.match(line.text)
        name = (found["name"] or found["other"] or "") if found is not None else ""
        app = found["app"] if found is not None and not _SENT.issuperset((found["app"] or "").casefold().split()) else None
        if found is not None and (app or name.startswith("The ") or is_name(name)):
            yield app or name


def _calls_itself(name: str, text: str) -> bool:
    """Whether the text has somebody tell the bearer of the name something (``told Kestrel``, ``told the Kestrel``), who says nothing."""
    words = name.split()
    if not words or not all(word[0].isupper() or word in _SMALL for word in words):
        return False
    whole, last = re.escape(name), re.escape(words[-1])
    told = re.search(rf"\btold (?:(?:the )?{whole}|the {last})\b", text, re.IGNORECASE)
    return told is not None and len(name) > _SHOUTED and not re.search(rf"\b{last} (?:said|says|told|added)\b", text, re.IGNORECASE)


def _as_text(name: str, text: str) -> str:
    """The name as the text writes it."""
    found = re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE)
    return _written(found[0] if found is not None and name.upper() == name else name)


def _of_the_byline(head: Sequence[Line]) -> Iterator[str]:
    for line in head:
        pieces = [_BY.sub("", piece) for piece in _FOR.sub(", ", line.text).split(", ")]
        if len(pieces) > 1 and len(line.text) <= _BYLINE and _BY_NAME.match(f"{line.text},") and is_name(pieces[-1]):
            yield _written(pieces[-1])


def _told(head: Sequence[Line]) -> Iterator[str]:
    """A name of any words, beside what its bearer is: ``Channel “Quay Now” (Telegram)``, ``QUAY NOW | Telegram channel``."""
    for line in head:
        if (found := _TOLD.fullmatch(line.text)) is not None:
            yield _written(found["quoted"] or found["name"] or found["translated"])


def _followed(head: Sequence[Line]) -> Iterator[str]:
    """The name of a channel, below or behind which it says how many follow it."""
    for one, below in pairwise(head):
        opens = _FOLLOWED.search(one.text)
        text = one.text[: opens.start()].rstrip("( \xa0\u202f0123456789.,KM") if opens is not None else one.text
        name = _CHANNEL.sub("", " ".join(_SIGNS.sub("", _SEPARATORS.split(text)[0]).split()))
        if (opens or _FOLLOWED.search(below.text)) and 0 < len(name.split()) <= _WORDS and name[0].isupper() and name[-1] not in ".!?,:":
            yield _written(name)


def _dated(head: Sequence[Line]) -> Iterator[str]:
    """The name that opens a page, where one of the next lines tells the issue, or the day of a name with an article in front."""
    days = any(day.date for line in head[1:] for day in find_days(line.text))
    issue = any(_ISSUE.match(line.text) for line in head[1:])
    if head and ((days and _TITLE.fullmatch(head[0].text)) or (issue and _NAMED.fullmatch(head[0].text))):
        yield _written(head[0].text)


def _masthead(head: Sequence[Line]) -> Iterator[str]:
    for number, line in enumerate(head):
        dated = _DATE_HEADER.match(line.text) if not number else None
        text = _FREQUENCY.sub("", _ASIDE.sub("", line.text[dated.end() :] if dated else line.text))
        pieces = [_BLOG.sub("", _BY.sub("", piece.strip())) for piece in _SEPARATORS.split(text)]
        alone = dated or len(pieces) == 1 or all(len(piece.split()) <= _WORDS for piece in pieces)
        named = next((piece for piece in pieces[: 1 if dated or len(pieces) > _PIECES else _PIECES] if piece and is_name(piece)), None)
        if alone and named is not None and (number or len(head) > 1):
            yield _written(named)


def _owner(lines: Sequence[Line]) -> Iterator[str]:
    """Of the line of copyright; a single name there is a newsroom's where the text shows that it is one."""
    for line in lines[-_FOOT:]:
        for pattern in _OWNED:
            found = pattern.match(line.text)
            owner = found["owner"].strip() if found is not None else ""
            if owner and (is_name(owner) or (_COMPOUND.fullmatch(owner) and _RIGHTS.search(line.text)) or _speaks_of(owner, lines)):
                yield _written(owner)


def _speaks_of(owner: str, lines: Sequence[Line]) -> bool:
    """Whether somebody told a newsroom of this name something, or a place line or the masthead names it."""
    told = re.compile(rf"\btold (?:[Tt]he )?{re.escape(owner)}\b|\({re.escape(owner)}\) ?[-–—]")
    named = any(names_newsroom(line.text, owner) for line in lines[:_MASTHEAD])
    return owner[0].isupper() and (named or any(told.search(line.text) for line in lines))


def _signed(foot: Sequence[Line]) -> Iterator[str]:
    for line in foot:
        heard = _ON_AIR.match(line.text)
        name = _BY.sub("", heard["name"] if heard is not None else line.text)
        if is_name(name):
            yield _written(name)


def is_name(piece: str) -> bool:
    """Whether it may be the name of a newsroom: capitalised words, one of which newsrooms are called by, and not all a section's."""
    words = piece.split()
    if not 1 < len(words) <= _WORDS or not piece[0].isalpha() or piece[-1] in ".!?…":
        return False
    if _OFFICE.fullmatch(piece) or words[0].casefold() == "by" or any(not word[0].isupper() and word not in _SMALL for word in words):
        return False
    plain = [word.casefold().strip("’'") for word in words]
    if plain[-1] in _DEPARTMENTS or plain[:2] == ["news", "of"] or _EDITION_OF.match(piece):
        return False
    if plain[-1] == "reporter" and _ANYBODY.issuperset(plain[:-1]):
        return False
    heads = {plain[0], plain[-1], plain[-2]}
    heads |= {one for one, behind in pairwise(plain) if behind in _OF and plain.index(one) <= 1}
    return bool(NEWSROOM_WORDS & heads or FOREIGN_NEWSROOMS & {*plain}) and any(
        word not in SECTIONS | _SMALL and len(word) > 1 for word in plain
    )


def names_only(text: str) -> bool:
    """Whether a line at the foot is nothing but a newsroom's name, and nobody's in front of it."""
    return "," not in text and is_name(text)


def _written(name: str) -> str:
    """The name without capitals that only the type has."""
    if name.upper() != name:
        return name
    kept = [word if len(word) <= _SHOUTED and word.casefold() not in _SMALL | _LINKS else word.capitalize() for word in name.split()]
    return " ".join([*kept[:1], *(word.lower() if word.casefold() in _LINKS else word for word in kept[1:])])
