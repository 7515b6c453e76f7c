"""Walking a clause: its verb, who does what in it, and what stands beside it."""

from __future__ import annotations

from collections.abc import Iterator

from hearsay.extraction.events.lemmas import lemma
from hearsay.extraction.inflection import TENSED
from hearsay.extraction.lexicon import event_words as words
from hearsay.language.plain import Span, Token
from hearsay.language.reading import not_prose, together, trimmed

CLAUSAL = frozenset({"root", "acl", "acl:relcl", "advcl", "advcl:relcl", "ccomp", "xcomp", "csubj", "csubj:pass", "parataxis", "conj"})
"""Relations that a clause hangs on."""

MODIFYING = frozenset({"amod", "compound", "nmod:poss", "nmod:desc", "nmod:unmarked", "nummod", "det", "flat"})
PAIRED = frozenset({"conj", "amod", "compound", "flat"})
PARTICLES = frozenset({"compound:prt", "advmod", "case", "mark"})
NEGATING = frozenset({"advmod", "det", "cc:preconj", "case", "mark", "cc"})
INNER = frozenset({"aux", "aux:pass", "cop", "amod", "case", "compound"})
SHARED = frozenset({"conj", "xcomp", "advcl"})
NOMINAL = frozenset({"DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON"})
RELATIVE = frozenset({"who", "whom", "which", "that", "whose"})
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
VERBAL = frozenset({"VERB", "AUX"})
BASE = TENSED | {"VB"}
"""Verbs behind which no preposition in front reaches a noun, whatever the tree says: ``is due [to] hold talks``."""


def children(token: Token, *relations: str) -> list[Token]:
    """The children of ``token`` that hang on one of ``relations``, in order."""
    return [child for child in token.children if child.dep_ in relations]


def is_verb(token: Token) -> bool:
    """Whether it is a verb by either of its tags."""
    return token.pos_ in VERBAL or token.tag_.startswith("VB")


def clause_of(token: Token) -> Token:
    """The word that heads the smallest clause ``token`` stands in: its verb, mostly."""
    while token.head != token and not (is_verb(token) and token.dep_ not in INNER):
        if token.dep_ in CLAUSAL and token.dep_ not in {"conj", "acl"}:
            break
        token = token.head
    return token


def finite_above(token: Token) -> Token:
    """The verb with a tense that a phrase is told under: ``pressed`` of ``pressed him to sign [in a call]``."""
    verb = clause_of(token)
    for _ in range(6):
        if verb.tag_ in TENSED or verb.head == verb or any(child.dep_ == "aux" and child.lower_ != "to" for child in verb.children):
            break
        verb = clause_of(verb.head)
    return verb


def preposition(noun: Token) -> str:
    """The preposition in front of a noun phrase; empty where it has none."""
    for child in noun.children:
        joins = child.dep_ == "case" or (child.dep_ == "mark" and child.tag_ == "IN" and noun.tag_ == "VBG")
        if joins and child.i < noun.i and child.lower_ not in {"'s", "’s"} and not _is_cut_off(child, noun):
            return child.lower_
    if noun.dep_ == "conj" and noun.head != noun and noun.head.i < noun.i:
        return preposition(noun.head)
    before = noun.left_edge.i - 1
    if before < 0:
        return ""
    word = noun.doc[before]
    return word.lower_ if word.tag_ == "IN" and word.dep_ == "case" and together(word, noun) else ""


def _is_cut_off(word: Token, noun: Token) -> bool:
    """Whether a verb stands between the two, or another preposition of the noun's behind a word of time."""
    between = noun.doc[word.i + 1 : noun.i]
    if any(t.tag_ in BASE and t.dep_ not in INNER for t in between):
        return True
    own = next((t.i for t in between if t.dep_ == "case" and t.head == noun), None)
    return own is not None and any(lemma(t) in words.TIME_WORDS for t in between if t.i < own)


def with_conjuncts(noun: Token) -> Iterator[Token]:
    """``noun`` and the nouns joined to it: ``Reuters and CNN``."""
    yield noun
    for child in noun.children:
        if child.dep_ == "conj" and child.pos_ in {"NOUN", "PROPN", "PRON", "ADJ", "NUM"}:
            yield from with_conjuncts(child)


def antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for; any other word as it is."""
    if token.lower_ in {"who", "whom"} or (token.lower_ in RELATIVE and token.tag_ in {"WP", "WDT", "WP$", "IN", "DT"}):
        verb = clause_of(token)
        if verb.dep_ in {"acl:relcl", "advcl:relcl"}:
            return _whom(verb.head) if token.lower_ == "who" else verb.head
    return token


def _whom(noun: Token) -> Token:
    """Somebody whom ``who`` may stand for: ``the director`` of ``the director of Torvel Salt, who``."""
    at = noun
    while at.ent_type_ in {"ORG", "LOC"} and at.dep_ in {"nmod", "nmod:poss", "flat"} and at.head != at and at.head.i < at.i:
        at = at.head
    return noun if at.ent_type_ in {"ORG", "LOC"} else at


def is_passive(verb: Token) -> bool:
    """Whether the subject is what is done to."""
    relations = {child.dep_ for child in verb.children}
    if "aux:pass" in relations:
        return True
    if verb.tag_ in TENSED or "obj" in relations or any(child.dep_ == "nsubj" and child.i > verb.i for child in verb.children):
        return False
    noted = "nsubj:pass" in relations and any(token.text == ":" or token.tag_ == "NFP" for token in verb.doc[verb.sent.start : verb.i])
    told = verb.dep_ in {"root", "ccomp", "parataxis"} and not noted
    if verb.tag_ == "VBN" and told and not is_headline(verb):
        return False
    return "nsubj:pass" in relations or (verb.tag_ == "VBN" and not relations & {"aux", "nsubj"})


def subject(verb: Token) -> Token | None:
    """The noun in subject position, whichever side of the act it is on; borrowed from the clause above where it is shared.

    Of several, as trees have them for ``The company Corvo sued``, the one next to the verb.
    """
    seen = verb
    for _ in range(6):
        own = children(seen, "nsubj", "nsubj:pass", "nsubj:outer") or _lost(seen)
        if own:
            before = [noun for noun in own if noun.i < seen.i]
            if len(before) > 1 and _is_aside(before[-1], seen):
                before.pop()
            return antecedent(before[-1] if before else own[0])
        if seen.tag_ == "VBG" and (beside := _being_in_front(seen)) is not None:
            return beside
        if seen.dep_ == "acl" and seen.head.pos_ in {"NOUN", "PROPN", "PRON"}:
            return seen.head if seen.tag_ in {"VBG", "VBN"} else None
        if seen.tag_ == "VBG" and lemma(seen.head) in words.BLAMING and children(seen, "mark", "case"):
            blamed = children(seen.head, "obj", "nsubj:pass")
            if blamed:
                return blamed[0]
        if seen.dep_ == "xcomp":
            told = children(seen.head, "obj", "iobj")
            if told:
                return told[0]
        if seen.dep_ not in SHARED or seen.head == seen:
            return None
        seen = seen.head
    return None


def _is_aside(noun: Token, verb: Token) -> bool:
    """Whether what the tree took for a subject only stands between commas: ``The team, [nine medics], crossed``."""
    first = noun.left_edge.i
    opened = noun.doc[first].text == "," or (first > 0 and noun.doc[first - 1].text == ",")
    return not noun.ent_type_ and opened and any(t.text == "," for t in noun.doc[noun.i + 1 : verb.i])


def _being_in_front(verb: Token) -> Token | None:
    """Those right in front of a participle, who do it: ``fired at [crowds] marching through the capital``."""
    before = verb.doc[verb.i - 1] if verb.i > verb.sent.start else verb
    return before if before.pos_ == "NOUN" and before.tag_ == "NNS" and lemma(before) in words.PEOPLE | words.CROWDS else None


def _lost(verb: Token) -> list[Token]:
    """The subject that the tree hung elsewhere: on the verb of saying behind, or as a second object in front."""
    if verb.dep_ == "ccomp":
        theirs = sorted(children(verb.head, "nsubj"), key=lambda noun: noun.i)
        if len(theirs) > 1 and theirs[0].i < verb.i < theirs[-1].i < verb.head.i:
            return theirs[:1]
        if len(theirs) == 1 and theirs[0].i < verb.i < verb.head.i and _is_only_told_of(theirs[0], verb):
            return theirs
    if ("aux" in {child.dep_ for child in verb.children} or verb.tag_ in TENSED) and not children(verb, "aux:pass"):
        fronted = [noun for noun in children(verb, "obj") if noun.i < verb.i and noun.lower_ not in RELATIVE]
        if fronted or verb.tag_ not in TENSED:
            return fronted
    return _in_front(verb) if verb.tag_ in TENSED and verb.dep_ in {"root", "ccomp", "parataxis"} else []


def _is_only_told_of(noun: Token, verb: Token) -> bool:
    """Whether nothing stands between a subject and its verb but what tells of it: ``[Ida Ferro], who had won, [telephoned] Roth``."""
    between = verb.doc[noun.i + 1 : verb.i]
    if not any(is_verb(t) for t in between):
        return True
    name = next((t.i for t in between if not (t.dep_ == "flat" and t.head == noun)), verb.i)
    return noun.ent_type_ == "PERSON" and verb.doc[name].text == "," and verb.doc[verb.i - 1].text == ","


def _in_front(verb: Token) -> list[Token]:
    """The noun that stands right before a finite verb, with no preposition to its phrase: its subject, whatever the tree says."""
    doc, first = verb.doc, verb.sent.start
    at = verb.i - 1
    while at > first and doc[at].pos_ in {"AUX", "ADV"}:
        at -= 1
    last = at
    while at >= first and doc[at].pos_ in NOMINAL:
        at -= 1
    found = last > at and doc[last].pos_ in {"NOUN", "PROPN", "PRON"} and not (at >= first and doc[at].pos_ in {"ADP", "SCONJ"})
    return [doc[last]] if found and doc[last].ent_type_ != "DATE" and doc[last].head != verb else []


def _right_behind(verb: Token) -> list[Token]:
    """The noun whose phrase stands right behind a verb: its object, whatever the tree says."""
    doc, end = verb.doc, verb.sent.end
    at = verb.i + 1
    while at < end and doc[at].pos_ in NOMINAL and doc[at].dep_ != "case":
        at += 1
    last = doc[at - 1]
    found = (
        last.i > verb.i and last.pos_ in {"NOUN", "PROPN", "PRON"} and last.ent_type_ != "DATE" and last.dep_ not in {"nsubj", "nsubj:pass"}
    )
    return [last] if found else []


def speaking_for_itself(pronoun: Token) -> Token:
    """The institution that ``it`` stands for in ``The office said it had issued a warning``; any other word as it is."""
    verb = pronoun.head
    if pronoun.lower_ != "it" or verb.dep_ not in {"ccomp", "conj"} or verb.head == verb:
        return pronoun
    above = children(verb.head, "nsubj")
    return above[-1] if above and above[-1].ent_type_ in {"ORG", "LOC"} and above[-1].i < pronoun.i else pronoun


def doers(verb: Token) -> list[Token]:
    """Who does it: the subject of an active verb, the agent of a passive one."""
    if not is_passive(verb):
        noun = subject(verb)
        return list(with_conjuncts(speaking_for_itself(noun))) if noun is not None else []
    agents = [one for one in children(verb, "obl:agent") if preposition(one) != "of"] or _doing_behind(verb)
    return [one for agent in agents for one in with_conjuncts(agent)]


def _doing_behind(verb: Token) -> list[Token]:
    """Those behind *by* whom the tree took for doers of what they do besides: ``was blocked [by farmers] demanding answers``."""
    beside = [*children(verb, "advcl"), *(doing for done_to in children(verb, "nsubj:pass") for doing in children(done_to, "acl"))]
    found = [noun for doing in beside if doing.i > verb.i for noun in children(doing, "nsubj")]
    return [noun for noun in found if "by" in {noun.doc[noun.left_edge.i].lower_, noun.doc[noun.left_edge.i - 1].lower_}]


def objects(verb: Token) -> list[Token]:
    """What it is done to: the object of an active verb, the subject of a passive one."""
    if is_passive(verb):
        noun = subject(verb)
        found = [noun] if noun is not None else []
    else:
        lost = _lost(verb)
        found = _behind(verb) + [noun for noun in children(verb, "obj") if noun not in lost] or _strays(verb)
        if not found:
            found = children(verb, "iobj") or _right_behind(verb)
    return [antecedent(one) for noun in found for one in with_conjuncts(noun)]


def _behind(verb: Token) -> list[Token]:
    """The name right behind an active verb that the tree took for a second subject: ``The king relieved [General Roth] of his command``."""
    subjects = children(verb, "nsubj")
    if not any(noun.i < verb.i for noun in subjects):
        return []
    return [noun for noun in subjects if noun.left_edge.i == verb.i + 1 and noun.ent_type_ == "PERSON" and not preposition(noun)]


def _strays(verb: Token) -> list[Token]:
    """What the tree took for a second subject or a bare oblique behind an active verb: an object, more likely than not."""
    before = any(child.dep_ in {"nsubj", "nsubj:pass"} and child.i < verb.i for child in verb.children)
    stray = [child for child in children(verb, "nsubj", "nsubj:pass", "obl", "xcomp") if child.dep_ != "xcomp" or child.pos_ == "PROPN"]
    behind = [child for child in stray if child.i > verb.i and child.ent_type_ != "DATE"]
    return [child for child in behind if before and not preposition(child)][:1]


def obliques(token: Token) -> list[tuple[str, Token]]:
    """The prepositional phrases that hang on ``token``, as preposition and noun."""
    return [(preposition(child), child) for child in token.children if child.dep_ in {"obl", "nmod", "obl:agent"}]


def particles(verb: Token) -> list[str]:
    """``down`` of ``stepped down``."""
    return [child.lower_ for child in verb.children if child.dep_ in PARTICLES and child.tag_ in {"RP", "RB", "IN"}]


def modifiers(noun: Token) -> list[Token]:
    """The words in front of a noun that say which one, conjuncts and hyphenated pairs included."""
    out: list[Token] = []
    for child in noun.children:
        if child.i < noun.i and child.dep_ in MODIFYING:
            out += [child, *(more for more in child.subtree if more != child and more.dep_ in PAIRED and more.i < noun.i)]
    return sorted(out, key=lambda token: token.i)


def is_definite(noun: Token) -> bool:
    """Whether the phrase points at something known: ``the call``, ``their call``."""
    owned = any(t.lower_ in {"'s", "’s"} for t in noun.doc[max(noun.sent.start, noun.i - 2) : noun.i])
    return owned or any(child.dep_ == "nmod:poss" or child.lower_ in DEFINITE for child in noun.children)


def is_negated(token: Token, negations: frozenset[str]) -> bool:
    """Whether one of ``negations`` hangs on ``token``."""
    return any(child.lower_ in negations and child.dep_ in NEGATING and not _is_hyphened(child) for child in token.children)


def _is_hyphened(word: Token) -> bool:
    """Whether it only begins a compound: the ``no`` of ``a no-confidence vote``, with or without its hyphen."""
    behind = word.nbor() if word.i + 1 < len(word.doc) else word
    return behind.tag_ == "HYPH" or behind.text == "-" or (word.lower_ == "no" and behind.lower_ == "confidence")


def body(token: Token) -> Span:
    """The sentence of ``token`` without the site's furniture, which hangs on the words before it."""
    sentence = token.sent
    inside = not_prose(token.doc)
    if not inside:
        return sentence
    start = max((i + 1 for i in range(sentence.start, token.i + 1) if i in inside), default=sentence.start)
    end = min((i for i in range(token.i + 1, sentence.end) if i in inside), default=sentence.end)
    return token.doc[start:end]


def gives_another_day(verb: Token) -> bool:
    """Whether a verb gives an occasion another day: ``moved the vote``, ``put [off] the trial``."""
    word = lemma(verb)
    return word in words.RESCHEDULING and (word not in words.RESCHEDULING_ASIDE or bool({"off", "back"} & set(particles(verb))))


def told_by(head: Token, *parts: Token) -> Span:
    """The clause of ``head`` where all ``parts`` stand in it, else the sentence; without white space at its edges."""
    sentence = body(head)
    if head.dep_ != "root" and head.pos_ in VERBAL:
        first, last = head.left_edge.i, head.right_edge.i
        if all(first <= part.i <= last for part in parts) and last - first > 2 and sentence.start <= first and last < sentence.end:
            return trimmed(head.doc[first : last + 1])
    return trimmed(sentence)


def is_headline(token: Token) -> bool:
    """Whether the sentence ends without a full stop, as titles do."""
    sentence = body(token)
    for at in range(sentence.end - 1, sentence.start, -1):
        last = token.doc[at]
        if not (last.is_space or last.is_quote):
            return last.text not in {".", "!", "?", "…", ":", ";"} and len(sentence) < 25
    return False
