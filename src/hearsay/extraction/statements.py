"""Who said what: attributions of the network, mended with quotation marks and the tree.

The network finds cues, sources and contents. What it cannot know or misses comes from here:

1. a content is cut to the guidelines (no cue, no leading *that*, marks kept, no final stop) and grown to the whole
   quotation that it lies in;
2. what somebody *is quoted as saying* is his, *via* whoever quotes;
3. a source that the sentence leaves out is found in the tree (``…, adding that``), or is the speaker before;
4. cues of speech proper that the network passed over are read from the tree;
5. a quotation that stands at a tag (``“…,” sobbed the widow``) or behind a colon is given to whom that names;
6. a quotation that nothing attributes belongs to the speaker who introduced it, or who was speaking;
7. who passed something on (``…, according to the Courier``) is *via*, not a statement of its own;
8. what a newsroom reports *citing* somebody are that one's words, *via* the newsroom;
9. a post that the page shows whole, with name and handle, is what that one wrote.
"""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec
from spacy import tokens
from spacy.language import Language

from hearsay import model
from hearsay.extraction.acts import act_of, cue_words, is_negated, lemma_of
from hearsay.extraction.addressees import addressees_of
from hearsay.extraction.citing import rested
from hearsay.extraction.contents import contents_of
from hearsay.extraction.dealings import QUOTED
from hearsay.extraction.drafts import Draft, Range, range_of
from hearsay.extraction.floating import TAGGED, with_floating, with_speakers, with_tagged
from hearsay.extraction.gapped import with_gapped
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.itemised import with_items
from hearsay.extraction.lexicon.cues import BARE, NOBODYS, PASSING, SENSE, TAKEN_UP, TALLYING
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.newsrooms import NEWSROOMS, TELLING
from hearsay.extraction.occasions import carried_days
from hearsay.extraction.posts import forwarders, is_post, with_posts
from hearsay.extraction.quotations import Quotation, quotations
from hearsay.extraction.references import ADDRESS, behind_address, refer, refer_speaker, refer_words
from hearsay.extraction.relays import Relay, carrier, carriers, quoting, relays
from hearsay.extraction.reproduced import with_reproduced
from hearsay.extraction.rumours import refuted
from hearsay.extraction.settings import of_the_news, said_on
from hearsay.extraction.sources import SELF, bare, source_of, told_of
from hearsay.extraction.spoken import object_of, with_spoken
from hearsay.extraction.subjects import TAKING_UP, ask_subjects
from hearsay.extraction.tags import DASHES, aside_of
from hearsay.extraction.transcripts import asked_by, is_turn, with_turns
from hearsay.extraction.unsaid import SCRAP, is_ownerless, is_scrap, is_silence, without_unsaid
from hearsay.language.bodies import is_newsroom
from hearsay.language.parted_names import GENITIVES
from hearsay.language.plain import Doc, Span, Token, plain
from hearsay.language.reading import attributions, document, not_prose, receipt, together

SAME = 0.9
"""Share of words in common from which two contents are the same words."""
PASSED = 0.6
"""Share of either's words that ``according to`` and the attribution that it only passes on must have in common."""
SAYING = frozenset({"say", "add", "tell", "announce", "state", "report", "claim", "explain"})
STATING = frozenset({"statement", "text", "communique", "communiqué", "spokesman", "spokeswoman", "office", "palace", "source", "letter"})
"""Nouns of what, beside people and bodies, tells itself that another said so."""
STATE = 4
"""Words of a state behind a count: ``count 37 people [missing without news]``."""
SITE = re.compile(r"\w\.(?:com|net|org|info|news|tv|co)(?:\.[a-z]{2})?$")
"""How the name of a newsroom ends that is its address: ``[Torvel.net] reported``."""
TAG = 16
"""Words of the longest ``, … said`` that a content closes with."""


@Language.component("hearsay_statements", assigns=["doc._.statements"])
def attach(doc: tokens.Doc) -> tokens.Doc:
    """Leave the report's statements in ``doc._.statements``."""
    doc._.statements = statements(doc)
    return doc


