"""Numbers that someone could dispute or update: what they count, how exactly, where, over what time, and who says so."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from datetime import timedelta

import msgspec
from spacy import tokens
from spacy.language import Language

from hearsay.documents.letters import latin
from hearsay.extraction import calendar, carried, claimants, polls
from hearsay.extraction.caveats import with_caveats
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.issued import issuer
from hearsay.extraction.lengths import durations, minutes
from hearsay.extraction.lexicon import counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.claims import FACTS, PAPERS
from hearsay.extraction.lexicon.units import POUNDS, SIGN_OF, SOLID, UNITS
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.owners import ahead_of
from hearsay.extraction.phrases import quoted
from hearsay.extraction.places import place_of
from hearsay.extraction.scene import Counted, Scene, Sight
from hearsay.extraction.stated import Contents, is_added, is_denied, is_refused, stated
from hearsay.extraction.tabled import tabled
from hearsay.extraction.tallies import busy_with, shares, sights_of, standing_alone, tallies
from hearsay.extraction.units import glued
from hearsay.language.plain import Doc, Token, plain
from hearsay.language.plain import Span as Words
from hearsay.model import NUMBER, Document, Figure, Moment, Span, Statement, When, content_id

_NO_POPULATION = (
    lexicon.MORE | lexicon.STATES.keys() | lexicon.TOTALS | lexicon.ACTIVE.keys() | lexicon.PASSIVE.keys() | counting.UNNAMED
) - lexicon.BY_CLASS.keys()
_DEMONYM = re.compile(latin(r"[A-Z]\w{1,30}(?:[ie]an|ese|ish|[^aeiou]i)"))
"""What the people of a country are called, whether or not the network knows it for a name."""
_PASSED_OVER = words("of the - a more other another")
"""Words between a number and those counted that do not call them anything."""
_ANYBODY = "people"
"""Whom a verb of harm harms where its number has no noun: ``killing two guests and wounding [120]``."""
_DEAD_NEAR = 8
_NATIONALS = words("citizens nationals subjects natives citizen national")
_LAND = 7
"""Words behind those counted among which the name of their country begins."""
_HARM = words("killed injured missing casualties")
_MATTER = frozenset({"weight", "volume"})
_MATTER_WORDS = 4
_NEAR_TOTAL = 4
"""Words in front of a number among which the total stands that it is."""
_SPEECH_TIME = words("said says told announced")
_TURNS = words("but while whereas ;")
"""Behind one of these a time is of something else: ``sentenced to 30 years, [but] fled in 1971``."""


_WITHIN, _PAST = words("in over within during"), words("past last previous")
"""These lead a stretch of time up to now: ``[over] the [past] week``."""
_SORTS = frozenset({"men", "women", "children", "boys", "girls", "civilians", "soldiers", "minors"})
"""Who some of those counted are: ``21 were [men]``."""
_JOIN = 8
"""Characters between the two ends of a stretch of time, at most."""
LONG_AGO = 60
"""Days before a report from which a day in front of a number is told for its own sake."""
FAR = 60
"""Words within which a place or a time is looked for."""


class _Around:
    """What stands around the figures of one report."""

    def __init__(self, scene: Scene, document: Document, contents: Contents, places: list[Words], times: tuple[Moment, ...]) -> None:
        self.scene, self.document, self.contents = scene, document, contents
        self.places, self.place_starts = places, [place.start for place in places]
        self.times, self.time_starts = times, [moment.span.start for moment in times]

    def places_between(self, low: int, high: int) -> list[Words]:
        """Names of places that begin at tokens between two others."""
        return self.places[bisect_right(self.place_starts, low) : bisect_left(self.place_starts, high)]

    def times_between(self, low: int, high: int) -> tuple[Moment, ...]:
        """Moments that begin at characters from one to before another."""
        return self.times[bisect_left(self.time_starts, low) : bisect_left(self.time_starts, high)]


def figures(reading: tokens.Doc) -> tuple[Figure, ...]:
    """Every figure of the report in reading order."""
    return numbers_of(reading)[0]


def numbers_of(reading: tokens.Doc) -> tuple[tuple[Figure, ...], tuple[Figure, ...]]:
    """Every figure of the report, and every number that stands alone, a figure of measure ``number``, both in reading order."""
    doc = plain(reading)
    document: Document = doc._.document
    times: tuple[Moment, ...] = doc._.moments
    sights = sights_of(doc, times)
    scene = Scene(doc, sights)
    parts = shares(scene, busy_with(times, doc))
    inside = {i for sight, _ in parts for i in range(sight.begin, sight.last + 1)}
    tallied = polls.polled(scene, sights, tallies(scene, sights))
    counts = [pair for pair in tallied if not inside & {pair[0].first, pair[0].last}]
    found = [*counts, *parts, *durations(scene, times)]
    found.sort(key=lambda pair: (pair[0].number.start, pair[0].number.end))
    around = _Around(scene, document, Contents(doc._.statements, scene.text), [e for e in doc.ents if e.label_ == "LOC"], times)
    made: list[Figure] = []
    for i, (sight, kind) in enumerate(found):
        figure = _figure(around, sight, kind, found, i)
        figure = carried.with_unit(scene, found[i], figure, made, found[i - 1][0] if i else None)
        figure = carried.lasting(scene, found[i], figure, made, found[i - 1][0] if i else None)
        beside = bool(i and kind.whose) and polls.are_rivals(scene, found[i - 1], sight)
        made.append(polls.going_on(figure, made[-1]) if beside else carried.claimed(scene, found, i, figure, made))
    known = carried.headed(scene.text, made)
    hinted = [_with_hint(around, figure, *one) for figure, one in zip(known, found, strict=True)]
    refused = {figure.id for figure, (sight, _) in zip(made, found, strict=True) if is_refused(scene, sight)}
    whole = sorted([*hinted, *tabled(scene)], key=lambda figure: (figure.span.start, figure.span.end))
    return with_caveats(scene, _as_issued(doc, whole, refused)), _numerals(around, sights, found, {figure.span for figure in whole})


def _numerals(around: _Around, sights: list[Sight], found: list[tuple[Sight, Counted]], told: set[Span]) -> tuple[Figure, ...]:
    """The numbers that stand alone, each given by whom its own sentence names, but those told by figures already."""
    lone = [(sight, Counted(NUMBER, False, None, sight.last)) for sight in standing_alone(around.scene, sights, [one for one, _ in found])]
    figures = (_with_hint(around, _figure(around, *pair, lone, i), *pair) for i, pair in enumerate(lone))
    return tuple(figure for figure in figures if figure.span not in told)


def _as_issued(doc: Doc, made: list[Figure], refused: set[str]) -> list[Figure]:
    """The figures of a report that a body gives out itself, given by it where nobody else does, or only ``updated information``."""
    if (body := issuer(doc)) is None:
        return made
    given = claimants.speaker(body)
    theirs = {f.id for f in made if (not (f.claimant or f.statement) or _is_no_one(doc, f)) and f.id not in refused}
    return [msgspec.structs.replace(f, claimant=given) if f.id in theirs else f for f in made]


def _is_no_one(doc: Doc, figure: Figure) -> bool:
    """Whether a figure is given by facts or a paper alone: ``according to [updated information]``, ``[the appeal] requires``."""
    span = figure.claimant.span if figure.claimant is not None else None
    phrase = doc.char_span(span.start, span.end, alignment_mode="expand") if span is not None else None
    if phrase is None:
        return False
    owned = {word.ent_type_ for word in phrase} - {"", "LOC", "DATE"}
    return phrase.root.lower_ in FACTS | PAPERS and not owned


def _with_hint(around: _Around, figure: Figure, sight: Sight, kind: Counted) -> Figure:
    """A figure that no rule says is anybody's, with whoever the network holds to give it; not one that is told beside what is said."""
    scene, said = around.scene, around.contents.around(figure.span)
    if figure.claimant is not None or figure.statement is not None or is_added(scene, said, sight) or is_refused(scene, sight):
        return figure
    giver = claimants.hinted(scene, sight, max(kind.end, sight.last))
    if giver is None or (kind.whose and polls.is_candidate(scene, sight, kind.whose, giver)):
        return figure
    return msgspec.structs.replace(figure, claimant=ahead_of(scene, claimants.speaker(giver), sight))


