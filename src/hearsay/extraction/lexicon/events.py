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
    pos: Literal["VERB", "NOUN"]
    lemmas: str
    """Lemmas, separated by blanks."""
    frame: str
    """A key of :data:`FRAMES`."""
    example: str
    object: str = ""
    """Classes, one of which the object must be: keys of ``event_words.CLASSES``, or ``being``, ``person``, ``place``, ``power``, ``craft``,
    ``outlet``."""
    subject: str = ""
    """The same of the subject, or of the agent of a passive."""
    needs: str = ""
    """Company that it must keep, any one of: prepositions, particles, relations of its dependents (``obj``), lemmas of its arguments."""
    bars: str = ""
    """Company that rules it out, of the same sorts; for nouns also the verb that they are the object of, and their own preposition:
    ``@on``."""
    modifiers: str = ""
    """For nouns: modifiers (lemmas), one of which must stand with it."""
    unlike: str = ""
    """For nouns: modifiers that rule it out."""
    type: str | None = None
    """What it is within its kind: ``earthquake`` of ``disaster``."""
    medium: str | None = None
    plural: bool = False
    """The noun counts only in the plural."""


FRAMES: dict[str, dict[str, str]] = {
    "reciprocal": {
        "subject": "party", "object": "party", "poss": "party", "modifier": "party", "with": "party", "between": "party", "of": "party",
        "to": "party", "among": "party",
    },
    "call": {"subject": "initiator", "object": "party", "with": "party"},
    "phone": {
        "subject": "party", "poss": "party", "with": "party", "between": "party", "to": "party", "from": "initiator", "by": "initiator",
        "among": "party",
    },
    "speech": {"subject": "actor", "poss": "actor", "by": "actor", "of": "actor", "object": "audience", "to": "audience"},
    "briefing": {"subject": "actor", "poss": "actor", "by": "actor", "of": "actor"},
    "interview": {
        "subject": "actor", "poss": "actor", "with": "interviewer", "to": "interviewer", "by": "interviewer", "object": "interviewer",
    },
    "assault": {
        "subject": "actor", "object": "target", "poss": "actor", "by": "actor", "modifier": "actor", "of": "target", "on": "target",
        "against": "target", "into": "target",
    },
    "clash": {"subject": "party", "with": "party", "between": "party", "against": "party", "modifier": "party", "poss": "party"},
    "custody": {"subject": "actor", "object": "target", "by": "actor", "of": "target", "poss": "target"},
    "departure": {"subject": "actor", "poss": "actor", "of": "actor"},
    "office": {"subject": "actor", "object": "target", "by": "actor", "of": "target", "poss": "target"},
    "elect": {"subject": "actor", "object": "target", "poss": "place", "modifier": "place"},
    "penalty": {
        "subject": "actor", "object": "target", "by": "actor", "modifier": "actor", "poss": "actor", "on": "target", "against": "target",
        "from": "actor",
    },
    "giving": {
        "subject": "actor", "by": "actor", "from": "actor", "poss": "actor", "modifier": "actor", "to": "recipient", "for": "recipient",
        "iobj": "recipient",
    },
    "journey": {"subject": "actor", "object": "host", "poss": "actor", "by": "actor", "of": "actor"},
    "movement": {"subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "modifier": "actor", "from": "origin"},
    "vote": {"subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "modifier": "actor", "in": "actor"},
    "crowd": {"subject": "actor", "by": "actor", "of": "actor", "poss": "actor", "against": "target"},
    "mishap": {"subject": "affected", "object": "affected", "of": "affected", "with": "affected"},
    "nature": {},
    "decree": {"subject": "actor", "by": "actor", "poss": "actor"},
    "accord": {"subject": "party", "with": "party", "between": "party", "among": "party", "modifier": "party", "poss": "party"},
}  # fmt: skip
"""Which dependent takes which part. ``subject`` is the doer, agents of passives included; ``object`` what is done to, subjects of passives
included; ``poss`` a possessor; ``modifier`` a name in front of the noun; everything else a preposition."""

PLOVER: dict[str, str] = {
    **dict.fromkeys(("call", "talks", "meeting", "visit"), "CONSULT"),
    "agreement": "AGREE",
    "aid": "AID",
    "sanction": "SANCTION",
    "conviction": "SANCTION",
    **dict.fromkeys(("attack", "capture", "siege", "invasion"), "ASSAULT"),
    **dict.fromkeys(("ceasefire", "withdrawal", "release"), "RETREAT"),
    **dict.fromkeys(("detention", "abduction", "emergency", "curfew"), "COERCE"),
    **dict.fromkeys(("protest", "strike"), "PROTEST"),
    "movement": "MOBILIZE",
}
"""The event type of a kind, or of a type within a kind, in the PLOVER codebook (Open Event Data Alliance); other kinds have none."""

NAMED_THINGS = frozenset({"mishap"})
"""Frames in which a thing with a name (a ship, a train) takes part as well."""

TRIGGERS: tuple[Trigger, ...] = (
    # --- calls, meetings, talks
    Trigger("call", "VERB", "call", "call", "President Anna Lindqvist called Prime Minister Tomas Okello on Monday to discuss the dam.",
        object="being", bars="for on xcomp ccomp off up into by", medium="phone"),
    Trigger("call", "VERB", "phone telephone ring", "call", "Anna Lindqvist telephoned Tomas Okello late on Sunday.", object="being",
        medium="phone"),
    Trigger("call", "NOUN", "call phone-call videocall", "phone", "Lindqvist held a phone call with Okello on Friday.",
        unlike="roll wake close curtain final clarion distress emergency", bars="for of upon acl", medium="phone"),
    Trigger("talks", "NOUN", "conversation", "reciprocal", "Lindqvist had a long conversation with Okello on Friday."),
    Trigger("talks", "VERB", "negotiate", "reciprocal", "Norvania negotiated with the rebels in Port Anders on Friday.", needs="with"),
    Trigger("talks", "NOUN", "talk", "reciprocal", "The second round of talks between Norvania and Estaria opened on Monday.", plural=True),
    Trigger("talks", "NOUN", "negotiation discussion consultation dialogue", "reciprocal",
        "Negotiations between the union and the company resumed on Tuesday."),
    Trigger("meeting", "VERB", "meet", "reciprocal",
        "Foreign Minister Lena Brandt met her Estarian counterpart Karl Oduya in Port Anders on Tuesday.", subject="being",
        bars="expectation demand target need deadline"),
    Trigger("meeting", "VERB", "convene gather", "reciprocal", "Leaders of the bloc convened in Port Anders on Tuesday.", subject="being",
        bars="obj"),
    Trigger("meeting", "NOUN", "meeting summit", "reciprocal", "The two presidents held a meeting in Port Anders on Tuesday."),
    # --- words in public
    Trigger("press-conference", "NOUN", "conference", "briefing", "Governor Rita Solano urged calm at a press conference on Monday.",
        modifiers="press news media joint"),
    Trigger("press-conference", "NOUN", "briefing", "briefing", "Health Minister Ida Ferro gave a briefing in Port Anders on Monday.",
        unlike="intelligence security"),
    Trigger("press-conference", "VERB", "tell brief", "briefing",
        "Governor Rita Solano told reporters on Monday that the bridge was closed.", object="press"),
    Trigger("press-conference", "VERB", "speak talk", "briefing", "Governor Rita Solano spoke to reporters on Monday.", object="press",
        needs="to with"),
    Trigger("talks", "VERB", "speak talk", "reciprocal", "Lindqvist spoke with Okello on Friday.", needs="with to", bars="ccomp",
        subject="being"),
    Trigger("address", "VERB", "tell address", "speech", "President Anna Lindqvist addressed parliament on Wednesday.", object="house"),
    Trigger("address", "NOUN", "address speech", "speech", "Lindqvist delivered a televised address to the nation on Wednesday.",
        unlike="email mail home web street hate free"),
    Trigger("interview", "NOUN", "interview", "interview", "Rita Solano ruled out a deal in an interview with the Harbour Times on Friday.",
        unlike="job"),
    Trigger("interview", "VERB", "tell", "interview", "Mayor Rita Solano told Radio Marlow on Tuesday that the port would reopen.",
        object="outlet", subject="person"),
    # --- travel
    Trigger("visit", "VERB", "visit tour", "journey", "President Anna Lindqvist visited the flooded town of Marlow on Thursday.",
        object="being place", subject="being"),
    Trigger("visit", "VERB", "travel fly arrive", "journey", "Envoy Karl Oduya arrived in Lima on Thursday.", object="place",
        subject="being", needs="to in at", bars="obj"),
    Trigger("visit", "NOUN", "visit trip", "journey", "Lindqvist will pay a visit to Estaria on Thursday.", unlike="business school field"),
    # --- agreement
    Trigger("agreement", "VERB", "sign reach strike clinch seal conclude ratify", "accord",
        "Norvania and Estaria signed a trade agreement on Monday.", object="deal"),
    Trigger("agreement", "NOUN", "agreement accord deal treaty pact", "accord",
        "The agreement between Norvania and Estaria was announced on Monday.", unlike="good great big"),
    Trigger("ceasefire", "NOUN", "ceasefire truce armistice cease-fire", "accord",
        "A ceasefire between the army and the rebels took effect on Sunday."),
    # --- votes, elections, office
    Trigger("vote", "VERB", "vote", "vote", "The Senate voted by 61 to 38 on Thursday to expel the judge.", subject="being"),
    Trigger("vote", "VERB", "pass adopt approve reject defeat", "vote",
        "The National Assembly passed a resolution against the dam on Thursday.", object="measure", subject="being"),
    Trigger("vote", "NOUN", "vote", "vote", "Parliament held a vote on the budget on Thursday.", unlike="popular electoral"),
    Trigger("election", "NOUN", "election referendum by-election runoff", "elect", "Norvania held a presidential election on Sunday."),
    Trigger("election", "VERB", "elect reelect re-elect", "elect", "Maria Sandoval was elected president of Norvania on Sunday.",
        object="being"),
    Trigger("resignation", "VERB", "resign", "departure", "Transport Minister Olaf Brenner resigned on Friday.", subject="being"),
    Trigger("resignation", "VERB", "step stand", "departure", "Transport Minister Olaf Brenner stepped down on Friday.", subject="being",
        needs="down"),
    Trigger("resignation", "VERB", "quit", "departure", "Transport Minister Olaf Brenner quit on Friday after the crash.",
        subject="person", bars="obj"),
    Trigger("resignation", "NOUN", "resignation", "departure", "Brenner announced his resignation on Friday."),
    Trigger("dismissal", "VERB", "dismiss sack oust", "office", "President Lindqvist sacked her defence minister on Friday.",
        object="being", bars="as xcomp"),
    Trigger("dismissal", "NOUN", "dismissal ouster", "office", "The dismissal of police chief Ivo Marek on Friday angered the opposition."),
    Trigger("appointment", "VERB", "appoint nominate inaugurate", "office",
        "Lindqvist appointed Ruth Mbeki as finance minister on Monday.", object="being"),
    Trigger("appointment", "VERB", "swear", "office", "Ruth Mbeki was sworn in as finance minister on Monday.", object="being", needs="in"),
    Trigger("appointment", "NOUN", "appointment inauguration nomination", "office",
        "The appointment of Ruth Mbeki as finance minister was announced on Monday.", unlike="medical hospital doctor"),
    # --- force
    Trigger("attack", "VERB", "attack bomb bombard shell ambush storm strafe torch", "assault",
        "Rebel fighters attacked an army base near Marlow on Saturday.", object="being place structure vehicle troops"),
    Trigger("attack", "VERB", "shoot stab assassinate behead", "assault", "A gunman shot two officers in Marlow on Saturday.",
        object="being"),
    Trigger("attack", "VERB", "kill murder", "assault", "Gunmen killed a police officer in Marlow on Saturday.", object="being",
        subject="being weapon"),
    Trigger("attack", "VERB", "fire launch", "assault", "Rebels fired rockets at the port of Marlow on Saturday.", object="weapon"),
    Trigger("attack", "VERB", "open", "assault", "A gunman opened fire on a crowd in Marlow on Saturday.", object="gunfire",
        subject="being"),
    Trigger("attack", "VERB", "hit strike", "assault", "Two missiles struck a hospital in Marlow on Saturday.", subject="weapon",
        object="being place structure vehicle"),
    Trigger("attack", "NOUN", "attack assault airstrike bombing shelling bombardment ambush offensive onslaught massacre "
        "assassination shooting stabbing", "assault", "An attack on a market in Marlow killed nine people on Saturday.",
        unlike="heart panic asthma personal verbal media ad sexual charm anxiety"),
    Trigger("attack", "NOUN", "strike raid", "assault", "Estarian air strikes on Marlow killed nine people on Saturday.",
        modifiers="air missile drone rocket artillery military retaliatory nuclear bombing naval night"),
    Trigger("attack", "VERB", "clash battle", "clash", "Police clashed with protesters in Marlow on Saturday.", subject="being",
        needs="with", type="clash", bars="cancer xcomp fire blaze virus"),
    Trigger("attack", "VERB", "fight", "clash", "Government troops fought rebels for the town of Marlow on Saturday.", subject="troops",
        type="clash"),
    Trigger("attack", "NOUN", "clash battle fighting firefight skirmish shootout gunfight", "clash",
        "Clashes between the army and the rebels broke out in Marlow on Saturday.", unlike="legal court uphill losing culture",
        type="clash"),
    Trigger("capture", "VERB", "capture seize occupy overrun retake recapture conquer liberate annex", "assault",
        "Government forces captured the town of Marlow on Saturday.", object="place control"),
    Trigger("capture", "VERB", "take", "assault", "Rebel forces took the town of Marlow on Saturday.", object="place control",
        subject="troops power"),
    Trigger("capture", "VERB", "fall", "assault", "The town of Marlow fell to the rebels on Saturday.", subject="place", needs="to"),
    Trigger("capture", "NOUN", "capture seizure occupation recapture takeover", "assault",
        "The capture of Marlow was announced on Saturday.", unlike="carbon data asset brain state"),
    Trigger("siege", "VERB", "besiege encircle surround blockade enclose", "assault",
        "The town of Marlow was surrounded on Saturday by government troops.", object="place troops"),
    Trigger("siege", "NOUN", "siege encirclement blockade", "assault", "The siege of Marlow entered its second week on Saturday."),
    Trigger("invasion", "VERB", "invade", "assault", "Estaria invaded Norvania on March 2.", object="place being"),
    Trigger("invasion", "NOUN", "invasion incursion", "assault", "Estaria's invasion of Norvania began on March 2.",
        unlike="pitch home privacy"),
    Trigger("explosion", "VERB", "explode detonate", "mishap", "A bomb exploded outside the town hall in Marlow on Saturday.",
        subject="explosive structure vehicle"),
    Trigger("explosion", "NOUN", "explosion blast", "nature", "An explosion at a fuel depot in Marlow injured 12 people on Saturday.",
        unlike="population horn"),
    # --- troops
    Trigger("withdrawal", "VERB", "withdraw retreat", "movement", "Estarian troops withdrew from Marlow on Saturday.",
        subject="troops power", bars="race candidacy bid"),
    Trigger("withdrawal", "VERB", "withdraw evacuate pull", "movement", "Estaria withdrew its troops from Marlow on Saturday.",
        object="troops"),
    Trigger("withdrawal", "VERB", "pull", "movement", "Estarian troops pulled out of Marlow on Saturday.", subject="troops power",
        needs="out back", bars="obj"),
    Trigger("withdrawal", "NOUN", "withdrawal retreat pullout pullback", "movement",
        "The withdrawal of Estarian troops from Marlow began on Saturday.", unlike="cash bank"),
    Trigger("movement", "VERB", "deploy mobilize mobilise mass amass station", "movement",
        "Estaria deployed troops along the border on Saturday.", object="troops"),
    Trigger("movement", "VERB", "advance move march roll push", "movement", "A column of tanks advanced on Marlow on Saturday.",
        subject="troops", bars="obj"),
    Trigger("movement", "VERB", "cross", "movement", "Estarian troops crossed the border near Marlow on Saturday.", object="border",
        subject="troops"),
    Trigger("movement", "NOUN", "deployment mobilization mobilisation", "movement",
        "Lindqvist ordered the deployment of 2,000 soldiers to Marlow on Saturday.", unlike="software"),
    # --- people held, freed, saved
    Trigger("detention", "VERB", "arrest detain jail imprison apprehend", "custody", "Police arrested the ferry's owner on Tuesday.",
        object="being"),
    Trigger("detention", "VERB", "capture", "custody", "Rebel fighters captured six soldiers near Marlow on Saturday.", object="being",
        bars="attention"),
    Trigger("detention", "VERB", "take", "custody", "Two men were taken into custody in Marlow on Tuesday.", object="being",
        needs="custody"),
    Trigger("detention", "NOUN", "arrest detention", "custody", "The arrest of opposition leader Pavel Horak on Tuesday caused an outcry.",
        unlike="cardiac house"),
    Trigger("abduction", "VERB", "kidnap abduct", "custody", "Gunmen kidnapped five engineers near Marlow on Monday.", object="being"),
    Trigger("abduction", "VERB", "seize", "custody", "Rebels seized five railway engineers near Marlow on Monday.", object="being"),
    Trigger("abduction", "NOUN", "kidnapping abduction hostage-taking kidnap", "custody",
        "The kidnapping of five engineers in Marlow on Monday shocked the region."),
    Trigger("release", "VERB", "release free", "custody", "The rebels released six hostages on Wednesday.", object="being"),
    Trigger("release", "VERB", "exchange swap", "custody", "The two sides exchanged 40 prisoners on Wednesday.", object="captive"),
    Trigger("release", "NOUN", "release", "custody", "The release of six hostages in Marlow on Wednesday was welcomed.",
        unlike="press news software album data"),
    Trigger("release", "NOUN", "exchange swap", "custody", "The prisoner swap took place in Marlow on Wednesday.",
        modifiers="prisoner hostage captive"),
    Trigger("rescue", "VERB", "rescue", "custody", "Firefighters rescued 14 passengers from the lake on Wednesday.",
        object="being captive"),
    Trigger("rescue", "VERB", "pull", "custody", "A boy was pulled from the rubble in Marlow on Wednesday.", object="being",
        needs="from out", bars="plug race"),
    Trigger("rescue", "NOUN", "rescue", "custody", "The rescue of 14 passengers on Wednesday took nine hours."),
    Trigger("evacuation", "VERB", "evacuate", "custody", "The army evacuated 300 villagers from the valley on Wednesday.",
        object="being place structure"),
    Trigger("evacuation", "NOUN", "evacuation", "custody", "The evacuation of 300 villagers from the valley began on Wednesday."),
    # --- sanctions, courts, decrees
    Trigger("sanction", "VERB", "sanction", "penalty", "Norvania sanctioned three Estarian banks on Friday.", object="being"),
    Trigger("sanction", "NOUN", "sanction embargo", "penalty", "Norvania imposed sanctions on Estaria on Friday."),
    Trigger("trial", "VERB", "convict sentence acquit indict prosecute", "custody",
        "A court in Port Anders sentenced Pavel Horak to nine years in prison on Friday.", object="being", type="conviction"),
    Trigger("trial", "VERB", "charge", "custody", "Prosecutors charged Pavel Horak with fraud on Friday.", object="being", needs="with"),
    Trigger("trial", "VERB", "plead", "departure", "Pavel Horak pleaded guilty to fraud on Friday.", subject="being", bars="with for"),
    Trigger("trial", "NOUN", "trial", "custody", "The trial of former minister Pavel Horak opened in Port Anders on Friday.",
        unlike="clinical vaccine drug time field medical"),
    Trigger("trial", "NOUN", "conviction verdict acquittal indictment", "custody", "The conviction of Pavel Horak on Friday was expected.",
        type="conviction"),
    Trigger("hearing", "NOUN", "hearing", "speech", "The Senate held a hearing on the crash on Thursday.", unlike="hard"),
    Trigger("declaration", "NOUN", "state", "decree", "Lindqvist declared a state of emergency on Friday.",
        modifiers="emergency siege alert", type="emergency"),
    Trigger("declaration", "NOUN", "law", "decree", "The president imposed martial law in Marlow on Friday.", modifiers="martial",
        type="emergency"),
    Trigger("declaration", "NOUN", "curfew lockdown", "decree", "The governor imposed a curfew in Marlow on Friday.", type="curfew"),
    Trigger("declaration", "NOUN", "mourning", "decree", "Lindqvist declared three days of mourning on Friday.", type="mourning"),
    # --- crowds
    Trigger("protest", "VERB", "protest demonstrate rally riot", "crowd",
        "Thousands of farmers protested against the tax in Port Anders on Saturday.", subject="being", bars="obj ccomp"),
    Trigger("protest", "NOUN", "protest demonstration rally march vigil riot", "crowd",
        "Students held a rally in Port Anders on Saturday.", unlike="stock market relief death"),
    Trigger("strike", "VERB", "strike", "crowd", "Train drivers will strike in Port Anders on Monday.", subject="worker", bars="obj"),
    Trigger("strike", "VERB", "walk", "crowd", "Nurses walked out in Port Anders on Monday.", subject="worker", needs="out"),
    Trigger("strike", "NOUN", "strike walkout stoppage", "crowd", "Train drivers began a 48-hour strike on Monday.",
        unlike="air missile drone rocket artillery military retaliatory nuclear bombing naval night lightning first"),
    # --- accidents, nature, disease
    Trigger("accident", "VERB", "crash collide", "mishap", "A bus crashed into a lorry near Marlow on Tuesday.", subject="craft",
        bars="party"),
    Trigger("accident", "VERB", "capsize derail overturn", "mishap", "A ferry capsized on Lake Orin on Tuesday.", bars="verdict"),
    Trigger("accident", "VERB", "roll", "mishap", "A coach rolled over near Marlow on Tuesday.", subject="craft", needs="over", bars="obj"),
    Trigger("accident", "VERB", "run", "mishap", "A tanker ran aground off Marlow on Tuesday.", subject="craft", needs="aground"),
    Trigger("accident", "VERB", "sink", "mishap", "A fishing boat sank off Marlow on Tuesday.", subject="craft", bars="into obj chaos"),
    Trigger("accident", "VERB", "collapse", "mishap", "A bridge collapsed in Marlow on Tuesday.", subject="structure"),
    Trigger("accident", "NOUN", "crash accident derailment collision capsizing sinking shipwreck stampede pile-up cave-in", "mishap",
        "Nine people died in a train crash near Marlow on Tuesday.", unlike="stock market financial economic course"),
    Trigger("accident", "NOUN", "collapse", "mishap", "The collapse of a bridge in Marlow on Tuesday killed four people.",
        unlike="economic financial market currency bank mental"),
    Trigger("disaster", "NOUN", "earthquake quake tremor", "nature", "A magnitude 6.1 earthquake struck northern Estaria on Monday.",
        type="earthquake"),
    Trigger("disaster", "NOUN", "aftershock", "nature", "A strong aftershock hit the town of Marlow on Tuesday.", type="aftershock"),
    Trigger("disaster", "NOUN", "flood flooding", "nature", "Floods killed 20 people in northern Estaria on Monday.", type="flood"),
    Trigger("disaster", "NOUN", "storm hurricane cyclone typhoon tornado blizzard", "nature",
        "A hurricane hit the coast of Estaria on Monday.", unlike="political perfect media brain", type="storm"),
    Trigger("disaster", "NOUN", "landslide mudslide avalanche", "nature", "A landslide buried a village in northern Estaria on Monday.",
        unlike="electoral election", type="landslide"),
    Trigger("disaster", "NOUN", "wildfire blaze bushfire", "nature", "A wildfire near Marlow destroyed 40 homes on Monday.", type="fire"),
    Trigger("disaster", "NOUN", "fire", "nature", "A fire broke out at a hotel in Marlow on Monday.",
        unlike="friendly small-arms artillery enemy heavy machine gun rocket mortar",
        bars="@under @on open exchange return set cease catch", type="fire"),
    Trigger("disaster", "NOUN", "tsunami eruption drought", "nature", "The eruption of the volcano on Monday closed two airports."),
    Trigger("outbreak", "NOUN", "outbreak epidemic", "nature", "An outbreak of cholera in Marlow was declared on Monday.",
        bars="violence war hostility"),
    # --- help
    Trigger("aid", "VERB", "send provide deliver pledge donate offer dispatch supply airlift", "giving",
        "Norvania sent food and tents to Estaria on Thursday.", object="aid helper"),
    Trigger("aid", "NOUN", "aid assistance", "giving", "Aid from Norvania reached Marlow on Thursday.",
        unlike="legal first hearing band visual"),
)  # fmt: skip
