"""Who gives a number."""

from __future__ import annotations

from hearsay.extraction import credited
from hearsay.extraction.events.clauses import antecedent
from hearsay.extraction.inflection import FINITE
from hearsay.extraction.lexicon import claims
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.units import WEIGHED
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.owners import GENITIVE, genitive, label, phrase_head, whose
from hearsay.extraction.references import described, head_of, refer_speaker
from hearsay.extraction.scene import Scene, Sight
from hearsay.extraction.stated import is_counted, is_dumb, is_refused
from hearsay.language.hints import CLAIMANT, meant_by
from hearsay.language.plain import Token
from hearsay.language.reading import receipt, together
from hearsay.model import Speaker, Statement

_MEANT = 0.7
"""How sure the network must be of whoever gives a number that no rule says is anybody's."""
_BE = words("is are was were")
_SHUTS = words('. ! ? “ "')
_ASIDE = 14
"""Words between the two commas of an aside, at most."""
_THEY = words("it he she they")
_ME = words("me us")
_CROWD = words("people persons families households children")
"""Those who need something are counted, and count nothing: ``[4 million people] require aid, of whom 300,000 …``."""
_NOBODY = words("there which that who this what these those one you")
_DATELINE = 8
"""Words of a dateline in front of a place, and behind it, at most."""
_HANGING = frozenset({"acl:relcl", "acl", "advcl", "ccomp", "conj", "nmod", "obl", "obj"})
_DASHES = words("— – - --")
_LEAVES = words("left leave leaves kept keep keeps")
"""What else somebody does with a number: ``The ministry [left] the count of injured at 52``."""
_KEPT = 9
"""Words in front of a number in which it is told what somebody gives it in: ``its own [list] of the injured, which stands at 51``."""
_KEPT_COUNTS = claims.TOLLS - {"toll"}
"""What nobody but whoever counts has: ``Its [total] stood at 90``; a flood too has its toll."""


def local(scene: Scene, sight: Sight, measure: str) -> Token | None:
    """The word for whoever gives the number in a construction of the same sentence, told from tags and tree."""
    if not scene.tree:
        return None
    if is_refused(scene, sight):
        return credited.by_agent(scene, sight)
    verbs = _verbs(measure) | (claims.PLAN_VERBS - WEIGHED if measure == "weight" else claims.PLAN_VERBS)
    found = (
        label(scene, sight)
        or credited.in_front(scene, sight)
        or _own_toll(scene, sight)
        or credited.by_agent(scene, sight)
        or _by_near_verb(scene, sight, verbs)
        or credited.according(scene, sight)
        or credited.set_off(scene, sight)
        or _by_verb(scene, sight, verbs)
        or _by_noun(scene, sight)
        or credited.led_by(scene, sight)
        or credited.closing(scene, sight)
    )
    if found is None or found.lower_ in _ME or is_dumb(found) or _is_dateline(scene, found):
        return credited.closing(scene, sight) if found is not None else None
    return whose(scene, found) or _named(found)


def _is_dateline(scene: Scene, token: Token) -> bool:
    """Whether a word stands in the line of place and day that a report begins with: ``[VELM], 2 May (Courier) — A ferry sank``."""
    first = token.i
    while first and token.i - first < _DATELINE and "\n" not in scene.words[first - 1]:
        first -= 1
    if first and "\n" not in scene.words[first - 1]:
        return False
    behind = scene.words[token.i + 1 : token.i + _DATELINE + 1]
    dash = next((i for i, word in enumerate(behind) if word in _DASHES), None)
    line = scene.doc[first : token.i + 1 + (dash or 0)]
    return line[0].text.isupper() and dash is not None and all(word.tag_ not in FINITE for word in line)


def _named(token: Token) -> Token:
    """The subject of the clause above for an *it* in a clause that hangs on it: ``[The union] sold houses it valued at …``."""
    verb = token.head
    own = token.lower_ in ("its", "their") and verb.dep_ in ("obj", "obl", "nmod")
    while (own or token.lower_ == "it") and (own or verb.dep_ in _HANGING) and verb.head is not verb and together(verb, verb.head):
        verb = verb.head
        subject = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < token.i), None)
        if subject is not None:
            return subject if subject.pos_ in ("NOUN", "PROPN") and subject.ent_type_ != "PERSON" else token
    return token


