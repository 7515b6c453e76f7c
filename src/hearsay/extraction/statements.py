"""Who said what: attributions of the network, mended with quotation marks and the tree.

The network finds cues, sources and contents. What it cannot know or misses comes from here:

1. a content is cut to the guidelines (no cue, no leading *that*, marks kept, no final stop) and grown to the whole
   quotation that it lies in;
2. a source that the sentence leaves out is found in the tree (``…, adding that``), or is the speaker before;
3. cues of speech proper that the network passed over are read from the tree;
4. a quotation that nothing attributes belongs to the speaker who introduced it, or who was speaking;
5. who passed something on (``…, according to the Courier``) is *via*, not a statement of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec
from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from hearsay import model
from hearsay.extraction.acts import act_of, cue_words, is_negated, lemma_of
from hearsay.extraction.lexicon.cues import BARE, DIRECTED, PREPOSED, SENSE, STRONG, TALLIES, TALLYING
from hearsay.extraction.quotations import Quotation, quotations
from hearsay.extraction.references import refer
from hearsay.extraction.settings import addressees_of, said_on
from hearsay.language.reading import document, noun_phrase, receipt

SPOKEN = STRONG | TALLYING | DIRECTED | {verb for verb, _ in PREPOSED}
Range = tuple[int, int]
"""Half-open range of tokens."""
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "ADJ", "DET", "ADP", "NUM", "PART", "CCONJ"})
"""Tags of words that may stand between a verb of telling and what is told."""
NEAR = 3
"""Words between a verb and a pronoun before it within which the tree is believed against the network."""
CRUMB = 3
"""Words that a part of a content needs where another part has more than one more than that."""
SAME = 0.9
"""Share of words in common from which two contents are the same words."""
SHORTEST_FLOATING = 4
"""Words that a quotation needs to be a statement when nothing attributes it."""


@dataclass(frozen=True)
class Draft:
    """A statement in tokens, before it becomes a finding."""

    cue: Range | None
    source: Range | None
    content: tuple[Range, ...]
    score: float
    via: tuple[Range, ...] = ()

    @property
    def start(self) -> int:
        """First token of the content, for order."""
        return self.content[0][0]

    @property
    def outer(self) -> Range:
        """From the first token of any part to the last."""
        parts = [*self.content, *([self.cue] if self.cue else []), *([self.source] if self.source else [])]
        return min(p[0] for p in parts), max(p[1] for p in parts)


@Language.component("hearsay_statements", assigns=["doc._.statements"])
def attach(doc: Doc) -> Doc:
    """Leave the report's statements in ``doc._.statements``."""
    doc._.statements = statements(doc)
    return doc


def statements(doc: Doc) -> tuple[model.Statement, ...]:
    """Every statement of the report, in order of its content."""
    quotes = quotations(doc)
    drafts = [d for d in (_draft(doc, a.cue, a.source, a.content, a.score, quotes) for a in doc._.attributions) if d]
    drafts = _with_spoken(doc, drafts, quotes)
    drafts = _with_floating(doc, drafts, quotes)
    drafts = _distinct(_passed_on(doc, drafts))
    drafts.sort(key=lambda d: (d.start, d.outer))
    made = [_statement(doc, d, quotes) for d in drafts]
    return _nested(doc, drafts, made)


