"""The setting of a statement: to whom it was said, and on which day."""

from __future__ import annotations

import re

from hearsay import model
from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.drafts import phrase_of
from hearsay.extraction.lexicon.cues import ANSWERING, DEMANDING, LISTENERS, OCCASIONS, REACHED, SPEAKING, TAKEN_UP, TELLING, TOWARDS, UPON
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.newsrooms import NEWSROOMS
from hearsay.extraction.moments import when_of
from hearsay.extraction.newsday import news_day
from hearsay.extraction.references import head_of, refer
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import name_at

HEIGHT = 4
"""Verbs, from the cue's own upwards, among which the one who is told is looked for."""


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
QUOTES = frozenset({"“", '"', "‘", "'", "«", "„"})
CALLS = frozenset({"?", "!"})
PARTICULAR = frozenset({"the", "this", "both", "two", "our"})
OWN_EARS = frozenset({"correspondent", "reporter", "writer", "columnist", "journalist"})
"""Whom, behind *this*, a report calls its own writer by: ``told this [correspondent]``."""
LIKELY = 4
"""Words in front of *'s* that hold a newsroom's name, which may end in a number."""
MADE = frozenset(
    {"bureau", "programme", "program", "show", "podcast", "newscast", "website", "desk", "sister", "affiliate", "edition", "channel"}
)
"""What a newsroom's is the newsroom itself: ``told Quay Radio's evening [programme]``."""
TITLED = 6
"""Words behind a verb of telling within which the name of who is told begins."""


def addressees_of(
    doc: Doc, cue: Span | None, content: tuple[tuple[int, int], ...], source: tuple[int, int] | None = None
) -> tuple[str, ...]:
    """References to those whom the words were said to, in order: objects of *tell*, *to X*, *in an interview with X*.

    Nobody of the content and nobody of the source is one of them, whatever the tree makes of them.
    """
    if cue is None:
        return ()
    inside = {i for s, e in (*content, source or (0, 0)) for i in range(s, e)}
    found: list[Token] = []
    for verb in _verbs(cue):
        for child in verb.children:
            if (child.i in inside and not _bid(child, content)) or child.pos_ not in {"NOUN", "PROPN", "PRON"}:
                continue
            case = next((c.lower_ for c in child.children if c.dep_ == "case"), None)
            if (child.dep_ in {"obj", "iobj"} and lemma_of(verb) in TELLING) or (
                child.dep_ == "obl" and case in TOWARDS and (TOWARDS[case] is None or lemma_of(verb) in (TOWARDS[case] or ()))
            ):
                found.append(child)
            elif child.dep_ in {"obl", "obj", "nmod"} and lemma_of(child) in OCCASIONS:
                found += [
                    n
                    for n in child.children
                    if n.dep_ in {"nmod", "obl"} and any(c.lower_ in {"with", "to"} for c in n.children if c.dep_ == "case")
                ]
        if not found and lemma_of(verb) in ANSWERING and (asked := _asked(verb)) is not None:
            found.append(asked)
        upon = verb.i + 1 < cue.end and doc[verb.i + 1].lower_ in UPON
        if not _people(found, inside) and (upon or lemma_of(verb) in TELLING) and (told := _told(doc, verb.i + 1 + upon, verb)) is not None:
            found.append(told)
        if found:
            break
    inside -= {child.i for child in found if _bid(child, content)}
    own = set(range(*source or (0, 0)))
    people = _people(found, inside) if found else _people(_spoken_to(doc, cue, source), inside - own)
    people = people or _opening(doc, cue, content) or _bidden(cue) or _addressed(doc, content)
    return tuple(dict.fromkeys(refer(t) for t in people))


def _bid(child: Token, content: tuple[tuple[int, int], ...]) -> bool:
    """Whether somebody opens what is said because it is he who is to do it: ``urged [the council to meet]``, ``thanked [her for that]``."""
    start, end = phrase_of(child)
    opens = any(start == s and end < e for s, e in content)
    return (
        opens and not _undergoes(child.doc, start, end) and child.doc[end].lower_ in {"to", "for"} and child.doc[end].tag_ in {"TO", "IN"}
    )


