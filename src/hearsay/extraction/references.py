"""Names, and the phrases that findings point at.

A finding never holds a name: it holds the id of a :class:`~hearsay.model.Reference`, the phrase that stands in the
text for somebody. Who that is gets settled by resolution, which sees all phrases of all reports.
"""

from __future__ import annotations

import msgspec

from hearsay import model
from hearsay.extraction.acts import lemma_of
from hearsay.extraction.drafts import Range
from hearsay.extraction.issued import ORGANS, issuer, letterhead
from hearsay.extraction.lexicon.cues import TELLING
from hearsay.extraction.lexicon.measures import HUMANS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.posts import forwarders
from hearsay.extraction.transcripts import labels
from hearsay.language.called import leads_to
from hearsay.language.hints import NAME, meant_by
from hearsay.language.parted_names import GENITIVES
from hearsay.language.plain import Doc, Span, Token, kept
from hearsay.language.reading import (
    in_quotes,
    name_at,
    name_behind,
    names,
    names_within,
    noun_phrase,
    receipt,
    sentence_index,
    together,
    trimmed,
)

TITLED = frozenset({"PERSON"})
BODIES = frozenset({"ORG", "LOC", "NORP"})
"""What an office is of."""
ARTICLES = frozenset({"the", "a", "an"})
LONE, BEFORE_NAME = 2, 8
"""Words of an article with its noun, and words in front of a name among which its title is."""
FARTHEST = 6
"""Words behind an article that its noun is among."""
STATIONED = frozenset({"PERSON", "ORG", "LOC", "MISC", "FAC"})
STATIONS = frozenset({"Radio", "TV", "Television", "Channel", "Canal", "Kanal", "Rádio", "Télé", "Tele"})
"""Words that a station's name begins with, and the network may leave out of it."""
LONGEST_STATION, DIGITS = 2, 2
COUNTED = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "VERB", "AUX"})
"""Behind a number, what it may count or be the subject of: ``sent to [Peru 12 trucks]``."""
ADDRESSES = frozenset(
    {"doctor", "minister", "professor", "general", "colonel", "captain", "governor", "mayor", "bishop", "father", "sir", "madam"}
)
"""Titles with which somebody is addressed."""
ADDRESS = 2
"""The word with which somebody is addressed, and its comma."""
OURS = frozenset({"we", "us", "our"})
"""Words of a body that speaks in a report of its own."""
OUR_PARTS = words(
    "team patrol mission delegation office crew staff sentry monitor observer researcher engineer information record data list book count "
    "figure tally estimate log register"
)
"""Behind *our*, those of a body who act for it together, and what it knows: what they say is its word."""
NAMED = frozenset({"PERSON", "ORG", "LOC", "FAC", "NORP", "PRODUCT", "MISC"})


def mention_of(ent: Span) -> model.Mention:
    """The mention for a named span of ``doc.ents``, a newsroom's with the word or the number that it goes on with."""
    whole = next(((run, label) for run, label in _whole(ent.doc) if run[0] <= ent.start and ent.end <= run[1]), None)
    if whole is not None:
        return _mention(ent.doc[slice(*whole[0])], whole[1])
    start, end = _station(ent)
    return _mention(ent.doc[start:end], ent.label_ if (start, end) == (ent.start, ent.end) else "ORG")


def _whole(doc: Doc) -> tuple[tuple[Range, str], ...]:
    """What is a name by its form, whatever words it is, with what it names: of whose posts are forwarded, of who takes turns, of whose
    letterhead the report bears; kept."""
    if "whole names" not in doc.user_data:
        head = letterhead(doc)
        bodies = (*forwarders(doc), *([head] if head is not None else []))
        doc.user_data["whole names"] = (*((run, "ORG") for run in bodies), *((run, "PERSON") for run in labels(doc)))
    found: tuple[tuple[Range, str], ...] = doc.user_data["whole names"]
    return found


def _mention(name: Span, label: str) -> model.Mention:
    span = receipt(name)
    return model.Mention(model.content_id("m", span.doc, span.start, span.end), span, label)  # type: ignore[arg-type]


def mentions(doc: Doc) -> tuple[model.Mention, ...]:
    """Every name of the report, in order; also those that the network does not know, and whose form tells that they are."""
    unknown = [(doc[slice(*run)], label) for run, label in _whole(doc) if not any(doc[i].ent_type_ for i in range(*run))]
    found = sorted((*map(mention_of, names(doc)), *(_mention(name, label) for name, label in unknown)), key=lambda m: m.span.start)
    return tuple({m.id: m for m in found}.values())


