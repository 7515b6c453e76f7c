"""Numbers that go on from others: what the one before counted is what they count, where nothing beside them says more."""

from __future__ import annotations

from itertools import pairwise

from hearsay.documents.days import FIRST_YEAR, LAST_YEAR
from hearsay.extraction import topics
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import SCALES
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.parted import of_another_verb
from hearsay.extraction.phrases import quoted
from hearsay.extraction.predicates import kept
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_FEWEST = 10
"""Numbers below it that somebody gives without a word for what they count may be of anything."""
_RECENT = 6
"""Figures looked back at for people told of."""
_NEAR = 6
"""Words in front of a number in which a verb of claiming stands."""
_RETORT = 3
"""Sentences from which a sentence that is nothing but a number goes on."""
_CALLED = 12
"""Words in front of a number in which it is called a number."""
_KEPT = 3
"""Words in front of a number in which it is called a count, which is kept of the dead."""
_WHICH = words("this last that")
_TIMES = words("morning afternoon evening night noon week month")
_GAP = 8
"""Words of somebody named beside a number without a verb, at most."""
_RIVAL = lexicon.OUTCOMES | lexicon.PERSONS | frozenset({"aboard", "people", "votes", "duration", "count", "turnout", "jobs"})
"""What somebody's bare number is held against."""
_MEASURED = frozenset({"volume", "weight", "distance", "area", "power", "temperature", "money"})
"""What is told with a unit; the next number of it often comes without."""
_IT = words("it that they there these")
_IS = ("is", "was", "are", "were", "had been", "would be", "could be", "is now", "was only", "is only", "'s", "’s", "'s only", "’s only")
_SAID_OF = tuple(said.split() for said in _IS)
"""Behind one of the words above these lead to somebody's number: ``maintains [it was] 25``."""
_ORDER = 5
_IT_WAS = (["it", "was"], ["they", "were"], ["it", "stood"])
"""In front of what the last number was before: ``has raised it to 900. [It was] 700 yesterday.``"""
_THEN = words("then now later")
_SETS = words(", : — –")
_FROM = words("from in by to")
_APART = 12
"""Words between two numbers of one thing told of two places: ``67 letters came from Velm, [63 from] Tarn``."""
_OTHER = words("lower higher different smaller larger")
_GIVES = claims.CLAIM_VERBS | claims.COUNT_VERBS
"""In front of somebody's *number* set off from it by one of the marks above: ``cites a different count, [600]``."""
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
_STRUCK = words("hit struck landed got reached crashed fell missed failed exploded")
"""What a number of arms told of before did: ``fired 60 rockets, and 11 [hit] homes``."""
_AGAINST = words("to against for and while")
"""Between two shares of one vote."""
_LEFT_OUT = words("were was had did have has")
"""What is left of a verb behind a number that somebody gives: ``Villagers say more than 50 [were].``"""
_BE = words("was were is are had have")
_MAKES = words("makes make made making")
_THAT = words("that this which it")
"""In front of a running total: ``This makes 14 by now``."""
_LINKS = words("of at to")
_COUNTED_WORDS = lexicon.TOTALS | lexicon.RUNNING | lexicon.STATES.keys() | lexicon.NOUNS.keys() | lexicon.HEADS.keys()
"""What no claimant is: ``the dead at 71 and the missing at 95``."""


