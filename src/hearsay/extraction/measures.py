"""What a number counts: told from the words around it, and from the tree where those do not tell."""

from __future__ import annotations

from hearsay.extraction.fitting import SMALL, fitting, laid_to_rest
from hearsay.extraction.lexicon import count_phrases, counting
from hearsay.extraction.lexicon import measures as lexicon
from hearsay.extraction.lexicon.words import words
from hearsay.extraction.nouns import BE, BREAKS, DETERMINERS, PREPOSITIONS, noun_behind
from hearsay.extraction.phrases import front, goes_away, is_partial, on_board, opens_whole, phrase, undergone
from hearsay.extraction.predicates import befallen
from hearsay.extraction.scene import REACH, Counted, Scene, Sight
from hearsay.extraction.totals import total
from hearsay.extraction.units import compound, magnitude, unit
from hearsay.language.plain import Token

_DO = words("do does did")
_STAY = words("remain remains remained stay stayed lie lay")
_PASSIVE_BE = words("was were is are be been being got get")
_CLAUSE_ENDS = words(". , ; and but")
_FELL_HERE = words('. , ; in on at and near during while since ” "')
_HAVE = words("have has had")
_ADVERBS = frozenset({"RP", "RB"})
"""Tags of what only looks like a verb: ``Torvel shares are [down] 24``."""
_INVERTED = words("have has had that where there")
"""In front of a verb whose subject stands behind it: ``where died 17``, as some translations have it."""
_LABELS = lexicon.PASSIVE | lexicon.STATES | lexicon.NOUNS | lexicon.HEADS
"""Words that a colon and a number follow: ``Rescued: 57``."""
_HOUSES = words("has have had with to")
"""In front of a number of residents who are all there are: ``the district, home [to] 9,000 residents``."""
_COLONS = words(": - – — =")
_QUOTES = words('“ ” " » «')
_INHABITED = {word: measure for word, measure in lexicon.BY_CLASS.items() if measure == "population"}
_VOTED = words("votes-for votes-against abstentions absent")
"""What only a part of a number does of which a part is told: ``21 of the [34 members] voted for it``."""
_OBJECTS = words("a an the its his her their our")
"""Behind a verb these begin what those counted do something to: ``The two singers released [a] statement``."""


def counted(scene: Scene, sight: Sight) -> Counted | None:
    """What the number counts, or None where nothing near it says."""
    kind = _part_or_whole(scene, sight)
    kind = laid_to_rest(scene, sight, kind) if kind is not None else None
    return fitting(scene, sight, kind) if kind and kind.noun is not None else kind


def _part_or_whole(scene: Scene, sight: Sight) -> Counted | None:
    whole = _whole(scene, sight)
    if whole is not None:
        kind = _counted(scene, whole)
        told = _in_front(scene, sight) if kind is not None and kind.measure in lexicon.HOLDING_MEASURES else None
        if told is not None and kind is not None:
            return Counted(told, True, kind.noun, sight.last)
        noun = noun_behind(scene, whole) if kind is None else None
        if noun is not None and scene.words[noun] in lexicon.HUMANS:
            return Counted("people", False, noun, sight.last)
        if kind is None and noun is not None and scene.doc[noun].tag_ == "NNS" and scene.words[noun] not in lexicon.UNCOUNTED:
            return Counted("count", False, noun, sight.last)
        return Counted(kind.measure, kind.sure, kind.noun, sight.last) if kind else None
    if scene.word(sight.begin - 1) == "of" and sight.begin - 2 in scene.taken:
        kind = _counted(scene, sight)
        voted = kind is not None and kind.measure in _VOTED and kind.noun is not None
        members = lexicon.BY_CLASS.get(scene.words[kind.noun], "members") if voted and kind and kind.noun is not None else ""
        return Counted(members, False, kind.noun, kind.end) if members and kind else kind
    if has_part(scene, sight):
        noun = noun_behind(scene, sight)
        word = scene.word(noun) if noun is not None else ""
        state = next((scene.words[i] for i in range(sight.last + 1, noun or 0) if scene.words[i] in lexicon.STATES), None)
        if state is not None:
            return Counted(lexicon.STATES[state], True, noun, noun or sight.last)
        if noun is not None and (befell := befallen(scene, sight, noun) or undergone(scene, noun)) is not None and befell not in _VOTED:
            return Counted(befell, True, noun, noun)
        own = _by_noun(scene, sight, word)
        measure = own if own in lexicon.SMALL_COUNTS or word in lexicon.RUNAWAYS else None
        measure = measure or lexicon.BY_CLASS.get(word)
        return Counted(measure, False, noun, noun) if measure and noun is not None else unit(scene, sight)
    return _counted(scene, sight)


