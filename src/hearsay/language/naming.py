"""Names mended within one document: a name that the network read once is a name wherever it stands.

The network reads each window by itself, and may take *Vale* for nothing in the last line of a report whose lead it read
*Oden Vale* in.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from spacy.tokens import Doc, Span, Token

from hearsay.language.bodies import spotted
from hearsay.language.called import called
from hearsay.language.headed import headed
from hearsay.language.naming_lexicon import COMPASS, DAYS, FEASTS, MEMBERS
from hearsay.language.parted_names import GENITIVES, whole
from hearsay.language.vessels import christened

REPEATED = frozenset({"PERSON", "ORG", "FAC", "LOC"})
"""Labels of names that are looked for again."""
AGREEING = REPEATED | {"NORP"}
"""Labels of which a name has one throughout a document."""
LINKS = frozenset({"of", "for", "the", "de", "del", "du", "des", "dos", "della"})
"""Words inside a name with which none ends."""
UNNAMED = frozenset({"VERB", "ADV", "ADP", "CCONJ", "SCONJ"})
"""What a word in small letters at the end of a name is that is no part of it: ``Orsk Tower [in]``."""
OPENING = frozenset({"LOC", "NORP", "ORG"})
"""Labels of names with which that of a body may open: ``the [Ostian] Observer``."""
OFFICES = frozenset({
    "president", "minister", "premier", "king", "queen", "emir", "sultan", "chancellor", "governor", "mayor", "senator", "deputy",
    "ambassador", "secretary", "general", "colonel", "captain", "major", "speaker", "envoy", "prince", "princess",
    "lieutenant", "brigadier", "vice", "rear", "admiral", "commander", "sergeant",
})  # fmt: skip
"""Words written with a capital behind the name of a place that name no body of it."""
HYPHENS = frozenset("-‐‑–")
NAMELESS = frozenset(
    {"it", "he", "she", "they", "we", "you", "i", "the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my"}
)
"""Words that are no name by themselves."""
FULL = 2
"""Words of a person's full name."""
LETTERS = frozenset("ABCDE")
"""Letters that a team or a unit is told by."""
YEAR = 4
"""Digits of a number that is a year."""
SIDES = frozenset({"rebel", "militant", "separatist", "insurgent", "opposition", "ruling", "armed", "islamist", "jihadist"})
"""Words in small letters in front of a body's name, which tell on which side it is."""
EDGES = frozenset(',;:&/(["“”')
"""Punctuation with which no name ends."""
LONGEST_HALF = 4
"""Words of the longest half of a name behind a hyphen, with the hyphen."""
SHORTEST = 3
"""Letters of a single word that is looked for again."""
OF_A_PEOPLE = (("i", ("", "a")), ("n", ("",)), ("an", ("",)), ("ian", ("", "a")), ("ese", ("", "a")), ("ish", ("", "ia")))
"""How what is of a country ends, with what the country's name has in its place: ``Ostar[i]``, ``Ostari[an]``."""


