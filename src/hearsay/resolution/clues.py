"""What speaks for and against each of those whom a pronoun may stand for, and how much.

A candidate is worth the sum of the weights of its clues. The weights are learnt from sources of which it is marked whom they mean
(`training/pronouns.py`): a ranking of mentions as of Durrett and Klein (2013), in which whoever is meant may be taken up by any of its
mentions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import islice
from typing import Literal, NamedTuple

from hearsay.model import Reference, Span
from hearsay.resolution.context import Context
from hearsay.resolution.lexicon import CONTINUING, PRONOUNS, Pronoun
from hearsay.resolution.meant import meant
from hearsay.resolution.titles_lexicon import Gender
from hearsay.resolution.turns import around, speakers_before
from hearsay.resolution.world import NOBODY, Target

Part = Literal["subject", "passive", "agent", "object", "owner", "opening", "early", "other"]
"""What a candidate is in its sentence; one whose part nobody told opens it, is named early in it, or elsewhere."""
UNNAMED = "unnamed"
"""The clue that a candidate is nobody known."""
LEADING: frozenset[Part] = frozenset({"subject", "passive", "opening", "early"})
"""Parts of whom a sentence is about."""
_CLOSE = 20
"""Characters between words in quotation marks and the pronoun that is their speaker."""
_FARTHEST = 6
"""Sentences between a candidate and the pronoun, above which none are told apart."""
_NEXT = ("here", "before")
"""The pronoun's sentence, and the one before."""
_OWNERS = {p.word: p.gender for p in PRONOUNS if p.gender}
_BREAK = re.compile(r"\n\s*")
_PARAGRAPHS = 4
"""Paragraphs between a candidate and the pronoun, above which none are told apart."""
_TURNS = 4
"""Speakers before the pronoun who are told apart."""
_CHAIN = 3
"""Sentences to the pronoun before."""
_NAMED = (1, 2, 4, 8)
"""Times that a report names somebody, of which none between two are told apart."""
_CHANCES = 10
"""Steps of how sure the network is."""


class Candidate(NamedTuple):
    """Somebody whom a pronoun may stand for."""

    start: int
    end: int
    target: Target
    part: Part
    quoted: bool
    reference: str | None
    gender: Gender = ""
    """Of the pronoun that it was taken up by."""