def hinted(scene: Scene, sight: Sight, last: int) -> Token | None:
    """The word for whoever the network holds to give a number, its phrase ending with token ``last``, that no rule says is anybody's.

    What stands in front of a colon is left to the rules, which know a heading.
    """
    found = meant_by(scene.doc[sight.begin : last + 1], CLAIMANT)
    if found is None or found.chance < _MEANT or scene.word(found.last + 1) == ":":
        return None
    word = scene.doc[found.first : found.last + 1].root
    return word if word.pos_ in ("NOUN", "PROPN", "PRON") and not is_dumb(word) and not _is_dateline(scene, word) else None


def within(scene: Scene, sight: Sight, measure: str, said: Statement) -> Token | None:
    """Whoever a statement says gives the number: ``The radio says that [the ministry] reported 812 dead``, ``the 35 reported by [X]``."""
    if not scene.tree or said.mode == "direct" or _speaks_for(scene, said):
        return None
    agent = credited.in_front(scene, sight) or credited.by_agent(scene, sight)
    if agent is not None:
        return agent
    if scene.words[sight.last + 1 : sight.last + 3] == ["according", "to"]:
        return phrase_head(scene, sight.last + 3)
    if said.act in ("deny", "reject") and (owner := _by_noun(scene, sight)) is not None:
        return owner if said.speaker.span is None or not said.speaker.span.start <= owner.idx < said.speaker.span.end else None
    token = _by_near_verb(scene, sight, _verbs(measure))
    if token is not None and any(child.dep_ == "nmod:poss" and child.lower_ in claims.THEIRS for child in token.children):
        return None
    held = token is not None and any(part.start <= token.idx < part.end for part in said.content)
    named = token is not None and (token.pos_ in ("NOUN", "PROPN") or (said.act == "ask" and token.lower_ in _THEY))
    return token if held and named and token is not None and not is_dumb(token) else None


def _speaks_for(scene: Scene, said: Statement) -> bool:
    """Whether whoever makes a statement speaks for the body that it tells of: ``The council has verified 20, its [spokeswoman] said``."""
    span = said.speaker.span
    phrase = scene.doc.char_span(span.start, span.end, alignment_mode="expand") if span else None
    return phrase is not None and any(word.lower_ in claims.SPOKESPEOPLE for word in phrase)


def _verbs(measure: str) -> frozenset[str]:
    """The verbs whose subject answers for a number of this measure."""
    verbs = claims.CLAIM_VERBS | (claims.COUNT_VERBS if measure in claims.COUNTED_SO else claims.COUNTING)
    return verbs - lexicon.NUMBERS if measure in claims.STAFF else verbs


def owner(scene: Scene, said: Speaker) -> Speaker:
    """The speaker behind a figure's statement: for ``its own estimate`` or ``council figures`` whose they are."""
    words = scene.doc.char_span(said.span.start, said.span.end, alignment_mode="expand") if said.span else None
    if words is not None and scene.tree and words.root.lower_ == "whose":
        clause = words.root.head.head
        return speaker(clause.head) if clause.dep_ == "acl:relcl" else said
    noun = next((word for word in reversed(words) if word.lower_ in claims.CLAIM_NOUNS), words.root) if words is not None else None
    maker = whose(scene, noun) if noun is not None and words is not None and noun.i >= words.root.i else None
    return speaker(maker) if maker is not None else said


def speaker(token: Token) -> Speaker:
    """The speaker that the phrase headed by ``token`` stands for."""
    span = receipt(described(head_of(token)))
    return Speaker(refer_speaker(token), span, description=span.text)


def _by_near_verb(scene: Scene, sight: Sight, verbs: frozenset[str]) -> Token | None:
    """The nearest verb in front, where it claims and its subject stands right before it: ``The ministry puts the toll at 647``."""
    for i in range(sight.begin - 1, max(0, sight.begin - 15), -1):
        token = scene.doc[i]
        beside = scene.words[i] in claims.BESIDE and token.dep_ == "mark"
        if scene.sentence[i] != scene.sentence[sight.first] or scene.words[i] in credited.CUTS or beside:
            return None
        if scene.words[i] in _BE and scene.doc[i - 1].tag_ in FINITE and scene.word(i - 1) in verbs:
            continue
        if any(child.dep_ == "aux:pass" for child in token.children):
            return None
        if scene.words[i] in claims.HAS and scene.word(i - 1) == "we":
            return scene.doc[i - 1]
        if scene.words[i] in claims.HAS and scene.word(sight.last + 1) == "names" and scene.word(i - 1) not in _THEY:
            return _subject_before(scene, sight, i)
        if scene.words[i] in _LEAVES and _sets_number(scene, i, sight):
            return scene.doc[i - 1] if scene.word(i - 1) in _THEY else _subject_before(scene, sight, i)
        if token.tag_ in FINITE or (token.tag_ == "VBN" and i == sight.begin - 1):
            reached = tuple(scene.words[max(0, sight.begin - 3) : sight.begin]) == claims.AS_FAR_AS
            return _subject_before(scene, sight, i) if scene.words[i] in verbs or _is_phrase(token) or reached else None
    return None


