"""Who a quotation is given to by the words right at its marks, whatever their verb: ``“…,” sobbed Ida Lund``.

A quotation that ends in a comma, a question or a call and is followed by a verb with its subject, and one that a colon
leads up to, is somebody's. The network misses such tags where their verb is a rare one; verbs of saying are no closed class.
"""

from __future__ import annotations

from hearsay.extraction.acts import is_known
from hearsay.extraction.drafts import Range, phrase_of
from hearsay.extraction.inflection import FINITE, TENSED
from hearsay.extraction.quotations import Quotation
from hearsay.extraction.sources import SUBJECTS, bare, subject_of
from hearsay.language.plain import Doc, Span, Token

NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
TURNING = frozenset(",?!…")
"""Marks at the end of a quotation behind which its tag stands."""
DASHES = frozenset({"―", "—", "–", "-", "--"})
ENDS = frozenset({".", "!", "?", "”", '"', "//"})
REACH = 15
"""Words of a tag, at most."""
SHORTEST = 2
"""Words of a clause that an aside follows, at least."""
LABEL = 8
"""Words of a name or an office in front of a colon, at most."""


def tag_of(doc: Doc, quote: Quotation) -> tuple[Range, Range] | None:
    """The cue and the source of the tag behind the quotation, or of what leads up to it; None where there is neither."""
    return _behind(doc, quote) or _before(doc, quote)


def aside_of(doc: Doc, verb: Token) -> tuple[int, Range] | None:
    """Where the clause ends that ``verb`` is an aside to, and who says it: ``The dam holds, [the engineer] maintains.``"""
    low = max(verb.sent.start, verb.i - REACH)
    comma = next((i for i in range(verb.i - 1, low - 1, -1) if doc[i].text == ","), None)
    if comma is None or comma - verb.sent.start < SHORTEST or any(c.dep_ in SUBJECTS and c.i < comma for c in verb.children):
        return None
    if any(c.dep_ == "obj" and c.i > verb.i for c in verb.children):
        return None
    clause, tag = doc[verb.sent.start : comma], _line(doc, comma + 1)
    if any(t.text in '“”"' for t in clause) or not any(t.tag_ in FINITE or t.like_num for t in clause):
        return None
    if any(t.pos_ in {"VERB", "SCONJ", "CCONJ"} or t.tag_ in {"WP", "WDT", "WRB"} for t in tag if t.i != verb.i):
        return None
    if verb.i == tag.start:
        source = _subject_behind(tag, verb)
    else:
        closes = verb.i + 1 >= min(tag.end, len(doc)) or doc[verb.i + 1].pos_ in {"ADP", "ADV"} or doc[verb.i + 1].ent_type_ == "DATE"
        source = bare(doc, (tag.start, verb.i)) if closes and tag[0].pos_ in {*NOMINAL, "DET", "ADJ"} else None
    return (comma, source) if source else None


def _behind(doc: Doc, quote: Quotation) -> tuple[Range, Range] | None:
    at = quote.last
    signed = _signature(doc, quote)
    if signed is not None:
        return signed
    turned = any(t.text in TURNING for t in doc[max(quote.first, quote.last - 2) : quote.last])
    while at < len(doc) and doc[at].text in {",", *DASHES}:
        turned, at = True, at + 1
    if not turned or at >= len(doc) or doc[at].is_space:
        return None
    tag = _line(doc, at)
    first = tag[0]
    if first.tag_ in TENSED and first.pos_ == "VERB":
        source = _subject_behind(tag, first)
        return source and ((first.i, first.i + 1), source)
    for verb in tag:
        if verb.tag_ in TENSED and verb.pos_ == "VERB":
            subject = next((c for c in verb.children if c.dep_ in SUBJECTS and c.i < verb.i), None)
            source = phrase_of(subject) if subject is not None else None
            return ((verb.i, verb.i + 1), source) if source and source[0] <= at < source[1] else None
    return None


def _signature(doc: Doc, quote: Quotation) -> tuple[Range, Range] | None:
    """The name behind a dash that ends the line of a quotation: ``“Never again.” — [Ida Lund, nurse]``."""
    dash = quote.last
    while dash < len(doc) and doc[dash].is_space and "\n" not in doc[dash].text:
        dash += 1
    if dash + 1 >= len(doc) or doc[dash].text not in DASHES:
        return None
    name = _line(doc, dash + 1)
    if name.start < name.end and doc[name.start].is_space:
        name = _line(doc, name.start + 1)
    ends = name.end >= len(doc) or doc[name.end].is_space or doc[name.end].text == "."
    named = ends and len(name) <= LABEL and name.root.pos_ in NOMINAL and not any(t.pos_ in {"VERB", "AUX"} for t in name)
    return ((dash, dash + 1), (name.start, name.end)) if named and name[0].text[:1].isupper() else None


def _subject_behind(tag: Span, verb: Token) -> Range | None:
    """The noun phrase right behind an inverted verb."""
    head = next((t for t in tag[1:] if t.pos_ in NOMINAL), None)
    if head is None or any(t.pos_ in {"ADP", "PUNCT", "SCONJ", "VERB"} for t in tag.doc[verb.i + 1 : head.i]):
        return None
    while head.dep_ in {"compound", "amod", "det", "nmod:poss", "nmod:desc"} and verb.i < head.head.i < tag.end:
        head = head.head
    start, end = phrase_of(head)
    return bare(tag.doc, (max(start, verb.i + 1), end)) if end > verb.i + 1 else None


def _before(doc: Doc, quote: Quotation) -> tuple[Range, Range] | None:
    colon = quote.first - 1
    while colon > 0 and doc[colon].is_space:
        colon -= 1
    if colon < 1 or doc[colon].text != ":":
        return None
    start = colon
    while start > max(0, colon - REACH) and not doc[start - 1].is_space and doc[start - 1].text not in ENDS:
        start -= 1
    lead = doc[start:colon]
    main = doc[colon].sent.root
    verb = next((t for t in reversed(lead) if t.pos_ == "VERB" and t.tag_ in TENSED), main if main.i < start and is_known(main) else None)
    if verb is not None:
        source = subject_of(doc, doc[verb.i : verb.i + 1]) or (phrase_of(lead[0]) if lead[0].pos_ in {"PROPN", "PRON"} else None)
        return ((verb.i, verb.i + 1), source) if source else None
    if colon < quote.first - 1:
        return None
    opens = start == 0 or doc[start - 1].is_space or doc[start - 1].is_punct
    named = opens and 0 < len(lead) <= LABEL and lead.root.pos_ in NOMINAL and not any(t.pos_ in {"VERB", "AUX"} for t in lead)
    return ((colon, colon + 1), (lead.start, lead.end)) if named else None


def _line(doc: Doc, at: int) -> Span:
    """From a token to the end of its sentence or line, no further than a tag reaches."""
    end = at
    while end < min(len(doc), at + REACH) and not doc[end].is_space and doc[end].text not in {".", "!", "?", "“", '"', ";"}:
        end += 1
    return doc[at : max(end, at + 1)]
