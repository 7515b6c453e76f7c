"""To whom a statement was said: whoever is told, asked, bidden, answered, or spoken to on some occasion."""

from __future__ import annotations

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.drafts import phrase_of
from hearsay.extraction.lexicon.cues import ANSWERING, DEMANDING, LISTENERS, OCCASIONS, REACHED, SPEAKING, TAKEN_UP, TELLING, TOWARDS, UPON
from hearsay.extraction.lexicon.event_words import PEOPLE
from hearsay.extraction.lexicon.newsrooms import NEWSROOMS
from hearsay.extraction.occasions import PRONOUNS
from hearsay.extraction.references import STATIONS, head_of, refer
from hearsay.extraction.settings import verbs_of
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import name_at

QUOTES = frozenset({"“", '"', "‘", "'", "«", "„"})
CALLS = frozenset({"?", "!"})
PARTICULAR = frozenset({"the", "this", "both", "two", "our"})
BIDDING = frozenset({"demand", "request"})
"""Of the verbs that demand, those whose clause never tells what is so: ``[demanded] that both sides stop``."""
SIDES = frozenset(
    {"side", "party", "country", "nation", "state", "government", "neighbour", "neighbor", "capital", "candidate", "camp", "rival"}
)
"""Of whom there are two who are told something together: ``urged both [sides] to talk``."""
OWN_EARS = frozenset({"correspondent", "reporter", "writer", "columnist", "journalist"})
"""Whom, behind *this*, a report calls its own writer by: ``told this [correspondent]``."""
LIKELY = 4
"""Words in front of *'s* that hold a newsroom's name, which may end in a number."""
MADE = frozenset(
    {"bureau", "programme", "program", "show", "podcast", "newscast", "website", "desk", "sister", "affiliate", "edition", "channel"}
)
"""What a newsroom's is the newsroom itself: ``told Quay Radio's evening [programme]``."""
SESSIONS = frozenset({"session", "sitting", "meeting", "gathering", "conference", "summit"})
"""What a body holds when it is told something: ``told a [session] of parliament``."""
TITLED = 6
"""Words behind a verb of telling, or an occasion, within which the name of who is told begins."""
OCCASION = frozenset({"with", "to"})
OCCASIONS_OF = {"interview": frozenset({"with", "to", "on", "for"}), "microphone": frozenset({"of"}), "studio": frozenset({"of"})}
"""What leads from an occasion to the one who is told, where it is not *with* or *to* alone: ``an interview [on] Quay TV``."""


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
    for verb in verbs_of(cue):
        for child in verb.children:
            if (child.i in inside and not _bid(child, content)) or child.pos_ not in {"NOUN", "PROPN", "PRON"}:
                continue
            case = next((c.lower_ for c in child.children if c.dep_ == "case"), None)
            if (child.dep_ in {"obj", "iobj"} and lemma_of(verb) in TELLING) or (
                child.dep_ == "obl" and case in TOWARDS and (TOWARDS[case] is None or lemma_of(verb) in (TOWARDS[case] or ()))
            ):
                found.append(child)
            elif child.dep_ in {"obl", "obj", "nmod"} and lemma_of(child) in OCCASIONS:
                found += _on_occasion(child, inside)
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
    people = people or _opening(doc, cue, content) or _bidden(cue) or _addressed(doc, content) or _interviewed(doc, content, source)
    return tuple(dict.fromkeys(refer(t) for t in people))


def _on_occasion(occasion: Token, inside: set[int]) -> list[Token]:
    """With whom somebody speaks on an occasion: ``in a call with [Lund]``, ``in an interview on Tuesday with [Quay Radio]``.

    Where the tree hangs nobody on it, the name right behind its *with* or *to* is taken.
    """
    hung = [
        n
        for n in occasion.children
        if n.dep_ in {"nmod", "obl"} and any(c.lower_ in {"with", "to"} for c in n.children if c.dep_ == "case")
    ]
    if hung:
        return hung
    doc, on = occasion.doc, OCCASIONS_OF.get(lemma_of(occasion), OCCASION)
    for at in range(occasion.i + 1, min(occasion.i + 1 + TITLED, len(doc) - 1)):
        if at in inside or doc[at].is_punct or doc[at].pos_ == "VERB":
            return []
        if doc[at].lower_ in on:
            named = _named_from(doc, at + 1)
            return [named] if named is not None else []
    return []


