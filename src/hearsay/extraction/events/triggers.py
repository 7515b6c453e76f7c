"""Finding the words that tell of an event, and the verb that carries an event noun."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from hearsay.extraction.events import beings, clauses
from hearsay.extraction.events.lemmas import lemma, verb_lemma
from hearsay.extraction.events.rows import EMPTY, LEARNT, READ_ROWS, ROWS, SENSES, TELLING, Bond, Hit, Row
from hearsay.extraction.events.senses import is_by_assailant
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon import event_senses as senses
from hearsay.extraction.lexicon import event_words as words
from hearsay.extraction.lexicon.read_events import COVERED
from hearsay.language.hints import kind_of, nothing_in
from hearsay.language.plain import Doc, Token
from hearsay.language.reading import not_prose, together

ABOUT = frozenset({"of", "in", "to"})
"""Prepositions of what an event noun is of, which says like a modifier what it is: ``a pause in the [fighting]``."""
NOMINAL = frozenset({"obj", "obl", "nsubj", "nsubj:pass", "nmod"})
"""Relations of nouns."""
ARGUMENTS = frozenset({"obj", "obl", "nsubj", "obl:agent", "nsubj:pass", "xcomp", "appos"})
SURE, SURER, SUREST = 0.55, 0.7, 0.9
"""Likelihoods from which a word is held for what the network takes it for: one that no table has, one that a table refuses here, and a noun
that a table has as of that kind and refuses here."""
OVERRULING, SURELY_NONE = (0.6, 0.75), (0.9, 0.95)
"""Likelihoods from which a word that a table has is held for an event of another kind, and for none, if both know of the kind: where the
table asks for no company, and where it does; a verb with the company that it needs is kept. Of the words of
reports and newswire kept apart on which it is heard so, the network is right in 16, the table in 1, neither in 9; 49 of 51
held for none are."""
BESIDE = 4
"""Words on either side, one of which may be what the network takes for the event in place of the table's."""


def hits(doc: Doc) -> list[Hit]:
    """Every word of the report's own text that tells of an event, in order.

    What only the network takes for one stands back where a table's word of the same sentence tells of the same kind, or is its verb.
    """
    found = list(_hits(doc))
    told = [hit for hit in found if hit.trigger.lemmas]
    kinds, verbs = {(hit.token.sent.start, hit.trigger.kind) for hit in told}, {hit.token.i for hit in told}
    return [
        hit
        for hit in found
        if hit.trigger.lemmas
        or ((hit.token.sent.start, hit.trigger.kind) not in kinds and hit.verb.i not in verbs and not _is_toll_of_mishap(hit, found))
    ]


def _is_toll_of_mishap(hit: Hit, found: list[Hit]) -> bool:
    """Whether it only says who was killed or hurt in a mishap that its sentence tells of, and no attack, or who died in either."""
    beside = [other for other in found if other.token.sent.start == hit.token.sent.start]
    mishaps = [other for other in beside if other.trigger.kind in senses.MISHAPS]
    if hit.trigger.kind == "death":
        return bool(mishaps) or any(other.trigger.kind == "attack" for other in beside)
    harmed = hit.trigger.kind == "attack" and lemma(hit.token) in senses.HARMING
    return harmed and bool(mishaps) and not any(is_by_assailant(other) for other in mishaps)


def _hits(doc: Doc) -> Iterator[Hit]:
    last: Hit | None = None
    passed_over = not_prose(doc)
    around = SENSES & {token.text if token.pos_ == "PROPN" else token.lower_ for token in doc}
    for token in doc:
        pos = "NOUN" if token.pos_ == "PROPN" or (token.pos_ == "ADJ" and _is_noun(token)) else token.pos_
        word = lemma(token)
        if (pos == "NOUN" and _is_gerund(token)) or (pos not in TELLING and _has_helper(token)):
            pos, word = "VERB", verb_lemma(token)
        elif pos == "VERB" and _is_deed(token):
            pos, word = "NOUN", token.lower_
        rows = ROWS.get((pos, word)) if pos in TELLING else None
        if token.i in passed_over:
            continue
        hit = _hit_of(token, pos, rows, around) or _hit_of(token, pos, _read_rows(token, pos, rows), around)
        if hit and pos == "NOUN" and hit.bond in {"none", "purpose"}:
            hit = _met_for(hit, last)
        if hit:
            last = hit if pos == "VERB" else last
            yield hit