def inherited(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]], kind: Counted | None) -> Counted | None:
    """What the number before counted, where this one goes on: ``and 1,450 others``, ``and 1,875 in the south``."""
    before = _meant(scene, sight, out)
    if before is None or scene.sentence[sight.first] - scene.sentence[before[0].first] > (3 if _another(scene, sight) else 1):
        return None
    near = scene.sentence[sight.first] == scene.sentence[before[0].first]
    if not near and (those := _those_told(scene, sight)) is not None:
        return Counted(those, False, None, sight.last)
    if kind is None and near and _is_then(scene, sight) and _is_then(scene, before[0]) and scene.word(sight.begin - 1) in ("and", ","):
        return Counted(before[1].measure, True, None, sight.last)
    if kind is None and near and _is_some_of(scene, sight, before):
        word = scene.words[before[1].noun] if before[1].noun is not None else ""
        return Counted(lexicon.BY_CLASS.get(word, "count"), True, None, sight.last)
    share = kind is not None and kind.measure == "percent" and (scene.word(sight.begin - 1) in _AGAINST or scene.ends(kind.end + 1))
    if before[1].measure in ("vote-share", "turnout") and near and share and kind is not None:
        return kind._replace(measure=before[1].measure)
    if before[1].measure == "vote-share" and near and kind is None and _is_bare(scene, sight) and (sight.number.low or 0) % 1:
        return Counted("vote-share", True, None, sight.last)
    if kind is not None and kind.noun is None and near and before[1].measure in lexicon.THINGS and kind.measure in lexicon.OF_THE_LIVING:
        return Counted(lexicon.OF_THE_LIVING[kind.measure] or before[1].measure, True, None, kind.end)
    if kind is not None and kind.sure:
        return None
    led = scene.words[max(0, sight.begin - 2) : sight.begin] in (["up", "from"], ["down", "from"])
    led = led or (scene.word(sight.begin - 1) == "from" and before[1].end == sight.begin - 2)
    led = led or (before[1].measure == "money" and scene.words[before[1].end + 1 : sight.begin] == ["to"])
    led = led or (before[1].measure == "money" and scene.word(sight.begin - 1) in ("to", "from") and scene.words[sight.last] in SCALES)
    if kind is None and near and led and _is_bare(scene, sight):
        return Counted(before[1].measure, True, None, sight.last)
    if before[1].measure in ("money", "distance", "duration", "percent") or (before[1].measure == "magnitude") != (
        sight.number.low is not None and sight.number.low < 10 and sight.number.low % 1 > 0
    ):
        return None
    word, more = scene.word(sight.last + 1), sight.last + 1
    goes_on = word in lexicon.MORE or (word == "of" and scene.word(sight.last + 2) in ("them", "whom")) or _another(scene, sight)
    outcome = before[1].measure in lexicon.OUTCOMES
    large = (sight.number.high or sight.number.low or 0) >= 10 or scene.doc[sight.first].text[:1].isdigit()
    alone = kind is None and near and outcome and large and word in (",", ".", "in", "and", ";", "on", "at", "near", "across")
    changed = kind is None and near and outcome and scene.words[max(0, sight.begin - 2) : sight.begin] in (["up", "from"], ["down", "from"])
    running = kind is None and outcome and any(w in lexicon.RUNNING for w in scene.words[max(0, sight.begin - 6) : sight.begin])
    front = scene.words[max(0, sight.begin - 2) : sight.begin]
    if near and outcome and any(tuple(front[-len(said) :]) == said for said in lexicon.PART_OF):
        noun = kind.noun if kind else noun_behind(scene, sight)
        return Counted(before[1].measure, True, noun, noun if noun is not None else sight.last)
    if before[1].measure == "magnitude":
        return Counted("magnitude", True, None, sight.last) if near or scene.word(sight.begin - 1) in ("of", "measured") else None
    held = scene.words[before[1].end + 1 : sight.begin]
    of_which = kind is None and near and _is_bare(scene, sight) and ("of", "which") in pairwise(held)
    if of_which and len(held) <= _GAP:
        return Counted(before[1].measure, True, None, sight.last)
    told = scene.words[before[1].end + 1 : sight.begin]
    apart = kind is None and near and word in _FROM and word in told and scene.word(sight.begin - 1) in (",", "and") and len(told) < _APART
    summed = kind is None and outcome and scene.word(sight.begin - 1) in _MAKES and scene.word(sight.begin - 2) in _THAT
    struck = kind is None and near and before[1].measure in ("weapons", "aircraft") and word in _STRUCK
    was = kind is None and _is_then(scene, sight) and scene.words[max(0, sight.begin - 2) : sight.begin] in _IT_WAS
    if not (goes_on or alone or changed or running or summed or struck or apart or was):
        return None
    if (goes_on or alone) and not (changed or running or summed) and of_another_verb(scene, sight, before):
        return None
    if before[1].measure == "freed" and _another(scene, sight) and word not in lexicon.MORE and scene.word(sight.begin - 1) != "another":
        return Counted("abducted", True, None, sight.last)
    if not goes_on or word == "of":
        return Counted(before[1].measure, True, None, sight.last)
    noun = noun_behind(scene, sight)
    told_of = noun is not None and (kind is not None or scene.words[noun] in lexicon.HUMANS)
    if noun is None or not told_of or word == "others":
        noun = more if word in lexicon.MORE else None
    return Counted(before[1].measure, True, noun, noun if noun is not None else sight.last)


