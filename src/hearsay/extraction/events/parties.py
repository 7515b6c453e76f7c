"""Who takes part: nouns and names that can act, and whom a phrase stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hearsay.extraction.events.beings import PEOPLES, is_being, is_of_class, is_person, names_a_person
from hearsay.extraction.events.clauses import (
    antecedent,
    children,
    clause_of,
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
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.lexicon.event_frames import FRAMES, NAMED_THINGS, OWNED_OBJECTS, OWNED_THINGS
from hearsay.extraction.references import head_of
from hearsay.language.plain import Token
from hearsay.language.reading import name_at, names, names_within

Part = tuple[Token, str]
"""A head word and its role."""

MODIFIES = ("nmod:poss", "compound", "amod", "nmod:desc", "nmod:unmarked")
COUNTING = frozenset({"custody", "mishap", "fate", "office", "penalty"})
"""Frames of what is done to many, of whom some are named."""
SENT = frozenset({"giving", "arriving", "measure"})
"""Frames of those who are sent, who stand for whoever sends them."""
OFFICES = frozenset({"leader", "minister", "president", "premier", "chancellor"})
"""Offices that one person holds in a country, so that those of two are two people."""


def stands_for(token: Token, frame: str = "") -> list[Token]:
    """Whom a phrase puts on the stage: ``Estarian and Norvanian delegations`` are the two countries, anybody else is themselves.

    ``The presidents of Estaria and Norvania`` are people, whom resolution knows.
    """
    token = head_of(antecedent(token))
    named = next((c for c in children(token, "appos") if c.ent_type_ == "PERSON" and c.left_edge.i < token.i), None)
    if named is not None and not token.ent_type_:
        return [named]
    word = lemma(token)
    if word in words.MEMBERSHIP and (of := [one for prep, one in obliques(token) if prep == "of" and is_being(one)]):
        return stands_for(of[0], frame)
    plural = token.tag_ in {"NNS", "NNPS"}
    acting = plural and word in senses.FIGHTERS and not token.ent_type_ and token.dep_ in {"nsubj", "obl:agent"}
    if acting and (group := _group_of(token)) is not None:
        return [group]
    acts_for = word in words.COLLECTIVES or (plural and word in words.DELEGATES | words.TERRITORIES)
    acts_for = acts_for or (plural and word in words.HELPERS and frame in SENT)
    if token.ent_type_ in {"", "NORP"} and token.pos_ == "NOUN" and acts_for and not names_a_person(token):
        peoples = [m for m in modifiers(token) if (m.ent_type_ in PEOPLES or _is_people(m)) and m.dep_ != "flat"]
        owners = [one for prep, noun in obliques(token) if prep in {"of", "from"} for one in with_conjuncts(noun)]
        peoples += [one for one in owners if one.ent_type_ in PEOPLES]
        if any(m.lower_ == "whose" for m in children(token, "nmod:poss")) and clause_of(token).dep_ == "acl:relcl":
            peoples += [clause_of(token).head] if clause_of(token).head.ent_type_ else []
        if not peoples:
            told = (m for m in modifiers(token) if m.pos_ in {"ADJ", "PROPN"} and m.text[0].isupper() and m.i > token.sent.start)
            whose = next((found for m in told if (found := _country_like(m)) is not None), None) or _speaking_owner(token)
            peoples = [whose] if whose is not None else []
        if peoples and not (word in OFFICES and len(peoples) == 2):
            return _distinct(head_of(one) for one in peoples)
    if not token.ent_type_ and _holds_office(token, frame) and (home := _home_of(token)) is not None:
        return [token, home]
    if word in words.BODIES and not token.ent_type_ and (whose := people_of(token)) is not None:
        return [token, head_of(whose)]
    return [token]


def _group_of(fighters: Token) -> Token | None:
    """The group whose fighters they are, where it is named in front of them: ``[Red Dawn] militants``."""
    named = [m for m in modifiers(fighters) if m.i < fighters.i and _is_groups(m)]
    return head_of(named[-1]) if named else None


def _is_groups(word: Token) -> bool:
    """Whether a name is not that of a land or its people: ``[Red Dawn] rebels``, but ``Estarian rebels``, ``Marlow gunmen``."""
    name = name_at(word)
    if name is None or word.tag_ not in {"NNP", "NNPS"}:
        return False
    noun = word.dep_ in {"compound", "flat"}
    return word.ent_type_ in {"ORG", "MISC"} or (noun and (word.ent_type_ == "NORP" or (word.ent_type_ == "LOC" and len(name) > 1)))


def _holds_office(token: Token, frame: str) -> bool:
    """Whether it is somebody unnamed who acts for a country: ``the Estarian foreign minister``."""
    return frame in words.TRAVELLING and lemma(token) in words.DELEGATES and token.tag_ == "NN" and not names_a_person(token)


def _home_of(token: Token) -> Token | None:
    """The country of an office: ``Estaria's minister``, ``Estaria said that [its] minister``."""
    if (whose := people_of(token)) is not None:
        return head_of(whose)
    own = next((m for m in children(token, "nmod:poss") if m.lower_ == "its"), None)
    return _speaker_for(own) if own is not None else None


