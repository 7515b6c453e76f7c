"""The setting of a statement: to whom it was said, and on which day."""

from __future__ import annotations

from spacy.tokens import Doc, Span, Token

from hearsay import model
from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.extraction.lexicon.cues import LISTENERS
from hearsay.extraction.moments import when_of
from hearsay.extraction.references import refer

_TELLING = frozenset(
    {
        "tell",
        "inform",
        "warn",
        "ask",
        "urge",
        "remind",
        "assure",
        "caution",
        "notify",
        "brief",
        "order",
        "call",
        "beg",
        "implore",
        "promise",
        "threaten",
        "invite",
        "instruct",
        "advise",
        "accuse",
    }
)
_OCCASIONS = frozenset(
    {
        "interview",
        "conversation",
        "call",
        "phone",
        "telephone",
        "talk",
        "talks",
        "meeting",
        "letter",
        "message",
        "speech",
        "address",
        "exchange",
    }
)
_TOWARDS = {"to": None, "on": frozenset({"call", "urge"}), "with": frozenset({"speak", "talk"})}


def addressees_of(doc: Doc, cue: Span | None, content: tuple[tuple[int, int], ...]) -> tuple[str, ...]:
    """References to those whom the words were said to, in order: objects of *tell*, *to X*, *in an interview with X*."""
    if cue is None:
        return ()
    inside = {i for s, e in content for i in range(s, e)}
    found: list[Token] = []
    for verb in _verbs(cue):
        for child in verb.children:
            if child.i in inside or child.pos_ not in {"NOUN", "PROPN", "PRON"}:
                continue
            case = next((c.lower_ for c in child.children if c.dep_ == "case"), None)
            if (child.dep_ in {"obj", "iobj"} and lemma_of(verb) in _TELLING) or (
                child.dep_ == "obl" and case in _TOWARDS and (_TOWARDS[case] is None or lemma_of(verb) in (_TOWARDS[case] or ()))
            ):
                found.append(child)
            elif child.dep_ in {"obl", "obj", "nmod"} and lemma_of(child) in _OCCASIONS:
                found += [
                    n
                    for n in child.children
                    if n.dep_ in {"nmod", "obl"} and any(c.lower_ in {"with", "to"} for c in n.children if c.dep_ == "case")
                ]
        if found:
            break
    everyone = [t for f in found for t in (f, *(c for c in f.children if c.dep_ == "conj"))]
    people = [
        t
        for t in everyone
        if t.i not in inside
        and lemma_of(t) not in LISTENERS
        and (t.pos_ in {"PROPN", "PRON"} or t.ent_type_ in {"PERSON", "ORG", "LOC", "NORP"} or _human(t))
    ]
    return tuple(dict.fromkeys(refer(t) for t in people))


def _human(token: Token) -> bool:
    return any(t.ent_type_ in {"PERSON", "ORG", "LOC", "NORP"} for t in token.subtree)


def _verbs(cue: Span) -> list[Token]:
    """The cue's own verb, then the verbs that it hangs on (``told them to stop, saying …``)."""
    words = cue_words(cue) or [cue.root]
    out = [words[0]]
    while len(out) < 3 and out[-1].dep_ in {"advcl", "conj", "xcomp"} and out[-1].head.pos_ in {"VERB", "AUX"}:
        out.append(out[-1].head)
    return out


def said_on(doc: Doc, cue: Span | None, content: tuple[tuple[int, int], ...]) -> model.When | None:
    """The day that the clause of the cue names, outside of what is said."""
    if cue is None:
        return None
    inside = {i for s, e in content for i in range(s, e)}
    best: tuple[int, model.Moment] | None = None
    verbs = _verbs(cue)
    sentence = cue.sent
    for moment in doc._.moments:
        if moment.type not in {"DATE", "TIME"} or moment.span.end <= sentence.start_char or moment.span.start >= sentence.end_char:
            continue
        span = doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if span is None or span.start in inside:
            continue
        if not _hangs_on(span.root, verbs, inside):
            continue
        distance = min(abs(span.start - cue.start), abs(span.start - cue.end))
        if best is None or distance < best[0]:
            best = (distance, moment)
    if best is None:
        return None
    moment = best[1]
    return when_of(moment.value, moment.span.text, "relative" if not moment.span.text[:1].isdigit() else "explicit")


def _hangs_on(token: Token, verbs: list[Token], inside: set[int]) -> bool:
    """Whether the moment belongs to the clause of one of the verbs."""
    for _ in range(5):
        if token in verbs:
            return True
        if token.dep_ in {"acl:relcl", "ccomp"} or token.head is token:
            return False
        token = token.head
        if token.i in inside:
            return False
    return token in verbs
