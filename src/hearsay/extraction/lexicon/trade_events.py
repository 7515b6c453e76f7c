"""Words that tell of trade and law-giving: what is signed into law, bought, merged, taken off sale, shown, lost; flights that turn back."""

from __future__ import annotations

from hearsay.extraction.lexicon.event_frames import Trigger

TRADE: tuple[Trigger, ...] = (
    # --- laws
    Trigger("enactment", "VERB", "sign", "measure", "President Anna Lindqvist signed the tax bill into law on Monday.", needs="law"),
    # --- companies
    Trigger("acquisition", "VERB", "acquire buy", "measure", "Corvo acquired the airline for two billion crowns on Monday.",
        object="business", subject="being"),
    Trigger("acquisition", "NOUN", "acquisition takeover buyout", "office", "Corvo announced the acquisition of an airline on Monday.",
        needs="announce complete agree approve block of", unlike="language data land customer", bars="power city state town"),
    Trigger("merger", "NOUN", "merger", "reciprocal", "The merger between Corvo and the Marlow Bank was announced on Monday."),
    Trigger("merger", "VERB", "merge", "reciprocal", "Corvo merged with the Marlow Bank on Monday.", subject="being", needs="with"),
    Trigger("layoffs", "NOUN", "layoff redundancy lay-off", "measure", "Corvo announced layoffs on Monday.", plural=True,
        needs="announce order begin plan"),
    Trigger("results", "VERB", "report post book record announce", "measure", "Corvo reported a loss of five million crowns on Monday.",
        object="earning", subject="being"),
    Trigger("bankruptcy", "VERB", "file", "measure", "Corvo filed for bankruptcy on Monday.", needs="bankruptcy insolvency administration"),
    # --- prices
    Trigger("fall", "VERB", "fall drop slide sink slump plunge tumble dive plummet decline", "shutdown",
        "Shares in Corvo Steel fell 6 percent in Marlow on Monday.", subject="security"),
    Trigger("fall", "NOUN", "fall drop slide slump plunge decline", "shutdown", "A slump in share prices on Monday alarmed buyers.",
        modifiers="price share market currency", unlike="water temperature pressure"),
    # --- what is on sale and on show
    Trigger("removal", "VERB", "remove pull take purge delist withdraw drop yank", "measure",
        "Corvo removed the app from its store on Monday.", object="offering", subject="being",
        needs="from off"),
    Trigger("removal", "VERB", "remove pull purge delist withdraw yank take", "measure", "The app was taken off the store on Monday.",
        object="offering", needs="store shelf sale market website site platform"),
    Trigger("removal", "NOUN", "removal takedown", "measure", "The removal of the app on Monday angered users.",
        modifiers="app game post video account film advert statue monument flag product"),
    Trigger("unveiling", "VERB", "unveil reveal showcase", "measure", "Corvo unveiled a phone in Marlow on Monday.",
        object="offering craft", subject="being"),
    # --- flights
    Trigger("diversion", "VERB", "turn", "mishap", "A flight to Lima turned around on Monday.", subject="plane",
        needs="around back round", bars="obj"),
    Trigger("diversion", "VERB", "divert", "shutdown", "A flight to Lima was diverted to Marlow on Monday.", object="plane"),
    Trigger("diversion", "VERB", "return", "mishap", "The flight returned to Marlow on Monday after a fault.", subject="plane",
        needs="after", bars="obj"),
)  # fmt: skip