def _sets_number(scene: Scene, i: int, sight: Sight) -> bool:
    """Whether a verb has its number set: ``[left the count] of injured at 52``, not ``left 52 injured``."""
    return scene.word(i + 1) == "the" and scene.word(i + 2) in claims.TOLLS and scene.word(sight.begin - 1) == "at"


def _subject_before(scene: Scene, sight: Sight, i: int) -> Token | None:
    verb = scene.doc[i]
    while i > 1 and scene.doc[i - 1].tag_ in ("RB", "MD", "VBZ", "VBP", "VBD"):
        i -= 1
    if not i:
        return None
    token: Token | None = antecedent(scene.doc[i - 1])
    aside = scene.word(i - 1) == ","
    if aside or any(child.dep_ == "case" and child.lower_ not in GENITIVE for child in scene.doc[i - 1].children):
        told = next((child for child in verb.children if child.dep_ == "nsubj" and child.i < i), None)
        told = antecedent(told) if told is not None else None
        token = told if told is not None else _before_aside(scene, i - 1) if aside else _described_by(token)
    named = token is not None and (token.pos_ in ("NOUN", "PROPN") or token.lower_ in _THEY)
    return token if token is not None and named and _answers(scene, sight, token, verb) else None


def _described_by(token: Token | None) -> Token | None:
    """Who is described by a phrase that ends with a noun: ``[Residents] reached by phone spoke of …``."""
    for _ in range(2):
        if token is not None and token.head.dep_.startswith("acl") and token.head.i < token.i:
            return token.head.head
        token = token.head if token is not None and token.dep_.startswith(("obl", "nmod")) else token
    return token


def _before_aside(scene: Scene, i: int) -> Token | None:
    """The noun in front of words set off by two commas, the second of which is here: ``The [bureau], known as KRS, puts …``."""
    for at in range(i - 1, max(0, i - _ASIDE), -1):
        if scene.sentence[at] != scene.sentence[i] or scene.ends(at):
            return None
        if scene.words[at] == ",":
            return scene.doc[at - 1] if scene.doc[at - 1].pos_ in ("NOUN", "PROPN") else None
    return None


def _by_verb(scene: Scene, sight: Sight, verbs: frozenset[str]) -> Token | None:
    """The subject of a verb of claiming above the number: ``The ministry counts 90 dead``, ``Marland, announcing the death of 90``."""
    token, claimed, led, clause = scene.doc[sight.first], False, False, False
    for _ in range(9):
        if token.pos_ in ("VERB", "AUX") or token.lower_ in lexicon.PASSIVE:
            passive = any(child.dep_ == "aux:pass" for child in token.children)
            tells = clause and token.lower_ in claims.THAT_VERBS and not _goes_on(scene, sight, token)
            told = tells or token.lower_ in verbs or _is_phrase(token)
            claimed = claimed or (not passive and told)
            subject = next((child for child in token.children if child.dep_ in ("nsubj", "nsubj:outer")), None)
            if subject is not None and claimed:
                subject = antecedent(subject)
                if _cut_off(scene, sight, token):
                    return None
                aside = led or token.lower_ not in claims.CLAIM_VERBS | claims.THAT_VERBS | claims.COUNT_VERBS
                return subject if _answers(scene, sight, subject, token) and not (aside and sight.first < subject.i) else None
            if claimed and token.dep_ not in ("advcl", "conj", "xcomp", "acl", "ccomp", "parataxis"):
                return None
        if token.head is token or not together(token, token.head):
            return None
        if not claimed and _is_apart(token):
            return None
        led, clause = led or token.dep_ == "acl:relcl", token.dep_ in ("ccomp", "parataxis")
        token = token.head
    return None


def _is_apart(verb: Token) -> bool:
    """Whether a clause only tells what went on meanwhile (``[as] the toll climbed``), more of a thing (``a quay [that] holds 90 boats``),
    or what else the subject of the verb in front did (``warned the guests and [cut] a two-day fair``)."""
    if verb.dep_ == "advcl":
        return any(child.dep_ == "mark" and child.lower_ in claims.BESIDE for child in verb.children)
    alone = verb.tag_ in FINITE and not any(child.dep_.startswith("nsubj") for child in verb.children)
    return verb.dep_ == "acl:relcl" or (verb.dep_ == "conj" and alone and verb.head.tag_ == verb.tag_)


