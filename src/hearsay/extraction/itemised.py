"""What somebody says in the items of a list behind a colon: ``We demand: – that the gate be shut; – that the keeper go.``

Items that are sentences of their own are a statement each: ``He said: – The gate was shut. – The keeper has gone.`` So are those of what
is announced: ``The Board finds as follows: 1. The gate was shut. …``
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.cues import ACTS
from hearsay.extraction.sources import subject_of
from hearsay.language.plain import Doc
from hearsay.language.reading import text_of, trimmed

_LEADS = re.compile(r"\s{0,3}:[ \t]{0,4}\n(?:[ \t]{0,4}\n)?")
"""What stands between a verb of saying and its list."""
_ITEM = re.compile(
    r"[ \t]{0,8}(?:[-–—•*·▪]|\(?\d{1,2}[.)]|\d\ufe0f?\u20e3)[ \t]{1,4}(?:that[ \t])?([^\n]{2,600}?)[;.,]?(?:[ \t](?:and|or))?"
    r"[ \t]{0,4}(?:\n(?:[ \t]{0,4}\n)?|\Z)"
)
"""An item, without its sign, *that*, and what closes it."""
_AS_FOLLOWS = re.compile(r"\b(?:as follows|the following)(?=\s{0,3}:)", re.IGNORECASE)
"""Behind a verb of saying it announces a list."""
_FINDING = frozenset({"find", "resolve", "decide", "determine"}).union(*ACTS.values())
_SURE = 0.9
_NEAR = 4
"""Tokens between what a verb of saying leads to and its list, at most."""
_FEWEST = 2
"""Items that are a list."""


def with_items(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, with all items of the list that a verb of saying leads to as its content, once."""
    announced = list(_announced(doc))
    out: list[Draft] = list(announced)
    for draft in (d for d in drafts if not any(d.cue is not None and one.cue == d.cue for one in announced)):
        items = (_items(doc, draft.cue[1]) or _bidden(doc, draft)) if draft.cue is not None else ()
        if len(items) < _FEWEST or draft.content[-1][1] + _NEAR < items[0][0]:
            out.append(draft)
        elif not any(one.cue == draft.cue for one in out):
            apart = all(_is_sentence(doc, item) for item in items)
            out += [replace(draft, content=(item,)) for item in items] if apart else [replace(draft, content=items)]
    return out


def _announced(doc: Doc) -> Iterator[Draft]:
    """The items, each said, of the lists that a verb of saying announces: ``declares [as follows]:``."""
    for found in _AS_FOLLOWS.finditer(text_of(doc)):
        words = doc.char_span(*found.span(), alignment_mode="expand")
        verb = doc[words.start - 1] if words is not None and words.start else None
        if words is None or verb is None or verb.pos_ != "VERB" or lemma_of(verb) not in _FINDING:
            continue
        items, source = _items(doc, words.end), subject_of(doc, doc[verb.i : verb.i + 1])
        if len(items) >= _FEWEST and source is not None:
            yield from (Draft((verb.i, verb.i + 1), source, (item,), _SURE) for item in items)


def _bidden(doc: Doc, draft: Draft) -> tuple[Range, ...]:
    """The items behind whom they bid do something: ``calls on [the board to]: – open the gate; – light the lamps.``"""
    start, end = draft.content[0]
    bids = len(draft.content) == 1 and doc[end - 1].lower_ == "to" and not any(word.tag_ in FINITE for word in doc[start:end])
    return _items(doc, end) if bids else ()


def _is_sentence(doc: Doc, item: Range) -> bool:
    """Whether an item begins as a sentence does, and has a verb of its own."""
    words = doc[slice(*item)]
    return words.text[:1].isupper() and any(word.tag_ in FINITE for word in words)


def _items(doc: Doc, end: int) -> tuple[Range, ...]:
    """The items of a list that begins behind a token, without what leads to it."""
    text, found = text_of(doc), []
    lead = _LEADS.match(text, doc[end - 1].idx + len(doc[end - 1]))
    item = _ITEM.match(text, lead.end()) if lead is not None else None
    while item is not None:
        words = doc.char_span(*item.span(1), alignment_mode="contract")
        if words is None:
            break
        kept = trimmed(words)
        found.append((kept.start, kept.end))
        item = _ITEM.match(text, item.end())
    return tuple(found)
