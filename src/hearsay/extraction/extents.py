"""How far the words of a cue reach where a count or another clause stands at their edge."""

from __future__ import annotations

from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.drafts import Range
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon.cues import JUDGING, TALLYING
from hearsay.extraction.lexicon.words import words
from hearsay.language.plain import Doc

COUNTING = frozenset({"at", "to", "as"})
"""What leads from what is counted to the count: ``put the toll [at] 40``."""
NEAR_COUNT, NEAR_NUMBER = 9, 5
"""Words up to such a preposition, and from it to its number, at most."""
BROKEN = frozenset({".", ";", ":", "—", "–", "!", "?", "…"})
QUANTIFYING = words(
    "at least most more fewer less than over under about around some nearly almost up to only just as many roughly approximately close "
    "well another a an no estimated"
)
"""Words that may stand before a number and be said with it: ``confirmed [at least] 12 dead``."""
DETAILING = words("with including among many most some all half both up down of mostly mainly besides plus against compared not")
"""First words of what only says more of a count behind a comma: ``put the toll at 40, [including] two guards``."""
ANSWERING = frozenset({"responsibility", "blame", "credit", "liability"})
"""What somebody takes or denies for something: ``claimed [responsibility for the blast]``."""
WAITING = frozenset({"nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "mark"})
"""What in a clause waits for its verb."""
LEADING = frozenset({"until", "till", "unless", "because", "if", "lest", "so", "in"})
"""What leads to a condition or a reason that belongs to what was said."""
OTHERWISE = frozenset({"and", "but", "or", "while", "whereas", "although", "though", "yet", "nor"})
"""What leads from one clause to another in front of its verb: ``welcomed the truce [and] called for talks``."""


def with_number(doc: Doc, run: Range, cue: Range, source: Range | None) -> Range:
    """The run with the number of its first noun, which the network left out: ``confirmed [12] dead``."""
    start, end = run
    if start - 1 < cue[1] or not doc[start - 1].like_num or doc[start].pos_ not in {"NOUN", "ADJ", "VERB"} or doc[start].is_punct:
        return run
    low = max(cue[1], source[1] if source is not None and source[1] <= start else 0)
    begin = start - 1
    while begin > low and doc[begin - 1].like_num:
        begin -= 1
    while begin > low and doc[begin - 1].lower_ in QUANTIFYING:
        begin -= 1
    return (begin, end) if begin >= low else run


def apart(doc: Doc, runs: list[Range], cue: Range, source: Range | None) -> list[Range]:
    """The runs without those of the clause in front that a conjunction parts from the cue's: ``said [it was late] and called for calm``.

    Only where the cue has words of its own behind it.
    """
    if not any(run[0] >= cue[1] for run in runs):
        return runs
    begins = [cue[0], *([source[0]] if source is not None and source[1] <= cue[0] else [])]
    for first in begins:
        while first > 1 and doc[first - 1].tag_ == "RB":
            first -= 1
        if first and doc[first - 1].lower_ in OTHERWISE:
            return [run for run in runs if run[0] >= first - 1]
    return runs


def to_count(doc: Doc, run: Range, cue: Range) -> Range:
    """The run of a verb of counting as far as its count: ``put [the toll on Monday night at 40, nine of them guards]``."""
    verbs = cue_words(doc[slice(*cue)])
    if run[0] < cue[1] or not verbs or lemma_of(verbs[0]) not in TALLYING:
        return run
    start, end = run
    last = min(doc[start].sent.end, end + NEAR_COUNT)
    at = next((i for i in range(end, last) if doc[i].lower_ in COUNTING and _is_number_near(doc, i + 1, last)), None)
    bare = not any(t.like_num for t in doc[start:end])
    if at is not None and bare and not any(_parts(doc, i) for i in range(end, at)):
        end = _stretch(doc, at, doc[start].sent.end)
    if not any(t.like_num for t in doc[start:end]):
        return run
    while end + 1 < doc[start].sent.end and doc[end].text == "," and _details(doc, end + 1):
        stop = _stretch(doc, end + 1, doc[start].sent.end)
        if any(t.tag_ in FINITE for t in doc[end + 1 : stop]):
            break
        end = stop
    return start, end


def _is_number_near(doc: Doc, start: int, last: int) -> bool:
    near = doc[start : min(last + NEAR_NUMBER, start + NEAR_NUMBER)]
    return any(t.like_num for t in near) and not any(t.tag_ in FINITE for t in near)


def _parts(doc: Doc, i: int) -> bool:
    return doc[i].tag_ in FINITE or doc[i].text in BROKEN or doc[i].text == "," or doc[i].is_quote or doc[i].is_space


def _details(doc: Doc, i: int) -> bool:
    """Whether what stands behind a comma only says more of a count."""
    return doc[i].lower_ in DETAILING or (doc[i].like_num and doc[i + 1 : i + 2].text in {"of", "in", "from"})


def _stretch(doc: Doc, start: int, last: int) -> int:
    """Where a stretch of words ends: at a mark, at white space, or where a conjunction leads to a clause."""
    for i in range(start, last):
        number = doc[i].text == "," and doc[i - 1].like_num and doc[i + 1 : i + 2].text[:1].isdigit()
        if (_parts(doc, i) and not number) or (doc[i].lower_ in OTHERWISE and any(t.tag_ in FINITE for t in doc[i + 1 : i + NEAR_NUMBER])):
            return i
    return last


def to_object(doc: Doc, run: Range, cue: Range) -> Range:
    """The run to the end of the noun phrase that it begins: ``announced [a rally for Sunday]``; or with what it judges, which stands
    behind it: ``dismissed [as “a tale” the charge that pumps were sold]``.
    """
    start, end = run
    verb = next((t for t in cue_words(doc[slice(*cue)]) if t.pos_ == "VERB"), None)
    for told in verb.children if verb is not None and start >= cue[1] else ():
        bare = told.dep_ == "obj" or (told.dep_ == "obl" and not any(c.dep_ == "case" for c in told.children))
        first, stop = told.left_edge.i, told.right_edge.i + 1
        if not bare or told.i < start or stop > doc[start].sent.end:
            continue
        if start == told.left_edge.i and end in {told.i + 1, stop} and lemma_of(told) in ANSWERING:
            return start, next(
                (c.right_edge.i + 1 for c in told.head.children if c.left_edge.i == stop and doc[stop].lower_ == "for"), stop
            )
        judged = lemma_of(told.head) in JUDGING and first in {end, end + 1} and doc[end - 1].is_quote
        if judged or (start <= told.i < end < stop and not any(t.tag_ in FINITE or t.is_punct or t.is_quote for t in doc[end:stop])):
            return start, stop
    return run


def to_clause(doc: Doc, run: Range, cue: Range) -> Range:
    """The run to the end of the clause that it is the beginning of, where its subject still waits for its verb, or a reason or a time
    follows: ``said [there is no ford until the guild, which Lund leads, clears it]``."""
    start, end = run
    if start < cue[1]:
        return run
    clause = next((c for verb in cue_words(doc[slice(*cue)]) for c in verb.children if c.dep_ == "ccomp" and start <= c.i < end), None)
    stop = clause.right_edge.i + 1 if clause is not None else end
    if stop <= end or stop > doc[start].sent.end:
        return run
    waiting = any(t.dep_ in WAITING and end <= t.head.i < stop for t in doc[start:end])
    leading = doc[end].lower_ in LEADING and doc[end].dep_ == "mark" and start <= doc[end].head.head.i < end
    return (start, stop) if waiting or leading else run


def around_aside(doc: Doc, runs: list[Range], cue: Range, source: Range | None) -> list[Range]:
    """The runs, and all of the sentence behind an aside that parts a subject from its verb: ``[The lock], she whispered, [was old]``."""
    parts = [cue, *([source] if source is not None else [])]
    low, high = min(p[0] for p in parts), max(p[1] for p in parts)
    front = next((run for run in runs if run[1] in {low, low - 1} and low > 0 and doc[low - 1].text == ","), None)
    sentence = doc[cue[0]].sent
    if front is None or front[0] < sentence.start or high + 1 >= sentence.end or doc[high].text != ",":
        return runs
    if any(t.tag_ in FINITE or t.is_quote for t in doc[slice(*front)]) or doc[high + 1].tag_ not in FINITE:
        return runs
    if any(run[0] in {high, high + 1} for run in runs):
        return runs
    return [*(run for run in runs if run[1] <= low), (high + 1, sentence.end)]