def _station(ent: Span) -> tuple[int, int]:
    """The tokens of a name with what makes it a station's: ``Radio [Torvel]``, ``[Channel] 4``, ``told [Torvel] 24 that``."""
    doc, start, end = ent.doc, ent.start, ent.end
    if ent.label_ not in STATIONED or end - start > LONGEST_STATION:
        return start, end
    if start and doc[start - 1].text in STATIONS and doc[start - 1].whitespace_ == " ":
        return start - 1, end
    if end < len(doc) and doc[end].text in STATIONS and doc[end].pos_ == "PROPN" and doc[end - 1].whitespace_ == " ":
        return start, end + 1
    behind = doc[end] if end + 1 < len(doc) and doc[end - 1].whitespace_ == " " else None
    if behind is None or end - start > 1:
        return start, end
    numbered = behind.text.isdigit() and len(behind.text) <= DIGITS
    if ent.text in STATIONS and (numbered or (behind.pos_ == "PROPN" and behind.text[:1].isupper())):
        return start, end + 1
    told = start > 0 and (lemma_of(doc[start - 1]) in TELLING or doc[start - 1].lower_ in {"to", "by"})
    return (start, end + 1) if numbered and told and doc[end + 1].pos_ not in COUNTED else (start, end)


def references(doc: Doc) -> tuple[model.Reference, ...]:
    """Every phrase that :func:`refer` has been asked for, in order of the text."""
    return tuple(sorted(doc.user_data.get("references", {}).values(), key=lambda r: (r.span.start, r.span.end)))


def refer(token: Token, *, pointed: bool = True) -> str:
    """The id of the reference for the noun phrase that ``token`` heads, made and remembered when asked for first.

    ``pointed`` is false where no finding will point at it.
    """
    doc = token.doc
    asked = doc.user_data.setdefault("references", {})
    head = head_of(token)
    phrase = described(head)
    span = receipt(phrase)
    made = model.content_id("r", span.doc, span.start, span.end)
    if made not in asked:
        asked[made] = _reference(made, head, phrase, span, pointed)
    return made


def refer_words(phrase: Span, head: Token | None = None) -> str:
    """As :func:`refer`, for words that belong together whatever the tree makes of them (a line of a masthead, a cell of a table); their
    head is the last, where none is told.
    """
    span = receipt(phrase)
    made = model.content_id("r", span.doc, span.start, span.end)
    phrase.doc.user_data.setdefault("references", {}).setdefault(made, _reference(made, head or phrase[-1], phrase, span, pointed=True))
    return made


def refer_speaker(token: Token) -> str:
    """As :func:`refer`, for whoever says something: one without a name bears whom the network holds it to mean, *we* of a body's own
    report and what it calls itself (*the ministry*) that body, and *the minister* whoever it first calls so.
    """
    made, asked = refer(token), token.doc.user_data["references"]
    if asked[made].form == "name" or asked[made].meant is not None:
        return made
    own = _own(token) if not asked[made].quoted else None
    if own is not None:
        asked[made] = msgspec.structs.replace(asked[made], meant=model.Meant(receipt(own), 1.0))
    elif (found := meant_by(described(head_of(token)), NAME)) is not None:
        words = receipt(token.doc[found.first : found.last + 1])
        asked[made] = msgspec.structs.replace(asked[made], meant=model.Meant(words, found.chance))
    return made


def _own(token: Token) -> Span | None:
    """Whom *we*, *our patrol*, *the ministry* or *the minister* is in a body's own report: the name of that body, or of its head."""
    ours, alone = token.lower_ in OURS or _is_ours(token), _is_alone(token)
    body = issuer(token.doc) if ours or alone else None
    if body is None:
        return None
    name = next((ent for ent in token.doc.ents if ent.start <= body.i < ent.end), described(head_of(body)))
    if ours or token.lower_ in ORGANS.union(word.lower_ for word in name):
        return name
    if token.lower_ not in HUMANS:
        return None
    return next((ent for ent in token.doc.ents if ent.label_ in TITLED and _is_titled(ent, token.lower_)), None)


def _is_ours(token: Token) -> bool:
    """Whether it is a part of the body that speaks, or what that has found out: ``[our] patrol``, ``[our] records``."""
    return token.lemma_ in OUR_PARTS and any(child.lower_ == "our" for child in token.children)


def _is_alone(token: Token) -> bool:
    """Whether it is a noun with its article and nothing else: ``[the] Ministry``."""
    phrase = noun_phrase(token)
    return token.tag_ in {"NN", "NNP"} and len(phrase) == LONE and phrase[0].lower_ == "the" and not token.ent_type_


