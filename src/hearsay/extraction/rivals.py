"""Numbers that somebody gives of what others count too, or the report before: ``The army says nine``, ``police put it at 800``."""

from __future__ import annotations

from itertools import pairwise

from hearsay.documents.days import FIRST_YEAR, LAST_YEAR
from hearsay.extraction import topics
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import SCALES
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import is_apart, noun_behind
from hearsay.extraction.phrases import quoted
from hearsay.extraction.predicates import kept
from hearsay.extraction.scene import Counted, Scene, Sight

_FEWEST = 10
"""Numbers below it that somebody gives without a word for what they count may be of anything."""
RECENT = 6
"""Figures looked back at for people told of."""
_NEAR = 6
"""Words in front of a number in which a verb of claiming stands."""
_RETORT = 3
"""Sentences from which a sentence that is nothing but a number goes on."""
_CALLED = 12
"""Words in front of a number in which it is called a number."""
_GAP = 8
"""Words of somebody named beside a number without a verb, at most."""
_RIVAL = lexicon.OUTCOMES | lexicon.PERSONS | frozenset({"aboard", "people", "votes", "duration", "count", "turnout", "jobs"})
"""What somebody's bare number is held against."""
MEASURED = frozenset({"volume", "weight", "distance", "area", "power", "temperature", "money"})
"""What is told with a unit; the next number of it often comes without."""
_IT = words("it that they there these")
_IS = ("is", "was", "are", "were", "had been", "would be", "could be", "is now", "was only", "is only", "'s", "’s", "'s only", "’s only")
_SAID_OF = tuple(said.split() for said in _IS)
"""Behind one of the words above these lead to somebody's number: ``maintains [it was] 25``."""
_ORDER = 5
_THEN = words("then now later")
_SETS = words(", : — –")
_OTHER = words("lower higher different smaller larger")
_GIVES = claims.CLAIM_VERBS | claims.COUNT_VERBS
"""In front of somebody's *number* set off from it by one of the marks above: ``cites a different count, [600]``."""
_MILLION, _BEHIND = 1e6, 12
"""From which on numbers alone are of as many people, and words behind one in which it is told whose estimate it is."""
_CROWDS = words("people affected displaced population voters families children")
_NAMES = words("names")
_BY_NAME = words("killed injured missing detained abducted captured displaced")
"""What befell people whose names are listed."""
_LISTED = {**dict.fromkeys(("held", "custody", "arrests", "detentions", "seized"), "detained"), "disappeared": "missing"}
"""What befell those on a list, by words that tell it beside no number: ``a register of all [held]``."""
_NAMED = 5
"""Words in the name of who is told to give a number behind it."""
_THEN_GAVE = words("first initially originally earlier previously now once had has itself")
_ALONE = words("still only just now officially already again unchanged")
"""With one of these a number is a sentence of its own: ``And the guild? [Again 25].``"""
_OPENING = words("“ \" « ‘ '")
_OPENS = words(", ; and while whereas but : —")
_SHUTS = words('. , ; : ! ? ) ” " » and but while though in as on at')
_VAGUE = frozenset({"people", "count"})
"""Measures of a number beside which a bare one may as well be of the dead of the sentence before."""
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_ANY = words("a an")
_NOMINAL = frozenset({"DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS", "CD"})
_LEFT_OUT = words("were was had did have has")
"""What is left of a verb behind a number that somebody gives: ``Villagers say more than 50 [were].``"""
_BE = words("was were is are had have")
LINKS = words("of at to")
_COUNTED_WORDS = lexicon.TOTALS | lexicon.RUNNING | lexicon.STATES.keys() | lexicon.NOUNS.keys() | lexicon.HEADS.keys()
"""What no claimant is: ``the dead at 71 and the missing at 95``."""


