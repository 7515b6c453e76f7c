"""Whether two statements can both be so: one denies what the other says, says its opposite, or turns the charge round."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import Literal

from hearsay.extraction.lexicon.moments import WEEKDAYS
from hearsay.model import Statement
from hearsay.reconciliation.gists import CROWDS_OF_PEOPLE, NAME, Gisted, answers, lacks, named_in, rebuts
from hearsay.reconciliation.lexicon import DENYING_ACTS, EMPTY_WORDS, HOLDING_ACTS, NUMBER_WORDS, OPPOSITES
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.polarity import TRUTH, denied_of, mentions
from hearsay.reconciliation.prose import UNTOUCHED, forms, gist, sentences, stem
from hearsay.reconciliation.synonyms import meant

AGAINST = 0.3
"""Jaccard over stems and numbers from which a denial is about what another says."""
WITHIN = 0.6
"""Share of the shorter one's stems and numbers from which it is, too: denials are short."""
WHOLE = 0.2
"""Jaccard from which it is where the other says all that it says."""
DENIED = 0.6
"""Share of the stems that a negation is of which the other says."""
AGREED = 0.5
"""Share of the stems that a negation is of which a denial has, too, from which the two agree."""
QUOTED = 3
"""Pairs of telling words from which two quotations are one."""
BEHIND = 3
"""Words behind a number within which it is said of what it is."""
FEWEST = 2
"""Stems and numbers that a denial shares at least with what it denies."""

FOES = frozenset({"invaders", "occupiers", "foreigners", "crusaders", "infidels", "enemies", "mercenaries", "aggressors"})
"""Words by which fighters call those whom they fight. *They had killed ten invaders.*"""
DEAD, HURT = (meant(frozenset({stem(word)})) for word in ("killed", "hurt"))
HARM = DEAD | HURT
"""Stems of what is done to people."""
SUPPOSED = frozenset({"whatever", "whether", "alleged", "purported", "supposed"})
"""Words by which somebody speaks of a thing without saying that it is so. *The alleged sale was a mistake, whatever it brought.*"""
DAYS = frozenset(stem(day) for day in WEEKDAYS)
"""Stems of the days of the week, which are no matter."""

EXCLUDED: dict[str, set[str]] = defaultdict(set)
"""For a stem, those that exclude it."""
for _one, _other in OPPOSITES:
    EXCLUDED[stem(_one)].add(stem(_other))
    EXCLUDED[stem(_other)].add(stem(_one))

Opposition = Literal["denies", "contradicts"]


def opposition(left: Gisted, right: Gisted) -> Opposition | None:
    """How two statements of different speakers speak against one another; None where they do not."""
    if left.same_speaker(right) or left.of_one_side(right) or not (_holds(left) and _holds(right)):
        return None
    if any(mentions(one.words) for one in (left, right) if not one.denies):
        return None
    if _missing(left, right) or _missing(right, left) or _unhurt(left, right) or _unhurt(right, left):
        return "denies" if left.against or right.against else "contradicts"
    if _takes_up(left, right) or _takes_up(right, left):
        return "denies"
    if _counts_else(left, right):
        return None
    if left.denies != right.denies:
        if not (left.against or right.against or _turned(left, right)):
            return None
        if not _of_one_matter(left, right):
            return None
        if (left.against or right.against) and _denies_it_too(left, right):
            return None
        if not (left.against or right.against or _says_what_is_denied(left, right)):
            return None
        return "denies" if left.against or right.against else "contradicts"
    if not (left.against or right.against) and (_opposite(left, right) or _turned_round(left, right)):
        return "contradicts"
    return None


def _takes_up(one: Gisted, before: Gisted) -> bool:
    """Whether a denial is of all that another said before it, be that itself a denial: *"Nobody warned us." The board denied this.*"""
    return one.against and one.taken_up is not None and answers(one, before)


def _counts_else(left: Gisted, right: Gisted) -> bool:
    """Whether both give numbers and not the same, for one thing at least where one denies: *21 girls for four men* may be *21 girls*."""
    if not left.gist.numbers or not right.gist.numbers or left.gist.numbers == right.gist.numbers:
        return False
    return not (left.against or right.against) or bool(_counted(left) & _counted(right))


def _counted(one: Gisted) -> frozenset[str]:
    """Stems of the words behind its numbers."""
    at = [i for i, form in enumerate(one.words) if form[0].isdigit() or form in NUMBER_WORDS]
    return frozenset(stem(form) for i in at for form in one.words[i + 1 : i + 1 + BEHIND] if form not in EMPTY_WORDS)


def _missing(one: Gisted, other: Gisted) -> bool:
    """Whether one says that there was none of a thing that the other says there was: of those who are counted, and of what was wanting
    for somebody or for now, only where both say more that is one, and nothing where each names a place or a day that the other does not.
    """
    things = one.absent & other.present
    ours, theirs = _names(one.statement, things), _names(other.statement, things)
    things = things - ours - theirs
    loose = CROWDS_OF_PEOPLE | one.wanting
    if not things or (things <= loose and not _stems(one.statement) & _stems(other.statement) - loose):
        return False
    return not ours or not theirs or bool(ours & (theirs | other.who) or theirs & one.who)


