"""What somebody known is told to have said on a day that can be told, or put out: an event, as far as nothing else tells of it as one.

A source tag (``…, the ministry said``) is none, but where it names a person or says *he* or *she*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from hearsay.extraction.events import clauses, days
from hearsay.extraction.events.drafts import Draft
from hearsay.extraction.events.joining import STATEMENT, key
from hearsay.extraction.events.lemmas import lemma, verb_lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.events.status import FACTUAL, of_verb
from hearsay.extraction.lexicon import sayings as words
from hearsay.extraction.lexicon.event_frames import Trigger
from hearsay.extraction.lexicon.event_words import ENCOUNTERS
from hearsay.extraction.references import head_of
from hearsay.language.plain import Doc, Token
from hearsay.model import Statement, When

SAYING = Trigger(STATEMENT, "VERB", "", "letter", "Rita Solano said on Monday that the port was closed.")
"""The row of what any verb of saying tells."""
DAY = re.compile(r"(\d{4}|XXXX)-(\d\d-\d\d|WXX-\d)")
"""A day of the calendar or, in a report that nobody dates, of the week."""
SPOKEN_OF = frozenset({"obj", "nsubj", "nsubj:pass", "xcomp", "ccomp"})
"""Relations in which a day is what is spoken of."""
NAMED = frozenset({"PERSON", "ORG", "LOC"})
FEW = 3
"""Words from which what is paraphrased says something: not ``conceded [defeat]``."""
POINTING = frozenset({"it", "this", "that"})
"""Words for what was told before: ``denied [this] on Thursday``."""
PEOPLE = frozenset({"he", "she"})
SINGLE = PEOPLE | {"it"}
"""Pronouns for somebody known."""


def with_sayings(doc: Doc, told: Iterable[Draft]) -> list[Draft]:
    """The events told in a report and, in the order of the text, those that its statements are."""
    known = list(told)
    return sorted([*known, *_sayings(doc, known)], key=lambda draft: draft.hit.token.i)


def _sayings(doc: Doc, told: list[Draft]) -> Iterator[Draft]:
    deeds = {at.i for draft in told for at in (draft.hit.verb, draft.hit.token)}
    for statement in doc._.statements:
        speaker, verb = _speaker(doc, statement), _cue(doc, statement)
        if speaker is None or verb is None or verb.i in deeds or of_verb(verb, within=False) not in FACTUAL:
            continue
        said = [word for span in statement.content for word in span.text.lower().split()]
        if statement.mode == "indirect" and len(said) < FEW and not POINTING & set(said):
            continue
        dated = _is_dated(statement) and not _is_aside(statement, speaker)
        if not dated and not _is_put_out(verb):
            continue
        if not any(_tells(other, speaker) for other in told if other.hit.token.sent == verb.sent):
            deeds.add(verb.i)
            yield _draft(speaker, verb, _day(doc, statement, verb) if dated else None)


def _draft(speaker: Token, verb: Token, when: When | None) -> Draft:
    hit = Hit(verb, SAYING, verb, verb, "none")
    draft = Draft(hit, SAYING.kind, None, [(speaker, "actor")], when, None, "happened", {}, None, None, spoken=True)
    draft.spans = [clauses.told_by(verb, speaker)]
    return draft


def _speaker(doc: Doc, statement: Statement) -> Token | None:
    """The head of who speaks, where that is somebody known who speaks in the report's own voice."""
    source = statement.speaker
    if source.span is None or source.entity is None or source.anonymous or statement.negated or statement.inside is not None:
        return None
    span = doc.char_span(source.span.start, source.span.end, alignment_mode="expand")
    if span is None:
        return None
    head = span.root
    named = head.ent_type_ in NAMED or any(token.ent_type_ == "PERSON" for token in span)
    if head.ent_type_ != "PERSON" and any(child.lower_ in {"a", "an"} for child in head.children):
        return None
    if head.pos_ == "PRON" and named:
        head = head_of(next(token for token in span if token.ent_type_ in NAMED))
    return head if named or head.lower_ in SINGLE or (clauses.is_definite(head) and head.tag_ == "NN") else None


def _cue(doc: Doc, statement: Statement) -> Token | None:
    """The verb of saying."""
    cue = doc.char_span(statement.cue.start, statement.cue.end, alignment_mode="expand") if statement.cue else None
    verb = next((token for token in cue or () if clauses.is_verb(token) and token.tag_ != "VBG"), None)
    return verb if verb is not None and verb_lemma(verb) not in words.PASSING_ON and lemma(verb) not in words.PASSING_ON else None


def _is_dated(statement: Statement) -> bool:
    """Whether it can be told on which one day it was said."""
    when = statement.said_on
    return when is not None and when.start == when.end and DAY.fullmatch(when.start) is not None


def _day(doc: Doc, statement: Statement, verb: Token) -> When | None:
    """The one day on which the report says that it was said: not one that is spoken of (``proclaimed [Friday] a day of mourning``)."""
    when = statement.said_on
    if when is None or when.expression is None or not _is_dated(statement):
        return None
    sentence = doc.text[verb.sent.start_char : verb.sent.end_char]
    places = [verb.sent.start_char + found.start() for found in re.finditer(re.escape(when.expression), sentence)]
    told = [days.tokens_of(doc, at, at + len(when.expression)) for at in places if not _is_content(statement, at)]
    return when if not places or any(span is not None and span.root.dep_ not in SPOKEN_OF for span in told) else None


def _is_aside(statement: Statement, speaker: Token) -> bool:
    """Whether it only says whose the news is: ``The port is closed, [the ministry said on Monday]``."""
    behind = statement.cue is not None and all(span.end <= statement.cue.start for span in statement.content)
    return behind and statement.mode == "indirect" and speaker.ent_type_ != "PERSON" and speaker.lower_ not in PEOPLE


def _is_content(statement: Statement, at: int) -> bool:
    return any(span.start <= at < span.end for span in statement.content)


def _is_put_out(verb: Token) -> bool:
    """Whether what carried it is named: ``said in a statement``, ``wrote on Telegram``."""
    for prep, noun in clauses.obliques(verb):
        if prep in words.CARRYING and (lemma(noun) in words.VEHICLES or noun.lower_ in words.PLATFORMS):
            return True
    return False


def _tells(draft: Draft, speaker: Token) -> bool:
    """Whether an event of the same sentence is the speaker's too: another deed of one clause, or what is said there."""
    mine = key(speaker)
    acting = [one for one, role in draft.parts if role == "actor" or draft.kind in ENCOUNTERS]
    aside = draft.hit.verb.dep_ in {"acl", "acl:relcl"}
    return (speaker in acting and not aside) or (draft.kind in words.TOLD and bool(mine) and any(key(one) == mine for one in acting))
