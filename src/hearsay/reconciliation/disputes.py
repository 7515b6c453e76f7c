"""Positions that cannot both be so of the same thing at the same time.

A different measure, population or place was sorted apart before (``quantities``); a count that grows is an update; what
is left is a dispute, with its reason.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

import msgspec

from hearsay.model import Dispute, Event, Figure, Position, Statement, content_id
from hearsay.reconciliation.claims import same_values, say_the_same
from hearsay.reconciliation.gists import Compared, Gisted
from hearsay.reconciliation.groups import components
from hearsay.reconciliation.lexicon import BALLOTS, FIXED, GROWING, LOOSE, REVISED, SHRINKING, SOME
from hearsay.reconciliation.merging import Merged
from hearsay.reconciliation.opposition import opposition
from hearsay.reconciliation.phrases import content, happening, number, value
from hearsay.reconciliation.prose import gist, stem
from hearsay.reconciliation.quantities import Quantity, apart, tells_whom, together, vague
from hearsay.reconciliation.updates import as_of
from hearsay.reconciliation.voices import Party, Voices

FAR = 2.0
"""How many times a count must be another of the same day, given elsewhere, before it is no later count of the same."""
SOME_STEMS = frozenset(stem(word) for word in SOME)
MOST = 60
"""Different values, next in size, that one is set against; no story had a third of it."""
BESIDE = 400
"""Characters between two counts that a report sets against each other, at most."""
WIDE = 1.5
"""How many times a count must be another of the same day, given by the same report further off, before it is against it."""
DIGIT = 10.0
FEW = 4
"""Figures of one value in one report that are held against others."""
CLOSE = 400
"""Characters from an event within which a denial of its kind is about it."""


class Side(msgspec.Struct, frozen=True):
    """One value with those who hold it."""

    figures: tuple[Figure, ...]
    holders: tuple[Party, ...]
    sources: frozenset[str]
    """Keys of those who hold it; where that cannot be told, each text is one."""
    documents: frozenset[str]
    claimed: Mapping[str, tuple[Figure, ...]]
    """Documents in which somebody claims it, with the first figures that do."""
    kinds: tuple[Figure, ...]
    """One figure of each value, place, period and day: enough for setting it against another value."""


def disputes(statements: Compared, quantities: Iterable[Quantity], events: Iterable[Merged], voices: Voices) -> tuple[Dispute, ...]:
    """Every dispute over figures, events and statements."""
    out = [dispute for quantity in quantities if not quantity.part for dispute in _over_figures(quantity, voices)]
    denials: dict[str, list[Statement]] = defaultdict(list)
    for one in statements.all:
        if one.against:
            denials[one.statement.doc].append(one.statement)
    out += [dispute for merged in events if (dispute := _over_event(merged, denials, voices))]
    out += _over_statements(statements, voices)
    return tuple(sorted(out, key=lambda dispute: (dispute.kind, -len(dispute.positions), dispute.id)))


def _over_figures(quantity: Quantity, voices: Voices) -> Iterable[Dispute]:
    measure = quantity.subject.measure
    sides = [_side(group, voices) for group in same_values(quantity)]
    rivals = [
        (i, j)
        for i, left in enumerate(sides)
        for j, right in enumerate(sides[: i + MOST])
        if i < j and _rivals(left, right, quantity, voices)
    ]
    more = _of_one_crowd(sides, rivals, voices) if measure == "crowd" else _carried_on(sides, rivals, voices)
    for chosen in _matters(sides, [*rivals, *more]):
        positions = [_of_values(sides[i], voices) for i in chosen]
        about = quantity.subject.named(voices.entities)
        lowest, highest = number(_size(sides[chosen[0]])), number(_size(sides[chosen[-1]]))
        one = len({source for i in chosen for source in sides[i].sources}) == 1
        whose = "given for one claimant, with a digit more or less" if one else "by different claimants"
        reason = f"from {lowest} to {highest}: values that exclude each other, of one measure ({measure}), {whose}, at one time"
        yield Dispute(_id("figure", positions), "figure", about, tuple(positions), reason)


def _of_one_crowd(sides: Sequence[Side], rivals: Sequence[tuple[int, int]], voices: Voices) -> list[tuple[int, int]]:
    """Two claimants' counts of one day's crowd, each in a report of its own that sets no other against it."""
    alone = [i for i in range(len(sides)) if sides[i].claimed and not any(i in pair for pair in rivals)]
    return [
        (i, j)
        for at, i in enumerate(alone)
        for j in alone[at + 1 : at + MOST]
        if _apart(sides[i], sides[j])
        and any(a.place == b.place and as_of(a, voices) == as_of(b, voices) for a in sides[i].kinds for b in sides[j].kinds)
    ]


def _carried_on(sides: Sequence[Side], rivals: Sequence[tuple[int, int]], voices: Voices) -> list[tuple[int, int]]:
    """Later values of those who are against each other: the count that one side has raised is still against the other's."""
    held: dict[str, list[int]] = defaultdict(list)
    for i, side in enumerate(sides):
        for source in side.sources if side.claimed else ():
            held[source].append(i)
    out = set()
    for one, other in [pair for i, j in rivals for pair in ((i, j), (j, i))]:
        for source in sorted(sides[one].sources - sides[other].sources):
            for later in held[source]:
                if later not in (one, other) and _later(sides[one], sides[later], voices) and _apart(sides[later], sides[other]):
                    out.add((min(later, other), max(later, other)))
    return sorted(out - set(rivals))


