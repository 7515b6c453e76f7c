"""Who gives a number."""

from __future__ import annotations

from spacy.tokens import Doc, Token

from hearsay.extraction.events.clauses import antecedent
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.references import described, head_of, refer
from hearsay.extraction.scene import Scene, Sight
from hearsay.language.reading import receipt, together
from hearsay.model import Span, Speaker, Statement

_FAR = 80
"""Words of a sentence looked at on either side of a number for ``according to``."""
_NOBODY = words("there which that who this what these those one")
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_CUTS = frozenset({";", "who", "which", "where", "while", "but"})
_INNER = frozenset({"det", "amod", "compound", "nmod:poss", "nummod", "flat", "advmod", "case", "nmod:desc", "goeswith"})


class Contents:
    """The contents of a report's statements, asked for figure after figure in order of the text."""

    def __init__(self, statements: tuple[Statement, ...]) -> None:
        self.parts = sorted(
            (
                (part.start, part.end, sum(p.end - p.start for p in said.content), i)
                for i, said in enumerate(statements)
                for part in said.content
            ),
            reverse=True,
        )
        self.statements = statements
        self.open: list[tuple[int, int, int, int]] = []

    def around(self, span: Span) -> Statement | None:
        """The innermost statement whose content holds the span; spans must come in order of their starts."""
        while self.parts and self.parts[-1][0] <= span.start:
            self.open.append(self.parts.pop())
        self.open = [part for part in self.open if part[1] > span.start]
        holders = [(size, i) for _, end, size, i in self.open if span.end <= end]
        return self.statements[min(holders)[1]] if holders else None


def local(scene: Scene, sight: Sight, measure: str) -> Token | None:
    """The word for whoever gives the number in a construction of the same sentence, told from tags and tree."""
    if not scene.tree:
        return None
    verbs = claims.CLAIM_VERBS | claims.COUNT_VERBS if measure in claims.COUNTED_SO else claims.CLAIM_VERBS
    return _by_near_verb(scene, sight, verbs) or _according(scene, sight) or _by_verb(scene, sight, verbs) or _by_noun(scene, sight)


def owner(doc: Doc, said: Speaker) -> Speaker:
    """The speaker behind a figure's statement: for ``its own estimate`` whose estimate it is."""
    words = doc.char_span(said.span.start, said.span.end, alignment_mode="expand") if said.span else None
    if words is None or words.root.lower_ not in claims.CLAIM_NOUNS:
        return said
    whose = next((child for child in words.root.children if child.dep_ == "nmod:poss"), None)
    return speaker(whose) if whose is not None else said


def speaker(token: Token) -> Speaker:
    """The speaker that the phrase headed by ``token`` stands for."""
    span = receipt(described(head_of(token)))
    return Speaker(refer(token), span, description=span.text)


def _by_near_verb(scene: Scene, sight: Sight, verbs: frozenset[str]) -> Token | None:
    """The nearest verb in front, where it claims and its subject stands right before it: ``The ministry puts the toll at 647``."""
    for i in range(sight.begin - 1, max(0, sight.begin - 15), -1):
        token = scene.doc[i]
        if scene.sentence[i] != scene.sentence[sight.first] or scene.words[i] in _CUTS:
            return None
        if token.tag_ in _FINITE or (token.tag_ == "VBN" and i == sight.begin - 1):
            return _subject_before(scene, sight, i) if scene.words[i] in verbs else None
    return None


def _subject_before(scene: Scene, sight: Sight, i: int) -> Token | None:
    verb = scene.doc[i]
    while i > 1 and scene.doc[i - 1].tag_ in ("RB", "MD", "VBZ", "VBP", "VBD"):
        i -= 1
    token = antecedent(scene.doc[i - 1]) if i else None
    return token if token is not None and token.pos_ in ("NOUN", "PROPN") and _answers(scene, sight, token, verb) else None