def _figure(around: _Around, sight: Sight, kind: Counted, found: list[tuple[Sight, Counted]], i: int) -> Figure:
    scene, document = around.scene, around.document
    last = scene.doc[min(max(kind.end, sight.last), len(scene.doc) - 1)]
    span = document.span(sight.number.start, max(sight.number.end, last.idx + len(last)))
    said = around.contents.around(span)
    added = is_added(scene, said, sight)
    statement = None if added else stated(scene, said, kind.measure)
    apart = statement is not None and statement.mode != "direct" and not _same_sentence(scene, statement, sight)
    nobody = statement is not None and statement.speaker.span is None
    local = claimants.local(scene, sight, kind.measure) if not added and (statement is None or apart or nobody) else None
    if local is not None:
        statement = None
    named = local if statement is None else claimants.within(scene, sight, kind.measure, statement)
    named = None if named is not None and kind.whose and polls.is_candidate(scene, sight, kind.whose, named) else named
    refused = statement is None or is_refused(scene, sight) or is_denied(scene, statement)
    told = None if refused or statement is None else claimants.owner(scene, statement.speaker)
    told = told if told is None or told.span is not None or told.entity or told.affiliation else None
    edges = (found[i - 1][0].last if i else -1, found[i + 1][0].begin if i + 1 < len(found) else len(scene.doc))
    near = around.places_between(max(edges[0], sight.begin - FAR), min(edges[1], sight.last + FAR))
    place = place_of(scene, near, sight, kind)
    return Figure(
        content_id("f", document.id, span.start, span.end),
        span,
        kind.measure,
        sight.number.low,
        sight.number.high,
        sight.number.hedge,
        unit=_unit(scene, sight, kind, last),
        population=_population(scene, sight, kind),
        place=_reference(place),
        period=_period(around, sight, edges),
        claimant=ahead_of(scene, claimants.speaker(named), sight) if named is not None else told,
        statement=statement.id if statement else None,
    )