def mouthpiece_of(token: Token) -> Token | None:
    """Whom something speaks or acts for: ``a channel used by [the Red Dawn]``, ``[its] political bureau``."""
    if token.ent_type_ or lemma(token) not in words.MOUTHPIECES:
        return None
    own = next((m for m in children(token, "nmod:poss") if m.ent_type_ in PEOPLES or m.lower_ in {"its", "their", "his", "her"}), None)
    if own is not None:
        return own
    last = next((t.i for t in token.doc[token.i + 1 : token.sent.end] if t.is_punct), token.sent.end)
    behind = next(iter(names_within(token.doc, token.i + 1, min(last, token.i + words.REACH))), None)
    near = behind is not None and behind.label_ in {*PEOPLES, "PERSON"} and behind.root in token.subtree
    return head_of(behind.root) if near and behind is not None else None


def people_of(token: Token) -> Token | None:
    """The country that a body belongs to: ``Estaria's defence ministry``, ``the Norvanian army``."""
    for one in modifiers(token):
        is_owner = owns(one) and (one.ent_type_ in PEOPLES or _is_people(one))
        if one.ent_type_ in {"LOC", "NORP"} or is_owner:
            return one
    name = name_at(token)
    if name is not None and name.label_ != "ORG":
        return None
    spelt = [one for one in (name or ()) if one.i != token.i] + modifiers(token)
    return next((found for one in spelt if one.text[:1].isupper() and (found := _country_like(one)) is not None), None)


def _country_like(word: Token) -> Token | None:
    """The country elsewhere in the report that an adjective is made from, where no list knows it: ``Estaria`` for ``Estarian``."""
    told = (ent.root for ent in names(word.doc) if ent.label_ in {"LOC", "NORP"} and len(ent) == 1)
    return next((root for root in told if alike(root.lower_, word.lower_)), None)


def alike(a: str, b: str) -> bool:
    """Whether two names are one, or one is made from the other: ``Estaria`` and ``Estarian``."""
    if a == b:
        return True
    need = max(4, min(len(a), len(b)) - 1)
    return len(a) >= need and len(b) >= need and a[:need] == b[:need]


def owns(owner: Token) -> bool:
    """Whether it is marked as an owner, whatever the tree says: ``Estaria['s] ministry``."""
    return owner.dep_ == "nmod:poss" or (owner.i + 1 < len(owner.doc) and owner.nbor().lower_ in {"'s", "’s"})


def _speaking_owner(forces: Token) -> Token | None:
    """The country whose ministry says what *its* forces did: ``Estaria's defence ministry said [its forces] had …``."""
    own = next((m for m in children(forces, "nmod:poss") if m.lower_ in {"its", "their"}), None)
    verb = clause_of(forces)
    if own is None or verb.dep_ not in {"ccomp", "conj"} or verb.head == verb:
        return None
    above = [noun for noun in children(verb.head, "nsubj") if noun.i < own.i]
    return people_of(above[-1]) if above else None


def boasting(noun: Token) -> list[Token]:
    """Whoever claims a feat that names nobody: ``[the Estarian defence ministry] claimed a victory: the capture of Marlow``."""
    for verb in noun.sent:
        if lemma(verb) not in words.BOASTS or not is_verb(verb) or verb.i > noun.i:
            continue
        for one in doers(verb):
            if is_being(one) and not is_person(one):
                whose = people_of(one)
                return [head_of(whose)] if whose is not None else stands_for(one)
    return []


