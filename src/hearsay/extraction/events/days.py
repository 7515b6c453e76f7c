"""When an event was: the moments of its sentence, and which of them is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from hearsay.extraction.calendar import when_of
from hearsay.extraction.events.clauses import INNER, children, clause_of, gives_another_day, is_verb, preposition
from hearsay.extraction.events.hours import begins_line, bounds_hours, is_hour
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.rows import Hit
from hearsay.extraction.lexicon import event_days as counting
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon import sayings
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import not_prose
from hearsay.model import Moment, When

if TYPE_CHECKING:
    from hearsay.extraction.events.narrative import Narrative

DATE = re.compile(r"\d{4}-\d\d-\d\d")
YEARLESS = re.compile(r"XXXX-\d\d-\d\d")
"""A day whose year waits for the day of the report."""
HOME = 2
"""Up to this distance a moment is the event's own; beyond it, it is inferred from the sentence."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment, the word it hangs on and the days it covers; ``when`` is None for what recurs."""

    moment: Moment
    holder: Token
    root: Token
    when: When | None
    begins: bool = False
    """It tells from when something holds: of what has come about that is not the day."""
    origin: bool = False
    """A stretch of days, or a move to another day, begins with it: it dates no event by itself."""
    clause: int = 0
    """The index of the ``when`` behind, whose clause it dates: ``since Friday, [when] the queen died``."""
    since: bool = False
    """*Since* stands before it: what lasts to this day came about on it."""
    by: bool = False
    """*By* stands before it: it dates only what its verb says to have been done by then."""
    cues: frozenset[int] = frozenset()
    """The words with which it is said that something was on it, which it does not date: ``It begins on Friday, Lund [told] reporters``."""


@dataclass(frozen=True, slots=True)
class Dates:
    """The moments of one sentence."""

    known: list[Dated]
    owners: dict[int, set[int]]
    """The event nouns that a moment hangs on itself, so that it dates no other event: token indices by the index of its root."""


NO_DATES = Dates([], {})


def dates_of(doc: Doc, hits: list[Hit], told: Narrative) -> dict[int, Dates]:
    """The moments of each sentence, by the index of its first token; an hour is of the day that is told of there."""
    nouns: dict[int, list[Hit]] = {}
    for hit in hits:
        if hit.trigger.pos == "NOUN":
            nouns.setdefault(hit.token.sent.start, []).append(hit)
    out: dict[int, Dates] = {}
    for start, known in _by_sentence(doc, told).items():
        owners: dict[int, set[int]] = {}
        for dated in known:
            mine = {h.token.i for h in nouns.get(start, ()) if _is_next_to(h, dated)}
            mine = mine or {h.token.i for h in nouns.get(start, ()) if reaches(dated.holder, h.top) or reaches(dated.holder, h.token)}
            if mine:
                owners[dated.root.i] = mine
        out[start] = Dates(known, owners)
    return out


def _is_next_to(hit: Hit, dated: Dated) -> bool:
    """Whether a time stands right behind what something is done for or after: ``in retaliation for [strikes] last week``."""
    first = dated.root.left_edge.i
    return hit.token.i + 1 == first and preposition(hit.top) in words.GROUNDS


