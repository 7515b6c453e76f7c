"""Words that tell of peril: water that is let out or breaks loose, sickness, who is warned and who is seized.

Like those of turmoil these rows come early: the particular goes before the general.
"""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

DAMS = "dam dams reservoir reservoirs spillway spillways barrage hydropower hydroelectric"
SICK = (
    "cholera measles ebola malaria dengue flu influenza covid coronavirus polio plague diphtheria meningitis typhoid typhus hepatitis "
    "mumps pox smallpox mpox anthrax rabies zika chikungunya pneumonia dysentery listeria salmonella legionnaire tuberculosis "
    "diarrhoea diarrhea gastroenteritis whooping"
)

PERIL: tuple[Trigger, ...] = (
    # --- water that is let out
    Trigger("dam-release", "VERB", "open raise lift", "shutdown", "The gates of the dam above Marlow were opened on Monday.",
        object="floodgate", amid=DAMS),
    Trigger("dam-release", "NOUN", "opening raising lifting", "shutdown", "The opening of the spillway on Monday surprised Marlow.",
        modifiers="gate floodgate spillway sluice sluicegate floodway", amid=DAMS),
    Trigger("dam-release", "NOUN", "release discharge", "nature", "The release on Monday peaked at night, engineers at the dam said.",
        amid=DAMS,
        unlike="prisoner hostage captive detainee inmate man woman engineer official activist suspect dissident report statement data news "
        "press document film book video image album fund aid result hospital"),
    Trigger("dam-release", "VERB", "release discharge", "shutdown", "The reservoir above Marlow released water on Monday.",
        object="floodwater"),
    # --- water that breaks loose
    Trigger("disaster", "NOUN", "wave surge wall torrent rush", "nature", "A wall of water swept through the town of Marlow on Monday.",
        modifiers="flood water mud storm floodwater", type="flood"),
    Trigger("disaster", "VERB", "send unleash push", "nature", "The burst pipe sent a torrent down the valley of Marlow on Monday.",
        object="torrent", needs="down through into onto over across toward towards", type="flood"),
    Trigger("disaster", "VERB", "sweep surge roar tear rush rage gush", "nature", "Water surged through the town of Marlow on Monday.",
        subject="floodwater", needs="through into over across down onto", bars="obj", type="flood"),
    Trigger("disaster", "VERB", "burst overflow overtop breach", "nature", "The river burst its banks in Marlow on Monday.",
        object="riverbank", subject="floodwater", type="flood"),
    Trigger("disaster", "VERB", "sweep wash carry", "mishap", "A bridge was washed away in Marlow on Monday.",
        object="structure home premises", needs="away", bars="obj tide emotion enthusiasm wind", type="flood"),
    # --- sickness
    Trigger("outbreak", "NOUN", "case infection", "nature", "Forty cases of cholera were reported in Marlow on Monday.", modifiers=SICK,
        plural=True),
    # --- who is warned
    Trigger("warning", "NOUN", "warning alert alarm", "giving", "The quarry's operator sent an alert to the mayor on Monday.",
        needs="send relay forward transmit email text get", unlike="terror privacy travel news fire"),
    Trigger("warning", "VERB", "warn", "measure", "The villagers warned the soldiers on Monday.", object="being", subject="being",
        bars="ccomp xcomp advcl parataxis against about of off over not"),
    Trigger("threat", "VERB", "threaten", "measure", "Norvania threatened to halt oil deliveries on Monday.", subject="being"),
    Trigger("warning", "VERB", "alert", "measure", "The operator alerted the ministry on Monday.", object="being", subject="being"),
    # --- who is seized
    Trigger("hijacking", "VERB", "seize commandeer storm board grab capture", "assault", "Gunmen seized a bus near Marlow on Monday.",
        object="vehicle", subject="assailant"),
    Trigger("abduction", "VERB", "take grab seize drag", "custody", "The miners were taken from a bus on Monday by gunmen.", object="being",
        subject="assailant", needs="from away"),
)  # fmt: skip
