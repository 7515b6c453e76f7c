"""Counts that share one verb: ``Police put the turnout at 4,000, [the organisers at 30,000]``."""

from __future__ import annotations

from dataclasses import replace

from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.lexicon.cues import TALLYING
from hearsay.language.plain import Doc

ABOUT = frozenset({"at", "to"})
"""What stands between the counted and the count."""
JOINING = frozenset({"and", "while", "but", "whereas"})
LONGEST = 8
"""Words of the longest rival that counts without a verb of its own."""


def with_gapped(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, a count that another gives without a verb of his own taken out of the one that it stands in."""
    out = []
    for draft in drafts:
        out += _apart(doc, draft)
    return out


def _apart(doc: Doc, draft: Draft) -> list[Draft]:
    """The draft, and one for each rival count in it."""
    verbs = cue_words(doc[slice(*draft.cue)]) if draft.cue else []
    if not verbs or lemma_of(verbs[0]) not in TALLYING or len(draft.content) != 1:
        return [draft]
    start, end = draft.content[0]
    first = next((i for i in range(start + 1, end) if doc[i].lower_ in ABOUT), None)
    end = max(end, doc[start].sent.end)
    if first is None:
        return [draft]
    out, at = [draft], first
    while (rival := _rival(doc, at + 1, end, doc[first].lower_)) is not None:
        (begin, low), preposition, stop = rival
        if len(out) == 1 and doc[low - 1].ent_type_ == doc[first - 1].ent_type_ == "PERSON":
            break
        if len(out) == 1:
            out[0] = replace(draft, content=((start, _before(doc, begin)),))
        out.append(replace(draft, source=(begin, low), content=((start, first), (preposition, stop))))
        at = preposition
    return out


def _before(doc: Doc, i: int) -> int:
    """Where a clause ends in front of the rival that begins at ``i``."""
    while doc[i - 1].is_punct or doc[i - 1].lower_ in JOINING:
        i -= 1
    return i


def _rival(doc: Doc, start: int, end: int, preposition: str) -> tuple[Range, int, int] | None:
    """Who counts next, where the count's preposition stands, and where the count ends."""
    comma = next((i for i in range(start, end) if _is_break(doc, i)), None)
    if comma is None:
        return None
    begin = comma + 1
    while begin < end and doc[begin].lower_ in JOINING:
        begin += 1
    low = next((i for i in range(begin, min(end, begin + LONGEST)) if doc[i].lower_ == preposition), None)
    if low is None or low == begin or any(t.pos_ in {"VERB", "AUX"} or t.like_num or t.is_punct for t in doc[begin:low]):
        return None
    if not any(t.pos_ in {"NOUN", "PROPN"} for t in doc[begin:low]) or not any(t.like_num for t in doc[low:end]):
        return None
    stop = next((i for i in range(low, end) if _is_break(doc, i)), end)
    return (begin, low), low, stop


def _is_break(doc: Doc, i: int) -> bool:
    """Whether a mark or a conjunction parts two clauses, and not two numbers or the digits of one."""
    numbers = 0 < i < len(doc) - 1 and doc[i - 1].like_num and doc[i + 1].like_num
    return not numbers and (doc[i].is_punct or doc[i].lower_ in JOINING)
