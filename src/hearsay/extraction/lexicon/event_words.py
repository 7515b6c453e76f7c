"""Classes of words that events are told with: who can take part, what carries an event, what makes it less than a fact."""

from __future__ import annotations

from hearsay.documents import numerals
from hearsay.extraction.lexicon.trades import TRADES
from hearsay.model import Status


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _all(status: Status, text: str) -> dict[str, Status]:
    return dict.fromkeys(text.split(), status)


PEOPLE = TRADES | _words(
    "activist adviser advisor agent aide ally ambassador analyst army attacker attorney author authority band board boy brother cabinet "
    "captain chairman chancellor chief child citizen civilian clerk colleague commander commission commissioner committee company "
    "community counterpart couple court crew daughter delegate delegation demonstrator deputy detachment detective diplomat director "
    "diver doctor driver employee engineer envoy executive expert faction family farmer father fighter firefighter fisherman force "
    "foreigner general girl government governor group guard guerrilla gunman hostage husband immigrant inmate inspector institution "
    "insurgent intermediary investigator jihadist journalist judge junta jury king lawmaker lawyer leader leadership legislator man "
    "manager marine mayor mediator member merchant migrant militant military militia miner minister ministry mother motorist nation navy "
    "negotiator neighbour neighbor nurse officer official operator opponent opposition owner panel paramilitary parent parliament party "
    "passenger patrol peacekeeper pedestrian people person personnel physician pilot police policeman policewoman politician pope premier "
    "president priest prince princess prisoner professor prosecutor protester protestor queen rebel refugee regime reporter "
    "representative rescuer resident rival sailor scientist secretary senator separatist sergeant settler side sister soldier son speaker "
    "spokesman spokesperson spokeswoman squad staff state student supporter suspect teacher team teenager terrorist tourist trader tribe "
    "trooper troop union veteran victim villager volunteer voter wife witness woman worker youth commando monarch bishop dissident editor "
    "blogger infantry guarantor bloc captive detainee survivor medic paramedic defender counsel magistrate tribunal country bank firm "
    "airline insurer oligarch senate assembly congress council bureau legislature hunter hiker climber skier cabin-crew player controller "
    "hacker bomber caver camper mourner worshipper commuter shopper patient trafficker smuggler thief robber killer shooter assailant "
    "kidnapper bystander contractor astronaut vendor machinist regulator authorities watchdog publisher maker agency organisation "
    "organization charity hospital service body league alliance mission department university institute movement embassy relative striker "
    "colonel local passer-by onlooker federation club rioter looter fan spectator taker plotter putschist charge chargé attache attaché "
    "consul head chair apprentice trainee vigilante corps coastguard gendarmerie brigade consulate presidency municipality diocese "
    "secretariat inspectorate directorate guild society cooperative consortium corporation foundation coalition collective manufacturer "
    "carrier utility shipowner"
)
"""Nouns for people and for bodies that act like people."""

OWNED = ("vehicle", "structure", "works", "premises", "convoy", "siren", "aid", "helper", "permit")
"""Classes of things whose owner takes part for them."""

HELPING = _words("worker staff personnel plane flight ship helicopter unit volunteer dog")
RELIEF = _words("rescue relief aid medical emergency search humanitarian recovery disaster")
"""``relief`` with ``workers``: together they are help that is sent."""

AMOUNTS = _words(
    "tonne ton hundred thousand dozen number group pair load lot kilogram kilo consignment stock team crew half part most copy"
)
"""Nouns that say how much of what follows: ``12 tonnes of flour`` is flour."""

COLLECTIVES = _words(
    "army artillery authority aviation delegation fleet force government infantry jet leadership military navy regime side soldier "
    "tank team troop unit warplane warship aircraft drone missile rocket paratrooper marine bomber gunboat regiment battalion "
    "brigade"
)
"""Nouns that, with a country's name in front, act for the country."""

DELEGATES = _words(
    "ambassador diplomat envoy lawmaker leader minister negotiator official representative mediator general commander president "
    "adviser advisor officer delegate"
)
"""Nouns that do so in the plural only."""

