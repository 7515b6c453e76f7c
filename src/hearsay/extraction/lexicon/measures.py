"""What numbers in the news count, as tables.

Words are given by lemma and spelt out in all their forms, so that the tables work with and without a tagger.
"""

from __future__ import annotations

from typing import NamedTuple

from hearsay.extraction.lexicon.classes import CLASSES, HUMAN_NOUNS, PASSING, PLURAL_IRREGULAR
from hearsay.extraction.lexicon.units import UNITS
from hearsay.extraction.lexicon.words import words


class Cue(NamedTuple):
    """Words that tell what a number counts."""

    measure: str
    passive: str
    """Verbs whose object, or passive subject, is counted: ``the blast killed 12``, ``12 were killed``."""
    active: str
    """Verbs whose subject is counted: ``12 died``."""
    states: str
    """Words that stand behind the number, or before its noun: ``12 dead``, ``12 injured miners``."""
    nouns: str
    """Nouns that are themselves counted: ``12 deaths``; they stand before the number too: ``deaths: 12``."""
    heads: str
    """Nouns of which the number is the size: ``a death toll of 12``, ``the death of 12 miners``."""
    example: str


CUES = (
    Cue(
        "killed",
        "kill slay murder execute slaughter massacre assassinate drown behead electrocute martyr lynch strangle asphyxiate decapitate "
        "butcher",
        "die perish drown succumb suffocate",
        "dead lifeless deceased martyred slain",
        "death fatality killing murder body corpse fatalities life martyr",
        "toll death body corpse loss killing murder deaths massacre dead life execution assassination slaying coffin remains",
        "The blast killed 12 people.",
    ),
    Cue(
        "injured",
        "injure wound hurt maim burn stab scald maul lacerate trample",
        "",
        "injured wounded hurt inj",
        "injury wounding",
        "injury injured wounded",
        "In all 14 miners were injured.",
    ),
    Cue("casualties", "", "", "", "casualty victim losses", "casualty victim", "The army admitted 300 casualties."),
    Cue(
        "missing",
        "",
        "vanish disappear",
        "missing unaccounted disappeared",
        "",
        "missing disappearance",
        "After the storm 40 sailors were missing.",
    ),
    Cue(
        "trapped",
        "trap bury strand entomb maroon",
        "",
        "trapped buried stranded entombed marooned",
        "",
        "trapped",
        "The slide buried 60 villagers.",
    ),
    Cue(
        "displaced",
        "displace uproot evict dislodge",
        "flee",
        "displaced homeless uprooted",
        "displacement",
        "displaced displacement eviction exodus",
        "The flood displaced 9,000 people.",
    ),
    Cue(
        "evacuated",
        "evacuate relocate airlift",
        "",
        "evacuated relocated airlifted",
        "evacuation evacuee",
        "evacuation",
        "Police evacuated 300 residents.",
    ),
    Cue("rescued", "rescue save", "survive", "rescued saved", "survivor rescue", "rescue", "Divers rescued 30 passengers."),
    Cue("freed", "free release liberate pardon", "", "freed released pardoned", "", "release", "The rebels freed 20 prisoners."),
    Cue("captured", "capture", "surrender", "captured", "prisoner captive", "capture surrender", "The rebels captured 50 soldiers."),
    Cue("escaped", "", "escape abscond", "escaped", "escapee", "escape", "In all 30 prisoners escaped."),
    Cue(
        "recaptured",
        "recapture rearrest re-arrest",
        "",
        "recaptured rearrested re-arrested",
        "",
        "recapture",
        "They recaptured 11 inmates.",
    ),
    Cue("prisoners", "", "", "", "inmate", "inmate", "The jail held 900 inmates."),
    Cue("abducted", "abduct kidnap", "", "abducted kidnapped", "hostage", "kidnapping abduction", "Gunmen kidnapped 26 pupils."),
    Cue(
        "detained",
        "detain arrest jail imprison apprehend incarcerate intern remand",
        "",
        "detained arrested jailed imprisoned",
        "arrest detention detainee",
        "arrest detention",
        "Police arrested 85 protesters.",
    ),
    Cue(
        "charged",
        "charge indict convict sentence prosecute",
        "",
        "charged indicted convicted",
        "conviction indictment",
        "",
        "Prosecutors charged 11 officials.",
    ),
    Cue(
        "deported",
        "deport expel extradite repatriate",
        "",
        "deported expelled",
        "deportee",
        "deportation expulsion",
        "They expelled 12 envoys.",
    ),
    Cue(
        "affected",
        "affect hit flood inundate submerge paralyse paralyze",
        "",
        "affected",
        "",
        "",
        "The outage affected 70,000 customers.",
    ),
    Cue("sheltered", "shelter house", "shelter sleep", "sheltered", "", "", "Schools sheltered 800 families."),
    Cue(
        "destroyed",
        "destroy demolish flatten raze wreck gut torch obliterate incinerate sink =levelled =leveled =felled",
        "collapse",
        "destroyed collapsed demolished flattened razed gutted sunk levelled leveled",
        "",
        "destruction collapse",
        "The fire destroyed 40 barns.",
    ),
    Cue("looted", "loot plunder ransack", "", "looted plundered ransacked", "", "", "The crowd looted 12 shops."),
    Cue("damaged", "damage", "", "damaged", "", "damage", "The hail damaged 500 cars."),
    Cue("shot-down", "down intercept", "", "downed intercepted", "", "downing interception", "Gunners downed 17 drones."),
    Cue("infected", "infect", "", "infected", "infection", "infection", "The virus infected 3,000 people."),
    Cue("ill", "sicken poison", "", "ill sick sickened poisoned", "", "illness poisoning", "At the camp 40 children fell ill."),
    Cue("cases", "", "", "", "case", "", "The clinic saw 420 new cases."),
    Cue(
        "hospitalised",
        "treat hospitalise hospitalize",
        "",
        "hospitalised hospitalized",
        "hospitalisation hospitalization admission",
        "",
        "Doctors treated 33 people.",
    ),
    Cue("recovered", "cure", "", "cured", "", "", "The clinic cured 30 patients."),
    Cue("discharged", "discharge", "", "discharged", "", "", "The clinic discharged 30 patients."),
    Cue("vaccinated", "vaccinate immunise inoculate", "", "vaccinated", "vaccination", "", "Nurses vaccinated 5,000 children."),
    Cue("tested", "test", "", "", "", "", "Laboratories tested 8,000 samples."),
    Cue("cancelled", "cancel scrap", "", "cancelled canceled", "cancellation", "cancellation", "The airline cancelled 240 flights."),
    Cue("sanctioned", "sanction blacklist", "", "sanctioned blacklisted", "", "", "The union blacklisted 27 traders."),
    Cue("laid-off", "dismiss", "", "redundant", "layoff dismissal redundancy", "", "The mill dismissed 900 workers."),
    Cue("abstentions", "", "abstain", "abstaining", "abstention", "abstention", "In the chamber 30 members abstained."),
    Cue("votes-against", "", "oppose", "against opposing opposed", "", "", "In the vote five were against."),
    Cue("votes-for", "", "", "favour favor for", "", "", "In the vote 141 were in favour."),
    Cue("protesters", "", "demonstrate rally protest", "marched marching", "", "", "In the capital 9,000 people marched."),
    Cue("votes", "cast", "", "", "vote ballot", "", "The party won 14,000 votes."),
    Cue("seats", "", "", "", "seat mandate", "", "The party won 31 seats."),
    Cue("turnout", "", "", "", "", "turnout", "Turnout was 62 percent."),
    Cue("absent", "", "", "absent", "", "", "The bill passed with six senators absent."),
)
"""Tried in this order where one word stands in several."""


