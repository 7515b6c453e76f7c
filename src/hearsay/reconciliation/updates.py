"""Quantities that were revised: a new value on a later day or in a later report.

Where nobody disputes it, a toll is one series whoever gives it; where claimants hold against each other, or nothing says of
whom or where, each has its own, and so have reports in their own voice.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec

from hearsay.model import Figure, Step, Update, joint_id
from hearsay.reconciliation.counting import DOZEN
from hearsay.reconciliation.leading import leading
from hearsay.reconciliation.lexicon import FIXED, HARM, LOOSE, REVISED, SHRINKING, TALLIED
from hearsay.reconciliation.listed import unlisted
from hearsay.reconciliation.lots import of_one_lot
from hearsay.reconciliation.quantities import SOME_OF_MANY, SOME_STEMS, Quantity, Subject
from hearsay.reconciliation.restated import restated
from hearsay.reconciliation.sides import DOUBLE, LEAP, SOME_STATE, sides_of_count, size
from hearsay.reconciliation.standing import as_of, by_time
from hearsay.reconciliation.values import SLACK, same_value, vague
from hearsay.reconciliation.voices import Voices
from hearsay.reconciliation.wholes import POLLED

OFTEN = 3
"""Reports in which a country counts, at least, beside one report that has it of another."""
PUT = frozenset({"aboard", "turnout", "vote-share"})
"""Measures of what somebody puts at one number and then at another, but that does not grow. *He put the turnout at 58 per cent.*"""
TRIPLE = 3.0
"""How many times what of things is counted may grow from one step to the next."""
TAKEN, HELD = "abducted", frozenset({"captured", "detained", "held", "hostages"})
"""What one side that counts hostages calls them besides. *24 were taken*, and a day later, *20 are held*."""
SPREAD = re.compile(r"\b(?:burn(?:s|ed|t|ing)?|scorched|charred|consumed|blackened|devoured|flooded|submerged|under water)\b", re.I)
"""Words of a sentence whose area is that of a fire or a flood, which grows. *The blaze has consumed 3,000 hectares.*"""
Row = tuple[str, str, Sequence[Figure], bool]
"""What is counted, by which measure, the figures, and whether one side gives them all."""
Slot = tuple[str, float, float]
"""Day, value, highest value."""


def updates(quantities: Iterable[Quantity], disputed: Mapping[str, str], voices: Voices) -> tuple[Update, ...]:
    """Series of two steps or more whose value went up, or what is counted down, down; none is for the most part another.

    ``disputed`` holds the positions of figures in disputes, by ids of both.
    """
    quantities = tuple(quantities)
    counted = [quantity for quantity in quantities if _is_counted(quantity.subject) and not quantity.part]
    named = [one for one in quantities if one.subject.measure in PUT and not one.part and (one.subject.names or not _is_polled(one))]
    things = [several for one in quantities if not one.part and (several := _of_things(one)).figures]
    found: dict[frozenset[str], Update] = {}
    parts = [quantity for quantity in quantities if quantity.part and quantity.subject.population and quantity.subject.measure in TALLIED]
    spread = [_spreading(quantity, voices) for quantity in quantities if quantity.subject.measure == "area" and not quantity.part]
    rows = (*_told(counted, disputed, voices), *_claimed([*counted, *named, *things, *spread], voices), *_of_parts(parts, voices))
    for about, measure, figures, one_side in rows:
        series = _series(figures, measure, disputed, voices, one_side=one_side)
        if len(series) > 1:
            ids = [name for step in series for name in step.figures]
            found.setdefault(frozenset(ids), Update(joint_id("update", *ids), about, measure, series))
    kept: list[Update] = []
    for update in sorted(found.values(), key=_weight):
        steps = _steps(update)
        if not any(one.measure == update.measure and 2 * len(_steps(one) & steps) > len(steps) for one in kept):
            kept.append(update)
    for about, measure, figures, one_side in leading(counted, voices):
        kept = _with_leading(kept, about, measure, _series(figures, measure, disputed, voices, one_side=one_side))
    for update in restated(quantities, voices):
        kept = [one for one in kept if one.measure != update.measure or _values(one) != _values(update)[::-1]]
        if not any(one.measure == update.measure and set(_values(update)) <= set(_values(one)) for one in kept):
            kept.append(update)
    return tuple(sorted(kept, key=lambda update: (update.measure, update.id)))


def _is_counted(subject: Subject) -> bool:
    """Whether it is counted up or down; votes are where they are somebody's: *Brun has 41,200*."""
    return subject.measure in TALLIED and (subject.measure != "votes" or bool(subject.names))


