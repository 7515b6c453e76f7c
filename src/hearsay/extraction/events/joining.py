"""Tellings of one event within a report, joined into one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from hearsay.extraction.events import details, one_happening, weeks
from hearsay.extraction.events.behalf import alike
from hearsay.extraction.events.clauses import children, is_definite, is_headline
from hearsay.extraction.events.drafts import Draft
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.events.one_happening import REAL
from hearsay.extraction.events.pairs import sides_of
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import name_at
from hearsay.model import Status

STRENGTH: dict[Status, int] = {"happened": 5, "ongoing": 4, "claimed": 3, "denied": 2, "planned": 1, "hypothetical": 0}
"""Which status stands where tellings differ."""

STATEMENT = "statement"
"""The kind of what somebody says: one event only where both tellings name who speaks, since *he* and *the director* may be anybody."""
ROUNDS = "talks"
"""The kind that comes in rounds between the same parties."""
BETWEEN = frozenset({"talks", "agreement", "ceasefire", "exchange", "meeting", "call"})
"""Kinds of which the parties may be the two sides of all that a report tells."""
PAIR = 2
"""Sides of what two have with each other."""
CLASH = "clash"
"""The type of attack that two sides make on each other."""
MUTUAL = frozenset({CLASH, "exchange"})
"""Types of what two sides do to each other, or with each other."""
NEXT = 2
"""Sentences within which what those just spoken of do is the event just told."""
LEAD = 3
"""Sentences within which a lead tells what its headline told."""
MEMORY = 12
"""Sentences after which a bare ``the attack`` no longer points back."""


def join(doc: Doc, told: Iterable[Draft]) -> list[Draft]:
    """The events of a report, in order of their first telling."""
    events: list[Draft] = []
    known_already: list[Draft] = []
    order = {sentence.start: i for i, sentence in enumerate(doc.sents)}
    latest: dict[int, int] = {}
    for draft in told:
        now = order[draft.hit.token.sent.start]
        draft.ground = one_happening.is_ground(draft) or one_happening.is_below(draft, events)
        same = [e for e in reversed(events) if _is_same(draft, e, now - latest[id(e)])]
        bare = _points_back(draft) or one_happening.is_heard(draft)
        same = (one_happening.pointed_at(draft, same, events) if bare else same) or _only_one(draft, events)
        known = max(same, key=_salience) if same and bare else next(iter(same), None)
        if known is not None:
            _merge(known, draft)
            latest[id(known)] = now
        elif not _is_bare(draft):
            events.append(draft)
            latest[id(draft)] = now
        else:
            known_already.append(draft)
    events += _presupposed(known_already, events)
    _count_votes(doc, events, order)
    _measure_encounters(doc, events, order)
    return _in_series(doc, events)


def _only_one(draft: Draft, events: Sequence[Draft]) -> list[Draft]:
    """The one event of its kind that a report tells, to which it points back over however many sentences."""
    alone = [e for e in events if e.kind == draft.kind and not e.ground] if _points_back(draft) and draft.when is None else []
    alone = [event for event in alone if not one_happening.is_aside(event)] or alone
    fits = len(alone) == 1 and alone[0].status in REAL and not _differ(draft, alone[0]) and not _conflict(draft, alone[0])
    return alone if fits else []


def _presupposed(known_already: Sequence[Draft], events: Sequence[Draft]) -> list[Draft]:
    """What a report speaks of as known and tells nowhere: ``The toll in [the flood] rose``; one of a kind."""
    told = {event.kind for event in events if event.status in REAL}
    found: dict[str, Draft] = {}
    for draft in known_already:
        first = found.setdefault(draft.kind, draft) if draft.kind not in told and draft.kind not in words.SPEECHES else None
        if first is draft:
            first.presupposed = True
        elif first is not None:
            _merge(first, draft)
    return list(found.values())


def _in_series(doc: Doc, events: list[Draft]) -> list[Draft]:
    """Rounds of talks that name nobody are held by those who hold the nearest talks of the report: ``the first round``.

    Where none of them names both, they are held by the two countries whose negotiators the report names. What else two sides have with
    each other, a truce or a battle, is theirs too.
    """
    held = [e for e in events if e.kind == ROUNDS and len(_names(e)) > 1]
    rounds = [e for e in events if _is_round(e)]
    mutual = [e for e in events if (e.kind in senses.OF_BOTH or e.type in MUTUAL) and not _names(e)]
    sides = [(side, "party") for side in sides_of(doc)] if mutual or (rounds and not held) else []
    for event in rounds:
        near = min(held, key=lambda other: (abs(other.hit.token.i - event.hit.token.i), other.hit.token.i)) if held else None
        event.parts = list(near.parts) if near is not None else list(sides) or event.parts
    for event in mutual:
        both = sides or next((e.parts for e in events if e.kind in BETWEEN and _is_of_two(e)), [])
        event.parts += both
    return events


def _is_of_two(event: Draft) -> bool:
    """Whether two countries or bodies have it with each other."""
    named = [one for one, role in event.parts if key(one) and role == "party"]
    return len(named) == PAIR and all(one.ent_type_ in {"LOC", "NORP", "ORG"} for one in named)


def _is_round(event: Draft) -> bool:
    """Whether it may be one of a series of talks, and names nobody: ``the first round``, ``[the delegations] met on Friday``."""
    if _names(event):
        return False
    return event.kind == ROUNDS or (event.kind in words.ENCOUNTERS and any(_is_side(one) for one, _ in event.parts))


def _is_side(one: Token) -> bool:
    """Whether it is a side of talks, whoever that is: ``[the delegations]``, ``the two foreign [ministers]``."""
    word = lemma(one)
    return word in senses.SIDES or (word in words.DELEGATES and any(child.lower_ in {"two", "both"} for child in one.children))


def _points_back(draft: Draft) -> bool:
    return draft.anaphoric and not _names(draft)


def _salience(event: Draft) -> int:
    """How much a report makes of an event: ``the attack`` is the one it keeps telling."""
    return len(event.spans)


def _is_bare(draft: Draft) -> bool:
    """Whether it only points back, at something that was never told."""
    if draft.told:
        return False
    return not draft.parts or draft.kind in words.SPEECHES | words.ENCOUNTERS


def _is_same(new: Draft, old: Draft, gap: int) -> bool:
    kinds = {new.kind, old.kind}
    if one_happening.is_one_effort(new, old) or one_happening.is_of_attack(new, old):
        return not (_differ(new, old) or _conflict(new, old)) and not (_names(new) and _names(old))
    if len(kinds) > 1 and not (kinds <= words.ENCOUNTERS and new.anaphoric and lemma(new.hit.token) in words.CONVERSING):
        return False
    if (new.type and old.type and new.type != old.type) or _differ(new, old) or _conflict(new, old):
        return False
    if (new.status in REAL) != (old.status in REAL) and not (new.anaphoric or _same_day(new, old)):
        return False
    names_new, names_old = _names(new), _names(old)
    shared = any(alike(a, b) for a in names_new for b in names_old) or _same_place(new, old)
    if new.kind == STATEMENT:
        return shared
    if one_happening.is_heard_of(new, old) or _is_done_to_same(new, old):
        return True
    if one_happening.is_of_the_dead(new, old) or (one_happening.is_told_again(new, old) and not (names_new and names_old)):
        return True
    if new.anaphoric and old.status not in REAL | {"planned"}:
        return False
    if new.anaphoric and not shared and (old.ground or one_happening.is_of_long_before(new, old)):
        return False
    if new.anaphoric:
        return shared or (gap <= MEMORY and (not names_new or not names_old or _complete(new, old) or _speak_for(new, old)))
    if shared:
        return True
    if gap <= LEAD and _is_of_headline(new, old) and not (names_new and names_old):
        return True
    taken_up = gap <= NEXT and _takes_up(new) and not one_happening.is_under_heading(new, old)
    if new.when is None and taken_up and not (names_new and names_old and not shared):
        return True
    near = gap <= 2 or not new.parts or new.kind in senses.ONCE_A_DAY
    if _same_day(new, old) and not (names_new and names_old) and near:
        return True
    if one_happening.is_of_the_main(new, old) and not one_happening.is_under_heading(new, old) and not (names_new and names_old):
        return True
    if gap > 1 or new.kind not in words.ENCOUNTERS:
        return False
    return (not names_new and is_definite(new.hit.top)) or (gap == 0 and not (names_new and names_old))


def _is_of_headline(new: Draft, old: Draft) -> bool:
    """Whether the lead tells what the headline has: ``Two bodies found at mine … [found] two bodies early on Wednesday``."""
    return is_headline(old.hit.token) and not is_headline(new.hit.token) and old.when is None and len(old.spans) == 1


def _is_done_to_same(new: Draft, old: Draft) -> bool:
    """Whether both are done to the same people, whoever they are: ``freed nine pupils on Monday … [the pupils] were released``."""
    if new.hit.trigger.frame != "custody" or old.hit.trigger.frame != "custody" or (_names(new) and _names(old)):
        return False
    if not {new.status, old.status} <= REAL - {"denied"}:
        return False
    theirs = {lemma(one): one for one, role in old.parts if role == "target" and not key(one)}
    for one, role in new.parts:
        if role != "target" or key(one):
            continue
        if one.pos_ == "PRON" and one.lower_ in {"they", "them"} and any(other.tag_ == "NNS" for other in theirs.values()):
            return True
        other = theirs.get(lemma(one))
        if other is not None and one.tag_ == other.tag_ == "NNS" and _counts_alike(one, other):
            return True
    return False


def _counts_alike(one: Token, other: Token) -> bool:
    """Whether one is said to be the people known, or as many as the others."""
    counts = [{number.lower_ for number in children(noun, "nummod")} for noun in (one, other)]
    return (is_definite(one) and not counts[0]) or (bool(counts[0]) and counts[0] == counts[1])


def _complete(new: Draft, old: Draft) -> bool:
    """Whether the one tells who did it, the other to whom: ``rammed [the consulate] … [the Red Dawn] carried out the attack``."""
    roles = [{role for one, role in d.parts if key(one)} for d in (new, old)]
    halves = {frozenset(one) for one in roles} == {frozenset({"actor"}), frozenset({"target"})}
    return new.kind == "attack" and halves and not one_happening.is_aside(new)


def _speak_for(new: Draft, old: Draft) -> bool:
    """Whether an encounter is told of two countries, then of those who speak for them: ``the call between [Anna Roth] and [Emil Lund]``."""
    if new.kind not in words.ENCOUNTERS:
        return False
    labels = [[one.ent_type_ for one, role in draft.parts if role == "party" and key(one)] for draft in (new, old)]
    return set(labels[0]) == {"PERSON"} and set(labels[1]) <= {"LOC", "NORP"} and len(labels[0]) == len(labels[1]) > 1


def _takes_up(draft: Draft) -> bool:
    """Whether somebody known takes part: ``they were freed``, ``the doctor was freed``."""
    return any(one.pos_ == "PRON" or (not one.ent_type_ and is_definite(one)) for one, _ in draft.parts)


def _same_day(new: Draft, old: Draft) -> bool:
    return new.when is not None and old.when is not None and new.when.start == old.when.start and new.when.end == old.when.end


def _same_place(new: Draft, old: Draft) -> bool:
    return new.place is not None and old.place is not None and bool(new.place.ent_type_) and alike(key(new.place), key(old.place))


def _differ(new: Draft, old: Draft) -> bool:
    """Whether day, place, round or number keep the two apart."""
    if new.when and old.when and weeks.are_apart(new.when, old.when):
        return True
    if any(name in old.attributes and old.attributes[name] != value for name, value in new.attributes.items() if name != "medium"):
        return True
    if new.kind in words.ENCOUNTERS or new.place is None or old.place is None or not (new.place.ent_type_ and old.place.ent_type_):
        return False
    return not alike(key(new.place), key(old.place)) and not (new.anaphoric and new.hit.token.tag_ != "NNS")


def _conflict(new: Draft, old: Draft) -> bool:
    """Whether names that play the same part cannot be those of one event."""
    if one_happening.are_told_beside(new.hit.token, old.hit.token):
        return True
    if new.kind in words.UNIQUE or (new.anaphoric and _speak_for(new, old)):
        return False
    if new.kind == "interview" and _asked_apart(new, old):
        return True
    roles = {role for _, role in new.parts} & {role for _, role in old.parts} if new.kind not in words.ENCOUNTERS else {""}
    if new.hit.trigger.frame in words.ONE_WAY and _swapped(new, old):
        return True
    if _counts_others(new, old):
        return True
    for role in roles:
        mine, theirs = (({key(one) for one, r in draft.parts if not role or r == role} - {""}) for draft in (new, old))
        if not (_within(mine, theirs) or _within(theirs, mine)):
            return True
    return False


def _counts_others(new: Draft, old: Draft) -> bool:
    """Whether each counts people of its own sort: ``14 soldiers were detained``, ``83 people were arrested``."""
    counted = [
        {(lemma(one), number.lower_) for one, _ in d.parts for number in children(one, "nummod")}
        if d.hit.trigger.frame == "custody"
        else set()
        for d in (new, old)
    ]
    return (
        all(counted)
        and {a for a, _ in counted[0]}.isdisjoint(a for a, _ in counted[1])
        and {n for _, n in counted[0]}.isdisjoint(n for _, n in counted[1])
    )


def _asked_apart(new: Draft, old: Draft) -> bool:
    """Whether two interviews were given to different outlets, or one is told as another one: ``in [an interview] with local radio``."""
    mine, theirs = ({key(one) or lemma(one) for one, role in d.parts if role == "interviewer"} for d in (new, old))
    indefinite = (
        new.hit.trigger.pos == "NOUN" and not is_definite(new.hit.top) and bool(theirs) and old.when is not None and new.when is None
    )
    return indefinite or (bool(mine) and bool(theirs) and mine.isdisjoint(theirs))


def _swapped(new: Draft, old: Draft) -> bool:
    """Whether somebody does in one telling what is done to them in the other."""
    sides = [{role: {key(one) for one, r in d.parts if r == role} - {""} for role in ("actor", "target")} for d in (new, old)]
    return any(alike(a, b) for one, other in (sides, sides[::-1]) for a in one["actor"] for b in other["target"])


def _within(some: set[str], others: set[str]) -> bool:
    return all(any(alike(a, b) for b in others) for a in some)


def _names(draft: Draft) -> list[str]:
    return [name for one, _ in draft.parts if (name := key(one))]


def key(token: Token) -> str:
    """What a phrase is known by within a report: a person's last name, another name whole; empty for anything else."""
    if token.ent_type_ in {"", "DATE"}:
        return ""
    ent = name_at(token)
    if ent is None:
        return token.lower_
    return (ent[-1].lower_ if ent.label_ == "PERSON" else ent.text.casefold()).removeprefix("the ")


