"""Votes: who was for and against, how many it takes, and how many there are to cast them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hearsay.extraction.lexicon import ballots as lexicon
from hearsay.extraction.lexicon.figures import CARDINALS
from hearsay.extraction.lexicon.measures import VOTE_WORDS, VOTED_DOWN
from hearsay.extraction.numbers import Number, parse
from hearsay.extraction.scene import REACH, Counted, Scene, Sight

_GAP = r"(?:[ \xa0]|\n)"
_SPELT = "|".join(sorted(CARDINALS, key=len, reverse=True))
_VOTES = rf"(?:\d{{1,3}}(?:,\d{{3}}){{0,2}}|\d{{1,4}}|(?:{_SPELT})(?:-(?:{_SPELT}))?)"
_SPLIT = re.compile(
    rf"(?<![\w.,-])({_VOTES})(?:{_GAP}votes?)?(?:(?<=\d)[-–:](?=\d)|{_GAP}(?:votes?{_GAP})?(?:to|against|versus|in{_GAP}front{_GAP}of){_GAP})({_VOTES})"
    r"(?![\w%]|[.,]\d|-\w)",
    re.IGNORECASE,
)
NIL = re.compile(
    rf"\b(?P<none>none|nobody|no{_GAP}one|no(?={_GAP}(?:votes?|members?|delegates?|abst)))"
    rf"(?:{_GAP}(?:votes?|members?|delegates?))?(?:{_GAP}(?:were|was|voted))?{_GAP}"
    r"(?:(?P<against>against|opposed)|(?P<favour>in favou?r)|abst(?:entions?|ain(?:ed|ing)))\b",
    re.IGNORECASE,
)
_BEFORE, _BEHIND = 8, 6
"""Words on either side of a split vote in which voting is told of."""
_VERB = 4
"""Words behind those who vote in which they do."""
_NEEDED = 7
"""Words in front of a number that says how many it takes, and behind it."""


def splits(scene: Scene) -> list[tuple[Number, str]]:
    """``120 to 5`` beside a word of voting: votes for and votes against; the other way round in ``rejected by 70 to 68``."""
    out = []
    for found in _SPLIT.finditer(scene.text):
        first = scene.doc.char_span(found.start(1), found.end(1), alignment_mode="expand")
        near = set(scene.words[max(0, first.start - _BEFORE) : first.end + _BEHIND]) if first is not None else set()
        if first is None or not (VOTE_WORDS | lexicon.BENCH) & near or scene.word(first.start - 1) in ("from", "between"):
            continue
        values = [_value(found[group]) for group in (1, 2)]
        if not found[1][0].isdigit() and values[0] <= values[1] and "vote" not in found[0].lower() and "against" not in found[0].lower():
            continue
        if not VOTE_WORDS & near and (values[0] <= values[1] or values[0] > lexicon.JUDGES):
            continue
        sides = ("votes-against", "votes-for") if VOTED_DOWN & near and values[0] > values[1] else ("votes-for", "votes-against")
        for group, measure, value in zip((1, 2), sides, values, strict=True):
            number = Number(found.start(group), found.end(group), found.start(group), found.end(group), value, value, "exact")
            out.append((number, measure))
    return out


def _value(words: str) -> float:
    return float(words.replace(",", "")) if words[0].isdigit() else parse(words) or 0.0


def cast(scene: Scene, sight: Sight, kind: Counted | None, out: Sequence[tuple[Sight, Counted]]) -> Counted | None:
    """What a number of votes, or of those who cast them, counts: how many it takes, how many there are, who was for and against."""
    if _is_needed(scene, sight, kind, out):
        return Counted("votes", True, kind.noun if kind else None, kind.end if kind else sight.last)
    if kind is not None and _is_quorum(scene, sight):
        return Counted("members", True, kind.noun, kind.end)
    if kind is None and _is_quorum(scene, sight):
        return Counted("members", True, None, sight.last)
    if _is_whole(scene, sight, out):
        return None
    voters = kind is not None and kind.measure in lexicon.VOTERS
    if not voters and not (
        kind is None and any(_is_vote(k) and scene.sentence[s.first] == scene.sentence[sight.first] for s, k in out[-2:])
    ):
        return None
    side = _side(scene, sight, kind)
    if not side and kind is None and scene.word(sight.begin - 1) in lexicon.GOT and scene.ends_clause(sight.last + 1):
        return Counted("votes", True, None, sight.last)
    if side:
        return Counted(
            side, True, kind.noun if kind and kind.noun and not _has_whole(scene, sight) else None, kind.end if kind else sight.last
        )
    return None


def settled(scene: Scene, out: list[tuple[Sight, Counted]]) -> list[tuple[Sight, Counted]]:
    """The tallies, those of lawmakers told by their noun alone made members of a house, votes, or only people."""
    needed = {
        scene.sentence[sight.first] for sight, kind in out if kind.measure == "votes" and kind.sure and _is_needed(scene, sight, kind, ())
    }
    done = []
    for i, (sight, kind) in enumerate(out):
        if kind.measure == "delegates":
            whole = _is_whole(scene, sight, out[:i])
            votes = not whole and scene.sentence[sight.first] in needed
            kind = kind._replace(measure="members" if whole else "votes-for" if votes else "people")
        done.append((sight, kind))
    return done


def _is_vote(kind: Counted) -> bool:
    return kind.measure in lexicon.BALLOTS


def _has_whole(scene: Scene, sight: Sight) -> bool:
    """Whether a number is a part of another one: ``70 of the 120``."""
    return scene.word(sight.last + 1) == "of" and any(i in scene.at for i in range(sight.last + 2, sight.last + 4))


def _is_whole(scene: Scene, sight: Sight, out: Sequence[tuple[Sight, Counted]]) -> bool:
    """Whether the number before is a part of this one: ``of the [120]``."""
    return bool(out) and _has_whole(scene, out[-1][0]) and out[-1][0].last < sight.first <= out[-1][0].last + _VERB


def _side(scene: Scene, sight: Sight, kind: Counted | None) -> str | None:
    """What those counted do about a motion: ``70 of the 120 members [backed] it``."""
    first = sight.last
    if _has_whole(scene, sight):
        whole = next(scene.at[i] for i in range(sight.last + 2, sight.last + 4) if i in scene.at)
        first = whole.last
    if sight.begin and scene.word(sight.begin - 1) == "by" and scene.word(sight.begin - 2) in lexicon.SIDES:
        return lexicon.SIDES[scene.word(sight.begin - 2)]
    for i in range(first + 1, min(first + 1 + _VERB, len(scene.words))):
        if scene.ends(i) or (i in scene.taken and i > first + 2) or scene.words[i] in (",", "who", "that", "and", "but"):
            return None
        if scene.words[i] in lexicon.SIDES:
            return lexicon.SIDES[scene.words[i]]
        if scene.words[i] in ("voted", "vote") and "down" in scene.words[i + 1 : i + 3]:
            return "votes-against"
    return None


def _is_needed(scene: Scene, sight: Sight, kind: Counted | None, out: Sequence[tuple[Sight, Counted]]) -> bool:
    """Whether a number says how many votes it takes: ``needs the support of 101``, ``when 101 were necessary``, ``It needed 101``."""
    if kind is not None and kind.measure not in lexicon.BALLOTS | lexicon.VOTERS | {"count"}:
        return False
    if kind is not None and kind.measure == "count" and kind.sure:
        return False
    start = max(0, sight.begin - _NEEDED)
    cut = next(
        (i for i in range(sight.begin - 1, start, -1) if scene.ends(i) or i in scene.taken or scene.words[i] in lexicon.CUTS), start - 1
    )
    front = scene.words[cut + 1 : sight.begin]
    behind = scene.words[sight.last + 1 : sight.last + 1 + _VERB]
    asked = any(word in lexicon.NEEDS for word in front) and (front[-1:] != ["of"] or front[-2:-1][0] in lexicon.BACKING)
    asked = asked or front[-2:] == ["it", "took"] or front[-2:] == ["it", "takes"]
    asked = asked or (any(word in lexicon.NEEDED for word in behind[:3]) and bool({"were", "was", "are", "is"} & set(behind[:2])))
    if not asked:
        return False
    voters = kind is not None and kind.measure in lexicon.VOTERS | {"votes"}
    near = set(scene.words[max(0, sight.begin - 2 * REACH) : sight.last + REACH])
    told = any(_is_vote(k) and scene.sentence[sight.first] - scene.sentence[s.first] <= 1 for s, k in out[-3:])
    return told or (voters and bool(near & lexicon.MOTIONS)) or (kind is None and bool(near & VOTE_WORDS) and bool(near & lexicon.MOTIONS))


def _is_quorum(scene: Scene, sight: Sight) -> bool:
    """Whether a number is that without which no vote is held: ``the quorum of 46``, ``The quorum is 150 members``."""
    return "quorum" in scene.words[max(0, sight.begin - 3) : sight.begin] and scene.word(sight.begin - 1) in ("of", "is", "was", "at", ":")