SETTLED = _words("town village city capital island port airport country")
"""Those of them that a report speaks of one of, once it has named it."""

BODIES = _words("ministry presidency")
"""Bodies that act for their country, and are somebody themselves: ``Estaria's foreign ministry``."""

MOUTHPIECES = _words(
    "channel account page website site handle feed bureau wing arm branch office press-office leadership command team crew unit statement"
)
"""What speaks or acts for somebody whom it is named with: ``a [channel] used by the Red Dawn``, ``its political [bureau]``."""

TRAVELLING = _words("journey reciprocal session phone call")
"""Frames in which whoever holds an office acts for his country as well: ``Estaria's foreign [minister] will visit Lima``."""

HELPERS = _words("rescuer diver firefighter medic doctor expert inspector crew worker engineer nurse surgeon volunteer")
"""Nouns that do so in the plural, where it is told who sends help and who comes: ``Norvanian rescuers``."""

TERRITORIES = _words(
    "area base border bridge capital city coast district frontier island neighbourhood neighborhood outskirts port province region "
    "suburb territory town village airport valley county peninsula crossing enclave stronghold coastline township settlement hill "
    "camp airfield harbour harbor country state"
)
"""Nouns for places; the name of the place hangs on them."""

PRONOUNS = _words("he she they it its him her them his hers their theirs we us our i me my you your both who whom")
"""Pronouns for people."""

INSTITUTIONS = _words(
    "council parliament congress senate assembly committee court ministry union commission police board agency party government "
    "house department bank nations company university association cabinet office forum summit knesset duma bundestag eu un nato "
    "fbi"
)
"""Words in the names of organisations that are no news outlet."""

RELATING = _words("follow precede recall cap mark echo disperse smash disrupt storm crush watch witness film")
"""Verbs of one event and another: a date behind the object is the object's."""

GROUNDS = _words("for after over following")
"""Prepositions of an event that another is about or comes after: ``vengeance [for] the raid last week``."""

CARRIERS = _words(
    "round package day series wave session state spate hour period minute string week set number couple pair night month spell"
)
"""Nouns that carry an event with ``of``: ``a round of talks``."""

SUPPORTS = _words(
    "observe hold have conduct launch carry stage wage make begin start resume open continue attend join host lead organise organize "
    "convene mount order reach sign declare impose deliver give complete conclude end finish pay undertake place initiate take win "
    "lose lift extend announce perform broker negotiate schedule plan postpone delay cancel suspend pass call demand seek propose "
    "offer deny commit arrange proclaim introduce approve stop halt repel proceed cast tighten slap send pledge provide tender "
    "submit accept violate break agree secure achieve endure suffer face undergo stand mark avert prevent avoid plot fix set want "
    "expect promise chair file lodge bring issue raise post release receive put survive win stage throw register report ratify "
    "cut interrupt shorten move shift defer reschedule boycott foil thwart crush quell suppress abort put publish circulate broadcast "
    "adopt unveil distribute air preach seal strike clinch ink use wield exercise press drop hand grant decree"
)
"""Verbs that lend an event noun their subject, tense and date: ``held talks``."""

OCCURRENCES = _words(
    "take occur happen begin start resume continue end break erupt go last hit strike shake rock kill injure wound leave "
    "destroy damage intensify fail collapse come sweep batter tear flatten trigger cause enter open close conclude drag stall "
    "proceed expire hold force bury claim shock devastate displace spread rip rattle trap affect run anger fall reach underscore "
    "stop paralyse paralyze disrupt convene level topple unfold commence slam lash wreck swept inundate cut bring"
)
"""Verbs whose subject is an event that they place in time: ``the talks began``."""

FACED = _words("battle fight contain extinguish tackle douse survive escape flee witness experience hear count estimate")
"""Verbs whose object is an event of their own time, which their subject takes no part in: ``firefighters battled a blaze``."""

