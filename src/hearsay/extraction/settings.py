"""The day on which a statement was said."""

from __future__ import annotations

import re

from hearsay import model
from hearsay.extraction.acts import cue_words
from hearsay.extraction.livepage import day_of_entry
from hearsay.extraction.moments import when_of
from hearsay.extraction.newsday import is_dated, news_day
from hearsay.language.plain import Doc, Span, Token

HEIGHT = 4
"""Verbs, from the cue's own upwards, that may tell the setting of what is said."""
_DAYS = re.compile(r"\d{4}|XXXX-(?:WXX|\d\d)|PAST_REF|PRESENT_REF$")
"""Values of days and longer stretches, with or without their year."""
_OPEN = re.compile(r"XXXX-\d\d-\d\d|PRESENT_REF")
"""Days that only the report's own tells, which may be known later."""
HOURS = frozenset({"hour", "hours", "minute", "minutes", "moment", "moments", "second", "seconds"})
"""Lengths of time that do not lead far out of a day."""
AUXILIARY = frozenset({"aux", "aux:pass"})
DID, WOULD, NOT = frozenset({"did", "does", "do"}), frozenset({"would", "could"}), frozenset({"not", "n't", "n’t", "never", "neither"})
"""What stands in front of a verb that is told as news although it has no tense of its own."""
LASTING = frozenset({"since", "until", "till"})
"""In front of a day from or to which something lasts."""
LEANING = frozenset({"last", "yesterday", "tomorrow", "that", "same", "next", "following", "previous", "after", "day", "eve"})
"""Words that give a time of day its day: ``[last] night``, ``on the evening of the [same] day``."""
_YEAR = re.compile(r"\d{4}")
_FULL = re.compile(r"(?=.{0,60}\d{4})(?=.{0,60}\b\d{1,2}\b).{1,90}")
"""A day with its year, as it stands below a headline."""


def verbs_of(cue: Span) -> list[Token]:
    """The cue's own verb, then the verbs that it hangs on (``told them to stop, saying …``)."""
    words = cue_words(cue) or [cue.root]
    out = [words[0]]
    while len(out) < HEIGHT and out[-1].dep_ in {"advcl", "conj", "xcomp"} and out[-1].head.pos_ in {"VERB", "AUX"}:
        out.append(out[-1].head)
    return out


def said_on(doc: Doc, cue: Span | None, content: tuple[tuple[int, int], ...]) -> model.When | None:
    """The day that the clause of the cue names, outside of what is said; else, for the news of the day, the report's.

    A verb of the day (``said``, ``says``, ``adding``, ``did not say``) in a report of a day with no other day in its clause was said
    on the day of the report's news (:func:`news_day`), as far as the reader is told, and so were what somebody ``has said`` and the
    words behind a colon; such a day is *inferred*. ``had said`` is of no day. An hour without its day (``at 9 p.m.``, ``after dawn``,
    ``minutes ago``) is the report's day too; on a live page that runs over midnight the day is its entry's.
    """
    if cue is None:
        return None
    verbs = verbs_of(cue)
    moment = _named_day(doc, cue, verbs, {i for s, e in content for i in range(s, e)})
    hour = moment is not None and _is_of_no_day(doc, moment)
    if moment is not None and not hour:
        basis: model.WhenBasis = "explicit" if moment.span.text[:1].isdigit() else "relative"
        if _OPEN.fullmatch(moment.value):
            return model.When(moment.value, moment.value, basis, moment.span.text)
        return when_of(moment.value, moment.span.text, basis)
    before = any(c.lower_ == "had" and c.dep_ in AUXILIARY and c.i < t.i for t in verbs for c in t.children)
    if _is_of_the_day(verbs[0], cue) and (hour or not before):
        return of_the_news(doc, cue[0].idx)
    return None


def of_the_news(doc: Doc, at: int) -> model.When:
    """The day of what is told at a character as news: its entry's of a live page, else the report's."""
    day = day_of_entry(doc, at) or news_day(doc)
    return model.When(day, day, "inferred") if day else model.When("PRESENT_REF", "PRESENT_REF", "inferred")


def _is_of_the_day(verb: Token, cue: Span) -> bool:
    """Whether a cue tells what is said as the news of the day: ``said``, ``would not confirm``, a colon."""
    if verb.tag_ in {"VBD", "VBZ", "VBP", "VBG", "VBN"} or cue.text.endswith(":"):
        return True
    words = {c.lower_ for c in verb.children}
    return verb.tag_ == "VB" and bool(words & DID or (words & WOULD and words & NOT))


def _named_day(doc: Doc, cue: Span, verbs: list[Token], inside: set[int]) -> model.Moment | None:
    """The moment nearest to the cue that hangs on its clause, one of a day before one of an hour."""
    best: tuple[tuple[bool, int], model.Moment] | None = None
    sentence = cue.sent
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"} or moment.span.end <= sentence.start_char or moment.span.start >= sentence.end_char:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if (
            span is None
            or span.start in inside
            or not _is_a_day(moment, span)
            or ("\n" in doc[min(span.end, cue.end) : max(span.start, cue.start)].text and not _FULL.fullmatch(moment.span.text))
            or _told_beside(span, cue)
            or not hangs_on(span.root, verbs, inside)
        ):
            continue
        distance = _is_of_no_day(doc, moment), min(abs(span.start - cue.start), abs(span.start - cue.end))
        if best is None or distance < best[0]:
            best = (distance, moment)
    return best[1] if best else None


def _is_a_day(moment: model.Moment, span: Span) -> bool:
    """Whether a moment may tell the day of a saying: neither an hour alone nor what something has lasted from or to."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    if moment.value == "PAST_REF" and HOURS & {t.lower_ for t in span}:
        return False
    return _DAYS.match(moment.value) is not None and before not in LASTING and span[0].lower_ not in LASTING


def _is_of_no_day(doc: Doc, moment: model.Moment) -> bool:
    """Whether a time of day is told without its day: ``at 9 p.m.``, ``after dawn``, ``in the morning``."""
    span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
    if span is None or "T" not in moment.value or "_" in moment.value:
        return False
    return not (is_dated(span) or LEANING & {t.lower_ for t in span} or _YEAR.search(span.text))


def _told_beside(span: Span, cue: Span) -> bool:
    """Whether a moment is told of somebody between commas in front of the cue: ``Orsk, whose ships left on 22 April, denied it``."""
    if span.end > cue.start:
        return False
    related = any(t.tag_ in {"WP", "WP$", "WDT"} for t in span.doc[cue.sent.start : span.start])
    return related and any(t.text == "," for t in span.doc[span.end : cue.start])


def hangs_on(token: Token, verbs: list[Token], inside: set[int]) -> bool:
    """Whether the moment belongs to the clause of one of the verbs."""
    for _ in range(5):
        if token in verbs:
            return True
        if token.dep_ in {"acl:relcl", "ccomp"} or token.head is token or (token.dep_ == "conj" and token.pos_ == "VERB"):
            return False
        token = token.head
        if token.i in inside:
            return False
    return token in verbs
