"""What makes two spellings one name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from hearsay.resolution.bodies_lexicon import ABROAD, AFFAIRS, CHARGES
from hearsay.resolution.spelling_lexicon import SPELLINGS, SPELT_ALIKE
from hearsay.resolution.titles_lexicon import HONORIFICS, TITLE_SYNONYMS, TITLES

_LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "’": "'", "‘": "'",
                          "ʼ": "'", "`": "'", "–": "-", "‐": "-"})  # fmt: skip
_WORD = re.compile(r"[^\W_]+(?:['.-][^\W_]+)*")
_POSSESSIVE = re.compile(r"'s?$")
_EDGES = " \t\n\r.,;:!?\"'()[]“”«»@#*"
_ARTICLE = re.compile(r"^the\s+")
_SPELLINGS = {s.written: s.sound for s in SPELLINGS}
_SPELT = re.compile("|".join(sorted(map(re.escape, _SPELLINGS), key=lambda s: (-len(s), s))))
_DOUBLED = re.compile(r"(.)\1+")
PARTICLES = frozenset({"al", "el", "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ben", "ibn", "abu", "la", "le", 
                       "du", "dos", "das", "ter", "ten", "zu", "st", "bint", "o"})  # fmt: skip
_ARTICLES = PARTICLES | {"ar", "as", "ash", "ad", "an", "at", "az", "es", "en", "ed", "et", "ul"}
"""Arabic articles as they sound before the letter behind them, and other particles: in front of a hyphen they are no part of a name."""
_SERVANT = re.compile(r"^abd[aeu](?:l(?=[^aeiou])|(?=([rnsztd])\1))")
"""``Abdel``, ``Abdul``, ``Abdu[rrahman]``: *servant of*, however the article sounds."""
_SERVANTS = frozenset({"abd", "abdel", "abdul", "abdal", "abdoul", "abdou"})
_GLUED = re.compile(r"^[ea]l(?=[^l]{4})")
"""The article written as one with the name: ``[El]amin``."""
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
ADDRESS = frozenset(h.word for h in HONORIFICS) | frozenset(w for t in TITLES for w in t.title.split()) | frozenset(TITLE_SYNONYMS)
"""Words in front of a name that are no part of it."""
_VOWELS = frozenset("aeiou")
_MUTE = 4
"""Letters of the longest word whose last *e* or *h* is heard."""
_OPENINGS = ({"k", "g"}, {"o", "u"}, {"e", "i"})
"""Sounds that a name begins with in one transcription or another: ``Qasimov`` and ``Gasimov``, ``Omranov`` and ``Umranov``."""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, without diacritics, article, possessive or surrounding punctuation."""
    text = unicodedata.normalize("NFKD", text.translate(_LETTERS)).casefold().translate(_LETTERS)
    text = " ".join("".join(c for c in text if not unicodedata.combining(c)).split())
    text = _ARTICLE.sub("", _POSSESSIVE.sub("", text.strip(_EDGES)))
    return text.replace(".", "") if len(text) <= 6 and "." in text else text


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a name."""
    return tuple(_WORD.findall(fold(text)))


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A folded word as transcriptions agree on it: ``Dmitriy`` and ``Dmitri`` sound the same, ``Rayan`` and ``Rayane``, ``Salma`` and
    ``Salmah``.
    """
    plain = _SERVANT.sub("abd", word.replace("'", "").replace("-", ""))
    heard = _DOUBLED.sub(r"\1", _SPELT.sub(lambda m: _SPELLINGS[m.group()], plain))
    heard = heard[:-1] if len(heard) > _MUTE and heard[-1] == "h" and heard[-2] in _VOWELS else heard
    return heard[:-1] if len(heard) > _MUTE and heard[-1] == "e" and heard[-2] not in _VOWELS else heard


def consonants(word: str) -> str:
    """The consonants of a word's sound, sorted, so that letters that changed places do not matter."""
    return "".join(sorted(c for c in sound(word) if c not in _VOWELS))


def blocks(word: str) -> frozenset[str]:
    """Keys of which two words share one if their consonants differ by no more than one letter each."""
    key = consonants(word)
    return frozenset({key, *(key[:i] + key[i + 1 :] for i in range(len(key)))})


_TELLING = frozenset({
    "north", "south", "east", "west", "upper", "lower", "inner", "outer", "old", "new", "great", "little", "first", "second", "third",
    "one", "two", "three", "i", "ii", "iii",
})  # fmt: skip
"""Words by which things of one name are told apart: ``Torvel Lock [East]``, ``Torvel Lock [West]``."""


def alike(one: str, other: str) -> bool:
    """Whether two folded names may be one spelt twice: one slip in five letters, two in nine, and none that tells two apart."""
    if any(word in _TELLING or word.isdigit() for word in {*one.split()} ^ {*other.split()}):
        return False
    a, b = sound(one), sound(other)
    if a == b:
        return True
    short = min(len(a), len(b))
    if short < 5 or not (a[0] == b[0] or {a[0], b[0]} in _OPENINGS):
        return False
    return OSA.distance(a, b, score_cutoff=2) <= (2 if short >= 9 else 1)


