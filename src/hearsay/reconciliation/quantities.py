"""Figures of one quantity: same measure, of the same people or things, at the same place, over the same time.

Only figures of one quantity are ever compared. What a figure leaves open (``five hundred dead``, after a sentence on
soldiers) is taken from the figure before it; what stays open joins a quantity only where there is just one to join.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from hearsay.model import Entity, Figure, Hedge, joint_id
from hearsay.reconciliation.lazily import Lazily
from hearsay.reconciliation.lexicon import HARM, OWN, PARTIAL, SOME, TALLIED, UNITS
from hearsay.reconciliation.phrases import counted
from hearsay.reconciliation.populations import everybody_of, singled_out
from hearsay.reconciliation.prose import WORD, stem, stems, words_in
from hearsay.reconciliation.values import LOOSE_HEDGES, Value, apart, same_value, telling, vague
from hearsay.reconciliation.wholes import POLLED, countries, of_anybody

NEAR = 260
"""Characters within which a figure that names nobody goes on about those of the figure before it."""
LISTED = 6
"""Characters between two items of a list, of which one says nothing of whom the other counts: *12 Luranians and seven visitors*."""
BREATH = 40
"""Characters between the dead and the wounded of one crowd, at most."""
FEW = 2
"""Values up to it are told of too many things to say that two counts are one."""
OTHERS = re.compile(r"\bothers?\b", re.I)
"""What says that those counted are not those counted before: *two sailors and 12 other people*."""
SOME_STEMS = frozenset(stem(word) for word in SOME)
"""Stems of names of a population that is a part of all wherever it is met."""
SOME_OF_MANY = frozenset(stem(word) for word in PARTIAL)
"""Stems of names of a population beside which another may be counted."""
LASTED = "duration"
"""The measure of which the next number is mostly of something else."""
NOBODY: Mapping[str, str] = {}


class Subject(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """What a figure counts, as far as it says."""

    measure: str
    place: str | None
    population: frozenset[str]
    """Stems of the words that single it out; empty for anybody."""
    names: frozenset[str]
    """Those of them that are written with a capital: whose soldiers, which ferry."""
    words: str | None
    """The population in the report's words."""
    open: bool = False
    """Whether it says neither where nor of whom; follows from the rest."""

    def __post_init__(self) -> None:
        msgspec.structs.force_setattr(self, "open", self.place is None and not self.population)

    def named(self, entities: Mapping[str, Entity]) -> str:
        """What is counted, in words."""
        return counted(self.measure, self.words, self.place, entities)


class Quantity(msgspec.Struct, frozen=True, gc=False):
    """One measure of one subject with every figure that gives it."""

    id: str
    subject: Subject
    figures: tuple[Figure, ...]
    """By report and place in it."""
    part: bool = False
    """Whether they are parts of other counts."""
    aside: bool = False
    """Whether they are of another happening than most of what is counted so."""


def quantities(
    figures: Iterable[Figure],
    entities: Iterable[Entity] = (),
    parts: Collection[str] = (),
    sides: Mapping[str, str] = NOBODY,
    wholes: Collection[str] = (),
    cells: Collection[str] = (),
) -> tuple[Quantity, ...]:
    """Sort figures into quantities; every figure is in exactly one.

    ``parts`` holds ids of figures that are a part of another; they are only held against their like. ``sides`` tells whose
    count a figure is. ``wholes`` are those that say themselves that they count everybody, ``cells`` those of tables.
    """
    ordered = sorted(figures, key=lambda figure: (figure.span, figure.id))
    subjects = _as_elsewhere(
        ordered, _subjects(ordered, {entity.id: entity for entity in entities}, {*parts}, {*wholes}, {*cells}), parts, sides
    )
    blocks: dict[tuple[str, str], list[Figure]] = defaultdict(list)
    for figure in ordered:
        blocks[measured(figure)].append(figure)
    out = []
    for (measure, _), held in sorted(blocks.items()):
        for part in (False, True):
            of_it = [one for one in held if (one.id in parts) is part]
            out += [_quantity(measure, group, subjects, part) for group in _sorted_out(of_it, subjects, cells)]
    return tuple(sorted(out, key=lambda quantity: (quantity.subject.measure, quantity.id)))


def tells_whom(figure: Figure) -> bool:
    """Whether it says itself who or what of many is counted."""
    return bool(singled_out(figure.population, figure.measure, frozenset()))


def measured(figure: Figure) -> tuple[str, str]:
    """What must be equal to compare at all; those who are counted up or down need no unit."""
    unit = (figure.unit or "").lower()
    return figure.measure, "" if figure.measure in TALLIED else UNITS.get(unit, unit)