def _later(before: Side, after: Side, voices: Voices) -> bool:
    days = [[day for figure in side.kinds if (day := as_of(figure, voices))] for side in (before, after)]
    return all(days) and max(days[0]) < max(days[1])


def _apart(left: Side, right: Side) -> bool:
    """Whether nobody holds both values, and no figures of the two allow each other."""
    return not left.sources & right.sources and all(apart(a, b) for a in left.kinds for b in right.kinds)


def _matters(sides: Sequence[Side], rivals: Sequence[tuple[int, int]]) -> list[list[int]]:
    """Rival values sorted by what they are about, the closest first: two that one text gives itself are of two things."""
    texts = [{figure.span.doc for figure in side.figures if not side.claimed} for side in sides]
    home: dict[int, set[int]] = {i: {i} for pair in rivals for i in pair}
    for i, j in sorted(rivals, key=lambda pair: (abs(_size(sides[pair[0]]) - _size(sides[pair[1]])), pair)):
        a, b = home[i], home[j]
        if a is not b and not any(texts[x] & texts[y] for x in a for y in b):
            a |= b
            for x in b:
                home[x] = a
    return sorted({tuple(sorted(group)): sorted(group) for group in home.values() if len(group) > 1}.values())


def _rivals(left: Side, right: Side, quantity: Quantity, voices: Voices) -> bool:
    """Whether two values are held by different claimants of one time, and are no steps of one count."""
    measure, whose = quantity.subject.measure, quantity.subject.population
    if any(vague(figure) for figure in (*left.kinds, *right.kinds)):
        return False
    if not (left.claimed and right.claimed) and (left.documents <= right.documents or right.documents <= left.documents):
        return False
    both = left.sources & right.sources
    told = [
        (a, b)
        for a, b in _within(left, right)
        if _may_be_one(a, b, quantity)
        and apart(a, b)
        and not both & {_source(figure, voices.of_figure(figure)[-1], voices) for figure in (a, b)}
    ]
    if measure in GROWING | SHRINKING and any(whose or _face_to_face(a, b, voices) for a, b in told):
        return True
    if measure in LOOSE and told and not whose <= SOME_STEMS:
        return True
    if measure == "crowd":
        return any(_face_to_face(a, b, voices) for a, b in told)
    if both:
        return measure in GROWING and _slip(left, right, quantity, voices)
    if not all(apart(a, b) for a in left.kinds for b in right.kinds):
        return False
    pairs = [(a, b) for a in left.kinds for b in right.kinds if _may_be_one(a, b, quantity)]
    if measure in LOOSE and whose <= SOME_STEMS:
        return any(a.place and a.place == b.place and a.period and b.period for a, b in pairs)
    low, high = sorted((_size(left), _size(right)))
    if measure in FIXED and measure in BALLOTS and high > WIDE * low and not told:
        return False
    if measure in FIXED:
        return bool(pairs) and high - low <= FIXED[measure]
    if measure not in GROWING | SHRINKING:
        return bool(left.claimed and right.claimed) and any(_same_day(a, b, voices) for a, b in pairs)
    dated = [
        (a, b)
        for a, b in pairs
        if as_of(a, voices) and as_of(b, voices) and (a.place == b.place or (tells_whom(a) and tells_whom(b))) and _at_one(a, b, voices)
    ]
    far = not quantity.subject.open and bool(low) and high / low >= FAR and bool(left.claimed and right.claimed)
    return far and any(_same_day(a, b, voices) for a, b in dated)