READ = words(
    "killed injured casualties missing trapped displaced evacuated rescued freed captured abducted detained charged deported sheltered "
    "affected hospitalised discharged ill infected vaccinated destroyed damaged looted shot-down protesters strikers votes-for "
    "votes-against abstentions turnout aboard population recovered returned cancelled laid-off"
)
"""What the network is asked of a number that only a noun says something of: what became of those counted, or what they did."""
HOLDING_MEASURES, FATES = words("abducted captured detained"), words("killed injured freed rescued")
"""What captives are called for, and what may become of them: ``Four captives lost their lives``."""
SAYS_AS_MUCH = {"patients": "hospitalised", "passengers": "aboard", "crew": "personnel", "workers": "personnel", "units": "teams"}
"""Classes that say by themselves what the network calls otherwise, or more."""
PERSONS = words(
    "troops personnel crew civilians refugees protesters strikers voters passengers workers students people delegates members "
    "families population patients"
)
"""Classes of nouns that are people."""
FEW = words(
    "people patients workers troops units personnel crew civilians passengers students vehicles vessels aircraft flights "
    "teams weapons strikes "
    "families"
)
"""Measures told by a noun alone of which three to nine are counted too."""
FALLEN = words("fell fallen")
"""Of people these say that they were killed, where nothing says to what or from where they fell."""
STRENGTH = words("force forces army movement team teams staff crew crews garrison militia brigade battalion regiment unit units")
"""What has a strength: ``The rescue force numbers 2,000``."""
NUMBERS = words("number numbers numbered counts counted totals totalled")
"""What it does then."""
MILITARY = words(
    "reinforcements garrison militia brigade battalion regiment troops army column rebels armed fighters soldiers commander commanders "
    "military paramilitaries guard guards"
)
"""Beside one of these "men" are troops: ``a column of 300 men``."""
THINGS = words("vehicles aircraft vessels trains buildings tents trees weapons bridges")
"""Classes of nouns that are no living beings."""
OF_THE_LIVING = {"injured": "destroyed", "killed": "destroyed", "freed": None}
"""What is said of the living only, with what it comes to for a thing; None where nothing: ``11 trucks were burned``."""
FLYING = words("aircraft weapons flights")
"""Classes of things that are shot down."""
PLACES = words("countries provinces places")
"""Classes of nouns that nothing is done to in the tables: ``were hurt in two countries``."""
ON_FOOT = words(
    "walked came marched gathered boarded attended queued climbed crowded slept waited voted enrolled applied registered signed "
    "volunteered joined enlisted returned emigrated prayed mourned"
)
"""What people do: a number alone that does it is of people."""
RELIEF = words(
    "rescuers rescuer firefighters firemen medics paramedics doctors nurses surgeons volunteers engineers experts inspectors observers"
)
"""Those who come to help, wherever they are aboard: ``a plane carrying 45 rescuers``."""
JAILS = words("prison prisons jail jails penitentiary inmate inmates warden")
"""Words of a report that tells of a jail, whose prisoners are held and not captured."""
RUNAWAYS = words("fugitive fugitives")
RUNNING_OFF = words("escaped escape escapes fled jailbreak")
"""Who got out of a jail, and what its prisoners did if one of these stands near their number."""
HELD = words("hostages captives prisoners detainees hostage captive prisoner detainee")
HOMECOMING = words("crossed walked arrived returned reached")
"""Of those held these say that they are free: ``Twelve hostages crossed the border``."""
OF_THE_DEAD = words("morgue mortuary morgues mortuaries undertaker undertakers gravedigger gravediggers coroner coroners")
"""Whose counts are of the dead."""
GATHERINGS = words(
    "rally rallies march marches protest protests demonstration demonstrations vigil procession funeral parade concert festival meeting "
    "sit-in gathering mass pilgrimage"
)
DREW = words("drew draws drawing attracted attracts gathered gathers brought numbered assembled")
"""What those do with people: ``The rally drew 30,000``."""
MOURNERS = words("we they i he she families relatives mourners villagers neighbours neighbors residents")
"""Whoever of these buries somebody buries the dead."""
HOLDING = words("crate crates box boxes case cases sack sacks bag bags load loads truckload truckloads lorryload lorryloads")
"""What holds that which is counted: ``four boxes of rifles``."""
HANDING = words(
    "offer offers offered offering send sends sent sending give gives gave giving provide provides provided providing deliver delivers "
    "delivered delivering supply supplies supplied lend lends lent donate donates donated donating deploy deploys deployed dispatch "
    "dispatches dispatched seize seizes seized seizing recover recovers recovered recovering confiscate confiscates confiscated buy buys "
    "bought find finds found put puts with"
)
"""In front of a number of things of which even two are worth a dispute: ``has lent two ferries``."""
PART_OF = (("including",), ("among", "them"), ("among", "those"), ("included",))
"""In front of a number that is a part of the one before: ``including three children``."""

