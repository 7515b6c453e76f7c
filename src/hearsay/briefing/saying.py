"""What somebody says as a line: in the words of the report wherever they run from the speaker to the end of what is said."""

from __future__ import annotations

import re

from hearsay.briefing.wording import several
from hearsay.model import Act, Statement
from hearsay.reconciliation.phrases import content, shortened
from hearsay.reconciliation.prose import gist, sentence_at
from hearsay.reconciliation.telling import BULLETS, INNER

VERBS: dict[Act, str] = {
    "assert": "said", "admit": "admitted", "deny": "denied", "accuse": "accused", "condemn": "condemned", "warn": "warned",
    "predict": "predicted", "threaten": "threatened", "promise": "promised", "demand": "demanded", "request": "asked for",
    "propose": "proposed", "agree": "agreed", "reject": "rejected", "ask": "asked", "praise": "praised", "other": "said",
}  # fmt: skip
"""What somebody did in saying something, before a colon."""

TO_DO: dict[Act, str] = {"promise": "promised", "threaten": "threatened", "agree": "agreed", "propose": "proposed"}
"""What somebody did in saying what they are to do themselves: *promised to rebuild the quay*."""

SAYING = frozenset((  # noqa: SIM905
    "said say says saying told tell tells telling wrote write writes writing thought think thinks found find finds held put "
    "puts knew according accord per by added add adds adding stated state states stating claimed claim claims claiming noted "
    "note notes noting announced announce announces announcing reported report reports reporting insisted insist insists "
    "insisting maintained maintain maintains maintaining argued argue argues arguing explained explain explains believed "
    "believe believes believing confirmed confirm confirms confirming estimated estimate estimates estimating revealed reveal "
    "reveals revealing contended contend contends asserted assert asserts stressed stress stresses stressing suggested suggest "
    "suggests suggesting indicated indicate indicates indicating showed show shows shown concluded conclude concludes informed "
    "inform informs declared declare declares declaring remarked remark remarks observed observe observes replied reply "
    "replies responded respond responds recalled recall recalls commented comment comments tweeted tweet tweets posted post "
    "posts alleged allege alleges alleging acknowledged acknowledge acknowledges emphasised emphasized emphasises emphasizes "
    "pointed point points learned learnt expected expect expects hoped hope hopes feared fear fears counted count counts read "
    "reads reckoned reckon reckons testified testifies"
).split())  # fmt: skip
"""Verbs for which *said* stands as well."""

SHOP_TALK = ("not to be named", "not be named", "not be identified", "not to be identified", "anonymity", "declined to comment")
"""What sources say about being sources, which is no news."""

DEPENDENT = frozenset({
    "of", "about", "over", "for", "as", "whether", "how", "why", "to", "was", "is", "were", "are", "be", "being", "been", "had", "has",
})  # fmt: skip
"""First words of what was said that is no clause and leans on its verb: *accused it [of …]*."""

HANGING = re.compile(r"(?:was|were|is|are|been|be|being|had|has)\b")
"""What was said that has lost its subject: *what the guild says [was a slip]*."""
BEHIND = "as "
"""How what was said begins whose matter stands in front of the verb: *the law, which the guild denounced [as a slip]*."""
THING = re.compile(
    r"\b(?:confirm|announc|declar|report|reveal|claim|acknowledg|suggest|indicat|show|express|estimat|expect|fear|f[io]u?nd|put|count|reckon)\w*\b"
)
"""Verbs of saying that take a thing, too: *[confirmed] the loss of the ship*, but never *said the loss of the ship*."""
CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do)\b")
"""What was said that has a verb of its own, so that it goes behind *said*."""
BETWEEN = re.compile(r"^\s(?:(?:has|have|had|was|were|is|also|later|then|again|did|does|do) ){0,2}$")
"""What may stand between a speaker and the verb: *Ada Brun [also] said*."""
PAST = frozenset({
    "said", "told", "wrote", "spoke", "made", "gave", "thought", "held", "put", "saw", "found", "has", "had", "was", "is", "did", "does",
    "set", "cast", "took", "spread", "read", "sought", "swore", "drew", "laid", "went", "came", "knew", "felt",
})  # fmt: skip
"""Verbs that agree with one speaker and with many, or with one, and do not end in *-ed* or *-s*."""
BEING = re.compile(r"\b(?:was|were|is|are|been|be|being|get|got)(?: \w+ly)? $")
"""What makes a verb behind it a passive one: *[was] told*."""
PLURAL = frozenset({"i", "we", "they"})
LED_BY = 60
"""Characters between the verb and what was said: *told reporters in Arlo that*."""
STOPPED = re.compile(r"[.!?]\s|\n")
TRAILING = re.compile(r",(?=[\"”’'»]?$)")
"""The comma that belongs to what followed in the report: *“The gate was shut,”*."""
QUOTES = "\"“”‘’«»'"
LEADING = "—–-:•|)"
"""What a sentence may begin behind, or behind nothing: *VELM (Quay Wire) [—] Boats were lost*."""
SOME = 2
"""Words with a meaning of their own that somebody must say for a line."""
LONGEST = 240
"""Characters of what somebody says that a line shows."""


def is_shop_talk(statement: Statement) -> bool:
    """Whether it is no news: what a source says about being one, or what a newsroom has asked: ``[Asked whether] it rained, she said``."""
    asked = statement.act == "ask" and statement.speaker.span is None
    return asked or any(words in content(statement).lower() for words in SHOP_TALK)