def statements(reading: tokens.Doc) -> tuple[model.Statement, ...]:
    """Every statement of the report, in order of its content."""
    doc = plain(reading)
    quotes = quotations(doc)
    relayed = relays(doc)
    drafts = [d for d in (_relayed(doc, relay, quotes) for relay in relayed) if d]
    taken = {i for relay in relayed for i in range(relay.start, relay.cue[1])}
    own = refuted([a for a in attributions(doc) if taken.isdisjoint(range(a.cue.start, a.cue.end))])
    drafts += [d for d in (_draft(doc, a.cue, a.source, a.content, a.score, quotes) for a in own) if d]
    drafts = _of_one_line(doc, drafts, quotes)
    drafts = [
        d
        for d in with_gapped(doc, with_spoken(doc, drafts, quotes))
        if not (d.cue and d.source and _is_own_voice(doc, d.cue, d.source, quotes))
    ]
    drafts = with_items(doc, without_unsaid(doc, drafts, quotes))
    drafts = with_tagged(doc, with_reproduced(doc, drafts, quotes), quotes)
    drafts = with_floating(doc, drafts, quotes)
    drafts = with_turns(doc, drafts)
    drafts = _distinct(with_posts(doc, _passed_on(doc, rested(doc, drafts))))
    drafts.sort(key=lambda d: (d.start, d.outer))
    drafts = [d for d in with_speakers(doc, drafts) if not is_ownerless(doc, d)]
    days = carried_days(doc, drafts, [_day(doc, d) for d in drafts])
    made = [_statement(doc, d, day, quotes) for d, day in zip(drafts, days, strict=True)]
    return _nested(doc, drafts, made)


def _day(doc: Doc, draft: Draft) -> model.When | None:
    """The day on which it was said; of a post that is forwarded, that of its entry."""
    if draft.source is not None and draft.source in forwarders(doc):
        return of_the_news(doc, doc[draft.source[0]].idx)
    return said_on(doc, _told_by(doc, draft), draft.content)


def _told_by(doc: Doc, draft: Draft) -> Span | None:
    """The cue, or the colon that a turn stands behind."""
    if draft.cue is not None:
        return doc[slice(*draft.cue)]
    colon = draft.content[0][0] - 1
    return doc[colon : colon + 1] if is_turn(doc, draft) and doc[colon].text == ":" else None


def _draft(
    doc: Doc, cue: Span, source: Span | None, content: tuple[Span, ...], score: float, quotes: tuple[Quotation, ...]
) -> Draft | None:
    if not content or not not_prose(doc).isdisjoint(range(cue.start, cue.end)):
        return None
    words = cue_words(cue)
    if (not words and cue[0].lower_ not in BARE) or (len(words) == 1 and lemma_of(words[0]) in SENSE):
        return None
    at = range_of(cue)
    if source is not None and _is_in_other_words(range_of(source), at, quotes):
        source = None
    spoken = source_of(doc, cue, source) or (_beside(doc, words[0]) if words else None)
    if spoken is not None and _is_own_voice(doc, at, spoken, quotes):
        return None
    if spoken is None and any(lemma_of(t) in NOBODYS for t in words):
        return None
    runs = [range_of(c) for c in content]
    given = object_of(words[0]) if words else []
    if words and (subject := told_of(doc, words[0], runs)) is not None:
        runs = [subject, *(run for run in runs if run[0] >= at[1])]
    if given and (lemma_of(words[0]) in TALLYING or not any(s < given[0][1] and given[0][0] < e for s, e in runs)):
        longer = next((run for run in runs if given[0][0] <= run[0] < given[0][1] < run[1] <= given[0][1] + STATE), None)
        bare = (
            longer is not None
            and doc[given[0][1]].tag_ in {"JJ", "VBG", "VBN"}
            and not any(t.tag_ in TENSED or t.is_punct for t in doc[given[0][1] : longer[1]])
        )
        runs = [(given[0][0], longer[1])] if bare and longer is not None else given
    found = contents_of(doc, runs, at, spoken, quotes)
    if not found or is_scrap(doc, words, found) or is_silence(doc, words, found):
        return None
    draft = Draft(at, spoken, found, score, via=quoting(doc, source) if source is not None else ())
    return _said_inside(doc, draft) or draft