def _whole(scene: Scene, sight: Sight) -> Sight | None:
    """The number that this one is a part of: 53 in ``11 of the 53 miners were saved``."""
    if scene.word(sight.last + 1) != "of":
        return None
    for i in range(sight.last + 2, sight.last + 6):
        if i in scene.at:
            noun = scene.word(scene.at[i].last + 1)
            told = i > sight.last + 2 or noun in lexicon.HUMANS or noun in lexicon.SEATS or _is_part(scene, sight, scene.at[i])
            return scene.at[i] if told else None
        if scene.ends(i) or scene.word(i) in BREAKS | PREPOSITIONS | {","}:
            return None
    return None


def _is_part(scene: Scene, sight: Sight, whole: Sight) -> bool:
    """Whether a number right in front of "of" and a larger one of things is a part of them: ``310 of 9,500 ships``."""
    noun = noun_behind(scene, whole)
    behind = scene.doc[noun] if noun is not None else None
    many = (sight.number.low or 0) >= 10 and (whole.number.low or 0) > (sight.number.high or 0)
    return many and behind is not None and behind.tag_ == "NNS" and behind.lower_ not in lexicon.UNCOUNTED


def has_part(scene: Scene, sight: Sight) -> bool:
    """Whether a part of the number is told in front of it: ``11 of the [53 miners]``."""
    if scene.ends(sight.begin - 1):
        return False
    for i in range(sight.begin - 2, max(0, sight.begin - 5), -1):
        if scene.word(i) == "of":
            return i - 1 in scene.taken
        if scene.ends(i) or i in scene.taken or scene.word(i) in BREAKS | {","}:
            return False
    return False


def _counted(scene: Scene, sight: Sight) -> Counted | None:
    noun = noun_behind(scene, sight)
    found = unit(scene, sight) or magnitude(scene, sight)
    if found:
        return found
    if scene.word(sight.last + 1) == "-" and not scene.doc[sight.last].whitespace_:
        return compound(scene, sight)
    led = front(scene, sight, noun)
    housed = scene.word(noun) == "residents" and scene.word(sight.begin - 1) in _HOUSES if noun is not None else False
    if led in ("population", "hospitalised", "freed", "capacity") or housed:
        return Counted(led if led is not None else "population", True, noun, noun if noun is not None else sight.last)
    told = (_in_front(scene, sight) if scene.word(sight.last + 1) == "of" else None) or befallen(scene, sight, noun)
    if told is not None and noun is not None:
        return Counted(told, True, noun, noun)
    behind = _behind(scene, sight, noun)
    done = _in_front(scene, sight) if behind and (behind.measure in counting.WHEREABOUTS or _is_described(scene, sight, behind)) else None
    if done in lexicon.OUTCOMES and behind:
        return behind._replace(measure=done)
    if behind:
        return behind
    end = noun if noun is not None else sight.last
    word = scene.word(noun) if noun is not None else ""
    own = _by_noun(scene, sight, word)
    for measure in (
        led or _in_front(scene, sight),
        own if own != "prisoners" else None,
        None if opens_whole(scene, sight) or is_partial(scene, sight) else _tree(scene, sight, noun),
        total(scene, sight),
    ):
        if measure:
            return Counted(measure, True, noun, end)
    if own:
        return Counted(own, False, noun, end)
    if word in lexicon.BY_CLASS:
        return Counted(lexicon.BY_CLASS[word], False, noun, end)
    if word in lexicon.HOLDING and scene.word(end + 1) == "of" and scene.word(end + 2) in lexicon.BY_CLASS:
        return Counted(lexicon.BY_CLASS[scene.word(end + 2)], False, noun, end)
    if noun is not None and scene.tags and scene.doc[noun].tag_ == "NNPS":
        return Counted("people", False, noun, end)
    return None


