"""The words that were said: runs of content cut to the guidelines and grown to whole quotations."""

from __future__ import annotations

from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.drafts import Range, joined
from hearsay.extraction.edges import (
    before_anothers,
    before_quotation,
    behind_colon,
    behind_participle,
    in_front_of_relative,
    last_clause,
    up_to_next,
    with_judged,
    with_owner,
)
from hearsay.extraction.extents import apart, around_aside, to_clause, to_count, to_object, with_number
from hearsay.extraction.lexicon.cues import ABBREVIATED, HEARD, INITIALS, JUDGING, PREPOSED, STRONG, TELLING, UPON
from hearsay.extraction.quotations import Quotation
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import attributions, name_at, not_prose, together

NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "DET", "ADP", "NUM", "PART", "CCONJ"})
"""Tags of words that may stand between a verb of telling and what is told."""
HEADLINE = 30
"""Words of the longest line that may be a headline."""
DANGLING = frozenset({"case", "det", "nummod", "nmod:poss"})
"""What a word is to a noun behind it that what is said does not end with."""
NEAR_HEAD = 4
"""Words between such a word and its noun, at most."""
MEANWHILE = frozenset({"as", "while", "after", "when", "before"})
"""What leads from somebody's words and who said them to what went on meanwhile."""
LISTENING = frozenset({"PERSON", "ORG", "LOC", "NORP"})
NEAR_THAT = 10
"""Words between somebody who was told and *that*, at most: ``told Lund in a letter [that] it was over``."""
CRUMB = 3
"""Words that a part of a content needs where another part has more than one more than that."""


def _cut(doc: Doc, start: int, end: int, *, initial: bool) -> Range | None:
    """A run of content without what the guidelines leave out at its edges, and without the site's words in front of a report's first."""
    cut = not_prose(doc)
    while start < end and (
        start in cut or doc[start].is_space or (_is_loose(doc[start]) and not _opens(doc, start)) or (initial and _is_that(doc[start], end))
    ):
        start += 1
    while start < end and (doc[end - 1].is_space or (_is_loose(doc[end - 1]) and not _closes(doc, start, end - 1))):
        end -= 1
    return (start, end) if start < end and any(t.is_alpha or t.like_num for t in doc[start:end]) else None


def _is_that(token: Token, end: int) -> bool:
    return token.lower_ == "that" and token.i + 1 < end and (token.dep_ == "mark" or token.tag_ == "IN" or token.pos_ == "SCONJ")


def _is_loose(token: Token) -> bool:
    return token.text in {".", ",", ":", ";", "-", "–", "—", "--", "…", ")", "(", "[", "]", "*", "•"} or token.text in "“”„«»\"‘’'"


def _opens(doc: Doc, i: int) -> bool:
    if doc[i].text in {"“", "„", "«", "‘", "("}:
        return True
    return (
        doc[i].text in {'"', "'", "’"} and i + 1 < len(doc) and not doc[i].whitespace_ and not (doc[i + 1].is_punct or doc[i + 1].is_space)
    )


def _closes(doc: Doc, start: int, i: int) -> bool:
    text = doc[i].text
    if text == ")":
        return any(t.text == "(" for t in doc[start:i])
    if text in {"”", "»", '"', "“"}:
        return any(t.text in '“„«"' for t in doc[start:i])
    if text in {"’", "'"}:
        return any(t.text in "‘'" for t in doc[start:i])
    return False


def _grown(run: Range, quotes: tuple[Quotation, ...], barrier: Range | None, tag: int | None) -> Range:
    """The run, grown over each quotation that it covers most of, or ends in front of its tag, unless the cue stands inside that."""
    start, end = run
    for q in quotes:
        if q.last <= start or q.first >= end:
            continue
        shared = min(end, q.last) - max(start, q.first)
        tagged = tag is not None and 0 <= tag - q.last <= 1 and end >= q.last - 2
        if not tagged and 2 * shared < q.last - q.first and not (q.first <= start and shared >= 3 and start - q.first <= 2):
            continue
        if barrier and q.first < barrier[1] and barrier[0] < q.last:
            continue
        start, end = min(start, q.first), max(end, q.last)
    return start, end


