"""Whose words they were, in one sentence: the network's source, mended where grammar leaves no doubt."""

from __future__ import annotations

from hearsay.extraction.acts import cue_words, is_known, lemma_of
from hearsay.extraction.asides import LEADS, around_source, behind_address, is_aside, known_as
from hearsay.extraction.drafts import Range, phrase_of, range_of, runs_of
from hearsay.extraction.inflection import FINITE, TENSED
from hearsay.extraction.lexicon.cues import BIDDEN, SENT, TOLD_OF
from hearsay.language.parted_names import GENITIVES
from hearsay.language.plain import Doc, Span, Token
from hearsay.language.reading import attributions, name_at, together

SUBJECTS = frozenset({"nsubj", "nsubj:outer"})
BEARERS = frozenset({"PERSON", "ORG"})
NOMINATIVE = frozenset({"he", "she", "they", "it", "we", "i"})
SELF = frozenset({"i", "we", "you"})
"""Whom what somebody says calls its speaker, or anybody."""
REPLIES = frozenset({"reply", "answer", "response", "retort", "word"})
COMES = frozenset({"came", "comes", "come"})
"""In front of an answer it only leads to who gives it: ``“No,” [came] the reply from Ida Lund``."""
SELVES = frozenset({"name", "himself", "herself", "themselves", "itself"})
"""What somebody without a name gives one by: ``a man who gave his [name] only as Orsk``."""
CALLING = frozenset({"call", "calls", "called", "style", "styles", "styled", "dub", "dubs", "dubbed"})
"""What some do with a name of their own: ``the rowers, who [call] themselves Larks``."""
VOICED = frozenset({"by", "in", "among"})
"""Prepositions before whose words they are."""
TOLD, NEAR_NOUN = frozenset({"him", "me", "us", "them"}), 5
"""Pronouns of who is told, and words of the longest phrase that a lone article leads to."""
BEING = frozenset({"was", "were", "been"})
"""What makes a participle right behind it passive, whatever the tree says."""
HEARING = frozenset({"learn", "hear", "gather"})
"""What a newsroom does that has its news *from* somebody."""
FROM, FROM_WHERE = 6, frozenset({"from", "in"})
"""What leads from a noun of saying to where it came from, which says nothing: ``[reports] from Peru that a bridge fell``."""
CHARGES = frozenset({"accuse", "suspect", "inform", "remind", "assure", "convince", "warn"})
"""Verbs whose object *of* follows."""
GIVEN = frozenset({"figure", "number", "claim", "charge", "version", "allegation", "accusation", "count", "toll", "sum", "suggestion"})
REDUCED, BEGIN = 2, frozenset({"DT", "PRP$", "NNP", "NNPS"})
"""What somebody gives or denies, in front of whom that is said without *that*: ``[a figure] the mayor's office denied``."""
NEAR = 3
"""Words between a verb and its subject within which the tree is believed against the network: where the two name different
sources of an attribution in the development articles, it is right in 12 of 15, further off in 2 of 13."""