TIMELESS = _words(
    "be remain overshadow recall mean show raise reflect seem appear prove follow precede loom include make give have represent "
    "become underline highlight prompt lead"
)
"""Verbs whose subject may be an event of another time: ``the attack recalled the worst years``."""

JOINED: dict[str, frozenset[str]] = {"agree": _words("to on"), "return": _words("to"), "proceed": _words("to")}
"""Verbs that take their event behind a preposition: ``agreed to a truce``."""

SUPPORTER_ROLES: dict[str, str] = {
    **dict.fromkeys(("host", "chair", "organise", "organize"), "host"),
    **dict.fromkeys(("broker", "mediate", "arrange", "facilitate"), "mediator"),
    "accept": "recipient",
    **dict.fromkeys(("suffer", "face", "endure", "undergo", "repel", "stop", "halt", "avert", "survive", "resist"), "target"),
}
"""Verbs whose subject has a part of its own in the event."""

PRESUPPOSING = _words("end stop halt continue extend suspend resume")
"""Verbs whose object is there already, whether they come true or not: ``to end the siege``."""

INITIATING = _words("make place initiate request")
"""Verbs whose subject begins a call: ``placed a call to``."""

VENUES = _words("in at during via by over on for")
"""Prepositions that make an event noun the occasion of its verb: ``said in an interview``."""

OCCASIONS = _words("in during over")
"""Prepositions of an encounter in which its clause came about: ``pressed Okello [in a call]``."""

ATTEMPTS = _words("attempt bid plot")
"""Nouns behind an event noun that make one event with it, tried if not done: ``a coup [attempt]``."""

QUELLING = _words("foil thwart crush quell suppress abort defeat put break disperse scatter disrupt")
"""Verbs that end an attempt that has been made: ``[foiled] a coup``, ``[put] down a mutiny``, ``[broke] up a rally``."""

ATTEMPTED = _words("coup mutiny uprising")
QUELLED = ATTEMPTED | {"protest"}
"""Kinds of event that were there even where they were foiled; and those that are none of whoever ends them."""

RESCHEDULING = _words("move shift postpone delay push defer reschedule put")
"""Verbs that give an occasion another day: ``[moved] the vote from May 18 to June 15``."""

DECIDING = _words("agree decide vow promise pledge order refuse threaten offer demand urge ask propose warn")
ORDERING = _words("announce schedule plan prepare agree decide vow promise pledge")
"""Verbs whose day is not that of what is decided, and those with a noun of what they plan."""

APART = _words("suspension ruling postponement decree boycott cancellation annulment announcement crackdown")
"""Kinds of event that are another than what they are about: ``[postponed] the election``."""

BALLOTS = _words("election vote")
"""Kinds that are one where the one is told as the occasion of the other: ``voted in a referendum``."""

MEMBERSHIP = _words("member element elder")
"""Nouns for some of a body, for which the body takes part: ``[members] of the presidential guard``."""

RESCHEDULING_ASIDE = _words("put push")
"""Those of them that do so with *off* or *back* only."""

CROWDS = _words("crowd thousand hundred dozen marcher demonstrator")
"""Nouns for many people who do one thing."""

RALLYING = _words("move gather march walk take come turn assemble meet pour flock converge")
"""Verbs of people who do what they came out for: ``[gathered] to protest against the tax``."""

INCLUDING = _words("including among")
"""Words behind which somebody is named who is one of those just counted: ``14 soldiers, [including] a colonel, Emil Roth``."""

PURPOSES = _words("for")
"""Prepositions that make it what people met for."""

REACH = 12
"""Words between ``met`` and ``for talks``, at most."""

PLACING = _words("in at near outside inside around across off along within throughout above beneath beside between on over")
"""Prepositions of place."""

PLACING_MORE: dict[str, frozenset[str]] = {"journey": _words("to"), "crowd": _words("through to on")}
"""Those that place journeys and marches as well: ``marched [through] the capital``."""

INVARIANT = _words("set put hit cut shut burst spread quit cost let hurt split beat")
"""Verbs whose past is their present: of a day gone they tell what happened."""

