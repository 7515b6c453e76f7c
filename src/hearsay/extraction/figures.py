"""Numbers that someone could dispute or update: what they count, how exactly, where, over what time, and who says so."""

from __future__ import annotations

import re
from datetime import timedelta

from msgspec.structs import replace
from spacy.language import Language
from spacy.tokens import Doc, Token
from spacy.tokens import Span as Words

from hearsay.extraction import calendar, claimants
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.measures import Counted, Scene, Sight
from hearsay.extraction.tallies import durations, minutes, sights_of, tallies
from hearsay.model import Document, Figure, Moment, Statement, When, content_id

_PLACE_WORDS = words("in at near across around inside outside throughout from for of")
_NO_POPULATION = (lexicon.MORE) | lexicon.STATES.keys() | lexicon.TOTALS
_SPEECH_TIME = words("said says told announced")


def figures(doc: Doc) -> tuple[Figure, ...]:
    """Every figure of the report in reading order."""
    document: Document = doc._.document
    times: tuple[Moment, ...] = doc._.moments
    sights = sights_of(doc, times)
    scene = Scene(doc, sights)
    found = [*tallies(scene, sights), *durations(scene, times)]
    found.sort(key=lambda pair: (pair[0].number.start, pair[0].number.end))
    made: list[Figure] = []
    for i, (sight, kind) in enumerate(found):
        figure = _figure(scene, document, sight, kind, times, found, i)
        made.append(_as_before(scene, found, i, figure, made))
    return _with_caveats(document, made)


def _as_before(scene: Scene, found: list[tuple[Sight, Counted]], i: int, figure: Figure, made: list[Figure]) -> Figure:
    """Who gives the number just before gives this one too: ``counts 2,316 dead and 13,293 injured``."""
    if i == 0 or figure.claimant or figure.statement or scene.sentence[found[i - 1][0].first] != scene.sentence[found[i][0].first]:
        return figure
    gap = scene.words[max(found[i - 1][0].last, found[i - 1][1].end) + 1 : found[i][0].begin]
    return replace(figure, claimant=made[-1].claimant) if gap in (["and"], [","], [",", "and"], ["with"], ["plus"]) else figure


def _figure(
    scene: Scene, document: Document, sight: Sight, kind: Counted, times: tuple[Moment, ...], found: list[tuple[Sight, Counted]], i: int
) -> Figure:
    last = scene.doc[min(max(kind.end, sight.last), len(scene.doc) - 1)]
    span = document.span(sight.number.start, max(sight.number.end, last.idx + len(last)))
    statement = claimants.containing(scene.doc._.statements, span)
    apart = statement is not None and statement.mode != "direct" and not _same_sentence(scene, statement, sight)
    local = claimants.local(scene, sight, kind.measure) if statement is None or apart else None
    if local is not None:
        statement = None
    edges = (found[i - 1][0].last if i else -1, found[i + 1][0].begin if i + 1 < len(found) else len(scene.doc))
    place = _place(scene, sight, kind, edges)
    return Figure(
        content_id("f", document.id, span.start, span.end),
        span,
        kind.measure,
        sight.number.low,
        sight.number.high,
        sight.number.hedge,
        unit=_unit(sight, kind, last),
        population=_population(scene, sight, kind),
        place=_reference(place),
        period=_period(scene, document, sight, edges, times),
        claimant=claimants.owner(scene.doc, statement.speaker) if statement else claimants.speaker(local) if local is not None else None,
        statement=statement.id if statement else None,
    )


def _same_sentence(scene: Scene, statement: Statement, sight: Sight) -> bool:
    """Whether the cue of a statement stands in the sentence of the number."""
    cue = scene.doc.char_span(statement.cue.start, statement.cue.end, alignment_mode="expand") if statement.cue else None
    return cue is None or scene.sentence[cue.start] == scene.sentence[sight.first]


def _unit(sight: Sight, kind: Counted, last: Token) -> str | None:
    if kind.measure in ("duration", "sentence"):
        return "minutes"
    if sight.number.money:
        return sight.number.money
    return last.text if kind.measure in lexicon.UNITS and last.i > sight.last else None


def _population(scene: Scene, sight: Sight, kind: Counted) -> str | None:
    """The words for who or what is counted: ``Russian soldiers``; None for "others" and the like."""
    word = scene.words[kind.noun] if kind.noun is not None else ""
    if kind.noun is None or word in _NO_POPULATION or kind.measure in lexicon.UNITS:
        return None
    first = sight.last + 1
    while first < kind.noun and scene.words[first] in ("of", "the", "-", "a", "more", "other", "another"):
        first += 1
    words: Words = scene.doc[first : kind.noun + 1]
    return " ".join(words.text.split()) or None


def _reference(place: Token | None) -> str | None:
    if place is None:
        return None
    from hearsay.extraction.references import refer

    return refer(place)