def source_of(doc: Doc, cue: Span, source: Span | None) -> Range | None:
    """The network's source, unless it found none or the grammar leaves no doubt that it is another."""
    if source is not None:
        source = _nearest(doc, source, cue)
        if source is not None and (behind := behind_address(source, cue)) is not None:
            return behind
    told = cue[0].lower_ == "according" or (cue[0].lower_ == "per" and len(cue) == 1)
    if told and cue.end < len(doc) and doc[cue.end].tag_ == "PRP":
        return cue.end, cue.end + 1
    if not told and (heard := _heard_from(doc, cue)) is not None:
        return bare(doc, heard)
    if not told and cue_words(cue) and is_done_to(doc, cue_words(cue)[0]):
        return _agent(cue_words(cue)[0])
    if not told and cue_words(cue) and _is_told_of(cue_words(cue)[0]):
        return _agent(cue_words(cue)[0]) or (phrase_of(source.root) if source is not None and _is_beside(source) else None)
    if source is not None and not told and (known := known_as(doc, source, cue)) is not None:
        return bare(doc, known)
    if source is None or (told and source.start > cue.end + NEAR):
        own = after_according(doc, cue[0]) if told else subject_of(doc, cue)
        return own and bare(doc, own)
    verb = cue_words(cue)[0] if cue_words(cue) else cue.root
    owner = next((c for c in verb.children if c.dep_ == "nmod:poss" and c.tag_ == "PRP$"), None) if verb.pos_ == "NOUN" else None
    if owner is not None and (source.start > verb.i or range_of(source) == (owner.i, owner.i + 1)):
        return owner.i, owner.i + 1
    where = verb.pos_ == "NOUN" and lemma_of(verb) not in SENT
    if where and source.end <= verb.i + FROM and doc[source.start - 1].lower_ in FROM_WHERE and source.start > verb.i:
        return None
    if (clear := _pronoun(doc, verb, source) or _given_name(doc, source, verb)) is not None:
        return clear
    if len(source) == 1 and source[0].tag_ in {"WP", "WDT"} and (own := _before_relative(doc, source[0])) is not None:
        return bare(doc, own)
    subject = _subject(verb)
    if (around := around_source(doc, verb, source, subject)) is not None:
        return bare(doc, around)
    if subject is not None and subject.tag_ in {"WP", "WDT"}:
        own = _before_relative(doc, subject)
        if own is not None and not source.start <= own[1] - 1 < source.end:
            return own
    elif subject is not None and (abs(subject.i - verb.i) <= NEAR or is_aside(source)):
        own = phrase_of(subject)
        labelled = own[1] < len(doc) and doc[own[1]].text == ":" and own[1] < source.start < verb.i  # *LUND: Ostia says we slept.*
        if (own[1] <= source.start and not labelled) or source.end <= own[0]:
            return bare(doc, own)
    related = source[0].tag_ in {"WP", "WDT"} and subject is not None and subject.i > source.start
    if subject is not None and source.start < subject.i < source.end and (related or _runs_on(source, subject)):
        return bare(doc, phrase_of(subject))
    return bare(doc, range_of(source))


def _subject(verb: Token) -> Token | None:
    """The verb's subject: no relative pronoun beside another (``a man who [police] said``), and none behind a preposition."""
    found = [c for c in verb.children if c.dep_ == "nsubj" and not any(t.dep_ == "case" and t.i < c.i for t in c.children)]
    found = [c for c in found if not _is_object(verb, c)]
    plain = [c for c in found if c.tag_ not in {"WP", "WDT"} and c.i < verb.i]
    return next(iter(plain or found), None)


def _is_object(verb: Token, noun: Token) -> bool:
    """Whether a noun behind a verb, which the tree may take for its subject, is whom it charges: ``and accused [Ostland] of wanting …``."""
    behind = noun.right_edge.i + 1
    return noun.i > verb.i and lemma_of(verb) in CHARGES and behind < len(verb.doc) and verb.doc[behind].lower_ == "of"


def is_done_to(doc: Doc, verb: Token) -> bool:
    """Whether a participle opens its sentence, which then goes on with whom it was done to: ``[Asked] whether it leaked, she said``."""
    if verb.tag_ not in {"VBN", "VBD"} or verb.head.i <= verb.i or any(c.dep_ in SUBJECTS for c in verb.children):
        return False
    first = verb.sent.start
    return all(doc[i].is_space for i in range(first, verb.i))


def _is_told_of(verb: Token) -> bool:
    """Whether the verb tells of its subject what others say: ``Lund [is said] to own it``, ``a quay, [expected] to open in May``."""
    before = verb.nbor(-1) if verb.i > verb.sent.start else verb
    if lemma_of(verb) in TOLD_OF and verb.tag_ in {"VBN", "VBD"} and before.lower_ in BEING:
        return True
    if verb.tag_ != "VBN" or lemma_of(verb) not in TOLD_OF or any(c.dep_ in SUBJECTS for c in verb.children):
        return False
    auxiliaries = {c.dep_ for c in verb.children} & {"aux", "aux:pass"}
    return "aux:pass" in auxiliaries or (verb.dep_ == "acl" and not auxiliaries)


def told_of(doc: Doc, verb: Token, runs: list[Range]) -> Range | None:
    """Whom a passive verb tells of, where the words begin behind it: ``[Lund] is said to own it``, ``[a man] who is said to own it``."""
    behind = [run[0] for run in runs if run[0] > verb.i]
    of = verb.head if verb.dep_ == "conj" and not any(c.dep_ in {*SUBJECTS, "nsubj:pass"} for c in verb.children) else verb
    subject = next((c for c in of.children if c.dep_ == "nsubj:pass"), None)
    told = _is_told_of(verb) and lemma_of(verb) not in BIDDEN
    if subject is None or not told or not behind or doc[min(behind)].tag_ not in {"TO", "IN", "VB"}:
        return None
    if subject.tag_ in {"WP", "WDT"}:
        return _before_relative(doc, subject)
    return phrase_of(subject) if subject.lower_ != "it" else None