def _unbroken(doc: Doc, run: Range, cue: Range) -> Range:
    """The run, over the full stop of an abbreviation that the tree took for a sentence's: ``freed Brig. [Ida Lund]``, ``[Pier No.] 4``."""
    start, end = run
    first, last = doc[start].sent, doc[end - 1].sent
    if cue[1] <= start and doc[end - 1 : last.end].text.rstrip(". ") == doc[end - 1].text.rstrip(".") and _is_cut_off(doc, last.end):
        end = _end(doc, last.end)
    if end <= cue[0] and start <= first.start + 1 and _is_cut_off(doc, first.start):
        start = doc[first.start - 1].sent.start
    return start, end


def _end(doc: Doc, i: int) -> int:
    """Where the sentence ends that has an end at ``i``, if abbreviations only look like its end."""
    while _is_cut_off(doc, i):
        i = doc[i].sent.end
    return i


def _is_cut_off(doc: Doc, i: int) -> bool:
    """Whether a sentence that begins at ``i`` only goes on behind an abbreviation."""
    if not 0 < i < len(doc) or not (doc[i].text[:1].isupper() or doc[i].like_num):
        return False
    word = doc[i - 2] if doc[i - 1].text == "." and i > 1 else doc[i - 1]
    stopped = doc[i - 1].text.endswith(".")
    if stopped and (text := doc[word.i : i].text) in INITIALS:
        told = name_at(doc[i])
        leads = doc[word.i - 1].tag_ in {"DT", "JJ", "PRP$", "CD"} and word.i > 0
        return leads and doc[i].pos_ in {"NOUN", "PROPN", "ADJ"} and (told is None or told.label_ != "PERSON") and bool(text)
    return stopped and word.text.rstrip(".") in ABBREVIATED


def _reach(doc: Doc, cue: Range, quotes: tuple[Quotation, ...]) -> Range:
    """Where unquoted words of the cue may stand: in its sentence, and behind its colon, to the end of that line or of the next."""
    start, end = doc[cue[0]].sent.start, doc[cue[0]].sent.end
    start = doc[start - 1].sent.start if _is_cut_off(doc, start) else start
    end = _closed(doc, cue, _end(doc, end), quotes)
    colon = cue[1] - 1 if doc[cue[1] - 1].text == ":" else cue[1]
    if colon >= len(doc) or doc[colon].text != ":":
        return start, end
    line = colon + 1
    while line < len(doc) and doc[line].is_space:
        line += 1
    while line < len(doc) and "\n" not in doc[line].text:
        line += 1
    return start, max(end, line)


def _closed(doc: Doc, cue: Range, end: int, quotes: tuple[Quotation, ...]) -> int:
    """The end of a sentence, or where a quotation behind the cue closes it: ``called it “a shame.” [The vote] went on``."""
    for q in quotes:
        if q.single or q.first < cue[1] or q.last >= end or doc[q.last - 2].text not in {".", "!", "?"}:
            continue
        if doc[q.last].is_quote or doc[q.last].text[:1].isupper():
            return q.last
    return end


def _headline(doc: Doc, cue: Range) -> Range | None:
    """The line of a cue that stands in a headline, where what is said stands too: a short line that ends with a word."""
    start, end = cue
    while start > 0 and "\n" not in doc[start - 1].text and cue[0] - start < HEADLINE:
        start -= 1
    while end < len(doc) and "\n" not in doc[end].text and end - cue[1] < HEADLINE:
        end += 1
    last = doc[end - 1]
    return (start, end) if end < len(doc) and end - start < HEADLINE and (last.is_alpha or last.like_num) else None


def _is_unquoted(doc: Doc, runs: list[Range], reach: Range, quotes: tuple[Quotation, ...]) -> bool:
    """Whether a cue has words within its reach, none of them quoted: quotations of other sentences are no part of what it tells."""
    parts = [(max(run[0], reach[0]), min(run[1], reach[1])) for run in runs]
    said = [i for start, end in parts for i in range(start, end) if doc[i].is_alpha]
    return len(said) > CRUMB and not any(q.first < end and start < q.last for q in quotes for start, end in parts if start < end)


def _clipped(doc: Doc, run: Range, reach: Range, quotes: tuple[Quotation, ...], *, own_words: bool) -> list[Range]:
    """What of the run lies within reach of the cue or in quotations that no other cue has; the rest the network has strayed into.

    ``own_words``: where the cue has unquoted words within its reach, only those quotations that stand there too are looked at.
    """
    out = [(max(run[0], reach[0]), min(run[1], reach[1]))]
    if own_words:
        quotes = tuple(q for q in quotes if (q.first < reach[1] and reach[0] < q.last) or not doc[q.first + 1].text[:1].isupper())
    for q in quotes:
        part = (max(run[0], q.first), min(run[1], q.last))
        if q.single or part[0] >= part[1]:
            continue
        if q.first < reach[1] and reach[0] < q.last:
            out.append(part)
        elif part[1] - part[0] >= CRUMB and not _is_anothers(doc, q):
            out.append((q.first, q.last))
    return joined([r for r in out if r[0] < r[1]])


