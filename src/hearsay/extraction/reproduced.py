"""Texts that a report gives whole: a statement, a bulletin or a letter, behind a line that says so.

*The guild issued a statement on Friday. The text follows.* Whose words they are stands in that line, or in the sentences in front of it.
Most stand in quotation marks; one that does not speaks as *we*, and ends where its issuer signs or speaks so last.
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
from hearsay.language.reading import not_prose, trimmed

TEXTS = words(
    "statement text communique communiqué bulletin letter note message release announcement declaration memo appeal notice resolution "
    "post remarks words quote reply response"
)
"""What is given whole."""
PARTS = words("part extract excerpt passage paragraph")
"""What may be given of it: ``Its central [part] reads:``."""
GIVING = words("carry publish print reproduce run quote republish reprint translate give bring")
"""What a newsroom does with a text that it gives whole."""
FOLLOWING = words("follow read run say state go end begin conclude open close")
"""What a text does whose words come next: ``The statement [reads]:``."""
WHOLE = (("in", "full"), ("the", "full"), ("full", "text"), ("full", "quote"), ("as", "received"))
"""Words that say that a text is given whole."""
SHOWING = words("here below")
"""What a line begins with that shows a text: ``[Here] is the letter in full.``"""
OURS = words("we i us")
"""Words of whoever speaks in a text."""
SHORTEST = 12
"""Words of a text that is given whole, at least."""
BACK = 2
"""Sentences in front of the one that leads up to a text, in which it may be told whose it is."""
SURE = 0.7
OFTEN = 2
"""Lines of a text without marks that speak as *we*, at least."""


def with_reproduced(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """The drafts, and texts that are given whole as what whoever issued them states, also where they were the newsroom's own."""
    out = list(drafts)
    for lead, (first, last) in (*_quoted(doc, quotes), *_unmarked(doc, quotes)):
        cue = _cue(lead)
        if cue is None:
            continue
        holding = next((d for d in out if any(s <= first and last <= e + 1 for s, e in d.content)), None)
        if holding is not None and holding.source is not None and not _is_nobodys(doc, holding):
            continue
        source = _issuer(doc, lead)
        if source is None:
            continue
        whole = Draft((cue.i, cue.i + 1), source, ((first, last),), SURE)
        if holding is not None:
            out[out.index(holding)] = replace(whole, score=holding.score)
        else:
            out.append(whole)
    return out


def _quoted(doc: Doc, quotes: tuple[Quotation, ...]) -> Iterator[tuple[Span, Range]]:
    """Long quotations that begin a line, each with the line in front."""
    for quote in quotes:
        if not quote.single and sum(t.is_alpha for t in doc[quote.first : quote.last]) >= SHORTEST:
            lead = _lead(doc, quote)
            if lead is not None:
                yield lead, (quote.first, quote.last)


def _unmarked(doc: Doc, quotes: tuple[Quotation, ...]) -> Iterator[tuple[Span, Range]]:
    """Texts without marks, each with the sentence that says that it is given whole: up to the signature, or the last line with a *we*."""
    within = [quote for quote in quotes if not quote.single]
    if not any(_is_own(t, within) for t in doc):
        return
    lines = list(_lines(doc))
    for i, line in enumerate(lines):
        lead = next((s for s in _sentences(doc, line) if _cue(s) is not None), None)
        text = lines[i + 1 :]
        source = _issuer(doc, lead) if lead is not None else None
        if lead is None or source is None or not text or doc[text[0][0]].is_quote:
            continue
        ours = [k for k, one in enumerate(text) if any(_is_own(t, within) for t in doc[slice(*one)])]
        signed = next((k for k, one in enumerate(text) if _is_signature(doc, one, source)), None)
        ours = [k for k in ours if signed is None or k < signed]
        if len(ours) < OFTEN:
            continue
        text = text[: signed if signed is not None else ours[-1] + 1]
        opening = next((k for k, one in enumerate(text) if not _is_heading(doc, one)), 0)
        yield lead, (text[opening][0], text[-1][1])
        return


def _sentences(doc: Doc, line: Range) -> Iterator[Span]:
    """The sentences that begin in a line."""
    at = line[0]
    while at < line[1]:
        sentence = doc.sentence_at[at]
        yield trimmed(doc[max(at, sentence.start) : sentence.end])
        at = sentence.end


def _is_own(token: Token, quotes: list[Quotation]) -> bool:
    """Whether a word is *we*, and no quoted one."""
    return token.lower_ in OURS and not any(q.first <= token.i < q.last for q in quotes)


def _is_whole(sentence: Span) -> bool:
    """Whether a sentence says that a text is given whole."""
    low = [t.lower_ for t in sentence]
    return any(tuple(low[i : i + 2]) in WHOLE for i in range(len(low)))


def _lines(doc: Doc) -> Iterator[Range]:
    """The lines of the report that hold words of its own, without the white space around them."""
    start = 0
    for i in range(len(doc) + 1):
        if i < len(doc) and not (doc[i].is_space and "\n" in doc[i].text):
            continue
        line = trimmed(doc[start:i]) if i > start else None
        if line is not None and len(line) and line.start not in not_prose(doc):
            yield line.start, line.end
        start = i + 1


def _is_heading(doc: Doc, line: Range) -> bool:
    """Whether a line is no sentence, only what the text is called: ``STATEMENT``."""
    return doc[line[1] - 1].is_alpha and any(lemma_of(t) in TEXTS or t.lower_ in TEXTS for t in doc[slice(*line)])


def _is_signature(doc: Doc, line: Range, source: Range) -> bool:
    """Whether a line is the name of whoever issued the text."""
    return doc[slice(*line)].text.casefold() == doc[slice(*source)].text.casefold().removeprefix("the ")


def _lead(doc: Doc, quote: Quotation) -> Span | None:
    """The sentence right in front of a text that begins its line."""
    at = quote.first - 1
    while at >= 0 and doc[at].is_space:
        at -= 1
    between = doc[at + 1 : quote.first].text
    if at < 0 or doc[at].text not in {":", "."} or ("\n" not in between and doc[at].text != ":") or at in not_prose(doc):
        return None
    return trimmed(doc[doc[at].sent.start : at + 1])


def _cue(lead: Span) -> Token | None:
    """The word that says that a text comes: of giving it whole, or what the text does; else the text itself, where a colon follows."""
    told = [t for t in lead if lemma_of(t) in TEXTS | PARTS and t.pos_ == "NOUN"]
    whole = _is_whole(lead)
    opens = lead[-1].text == ":" or lead[0].lower_ in SHOWING
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
