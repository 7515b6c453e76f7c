"""Words that look as if they told of an event, and do not: what something is called, what is fought for, whom one newsman is told."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_classes import CLASSES


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LABELLING = _words("call describe brand label dub term consider deem denounce decry")
"""Verbs that say what somebody calls something: ``calling it yet [another attack] on the poor``."""

STRIVING = _words("fight struggle effort drive push quest campaign")
"""Nouns for what goes on for years; they tell of a deed only where a table says so: ``their [fight] against the levy``."""

SINCE = _words("since before after when until")
"""Marks of a clause that only says how long something has been: ``[since] she took office``."""

THINGS = _words("it this that")
"""Pronouns that nobody rings: ``calls [it] a disgrace``."""

UNNAMED = _words("anonymity")
"""What an outlet grants, and no talks are held on: ``speaking to the Ledger on condition of [anonymity]``."""

PRESS = _words("press")
"""What is told at a press conference though it is one: ``told the [press]``."""

SPELLS = _words("ago later earlier before after previously prior")
"""Words behind a stretch of time with which something is counted from another day: ``three days [after] the vote``."""

OVER = _words("past last recent previous")
"""Words in front of a stretch of time over which something goes on: ``has killed hundreds in the [past] seven years``."""

ALTOGETHER = {"since": frozenset[str](), "so": _words("far"), "to": _words("date"), "in": _words("all total")}
"""Words with which a count is one of a time, and those that must follow: ``have arrested 400 people [so far]``."""

WITHIN = _words("in over within during")
"""Words in front of the time over which something has added up: ``has killed 40 [in] three weeks``."""

SPELL_UNITS = _words("day week month year decade")
"""What such a stretch is counted in."""

HELPFUL = _words("rescue search aid")
"""Kinds of event of one effort to help: ``a team was sent [to save] the child``."""

EFFORTS = _words(
    "try struggle work race battle fight scramble attempt continue rush use bring join send dispatch deploy come arrive go call "
    "underway way operation"
)
"""Verbs whose infinitive, of help, is under way with them: ``are [trying] to reach the boy``."""

HOURS = _words("hour minute moment")
"""What is counted within a day: ``[hours] earlier``."""

THAT_DAY = _words("in that on")
"""Words behind *earlier* that leave it on the day told of: ``earlier [in] the day``."""

GRANTING = _words("give grant allow")
"""Verbs with which somebody is set a time to do something in: ``[gave] the miners 72 hours to leave``."""

TERMS = _words("hour day week minute month")
"""What such a time is counted in."""

ASSAILANTS = CLASSES["assailant"]
"""Those whose crash or blast is an attack: ``a suicide [bomber] crashed a lorry into the gate``."""

CAUSES = _words("blast explosion bomb wave quake tremor shockwave storm wind flood")
"""What overturns and topples things by the way: ``the [blast] overturned cars``."""

REMEMBERING = _words("anniversary memory remembrance commemoration")
"""Nouns for looking back: ``the [anniversary] of the liberation of Marlow``."""

RAMMING = _words("ram plough plow drive crash smash slam")
"""Verbs of an attack with a vehicle, whose crash is no accident: ``[rammed] a lorry into the gate``."""

BLOWN = _words("bomb bomber explosive explosives bombing suicide grenade")
"""Words of an attack that goes off."""

FURTHER = _words("another second third other")
"""Words of a blast that is one more: ``[another] explosion shook the town``."""

BEGUN_BY_ORDER = _words(
    "investigation raid search evacuation closure reopening suspension release detention expulsion dissolution ban recall inspection "
    "withdrawal deployment movement recount declaration curfew"
)
"""Kinds of event that begin with the order: ``The king [ordered] an inquiry``, ``the closure of all beaches``."""

CLOSING = _words("sign reach strike clinch ink seal conclude broker agree")
"""Verbs with which an agreement comes about: ``the deal, [signed] on Tuesday, takes effect next month``."""

OBLIGING = _words("have force oblige compel cause")
"""Verbs whose infinitive came about with them: ``[had] to leave their homes``, ``was [forced] to close``."""

STILLED = _words("pause halt lull end stop cessation break suspension resumption")
"""What comes about in fighting that goes on: ``a [pause] in the fighting``."""

DEMANDING = _words("demand urge ask seek want request advocate favour favor support encourage fear press predict")
"""Verbs of those who want somebody else to go: ``Lund [demanded] the resignations of both``."""

JOINT = _words(
    "president leader army government negotiator delegation troop force envoy war conflict hostility fighting ceasefire truce talk "
    "negotiation standoff feud armistice premier"
)
"""Nouns of what two countries have with each other, or who acts for both: ``the [war] between Estaria and Norvania``."""

SIDES = _words("delegation side party negotiator team")
"""Nouns for those who come to talks, whoever they are: ``the [delegations] met on Friday``."""

FOUGHT = _words(
    "fire blaze flame flames wildfire inferno flood floodwater water disease cancer virus outbreak epidemic inflation corruption crime "
    "poverty hunger weather storm wind claim accusation"
)
"""What is fought in no battle: ``Crews battled the [blaze]``."""

PLAYED = _words("goal ball penalty puck wicket net homer")
"""What is hit and shot in a game."""

OF_BOTH = _words("ceasefire exchange")
"""Kinds of event that two sides have with each other, named or not: ``The [truce] is to begin at midnight``."""

RESCUERS = _words(
    "rescue rescuer coastguard coastguards guard firefighter fireman fire brigade defence defense protection emergency lifeboat navy "
    "ambulance lifeguard"
)
"""Words in what those are called who help, and who did it where they say that it was done: ``[the fire brigade] said 40 were saved``."""

HELPING = _words("rescue recovery evacuation search")
"""Kinds of event that are done by those."""

ARRANGING = _words("arrange facilitate broker")
"""Verbs of what has come about where it is known: ``The call was [arranged] by the emir``."""

WORDED = frozenset({"aid", "appeal", "denial", "claim", "letter", "announcement", "apology", "congratulation"})
"""Kinds of event that may be no more than words."""

ANY = _words("any each every many most such")
"""Words in front of what there is in general: ``has seen [many] floods``."""

STANDING = frozenset({"sanctions"})
"""Kinds that stand for years, so that a word of them alone tells of none: ``sold timber despite the [sanctions]``."""

HARMING = _words("kill injure wound hurt maim die")
"""Verbs of what is done to people in attacks and mishaps alike: ``nine people were [killed]``."""

MISHAPS = _words("accident disaster outbreak")
"""Kinds that are nobody's attack."""

