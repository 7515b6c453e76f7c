"""Whose a number is that is given in something: an estimate, a list, a study."""

from __future__ import annotations

from msgspec.structs import replace

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.moments import MONTHS, WEEKDAYS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.references import refer_words
from hearsay.extraction.scene import Scene, Sight
from hearsay.language.plain import Token
from hearsay.model import Document, Speaker

_TIMES = words(
    "end time today yesterday tomorrow year month week day midday noon dawn dusk nightfall evening morning "
    "night midnight afternoon now then"
)
GENITIVE = ("'s", "’s", "'", "’")
NOMINAL = frozenset({"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS"})
_BULLETS = words("• - – — * · ; .")
_LABEL = 8
"""Words of whoever a colon sets in front of a number, at most."""
_MADE = 6
"""Words behind what numbers are given in among which it is told who made it: ``a study of pupils [by] the college``."""
_INNER = frozenset({"det", "amod", "compound", "nmod:poss", "nummod", "flat", "advmod", "case", "nmod:desc", "goeswith"})


def whose(scene: Scene, noun: Token) -> Token | None:
    """Who made what numbers are given in: ``[its] own estimate``, ``[UN] figures``, ``data gathered by [the council]``."""
    if noun.lower_ not in claims.CLAIM_NOUNS:
        return None
    owner = next((child for child in noun.children if child.dep_ == "nmod:poss"), None) or genitive(scene, noun.i)
    if owner is not None and owner.lower_ == "whose":
        return noun.head.head if noun.head.dep_ == "acl:relcl" else None
    if owner is not None and not is_day(owner):
        return owner
    front = scene.doc[noun.i - 1]
    if noun.i and scene.sentence[front.i] == scene.sentence[noun.i] and _is_body(front):
        return front
    for at in range(noun.i + 1, min(noun.i + _MADE, len(scene.words))):
        if scene.words[at] in claims.CLAIM_LINKS:
            maker = phrase_head(scene, at + 1)
            if scene.words[at] != "by" and (maker is None or not _is_maker(maker)):
                continue
            return maker
        verb = scene.doc[at].tag_ in FINITE and scene.word(at + 1) not in claims.CLAIM_LINKS
        if verb or scene.ends(at) or scene.words[at] == ",":
            return None
    return None


def _is_maker(token: Token) -> bool:
    return token.ent_type_ in ("ORG", "PERSON", "LOC") or token.lower_ in claims.BODIES


def is_day(token: Token) -> bool:
    """Whether it is a day or a time, who gives no numbers."""
    return token.ent_type_ in ("DATE", "TIME") or token.lower_ in WEEKDAYS or token.lower_ in MONTHS or token.lower_ in _TIMES


def _is_body(token: Token) -> bool:
    """Whether a word in front of "figures" is whose they are: ``UN figures``, ``hospital figures``, not ``casualty figures``."""
    return bool(
        token.ent_type_ in ("ORG", "LOC", "PERSON") or (token.text.isupper() and len(token.text) > 1) or token.lower_ in claims.BODIES
    )


def phrase_head(scene: Scene, i: int) -> Token | None:
    """The head of the noun phrase that begins at a token."""
    if not 0 <= i < len(scene.doc):
        return None
    token = scene.doc[i]
    for _ in range(6):
        if token.dep_ in _INNER and token.head.i > token.i and token.head.i - i < 10:
            token = token.head
    return token if token.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") else None


def genitive(scene: Scene, i: int) -> Token | None:
    """The owner of a noun, from the mark of the genitive before it: ``Ostia's own estimate``."""
    marks = [j for j in range(max(1, i - 3), i) if scene.words[j] in GENITIVE]
    return scene.doc[marks[-1] - 1] if marks else None


def ahead_of(scene: Scene, giver: Speaker, sight: Sight) -> Speaker | None:
    """A speaker whose words end before the number that they may hold: ``[Mayor of Velm]: 34 dead``; nobody for ``the two singers``."""
    span, at = giver.span, sight.begin - 1
    if span is None or not span.start < sight.number.start < span.end:
        return giver
    while at > 0 and (not scene.doc[at].is_alpha or scene.doc[at].pos_ == "ADP"):
        at -= 1
    document: Document = scene.doc._.document
    if scene.doc[at].idx <= span.start and scene.doc[at].tag_ in ("DT", "PRP$", "JJ"):
        return None
    own = document.span(span.start, max(span.start + 1, scene.doc[at].idx + len(scene.doc[at])))
    phrase = scene.doc.char_span(own.start, own.end, alignment_mode="expand")
    entity = refer_words(phrase, phrase.root) if phrase is not None else giver.entity
    return replace(giver, entity=entity, span=own, description=own.text)


def label(scene: Scene, sight: Sight) -> Token | None:
    """Whoever a colon sets in front of a number: ``[Army]: five dead``, ``[Mayor of Velm]: 34 dead; UN confirms 22``; nobody where
    the report sets other things in front of its numbers so: ``Velm bakery: 14 dead``, but for days: ``(Friday: 61)``."""
    found = _set_in_front(scene, sight.begin)
    others = (_set_in_front(scene, begin) for begin in scene.at)
    voiced = all(other is None or has_voice(other) or other.ent_type_ == "DATE" for other in others)
    return found if found is not None and has_voice(found) and voiced else None


def _set_in_front(scene: Scene, begin: int) -> Token | None:
    """The head of what a colon sets in front of a number at the beginning of a line or a sentence."""
    if scene.word(begin - 1) != ":":
        return None
    first = last = begin - 2
    while first > 0 and last - first < _LABEL and (scene.doc[first - 1].tag_ in NOMINAL or scene.words[first - 1] == "of"):
        first -= 1
    front = scene.word(first - 1)
    opens = first == 0 or "\n" in front or front in _BULLETS or scene.ends(first - 1)
    if not opens or scene.doc[last].tag_ not in NOMINAL:
        return None
    return next((token for token in scene.doc[first : last + 1] if not first <= token.head.i <= last or token.head is token), None)


def has_voice(token: Token) -> bool:
    """Whether somebody or a body is named that may give numbers, and not where something happened."""
    named = token.ent_type_ in ("ORG", "PERSON") or token.lower_ in claims.BODIES | claims.CAMPS | lexicon.HUMANS
    return named and token.pos_ in ("NOUN", "PROPN") and token.lower_ not in claims.VENUES
