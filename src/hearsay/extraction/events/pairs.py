"""The names behind an encounter, read off the words where trees lose them: who meets whom, who brings them together."""

from __future__ import annotations

from collections.abc import Iterator

from hearsay.extraction.events.behalf import alike, people_of
from hearsay.extraction.events.beings import PEOPLES, is_being
from hearsay.extraction.events.clauses import children, doers, is_verb
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.parties import Part
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon import sayings
from hearsay.extraction.references import head_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import names_within


def mediators(noun: Token) -> Iterator[Part]:
    """Who brings the parties together: ``talks [mediated by the envoy]``, by the tree or by the name behind *by*."""
    for verb in children(noun, "acl", "amod"):
        mediated = verb.i > noun.i and verb.tag_ == "VBN" and lemma(verb) in words.MEDIATING
        if not mediated or verb.i + 1 >= noun.sent.end or verb.nbor().lower_ != "by":
            continue
        named = (ent.root for ent in names_within(noun.doc, verb.i + 2, min(verb.i + 2 + words.REACH, noun.sent.end)))
        one = next((one for one in doers(verb) if is_being(one)), None) or next(named, None)
        if one is not None:
            yield head_of(one), "mediator"


def sides_of(doc: Doc) -> list[Token]:
    """The two countries whose negotiators a report names: ``Estaria's chief negotiator``, ``her Norvanian counterpart``."""
    sides: dict[str, Token] = {}
    for token in doc:
        if token.pos_ != "NOUN" or lemma(token) not in sayings.NEGOTIATING or (whose := people_of(token)) is None:
            continue
        name = whose.lower_
        known = next((other for other in sides if alike(other, name)), None)
        if known is None or (whose.ent_type_ == "LOC" and sides[known].ent_type_ != "LOC"):
            sides[known or name] = whose
    return [head_of(side) for side in sides.values()] if len(sides) == 2 else _opponents(doc)


def _opponents(doc: Doc) -> list[Token]:
    """The only two countries that a report joins as those with something between them: ``the presidents of Estaria and Norvania``."""
    pairs: dict[frozenset[str], list[Token]] = {}
    for token in doc:
        both = _joined_behind(token) if lemma(token) in senses.JOINT and token.pos_ == "NOUN" else None
        if both is not None:
            pairs.setdefault(frozenset(one.text.casefold() for one in both), [head_of(one.root) for one in both])
    return next(iter(pairs.values())) if len(pairs) == 1 else []


def _joined_behind(noun: Token) -> tuple[Span, Span] | None:
    """The two countries behind a noun and its preposition, read off the words: ``the war between [Estaria] and [Norvania]``."""
    doc, at = noun.doc, noun.i + 2
    if at >= noun.sent.end or noun.nbor().lower_ not in {"of", "between", "from"}:
        return None
    named = names_within(doc, at, min(at + words.REACH, noun.sent.end))[:2]
    if len(named) < 2 or not all(one.label_ in PEOPLES for one in named) or named[0].start > at + 1:
        return None
    between = [t.lower_ for t in doc[named[0].end : named[1].start]]
    return (named[0], named[1]) if between in (["and"], ["and", "the"]) else None


def between(noun: Token, role: str) -> Iterator[Part]:
    """The two names of ``a call on Thursday between A and B``, read off the words: trees often lose them."""
    doc, end = noun.doc, min(noun.sent.end, noun.i + words.REACH)
    at = next((i for i in range(noun.i + 1, end) if doc[i].lower_ == "between"), None)
    if at is None or any(is_verb(doc[i]) for i in range(noun.i + 1, at)):
        return
    joint = next((i for i in range(at + 1, min(noun.sent.end, at + words.REACH)) if doc[i].lower_ == "and"), None)
    if joint is None:
        return
    beyond = (
        i for i in range(joint + 1, noun.sent.end) if is_verb(doc[i]) or doc[i].is_punct or (doc[i].pos_ == "ADP" and doc[i].lower_ != "of")
    )
    stop = next(beyond, noun.sent.end)
    if stop < noun.sent.end and doc[stop].text == "," and any(lemma(t) in words.PEOPLE for t in doc[joint:stop]):
        behind = next((ent for ent in names_within(doc, stop + 1, noun.sent.end) if ent.start == stop + 1), None)
        stop = behind.end if behind is not None and behind.label_ == "PERSON" else stop
    for first, last in ((at + 1, joint), (joint + 1, stop)):
        names = [ent for ent in names_within(doc, first, last) if ent.label_ in {"PERSON", *PEOPLES}]
        name = next((ent for ent in reversed(names) if ent.label_ != "NORP"), None)
        if name is not None:
            yield head_of(name.root), role
