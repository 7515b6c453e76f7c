"""Totals: what a number counts that a word for a total leads to, however far off."""

from __future__ import annotations

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.phrases import phrase
from hearsay.extraction.scene import REACH, Scene, Sight

_LED = 6
"""Words between a verb and the number that it leads to, at most."""
_RAISED = 9
"""Words behind a number within which what is raised to it is told."""
_SAID = 6
"""Words of a total's phrase in which it is said of what."""
_ABOARD = 2
"""Words in front of "aboard" in which those are told of who are."""
_NUMBER = words("number numbered")
_BE = words("was were is are be been being")
_NOW = words("now already")
_CROWDS = words("crowd crowds gathering")
_COUNTS = words("number count total tally figure numbers")
_STATED = lexicon.PASSIVE | lexicon.STATES
_QUOTES = words('“ " «')
_TABLES = (lexicon.TOTAL_OF, lexicon.HEADS, lexicon.NOUNS, lexicon.STATES, lexicon.PASSIVE)


def total(scene: Scene, sight: Sight) -> str | None:
    """A total that the number belongs to: ``The toll in the valley rose on Monday to 410``; it may stand in quotation marks."""
    if scene.word(sight.begin - 1) in _QUOTES:
        sight = sight._replace(begin=sight.begin - 1)
    linked = scene.word(sight.begin - 1) == "from" or any(
        scene.word(j) in lexicon.LINK_BEFORE_TOTAL for j in range(sight.begin, sight.first)
    )
    if scene.word(sight.begin - 1) in lexicon.NUMBERS and _has_strength(scene, sight.begin - 2):
        return "personnel"
    if scene.word(sight.begin - 1) in _NUMBER and scene.word(sight.begin - 2) in (*_NOW, *_STATED) and (state := _those(scene, sight)):
        return state
    if scene.word(sight.begin - 1) in lexicon.DREW and lexicon.GATHERINGS & set(scene.words[max(0, sight.begin - 1 - _SAID) : sight.begin]):
        return "people"
    if (raised := _raised_to(scene, sight)) is not None:
        return raised
    if (given := _given_as(scene, sight)) is not None:
        return given
    if scene.word(sight.begin - 1) in _NUMBER and (people := _people_before(scene, sight.begin - 2)):
        return people
    if scene.word(sight.begin - 1) in lexicon.LINK_BEFORE_TOTAL and (told := _described(scene, sight)) is not None:
        return told
    if scene.word(sight.begin - 1) in lexicon.LINK_BEFORE_TOTAL and scene.word(sight.begin - 2) in _CROWDS:
        return "people"
    close = sight.begin - REACH
    for i in range(sight.begin - 1, max(-1, close - (REACH if _is_led(scene, sight) else 0)), -1):
        word = scene.words[i]
        if i < close and (word == "," or scene.doc[i].tag_ in FINITE):
            return None
        if (scene.ends(i) and word not in (":", "(", ")")) or (scene.doc[i].is_space and "\n" in scene.doc[i].text):
            return None
        if linked and (word in lexicon.TOTALS or word in lexicon.SEATS):
            return measure_of(word)
        if linked and _is_aboard(scene, i):
            return "aboard"
        if linked and word in lexicon.HELD and _NUMBER & set(scene.words[max(0, i - 4) : i]):
            return lexicon.STATES.get(scene.word(i - 1)) or measure_of(word)
        if i in scene.taken and word not in ("from",) and "from" not in scene.words[max(0, i - 2) : i]:
            return None
        linked = linked or (word in lexicon.LINK_BEFORE_TOTAL and not _is_agent(scene, i))
    return _far_total(scene, sight) if linked else None


def _is_agent(scene: Scene, i: int) -> bool:
    """Whether "by" leads to those who did something: ``was cheered [by] some hundred dockers``, not ``rose by 12``."""
    passive = i > 1 and scene.tags and scene.doc[i - 1].tag_ == "VBN" and _BE & set(scene.words[max(0, i - 3) : i - 1])
    return scene.words[i] == "by" and bool(passive)


def _is_aboard(scene: Scene, i: int, *, told: bool = False) -> bool:
    """Whether those aboard are what is numbered: ``put the number [aboard] at 120``, ``those on [board] were 135``."""
    if scene.words[i] != "aboard" and not (scene.words[i] == "board" and scene.word(i - 1) == "on"):
        return False
    front = scene.words[max(0, i - 1 - (scene.words[i] == "board") - _ABOARD) : i]
    return told or bool((_COUNTS | lexicon.HUMANS | {"those", "people"}) & set(front))


def _is_led(scene: Scene, sight: Sight) -> bool:
    """Whether the verb of a total stands right in front of a number, so that its subject may be long: ``… [reached] 18 people``."""
    near = (scene.word(sight.begin - 1), scene.word(sight.begin - 2))
    return any(word in lexicon.LINK_BEFORE_TOTAL and scene.doc[sight.begin - 1 - n].tag_ in FINITE for n, word in enumerate(near))