def _subjects(
    ordered: Sequence[Figure],
    entities: Mapping[str, Entity],
    parts: Collection[str],
    wholes: Collection[str],
    cells: Collection[str],
) -> dict[str, Subject]:
    out: dict[str, Subject] = {}
    everybody, lands = everybody_of(ordered), countries(entities.values())

    def said(told: tuple[str, str | None, str | None, str | None]) -> Subject:
        """What is counted by a measure, at a place, of a population, by somebody."""
        measure, place, words, claimant = told
        named = entities.get(place or "")
        dull = frozenset(form.lower() for name in ((named.name, *named.aliases) if named else ()) for form in WORD.findall(name))
        forms = singled_out(words, measure, dull) or everybody.get(measure, ())
        whose = tuple(lands.get(form, form) for form in (*forms, *_owner(words, claimant, entities)))
        return Subject(measure, place, stems((*forms,)), stems(whose, capital=True), words)

    subjects = Lazily(said)
    last: dict[tuple[str, str], tuple[Figure, Subject]] = {}
    harmed: dict[str, tuple[Figure, Subject]] = {}
    lists: set[tuple[str, str]] = set()
    for figure in ordered:
        subject = subjects[figure.measure, figure.place, figure.population, figure.claimant.entity if figure.claimant else None]
        slot = (figure.span.doc, figure.measure)
        of_some = slot in last and last[slot][1].population & SOME_STEMS and of_anybody(figure)
        if slot in last and 0 <= figure.span.start - last[slot][0].span.end <= LISTED:
            lists.add(slot)
        elif not subject.open:
            lists.discard(slot)
        goes_on = subject.open and slot not in lists and not of_some and figure.id not in cells and not OTHERS.search(figure.span.text)
        if goes_on and figure.measure != LASTED and slot in last and figure.span.start - last[slot][0].span.end <= NEAR:
            before = last[slot][1]
            if before.names or (before.population and figure.id not in wholes and last[slot][0].id not in parts):
                subject = before
        beside = harmed.get(figure.span.doc)
        if (
            goes_on
            and subject.open
            and figure.measure in HARM
            and beside
            and beside[0].id not in parts
            and _in_one_breath(beside[0], figure)
        ):
            subject = msgspec.structs.replace(beside[1], measure=figure.measure)
        if figure.measure in HARM:
            harmed[figure.span.doc] = (figure, subject)
        last[slot] = (figure, subject)
        out[figure.id] = subject
    return out


def _in_one_breath(one: Figure, other: Figure) -> bool:
    """Whether one claimant tells of both at once, and they are of two measures: *ten dead and twenty wounded*."""
    return one.measure != other.measure and other.span.start - one.span.end <= BREATH and one.claimant == other.claimant


def _as_elsewhere(
    ordered: Sequence[Figure], subjects: dict[str, Subject], parts: Collection[str], sides: Mapping[str, str]
) -> dict[str, Subject]:
    """Subjects, with those once called something once called nobody where one side gives their number so elsewhere.

    *The army's spokesman said that seven raiders had died.* *The army says that seven died.* Whoever else that report counts by
    that word is nobody in particular either. Of *civilians* or the like, beside whom others are counted, that takes two other
    reports, and holds for what that side counts alone, whoever tells its numbers.
    """
    told: dict[tuple[str, Value, str], dict[str, Subject]] = defaultdict(dict)
    for figure in ordered:
        if not subjects[figure.id].population and figure.id in sides and (figure.low or 0) > FEW and figure.id not in parts:
            told[figure.measure, same_value(figure), sides[figure.id]][figure.span.doc] = subjects[figure.id]
    out = dict(subjects)
    called: dict[tuple[str, str, frozenset[str]], Subject] = {}
    whole: dict[tuple[str, str, frozenset[str]], Subject] = {}
    for figure in ordered:
        subject = subjects[figure.id]
        if subject.open or subject.names or figure.id not in sides or figure.id in parts or figure.measure not in TALLIED:
            continue
        others = told[figure.measure, same_value(figure), sides[figure.id]]
        if subject.population & SOME_OF_MANY:
            if len(others) > 1 and figure.span.doc not in others:
                whole[sides[figure.id], figure.measure, subject.population] = Subject(figure.measure, None, frozenset(), frozenset(), None)
        elif others and subject.population and others[min(others)].open:
            called[figure.span.doc, figure.measure, subject.population] = others[min(others)]
    given = {
        (figure.measure, same_value(figure), subjects[figure.id].population): whole[key]
        for figure in ordered
        if (key := (sides.get(figure.id, ""), figure.measure, subjects[figure.id].population)) in whole and (figure.low or 0) > FEW
    }
    for figure in ordered if called or whole else ():
        subject = subjects[figure.id]
        if figure.id not in parts and not subject.names and subject.population:
            elsewhere = whole.get((sides.get(figure.id, ""), figure.measure, subject.population))
            elsewhere = elsewhere or given.get((figure.measure, same_value(figure), subject.population))
            if elsewhere and subject.place and (there := told.get((figure.measure, same_value(figure), sides.get(figure.id, "")))):
                elsewhere = there[min(there)]
            out[figure.id] = called.get((figure.span.doc, figure.measure, subject.population), elsewhere) or subject
    return out