def _is_described(scene: Scene, sight: Sight, kind: Counted) -> bool:
    """Whether those counted are only told of as held or missing, in front of their noun: ``rescued 31 [kidnapped] pupils``."""
    inside = scene.words[sight.last + 1 : kind.noun] if kind.noun is not None else []
    return any(lexicon.STATES.get(word) == kind.measure for word in inside) and kind.measure in counting.DESCRIBING


def _by_noun(scene: Scene, sight: Sight, word: str) -> str | None:
    """What a noun itself counts; the prisoners of a jail nobody captured, and who is a fugitive there got out of it."""
    measure = lexicon.NOUNS.get(word) or _INHABITED.get(word)
    if lexicon.JAILS.isdisjoint(scene.words):
        return measure
    if word in lexicon.RUNAWAYS or (measure in ("captured", "prisoners") and lexicon.RUNNING_OFF & {*_sentence(scene, sight)}):
        return "escaped"
    return "prisoners" if measure == "captured" else measure


def _sentence(scene: Scene, sight: Sight) -> list[str]:
    """The words around a number, of its sentence."""
    near = range(max(0, sight.begin - 2 * REACH), min(len(scene.words), sight.last + 2 * REACH))
    return [scene.words[i] for i in near if scene.sentence[i] == scene.sentence[sight.first]]


def _behind(scene: Scene, sight: Sight, noun: int | None) -> Counted | None:
    """A state or verb behind the number: ``4,218 dead``, ``41 miners have been killed``, ``30 others in the valley were injured``."""
    far, before_noun, aboard = False, None, None
    person = noun is None or scene.word(noun) in lexicon.HUMANS or scene.word(noun) in lexicon.NOUNS
    stop = sight.last + 1 + REACH if not is_partial(scene, sight) else (noun if noun is not None else sight.last) + 2
    for i in range(sight.last + 1, min(stop, len(scene.words))):
        word = scene.words[i]
        if i == sight.last + 1 and word in _QUOTES and scene.word(sight.begin - 1) in _QUOTES:
            continue
        if word == "and" and person and noun is not None and i == noun + 1 and i + 1 in scene.taken and on_board(scene, i + 2):
            return Counted("aboard", True, noun, noun)
        told = word == "told" and scene.word(i - 1) in BE
        if word == "," and goes_away(scene, i + 1):
            continue
        if scene.ends(i) or i in scene.taken or (word in BREAKS and word != "or" and not told) or word == ",":
            break
        measure = phrase(scene, i, noun)
        if measure == "aboard" or word == "aboard":
            aboard = Counted("aboard", True, noun, noun if noun is not None else sight.last) if person else None
            measure = None
        if (measure == "detained" and not person) or (measure == "destroyed" and noun is not None and scene.word(noun) in lexicon.HUMANS):
            measure = None
        if measure or (word in lexicon.PASSIVE and word not in lexicon.STATES and _is_participle(scene, i, far=far)):
            return Counted(measure or lexicon.PASSIVE[word], True, noun, noun if noun is not None else sight.last)
        if word in lexicon.STATES and (not far or scene.word(i - 1) in BE) and _is_state(scene, sight, i, noun):
            told = noun is not None and (i > sight.last + 4 or (i > noun and scene.word(i - 1) in BE))
            state = Counted(lexicon.STATES[word], True, noun, noun if told and noun is not None else max(i, noun or 0))
            if (noun is None or i > noun) and scene.words[sight.last + 1 : i] != ["of", "the"]:
                return state
            before_noun = before_noun or state
        elif word in lexicon.ACTIVE and (not far or (noun is not None and not scene.tags)) and _is_finite(scene, i):
            return Counted(lexicon.ACTIVE[word], True, noun, noun if noun is not None else sight.last)
        elif word in lexicon.FALLEN and not far and noun is not None and _are_people(scene, noun) and scene.word(i + 1) in _FELL_HERE:
            return Counted("killed", True, noun, noun)
        elif word in lexicon.HOMECOMING and not far and noun is not None and scene.word(noun) in lexicon.HELD:
            return Counted("freed", True, noun, noun)
        elif word == "to" and scene.word(i + 1) in ("have", "be"):
            continue
        elif word in PREPOSITIONS and not (word == "of" and i == sight.last + 1):
            far = far or not scene.word(i + 1).startswith("favo")
        elif scene.tags and scene.doc[i].tag_ in ("VBD", "VBZ", "VBP", "VB") and word not in BE | _STAY | lexicon.VOTE_WORDS:
            if word in _DO and scene.word(i + 1) in ("not", "n't"):
                continue
            if word not in counting.DEEMED or scene.word(i + 1) not in lexicon.STATES:
                break
    return before_noun or aboard


