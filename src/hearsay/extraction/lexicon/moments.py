"""The words with which English news names days and stretches of time."""

from __future__ import annotations

from hearsay.documents import numerals
from hearsay.extraction.lexicon.measures import verb_forms
from hearsay.extraction.lexicon.words import words

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
"""Names and abbreviations of months, lower case."""

VERB_MONTHS = frozenset({"may", "march", "mar", "jan", "dec", "sep"})
"""Months that are also other words or names: alone they need a preposition in front."""

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
SHORT_WEEKDAYS = {"mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7}
"""Read as weekdays only in front of a date."""

PARTS = {
    "morning": "TMO", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "afternoon": "TAF", "lunchtime": "TAF",
    "evening": "TEV", "dusk": "TEV", "sunset": "TEV", "nightfall": "TEV", "night": "TNI",
}  # fmt: skip
"""Parts of a day."""

SEASONS = {"spring": (3, 6), "summer": (6, 9), "autumn": (9, 12), "fall": (9, 12), "winter": (12, 3)}
"""First and last month, as the public annotation of GUM counts them."""

UNITS = {
    "second": ("T", "S"), "minute": ("T", "M"), "min": ("T", "M"), "hour": ("T", "H"), "hr": ("T", "H"), "day": ("", "D"),
    "week": ("", "W"), "fortnight": ("", "FN"), "month": ("", "M"), "year": ("", "Y"), "decade": ("", "DE"),
    "century": ("", "CE"),
}  # fmt: skip
"""Units of time: ``T`` where they are part of a day, and their ISO 8601 letter; :data:`MULTIPLES` has those with none."""

MULTIPLES = {"FN": ("W", 2), "DE": ("Y", 10), "CE": ("Y", 100)}
"""Units that ISO 8601 has no letter for, in one that it has."""

MINUTES = {"S": 1 / 60, "TM": 1, "H": 60, "D": 1440, "W": 10080, "M": 43200, "Y": 525600}
"""How many minutes a unit has; a month is counted as 30 days, a year as 365."""

ORDINALS = {word: number for number, word in enumerate(numerals.ORDINALS, 1)}
DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year’s eve": (12, 31), "new year’s day": (1, 1),
    "valentine's day": (2, 14), "valentine’s day": (2, 14), "halloween": (10, 31), "may day": (5, 1),
}  # fmt: skip
"""Days that bear a name, with month and day."""

MOVABLE = {"good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "palm sunday": -7, "ash wednesday": -46}
"""Days that bear a name, counted from Easter Sunday."""

NTH_WEEKDAYS = {"thanksgiving": (11, 4, 4), "labor day": (9, 1, 1)}
"""Days that bear a name, as month, weekday (1 is Monday) and which one of the month."""

PERIODS = {
    "world war ii": "1939-09-01/1945-09-02", "world war two": "1939-09-01/1945-09-02",
    "second world war": "1939-09-01/1945-09-02", "world war i": "1914-07-28/1918-11-11",
    "world war one": "1914-07-28/1918-11-11", "first world war": "1914-07-28/1918-11-11", "9/11": "2001-09-11",
}  # fmt: skip
"""Stretches of time that bear a name."""

DEICTICS = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": -1}
"""Days counted from the report's own."""

OF_THE_DAY = words("today yesterday tomorrow tonight")
"""Words that a report of the day uses, as it uses weekdays, and a life or a history does not."""

FUTURE = words(
    "will 'll ’ll shall wo would upcoming scheduled due planned slated plans plan expected set expects intends intend "
    "agreed vowed promised pledged hopes hoped foreseen tomorrow next ahead"
)
"""Words beside a weekday that turn it towards the days to come."""

BOUND_FOR = words("threatened threatens threatening wants wanted offered offers prepared preparing prepares vows pledges promises decided")
"""Verbs whose infinitive is still to come: ``threatened to [strike] on Monday``."""

DEPARTING = words("off out sail up fire alight ablaze foot about free aside")
"""Behind *set*, which then plans nothing: ``set [off] on Tuesday``."""

SCHEDULED = words(
    "resume resumes begin begins start starts open opens meet meets convene convenes vote votes expire expires reopen reopens "
    "reconvene reconvenes debate debates decide decides elect elects hear hears end ends close closes take "
    "takes fall falls return returns leave leaves arrive arrives sit sits"
)
"""Verbs in whose present tense a timetable is told: ``Talks resume on Tuesday``."""

BOUNDS = words("from starting beginning effective until till for")
"""In front of a weekday on which something begins or ends."""
ANNOUNCING = words(
    "announced announces announcing declared declares declaring voted votes ordered orders ordering imposed imposes imposing "
    "decreed decrees extended "
    "extends extending called calls calling summoned summons convened convenes suspended suspends banned bans"
)
"""Verbs that tell today what begins, or ends, on a weekday behind one of these: ``announced a curfew [from] Saturday``."""

UP_TO, HOURS = words("to until till"), words("p.m. a.m. pm am noon midnight p.m a.m")
"""In front of the day, or of its hour, that something is put off to: ``moved to noon on [Monday]``."""
_PUT_OFF = words("move postpone put push defer delay reschedule adjourn shift extend =deferred =deferring")
PUTTING_OFF = frozenset().union(*map(verb_forms, _PUT_OFF))
"""Verbs that give something another day."""

PAST = words(
    "was were had did said told met took came went made began gave held left fell rose struck hit saw sent spoke won "
    "lost got found ran broke brought became shot fought put has have been"
)
"""Words beside a weekday that turn it towards the days gone by, where no tagger has told; besides these, ``…ed``."""

FREQUENCIES = {
    "daily": "P1D", "nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "fortnightly": "P2W", "monthly": "P1M",
    "quarterly": "P3M", "yearly": "P1Y", "annually": "P1Y",
}  # fmt: skip
"""Words for how often something is done."""

SPAN_BEFORE = words(
    "for nearly almost about over within in lasted lasts last took takes take than after spent spends least half under "
    "exactly roughly around some full whole only just waited every by"
)
"""In front of "an hour" these tell that it is a length of time and no price (``a dollar an hour``)."""

YEAR_BEFORE = words(
    "in since by from until till of during before after for to and or early late mid post year circa through between "
    "throughout the that than 's ’s ( [ , - – — / : around a c. c ca ca. d. m. b. div."
)
"""A number of four digits behind one of these may be a year."""

NOT_YEAR_AFTER = words(
    "people persons men women children dead killed deaths injured wounded others more soldiers troops civilians "
    "residents homes houses buildings families votes cases members workers employees police officers tonnes tons "
    "kilometres kilometers km miles metres meters m feet ft hectares acres dollars euros pounds percent per % hours "
    "hrs gmt jobs seats places refugees migrants passengers protesters students pages copies words square kg"
)
"""Behind one of these kinds of words it is a number."""
