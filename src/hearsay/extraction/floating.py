"""Quotations that no cue has: given to whom their marks lead to, or to who was speaking."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import takewhile

from hearsay.extraction.drafts import Draft, Range
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon.cues import PASSING
from hearsay.extraction.owners import NOMINAL, has_voice
from hearsay.extraction.quotations import Quotation
from hearsay.extraction.tags import tag_of
from hearsay.language.plain import Doc
from hearsay.language.reading import name_at, not_prose, together

TAGGED = 0.7
"""How sure a statement is whose cue was told from where it stands."""
TAG_END = 6
"""Words that a tag between two parts of a quotation may go on with: ``“Wait,” she told [the Torvel Courier]. “We are few.”``"""
SENTENCE = 12
"""Words from which something stands between two others."""
GESTURE = 8
"""Words up to which a sentence only tells what somebody does who then speaks."""
MARKED = frozenset("“\"‘'«„")
SENTENCE_ENDS = frozenset(".!?…")
_FINITE = frozenset({"VBZ", "VBD"})
SHORTEST_FLOATING = 4
"""Words that a quotation needs to be a statement when nothing attributes it."""


def with_tagged(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """Add the quotations that no draft has, or only one that passes them on, and that the words at their marks give to somebody."""
    out = list(drafts)
    given = _tokens(d for d in _outer(drafts, quotes) if not (d.cue and doc[d.cue[0]].lower_ in PASSING))
    for q in quotes:
        if not _is_quoted_speech(doc, q) or not given.isdisjoint(range(q.first, q.last)):
            continue
        tag = tag_of(doc, q)
        if tag is not None:
            out.append(Draft(tag[0], tag[1], ((q.first, q.last),), TAGGED))
    return out


def _outer(drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """The drafts without those that somebody tells inside a quotation: ``“[He said it was late], so we left.”``"""
    begins, out = [q.first for q in quotes], []
    for draft in drafts:
        at = bisect_right(begins, draft.outer[0]) - 1
        inside = draft.cue is not None and at >= 0 and draft.outer[0] > quotes[at].first and draft.outer[1] < quotes[at].last
        out += [] if inside else [draft]
    return out


def _tokens(drafts: Iterable[Draft]) -> set[int]:
    """The tokens of what is said in any of them."""
    return {i for draft in drafts for s, e in draft.content for i in range(s, e)}


def _is_quoted_speech(doc: Doc, q: Quotation) -> bool:
    """Whether a quotation is long enough to be somebody's words, and the report's own."""
    own = not_prose(doc).isdisjoint(range(q.first, q.last))
    return own and sum(t.is_alpha for t in doc[q.first : q.last]) >= SHORTEST_FLOATING


def with_floating(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """Add the quotations that nothing attributes, to whom spoke before: his statement goes on, or he makes another; whole lines that
    nobody spoke before, as from a radio's log, to nobody.
    """
    outer = _outer(drafts, quotes)
    out, given, speaking = list(drafts), _tokens(outer), list(outer)
    for q in quotes:
        spoken = _is_quoted_speech(doc, q) and (not q.single or _is_sentence(doc, q))
        if not spoken or not given.isdisjoint(range(q.first, q.last)):
            continue
        near = [d for d in speaking if d.source and d.cue and d.cue[0] < q.first and _is_near(doc, d.outer[1], q.first)]
        if (named := _named_behind(doc, q)) is not None:
            out.append(Draft(None, named, ((q.first, q.last),), TAGGED))
            continue
        if not near:
            if _is_line(doc, q) and not _is_repeated(doc, q, out):
                out.append(Draft(None, None, ((q.first, q.last),), 0.5))
            continue
        before = max(near, key=lambda d: (d.outer[1] if d.outer[1] <= q.first else d.cue[1] if d.cue else 0, d.start))
        joined, other = _introduced(doc, before, q), _gesturing(doc, before.outer[1], q)
        if other is not None:
            out.append(Draft(None, other, ((q.first, q.last),), 0.5))
        elif joined is not None:
            out[out.index(before)] = speaking[speaking.index(before)] = joined
        elif not _is_anothers(doc, before, q):
            out.append(Draft(None, before.source, ((q.first, q.last),), 0.5))
    return out


def _named_behind(doc: Doc, q: Quotation) -> Range | None:
    """Who the sentence behind a quotation says that it was: ``“It is the dam.” That was [Ida Lund], the mayor.``"""
    words = [t for t in doc[q.last : q.last + GESTURE] if not t.is_space]
    told = [t.lower_ for t in words[:2]]
    if told[:1] not in (["that"], ["this"]) or told[1:] not in (["was"], ["is"], ["'s"], ["’s"]):
        return None
    phrase = takewhile(lambda t: t.tag_ in NOMINAL or t.text == ",", words[2:])
    name = next((name for t in phrase if t.is_alpha and (name := name_at(t)) is not None and name.label_ == "PERSON"), None)
    return (name.start, name.end) if name is not None else None


def _is_anothers(doc: Doc, before: Draft, q: Quotation) -> bool:
    """Whether a quotation that its clause goes on to is told of a body or somebody else than who spoke before: ``The mayor's office has let
    it slip that he “has no plan to leave”``.
    """
    first = next((i + 1 for i in range(q.first - 1, -1, -1) if not together(doc[i], doc[q.first])), 0)
    said = {word.lower_ for word in doc[slice(*(before.source or (0, 0)))]}
    voices = [t for t in doc[first : q.first] if t.dep_ == "nsubj" and any(map(has_voice, t.subtree))]
    return any(t.lower_ not in said and before.outer[1] <= t.i for t in voices)


def _is_line(doc: Doc, q: Quotation) -> bool:
    """Whether a quotation is all of its line, and a sentence."""
    begins = q.first == 0 or "\n" in doc[q.first - 1].text
    ends = q.last == len(doc) or "\n" in doc[q.last].text
    return begins and ends and not q.single and _is_sentence(doc, q) and any(t.tag_ in TENSED for t in doc[q.first : q.last])


def _is_repeated(doc: Doc, q: Quotation, drafts: list[Draft]) -> bool:
    """Whether a line repeats words that the report gives to somebody, for show."""
    shown = doc[q.first + 1 : q.last - 1].text.strip(" .,")
    return any(shown in doc[s:e].text for d in drafts for s, e in d.content)


def _gesturing(doc: Doc, start: int, q: Quotation) -> Range | None:
    """Who is named by the brief sentence right in front of a quotation, in its line: ``[Lund] shrugs. “They know.”``"""
    first = max(start, q.first - GESTURE)
    dot = next((i for i in range(q.first - 2, first - 1, -1) if doc[i].text[-1:] in SENTENCE_ENDS or "\n" in doc[i].text), None)
    between = doc[first if dot is None else dot + 1 : q.first]
    name = next((name_at(t) for t in between if t.is_alpha), None)
    if dot is None or name is None or name.label_ != "PERSON" or "\n" in between.text or doc[q.first - 1].text not in SENTENCE_ENDS:
        return None
    return (name.start, name.end) if name.root.dep_ == "nsubj" and name.root.head.tag_ in TENSED else None


def _is_sentence(doc: Doc, q: Quotation) -> bool:
    """Whether a quotation is a sentence of its own, as somebody's words in single marks are, and no title or borrowed word."""
    return doc[q.last - 2].text[-1:] in SENTENCE_ENDS and doc[q.first + 1].text[:1].isupper()


