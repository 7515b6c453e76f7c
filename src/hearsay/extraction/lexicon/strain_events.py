"""Words that tell of mishaps, strain and unrest, and of whoever leaves a place: the general, after all other rows."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

STRAIN: tuple[Trigger, ...] = (
    # --- who leaves
    Trigger("departure", "VERB", "leave depart quit", "movement", "The diplomats left the town of Marlow in a convoy on Monday.",
        subject="being vehicle", object="place", bars="xcomp ccomp without"),
    Trigger("departure", "VERB", "cross", "movement", "Some 200 refugees crossed the border near Marlow on Monday.", object="frontier",
        subject="being vehicle"),
    Trigger("departure", "VERB", "depart leave set sail", "movement", "The Norvanian delegation departed from Marlow on Monday.",
        subject="being vehicle", needs="from for off", bars="obj"),
    Trigger("displacement", "NOUN", "exodus", "departure", "The exodus of villagers from Marlow began on Monday."),
    Trigger("evacuation", "VERB", "relocate", "custody", "The army relocated 300 villagers on Monday.", object="being structure"),
    # --- mishaps
    Trigger("accident", "VERB", "jackknife ditch nosedive topple somersault founder flip", "mishap",
        "A trawler foundered off Marlow on Monday.",
        subject="craft structure", bars="price government obj"),
    Trigger("accident", "VERB", "drown suffocate", "mishap", "Four boys drowned in a lake near Marlow on Monday.", subject="being",
        bars="debt sorrow"),
    Trigger("accident", "NOUN", "pileup wreck drowning mishap crush grounding", "mishap",
        "A pileup near Marlow killed four people on Monday.",
        unlike="nervous train-set"),
    Trigger("accident", "NOUN", "meltdown", "nature", "A meltdown at a reactor in Marlow on Monday alarmed the region.",
        unlike="financial market public economic"),
    Trigger("disaster", "VERB", "burst go erupt", "mishap", "A hotel in Marlow burst into flames on Monday.", needs="flame smoke",
        subject="structure vehicle premises home", type="fire"),
    Trigger("disaster", "NOUN", "inferno conflagration", "nature", "An inferno destroyed a market in Marlow on Monday.", type="fire"),
    Trigger("disaster", "NOUN", "deluge inundation", "nature", "A deluge in Marlow killed two people on Monday.", type="flood"),
    Trigger("disaster", "NOUN", "heatwave snowstorm sandstorm hailstorm rockslide rockfall sinkhole mudflow cloudburst", "nature",
        "A sandstorm in Marlow killed two people on Monday."),
    Trigger("disaster", "NOUN", "wave", "nature", "A heat wave hit the town of Marlow on Monday.", modifiers="heat tidal cold"),
    Trigger("outbreak", "NOUN", "pandemic", "nature", "The agency declared a pandemic on Monday."),
    # --- unrest
    Trigger("protest", "NOUN", "rioting unrest disturbance picket", "crowd", "Rioting broke out in Marlow on Monday."),
    Trigger("protest", "VERB", "picket", "crowd", "Nurses picketed a hospital in Marlow on Monday.", subject="being"),
    Trigger("protest", "VERB", "rampage", "crowd", "Rioters rampaged through Marlow on Monday.", subject="being protesters"),
    Trigger("protest", "VERB", "occupy", "crowd", "Students occupied a university building in Marlow on Monday.",
        subject="being protesters",
        object="structure premises", bars="troop soldier army"),
    Trigger("strike", "NOUN", "lockout shutdown", "crowd", "A lockout of dockers began in Marlow on Monday.",
        unlike="government reactor partial"),
)  # fmt: skip