def _undergoes(doc: Doc, start: int, end: int) -> bool:
    """Whether something is to be done to whom a phrase names, who is not the one to do it: ``asked for [him] to be freed``."""
    return doc[start - 1].lower_ == "for" and end + 1 < len(doc) and doc[end].tag_ == "TO" and doc[end + 1].lower_ == "be"


def _opening(doc: Doc, cue: Span, content: tuple[tuple[int, int], ...]) -> list[Token]:
    """Who is to do what is said and opens it, whatever the tree makes of him: ``called on [the bishop to sing]``."""
    verb, begin, (start, end) = _verbs(cue)[0], cue.end, content[0]
    upon = doc[cue.end - 1].lower_ in UPON
    if not begin <= start < begin + TITLED or not (upon or lemma_of(verb) in TELLING):
        return []
    at = begin
    while at < end and doc[at].pos_ in {"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"}:
        at += 1
    head = doc[at - 1]
    if _undergoes(doc, begin, at):
        return []
    bid = begin < at < end and start in {begin, at} and doc[at].tag_ == "TO" and head.pos_ in {"NOUN", "PROPN", "PRON"}
    return [head] if bid and (head.pos_ != "NOUN" or _human(head) or _hears(head)) else []


def _addressed(doc: Doc, content: tuple[tuple[int, int], ...]) -> list[Token]:
    """Whom a question in quotation marks calls by name at its end: ``“Where is the key, [Mr Marsh]?”``."""
    for start, end in content:
        last = end - 1
        while last > start and not doc[last].is_alpha:
            last -= 1
        name = name_at(doc[last])
        called = last + 1 < len(doc) and doc[start].text in QUOTES and doc[last + 1].text in CALLS
        if not called or name is None or name.label_ != "PERSON" or name.end != last + 1:
            continue
        first = name.start
        while first > start and doc[first - 1].pos_ in {"PROPN", "NOUN"} and doc[first - 1].text[:1].isupper():
            first -= 1
        if doc[first - 1].text == ",":
            return [name.root]
    return []


def _bidden(cue: Span) -> list[Token]:
    """Of whom it is demanded: the subject of what is to be done (``demanded that [Ostland] withdraw``)."""
    verb = _verbs(cue)[0]
    if lemma_of(verb) not in DEMANDING:
        return []
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.tag_ == "VB" and c.i > verb.i), None)
    subject = next((c for c in clause.children if c.dep_ == "nsubj"), None) if clause is not None else None
    return [subject] if subject is not None and (_human(subject) or _hears(subject)) else []


def _people(found: list[Token], inside: set[int]) -> list[Token]:
    """Those of the listeners, and of those joined to them, who are somebody, and no part of what is said or of who says it."""
    found = [_house(f) or f for f in found]
    everyone = [t for f in found for t in (f, *(c for c in f.children if c.dep_ == "conj"), *_named_beside(f))]
    return [
        t
        for t in everyone
        if t.i not in inside
        and (t.pos_ == "PROPN" or lemma_of(t) not in LISTENERS or any(c.lower_ in {"this", "our"} for c in t.children))
        and (t.pos_ in {"PROPN", "PRON"} or _human(t) or (t.pos_ == "NOUN" and (lemma_of(t.head) in TELLING or _hears(t))))
    ]


def _house(token: Token) -> Token | None:
    """For whom a reporter listens: ``told a reporter from the [Courier]``, ``told the [Courier]'s correspondent``."""
    doc, at = token.doc, token.i + 1
    if token.lower_ in MADE | {"correspondent", "reporter", "journalist"}:
        mark = next((i for i in range(token.i - 1, max(token.i - TITLED, 0), -1) if doc[i].lower_ in {"'s", "’s"}), 0)
        name = next((n for i in range(mark - 1, max(mark - LIKELY, 0), -1) if (n := name_at(doc[i])) is not None), None)
        if name is not None and name.label_ in {"ORG", "MISC"}:
            return name.root
        if mark and name is None and doc[mark - 1].pos_ == "PROPN":
            return doc[mark - 1]
    if (
        token.pos_ != "NOUN"
        or lemma_of(token) not in LISTENERS
        or at + 1 >= len(doc)
        or doc[at].lower_ not in {"from", "for", "with", "of"}
    ):
        return None
    first = at + 1 + (doc[at + 1].lower_ == "the" and at + 2 < len(doc))
    name = name_at(doc[first])
    if name is not None:
        return name.root if name.label_ in {"ORG", "MISC"} else None
    last = first
    while last < len(doc) and doc[last].pos_ == "PROPN":
        last += 1
    return doc[last - 1] if last > first else None


