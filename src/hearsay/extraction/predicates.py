"""What befell those counted, by the participle or the verb of their own noun phrase, whatever other words stand around."""

from __future__ import annotations

from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import REACH, Scene, Sight
from hearsay.language.plain import Token

_LINKS = words(
    "who that which were was are is be been being have has had still initially originally first also now reportedly allegedly remain "
    "remains remained held kept remaining"
)
"""Between people and the word that tells what befell them: ``the 30 pupils [who were first] seized``."""
_HELD = words("abducted captured detained")
_FINITE = words("have has had was were is are")
_SEIZED = words("seized snatched grabbed")
_OUT = words("free home back")
"""Where they are who were let go: ``the 30 pupils who are [home]``."""
_AMONG = words("the those its their his her them other")
_ENDS = words(". , ; from by in on at and during when as")
"""Behind "taken" these tell that nothing more is said of where to: ``were taken [from] their school``."""
_REACH = 5
_KIDNAP = 80
"""Words on either side of a number in which it is told of kidnapping."""
_RANSOMS = words("ransom ransoms")
_BALLOT = words("resolution motion bill text amendment proposal convention")
_CAST = {
    "passed": "votes-for", "adopted": "votes-for", "approved": "votes-for", "endorsed": "votes-for", "rejected": "votes-against",
    "opposed": "votes-against",
}  # fmt: skip
"""What states or deputies do to one of the above: ``the resolution that 90 states [passed]``."""


def befallen(scene: Scene, sight: Sight, noun: int | None) -> str | None:
    """What people were seized, held or taken for, or what the verb of their clause tells of them: ``The 40 nuns hurt there [were freed]``.

    Of states and deputies it is how they voted.
    """
    if noun is None or not scene.tags:
        return None
    if (vote := voted(scene, noun)) is not None or not _are_people(scene, noun):
        return vote
    i = noun + 1
    while i <= noun + _REACH and scene.word(i) in _LINKS:
        i += 1
    word = scene.word(i)
    main = _main(scene, sight, noun)
    if main is not None or (i == noun + 1 and scene.word(sight.last + 1) == "of"):
        return main
    free = i < len(scene.doc) and scene.doc[i].tag_ in ("VBN", "VBD", "JJ") and not _takes(scene, i)
    if word in _SEIZED and scene.word(i + 1) == "back":
        return "rescued"
    if word in _SEIZED and free:
        return "detained" if counting.KEEPERS & set(scene.words[i : i + _REACH]) else _held(scene, noun)
    if lexicon.PASSIVE.get(word) in lexicon.HOLDING_MEASURES and free and scene.doc[i].tag_ == "VBN" and i == noun + 1:
        return lexicon.PASSIVE[word]
    if word == "taken" and free and scene.word(i + 1) in _ENDS and _is_kidnap(scene, i):
        return _held(scene, noun)
    if word in _OUT and _is_kidnap(scene, i):
        return "freed"
    if word in ("captive", "captives") or (word == "in" and scene.word(i + 1) == "captivity"):
        return _held(scene, noun)
    if word == "among":
        at = i + 1 + (scene.word(i + 1) in _AMONG)
        held = lexicon.NOUNS.get(scene.word(at)) if scene.word(at) in lexicon.HELD else lexicon.STATES.get(scene.word(at))
        return held if held in lexicon.HOLDING_MEASURES else None
    return None


def kept(scene: Scene, sight: Sight) -> str | None:
    """What is told of those whom a number alone counts where people were kidnapped: ``[23] are back``, ``[87] were taken``."""
    i = sight.last + 1
    while i <= sight.last + _REACH and scene.word(i) in _LINKS - {"held"}:
        i += 1
    if i == sight.last + 1 or not _is_kidnap(scene, i):
        return None
    if scene.word(i) in _OUT:
        return "freed"
    return "abducted" if scene.word(i) in ("taken", "held") and (scene.word(i + 1) in _ENDS or scene.ends(i + 1)) else None


def voted(scene: Scene, noun: int) -> str | None:
    """How states or deputies voted on what stands in front of them or behind: ``the motion that [90 states] passed``."""
    if lexicon.BY_CLASS.get(scene.words[noun]) not in ("countries", "delegates", "members"):
        return None
    near = scene.words[max(0, noun - REACH) : noun + REACH]
    return _CAST.get(scene.word(noun + 1)) if _BALLOT & set(near) else None


def _are_people(scene: Scene, noun: int) -> bool:
    return scene.words[noun] in lexicon.HUMANS or scene.doc[noun].tag_ == "NNPS"


def _held(scene: Scene, noun: int) -> str:
    """Soldiers are captured, others abducted."""
    return "captured" if lexicon.BY_CLASS.get(scene.words[noun]) == "troops" else "abducted"


def _takes(scene: Scene, i: int) -> bool:
    """Whether a verb has an object of its own: ``The 30 men [seized] the town``."""
    behind = scene.doc[i + 1] if i + 1 < len(scene.doc) else None
    return behind is not None and (behind.tag_ in ("DT", "CD", "PRP$", "NNS", "NNP", "PRP") or i + 1 in scene.taken)


def _is_kidnap(scene: Scene, i: int) -> bool:
    near = scene.words[max(0, i - _KIDNAP) : i + _KIDNAP]
    told = any(lexicon.PASSIVE.get(word) == "abducted" or lexicon.NOUNS.get(word) == "abducted" for word in near)
    return told or not (counting.CAPTORS | _RANSOMS).isdisjoint(near)


def _main(scene: Scene, sight: Sight, noun: int) -> str | None:
    """What the verb of a clause tells of its subject that a participle describes: ``21 of the pupils [kidnapped] in May were [freed]``."""
    if not scene.tree or noun + 1 >= len(scene.doc) or scene.doc[noun + 1].tag_ != "VBN":
        return None
    for token in (scene.doc[sight.last], scene.doc[noun]):
        verb: Token = token.head
        finite = any(
            child.lower_ in _FINITE and noun + 1 < child.i < verb.i for child in verb.children if child.dep_.startswith(("aux", "cop"))
        )
        if not finite or scene.sentence[verb.i] != scene.sentence[noun]:
            continue
        if token.dep_ == "nsubj:pass" and verb.lower_ in lexicon.PASSIVE:
            return lexicon.PASSIVE[verb.lower_]
        if token.dep_ == "nsubj" and verb.lower_ in lexicon.ACTIVE:
            return lexicon.ACTIVE[verb.lower_]
        if token.dep_.startswith("nsubj") and verb.lower_ in _OUT and lexicon.PASSIVE.get(scene.words[noun + 1]) in _HELD:
            return "freed"
    return None
