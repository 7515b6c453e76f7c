"""What somebody denies that others report: one attribution, and no report of his own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hearsay.extraction.acts import cue_words, lemma_of
from hearsay.language.plain import Span, Token
from hearsay.language.reading import Attribution

ACCOUNTS = frozenset({"reports", "claims", "rumours", "rumors", "allegations", "suggestions", "accusations", "stories", "speculation",
                      "assertions", "talk", "charges"})  # fmt: skip
"""Nouns of what is said by others, some of which the network takes for verbs."""
REFUTING = frozenset({"deny", "dismiss", "reject", "refute", "rebut", "dispute", "contest", "denounce", "repudiate", "ridicule", "disavow",
                      "discount"})  # fmt: skip
"""What somebody does to it: ``[dismissed] as “a fable” reports that the valves were open``."""


def refuted(found: Sequence[Attribution[Span]]) -> list[Attribution[Span]]:
    """The attributions; what somebody refutes by its noun is content of the refuting, and said by nobody."""
    out = list(found)
    for noun in found:
        word = noun.cue[0]
        if len(noun.cue) > 1 or word.lower_ not in ACCOUNTS or any(child.dep_ == "nsubj" for child in word.children):
            continue
        verb = next((one for one in out if one is not noun and _is_refuting(one, noun, word)), None)
        if verb is not None:
            out[out.index(verb)] = replace(verb, content=(*verb.content, *noun.content))
            out.remove(noun)
    return out


def _is_refuting(one: Attribution[Span], noun: Attribution[Span], word: Token) -> bool:
    """Whether the one is that the noun's own speaker refutes it, right before it."""
    words = cue_words(one.cue)
    if not words or lemma_of(words[0]) not in REFUTING or one.source is None or noun.source is None:
        return False
    between = one.cue.end <= word.i and word.sent == words[0].sent
    return between and one.source.start == noun.source.start and all(c.end <= word.i for c in one.content)
