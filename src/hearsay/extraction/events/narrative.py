"""The day that a report is telling of, for what it tells without saying when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from msgspec.structs import replace

from hearsay.extraction.calendar import parse_day, when_of
from hearsay.extraction.events.clauses import clause_of, is_headline
from hearsay.extraction.events.hours import is_hour
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.observances import is_named
from hearsay.extraction.lexicon import event_days as counting
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.livepage import DAY, begins_entry, day_of_entry
from hearsay.extraction.newsday import looks_ahead
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import document, not_prose, sentence_index
from hearsay.model import When

NEWS = 3
"""Days before a report within which a day that it names is one of the news it tells."""
LEAD = 4
"""Sentences at the head of a report that say of which day it tells."""
CHRONICLE = 2
"""Sentences over which a time that was named long ago goes on in the present tense."""
OLD = 60
"""Days before a report from which a time is none of its news."""
LINE = re.compile(r"[^\n]+")
STOPS = frozenset(".!?…\"'”’")
CHAPTERS = 2
"""Headings that are days from which a report is a chronicle."""
NEAR, WITHIN = 1, 2
"""Sentences over which a day that was named goes on: whatever they are, and within its paragraph where it is of a main clause."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the news that a report names."""

    at: int
    """The index of its first token."""
    sentence: int
    last: int
    """The last sentence over which it goes on: those of its paragraph where the paragraph tells of that day from its first words on."""
    when: When
    opens: bool
    """Whether its sentence begins with it."""


@dataclass(frozen=True, slots=True)
class Narrative:
    """The days of the news that a report names, in order."""

    named: tuple[Day, ...]
    aside: tuple[Day, ...]
    """Those of clauses that only say of somebody what he did: ``the governor, who [on Friday] gave them three days``."""
    old: frozenset[int]
    """Sentences that name a day, month or year well before the news."""
    sentences: list[int]
    published: date | None
    later: tuple[Day, ...] = ()
    """Days of what had been before, from where their paragraph goes on telling of them: ``[Later] police opened fire``."""

    def day(self, token: Token, *, spoken: bool = False) -> When:
        """The day told of at ``token``: one that was named right before, else that of the lead, else the report's own.

        On a live page it is that of the entry. What somebody says to reporters (``spoken``) is of a day named before only where a
        sentence begins with that: ``The fire broke out on Monday. Six died, the minister [told reporters].``

        Such a day is inferred and has no expression; that of a report without a date is left open.
        """
        here = self.sentences[token.i]
        told = sorted((*self.named, *self.later), key=lambda day: day.at)
        before = [day for day in told if day.at <= token.i and here <= day.last and (day.opens or not spoken)]
        if entry := day_of_entry(token.doc, token.idx):
            start = begins_entry(token.doc, token.idx) or 0
            own = [day for day in before if day.opens and start <= token.doc[day.at].idx]
            return own[-1].when if own else When(entry, entry, "inferred")
        lead = [day for days in (self.named, self.aside) for day in days if day.sentence < LEAD]
        if before or lead:
            return before[-1].when if before else self._of_lead(lead).when
        today = self.published.isoformat() if self.published else "PRESENT_REF"
        return When(today, today, "inferred")

    def _of_lead(self, lead: list[Day]) -> Day:
        """The first day of the lead, or the report's own where the same sentence names that too."""
        today = self.published.isoformat() if self.published else ""
        return next((day for day in lead if day.sentence == lead[0].sentence and day.when.start == today), lead[0])

    def may_be_of(self, when: When) -> bool:
        """Whether hours may be those of a day: one of the news that is named, or one before them."""
        day = parse_day(when.end)
        old = day is not None and self.published is not None and (self.published - day).days > NEWS
        return old or any(named.when.start == when.start[: len(named.when.start)] for named in self.named)

    def is_long_ago(self, token: Token) -> bool:
        """Whether the sentence, or the two before it, tell of a time well before the news."""
        here = self.sentences[token.i]
        return not self.old.isdisjoint(range(here - CHRONICLE, here + 1))

    def is_old_here(self, token: Token) -> bool:
        """Whether the sentence tells of a time well before the news."""
        return self.sentences[token.i] in self.old

    def named_beside(self, token: Token) -> When | None:
        """The one day that the sentence of ``token`` names."""
        named = {(day.when.start, day.when) for day in self.named if day.sentence == self.sentences[token.i]}
        return next(iter(named))[1] if len(named) == 1 else None


def narrative(doc: Doc) -> Narrative:
    """The days that the report names as past or present; those of titles, of plans and of long ago are none of its news."""
    published = parse_day(document(doc).published)
    sentences = sentence_index(doc)
    named: list[Day] = []
    aside: list[Day] = []
    later: list[Day] = []
    old = set()
    heads = _headings(doc, sentences)
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"} or is_hour(moment):
            continue
        when = when_of(moment.value, moment.span.text, "inferred")
        when = when and replace(when, expression=None)
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if when is not None and span is not None and (_is_old(parse_day(when.end), published) or (published is None and _is_spell(when))):
            old.add(sentences[span.start])
        if when is None or span is None or when.start != when.end:
            continue
        if span.start in heads:
            named.append(Day(span.start, sentences[span.start], heads[span.start], when, opens=True))
            continue
        if not _is_news(parse_day(when.start), published):
            continue
        if _bounds(span) or _is_recalled(span.root):
            continue
        if _is_past_of_past(span.root):
            later += _gone_on_with(span, sentences, when)
            continue
        if is_named(span) or span.start in not_prose(span.doc) or is_headline(span[0]) or _in_title(span) or _is_ahead(span):
            continue
        here = sentences[span.start]
        far = len(sentences) if _opens(span) else here + WITHIN if clause_of(span.root).dep_ == "root" else here
        last = max(here + NEAR, min(far, _last_of_paragraph(span, sentences)))
        (aside if _is_aside(span.root) else named).append(Day(span.start, here, last, when, _opens(span)))
    return Narrative(tuple(named), tuple(aside), frozenset(old), sentences, published, tuple(later))