def _is_near(doc: Doc, start: int, end: int) -> bool:
    """Whether no more than one line break, blank lines counting once, and no sentence with words stands between two tokens."""
    breaks = words = 0
    for i in range(start, end):
        breaks += doc[i].is_space and "\n" in doc[i].text
        words += doc[i].is_alpha
        if breaks > 1 or words > SENTENCE:
            return False
    return True


def _introduced(doc: Doc, before: Draft, q: Quotation) -> Draft | None:
    """``before`` with the quotation added, where it goes on with the words that ``before`` began to quote."""
    last = max(e for _, e in before.content)
    direct = doc[last - 1].text in {"”", '"', "»", "''", *(("’", "'") if q.single or doc[q.first].text in "‘'" else ())}
    between = [t for t in doc[before.outer[1] : q.first] if t.is_alpha]
    tag = len(between) <= TAG_END and all(together(doc[before.outer[1] - 1], t) for t in between)
    if direct and before.outer[1] <= q.first and tag and "\n" not in doc[before.outer[1] : q.first].text:
        return replace(before, content=(*before.content, (q.first, q.last)))
    return None


def with_speakers(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts in order, each active cue without a source given to who spoke before: of a participle in its sentence, of a verb in a
    tense and without a subject, as some languages have it, in its line (``“It is a theft,” condemned.``); and one that opens its sentence
    to whom the sentence before is about (``Lund on television now. Says we were paid.``)."""
    out: list[Draft] = []
    last: Draft | None = None
    for draft in sorted(drafts, key=lambda d: d.cue or d.content[0]):
        if draft.cue is not None and draft.source is None and last is not None and last.cue is not None and _goes_on(doc, draft, last):
            draft = replace(draft, source=last.source)
        elif draft.cue is not None and draft.source is None:
            draft = replace(draft, source=_opening(doc, draft, last))
        last = draft if draft.source is not None else last
        out.append(draft)
    return sorted(out, key=lambda d: (d.start, d.outer))


def _goes_on(doc: Doc, draft: Draft, last: Draft) -> bool:
    """Whether a cue without a source goes on from one that has one."""
    assert draft.cue is not None and last.cue is not None
    verb, before = doc[draft.cue[0]], doc[last.cue[0]]
    if verb.pos_ != "VERB" or any(c.dep_.startswith("aux:pass") for c in verb.children):
        return False
    if verb.tag_ == "VBG":
        return together(verb, before)
    if verb.dep_ == "conj" and last.cue[0] <= verb.head.i < last.cue[1]:
        return not any(c.dep_.startswith("nsubj") for c in verb.children)
    return verb.tag_ in TENSED and _is_behind(doc, draft) and not any("\n" in t.text for t in doc[last.cue[0] : draft.cue[0]])


def _opening(doc: Doc, draft: Draft, last: Draft | None) -> Range | None:
    """Whose a verb without a subject is that opens its sentence, or stands behind a quotation that does: who speaks in the sentence before,
    of the same line, or is named first there."""
    assert draft.cue is not None
    verb = doc[draft.cue[0]]
    first = verb.sent.start
    leads = verb.i == first and verb.tag_ in _FINITE and verb.text[:1].isupper() and verb.head is verb
    quoted = verb.tag_ in TENSED and doc[first].text in MARKED and _is_behind(doc, draft)
    if not (leads or quoted) or not first or any(c.dep_.startswith("nsubj") for c in verb.children) or "\n" in doc[first - 1].text:
        return None
    before = doc[first - 1].sent
    if last is not None and last.source is not None and before.start <= (last.cue or last.source)[0] < first:
        return last.source
    name = next((n for t in before if (n := name_at(t)) is not None and n.label_ in ("PERSON", "ORG")), None)
    return (name.start, name.end) if name is not None and (not quoted or name.root.dep_ == "nsubj") else None


def _is_behind(doc: Doc, draft: Draft) -> bool:
    """Whether a cue stands right behind a quotation that it gives to somebody."""
    assert draft.cue is not None
    return any(doc[s].text in MARKED and e in {draft.cue[0], draft.cue[0] - 1} for s, e in draft.content)