def _are_people(scene: Scene, noun: int) -> bool:
    return scene.word(noun) in lexicon.HUMANS or (scene.tags and scene.doc[noun].tag_ == "NNPS")


def _is_finite(scene: Scene, i: int) -> bool:
    return not scene.words[i].endswith("ing") or bool(BE & set(scene.words[max(0, i - 2) : i])) or scene.words[i] == "abstaining"


def _is_state(scene: Scene, sight: Sight, i: int, noun: int | None) -> bool:
    """Whether a word such as "missing" or "against" says what became of those counted."""
    word = scene.words[i]
    if word in ("for", "against", "favour", "favor"):
        around = scene.words[max(0, sight.begin - 20) : sight.begin] + scene.words[i : i + 8]
        close = i == sight.last + 1 or scene.word(i - 1) in lexicon.VOTE_WORDS | BE or (word.startswith("fav") and i <= sight.last + 4)
        return close and (bool(lexicon.VOTE_WORDS & set(around)) or {"abstaining", "abstentions", "abstained"} & set(around) != set())
    done = noun is not None and i == noun + 1 and scene.word(i + 1) in _OBJECTS and scene.tags and scene.doc[i].tag_ == "VBD"
    if word in lexicon.PASSIVE and (scene.word(i - 1) in _HAVE or done):
        return False
    if noun is not None and i < noun and scene.words[noun] not in lexicon.BY_CLASS and scene.words[noun] in lexicon.NOUNS:
        return False
    return word != "hurt" or scene.word(i + 1) not in DETERMINERS


def _is_participle(scene: Scene, i: int, *, far: bool) -> bool:
    """Whether a form of a verb is passive: ``were killed``, ``soldiers killed in``, not ``soldiers killed 30 rebels``."""
    word = scene.words[i]
    if word.endswith("ed") and i - 1 in scene.taken and scene.ends_clause(i + 1):
        return True
    if word.endswith(("ing", "s")) or (scene.tags and scene.doc[i].tag_ not in ("VBN", "VBD", "JJ")):
        return False
    auxiliary = any(scene.word(j) in _PASSIVE_BE for j in range(max(0, i - 3), i))
    if auxiliary:
        return True
    if not word.endswith(("ed", "en", "in", "nt", "rt", "it")) or far:
        return False
    follows = scene.word(i + 1)
    return not (
        i + 1 in scene.taken
        or follows in DETERMINERS
        or (scene.tags and i + 1 < len(scene.doc) and scene.doc[i + 1].tag_ in ("DT", "PRP$", "NNS", "NNP", "NN", "JJ"))
    )