def _is_anothers(doc: Doc, q: Quotation) -> bool:
    """Whether a quotation out of a cue's reach is a part of a sentence with a cue and words of its own in front of it:
    ``It was, he told us, [“a slap in the face.”] In a letter, Lund said``."""
    first = doc[q.first].sent.start
    return any(first <= a.cue.start < q.first and a.content and a.cue.end <= q.first for a in attributions(doc))


def _weighty(doc: Doc, parts: list[Range], cue: Range | None) -> tuple[Range, ...]:
    """The parts without the crumbs beside a whole clause, and without white space alone.

    Whom a passive cue tells of is no crumb, nor a subject in front of an aside: ``[The lock], the miller said, was old``.
    """
    size = {p: sum(1 for t in doc[p[0] : p[1]] if t.is_alpha or t.like_num) for p in parts}
    most = max(size.values(), default=0)
    passive = cue is not None and any(t.tag_ == "VBN" for t in doc[slice(*cue)])
    told = {p for p in parts if any(t.pos_ not in {"AUX", "ADV", "PART", "PUNCT"} for t in doc[slice(*p)])}
    kept = {p for p in told if cue is not None and passive and p[1] <= cue[0] <= p[1] + 1}
    waits = {
        p for p in parts for t in doc[slice(*p)] if t.dep_.startswith("nsubj") and any(q[0] <= t.head.i < q[1] for q in parts if q > p)
    }
    kept |= {
        p
        for p in waits
        if (doc[p[0]].text[:1].isupper() or doc[p[0] - 1].text == ":") and not any(t.tag_ in {"WDT", "WP"} for t in doc[slice(*p)])
    }
    return tuple(p for p in parts if size[p] >= (CRUMB if most > CRUMB + 1 and p not in kept else 1))


def contents_of(doc: Doc, runs: list[Range], cue: Range | None, source: Range | None, quotes: tuple[Quotation, ...]) -> tuple[Range, ...]:
    """The content of an attribution, cut to the guidelines, from the runs that the network or the tree gave it."""
    if cue is not None:
        runs = in_front_of_relative(doc, behind_participle(doc, runs, cue), cue, source)
        runs = apart(doc, _before_next_cue(doc, runs, cue), cue, source)
        if (line := _headline(doc, cue)) is not None:
            runs = [(max(run[0], line[0]), min(run[1], line[1])) for run in runs if run[0] < line[1] and line[0] < run[1]]
        runs = [_unbroken(doc, run, cue) for run in runs if not _is_beside(doc, run, runs, cue)]
        reach = _reach(doc, cue, quotes)
        own_words = _is_unquoted(doc, runs, reach, quotes)
        others = tuple(q for q in quotes if not q.first <= cue[0] < cue[1] <= q.last)
        runs = [part for run in runs for part in _clipped(doc, run, reach, others, own_words=own_words)]
        runs = [(_after_listener(doc, run, cue), run[1]) for run in runs]
        runs = joined([(_with_subject(doc, run, cue, source), run[1]) for run in runs])
        runs = joined([(with_judged(doc, run, cue, source), run[1]) for run in runs])
        runs = _with_clause(doc, runs, cue, source)
        runs = joined([(start, _to_its_head(doc, end, cue, source)) for start, end in runs])
        runs = around_aside(doc, runs, cue, source)
        runs = joined([to_clause(doc, to_object(doc, to_count(doc, with_number(doc, run, cue, source), cue), cue), cue) for run in runs])
        runs = [behind_colon(doc, before_anothers(doc, run, cue, source), cue, source) for run in runs]
        runs = before_quotation(doc, runs, cue)
        runs = [last_clause(doc, run, cue) for run in runs] if len(runs) == 1 else runs
    tag = min([part[0] for part in (cue, source) if part is not None], default=None) if cue is not None else None
    grown = [_grown((with_owner(doc, r[0]), r[1]), quotes, cue, tag) for r in runs]
    merged: list[Range] = []
    for start, end in sorted(grown):
        gap = doc[merged[-1][1] : start] if merged else None
        if merged and (
            start <= merged[-1][1]
            or (gap is not None and all(t.is_punct or t.is_space for t in gap) and not _between(merged[-1][1], start, cue, source))
        ):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    parts = [p for r in merged for p in _without(r, cue, source, quotes)]
    cut = [c for i, (s, e) in enumerate(parts) if (c := _cut(doc, s, e, initial=i == 0 or (cue is not None and s >= cue[1])))]
    return _weighty(doc, up_to_next(doc, cut, cue), cue)