AREA_WORDS = frozenset({"square", "sq"})
MAGNITUDE = frozenset({"magnitude", "richter"})
VOTED_DOWN = words("rejected defeated lost losing loses")
"""Words of voting with which the larger number is against."""
AHEAD = words(
    "leads lead led won wins win took takes scored polled trails trailed ahead secured obtained got had has received gained garnered "
    "elected reelected re-elected victory winning"
)
"""What candidates do with a share of the vote: ``[leads] with 51 percent``."""
VOTE_WORDS = words("vote votes voted voting ballot ballots passed approved adopted rejected carried defeated")
PRISON_WORDS = words("prison jail sentence sentences sentenced imprisonment custody bars jailed suspension ban banned")
SEATS = words("seats mandates")
SMALL_COUNTS = frozenset({"charges", "seats", "votes", "cases"})
"""Measures of which even two or three are worth a dispute."""
MORE = words("more others other another additional further")
"""Behind a number that goes on counting what the number before it counted."""

PAST_IRREGULAR = {
    "say": "said",
    "see": "saw seen seeing",
    "tell": "told",
    "give": "gave given",
    "hold": "held",
    "put": "put putting",
    "speak": "spoke spoken",
    "stand": "stood",
    "stick": "stuck",
    "keep": "kept",
    "reckon": "reckons",
    "slay": "slew slain",
    "sink": "sank sunk",
    "hit": "hit",
    "flee": "fled",
    "hurt": "hurt",
    "die": "died dying",
    "free": "freed",
    "burn": "burnt burned",
    "cast": "cast",
    "sleep": "slept",
}