def _owner(population: str | None, claimant: str | None, entities: Mapping[str, Entity]) -> list[str]:
    """The words that name the claimant, where those counted are its own: *40 of its soldiers*."""
    known = entities.get(claimant or "")
    return WORD.findall(known.name) if known and not OWN.isdisjoint(words_in(population)) else []


def _fits(left: Subject, right: Subject) -> bool:
    if left.place != right.place and (left.measure in POLLED or None not in (left.place, right.place)):
        return False
    if left.names and right.names and not left.names & right.names:
        return False
    if ("non" in left.population) is not ("non" in right.population):
        return False
    if left.names & right.names and bool(left.population) is not bool(right.population):  # *nine of its men*
        return stem("soldiers") in left.population | right.population
    if left.population and right.population:
        common = left.population & right.population
        return 2 * len(common) >= max(len(left.population), len(right.population)) and bool(common)
    return not left.population and not right.population and left.place == right.place


def _sorted_out(block: Sequence[Figure], subjects: Mapping[str, Subject], cells: Collection[str]) -> list[list[Figure]]:
    by_subject: dict[Subject, list[Figure]] = defaultdict(list)
    for figure in block:
        plain = subjects[figure.id]
        by_subject[Subject(plain.measure, plain.place, plain.population, plain.names, None)].append(figure)
    wide = {subject for subject, held in by_subject.items() if all(map(vague, held))}
    order = sorted(by_subject, key=lambda s: (s.open, s in wide, -len(s.names), -len(by_subject[s]), s.place or "", sorted(s.population)))
    groups: list[tuple[Subject, list[Figure]]] = []
    places: list[set[str | None]] = []  # those of each group: one at most
    for subject in order:
        if subject.open:
            continue
        here = {None, subject.place}
        fits = (i for i, (key, _) in enumerate(groups) if _fits(key, subject) and (not subject.place or places[i] <= here))
        home = next((i for i in fits if places[i] == {subject.place} or _may_join(subject, groups[i][1], by_subject, cells)), None)
        if home is None:
            groups.append((subject, list(by_subject[subject])))
            places.append({subject.place})
        else:
            groups[home][1].extend(by_subject[subject])
            places[home].add(subject.place)
    groups, places = _by_claimants(groups, places)
    unsaid = [figure for subject in order if subject.open for figure in by_subject[subject]]
    apart = len({place for held in places for place in held if place}) > 1
    partial = {i for i, (subject, _) in enumerate(groups) if subject.population and subject.population <= SOME_STEMS}
    some = {i for i, (subject, _) in enumerate(groups) if subject.population & SOME_OF_MANY}
    return _with_unsaid([figures for _, figures in groups], unsaid, partial, some, apart=apart)


def _may_join(subject: Subject, held: Sequence[Figure], by_subject: Mapping[Subject, Sequence[Figure]], cells: Collection[str]) -> bool:
    """Whether those counted at a place may be those counted at none: not where only those of another place have a number in common, nor
    where only a row of a table counts them, which has a place for each of its rows.
    """
    if subject.place is None:
        return not all(one.id in cells and one.place for one in held)
    if all(one.id in cells for one in by_subject[subject]) and not any(one.place == subject.place for one in held):
        return False
    values = {same_value(one) for one in held if not vague(one)}
    alike = {
        one.place
        for one, figures in by_subject.items()
        if one.place and one.population & subject.population and not values.isdisjoint(map(same_value, figures))
    }
    return not alike or subject.place in alike


class _Group(msgspec.Struct, frozen=True, gc=False):
    """What a quantity in the making holds, for asking whether another is but another name for it."""

    subject: Subject
    size: int
    places: frozenset[str | None]
    given: frozenset[tuple[Value, str | None]]
    """Values, each with who gives it."""
    documents: frozenset[str]