class Scene:
    """What stands around a pronoun, for all its candidates."""

    def __init__(
        self, context: Context, pronoun: Pronoun, start: int, reference: Reference | None, candidates: Sequence[Candidate], own: list[Span]
    ) -> None:
        report = context.report
        self.candidates = candidates
        self._context, self._pronoun, self._own = context, pronoun, own
        self._at = min((s.start for s in own if 0 <= start - s.end <= _CLOSE), default=start)
        """Where the pronoun stands, or the words in front of it that are its own."""
        self._here = report.sentence(self._at)
        self._quoted = report.quoted(start)
        self._paragraph = report.text.rfind("\n", 0, start)
        self._speaks = reference is not None and any(ref == reference.id for _, ref in context.speech)
        self._before = list(islice(speakers_before(context, start, reference), _TURNS))
        self._goes_on = reference is not None and _goes_on(context, reference)
        self._new = bool(self._before) and self._is_new_subject(self._before[0][1])
        self._said = self._last_words()
        whose = around(context, start)
        self._around = context.target(whose.speaker.entity) if whose is not None and whose.speaker.entity else NOBODY
        words = whose.speaker.span.text.split() if whose is not None and whose.speaker.span is not None else []
        self._owned = len(words) > 1 and _OWNERS.get(words[0].casefold(), "-") == pronoun.gender
        """Whether whoever speaks the words around is called another's: ``[His] lawyer, Ida Lund, says [he] slept``."""
        self._meant = meant(context, reference, 0.0) if reference is not None else NOBODY
        self._sure = reference.meant.score if reference is not None and reference.meant is not None else 0.0
        self._others = [c.target for c in candidates if not self._is_own(c) and pronoun.gender and c.gender not in ("", pronoun.gender)]
        self._chain = next((c for c in reversed(candidates) if c.gender and c.gender == pronoun.gender and not self._is_own(c)), None)
        before = report.within(0, start)
        self._named = Counter(Target(context.world.acting[m.id]) for m in before if m.id in context.world.acting)
        self._most = max((self._named[c.target] for c in candidates if _is_person(c.target)), default=0)

    @property
    def gendered(self) -> bool:
        """Whether the pronoun tells a gender."""
        return bool(self._pronoun.gender)

    @property
    def best(self) -> Target:
        """Whoever is worth most; of equals the one that stands last."""
        found = max(self.candidates, key=lambda c: (self.worth(c), c.start), default=None)
        return found.target if found is not None else NOBODY

    def worth(self, candidate: Candidate) -> float:
        """How much speaks for a candidate: log odds, up to what all of them have in common."""
        column = 0 if self.gendered else 1
        table = weights()
        return sum(table[clue][column] for clue in self.clues(candidate) if clue in table)

    def clues(self, candidate: Candidate) -> Iterator[str]:
        """All that speaks for a candidate or against it."""
        yield from self._placed(candidate)
        yield from self._spoken(candidate)
        yield from self._sort(candidate)
        yield from self._often(candidate)
        if self._meant.found and candidate.target == self._meant:
            yield f"meant {int(self._sure * _CHANCES) / _CHANCES}"

    def _placed(self, candidate: Candidate) -> Iterator[str]:
        """Where it stands, and as what."""
        report = self._context.report
        apart = report.apart(candidate.start, self._at)
        yield f"{min(apart, _FARTHEST)} sentences back"
        place = f"{candidate.part} {_NEXT[apart] if apart < len(_NEXT) else 'earlier'}"
        yield place
        if candidate.target.entity is None:
            yield f"{UNNAMED}, {place}"
        yield f"{self._breaks(candidate.start)} paragraphs back"
        if candidate.quoted and not self._quoted:
            yield "in quotation marks"
        if self._is_own(candidate):
            yield "in its own words"

    def _spoken(self, candidate: Candidate) -> Iterator[str]:
        """What it said before, and whether the pronoun stands in its words."""
        turn = next((i for i, (_, target) in enumerate(self._before) if target == candidate.target), None)
        if turn is not None and self._speaks:
            yield f"spoke {turn} turns back"
            if candidate.target.entity is None:
                yield f"{UNNAMED}, spoke {turn} turns back"
        if turn == 0:
            yield f"spoke last, {min(_FARTHEST, self._context.report.apart(self._said - 1, self._at))} sentences back"
            if self._goes_on:
                yield "goes on"
            if self._new:
                yield "not the subject any more"
        if self._around.found and self._around == candidate.target:
            yield "quotes itself" if self._quoted else "tells of its owner" if self._owned else "tells of itself"

    def _sort(self, candidate: Candidate) -> Iterator[str]:
        """What it is, and whether its gender agrees."""
        entity, gender = candidate.target.entity, self._pronoun.gender
        if candidate.gender:
            yield "a pronoun"
        if gender and candidate.target in self._others:
            yield "taken up as of the other gender"
        if entity is None:
            yield UNNAMED
            return
        yield f"a {entity.kind}"
        if gender and entity.leaning:
            sure = "" if entity.gender else ", it seems"
            yield f"of its gender{sure}" if entity.leaning == gender else f"of the other gender{sure}"

    def _often(self, candidate: Candidate) -> Iterator[str]:
        """How often it is told of, and whether it was taken up last."""
        named = self._named[candidate.target]
        if named:
            yield f"named {max(step for step in _NAMED if step <= named)} times"
        if named == self._most and _is_person(candidate.target):
            yield "named most"
        if self._chain is not None and candidate.target == self._chain.target:
            yield f"taken up {min(_CHAIN, self._here - self._context.report.sentence(self._chain.start))} sentences back"

    def _breaks(self, offset: int) -> int:
        """Paragraphs that begin between a character and the pronoun, as far as they are told apart."""
        return min(_PARAGRAPHS, len(_BREAK.findall(self._context.report.text, offset, self._at)))

    def _last_words(self) -> int:
        """Where the last words end that somebody said before the pronoun and its own."""
        said = (c for s in self._context.report.findings.statements for c in s.content if c.end <= self._at)
        return max((c.end for c in said), default=1)

    def _is_own(self, candidate: Candidate) -> bool:
        """Whether it stands in words in quotation marks that the pronoun is the speaker of: ``“Ostland sold it,” [they] said``."""
        return any(span.start <= candidate.start < span.end for span in self._own)

    def _is_new_subject(self, last: Target) -> bool:
        """Whether the paragraph of the pronoun is about somebody else than who spoke last, before it, and does not name the speaker.

        Where there is nothing in front of it in its paragraph but its own words, the paragraph before is the one.
        """
        text = self._context.report.text
        paragraph = self._paragraph
        if any(not text[paragraph + 1 : span.start].strip() for span in self._own):
            paragraph = text.rfind("\n", 0, len(text[: max(0, paragraph)].rstrip()))
        here = [c for c in self.candidates if c.start > paragraph]
        return any(c.part in LEADING and not c.quoted for c in here) and not any(c.target == last for c in here)


def _goes_on(context: Context, reference: Reference) -> bool:
    """Whether the pronoun goes on with what was being said: ``she added``."""
    cues = (s.cue.text.split() for s in context.report.findings.statements if s.cue and s.speaker.entity == reference.id)
    return any(word.casefold() in CONTINUING for cue in cues for word in cue)


def _is_person(target: Target) -> bool:
    return target.entity is not None and target.entity.kind == "person"


@cache
def weights() -> Mapping[str, tuple[float, float]]:
    """What each clue is worth for a pronoun that tells a gender, and for another: `data/pronouns.tsv`."""
    text = resources.files("hearsay.resolution").joinpath("data", "pronouns.tsv").read_text("utf8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {clue: (float(one), float(other)) for clue, one, other in rows}