def _same_sentence(scene: Scene, statement: Statement, sight: Sight) -> bool:
    """Whether the cue of a statement stands in the sentence of the number."""
    cue = scene.doc.char_span(statement.cue.start, statement.cue.end, alignment_mode="expand") if statement.cue else None
    return cue is None or scene.sentence[cue.start] == scene.sentence[sight.first]


def _unit(scene: Scene, sight: Sight, kind: Counted, last: Token) -> str | None:
    """The unit by its sign, whatever it is called: ``km`` for kilometres, ``$`` for dollars."""
    if kind.measure == "duration":
        return "minutes"
    if sight.number.money:
        return SIGN_OF.get(sight.number.money.lower(), sight.number.money)
    if kind.measure not in UNITS or last.i <= sight.last:
        tail = glued(scene, sight) if kind.measure == "distance" else None
        return SIGN_OF.get(tail, tail) if tail else None
    if kind.measure == "weight" and last.lower_ in POUNDS:
        return "lb"
    solid = scene.word(last.i - 1) if kind.measure in ("area", "volume", "concentration") else ""
    sign = SIGN_OF.get(last.lower_.rstrip("."), last.text.rstrip("."))
    sign = f"{solid} {sign}" if solid in SOLID | lexicon.AREA_WORDS else sign
    if kind.measure == "concentration" and kind.noun is not None and kind.noun < last.i:
        return f"{SIGN_OF.get(scene.words[kind.noun], scene.words[kind.noun])}/{'l' if sign == 'litres' else sign}"
    return sign


def _population(scene: Scene, sight: Sight, kind: Counted) -> str | None:
    """The words for who or what is counted: ``Russian soldiers``; None for "others" and the like."""
    if (part := kind.whose or _part(scene, sight)) is not None:
        return part
    if kind.measure in _MATTER and kind.end > sight.last and scene.word(kind.end + 1) == "of":
        return _matter(scene, kind.end + 2)
    word = scene.words[kind.noun] if kind.noun is not None else ""
    if kind.noun is None or word in _NO_POPULATION | lexicon.RUNNING or kind.measure in UNITS:
        return _people(scene, sight) or _whose(scene, sight, kind) or (_ANYBODY if _is_beside_dead(scene, sight, kind) else None)
    first = sight.last + 1
    whole = next((scene.at[i] for i in range(first, kind.noun) if i in scene.at), None)
    first = whole.last + 1 if whole is not None else first
    while first < kind.noun and (scene.words[first] in _PASSED_OVER or (first == sight.last + 1 and quoted(scene, sight))):
        first += 1
    words: Words = scene.doc[first : _land_behind(scene, kind.noun) or kind.noun + 1 + (2 if _is_of_place(scene, kind) else 0)]
    return " ".join(words.text.split()) or None