def _by_sentence(doc: Doc, told: Narrative) -> dict[int, list[Dated]]:
    out: dict[int, list[Dated]] = {}
    said = list(_said(doc))
    for moment in doc._.moments:
        span = tokens_of(doc, moment.span.start, moment.span.end)
        if span is None or moment.type == "DURATION" or span.start in not_prose(doc):
            continue
        words_of = moment.span.text
        when = when_of(moment.value, words_of, "explicit" if any(c.isdigit() for c in words_of) else "relative")
        if is_hour(moment) and bounds_hours(span):
            continue
        if is_hour(moment) and (when is None or begins_line(span) or not told.may_be_of(when)):
            when = told.day(span[0])
        if when is None and YEARLESS.fullmatch(moment.value):
            of_last_year = doc[span.end : span.end + 2].text.lower() == "last year"
            when = When(moment.value, moment.value, "explicit", f"{words_of} last year" if of_last_year else words_of)
        if when is None and moment.type != "SET":
            continue
        root = span.root
        owns = span.end < len(doc) and doc[span.end].lower_ in {"'s", "’s"}
        begins = span.start > 0 and doc[span.start - 1].lower_ == "from" and not owns
        bounds = _bounds(root, span)
        since = span.start > 0 and doc[span.start - 1].lower_ == "since"
        by = span.start > 0 and doc[span.start - 1].lower_ == "by"
        clause = next((i for i in range(span.end, min(span.end + 2, len(doc))) if doc[i].lower_ == "when"), 0)
        if bounds and not begins and not clause and not since:
            continue
        cues = frozenset(i for content, cue in said if root.i in content for i in cue)
        out.setdefault(root.sent.start, []).append(Dated(moment, _holder(root, span), root, when, begins, bounds, clause, since, by, cues))
    return out


def _said(doc: Doc) -> Iterator[tuple[range, range]]:
    """The words of what is said, and those with which it is said."""
    for statement in doc._.statements:
        cue = tokens_of(doc, statement.cue.start, statement.cue.end) if statement.cue else None
        for part in statement.content if cue is not None else ():
            content = tokens_of(doc, part.start, part.end)
            if cue is not None and content is not None:
                yield range(content.start, content.end), range(cue.start, cue.end)


def _bounds(root: Token, span: Span) -> bool:
    before = span.doc[span.start - 1].lower_ if span.start else ""
    behind = span.doc[span.end].lower_ if span.end < len(span.doc) else ""
    if behind in {"'s", "’s"}:
        return False
    if (before == "from" and behind not in words.UP_TO) or (before == "by" and _is_over_by(root)):
        return False
    return preposition(root) in words.SKIPPED_TIMES or before in words.SKIPPED_TIMES or span[0].lower_ in words.SKIPPED_TIMES


def _is_over_by(day: Token) -> bool:
    """Whether what is told had come about by a day, and is of that day as far as anybody knows: ``By Monday crowds [had gathered]``."""
    verb = clause_of(day)
    helpers = {child.lower_ for child in verb.children if child.dep_ in {"aux", "aux:pass"}}
    return verb.tag_ == "VBN" and "had" in helpers and helpers.isdisjoint(words.MODALS)


def tokens_of(doc: Doc, start: int, end: int) -> Span | None:
    """The tokens of a range of characters."""
    return doc.char_span(start, end, alignment_mode="expand")


def _holder(root: Token, span: Span) -> Token:
    at = root
    while at.head != at and (span.start <= at.i < span.end or (lemma(at) in words.TIME_WORDS and not is_verb(at))):
        at = at.head
    return at


def date_of(hit: Hit, dates: Dates, *, ahead: bool) -> tuple[When | None, bool, bool]:
    """When it was: the days, whether that is only inferred from the sentence, and whether it recurs. ``ahead``: it is to come."""
    if _is_long_ago(hit, dates):
        return None, False, False
    best: tuple[bool, int, bool, int, Dated] | None = None
    for dated in dates.known:
        if (
            (dated.origin and not _dates_clause(dated, hit) and not _lasts_since(dated, hit))
            or _is_target(dated, dates)
            or _is_put_off_to(dated, hit)
            or (dated.begins and not ahead)
            or (dated.by and not (hit.trigger.verbal and hit.trigger.frame != "fate" and dated.holder == hit.verb))
        ):
            continue
        if _only_names(dated, hit) or (dated.when is None and hit.bond == "oblique" and dated.root.head == hit.token):
            continue  # "in her nightly address" tells of one
        if hit.token.i not in dates.owners.get(dated.root.i, {hit.token.i}):
            continue
        far = _distance(hit, dated, ahead=ahead)
        rank = far is not None and (_is_year(dated), far, is_hour(dated.moment), abs(dated.root.i - hit.token.i))
        if rank and (best is None or rank < best[:4]):
            best = (*rank, dated)
    if best is None:
        return None, False, False
    _, far, _, _, dated = best
    if far > HOME and hit.bond == "none" and not hit.trigger.verbal:
        return None, True, False
    if far <= HOME:
        return dated.when, False, dated.when is None
    days = {(d.when.start, d.when.end) for d in dates.known if d.when and not d.origin}
    return (When(dated.when.start, dated.when.end, "inferred") if len(days) == 1 and dated.when is not None else None), True, False


