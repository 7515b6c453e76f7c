"""Words of everyday news in other wordings: who goes and who follows, what is shut and opened, who comes and calls, what is found."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

OFFICES = (
    "executive minister president head director chairman chairwoman chairperson chair secretary commander spokesman spokeswoman ambassador "
    "premier governor coach judge adviser advisor editor captain mayor commissioner treasurer envoy coordinator successor leader manager "
    "boss chief prosecutor rector bishop archbishop speaker"
)
"""What somebody is made."""
WANTED = (
    "assistance helicopter pump generator plane loan money permission clearance priority asylum backup reinforcement peacekeeper weapon "
    "medicine blood food mediation ambulance fuel vaccine"
)
"""What somebody is asked for in need, no word of which is a verb as well: ``asked them to help``."""
ENTRAPPING = (
    "balcony roof car cab lorry truck bus train carriage vehicle mud basement well shaft cave tunnel avalanche snow lift elevator mine "
    "under beneath flame lake sea crevasse sewer"
)
"""What people are got out of."""

EVERYDAY: tuple[Trigger, ...] = (
    # --- who goes
    Trigger("resignation", "VERB", "throw", "departure", "Olaf Brenner threw in the towel on Monday.", subject="person", needs="towel"),
    Trigger("resignation", "VERB", "step stand", "departure", "Olaf Brenner stepped aside on Monday.", subject="person", needs="aside"),
    Trigger("resignation", "VERB", "leave quit", "departure", "Olaf Brenner left the company on Monday.", subject="person",
        object="employer", bars="xcomp ccomp without for"),
    Trigger("dismissal", "VERB", "part", "office", "The club parted company with Olaf Brenner on Monday.", needs="company way ways",
        subject="being"),
    Trigger("dismissal", "VERB", "show", "office", "Olaf Brenner was shown the door on Monday.", needs="door"),
    Trigger("dismissal", "VERB", "force push kick throw boot vote", "office", "Olaf Brenner was forced out on Monday.", object="person",
        needs="out", bars="rubble wreckage home house"),
    Trigger("suspension", "VERB", "suspend", "office", "Two officers were suspended on Monday.", object="officers minister person deputies",
        bars="sentence service permit"),
    # --- who follows
    Trigger("appointment", "VERB", "name make pick choose confirm designate elevate", "office",
        "The board named Ruth Mbeki acting chief executive on Monday.", object="person being", needs=OFFICES),
    Trigger("appointment", "VERB", "become", "departure", "Ruth Mbeki became minister of health on Monday.", subject="person",
        needs=OFFICES),
    Trigger("appointment", "VERB", "take", "departure", "Ruth Mbeki took over as head of the port on Monday.", subject="person",
        needs="over helm rein reins charge", bars="business company firm stake bank"),
    Trigger("appointment", "VERB", "put", "office", "Brenner put Ruth Mbeki in his place on Monday.", object="person", needs="place"),
    # --- what is shut, stopped and opened
    Trigger("closure", "VERB", "stay", "shutdown", "Schools in Marlow stayed shut on Monday.", subject="premises structure",
        needs="shut closed"),
    Trigger("closure", "VERB", "close shut", "shutdown", "The embassy of Norvania closed its doors on Monday.", object="door"),
    Trigger("reopening", "VERB", "open", "shutdown", "The crossing near Marlow opened again on Monday.", subject="premises structure",
        needs="again", bars="obj"),
    Trigger("resumption", "VERB", "run operate fly sail", "shutdown", "Trains are running again in Marlow since Monday.",
        subject="vehicle plane works", needs="again", bars="obj"),
    Trigger("suspension", "VERB", "call", "measure", "The league called a halt to all matches on Monday.", needs="halt",
        subject="being"),
    Trigger("revocation", "VERB", "withdraw cancel revoke pull strip", "measure", "The mill's licence was revoked on Monday.",
        object="licence"),
    # --- who faces the press
    Trigger("press-conference", "VERB", "take answer field", "briefing", "Rita Solano took questions from reporters on Monday.",
        subject="person", needs="reporter journalist press"),
    Trigger("press-conference", "VERB", "appear step speak go", "briefing", "Rita Solano appeared before the cameras on Monday.",
        subject="person", needs="camera cameras"),
    # --- who comes and goes
    Trigger("visit", "VERB", "fly jet race rush hurry drive", "journey", "Anna Lindqvist flew into Marlow on Monday.", object="place scene",
        subject="person", needs="into to", bars="obj xcomp ccomp"),
    Trigger("visit", "VERB", "reach", "journey", "Anna Lindqvist reached the town of Marlow on Monday.", object="place scene",
        subject="person"),
    Trigger("visit", "VERB", "walk stroll wade trudge", "journey", "Anna Lindqvist walked through the ruins of Marlow on Monday.",
        object="place scene", subject="person", needs="through around"),
    Trigger("visit", "NOUN", "way", "journey", "Anna Lindqvist is on her way to Marlow.", needs="@on", bars="of"),
    Trigger("arrival", "VERB", "get make", "arriving", "Two inspectors got to the site on Monday.", object="scene place",
        subject="inspectors helper delegation", needs="to", bars="obj xcomp ccomp"),
    Trigger("return", "VERB", "fly", "departure", "The last tourists flew home on Monday.", subject="being",
        needs="home", bars="obj from"),
    Trigger("talks", "VERB", "discuss", "reciprocal", "Anna Lindqvist discussed the dam with Tomas Okello on Monday.", subject="person",
        needs="with", bars="xcomp ccomp"),
    # --- who searches, and what is taken
    Trigger("raid", "VERB", "turn arrive come descend", "assault", "Police turned up at the mill on Monday with a search warrant.",
        subject="officers inspectors cops", needs="warrant"),
    Trigger("raid", "NOUN", "search", "measure", "A search of the party's offices in Marlow took place on Monday.",
        modifiers="office home house flat apartment headquarters premise villa"),
    Trigger("raid", "VERB", "burst barge", "assault", "Soldiers burst into the offices of the party on Monday.",
        object="structure premises home room", subject="officers troops cops", needs="into"),
    Trigger("seizure", "VERB", "take remove carry", "custody", "Nine boxes of files were taken from the offices of the mill on Monday.",
        object="papers", needs="office home house headquarters flat"),
    Trigger("seizure", "VERB", "impound seize confiscate", "custody", "The navy impounded a trawler near Marlow on Monday.",
        object="vessel vehicle", subject="officers troops cops"),
    Trigger("detention", "VERB", "pick", "custody", "Emil Roth was picked up at his home on Monday.", object="being",
        needs="home police airport house flat hideout station", bars="award prize"),
    Trigger("detention", "VERB", "take bring", "custody", "Emil Roth was taken in for questioning on Monday.", object="being",
        needs="questioning question"),
    Trigger("trial", "VERB", "hand give receive get serve", "custody", "Emil Roth was given a six-year term on Monday.",
        object="term being", needs="term"),
    # --- who is mourned
    Trigger("mass", "VERB", "celebrate lead hold say offer concelebrate", "decree", "Bishop Ivo Marek celebrated a mass in Marlow on Monday.",
        object="mass"),
    Trigger("mass", "NOUN", "mass", "decree", "A memorial mass was held in Marlow on Monday.",
        modifiers="memorial requiem funeral thanksgiving remembrance open-air"),
    Trigger("vigil", "NOUN", "vigil", "crowd", "A vigil was held in Marlow on Monday."),
    Trigger("vigil", "VERB", "light", "crowd", "Hundreds of people lit candles in Marlow on Monday.", object="candle", subject="being"),
    Trigger("funeral", "VERB", "bid", "fate", "Some 300 people bade farewell to Oskar Lind in Marlow on Monday.", needs="farewell goodbye"),
    Trigger("funeral", "VERB", "carry bear lower shoulder", "nature", "The coffins were carried through Marlow on Monday.",
        object="coffin"),
    Trigger("funeral", "VERB", "lay", "fate", "The miners will be laid to rest in Marlow on Monday.", needs="rest", object="being mourned"),
    Trigger("commemoration", "VERB", "fall stand pause", "crowd", "The town of Marlow fell silent on Monday in memory of the victims.",
        needs="memory honour honor"),
    Trigger("commemoration", "VERB", "fly lower", "nature", "Flags flew at half-mast in Marlow on Monday.", needs="half-mast half-staff mast"),
    # --- what is found
    Trigger("recovery", "VERB", "locate raise lift salvage", "fate", "Divers located the wreck near Marlow on Monday.", object="remains"),
    Trigger("recovery", "VERB", "find locate discover", "fate", "The missing skier, Oskar Lind, was found dead near Marlow on Monday.",
        object="person being", needs="dead", amid="missing search searchers"),
    Trigger("recovery", "VERB", "wash float", "fate", "Two bodies washed ashore near Marlow on Monday.", subject="remains",
        needs="ashore up"),
    Trigger("recovery", "VERB", "turn", "fate", "The flight recorder turned up near Marlow on Monday.", subject="remains", needs="up"),
    Trigger("recovery", "NOUN", "recovery discovery", "fate", "The discovery of the flight recorder was announced in Marlow on Monday.",
        modifiers="recorder box wreck"),
    Trigger("discovery", "VERB", "come stumble happen", "nature", "Farmers came across a mass grave near Marlow on Monday.", object="grave",
        needs="across on upon"),
    Trigger("discovery", "VERB", "find discover unearth uncover", "nature", "Soldiers found a mass grave near Marlow on Monday.",
        object="grave"),
    # --- who is got out
    Trigger("rescue", "VERB", "free pull cut drag haul", "custody", "A woman was freed from under a balcony in Marlow on Monday.",
        object="being", needs=ENTRAPPING, bars="into to"),
    Trigger("rescue", "VERB", "make", "departure", "The miners made it out alive on Monday.", subject="being captive", needs="alive"),
    Trigger("evacuation", "VERB", "clear", "shutdown", "Two wards of the hospital in Marlow were cleared on Monday.",
        object="ward", amid="smoke fire gas leak bomb alarm flood"),
    # --- what is put right
    Trigger("correction", "VERB", "correct revise amend adjust lower", "briefing", "The ministry corrected its figures on Monday.",
        object="figure", subject="being"),
    Trigger("correction", "VERB", "withdraw pull", "briefing", "The Harbour Times withdrew its report on Monday.", object="article",
        subject="outlet broadcaster"),
    Trigger("correction", "VERB", "take withdraw retract", "briefing", "Olaf Brenner took back his remarks on Monday.", object="remark",
        subject="being", bars="@"),
    # --- who asks for help
    Trigger("distress-call", "NOUN", "call signal message alert", "letter", "The captain sent a distress call on Monday.",
        modifiers="distress mayday sos"),
    Trigger("distress-call", "NOUN", "mayday sos", "letter", "The trawler sent out a mayday on Monday.",
        needs="send issue broadcast transmit give put"),
    Trigger("distress-call", "VERB", "declare", "letter", "The pilot declared an emergency near Marlow on Monday.", subject="crew",
        needs="emergency mayday"),
    Trigger("request", "VERB", "ask", "request", "Norvania asked Estaria for two pumps on Monday.", subject="being", needs=WANTED,
        bars="ccomp"),
    Trigger("request", "VERB", "request", "request", "Norvania requested help from Estaria on Monday.", subject="being", object="aid helper wanted"),
    Trigger("appeal", "VERB", "plead beg", "giving", "The mayor pleaded for generators on Monday.", subject="being",
        object="aid helper wanted", needs="for", bars="obj ccomp"),
    # --- what is given
    Trigger("return", "VERB", "fly send ship bring take return", "custody", "The remains of Oskar Lind were flown home on Monday.",
        object="remains mourned coffin", needs="home back"),
    Trigger("return", "VERB", "repatriate", "custody", "Norvania repatriated 40 miners on Monday.", object="being remains mourned"),
    Trigger("handover", "VERB", "hand turn give surrender", "giving", "The rebels handed the bodies of six soldiers to Norvania on Monday.",
        object="remains recorders", needs="over to iobj"),
    Trigger("distribution", "VERB", "dish ladle serve", "giving", "Soldiers dished out soup in Marlow on Monday.", object="ration aid"),
    Trigger("aid", "VERB", "cross", "giving", "A convoy of trucks crossed into Marlow on Monday.",
        subject="convoy aid helper", needs="into", bars="obj"),
    Trigger("aid", "VERB", "promise commit approve grant extend", "giving", "Norvania promised 20 million crowns in aid on Monday.",
        object="sum loan", subject="being", bars="profit revenue"),
    Trigger("payment", "VERB", "pay", "giving", "The Corvo Bank paid each family 10,000 crowns on Monday.", object="sum",
        subject="being", needs="family victim relative survivor"),
    # --- crowds
    Trigger("strike", "VERB", "stay", "crowd", "Bus drivers stayed away from work on Monday.", subject="worker", needs="work"),
    Trigger("protest", "VERB", "fill pack throng", "crowd", "Tens of thousands filled the streets of Marlow on Monday.",
        object="avenue", subject="throng"),
    Trigger("protest", "VERB", "pelt", "measure", "A crowd pelted the minister with eggs on Monday.", object="being vehicle structure"),
    # --- war
    Trigger("ceasefire", "VERB", "fall", "nature", "The guns fell silent in Marlow on Monday.", subject="guns", needs="silent"),
    Trigger("displacement", "VERB", "stream pour flock flood", "departure", "Some 4,000 refugees streamed across the border on Monday.",
        subject="inhabitant", needs="across over into", bars="obj"),
    Trigger("attack", "VERB", "open", "assault", "Gunmen opened up on a patrol near Marlow on Monday.", subject="assailant troops",
        needs="up", bars="obj about"),
    Trigger("attack", "VERB", "strike hit", "assault", "Norvania's jets struck the port of Marlow on Monday.", subject="bombers",
        object="place structure vehicle premises"),
    Trigger("capture", "VERB", "fall", "assault", "Marlow fell on Monday, the army said.", subject="place",
        bars="obj behind in by from xcomp short silent apart into on", amid="rebels troops army soldiers siege forces fighters militia"),
    Trigger("attack", "VERB", "exchange trade", "clash", "The two armies traded shots near Marlow on Monday.", object="shots",
        type="clash"),
)  # fmt: skip
"""The rows of everyday news."""