def _land_behind(scene: Scene, noun: int) -> int | None:
    """The end of the name of the country whose people are counted: ``nine nationals [of the coastal kingdom of Marland]``."""
    if scene.words[noun] not in _NATIONALS or scene.word(noun + 1) != "of":
        return None
    name = next((i for i in range(noun + 2, min(noun + _LAND, len(scene.doc))) if scene.doc[i].ent_type_ == "LOC"), None)
    if name is None or any(scene.ends(i) or scene.doc[i].tag_ in FINITE for i in range(noun + 2, name)):
        return None
    end = name + 1
    while end < len(scene.doc) and scene.doc[end].ent_iob_ == "I":
        end += 1
    return end


def _is_of_place(scene: Scene, kind: Counted) -> bool:
    """Whether it is told of the dead or hurt where they are from: ``two [children from Ostia]``."""
    at = (kind.noun or 0) + 2
    named = at < len(scene.doc) and scene.doc[at].ent_type_ == "LOC" and scene.doc[at : at + 2][-1].ent_iob_ != "I"
    return kind.measure in _HARM and scene.word(at - 1) == "from" and named


def _is_beside_dead(scene: Scene, sight: Sight, kind: Counted) -> bool:
    """Whether those hurt are told of behind the dead of the same deed, who were no soldiers."""
    before = range(max(0, sight.begin - _DEAD_NEAR), sight.begin - 1)
    led = kind.measure == "injured" and kind.noun is None and lexicon.PASSIVE.get(scene.word(sight.begin - 1)) == "injured"
    classes = {lexicon.BY_CLASS.get(scene.words[i]) for i in before}
    return led and bool(scene.taken & set(before)) and bool(classes & {"people", "civilians"}) and "troops" not in classes


def _part(scene: Scene, sight: Sight) -> str | None:
    """Who they are that are told of some of those counted: ``five of the missing were [deckhands]``."""
    of = scene.words[sight.last + 1 : sight.last + 4]
    if of[:1] in (["are"], ["were"]) and len(of) > 1 and of[1] in _SORTS:
        return of[1]
    if len(of) > 2 and of[0] == "of" and of[1] in ("them", "whom", "these", "those") and of[2] in _SORTS:
        return of[2]
    if len(of) < 3 or of[:2] != ["of", "the"] or of[2] not in lexicon.STATES.keys() | lexicon.TOTALS:
        return None
    at = sight.last + 5
    told = scene.word(sight.last + 4) in ("are", "were") and at < len(scene.doc) and scene.doc[at].tag_ == "NNS"
    return scene.doc[at].text if told else None


def _people(scene: Scene, sight: Sight) -> str | None:
    """The people whose total a number is: ``puts [Ostian] losses at 63``."""
    for i in range(sight.begin - 1, max(0, sight.begin - _NEAR_TOTAL), -1):
        if scene.words[i] in lexicon.TOTALS:
            whose = scene.doc[i - 1]
            return whose.text if whose.ent_type_ == "NORP" or _DEMONYM.fullmatch(whose.text) else None
    return None


def _matter(scene: Scene, first: int) -> str | None:
    """What is weighed or measured: ``up to 40 tonnes of [ammonia]``."""
    first += scene.word(first) in ("the", "a", "an")
    last = first
    while last < min(first + _MATTER_WORDS, len(scene.doc)) and scene.doc[last].tag_ in ("NN", "NNS", "JJ", "NNP", "VBG"):
        last += 1
    return scene.doc[first:last].text if last > first and scene.doc[last - 1].tag_ in ("NN", "NNS", "NNP") else None


def _whose(scene: Scene, sight: Sight, kind: Counted) -> str | None:
    """The people whose dead or wounded they are: ``3,900 [Ostian] dead``."""
    told = [scene.doc[i] for i in range(sight.last + 1, kind.end)]
    ofs = [token.text for token in told if token.ent_type_ == "NORP" or _DEMONYM.fullmatch(token.text)]
    return " ".join(ofs) if ofs and len(ofs) == len(told) else None


def _reference(place: Token | None) -> str | None:
    if place is None:
        return None
    from hearsay.extraction.references import refer

    return refer(place)


