"""Cues that the network passed over, read from the tree: what gives a figure, a denial or a demand, asides, and ``according to``.

Clauses of verbs of saying are left to the network, which knows better than the tree which of them attribute; but it reads
``According to the Courier, the mayor said it was over`` as the Courier's, and what the mayor said is read from the tree.
"""

from __future__ import annotations

from hearsay.extraction.acts import is_known, lemma_of
from hearsay.extraction.contents import contents_of
from hearsay.extraction.drafts import Draft, Range, phrase_of, runs_of
from hearsay.extraction.inflection import FINITE, TENSED
from hearsay.extraction.lexicon.cues import BIDDING, DIRECTED, PASSING, PREPOSED, SENT, STRONG, TALLIES, TALLYING
from hearsay.extraction.newsday import WEEKDAYS
from hearsay.extraction.quotations import Quotation
from hearsay.extraction.sources import after_according, bare, subject_of
from hearsay.extraction.tags import aside_of
from hearsay.extraction.unsaid import is_scrap
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import not_prose, trimmed

POINTING = frozenset({"that", "this", "those", "these", "it", "all", "'s", "’s", "is", "was", "are", "were"})
"""Words that only point at the sentence before: ``That is according to the mine.``"""
NEGATIVE = frozenset({"not", "n't", "n’t", "never"})
DENYING = frozenset({"deny", "reject", "dismiss", "refute", "contradict", "rebut"})
HAVING = frozenset({"count", "give", "number", "keep", "list", "place", "set"})
"""Verbs of counting that, without a toll, tell what somebody has or does."""
NEAR_AT = 12
"""Words up to the preposition before a count, at most."""
PLANNED = frozenset({"plan", "schedule", "protocol", "custom", "tradition", "law", "size", "age", "need", "rank", "merit", "design"})
"""What something goes according to without anybody's words."""
UNSAID_YET = frozenset({"will", "'ll", "’ll", "would", "shall", "should", "may", "might", "must"})
"""Auxiliaries of what nobody has said yet."""
WHEN = WEEKDAYS | {"morning", "afternoon", "evening", "night", "week", "month"}
"""What a verb may have behind it although nobody says it: ``announced this [Friday] the closing of the port``."""
NEAR_SENT = 16
"""Words of who sent word, at most."""
MARKS = frozenset("”\"’'»")
OWNING = frozenset({"confess", "admit"})
"""Verbs of owning to something done: ``[confessed] to selling the oars``."""
SPOKEN = TALLYING | DIRECTED | OWNING | {verb for verb, _ in PREPOSED}


def with_spoken(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """Add what verbs of giving, denying and demanding and ``according to`` introduce and no draft has."""
    cued = {i for d in drafts if d.cue for i in range(*d.cue)}
    passed = {i for d in drafts if d.cue and doc[d.cue[0]].lower_ in PASSING for part in d.content for i in range(*part)}
    out = list(drafts)
    told = {i for d in drafts for part in d.content for i in range(*part)}
    skipped = cued | not_prose(doc)
    for token in doc:
        if token.i in skipped or token.is_space:
            continue
        draft = None
        if token.pos_ == "VERB" and _with_particle(token) in SPOKEN and not _only_has(token, inside=token.i in told):
            draft = _from_verb(doc, token, object_of(token), quotes, drafts)
        elif token.i in passed and token.pos_ == "VERB" and lemma_of(token) in STRONG:
            draft = _from_verb(doc, token, _clause(token), quotes, drafts)
        elif token.tag_ == "VBG" and lemma_of(token) in STRONG and token.i and doc[token.i - 1].text in {",", *MARKS}:
            draft = _going_on_saying(doc, token, quotes, out)
        if draft is None and token.tag_ in TENSED and is_known(token):
            draft = _from_aside(doc, token, quotes) or _from_verb(doc, token, _infinitive(token), quotes, drafts)
        if draft is None and token.pos_ == "NOUN" and lemma_of(token) in SENT:
            draft = _from_noun(doc, token, quotes)
        if draft is None and token.lower_ in {"according", "accord"} and token.i + 1 < len(doc) and doc[token.i + 1].lower_ == "to":
            draft = _from_according(doc, token, quotes)
        if draft is not None:
            out.append(draft)
    return out


def _from_verb(doc: Doc, verb: Token, runs: list[Range], quotes: tuple[Quotation, ...], drafts: list[Draft]) -> Draft | None:
    if not runs:
        return None
    found = _going_on(doc, verb, drafts) or subject_of(doc, doc[verb.i : verb.i + 1]) or _in_front(doc, verb)
    source = bare(doc, found) if found else None
    if source is None or any(c.dep_ == "mark" and c.lower_ in {"if", "to"} for c in verb.children) or _is_unsaid_yet(verb):
        return None
    cue = (verb.i, verb.i + len(_with_particle(verb).split()))
    content = contents_of(doc, runs, cue, source, quotes)
    negated = any(c.lower_ in NEGATIVE for c in verb.children)
    if not content or (is_scrap(doc, [verb], content) and not _is_denial(verb) and (negated or doc[content[0][0]].lower_ != "this")):
        return None
    return Draft(cue, source, content, 0.5)


def _is_denial(verb: Token) -> bool:
    """Whether a verb denies what was said before, so that a pronoun is enough: ``Lund [denied] that``."""
    return lemma_of(verb) in DENYING and not any(c.lower_ in NEGATIVE for c in verb.children)


def _only_has(verb: Token, *, inside: bool) -> bool:
    """Whether a verb of counting tells what somebody has or does: in another's words (``said his men had [counted] 9 carts``), or
    without a toll (``her choir [counts] seven tenors``); ``put`` wants its *at*."""
    lemma = lemma_of(verb)
    if lemma == "put":
        return not any(t.lower_ in {"at", "to", "as"} for t in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + NEAR_AT)])
    tolls = any(c.dep_ == "obj" and (c.lower_ in TALLIES or lemma_of(c) in TALLIES) for c in verb.children)
    return lemma in HAVING and (inside or not tolls)


