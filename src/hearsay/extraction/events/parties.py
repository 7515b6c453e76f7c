"""Who takes part: nouns and names that can act, and the parts that they play by where they stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hearsay.extraction.events.behalf import MODIFIES, mouthpiece_of, owners_of, runners_of, stands_for, within_clause
from hearsay.extraction.events.beings import PEOPLES, is_being, is_of_class, is_person
from hearsay.extraction.events.clauses import (
    antecedent,
    children,
    doers,
    finite_above,
    is_passive,
    is_verb,
    modifiers,
    objects,
    obliques,
    subject,
    with_conjuncts,
)
from hearsay.extraction.events.craft import craft_of
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.lexicon.event_frames import CRAFT, FRAMES, NAMED_THINGS, OWNED_OBJECTS, OWNED_THINGS
from hearsay.extraction.references import head_of
from hearsay.language.plain import Token
from hearsay.language.reading import name_at, names_within

Part = tuple[Token, str]
"""A head word and its role."""

COUNTING = frozenset({"custody", "mishap", "fate", "office", "penalty"})
"""Frames of what is done to many, of whom some are named."""


def can_take_part(token: Token, frame: str) -> bool:
    """Whether a phrase may be a participant in events of ``frame``: nobody is whom a question asks for (``will decide [who] shot him``)."""
    if token.ent_type_ in {"DATE", "MONEY"} or token.tag_ in {"WP", "WDT"}:
        return False
    if is_being(token):
        return True
    if lemma(token) in words.COLLECTIVES or (token.tag_ in {"NNS", "NNPS"} and lemma(token) in words.TERRITORIES):
        return any(m.ent_type_ in PEOPLES for m in modifiers(token))
    if frame not in NAMED_THINGS:
        return False
    return token.ent_type_ in {"PRODUCT", "MISC", "FAC"} or is_of_class(token, ("vehicle", "structure", "works"))


def of_verb(verb: Token, frame: str) -> Iterator[Part]:
    """The parts that the dependents of a verb play."""
    roles = FRAMES[frame]
    done_to = objects(verb)
    if done_to and not is_passive(verb) and roles.get("subject") == "affected":
        yield from _play(doers(verb), "by", {"by": "actor"}, frame)
    else:
        yield from _play(doers(verb), "subject", roles, frame)
    yield from _play(done_to, "object", roles, frame)
    yield from _play(children(verb, "iobj"), "iobj", roles, frame)
    yield from of_prepositions(verb, frame)
    if frame == "assault" and is_passive(verb) and not doers(verb):
        yield from _play(_meanwhile(verb), "by", roles, frame)
    if frame == "vote" and (asked := subject(verb)) is not None and not is_being(asked):
        yield from of_prepositions(asked, frame)
        yield from _right_behind(asked, frame)


def _meanwhile(verb: Token) -> Iterator[Token]:
    """The armed people of the clause in which others came to be killed: ``were killed when [soldiers] moved in``."""
    for clause in children(verb, "advcl"):
        armed = [one for one in children(clause, "nsubj") if is_of_class(one, ("troops", "officers", "assailant"))]
        if armed and any(mark.lower_ in words.MEANWHILE for mark in clause.children):
            yield from with_conjuncts(armed[0])


def of_agent(verb: Token, frame: str) -> Iterator[Part]:
    """What the tree took for the agent of an active verb is that of the event noun: ``foiled a coup by [the guard]``."""
    if not is_passive(verb):
        yield from _play(children(verb, "obl:agent"), "by", FRAMES[frame], frame)


def of_carrier(verb: Token, frame: str) -> Iterator[Part]:
    """The parts that the subject of the verb that carries an event noun plays; its agent where it is passive."""
    yield from _play(doers(verb), "subject", FRAMES[frame], frame)


def of_occasion(noun: Token, frame: str) -> Iterator[Part]:
    """The people of the clause that came about in an encounter: ``[Lindqvist] pressed [Okello] to sign in a call on Friday``."""
    verb = finite_above(noun)
    known = [one for one in (*doers(verb), *objects(verb), *children(verb, "iobj")) if is_person(one) or lemma(one) == "counterpart"]
    yield from _play(known, "subject", FRAMES[frame], frame)


def of_prepositions(head: Token, frame: str) -> Iterator[Part]:
    """The parts that prepositional phrases on ``head`` play."""
    roles = FRAMES[frame]
    for prep, noun in obliques(head):
        if noun.dep_ != "obl:agent" and not _borders(noun, prep):
            yield from _play(with_conjuncts(noun), prep, roles, frame)


def _borders(noun: Token, prep: str) -> bool:
    """Whether it is what a border is shared with: ``at the border with Estaria``, wherever the tree hangs it."""
    before = noun.left_edge.i - 1 if noun.left_edge.lower_ == prep else noun.left_edge.i - 2
    return prep == "with" and before >= 0 and lemma(noun.doc[before]) in CLASSES["border"]


def of_noun(noun: Token, frame: str) -> Iterator[Part]:
    """The parts that possessors, modifiers and prepositional phrases of an event noun play."""
    roles = FRAMES[frame]
    owners = [one for owner in children(noun, "nmod:poss") for one in with_conjuncts(owner) if one.i < noun.i]
    yield from _play([within_clause(one) for one in owners] or _marked_owner(noun), "poss", roles, frame)
    if "modifier" in roles:
        names = [m for m in modifiers(noun) if m.ent_type_ in PEOPLES and m.dep_ not in {"flat", "nmod:poss"} and not _owned(m, noun)]
        names = [m for m in names if not any(t.pos_ == "ADP" for t in noun.doc[m.i + 1 : noun.i])]
        if roles["modifier"] == "actor":
            names += [m for m in modifiers(noun) if m.tag_ == "NN" and not m.ent_type_ and lemma(m) in CLASSES["striking-body"]]
        places = all(one.ent_type_ == "LOC" and one.pos_ == "PROPN" for one in names)
        if not places or (len(names) > 1 and (frame != "assault" or any(one.text.isupper() for one in names))):
            yield from _play(names, "modifier", roles, frame)
    yield from of_prepositions(noun, frame)
    yield from _right_behind(noun, frame)


def _right_behind(noun: Token, frame: str) -> Iterator[Part]:
    """The body named right behind an event noun and its preposition, wherever the tree hangs it: ``a vote in [the Senate]``."""
    doc, at = noun.doc, noun.i + 2
    if at >= noun.sent.end or noun.nbor().lower_ not in {"in", "of", "by", "with", "against"}:
        return
    body = next(iter(names_within(doc, at, min(at + 5, noun.sent.end))), None)
    near = (
        body is not None
        and (body.label_ == "ORG" or noun.nbor().lower_ == "against")
        and (body.start == at or (body.start == at + 1 and doc[at].lower_ == "the"))
    )
    if body is not None and near:
        yield from _play([body.root], noun.nbor().lower_, FRAMES[frame], frame)


def _marked_owner(noun: Token) -> list[Token]:
    """The name right before a noun that is marked as its owner, wherever the tree hangs it: ``[Estaria]'s invasion``."""
    at = noun.i - 1
    while at > noun.sent.start and noun.doc[at].pos_ == "ADJ":
        at -= 1
    if at <= noun.sent.start or noun.doc[at].lower_ not in {"'s", "’s"} or not noun.doc[at - 1].ent_type_:
        return []
    name = name_at(noun.doc[at - 1])
    return [name.root] if name is not None else []