def _goes_on(scene: Scene, sight: Sight, verb: Token) -> bool:
    """Whether what a verb behind the number tells stands behind it: ``While 21 are back, analysts [point out that] …``."""
    return verb.i > sight.last and "that" in scene.words[verb.i + 1 : verb.i + 3]


def _cut_off(scene: Scene, sight: Sight, verb: Token) -> bool:
    """Whether another verb of claiming stands between a verb and the number, or the end of a sentence or a quotation."""
    if verb.i < sight.begin:
        between = [word for word in scene.doc[verb.i + 1 : sight.begin] if word.lower_ in claims.CLAIM_VERBS and word.tag_ in FINITE]
        return any(child.dep_ == "nsubj" for word in between for child in word.children)
    return bool(_SHUTS & set(scene.words[sight.last : verb.i]))


def _is_phrase(verb: Token) -> bool:
    """Whether a verb claims with the preposition behind it: ``[sticks] to 17``."""
    link = claims.CLAIM_PHRASES.get(verb.lower_)
    behind = [word.lower_ for word in verb.doc[verb.i + 1 : verb.i + 6]]
    return link is not None and (behind[:1] == [link] or any(behind[: len(said) + 1] == [*said, link] for said in claims.FILLERS))


def _answers(scene: Scene, sight: Sight, subject: Token, verb: Token) -> bool:
    """Whether the subject of a verb may be who gives the number: it does not hold it, but for a clause of its own that gives it."""
    first, last = subject.left_edge.i, subject.right_edge.i
    inside = first <= sight.first <= last and not first <= verb.i <= last
    return (
        not inside
        and (verb.lower_ in claims.CLAIM_VERBS or not is_counted(scene, first, subject))
        and not (verb.lower_ in claims.PLAN_VERBS and subject.lower_ in _CROWD and scene.taken & set(range(first, subject.i)))
        and not any(";" in word or "\n" in word for word in scene.words[min(subject.i, sight.first) : max(subject.i, sight.first)])
        and scene.sentence[subject.i] == scene.sentence[sight.first]
        and subject.lower_ not in _NOBODY | lexicon.TOTALS | lexicon.RUNNING - {"it"} | lexicon.MORE
    )


def _own_toll(scene: Scene, sight: Sight) -> Token | None:
    """Whose toll a number is: ``the [ministry]'s toll of 18``, not ``the flood's toll of 18``."""
    if scene.word(sight.begin - 1) != "of" or scene.word(sight.begin - 2) not in claims.TOLLS:
        return None
    return _toll_owner(scene, sight.begin - 2)


def _toll_owner(scene: Scene, i: int) -> Token | None:
    """Whose a toll is, who can have one of his own: ``[the ministry]'s toll``."""
    owner = genitive(scene, i)
    voiced = owner is not None and (owner.ent_type_ in ("ORG", "PERSON") or owner.lower_ in claims.BODIES | claims.CAMPS)
    human = owner is not None and owner.tag_ == "NN" and owner.lower_ in lexicon.HUMANS
    return owner if voiced or human else None


def _by_noun(scene: Scene, sight: Sight) -> Token | None:
    """``the first estimate made by X``, ``its own estimate``, ``X's count of 90``, ``X's count, given on Friday, stands at 90``."""
    for i in range(max(0, sight.begin - _KEPT), min(len(scene.words), sight.last + 14)):
        token = scene.doc[i]
        if scene.sentence[i] != scene.sentence[sight.first] or token.lower_ not in claims.CLAIM_NOUNS or token.tag_ in FINITE:
            continue
        between = range(sight.last + 1, i) if i > sight.last else range(i + 1, sight.begin)
        kept = scene.words[i + 1 : i + 3] == ["of", "the"]
        if any(other in scene.taken or (i < sight.begin and scene.words[other] in lexicon.TOTALS and not kept) for other in between):
            continue
        if (maker := whose(scene, token)) is not None:
            return maker
    token = scene.doc[sight.first]
    for _ in range(4):
        subject = next((child for child in token.children if child.dep_ == "nsubj" and child.i < sight.begin), None)
        if subject is not None:
            compared = lexicon.TOTALS & set(scene.words[subject.i + 1 : sight.begin])
            if subject.lower_ in claims.TOLLS and not compared and (owner := _toll_owner(scene, subject.i)) is not None:
                return owner
            if subject.lower_ in _KEPT_COUNTS and scene.word(subject.i - 1) in claims.THEIRS:
                return scene.doc[subject.i - 1]
            return whose(scene, subject) if together(subject, scene.doc[sight.first]) and not compared else None
        token = token.head
    return None
