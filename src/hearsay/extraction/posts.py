"""Posts of a network that a page shows whole, with who wrote them: ``Send boats. — Ida Lund (@idalund) May 5, 2031``."""

from __future__ import annotations

import re
from bisect import bisect_left

from hearsay.extraction.drafts import Draft, Range
from hearsay.language.plain import Doc
from hearsay.language.reading import document

SIGNED = re.compile(
    r"[ \t]{0,4}[—–][ \t]{0,4}(?P<who>[^\n()@—–]{2,60}?)[ \t]{0,4}\(@\w{1,40}\)[ \t,]{0,4}"
    r"(?:\w{3,12} \d{1,2}, \d{4}|\d{1,2} \w{3,12} \d{4})"
)
"""Who wrote a post, behind its words and a dash, with his handle and the day."""
LEAD = re.compile(r"(?:Skip|End of|View) \w{1,20} post by @\w{1,40} ")
"""What a page writes in front of a post."""
LONGEST = 600
"""Characters of the longest post."""
LINKS = re.compile(r"(?:\s{0,4}(?:https?://|pic\.twitter\.com/)\S{1,200}|\s{1,4}#\w{1,60}){1,12}\s{0,4}$")
"""What a post closes with that is none of its words."""
SURE = 0.9
FEWEST = 3
"""Words that a post needs to be somebody's words."""


def with_posts(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, with what a post says given whole to who wrote it, and nothing else read in it."""
    posts = _posts(doc)
    inside = [(p.content[0][0], p.source[1]) for p in posts if p.source is not None]
    kept = [d for d in drafts if not any(s <= d.start < e and (d.cue is None or s <= d.cue[0] < e) for s, e in inside)]
    return [*kept, *posts] if posts else drafts


def is_post(doc: Doc, draft: Draft) -> bool:
    """Whether a draft is a post: words, a dash and a name."""
    return draft.cue is None and draft in _posts(doc)


def _posts(doc: Doc) -> list[Draft]:
    if "posts" not in doc.user_data:
        text = document(doc).text
        starts = [t.idx for t in doc] if "(@" in text else []
        signed = list(SIGNED.finditer(text)) if starts else []
        found = [_post(doc, text, before.end() if before else 0, one, starts) for before, one in zip([None, *signed], signed, strict=False)]
        doc.user_data["posts"] = [draft for draft in found if draft is not None]
    posts: list[Draft] = doc.user_data["posts"]
    return posts


def _post(doc: Doc, text: str, floor: int, signed: re.Match[str], starts: list[int]) -> Draft | None:
    """The post that a signature closes: the words of its line behind ``floor``."""
    first = max(floor, text.rfind("\n", 0, signed.start()) + 1, signed.start() - LONGEST)
    lead = LEAD.match(text, first)
    first = lead.end() if lead is not None else first
    words = text[first : signed.start()]
    links = LINKS.search(words)
    content = _tokens(doc, starts, first, first + (links.start() if links is not None else len(words)))
    source = _tokens(doc, starts, *signed.span("who"))
    if content is None or source is None or sum(t.is_alpha for t in doc[slice(*content)]) < FEWEST:
        return None
    return Draft(None, source, (content,), SURE)


def _tokens(doc: Doc, starts: list[int], start: int, end: int) -> Range | None:
    first, last = bisect_left(starts, start), bisect_left(starts, end)
    while first < last and doc[first].is_space:
        first += 1
    while first < last and doc[last - 1].is_space:
        last -= 1
    return (first, last) if first < last else None
