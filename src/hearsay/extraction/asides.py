"""What stands between whoever speaks and the verb, and says only more of them: whom they address, by whom they are led, what they go by."""

from __future__ import annotations

from hearsay.extraction.drafts import Range, phrase_of
from hearsay.extraction.inflection import FINITE
from hearsay.language.parted_names import GENITIVES
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import name_at

ASIDES = frozenset({"by", "through"})
LEADS = frozenset({"who", "which", "whose"})
CALLED = frozenset({"known", "called", "dubbed", "styled", "named", "nicknamed", "termed"})
"""What somebody is by another name: ``Quayside, as the board is [known], said``."""
ADDRESSES = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "prof", "professor", "doctor", "madam", "sir", "president", "minister", "ambassador", "senator",
    "general", "brigadier", "colonel", "major", "captain", "commander", "sergeant", "governor", "mayor", "chairman", "secretary", "judge",
})  # fmt: skip
"""Words with which somebody is addressed."""
THROUGH = frozenset({"statement", "message", "letter", "note", "post", "communique", "communiqué", "telegram", "release"})
"""Through these a body speaks, whoever wrote them."""
_WRITER, _LEAD = 8, 3
"""Words within which *by* stands in front of who wrote a text, and what leads to the text in front of *by*."""


def behind_address(source: Span, cue: Span) -> Range | None:
    """The source without whom the sentence is addressed to: ``Mr Lund, [the ministry] says``, but ``Mr Lund, the minister, says``."""
    before = source[0].nbor(-1) if source.start > 0 else None
    titled = any(t is not None and t.lower_.rstrip(".") in ADDRESSES for t in (before, source[0]))
    commas = [t.i for t in source if t.text == ","]
    called = titled or (source[0].dep_ == "vocative" and bool(commas))
    if not called or len(commas) != 1 or cue.start != source.end or source[-1].text == ",":
        return None
    return commas[0] + 1, source.end


def known_as(doc: Doc, source: Span, cue: Span) -> Range | None:
    """Who is told another name of between two commas: ``[Quayside], as the port board is known, said``."""
    first = source.start
    while first > cue.sent.start and doc[first - 1].text != ",":
        first -= 1
    close = next((i for i in range(source.start, min(cue.start, len(doc))) if doc[i].text == ","), None)
    if close is None or doc[first].lower_ != "as" or not any(t.lower_ in CALLED for t in doc[first:close]) or first < 2:
        return None
    name = name_at(doc[first - 2])
    return phrase_of(name.root if name is not None else doc[first - 2])


def around_source(doc: Doc, verb: Token, source: Span, subject: Token | None) -> Range | None:
    """The noun that a source only says more of: ``[the mission], led by Ida Lund, said``, ``[a man] who sleeps in a van says``.

    Either the source is inside the phrase of the verb's subject, or inside a clause between two commas, right before the verb.
    """
    if (through := _through_text(doc, source, verb)) is not None:
        return through
    if subject is not None and subject.i < source.start and source.end <= verb.i and source[-1] in set(subject.subtree):
        between = doc[subject.i + 1 : source.start]
        apposed = _is_person(subject) and any(t.text == "," for t in between)
        return phrase_of(subject) if apposed or any(t.lower_ in LEADS or t.tag_ == "VBN" for t in [*between, source[0]]) else None
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    close = verb.i - 1
    if source.end > verb.i or close < 1 or doc[close].text != ",":
        return None
    comma = next((i for i in range(close - 1, verb.sent.start, -1) if doc[i].text == ","), None)
    if comma is None or source.start <= comma or doc[comma - 1].pos_ not in {"NOUN", "PROPN"}:
        return None
    opening = doc[comma + 1]
    closed = opening.lower_ in LEADS and any(t.tag_ in FINITE for t in doc[comma + 2 : close])
    closed = closed or (opening.tag_ == "DT" and _is_person(doc[comma - 1]))
    if not closed and not (opening.tag_ == "VBN" and any(t.lower_ == "by" for t in doc[comma + 2 : close])):
        return None
    ent = name_at(doc[comma - 1])
    start, _ = phrase_of(ent.root if ent is not None else doc[comma - 1])
    if start > 1 and doc[start - 1].lower_ in GENITIVES:
        start, _ = phrase_of(doc[start - 2])
    return (start, comma) if start < comma else None


def _through_text(doc: Doc, source: Span, verb: Token) -> Range | None:
    """Who speaks through a text of which a source only says who wrote it: ``[The council], in a letter by its head, said``."""
    by = next((i for i in range(source.start, max(source.start - _WRITER, 0), -1) if doc[i].lower_ == "by"), None)
    if by is None or by <= _LEAD or source.end > verb.i or doc[by - 1].lower_ not in THROUGH:
        return None
    comma = next((i for i in range(by - 2, by - 2 - _LEAD, -1) if doc[i].text == ","), 0)
    if comma < 1 or doc[comma + 1].lower_ not in {"in", "through", "via"} or doc[comma - 1].pos_ not in {"NOUN", "PROPN"}:
        return None
    name = name_at(doc[comma - 1])
    start = phrase_of(name.root if name is not None else doc[comma - 1])[0]
    return (start, comma) if start < comma else None


def _is_person(token: Token) -> bool:
    """Whether a word is of somebody's name."""
    name = name_at(token)
    return name is not None and name.label_ == "PERSON"


def is_aside(source: Span) -> bool:
    """Whether a source is what somebody speaks through or is led by: ``the mission, [led by Ida Lund], said``."""
    return source.root.dep_ in {"obl", "obl:agent"} and any(c.dep_ == "case" and c.lower_ in ASIDES for c in source.root.children)
