"""Names by the noun at their end: hospitals, bridges, courts, brigades that the network passed over or cut short.

The tree says which words in capitals belong to the noun: in *the Oden M. Vale Planetarium* all hang on the last one.
"""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from hearsay.language.naming_lexicon import DAYS, GOING_ON, OF_PLACES, ONWARD, SORTS

_LABELS = {word: sort.label for sort in SORTS for word in sort.words}
_SMALL = frozenset(word for sort in SORTS for word in sort.small)
_INSIDE = frozenset({"of", "and", "&", "de", "del", "della", "di", "da", "do", "dos", "du", "des", "la", "le", "el", "al", "-", "."})
"""Words in small letters that stand inside a name, between words in capitals."""
_NEVER_FIRST = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "VERB", "ADV", "PART", "INTJ", "PUNCT"})
"""Parts of speech that no name begins with."""
_OWNERS = frozenset({"'", "’"})
"""Behind those who are many, that something is theirs."""
_LONGEST = 8
"""Words of the longest such name."""
_COUNTED = 4
"""Letters of the shortest word that is looked at for whether a whole line is in capitals."""


def headed(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, with those that end in a noun for what they are made whole, or made."""
    owner = {i: ent for ent in found for i in range(ent.start, ent.end)}
    made: list[Span] = []
    titled: dict[int, tuple[int, int]] = {}
    for token in doc:
        label = _LABELS.get(token.lower_)
        if (
            label is None
            or not (token.text.istitle() or token.text.isupper() or token.lower_ in _SMALL)
            or token.pos_ not in ("PROPN", "NOUN")
        ):
            continue
        start, end = _first(token), token.i + 1
        if start == token.i or _leads_on(token) or (made and made[-1].end > start):
            continue
        over = {owner[i] for i in range(start, end) if i in owner}
        if any(ent.end > end or ent.start < start or (ent.start == start and ent.end == end) for ent in over):
            continue
        if label != "FAC" and (apart := _behind_place(doc, start, over)) < token.i:
            start, over = apart, {ent for ent in over if ent.end > apart}
        if any(ent.end == end for ent in over) and label == "ORG":
            continue
        if token.text.islower() and (not over or any(ent.label_ in ("LOC", "NORP") for ent in over)):
            continue
        if not over and (start == token.i or _is_heading(token, start, titled)):
            continue
        bodily = token.text.islower() and any(ent.label_ == "ORG" for ent in over)
        made.append(Span(doc, start, end, label="ORG" if bodily else label))
    return _going_on(doc, _instead(found, made))


def _instead(found: Sequence[Span], made: Sequence[Span]) -> list[Span]:
    """The names found that lie in none of those made, and these."""
    within = {i for ent in made for i in range(ent.start, ent.end)}
    return sorted([*(ent for ent in found if ent.start not in within), *made], key=lambda ent: ent.start)


def _leads_on(token: Token) -> bool:
    """Whether the noun is a part of a longer name: ``the [Orsk Society] Orchestra``."""
    behind = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    return behind is not None and token.head == behind and _is_capital(behind)


def _going_on(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, those of bodies with what they are of: ``the [Commission] on Missing Persons``."""
    owner = {i: ent for ent in found for i in range(ent.start, ent.end)}
    made = []
    for ent in found:
        last = doc[ent.end - 1]
        if ent.label_ != "ORG" or last.lower_ not in GOING_ON or not last.text.istitle() or ent.end + 1 >= len(doc):
            continue
        at = ent.end + 1 + (doc[ent.end + 1].lower_ == "the")
        end = at
        while doc[ent.end].lower_ in ONWARD and end < len(doc) and end - at < _LONGEST and _goes_on(doc, end):
            end += 1
        over = {owner[i] for i in range(at, end) if i in owner}
        apart = any(o.end > end or o.label_ == "PERSON" or (o.label_ == "LOC" and last.lower_ not in OF_PLACES) for o in over)
        if end > at and not apart and any(_belongs(doc[i], last) for i in range(at, end)):
            made.append(Span(doc, ent.start, end, label="ORG"))
    return _instead(found, made)


def _goes_on(doc: Doc, at: int) -> bool:
    """Whether a word in capitals, or a link with one behind it, stands here."""
    token = doc[at]
    linked = token.lower_ in ("and", "of", "&") and at + 1 < len(doc) and _is_capital(doc[at + 1])
    return linked or (_is_capital(token) and not token.is_sent_start and token.lower_ not in DAYS)


def _belongs(token: Token, head: Token) -> bool:
    """Whether a word hangs on another, over a few at most."""
    for _ in range(_LONGEST):
        if token.head == head:
            return True
        if token.head == token:
            return False
        token = token.head
    return False


def _first(head: Token) -> int:
    """Where the name that ends with a noun begins: the words in capitals that hang on it."""
    doc, at, best = head.doc, head.i - 1, head.i
    while at >= 0 and head.i - at <= _LONGEST and not doc[at + 1].is_sent_start:
        token = doc[at]
        inside = token.lower_ in _INSIDE or _is_ordinal(token.text) or _is_of_many(token)
        if not (_is_capital(token) or inside) or not _belongs(token, head):
            break
        if _is_capital(token) or _is_ordinal(token.text):
            best = at
        at -= 1
    while best < head.i and (
        doc[best].pos_ in _NEVER_FIRST or doc[best].lower_ in DAYS or doc[best].lower_ in _INSIDE or _is_of_many(doc[best])
    ):
        best += 1
    return best


def _is_of_many(mark: Token) -> bool:
    """Whether a mark behind the word of many says that something is theirs: ``the [Weavers]' Circle``."""
    before = mark.doc[mark.i - 1] if mark.i else None
    return before is not None and mark.text in _OWNERS and not before.whitespace_ and _is_capital(before) and before.lower_.endswith("s")


def _behind_place(doc: Doc, start: int, over: set[Span]) -> int:
    """Where a body's name begins behind the country or town that it is of: ``Orsk [Vale Institute]``."""
    return next((ent.end for ent in over if ent.start == start and ent.label_ in ("LOC", "NORP")), start)


def _is_capital(token: Token) -> bool:
    return token.text[:1].isupper() and token.text[0].isalpha()


def _is_ordinal(text: str) -> bool:
    return text[:-2].isdigit() and text[-2:] in ("st", "nd", "rd", "th")


def _is_heading(head: Token, start: int, known: dict[int, tuple[int, int]]) -> bool:
    """Whether the words around a name are in capitals as in a headline, so that capitals tell nothing, or there are none."""
    sentence = head.sent
    if sentence.start not in known:
        long = [t for t in sentence if t.is_alpha and len(t) >= _COUNTED]
        known[sentence.start] = (sum(t.is_lower for t in long), len(long))
    small, everything = known[sentence.start]
    mine = sum(t.is_alpha and len(t) >= _COUNTED for t in head.doc[start : head.i + 1])
    return not small or 2 * small < everything - small - mine
