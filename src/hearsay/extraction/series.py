"""Numbers that go on from others: what the one before counted is what they count, where nothing beside them says more."""

from __future__ import annotations

from itertools import pairwise

from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.figures import SCALES
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import noun_behind
from hearsay.extraction.parted import of_another_verb
from hearsay.extraction.rivals import LINKS, MEASURED, RECENT, is_bare
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_KEPT = 3
"""Words in front of a number in which it is called a count, which is kept of the dead."""
_WHICH = words("this last that")
_TIMES = words("morning afternoon evening night noon week month")
_HELD = 8
"""Words between a number and one *of which* it is, at most."""
_UP_FROM = (["up", "from"], ["down", "from"])
_IT_WAS = (["it", "was"], ["they", "were"], ["it", "stood"])
"""In front of what the last number was before: ``has raised it to 900. [It was] 700 yesterday.``"""
_FROM = words("from in by to")
_APART = 12
"""Words between two numbers of one thing told of two places: ``67 letters came from Velm, [63 from] Tarn``."""
_STRUCK = words("hit struck landed got reached crashed fell missed failed exploded")
"""What a number of arms told of before did: ``fired 60 rockets, and 11 [hit] homes``."""
_AGAINST = words("to against for and while")
"""Between two shares of one vote."""
_LEAVES = words("leave leaves leaving left")
"""Behind those who were freed these lead to those who are not: ``Nine were freed. That [leaves] 18``."""
_REMAIN = words("remain remains remained")
"""What the others do: ``Four were freed, and seven [remain]``."""
_MAKES = words("makes make made making")
_THAT = words("that this which it")
"""In front of a running total: ``This makes 14 by now``."""


def inherited(scene: Scene, sight: Sight, out: list[tuple[Sight, Counted]], kind: Counted | None) -> Counted | None:
    """What the number before counted, where this one goes on: ``and 1,450 others``, ``and 1,875 in the south``."""
    before = _meant(scene, sight, out)
    if before is None or scene.sentence[sight.first] - scene.sentence[before[0].first] > (3 if _another(scene, sight) else 1):
        return None
    near = scene.sentence[sight.first] == scene.sentence[before[0].first]
    if not near and (those := _those_told(scene, sight)) is not None:
        return Counted(those, False, None, sight.last)
    if near and (beside := _beside(scene, sight, before, kind)) is not None:
        return beside
    if kind is not None and kind.sure:
        return None
    if kind is None and near and _is_range(scene, sight, before) and is_bare(scene, sight):
        return Counted(before[1].measure, True, None, sight.last)
    small = sight.number.low is not None and sight.number.low < 10 and sight.number.low % 1 > 0
    if before[1].measure in ("money", "distance", "duration", "percent") or (before[1].measure == "magnitude") != small:
        return None
    if near and before[1].measure in lexicon.OUTCOMES and _is_called_part(scene, sight):
        noun = kind.noun if kind else noun_behind(scene, sight)
        return Counted(before[1].measure, True, noun, noun if noun is not None else sight.last)
    if before[1].measure == "magnitude":
        return Counted("magnitude", True, None, sight.last) if near or scene.word(sight.begin - 1) in ("of", "measured") else None
    if kind is None and near and _is_of_which(scene, sight, before) and is_bare(scene, sight):
        return Counted(before[1].measure, True, None, sight.last)
    return _gone_on(scene, sight, before, kind, near)


def _beside(scene: Scene, sight: Sight, before: tuple[Sight, Counted], kind: Counted | None) -> Counted | None:
    """What the number before in the same sentence makes of one: a second day, some of things, a share of votes, beasts of a kind."""
    measure = before[1].measure
    if kind is None and _is_then(scene, sight) and _is_then(scene, before[0]) and scene.word(sight.begin - 1) in ("and", ","):
        return Counted(measure, True, None, sight.last)
    if kind is None and _is_some_of(scene, sight, before):
        word = scene.words[before[1].noun] if before[1].noun is not None else ""
        return Counted(lexicon.BY_CLASS.get(word, "count"), True, None, sight.last)
    shared = kind is not None and kind.measure == "percent" and (scene.word(sight.begin - 1) in _AGAINST or scene.ends(kind.end + 1))
    if kind is not None and measure in ("vote-share", "turnout") and shared:
        return kind._replace(measure=measure)
    if kind is None and measure == "vote-share" and is_bare(scene, sight) and (sight.number.low or 0) % 1:
        return Counted("vote-share", True, None, sight.last)
    if kind is not None and kind.noun is None and measure in lexicon.THINGS and kind.measure in lexicon.OF_THE_LIVING:
        return Counted(lexicon.OF_THE_LIVING[kind.measure] or measure, True, None, kind.end)
    return None