def _to_its_head(doc: Doc, end: int, cue: Range, source: Range | None) -> int:
    """Where the run ends, with the noun of a preposition or article that it breaks off at: ``shut until [further notice]``."""
    last = doc[end - 1]
    head = last.head
    if last.dep_ not in DANGLING or head.i < end or head.i - end > NEAR_HEAD or not together(last, head):
        return end
    stop = min([head.right_edge.i + 1, *(part[0] for part in (cue, source) if part is not None and part[0] >= end)])
    return stop if stop > head.i else end


def _is_beside(doc: Doc, run: Range, runs: list[Range], cue: Range) -> bool:
    """Whether a run only tells what went on meanwhile: ``It would hold, Lund said, [as the water rose]``."""
    behind = run[0] >= cue[1] and any(other[1] <= cue[0] for other in runs)
    return behind and any(doc[i].lower_ in MEANWHILE and doc[i].dep_ != "case" for i in (run[0] - 1, run[0]))


def _with_clause(doc: Doc, runs: list[Range], cue: Range, source: Range | None) -> list[Range]:
    """The runs, and the whole clause in front of the cue's verb that they are scraps of: ``[There is no ford], the miller told us``."""
    verb = next((t for t in cue_words(doc[cue[0] : cue[1]]) if t.pos_ == "VERB"), None)
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.i < cue[0]), None) if verb is not None else None
    if clause is None:
        return runs
    start, end = clause.left_edge.i, clause.right_edge.i + 1
    if end > cue[0] or (source is not None and source[0] < end and start < source[1]):
        return runs
    scraps = [run for run in runs if run[0] < end and start < run[1]]
    return joined([(start, end), *runs]) if scraps else runs


def _with_subject(doc: Doc, run: Range, cue: Range, source: Range | None) -> int:
    """Where the run begins, with the subject of the clause that it is the rest of: ``According to her, [a clerk from Tarn] had left``."""
    first = doc[run[0]]
    verb = first if first.pos_ == "VERB" else first.head
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.right_edge.i + 1 == run[0]), None)
    if doc[cue[0]].lower_ != "according" or first.pos_ not in {"VERB", "AUX"} or subject is None:
        return run[0]
    begin = subject.left_edge.i
    apart = source is None or subject.i < source[0] or source[1] <= begin
    return begin if apart and begin >= cue[1] else run[0]


def _after_listener(doc: Doc, run: Range, cue: Range) -> int:
    """Where the run begins, by what the cue's verb takes (``accused [the mayor of theft]``).

    Those are left out to whom the words were said (``told [reporters that] it was over``, ``asked [donors] for tents``),
    and the subject of a clause is taken in where the network began behind it.
    """
    if run[0] < cue[1]:
        return run[0]
    telling = any(lemma_of(t) in TELLING for t in doc[max(cue[0], cue[1] - 2) : cue[1]]) or doc[cue[1] - 1].lower_ in UPON
    name = name_at(doc[run[0]]) if telling else None
    if name is not None and name.start == cue[1] and name.label_ in LISTENING and name.end < run[1]:
        if doc[name.end].pos_ in {"DET", "PRON", "SCONJ"} or doc[name.end].tag_ == "TO":
            return name.end
        that = next((i for i in range(name.end, min(run[1], name.end + NEAR_THAT)) if doc[i].lower_ == "that"), None)
        if that is not None and doc[name.end].pos_ == "ADP":
            return that
    if run[0] == cue[1] and doc[run[0]].pos_ in {"ADV", "ADP"} and (that := _that_behind(doc, run)) is not None:
        return that
    mark = next((t.i for t in doc[run[0] + 1 : min(run[1], run[0] + NEAR_THAT)] if t.is_quote), None)
    quoted = telling and run[0] == cue[1] and mark is not None and doc[mark - 1].text in {",", ":"}
    if quoted and mark is not None and all(t.pos_ in NOMINAL or t.text in {",", ":"} for t in doc[run[0] : mark]):
        return mark
    for verb in cue_words(doc[cue[0] : cue[1]]):
        for child in verb.children:
            edge = child.left_edge.i
            case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
            said = child.dep_ in {"ccomp", "advcl"} or (child.dep_ == "xcomp" and lemma_of(verb) not in JUDGING)
            clause = said or (child.dep_ == "obl" and (lemma_of(verb), case) in PREPOSED)
            told = next((c.right_edge.i + 1 for c in verb.children if c.dep_ in {"obj", "iobj"} and c.left_edge.i <= run[0]), None)
            if telling and child.dep_ in {"xcomp", "ccomp"} and edge == told and run[0] < edge < run[1]:
                return edge
            listened = telling or lemma_of(verb) in HEARD or doc[run[0]].pos_ == "ADP"
            if listened and clause and run[0] < edge < run[1] and all(_may_listen(t) for t in doc[run[0] : edge]):
                return edge
            if (
                child.dep_ in {"obj", "iobj"}
                and doc[run[0]].lower_ in {"of", "with"}
                and cue[1] <= edge
                and child.right_edge.i + 1 == run[0]
            ):
                return edge
            if child.dep_ == "ccomp" and cue[1] <= edge < run[0] <= child.i and not any(t.is_punct for t in doc[edge : run[0]]):
                return edge
    return run[0]