def told(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """What a number counts that nothing beside it says: that of a rival number, of people told of, or only a count."""
    return (
        _asked_above(scene, sight)
        or _listed(scene, sight, out)
        or _many(scene, sight, out)
        or _rival(scene, sight, out)
        or _bare_count(scene, sight, out)
        or _persons(scene, sight, out)
        or _claimed(scene, sight)
    )


def _asked_above(scene: Scene, sight: Sight) -> Counted | None:
    """A number alone in a paragraph that asks how many: ``How many were aboard? … My guess is [35].``"""
    asked = topics.opening(scene, sight.begin) if is_bare(scene, sight) and not _is_year(scene, sight) else None
    return Counted(asked, asked not in _VAGUE, None, sight.last) if asked else None


def _listed(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """Names on somebody's list of those of whom its sentence or the last number tells: ``a register of all held has [310 names]``."""
    if scene.word(sight.last + 1) not in _NAMES:
        return None
    first = sight.begin
    while first and scene.sentence[first - 1] == scene.sentence[sight.first]:
        first -= 1
    plain = [token.lower_ for token in reversed(scene.doc[first : sight.begin]) if not token.ent_type_]
    told = (_LISTED.get(word) or lexicon.PASSIVE.get(word) or lexicon.STATES.get(word) for word in plain)
    own = next((one for one in told if one in _BY_NAME), None)
    measure = own or next((kind.measure for _, kind in reversed(out) if kind.measure in _BY_NAME), None)
    return Counted(measure, own is not None, None, sight.last + 1) if measure else None


def _many(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """Millions of those of whom there are some millions before, or of whom it is an estimate: ``cut to [2.1 million] its estimate of
    those in need``."""
    counted = noun_behind(scene, sight) is not None and scene.word(sight.last + 1) not in claims.THEIRS
    if (sight.number.low or 0) < _MILLION or counted:
        return None
    for i in range(sight.last + 1, min(sight.last + _BEHIND, len(scene.words) - 3)):
        if scene.sentence[i] == scene.sentence[sight.last] and scene.words[i] in claims.TOLLS and scene.words[i + 1] == "of":
            whom = lexicon.BY_CLASS.get(scene.words[i + 2 + (scene.words[i + 2] == "the")])
            return Counted(whom, False, None, sight.last) if whom in _CROWDS else None
    near = (kind.measure for other, kind in reversed(out) if kind.measure in _CROWDS and _is_alike(sight, other))
    return next((Counted(measure, False, None, sight.last) for measure in near), None)


def _is_year(scene: Scene, sight: Sight) -> bool:
    return scene.doc[sight.last].text.isdigit() and FIRST_YEAR <= (sight.number.low or sight.number.high or 0) <= LAST_YEAR


def _claimed(scene: Scene, sight: Sight) -> Counted | None:
    """A number that somebody gives of what the report does not say with it: ``The guild [claimed] 6,200 on the first day.``"""
    low = sight.number.low or sight.number.high or 0
    given = is_bare(scene, sight) and _claims_bare(scene, sight)
    return Counted("count", False, None, sight.last) if given and low >= _FEWEST and not _is_year(scene, sight) else None


def _rival(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """Somebody's bare number for what the number before counted: ``The army says nine``, ``the police [spoke] of 800``."""
    if (answered := _answered(scene, sight)) is not None:
        return answered
    if scene.word(sight.begin - 1) in claims.THEIRS and is_bare(scene, sight):
        return next((kind._replace(noun=None, end=sight.last) for other, kind in reversed(out) if _is_again(sight, other)), None)
    back = _RETORT if _is_retort(scene, sight) or _is_answer(scene, sight) else 1
    near = [pair for pair in out[-RECENT:] if 0 <= scene.sentence[sight.first] - scene.sentence[pair[0].first] <= back]
    near = [pair for pair in near if pair[1].measure in _RIVAL or _is_measured(scene, sight, pair[1].measure)]
    last = out[-1] if out and out[-1][1].measure in lexicon.THINGS else None
    if last is not None and scene.sentence[sight.first] - scene.sentence[last[0].first] <= 1 and _is_alike(sight, last[0]):
        near = [last]
    if not near:
        return None
    if near[-1][1].measure != "killed":
        near = [pair for pair in near if _is_alike(sight, pair[0])] or near
    if _is_answer(scene, sight):
        return Counted(near[-1][1].measure, True, None, sight.last)
    if near[-1] is out[-1] and is_bare(scene, sight) and shares_verb(scene, sight, near[-1][0]) is not None:
        return Counted(near[-1][1].measure, True, None, sight.last)
    given = scene.word(sight.last + 1) in claims.GIVEN and scene.word(sight.last + 2) in claims.CLAIM_LINKS
    given = given or (scene.word(sight.begin - 1) == "at" and scene.word(sight.last + 1) == "by" and near[-1] is out[-1])
    front = scene.words[max(0, sight.begin - 2) : sight.begin + 2]
    given = given or any(a in claims.CLAIM_NOUNS and b == "of" and _is_somebodys(scene, sight) for a, b in pairwise(front))
    given = given or _is_retort(scene, sight) or conceded_by(scene, sight) is not None
    given = given or (_is_bare_and_owned(scene, sight) and _is_alike(sight, near[-1][0]))
    if not given and not (is_bare(scene, sight) and _claims_bare(scene, sight)):
        return None
    outcomes = [pair for pair in near if pair[1].measure in lexicon.OUTCOMES]
    later = bool(outcomes) and scene.sentence[near[-1][0].first] > scene.sentence[outcomes[-1][0].first]
    own = near[-1][1].measure in MEASURED or (later and near[-1][1].measure not in _VAGUE)
    measure = near[-1][1].measure if own else (outcomes or near)[-1][1].measure
    return Counted(measure, True, None, sight.last)


def conceded_by(scene: Scene, sight: Sight) -> int | None:
    """The last word of who gives a number in the words behind it: ``the 40 that [Ostia] concedes``, ``not the 40 [it] first gave``."""
    if scene.word(sight.begin - 1) != "the" or not scene.tags:
        return None
    at = sight.last + 1 + (scene.word(sight.last + 1) in ("that", "which"))
    first = at
    while at < len(scene.words) and at - first < _NAMED and (scene.doc[at].tag_ in _NOMINAL or scene.doc[at].tag_ == "PRP"):
        at += 1
    verb = at + (scene.word(at) in _THEN_GAVE)
    word = scene.word(verb)
    says = word in _GIVES | claims.GIVEN or claims.CLAIM_PHRASES.get(word) == scene.word(verb + 1)
    gives = verb < len(scene.doc) and says and scene.doc[verb].tag_ in FINITE
    return at - 1 if gives and at > first and scene.doc[at - 1].tag_ in _NOUNS | {"PRP"} else None


def _is_again(sight: Sight, other: Sight) -> bool:
    return (sight.number.low, sight.number.high) == (other.number.low, other.number.high)


def _is_alike(sight: Sight, other: Sight) -> bool:
    """Whether two numbers are of one order, as those mostly are that are held against each other; tolls of the dead may be far apart."""
    one, two = (max(s.number.low or 0, s.number.high or 0) for s in (sight, other))
    return one <= _ORDER * two and two <= _ORDER * one


def _is_measured(scene: Scene, sight: Sight, measure: str) -> bool:
    """Whether a bare number may be of what is told with a unit; of money only in millions and the like."""
    return measure in MEASURED and (measure != "money" or scene.words[sight.last] in SCALES)


def _is_answer(scene: Scene, sight: Sight) -> bool:
    """Whether somebody's words begin with a number and nothing counted: ``“[At least 75],” says …``, ``LUND: [Eight], by our list.``"""
    front = scene.doc[sight.begin - 1] if sight.begin else None
    if front is not None and front.text == ":" and scene.doc[front.i - 1].text.isupper():
        return is_bare(scene, sight)
    opens = front is not None and front.text in _OPENING and not front.whitespace_ and (front.i == 0 or not _is_glued(scene, front.i - 1))
    return opens and is_bare(scene, sight)


def _is_glued(scene: Scene, i: int) -> bool:
    return not scene.doc[i].whitespace_ and not scene.doc[i].is_space


def _is_somebodys(scene: Scene, sight: Sight) -> bool:
    """Whether a number is called somebody's: ``twice the [police] estimate of 40,000``."""
    near = scene.words[max(0, sight.begin - 3) : sight.begin]
    return is_bare(scene, sight) and any(word in claims.BODIES or word in claims.CAMPS or word in ("'s", "’s") for word in near)


def _is_retort(scene: Scene, sight: Sight) -> bool:
    """Whether a sentence is nothing but somebody's number: ``The party says nine.``"""
    words = [i for i in range(max(0, sight.begin - _NEAR), sight.begin) if scene.sentence[i] == scene.sentence[sight.first]]
    whole = not sight.begin or len(words) < min(_NEAR, sight.begin)
    alone = bool(words) and {scene.words[i] for i in words if not scene.doc[i].is_space} <= _ALONE
    return whole and scene.ends(sight.last + 1) and (alone or _claims_bare(scene, sight))


def _answered(scene: Scene, sight: Sight) -> Counted | None:
    """What somebody's bare number counts that answers a question: ``And the wounded? The hospital counted 44.``"""
    first = sight.begin
    while first and scene.sentence[first - 1] == scene.sentence[sight.first]:
        first -= 1
    if _is_answer(scene, sight) and (many := topics.asked(scene, sight.begin) or topics.topic(scene, first)) is not None:
        return Counted(many, True, None, sight.last)
    if is_bare(scene, sight) and (own := topics.announced(scene, first)) is not None:
        return Counted(own, True, None, sight.last)
    if not (is_bare(scene, sight) and _claims_bare(scene, sight)) and not _is_owned(scene, sight):
        return None
    if lexicon.OF_THE_DEAD & set(scene.words[max(first, sight.begin - _NEAR) : sight.begin]):
        return Counted("killed", True, None, sight.last)
    measure = topics.topic(scene, first) if scene.taken.isdisjoint(range(first, sight.begin)) else None
    return Counted(measure, True, None, sight.last) if measure else None


def _is_bare_and_owned(scene: Scene, sight: Sight) -> bool:
    """Whether a number stands alone behind whose it is: ``31 boats are lost by the guild's count, against [the port's 19]``."""
    return scene.word(sight.begin - 1) in ("'s", "’s") and is_bare(scene, sight)


def _is_owned(scene: Scene, sight: Sight) -> bool:
    """Whether a number alone is called somebody's: ``[Ostia's 40] became 60``."""
    behind = scene.doc[sight.last + 1] if sight.last + 1 < len(scene.doc) else None
    return scene.word(sight.begin - 1) in ("'s", "’s") and (behind is None or behind.tag_ in FINITE or scene.ends(behind.i))


def is_bare(scene: Scene, sight: Sight) -> bool:
    """Whether a clause is over behind a number."""
    if quoted(scene, sight) and noun_behind(scene, sight) is not None:
        return False
    last = sight.last + (scene.word(sight.last + 1) in _LEFT_OUT)
    return scene.ends(last + 1) or (last == sight.last and (scene.word(last + 1) in _SHUTS or is_apart(scene, last + 1)))


def _claims_bare(scene: Scene, sight: Sight) -> bool:
    """Whether a verb of claiming stands right in front of a number: ``[says] six``, ``[sticks to] six``, ``We [have] six``."""
    word, before = scene.word(sight.begin - 1), scene.word(sight.begin - 2)
    said = next((len(be) for be in _SAID_OF if scene.words[max(0, sight.begin - len(be)) : sight.begin] == be), 0)
    if said and scene.word(sight.begin - said - 1) in _IT:
        at = sight.begin - said - 2 - (scene.word(sight.begin - said - 2) == "that")
        return scene.word(at) in claims.CLAIM_VERBS or scene.word(at) in _THEN
    if before in lexicon.BARE and (word in _SETS or scene.word(sight.begin - 3) in _OTHER):
        return bool(_GIVES & set(scene.words[max(0, sight.begin - _NEAR) : sight.begin - 2]))
    if tuple(scene.words[max(0, sight.begin - 3) : sight.begin]) == claims.AS_FAR_AS or (before == "we" and word in claims.HAS):
        return True
    return word in claims.CLAIM_VERBS | claims.COUNT_VERBS | claims.HANDLED or claims.CLAIM_PHRASES.get(before) == word


def shares_verb(scene: Scene, sight: Sight, before: Sight) -> int | None:
    """The last word of whoever gives a number with the verb of the number before: ``one spoke of 300, the [police] of 80``."""
    link = scene.word(sight.begin - 1)
    if scene.sentence[before.first] != scene.sentence[sight.first] or not _is_led(scene, _opener(scene, before), link):
        return None
    left_out = link == "," and _is_left_out(scene, before, sight)
    end = sight.begin - 2 if link in LINKS or left_out else sight.begin - 1
    i = end
    while i > before.last and sight.begin - i < _GAP and _is_nominal(scene, i):
        end = i - 1 if scene.words[i] == "of" else end
        i -= 1
    return end if i < end and scene.words[i] in _OPENS and scene.word(i + 1) not in _ANY and scene.doc[end].tag_ in _NOUNS else None


def _is_left_out(scene: Scene, before: Sight, sight: Sight) -> bool:
    """Whether a comma stands for the verb of the part of the sentence before: ``the guild counts nine wrecks; the port[,] four``."""
    return is_bare(scene, sight) and ";" in scene.words[before.last : sight.begin]


def _opener(scene: Scene, sight: Sight) -> Sight:
    """The first of a row of rival numbers, with which their verb stands: ``one counts [160], the agency 186, the charity 197``."""
    for _ in range(RECENT):
        reach = range(sight.begin - 1, max(-1, sight.begin - _GAP), -1)
        before = next((i for i in reach if i in scene.at or scene.words[i] in claims.CLAIM_VERBS | claims.COUNT_VERBS), None)
        if before not in scene.at or scene.sentence[before] != scene.sentence[sight.first]:
            return sight
        sight = scene.at[before]
    return sight


def _is_nominal(scene: Scene, i: int) -> bool:
    """Whether a word may stand in the name of somebody who gives a number: ``the [guild of] weavers``."""
    return (scene.doc[i].tag_ in _NOMINAL or (scene.words[i] == "of" and i > 0)) and scene.words[i] not in _COUNTED_WORDS


def _is_led(scene: Scene, before: Sight, link: str) -> bool:
    """Whether the number before hangs on a verb of claiming as the one behind "of", "at" or nothing would."""
    front = scene.words[max(0, before.begin - _NEAR) : before.begin]
    gives = bool((claims.CLAIM_VERBS | claims.COUNT_VERBS) & set(front))
    if link in LINKS:
        return front[-1:] == [link] and ((link == "at" and gives) or claims.CLAIM_PHRASES.get(scene.word(before.begin - 2)) == link)
    told = front[:-1] if front[-1:] == ["of"] and set(front[-2:]) & (lexicon.BARE.keys() | lexicon.TOTALS) else front[-2:]
    return bool((claims.CLAIM_VERBS | claims.COUNT_VERBS | claims.PLAN_VERBS) & set(told))


def _persons(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """A number that stands for people told of before: ``Sixty-four had clocked in``; it is the subject of a verb."""
    people = [kind.measure for _, kind in out[-RECENT:] if kind.measure in lexicon.OUTCOMES | lexicon.PERSONS]
    if not scene.tree or (sight.number.low or 0) < 3:
        return None
    subjects = [t for t in scene.doc[sight.first : sight.last + 1] if t.dep_ in ("nsubj", "nsubj:pass") and t.head.pos_ == "VERB"]
    opens = scene.word(sight.begin - 1) in (",", ".", ";") and scene.word(sight.last + 1) in _BE
    foot = bool(subjects) and subjects[0].head.lower_ in lexicon.ON_FOOT
    if not (opens and people) and not ((people or foot) and any(t.tag_ == "CD" for t in subjects)):
        return None
    measure = kept(scene, sight) or (people[-1] if people and people[-1] in lexicon.PERSONS else "people")
    return Counted(measure, True, None, sight.last)


def _bare_count(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """A number that is only called one: ``The owners put the number at 140``; a whole count, in a report of the dead, is of the dead."""
    before = scene.words[max(0, sight.begin - _CALLED) : sight.begin]
    named = next((i for i, word in enumerate(before) if word in lexicon.BARE), None)
    if (
        named is None
        or not any(word in lexicon.LINK_BEFORE_TOTAL for word in before[named + 1 :])
        or (sight.number.high or sight.number.low or 0) < 10
    ):
        return None
    if any(scene.ends(i) for i in range(sight.begin - len(before) + named, sight.begin)):
        return None
    counted = next((lexicon.BY_CLASS[word] for word in before[named + 1 : named + 4] if word in lexicon.BY_CLASS), None)
    if counted and before[named + 1 : named + 2] == ["of"]:
        return Counted(counted, True, None, sight.last)
    whole = not (sight.number.low or 0) % 1
    of_dead = whole and before[named] in lexicon.COUNTING and any(kind.measure == "killed" for _, kind in out)
    last = out[-1] if out and lexicon.BARE[before[named]] == "count" and is_bare(scene, sight) else None
    near = last is not None and scene.sentence[sight.first] - scene.sentence[last[0].first] <= 1
    if last is not None and near and _is_measured(scene, sight, last[1].measure):
        return Counted(last[1].measure, True, None, sight.last)
    return Counted("killed" if of_dead else lexicon.BARE[before[named]], True, None, sight.last)
