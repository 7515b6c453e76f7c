"""Words that attribute, and what is done with them: each lemma with the act it performs.

The acts are the contract's. A verb that only passes words on (``say``, ``tell``) is ``assert``; what is passed on may
change that (:mod:`hearsay.extraction.acts`). Each act has an example sentence, in whose place of ``{}`` any past-tense
verb of the act can stand; a test reads every one.
"""

from __future__ import annotations

from hearsay.model import Act

ACTS: dict[Act, tuple[str, ...]] = {
    "assert": (
        "say", "tell", "state", "add", "announce", "report", "declare", "note", "explain", "insist", "claim", "maintain",
        "stress", "emphasize", "emphasise", "underline", "underscore", "assert", "argue", "reveal", "disclose", "confirm",
        "recount", "recall", "describe", "write", "tweet", "post", "comment", "remark", "observe", "mention", "inform",
        "reply", "respond", "answer", "react", "reiterate", "repeat", "specify", "clarify", "indicate", "point", "cite", "put", "place",
        "count", "give", "estimate", "believe", "think", "consider", "feel", "suspect", "know", "conclude", "find", "show",
        "continue", "testify", "suggest", "acknowledge", "highlight", "contend", "hold", "lament", "call", "quip", "joke",
        "boast", "brief", "tally", "record", "signal", "counter", "echo", "elaborate", "quote", "speak", "talk", "calculate",
    ),
    "admit": ("admit", "concede", "confess", "own up"),
    "deny": ("deny", "contradict", "refute", "dispute", "rebut", "disavow"),
    "accuse": ("accuse", "blame", "allege", "charge", "fault", "reproach"),
    "condemn": (
        "condemn", "denounce", "criticize", "criticise", "slam", "blast", "deplore", "decry", "lambast", "lambaste",
        "protest", "rebuke", "deride",
    ),
    "warn": ("warn", "caution", "alert", "fear", "worry"),
    "predict": ("predict", "forecast", "expect", "foresee", "anticipate", "project", "hope"),
    "threaten": ("threaten", "menace"),
    "promise": ("promise", "vow", "pledge", "guarantee", "assure", "swear", "commit", "undertake"),
    "demand": ("demand", "order", "insist on", "instruct", "command", "require", "call for", "call on", "want", "urge", "press", "direct"),
    "request": ("request", "appeal", "plead", "beg", "implore", "beseech", "call upon", "petition", "seek"),
    "propose": ("propose", "offer", "recommend", "advise", "advocate", "invite"),
    "agree": ("agree", "accept", "consent", "approve", "endorse", "welcome", "back", "support"),
    "reject": ("reject", "dismiss", "refuse", "decline", "rule out", "rebuff", "oppose", "object"),
    "ask": ("ask", "inquire", "enquire", "wonder", "question"),
    "praise": ("praise", "hail", "commend", "thank", "applaud", "laud", "congratulate", "admire"),
}  # fmt: skip
"""Verbs by act; a particle or preposition follows its verb behind a space."""

NOUNS: dict[str, Act] = {
    "statement": "assert", "claim": "assert", "insistence": "assert", "assertion": "assert", "assessment": "assert",
    "belief": "assert", "view": "assert", "opinion": "assert", "estimate": "assert", "report": "assert", "remark": "assert",
    "comment": "assert", "announcement": "assert", "argument": "assert", "suggestion": "propose", "confirmation": "assert",
    "admission": "admit", "acknowledgement": "admit", "denial": "deny", "accusation": "accuse", "allegation": "accuse",
    "charge": "accuse", "condemnation": "condemn", "criticism": "condemn", "warning": "warn", "fear": "warn", "concern": "warn",
    "prediction": "predict", "forecast": "predict", "expectation": "predict", "hope": "predict", "threat": "threaten",
    "promise": "promise", "pledge": "promise", "vow": "promise", "assurance": "promise", "commitment": "promise",
    "demand": "demand", "order": "demand", "call": "demand", "ultimatum": "demand", "request": "request", "appeal": "request",
    "plea": "request", "proposal": "propose", "offer": "propose", "agreement": "agree", "refusal": "reject", "rejection": "reject",
    "question": "ask", "praise": "praise",
}  # fmt: skip
"""Nouns by act: ``his insistence that …``."""

EXAMPLES: dict[Act, str] = {
    "assert": "The mayor {} that the bridge was closed.",
    "admit": "The operator {} that the alarm had failed.",
    "deny": "The company {} that it had cut the cable.",
    "accuse": "The union {} the owners of hiding the report.",
    "condemn": "The bishop {} the attack on the clinic.",
    "warn": "Forecasters {} that the river would rise again.",
    "predict": "Analysts {} that the harvest would fail.",
    "threaten": "The drivers {} to block the port.",
    "promise": "The minister {} to rebuild the school.",
    "demand": "Residents {} an inquiry into the fire.",
    "request": "The governor {} to donors for tents.",
    "propose": "The mediator {} a pause of three days.",
    "agree": "Both parties {} to the terms.",
    "reject": "The council {} the plan.",
    "ask": "A reporter {} whether the dam was safe.",
    "praise": "The queen {} the rescuers.",
}