def _by_verb(scene: Scene, sight: Sight, verbs: frozenset[str]) -> Token | None:
    """The subject of a verb of claiming above the number: ``The ministry counts 90 dead``, ``Marland, announcing the death of 90``."""
    token, claimed, led = scene.doc[sight.first], False, False
    for _ in range(9):
        if token.pos_ in ("VERB", "AUX") or token.lower_ in lexicon.PASSIVE:
            passive = any(child.dep_ == "aux:pass" for child in token.children)
            claimed = claimed or (not passive and (token.lower_ in verbs or _is_phrase(token)))
            subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubj:outer")), None)
            if subject is not None and claimed:
                subject = antecedent(subject)
                return subject if _answers(scene, sight, subject, token) and not (led and sight.first < subject.i) else None
            if claimed and token.dep_ not in ("advcl", "conj", "xcomp", "acl", "ccomp", "parataxis"):
                return None
        if token.head is token or not together(token, token.head):
            return None
        led = led or token.dep_ == "acl:relcl"
        token = token.head
    return None


def _is_phrase(verb: Token) -> bool:
    """Whether a verb claims with the preposition behind it: ``[sticks] to 17``."""
    link = claims.CLAIM_PHRASES.get(verb.lower_)
    return link is not None and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == link


def _answers(scene: Scene, sight: Sight, subject: Token, verb: Token) -> bool:
    """Whether the subject of a verb may be who gives the number: it does not hold it, but for a clause of its own that gives it."""
    first, last = subject.left_edge.i, subject.right_edge.i
    inside = first <= sight.first <= last and not first <= verb.i <= last
    return (
        not inside
        and scene.sentence[subject.i] == scene.sentence[sight.first]
        and subject.lower_ not in _NOBODY | lexicon.TOTALS | lexicon.RUNNING - {"it"} | lexicon.MORE
    )


def _according(scene: Scene, sight: Sight) -> Token | None:
    """``according to X`` in the sentence: behind the number, or at its head."""
    sentence = scene.sentence[sight.first]
    spots = [i for i in _around(scene, sentence, sight.first) if scene.words[i] == "according" and scene.word(i + 1) == "to"]
    if not spots:
        return None
    i = min(spots, key=lambda at: (at < sight.first, abs(at - sight.first))) + 2
    return _phrase_head(scene, i)


def _around(scene: Scene, sentence: int, at: int) -> range:
    first = last = at
    while first > max(0, at - _FAR) and scene.sentence[first - 1] == sentence:
        first -= 1
    while last + 1 < min(len(scene.words), at + _FAR) and scene.sentence[last + 1] == sentence:
        last += 1
    return range(first, last + 1)


def _phrase_head(scene: Scene, i: int) -> Token | None:
    if not 0 <= i < len(scene.doc):
        return None
    token = scene.doc[i]
    for _ in range(6):
        if token.dep_ in _INNER and token.head.i > token.i and token.head.i - i < 10:
            token = token.head
    return token if token.pos_ in ("NOUN", "PROPN", "PRON", "ADJ") else None


def _genitive(scene: Scene, i: int) -> Token | None:
    """The owner of a noun, from the mark of the genitive before it: ``Ostia's own estimate``."""
    marks = [j for j in range(max(1, i - 3), i) if scene.words[j] in ("'s", "’s", "'", "’")]
    return scene.doc[marks[-1] - 1] if marks else None


def _by_noun(scene: Scene, sight: Sight) -> Token | None:
    """``the first estimate made by X``, ``its own estimate``, ``X's count of 90``."""
    for i in range(max(0, sight.begin - 6), min(len(scene.words), sight.last + 14)):
        token = scene.doc[i]
        if scene.sentence[i] != scene.sentence[sight.first] or token.lower_ not in claims.CLAIM_NOUNS:
            continue
        if any(other in scene.taken for other in range(sight.last + 1, i)) or any(other in scene.taken for other in range(i, sight.begin)):
            continue
        whose = next((child for child in token.children if child.dep_ == "nmod:poss"), None) or _genitive(scene, i)
        if whose is not None:
            return whose
        for j in range(i + 1, min(i + 5, len(scene.words))):
            if scene.words[j] in claims.CLAIM_LINKS and scene.words[j] != "of":
                return _phrase_head(scene, j + 1)
    return None