# ------------------------------------------------------------------ content
def _cut(doc: Doc, start: int, end: int, *, initial: bool) -> Range | None:
    """A run of content without what the guidelines leave out at its edges."""
    while start < end and (
        doc[start].is_space or (_is_loose(doc[start]) and not _opens(doc, start)) or (initial and _is_that(doc[start], end))
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


def _grown(run: Range, quotes: tuple[Quotation, ...], barrier: Range | None) -> Range:
    """The run, grown over each quotation that it covers most of, unless the cue stands inside that quotation."""
    start, end = run
    for q in quotes:
        if q.last <= start or q.first >= end:
            continue
        shared = min(end, q.last) - max(start, q.first)
        if 2 * shared < q.last - q.first and not (q.first <= start and shared >= 3 and start - q.first <= 2):
            continue
        if barrier and q.first < barrier[1] and barrier[0] < q.last:
            continue
        start, end = min(start, q.first), max(end, q.last)
    return start, end


def _clipped(run: Range, sentence: Span, quotes: tuple[Quotation, ...]) -> list[Range]:
    """What of the run lies in the sentence of the cue or in quotations; the rest the network has strayed into."""
    out = [(max(run[0], sentence.start), min(run[1], sentence.end))]
    out += [(max(run[0], q.first), min(run[1], q.last)) for q in quotes if not q.single]
    return _joined([r for r in out if r[0] < r[1]])


def _joined(runs: list[Range]) -> list[Range]:
    out: list[Range] = []
    for start, end in sorted(runs):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _weighty(doc: Doc, parts: list[Range]) -> tuple[Range, ...]:
    """The parts without the crumbs beside a whole clause, and without white space alone."""
    size = {p: sum(1 for t in doc[p[0] : p[1]] if t.is_alpha or t.like_num) for p in parts}
    most = max(size.values(), default=0)
    return tuple(p for p in parts if size[p] >= (CRUMB if most > CRUMB + 1 else 1))


def _contents(doc: Doc, runs: list[Range], cue: Range | None, source: Range | None, quotes: tuple[Quotation, ...]) -> tuple[Range, ...]:
    if cue is not None:
        runs = [part for run in runs for part in _clipped(run, doc[cue[0]].sent, quotes)]
        runs = [(_after_listener(doc, run, cue), run[1]) for run in runs]
    grown = [_grown(r, quotes, cue) for r in runs]
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
    return _weighty(doc, cut)


def _after_listener(doc: Doc, run: Range, cue: Range) -> int:
    """Where the run begins, by the clause that the cue's verb takes.

    Those are left out to whom the words were said (``told [reporters that] it was over``), and the subject of the
    clause is taken in where the network began behind it.
    """
    if run[0] < cue[1]:
        return run[0]
    for clause in (c for token in cue_words(doc[cue[0] : cue[1]]) for c in token.children if c.dep_ in {"ccomp", "xcomp", "advcl"}):
        edge = clause.left_edge.i
        if run[0] < edge < run[1] and all(t.pos_ in NOMINAL for t in doc[run[0] : edge]):
            return edge
        if clause.dep_ == "ccomp" and cue[1] <= edge < run[0] <= clause.i and not any(t.is_punct for t in doc[edge : run[0]]):
            return edge
    return run[0]


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


def _draft(
    doc: Doc, cue: Span, source: Span | None, content: tuple[Span, ...], score: float, quotes: tuple[Quotation, ...]
) -> Draft | None:
    if not content or any(t._.furniture for t in cue):
        return None
    words = cue_words(cue)
    if (not words and cue[0].lower_ not in BARE) or (len(words) == 1 and lemma_of(words[0]) in SENSE):
        return None
    at = (cue.start, cue.end)
    spoken = _source(doc, cue, source)
    found = _contents(doc, [(c.start, c.end) for c in content], at, spoken, quotes)
    return Draft(at, spoken, found, score) if found else None


# ------------------------------------------------------------------ sources
def _source(doc: Doc, cue: Span, source: Span | None) -> Range | None:
    """The network's source, unless the grammar leaves no doubt that it is another."""
    if cue[0].lower_ == "according" or (cue[0].lower_ == "per" and len(cue) == 1):
        return _after_according(doc, cue[0]) or (_range(source) if source is not None else None)
    if source is not None:
        source = _nearest(doc, source, cue)
    if source is None:
        return _subject(doc, cue)
    verb = cue_words(cue)[0] if cue_words(cue) else cue.root
    subject = next((c for c in verb.children if c.dep_ == "nsubj" and c.tag_ == "PRP"), None)
    if subject is not None and abs(subject.i - verb.i) <= NEAR:
        own = _phrase(subject)
        if own[1] <= source.start or source.end <= own[0]:
            return own
    return _range(source)


def _nearest(doc: Doc, source: Span, cue: Span) -> Span | None:
    """What of the source lies in the cue's own line and behind other cues (``[One source said] Macron told``)."""
    cuts = {i for a in doc._.attributions for i in range(a.cue.start, a.cue.end)} | {t.i for t in source if t.is_space and "\n" in t.text}
    kept = [t.i for t in source if t.i not in cuts and not cue.start <= t.i < cue.end]
    runs = _runs(kept)
    if not runs:
        return None
    start, end = min(runs, key=lambda run: min(abs(run[1] - cue.start), abs(run[0] - cue.end)))
    return doc[start:end]


def _range(span: Span) -> Range:
    return span.start, span.end


def _after_according(doc: Doc, token: Token) -> Range | None:
    """The noun phrase behind ``according to``, wherever the network saw its source."""
    to = token.i + 1 if token.lower_ == "according" else token.i
    head = token.head if token.dep_ == "case" else next((c for c in token.children if c.dep_ == "obl"), None)
    if head is None or head.pos_ not in {"NOUN", "PROPN", "PRON"} or head.i <= to:
        head = next(
            (t for t in doc[to + 1 : to + 8] if t.pos_ in {"NOUN", "PROPN", "PRON"} and t.dep_ not in {"compound", "nmod:poss", "amod"}),
            None,
        )
    if head is None:
        return None
    start, end = _phrase(head)
    return (max(start, to + 1), end) if end > to + 1 else None


def _subject(doc: Doc, cue: Span) -> Range | None:
    """The source of a cue whose clause leaves it out: its subject, else the subject of the clause that it hangs on."""
    token: Token = cue_words(cue)[0] if cue_words(cue) else cue.root
    if token.pos_ in {"NOUN", "PROPN"}:
        owner = next((c for c in token.children if c.dep_ == "nmod:poss"), None)
        if owner is not None:
            return _phrase(owner)
    for _ in range(4):
        subject = next((c for c in token.children if c.dep_ in {"nsubj", "nsubj:outer", "obl:agent"}), None)
        if subject is not None:
            if subject.tag_ in {"WP", "WDT"} and token.dep_ == "acl:relcl":
                return _phrase(token.head)
            return _phrase(subject)
        if token.dep_ == "acl" and token.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return _phrase(token.head)
        if token.dep_ not in {"advcl", "conj", "xcomp", "parataxis"} or token.head is token:
            return None
        token = token.head
    return None


def _phrase(token: Token) -> Range:
    span = noun_phrase(token)
    return span.start, span.end


# ------------------------------------------------------------------ cues that the network passed over
def _with_spoken(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """Add what verbs of speech proper, ``according to`` and colons introduce and no draft has."""
    cued = {i for d in drafts if d.cue for i in range(*d.cue)}
    out = list(drafts)
    for token in doc:
        if token.i in cued or token._.furniture or token.is_space:
            continue
        draft = None
        if token.pos_ == "VERB" and lemma_of(token) in SPOKEN:
            draft = _from_verb(doc, token, quotes)
        elif token.lower_ in {"according", "accord"} and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
            draft = _from_according(doc, token, quotes)
        if draft is not None:
            out.append(draft)
    return out


def _from_verb(doc: Doc, verb: Token, quotes: tuple[Quotation, ...]) -> Draft | None:
    source = _subject(doc, doc[verb.i : verb.i + 1])
    if source is None or any(c.dep_ == "mark" and c.lower_ in {"if", "to"} for c in verb.children):
        return None
    runs = _clause(verb) if lemma_of(verb) in STRONG else []
    found = _contents(doc, runs or _object(verb), (verb.i, verb.i + 1), source, quotes)
    return Draft((verb.i, verb.i + 1), source, found, 0.5) if found else None


def _clause(verb: Token) -> list[Range]:
    """The clause that a verb of speech takes, or that it is an insertion in."""
    clause = next((c for c in verb.children if c.dep_ in {"ccomp", "parataxis"} and c.pos_ in {"VERB", "AUX", "ADJ", "NOUN"}), None)
    if clause is not None:
        return [(clause.left_edge.i, clause.right_edge.i + 1)]
    if verb.dep_ == "parataxis" and verb.head is not verb:
        mine = {t.i for t in verb.subtree}
        return _runs([t.i for t in verb.head.subtree if t.i not in mine])
    return []


def _object(verb: Token) -> list[Range]:
    """What a verb gives (``put [the toll at 40]``), denies or demands (``denied [the charge]``, ``called [for a truce]``)."""
    lemma = lemma_of(verb)
    for child in verb.children:
        case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
        if child.dep_ == "obj" and child.i > verb.i:
            if lemma in DIRECTED:
                return [(child.left_edge.i, child.right_edge.i + 1)]
            if lemma in TALLYING and any(t.like_num for t in verb.subtree) and _is_tally(child):
                last = max(c.right_edge.i for c in verb.children if c.dep_ in {"obj", "obl", "xcomp"})
                return [(child.left_edge.i, last + 1)]
        elif child.dep_ == "obl" and (lemma, case) in PREPOSED:
            return [(child.left_edge.i, child.right_edge.i + 1)]
    return []


def _is_tally(token: Token) -> bool:
    return token.lower_ in TALLIES or lemma_of(token) in TALLIES or any(c.dep_ == "nummod" for c in token.children)


def _from_according(doc: Doc, token: Token, quotes: tuple[Quotation, ...]) -> Draft | None:
    source = _after_according(doc, token)
    if source is None:
        return None
    sentence = token.sent
    rest = [t.i for t in sentence if t.i < token.i or t.i >= source[1]]
    found = _contents(doc, _runs(rest), (token.i, token.i + 2), source, quotes)
    return Draft((token.i, token.i + 2), source, found, 0.5) if found else None


def _runs(indices: list[int]) -> list[Range]:
    out: list[Range] = []
    for i in indices:
        if out and out[-1][1] == i:
            out[-1] = (out[-1][0], i + 1)
        else:
            out.append((i, i + 1))
    return out


# ------------------------------------------------------------------ quotations that nothing attributes
def _with_floating(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    out = list(drafts)
    for q in quotes:
        if q.single or any(t._.furniture for t in doc[q.first : q.last]):
            continue
        if sum(t.is_alpha for t in doc[q.first : q.last]) < SHORTEST_FLOATING:
            continue
        if any(s < q.last and q.first < e for d in out for s, e in d.content):
            continue
        near = [d for d in out if d.source and d.cue and d.cue[0] < q.first and _apart(doc, d.outer[1], q.first) <= 1]
        if not near:
            continue
        before = max(near, key=lambda d: (d.outer[1] if d.outer[1] <= q.first else d.cue[1] if d.cue else 0, d.start))
        joined = _introduced(doc, before, q)
        if joined is not None:
            out[out.index(before)] = joined
        else:
            out.append(Draft(None, before.source, ((q.first, q.last),), 0.5))
    return out


def _apart(doc: Doc, start: int, end: int) -> int:
    """Line breaks between two tokens, blank lines counting once; a sentence with words between counts as two."""
    if start >= end:
        return 0
    between = doc[start:end]
    breaks = sum(1 for t in between if t.is_space and "\n" in t.text)
    return breaks + (2 if sum(t.is_alpha for t in between) > 12 else 0)


def _introduced(doc: Doc, before: Draft, q: Quotation) -> Draft | None:
    """``before`` with the quotation added, where it goes on with the words that ``before`` began to quote."""
    last = max(e for _, e in before.content)
    direct = doc[last - 1].text in {"”", '"', "»"}
    if direct and before.outer[1] <= q.first and sum(t.is_alpha for t in doc[before.outer[1] : q.first]) == 0:
        return replace(before, content=(*before.content, (q.first, q.last)))
    return None


# ------------------------------------------------------------------ drafts against each other
def _distinct(drafts: list[Draft]) -> list[Draft]:
    """One draft for the same words of one sentence: the surest."""
    out: list[tuple[Draft, set[int]]] = []
    for draft in sorted(drafts, key=lambda d: (-d.score, d.start, d.outer)):
        mine = {i for s, e in draft.content for i in range(s, e)}
        if not any(len(mine & theirs) > SAME * len(mine | theirs) for _, theirs in out):
            out.append((draft, mine))
    return [draft for draft, _ in out]


def _passed_on(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Turn ``according to X`` around a whole attribution into its *via*."""
    gone: set[int] = set()
    for i, outer in enumerate(drafts):
        if outer.cue is None or outer.source is None or doc[outer.cue[0]].lower_ not in {"according", "as", "per", "quoted", "cited"}:
            continue
        covered = {k for s, e in outer.content for k in range(s, e)}
        inner = [j for j, d in enumerate(drafts) if j != i and d.cue and d.source and d.cue[0] in covered and d.source[0] in covered]
        for j in inner[:1]:
            drafts[j] = replace(drafts[j], via=(*drafts[j].via, outer.source), content=_shorn(drafts[j].content, outer))
            gone.add(i)
    return [d for i, d in enumerate(drafts) if i not in gone and d.content]


def _shorn(content: tuple[Range, ...], outer: Draft) -> tuple[Range, ...]:
    assert outer.cue is not None and outer.source is not None
    low, high = min(outer.cue[0], outer.source[0]), max(outer.cue[1], outer.source[1])
    parts = [p for s, e in content for p in ([(s, e)] if high <= s or low >= e else [(s, low), (high, e)])]
    return tuple(p for p in parts if p[0] < p[1])


# ------------------------------------------------------------------ findings
def _statement(doc: Doc, draft: Draft, quotes: tuple[Quotation, ...]) -> model.Statement:
    own = document(doc)
    cue = doc[draft.cue[0] : draft.cue[1]] if draft.cue else None
    content = tuple(receipt(doc[s:e]) for s, e in draft.content)
    first = doc[draft.content[0][0]]
    infinitive = first.lower_ == "to" and first.tag_ == "TO"
    source = doc[draft.source[0] : draft.source[1]] if draft.source else None
    span = receipt(source) if source is not None else None
    speaker = model.Speaker(refer(source.root) if source is not None else None, span, description=span.text if span else None)
    return model.Statement(
        model.content_id("s", own.id, draft.cue[0] if draft.cue else -1, *(f"{c.start}-{c.end}" for c in content)),
        own.id,
        speaker,
        receipt(cue) if cue is not None else None,
        content,
        _mode(doc, draft, quotes),
        act_of(cue, content[-1].text, infinitive=infinitive),
        is_negated(cue),
        addressees_of(doc, cue, draft.content),
        said_on(doc, cue, draft.content),
        tuple(refer(doc[s:e].root) for s, e in draft.via),
        score=round(draft.score, 4),
        verbatim=not own.translated,
    )


def _mode(doc: Doc, draft: Draft, quotes: tuple[Quotation, ...]) -> model.Mode:
    """Direct where every word is quoted, mixed where some are; marks that enclose the cue too do not count."""
    own = [q for q in quotes if not (draft.cue and q.first <= draft.cue[0] and draft.cue[1] <= q.last)]
    words = [t.i for s, e in draft.content for t in doc[s:e] if t.is_alpha or t.like_num]
    quoted = sum(1 for i in words if any(q.first <= i < q.last for q in own))
    if quoted == len(words):
        return "direct"
    return "mixed" if quoted else "indirect"


def _nested(doc: Doc, drafts: list[Draft], made: list[model.Statement]) -> tuple[model.Statement, ...]:
    """Tie each statement to the innermost one whose content holds its cue and content."""
    out = []
    for i, (draft, statement) in enumerate(zip(drafts, made, strict=True)):
        at = draft.cue[0] if draft.cue else draft.start
        around = [
            (e - s, j)
            for j, other in enumerate(drafts)
            if j != i and other.cue != draft.cue
            for s, e in other.content
            if s <= at < e and s <= draft.start < e
        ]
        inside = made[min(around)[1]].id if around else None
        out.append(msgspec.structs.replace(statement, inside=inside) if inside else statement)
    return tuple(out)