def _is_beside(source: Span) -> bool:
    """Whether a source stands behind a preposition, so that it is not what the verb tells of: ``is said [in a report]``."""
    return any(c.dep_ == "case" and c.lower_ in VOICED for c in source.root.children)


def _agent(verb: Token) -> Range | None:
    """By whom something is done."""
    agent = next((c for c in verb.children if any(t.dep_ == "case" and t.lower_ == "by" for t in c.children)), None)
    return phrase_of(agent) if agent is not None else None


def _pronoun(doc: Doc, verb: Token, source: Span) -> Range | None:
    """The pronoun right before the verb, whose subject it is: ``his men, who [he] says``, ``in reply to the Courier [it] said``; right
    behind it, the one that the source begins with: ``said [he] to the Courier``."""
    at = verb.i - 1
    while at > 0 and doc[at].tag_ == "RB":
        at -= 1
    before = doc[at]
    if at >= 0 and before.lower_ in NOMINATIVE and before.dep_ in SUBJECTS and before.head == verb:
        return None if at and doc[at - 1].tag_ == "CC" else (at, at + 1)
    first = doc[source.start]
    said = len(source) > 1 and first.i == verb.i + 1 and first.lower_ in NOMINATIVE and doc[first.i + 1].dep_ == "case"
    return (first.i, first.i + 1) if said else None


def _given_name(doc: Doc, source: Span, verb: Token) -> Range | None:
    """The name that somebody unnamed gives behind ``who``: ``a man who gave his name only as [Orsk]``, ``her first name, [Ida]``."""
    for i in range(source.start, verb.i):
        if doc[i].lower_ in SELVES and any(t.lower_ in LEADS for t in doc[source.start : i]):
            at = i + 1
            while at < verb.i and doc[at].tag_ == "RB":
                at += 1
            called = doc[i - 1].lower_ in CALLING
            begin = at + (doc[at].lower_ == "the") if called else at + 1
            end = begin
            while end < verb.i and doc[end].pos_ == "PROPN":
                end += 1
            return (begin, end) if end > begin and (called or doc[at].lower_ in {"as", ","}) else None
    return None


def _runs_on(source: Span, subject: Token) -> bool:
    """Whether a source holds more than its subject's phrase and clauses: the words of a clause before it."""
    mine = {t.i for t in subject.subtree}
    return any(t.pos_ == "VERB" and t.i not in mine for t in source)


def _before_relative(doc: Doc, pronoun: Token) -> Range | None:
    """The name or noun that stands right before *who* or *which*, or before the one that *and* joins it to, whatever the tree says.

    What was done to it may stand between two commas: ``[the channel], run by exiles, which wrote``.
    """
    at = pronoun.i - 1
    done = next((t for t in doc[pronoun.sent.start : at] if t.dep_ == "acl" and t.tag_ == "VBN" and t.head.i < t.i), None)
    if done is not None and doc[at].text == doc[done.i - 1].text == "," and done.head == pronoun.head.head:
        at = done.i - 1
    while at > 0 and doc[at].text == ",":
        at -= 1
    if doc[at].tag_ == "CC":
        earlier = next((t for t in reversed(doc[pronoun.sent.start : at]) if t.tag_ == pronoun.tag_ and t.dep_ in SUBJECTS), None)
        return _before_relative(doc, earlier) if earlier is not None else None
    ent = name_at(doc[at])
    head = ent.root if ent is not None else doc[at]
    if head.pos_ not in {"NOUN", "PROPN"}:
        return None
    if pronoun.lower_ == "who" and head.ent_type_ == "LOC" and head.dep_ == "nmod" and head.head.pos_ in {"NOUN", "PROPN"}:
        head = head.head
        start, _ = phrase_of(head)
        return (start, at + 1) if start <= head.i else None
    start, end = phrase_of(head)
    return (start, at + 1) if start <= at < end else None