def _is_polled(quantity: Quantity) -> bool:
    """Whether it is of what somebody wins."""
    return quantity.subject.measure in POLLED


def _of_things(quantity: Quantity) -> Quantity:
    """Of what is neither counted up or down nor loose the numbers that are hardly of two lots: *14 ships*."""
    plain = quantity.subject.measure not in TALLIED | LOOSE | FIXED.keys() | PUT | POLLED
    return msgspec.structs.replace(quantity, figures=tuple(one for one in quantity.figures if plain and size(one) >= DOZEN))


def _spreading(quantity: Quantity, voices: Voices) -> Quantity:
    """Of an area what burned or was flooded."""
    return msgspec.structs.replace(quantity, figures=tuple(one for one in quantity.figures if SPREAD.search(voices.sentence[one.span])))


def _with_leading(kept: list[Update], about: str, measure: str, series: Sequence[Step]) -> list[Update]:
    """Updates with what reports open with in the place of those of which it has every value; as they are where one tells much the same."""
    values = {step.low for step in series}
    near = [one for one in kept if one.measure == measure and len(values & {step.low for step in one.series}) > 1]
    if len(series) < 2 or any({step.low for step in one.series} - values for one in near):
        return kept
    told: dict[float | None, list[Step]] = defaultdict(list)
    for one in near:
        for step in one.series:
            told[step.low].append(step)
    steps = []
    for step in series:
        others = [step, *told[step.low]]
        first = min((one.as_of for one in others if one.as_of), default=None)
        names = tuple(sorted({name for one in others for name in one.figures}))
        steps.append(Step(step.low, step.high, first, names))
    days = [step.as_of or "" for step in steps]
    if days != sorted(days):
        return kept
    ids = [name for step in steps for name in step.figures]
    return [*(one for one in kept if one not in near), Update(joint_id("update", *ids), about, measure, tuple(steps))]


def _values(update: Update) -> list[float | None]:
    return [step.low for step in update.series]


def _steps(update: Update) -> set[tuple[float | None, str | None]]:
    return {(step.low, step.as_of) for step in update.series}


def _weight(update: Update) -> tuple[int, int, str]:
    """Of two series that tell much the same the one of more steps, told by more figures, comes first."""
    return -len(update.series), -sum(len(step.figures) for step in update.series), update.id


def _told(quantities: Sequence[Quantity], disputed: Mapping[str, str], voices: Voices) -> Iterable[Row]:
    """Each quantity whoever gives it; where it is disputed or nothing says of whom or where, each side's and the reports' own.

    Where a story counts one crowd at one place, nothing need say so.
    """
    several, one_state = _several(quantities), _one_state(quantities, voices)
    for quantity in quantities:
        split = (quantity.subject.open and quantity.subject.measure in several) or any(figure.id in disputed for figure in quantity.figures)
        about = quantity.subject.named(voices.entities)
        for figures in by_time(unlisted(quantity, voices), voices):
            if not split:
                yield about, quantity.subject.measure, _wholes(figures, voices), False
                continue
            *sides, rest = sides_of_count(figures, voices, one_state=one_state, foes=bool(quantity.subject.names))
            for block, one_side in (*((side, True) for side in sides), (rest, False)):
                yield about, quantity.subject.measure, block, one_side


def _wholes(figures: Sequence[Figure], voices: Voices) -> list[Figure]:
    """Of what one report gives for one day by several claimants, the highest: what is less was counted in a part."""
    found: dict[tuple[str, str | None], list[Figure]] = defaultdict(list)
    for figure in figures:
        found[figure.span.doc, as_of(figure, voices)].append(figure)
    out = []
    for held in found.values():
        if len(held) == 1:
            out += held
            continue
        top = max(size(figure) for figure in held)
        highest = {_whose(figure, voices) for figure in held if size(figure) == top}
        out += [one for one in held if _near(size(one), top) or _whose(one, voices) in highest]
    return out