def _only_names(dated: Dated, hit: Hit) -> bool:
    """Whether a feast only says what something else is called: ``stormed a [Christmas] party``."""
    noun, said = dated.root.head, dated.moment.span.text.lower().split()
    if dated.root.dep_ not in {"compound", "nmod:desc"} or noun.pos_ != "NOUN" or noun.i < dated.root.i or noun in {hit.token, hit.top}:
        return False
    plain = not any(c.isdigit() for c in dated.moment.span.text) and words.WEEKDAYS.isdisjoint(said)
    return plain and lemma(noun) not in words.TIME_WORDS | senses.SPELL_UNITS


def _is_long_ago(hit: Hit, dates: Dates) -> bool:
    """Whether it was some time *ago* that comes to no day: ``freed on Monday pupils [seized] some three years ago``."""
    behind = hit.verb.doc[hit.verb.i + 1 : min(hit.verb.i + words.REACH // 2, hit.verb.sent.end)]
    at = next((t for t in behind if is_verb(t) or t.tag_[:2] == "VB" or t.is_punct or t.lower_ == "ago"), None)
    if at is None or at.lower_ != "ago" or not hit.trigger.verbal:
        return False
    return not any("ago" in dated.moment.span.text.lower().split() for dated in dates.known)


def _lasts_since(dated: Dated, hit: Hit) -> bool:
    """Whether the event is one that lasts from the day on: ``have besieged the town [since Friday]``."""
    if not dated.since or hit.trigger.kind not in sayings.ENDURING or (hit.trigger.pos == "NOUN" and hit.bond != "predicate"):
        return False
    perfect = any(child.lower_ in {"has", "have", "had", "'ve", "’ve"} for child in hit.verb.children)
    return perfect and (dated.holder in {hit.verb, dated.root} or _has_since(hit.verb, dated.root))


def _has_since(verb: Token, day: Token) -> bool:
    """Whether no verb and no mark stands between a verb and its *since*, wherever the tree hangs the day."""
    between = verb.doc[verb.i + 1 : day.i]
    return 0 < len(between) <= words.REACH and not any(is_verb(t) or t.is_punct or t.pos_ == "CCONJ" for t in between)


def _is_target(dated: Dated, dates: Dates) -> bool:
    """Whether it is the day that something is moved to, which dates nothing but that: ``moved the vote from May 18 [to June 15]``."""
    first = dated.root.left_edge.i
    if preposition(dated.root) not in words.UP_TO and dated.root.doc[max(first - 1, 0)].lower_ not in words.UP_TO:
        return False
    origins = [other.root for other in dates.known if other.origin and other.root.i < dated.root.i]
    moves = (gives_another_day(verb) for verb in dated.root.doc[dated.root.sent.start : origins[-1].i] if is_verb(verb)) if origins else ()
    return any(moves)


def _is_put_off_to(dated: Dated, hit: Hit) -> bool:
    """Whether it is the day that something is put off to, which is not the one on which it is put off: ``adjourned [to noon on
    Monday]``."""
    if hit.trigger.kind != "postponement" or dated.root.i < hit.token.i:
        return False
    between = dated.root.doc[hit.token.i + 1 : dated.root.i]
    at = next((token.i for token in reversed(between) if token.lower_ in words.UP_TO), None)
    return at is not None and not any(is_verb(token) or token.is_punct for token in dated.root.doc[at + 1 : dated.root.i])


def _is_year(dated: Dated) -> bool:
    """Whether it is only a year, which dates nothing that has a day beside: ``Roux, [this year's] chair, spoke on Thursday``."""
    return dated.when is not None and dated.when.start[4:] == "-01-01" and dated.when.end[4:] == "-12-31"


def _distance(hit: Hit, dated: Dated, *, ahead: bool) -> int | None:
    """0: on the event's own words; 1: on its verb; 2: on a verb it shares time with; 3: on a clause above it; None: elsewhere."""
    at = dated.holder
    if hit.verb.i in dated.cues and hit.trigger.kind in words.SPEECHES:
        return None
    if (
        _is_of_decision(hit, dated)
        or (ahead and _is_of_order(hit, dated))
        or _is_only_ground(hit, dated)
        or (hit.trigger.verbal and _of_those(dated, hit.verb))
    ):
        return None
    if _dates_clause(dated, hit):
        return 0
    if hit.trigger.pos == "NOUN" and (owns(dated, hit.token) or _began(hit, dated)):
        return 0 if owns(dated, hit.token) else 1
    if at not in {hit.verb, hit.token} and any(c.dep_ == "mark" and c.lower_ in words.SKIPPED_TIMES for c in at.children):
        return None
    if reaches(at, hit.top) or reaches(at, hit.token):
        return 0
    carried = hit.bond != "none" or hit.trigger.verbal
    clause = clause_of(at)
    if carried and _follows(hit, dated):
        return 1
    if hit.top.head == clause and hit.top.i < dated.root.i:
        if hit.top.dep_ in {"nsubj", "nsubj:pass"} and dated.root.i < clause.i:
            return 1
        if hit.top.dep_ == "obj" and lemma(clause) in words.RELATING:
            return 1
    if carried and (at == hit.verb or clause == hit.verb):
        return 1
    if carried and clause.dep_ == "advcl" and clause.head == hit.verb and any(c.lower_ in words.MEANWHILE for c in clause.children):
        return 1
    verb = hit.verb if carried else clause_of(hit.top)
    near = carried
    for _ in range(6):
        if verb.dep_ not in {"xcomp", "conj", "ccomp", "advcl", "acl", "parataxis"} or verb.head == verb:
            break
        if verb.dep_ in {"acl", "advcl"} and (not near or (verb.dep_ == "acl" and verb.tag_ in {"VBN", "VBD"})):
            break
        moved = verb.tag_ == "VB" and lemma(verb.head) in words.RALLYING
        near = near and (verb.dep_ == "xcomp" or moved or (verb.dep_ == "conj" and dated.root.i < verb.i))
        verb = clause_of(verb.head)
        if verb == clause:
            return 2 if near else 3
    return None


def _is_of_decision(hit: Hit, dated: Dated) -> bool:
    """Whether the moment tells when somebody decided what is to come: ``agreed [on Tuesday] to reopen the border``."""
    above = clause_of(hit.verb.head)
    return hit.verb.tag_ == "VB" and above.i < dated.root.i < hit.verb.i and lemma(above) in words.DECIDING


def _is_of_order(hit: Hit, dated: Dated) -> bool:
    """Whether the moment is that of a word already spoken about what is to come: ``promised [on Tuesday] an inquiry``."""
    verb = hit.verb
    if hit.trigger.pos != "NOUN" or hit.bond != "object" or dated.holder != verb or lemma(verb) not in words.ORDERING:
        return False
    told = verb.tag_ == "VBD" or any(child.lower_ in {"has", "have", "had"} for child in verb.children if child.dep_ == "aux")
    return told and dated.root.i < hit.top.left_edge.i


def _is_only_ground(hit: Hit, dated: Dated) -> bool:
    """Whether the moment is that of what was done about the event: ``was arrested [on Tuesday] over the killing of Ivo Marek``."""
    about = hit.trigger.pos == "NOUN" and hit.trigger.frame in counting.GROUNDS.get(preposition(hit.top), ())
    return about and dated.root.i < hit.top.left_edge.i


def _follows(hit: Hit, dated: Dated) -> bool:
    """Whether the moment comes right behind the event's words, with no verb and no mark between, whatever the tree says."""
    last = max(hit.token.i, hit.top.i, hit.verb.i if hit.bond in {"none", "subject"} else 0)
    between = range(last + 1, dated.root.i)
    if not last < dated.root.i <= last + words.REACH:
        return False
    return not any(is_verb(t) or t.is_punct or t.is_space or t.pos_ == "CCONJ" for t in map(hit.token.doc.__getitem__, between))


def _dates_clause(dated: Dated, hit: Hit) -> bool:
    """Whether the event stands in the clause whose day the moment is: ``on Friday, when [the queen died]``."""
    verb = hit.verb
    while verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    return bool(dated.clause) and any(child.i == dated.clause for child in verb.children)


def owns(dated: Dated, noun: Token) -> bool:
    """Whether the event is the day's, whatever the tree says: ``[Wednesday]'s clashes``."""
    at = dated.root.i + 1
    behind = noun.doc[at + 1 : noun.i + 1] if at < noun.i and noun.doc[at].lower_ in {"'s", "’s"} else ()
    return 0 < len(behind) < 4 and all(t.pos_ in {"ADJ", "NOUN", "PROPN"} for t in behind)


def _began(hit: Hit, dated: Dated) -> bool:
    """Whether nothing but the verb with which it began stands between an event noun and the moment: ``the invasion [began] on``."""
    first = hit.token.i + 1
    if first + 1 < dated.root.i and hit.token.doc[first].text == "," and hit.token.doc[first + 1].lower_ in {"which", "that"}:
        first += 1
    between = hit.token.doc[first : dated.root.i]
    verbs = [t for t in between if is_verb(t)]
    if len(verbs) != 1 or len(between) > words.REACH or lemma(verbs[0]) not in words.BEGINNING:
        return False
    return not any(t.is_punct or t.is_space or t.pos_ == "CCONJ" or t.lower_ in words.SKIPPED_TIMES for t in between)


def reaches(token: Token, target: Token) -> bool:
    """Whether the way up from ``token`` comes to ``target`` without crossing another clause."""
    for _ in range(8):
        if token == target:
            return True
        if token.head == token or (is_verb(token) and token.dep_ not in INNER | {"acl"}):
            return False
        token = token.head
    return False


def _of_those(dated: Dated, verb: Token) -> bool:
    """Whether a day only says who they are that a verb tells of, whatever the tree says: ``those [arrested on Tuesday] were freed``."""
    between = verb.doc[dated.root.i + 1 : verb.i]
    if not verb.sent.start < dated.root.i < verb.i or any(t.pos_ not in {"AUX", "ADV", "PART"} for t in between):
        return False
    told = next((t for t in reversed(verb.doc[verb.sent.start + 1 : dated.root.left_edge.i]) if is_verb(t)), None)
    if told is None or any(t.text in {",", ";"} or t.pos_ == "CCONJ" for t in verb.doc[told.i + 1 : dated.root.i]):
        return False
    return told.tag_ in {"VBN", "VBD"} and not any(c.dep_ in {"aux", "aux:pass", "nsubj"} for c in told.children)


def moved_days(hit: Hit, dates: Dates) -> tuple[When, When] | None:
    """The days that an occasion is moved from and to: ``moved the vote [from May 18 to June 15]``."""
    own = [verb for verb in children(hit.token, "acl", "acl:relcl") if is_verb(verb)]
    verb = next((v for v in ([hit.verb, *own] if hit.bond == "object" else own) if gives_another_day(v)), None)
    if verb is None or hit.trigger.pos != "NOUN":
        return None
    behind = [dated for dated in dates.known if dated.when is not None and dated.root.i > verb.i]
    for first, second in pairwise(sorted(behind, key=lambda dated: dated.root.i)):
        if first.origin and first.when is not None and second.when is not None:
            return first.when, _later(second.when, first.when)
    return None


def _later(when: When, than: When) -> When:
    """A day that something is put off to: of next year, where it was taken for one before the first."""
    if when.start >= than.start or not DATE.fullmatch(when.start) or not DATE.fullmatch(when.end):
        return when
    start, end = (f"{int(than.start[:4]) + 1}{day[4:]}" for day in (when.start, when.end))
    return When(start, end, when.basis, when.expression)