def _gone_on(scene: Scene, sight: Sight, before: tuple[Sight, Counted], kind: Counted | None, near: bool) -> Counted | None:
    """A number that words beside it tie to the one before: more, others, a sum of both, the same elsewhere."""
    measure, word = before[1].measure, scene.word(sight.last + 1)
    if kind is None and measure == "freed" and (scene.word(sight.begin - 1) in _LEAVES or word in _REMAIN):
        return Counted("abducted", True, None, sight.last)
    goes_on = word in lexicon.MORE or (word == "of" and scene.word(sight.last + 2) in ("them", "whom")) or _another(scene, sight)
    outcome = measure in lexicon.OUTCOMES
    large = (sight.number.high or sight.number.low or 0) >= 10 or scene.doc[sight.first].text[:1].isdigit()
    alone = kind is None and near and outcome and large and word in (",", ".", "in", "and", ";", "on", "at", "near", "across")
    two = scene.words[max(0, sight.begin - 2) : sight.begin]
    changed = kind is None and near and outcome and two in _UP_FROM
    running = kind is None and outcome and any(w in lexicon.RUNNING for w in scene.words[max(0, sight.begin - 6) : sight.begin])
    held = scene.words[before[1].end + 1 : sight.begin]
    apart = kind is None and near and word in _FROM and word in held and scene.word(sight.begin - 1) in (",", "and") and len(held) < _APART
    summed = kind is None and outcome and scene.word(sight.begin - 1) in _MAKES and scene.word(sight.begin - 2) in _THAT
    struck = kind is None and near and measure in ("weapons", "aircraft") and word in _STRUCK
    was = kind is None and _is_then(scene, sight) and two in _IT_WAS
    if not (goes_on or alone or changed or running or summed or struck or apart or was):
        return None
    if (goes_on or alone) and not (changed or running or summed) and of_another_verb(scene, sight, before):
        return None
    if measure == "freed" and _another(scene, sight) and word not in lexicon.MORE and scene.word(sight.begin - 1) != "another":
        return Counted("abducted", True, None, sight.last)
    if not goes_on or word == "of":
        return Counted(measure, True, None, sight.last)
    noun = noun_behind(scene, sight)
    told_of = noun is not None and (kind is not None or scene.words[noun] in lexicon.HUMANS)
    if noun is None or not told_of or word == "others":
        noun = sight.last + 1 if word in lexicon.MORE else None
    return Counted(measure, True, noun, noun if noun is not None else sight.last)


def _is_range(scene: Scene, sight: Sight, before: tuple[Sight, Counted]) -> bool:
    """Whether it is an end of what the number before began: ``up from 12``, ``30 from 12``, ``from $2 million to [3 million]``."""
    link = scene.word(sight.begin - 1)
    if scene.words[max(0, sight.begin - 2) : sight.begin] in _UP_FROM or (link == "from" and before[1].end == sight.begin - 2):
        return True
    scaled = link in ("to", "from") and scene.words[sight.last] in SCALES
    return before[1].measure == "money" and (scaled or scene.words[before[1].end + 1 : sight.begin] == ["to"])


def _is_called_part(scene: Scene, sight: Sight) -> bool:
    """Whether the words in front call it a part of the number before: ``killed 12, including [three] children``."""
    front = scene.words[max(0, sight.begin - 2) : sight.begin]
    return any(tuple(front[-len(said) :]) == said for said in lexicon.PART_OF)


def _is_of_which(scene: Scene, sight: Sight, before: tuple[Sight, Counted]) -> bool:
    held = scene.words[before[1].end + 1 : sight.begin]
    return len(held) <= _HELD and ("of", "which") in pairwise(held)


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
        of_them = [pair for pair in out[-RECENT:] if pair[1].measure not in MEASURED | {"capacity", "percent", "magnitude"}]
        part, whole = (of_them or out)[-2:] if len(of_them or out) > 1 else (of_them[-1], of_them[-1])
        return part if scene.words[part[0].last + 1 : whole[0].begin] in (["of", "the"], ["of", "its"], ["of", "their"]) else whole
    if not out or out[-1][1].measure == "killed":
        return out[-1] if out else None
    if lexicon.COUNTING & set(scene.words[max(0, sight.begin - _KEPT) : sight.begin]):
        return next((pair for pair in reversed(out[-RECENT:]) if pair[1].measure == "killed"), out[-1])
    if scene.word(sight.begin - 2) != "it" or scene.word(sight.begin - 1) not in LINKS:
        return out[-1]
    near = [pair for pair in out[-RECENT:] if scene.sentence[sight.first] - scene.sentence[pair[0].first] == 1]
    return next((pair for pair in near if pair[1].measure == "killed"), out[-1])


def _another(scene: Scene, sight: Sight) -> bool:
    """``another 17``, ``the other 17``, ``the remaining 17``."""
    word = scene.word(sight.begin - 1)
    return word == "another" or (word in ("other", "remaining") and scene.word(sight.begin - 2) in ("the", "all"))