def _those_told(scene: Scene, sight: Sight) -> str | None:
    """The class of those told of in its own sentence whom a number behind a comma counts: ``sent sailors ashore, [220] of them``."""
    if scene.words[sight.last + 1 : sight.last + 3] not in (["of", "them"], ["of", "whom"]) or scene.word(sight.begin - 1) != ",":
        return None
    front = range(sight.begin - 1, max(-1, sight.begin - 2 * REACH), -1)
    inside = (i for i in front if scene.sentence[i] == scene.sentence[sight.first])
    last = next((i for i in inside if scene.doc[i].tag_ == "NNS" or scene.words[i] in lexicon.STATES), sight.first)
    return lexicon.BY_CLASS.get(scene.words[last], "people") if scene.words[last] in lexicon.HUMANS - lexicon.STATES.keys() else None


def _is_some_of(scene: Scene, sight: Sight, whole: tuple[Sight, Counted]) -> bool:
    """Whether some of things told of at the head of the sentence do something: ``Of 22 wells tested, [14] held arsenic``."""
    noun = whole[1].noun
    at = whole[0].begin - 1 - (scene.word(whole[0].begin - 1) in ("the", "its"))
    opens = scene.word(at) == "of" and (at == 0 or scene.ends(at - 1))
    things = noun is not None and scene.words[noun] not in lexicon.HUMANS and scene.words[noun] not in lexicon.NOUNS
    does = sight.last + 1 < len(scene.doc) and scene.doc[sight.last + 1].tag_ in FINITE
    return opens and things and does and scene.word(sight.begin - 1) == ","


def _is_then(scene: Scene, sight: Sight) -> bool:
    """Whether it is told when it was counted, and nothing else: ``up from [30 this morning] and [22 on Sunday]``."""
    behind = scene.words[sight.last + 1 : sight.last + 3]
    return behind[:1] == ["yesterday"] or (len(behind) > 1 and behind[0] in _WHICH and behind[1] in _TIMES)


