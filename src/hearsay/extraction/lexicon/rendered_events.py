"""Words of events as translations render them: ``put his charge at disposition``, ``proceeded to the registration of the offices``."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

RENDERED: tuple[Trigger, ...] = (
    # --- who goes and who is held
    Trigger("resignation", "VERB", "put place", "departure", "Olaf Brenner put his charge at disposition on Monday.", subject="person",
        needs="disposition disposal", object="post charge"),
    Trigger("resignation", "VERB", "present declare deposit", "departure", "Olaf Brenner presented his resignation on Monday.",
        object="notice", subject="being"),
    Trigger("resignation", "VERB", "renounce resign", "departure", "Olaf Brenner renounced his post on Monday.", subject="person",
        object="post charge tenure"),
    Trigger("detention", "VERB", "put place send", "custody", "Emil Roth was put in prison in Marlow on Monday.", object="being",
        needs="prison jail"),
    Trigger("detention", "VERB", "dictate impose", "decree", "A judge in Marlow dictated prison without bail for Emil Roth on Monday.",
        object="prison", subject="court being"),
    Trigger("trial", "NOUN", "process", "custody", "The process against Emil Roth began in Marlow on Monday.", needs="against"),
    # --- whose rooms are searched
    Trigger("raid", "NOUN", "registration perquisition inspection search", "measure",
        "The registration of the offices of the mill took place on Monday.",
        modifiers="office seat headquarters home house domicile dwelling flat"),
    # --- who is called in, who speaks before whom
    Trigger("hearing", "VERB", "expect", "custody", "Emil Roth is expected in court on Monday.", object="being", needs="court dock"),
    Trigger("summons", "VERB", "convoke", "office", "Norvania convoked the Estarian ambassador on Monday.", object="envoy being"),
    Trigger("press-conference", "VERB", "speak declare comment", "briefing", "Rita Solano spoke before journalists on Monday.",
        object="press", subject="person", needs="before"),
    # --- who is got out
    Trigger("rescue", "VERB", "extract", "custody", "Two children were extracted from the rubble in Marlow on Monday.", object="being",
        needs="ruin ruins rubble wreckage debris under"),
    # --- blows, crowds, work
    Trigger("attack", "VERB", "deliver inflict", "assault", "The army delivered a blow on the port of Marlow on Monday.", object="blow",
        subject="being troops power", needs="on at against to"),
    Trigger("protest", "VERB", "go come pour spill", "crowd", "Thousands went out to the streets of Marlow on Monday.",
        subject="throng protesters", needs="street square", bars="obj"),
    Trigger("protest", "VERB", "bar", "crowd", "Truckers barred the accesses to Marlow on Monday.", subject="worker protesters",
        object="route"),
    Trigger("strike", "VERB", "cease", "crowd", "The drivers ceased work on Monday.", object="labour", subject="worker"),
    # --- who is sent, and who looks
    Trigger("deployment", "VERB", "deploy", "giving", "The Red Cross deployed a team to Marlow on Monday.", object="helper inspectors",
        subject="being"),
)  # fmt: skip
"""The rows of translations."""
