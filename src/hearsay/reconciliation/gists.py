"""Statements reduced to what is compared, and the pairs of them worth comparing."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

import msgspec

from hearsay.model import Statement
from hearsay.reconciliation.absence import absent, present
from hearsay.reconciliation.denials import TakenUp, calls_false, of_speech, refers_back, takes_up
from hearsay.reconciliation.lexicon import CHARGES, DENYING_ACTS, EMPTY_WORDS, HOLDING_ACTS, NEGATIONS, PRONOUNS, REFERRING
from hearsay.reconciliation.phrases import content
from hearsay.reconciliation.prose import Gist, forms, gist, quotations, sentences, stem
from hearsay.reconciliation.voices import Voices

NEIGHBOURS = 24
"""Statements with which one is compared for sharing a word that many hold."""
TELLING = 10
"""Words of a statement by which its like are looked for, the rarest of the story first."""
PLENTY = 200
"""Statements that hold a word from which it tells nothing apart any more, unless a statement has none that is rarer."""
CLOSE = 400
"""Characters behind a statement within which *no such …* answers it."""
RARE = 6
"""Statements that have a word in common, up to which it tells what they are about."""
LOOKED_BACK = 6
"""Statements before a denial among which that is looked for which it denies."""
ADJACENT = 120
"""Characters between a statement and *denied doing it*, at most."""
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
    gist: Gist
    things: frozenset[str]
    """Stems and numbers."""
    speaker: str
    """Key of the one who says it."""
    side: str
    """Key of the body or the government for which that one speaks."""
    who: frozenset[str]
    """Stems of the words that name the speaker."""
    against: bool
    """Whether it denies what it says: a denial, or a negated cue."""
    words: tuple[str, ...]
    """Its words in order, lower-case."""
    parts: tuple[Gist, ...]
    """What each of its sentences comes to."""
    absent: frozenset[str]
    """Stems of what it says there was none of: *there was no siren*, *nobody heard a siren*, *denied the presence of boats*."""
    present: frozenset[str]
    """Stems of what it says there was: *sirens sounded*, *were escorting the lorries*, *three crates of shells*."""
    quoted: frozenset[tuple[str, str]]
    """Stems of each two words in a row within its quotation marks that are no common ones."""
    telling: frozenset[str]
    """Those of its stems that few statements of the story have."""
    taken_up: TakenUp | None
    """What a denial takes up that names nothing itself: *denied that*, *rejected the charge*, *denied that such a promise was made*."""
    about_self: bool
    """Whether it may speak of its speaker without a name: *denied that he had resigned*, *denied taking bribes*."""

    @property
    def denies(self) -> bool:
        """Whether it speaks against what it says; a denial in words that deny (*"we never did"*) is one denial."""
        return self.against or self.gist.negated

    def same_speaker(self, other: Gisted) -> bool:
        """Whether both have one source; unnamed ones are one where the reports call them the same."""
        if self.speaker.startswith("?") or other.speaker.startswith("?"):
            return self.speaker == other.speaker and self.who == other.who and bool(self.who)
        return self.speaker == other.speaker


class Compared(msgspec.Struct, frozen=True, gc=False):
    """A story's statements, reduced, with the pairs of them that share enough to be laid side by side."""

    all: tuple[Gisted, ...]
    pairs: tuple[tuple[Gisted, Gisted], ...]


def compared(statements: Iterable[Statement], voices: Voices) -> Compared:
    """Reduce and pair; done once for a story."""
    found = gisted(statements, voices)
    return Compared(found, tuple(dict.fromkeys((*neighbours(found), *_answers(found), *_missed(found)))))


def answers(one: Gisted, before: Gisted) -> bool:
    """Whether ``one`` takes up a word of what stands right before it, or all of it.

    *It had sent an order. No such order had come.* *He had offered to go. His office denied the report.*
    """
    place, other = one.statement.content[0], before.statement.content[-1]
    if place.doc != other.doc or not 0 <= place.start - other.end <= CLOSE:
        return False
    taken = {stem(word) for such, word in pairwise(one.words) if such == "such"}
    return bool(taken & before.gist.stems) or _denied_by(one, before)


def _denied_by(one: Gisted, before: Gisted) -> bool:
    """Whether a denial in words of no matter of its own is of what somebody else has said before it."""
    taken = one.taken_up
    if taken is None or before.against or before.same_speaker(one) or before.side == one.side or refers_back(before.words):
        return False
    if taken == "charge":
        return before.statement.act == "accuse" or (before.statement.act in HOLDING_ACTS and bool(one.who & before.things))
    if taken == "words":
        return bool(before.quoted)
    return before.statement.act in HOLDING_ACTS and not (taken == "next" and _gap(one, before) > ADJACENT)


def _gap(one: Gisted, before: Gisted) -> int:
    return one.statement.content[0].start - before.statement.content[-1].end


