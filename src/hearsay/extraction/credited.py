"""Who is credited with a number in words beside it: ``the 35 reported by the port``, ``according to the port``, ``…, the port says``."""

from __future__ import annotations

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.owners import GENITIVE, NOMINAL, has_voice, is_day, phrase_head
from hearsay.extraction.rivals import conceded_by
from hearsay.extraction.scene import Scene, Sight
from hearsay.language.plain import Token

_FAR = 80
"""Words of a sentence looked at on either side of a number for ``according to``."""
_AGENT = 9
"""Words behind a number in which ``by X`` is looked for."""
_LED = 24
"""Words in front of a number in which a colon is looked for behind ``updated by X``."""
_PHRASE = 8
"""Words of a phrase that is set off, at most."""
_ANYBODY = words("any anybody anyone no nobody either")
_LEADS = words("that which who and but because since if whether")
"""In front of an aside these begin what it is about: ``a list that, [officials concede], few can read``."""
_HANGS = words(", of on in at through by late early")
"""What may stand behind whoever closes a sentence: ``…, announced the port [in] a note``."""
CUTS = frozenset({";", "who", "which", "where", "while", "but"})
"""Between a number and whoever might give it these part the two."""
_GIVEN = claims.GIVEN | words("updated revised corrected provided communicated")
"""What is done with numbers behind a colon by whoever gives them."""


def in_front(scene: Scene, sight: Sight) -> Token | None:
    """Whose number it is that stands alone: ``against [the port]'s 19``, ``[Their] 83 is no better.``"""
    if not sight.begin or noun_behind(scene, sight) is not None:
        return None
    owner = scene.doc[max(0, sight.begin - 1 - (scene.words[sight.begin - 1] in GENITIVE))]
    owned = owner.i < sight.begin - 1 or owner.tag_ == "PRP$"
    return owner if owned and not is_day(owner) else None


def by_agent(scene: Scene, sight: Sight) -> Token | None:
    """Who gives a number in words behind it: ``the 35 reported by X``, ``is put at 5,500 by X``, ``the 35 that X concedes``."""
    if (last := conceded_by(scene, sight)) is not None and scene.doc[last].tag_ != "PRP":
        return scene.doc[last]
    before = scene.words[max(0, sight.begin - 3) : sight.begin]
    put = any(word in claims.GIVEN for word in before) and before[-1:] in (["at"], ["as"], ["to"])
    put = put or scene.words[sight.begin] in claims.GIVEN or (before[-1:] == ["at"] and scene.word(sight.last + 1) == "by")
    if before[-1:] == ["at"]:
        by = next((i for i in range(sight.begin - 2, max(0, sight.begin - _AGENT), -1) if scene.words[i] == "by"), 0)
        if by and scene.words[by - 1] in claims.GIVEN:
            return phrase_head(scene, by + 1)
    for i in range(sight.last + 1, min(sight.last + _AGENT, len(scene.words))):
        if scene.words[i] == "by" and (counter := _whose_count(scene, i + 1)) is not None:
            return counter
        given = scene.words[i - 1] in claims.GIVEN and i - 1 > sight.last
        if scene.words[i] == "by" and (given or put) and scene.doc[i + 1 : i + 2].text[:1].isalpha():
            agent = phrase_head(scene, i + 1) if scene.words[i + 1] not in _ANYBODY else None
            return None if agent is None or is_day(agent) else agent
        if scene.words[i] == "," and scene.word(i + 1) in claims.GIVEN and scene.word(i + 2) == "by":
            continue
        others = scene.words[i] == "and" and not put and scene.doc[i + 1 : i + 2] and scene.doc[i + 1].tag_ in NOMINAL
        if scene.ends(i) or i in scene.taken or scene.words[i] in CUTS or (scene.words[i] == "," and not put) or others:
            return None
    return None


def led_by(scene: Scene, sight: Sight) -> Token | None:
    """Who is told to give the numbers behind a colon: ``The toll was updated by [the port]: 19 died``."""
    colon = next((i for i in range(sight.begin - 1, max(0, sight.begin - _LED), -1) if scene.words[i] == ":"), None)
    if colon is None or any(scene.ends(i) for i in range(colon + 1, sight.begin)):
        return None
    for i in range(colon - 1, max(0, colon - _LED), -1):
        if scene.ends(i) or scene.doc[i].tag_ in FINITE:
            return None
        if scene.words[i] in ("by", "from") and _GIVEN.intersection(scene.words[max(0, i - _PHRASE) : i]):
            giver = phrase_head(scene, i + 1)
            return giver if giver is not None and has_voice(giver) else None
    return None