GOVERNORS: dict[str, Status] = {
    **_all(
        "planned",
        "plan schedule expect agree decide set due vow promise intend aim prepare pledge arrange ready order postpone delay slate "
        "preparation readiness poised prepared likely invite decision",
    ),
    **_all(
        "hypothetical",
        "want vote seek hope try attempt threaten offer demand urge ask consider fear warn call propose request suggest mull appeal "
        "wish risk hurdle obstacle commitment "
        "able need discuss prevent avoid avert push negotiate press plot threat possibility prospect danger chance effort bid warning "
        "proposal encourage willing support advocate favour favor foil thwart like free refrain hopeful",
    ),
    **_all("claimed", "charge accusation allegation suspicion"),
    **_all("denied", "refuse fail decline deny cancel reject rule abandon denial refusal failure stop"),
}
"""Words that govern a clause or an event noun, and what that makes of the event."""

SCHEDULED = _words("due set schedule slate plan expect supposed")
"""Words that make what follows *to*, or a noun in front, something to come: ``the talks [due] to open on Monday``."""

AWAITING = _words("due expect await")
"""Words of what is to come: ``is expected in Marlow``."""

CALLERS: dict[str, Status] = {"call": "planned", "announce": "planned"}
"""Verbs that make something else of their object: a strike that is called is planned, one that is called for is wished."""

ANNOUNCED = _words("protest strike election talks meeting visit distribution press-conference vote hearing debate")
"""Kinds of event that are announced before they are held."""

WISHING = _words("call appeal plead press ask wait hope pray campaign push")
"""Verbs that wish for what follows *for*, known or not: ``called [for] his release``."""

BLAMING = _words("accuse blame suspect stop prevent charge convict")
"""Verbs whose object does, or does not do, what the gerund says: ``accused [the rebels] of shelling the town``."""

LANDING = _words("landfall ashore")
"""Words that make an idle verb tell when a storm came: ``made [landfall]``."""

TENDERS = _words("offer tender submit")
"""Verbs with which a resignation is made."""

CLAUSES_ONLY = _words("agree set decide need like able risk free ready")
"""Those of them that do so to clauses but not to nouns: what was agreed on is there."""

ASPECTS = _words("begin start continue manage help go keep resume proceed come appear seem report say allege claim believe think know")
"""Verbs whose infinitive is as real as they are: ``began to withdraw``, ``is said to have met``."""

MODALS: dict[str, Status] = {
    **dict.fromkeys(("will", "shall", "'ll", "’ll", "wo", "wilt"), "planned"),
    **dict.fromkeys(("would", "could", "may", "might", "should", "must", "can", "ca", "ought", "'d", "’d"), "hypothetical"),
}
"""Modal verbs."""

CONDITIONS = _words("if unless whether lest provided")
"""Subordinators of what need not be so."""

NEGATIONS = _words("not n't n’t never no neither nor without")
"""Words of negation."""

HEARSAY = _words("alleged reported purported supposed claimed allegedly reportedly purportedly supposedly apparently so-called")
"""Words with which a report keeps its distance."""

PENDING: dict[str, Status] = {
    **_all("planned", "planned upcoming scheduled forthcoming next expected anticipated proposed future coming impending"),
    **_all("hypothetical", "possible potential threatened imminent hypothetical prospective further attempted"),
}
"""Adjectives of events that have not come about."""

ORDINALS: dict[str, int] = {word: number for number, word in enumerate(numerals.ORDINALS[:12], 1)}
"""Words of rank."""

OPENING = _words("initial opening inaugural")
"""Adjectives that make something the first of its sort."""

MEDIA: dict[str, str] = {
    **dict.fromkeys(("phone", "telephone"), "phone"),
    **dict.fromkeys(("video", "videoconference", "video-conference", "videolink", "zoom"), "video"),
}
"""What a call or talk was held over."""

SPEECHES = _words("press-conference interview address visit hearing")
"""Kinds of event that are somebody's: with no actor there is none."""

ENCOUNTERS = _words("call meeting talks")
"""Kinds of event that parties have with each other; ``the conversation`` may be any of them."""