def owners_of(thing: Token) -> list[Token]:
    """Whose a thing is: ``[the Red Cross] convoy``, ``a ship of [the Norvanian navy]``, ``[its] sirens``."""
    word = lemma(thing)
    if thing.ent_type_ or not any(word in CLASSES[name] for name in words.OWNED):
        return []
    owners = [m for m in children(thing, *MODIFIES) if m.i < thing.i]
    owners += [one for prep, noun in obliques(thing) if prep in {"of", "from"} for one in with_conjuncts(noun)]
    return [_speaker_for(one) for one in owners if is_being(one) or one.ent_type_ == "MISC"]


def _within_clause(owner: Token) -> Token:
    """The body that *its* stands for where it is the subject of a clause around: ``[the navy] lost two boats in its raid``."""
    if owner.lower_ != "its":
        return owner
    verb = clause_of(owner)
    for _ in range(3):
        acting = [noun for noun in children(verb, "nsubj") if noun.i < owner.i and not is_person(noun) and is_being(noun)]
        if acting or verb.head == verb:
            return acting[-1] if acting else owner
        verb = clause_of(verb.head)
    return owner


def _speaker_for(owner: Token) -> Token:
    """Whoever says what happened to what is *its*: ``[the company] said its sirens had …``; any other owner as it is."""
    verb = clause_of(owner)
    if owner.lower_ not in {"its", "their"} or verb.dep_ not in {"ccomp", "conj"} or verb.head == verb:
        return owner
    return next((noun for noun in children(verb.head, "nsubj") if noun.i < owner.i and not is_person(noun) and is_being(noun)), owner)


def _is_people(modifier: Token) -> bool:
    """Whether what was taken for a person in front of ``troops`` is a people that no list has: one capitalised word."""
    alone = modifier.ent_iob_ == "B" and (modifier.i + 1 == len(modifier.doc) or modifier.nbor().ent_iob_ != "I")
    return modifier.ent_type_ == "PERSON" and alone and not children(modifier, "case")


def can_take_part(token: Token, frame: str) -> bool:
    """Whether a phrase may be a participant in events of ``frame``: nobody is whom a question asks for (``will decide [who] shot him``)."""
    if token.ent_type_ in {"DATE", "MONEY"} or token.tag_ in {"WP", "WDT"}:
        return False
    if is_being(token):
        return True
    if token.tag_ in {"NNS", "NNPS"} and lemma(token) in words.TERRITORIES:
        return any(m.ent_type_ in PEOPLES for m in modifiers(token))
    if frame not in NAMED_THINGS:
        return False
    return token.ent_type_ in {"PRODUCT", "MISC", "FAC"} or is_of_class(token, ("vehicle", "structure"))


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
    yield from _play([_within_clause(one) for one in owners] or _marked_owner(noun), "poss", roles, frame)
    if "modifier" in roles:
        names = [m for m in modifiers(noun) if m.ent_type_ in PEOPLES and m.dep_ not in {"flat", "nmod:poss"} and not _owned(m, noun)]
        names = [m for m in names if not any(t.pos_ == "ADP" for t in noun.doc[m.i + 1 : noun.i])]
        if roles["modifier"] == "actor":
            names += [m for m in modifiers(noun) if m.tag_ == "NN" and not m.ent_type_ and lemma(m) in CLASSES["striking-body"]]
        single_place = len(names) == 1 and names[0].ent_type_ == "LOC" and names[0].pos_ == "PROPN"
        if not single_place:
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
        if slot == "in" and noun.ent_type_ != ("LOC" if role == "place" else "ORG"):
            continue
        if (owner := mouthpiece_of(antecedent(noun))) is not None:
            yield owner, role
        if can_take_part(antecedent(noun), frame):
            for one in stands_for(noun, frame):
                yield one, role
            if frame == "custody" and role == "target":
                yield from ((one, "affiliation") for one in _bodies_of(antecedent(noun)))
            if frame in COUNTING:
                yield from ((one, role) for one in _included(noun))
        elif frame in OWNED_THINGS or (frame in OWNED_OBJECTS and slot == "object"):
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


def _distinct(tokens: Iterable[Token]) -> list[Token]:
    return list({token.i: token for token in tokens}.values())
