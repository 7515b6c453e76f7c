"""Posts that a page or a channel shows whole, with who wrote them.

``Send boats. — Ida Lund (@idalund) May 5, 2031``; below *Forwarded from Tarn Today*, what Tarn Today wrote.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace

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
STAMP = r"(?:\[[^\]\n]{4,30}\]|(?:[A-Z][a-z]{2,8} )?\d{1,2}[:.]\d\d(?: ?[ap]m)?)"
"""The hour of a post, at the head of its line."""
FORWARDED = re.compile(
    rf"^[ \t]{{0,4}}(?:{STAMP} ?)?\W{{0,4}}(?:(?:forwarded(?: message)?|reposted) from:?|fwd(?: from)?:?) (?P<who>[^\n:|]{{2,60}}?)"
    r"(?:[ \t]{0,2}(?:\((?:official|channel|chat)\)|\|[^\n:]{1,40}))?[ \t]{0,4}(?::(?=\s)|$)",
    re.IGNORECASE | re.MULTILINE,
)
"""Who wrote the words below, or behind a colon: ``12:40 Forwarded from [Tarn Today]``."""
CLOSE = re.compile(rf"\n[ \t]*(?:\n|{STAMP}[ \n]|[^\w\n]{{0,3}}forwarded|\[)", re.IGNORECASE)
"""Where a post ends: at an empty line, or at another post."""
COUNTED = re.compile(r"(?:\s{0,3}(?:👁|💬|❤|👍|🔥|😢|🙏)\ufe0f?\s{0,3}\d[\d.,]{0,9}[KkMm]?){1,9}\s{0,3}$")
"""How many saw a post, which is none of its words."""
SURE = 0.9
FEWEST = 3
"""Words that a post needs to be somebody's words."""


def with_posts(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, with what a post says given whole to who wrote it, and nothing else read in it."""
    posts = _posts(doc)
    inside = [(p.content[0][0], p.source[1]) for p in posts if p.source is not None]
    whole = [p.content[0] for p in posts]
    kept = [d for d in drafts if not any(s <= d.start < e and (d.cue is None or s <= d.cue[0] < e) for s, e in inside)]
    kept = [d for d in kept if d.source is not None or d.cue is not None or not any(s <= d.start < e for s, e in whole)]
    return [*(_passed_on(_without(d, whole), posts) for d in kept), *posts] if posts else drafts


def _without(draft: Draft, posts: list[Range]) -> Draft:
    """A draft whose cue stands in no post, without the words of posts, which are those of whoever wrote them."""
    if draft.cue is None or any(s <= draft.cue[0] < e for s, e in posts):
        return draft
    own = tuple(part for part in draft.content if not any(s <= part[0] < e for s, e in posts))
    return replace(draft, content=own) if own else draft


def _passed_on(draft: Draft, posts: list[Draft]) -> Draft:
    """A draft, with who wrote the forwarded post that has it as who passed it on."""
    of = (p for p in posts if p.source is not None and p.source[1] <= p.content[0][0] <= draft.start < p.content[0][1])
    whose = next((p.source for p in of if draft.cue is not None), None)
    return replace(draft, via=(*draft.via, whose)) if whose is not None and draft.source != whose else draft


def forwarders(doc: Doc) -> tuple[Range, ...]:
    """The names of whose posts are forwarded, whole, whatever words they are: ``Forwarded from [Tarn Today]``."""
    return tuple(p.source for p in _posts(doc) if p.source is not None and p.source[1] <= p.content[0][0])


def is_post(doc: Doc, draft: Draft) -> bool:
    """Whether a draft is a post: words, a dash and a name."""
    return draft.cue is None and draft in _posts(doc)


def _posts(doc: Doc) -> list[Draft]:
    if "posts" not in doc.user_data:
        text = document(doc).text
        signed = list(SIGNED.finditer(text)) if "(@" in text else []
        forwarded = list(FORWARDED.finditer(text))
        starts = [t.idx for t in doc] if signed or forwarded else []
        found = [_post(doc, text, before.end() if before else 0, one, starts) for before, one in zip([None, *signed], signed, strict=False)]
        found += [_forwarded(doc, text, one, starts) for one in forwarded]
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


def _forwarded(doc: Doc, text: str, lead: re.Match[str], starts: list[int]) -> Draft | None:
    """The post below a line, or behind a colon, that says whose it is."""
    close = CLOSE.search(text, lead.end() + 1)
    words = text[lead.end() : close.start() if close is not None else len(text)]
    counted = COUNTED.search(words)
    content = _tokens(doc, starts, lead.end(), lead.end() + (counted.start() if counted is not None else len(words)))
    source = _tokens(doc, starts, *lead.span("who"))
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
