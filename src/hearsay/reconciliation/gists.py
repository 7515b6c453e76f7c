"""Statements reduced to what is compared, and the pairs of them worth comparing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from operator import attrgetter

import msgspec

from hearsay.documents.letters import latin
from hearsay.extraction.lexicon.moments import MONTHS
from hearsay.extraction.lexicon.words import words
from hearsay.model import Statement
from hearsay.reconciliation.absence import absent, for_now, present
from hearsay.reconciliation.denials import CHARGED, CHARGING, DEPARTING, TakenUp, calls_false, of_speech, refers_back, takes_up
from hearsay.reconciliation.lazily import Lazily
from hearsay.reconciliation.lexicon import (
    ANYBODY,
    CHARGES,
    DENYING_ACTS,
    EMPTY_WORDS,
    HOLDING_ACTS,
    NEGATIONS,
    PARTIAL,
    PRONOUNS,
    REFERRING,
    SUPPOSING,
)
from hearsay.reconciliation.parties import Party
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.polarity import mentions, takes_no_side
from hearsay.reconciliation.prose import Gist, forms, gist, quotations, sentences, stem
from hearsay.reconciliation.synonyms import meant
from hearsay.reconciliation.voices import Voices

CLOSE = 400
"""Characters behind a statement within which *no such …* answers it."""
RARE = 6
"""Statements that have a word in common, up to which it tells what they are about."""
ADJACENT = 120
"""Characters between a statement and *denied doing it*, at most, or *denied the report* by somebody of whom it says nothing."""
NAME = re.compile(latin(r"(?<=[\w,] )[A-Z]\w+|(?<=[A-Z]\w\w )[A-Z]\w+"))
"""A name within a sentence."""
CASES = frozenset({"case", "cases", "infection", "infections", "patient", "patients", "injury", "injuries", "casualty", "casualties"})
"""Words for those whom an illness or a disaster struck. *The clinic has nine cases.*"""
CROWDS_OF_PEOPLE = frozenset(stem(word) for word in ANYBODY | PARTIAL | CASES)
"""Stems of words for people who are counted."""
MONTH_STEMS = frozenset(stem(month) for month in MONTHS)
"""Stems of the months, which are no places."""
NO_MATTER = frozenset({"one"})
"""Stems that are no matter that a denial has in common with what it denies."""
BEING = frozenset(map(stem, words(
    "use used using take took place happen happened occur occurred make made do done give given time exist"
)))  # fmt: skip
"""Stems of words that tell only that something was: *denied that flares had at any [time] been [used]*."""
BRIEF = 4
"""Stems of the longest denial that tells only that something was not."""
FEWEST = 2
"""Telling stems that a denial of what is said beside it shares with that, where it says nothing of the denier."""
MORE = 1
"""Stems that a statement has at least beyond those of one that it contains."""
LEAST = 3
"""Stems and numbers that two statements share at least to say the same."""
REMEMBERED = 32768
"""Statements, and eight times as many pairs of them, of which is remembered what they come to: a story that gets one report more
pays for that one."""


class Gisted(msgspec.Struct, frozen=True, gc=False, eq=False):
    """A statement with what it comes to."""

    statement: Statement
    place: tuple[str, int, int, str]
    """Where it stands: report, first and last character, and its id."""
    stands: tuple[str, int, str]
    """What comes first of those that say the same: report, first character and id."""
    gist: Gist
    things: frozenset[str]
    """Stems and numbers."""
    speaker: str
    """Key of the one who says it."""
    side: str
    """Key of the body or the government for which that one speaks."""
    who: frozenset[str]
    """Stems of the words that name the speaker."""
    body: frozenset[str]
    """Stems of the words that name that body; of a government none."""
    against: bool
    """Whether it denies what it says: a denial, or a negated cue of belief."""
    refers: bool
    """Whether it speaks of a report or a charge."""
    open: bool
    """Whether its speaker says neither yes nor no: *refused to confirm the report*, *is not confirmed*."""
    words: tuple[str, ...]
    """Its words in order, lower-case."""
    parts: tuple[Gist, ...]
    """What each of its sentences comes to."""
    absent: frozenset[str]
    """Stems of what it says there was none of: *there was no siren*, *nobody heard a siren*, *denied the presence of boats*."""
    wanting: frozenset[str]
    """Those of them that it says there was none of for somebody, there, or now: *we had no milk*."""
    present: frozenset[str]
    """Stems of what it says there was: *sirens sounded*, *were escorting the lorries*, *three crates of shells*."""
    quoted: frozenset[tuple[str, str]]
    """Stems of each two words in a row within its quotation marks that are no common ones."""
    telling: frozenset[str]
    """Those of its stems that few statements of the story have."""
    taken_up: TakenUp | None
    """What a denial takes up that names nothing itself: *denied that*, *rejected the charge*, *denied that such a promise was made*."""
    looks_back: bool
    """Whether it takes up something, or speaks of *such* a thing."""
    about_self: bool
    """Whether it may speak of its speaker without a name: *denied that he had resigned*, *denied taking bribes*."""

    @property
    def denies(self) -> bool:
        """Whether it speaks against what it says; a denial in words that deny (*"we never did"*) is one denial."""
        return self.against or self.gist.negated

    def of_one_side(self, other: Gisted) -> bool:
        """Whether both speak for one body or government, which does not speak against itself."""
        return self.side == other.side and not self.side.startswith("?")

    def same_speaker(self, other: Gisted) -> bool:
        """Whether both have one source; unnamed ones are one where the reports call them the same."""
        if self.speaker.startswith("?") or other.speaker.startswith("?"):
            return self.speaker == other.speaker and self.who == other.who and bool(self.who)
        return self.speaker == other.speaker


@lru_cache(maxsize=REMEMBERED)
def answers(one: Gisted, before: Gisted) -> bool:
    """Whether ``one`` takes up a word of what stands right before it, or all of it.

    *It had sent an order. No such order had come.* *He had offered to go. His office denied the report.*
    """
    place, other = one.statement.content[0], before.statement.content[-1]
    near = 2 * CLOSE if one.taken_up and one.refers and _is_told_of(one, before) else CLOSE
    if place.doc != other.doc or not 0 <= place.start - other.end <= near:
        return False
    taken = meant(frozenset(stem(word) for such, word in pairwise(one.words) if such == "such"))
    return bool(taken & before.gist.stems) or _denied_by(one, before)


@lru_cache(maxsize=REMEMBERED)
def rebuts(one: Gisted, other: Gisted) -> bool:
    """Whether a denial is of what another side says right before or behind it: of *such* a thing, of one that few speak of, or of
    one that the other says of the denier.

    *The union had warned the board of the cracks. The board denied that the wall was cracked.*
    """
    place, there = one.statement.content[0], other.statement.content[0]
    if place.doc != there.doc or not one.against or other.denies or other.statement.act not in HOLDING_ACTS:
        return False
    gap = max(place.start - other.statement.content[-1].end, there.start - one.statement.content[-1].end)
    if not 0 <= gap <= CLOSE or other.same_speaker(one) or other.side == one.side or refers_back(other.words):
        return False
    if (REFERRING | CHARGES) & set(one.words):
        return False
    whose = one.body if one.speaker.startswith("?") else one.who | one.body
    named = bool(whose & other.things)
    if named and "such" in one.words and 0 <= place.start - other.statement.content[-1].end <= 2 * ADJACENT:
        return True
    apart = one.who | one.body | other.who | other.body | NO_MATTER | named_in(one) | named_in(other)
    if named:
        return bool((one.gist.stems & other.gist.stems) - apart)
    none = meant(frozenset(stem(word) for before, word in pairwise(one.words) if before in ("no", "any", "such")))
    matter = one.gist.stems - BEING
    if bool((none & other.gist.stems) - apart) or len((one.telling & other.telling) - apart) >= FEWEST:
        return True
    return len(one.gist.stems) <= BRIEF and bool(matter - apart) and matter <= other.gist.stems


@lru_cache(maxsize=REMEMBERED)
def lacks(one: Gisted, other: Gisted) -> bool:
    """Whether one says that there was none of a thing of which another side speaks right before or behind it.

    *Nine people died of thirst in the camp, the union said. The governor said that there was no thirst in the camp.*
    """
    place, there = one.statement.content[0], other.statement.content[0]
    if not one.absent or place.doc != there.doc or other.denies or other.statement.act not in HOLDING_ACTS:
        return False
    gap = max(place.start - other.statement.content[-1].end, there.start - one.statement.content[-1].end)
    if not 0 <= gap <= ADJACENT or other.same_speaker(one) or other.side == one.side:
        return False
    ours, theirs = named_in(one), named_in(other) - MONTH_STEMS
    if (ours and theirs and ours.isdisjoint(theirs | other.who) and theirs.isdisjoint(one.who)) or SUPPOSING & set(one.words):
        return False
    return bool((meant(one.absent) & other.gist.stems) - CROWDS_OF_PEOPLE - one.who - one.body - ours)


@lru_cache(maxsize=REMEMBERED)
def named_in(one: Gisted) -> frozenset[str]:
    """Stems of the names in a statement: words with a capital that begin no sentence."""
    return frozenset(stem(name.lower()) for name in NAME.findall(content(one.statement)))


def _denied_by(one: Gisted, before: Gisted) -> bool:
    """Whether a denial in words of no matter of its own is of what somebody else has said before it."""
    taken = one.taken_up
    if taken is None or before.against or before.same_speaker(one) or before.side == one.side or refers_back(before.words):
        return False
    if mentions(before.words):
        return False
    if taken == "charge":
        named = not one.who.isdisjoint(before.things) and DEPARTING.isdisjoint(before.words)
        charged = named or not (CHARGED.isdisjoint(before.words) and CHARGING.isdisjoint(before.who))
        return before.statement.act == "accuse" or (before.statement.act in HOLDING_ACTS and charged)
    if taken == "words":
        return bool(before.quoted)
    elsewhere = not REFERRING.isdisjoint(one.words) and not _is_told_of(one, before)
    points = REFERRING.isdisjoint(one.words) and CHARGES.isdisjoint(one.words)
    if (taken == "next" or elsewhere or points) and _gap(one, before) > ADJACENT:
        return False
    return before.statement.act in HOLDING_ACTS


def _is_told_of(one: Gisted, before: Gisted) -> bool:
    """Whether a statement tells of who says another."""
    return not (one.who | one.body).isdisjoint(before.things)


def _gap(one: Gisted, before: Gisted) -> int:
    return one.statement.content[0].start - before.statement.content[-1].end


def contains(longer: Gisted, shorter: Gisted) -> bool:
    """Whether the words of one stand in the other, in one piece, and nothing before them denies them."""
    if not shorter.things or len(longer.things - shorter.things) < MORE or len(shorter.things) < 2:
        return False
    whole, part = f" {' '.join(longer.words)} ", f" {' '.join(shorter.words)} "
    at = whole.find(part)
    return at >= 0 and not NEGATIONS & set(whole[:at].split())


def gisted(statements: Iterable[Statement], voices: Voices) -> tuple[Gisted, ...]:
    """Statements in order of their ids with what they come to."""
    ordered = sorted(statements, key=attrgetter("id"))
    stems = [_stems(one) for one in ordered]
    often: Counter[str] = Counter()
    for said, times in Counter(stems).items():
        for word in said:
            often[word] += times
    rare = frozenset(word for word, times in often.items() if times <= RARE)
    telling = {said: said & rare for said in set(stems)}
    speakers = Lazily[tuple[Party, "str | None"], _Speaker](lambda told: _speaker(*told, voices))
    source = voices.source
    return tuple(
        [_reduced(one, speakers[source[one], one.speaker.description], telling[said]) for one, said in zip(ordered, stems, strict=True)]
    )


@lru_cache(maxsize=REMEMBERED)
def _stems(statement: Statement) -> frozenset[str]:
    """The stems of a statement, those of words for one thing as one."""
    return meant(gist(content(statement)).stems)


class _Speaker(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """Who says something, as far as statements are compared by it."""

    key: str
    side: str
    """Key of the body or the government for which that one speaks."""
    names: tuple[str, ...]
    body: str
    """The name of that body; of a government none."""


def _speaker(party: Party, description: str | None, voices: Voices) -> _Speaker:
    side = voices.state[party].key
    known = voices.entities.get(side)
    names = (party.name if party.known else "", description or "", *_called(party.entity, voices))
    return _Speaker(party.key, side, names, known.name if known and known.kind == "organization" else "")


@lru_cache(maxsize=REMEMBERED)
def _reduced(statement: Statement, speaker: _Speaker, telling: frozenset[str]) -> Gisted:
    """The same for the same, so that what was found of a pair is found again while a story grows."""
    text = content(statement)
    said = forms(text)
    named = {form for name in speaker.names for form in forms(name)}
    who = frozenset(stem(form) for form in named if form not in EMPTY_WORDS)
    own = bool(PRONOUNS & set(said)) or bool(said and said[0].endswith("ing"))
    false = calls_false(text) if statement.act in HOLDING_ACTS else None
    cue = statement.cue.text if statement.cue else ""
    no_side = takes_no_side(cue, said, denying=statement.act in DENYING_ACTS, negated=statement.negated)
    against = (not no_side and (statement.act in DENYING_ACTS or statement.negated)) or false is not None
    found = msgspec.structs.replace(gist(text), stems=_stems(statement))
    taken_up = false or (takes_up(text) if statement.act in DENYING_ACTS or of_speech(said) else None)
    pieces = [span.text[start:end] for span in statement.content for start, end in sentences(span.text)]
    missed = frozenset().union(*(absent(forms(piece), against=against) for piece in pieces))
    return Gisted(
        statement=statement,
        place=(statement.content[0].doc, statement.content[0].start, statement.content[0].end, statement.id),
        stands=(statement.content[0].doc, statement.content[0].start, statement.id),
        gist=found,
        things=found.stems | found.numbers,
        speaker=speaker.key,
        side=speaker.side,
        who=who,
        body=frozenset(stem(form) for form in forms(speaker.body) if form not in EMPTY_WORDS),
        against=against,
        refers=not (REFERRING | CHARGES).isdisjoint(said),
        open=no_side and not against,
        words=said,
        parts=tuple(gist(span.text[start:end]) for span in statement.content for start, end in sentences(span.text)),
        absent=missed,
        wanting=missed & frozenset().union(*map(for_now, map(forms, pieces))),
        present=frozenset() if against else _there(statement) - missed,
        quoted=_quoted(statement),
        telling=telling,
        taken_up=taken_up,
        looks_back=taken_up is not None or "such" in said,
        about_self=own,
    )


def _there(statement: Statement) -> frozenset[str]:
    """Stems of what the sentences of a statement that deny nothing say there was."""
    said = [span.text[start:end] for span in statement.content for start, end in sentences(span.text)]
    return frozenset().union(*(present(forms(text)) for text in said if not gist(text).negated))


def _called(name: str | None, voices: Voices) -> tuple[str, ...]:
    """What a body or a country is called beside its name."""
    known = voices.entities.get(name or "")
    return known.aliases if known and known.kind in ("organization", "country", "group") else ()


def _quoted(statement: Statement) -> frozenset[tuple[str, str]]:
    """The words of a direct quotation, or those between its marks."""
    texts = [span.text for span in statement.content]
    inside = texts if statement.mode == "direct" else [text[start:end] for text in texts for start, end in quotations(text)]
    kept = [[stem(form) for form in forms(text) if form not in EMPTY_WORDS] for text in inside]
    return frozenset(pair for stems in kept for pair in pairwise(stems))


def likeness(left: Gist, right: Gist) -> float:
    """Jaccard over stems and numbers, 0 where numbers differ or too little is shared."""
    if left.numbers and right.numbers and left.numbers != right.numbers:
        return 0.0
    shared = len(left.stems & right.stems) + len(left.numbers & right.numbers)
    if shared < LEAST:
        return 1.0 if left == right and shared else 0.0
    return shared / (len(left.stems | right.stems) + len(left.numbers | right.numbers))