def _is_unsaid_yet(verb: Token) -> bool:
    """Whether a verb tells only what will or may be said: ``the board [may] announce the result``; what will not be is a position."""
    if any(c.lower_ in NEGATIVE for c in verb.children):
        return False
    return any(c.dep_ == "aux" and c.tag_ == "MD" and c.lower_ in UNSAID_YET for c in verb.children)


def _going_on_saying(doc: Doc, verb: Token, quotes: tuple[Quotation, ...], drafts: list[Draft]) -> Draft | None:
    """What a participle adds to a cue of its sentence that it hangs on: ``Lund called it a “farce”, [saying] it was over``."""
    heads = {verb.head.i, verb.head.head.i}
    before = next((d for d in drafts if d.cue and d.source and d.cue[1] <= verb.i and not heads.isdisjoint(range(*d.cue))), None)
    quoted = next((q for q in quotes if verb.i < q.first <= verb.i + 2 and doc[q.first - 1].text in {":", ",", verb.text}), None)
    runs = [(quoted.first, quoted.last)] if quoted is not None else _clause(verb)
    if before is None or not runs or runs[0][0] < verb.i:
        return None
    content = contents_of(doc, runs, (verb.i, verb.i + 1), before.source, quotes)
    return Draft((verb.i, verb.i + 1), before.source, content, 0.5) if content else None


def _going_on(doc: Doc, verb: Token, drafts: list[Draft]) -> Range | None:
    """Who said what comes before, where the verb goes on with it: ``She [said] the others were well and [urged] calm``."""
    if verb.dep_ != "conj" or any(c.dep_.startswith("nsubj") for c in verb.children):
        return None
    before = [d for d in drafts if d.cue and d.source and verb.sent.start <= d.cue[0] < verb.i and doc[d.cue[1] - 1].tag_ == verb.tag_]
    return max(before, key=lambda d: d.cue or (0, 0)).source if before else None


def _in_front(doc: Doc, verb: Token) -> Range | None:
    """The name right in front of a verb that the tree gives no subject, with what it is the name of: ``a clerk, Ida Lund, said``."""
    at = verb.i - 1
    while at > verb.sent.start and doc[at].text == ",":
        at -= 1
    head = doc[at]
    while head.dep_ in {"flat", "compound", "appos"} and head.head.i < head.i:
        head = head.head
    return (phrase_of(head)[0], at + 1) if doc[at].pos_ == "PROPN" and head.pos_ in {"NOUN", "PROPN"} else None


def _from_aside(doc: Doc, verb: Token, quotes: tuple[Quotation, ...]) -> Draft | None:
    """A sentence that a comma and who said it end: ``The dam holds, the engineer maintains.``"""
    aside = aside_of(doc, verb)
    if aside is None:
        return None
    comma, source = aside
    found = contents_of(doc, [(verb.sent.start, comma)], (verb.i, verb.i + 1), source, quotes)
    return Draft((verb.i, verb.i + 1), source, found, 0.5) if found else None


def _from_noun(doc: Doc, noun: Token, quotes: tuple[Quotation, ...]) -> Draft | None:
    """What came from somebody: ``a vow from [the mayor, Ida Lund,] [to close it]``, ``a warning by [the guild] that [it may fail]``."""
    start, last = noun.i + 2, min(noun.sent.end, noun.i + 2 + NEAR_SENT)
    if start >= last or doc[noun.i + 1].lower_ not in {"from", "by"}:
        return None
    at = next((i for i in range(start + 1, last) if _leads_on(doc, i)), None)
    if at is None or doc[at - 1].pos_ in {"ADP", "CCONJ"} or any(t.is_quote or t.tag_ == "CD" or "\n" in t.text for t in doc[start:at]):
        return None
    source = bare(doc, (start, at))
    clause = doc[at].head if doc[at].head.i > at else doc[at + 1]
    if source is None or doc[source[0]].pos_ == "NUM" or not any(t.pos_ in {"NOUN", "PROPN"} for t in doc[slice(*source)]):
        return None
    if not any(t.tag_ in {"WP", "WDT"} for t in doc[start:at]) and any(t.tag_ in FINITE or t.tag_ == "VB" for t in doc[start:at]):
        return None
    found = contents_of(doc, [(at, max(clause.right_edge.i + 1, at + 2))], (noun.i, noun.i + 1), source, quotes)
    return Draft((noun.i, noun.i + 1), source, found, 0.5) if found else None