def _nearest(doc: Doc, source: Span, cue: Span) -> Span | None:
    """What of the source lies in the cue's own line and behind other cues (``[The clerk wrote that] Orsk promised``)."""
    cues = [a.cue for a in attributions(doc) if a.content and a.cue.start < source.end and source.start < a.cue.end]
    cuts = {i for other in cues for i in range(other.start, other.end)}
    cuts |= {t.i for t in source if t.is_space and "\n" in t.text}
    finite = [t.i for t in source if t.tag_ in TENSED and _clause_of(t).dep_ not in {"acl:relcl", "aux", "aux:pass", "cop", "acl"}]
    if finite and source.end <= cue.start:
        cuts |= set(range(source.start, max([t.i for t in source if t.text == "," and t.i > finite[-1]] or finite[-1:]) + 1))
    kept = [t.i for t in source if t.i not in cuts and not cue.start <= t.i < cue.end]
    runs = runs_of(kept)
    if not runs:
        return None
    root = source.root
    about = [run for run in runs if run[0] <= root.i < run[1] and root.pos_ in {"NOUN", "PROPN", "PRON"} and root.dep_ in SUBJECTS]
    start, end = min(about or runs, key=lambda run: min(abs(run[1] - cue.start), abs(run[0] - cue.end)))
    return doc[start:end]


def _clause_of(verb: Token) -> Token:
    """The first of the verbs that it is coordinated with: ``who [worked] there and spoke to us``."""
    while verb.dep_ == "conj" and verb.head.i < verb.i:
        verb = verb.head
    return verb


def _whole(doc: Doc, source: Range) -> Range:
    """The source with the noun that a preposition at its beginning hangs on: ``[its chief of staff] in Ostland, Ida Lund``."""
    start, end = source
    while start < end and start > 0 and doc[start].dep_ == "case" and start < doc[start].head.i < end:
        inner = doc[start].head
        if inner.dep_ != "nmod" or not inner.head.i < start or not together(inner.head, inner):
            break
        start = phrase_of(inner.head)[0]
    return start, end


def bare(doc: Doc, source: Range) -> Range | None:
    """The source with its name, without what only leads on from it: marks, ``and``, ``who``, ``of``, ``earlier`` at its edges, ``I spoke
    to`` behind it, ``briefing the press,`` or ``a figure`` that it gives in front.
    """
    start, end = _named(doc, _led(doc, _whole(doc, source)))
    end = next((i for i in range(start + 2, end) if doc[i].lower_ in {"i", "we"} and doc[i - 1].pos_ == "NOUN"), end)
    if end - start > REDUCED and doc[start].tag_ == "DT" and doc[start + 1].lower_ in GIVEN and doc[start + REDUCED].tag_ in BEGIN:
        start += REDUCED
    if start < end and doc[start].tag_ == "VBG" and doc[start].pos_ == "VERB":
        start = next((i + 1 for i in range(end - 2, start, -1) if doc[i].text == "," and doc[i + 1].tag_ in {"DT", "NNP", "PRP"}), start)
    while start < end and (doc[start].is_punct or doc[start].is_space or doc[start].tag_ == "CC"):
        start += 1
    while start < end and (
        doc[end - 1].is_space
        or doc[end - 1].tag_ in {"CC", "WP", "WDT", "WRB", "IN", "RB", "RBR"}
        or doc[end - 1].text in {",", ";", ":", "—", "–", "-"}
    ):
        end -= 1
    if end - start > 2 and doc[end - 1].tag_ in FINITE and doc[end - 2].lower_ in LEADS:
        return bare(doc, (start, end - 2))
    return (start, end) if start < end else None


def _led(doc: Doc, source: Range) -> Range:
    """The source without a pronoun that is told (``shouted him [a woman]``), or what comes from it (``came the reply from [Ida Lund]``),
    and with the nouns that its lone article leads to."""
    start, end = source
    sent = next((i for i in range(start, min(end - 1, start + FROM)) if doc[i].lower_ == "from"), None)
    if sent is not None and sent and doc[sent - 1].lower_ in REPLIES and any(t.lower_ in COMES for t in doc[max(0, sent - FROM) : sent]):
        start = sent + 1
    if end - start > 2 and doc[start].lower_ in TOLD and doc[start + 1].tag_ in {"DT", "NNP", "NN", "NNS"}:
        start += 1
    if end - start == 1 and doc[start].tag_ == "DT" and doc[start].lower_ in {"the", "a", "an"}:
        while end < len(doc) and doc[end].pos_ in {"NOUN", "PROPN", "ADJ"} and end - start < NEAR_NOUN:
            end += 1
    return start, end