NONE = _words("no neither")
NOBODY = _words("none nobody no-one neither nothing")
"""Words of a subject that nobody is, before a noun and alone: ``[no] group``, ``[none] of them``."""

SELDOM_DENIED = _words(
    "departure displacement aid rescue distribution arrival alarm search recovery evacuation notification claim death discovery accident"
)
"""Kinds that are no event where they did not happen: ``help has not reached the valley``."""

AWAITED = _words("once when after before soon as")
AHEAD = _words("will 'll ’ll can must shall should")
"""Marks of a clause in the present that is still to come, and helpers of the verb above it: ``[will] tell you [once] it is out``."""

FIGHTERS = _words("militant fighter insurgent gunman guerrilla jihadist rebel extremist terrorist militiaman combatant")
"""Nouns that, with a group's name in front, act for the group: ``Red Dawn [militants]``."""

BEFORE_NOW = _words("previously formerly once ever long")
"""Adverbs with which a report says that something was so before its news: ``had [previously] banned it``."""

OTHER_TIMES = _words("recent previous earlier past former last prior")
"""Words in front of an event noun that leave its day open: ``in a [recent] speech``."""

SHOTS = _words("gunfire gunshot shot shooting shelling")
"""What is heard or seen of an attack: ``Witnesses heard [gunfire]``."""

ONCE_A_DAY = _words("release abduction rescue escape explosion diversion execution")
"""Kinds of which a report that names nobody hardly tells two of one day."""

REPAYING = _words("retaliation revenge vengeance reprisal retribution payback response retaliatory")
"""Words that tell what a deed repays: ``in [retaliation] for strikes near Marlow``."""

BESIDE = _words("for since like unlike than")
"""Prepositions of what an event is only done for or held against: ``in retaliation [for] strikes near Marlow``."""

KEPT_TELLING = _words("attack release")
"""Kinds that a report comes back to again and again, in ever other words."""

STAYING = _words("remain stay keep")
"""Verbs that say that something goes on as it is: ``is likely to [remain] shut on Friday``."""

CALLED_OFF = _words("cancellation postponement")
"""Kinds whose day, where what is called off has one, is that of what does not take place: ``[Saturday's] feast is cancelled``."""

CALLING_OFF = _words("call cancel scrap axe postpone")
"""Verbs of those who do: a day of what they call off is still to come."""

FOREMOST = _words("first second third last latest only")
"""Words of those who did what an infinitive tells: ``was the [first] to thank him``."""

BULLETS = frozenset("-–—•*·▪►")
"""Marks of the lines of a list, which tells the news without helping verbs."""

INTENTIONS = _words("intention plan desire wish")
"""What somebody may have none of: ``no [plans] to resign``."""

RUMOURS = _words("rumour rumours rumor rumors")
UNTRUE = _words("untrue false fake wrong true nonsense")
TRULY = _words("not is it s this that was completely totally all utterly")
"""Words of a sentence that only says that what stands before it is not so: ``[NOT TRUE]``."""

EXPLOITING = _words("use exploit misuse cite invoke")
"""What is done with an event that others made: ``[used] the attack as a pretext``."""