def _said_inside(doc: Doc, draft: Draft) -> Draft | None:
    """What ``according to`` passes on, where its content closes with who said so, or begins with it: ``It rained, [the miller said],
    according to Quay Radio``; ``[The miller said] that it rained, according to Quay Radio``."""
    if draft.cue is None or draft.source is None or doc[draft.cue[0]].lower_ != "according" or len(draft.content) > 1:
        return None
    (start, end), via = draft.content[0], doc[slice(*draft.source)]
    if end > draft.cue[0] or via[0].tag_ == "PRP" or any(t.ent_type_ == "PERSON" for t in via) or _is_no_carrier(via):
        return None
    first = next((i for i in range(start + 1, min(end, start + TAG)) if doc[i].tag_ in TENSED), None)
    comma = next((i for i in range(end - 2, max(start, end - TAG), -1) if doc[i].text == ","), None)
    if first is not None and _says(doc, first) and end - first > SCRAP:
        who, said = (start, first), (first + 1 + (doc[first + 1].lower_ == "that"), end)
    elif comma is not None and _says(doc, end - 1):
        first, who, said = end - 1, (comma + 1, end - 1), (start, comma)
    else:
        return None
    inner = bare(doc, who)
    if inner is None or not any(t.pos_ in {"NOUN", "PROPN", "PRON"} for t in doc[slice(*inner)]):
        return None
    return Draft((first, first + 1), inner, (said,), draft.score, via=(draft.source,))


def _says(doc: Doc, i: int) -> bool:
    return doc[i].tag_ in TENSED and lemma_of(doc[i]) in SAYING


def _is_in_other_words(source: Range, cue: Range, quotes: tuple[Quotation, ...]) -> bool:
    """Whether a source is a part of a quotation that its cue is not: somebody's words are nobody's name."""
    return any(
        not q.first <= cue[0] < q.last
        and source[1] < q.last
        and (source[0] < q.first < source[1] or (q.first <= source[0] and q.last - q.first > source[1] - source[0] + 2))
        for q in quotes
        if not q.single
    )


def _relayed(doc: Doc, relay: Relay, quotes: tuple[Quotation, ...]) -> Draft | None:
    """What somebody is quoted as saying: as far as the network reads, or all that the sentence goes on with, or that stands before."""
    begins = max(relay.cue[1], *(v[1] for v in relay.via if v[0] == relay.cue[1] + 1), 0)
    sentence = doc[relay.start].sent
    if all(t.is_punct or t.is_space for t in doc[begins : sentence.end]):
        before = next((q for q in quotes if q.last <= relay.source[0] <= q.last + 2), None)
        runs = [(before.first, before.last)] if before is not None else [(sentence.start, relay.source[0])]
        found = contents_of(doc, runs, relay.cue, relay.source, quotes) if runs[0][0] < runs[0][1] else ()
        return Draft(relay.cue, relay.source, found, TAGGED, via=relay.via) if found else None
    read = [range_of(c) for a in attributions(doc) if relay.start <= a.cue.start < relay.cue[1] for c in a.content]
    runs = [(max(s, begins), e) for s, e in read if e > begins] or [(begins, doc[relay.start].sent.end)]
    found = contents_of(doc, runs, relay.cue, relay.source, quotes)
    return Draft(relay.cue, relay.source, found, TAGGED, via=relay.via) if found else None


def _beside(doc: Doc, verb: Token) -> Range | None:
    """The source of an aside whose subject the tree has lost: ``The dam holds, [the engineer] said.``"""
    aside = aside_of(doc, verb)
    return aside[1] if aside else None


def _is_own_voice(doc: Doc, cue: Range, source: Range, quotes: tuple[Quotation, ...]) -> bool:
    """Whether a speaker speaks of his own speaking inside a quotation: ``“I think we were lucky,” she said``."""
    quoted = any(q.first <= cue[0] and cue[1] <= q.last for q in quotes)
    return quoted and all(t.lower_ in SELF for t in doc[source[0] : source[1]])


def _of_one_line(doc: Doc, drafts: list[Draft], quotes: tuple[Quotation, ...]) -> list[Draft]:
    """The drafts without quotations that have a cue in their own line, and this one is in another: ``“It holds,” the letter read.`` ``[“It
    will hold,”] it said.``"""
    own = {part for d in drafts if d.cue is not None for part in d.content if _in_line(doc, d.cue, part)} & {
        (q.first, q.last) for q in quotes
    }
    out = []
    for draft in drafts:
        kept = tuple(part for part in draft.content if draft.cue is None or part not in own or _in_line(doc, draft.cue, part))
        out.append(replace(draft, content=kept) if kept else draft)
    return out