def _slip(left: Side, right: Side, quantity: Quantity, voices: Voices) -> bool:
    """Whether two reports give one claimant's count of one day with a digit more or less, so that one of them is mistaken."""
    if left.sources != right.sources or left.documents & right.documents or not (left.claimed and right.claimed):
        return False
    low, high = sorted((_size(left), _size(right)))
    days = {as_of(figure, voices) for figure in (*left.kinds, *right.kinds)}
    return bool(low) and high == DIGIT * low and len(days) == 1 and None not in days and not quantity.subject.open


def _within(left: Side, right: Side) -> list[tuple[Figure, Figure]]:
    """Pairs of figures of the two values that somebody claims in one report."""
    both = sorted(left.claimed.keys() & right.claimed.keys())[:MOST]
    return [(a, b) for name in both for a in left.claimed[name] for b in right.claimed[name]]


def _may_be_one(left: Figure, right: Figure, quantity: Quantity) -> bool:
    """Whether two figures may be of the same: a place said once only is a part, unless who is counted is said."""
    placed = left.place == right.place or bool(quantity.subject.population)
    return placed and together(left.period, right.period)


def _face_to_face(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether one report sets the counts of two claimants, a day apart at most, side by side, and not for two places."""
    if not (_told(left, voices) and _told(right, voices)) or left.place != right.place:
        return False
    days = [date.fromisoformat(day[:10]) for figure in (left, right) if (day := as_of(figure, voices))]
    if len(days) == 2 and abs(days[0] - days[1]) > timedelta(days=1):
        return False
    if not _at_one(left, right, voices):
        return False
    first, second = sorted((left, right), key=lambda figure: figure.span)
    if second.span.start - first.span.end <= BESIDE:
        return True
    low, high = sorted(figure.low or figure.high or 0.0 for figure in (left, right))
    return days[:1] == days[1:] and high >= WIDE * low and not REVISED.search(voices.sentence(second.span))


def _told(figure: Figure, voices: Voices) -> bool:
    """Whether somebody is named or at least described for it."""
    claimant = figure.claimant
    return claimant is not None and (voices.of_figure(figure)[-1].known or bool(claimant.description))


def _at_one(left: Figure, right: Figure, voices: Voices) -> bool:
    """Whether their sentences name no two places."""
    where = _places(left, voices), _places(right, voices)
    return not all(where) or bool(where[0] & where[1])


def _places(figure: Figure, voices: Voices) -> frozenset[str]:
    """The places that the sentence of a figure names, countries only where it names none in them; not its claimant's own."""
    text = voices.sentence(figure.span)
    for words in (figure.claimant.span.text if figure.claimant and figure.claimant.span else "", figure.population or ""):
        text = text.replace(words, " ") if words else text
    claimant = voices.entities.get((figure.claimant.entity if figure.claimant else None) or "")
    own = {claimant.id, *(role.of for role in claimant.roles)} if claimant else set()
    found: set[str] = set()
    wide: set[str] = set()
    for one in voices.places:
        forms = [alias for alias in one.aliases if alias in text] if one.id not in own else []
        for form in forms:
            country = one.kind == "country" and not form.split()[0].islower()
            (wide if country else found).add(one.id if country or one.kind == "place" else form)
    return frozenset(found or wide)


def _same_day(left: Figure, right: Figure, voices: Voices) -> bool:
    a, b = as_of(left, voices), as_of(right, voices)
    return a is None or b is None or a == b


def _side(figures: tuple[Figure, ...], voices: Voices) -> Side:
    roots = {figure.id: voices.of_figure(figure)[-1] for figure in figures}
    kinds = {
        (figure.low, figure.high, figure.hedge, figure.place, figure.period, as_of(figure, voices)): figure for figure in figures[::-1]
    }
    given = sorted((figure for figure in figures if figure.claimant), key=lambda figure: (figure.span, figure.id))
    held = [roots[figure.id] for figure in (given or figures)]
    parties = {root.key: root for root in [one for one in held if one.known] or held}
    return Side(
        figures,
        tuple(parties[key] for key in sorted(parties)),
        frozenset(_source(figure, roots[figure.id], voices) for figure in (given or figures)),
        frozenset(figure.span.doc for figure in figures),
        {name: tuple(held)[:FEW] for name, held in groupby(given, key=lambda figure: figure.span.doc)},
        tuple(kinds.values()),
    )


def _source(figure: Figure, root: Party, voices: Voices) -> str:
    if root.known:
        return voices.side(root).key
    described = figure.claimant.description if figure.claimant else None
    return f"{voices.text(figure.span.doc)} {described or ''}"


def _size(side: Side) -> float:
    first = side.figures[0]
    return first.low if first.low is not None else first.high or 0.0


def _of_values(side: Side, voices: Voices) -> Position:
    first = side.figures[0]
    return Position(value(first), _named(side.holders, voices), first.low, first.high, tuple(figure.id for figure in side.figures))


def _over_event(merged: Merged, denials: Mapping[str, Sequence[Statement]], voices: Voices) -> Dispute | None:
    denials_told = [part for part in merged.parts if part.status == "denied"]
    whose = frozenset(one.entity for part in denials_told for one in part.participants)
    holds = [part for part in merged.parts if part.status in ("happened", "ongoing", "claimed") and _is_of(part, whose)]
    holding = [voices.of_event(part)[-1] for part in holds]
    told = {part.statement for part in merged.parts if part.statement}
    near = [one for name in sorted({span.doc for span in merged.event.mentions}) for one in denials.get(name, ())]
    against = [one for one in near if one.id not in told and _speaks_of(one, merged)]
    denying = [voices.of_event(part)[-1] for part in denials_told]
    denying += [voices.speaker(one.speaker) for one in against]
    denying = [party for party in denying if party.key not in {holder.key for holder in holding}]
    if not denying or not holding or not (against or any(part.statement for part in (*denials_told, *holds))):
        return None
    denied_in = {part.statement for part in merged.parts if part.statement and part.status == "denied"}
    positions = [
        _of_telling("it happened", holding, told - denied_in, merged, voices),
        _of_telling("it did not happen", denying, denied_in | {one.id for one in against}, merged, voices),
    ]
    reason = "some say that it happened, others deny it"
    return Dispute(_id("event", positions), "event", happening(merged.event, voices.entities), tuple(positions), reason)


def _is_of(part: Event, whose: frozenset[str]) -> bool:
    """Whether it may be told of somebody of whom others deny it: *she was never arrested* is not against *140 were arrested*."""
    return not whose or any(one.entity in whose for one in part.participants)


def _speaks_of(denial: Statement, merged: Merged) -> bool:
    """Whether a denial, close to where the event is told, names its kind: *denied that the town had been captured*."""
    place = denial.content[0]
    near = any(m.doc == place.doc and abs(m.start - place.start) <= CLOSE for m in merged.event.mentions)
    return near and stem(merged.event.kind) in gist(content(denial)).stems


def _of_telling(text: str, parties: Sequence[Party], members: set[str], merged: Merged, voices: Voices) -> Position:
    holders = {party.key: party for party in parties}
    return Position(text, _named([holders[key] for key in sorted(holders)], voices), None, None, (*sorted(members), merged.event.id))


def _over_statements(statements: Compared, voices: Voices) -> list[Dispute]:
    found = {one.statement.id: one for one in statements.all}
    opposed = [(a.statement.id, b.statement.id, kind) for a, b in statements.pairs if (kind := opposition(a, b))]
    alike = _alike(statements, {name for a, b, _ in opposed for name in (a, b)})
    first = {name: group[0] for group in alike for name in group}
    told = {group[0]: group for group in alike}
    against = [(first[a], first[b], kind) for a, b, kind in opposed if first[a] != first[b]]
    out = []
    for group in components({name for a, b, _ in against for name in (a, b)}, ((a, b) for a, b, _ in against)):
        members = set(group)
        halves = [
            [found[name] for one in half for name in told[one]] for half in _sides(group, [(a, b) for a, b, _ in against if a in members])
        ]
        sides = sorted(halves, key=lambda side: sum(one.denies for one in side))
        positions = [_of_words(sides[0], voices), _of_words(sides[1], voices, denied=sides[0])]
        denied = any(kind == "denies" for a, _, kind in against if a in members)
        reason = "what one side says the other denies" if denied else "what one side says the other says is not so"
        out.append(Dispute(_id("statement", positions), "statement", positions[0].text, tuple(positions), reason))
    return out


def _alike(statements: Compared, names: Collection[str]) -> tuple[tuple[str, ...], ...]:
    """Statements that are one claim, so that what ten reports tell of one quarrel is one dispute."""
    pairs = ((a, b) for a, b in statements.pairs if a.statement.id in names and b.statement.id in names and say_the_same(a, b))
    return components(names, ((a.statement.id, b.statement.id) for a, b in pairs))


def _sides(group: Sequence[str], against: Sequence[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Two sides such that those who speak against each other stand apart, as far as that goes; the first name's side first."""
    others: dict[str, list[str]] = defaultdict(list)
    for a, b in against:
        others[a].append(b)
        others[b].append(a)
    side = {group[0]: False}
    queue = [group[0]]
    for name in queue:
        for other in others[name]:
            if other not in side:
                side[other] = not side[name]
                queue.append(other)
    return [name for name in group if not side[name]], [name for name in group if side[name]]


def _of_words(side: Sequence[Gisted], voices: Voices, denied: Sequence[Gisted] = ()) -> Position:
    """What a side says in its shortest words; in those of the other, where it but denies them: *denied the report*."""
    telling = [one for one in side if not one.taken_up] or (denied and [one for one in denied if not one.taken_up]) or side
    first = min((one.statement for one in telling), key=lambda one: (len(content(one)), one.id))
    holders = {(party := voices.speaker(one.statement.speaker)).key: party for one in side}
    own = any(one.statement is first for one in side)
    negated = any(one.against and not one.gist.negated for one in side if one.statement is first)
    text = f"denied: {content(first)}" if negated or not own else content(first)
    members = tuple(sorted(one.statement.id for one in side))
    return Position(text, _named([holders[key] for key in sorted(holders)], voices), None, None, members)


def _named(parties: Iterable[Party], voices: Voices) -> tuple[str, ...]:
    """Who holds a position; after them the offices that an unnamed source, or one who speaks for another, is of."""
    given = tuple(parties)
    offices = (party.key for party in given if party.key != party.entity and party.key in voices.entities)
    return tuple(dict.fromkeys((*(party.entity or party.name for party in given), *offices)))


def _id(kind: str, positions: Sequence[Position]) -> str:
    return content_id("dispute", kind, *(member for position in positions for member in position.members))