def _named_beside(token: Token) -> list[Token]:
    """The name that *and* joins to a listener's, where the tree does not: ``told Quay Radio and [the Courier]``."""
    name = name_at(token)
    at = name.end if name is not None else len(token.doc)
    if at + 2 >= len(token.doc) or token.doc[at].lower_ != "and":
        return []
    other = name_at(token.doc[at + 1 + (token.doc[at + 1].lower_ == "the")])
    return [other.root] if name is not None and other is not None and other.label_ == name.label_ else []


def _spoken_to(doc: Doc, cue: Span, source: tuple[int, int] | None) -> list[Token]:
    """To whom the source is said to be speaking, or by whom it was asked: ``An official, [speaking to the Courier], said``; ``[Talking
    to Quay Radio], Lund said``; ``Lund, [reached by the Courier], said``."""
    around = [*doc[slice(*source or (0, 0))], *_verbs(cue)[:1]]
    clauses = [c for t in around for c in t.children if c.dep_ in {"acl", "advcl"}]
    speaking = [c for c in clauses if lemma_of(c) in SPEAKING and c.tag_ == "VBG"]
    asked = [c for c in clauses if c.tag_ in {"VBN", "VBD"} and lemma_of(c) in REACHED and c.i < cue.start]
    near = [n for t in doc[slice(*source or (0, 0))] if (n := _asked_by(t)) is not None]
    return [
        *near,
        *(
            n
            for v in speaking
            for n in v.children
            if n.dep_ == "obl" and any(c.lower_ in {"to", "with"} for c in n.children if c.dep_ == "case")
        ),
        *(n for v in asked for n in v.children if n.dep_ in {"obl", "obl:agent"} and any(c.lower_ == "by" for c in n.children)),
    ]


def _asked_by(token: Token) -> Token | None:
    """The name right behind *by* and a participle, whatever the tree makes of it: ``an official reached by [the Courier]``."""
    doc, at = token.doc, token.i + 2
    if token.tag_ != "VBN" or token.lower_.removesuffix("ed") not in REACHED or at + 1 >= len(doc) or doc[at - 1].lower_ != "by":
        return None
    name = name_at(doc[at + (doc[at].lower_ == "the")])
    return name.root if name is not None and name.label_ in {"ORG", "MISC"} else None


def _asked(verb: Token) -> Token | None:
    """Whom an answer in the same sentence is given to: the subject of the clause that it hangs on (``A asked, with B replying``)."""
    own = {c.lemma_ for c in verb.children if c.dep_ == "nsubj"}
    if verb.dep_ not in {"advcl", "conj"} or not own:
        return None
    return next((c for c in verb.head.children if c.dep_ == "nsubj" and c.lemma_ not in own), None)


def _told(doc: Doc, first: int, verb: Token) -> Token | None:
    """The name right behind a verb of telling, whatever the tree makes of it: ``told the [Torvel Courier] that``, ``urged the
    minister, [Ida Lund], to``, ``called on [Lund] to``; ``first`` is the token that it may begin at."""
    at = first
    while at < min(len(doc), verb.i + TITLED) and doc[at].pos_ in {"DET", "ADJ", "NOUN"} and not doc[at].ent_type_:
        at += 1
    at += at > first and at + 1 < len(doc) and doc[at].text == "," and doc[at - 1].pos_ == "NOUN"
    ent = name_at(doc[at]) if at < len(doc) else None
    if ent is None and at == first < len(doc) and doc[at].pos_ == "PROPN" and doc[at].dep_ not in {"nsubj", "nsubj:pass"}:
        return head_of(doc[at])
    spoke = any(c.dep_ == "nsubj" and c.i < verb.i for c in verb.children)
    bidden = first > verb.i + 1 or (spoke and ent is not None and ent.root.head == verb)
    if ent is None or ent.start != at or (ent.root.dep_ in {"nsubj", "nsubj:pass"} and not bidden):
        return None
    return head_of(ent.root) if ent.label_ in {"PERSON", "ORG", "LOC", "MISC"} else None