def _merge(old: Draft, new: Draft) -> None:
    """Add to an event what another telling of it says."""
    seen = [key(one) for one, _ in old.parts]
    played = {role for _, role in old.parts}
    for one, role in new.parts:
        name = key(one)
        if not name and role not in played and one.pos_ == "NOUN":
            old.parts.append((one, role))
        elif name and not any(alike(name, other) for other in seen if other):
            old.parts.append((one, role))
            seen.append(name)
    if not seen:
        old.parts = list(new.parts)
    old.kind = one_happening.kind_of(old, new)
    old.ground = old.ground and new.ground
    if is_headline(old.hit.token) and not is_headline(new.hit.token):
        finite = old.hit.verb.tag_ in TENSED or any(child.dep_ in {"aux", "aux:pass"} for child in old.hit.verb.children)
        if not finite or old.anaphoric:
            old.hit, old.anaphoric = new.hit, new.anaphoric
        roles = {role for one, role in new.parts if not key(one)}
        old.parts = [part for part in old.parts if key(part[0]) or part[1] not in roles] + [p for p in new.parts if not key(p[0])]
    old.when = old.when or new.when
    if old.place is None or (not old.place.ent_type_ and new.place is not None and new.place.ent_type_):
        old.place = new.place or old.place
    if not new.anaphoric and STRENGTH[new.status] > STRENGTH[old.status]:
        old.status = new.status
    old.attributes = {**new.attributes, **old.attributes}
    old.initiator = old.initiator or new.initiator
    old.spoken = old.spoken or (new.spoken and not new.anaphoric)
    if all(span.start_char != new.spans[0].start_char or span.end_char != new.spans[0].end_char for span in old.spans):
        old.spans += new.spans


