"""Words that tell of what is noticed and given notice: sightings, ships sent, silences, boos, publications, questions, corrections."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

NOTICE: tuple[Trigger, ...] = (
    # --- what is seen from the air, and what flies over
    Trigger("sighting", "VERB", "spot sight photograph detect", "assault", "A Norvanian plane spotted the dinghy on Monday.",
        object="vehicle craft captive"),
    Trigger("overflight", "VERB", "fly pass hover buzz circle", "movement", "A Norvanian drone flew over Marlow on Monday.",
        subject="plane weapon", needs="over above"),
    Trigger("overflight", "VERB", "violate enter breach penetrate", "movement", "Two Norvanian jets violated the airspace on Monday.",
        object="airspace"),
    Trigger("overflight", "NOUN", "overflight flyover", "movement", "An overflight by a Norvanian drone was reported on Monday."),
    # --- who is sent, and who gets there
    Trigger("deployment", "VERB", "sail steam", "movement", "A patrol boat of the Norvanian navy sailed at dusk on Monday.",
        subject="vessel", bars="obj"),
    Trigger("deployment", "VERB", "scramble dispatch despatch", "measure", "Norvania dispatched a lifeboat on Monday.",
        object="vessel plane"),
    Trigger("arrival", "VERB", "reach", "arriving", "A team of the Red Cross reached Marlow on Monday.", object="place",
        subject="inspectors helper delegation"),
    Trigger("transfer", "NOUN", "transfer relocation", "custody", "The transfer of 40 survivors to a camp took place on Monday.",
        needs="of", unlike="power money fund technology asset ownership share wealth player bank data heat sovereignty"),
    Trigger("death", "VERB", "die", "fate", "A woman pulled from the wreck died in Marlow on Monday.", subject="mortal"),
    # --- who is mourned, honoured and booed
    Trigger("commemoration", "NOUN", "silence", "crowd", "A two-minute silence was held in Marlow on Monday.",
        modifiers="minute minutes one-minute two-minute three-minute five-minute minute-long"),
    Trigger("commemoration", "VERB", "pay", "crowd", "Anna Lindqvist paid tribute to the victims on Monday.", subject="being",
        needs="tribute tributes homage respect respects"),
    Trigger("protest", "VERB", "boo heckle jeer barrack hiss", "measure", "Rita Solano was booed in Marlow on Monday.",
        object="person"),
    Trigger("protest", "VERB", "meet greet", "measure", "Rita Solano was met with boos in Marlow on Monday.",
        object="being", needs="boo boos jeer jeers whistle whistles catcalls heckling insults"),
    # --- what is published, corrected, asked
    Trigger("publication", "VERB", "publish print", "briefing", "The Harbour Times published pages of a diary on Monday.",
        object="record study image", subject="being"),
    Trigger("publication", "VERB", "release present unveil issue", "briefing", "The Corvo Institute released its findings on Monday.",
        object="study", subject="being"),
    Trigger("publication", "VERB", "release", "briefing", "The Corvo Institute released a video on Monday.", object="image",
        subject="being"),
    Trigger("publication", "VERB", "make", "briefing", "The Corvo Institute made its recordings public on Monday.",
        object="study record image", subject="being", needs="public"),
    Trigger("match", "NOUN", "match qualifier derby", "clash", "A match between Estaria and Norvania was played in Marlow on Monday.",
        needs="between against"),
    Trigger("match", "NOUN", "match qualifier derby", "clash", "The football match in Marlow on Monday was called off.",
        modifiers="football soccer cup rugby cricket hockey basketball league friendly"),
    Trigger("correction", "VERB", "retract correct", "briefing", "The Harbour Times retracted the story on Monday.",
        object="article", subject="being"),
    Trigger("parliamentary-question", "VERB", "demand ask press grill quiz question", "questioning",
        "In parliament on Monday, Rita Solano demanded an answer.", subject="person",
        needs="parliament senate chamber congress"),
    # --- who receives whom, and what is addressed
    Trigger("meeting", "VERB", "receive welcome host", "reciprocal", "Anna Lindqvist will receive the Norvanian ambassadors on Monday.",
        object="envoy delegation delegates", subject="person"),
    Trigger("address", "VERB", "address direct", "speech", "Anna Lindqvist addressed a message of peace to her people on Monday.",
        object="message", subject="person"),
)  # fmt: skip
"""The rows of notice."""