def _that_behind(doc: Doc, run: Range) -> int | None:
    """Where *that* stands behind what only says how or when it was said: ``maintains besides [that] it leaks``."""
    for i in range(run[0] + 1, min(run[1] - 1, run[0] + NEAR_THAT // 2)):
        if doc[i].lower_ == "that" and (doc[i].dep_ == "mark" or doc[i].tag_ == "IN"):
            return i
        if doc[i].pos_ in {"VERB", "AUX"} or doc[i].is_punct:
            return None
    return None


def _may_listen(token: Token) -> bool:
    """Whether a word may stand between a verb and what somebody is told: ``told [his cousin in a two-page letter] that it held``."""
    return token.pos_ in NOMINAL or token.text in {",", "-", "–"}


def _before_next_cue(doc: Doc, runs: list[Range], cue: Range) -> list[Range]:
    """The runs without what the verb of the cue is coordinated with: ``said [it was late] and ordered a search``."""
    verbs = [t for t in cue_words(doc[cue[0] : cue[1]]) if t.pos_ == "VERB"]
    others = [c for v in verbs for c in v.children if c.i >= cue[1] and c.pos_ == "VERB" and _goes_on(c, v)]
    others += _behind_quote(doc, verbs, runs)
    if not others:
        return runs
    edge = min(next((cc.i for cc in c.children if cc.dep_ == "cc"), c.left_edge.i) for c in others)
    return [(s, min(e, edge)) for s, e in runs if s < edge]


def _goes_on(other: Token, verb: Token) -> bool:
    """Whether a verb on the cue's own leads to what else is done or said: ``called it a farce, [saying] that …``."""
    if other.dep_ == "conj":
        return other.tag_ == verb.tag_
    bare = other.tag_ == "VBG" and not any(c.dep_ in {"mark", "case"} for c in other.children)
    return other.dep_ == "advcl" and bare and lemma_of(other) in STRONG and verb.tag_ != "VBG"


def _behind_quote(doc: Doc, verbs: list[Token], runs: list[Range]) -> list[Token]:
    """Participles of saying right behind a quotation that one of the verbs brings: ``called it a “farce” [saying] that …``."""
    found = [t for s, e in runs for t in doc[max(s, 1) : e] if t.tag_ == "VBG" and lemma_of(t) in STRONG and doc[t.i - 1].is_quote]
    return [t for t in found if t.dep_ == "acl" and t.head.head in verbs and any(c.dep_ == "ccomp" for c in t.children)]


def _between(start: int, end: int, *parts: Range | None) -> bool:
    return any(p and start <= p[0] < end for p in parts)


def _without(run: Range, cue: Range | None, source: Range | None, quotes: tuple[Quotation, ...]) -> list[Range]:
    """The run without the cue and source where they interrupt it."""
    out = [run]
    for part in (cue, source):
        if part is None:
            continue
        inside = any(q.first <= part[0] and part[1] <= q.last and q.first <= run[0] and run[1] <= q.last for q in quotes)
        if inside and part is source:
            continue
        out = [p for s, e in out for p in ([(s, e)] if part[1] <= s or part[0] >= e else [(s, part[0]), (part[1], e)]) if p[0] < p[1]]
    return out