STRONG = frozenset(ACTS["assert"][:17]) | {
    "reply", "respond", "warn", "admit", "concede", "deny", "promise", "vow", "pledge", "recount", "write", "tweet", "reiterate", "confirm",
    "acknowledge", "inform", "allege", "contend", "predict", "threaten", "demand", "urge", "accuse", "specify", "lament", "contradict",
}  # fmt: skip
"""Verbs of speech proper: with a subject and a clause they always attribute."""

PASSING = frozenset({"according", "as", "per", "quoted", "cited"})
"""First words of cues that pass on what another has said."""

SENSE = frozenset({
    "seem", "appear", "look", "sound", "happen", "tend", "try", "use", "manage", "fail", "begin", "start", "need", "watch", "have", "do",
    "make", "get",
})  # fmt: skip
"""Verbs that the network may take for cues and that attribute nothing to anybody in a report of events."""

NOBODYS = frozenset({"expect", "await", "know", "dispute", "anticipate"})
"""Verbs that, where nobody does it, tell no words of anybody: ``more rain [is expected]``."""

TOLD_OF = frozenset({
    "say", "allege", "believe", "think", "expect", "report", "consider", "regard", "suppose", "rumour", "rumor", "claim", "know",
    "understand", "fear", "blame", "accuse", "suspect", "name", "describe", "call", "advise", "ask", "tell", "warn", "urge", "order",
    "estimate", "view", "deem", "label", "brand", "hail", "inform", "instruct", "invite", "thank", "praise", "criticise",
    "criticize", "condemn", "identify", "portray", "depict", "credit", "see",
})  # fmt: skip
"""Verbs that, in the passive, tell of their subject what another says, or what it was told: ``Lund [is said] to own the quay``."""

WILLING = frozenset({"threaten", "promise", "refuse", "hope", "want", "decline"})
"""Verbs that, with what is to be done, only somebody with a will says: a wall that [threatens] to fall says nothing."""

BIDDEN = frozenset({"advise", "ask", "tell", "urge", "order", "instruct", "invite", "warn"})
"""Verbs that, in the passive, tell what their subject is to do: ``residents were [advised] to stay away``."""

_GRANTS = frozenset({"access", "entry", "visa", "bail", "permission", "permit", "service", "asylum", "parole", "passage", "admission"})
WITHHELD: dict[str, frozenset[str]] = {
    "deny": _GRANTS,
    "refuse": _GRANTS,
    "claim": frozenset({"life", "victim", "casualty"}),
    "admit": frozenset({"patient", "people", "person", "child", "man", "woman", "victim", "casualty"}),
}
"""Verbs of saying that are deeds with these objects: ``[denied] the ships access``, ``the flood [claimed] nine lives``."""

MUM = frozenset({"elaborate", "specify", "cite", "respond", "comment", "identify", "answer", "reply"})
"""Verbs that, negated, tell that somebody said nothing: ``did not [elaborate]``."""

LISTENERS = frozenset(
    {"reporter", "journalist", "press", "medium", "media", "newsman", "correspondent", "crowd", "audience", "listener", "viewer", "public"}
)
"""Heads of addressees that are nobody in particular."""

TELLING = frozenset({
    "tell", "inform", "warn", "ask", "urge", "remind", "assure", "caution", "notify", "brief", "order", "beg", "implore", "promise",
    "invite", "instruct", "advise", "thank", "congratulate", "plead",
})  # fmt: skip
"""Verbs whose object is the one who is told: ``told the council``."""

HEARD = frozenset({"threaten", "convince", "persuade", "press", "push", "lobby", "command", "challenge", "encourage", "appeal"})
"""Other verbs with an object to whom what follows is said: ``threatened [the owners] with a strike``."""

UPON = frozenset({"on", "upon"})
"""Particles with which a cue bids whoever is named behind it: ``called [on] Lund to resign``."""

SPEAKING = frozenset({"speak", "talk"})
"""Verbs of who speaks to somebody while saying something: ``speaking to the Courier, he said``."""

REACHED = frozenset(
    {"reach", "contact", "interview", "ask", "question", "quiz", "press", "approach", "telephone", "phone", "join", "consult"}
)
"""What a newsroom does to get words of somebody: ``Lund, [reached] by the Courier, said``."""

ANSWERING = frozenset({"reply", "answer", "respond", "retort", "counter", "rejoin"})
"""Verbs of saying something back: ``Adan asked for a truce, with Brill replying that it was late``."""

QUESTIONING = frozenset({"ask", "demand", "question", "press", "challenge", "query", "quiz", "inquire", "enquire", "wonder"})
"""Verbs of who may be answered."""

