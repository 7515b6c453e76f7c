"""Which newsroom a report comes from, as far as its own head and foot say: a masthead, a line of copyright."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hearsay.documents.lexicon import DATE_HEADERS, NEWSROOM_WORDS, OWNERS, SECTIONS
from hearsay.documents.lines import Line

_HEAD, _FOOT = 6, 4
"""Lines at either end that may name it."""
_WORDS = 5
"""Words of the longest name."""
_SEPARATORS = re.compile(r"[|·•›>»/]| [–—-] |: |, ")
_DATE_HEADER = re.compile(rf"{DATE_HEADERS[0].regex} ", re.IGNORECASE)
"""What some archives put in front of the first line, which is then ``newsroom: headline``."""
_BY = re.compile(r"^(?:By|BY|From|FROM|Source:) ")
"""What stands in front of a newsroom that signs as the author."""
_SMALL = frozenset({"the", "of", "and", "&", "for", "de", "du", "la", "le"})
_SHOUTED = 3
"""Letters of the longest word in capitals that keeps them: ``KBC``."""
_OWNED = tuple(re.compile(owner.regex, re.IGNORECASE) for owner in OWNERS)


def newsroom(lines: Sequence[Line]) -> str | None:
    """The newsroom's name: of the masthead, else of the line of copyright, else of a line of its own at the foot; or None."""
    return next(_masthead(lines[:_HEAD]), None) or next(_owner(lines[-_FOOT:]), None) or next(_signed(lines[_HEAD:][-_FOOT:]), None)


def _masthead(head: Sequence[Line]) -> Iterator[str]:
    for number, line in enumerate(head):
        dated = _DATE_HEADER.match(line.text) if not number else None
        pieces = [_BY.sub("", piece.strip()) for piece in _SEPARATORS.split(line.text[dated.end() :] if dated else line.text)]
        alone = dated or len(pieces) == 1 or all(len(piece.split()) <= _WORDS for piece in pieces)
        if alone and pieces[0] and is_name(pieces[0]) and (number or len(head) > 1):
            yield _written(pieces[0])


def _owner(foot: Sequence[Line]) -> Iterator[str]:
    for line in foot:
        for pattern in _OWNED:
            found = pattern.match(line.text)
            if found is not None and is_name(found["owner"].strip()):
                yield _written(found["owner"].strip())


def _signed(foot: Sequence[Line]) -> Iterator[str]:
    for line in foot:
        if is_name(line.text):
            yield _written(line.text)


def is_name(piece: str) -> bool:
    """Whether it may be the name of a newsroom: capitalised words, one of which newsrooms are called by, and not all a section's."""
    words = piece.split()
    if not 1 < len(words) <= _WORDS or not piece[0].isalpha() or piece[-1] in ".!?…":
        return False
    if words[0].casefold() == "by" or any(not word[0].isupper() and word not in _SMALL for word in words):
        return False
    plain = [word.casefold().strip("’'") for word in words]
    return bool(NEWSROOM_WORDS & {plain[0], plain[-1], plain[-2]}) and any(
        word not in SECTIONS | _SMALL and len(word) > 1 for word in plain
    )


def _written(name: str) -> str:
    """The name without capitals that only the type has."""
    if name.upper() != name:
        return name
    return " ".join(word if len(word) <= _SHOUTED and word.casefold() not in _SMALL else word.capitalize() for word in name.split())
