"""Where the words of a cue begin and end, by what they are to it: whose they are, what they judge, what another says of them."""

from __future__ import annotations

from itertools import pairwise

from hearsay.extraction.acts import cue_words, is_known, lemma_of
from hearsay.extraction.drafts import Range
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.cues import DIRECTED, JUDGING, PREPOSED, TALLYING
from hearsay.language.plain import Doc, Span
from hearsay.language.reading import attributions, name_at

RELATIVES = frozenset({"WDT", "WP", "WP$"})
TAKING_UP = frozenset({"something", "claim", "accusation", "charge", "allegation", "assertion", "account", "version", "figure", "report"})
"""What takes up a clause so that more can be said of it."""
OWN = 6
"""Words behind a colon that a quotation needs to be told apart from what stands before it."""
_SOMEBODY = frozenset({"he", "she", "they", "we", "i"})
OPENING = frozenset({"that", "which", "who", "whom", "whose", "where", "when", "if", "whether", "as", "than", "what", "how", "why"})
"""What leads to a clause inside of a noun phrase."""


def with_owner(doc: Doc, start: int) -> int:
    """Where a run begins that the network let begin with a mark of possession: ``called [Monday]'s vote a farce``."""
    if start == 0 or doc[start].tag_ != "POS":
        return start
    name = name_at(doc[start - 1])
    return name.start if name is not None else start - 1


def behind_participle(doc: Doc, runs: list[Range], cue: Range) -> list[Range]:
    """The runs without those in front of a participle that has words of its own behind it: ``a “farce”, [saying] it was over``."""
    alone = cue[1] - cue[0] == 1 and doc[cue[0]].tag_ == "VBG"
    return [run for run in runs if run[0] >= cue[1]] if alone and any(run[0] >= cue[1] for run in runs) else runs


def with_judged(doc: Doc, run: Range, cue: Range, source: Range | None) -> int:
    """Where the run begins, with what is judged in it: ``described [the talks as “cordial”]``, ``called [the vote] “a farce”``."""
    verb = next((t for t in cue_words(doc[slice(*cue)]) if t.pos_ == "VERB" and lemma_of(t) in JUDGING), None)
    judged = next((c for c in verb.children if c.dep_ == "obj" and c.i > verb.i), None) if verb is not None else None
    if judged is None or judged.tag_ in {"WP", "WDT"}:
        return run[0]
    start, end = judged.left_edge.i, judged.right_edge.i + 1
    behind = next((i for i in range(end, run[0] + 1) if not doc[i].is_space), end)
    apart = source is None or source[1] <= start or end <= source[0]
    return start if apart and cue[1] <= start < run[0] <= behind else run[0]


def in_front_of_relative(doc: Doc, runs: list[Range], cue: Range, source: Range | None) -> list[Range]:
    """The runs without those of a clause that only tells who the source is: ``The guild, which says [it has 40 men], rejected it``; or
    that the cue is a part of: ``swore [never to eat with] what he called thieves``.
    """
    if source is None or source[1] > cue[0] or not any(run[0] >= cue[1] for run in runs):
        return runs
    before = doc[source[0] - 1] if source[0] else None
    if before is not None and before.tag_ in {"WP", "WDT"}:
        stop = _end_of_clause(doc, cue[1], max(e for _, e in runs))
        kept = [(s, min(e, stop)) for s, e in runs if cue[1] <= s < stop or (s < cue[1] and before.tag_ == "WDT")]
        return [(s, e - (e == source[0])) for s, e in kept if (s, e) != (before.i, source[0])]
    if doc[source[1]].text == ",":
        return [run for run in runs if not source[0] <= run[0] < run[1] <= cue[0]]
    related = next((t.i for t in doc[source[1] : min(source[1] + 2, cue[0])] if t.tag_ in RELATIVES), None)
    return runs if related is None else [run for run in runs if not related <= run[0] < run[1] <= cue[0]]


def _end_of_clause(doc: Doc, start: int, end: int) -> int:
    """Where the clause ends that a relative pronoun opens, if a comma and the verb of the sentence are behind it: ``The barge, which the
    guild says was full[, hit a pillar]``.
    """
    return next((i for i in range(start, end - 1) if doc[i].text == "," and doc[i + 1].tag_ in FINITE), end)


def before_anothers(doc: Doc, run: Range, cue: Range, source: Range | None) -> Range:
    """The run as far as what another says of it, or the same one next: ``said it had sent pumps[, which Ostland says it never saw]``,
    ``admitted that a boat was lost[, blaming a storm]``, ``called for an inquiry [and the guild halted its work]``.
    """
    start, end = run
    if start < cue[1]:
        return run
    stop = end
    bare = _is_bare(doc, cue, start)
    related = source is not None and any(t.tag_ in RELATIVES for t in doc[source[1] : cue[0]])
    for a in attributions(doc):
        if not start < a.cue.start < stop or doc[start].is_quote:
            continue
        behind_comma = doc[a.cue.start - 1].text == "," and _is_of_same(a.source, source)
        going_on = (a.cue[0].tag_ == "VBG" and is_known(a.cue[0])) or (related and a.cue[0].tag_ in FINITE)
        if behind_comma and going_on:
            stop = a.cue.start - 1
        elif a.source is not None and start < a.source.start < a.cue.start:
            at = a.source.start - 1
            noun = doc[at - 1] if doc[at - 1].text != "," else doc[at - 2]
            told = doc[at].tag_ == "WDT" and noun.pos_ in {"NOUN", "PROPN", "NUM", "VERB", "ADV"} and start + 1 < at
            whole = bare or any(t.tag_ in FINITE for t in doc[start:at])
            if told and whole and not any(t.text == "," for t in doc[a.cue.end : stop]):
                stop = _before_apposition(doc, start, at)
    if bare:
        stop = _to_next_clause(doc, start, stop)
    while stop > start and (doc[stop - 1].text == "," or doc[stop - 1].tag_ == "CC"):
        stop -= 1
    return (start, stop) if start < stop < end else run


