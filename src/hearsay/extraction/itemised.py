"""What somebody says in the items of a list behind a colon: ``We demand: – that the gate be shut; – that the keeper go.``"""

from __future__ import annotations

import re
from dataclasses import replace

from hearsay.extraction.drafts import Draft, Range
from hearsay.language.plain import Doc
from hearsay.language.reading import text_of, trimmed

_LEADS = re.compile(r"\s{0,3}:[ \t]{0,4}\n(?:[ \t]{0,4}\n)?")
"""What stands between a verb of saying and its list."""
_ITEM = re.compile(
    r"[ \t]{0,8}(?:[-–—•*·▪]|\(?\d{1,2}[.)])[ \t]{1,4}(?:that[ \t])?([^\n]{2,600}?)[;.,]?(?:[ \t](?:and|or))?[ \t]{0,4}(?:\n|\Z)"
)
"""An item, without its sign, *that*, and what closes it."""
_FEWEST = 2
"""Items that are a list."""


def with_items(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, with all items of the list that a verb of saying leads to as its content, once."""
    out: list[Draft] = []
    for draft in drafts:
        items = _items(doc, draft.cue[1]) if draft.cue is not None else ()
        if len(items) < _FEWEST or draft.content[-1][1] <= items[0][0]:
            out.append(draft)
        elif not any(one.cue == draft.cue for one in out):
            out.append(replace(draft, content=items))
    return out


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