def _headings(doc: Doc, sentences: list[int]) -> dict[int, int]:
    """Where days stand alone in a line, above what a chronicle tells of each, with the last sentence told under them."""
    found: list[tuple[int, str]] = []
    for line in LINE.finditer(doc.text):
        span = doc.char_span(*line.span(), alignment_mode="contract") if DAY.fullmatch(line.group().strip(" .:")) else None
        if span is not None and len(span):
            found.append((next((t.i for t in span if not t.is_space), span.start), line.group()))
    if len({text for _, text in found}) < CHAPTERS:
        return {}
    ends = [*(sentences[at] - 1 for at, _ in found[1:]), len(sentences)]
    return {at: end for (at, _), end in zip(found, ends, strict=True)}


def _gone_on_with(day: Span, sentences: list[int], when: When) -> Iterator[Day]:
    """A day of what had been before, from the sentence of its paragraph that goes on with it: ``[After dark], police opened fire``."""
    doc, last = day.doc, _last_of_paragraph(day, sentences)
    for token in doc[day.sent.end :]:
        here = sentences[token.i]
        if here > last:
            return
        if token.i == token.sent.start and _goes_on(token):
            yield Day(token.i, here, last, when, opens=False)
            return


def _goes_on(first: Token) -> bool:
    """Whether a sentence begins with words that go on with what was told: ``Then``, ``Hours later``, ``After dark``."""
    opening = [token.lower_ for token in first.doc[first.i : min(first.i + 3, first.sent.end)]]
    return (
        opening[0] in counting.SEQUELS
        or (opening[0] in {"after", "at"} and not counting.DARK.isdisjoint(opening[1:]))
        or "later" in opening
    )


def _opens(day: Span) -> bool:
    """Whether a sentence begins with the day: ``[On Sunday night], hundreds gathered``."""
    return day.start - day.sent.start <= 1


def _last_of_paragraph(day: Span, sentences: list[int]) -> int:
    """The sentence with which the line ends that a day stands in."""
    doc = day.doc
    return sentences[next((t.i for t in doc[day.end :] if "\n" in t.text), len(doc) - 1)]


def _bounds(day: Span) -> bool:
    """Whether the day only bounds a stretch of time: ``since Friday``, ``from Monday``."""
    return day.start > 0 and day.doc[day.start - 1].lower_ in counting.BOUNDING


def _is_ahead(day: Span) -> bool:
    """Whether something is still to come on it, or was to: ``tomorrow``, ``had been due on Monday``, ``two more for Friday``."""
    promised = day.start > 0 and day.doc[day.start - 1].lower_ == "for"
    return promised or looks_ahead(document(day.doc).text, day.start_char) or any(token.lower_ in words.AHEAD for token in day)


def _in_title(day: Span) -> bool:
    """Whether the day stands in the first line, which ends as titles do: ``'Who slept on Monday?' Grief in Marlow``."""
    first = LINE.search(day.doc.text)
    return first is not None and day.start_char < first.end() and first.group().rstrip()[-1:] not in STOPS


def _is_aside(day: Token) -> bool:
    """Whether it is the day of a clause that hangs on a noun: ``those [arrested on Tuesday]``, ``who [on Friday] gave …``."""
    return clause_of(day).dep_ in {"acl", "acl:relcl"}


def _is_recalled(day: Token) -> bool:
    """Whether it is the day of what is only called to mind: ``It will be recalled that [on Friday] …``."""
    clause = clause_of(day)
    return clause.dep_ in {"ccomp", "csubj", "advcl"} and lemma(clause.head) in counting.RECALLING


def _is_past_of_past(day: Token) -> bool:
    """Whether a day hangs on what had been before, or on an event of its own: ``had been shared on Tuesday``, ``Tuesday's attack``."""
    owned = day.i + 1 < len(day.doc) and day.nbor().lower_ in {"'s", "’s"}
    verb = clause_of(day)
    return owned or any(child.lower_ == "had" and child.dep_ in {"aux", "aux:pass"} for child in verb.children)


def _is_old(day: date | None, published: date | None) -> bool:
    return day is not None and published is not None and (published - day).days > OLD


def _is_spell(when: When) -> bool:
    """Whether it is a month or year that is named with its number, as news of the day never are: ``in August 2025``."""
    return when.start[:4].isdigit() and when.start != when.end


def _is_news(day: date | None, published: date | None) -> bool:
    """Whether a named day, None where it is a bare weekday, lies shortly before the report."""
    if day is None or published is None:
        return day is None and published is None
    return 0 <= (published - day).days <= NEWS