def _owned(token: Token, noun: Token) -> bool:
    return token.head != noun and token.head.dep_ == "nmod:poss"


def _play(nouns: Iterable[Token], slot: str, roles: dict[str, str], frame: str) -> Iterator[Part]:
    role = roles.get(slot)
    if role is None:
        return
    for noun in nouns:
        if slot != "in" or noun.ent_type_ == ("LOC" if role == "place" else "ORG"):
            yield from cast(noun, role, frame, done_to=slot == "object")


def cast(noun: Token, role: str, frame: str, *, done_to: bool) -> Iterator[Part]:
    """Who plays ``role`` where ``noun`` does by the grammar: those it stands for, or whose it is; nobody if it cannot take part."""
    if (owner := mouthpiece_of(antecedent(noun))) is not None:
        yield owner, role
    if can_take_part(antecedent(noun), frame):
        for one in stands_for(noun, frame):
            yield one, role
        if frame == "custody" and role == "target":
            yield from ((one, "affiliation") for one in _bodies_of(antecedent(noun)))
        if frame in COUNTING:
            yield from ((one, role) for one in _included(noun))
        if frame in NAMED_THINGS:
            yield from ((one, role) for one in runners_of(antecedent(noun)))
            named = craft_of(antecedent(noun))
            yield from [(named, role)] if named is not None and named.i != noun.i else ()
    elif frame in CRAFT and (named := craft_of(antecedent(noun))) is not None:
        yield named, role
    elif frame == "custody" and role == "target" and antecedent(noun).ent_type_ in {"PRODUCT", "MISC"}:
        yield noun, role
    elif frame in OWNED_THINGS or (frame in OWNED_OBJECTS and done_to):
        for owner in owners_of(antecedent(noun)):
            for one in stands_for(owner) if frame in OWNED_THINGS or owner.pos_ != "PRON" else ():
                yield one, role


def _bodies_of(many: Token) -> list[Token]:
    """The bodies that those done to are of: ``two clerks of [the Corvo Bank] were arrested``."""
    if many.ent_type_ or many.tag_ not in {"NNS", "NNPS"}:
        return []
    found = [head_of(one) for prep, one in obliques(many) if prep == "of" and one.ent_type_ == "ORG"]
    found += [head_of(one) for one in modifiers(many) if one.ent_type_ == "ORG" and one.dep_ in MODIFIES]
    if found or many.i + 2 >= many.sent.end or many.nbor().lower_ != "of":
        return found
    near = names_within(many.doc, many.i + 2, min(many.i + 5, many.sent.end))[:1]
    return [head_of(one.root) for one in near if one.label_ == "ORG"]


def _included(many: Token) -> Iterator[Token]:
    """The people named who are some of those counted: ``14 soldiers, including a colonel, [Emil Roth], were detained``."""
    doc, end = many.doc, many.sent.end
    at = next((i for i in range(many.i + 1, end) if doc[i].lower_ in words.INCLUDING or doc[i].text == ";"), end)
    alone = at < end and doc[at].text != ";" and (doc[at].lower_ != "among" or doc[min(at + 1, end - 1)].lower_ in {"them", "whom"})
    if not alone or any(t.tag_ in {"NNS", "NNPS"} and is_being(t) for t in doc[many.i + 1 : at]):
        return
    stop = next((i for i in range(at + 1, end) if is_verb(doc[i]) or doc[i].text == ";"), end)
    yield from (head_of(ent.root) for ent in names_within(doc, at + 1, stop) if ent.label_ == "PERSON")
