"""Which statement a number stands in."""

from __future__ import annotations

from hearsay.extraction.acts import lemma_of
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.cues import ACTS
from hearsay.extraction.lexicon.moments import WEEKDAYS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.scene import Scene, Sight
from hearsay.language.plain import Token
from hearsay.language.reading import in_quotes, together
from hearsay.model import Span, Statement

_OWN = words("his her its their we i our my")
"""Whoever is called so inside of somebody's words is no other than who says them, or those of his."""
_SAYS = claims.CLAIM_VERBS | {"told", "tells", "tell", "according"}
_DUMB = (lexicon.THINGS - {"buildings"}) | {"cattle"}
"""Classes of what has no voice; hospitals, schools and hotels have one."""
_THEY = words("it they he she we")
_SPEAK = words("countries provinces families teams units")
"""Of what is counted these have a voice: ``Two [provinces] reported 40 dead``."""
_DENYING = frozenset({*ACTS["deny"], *ACTS["reject"]})
"""Verbs of those who give no number of what they speak of."""

_MEANWHILE = ([",", "while"], [",", "whereas"], [",", "although"])
"""Behind words in front of a cue these part them from what is said."""
_DEEP = 7
"""Words up the tree from a number within which the verb of its clause is looked for."""
_GAP = 40
"""Characters between two parts of a content in which it is told that the second only goes on meanwhile."""


class Contents:
    """The contents of a report's statements, asked for figure after figure in order of the text."""

    def __init__(self, statements: tuple[Statement, ...], text: str) -> None:
        self.text = text
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

    def around(self, span: Span) -> tuple[Statement, ...]:
        """The statements whose contents hold the span, the innermost first; spans must come in order of their starts."""
        while self.parts and self.parts[-1][0] <= span.start:
            self.open.append(self.parts.pop())
        self.open = [part for part in self.open if part[1] > span.start]
        holders = sorted((size, i, start) for start, end, size, i in self.open if span.end <= end)
        return tuple(self.statements[i] for _, i, start in holders if not _stands_beside(self.text, self.statements[i], start))


def is_dumb(token: Token) -> bool:
    """Whether it is a thing or a beast, which gives no numbers whatever the verb: ``The [barge] gives light to 700 huts``."""
    kind = lexicon.BY_CLASS.get(token.lower_)
    return token.lower_ in WEEKDAYS or (token.pos_ == "NOUN" and (token.lower_ in claims.INERT or kind in _DUMB))


def is_counted(scene: Scene, first: int, head: Token) -> bool:
    """Whether those who speak, from their first word to their head, are things that are counted: ``[40 fairs] raised $6 million``."""
    counted = head.pos_ == "NOUN" and any(i in scene.taken for i in range(first, head.i))
    return counted and head.lower_ not in lexicon.HUMANS and lexicon.BY_CLASS.get(head.lower_) not in _SPEAK


def _stands_beside(text: str, said: Statement, start: int) -> bool:
    """Whether a part of a content only tells what went on meanwhile, wherever the part begins or ends.

    ``she resigned [as the toll climbed to 83]``, ``indicating that [the toll was 83], while the envoy denied [that]``
    """
    part = next(part for part in said.content if part.start == start)
    if said.cue is not None and start < said.cue.start:
        return text[part.end : said.cue.start].lower().replace(",", " , ").split()[:2] in _MEANWHILE
    first = part.text.lower().split()[:2]
    if first[0] in claims.BESIDE and first[1:] not in (["many"], ["much"], ["few"]):
        return True
    ends = [other.end for other in said.content if other.end <= start and (said.cue is None or other.end > said.cue.end)]
    gap = text[max(ends) : start].lower().split() if ends and start - max(ends) < _GAP else []
    return bool(gap) and gap[gap[0] == "," and len(gap) > 1] in claims.BESIDE


def stated(scene: Scene, said: tuple[Statement, ...], measure: str) -> Statement | None:
    """The statement that a figure stands in: the innermost one that somebody makes, as in ``She said [her team counts three nurses]``."""
    for statement in said:
        span = statement.speaker.span
        phrase = scene.doc.char_span(span.start, span.end, alignment_mode="expand") if span else None
        if statement is not said[-1] and phrase is not None and phrase[0].lower_ in _OWN:
            continue
        says = statement.cue is not None and bool(_SAYS & set(statement.cue.text.lower().split()))
        if phrase is not None and scene.tree and (is_dumb(phrase.root) or (not says and is_counted(scene, phrase.start, phrase.root))):
            continue
        counts = statement.cue is not None and statement.cue.text.lower() in lexicon.NUMBERS
        strong = phrase is not None and (phrase.root.lower_ in lexicon.STRENGTH or (measure == "troops" and statement is not said[-1]))
        if not (counts and measure in claims.STAFF and strong):
            return statement
    return None


def is_refused(scene: Scene, sight: Sight) -> bool:
    """Whether a number is said not to be so, which does not make it theirs who say it: ``counts 51, not [the 40] that the port gave``.

    It was, where they take back their own: ``The police count 61, not [64] as they said``.
    """
    front = scene.words[max(0, sight.begin - 2) : sight.begin]
    taken_back = scene.word(sight.last + 1) == "as" and scene.word(sight.last + 2) in _THEY
    return (front[-1:] == ["not"] or front == ["not", "the"]) and not taken_back


def is_denied(scene: Scene, said: Statement) -> bool:
    """Whether who is told to deny something gives none of its numbers: ``denied that [14] had died``."""
    cue = scene.doc.char_span(said.cue.start, said.cue.end, alignment_mode="expand") if said.cue is not None else None
    return said.mode == "indirect" and cue is not None and any(lemma_of(word) in _DENYING for word in cue)


def is_added(scene: Scene, said: tuple[Statement, ...], sight: Sight) -> bool:
    """Whether the report itself adds a number to somebody's paraphrased words, in a clause that says more of a thing by which another
    is only called something: ``called it an answer to [raids that killed 12]``."""
    if not said or not scene.tree or said[0].mode == "direct" or (verb := _describing(scene, sight)) is None:
        return False
    thing, over = verb.head, verb.head.head
    part = next((part for part in said[0].content if part.start < verb.idx < part.end), None)
    if part is None or in_quotes(scene.doc)[verb.i]:
        return False
    while over.pos_ not in ("VERB", "AUX") and over.dep_ not in ("ccomp", "root") and over.head.idx >= part.start:
        over = over.head
    return thing.pos_ in ("NOUN", "PROPN") and part.start <= over.idx < thing.idx and over.pos_ in ("NOUN", "ADJ")


def _describing(scene: Scene, sight: Sight) -> Token | None:
    """The verb of the relative clause that a number stands in."""
    token = scene.doc[sight.first]
    for _ in range(_DEEP):
        if token.dep_ == "acl:relcl" or token.head is token or not together(token, token.head):
            break
        token = token.head
    return token if token.dep_ == "acl:relcl" else None