def _whose(figure: Figure, voices: Voices) -> str:
    """Whose count it is; that of a source that cannot be told is of those whom its report calls so."""
    root = voices.state[voices.root[figure]]
    described = (figure.claimant.description if figure.claimant else None) or ""
    return root.key if root.known else f"?{figure.span.doc} {described}"


def _near(left: float, right: float) -> bool:
    """Whether two values are so close that one may be the other a little later."""
    return max(left, right) <= (1 + SLACK) * min(left, right)


def _several(quantities: Iterable[Quantity]) -> set[str]:
    """Measures by which several crowds are counted: told apart by whose they are or what they are in the story, or by where."""
    subjects = [quantity.subject for quantity in quantities]
    told_apart = len({_kind_of(subject) for subject in subjects if subject.measure in HARM} - {(frozenset(), frozenset())}) > 1
    places = Counter(subject.measure for subject in subjects if subject.place)
    return {subject.measure for subject in subjects if (told_apart and subject.measure in HARM) or places[subject.measure] > 1}


def _kind_of(subject: Subject) -> tuple[frozenset[str], frozenset[str]]:
    """Whose and what of many those counted are: *Brevian soldiers*, *civilians*."""
    return subject.names, subject.population & SOME_OF_MANY


def _one_state(quantities: Iterable[Quantity], voices: Voices) -> str:
    """The country whose officials all those are who count, ``SOME_STATE`` where no country counts; else nothing.

    Officials of whom nothing says whose they are go with the story's own. None is where several countries count, unless only one
    report has it of any but the first, or where one side's dead are counted.
    """
    held = [quantity for quantity in quantities if quantity.subject.measure in TALLIED]
    if any(quantity.subject.names or quantity.subject.population & SOME_OF_MANY for quantity in held if quantity.subject.measure in HARM):
        return ""
    reports: dict[str, set[str]] = defaultdict(set)
    for figure in (figure for quantity in held for figure in quantity.figures if figure.claimant):
        party = voices.state[voices.root[figure]]
        key = voices.home_country if voices.official(party) else party.key
        if key in voices.entities and voices.entities[key].kind == "country":
            reports[key].add(voices.text[figure.span.doc])
    first, *others = sorted(reports, key=lambda key: (-len(reports[key]), key)) or [SOME_STATE]
    return "" if others and (len(reports[others[0]]) > 1 or len(reports[first]) < OFTEN) else first


def _of_one_name(given: Sequence[tuple[Subject, Figure]]) -> list[tuple[Subject, Figure]]:
    """Those of nobody in particular, with those called by the only name that their claimant has, where no report has both.

    *The ministry says that nine civilians died.* Another report, a day later: *the ministry now counts 14.*
    """
    called = {subject.population for subject, _ in given if subject.population}
    homes = [{figure.span.doc for subject, figure in given if bool(subject.population) is named} for named in (True, False)]
    one = len(called) == 1 and min(called) & (SOME_OF_MANY - SOME_STEMS) and not homes[0] & homes[1]
    return [(subject, figure) for subject, figure in given if one or not subject.population]


def _claimed(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Row]:
    """What one side counts of nobody in particular, or of those by one name: with no place or the one that it gives most often; a table
    has every place in a row of its own."""
    found: dict[tuple[str, str], list[tuple[Subject, Figure]]] = defaultdict(list)
    for quantity in quantities:
        for figure in quantity.figures:
            root = voices.state[voices.root[figure]]
            if figure.claimant and root.known and not (figure.place and voices.table(figure.span)):
                found[quantity.subject.measure, f"{root.key} {_lot(quantity, figure)}"].append((quantity.subject, figure))
    for measure, side in [key for key in found if key[0] in HELD and (TAKEN, key[1]) in found]:
        found[TAKEN, side] += found.pop((measure, side))
    for (measure, _), given in sorted([*found.items(), *of_one_lot(found)]):
        held = _of_one_name(given) if measure in (TALLIED | PUT) - POLLED else given
        if not held:
            continue
        places = Counter(figure.place for _, figure in held if figure.place).most_common(2)
        if len(places) < 2 or places[0][1] > places[1][1]:
            there = [(subject, figure) for subject, figure in held if figure.place in (None, *(place for place, _ in places[:1]))]
            subject = max((subject for subject, _ in there), key=lambda subject: (subject.place is not None, subject.words or ""))
            for figures in by_time([figure for _, figure in there], voices):
                yield subject.named(voices.entities), measure, figures, True