def _measure_encounters(doc: Doc, events: Sequence[Draft], order: dict[int, int]) -> None:
    """How long an encounter was, told in a clause or sentence behind it: ``It lasted 40 minutes``; and who began it."""
    held = [draft for draft in events if draft.kind in words.ENCOUNTERS and draft.status in REAL]
    for token, minutes in details.durations(doc):
        near = [e for e in held if 0 <= order[token.sent.start] - order[e.hit.token.sent.start] <= 1 and e.hit.token.i < token.i]
        if near and not any(_is_told_for(e, token) for e in held if e not in near):
            near[-1].attributes.setdefault("duration_minutes", minutes)
    for who in details.initiators(doc):
        near = [e for e in held if 0 < order[who.sent.start] - order[e.hit.token.sent.start] <= NEXT]
        if near and near[-1].initiator is None:
            near[-1].initiator = who


def _is_told_for(event: Draft, token: Token) -> bool:
    return event.hit.token.sent == token.sent and event.hit.token.i < token.i


def _abstained(vote: Draft, who: Token, number: int | None) -> None:
    """Add who abstained to what is told of a vote: how many, or of which house."""
    if number is not None:
        vote.attributes.setdefault("abstentions", number)
    elif not any(key(one) for one, _ in vote.parts):
        vote.parts.append((who, "actor"))


def _count_votes(doc: Doc, events: Sequence[Draft], order: dict[int, int]) -> None:
    """Counts that stand in the sentence after the vote's: ``Nine members abstained.``"""
    votes = [draft for draft in events if draft.kind == "vote"]
    if not votes:
        return
    for token, number in details.abstainers(doc):
        before = [v for v in votes if 0 <= order[token.sent.start] - order[v.hit.token.sent.start] <= 2]
        if before:
            _abstained(before[-1], token, number)
    for start, figures in sorted(details.figures_of(doc).items()):
        for _, name, figure in figures:
            before = [v for v in votes if 0 < order[start] - order[v.hit.token.sent.start] <= 2]
            if before and name in words.COUNTED["vote"] and figure.low is not None:
                before[-1].attributes.setdefault(name, int(figure.low))