def _hears(token: Token) -> bool:
    """Whether a noun is one of somebody in particular who can be told something: ``called on [the president]``, ``with [this paper]``."""
    beside = token.doc[token.i - 1].lower_ if token.i else ""
    determined = beside in PARTICULAR or any(c.lower_ in PARTICULAR or c.dep_ == "nmod:poss" for c in token.children)
    own = lemma_of(token) in NEWSROOMS | OWN_EARS and any(c.lower_ in {"this", "our"} for c in token.children)
    return determined and (own or lemma_of(token) in PEOPLE | TAKEN_UP)


def _human(token: Token) -> bool:
    return any(t.ent_type_ in {"PERSON", "ORG", "LOC", "NORP"} for t in token.subtree)


def _verbs(cue: Span) -> list[Token]:
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
    words behind a colon; such a day is *inferred*. ``had said`` is of no day. An hour without its day (``at 9 p.m.``, ``minutes ago``)
    is the report's day too.
    """
    if cue is None:
        return None
    verbs = _verbs(cue)
    moment = _named_day(doc, cue, verbs, {i for s, e in content for i in range(s, e)})
    if moment is not None:
        basis: model.WhenBasis = "explicit" if moment.span.text[:1].isdigit() else "relative"
        if _OPEN.fullmatch(moment.value):
            return model.When(moment.value, moment.value, basis, moment.span.text)
        return when_of(moment.value, moment.span.text, basis)
    if _is_of_the_day(verbs[0], cue) and not any(
        c.lower_ == "had" and c.dep_ in AUXILIARY and c.i < t.i for t in verbs for c in t.children
    ):
        day = news_day(doc)
        return model.When(day, day, "inferred") if day else model.When("PRESENT_REF", "PRESENT_REF", "inferred")
    return None


def _is_of_the_day(verb: Token, cue: Span) -> bool:
    """Whether a cue tells what is said as the news of the day: ``said``, ``would not confirm``, a colon."""
    if verb.tag_ in {"VBD", "VBZ", "VBP", "VBG", "VBN"} or cue.text == ":":
        return True
    words = {c.lower_ for c in verb.children}
    return verb.tag_ == "VB" and bool(words & DID or (words & WOULD and words & NOT))


def _named_day(doc: Doc, cue: Span, verbs: list[Token], inside: set[int]) -> model.Moment | None:
    """The moment nearest to the cue that hangs on its clause."""
    best: tuple[int, model.Moment] | None = None
    sentence = cue.sent
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"} or moment.span.end <= sentence.start_char or moment.span.start >= sentence.end_char:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if (
            span is None
            or span.start in inside
            or not _is_a_day(moment, span)
            or _told_beside(span, cue)
            or not _hangs_on(span.root, verbs, inside)
        ):
            continue
        distance = min(abs(span.start - cue.start), abs(span.start - cue.end))
        if best is None or distance < best[0]:
            best = (distance, moment)
    return best[1] if best else None


def _is_a_day(moment: model.Moment, span: Span) -> bool:
    """Whether a moment may tell the day of a saying: neither an hour alone nor what something has lasted from or to."""
    before = span.doc[span.start - 1].lower_ if span.start else ""
    if moment.value == "PAST_REF" and HOURS & {t.lower_ for t in span}:
        return False
    return _DAYS.match(moment.value) is not None and before not in LASTING and span[0].lower_ not in LASTING


def _told_beside(span: Span, cue: Span) -> bool:
    """Whether a moment is told of somebody between commas in front of the cue: ``Orsk, whose ships left on 22 April, denied it``."""
    if span.end > cue.start:
        return False
    related = any(t.tag_ in {"WP", "WP$", "WDT"} for t in span.doc[cue.sent.start : span.start])
    return related and any(t.text == "," for t in span.doc[span.end : cue.start])


def _hangs_on(token: Token, verbs: list[Token], inside: set[int]) -> bool:
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