def _hit_of(token: Token, pos: str, rows: tuple[Row, ...] | None, around: frozenset[str]) -> Hit | None:
    if not rows:
        return None
    hit = _noun_hit(token, rows, around) if pos == "NOUN" else _verb_hit(token, rows, around)
    if hit is None or hit.trigger.kind not in LEARNT:
        return hit
    hint, sure = kind_of(token), hit.trigger.asks
    kept = hit.trigger.verbal and bool(hit.trigger.needs)
    if not kept and nothing_in(token) >= SURELY_NONE[sure] and not _is_told_beside(token):
        return None
    row = READ_ROWS.get((pos, hint.label)) if hint.chance >= OVERRULING[sure] else None
    overruled = row is not None and row.trigger.kind in LEARNT - {hit.trigger.kind} - COVERED.get(hit.trigger.kind, EMPTY)
    return replace(hit, trigger=replace(row.trigger, lemmas=hit.trigger.lemmas)) if row is not None and overruled else hit


def _is_told_beside(token: Token) -> bool:
    """Whether the network takes a word next to it for what it tells: ``declared a state of [emergency]``."""
    near = token.doc[max(token.sent.start, token.i - BESIDE) : min(token.i + BESIDE + 1, token.sent.end)]
    return any(kind_of(one).label for one in near)


def _read_rows(token: Token, pos: str, rows: tuple[Row, ...] | None) -> tuple[Row, ...]:
    """The row of the kind that the network takes a word for, unless a table knows better.

    A noun whose row says what is no event of the kind is none where the row refuses it; one whose row only waits for company is one where
    the network is surest.
    """
    hint, sure = kind_of(token), SURER if rows else SURE
    named = token.tag_ in {"NNP", "NNPS"} and token.i > token.sent.start
    if hint.chance < sure or named or pos not in {"VERB", "NOUN"} or (row := READ_ROWS.get((pos, hint.label))) is None:
        return ()
    known = [one for one in rows or () if one.trigger.pos == "NOUN" and one.trigger.kind == row.trigger.kind not in senses.HELPFUL]
    barred = row.trigger.kind in senses.STANDING or any(one.bars or one.unlike for one in known)
    return () if known and (barred or hint.chance < SUREST) else (row,)


def _is_noun(word: Token) -> bool:
    """Whether what was taken for an adjective is a noun: ``three days of [mourning]``."""
    return word.tag_ == "NN" or (word.dep_ in NOMINAL and ("NOUN", word.lower_) in ROWS)


def _is_gerund(token: Token) -> bool:
    """Whether what was taken for a noun does something to somebody: ``accused the rebels of ambushing the trucks``."""
    return token.tag_ == "NN" and token.lower_.endswith("ing") and bool(clauses.children(token, "obj"))


def _has_helper(token: Token) -> bool:
    """Whether what was taken for no verb has one's helper: ``has quit``."""
    return any(child.dep_ in {"aux", "aux:pass"} for child in token.children)


def _is_deed(token: Token) -> bool:
    """Whether what was taken for a participle is the noun of a deed: ``killed in [shelling] on Monday``."""
    before = token.nbor(-1).lower_ if token.i > token.sent.start else ""
    named = token.tag_ == "VBG" and before in {"in", "during", "of", "by"} and ("NOUN", token.lower_) in ROWS
    return named and not clauses.children(token, "obj", "nsubj")


def _met_for(hit: Hit, verb: Hit | None) -> Hit:
    """``met near the border for talks``, also where the tree hangs ``talks`` on the border."""
    if verb is None or {verb.trigger.kind, hit.trigger.kind} - words.ENCOUNTERS or clauses.preposition(hit.top) not in words.PURPOSES:
        return hit
    near = together(verb.token, hit.token) and hit.top.i - verb.token.i <= words.REACH
    return Hit(hit.token, hit.trigger, hit.top, verb.verb, "purpose") if near else hit