def tells(words: str) -> bool:
    """Whether words say something by themselves: two that carry meaning, not *it*."""
    return len(gist(words).stems) >= SOME


def statement_line(statement: Statement, speaker: str, text: str = "") -> str:
    """``Ada Brun denied that the gate was open``; ``Ada Brun said: “The gate was shut”``. ``text``: the report's."""
    note = "" if statement.verbatim else " (words of a translation)"
    if natural := natural_line(statement, speaker, text):
        return natural + note
    told = shortened(TRAILING.sub("", content(statement)), LONGEST)
    if told.startswith("to ") and statement.act in TO_DO and not statement.negated:
        return f"{speaker} {TO_DO[statement.act]} {told}{note}"
    if statement.mode != "direct" and (own := _own_verb(statement, text)):
        return f"{speaker} {own} {told}{note}"
    start, end = sentence_at(text, statement.content[0]) if text else (0, 0)
    if text and (leans(told) or _does_more_than_say(statement)):
        return f"{speaker}: “{shortened(text[start:end].translate(INNER).lstrip(BULLETS), LONGEST)}”{note}"
    verb = VERBS[statement.act] if not statement.negated else "did not say"
    whole = statement.mode == "direct" or len(statement.content) > 1 or not (told[0].islower() or told[0].isdigit())
    front = text[start : statement.content[0].start].rstrip()
    opens = front[-1:] in LEADING or f" {told.split(' ', 1)[0].lower()} " in text
    quoted = statement.mode == "direct" or (told[0] in QUOTES and told[-1] in QUOTES)
    return f"{speaker} {verb}{':' if quoted or (whole and opens and told[0] not in QUOTES) else ''} {told}{note}"


def _own_verb(statement: Statement, text: str) -> str:
    """The report's verb, where it is one word, of the past and active, right in front of all that was said, and takes a thing or somebody
    who is to do something: ``Ada Brun [put] the toll at 40``, ``Ada Brun [urged] the guild to pay``; empty where it is not."""
    cue, (said, *more) = statement.cue, statement.content
    if cue is None or more or not text or statement.negated or not text[cue.end : said.start].isspace():
        return ""
    past = cue.text.islower() and cue.text.isalpha() and (cue.text.endswith("ed") or cue.text in PAST)
    passive = BEING.search(text, max(0, cue.start - LED_BY), cue.start) is not None
    thing = CLAUSE.search(said.text) is None and (THING.search(cue.text) is not None or cue.text not in SAYING)
    thing = thing or (statement.act in ("demand", "request") and cue.text not in SAYING)
    return cue.text if past and thing and not passive and not leans(said.text) else ""


def _does_more_than_say(statement: Statement) -> bool:
    """Whether what was done in saying something is lost in *said*: ``Ada Brun [called] it “a farce”``, ``[reaffirmed] their vow``; so
    is how the pieces belong together that a report tells in its own words."""
    said = content(statement)
    if len(statement.content) > 1 and statement.mode == "indirect" and said[0].islower():
        return True
    if statement.cue is not None and statement.act == "deny" and statement.cue.text.casefold().startswith("call"):
        return True
    if statement.cue is None or statement.mode == "direct" or statement.act not in ("assert", "other"):
        return False
    if CLAUSE.search(said) is not None:
        return False
    cue = statement.cue.text.casefold()
    return (said[0].islower() and THING.search(cue) is not None) or SAYING.isdisjoint(cue.split())


def natural_line(statement: Statement, speaker: str, text: str) -> str:
    """The report's own clause with the speaker's name in front; empty where it does not run so, or does not fit the name."""
    cue, span = statement.cue, statement.speaker.span
    if not text or cue is None or span is None or len(statement.content) > 1 or " and " in speaker:
        return ""
    said = statement.content[0]
    if not span.end < cue.start < cue.end <= said.start <= cue.end + LED_BY:
        return ""
    if text[cue.end : said.start].startswith(",") and not said.text.startswith(tuple(QUOTES)):
        return ""
    between = BETWEEN.match(text[span.end : cue.start])
    rest = " ".join(text[span.end : said.end].split())
    if HANGING.match(said.text) or (said.text.startswith(BEHIND) and not text[cue.end : said.start].strip()):
        return ""
    if between is None or STOPPED.search(text, span.end, said.start) or not _agrees(rest.split(" ", 1)[0], span.text, speaker):
        return ""
    return shortened(f"{speaker} {TRAILING.sub('', rest)}", LONGEST)


def _agrees(verb: str, spoken: str, speaker: str) -> bool:
    """Whether the report's verb goes with the name: *they say* does not with *the ministry*."""
    if verb.endswith("ing"):
        return False
    if spoken.casefold() == speaker.casefold():
        return True
    return spoken.casefold() not in PLURAL and (verb in PAST or verb.endswith("ed") or (verb.endswith("s") and not verb.endswith("ss")))


def leans(told: str) -> bool:
    """Whether words are no clause by themselves."""
    first = told.split(" ", 1)[0].casefold()
    return first in DEPENDENT or (first.endswith("ing") and told[0].islower())


def nobody_named(line: str, newsrooms: int) -> str:
    """A line that only sources without a name stand behind."""
    return f"only unnamed sources, {several(newsrooms, 'newsroom')}: {line}"