TOTALS = words(
    "toll deaths fatalities casualties losses injuries dead injured wounded missing infections cases turnout arrests "
    "abstentions killed hospitalised displaced victims detained arrested rescued homeless evacuated sick infected"
)
"""Words whose number may stand some way off: ``The toll in the valley rose on Monday to 410``."""
RUNNING = words("count figure number total tally register registry it")
"""Words that stand for what was counted just before: ``the count in the south is 90``."""
BARE = {
    "number": "count",
    "count": "count",
    "figure": "count",
    "total": "count",
    "tally": "count",
    "register": "count",
    "registry": "count",
    "ledger": "count",
    "logbook": "count",
    "need": "count",
    "needs": "count",
    "demand": "count",
    "shortfall": "count",
    "estimate": "count",
    "volume": "volume",
    "weight": "weight",
    "tonnage": "weight",
    "cost": "money",
    "bill": "money",
    "strength": "personnel",
    "crowd": "people",
    "attendance": "people",
}
"""Words that call a number one, with its measure where nothing else tells: ``The owners put the number at 140``."""
COUNTING = words("count tally register registry ledger logbook")
"""Those of them that are kept of the dead."""
OUTCOMES = frozenset(cue.measure for cue in CUES) - {"votes", "seats", "turnout", "cancelled"}
"""Measures that a bare number goes on counting: ``6,140 died in the north and 1,875 in the south``."""
TOTAL_OF = {"victims": "killed"}
"""Words for a total that count something else when they are one: ``The victims were seven shepherds``."""
LINK_BEFORE_TOTAL = words(
    "to at is was were are be reached reach reaches stands stood hits hit exceed exceeds exceeded passes passed pass "
    "tops topped now : over above of rose rises risen climbed climbs grew jumped number numbered total totalled "
    "totaled by go goes went gone nears neared put puts include includes included "
    "fell falls fallen dropped drops declined raised raises revised lowered"
)
"""One of these stands between a total and its number."""


def verb_forms(verb: str) -> set[str]:
    """A verb's forms; a word behind "=" is the only one."""
    if verb.startswith("="):
        return {verb[1:]}
    if verb.endswith("e"):
        forms = {verb, verb + "s", verb + "d", verb[:-1] + "ing"}
    elif verb.endswith("y") and verb[-2] not in "aeiou":
        forms = {verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"}
    elif verb.endswith(("sh", "ch", "ss", "x")):
        forms = {verb, verb + "es", verb + "ed", verb + "ing"}
    else:
        forms = {verb, verb + "s", verb + "ed", verb + "ing"}
        if verb[-1] in "bdgmnplt" and verb[-2] in "aeiou" and verb[-3:-2] not in ("a", "e", "o", "u"):
            forms |= {verb + verb[-1] + "ed", verb + verb[-1] + "ing"}
    return forms | set(PAST_IRREGULAR.get(verb, "").split())


def noun_forms(noun: str) -> set[str]:
    """A noun's singular and plural."""
    plurals = {many for many, one in PLURAL_IRREGULAR.items() if one == noun}
    if noun.endswith("man") and noun not in ("human", "shaman"):
        plurals.add(noun[:-2] + "en")
    elif noun.endswith("y") and noun[-2:-1] not in "aeiou":
        plurals.add(noun[:-1] + "ies")
    elif noun.endswith(("s", "sh", "ch", "x")):
        plurals.add(noun + "es")
    else:
        plurals.add(noun + "s")
    return plurals | {noun}


def _table(column: str, verbs: bool) -> dict[str, str]:
    out: dict[str, str] = {}
    for cue in CUES:
        for word in getattr(cue, column).split():
            for form in sorted(verb_forms(word) if verbs else {word} if column == "states" else noun_forms(word)):
                out.setdefault(form, cue.measure)
    return out


PASSIVE, ACTIVE = _table("passive", True), _table("active", True)
STATES, NOUNS, HEADS = _table("states", False), _table("nouns", False), _table("heads", False)
BY_CLASS = {form: measure for measure, nouns in CLASSES.items() for noun in nouns.split() for form in sorted(noun_forms(noun))}
BY_UNIT = {form: measure for measure, units in UNITS.items() for unit in units.split() for form in sorted(noun_forms(unit))}
HUMANS = frozenset(form for noun in HUMAN_NOUNS.split() for form in noun_forms(noun)) | {
    form for form, measure in BY_CLASS.items() if measure in PERSONS
}
"""Nouns that are people."""
UNCOUNTED = frozenset(form for noun in PASSING.split() for form in noun_forms(noun))
"""Nouns that numbers stand before in passing: time, order, figures of speech, sport."""