def _verb_hit(verb: Token, rows: tuple[Row, ...], around: frozenset[str]) -> Hit | None:
    if verb.dep_ in {"amod", "case", "compound", "nmod:desc"} or _is_imperative(verb):
        return None
    company = _company(verb)
    objects = clauses.objects(verb) + clauses.children(verb, "iobj")
    doers: list[Token] | None = None
    for row in rows:
        if company & row.bars or (row.needs and not company & row.needs) or not row.fits(around):
            continue
        if row.object:
            wanted = objects or [noun for prep, noun in clauses.obliques(verb) if prep in row.needs or prep == ""]
            if not any(beings.is_of_class(noun, row.object) for noun in wanted):
                continue
        if row.subject:
            if doers is None:
                doers = clauses.doers(verb) if row.object else _subjects(verb)
            if not any(beings.is_of_class(noun, row.subject) for noun in doers):
                continue
        return Hit(verb, row.trigger, verb, verb, "none")
    return None


def _is_imperative(verb: Token) -> bool:
    bare = not any(child.dep_ in {"aux", "mark", "nsubj", "nsubj:pass", "cop"} for child in verb.children)
    return bare and verb.tag_ == "VB" and verb.dep_ in {"root", "parataxis"}


def _subjects(verb: Token) -> list[Token]:
    """The doers; of a verb that needs no object, its subject in the passive too."""
    found = clauses.doers(verb)
    if found or not clauses.is_passive(verb):
        return found
    noun = clauses.subject(verb)
    return [noun] if noun is not None and verb.dep_ == "acl" else []


def _company(verb: Token) -> set[str]:
    """What stands beside a verb: prepositions, particles, relations, lemmas of its arguments; times left out.

    What somebody is made stands behind ``=``: ``named her [minister]``; what anybody is left without behind ``without-``.

    ``xcomp`` only where something is called something: ``called him a liar``, not ``called him to talk``.
    """
    out = set(clauses.particles(verb))
    bare = 0
    for child in verb.children:
        if (child.pos_ == "ADJ" or child.dep_ == "advmod") and child.i > verb.i:
            out.add(child.lower_)
        if child.dep_ != "xcomp":
            out.add(child.dep_)
            out |= {lemma(child)} if child.dep_ == "advcl" and child.tag_ == "VB" else set()
        elif child.pos_ == "ADV" or child.tag_ == "VB":
            out.add(lemma(child))
        if child.dep_ in ARGUMENTS and child.ent_type_ != "DATE" and lemma(child) not in words.TIME_WORDS:
            prep = clauses.preposition(child)
            out |= {lemma(child), prep, *(lemma(one) for one in clauses.children(child, "conj"))}
            named = child.dep_ == "xcomp" or any(c.lower_ in {"a", "an"} for c in child.children)
            bare += child.i > verb.i and not prep and named and child.pos_ in {"NOUN", "ADJ"}
            out |= {f"={lemma(one)}" for one in clauses.children(child, "nmod:desc") if one.i > child.i}
            out |= {f"={lemma(child)}"} if child.dep_ == "xcomp" or prep == "as" else set()
            out |= {f"without-{lemma(one)}" for prep, one in [(prep, child), *clauses.obliques(child)] if prep == "without"}
    if lemma(verb) in senses.GRANTING and _is_deadline(verb):
        out.add("deadline")
    behind = verb.doc[verb.i + 1 : min(verb.i + 4, verb.sent.end)]
    if not any(clauses.is_verb(t) for t in behind):
        out |= {lemma(t) for t in behind if lemma(t) == "hour"}
    return out | {"xcomp"} if bare and len(out & {"obj", "obl"}) else out


def _is_deadline(verb: Token) -> bool:
    """Whether it gives somebody so long to do something: ``gave the miners [72 hours to] leave``, ``[until Friday to] go``."""
    near = verb.doc[verb.i + 1 : min(verb.i + words.REACH, verb.sent.end)]
    spans = zip(near, near[1:], near[2:], strict=False)
    return any(c.lower_ == "to" and (lemma(b) in senses.TERMS or a.lower_ in words.UP_TO) for a, b, c in spans)