TOWARDS: dict[str, frozenset[str] | None] = {"to": None, "on": frozenset({"call", "urge"}), "with": frozenset({"speak", "talk"})}
"""Prepositions before the one who is told, with the verbs that take them; None for any verb."""

OCCASIONS = frozenset({
    "interview", "conversation", "call", "phone", "telephone", "talk", "meeting", "letter", "message", "speech", "address", "exchange",
    "reply", "answer", "response", "statement", "email", "e-mail", "note", "contact", "remark", "comment", "microphone", "studio",
})  # fmt: skip
"""Nouns of occasions on which words are said to somebody: ``in an interview with the Courier``."""

BARE = frozenset({":", "according", "per", "in"})
"""First words of cues that have neither verb nor noun."""

TALLYING = frozenset({
    "put", "place", "raise", "revise", "lower", "set", "count", "give", "estimate", "list", "report", "keep", "record", "tally", "number",
    "register", "project",
})  # fmt: skip
"""Verbs that give a count: ``put the toll at 40``, ``counted 12 dead``."""

TALLIES = frozenset({
    "toll", "number", "count", "total", "figure", "tally", "estimate", "death", "dead", "injured", "wounded", "missing", "loss",
    "casualty", "victim", "fatality", "crowd", "turnout", "cost", "bill", "damage", "magnitude", "case",
})  # fmt: skip
"""Heads of what such a verb gives."""

DIRECTED = frozenset({
    "deny", "reject", "dismiss", "demand", "announce", "promise", "pledge", "confirm", "admit", "claim", "condemn", "denounce", "propose",
    "acknowledge", "refute", "concede", "predict", "rule out",
})  # fmt: skip
"""Verbs whose bare object is what was said: ``denied the charge``, ``ruled out a truce``."""

BIDDING = frozenset({
    "appeal", "beg", "urge", "implore", "beseech", "plead", "order", "instruct", "command", "advise", "warn", "threaten", "vow", "pledge",
    "promise", "swear", "offer", "demand", "propose", "call", "press",
})  # fmt: skip
"""Verbs whose infinitive is what was said: ``begged the owners to stop``."""

REFUSING = frozenset({"refuse", "decline"})
"""Verbs of refusing: what is refused is a position, unless it is to speak."""
SILENCES = frozenset({"comment", "say", "speak", "answer", "respond", "reply", "elaborate", "specify", "identify"})
"""What is refused by saying nothing: ``declined to comment``."""

PREPOSED = frozenset(
    {
        ("call", "for"),
        ("appeal", "for"),
        ("ask", "for"),
        ("plead", "for"),
        ("warn", "of"),
        ("warn", "against"),
        ("complain", "of"),
        ("boast", "of"),
    }
)
"""Verbs with the preposition before what was said: ``called for a truce``."""

SENT = frozenset({
    "vow", "promise", "pledge", "threat", "call", "appeal", "plea", "warning", "demand", "request", "offer", "claim", "denial", "refusal",
    "accusation", "allegation", "assurance", "prediction", "suggestion", "complaint", "admission", "announcement", "ultimatum",
})  # fmt: skip
"""Nouns of what comes from somebody: ``a [warning] from the guild that the dam may fail``."""

ABBREVIATED = frozenset({
    "Adm", "Amb", "Brig", "Capt", "Cmdr", "Col", "Cpl", "Dr", "Fr", "Gen", "Gov", "Hon", "Lt", "Maj", "Messrs", "Mr", "Mrs", "Ms", "No",
    "Nos", "Prof", "Rep", "Rev", "Sen", "Sgt", "St",
})  # fmt: skip
"""Words whose full stop ends no sentence in front of a name or a number: ``freed Brig. Ida Lund``."""

INITIALS = frozenset({"U.N.", "U.S.", "U.K.", "E.U.", "U.A.E.", "N.Y."})
"""Initials whose full stop ends no sentence between an article and a noun: ``of a U.N. [Harbour Council] paper``."""

JUDGING = frozenset({
    "view", "regard", "describe", "dismiss", "call", "brand", "label", "consider", "deem", "hail", "denounce", "condemn", "portray",
    "depict", "characterise", "characterize", "term", "dub", "see", "reject", "decry", "praise", "welcome", "criticise", "criticize",
    "deride", "mock", "slam", "treat",
})  # fmt: skip
"""Verbs whose object is judged in what is said of it: ``described [the talks] as “cordial”``."""

DEMANDING = frozenset({"demand", "require", "insist", "request"})
"""Verbs whose clause says what somebody is to do: ``[demanded] that Ostland withdraw``."""

TAKEN_UP = frozenset({
    "company", "firm", "operator", "owner", "union", "ministry", "council", "agency", "group", "party", "hospital", "police", "army",
    "government", "court", "commission", "board", "church", "bank", "airline", "charity", "newspaper", "presidency", "municipality",
    "manufacturer", "portfolio", "regulator", "association", "movement", "front",
})  # fmt: skip
"""Bodies that *it* takes up although nobody names them: ``[The bakery] had its own troubles: last year it had said …``."""