def _place(scene: Scene, sight: Sight, kind: Counted, edges: tuple[int, int]) -> Token | None:
    """A place tied to the number: ``in Tarn`` behind it or in front of it, ``Tarn's toll``, ``Tarn (285,000 inhabitants)``."""
    ents = [
        e
        for e in scene.doc.ents
        if e.label_ == "LOC" and scene.sentence[e.start] == scene.sentence[sight.first] and edges[0] < e.start < edges[1]
    ]
    ents = [e for e in ents if e.root.pos_ != "ADJ"]
    behind = [e for e in ents if e.start > sight.last and ";" not in scene.words[sight.last : e.start] and e.start - kind.end < 9]
    behind = [e for e in behind if _preposition(scene, e) in _PLACE_WORDS - {"of", "for", "from"}]
    if behind:
        return behind[0].root
    front = [e for e in ents if e.end <= sight.begin]
    for ent in reversed(front):
        gap = scene.words[ent.end : sight.begin]
        owner = gap[:1] in (["'s"], ["’s"]) and bool(set(gap) & (lexicon.TOTALS | lexicon.RUNNING))
        if (
            _preposition(scene, ent) in _PLACE_WORDS - {"of", "for", "from"}
            or owner
            or (kind.measure == "population" and gap in (["("], [",", "with"]))
        ):
            return ent.root
    return None


def _preposition(scene: Scene, ent: Words) -> str:
    """The preposition in front of a name, across its article and its description: ``in the city of``."""
    for i in range(ent.start - 1, max(-1, ent.start - 6), -1):
        word = scene.words[i]
        if word in _PLACE_WORDS and word != "of":
            return word
        if word in (",", ".", "and", "to", "with", "by") or i in scene.taken:
            return ""
    return ""


def _period(scene: Scene, document: Document, sight: Sight, edges: tuple[int, int], times: tuple[Moment, ...]) -> When | None:
    """Over what time: ``in the past week``, ``in 24 hours``, ``on Monday``, where days can be told."""
    low = scene.doc[edges[0]].idx if edges[0] >= 0 else 0
    high = scene.doc[edges[1]].idx if edges[1] < len(scene.doc) else len(scene.text)
    base = calendar.parse_day(document.published)
    for moment in times:
        if not low < moment.span.start < high or moment.span.start < sight.number.end:
            continue
        token = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if token is None or scene.sentence[token.start] != scene.sentence[sight.first]:
            continue
        before = {scene.word(token.start - 1), scene.word(token.start - 2)}
        if _SPEECH_TIME & set(scene.words[sight.last + 1 : token.start]):
            return None
        if moment.type == "DURATION" and base and {"in", "over", "within", "during"} & before and "first" not in moment.span.text:
            return _stretch(base.isoformat(), moment)
        if moment.type in ("DATE", "TIME") and {"on", "in", "since", "during"} & before:
            return calendar.when_of(moment.value, moment.span.text, "relative")
    return None


def _stretch(published: str, moment: Moment) -> When | None:
    length, base = minutes(moment), calendar.parse_day(published)
    if not length or base is None:
        return None
    days = length[0] / 1440
    if days > 40000:
        return None
    start = base - timedelta(days=max(1, round(days)))
    return When(start.isoformat(), base.isoformat(), "relative", moment.span.text)


def _with_caveats(document: Document, made: list[Figure]) -> tuple[Figure, ...]:
    """Each caveat on the figure it follows; one at the head of the next sentence on those of the sentence before."""
    out = list(made)
    text = document.text
    for start, end in claimants.caveats(text):
        before = [i for i, figure in enumerate(out) if figure.span.end <= start and _close(text[figure.span.end : start])]
        behind = [
            i for i, figure in enumerate(out) if end <= figure.span.start and not re.search(r"[.!?\n]", text[end : figure.span.start])
        ]
        about = before[-1:] or behind[:1]
        if re.search(
            r"\b(?:figures|numbers|claims|tolls|counts|neither|both|none|those|these)\b[^.!?\n]{0,40}\Z",
            text[max(0, start - 60) : start].lower(),
        ):
            about = before or about
        for i in about:
            out[i] = _marked(out[i], document, start, end)
    return tuple(out)


def _close(gap: str) -> bool:
    return len(gap) < 200 and len(re.findall(r"[.!?](?:\s|[\"”’])|\n", gap)) <= 1


def _marked(figure: Figure, document: Document, start: int, end: int) -> Figure:
    return replace(figure, caveat=document.span(start, end)) if figure.caveat is None else figure


@Language.component("hearsay_figures", assigns=["doc._.figures"])
def attach(doc: Doc) -> Doc:
    """Puts :func:`figures` on ``doc._.figures``."""
    doc._.figures = figures(doc)
    return doc