def _named(doc: Doc, source: Range) -> Range:
    """The source up to the name that it leads to, from the one whose words they are.

    ``Ondar, whose [envoy, Ida Lund]``; ``[the head of the company] whose ferry sank``; ``[the operator, Quayside Lines],``;
    ``[the union's Ida Lund]``; ``[the mayor's office]``.
    """
    start, end = source
    inside = name_at(doc[end - 1]) if start < end else None
    if inside is not None and inside.label_ in BEARERS and "\n" not in inside.text:
        end = max(end, inside.end)
    if start > 1 and doc[start - 1].lower_ == "whose" and not any(t.ent_type_ == "PERSON" for t in doc[start:end]):
        owner = doc[start - 2]
        while owner.dep_ == "nmod" and owner.head.i < owner.i:
            owner = owner.head
        start, end = phrase_of(owner)[0], start - 1
    whose = next((t.i for t in doc[start:end] if t.lower_ == "whose"), None)
    closed = whose is not None and any(t.tag_ in FINITE for t in doc[whose:end])
    if whose is not None and not closed and any(t.ent_type_ == "PERSON" for t in doc[whose:end]):
        start = whose + 1
    elif whose is not None and whose > start:
        return start, whose
    if end + 1 >= len(doc) or end - start < 1:
        return start, end
    last = doc[end - 1]
    titled = last.pos_ == "NOUN" or (last.pos_ == "PROPN" and not last.ent_type_)
    name = name_at(doc[end]) or (name_at(doc[end + 1]) if doc[end].text == "," and last.pos_ == "NOUN" else None)
    if name is not None and doc[end].text == "," and name.root.dep_ in SUBJECTS:
        name = None
    if name is not None and name.start >= end and name.label_ in BEARERS and (titled or last.lower_ in GENITIVES):
        return start, name.end
    if doc[end].lower_ in GENITIVES and doc[end + 1].pos_ in {"NOUN", "PROPN"} and not _is_cue(doc, end + 1):
        last, end = doc[end], end + 1
    if last.lower_ in GENITIVES:
        while end < len(doc) and doc[end].pos_ in {"NOUN", "ADJ", "PROPN"} and not is_known(doc[end]):
            end += 1
    return start, end


def _is_cue(doc: Doc, i: int) -> bool:
    """Whether the network takes the word for a part of a cue: ``Lund's [insistence]``."""
    return any(a.cue.start <= i < a.cue.end for a in attributions(doc))


def _heard_from(doc: Doc, cue: Span) -> Range | None:
    """Whoever a newsroom has it from: ``as the Ledger has [learned] from a clerk``."""
    verb = next((word for word in cue_words(cue) if lemma_of(word) in HEARING), None)
    of = (
        next((i for i in range(verb.i + 1, min(verb.i + 1 + NEAR, len(doc))) if doc[i].lower_ == "from"), None)
        if verb is not None
        else None
    )
    return after_according(doc, doc[of]) if of is not None else None


def after_according(doc: Doc, token: Token) -> Range | None:
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
    start, end = phrase_of(head)
    return (max(start, to + 1), end) if end > to + 1 else None


def subject_of(doc: Doc, cue: Span) -> Range | None:
    """The source of a cue whose clause leaves it out: its subject, else the subject of the clause that it hangs on."""
    token: Token = cue_words(cue)[0] if cue_words(cue) else cue.root
    if token.pos_ in {"NOUN", "PROPN"}:
        owner = next((c for c in token.children if c.dep_ == "nmod:poss"), None)
        if owner is not None:
            return phrase_of(owner)
    for _ in range(4):
        subject = _subject(token) or next((c for c in token.children if c.dep_ in {*SUBJECTS, "obl:agent"} or _is_active(c, token)), None)
        if subject is not None:
            if subject.tag_ in {"WP", "WDT"} and (before := _before_relative(doc, subject)) is not None:
                return before
            if subject.tag_ in {"WP", "WDT"} and token.dep_ == "acl:relcl":
                return phrase_of(token.head)
            return phrase_of(subject)
        if token.dep_ == "acl" and token.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            if not doc[token.i - 1].is_quote or token.head.head.pos_ != "VERB":
                return phrase_of(token.head)
            token = token.head.head
            continue
        if token.dep_ not in {"advcl", "conj", "xcomp", "parataxis"} or token.head is token:
            return None
        token = token.head
    return None


def _is_active(subject: Token, verb: Token) -> bool:
    """Whether a subject that the tree calls passive is none: the verb has no auxiliary of the passive."""
    return subject.dep_ == "nsubj:pass" and not any(c.dep_ == "aux:pass" for c in verb.children)
