"""Whom a newsroom rests on: ``Quay Radio, [citing] two officials, reported that …`` passes on the officials' words."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from hearsay.extraction.asides import LEADS
from hearsay.extraction.drafts import Draft, Range, phrase_of
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.newsrooms import NEWSROOMS, PAPERS
from hearsay.extraction.sources import bare
from hearsay.language.bodies import is_newsroom
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import name_at, not_prose, together

CITING = frozenset({"citing", "quoting"})
CITES = frozenset({"cites", "cited", "quotes", "quoted", "cite", "quote"})
"""What a newsroom does behind *which*."""
POINTING = (
    *(("with", *article, noun, to) for article in ((), ("a",), ("the",)) for noun in ("reference", "link") for to in ("to", "on")),
    ("in", "reference", "to"), ("referring", "to"), ("with", "citation", "of"),
)  # fmt: skip
"""How translated copy says *citing*."""
CLOSING = frozenset({",", ".", ";"})
"""Marks up to which whom it cites is described: ``a person in charge of the port,``."""
AHEAD = 8
"""Words behind the verb among which the noun of whom it cites is looked for."""


class Citation(NamedTuple):
    """Half-open ranges of tokens."""

    clause: Range
    """``citing two officials``, with the comma or *which* that leads to it."""
    source: Range


def rested(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """The drafts, where a newsroom's words are those of whom it cites in the same sentence, with the newsroom as *via*."""
    for clause, source in _citations(doc):
        doubled = [d for d in drafts if d.cue is not None and clause[0] <= d.cue[0] < clause[1]]
        passing = [(d, via) for d in drafts if d not in doubled and (via := _passed_by(doc, d, clause)) is not None]
        if not passing:
            continue
        outer, via = min(passing, key=lambda p: (abs(p[0].cue[0] - clause[0]) if p[0].cue else 0, p[0].start))
        content = tuple(run for part in outer.content for run in _without(part, clause))
        if not content:
            continue
        drafts = [d for d in drafts if d is not outer and d not in doubled]
        drafts.append(replace(outer, source=source, content=content, via=(*outer.via, via)))
    return drafts


def _citations(doc: Doc) -> list[Citation]:
    """Every clause that says whom somebody cites, outside of furniture, in order."""
    skipped = not_prose(doc)
    out = []
    for token in doc:
        found = _leading(doc, token) if token.i not in skipped else None
        if found is None:
            continue
        begin, behind = found
        source = _source(doc, behind)
        if source is not None:
            end = source[1] + (source[1] < len(doc) and doc[source[1]].text == ",")
            out.append(Citation((begin - (begin > 0 and doc[begin - 1].text == ","), end), source))
    return out


def _leading(doc: Doc, token: Token) -> Range | None:
    """Where a clause of citing begins, and the first word of whom it cites."""
    if token.lower_ in CITING:
        return token.i, token.i + 1
    if token.lower_ in CITES and token.i and doc[token.i - 1].lower_ in LEADS:
        return token.i - 1, token.i + 1
    for words in POINTING:
        if token.lower_ == words[0] and tuple(t.lower_ for t in doc[token.i : token.i + len(words)]) == words:
            return token.i, token.i + len(words)
    return None


def _source(doc: Doc, start: int) -> Range | None:
    """Whom the words from ``start`` name, if it is somebody, or a paper that somebody wrote, and not a reason."""
    head = next((doc[i] for i in range(start, min(len(doc), start + AHEAD)) if _ends_nouns(doc, i)), None)
    if head is None or not together(doc[start - 1], head) or any(t.is_punct or t.tag_ in FINITE for t in doc[start : head.i]):
        return None
    named = any(t.ent_type_ in {"PERSON", "ORG"} for t in doc[start : head.i + 1])
    if head.lemma_.casefold() not in PEOPLE | PAPERS and not (named and head.ent_type_):
        return None
    end = phrase_of(head)[1] if head.i < phrase_of(head)[1] else head.i + 1
    close = next((i for i in range(end, min(len(doc), end + AHEAD)) if doc[i].is_punct or doc[i].is_space or doc[i].tag_ in FINITE), end)
    return bare(doc, (start, close if doc[close : close + 1].text in CLOSING else end))


def _ends_nouns(doc: Doc, i: int) -> bool:
    """Whether a noun ends the nouns that it stands among: not ``[airport] employee``."""
    nouns = {"NOUN", "PROPN"}
    return doc[i].pos_ in nouns and not (i + 1 < len(doc) and doc[i + 1].pos_ in nouns) and doc[i].dep_ != "nmod:poss"


def _passed_by(doc: Doc, draft: Draft, clause: Range) -> Range | None:
    """The newsroom of the clause's sentence that reports what a draft holds, if it is the draft's source or the clause's subject."""
    if draft.cue is None or draft.source is None or not together(doc[draft.cue[0]], doc[clause[0]]):
        return None
    start, end = draft.source
    if clause[0] <= start < clause[1]:
        name = name_at(doc[clause[0] - 1]) if clause[0] else None
        start, end = (name.start, name.end) if name is not None else (0, 0)
    elif start < clause[0] < end:
        end = clause[0]
    if start == end:
        return None
    source = doc[start:end]
    named = any(t.lower_ in NEWSROOMS for t in source) or any(is_newsroom(source.text[at:]) for at in (0, len("the ")))
    named = named or (any(t.ent_type_ == "ORG" for t in source) and not any(t.ent_type_ == "PERSON" for t in source))
    return (start, end) if named else None


def _without(run: Range, clause: Range) -> tuple[Range, ...]:
    """A run of content without the clause."""
    (start, end), (low, high) = run, clause
    if high <= start or end <= low:
        return (run,)
    return tuple(part for part in ((start, low), (high, end)) if part[0] < part[1])