def mended(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names of ``doc`` in order, with bodies known everywhere, and those that the network passed over when it met them again."""
    found = [ent for ent in _with_bodies(doc, _whole(doc, found)) if not _half_rank(doc, ent) and not _is_no_name(ent)]
    common = _common(doc, found)
    found = [ent for ent in found if ent.start not in common]
    found = called(doc, _with_members(doc, headed(doc, _parted(doc, [_trimmed(ent) for ent in found]))))
    taken = {i for ent in found for i in range(ent.start, ent.end)}
    agreed = whole(doc, _agreed(doc, [_edged(doc, ent, taken) for ent in found]))
    taken.update(i for ent in agreed for i in range(ent.start, ent.end))
    return christened(doc, [*agreed, *_repeated(doc, agreed, taken)])


def _with_bodies(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, and the bodies known everywhere that no name reaches beyond: ``UN Security Council`` where the network read ``UN``."""
    out = list(found)
    for body in spotted(doc):
        over = [ent for ent in out if ent.start < body.end and body.start < ent.end]
        if all(body.start <= ent.start and ent.end <= body.end for ent in over):
            out = [*(ent for ent in out if ent not in over), body]
    return out


def _whole(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, two that one hyphen joins made one: ``Torvel-Matin``, but not in *the Lund-Vale talks*."""
    out: list[Span] = []
    begins = {ent.start for ent in found}
    for one in sorted(found, key=lambda e: e.start):
        ent, last = _second_half(doc, one, begins), out[-1] if out else None
        if last is not None and last.end + 1 == ent.start and _is_tied(doc, last.end) and _is_one(doc, last, ent):
            label = "PERSON" if {last.label_, ent.label_} == {"PERSON"} else "ORG"
            out[-1] = Span(doc, last.start, ent.end, label=label)
        else:
            out.append(ent)
    return out


def _second_half(doc: Doc, ent: Span, begins: set[int]) -> Span:
    """Somebody's name with what a hyphen parts from it, where the network stopped there: ``Ann-[Marie Lund]``."""
    at = ent.end - 1 if ent[-1].text in HYPHENS else ent.end
    if ent.label_ != "PERSON" or at == ent.start or at + 2 >= len(doc) or not _is_tied(doc, at) or not _is_capital(doc[at + 1]):
        return ent
    end = at + 2
    while end < len(doc) - 1 and end < at + LONGEST_HALF and _is_capital(doc[end]):
        end += 1
    named = not begins.isdisjoint(range(at, end))
    return ent if named or doc[end].pos_ == "NOUN" else Span(doc, ent.start, end, label="PERSON")


def _is_capital(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[:1].isupper() and token.text[1:].islower()


def _is_tied(doc: Doc, at: int) -> bool:
    """Whether the word is a hyphen with a word on both of its sides."""
    return doc[at].text in HYPHENS and not doc[at].whitespace_ and not doc[at - 1].whitespace_


def _is_one(doc: Doc, first: Span, second: Span) -> bool:
    """Whether two names beside a hyphen are halves of one, and not two places or two who do something together."""
    behind = doc[second.end] if second.end < len(doc) else None
    return {first.label_, second.label_} & {"LOC", "NORP"} == set() and (behind is None or behind.pos_ != "NOUN")


def _is_no_name(ent: Span) -> bool:
    """Whether what the network took for a name is a word that names nothing: a pronoun, an article, what a hyphen cut off."""
    words = [token for token in ent if token.text not in HYPHENS]
    before = ent.doc[ent.start - 1] if ent.start else None
    if before is not None and not before.whitespace_ and (_is_negated(ent.doc, ent.start) or ent.text[0] in HYPHENS):
        return True
    if ent.label_ == "MISC" and all(word.lower_ in DAYS or word.is_digit for word in words):
        return True
    if ent.label_ != "DATE" and ent.text.replace("’", "'").casefold() in FEASTS:
        return True
    cut = ent[-1].text in HYPHENS or (ent[-1].text[-1:] in HYPHENS and ent[-1].text.islower())
    return (cut and all(w.text.islower() for w in words)) or (len(words) == 1 and words[0].lower_ in NAMELESS and not ent.text.isupper())


def _common(doc: Doc, found: Sequence[Span]) -> set[int]:
    """Where what opens a sentence is a noun that the report writes small elsewhere, and nobody's name: ``[Trawler] sunk off Torvel``."""
    opening = {
        ent.start: ent[0].lower_
        for ent in found
        if ent.label_ == "PERSON" and len(ent) == 1 and ent[0].is_sent_start and ent.text.istitle()
    }
    asked = set(opening.values())
    told = [token for token in doc if token.lower_ in asked] if asked else []
    small = {token.lower_ for token in told if token.text.islower() and token.pos_ == "NOUN"}
    names = {token.lower_ for token in told if token.text.istitle() and not token.is_sent_start}
    return {start for start, word in opening.items() if word in small - names}


def _is_negated(doc: Doc, start: int) -> bool:
    """Whether *non-* stands right in front: ``[non-]Ostian vessels`` are nobody's."""
    before = doc[start - 1]
    return before.lower_ in {"non-", "non‑"} or (before.text in HYPHENS and start > 1 and doc[start - 2].lower_ == "non")


def _half_rank(doc: Doc, ent: Span) -> bool:
    """Whether a name is the first half of a rank or office: ``Major-`` in *Major-General Oden Vale*."""
    end = ent.end - 1 if doc[ent.end - 1].text in HYPHENS else ent.end
    parted = end < len(doc) and doc[end].text in HYPHENS and not doc[end].whitespace_
    return parted and all(token.lower_ in OFFICES for token in doc[ent.start : end])


def _edged(doc: Doc, ent: Span, taken: set[int]) -> Span:
    """A name to its last word: ``Council of [Nations]`` where the network stopped at *of*, ``the Ostian [Observer]`` where it read
    the people only, ``Orsk`` where it went on to *Orsk rang*, ``Ida Lund`` where it began with *QRA Ida Lund*."""
    if ent.label_ == "PERSON" and len(ent) > FULL and _is_acronym(doc[ent.start].text):
        return Span(doc, ent.start + 1, ent.end, label="PERSON")
    end = ent.end
    if end < len(doc) and end not in taken and _opens(ent, doc[end]):
        return Span(doc, ent.start, end + 1, label="ORG")
    if doc[end - 1].lower_ in LINKS:
        while end < len(doc) and end not in taken and (_is_name(doc[end]) or doc[end].lower_ in LINKS):
            end += 1
    end = _numbered(doc, ent, end, taken)
    while end - 1 > ent.start and (
        doc[end - 1].lower_ in LINKS or (doc[end - 1].text.islower() and doc[end - 1].pos_ in UNNAMED and doc[end - 2].whitespace_)
    ):
        end -= 1
    return ent if end == ent.end else Span(doc, ent.start, end, label=ent.label_)


def _numbered(doc: Doc, ent: Span, end: int, taken: set[int]) -> int:
    """Where a name ends with the number that belongs to it: ``QRA [2]``, ``Tarn[-24]``, ``Hospital [No. 2]``; not in *Orsk 12 died*."""
    tied = (
        end + 1 < len(doc)
        and doc[end].text in HYPHENS
        and doc[end + 1].text.isdigit()
        and not (doc[end - 1].whitespace_ or doc[end].whitespace_)
    )
    if tied and ent.label_ in ("ORG", "MISC", "LOC") and not {end, end + 1} & taken and len(doc[end + 1].text) < YEAR:
        return end + 2
    if ent.label_ in ("PERSON", "DATE", "NORP", "MONEY") or end >= len(doc) or not doc[end - 1].whitespace_:
        return end
    at = end
    if doc[at].lower_ in ("no", "no.", "number") and at + 1 < len(doc):
        at += 1 + (doc[at + 1].text == "." and at + 2 < len(doc))
    last = doc[at]
    plain = (last.text.isdigit() and len(last.text) < YEAR) or _is_letter(last)
    if any(i in taken for i in range(end, at + 2)) or not plain or last.head.i < ent.start or last.head.i >= at:
        return end
    return at + 1 if last.dep_ in ("flat", "nummod") else end


def _parted(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, with an owner that the document names as a place by itself, and a person at the end of a body's, apart."""
    places = {ent.text for ent in found if ent.label_ == "LOC"}
    people = {ent[-1].text for ent in found if ent.label_ == "PERSON"}
    out: list[Span] = []
    for ent in found:
        owned = next((t.i for t in ent[1:-1] if t.text in GENITIVES), ent.start)
        if owned > ent.start and ent.label_ in REPEATED and doc[ent.start : owned].text in places:
            out += [Span(doc, ent.start, owned, label="LOC"), Span(doc, owned + 1, ent.end, label=ent.label_)]
        elif ent.label_ == "ORG" and len(ent) > FULL + 1 and ent[-1].text in people and all(t.text.istitle() for t in ent[-FULL:]):
            out += [Span(doc, ent.start, ent.end - FULL, label="ORG"), Span(doc, ent.end - FULL, ent.end, label="PERSON")]
        else:
            out.append(ent)
    return out


def _with_members(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, with those of groups that are called by who is in them and where they are from: ``the [Mothers of Torvel]``."""
    out = list(found)
    for of in doc[2:-1]:
        if of.text != "of":
            continue
        who, where = doc[of.i - 1], of.nbor()
        if who.text.istitle() and who.lower_ in MEMBERS and doc[who.i - 1].lower_ == "the" and _is_name(where):
            end = max([where.i + 1, *(ent.end for ent in out if ent.start == where.i)])
            out = [*(ent for ent in out if ent.end <= who.i or end <= ent.start), Span(doc, who.i, end, label="ORG")]
    return sorted(out, key=lambda ent: ent.start)


def _is_letter(token: Token) -> bool:
    """Whether a word is a letter that tells one team or unit from another: ``QRA [B]``, but not ``Orsk [A]`` before a noun."""
    return token.text in LETTERS and token.i + 1 < len(token.doc) and token.nbor().pos_ in {"VERB", "AUX", "PUNCT", "CCONJ"}


def _trimmed(ent: Span) -> Span:
    """A name without the punctuation that it was cut with, and a place without the point of the compass in small letters."""
    start, end = ent.start, ent.end
    while end - 1 > start and ent.doc[end - 1].text in EDGES:
        end -= 1
    while ent.label_ in ("LOC", "PERSON") and start < end - 1 and ent.doc[start].text in COMPASS:
        start += 1
    label = "LOC" if start > ent.start else ent.label_
    while ent.label_ == "ORG" and start < end - 1 and ent.doc[start].text in SIDES:
        start += 1
    return ent if (start, end) == (ent.start, ent.end) else Span(ent.doc, start, end, label=label)


def _is_acronym(word: str) -> bool:
    """Whether a word in front of a person's name is the body that they speak or sit for: ``QRA Ida Lund``."""
    return word.isalpha() and word.isupper() and len(word) >= SHORTEST


def _opens(ent: Span, behind: Token) -> bool:
    """Whether the name of a place or people is the beginning of a body's: ``the [Ostian] Observer``."""
    inside = ent.label_ in OPENING and ent.root.dep_ in {"compound", "amod"} and ent.root.head == behind
    return inside and _is_name(behind) and behind.text.istitle() and behind.lower_ not in OFFICES


def _is_name(token: Token) -> bool:
    return token.pos_ == "PROPN" and token.text[:1].isupper()


def _agreed(doc: Doc, found: Sequence[Span]) -> list[Span]:
    """The names, each with the label that more than half of its mentions have; a full name speaks for its family name too.

    A single word that the network takes for a person is a country where a people is called after it: ``Ostar``, ``[Ostari] troops``.
    """
    found = _with_countries(doc, found)
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for ent in found:
        if ent.label_ in AGREEING:
            votes[ent.text][ent.label_] += 1
            if ent.label_ == "PERSON" and len(ent) > 1:
                votes[ent[-1].text]["PERSON"] += 1
    out = []
    for ent in found:
        label, often = votes[ent.text].most_common(1)[0] if ent.label_ in AGREEING else (ent.label_, 0)
        agreed = label != ent.label_ and 2 * often > votes[ent.text].total()
        out.append(Span(doc, ent.start, ent.end, label=label) if agreed else ent)
    return out


def _with_countries(doc: Doc, found: Sequence[Span]) -> Sequence[Span]:
    people = [ent for ent in found if ent.label_ == "PERSON"]
    parts = {token.text for ent in people if len(ent) > 1 for token in ent}
    alone = {ent.text for ent in people if len(ent) == 1 and len(ent.text) > SHORTEST} - parts
    if not alone:
        return found
    peoples = {ent.text for ent in found if ent.label_ in {"NORP", "LOC"} and len(ent) == 1}
    peoples |= {t.text for t in doc[:-1] if t.dep_ in {"amod", "compound"} and _is_before_noun(t) and t.text not in parts}
    countries = {
        stem
        for people in peoples
        for ending, instead in OF_A_PEOPLE
        if people.endswith(ending)
        for stem in (people.removesuffix(ending) + other for other in instead)
    } & alone
    return [Span(doc, e.start, e.end, label="LOC") if e.text in countries and e.label_ == "PERSON" else e for e in found]


def _is_before_noun(token: Token) -> bool:
    """Whether a word written with a capital says what a noun in small letters is: ``[Ostari] troops``."""
    behind = token.nbor()
    return token.text.istitle() and behind.pos_ == "NOUN" and behind.text.islower()


def _repeated(doc: Doc, found: Sequence[Span], taken: set[int]) -> list[Span]:
    labels: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for ent in found:
        if ent.label_ not in REPEATED:
            continue
        words = tuple(t.text for t in ent)
        labels[words][ent.label_] += 1
        if ent.label_ == "PERSON" and len(words) > 1:
            labels[words[-1:]]["PERSON"] += 1
    known = {words: min(c, key=lambda label: (-c[label], label)) for words, c in labels.items() if len("".join(words)) >= SHORTEST}
    sizes: dict[str, list[int]] = defaultdict(list)
    for words in sorted(known, key=lambda w: (-len(w), w)):
        sizes[words[0]].append(len(words))
    texts = [token.text for token in doc]
    out, i = [], 0
    while i < len(texts):
        options = sizes.get(texts[i])
        size = next((n for n in options if _stands(doc, i, n, known, taken)), 0) if options else 0
        if size:
            out.append(Span(doc, i, i + size, label=known[tuple(texts[i : i + size])]))
        i += size or 1
    return out


def _stands(doc: Doc, start: int, size: int, known: dict[tuple[str, ...], str], taken: set[int]) -> bool:
    """Whether a known name stands here, by itself: beside another capitalised name it may be a part of something else."""
    words = doc[start : start + size]
    beside = [doc[i] for i in (start - 1, start + size) if 0 <= i < len(doc)]
    alone = not any(_is_name(t) for t in beside)
    return alone and tuple(t.text for t in words) in known and all(_is_name(t) and t.i not in taken for t in words)