def _interviewed(doc: Doc, content: tuple[tuple[int, int], ...], source: tuple[int, int] | None) -> list[Token]:
    """The newsroom of an interview that the sentence before tells of, where its words follow: ``… in an interview with [Quay TV]. “No,”
    she said``."""
    start = content[0][0]
    lone = source is not None and source[1] - source[0] == 1 and doc[source[0]].lower_ in PRONOUNS
    if doc[start].text not in QUOTES or not lone or not start:
        return []
    before = doc[start - 1].sent if doc[start - 1].sent.end <= start else None
    told = [t for t in before or () if t.lower_ in {"interview", "interviewed"}]
    named = [n for t in told[:1] for n in _on_occasion(t, set())]
    return [n for n in named if (name := name_at(n)) is not None and name.label_ != "PERSON"]


def _named_from(doc: Doc, at: int) -> Token | None:
    """The head of the name that begins at a token or behind the plain words of its title: ``with [the state broadcaster] Quay TV``."""
    for i in range(at, min(at + TITLED, len(doc))):
        name = name_at(doc[i])
        station = name if i > at and doc[i - 1].text in STATIONS else None
        if name is not None and (station is not None or name.label_ in {"PERSON", "ORG", "MISC"}):
            return head_of(name.root)
        if name is None and doc[i].pos_ not in {"DET", "ADJ", "NOUN", "PROPN"}:
            return None
    return None


def _bid(child: Token, content: tuple[tuple[int, int], ...]) -> bool:
    """Whether somebody opens what is said because it is he who is to do it: ``urged [the council to meet]``, ``thanked [her for that]``."""
    start, end = phrase_of(child)
    opens = any(start <= s <= child.i and end < e for s, e in content)
    return (
        opens and not _undergoes(child.doc, start, end) and child.doc[end].lower_ in {"to", "for"} and child.doc[end].tag_ in {"TO", "IN"}
    )


def _undergoes(doc: Doc, start: int, end: int) -> bool:
    """Whether something is to be done to whom a phrase names, who is not the one to do it: ``asked for [him] to be freed``."""
    return doc[start - 1].lower_ == "for" and end + 1 < len(doc) and doc[end].tag_ == "TO" and doc[end + 1].lower_ == "be"


def _opening(doc: Doc, cue: Span, content: tuple[tuple[int, int], ...]) -> list[Token]:
    """Who is to do what is said and opens it, whatever the tree makes of him: ``called on [the bishop to sing]``."""
    verb, begin, (start, end) = verbs_of(cue)[0], cue.end, content[0]
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
    verb = verbs_of(cue)[0]
    if lemma_of(verb) not in DEMANDING:
        return []
    clause = next((c for c in verb.children if c.dep_ == "ccomp" and c.lower_ == c.lemma_ and c.i > verb.i), None)
    subject = next((c for c in clause.children if c.dep_ == "nsubj"), None) if clause is not None else None
    if subject is None or clause is None:
        return []
    if clause.tag_ != "VB" and subject.tag_ not in {"NN", "NNP"} and lemma_of(verb) not in BIDDING:
        return []
    return [subject] if _human(subject) or _hears(subject) else []


def _people(found: list[Token], inside: set[int]) -> list[Token]:
    """Those of the listeners, and of those joined to them, who are somebody, and no part of what is said or of who says it."""
    housed = {h.i for f in found if (h := _house(f)) is not None}
    found = [_house(f) or f for f in found]
    everyone = [t for f in found for t in (f, *(c for c in f.children if c.dep_ == "conj"), *_named_beside(f))]
    return [
        t
        for t in everyone
        if t.i not in inside
        and (t.pos_ == "PROPN" or lemma_of(t) not in LISTENERS or any(c.lower_ in {"this", "our"} for c in t.children))
        and (t.pos_ in {"PROPN", "PRON"} or t.i in housed or _human(t) or (t.pos_ == "NOUN" and (lemma_of(t.head) in TELLING or _hears(t))))
    ]


def _house(token: Token) -> Token | None:
    """For whom a reporter listens: ``told a reporter from the [Courier]``, ``told the [Courier]'s correspondent``."""
    doc, at = token.doc, token.i + 1
    if lemma_of(token) in SESSIONS and at < len(doc) and doc[at].lower_ == "of":
        sitting = next((c for c in token.children if c.dep_ in {"nmod", "obl"} and c.i > at), None)
        named = next((n for t in sitting.subtree if (n := name_at(t)) is not None and n.label_ == "ORG"), None) if sitting else None
        return named.root if named is not None else sitting
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
    around = [*doc[slice(*source or (0, 0))], *verbs_of(cue)[:1]]
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
    two = lemma_of(token) in SIDES and any(c.lower_ in {"both", "two"} for c in token.children)
    return determined and (own or two or lemma_of(token) in PEOPLE | TAKEN_UP or token.text == "State")


def _human(token: Token) -> bool:
    return any(t.ent_type_ in {"PERSON", "ORG", "LOC", "NORP"} for t in token.subtree)
