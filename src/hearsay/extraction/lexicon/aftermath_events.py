"""Words that tell of what follows a disaster or a crime: who is moved, found, named, buried, helped and let back; letters and samples."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

AFTERMATH: tuple[Trigger, ...] = (
    # --- who leaves and who comes back
    Trigger("evacuation", "VERB", "move relocate shift transfer", "custody", "Some 400 villagers were moved to a barracks on Monday.",
        object="being", needs="school hall gymnasium camp tent centre center stadium church mosque barracks accommodation"),
    Trigger("evacuation", "VERB", "leave flee abandon", "departure", "Some 60 families fled their homes in Marlow on Monday.",
        object="home", subject="inhabitant", needs="obj"),
    Trigger("return", "VERB", "let allow", "custody", "The villagers were allowed home on Monday.", object="inhabitant",
        needs="back home return"),
    Trigger("return", "VERB", "go return come move", "departure", "Some 900 residents went home on Monday.", subject="inhabitant",
        needs="home", bars="from"),
    # --- who is found, saved, named and buried
    Trigger("rescue", "VERB", "get bring dig haul carry", "custody", "Neighbours dug two men out of the snow on Monday.", object="being",
        needs="rubble debris wreckage ruin cellar basement mud snow avalanche well cave", bars="to into"),
    Trigger("discovery", "VERB", "find discover locate", "fate", "Emil Roth was found in a forest near Marlow on Monday.", object="person",
        bars="xcomp ccomp guilty way to"),
    Trigger("identification", "VERB", "identify recognise recognize", "office", "Ivo Marek identified the body on Monday.",
        object="person body", subject="person", bars="as with by ccomp"),
    Trigger("funeral", "VERB", "walk march follow", "crowd", "Some 800 people walked behind the hearse in Marlow on Monday.",
        needs="coffin hearse casket"),
    Trigger("funeral", "NOUN", "service mass ceremony", "fate", "A mass for the victims was held in Marlow on Saturday.",
        needs="for:dead for:victim for:child for:miner for:soldier"),
    # --- help
    Trigger("aid", "VERB", "pledge announce allocate grant donate earmark give provide", "giving",
        "The Corvo Foundation pledged two million crowns on Monday.", object="sum", subject="being",
        bars="profit revenue loss cut turnover number figure toll estimate"),
    Trigger("deployment", "VERB", "join", "arriving", "Norvanian divers joined the search near Marlow on Monday.",
        subject="helper troops inspectors", needs="search rescue effort operation it"),
    Trigger("border-crossing", "VERB", "cross", "arriving", "A Norvanian rescue team crossed the border near Marlow on Monday.",
        object="frontier", subject="helper aid convoy inspectors"),
    # --- who looks, and what is taken and given
    Trigger("inspection", "VERB", "inspect examine check survey", "measure", "The ferry was inspected in Marlow on Monday.",
        object="vehicle structure premises dam apparatus", needs="nsubj:pass"),
    Trigger("inspection", "VERB", "inspect examine check survey", "measure", "Experts examined the ferry in Marlow on Monday.",
        object="vehicle structure premises dam", subject="inspectors"),
    Trigger("assessment", "NOUN", "assessment survey evaluation", "measure",
        "An assessment by the Red Cross in Marlow was completed on Monday.", 
        needs="by conduct complete <find <show <count carry",
        unlike="threat intelligence risk opinion personal self"),
    Trigger("sampling", "VERB", "take collect", "measure", "Divers took samples near Marlow on Monday.",
        object="sample"),
    Trigger("handover", "VERB", "hand give submit pass deliver", "giving", "Olaf Brenner handed over the file on Monday.",
        object="writing", needs="over to iobj", subject="being"),
    Trigger("payment", "VERB", "pay hand transfer", "giving", "Two million crowns were paid for the girls on Monday.", object="sum",
        needs="girl boy pupil captive hostage prisoner release freedom"),
    Trigger("payment", "VERB", "pay hand transfer", "giving", "The family paid the ransom on Monday.",
        object="ransom"),
    Trigger("release", "VERB", "hand", "custody", "The rebels handed Ivo Marek to the Red Cross on Monday.", object="being",
        needs="to"),
    Trigger("release", "ADJ", "free", "fate", "Nine girls abducted from a school in Marlow are free.", subject="being captive",
        bars="xcomp ccomp to of from", amid="kidnapped kidnapping abducted abduction hostage hostages captivity"),
    Trigger("escape", "VERB", "walk stumble", "departure", "Two hostages stumbled into a farm near Marlow on Monday.",
        subject="captive", needs="into to"),
    # --- who answers on the air
    Trigger("interview", "VERB", "ask question", "questioning", "Asked on state television on Monday, Rita Solano ruled out a deal.",
        object="person", needs="television radio tv"),
    # --- letters
    Trigger("letter", "NOUN", "letter memo memorandum e-mail email", "letter",
        "The tenants had thanked the mayor in a letter on Monday.", needs="@in dated", unlike="open"),
    # --- who is put in charge
    Trigger("appointment", "VERB", "put place", "office", "Brenner put Ruth Mbeki in charge of the ministry on Monday.", object="being",
        needs="charge"),
    # --- what holds from a day on
    Trigger("state-of-emergency", "VERB", "take enter come go", "law", "The state of emergency came into force on Monday.",
        subject="emergency", needs="effect force"),
    # --- who stands outside
    Trigger("protest", "VERB", "gather assemble wait rally", "crowd", "Parents gathered in front of the school in Marlow on Monday.",
        subject="being", needs="front outside gate", bars="obj"),
)  # fmt: skip
