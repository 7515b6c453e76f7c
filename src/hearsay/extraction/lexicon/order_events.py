"""Words that tell of the forces of order, courts, counts and cuts: who is led off, heard, declared elected; what is seized or cut off."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

ORDER: tuple[Trigger, ...] = (
    # --- who is led off, and brought before whom
    Trigger("abduction", "VERB", "haul drag bundle pull march frogmarch", "custody",
        "Armed men hauled Emil Roth out of his home in Marlow on Monday.", object="being",
        needs="home house bed flat apartment gunpoint hotel bedroom"),
    Trigger("detention", "VERB", "nick bust", "custody", "Police have nicked a man in Marlow over the fire.", object="being",
        subject="officers cops"),
    Trigger("detention", "VERB", "lead march escort bundle drag frogmarch walk", "custody",
        "A 40-year-old was led from a warehouse in handcuffs on Monday.", object="being",
        needs="handcuff handcuffs cuff cuffs shackle shackles chain chains"),
    Trigger("detention", "VERB", "decree order", "decree", "A judge in Marlow has decreed the prison without bail of Emil Roth on Monday.",
        object="prison", subject="court being"),
    Trigger("parade", "VERB", "parade", "custody", "The police paraded seven men arrested in Marlow on Monday.",
        object="being", bars="judge magistrate street", amid="arrested detained suspects custody"),
    Trigger("hearing", "VERB", "bring present produce haul parade take", "custody", "Emil Roth was brought before a judge on Monday.",
        object="being", needs="judge magistrate"),
    Trigger("motion", "NOUN", "motion", "measure", "The Corvo League tables its motion of no confidence this Monday.",
        modifiers="confidence no-confidence censure", needs="file table lodge submit present bring move"),
    Trigger("lawsuit", "VERB", "petition", "penalty", "The Corvo League petitioned the High Court on Monday.", object="court being"),
    Trigger("lawsuit", "NOUN", "challenge motion injunction writ application", "penalty",
        "The Corvo League lodged a motion with the court on Monday.", needs="file lodge", unlike="visa asylum patent job planning"),
    Trigger("exchange", "NOUN", "exchange", "reciprocal", "The exchange took place in Marlow on Monday. Forty prisoners crossed.",
        amid="prisoner prisoners captive captives hostages detainees", bars="@in @on @to for obj",
        unlike="prisoner hostage captive fire view letter gunfire word information message stock currency student list"),
    # --- what is taken away, and whose rooms are searched
    Trigger("raid", "VERB", "raid", "assault", "The party's offices in Marlow were raided on Monday.",
        object="structure premises home room"),
    Trigger("seizure", "VERB", "seize confiscate impound", "custody", "Police seized 40 laptops in Marlow on Monday.", object="goods"),
    Trigger("looting", "VERB", "loot ransack pillage plunder", "assault", "Some 30 stalls were looted in Marlow on Monday.",
        object="stall"),
    Trigger("attack", "VERB", "storm", "assault", "A crowd stormed the Corvo Market in Marlow on Monday.",
        object="stall premises home", subject="being"),
    # --- who is declared elected
    Trigger("declaration", "VERB", "declare proclaim pronounce", "office", "Anna Lindqvist was proclaimed president on Monday.",
        object="person", needs="president president-elect elect elected re-elected victorious"),
    # --- what is cut off
    Trigger("outage", "VERB", "cut block shut throttle switch restrict disrupt sever", "shutdown",
        "The internet was cut in Marlow on Monday.", object="internet"),
    Trigger("outage", "VERB", "leave", "shutdown", "The storm left 9,000 homes without power on Monday.",
        object="home inhabitant place", needs="without-electricity without-power"),
    Trigger("outage", "VERB", "go drop fail crash", "shutdown", "The internet went down in Marlow on Monday.", subject="internet",
        needs="down off offline dark dead out"),
    Trigger("outage", "NOUN", "shutdown cut disruption", "shutdown", "An internet shutdown began in Marlow on Monday.",
        modifiers="internet network web mobile data phone"),
)  # fmt: skip
"""The rows of order."""
