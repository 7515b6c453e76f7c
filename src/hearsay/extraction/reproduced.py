"""Texts that a report gives whole: a statement, a bulletin or a letter, in quotation marks behind a line that says so.

*The guild issued a statement on Friday. The text follows.* Whose words they are stands in that line, or in the sentences in front of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.drafts import Draft, Range, phrase_of
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.quotations import Quotation
from hearsay.extraction.sources import SUBJECTS, bare
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import furniture, trimmed

TEXTS = words(
    "statement text communique communiqué bulletin letter note message release announcement declaration memo appeal notice resolution "
    "post remarks words quote reply response"
)
"""What is given whole."""
PARTS = words("part extract excerpt passage paragraph")
"""What may be given of it: ``Its central [part] reads:``."""
GIVING = words("carry publish print reproduce run quote republish reprint translate")
"""What a newsroom does with a text that it gives whole."""
FOLLOWING = words("follow read run say state go end begin conclude open close")
"""What a text does whose words come next: ``The statement [reads]:``."""
WHOLE = (("in", "full"), ("the", "full"), ("full", "text"), ("full", "quote"), ("as", "received"))
"""Words that say that a text is given whole."""
OURS = words("we i us")
SHORTEST = 12
"""Words of a text that is given whole, at least."""
BACK = 2
"""Sentences in front of the one that leads up to a text, in which it may be told whose it is."""
SURE = 0.7


def with_reproduced(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """The drafts, and texts that are given whole as what whoever issued them states, also where they were the newsroom's own."""
    out = list(drafts)
    for quote in quotes:
        if quote.single or sum(t.is_alpha for t in doc[quote.first : quote.last]) < SHORTEST:
            continue
        lead = _lead(doc, quote)
        cue = _cue(lead) if lead is not None else None
        if lead is None or cue is None:
            continue
        holding = next((d for d in out if any(s <= quote.first and quote.last <= e + 1 for s, e in d.content)), None)
        if holding is not None and holding.source is not None and not _is_nobodys(doc, holding):
            continue
        source = _issuer(doc, lead)
        if source is None:
            continue
        whole = Draft((cue.i, cue.i + 1), source, ((quote.first, quote.last),), SURE)
        if holding is not None:
            out[out.index(holding)] = replace(whole, score=holding.score)
        else:
            out.append(whole)
    return out


def _lead(doc: Doc, quote: Quotation) -> Span | None:
    """The sentence right in front of a text that begins its line."""
    at = quote.first - 1
    while at >= 0 and doc[at].is_space:
        at -= 1
    between = doc[at + 1 : quote.first].text
    if at < 0 or doc[at].text not in {":", "."} or ("\n" not in between and doc[at].text != ":") or at in furniture(doc):
        return None
    return trimmed(doc[doc[at].sent.start : at + 1])


def _cue(lead: Span) -> Token | None:
    """The word that says that a text comes: of giving it whole, or what the text does; else the text itself, where a colon follows."""
    told = [t for t in lead if lemma_of(t) in TEXTS | PARTS and t.pos_ == "NOUN"]
    low = [t.lower_ for t in lead]
    whole = any(tuple(low[i : i + 2]) in WHOLE for i in range(len(low)))
    opens = lead[-1].text == ":"
    verbs = [t for t in lead if t.pos_ == "VERB" and t.tag_ in TENSED]
    given = next((t for t in verbs if lemma_of(t) in GIVING and (told or whole)), None)
    does = next((t for t in verbs if lemma_of(t) in FOLLOWING and any(c in told and c.dep_ in SUBJECTS for c in t.children)), None)
    if does is not None and (opens or lemma_of(does) == "follow"):
        return does
    if given is not None and (opens or whole):
        return given
    return told[-1] if told and opens and whole else None


def _is_nobodys(doc: Doc, draft: Draft) -> bool:
    """Whether a text was given to the newsroom that prints it, to itself, or to the last words in front of its colon: ``[We] give it``,
    ``[The full text] follows``, ``published this statement, read by [its clerk]:``."""
    said = doc[slice(*draft.source)] if draft.source else doc[0:0]
    colon = draft.cue is not None and doc[draft.cue[0]].text == ":"
    return colon or all(t.lower_ in OURS for t in said) or lemma_of(said.root) in TEXTS


def _issuer(doc: Doc, lead: Span) -> Range | None:
    """Whose text it is, as the line or the sentences before it tell; else the text as the line calls it."""
    for span in (lead, *_before(doc, lead)):
        told = [t for t in span if lemma_of(t) in TEXTS and t.pos_ == "NOUN"]
        for text in reversed(told):
            if any(c.dep_ == "nmod:poss" for c in text.children):
                return bare(doc, phrase_of(text))
            by = next(
                (c for c in text.children if c.dep_ == "nmod" and c.i > text.i and any(g.lower_ in {"from", "by"} for g in c.children)),
                None,
            )
            if by is not None:
                return bare(doc, phrase_of(by))
            subject = next((c for c in text.head.children if c.dep_ in SUBJECTS and c.i < text.i), None)
            if text.dep_ in {"obj", "obl"} and subject is not None and subject.lower_ not in OURS:
                return bare(doc, phrase_of(subject))
    named = [t for t in lead if lemma_of(t) in TEXTS and t.pos_ == "NOUN"]
    return bare(doc, phrase_of(named[-1])) if named else None


def _before(doc: Doc, lead: Span) -> Iterator[Span]:
    """The sentences in front of the line, the nearest first."""
    at = lead.start
    for _ in range(BACK):
        while at > 0 and doc[at - 1].is_space:
            at -= 1
        if at == 0:
            return
        span = trimmed(doc[doc[at - 1].sent.start : at])
        yield span
        at = min(span.start, at - 1)