def _noun_hit(noun: Token, rows: tuple[Row, ...], around: frozenset[str]) -> Hit | None:
    inside = noun.dep_ in {"compound", "amod", "nmod:desc", "flat", "nmod:poss"} and noun.head.pos_ in {"NOUN", "PROPN"}
    inside = inside and noun.head.i > noun.i and _torn_from(noun) is None
    attempt = inside and lemma(noun.head) in words.ATTEMPTS
    named = _names_a_storm(noun) or attempt
    if not named and (
        inside
        or (noun.ent_type_ == "DATE" and noun.pos_ == "PROPN")
        or (noun.ent_type_ and noun.ent_type_ not in {"DATE", "MISC"} and not _is_capital_only(noun))
    ):
        return None
    beside = {lemma(m) for m in clauses.modifiers(noun)} | {lemma(n) for prep, n in clauses.obliques(noun) if prep in ABOUT}
    if noun.i + 2 < noun.sent.end and noun.nbor().lower_ == "of":
        beside |= {lemma(word) for word in noun.doc[noun.i + 2 : min(noun.i + 5, noun.sent.end)] if word.pos_ in clauses.NOMINAL}
    company = {prep for prep, n in clauses.obliques(noun) if n.ent_type_ != "DATE" and lemma(n) not in words.TIME_WORDS} | {
        child.dep_ for child in noun.children if child.dep_ != "acl" or child.tag_ == "VB"
    }
    company.add(f"@{clauses.preposition(noun)}")
    company |= {f"for:{lemma(n)}" for prep, n in clauses.obliques(noun) if prep == "for"}
    if any(child.ent_type_ == "DATE" or lemma(child) == "date" for child in noun.children):
        company.add("dated")
    if noun.dep_ in {"obj", "nsubj:pass"}:
        company.add(lemma(noun.head))
    elif noun.dep_ == "nsubj":
        company.add(f"<{lemma(noun.head)}")
    for row in rows:
        if row.trigger.plural and noun.tag_ not in {"NNS", "NNPS"} and not noun.lower_.endswith("s"):
            continue
        if (row.needs and not company & row.needs) or not row.fits(around):
            continue
        if beside & row.unlike or company & row.bars or (row.modifiers and not beside & row.modifiers):
            continue
        top = noun.head if named and inside else _top(noun)
        verb, bond = _carrier(noun, top)
        if bond == "object" and lemma(verb) == "call" and row.trigger.kind not in words.ANNOUNCED and _is_a_name(top):
            verb, bond = top, "none"
        elif bond == "object" and lemma(verb) in senses.LABELLING and any(one.i > top.i for one in clauses.children(verb, "xcomp", "obj")):
            verb, bond = clauses.clause_of(top), "none"
        return Hit(noun, row.trigger, top, verb, bond)
    return None


def _is_a_name(noun: Token) -> bool:
    """Whether it is only what somebody calls something: ``what the government calls [a failed coup]``."""
    return any(child.lower_ in {"a", "an", "the"} for child in noun.children)


def _names_a_storm(noun: Token) -> bool:
    """Whether a storm's name follows: ``Cyclone Irma``."""
    if lemma(noun) not in words.STORMS or noun.i + 1 >= noun.sent.end:
        return False
    behind = noun.nbor()
    return behind.pos_ == "PROPN" and behind.is_title and not noun.sent.text.isupper()


def _is_capital_only(noun: Token) -> bool:
    """Whether a word may be taken for a name only because it begins its sentence: ``Floods``."""
    return noun.i == noun.sent.start and noun.tag_ in {"NNS", "NNPS"} and noun.nbor().ent_iob_ != "I"


def _top(noun: Token) -> Token:
    """From ``talks`` to ``round`` of ``a fourth round of wage talks``."""
    doc, first = noun.doc, noun.sent.start
    for _ in range(2):
        at = noun.i - 1
        while at > first and doc[at].dep_ in clauses.MODIFYING:
            at -= 1
        if at <= first or doc[at].lower_ != "of" or lemma(doc[at - 1]) not in words.CARRIERS:
            break
        noun = doc[at - 1]
    return noun


def _is_of_toll(noun: Token) -> bool:
    """Whether it only says whose dead a toll counts, whatever the tree says: ``put the toll from Monday's [clashes] at nine``."""
    before = noun.doc[max(noun.sent.start, noun.i - 5) : noun.i]
    return any(lemma(a) in words.TOLLS and b.lower_ in {"from", "in", "of", "after"} for a, b in pairwise(before))


