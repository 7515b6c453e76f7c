"""Words that tell of events: what triggers which kind, who plays which part, and what makes it less than a fact.

A trigger is a row: the kind, the word class, its lemmas, the frame that says which dependents take part, what must or must not stand
beside it, and a sentence in which it fires. Other words stand in :mod:`hearsay.extraction.lexicon.event_words`; the machine that
applies them all is :mod:`hearsay.extraction.events`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Trigger:
    """One row of the table of triggers."""

    kind: str
    pos: Literal["VERB", "NOUN", "ADJ"]
    lemmas: str
    """Lemmas, separated by blanks; none where only the network tells."""
    frame: str
    """A key of :data:`FRAMES`."""
    example: str
    object: str = ""
    """Classes, one of which the object must be: keys of
    ``event_classes.CLASSES``, or ``being``, ``person``, ``place``, ``power``, ``craft``,
    ``outlet``, ``armed``."""
    subject: str = ""
    """The same of the subject, or of the agent of a passive."""
    needs: str = ""
    """Company that it must keep, any one of: prepositions, particles, relations of its dependents (``obj``), lemmas of its arguments."""
    bars: str = ""
    """Company that rules it out, of the same sorts; for nouns also the verb that they are the object of, and their own preposition:
    ``@on``; a verb that they are the subject of is ``<kill``."""
    modifiers: str = ""
    """For nouns: modifiers (lemmas), one of which must stand with it."""
    unlike: str = ""
    """For nouns: modifiers that rule it out."""
    amid: str = ""
    """For words of two senses: words, one of which the report must have somewhere: a *strike* amid *missiles* is no walkout."""
    without: str = ""
    """Words, none of which it may have: a *strike* of which *walkout* is another word is one, whatever else flies."""
    type: str | None = None
    """What it is within its kind: ``earthquake`` of ``disaster``."""
    medium: str | None = None
    plural: bool = False
    """The noun counts only in the plural."""

    @property
    def verbal(self) -> bool:
        """Whether it heads a clause by itself: a verb, or ``due`` of ``is due in Marlow``."""
        return self.pos != "NOUN"

    @property
    def asks(self) -> bool:
        """Whether the word alone does not do: somebody or something must stand with it."""
        return bool(self.object or self.subject or self.needs or self.modifiers or self.amid or self.without)


FRAMES: dict[str, dict[str, str]] = {
    "reciprocal": {
        "subject": "party", "object": "party", "poss": "party", "modifier": "party", "with": "party", "between": "party", "of": "party",
        "to": "party", "among": "party",
    },
    "session": {"subject": "party", "with": "party"},
    "call": {"subject": "initiator", "object": "party", "with": "party"},
    "phone": {
        "subject": "party", "poss": "party", "with": "party", "between": "party", "to": "party", "from": "initiator", "by": "initiator",
        "among": "party",
    },
    "speech": {"subject": "actor", "poss": "actor", "by": "actor", "of": "actor", "object": "audience", "to": "audience"},
    "briefing": {"subject": "actor", "poss": "actor", "by": "actor", "of": "actor"},
    "interview": {
        "subject": "actor", "poss": "actor", "with": "interviewer", "to": "interviewer", "by": "interviewer", "object": "interviewer",
        "iobj": "interviewer",
    },
    "questioning": {"subject": "interviewer", "object": "actor"},
    "assault": {
        "subject": "actor", "object": "target", "poss": "actor", "by": "actor", "modifier": "actor", "of": "target", "on": "target",
        "against": "target", "into": "target",
    },
    "clash": {"subject": "party", "with": "party", "between": "party", "against": "party", "modifier": "party", "poss": "party"},
    "custody": {"subject": "actor", "object": "target", "by": "actor", "of": "target", "poss": "target"},
    "departure": {"subject": "actor", "poss": "actor", "of": "actor"},
    "office": {"subject": "actor", "object": "target", "by": "actor", "of": "target", "poss": "target"},
    "elect": {"subject": "actor", "object": "target", "poss": "place", "modifier": "place", "in": "place", "of": "target"},
    "penalty": {
        "subject": "actor", "object": "target", "by": "actor", "modifier": "actor", "poss": "actor", "on": "target", "against": "target",
        "from": "actor",
    },
    "giving": {
        "subject": "actor", "by": "actor", "from": "actor", "poss": "actor", "modifier": "actor", "to": "recipient", "for": "recipient",
        "iobj": "recipient",
    },
    "journey": {"subject": "actor", "object": "host", "poss": "actor", "by": "actor", "of": "actor"},
    "arriving": {"subject": "actor", "object": "actor", "by": "actor", "of": "actor", "poss": "actor", "modifier": "actor"},
    "movement": {"subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "modifier": "actor", "from": "origin"},
    "vote": {
        "subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "modifier": "actor", "in": "actor",
        "against": "target",
    },
    "crowd": {"subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "against": "target"},
    "mishap": {"subject": "affected", "object": "affected", "of": "affected", "with": "affected"},
    "nature": {},
    "decree": {"subject": "actor", "by": "actor", "poss": "actor"},
    "measure": {
        "subject": "actor", "object": "target", "by": "actor", "modifier": "actor", "poss": "actor", "of": "actor", "on": "target",
        "against": "target", "from": "actor", "to": "recipient", "into": "target", "for": "target",
    },
    "law": {"subject": "actor", "poss": "actor"},
    "signal": {"subject": "actor", "object": "actor", "by": "actor"},
    "letter": {"subject": "actor", "poss": "actor", "from": "actor", "by": "actor", "to": "recipient"},
    "request": {"subject": "actor", "by": "actor", "poss": "actor", "object": "recipient", "to": "recipient", "from": "recipient"},
    "suffering": {"subject": "target", "from": "actor", "by": "actor"},
    "shutdown": {"subject": "affected", "object": "affected", "of": "affected"},
    "fate": {"subject": "affected", "poss": "affected", "of": "affected", "object": "affected", "for": "affected"},
    "accord": {"subject": "party", "with": "party", "between": "party", "among": "party", "modifier": "party", "poss": "party"},
}  # fmt: skip
"""Which dependent takes which part. ``subject`` is the doer, agents of passives included; ``object`` what is done to, subjects of passives
included; ``poss`` a possessor; ``modifier`` a name in front of the noun; everything else a preposition."""

PLOVER: dict[str, str] = {
    **dict.fromkeys(("call", "talks", "meeting", "visit"), "CONSULT"),
    "agreement": "AGREE",
    "aid": "AID",
    "sanctions": "SANCTION",
    "conviction": "SANCTION",
    **dict.fromkeys(("attack", "capture", "siege", "invasion"), "ASSAULT"),
    **dict.fromkeys(("ceasefire", "withdrawal", "release"), "RETREAT"),
    **dict.fromkeys(("detention", "abduction", "emergency", "curfew"), "COERCE"),
    **dict.fromkeys(("protest", "strike"), "PROTEST"),
    "movement": "MOBILIZE",
}
"""The event type of a kind, or of a type within a kind, in the PLOVER codebook (Open Event Data Alliance); other kinds have none."""

OWNED_THINGS = frozenset({"assault", "suffering", "signal", "arriving", "giving", "movement", "journey"})
"""Frames in which a thing's owner takes part for it: ``shelled [the Red Cross] convoy``, ``[the plant]'s sirens sounded``."""

OWNED_OBJECTS = frozenset({"measure", "shutdown"})
"""Frames in which the owner of what is done to takes part: ``suspended [the airline]'s licence``."""

NAMED_THINGS = frozenset({"mishap", "shutdown", "suffering"})
"""Frames in which a thing with a name (a ship, a train) takes part as well."""

CRAFT = frozenset({"custody", "assault", "arriving", "journey", "departure", "movement", "signal"})
"""Frames in which a ship, an aircraft or a train with a name takes part as well: ``seized [the Pale Teal]``."""

RUN = frozenset({"operate", "own", "run", "charter", "fly", "lease", "belong", "manage"})
"""What is said of a thing in front of whose it is: ``a plane [operated] by Brakha Air``."""