def _is_titled(ent: Span, title: str) -> bool:
    """Whether a title stands in front of a name: ``the [Minister] of Mines, Ida Lund``."""
    front = ent.doc[max(0, ent.start - BEFORE_NAME) : ent.start]
    at = next((t.i for t in reversed(list(front)) if t.lower_ == title), None)
    return at is not None and not any(t.ent_type_ in TITLED or t.text in {".", ";", ":"} or t.is_space for t in ent.doc[at : ent.start])


def head_of(token: Token) -> Token:
    """The word that carries the phrase: out of a name's inner words, up to the phrase's head; of an article, the noun that it leads to."""
    if token.lower_ in ARTICLES and token.tag_ == "DT":
        token = _led(token)
    while token.dep_ in {"flat", "goeswith"} and token.head is not token and not _apart(token, token.head):
        token = token.head
    if (speaking := behind_address(token)) is not None:
        return speaking
    inner = token.dep_ in {"compound", "nmod:desc"} and not _apart(token, token.head) and behind_address(token.head) is not token
    if inner and (token.head.ent_type_ in TITLED or (token.ent_type_ and _same_name(token, token.head))):
        return head_of(token.head)
    return token


def behind_address(token: Token) -> Token | None:
    """Who speaks behind a word with which somebody else is addressed, and a comma: ``Doctor, [the guard] says …``."""
    doc, first = token.doc, token.i + ADDRESS
    verb = token.head
    named = token.ent_type_ == "PERSON" and token.ent_iob_ == "B" and not (token.i + 1 < len(doc) and doc[token.i + 1].ent_iob_ == "I")
    opens = token.i == 0 or doc[token.i - 1].is_punct or doc[token.i - 1].is_space
    if not opens or not (named or token.lower_ in ADDRESSES) or not token.dep_.startswith("nsubj") or verb.i <= first:
        return None
    if doc[token.i + 1].text != "," or doc[first].lower_ not in ARTICLES or any(doc[i].text == "," for i in range(first, verb.i)):
        return None
    nouns = (doc[i] for i in range(first + 1, verb.i) if doc[i].pos_ in {"NOUN", "PROPN"})
    return next((noun for noun in nouns if noun.head is token or noun.head is verb), None)


def _led(article: Token) -> Token:
    """The last of the nouns that stand next behind an article, which the tree may take for a subject: ``[the] Courier reports``."""
    found = article
    for token in article.doc[article.i + 1 : article.i + 1 + FARTHEST]:
        if token.pos_ not in {"NOUN", "PROPN", "ADJ"}:
            break
        found = token if token.pos_ != "ADJ" else found
    return found


def _apart(a: Token, b: Token) -> bool:
    """Whether a mark stands between two words, which then are not of one name."""
    return any(t.text in {",", ";", "(", ")"} for t in a.doc[min(a.i, b.i) : max(a.i, b.i)])


def _same_name(a: Token, b: Token) -> bool:
    name = name_at(a)
    return name is not None and name.start <= b.i < name.end


@kept
def described(head: Token) -> Span:
    """The noun phrase of ``head`` with its apposition: ``Anna Roux, the foreign minister``; of an owner without its mark."""
    phrase = noun_phrase(head)
    start, end = phrase.start, phrase.end
    if end - 1 > head.i and (head.doc[end - 1].tag_ == "POS" or head.doc[end - 1].lower_ in GENITIVES):
        end -= 1
    for child in head.children:
        if child.dep_ == "appos" and child.pos_ in {"NOUN", "PROPN"} and 0 <= child.left_edge.i - end <= 2:
            inner = noun_phrase(child)
            if any(child.doc[i].pos_ in {"NOUN", "PROPN"} for i in range(inner.start, inner.end)):
                end = max(end, inner.end)
    if (name := name_at(head)) is not None:
        start, end = min(start, name.start), max(end, name.end)
    for named in (holder(head), self_called(head), _beside(head, end)):
        end = max(end, named.end) if named is not None else end
    while (
        end < len(head.doc) and end - 1 > start and head.doc[end - 1].is_punct and head.doc[end - 1].text not in {")", "]", ".", "”", '"'}
    ):
        end -= 1
    return trimmed(head.doc[start:end])


def holder(head: Token) -> Span | None:
    """Who holds the office that a phrase names with its body: ``the director of Torvel Salt, [Ivo Marsh]``."""
    doc, i = head.doc, head.i + 1
    if head.pos_ != "NOUN" or head.tag_ != "NN" or i >= len(doc) or doc[i].lower_ != "of":
        return None
    i += 1
    while i < len(doc) and (doc[i].dep_ in {"det", "amod", "compound"} or doc[i].ent_type_ in BODIES):
        i += 1
    if doc[i - 1].ent_type_ not in BODIES:
        return None
    i += i < len(doc) and doc[i].text == ","
    name = name_at(doc[i]) if i < len(doc) and doc[i].ent_iob_ == "B" and doc[i].ent_type_ in TITLED else None
    return name if name is not None and together(head, doc[i]) else None