def _by_claimants(
    groups: list[tuple[Subject, list[Figure]]], places: list[set[str | None]]
) -> tuple[list[tuple[Subject, list[Figure]]], list[set[str | None]]]:
    """Groups with those folded in whose one value their one claimant gives elsewhere of people by another name.

    *The general said that 14 members of the guard were held. He said that 14 soldiers were held.*
    """
    about = [_group(subject, held, places[i]) for i, (subject, held) in enumerate(groups)]
    givers: dict[tuple[Value, str], set[int]] = defaultdict(set)
    for i, (_, held) in enumerate(groups):
        for figure in held:
            if figure.claimant and figure.claimant.entity and (figure.low or figure.high or 0) > FEW:
                givers[same_value(figure), figure.claimant.entity].add(i)
    into: dict[int, int] = {}
    homes: set[int] = set()
    for pair in sorted({tuple(sorted(held, key=lambda i: (about[i].size, i))) for held in givers.values() if len(held) == 2}):
        for small, large in (pair, pair[::-1]):
            if not {small, large} & into.keys() and small not in homes and _one_called_otherwise(about[small], about[large]):
                into[small] = large
                homes.add(large)
    for small, large in into.items():
        groups[large][1].extend(groups[small][1])
        places[large].update(places[small])
    kept = [i for i in range(len(groups)) if i not in into]
    return [groups[i] for i in kept], [places[i] for i in kept]


def _group(subject: Subject, held: Sequence[Figure], places: Collection[str | None]) -> _Group:
    return _Group(
        subject,
        len(held),
        frozenset(places),
        frozenset((same_value(figure), figure.claimant.entity if figure.claimant else None) for figure in held),
        frozenset(figure.span.doc for figure in held),
    )


def _one_called_otherwise(small: _Group, large: _Group) -> bool:
    """Whether a group of one value, or all of whose values their claimants give in another, is of that: of no other place or side,
    and told in no report that tells both."""
    one, other = small.subject, large.subject
    known = small.given <= large.given and all(giver for _, giver in small.given)
    if not (known or len(small.given) == 1) or not one.population or not other.population:
        return False
    if one.names and other.names and not one.names & other.names and not any(telling(value) for value, _ in small.given):
        return False
    if len((small.places | large.places) - {None}) > 1:
        return False
    return not (one.population & SOME_OF_MANY and other.population & SOME_OF_MANY) and not small.documents & large.documents


def _with_unsaid(
    groups: list[list[Figure]], unsaid: Sequence[Figure], partial: set[int], some: set[int], *, apart: bool
) -> list[list[Figure]]:
    """Put a figure that says neither where nor of whom to the only quantity of its value; never to one of a part of all.

    ``some`` are quantities of those beside whom others may be counted; what is told of *people* is not of them. Where
    several places are told ``apart``, a round number may be of any or of all of them.
    """
    homes: dict[tuple[float | None, float | None], set[int]] = defaultdict(set)
    held: dict[tuple[float | None, float | None, Hedge], tuple[Figure, int]] = {}
    for i, group in enumerate(groups):
        for figure in group if i not in partial else ():
            homes[same_value(figure)].add(i)
            held.setdefault((figure.low, figure.high, figure.hedge), (figure, i))
    near: dict[tuple[float | None, float | None, Hedge], set[int]] = {}
    rest = []
    everyone = {same_value(figure) for figure in unsaid if figure.population}
    for figure in unsaid:
        given = (figure.low, figure.high, figure.hedge)
        if given not in near:
            near[given] = homes[same_value(figure)] or {i for other, i in held.values() if _about(figure, other)}
        fits = near[given]
        if same_value(figure) in everyone:
            fits = fits - some
        if len(fits) == 1 and figure.low not in (0, 1, 2) and not (apart and (figure.low or 0.0) % 100 == 0):
            groups[min(fits)].append(figure)
        else:
            rest.append(figure)
    if rest:
        groups.append(rest)
    return groups


def _about(left: Figure, right: Figure) -> bool:
    """Whether one of the two is the other in round figures: *about 700*, *702*."""
    hedges = {left.hedge, right.hedge}
    closed = all(figure.low is not None and figure.low == figure.high for figure in (left, right))
    return closed and bool(hedges & LOOSE_HEDGES) and hedges <= LOOSE_HEDGES | {"exact"} and not apart(left, right)


def _quantity(measure: str, group: Sequence[Figure], subjects: Mapping[str, Subject], part: bool) -> Quantity:
    figures = tuple(sorted(group, key=lambda figure: (figure.span, figure.id)))
    said = Counter(subjects[figure.id] for figure in figures)
    best = max(said, key=lambda s: (bool(s.names), bool(s.population), s.place is not None, said[s], s.words or "", s.place or ""))
    return Quantity(joint_id("quantity", measure, *(figure.id for figure in figures)), best, figures, part)