CONVERSING = _words("conversation exchange contact")
"""Nouns that point back at any encounter: ``[the exchange] lasted an hour``."""

LASTING = _words("last take run continue go drag talk speak meet negotiate")
"""Verbs that say how long something was: ``a call that [lasted] 40 minutes``."""

ENDING = _words("break end conclude finish close adjourn wrap")
"""Verbs that say, with *after*, how long something was: ``the talks [ended] after five hours``."""

ANYONE = _words("people person resident survivor victim family other villager witness")
"""Nouns for whom one speaks with without talks being held."""

UNPLANNED = _words("mishap nature fate")
"""Frames of what nobody plans."""

STORMS = _words("cyclone hurricane typhoon storm")
"""Nouns in front of the name of a storm."""

FEATS = _words("capture siege")
BOASTS = _words("claim hail announce celebrate boast")
"""Kinds of event that are their claimant's, where nobody else is named, and the verbs that claim them."""

ONE_WAY = _words("assault custody office penalty")
"""Frames in which nobody is on both sides."""

UNIQUE = _words("election")
"""Kinds of which a report tells one, however many people it names."""

NUMBERED = _words("call talks meeting vote press-conference address interview election strike")
"""Kinds of event that are counted: ``their third call``."""

TOLLS = _words("number toll tally count balance")
"""Nouns for how many somebody counts."""

AHEAD = _words("tomorrow next upcoming coming")
"""Words of a day that is still to come."""

PRESUPPOSED = _words("after since following")
"""Prepositions whose event came about, whatever the verb says: ``was not hopeful [after the call]``."""
MEANWHILE = _words("as when while")
"""Words whose clause is of the time of the one above it: ``The roof fell [as the crowd left on Friday]``."""
MEDIATING = _words("mediate broker host chair lead facilitate convene moderate oversee")
"""What somebody does to talks, who then takes part in them: ``talks [brokered] by the envoy``."""
SKIPPED_TIMES = _words("since until before after from by ahead till than")
"""Prepositions of times that bound an event instead of dating it."""

UP_TO = _words("to until till through")
"""Prepositions behind a day that *from* begins a stretch with: ``from Monday [to] Friday``; ``from Monday`` alone says when."""

BEGINNING = _words("begin start erupt commence open resume end break")
"""Verbs between an event and its day, whatever the tree says: ``the invasion [began] on March 2``."""

WEEKDAYS = _words("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun")
"""Names of days that come every week."""

TIME_WORDS = _words(
    "course night day morning evening afternoon wake eve end start beginning middle hour dawn dusk midnight noon late early later "
    "earlier shortly soon weekend week month"
)
"""Words that a date hangs on within an expression of time: ``in the course of Wednesday``."""

COUNTS: dict[str, str] = {
    "duration": "duration_minutes",
    "votes-for": "votes_for",
    "votes-against": "votes_against",
    "abstentions": "abstentions",
    "members": "members",
    "magnitude": "magnitude",
}
"""Measures of figures, and the attribute of an event that each becomes."""

OWN_COUNTS = _words("duration_minutes magnitude")
"""Attributes whose figure must hang on the event's own words: a sentence may tell of two calls, or of two earthquakes."""

ABSTAINING = _words("abstain")
"""Verbs of those who cast no vote."""

LISTING = _words("and , the both also all")
"""Words between names in a row, and between them and what they did."""

MEMBERS = _words("member members of deputies senators lawmakers")
"""Words in front of a house whose members are counted: no name of one who votes."""

COUNTED: dict[str, frozenset[str]] = {
    "call": _words("duration_minutes"),
    "talks": _words("duration_minutes"),
    "meeting": _words("duration_minutes"),
    "press-conference": _words("duration_minutes"),
    "address": _words("duration_minutes"),
    "interview": _words("duration_minutes"),
    "vote": _words("votes_for votes_against abstentions members"),
    "ruling": _words("votes_for votes_against abstentions"),
    "disaster": _words("magnitude"),
}
"""Which attributes a kind of event has."""
