"""One report's findings, arranged for looking around in them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Hashable
from functools import lru_cache
from typing import Any, TypeVar

import msgspec

from hearsay.documents.letters import latin
from hearsay.model import Event, Figure, Findings, Mention, Reference, Span, Statement
from hearsay.resolution.lexicon import COMMON, INSTITUTION_HEADS, NESTING
from hearsay.resolution.names import fold, singular
from hearsay.resolution.titles_lexicon import TITLES

_STOP = re.compile(r"(?<=[.!?])[\"”’)]?\s+|\n+")
_MARK = re.compile(r"[“”\"„«»]|\n\s*\n")
_BEFORE = re.compile(r"([^\W_]+)[\s\"“”'’(]*$")
_JOINS = re.compile(latin(r"[)\]]?$| and (?:the|its|their|his|her|an?|[A-Z])"))
"""What a source goes on with behind the first of two who say one thing: ``[Norvania's army] and the Quay Guard``."""
_OPENING = re.compile(r"[,(]|\s(?:" + "|".join(sorted(NESTING)) + r"|who|that|(?:\w{2,20}(?:ed|en|un) )?by)\s")
_AGAINST = frozenset({"against", "about", "over", "under", "between", "behind", "after", "before", "without", "around", "as", "by"})
"""Prepositions in a phrase whose last name it is not about: ``a charge [against] Lund``."""
_GENERAL = COMMON | {h.word for h in INSTITUTION_HEADS} | {t.title.split()[-1] for t in TITLES}
_OFFICES = frozenset(t.title.split()[-1] for t in TITLES)
_SHORT = re.compile(
    r"\b(?:Lt|Col|Gen|Maj|Brig|Capt|Sgt|Cpl|Adm|Cmdr|Cdr|Dr|Prof|Rev|Sen|Rep|Gov|Hon|St|Mr|Mrs|Ms|Supt|Insp|Det|Msgr|Fr)\.\s$"
)
_ABBREVIATED = 7
"""Characters of the longest of these, its point and a space."""
_REACH = 24
_HEADLINE = 160
"""Characters of the longest line that may be a headline."""
_ENDS = tuple(".!?…:\"”’'")
"""Characters that a headline does not end with."""
_LONGEST = 100
"""Characters of the longest phrase that is taken as it is."""
REMEMBERED = 4096
"""Reports that are kept arranged, and sixteen times as many of their names with what stands around them: a story that gets one report
more pays for that one."""


F = TypeVar("F", Statement, Figure, Event)


class Report:
    """Findings of one document with its names and sentences in order of the text."""

    def __init__(self, findings: Findings) -> None:
        self.findings = findings
        self.id = findings.document.id
        self.text = findings.document.text
        self.by_id: dict[str, Mention] = {m.id: m for m in findings.mentions}
        sources = {s.speaker.entity: s.speaker.span for s in findings.statements if s.speaker.entity and s.speaker.span}
        self.references: dict[str, Reference] = {r.id: self._fitted(r, sources.get(r.id)) for r in findings.references}
        self.ordered = sorted(self.references.values(), key=lambda r: (r.span.start, r.span.end))
        """Its references in order of the text."""
        spoken = [(s.cue.start if s.cue else s.content[0].start, s.speaker.entity) for s in findings.statements]
        self.speech: list[tuple[int, str]] = sorted((at, ref) for at, ref in spoken if ref in self.references)
        """Where somebody begins to speak, and the reference to who does."""
        needed = {m for r in findings.references for m in (*r.names, *r.modifiers)}
        kept = {(m.span.start, m.span.end): m for m in findings.mentions if m.id in needed or not self._furniture(m.span)}
        self.mentions: tuple[Mention, ...] = tuple(kept[key] for key in sorted(kept))
        self.folded = tuple((m, fold(m.span.text)) for m in self.mentions)
        """Its names with their folded texts."""
        self.forms = tuple(" ".join(m.span.text.split()) for m in self.mentions)
        """The texts of its names, on one line."""
        self._starts = [m.span.start for m in self.mentions]
        self._sentences = sorted(s.start for s in findings.sentences if not self._abbreviated(s.start)) or self._guess()
        self._quotes = self._quoted()
        self._before: dict[int, str] = {}
        self.wholes = tuple(fold(r.span.text) for r in self.ordered if r.form == "name")
        """The folded texts of its phrases with a name."""
        self.settled: object = None
        """What it came to in its story the last time."""
        self.last: object = None
        """Its findings as its story had them the last time."""
        self._written: dict[str, tuple[Hashable, Any]] = {}

    def written(self, draft: F, told: Hashable, write: Callable[[], F]) -> F:
        """A finding as a story has it: the one of last time where the same is ``told`` of it again, so that it is known again."""
        kept = self._written.get(draft.id)
        if kept is None or kept[0] != told:
            kept = self._written[draft.id] = told, write()
        found: F = kept[1]
        return found

    def _fitted(self, reference: Reference, source: Span | None) -> Reference:
        """A phrase of a speaker, made to fit what was read as the source of the words.

        One that ran away over its sentence is cut to it; one that is but a word of it takes the whole, where what it named only
        describes: ``US`` in ``US intelligence sources``.
        """
        span = reference.span
        if source is None or span == source or not source.overlaps(span) or reference.form == "pronoun":
            return reference
        if span not in source and len(span.text) <= _LONGEST and "\n" not in span.text:
            return reference
        common = reference.form == "nominal" and span.text.partition(" and ")[0].rpartition(" ")[2][:1].islower()
        if common and span.start == source.start and span.end <= source.end and _JOINS.match(source.text, span.end - source.start):
            return reference
        inside = tuple(m.id for m in self.by_id.values() if m.span in source)
        opening = _OPENING.split(source.text, maxsplit=1)[0].split()
        head = singular(fold(opening[-1])) if opening else reference.head
        about = [self.by_id[m] for m in reference.names if m in inside]
        ending = [m for m in inside if self.by_id[m].label == "PERSON" and self.by_id[m].span.end == source.end]
        if about and ending and not {*ending} & {*reference.names} and self._held(source, about[-1].span, self.by_id[ending[-1]].span):
            rest = _less(inside, ending[-1])
            return msgspec.structs.replace(reference, span=source, head=head, names=(ending[-1],), modifiers=rest)
        glossed = any(f"({m.span.text}" in source.text for m in about) and source.text[: source.text.find("(")].split()[-1:][0].istitle()
        if glossed or any(m.label != "NORP" and (head in m.span.text.casefold() or head not in _GENERAL) for m in about):
            named = tuple(m.id for m in about)
            return msgspec.structs.replace(reference, span=source, names=named, modifiers=_less(inside, *named))
        called = [m for m in inside if self.by_id[m].label == "PERSON" and opening and opening[-1] in self.by_id[m].span.text.split()]
        called = called or [m for m in inside[-1:] if self._led(source, self.by_id[inside[0]].span, self.by_id[m])]
        if called and _AGAINST.isdisjoint(opening):
            rest = _less(inside, called[-1])
            return msgspec.structs.replace(reference, span=source, form="name", head=head, names=(called[-1],), modifiers=rest)
        return msgspec.structs.replace(reference, span=source, form="nominal", head=head, names=(), modifiers=inside)

    def _held(self, source: Span, body: Span, person: Span) -> bool:
        """Whether a source is a body, small words for an office, and who holds it: ``Quayside [press officer] Ida Lund``."""
        between = self.text[body.end : person.start]
        words = between.split()
        return body.start == source.start and bool(words) and words[-1] in _OFFICES and not _OPENING.search(between)

    def _led(self, source: Span, first: Span, last: Mention) -> bool:
        """Whether a source is a body, an office and a name: ``[Quay Board] Chairman Justice [Ida Lund]``."""
        between = self.text[first.end : last.span.start].split()
        whole = first.start == source.start and last.span.end == source.end and last.label == "PERSON"
        return whole and bool(between) and all(word[:1].isupper() for word in between)

    def _furniture(self, span: Span) -> bool:
        return any(span in b for b in self.findings.document.boilerplate)

    def _abbreviated(self, start: int) -> bool:
        """Whether what stands in front of a sentence is a short title: ``Lt. [Col. Ida Lund]``."""
        return start > 0 and _SHORT.search(self.text, max(0, start - _ABBREVIATED), start) is not None

    def _guess(self) -> list[int]:
        return [0, *(m.end() for m in _STOP.finditer(self.text) if not self._abbreviated(m.end()))]

    def _quoted(self) -> list[tuple[int, int]]:
        runs: list[tuple[int, int]] = []
        opened = -1
        for mark in _MARK.finditer(self.text):
            sign = mark.group()
            if sign in "“„«" or (sign == '"' and opened < 0):
                opened = mark.start() if opened < 0 else opened
            elif opened >= 0:
                if sign in '”»"':
                    runs.append((opened, mark.end()))
                opened = -1
        return runs

    def sentence(self, offset: int) -> int:
        """The number of the sentence that holds the character."""
        return max(0, bisect_right(self._sentences, offset) - 1)

    def bounds(self, sentence: int) -> tuple[int, int]:
        """First character of a sentence, and of the next."""
        after = sentence + 1
        return self._sentences[sentence], self._sentences[after] if after < len(self._sentences) else len(self.text)

    def apart(self, start: int, end: int) -> int:
        """How many sentences begin between two characters; those inside a quotation are passed over, unless both stand there."""
        first, last = self.sentence(start), self.sentence(end)
        both = self.quoted(start) and self.quoted(end)
        return sum(both or not self._goes_on_inside(at) for at in self._sentences[first + 1 : last + 1])

    def _goes_on_inside(self, offset: int) -> bool:
        """Whether a sentence begins inside quotation marks that opened before it."""
        return self.quoted(offset) and self.quoted(offset - 1)

    def headed(self, offset: int) -> bool:
        """Whether the character stands in a headline, where articles are left out: in a line without an end."""
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        line = self.text[start : end if end >= 0 else len(self.text)].rstrip()
        return len(line) <= _HEADLINE and not line.endswith(_ENDS)

    def quoted(self, offset: int) -> bool:
        """Whether the character stands inside quotation marks."""
        at = bisect_right(self._quotes, (offset, len(self.text))) - 1
        return at >= 0 and self._quotes[at][0] <= offset < self._quotes[at][1]

    def within(self, start: int, end: int) -> tuple[Mention, ...]:
        """The names that begin between two offsets."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, offset: int) -> Mention | None:
        """The last name that begins before the offset."""
        at = bisect_left(self._starts, offset) - 1
        return self.mentions[at] if at >= 0 else None

    def next_after(self, offset: int) -> Mention | None:
        """The first name that begins at the offset or behind it."""
        at = bisect_left(self._starts, offset)
        return self.mentions[at] if at < len(self.mentions) else None

    def word_before(self, offset: int) -> str:
        """The lower-case word in front of the offset, within its sentence; empty where there is none."""
        if offset not in self._before:
            start = max(self.bounds(self.sentence(offset))[0], offset - _REACH)
            found = _BEFORE.search(self.text[start:offset])
            self._before[offset] = found.group(1).casefold() if found else ""
        return self._before[offset]


def _less(inside: tuple[str, ...], *named: str) -> tuple[str, ...]:
    """The mentions inside a phrase besides those that it is about."""
    return tuple(m for m in inside if m not in named)


def opened(findings: Findings) -> Report:
    """The report of these findings: the one that was arranged before, where they are the same."""
    slot = _slot(findings.document.id)
    if not slot or (slot[0].findings is not findings and slot[0].findings != findings):
        slot[:] = [Report(findings)]
    return slot[0]


@lru_cache(maxsize=REMEMBERED)
def _slot(document: str) -> list[Report]:
    """Where the report of that id is kept."""
    return []