def _in_front(scene: Scene, sight: Sight) -> str | None:
    """A verb or noun just before the number: ``killed at least 25``, ``the death of 614``, ``casualties, more than 2,000``."""
    i = sight.begin - 1
    steps = 0
    while scene.word(i) in SMALL and steps < 3:
        i, steps = i - 1, steps + 1
    word = scene.word(i)
    if word in (",", "(") and steps == 0 and scene.word(sight.last + 1) not in ("of", *lexicon.NOUNS):
        named = lexicon.NOUNS.get(scene.word(i - 1)) or (lexicon.HEADS["toll"] if scene.word(i - 1) == "toll" else None)
        if named:
            return named
    if word in _COLONS and scene.word(i - 1) in _LABELS and (word == ":" or scene.ends(i - 2) or scene.word(i - 2) == ","):
        return _LABELS[scene.word(i - 1)]
    if word in lexicon.ACTIVE and scene.word(i - 1) in _INVERTED and scene.word(sight.last + 1) in _CLAUSE_ENDS:
        return lexicon.ACTIVE[word]
    if word == "of":
        return lexicon.HEADS.get(scene.word(i - 1))
    passive = not word.endswith("ing") and any(scene.word(j) in _PASSIVE_BE for j in (i - 1, i - 2))
    for cue in count_phrases.PHRASE_STARTS.get(word, ()):
        perfect = not word.endswith("n") or bool(_HAVE & set(scene.words[max(0, i - REACH) : i]))
        start = sight.last + 2 - (scene.word(sight.last + 1) == "from")
        if not passive and perfect and _clause_behind(scene, start, sight.last + 7) & cue.seconds:
            return cue.measure
    if _is_burial(scene, i):
        return "killed"
    pair = scene.words[max(0, i - 2) : i]
    if len(pair) > 1 and pair[1] in ("and", "or") and {lexicon.PASSIVE.get(pair[0]), lexicon.PASSIVE.get(word)} == {"killed", "injured"}:
        return "casualties"
    behind = scene.word(sight.last + 1) in lexicon.HUMANS
    if scene.doc[i].tag_ in _ADVERBS or (scene.word(i - 1) in lexicon.TOTALS and lexicon.PASSIVE.get(word) == "affected"):
        return None
    return lexicon.PASSIVE.get(word) if not passive or behind else None


def _clause_behind(scene: Scene, start: int, end: int) -> set[str]:
    """The words of a stretch as far as its sentence goes."""
    stop = next((i for i in range(start - 1, end) if scene.ends(i)), end)
    return set(scene.words[start:stop])


def _is_burial(scene: Scene, i: int) -> bool:
    """Whether it is a funeral: ``we [buried] nine of our neighbours``, not ``the slide buried nine houses``."""
    return scene.word(i) in ("buried", "bury", "buries") and bool(lexicon.MOURNERS & set(scene.words[max(0, i - 4) : i]))


def _tree(scene: Scene, sight: Sight, noun: int | None) -> str | None:
    """The verb or noun above the number in the tree."""
    if not scene.tree:
        return None
    token: Token = scene.doc[noun if noun is not None else sight.first]
    if (
        noun is not None
        and scene.doc[sight.first].head.i not in (noun, sight.first, sight.last)
        and not _above(scene.doc[sight.first], noun)
    ):
        token = scene.doc[sight.first]
    for _ in range(5):
        head, relation = token.head, token.dep_
        if head is token:
            return None
        word = head.lower_
        if _QUOTES & set(scene.words[min(head.i, token.i) : max(head.i, token.i)]):
            return None
        if lexicon.PASSIVE.get(word) == "affected" and any(child.lower_ in lexicon.TOTALS for child in head.children):
            return None
        if relation in ("obj", "nsubj:pass") and word in lexicon.PASSIVE and head.tag_ not in _ADVERBS:
            return "killed" if _is_burial(scene, head.i) else lexicon.PASSIVE[word]
        if relation.startswith("nsubj") and word in lexicon.ACTIVE:
            return lexicon.ACTIVE[word]
        undergone = not any(
            (child.dep_ == "obj" and head.i > token.i) or (child.dep_ == "aux" and child.lower_ in _HAVE) for child in head.children
        )
        if relation.startswith("nsubj") and word in lexicon.STATES and undergone:
            return lexicon.STATES[word]
        if relation == "nsubj" and word in lexicon.PASSIVE and head.tag_ == "VBN" and undergone:
            return lexicon.PASSIVE[word]
        if relation.startswith("nmod") and word in lexicon.HEADS and any(child.lower_ == "of" for child in token.children):
            return lexicon.HEADS[word]
        if relation not in ("nummod", "nmod", "conj", "compound", "dep", "nmod:poss", "obl", "obj", "nsubj") or head.pos_ == "VERB":
            return None
        token = head
    return None


def _above(token: Token, noun: int) -> bool:
    for _ in range(4):
        token = token.head
        if token.i == noun:
            return True
    return False
