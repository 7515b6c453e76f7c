"""Words that tell of public life in a crisis: words to the press, relief, arrivals, decrees, alarms, what is stopped or opened."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

CIVIL: tuple[Trigger, ...] = (
    # --- words to the press
    Trigger("press-conference", "VERB", "face meet", "briefing", "Governor Rita Solano faced the press in Marlow on Monday.",
        object="press", subject="being"),
    Trigger("press-conference", "VERB", "give present", "briefing", "The count, given to the press by Rita Solano on Monday, is 44.",
        needs="press reporter journalist", bars="statement"),
    Trigger("interview", "VERB", "tell", "interview", "Mayor Rita Solano told state television on Tuesday that the port would reopen.",
        object="outlet broadcaster", subject="person"),
    Trigger("interview", "VERB", "speak talk confide", "interview", "Speaking to the Harbour Times, Rita Solano ruled out a deal.",
        object="outlet broadcaster", subject="person", needs="to with"),
    Trigger("interview", "VERB", "say declare speak repeat insist warn promise", "interview",
        "Rita Solano said on national radio on Tuesday that the port would reopen.", subject="person", needs="radio television tv"),
    Trigger("interview", "VERB", "ask interview", "questioning", "Asked by the Harbour Times on Tuesday, Rita Solano ruled out a deal.",
        object="person", subject="outlet broadcaster"),
    # --- relief
    Trigger("distribution", "VERB", "distribute", "giving", "The Red Cross distributed rations in Marlow on Thursday.",
        object="aid ration"),
    Trigger("distribution", "VERB", "hand give dole", "giving", "The Red Cross handed out blankets in Marlow on Thursday.",
        object="aid ration", needs="out"),
    Trigger("distribution", "NOUN", "distribution", "giving", "The distribution of rations in Marlow began on Thursday.",
        modifiers="food aid ration relief tent blanket supply water rice flour meal"),
    Trigger("aid", "VERB", "fly airlift", "giving", "Norvania flew 60 rescue workers to Marlow on Thursday.", object="helper"),
    # --- arrivals
    Trigger("visit", "VERB", "land", "journey", "President Anna Lindqvist landed in Marlow on Thursday, five hours late.", object="place",
        subject="person", needs="in at", bars="obj"),
    Trigger("visit", "VERB", "go head", "journey", "President Anna Lindqvist will go to Marlow on Thursday.", object="place",
        subject="person", needs="to", bars="obj xcomp ccomp"),
    Trigger("visit", "VERB", "expect await", "arriving", "President Anna Lindqvist is expected in Marlow on Thursday.", object="person",
        needs="in at", bars="obj xcomp ccomp court trial"),
    Trigger("visit", "ADJ", "due", "arriving", "President Lindqvist is due in Torvel on Thursday.", subject="person", needs="in at",
        bars="xcomp ccomp court trial"),
    Trigger("arrival", "VERB", "expect await", "arriving", "The Norvanian delegation is expected in Marlow on Thursday.",
        object="inspectors convoy vehicle helper aid", needs="in at", bars="obj xcomp ccomp court trial"),
    Trigger("arrival", "ADJ", "due", "arriving", "The Norvanian delegation is due in Marlow on Thursday.",
        subject="inspectors convoy vehicle helper aid", needs="in at", bars="xcomp ccomp court trial"),
    Trigger("arrival", "VERB", "arrive land dock berth moor", "arriving",
        "A Norvanian ship docked in Marlow on Thursday.", subject="convoy vehicle craft delegation",
        bars="obj emergency belly"),
    # --- decrees
    Trigger("declaration", "NOUN", "emergency", "decree", "The government declared a national emergency on Friday.",
        needs="declare proclaim lift", type="emergency"),
    Trigger("declaration", "NOUN", "state", "decree", "The government declared a state of national disaster on Friday.",
        modifiers="disaster calamity catastrophe exception", type="emergency"),
    Trigger("entry-into-force", "VERB", "take enter come go", "law", "The new water law came into force on Friday.",
        subject="measure deal rule", needs="effect force"),
    # --- what is stopped, opened, passed on
    Trigger("suspension", "VERB", "suspend halt pause stop freeze", "measure", "The relief group suspended its convoys on Tuesday.",
        object="activity", subject="being"),
    Trigger("suspension", "NOUN", "suspension", "measure", "The relief group announced the suspension of its convoys on Tuesday.",
        unlike="front rear car air licence license"),
    Trigger("opening", "VERB", "open", "measure", "Norvania opened the crossing to relief trucks on Tuesday.",
        object="premises structure", subject="being", needs="to for"),
    Trigger("notification", "VERB", "notify", "measure", "The relief group notified both armies of the route on Tuesday.", object="being"),
    Trigger("notification", "VERB", "share", "giving", "The route of the convoy was shared with both armies on Tuesday.",
        object="information", needs="with"),
    # --- alarms
    Trigger("alarm", "VERB", "sound wail blare ring", "signal", "The plant's sirens sounded at 2 a.m. on Tuesday.", subject="siren",
        bars="obj"),
    Trigger("alarm", "VERB", "go", "signal", "The plant's alarm went off at 2 a.m. on Tuesday.", subject="siren", needs="off"),
    Trigger("alarm", "VERB", "sound set activate trigger", "signal", "The plant's sirens were set off at 2 a.m. on Tuesday.",
        object="siren", bars="about over that"),
    # --- votes and rounds
    Trigger("talks", "NOUN", "round", "reciprocal", "The talks resume on Monday. The third round broke up on April 4 without a deal.",
        modifiers="first second third fourth fifth sixth seventh eighth ninth tenth previous last latest new next final",
        unlike="election voting vote funding bullet cup ammunition applause golf playoff draw ballot",
        bars="of"),
)  # fmt: skip