def _whose_count(scene: Scene, i: int) -> Token | None:
    """Whose count it is that begins here: ``14 ships by [the count of X], 34 by [that of Y]``."""
    if scene.word(i) == "that" and scene.word(i + 1) == "of":
        return phrase_head(scene, i + 2)
    counts = scene.word(i) == "the" and scene.word(i + 1) in claims.CLAIM_NOUNS and scene.word(i + 2) == "of"
    return phrase_head(scene, i + 3) if counts else None


def closing(scene: Scene, sight: Sight) -> Token | None:
    """Whoever a clause at the end of the sentence names: ``…, council officials warn``."""
    for i in range(sight.last + 2, min(len(scene.words) - 1, sight.last + _FAR)):
        if scene.sentence[i] != scene.sentence[sight.first] or "\n" in scene.words[i] or scene.words[i] == ";":
            return None
        said = scene.doc[i].tag_ in ("VBD", "VBZ", "VBP") and scene.words[i] in claims.CLAIM_VERBS | claims.THAT_VERBS
        if said and scene.word(i - 1) == ",":
            head = phrase_head(scene, i + 1)
            closes = head is not None and (scene.ends(head.i + 1) or scene.word(head.i + 1) in _HANGS)
            return head if head is not None and head.pos_ in ("NOUN", "PROPN") and closes else None
        if said and (scene.ends(i + 1) or scene.word(i + 1) in _HANGS):
            at = i - 1
            while at > sight.last and (scene.doc[at].tag_ in NOMINAL or scene.doc[at].text[1:].isupper()):
                at -= 1
            head = scene.doc[i - 1]
            apart = scene.words[at] in (",", "—", "–", "-") and scene.word(at - 1) not in _LEADS
            return head if apart and at < i - 1 and head.pos_ in ("NOUN", "PROPN") else None
    return None


def set_off(scene: Scene, sight: Sight) -> Token | None:
    """Whoever is named between two commas right behind the phrase of a number: ``in the [40-minute] meeting, his aides said, he …``."""
    comma = next((i for i in range(sight.last + 1, min(sight.last + _PHRASE, len(scene.words))) if scene.words[i] == ","), None)
    if comma is None or any(scene.ends(i) or scene.doc[i].tag_ in FINITE for i in range(sight.last + 1, comma)):
        return None
    at = comma + 1
    while at < min(comma + _PHRASE, len(scene.words)) and scene.doc[at].tag_ in NOMINAL:
        at += 1
    said = at > comma + 1 and scene.word(at) in claims.CLAIM_VERBS and scene.doc[at].tag_ in FINITE and scene.word(at + 1) == ","
    return scene.doc[at - 1] if said and scene.doc[at - 1].pos_ in ("NOUN", "PROPN") else None


def according(scene: Scene, sight: Sight) -> Token | None:
    """``according to X`` in the sentence: behind the number, or at its head."""
    sentence = scene.sentence[sight.first]
    spots = [(i, n) for i in _around(scene, sentence, sight.first) if (n := _front_of(scene, i))]
    if not spots:
        return None
    i, n = min(spots, key=lambda spot: (spot[0] < sight.first, abs(spot[0] - sight.first)))
    if scene.words[i + 1] in claims.THEIRS:
        return scene.doc[i + 1]
    i += n
    return phrase_head(scene, i)


def _front_of(scene: Scene, i: int) -> int:
    """The number of words from here that stand in front of whoever answers for the sentence: ``according to``, ``by his words``."""
    if scene.words[i] == "by" and scene.word(i + 1) in claims.THEIRS and scene.word(i + 2) in claims.OWN_WORDS:
        return 2
    fronts = (front for front in claims.CLAIM_FRONTS if front[0] == scene.words[i])
    return next((len(front) for front in fronts if tuple(scene.words[i : i + len(front)]) == front), 0)


def _around(scene: Scene, sentence: int, at: int) -> range:
    first = last = at
    while first > max(0, at - _FAR) and scene.sentence[first - 1] == sentence:
        first -= 1
    while last + 1 < min(len(scene.words), at + _FAR) and scene.sentence[last + 1] == sentence:
        last += 1
    return range(first, last + 1)