def _those(scene: Scene, sight: Sight) -> str | None:
    """What those who now number so many are: ``Those [arrested] now number 215``."""
    words = scene.words[max(0, sight.begin - 4) : sight.begin - 1]
    return next((_STATED[word] for word in reversed(words) if word in _STATED), None)


def _described(scene: Scene, sight: Sight) -> str | None:
    """What befell those whose number leads to this: ``put the number [chased from their villages] at 900``, ``the count of those …``."""
    for i in range(sight.begin - 2, max(-1, sight.begin - REACH - _LED), -1):
        if scene.ends(i) or i in scene.taken:
            return None
        if scene.words[i] in _COUNTS and (scene.word(i + 1) == "of" or scene.doc[i + 1].tag_ in ("VBN", "VBG", "JJ")):
            return next((told for at in range(i + 1, sight.begin - 1) if (told := _befell(scene, at)) is not None), None)
    return None


def _befell(scene: Scene, i: int) -> str | None:
    word = scene.words[i]
    participle = (
        lexicon.PASSIVE.get(word) if scene.doc[i].tag_ == "VBN" else lexicon.ACTIVE.get(word) if scene.doc[i].tag_ == "VBD" else None
    )
    return phrase(scene, i, None) or lexicon.STATES.get(word) or participle


def _raised_to(scene: Scene, sight: Sight) -> str | None:
    """What is raised to a number that stands in front of it: ``He raised to 52 the number of rebels [captured]``."""
    verb = scene.word(sight.begin - 2)
    raised = verb in claims.COUNT_VERBS or verb in counting.RAISING
    if scene.word(sight.begin - 1) != "to" or not raised or scene.word(sight.last + 1) != "the":
        return None
    stop = next((i for i in range(sight.last + 1, sight.last + _RAISED) if scene.ends(i)), sight.last + _RAISED)
    behind = scene.words[sight.last + 2 : stop]
    if any(_is_aboard(scene, i, told=True) for i in range(sight.last + 2, stop)):
        return "aboard"
    return next((measure for word in behind if (measure := measure_of(word) or lexicon.PASSIVE.get(word))), None)


def _given_as(scene: Scene, sight: Sight) -> str | None:
    """The class of people whose number is set beside them: ``[Marchers], estimated at 6,000``, ``a [crowd] put at 9,000``."""
    i = sight.begin - 1
    if scene.word(sight.begin) == "estimated":
        i += 1
    elif scene.word(i) == "at" and scene.word(i - 1) in claims.GIVEN:
        i -= 1
    elif scene.word(i) == "at" and (by := next((j for j in range(i - 1, max(0, i - _SAID), -1) if scene.words[j] == "by"), 0)):
        i = by - 1
        if scene.words[i] not in claims.GIVEN:
            return None
    else:
        return None
    i -= 1 + (scene.word(i - 1) in (",", "(", "-", "–", "—"))
    word = scene.word(i)
    several = word in lexicon.HUMANS and word.endswith(("s", "en", "people"))
    return lexicon.BY_CLASS.get(word, "people") if several or word in ("crowd", "crowds") else None


def _people_before(scene: Scene, i: int) -> str | None:
    """The class of the people of whom it is told that they number so many: ``The [strikers], who now number 1,100``."""
    for at in range(i, max(-1, i - _SAID), -1):
        if scene.words[at] in lexicon.HUMANS:
            return lexicon.BY_CLASS.get(scene.words[at], "people")
        if scene.ends(at):
            return None
    return None


def measure_of(word: str) -> str | None:
    """What a word for a total counts."""
    return next((found for table in _TABLES if (found := table.get(word))), None)


def _far_total(scene: Scene, sight: Sight) -> str | None:
    """What is counted by the subject of the verb that leads to a number: ``The number of guests killed in … has climbed to 27``."""
    verb = scene.doc[sight.first].head if scene.tree else None
    for _ in range(2):
        if verb is not None and verb.pos_ != "VERB":
            verb = verb.head
    if verb is None or not sight.begin - _LED <= verb.i < sight.begin or scene.sentence[verb.i] != scene.sentence[sight.first]:
        return None
    subject = next((child for child in verb.children if child.dep_ in ("nsubj", "nsubj:pass")), None)
    if subject is None or subject.lower_ not in lexicon.RUNNING | lexicon.TOTALS:
        return None
    said = scene.words[subject.i : min(subject.i + _SAID, verb.i)]
    return next((measure for word in said if word in lexicon.TOTALS and (measure := measure_of(word))), None)


def _has_strength(scene: Scene, i: int) -> bool:
    """Whether the phrase that ends at a word is of something that has a strength: ``the diving [team] of the port``."""
    for at in range(i, max(-1, i - 5), -1):
        if scene.words[at] in lexicon.STRENGTH:
            return at == i or scene.word(at + 1) in ("of", "in")
        if scene.ends(at) or scene.words[at] == ",":
            return False
    return False