def _in_line(doc: Doc, one: Range, other: Range) -> bool:
    (_, start), (end, _) = sorted((one, other))
    return not any("\n" in t.text for t in doc[start:end])


def _distinct(drafts: list[Draft]) -> list[Draft]:
    """One draft for the same words of one sentence: the surest."""
    out: list[tuple[Draft, set[int]]] = []
    for draft in sorted(drafts, key=lambda d: (-d.score, d.start, d.outer)):
        mine = {i for s, e in draft.content for i in range(s, e)}
        if not any(not mine.isdisjoint(theirs) and len(mine & theirs) > SAME * len(mine | theirs) for _, theirs in out):
            out.append((draft, mine))
    return [draft for draft, _ in out]


def _passed_on(doc: Doc, drafts: list[Draft]) -> list[Draft]:
    """Turn ``according to X`` around another's words into their *via*; somebody, and no outlet, says himself that another said so."""
    gone: set[int] = set()
    for i, outer in enumerate(drafts):
        if outer.cue is None or outer.source is None:
            continue
        source = doc[slice(*outer.source)]
        if doc[outer.cue[0]].lower_ not in PASSING and not _is_newsrooms(doc, outer.cue, source, outer.content):
            continue
        if source[0].tag_ == "PRP" or _is_persons(source) or _is_no_carrier(source):
            continue
        if any(v[0] < outer.source[1] and outer.source[0] < v[1] for d in drafts if d is not outer for v in d.via):
            gone.add(i)
            continue
        told = {k for s, e in outer.content for k in range(s, e)}
        for j, inner in enumerate(drafts):
            if j == i or inner.cue is None or inner.source in {None, outer.source} or not together(doc[inner.cue[0]], doc[outer.cue[0]]):
                continue
            mine = {k for s, e in inner.content for k in range(s, e)}
            whole = mine | set(range(*inner.cue)) | set(range(*inner.source or (0, 0)))
            spoken = not _is_infinitive(doc, inner.content)
            if spoken and len(mine & told) >= PASSED * len(mine) and len(whole & told) >= PASSED * len(told):
                drafts[j] = replace(inner, via=(*inner.via, *outer.via, outer.source), content=_shorn(inner.content, outer))
                gone.add(i)
                break
    return [d for i, d in enumerate(drafts) if i not in gone and d.content]


def _is_persons(source: Span) -> bool:
    """Whether a source is a person's name, as the network may take an address for: ``[Torvel.net] reported``."""
    return next((t.ent_type_ for t in source if t.ent_type_), "") == "PERSON" and not SITE.search(source.text.lower())


def _is_no_carrier(source: Span) -> bool:
    """Whether a source tells itself that another said so, as no outlet does: ``according to [the same official]``, ``[the union]``."""
    cited = next((t.i for t in source if t.dep_ == "acl" and t.i > source.root.i), source.end)
    own = source.doc[source.start : cited]
    if any(t.lower_ in NEWSROOMS for t in own) or is_newsroom(own.text):
        return False
    head = lemma_of(source.root)
    return source.root.pos_ == "NOUN" and head in PEOPLE | TAKEN_UP | STATING and not any(t.ent_type_ == "ORG" for t in own)


def _is_newsrooms(doc: Doc, cue: Range, source: Span, content: tuple[Range, ...]) -> bool:
    """Whether a newsroom only passes on what another is told to have said before: ``…, the minister said, [Quay Radio reported]``."""
    named = any(t.lower_ in NEWSROOMS or SITE.search(t.lower_) for t in source) or any(
        is_newsroom(source.text[at:]) for at in (0, len("the "))
    )
    return named and doc[cue[1] - 1].lower_ in TELLING and all(end <= cue[0] for _, end in content)


def _shorn(content: tuple[Range, ...], outer: Draft) -> tuple[Range, ...]:
    assert outer.cue is not None and outer.source is not None
    low, high = min(outer.cue[0], outer.source[0]), max(outer.cue[1], outer.source[1])
    parts = [p for s, e in content for p in ([(s, e)] if high <= s or low >= e else [(s, low), (high, e)])]
    return tuple(p for p in parts if p[0] < p[1])