def _meant(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> tuple[Sight, Counted] | None:
    """The number that this one goes on from: the last one; for ``it``, the last of the dead rather than of those hurt beside them."""
    if len(out) > 1 and scene.words[sight.last + 1 : sight.last + 3] in (["of", "them"], ["of", "whom"]):
        of_them = [pair for pair in out[-_RECENT:] if pair[1].measure not in _MEASURED | {"capacity", "percent", "magnitude"}]
        part, whole = (of_them or out)[-2:] if len(of_them or out) > 1 else (of_them[-1], of_them[-1])
        return part if scene.words[part[0].last + 1 : whole[0].begin] in (["of", "the"], ["of", "its"], ["of", "their"]) else whole
    if not out or out[-1][1].measure == "killed":
        return out[-1] if out else None
    if lexicon.COUNTING & set(scene.words[max(0, sight.begin - _KEPT) : sight.begin]):
        return next((pair for pair in reversed(out[-_RECENT:]) if pair[1].measure == "killed"), out[-1])
    if scene.word(sight.begin - 2) != "it" or scene.word(sight.begin - 1) not in _LINKS:
        return out[-1]
    near = [pair for pair in out[-_RECENT:] if scene.sentence[sight.first] - scene.sentence[pair[0].first] == 1]
    return next((pair for pair in near if pair[1].measure == "killed"), out[-1])


def told(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """What a number counts that nothing beside it says: that of a rival number, of people told of, or only a count."""
    return _rival(scene, sight, out) or _bare_count(scene, sight, out) or _persons(scene, sight, out) or _claimed(scene, sight)


def _claimed(scene: Scene, sight: Sight) -> Counted | None:
    """A number that somebody gives of what the report does not say with it: ``The guild [claimed] 6,200 on the first day.``"""
    low = sight.number.low or sight.number.high or 0
    plain = scene.doc[sight.last].text
    is_year = plain.isdigit() and FIRST_YEAR <= low <= LAST_YEAR
    given = _is_bare(scene, sight) and _claims_bare(scene, sight)
    return Counted("count", False, None, sight.last) if given and low >= _FEWEST and not is_year else None


def _another(scene: Scene, sight: Sight) -> bool:
    """``another 17``, ``the other 17``, ``the remaining 17``."""
    word = scene.word(sight.begin - 1)
    return word == "another" or (word in ("other", "remaining") and scene.word(sight.begin - 2) in ("the", "all"))


def _rival(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """Somebody's bare number for what the number before counted: ``The army says nine``, ``the police [spoke] of 800``."""
    if (answered := _answered(scene, sight)) is not None:
        return answered
    back = _RETORT if _is_retort(scene, sight) or _is_answer(scene, sight) else 1
    near = [pair for pair in out[-_RECENT:] if 0 <= scene.sentence[sight.first] - scene.sentence[pair[0].first] <= back]
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
    if near[-1] is out[-1] and _is_bare(scene, sight) and shares_verb(scene, sight, near[-1][0]) is not None:
        return Counted(near[-1][1].measure, True, None, sight.last)
    given = scene.word(sight.last + 1) in claims.GIVEN and scene.word(sight.last + 2) in claims.CLAIM_LINKS
    given = given or (scene.word(sight.begin - 1) == "at" and scene.word(sight.last + 1) == "by" and near[-1] is out[-1])
    front = scene.words[max(0, sight.begin - 2) : sight.begin + 2]
    given = given or any(a in claims.CLAIM_NOUNS and b == "of" and _is_somebodys(scene, sight) for a, b in pairwise(front))
    given = given or _is_retort(scene, sight) or conceded_by(scene, sight) is not None
    if not given and not (_is_bare(scene, sight) and _claims_bare(scene, sight)):
        return None
    outcomes = [pair for pair in near if pair[1].measure in lexicon.OUTCOMES]
    later = bool(outcomes) and scene.sentence[near[-1][0].first] > scene.sentence[outcomes[-1][0].first]
    own = near[-1][1].measure in _MEASURED or (later and near[-1][1].measure not in _VAGUE)
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


def _is_alike(sight: Sight, other: Sight) -> bool:
    """Whether two numbers are of one order, as those mostly are that are held against each other; tolls of the dead may be far apart."""
    one, two = (max(s.number.low or 0, s.number.high or 0) for s in (sight, other))
    return one <= _ORDER * two and two <= _ORDER * one


def _is_measured(scene: Scene, sight: Sight, measure: str) -> bool:
    """Whether a bare number may be of what is told with a unit; of money only in millions and the like."""
    return measure in _MEASURED and (measure != "money" or scene.words[sight.last] in SCALES)


def _is_answer(scene: Scene, sight: Sight) -> bool:
    """Whether somebody's words begin with a number and nothing counted: ``“[At least 75],” says …``."""
    front = scene.doc[sight.begin - 1] if sight.begin else None
    opens = front is not None and front.text in _OPENING and not front.whitespace_ and (front.i == 0 or not _is_glued(scene, front.i - 1))
    return opens and _is_bare(scene, sight)


def _is_glued(scene: Scene, i: int) -> bool:
    return not scene.doc[i].whitespace_ and not scene.doc[i].is_space


def _is_somebodys(scene: Scene, sight: Sight) -> bool:
    """Whether a number is called somebody's: ``twice the [police] estimate of 40,000``."""
    near = scene.words[max(0, sight.begin - 3) : sight.begin]
    return _is_bare(scene, sight) and any(word in claims.BODIES or word in claims.CAMPS or word in ("'s", "’s") for word in near)


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
    if _is_answer(scene, sight) and (many := topics.asked(scene, sight.begin)) is not None:
        return Counted(many, True, None, sight.last)
    if _is_bare(scene, sight) and (own := topics.announced(scene, first)) is not None:
        return Counted(own, True, None, sight.last)
    if not (_is_bare(scene, sight) and _claims_bare(scene, sight)) and not _is_owned(scene, sight):
        return None
    if lexicon.OF_THE_DEAD & set(scene.words[max(first, sight.begin - _NEAR) : sight.begin]):
        return Counted("killed", True, None, sight.last)
    measure = topics.topic(scene, first) if scene.taken.isdisjoint(range(first, sight.begin)) else None
    return Counted(measure, True, None, sight.last) if measure else None


def _is_owned(scene: Scene, sight: Sight) -> bool:
    """Whether a number alone is called somebody's: ``[Ostia's 40] became 60``."""
    behind = scene.doc[sight.last + 1] if sight.last + 1 < len(scene.doc) else None
    return scene.word(sight.begin - 1) in ("'s", "’s") and (behind is None or behind.tag_ in FINITE or scene.ends(behind.i))


def _is_bare(scene: Scene, sight: Sight) -> bool:
    """Whether a clause is over behind a number."""
    if quoted(scene, sight) and noun_behind(scene, sight) is not None:
        return False
    last = sight.last + (scene.word(sight.last + 1) in _LEFT_OUT)
    return scene.ends(last + 1) or (scene.word(last + 1) in _SHUTS and last == sight.last)


def _claims_bare(scene: Scene, sight: Sight) -> bool:
    """Whether a verb of claiming stands right in front of a number: ``[says] six``, ``[sticks to] six``, ``has not [moved from] six``."""
    word, before = scene.word(sight.begin - 1), scene.word(sight.begin - 2)
    said = next((len(be) for be in _SAID_OF if scene.words[max(0, sight.begin - len(be)) : sight.begin] == be), 0)
    if said and scene.word(sight.begin - said - 1) in _IT:
        at = sight.begin - said - 2 - (scene.word(sight.begin - said - 2) == "that")
        return scene.word(at) in claims.CLAIM_VERBS or scene.word(at) in _THEN
    if before in lexicon.BARE and (word in _SETS or scene.word(sight.begin - 3) in _OTHER):
        return bool(_GIVES & set(scene.words[max(0, sight.begin - _NEAR) : sight.begin - 2]))
    if tuple(scene.words[max(0, sight.begin - 3) : sight.begin]) == claims.AS_FAR_AS:
        return True
    return word in claims.CLAIM_VERBS | claims.COUNT_VERBS | claims.HANDLED or claims.CLAIM_PHRASES.get(before) == word


def shares_verb(scene: Scene, sight: Sight, before: Sight) -> int | None:
    """The last word of whoever gives a number with the verb of the number before: ``one spoke of 300, the [police] of 80``."""
    link = scene.word(sight.begin - 1)
    if scene.sentence[before.first] != scene.sentence[sight.first] or not _is_led(scene, _opener(scene, before), link):
        return None
    end = sight.begin - 2 if link in _LINKS else sight.begin - 1
    i = end
    while i > before.last and sight.begin - i < _GAP and _is_nominal(scene, i):
        end = i - 1 if scene.words[i] == "of" else end
        i -= 1
    return end if i < end and scene.words[i] in _OPENS and scene.word(i + 1) not in _ANY and scene.doc[end].tag_ in _NOUNS else None


def _opener(scene: Scene, sight: Sight) -> Sight:
    """The first of a row of rival numbers, with which their verb stands: ``one counts [160], the agency 186, the charity 197``."""
    for _ in range(_RECENT):
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
    if link in _LINKS:
        return front[-1:] == [link] and ((link == "at" and gives) or claims.CLAIM_PHRASES.get(scene.word(before.begin - 2)) == link)
    told = front[:-1] if front[-1:] == ["of"] and set(front[-2:]) & (lexicon.BARE.keys() | lexicon.TOTALS) else front[-2:]
    return bool((claims.CLAIM_VERBS | claims.COUNT_VERBS | claims.PLAN_VERBS) & set(told))


def _persons(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]]) -> Counted | None:
    """A number that stands for people told of before: ``Sixty-four had clocked in``; it is the subject of a verb."""
    people = [kind.measure for _, kind in out[-_RECENT:] if kind.measure in lexicon.OUTCOMES | lexicon.PERSONS]
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
    """A number that is only called one: ``The owners put the number at 140``; a count, in a report of the dead, is of the dead."""
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
    of_dead = before[named] in lexicon.COUNTING and any(kind.measure == "killed" for _, kind in out)
    last = out[-1] if out and lexicon.BARE[before[named]] == "count" and _is_bare(scene, sight) else None
    near = last is not None and scene.sentence[sight.first] - scene.sentence[last[0].first] <= 1
    if last is not None and near and _is_measured(scene, sight, last[1].measure):
        return Counted(last[1].measure, True, None, sight.last)
    return Counted("killed" if of_dead else lexicon.BARE[before[named]], True, None, sight.last)