def _unhurt(one: Gisted, other: Gisted) -> bool:
    """Whether one side says that its people came to no harm where another boasts of its foes' dead: *killed ten invaders at the fort*,
    *all the staff of the fort are unhurt*.
    """
    boasts = not FOES.isdisjoint(other.words) and not DEAD.isdisjoint(other.gist.stems) and not other.denies
    if not boasts or one.against or len((one.things & other.things) - HARM - CROWDS_OF_PEOPLE) < FEWEST:
        return False
    unhurt = one.gist.negated and not HARM.isdisjoint(one.gist.stems)
    return unhurt or "safe" in one.words or UNTOUCHED.search(content(one.statement)) is not None


def _stems(statement: Statement) -> frozenset[str]:
    """Stems of its own words, none put in the place of another."""
    return gist(content(statement)).stems


@lru_cache(maxsize=32768)
def _names(statement: Statement, things: frozenset[str]) -> frozenset[str]:
    """Stems of the names and days in those sentences of a statement that tell of things."""
    pieces = [span.text[start:end] for span in statement.content for start, end in sentences(span.text)] if things else []
    telling = [piece for piece in pieces if not things.isdisjoint(map(stem, forms(piece)))]
    return frozenset(stem(name.casefold()) for piece in telling for name in NAME.findall(piece))


def _holds(one: Gisted) -> bool:
    """Whether somebody who can be told apart holds it: nobody contradicts who is neither named nor described, or leaves it open."""
    if not one.against and not SUPPOSED.isdisjoint(one.words):
        return False
    return not one.open and one.statement.act in HOLDING_ACTS | DENYING_ACTS and (not one.speaker.startswith("?") or bool(one.who))


def _things(one: Gisted) -> frozenset[str]:
    """Its stems and numbers, with its speaker's name where a pronoun or an -ing form stands for it."""
    return one.things | one.who if one.about_self else one.things


def _of_one_matter(left: Gisted, right: Gisted) -> bool:
    if _is_beside(left, right) or rebuts(left, right) or rebuts(right, left):
        return True
    a, b = _things(left), _things(right)
    common = a & b
    shorter = min(len(left.things - DAYS), len(right.things - DAYS))
    said = left.things & right.things
    if len(common) < FEWEST or not said - named_in(left) - named_in(right):
        return False
    likeness = len(common) / len(a | b)
    within = len(common) > FEWEST and len(said) / shorter >= WITHIN
    return likeness >= AGAINST or within or (likeness >= WHOLE and len(said - DAYS) == shorter)


def _is_beside(left: Gisted, right: Gisted) -> bool:
    """Whether one takes up what the other says beside it."""
    return answers(left, right) or answers(right, left) or lacks(left, right) or lacks(right, left)


def _turned(left: Gisted, right: Gisted) -> bool:
    """Whether of the sentences that share most one is denied and the other is not."""
    a, b = max(
        ((a, b) for a in left.parts for b in right.parts),
        key=lambda pair: len(pair[0].stems & pair[1].stems) + len(pair[0].numbers & pair[1].numbers),
        default=(left.gist, right.gist),
    )
    return a.negated != b.negated


def _denies_it_too(left: Gisted, right: Gisted) -> bool:
    """Whether what one denies is within what the other says is not so: *denied that it leaked*, *it is old, but it did not leak*."""
    denial, other = (left, right) if left.against else (right, left)
    return not denial.gist.negated and any(
        len(denied & denial.gist.stems) >= AGREED * len(denied) for denied in denied_of(content(other.statement))
    )


def _says_what_is_denied(left: Gisted, right: Gisted) -> bool:
    """Whether what one says is not so is, for the most part, what the other says: *was not closed* is not against *was old*."""
    both = left.quoted & right.quoted
    if len(both) >= QUOTED or (both and both in (left.quoted, right.quoted)):
        return False
    if _is_beside(left, right):
        return True
    for denier, other in ((left, right), (right, left)):
        for denied in denied_of(content(denier.statement)) if denier.gist.negated else ():
            if denied <= TRUTH or len(denied & other.gist.stems) >= DENIED * len(denied):
                return True
    return False


def _opposite(left: Gisted, right: Gisted) -> bool:
    """Alike but for two words that exclude each other: *the road was open*, *the road was closed*."""
    ours, theirs = left.gist.stems - right.gist.stems, right.gist.stems - left.gist.stems
    if not any(EXCLUDED[word] & theirs for word in ours if word in EXCLUDED):
        return False
    common, shorter = len(left.things & right.things), min(len(left.things), len(right.things))
    return common >= FEWEST and common / (shorter - 1) >= WITHIN


def _turned_round(left: Gisted, right: Gisted) -> bool:
    """Each says of the other what the other says of it: *the rebels fired first*, *the army fired first*."""
    ours, theirs = left.things & right.who, right.things & left.who
    rest = left.things - right.who
    return bool(ours and theirs) and len(rest) >= FEWEST and rest == right.things - left.who
