"""Words that tell what those in authority do: crowds broken up, sites cleared, ministers heard, deadlines set; and what falls down."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

AUTHORITY: tuple[Trigger, ...] = (
    # --- crowds that are broken up, sites that are cleared
    Trigger("crackdown", "VERB", "open respond reply resort", "assault", "Police opened up with tear gas in Marlow on Monday.",
        object="riot-gear", subject="officers troops cops", needs="with to"),
    Trigger("crackdown", "VERB", "use fire deploy unleash launch lob hurl spray shoot employ discharge", "assault",
        "Police used tear gas in Marlow on Monday.", object="riot-gear", subject="officers troops cops"),
    Trigger("crackdown", "VERB", "disperse scatter teargas tear-gas baton-charge", "assault", "A crowd was dispersed in Marlow on Monday.",
        object="protesters gathering"),
    Trigger("crackdown", "VERB", "break", "assault", "Police broke up a rally in Marlow on Monday.", object="protesters gathering",
        subject="officers troops cops", needs="up"),
    Trigger("crackdown", "VERB", "charge", "assault", "Riot police charged the crowd in Marlow on Monday.", object="protesters",
        subject="officers troops cops"),
    Trigger("crackdown", "NOUN", "dispersal", "assault", "The dispersal of the crowd in Marlow on Monday was bloody.", needs="of"),
    Trigger("raid", "VERB", "clear", "assault", "Soldiers cleared a camp of migrants near Marlow on Monday.", object="cleared",
        subject="officers troops cops", bars="snow rubble debris mine landmine"),
    Trigger("raid", "VERB", "clear", "assault", "Soldiers cleared migrants out of a camp near Marlow on Monday.",
        object="being protesters", subject="officers troops cops", bars="of charge wrongdoing"),
    Trigger("raid", "VERB", "evict remove drive", "assault", "Soldiers evicted squatters from a house near Marlow on Monday.",
        object="being", subject="officers troops cops", needs="from out", bars="office post job power government"),
    Trigger("raid", "NOUN", "swoop", "assault", "A police swoop took place in Marlow on Monday."),
    Trigger("raid", "NOUN", "operation", "assault", "A police operation in Marlow on Monday left two men dead.",
        modifiers="police security dawn gendarmerie clearance eviction anti-gang commando"),
    Trigger("protest", "VERB", "besiege surround mob", "crowd", "A crowd besieged the town hall of Marlow on Monday.",
        subject="protesters angry", object="structure premises home"),
    # --- who is heard, and who sets a deadline
    Trigger("hearing", "VERB", "hear question grill quiz", "questioning", "The Senate committee will hear Ivo Marek on Monday.",
        object="person minister", subject="house assembly panel deputies"),
    Trigger("hearing", "VERB", "question grill quiz", "questioning", "The defence minister is to be questioned on Monday.",
        object="minister", bars="nsubj obl:agent"),
    Trigger("hearing", "VERB", "face", "speech", "The defence minister will face parliament on Monday.", subject="person minister",
        object="house assembly panel deputies"),
    Trigger("hearing", "VERB", "answer", "speech", "The defence minister is to answer to the assembly on Monday.",
        subject="person minister", needs="assembly parliament senate congress committee deputies"),
    Trigger("ultimatum", "NOUN", "ultimatum", "giving", "The governor gave the miners an ultimatum on Monday.",
        needs="give issue set deliver send receive present"),
    Trigger("ultimatum", "VERB", "give grant allow", "giving", "On Monday the governor gave the miners 72 hours to leave.", needs="deadline"),
    Trigger("ruling", "VERB", "suspend revoke freeze halt bar cancel invalidate lift", "measure",
        "A court in Marlow suspended the mill's licence on Monday.", subject="court", bars="xcomp"),
    Trigger("investigation", "VERB", "set establish appoint form create", "measure", "A commission was set up on Monday to lead the inquiry.",
        object="inquirers", amid="inquiry enquiry investigation probe"),
    Trigger("investigation", "NOUN", "setting establishment creation formation", "measure",
        "The minister announced the creation of a commission of inquiry on Monday.", modifiers="commission inquiry panel"),
    # --- what falls down
    Trigger("accident", "VERB", "come fall crash", "mishap", "Part of a wall came down in Marlow on Monday.", subject="frame", needs="down in"),
    Trigger("accident", "VERB", "give cave fail buckle", "mishap", "A tunnel failed near Marlow on Monday.", subject="frame",
        bars="obj notice birth"),
    Trigger("accident", "VERB", "give", "mishap", "The roof of a hall gave way in Marlow on Monday.", subject="frame", needs="way"),
    # --- who is opened, and what is read in it
    Trigger("autopsy", "NOUN", "autopsy post-mortem mortem postmortem necropsy", "nature", "An autopsy was carried out in Marlow on Monday."),
    Trigger("autopsy", "NOUN", "examination exam", "nature", "A post-mortem examination was held in Marlow on Monday.",
        modifiers="post-mortem mortem forensic postmortem"),
    Trigger("evacuation", "VERB", "fly airlift ferry transfer transport helicopter rush", "custody",
        "Nine survivors were flown to the capital on Monday.", object="casualty", needs="to from"),
    Trigger("correction", "VERB", "take pull", "briefing", "The Harbour Times took down a story on Monday.", object="article", needs="down"),
    # --- what is put off and called off, who steps into an office
    Trigger("postponement", "VERB", "adjourn", "measure", "The court adjourned the trial on Monday.", object="occasion dispute"),
    Trigger("cancellation", "VERB", "call", "measure", "The minister called off a trip to Marlow on Monday.", object="undertaking", needs="off"),
    Trigger("cancellation", "VERB", "cancel scrap", "measure", "The minister cancelled a trip to Marlow on Monday.", object="undertaking"),
    Trigger("appointment", "VERB", "replace succeed", "departure", "Anna Lindqvist replaced him as minister on Monday.",
        subject="person", object="person", bars="minute half substitute"),
)  # fmt: skip
"""Rows of what authorities do; they come before all others."""