def behind_colon(doc: Doc, run: Range, cue: Range, source: Range | None) -> Range:
    """The run in front of an aside without the clause that a colon or a semicolon parts from it: ``She denied it: [it], she said,``."""
    start, end = run
    low = min(cue[0], source[0]) if source is not None else cue[0]
    if end > low or doc[start].is_quote or doc[cue[0]].lower_ == "according":
        return run
    at = next((i for i in range(end - 1, start, -1) if doc[i].text in {":", ";"}), None)
    parted = at is not None and any(t.tag_ in FINITE for t in doc[start:at]) and not any(t.is_quote for t in doc[start:end])
    return (at + 1, end) if at is not None and parted and at + 1 < end else run


def before_quotation(doc: Doc, runs: list[Range], cue: Range) -> list[Range]:
    """The runs as far as the colon that another quotation follows: ``asked them [not to wait]: “The boat has sailed.”``"""
    run = next((run for run in runs if run[0] >= cue[1]), None)
    if run is None:
        return runs
    start = run[0]
    marks = (i for i in range(start + 1, doc[start].sent.end - OWN) if doc[i].text == ":" and doc[i + 1].is_quote)
    stop = next((i for i in marks if sum(t.is_quote for t in doc[start:i]) % 2 == 0), None)
    return runs if stop is None else [(s, min(e, stop)) for s, e in runs if s < stop]


def up_to_next(doc: Doc, parts: list[Range], cue: Range | None) -> list[Range]:
    """The parts as far as a semicolon behind which somebody does something else: ``[“It holds,”] said Lund; she expected two home``."""
    for i, (one, other) in enumerate(pairwise(parts), 1):
        gap = doc[one[1] : other[0]]
        mark = next((t.i for t in gap if t.text == ";"), None)
        if mark is None or (cue is not None and mark < cue[1]):
            continue
        subjects = (child for t in doc[mark : other[0]] if t.tag_ in FINITE for child in t.children if child.dep_.startswith("nsubj"))
        if any(child.i > mark and (child.lower_ in _SOMEBODY or child.ent_type_ in {"PERSON", "ORG"}) for child in subjects):
            return parts[:i]
    return parts


def last_clause(doc: Doc, run: Range, cue: Range) -> Range:
    """The clause that *according to* closes, where it alone has a number: ``They met a day after [rockets hit 26], according to Lund``."""
    start, end = run
    if doc[cue[0]].lower_ != "according" or end > cue[0] or doc[start].is_quote:
        return run
    for i in range(end - 2, start, -1):
        if doc[i].is_quote:
            return run
        set_off = doc[i].tag_ in {*RELATIVES, "WRB"} and doc[i - 1].text == ","
        if not set_off and not (doc[i].lower_ == "after" and doc[i].dep_ == "mark"):
            continue
        behind, front = doc[i + 1 : end], doc[start:i]
        told = any(t.tag_ in FINITE for t in behind) and any(t.like_num for t in behind)
        return (i + 1, end) if told and any(t.tag_ in FINITE for t in front) and not any(t.like_num for t in front) else run
    return run


def _before_apposition(doc: Doc, start: int, end: int) -> int:
    """Where a clause ends that *a claim* or *something* takes up behind a comma: ``It was he who rang[, something] that she denies``."""
    comma = next((i for i in range(end - 1, max(start, end - 4), -1) if doc[i].text == ","), None)
    return comma if comma is not None and any(t.lower_ in TAKING_UP for t in doc[comma:end]) else end


def _is_of_same(theirs: Span | None, ours: Range | None) -> bool:
    return theirs is None or (ours is not None and theirs.start < ours[1] and ours[0] < theirs.end)


def _is_bare(doc: Doc, cue: Range, start: int) -> bool:
    """Whether a noun is said and no clause: ``called for [an inquiry]``, ``put [the toll higher]``."""
    words = cue_words(doc[slice(*cue)])
    if not words or doc[start - 1].lower_ == "that" or doc[start].lower_ in OPENING:
        return False
    lemma = lemma_of(words[0])
    return lemma in TALLYING | DIRECTED or (lemma, doc[cue[1] - 1].lower_) in PREPOSED or (lemma, doc[start].lower_) in PREPOSED


def _to_next_clause(doc: Doc, start: int, end: int) -> int:
    """Where a conjunction leads from the noun to a clause with a subject and a verb of its own."""
    for i in range(start + 1, end):
        if doc[i].tag_ in FINITE or doc[i].lower_ in OPENING or doc[i].is_quote:
            return end
        if doc[i].lower_ not in {"and", "while", "as"} or doc[i].tag_ not in {"CC", "IN"}:
            continue
        verb = next((t for t in doc[i + 1 : end] if t.tag_ in FINITE or t.lower_ in OPENING or t.text == ","), None)
        subjects = (
            [c for t in (verb, verb.head) for c in t.children if c.dep_.startswith("nsubj") and c.i < verb.i] if verb is not None else []
        )
        if verb is not None and verb.tag_ in FINITE and subjects and all(c.i > i for c in subjects):
            return i
    return end
