"""Whether two statements are one claim, told twice."""

from __future__ import annotations

import re

from hearsay.reconciliation.gists import LEAST, Gisted, contains, likeness, named_in
from hearsay.reconciliation.lexicon import ASKING_ACTS, DENYING_ACTS
from hearsay.reconciliation.phrases import content

SAME_SPEAKER = 0.3
"""Jaccard over stems and numbers from which one speaker said one thing, told twice."""
SAME_SIDE = 0.4
"""The same for two who speak for one body or government."""
OTHER_SPEAKER = 0.5
"""The same for two speakers, who may well say two things about one matter."""
ASKED = 0.6
"""The same for a demand and what somebody holds to be so: *demanded an inquiry into the fire*, *the fire killed nine*."""
MOST = 0.6
"""Jaccard over stems and numbers from which two denials are one, however short; the share of the shorter that is most of it."""
NAMED = r"\b[A-Z]\w*[ -]{}\b"
"""A number that names a thing: *the Series 340*."""
DIGITS = 2
"""Digits that a number has more than, to be told of one thing."""
SHORT = 3
"""Stems and numbers of a statement that says little more than what its verb is of: *admitted shortcomings*."""
COMMON_ACTS = DENYING_ACTS | {"assert", "other"}
COMMON, MUCH, FEW = 4, 0.4, 2
"""Stems and numbers that two reports of what one speaker said have in common, how much of the shorter one that is, and how
many of them few statements have, at least."""

ALIKE = 0.35
"""Share of the shorter statement that is in common from which words of one occasion, or with one number, are one claim."""


def say_the_same(left: Gisted, right: Gisted) -> bool:
    """Whether two statements are one claim: as alike as one speaker or two make it, and neither against the other."""
    same = left.speaker == right.speaker and not left.speaker.startswith("?")
    allied = left.side == right.side and not left.side.startswith("?")
    elsewhere = same and left.statement.doc != right.statement.doc
    if elsewhere and _numbers_agree(left, right) and _quoted_alike(left, right):
        return True
    if left.against != right.against or left.gist.negated != right.gist.negated:
        return False
    asks = (left.statement.act in ASKING_ACTS) is (right.statement.act in ASKING_ACTS)
    if asks and (_nearly_all(left, right) or (elsewhere and (_one_number(left, right) or _one_act(left, right)))):
        return True
    least = SAME_SPEAKER if same else SAME_SIDE if allied else OTHER_SPEAKER
    if likeness(left.gist, right.gist) >= (least if asks else ASKED):
        return True
    if not (asks and elsewhere and _numbers_agree(left, right)):
        return False
    return _much_in_common(left, right) or _on_one_occasion(left, right) or _in_few_words(left, right)


def _in_few_words(left: Gisted, right: Gisted) -> bool:
    """Whether most of what one report tells in few words stands in the other: two things that few speak of, and that are no names."""
    telling = (left.telling & right.telling) - named_in(left) - named_in(right) - left.who
    shorter = min(len(left.things), len(right.things))
    return len(telling) >= FEW and len(left.things & right.things) >= MOST * shorter


def _nearly_all(left: Gisted, right: Gisted) -> bool:
    """Whether two reports deny the same in few words: *had no record of the order*, *there is no record of any such order*."""
    shared, every = left.things & right.things, left.things | right.things
    both = left.gist.negated and right.gist.negated and left.statement.doc != right.statement.doc
    return both and len(shared) >= max(FEW, MOST * len(every)) and bool(shared & left.telling & right.telling)


def _one_number(left: Gisted, right: Gisted) -> bool:
    """Whether one speaker's number of hundreds or thousands, *6,200*, stands in both, beside a word that both have."""
    numbers = {one for one in left.gist.numbers & right.gist.numbers if len(one.strip("0")) > 1 and len(one) > DIGITS}
    texts = [content(one.statement) for one in (left, right)]
    counted = {one for one in numbers if not any(re.search(NAMED.format(one), text.replace(",", "")) for text in texts)}
    return bool(counted) and bool(left.gist.stems & right.gist.stems)


def _one_act(left: Gisted, right: Gisted) -> bool:
    """Whether a speaker admits, promises or threatens something on one day in two reports, in few words that share a telling one."""
    a, b = left.statement, right.statement
    if a.act != b.act or a.act in COMMON_ACTS or a.said_on is None or b.said_on is None or a.said_on.start != b.said_on.start:
        return False
    return bool(left.telling & right.telling) and min(len(left.things), len(right.things)) <= SHORT


def _numbers_agree(left: Gisted, right: Gisted) -> bool:
    return not (left.gist.numbers and right.gist.numbers) or left.gist.numbers == right.gist.numbers


def _quoted_alike(left: Gisted, right: Gisted) -> bool:
    """Whether two reports quote the same telling words: *called it “pure invention”*, *“It is pure invention …”*."""
    telling = left.telling & right.telling
    alike = any({*pair} <= telling for pair in left.quoted & right.quoted)
    return alike and not contains(left, right) and not contains(right, left)


def _on_one_occasion(left: Gisted, right: Gisted) -> bool:
    """Whether one listener was told both on one day, or one number stands in both, and they have three things in common."""
    a, b = left.statement, right.statement
    told = a.said_on is not None and b.said_on is not None and a.said_on.start == a.said_on.end == b.said_on.start == b.said_on.end
    heard = told and bool(set(a.addressees) & set(b.addressees))
    common = left.things & right.things
    share = len(common) / min(len(left.things), len(right.things)) if common else 0.0
    return len(common) >= LEAST and share >= ALIKE and (heard or bool(left.gist.numbers & right.gist.numbers))


def _much_in_common(left: Gisted, right: Gisted) -> bool:
    """Whether the shorter stands in good part, but not word for word, in the longer."""
    shorter, longer = sorted((left, right), key=lambda one: (len(one.things), one.statement.id))
    common = left.things & right.things
    much = len(common) >= max(COMMON, MUCH * len(shorter.things)) and len(left.telling & right.telling) >= FEW
    return much and not contains(longer, shorter)