def _lot(quantity: Quantity, figure: Figure) -> str:
    """What else must be equal in one side's numbers by one measure."""
    if quantity.aside or quantity.subject.measure not in TALLIED | PUT | {"area"} or _is_polled(quantity):
        return quantity.id
    return (figure.unit or "") if quantity.subject.measure == "area" else ""


def _of_parts(quantities: Iterable[Quantity], voices: Voices) -> Iterable[Row]:
    """What one side counts of a part of all: *47 dead, 14 of them children*, a day later *64, 19 of them children*."""
    for quantity in quantities:
        sides = voices.sides(quantity.figures)
        for key in sorted({*sides.values()}):
            held = [figure for figure in quantity.figures if sides.get(figure.id) == key]
            yield quantity.subject.named(voices.entities), quantity.subject.measure, held, True


def _series(figures: Sequence[Figure], measure: str, disputed: Mapping[str, str], voices: Voices, *, one_side: bool) -> tuple[Step, ...]:
    """The most values that rise from day to day; of what is counted down, that fall from the highest on."""
    slots: dict[Slot, list[Figure]] = defaultdict(list)
    for figure in figures:
        day, (low, high) = as_of(figure, voices), same_value(figure)
        size = low or high if low is not None else high
        if day and size is not None and not vague(figure):
            slots[day, size, high if high is not None else size].append(figure)

    def follows(before: Slot, after: Slot) -> bool:
        if _of_one_table(slots[before], slots[after], voices):
            return False
        if measure not in TALLIED and not _is_another_telling(slots[before], slots[after], voices):
            return False
        if measure not in TALLIED | PUT and after[1] > TRIPLE * before[1]:
            return False
        against = {} if one_side and (measure == "votes" or after[1] < DOUBLE * before[1]) else disputed
        if before[0] < after[0]:
            return one_side or not _of_another(slots[before], slots[after], disputed, voices)
        return _revises(slots[before], slots[after], against, voices)

    if measure not in SHRINKING:
        rising = _runs(sorted(slots), follows)
        if measure in PUT and one_side and max(map(len, rising.values()), default=0) < 2:
            rising = _runs(sorted(slots), follows, falling=True)
    else:
        rising = _runs(sorted(slots), lambda before, after: before[0] < after[0])
        back = _runs(sorted(slots, key=lambda slot: (slot[0], -slot[1], -slot[2]), reverse=True), lambda later, slot: follows(slot, later))
        rising = {slot: [*run, *back[slot][-2::-1]] for slot, run in rising.items()}
    told = {slot: len({voices.text[one.span.doc] for one in held}) for slot, held in slots.items()}
    run = max(rising.values(), key=lambda run: (len(run), sum(told[slot] for slot in run)), default=[])
    return tuple(_step(slot, slots[slot]) for slot in run)


def _of_one_table(before: Sequence[Figure], after: Sequence[Figure], voices: Voices) -> bool:
    """Whether a report gives both in one table, which counts nothing twice."""
    tables = [{(one.span.doc, table.start) for one in figures if (table := voices.table(one.span))} for figures in (before, after)]
    return not tables[0].isdisjoint(tables[1])


def _is_another_telling(before: Sequence[Figure], after: Sequence[Figure], voices: Voices) -> bool:
    """Whether the later value is told in a text without the earlier one, or as another: in one, *nine* of *fourteen* were taken aboard."""
    texts = {voices.text[figure.span.doc] for figure in before}
    told = [one for one in after if voices.text[one.span.doc] not in texts]
    return bool(told) or any(REVISED.search(voices.sentence[one.span]) for one in after)