def _speaking(source: Span) -> Span:
    """Whoever speaks, without whom the words in front address, or the mark of an owner: ``Doctor, [the guard]'s own count is nine``."""
    doc, start, end = source.doc, source.start, source.end
    if behind_address(source[0]) is not None and len(source) > ADDRESS:
        start += ADDRESS
    while end - start > 1 and doc[end - 1].lower_ in GENITIVES | {"own"} and not (end < len(doc) and doc[end].tag_ in TENSED):
        end -= 1
    return doc[start:end]


def _statement(doc: Doc, draft: Draft, day: model.When | None, quotes: tuple[Quotation, ...]) -> model.Statement:
    own = document(doc)
    cue = doc[draft.cue[0] : draft.cue[1]] if draft.cue else None
    content = tuple(receipt(doc[s:e]) for s, e in draft.content)
    source = _speaking(doc[slice(*draft.source)]) if draft.source else None
    span = receipt(source) if source is not None else None
    if source is not None and len(source) == 1 and source[0].lower_ in TAKING_UP:
        ask_subjects(doc, source[0])
    speaker = model.Speaker(refer_speaker(source.root) if source is not None else None, span, description=span.text if span else None)
    return model.Statement(
        model.content_id("s", own.id, draft.cue[0] if draft.cue else -1, *(f"{c.start}-{c.end}" for c in content)),
        own.id,
        speaker,
        receipt(cue) if cue is not None else None,
        content,
        _mode(doc, draft, quotes),
        act_of(cue, content[-1].text, opening=content[0].text, infinitive=_is_infinitive(doc, draft.content)),
        is_negated(cue),
        addressees_of(doc, cue, draft.content, draft.source) or _asking(doc, draft),
        day,
        tuple(refer(carrier(doc, run)) for run in draft.via or carriers(doc, cue)),
        score=round(draft.score, 4),
        verbatim=not own.translated,
    )


def _asking(doc: Doc, draft: Draft) -> tuple[str, ...]:
    """Whose questions an answer of an interview answers."""
    return tuple(refer_words(doc[slice(*run)]) for run in (asked_by(doc, draft.content[0]) if is_turn(doc, draft) else ()))


def _is_infinitive(doc: Doc, content: tuple[Range, ...]) -> bool:
    """Whether the content is what somebody is to do: ``plans [to visit the port]``."""
    first = doc[content[0][0]]
    if first.lower_ == "not" and first.i + 1 < content[0][1]:
        first = doc[first.i + 1]
    return first.lower_ == "to" and first.tag_ == "TO"


def _mode(doc: Doc, draft: Draft, quotes: tuple[Quotation, ...]) -> model.Mode:
    """Direct where every word is quoted, mixed where some are; marks that enclose the cue too do not count."""
    first, last = min(s for s, _ in draft.content), max(e for _, e in draft.content)
    if is_post(doc, draft) or is_turn(doc, draft) or _is_set_off(doc, first) or all(_is_between_marks(doc, part) for part in draft.content):
        return "direct"
    near = [q for q in quotes if q.first < last and first < q.last]
    own = [q for q in near if not (draft.cue and q.first <= draft.cue[0] and draft.cue[1] <= q.last)]
    words = [t.i for s, e in draft.content for t in doc[s:e] if t.is_alpha or t.like_num]
    quoted = sum(1 for i in words if any(q.first <= i < q.last for q in own))
    if quoted == len(words):
        return "direct"
    return "mixed" if quoted else "indirect"


def _is_between_marks(doc: Doc, part: Range) -> bool:
    """Whether marks open and close a part, and none stand within it."""
    start, end = part
    marks = [t.i for t in doc[start:end] if t.text in QUOTED]
    return marks == [start, end - 1]


def _is_set_off(doc: Doc, first: int) -> bool:
    """Whether a dash that begins a line sets words off, as some papers do in place of marks: ``- We were few, says Lund.``"""
    while first and doc[first - 1].is_space and "\n" not in doc[first - 1].text:
        first -= 1
    return first > 0 and doc[first - 1].text in DASHES and (first == 1 or "\n" in doc[first - 2].text)


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
