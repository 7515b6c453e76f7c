"""The state of the copy: whether it went through a machine, whether its end is missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from hearsay.documents.lexicon import CUTS, TRANSLATION_NOTICES, TRANSLATION_SIGNS
from hearsay.documents.lines import Line
from hearsay.model import Span

_NOTICES = tuple(re.compile(pattern.regex, re.IGNORECASE) for pattern in TRANSLATION_NOTICES)
_SIGNS = tuple((sign, re.compile(sign.regex)) for sign in TRANSLATION_SIGNS)
_CUTS = tuple((pattern.name, re.compile(pattern.regex, re.IGNORECASE)) for pattern in CUTS)
_KINDS_NEEDED = 2
_LONG = 600
"""Characters from which a missing end is told; shorter pieces often have none."""
_SENTENCE = 12
"""Words that a last line without a stop must have to be the beginning of a sentence and no caption or slogan."""
_BROKEN_OFF = re.compile(r"(?:^|\s)[a-z’'-]+,?$")
"""A last word in small letters: what a sentence breaks off with, and a slogan, an address or a signature mostly does not end in."""
_ENDS = re.compile(r"[.!?…:;][\"'”’»)\]]*$|[\"'”’»)\]]$")


def signs_of_translation(text: str, lines: Sequence[Line]) -> tuple[str, ...]:
    """Why ``text`` is thought to come out of a machine: its own notice, or signs of two kinds; empty where it is not."""
    if any(pattern.search(line.text) for pattern in _NOTICES for line in (*lines[:4], *lines[-6:]) if len(line.text) <= 200):
        return ("it says so",)
    signs = [sign for sign, pattern in _SIGNS if sum(1 for _ in islice(pattern.finditer(text), sign.least)) == sign.least]
    return tuple(sign.name for sign in signs) if len({sign.kind for sign in signs}) >= _KINDS_NEEDED else ()


def sign_of_cut(text: str, lines: Sequence[Line], furniture: Sequence[Span]) -> str | None:
    """Why the end of ``text`` is thought to be missing; None where it is not."""
    covered = {span.start for span in furniture}
    if lines and (cut := _cut(lines[-1].text)):
        return cut
    kept = [line for line in lines if line.start not in covered]
    if len(kept) < 2 or len(text) < _LONG:
        return None
    if cut := _cut(kept[-1].text):
        return cut
    if len(kept[-1].text.split()) < _SENTENCE or not _BROKEN_OFF.search(kept[-1].text[-40:]):
        return None
    others = [_ENDS.search(line.text[-8:]) is not None for line in kept[:-1] if len(line.text.split()) >= _SENTENCE]
    return "its last sentence has no end" if 2 * sum(others) >= len(others) else None


def _cut(line: str) -> str | None:
    return next((name for name, pattern in _CUTS if pattern.search(line[-60:])), None)