def self_called(head: Token) -> Span | None:
    """What a phrase says that somebody is called: ``a group calling itself [Open Taps]``, ``the group "[Dry Wells]"``."""
    at = leads_to(head) if head.pos_ == "NOUN" else None
    at = at + 1 if at is not None and head.doc[at : at + 1].text == "the" else at
    return name_at(head.doc[at]) if at is not None and at < len(head.doc) and head.doc[at].ent_iob_ == "B" else None


def _beside(head: Token, end: int) -> Span | None:
    """A name between commas right behind a phrase that the tree has for another subject of its verb: ``The clerk, [Ivo Marsh], who …``."""
    doc = head.doc
    if end + 1 >= len(doc) or doc[end].text != "," or doc[end + 1].ent_iob_ != "B" or doc[end + 1].ent_type_ not in TITLED:
        return None
    name = name_at(doc[end + 1])
    twin = name is not None and name.root.dep_ == head.dep_ and name.root.head.i == head.head.i and head.dep_.startswith("nsubj")
    return name if name is not None and twin and name.end < len(doc) and doc[name.end].text == "," else None


def _reference(made: str, head: Token, phrase: Span, span: model.Span, pointed: bool) -> model.Reference:
    about: list[str] = []
    modifiers: list[str] = []
    for ent in names_within(head.doc, phrase.start, _joined(head, phrase.end)):
        if ent.label_ not in NAMED:
            continue
        (about if _is_about(ent, head) else modifiers).append(mention_of(ent).id)
    for run, label in _whole(head.doc):
        if run[0] <= head.i < run[1]:
            about, modifiers = [_mention(head.doc[slice(*run)], label).id], []
    children = list(head.children)
    owner = any(c.dep_ == "nmod:poss" for c in children)
    form: model.Form = "name" if about else "pronoun" if head.pos_ == "PRON" else "nominal"
    return model.Reference(
        made,
        span,
        form,
        head.lemma_.casefold(),
        tuple(about),
        tuple(modifiers),
        sentence_index(head.doc)[head.i],
        head.dep_,
        plural=head.tag_ in {"NNS", "NNPS"} or head.lower_ in {"they", "them", "we", "us", "those", "these", "both"},
        definite=owner or any(c.lower_ in {"the", "this", "that", "these", "those"} for c in children),
        quoted=in_quotes(head.doc)[head.i],
        pointed=pointed,
    )


def _joined(head: Token, end: int) -> int:
    """Where another one begins whom *and* joins to a body that has no name: ``Norvania's army [and] the Quay Guard``."""
    if head.tag_ != "NN" or head.ent_type_:
        return end
    beside = [head, *(c for c in head.children if c.dep_ == "conj")]
    joins = (c.i for t in beside for c in t.children if c.dep_ == "cc" and head.i < c.i < end - 1)
    return next((i for i in joins if head.doc[i + 1].tag_ in {"DT", "PRP$"}), end)


def _is_about(ent: Span, head: Token) -> bool:
    if ent.start <= head.i < ent.end:
        return True
    root = ent.root
    behind = name_behind(head)
    if behind is not None and behind.start == ent.start:
        return True
    if ent.label_ in TITLED and head.pos_ in {"NOUN", "PROPN"} and _follows(ent, head):
        return True
    if any(named is not None and named.start == ent.start for named in (holder(head), self_called(head))):
        return True
    if _led_to(ent, head) or _is_close_to(head):
        return False
    return root.dep_ == "appos" and ent.label_ in TITLED


def _led_to(ent: Span, head: Token) -> bool:
    """Whether a preposition leads from the head to a name or to its title, whatever the tree says: ``an aide to [President Ida Lund]``."""
    doc, at = ent.doc, ent.start - 1
    while at > head.i and doc[at].pos_ != "ADP" and (doc[at].tag_ == "NNP" or ent.start <= doc[at].head.i < ent.end):
        at -= 1
    return at > head.i and doc[at].pos_ == "ADP"


def _is_close_to(head: Token) -> bool:
    """Whether an adjective right behind the head leads on to somebody else: ``a man close to [the bishop, Ida Lund]``."""
    doc, at = head.doc, head.i + 1
    return at + 1 < len(doc) and doc[at].pos_ == "ADJ" and doc[at + 1].pos_ == "ADP"


def _follows(ent: Span, head: Token) -> bool:
    """Whether a name stands right behind the head, or behind its comma: ``chief observer Ida Lund``, ``its chairman, Ida Lund``."""
    between = ent.doc[head.i + 1 : ent.start]
    return 0 <= len(between) <= 1 and all(t.text == "," for t in between) and ent.start > head.i