@lru_cache(maxsize=8 * REMEMBERED)
def contains(longer: Gisted, shorter: Gisted) -> bool:
    """Whether the words of one stand in the other, in one piece, and nothing before them denies them."""
    if not shorter.things or len(longer.things - shorter.things) < MORE or len(shorter.things) < 2:
        return False
    whole, part = f" {' '.join(longer.words)} ", f" {' '.join(shorter.words)} "
    at = whole.find(part)
    return at >= 0 and not NEGATIONS & set(whole[:at].split())


def _answers(found: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    ordered = sorted(found, key=lambda one: (one.statement.content[0], one.statement.id))
    for i, one in enumerate(ordered):
        back = ordered[max(0, i - LOOKED_BACK) : i] if one.taken_up else ordered[max(0, i - 1) : i]
        goes_on = bool(back) and back[-1].denies and back[-1].same_speaker(one) and back[-1].statement.doc == one.statement.doc
        before = None if goes_on else next((other for other in reversed(back) if answers(one, other) or _of_that(one, other)), None)
        if before and not _of_that(one, before):
            yield min(before, one, key=_id), max(before, one, key=_id)


def _of_that(one: Gisted, before: Gisted) -> bool:
    """Whether one side goes on about a claim that it has named: *Brevia mocked the southern account. Its minister called it a lie.*"""
    return one.taken_up is not None and before.side == one.side and bool((REFERRING | CHARGES) & set(before.words))


def _missed(found: Sequence[Gisted]) -> Iterable[tuple[Gisted, Gisted]]:
    """Who says that there was none of a thing, with those who say that there was."""
    there: dict[str, list[Gisted]] = defaultdict(list)
    for one in found:
        for word in one.present:
            there[word].append(one)
    for one in found:
        for word in sorted(one.absent):
            for other in there.get(word, ())[:NEIGHBOURS]:
                if other is not one:
                    yield min(one, other, key=_id), max(one, other, key=_id)


def _id(one: Gisted) -> str:
    return one.statement.id


def gisted(statements: Iterable[Statement], voices: Voices) -> tuple[Gisted, ...]:
    """Statements in order of their ids with what they come to."""
    ordered = sorted(statements, key=lambda one: one.id)
    often = Counter(word for one in ordered for word in gist(content(one)).stems)
    return tuple(_gisted(one, often, voices) for one in ordered)


def _gisted(statement: Statement, often: Mapping[str, int], voices: Voices) -> Gisted:
    party = voices.source(statement)
    telling = frozenset(word for word in gist(content(statement)).stems if often[word] <= RARE)
    names = (party.name if party.known else "", statement.speaker.description or "", *_called(party.entity, voices))
    return _reduced(statement, party.key, voices.state(party).key, names, telling)


@lru_cache(maxsize=REMEMBERED)
def _reduced(statement: Statement, speaker: str, side: str, names: tuple[str, ...], telling: frozenset[str]) -> Gisted:
    """The same for the same, so that what was found of a pair is found again while a story grows."""
    text = content(statement)
    said = forms(text)
    named = {form for name in names for form in forms(name)}
    who = frozenset(stem(form) for form in named if form not in EMPTY_WORDS)
    own = bool(PRONOUNS & set(said)) or bool(said and said[0].endswith("ing"))
    false = calls_false(text) if statement.act in HOLDING_ACTS else None
    against = statement.act in DENYING_ACTS or statement.negated or false is not None
    found = gist(text)
    missed = absent(said, against=against)
    return Gisted(
        statement=statement,
        gist=found,
        things=found.stems | found.numbers,
        speaker=speaker,
        side=side,
        who=who,
        against=against,
        words=said,
        parts=tuple(gist(span.text[start:end]) for span in statement.content for start, end in sentences(span.text)),
        absent=missed,
        present=frozenset() if against or found.stems & missed else _there(statement),
        quoted=_quoted(statement),
        telling=telling,
        taken_up=false or (takes_up(text) if statement.act in DENYING_ACTS or of_speech(said) else None),
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


def neighbours(found: Sequence[Gisted]) -> tuple[tuple[Gisted, Gisted], ...]:
    """Pairs of statements that share two words or numbers, found by their rarest words; a word that many share pairs neighbours only."""
    counts = Counter(chain.from_iterable(one.things for one in found))
    ranks = {word: rank for rank, word in enumerate(sorted(counts, key=lambda word: (counts[word], word)))}
    holders: dict[str, list[int]] = defaultdict(list)
    for i, one in enumerate(found):
        for word in sorted(one.things, key=ranks.__getitem__)[:TELLING]:
            holders[word].append(i)
    pairs: set[tuple[int, int]] = set()
    for places in holders.values():
        for step in range(1, min(_reach(places), len(places) - 1) + 1):
            pairs.update(zip(places, places[step:], strict=False))
    both = ((found[i], found[j]) for i, j in sorted(pairs))
    return tuple((a, b) for a, b in both if len(a.things & b.things) >= 2 or a.gist == b.gist)


def _reach(places: Sequence[int]) -> int:
    """With how many of its holders a word pairs each: with all of a rare one, with few of a common one."""
    return NEIGHBOURS if len(places) <= PLENTY else NEIGHBOURS // 8