def _leads_on(doc: Doc, i: int) -> bool:
    """Whether a word leads from who sent word to what he said: *to* with a verb, *that*, *for*."""
    low = doc[i].lower_
    return (low == "to" and i + 1 < len(doc) and doc[i + 1].tag_ == "VB") or (low == "that" and doc[i].tag_ == "IN") or low == "for"


def _infinitive(verb: Token) -> list[Range]:
    """What a verb of asking and promising bids or binds to do: ``begged the owners [to stop work]``."""
    if lemma_of(verb) not in BIDDING:
        return []
    clause = next((c for c in verb.children if c.dep_ in {"xcomp", "advcl", "ccomp"} and c.i > verb.i and _is_infinitive(c)), None)
    return [(clause.left_edge.i, clause.right_edge.i + 1)] if clause is not None else []


def _is_infinitive(verb: Token) -> bool:
    return verb.tag_ == "VB" and any(c.lower_ == "to" and c.i < verb.i for c in verb.children)


def _clause(verb: Token) -> list[Range]:
    """The clause that a verb of saying takes."""
    clause = next((c for c in verb.children if c.dep_ == "ccomp"), None)
    return [(clause.left_edge.i, clause.right_edge.i + 1)] if clause is not None else []


def object_of(verb: Token) -> list[Range]:
    """What a verb gives (``put [the toll at 40]``), denies or demands (``denied [the charge]``, ``called [for a truce]``)."""
    lemma = _with_particle(verb)
    for child in verb.children:
        if child.lower_ in WHEN or (child.lower_ == "this" and verb.doc[child.i + 1 : child.i + 2].text.lower() in WHEN):
            continue
        case = next((c.lower_ for c in child.children if c.dep_ == "case"), "")
        if child.dep_ == "obj" and child.i > verb.i:
            if lemma in DIRECTED:
                return [(child.left_edge.i, child.right_edge.i + 1)]
            if lemma in TALLYING and any(t.like_num for t in verb.subtree) and _is_tally(child):
                last = max(c.right_edge.i for c in verb.children if c.dep_ in {"obj", "obl", "xcomp"})
                return [(child.left_edge.i, last + 1)]
        elif child.i > verb.i and ((child.dep_ == "obl" and (lemma, case) in PREPOSED) or (lemma in OWNING and _is_done(child))):
            return [(child.left_edge.i, child.right_edge.i + 1)]
    return []


def _is_done(clause: Token) -> bool:
    """Whether a clause is what somebody owns to: ``[to selling the oars]``."""
    return clause.tag_ == "VBG" and clause.left_edge.lower_ == "to"


def _with_particle(verb: Token) -> str:
    """A verb's lemma, with *out* where that makes it another: ``[ruled out] a truce``."""
    lemma, behind = lemma_of(verb), verb.doc[verb.i + 1 : verb.i + 2].text.lower()
    return f"{lemma} {behind}" if f"{lemma} {behind}" in DIRECTED else lemma


def _is_tally(token: Token) -> bool:
    return token.like_num or token.lower_ in TALLIES or lemma_of(token) in TALLIES or any(c.dep_ == "nummod" for c in token.children)


def _sentence_before(first: Token) -> Range | None:
    """The sentence before that of its first word, where it stands in the same paragraph."""
    if not first.sent.start:
        return None
    before = trimmed(first.doc[first.sent.start - 1].sent)
    return None if any("\n" in t.text for t in first.doc[before.end : first.i]) else (before.start, before.end)


def _from_according(doc: Doc, token: Token, quotes: tuple[Quotation, ...]) -> Draft | None:
    source = after_according(doc, token)
    source = bare(doc, source) if source is not None else None
    if source is None or (source[1] - source[0] == 1 and doc[source[0]].lower_ in PLANNED):
        return None
    sentence = token.sent
    front = [t for t in sentence if t.i < token.i and not t.is_space]
    if front and all(t.lower_ in POINTING for t in front):
        before = _sentence_before(front[0])
        return Draft((token.i, token.i + 2), source, (before,), 0.5) if before else None
    rest = [t.i for t in sentence if t.i < token.i or t.i >= source[1]]
    found = contents_of(doc, runs_of(rest), (token.i, token.i + 2), source, quotes)
    return Draft((token.i, token.i + 2), source, found, 0.5) if found else None