def _revises(before: Sequence[Figure], after: Sequence[Figure], disputed: Mapping[str, str], voices: Voices) -> bool:
    """Whether two values of one day may be steps of one count: of two reports, of two paragraphs, or told as such.

    Values that are ``disputed`` between each other are none. What two claimants are named for on one day is only where the
    second is not the double, in one report where the two are close.
    """
    homes: dict[str, list[Figure]] = defaultdict(list)
    for figure in after:
        homes[figure.span.doc].append(figure)
    rivals = _rivals(before, after, disputed)
    fits = not rivals and _of_two_reports(before, after, voices)
    for one in before:
        for other in homes.get(one.span.doc, ()):
            first, second = sorted((one.span, other.span))
            sentence = voices.sentence[first]
            if sentence == voices.sentence[second] and REVISED.search(sentence):
                return True
            apart = "\n" in voices.documents[first.doc].text[first.end : second.start]
            listed = not (one.place or one.claimant or other.claimant or REVISED.search(voices.sentence[second]))
            fits |= not rivals and apart and not listed and (_whose(one, voices) == _whose(other, voices) or _near(size(one), size(other)))
    return fits


def _of_another(before: Sequence[Figure], after: Sequence[Figure], disputed: Mapping[str, str], voices: Voices) -> bool:
    """Whether a later value is another side's count: known sides give the two, none both, and they are against each other in a dispute,
    or one is so far above the other that no report would tell it as its next step.
    """
    ours, theirs = (_givers(figures, voices) for figures in (before, after))
    if not ours or not theirs or ours & theirs:
        return False
    return _rivals(before, after, disputed) or size(after[0]) > DOUBLE * size(before[0])


def _givers(figures: Sequence[Figure], voices: Voices) -> frozenset[str]:
    """Those who give a value; nothing where a report gives it in its own voice or nobody can be told."""
    roots = [voices.side[voices.root[figure]] if figure.claimant else None for figure in figures]
    return frozenset(root.key for root in roots if root) if all(root and root.known for root in roots) else frozenset()


def _rivals(before: Sequence[Figure], after: Sequence[Figure], disputed: Mapping[str, str]) -> bool:
    """Whether the two values are positions of one dispute."""
    left, right = ({disputed[one.id] for one in figures if one.id in disputed} for figures in (before, after))
    return any(a != b and a.split()[0] == b.split()[0] for a in left for b in right)


def _of_two_reports(before: Sequence[Figure], after: Sequence[Figure], voices: Voices) -> bool:
    if len({figure.span.doc for figure in (*before, *after)}) < 2:
        return False
    if size(after[0]) < DOUBLE * size(before[0]) or not all(figure.claimant for figure in (*before, *after)):
        return True
    return bool({_whose(figure, voices) for figure in before} & {_whose(figure, voices) for figure in after})


def _runs(slots: Sequence[Slot], follows: Callable[[Slot, Slot], bool], *, falling: bool = False) -> dict[Slot, list[Slot]]:
    """For each value the longest run, in order of time, that rises up to it; of equals the one that leaps least.

    ``follows`` must hold between a value and each before it of the same day.
    """
    best: dict[Slot, list[Slot]] = {}
    for slot in slots:
        before = [
            run
            for run in best.values()
            if (run[-1][1] > slot[1] if falling else run[-1][1] < slot[1])
            and _one_count(run[-1][1], slot[1])
            and follows(run[-1], slot)
            and all(follows(one, slot) for one in run[:-1] if one[0] == slot[0])
        ]
        best[slot] = [*max(before, key=lambda run: (len(run), run[-1][1]), default=[]), slot]
    return best


def _one_count(before: float, after: float) -> bool:
    """Whether a value may revise another: not the same in round figures (*612*, *600*), nor another count (*2*, *2,500*)."""
    rounded = before % 100 != 0 and after % 100 == 0 and abs(after - before) <= before / 50
    return not rounded and after <= LEAP * max(before, 1.0)


def _step(slot: Slot, figures: Sequence[Figure]) -> Step:
    first = next((figure for figure in figures if figure.low == slot[1]), figures[0])
    return Step(first.low or first.high, first.high, slot[0], tuple(sorted(figure.id for figure in figures)))