def _only_qualifies(noun: Token) -> bool:
    """Whether it only says with a participle what the noun behind is: ``reached the [flood] affected areas``."""
    behind = noun.nbor() if noun.i + 2 < noun.sent.end else noun
    return behind.tag_ == "VBN" and behind.dep_ == "amod" and behind.head.i > behind.i


def _torn_from(noun: Token) -> Token | None:
    """The finite verb between a noun and the noun behind that the tree hung it on: its own verb (``A [curfew] took effect``)."""
    if noun.dep_ not in {"compound", "amod", "nmod:desc", "nmod:poss", "nmod:unmarked"} or noun.head.i < noun.i:
        return None
    at = noun.i + 1
    while at < noun.head.i and noun.doc[at].pos_ in {"AUX", "ADV"}:
        at += 1
    return noun.doc[at] if at < noun.head.i and noun.doc[at].pos_ == "VERB" and noun.doc[at].tag_ in TENSED else None


def _beside_day(joined: Token) -> Token:
    """What a noun is joined to; where the tree takes the day for it, the object: ``called [a strike] for Friday and a march``."""
    first = joined.head
    if not (first.ent_type_ == "DATE" or (clauses.is_verb(first) and joined.pos_ == "NOUN")) or joined.ent_type_ == "DATE":
        return first
    told = clauses.children(clauses.clause_of(first), "obj")
    return told[0] if told and told[0].i < joined.i else first


def _carrier(noun: Token, top: Token) -> tuple[Token, Bond]:
    """The verb that an event noun hangs on, and how."""
    at = top
    while at.dep_ == "conj" and at.head != at:
        at = _beside_day(at)
    before = at.left_edge.i - 1
    if before > at.sent.start and lemma(at.doc[before]) == "tell":
        return at.doc[before], "oblique"
    torn = _torn_from(at)
    head, relation = (at.head, at.dep_) if torn is None else (torn, "nsubj")
    relation = "obl" if relation == "advcl" and noun.tag_ == "VBG" else relation
    if _only_qualifies(at) or (relation == "obj" and _is_of_toll(noun)) or (relation.startswith("nsubj") and clauses.preposition(at)):
        return clauses.clause_of(at), "none"
    word = lemma(head)
    if relation in {"obj", "xcomp", "iobj", "ccomp"} and at.i > head.i:
        relation = "obl" if clauses.preposition(at) else "obj"
    active = clauses.is_verb(head) and not any(child.dep_ == "aux:pass" for child in head.children)
    if relation in {"obl", "obl:unmarked", "obj", "compound", "nsubj:pass"} and active and not clauses.preposition(at):
        relation = "nsubj" if at.i < head.i else "obj"
    if relation == "ccomp" and at.i < head.i and clauses.is_passive(head) and at.pos_ == "NOUN":
        relation = "nsubj:pass"
    if relation in {"obj", "nsubj:pass"} or (relation == "nsubj" and clauses.is_passive(head)):
        if word in words.SUPPORTS or clauses.gives_another_day(head):
            return head, "object"
        seen = word == "see" and head.tag_ == "VBD" and at.tag_ == "NNS"
        return (head, "subject") if word in words.FACED or seen else (clauses.clause_of(at), "none")
    if relation in {"nsubj", "nsubj:outer"}:
        if head.pos_ not in clauses.VERBAL:
            return head, "predicate"
        idle = word in words.TIMELESS and not any(child.lower_ in words.LANDING for child in head.children)
        return (clauses.clause_of(at), "none") if idle else (head, "subject")
    if relation in {"obl", "obl:agent"}:
        prep = clauses.preposition(at)
        if prep in words.PURPOSES:
            return head, "purpose"
        if prep in words.VENUES:
            return head, "oblique"
        if prep in words.JOINED.get(word, ()):
            return head, "object"
    if relation == "root":
        said = next((t for t in at.doc[at.i : at.sent.end] if t.dep_ == "root" and clauses.is_verb(t)), None)
        return (said, "oblique") if said is not None and clauses.preposition(at) in words.VENUES else (at, "predicate")
    return clauses.clause_of(at), "none"