def person(text: str) -> tuple[str, ...]:
    """The words of a person's name, without forms of address, titles, particles and suffixes: ``("anna", "vale")``."""
    parts = [p for w in words(text) for p in _unhyphened(w)]
    start = 0
    while start < len(parts) - 1 and parts[start] in ADDRESS:
        start += 1
    kept = [p for p in parts[start:] if p not in _SUFFIXES]
    bare = tuple(p for p in kept if p not in PARTICLES)
    return _served(bare) or tuple(kept)


def _unhyphened(word: str) -> list[str]:
    """The parts of a word of a name, without an article in front of its first hyphen."""
    parts = [p for p in word.split("-") if p]
    return parts[1:] if len(parts) > 1 and parts[0] in _ARTICLES else parts


def _served(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The name with *servant of* and what it serves as one word: ``Abdel Moneim``."""
    out: list[str] = []
    for part in parts:
        if out and out[-1] in _SERVANTS:
            out[-1] = f"abdel{part}"
        else:
            out.append(part)
    return tuple(out)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names of two words or more are one person's: the family name agrees, and so do the given names.

    ``V. Orel`` and ``Viktor Orel`` agree, ``Viktor Orel`` and ``Vesna Orel`` do not; one of the two parts must sound the same.
    """
    if sorted(map(sound, one)) == sorted(map(sound, other)):
        return True
    short, long = sorted((one, other), key=lambda n: (len(n), n))
    if (
        len(short) == len(long) > 2
        and list(map(sound, short[:-1])) == list(map(sound, long[:-1]))
        and _skeleton(short[-1]) == _skeleton(long[-1])
    ):
        return True
    if not (alike(short[-1], long[-1]) or _unglued(short[-1]) == _unglued(long[-1])):
        return False
    given = [_given(a, long[:-1]) for a in short[:-1]]
    if not all(given):
        return False
    return _unglued(short[-1]) == _unglued(long[-1]) or all(sound(a) in map(sound, long[:-1]) for a in short[:-1])


def _skeleton(word: str) -> str:
    """The consonants of a word in their order, *y* left out: ``Rafiz`` and ``Rafeyz``."""
    return word[:1] + "".join(c for c in word[1:] if c not in _VOWELS and c != "y")


def _unglued(word: str) -> str:
    """The sound of a family name without an article that is written as one with it."""
    return _GLUED.sub("", sound(word))


def _given(name: str, names: tuple[str, ...]) -> bool:
    return any(_is_short_for(name, other) or (_is_spelt_like(name, other) and not _sexes(name, other)) for other in names)


def _is_short_for(name: str, other: str) -> bool:
    return (len(name) == 1 or len(other) == 1) and name[0] == other[0]


def _is_spelt_like(name: str, other: str) -> bool:
    turned = len(name) > 3 and consonants(name) == consonants(other) and name[0] == other[0]
    return turned or alike(name, other) or _transcribed(name) == _transcribed(other)


def _transcribed(word: str) -> str:
    """The sound of a given name by letters that transcriptions write for each other: ``Nazim`` and ``Nasim``, ``Jusuf`` and ``Yusuf``."""
    return sound(word[:1].replace("j", "y") + word[1:].translate(_WRITTEN_AS))


def _sexes(one: str, other: str) -> bool:
    """``Mario`` and ``Maria``: one letter, two people."""
    return one != other and one[:-1] == other[:-1] and {one[-1], other[-1]} == {"a", "o"}


_WRITTEN_AS = str.maketrans("zjw", "syv")
"""Letters within a name and those that other transcriptions have for them."""
_DEPUTY = re.compile(r"^(vice|deputy)-")


@lru_cache(maxsize=65536)
def office(text: str) -> str:
    """A title as it is kept: ``Minister of Defence`` and ``defense minister`` are one."""
    parts = [SPELT_ALIKE.get(w, w) for word in words(text) for w in _DEPUTY.sub(r"\1 ", word).split()]
    title = " ".join(parts)
    if title in TITLE_SYNONYMS:
        return TITLE_SYNONYMS[title]
    if len(parts) > 2 and parts[0] == "minister" and parts[1] in ("of", "for"):
        parts = [*(p for p in parts[2:] if p != "the"), "minister"]
    if parts[-1:] == ["minister"]:
        title = " ".join(in_charge(tuple(parts)))
    return TITLE_SYNONYMS.get(title, title)


def in_charge(order: tuple[str, ...]) -> tuple[str, ...]:
    """A ministry or a minister by the usual word for the charge: ``Ministry of [Internal Affairs]`` as the Interior Ministry."""
    if {"ministry", "minister"} & {*order}:
        if "affairs" in order and len(order) > 2:
            order = tuple(AFFAIRS.get(word, word) for word in order if word != "affairs")
        order = tuple(ABROAD.get(word, word) for word in order)
    return tuple(CHARGES.get(word, word) for word in order)


_ALIKE = frozenset({"corps", "news", "series", "barracks"})
"""Nouns that end like a plural and are none."""


@lru_cache(maxsize=65536)
def singular(word: str) -> str:
    """The singular of a plural noun, by its ending."""
    if word in _ALIKE:
        return word
    for ending, put in (("women", "woman"), ("men", "man"), ("ies", "y"), ("ses", "s"), ("s", "")):
        if word.endswith(ending) and len(word) > len(ending) + 1 and not word.endswith("ss"):
            return word[: -len(ending)] + put
    return word


@lru_cache(maxsize=65536)
def singulars(name: str) -> frozenset[str]:
    """The words of a name, each as one of its kind."""
    return frozenset(singular(word) for word in words(name))
