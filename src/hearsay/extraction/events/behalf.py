"""Whom a phrase stands for: countries for their arms and envoys, bodies for their people and things."""

from __future__ import annotations

from collections.abc import Iterable

from hearsay.extraction.events.beings import PEOPLES, is_being, is_of_class, is_person, names_a_person
from hearsay.extraction.events.clauses import antecedent, children, clause_of, doers, is_verb, modifiers, obliques, with_conjuncts
from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.event_classes import CLASSES
from hearsay.extraction.lexicon.event_frames import RUN
from hearsay.extraction.references import head_of
from hearsay.language.plain import Token
from hearsay.language.reading import name_at, names, names_within

MODIFIES = ("nmod:poss", "compound", "amod", "nmod:desc", "nmod:unmarked")
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
    plural = token.tag_ in {"NNS", "NNPS"}
    if plural and word in words.DELEGATES and len(listed := _listed_behind(token)) > 1:
        return listed
    if word in words.MEMBERSHIP and (of := [one for prep, one in obliques(token) if prep == "of" and is_being(one)]):
        return stands_for(of[0], frame)
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
            told = (m for m in modifiers(token) if m.pos_ in {"ADJ", "PROPN"} and m.text[0].isupper())
            whose = next((found for m in told if (found := _country_like(m)) is not None), None) or _speaking_owner(token)
            peoples = [whose] if whose is not None else []
        if peoples and not (word in OFFICES and len(peoples) == 2):
            return _distinct(head_of(one) for one in peoples)
    if plural and word in words.HELPERS and (whose := _body_speaking(token)) is not None:
        return [token, whose]
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
    """Whether it is somebody unnamed who acts for a country: ``the Estarian foreign minister``, ``summoned the Estarian ambassador``."""
    acts = frame in words.TRAVELLING and lemma(token) in words.DELEGATES
    return (acts or (frame == "office" and lemma(token) in CLASSES["envoy"])) and token.tag_ == "NN" and not names_a_person(token)


def _listed_behind(office: Token) -> list[Token]:
    """The people whom an office in the plural names behind a comma: ``the ministers of both, [Sten Orsk] and [Ada Brun]``."""
    doc, end = office.doc, office.right_edge.i + 1
    people = [name for name in names_within(doc, office.i + 1, end) if name.label_ == "PERSON"]
    return [head_of(name.root) for name in people] if people and doc[people[0].start - 1].text == "," else []


def _body_speaking(helpers: Token) -> Token | None:
    """The body that says what *its* people did: ``[The coastguard] said its divers had …``."""
    own = next((m for m in children(helpers, "nmod:poss") if m.lower_ in {"its", "their"}), None)
    body = _speaker_for(own) if own is not None else None
    return head_of(body) if body is not None and body is not own else None


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


def runners_of(thing: Token) -> list[Token]:
    """The body whose ship, train or works it is: ``a plane operated by [Brakha Air]``, ``a mine of [Orsk Zinc]``."""
    if thing.ent_type_ or not is_of_class(thing, ("vehicle", "structure", "works")):
        return []
    told = [one for one in children(thing, "acl") if lemma(one) in RUN]
    by = [noun for one in told for prep, noun in obliques(one) if prep in {"by", "to"}]
    return [head_of(one) for one in (*owners_of(thing), *by) if one.ent_type_ == "ORG"]


def within_clause(owner: Token) -> Token:
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


def _distinct(tokens: Iterable[Token]) -> list[Token]:
    return list({token.i: token for token in tokens}.values())