def _period(around: _Around, sight: Sight, edges: tuple[int, int]) -> When | None:
    """Over what time: ``in the past week``, ``in 24 hours``, ``on Monday``, ``six years ago``, where days can be told."""
    scene = around.scene
    edge = min(edges[1], sight.last + FAR)
    high = scene.doc[edge].idx if edge < len(scene.doc) else len(scene.text)
    base = calendar.parse_day(around.document.published)
    for moment in around.times_between(sight.number.end, high):
        token = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if token is None or scene.sentence[token.start] != scene.sentence[sight.first]:
            continue
        before = {scene.word(token.start - 1), scene.word(token.start - 2)}
        if (_SPEECH_TIME | _TURNS) & set(scene.words[sight.last + 1 : token.start]):
            return None
        if moment.type == "DURATION" and base and {"in", "over", "within", "during"} & before and "first" not in moment.span.text:
            return _stretch(base.isoformat(), moment)
        if moment.type in ("DATE", "TIME") and {"from", "between"} & before and (other := _other_end(around, moment)):
            return calendar.when_of(f"{moment.value}/{other.value}", around.scene.text[moment.span.start : other.span.end], "relative")
        if moment.type in ("DATE", "TIME") and "since" in before and base:
            return calendar.when_of(f"{moment.value}/{base.isoformat()}", moment.span.text, "relative")
        if moment.type in ("DATE", "TIME") and ({"on", "in", "since", "during"} & before or moment.span.text.endswith(" ago")):
            return calendar.when_of(moment.value, moment.span.text, "relative")
    return _long_ago(around, sight) or _lasting(around, sight)


def _lasting(around: _Around, sight: Sight) -> When | None:
    """A stretch of time up to now, in front of the number: ``[In the past week], 30 people died``."""
    scene, published = around.scene, around.document.published
    for moment in reversed(around.times_between(max(0, sight.number.start - 6 * FAR), sight.number.start)):
        token = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if token is None or scene.sentence[token.start] != scene.sentence[sight.first] or moment.type != "DURATION":
            continue
        led = scene.words[max(0, token.start - 2) : token.start + 2]
        if _TURNS & set(scene.words[token.end : sight.begin]) or not (_WITHIN & set(led) and _PAST & {*led, *moment.span.text.split()}):
            return None
        return _stretch(published, moment) if published else None
    return None


def _long_ago(around: _Around, sight: Sight) -> When | None:
    """A time past in front of the number, which is of that time: ``the worst was in 2019, when 31 people died``.

    In a report without a date, that is a year.
    """
    scene, base = around.scene, calendar.parse_day(around.document.published)
    for moment in reversed(around.times_between(max(0, sight.number.start - 6 * FAR), sight.number.start)):
        token = scene.doc.char_span(moment.span.start, moment.span.end, alignment_mode="expand")
        if token is None or moment.type != "DATE" or scene.sentence[token.start] != scene.sentence[sight.first]:
            continue
        when = calendar.when_of(moment.value, moment.span.text, "relative")
        last = calendar.parse_day(when.end) if when else None
        gone = last is not None and (last < base - timedelta(days=LONG_AGO) if base else moment.value.isdigit())
        opens = moment.span.text.endswith(" ago") and scene.ends(token.start - 1)
        if gone and (opens or scene.word(token.start - 1) in ("in", "on", "during")):
            return when
    return None


def _other_end(around: _Around, moment: Moment) -> Moment | None:
    """The moment that a stretch from this one ends with: ``between 2004 and 2009``."""
    near = around.times_between(moment.span.end, moment.span.end + _JOIN)
    joined = (
        near and near[0].type == "DATE" and around.scene.text[moment.span.end : near[0].span.start].split() in (["and"], ["to"], ["until"])
    )
    return near[0] if joined else None


def _stretch(published: str, moment: Moment) -> When | None:
    length, base = minutes(moment), calendar.parse_day(published)
    if not length or base is None:
        return None
    days = length[0] / 1440
    if days > 40000:
        return None
    start = base - timedelta(days=max(1, round(days)))
    return When(start.isoformat(), base.isoformat(), "relative", moment.span.text)


@Language.component("hearsay_figures", assigns=["doc._.figures", "doc._.numerals"])
def attach(doc: tokens.Doc) -> tokens.Doc:
    """Puts what :func:`numbers_of` finds on ``doc._.figures`` and ``doc._.numerals``."""
    doc._.figures, doc._.numerals = numbers_of(doc)
    return doc
