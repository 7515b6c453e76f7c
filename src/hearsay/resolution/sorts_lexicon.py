"""What sorts of bodies there are, and which nouns may take up which."""

from __future__ import annotations

PARTS = frozenset({
    "owner", "shipowner", "charterer", "insurer", "contractor", "subcontractor", "supplier", "builder", "manufacturer", "maker",
    "developer", "landlord", "organiser", "organizer", "promoter",
})  # fmt: skip
"""What bodies are called by their part in a story, of which it has one each: ``the [owner]`` of a ship."""

ALIKE: tuple[frozenset[str], ...] = (
    frozenset({
        "company", "firm", "corporation", "operator", "owner", "manufacturer", "maker", "carrier", "utility", "insurer", "retailer",
        "giant", "startup", "start-up", "brand", "chain", "supplier", "distributor", "lender", "broker", "builder", "developer", "producer",
        "exporter", "importer", "miner", "brewer", "grocer", "conglomerate", "consortium", "contractor", "consultancy", "automaker",
        "carmaker", "airline", "bank", "subsidiary", "society", "enterprise", "business", "multinational",
    }),
    frozenset({"airline", "carrier"}),
    frozenset({"bank", "lender"}),
    frozenset({"union", "federation", "confederation", "guild", "association", "syndicate"}),
    frozenset({
        "charity", "ngo", "nonprofit", "non-profit", "foundation", "organization", "organisation", "group", "association", "network",
        "collective", "society", "watchdog", "campaign", "hotline", "movement", "coalition", "alliance",
    }),
    frozenset({"agency", "authority", "office", "service", "bureau", "department", "administration", "directorate", "inspectorate",
               "survey", "organization", "organisation", "regulator", "watchdog"}),
    frozenset({"service", "guard", "coastguard", "brigade", "corps", "force"}),
    frozenset({"hospital", "clinic"}),
    frozenset({"embassy", "consulate", "mission"}),
    frozenset({"fund", "lender", "institution"}),
    frozenset({"school", "college", "academy"}),
    frozenset({"laboratory", "lab", "institute"}),
    frozenset({"university", "college", "institute"}),
    frozenset({"party", "movement", "coalition", "alliance", "bloc", "front"}),
    frozenset({"group", "militia", "movement", "front", "faction", "network"}),
    frozenset({"newspaper", "paper", "daily", "weekly", "tabloid", "broadsheet", "magazine", "publication", "outlet"}),
    frozenset({"broadcaster", "station", "channel", "network", "outlet"}),
    frozenset({"website", "site", "portal", "outlet", "blog"}),
    frozenset({"parliament", "assembly", "congress", "chamber", "house"}),
    frozenset({"bloc", "union", "alliance", "organization", "organisation"}),
)  # fmt: skip
"""Nouns of which one may take up a body that was called by another: ``Quayside, the ferry [operator] … the [company]``."""

FLYING = frozenset({"airlines", "airways", "air", "aviation"})
"""Words in the name of an airline."""

REGULATING = frozenset({"regulatory", "regulation", "oversight", "supervisory", "supervision", "licensing"})
"""Words in the name of a regulator: the Cable [Licensing] Committee."""

FIRMS = frozenset({"company", "group", "corporation", "carrier", "airline", "operator", "service", "firm"})
"""What an airline may be called besides: ``the Quay Air [Company]``."""

TRADED = frozenset({"shares", "stock", "shareholders", "customers", "passengers", "ceo", "chief executive", "managing director"})
"""What only a company has: ``Quayside's [shares]``."""

KNOWN: dict[str, frozenset[str]] = {
    "agency": frozenset({
        "FBI", "CIA", "FSB", "USAID", "Roscosmos", "UNHCR", "UNICEF", "OCHA", "UNDP", "UNRWA", "UNEP", "UNFPA", "UNESCO", "Frontex",
        "Interpol", "Europol", "World Food Programme", "World Health Organization", "International Atomic Energy Agency", "OHCHR",
        "International Organization for Migration", "US Geological Survey", "Africa CDC", "World Meteorological Organization",
        "Reuters", "Agence France-Presse", "Associated Press", "United Press International", "Deutsche Presse-Agentur", "Anadolu Agency",
        "Xinhua", "TASS", "Interfax", "RIA Novosti", "Kyodo News", "Yonhap", "Press Trust of India", "ANSA", "EFE", "PAP",
    }),
    "charity": frozenset({
        "Médecins Sans Frontières", "Médecins du Monde", "Save the Children", "Oxfam", "CARE International", "Norwegian Refugee Council",
        "International Rescue Committee", "Amnesty International", "Human Rights Watch", "Greenpeace", "Transparency International",
        "Reporters Without Borders", "Committee to Protect Journalists", "International Committee of the Red Cross", "IFRC",
    }),
    "organization": frozenset({
        "United Nations", "NATO", "OSCE", "OECD", "OPEC", "OPCW", "Arab League", "Organization of American States", "ECOWAS",
        "International Crisis Group", "African Union", "ASEAN", "World Trade Organization", "Council of Europe",
    }),
    "bloc": frozenset({"European Union", "ECOWAS", "SADC", "ASEAN", "Mercosur", "African Union", "East African Community"}),
    "alliance": frozenset({"NATO", "CSTO"}),
    "court": frozenset({"International Court of Justice", "International Criminal Court", "European Court of Human Rights"}),
    "council": frozenset({"UN Security Council", "European Council", "UN Human Rights Council"}),
}  # fmt: skip
"""What bodies that are known everywhere are called, besides what their names say."""

INTRODUCED = frozenset({"hospital", "clinic", "hotline"})
"""Nouns, besides those of private bodies, for one that a lead tells of before the report names it."""

CAUSES = frozenset({"rights", "aid", "relief", "rescue", "environmental", "conservation", "monitoring", "civic", "women's", "women’s",
                    "student", "students", "farmers", "workers", "residents", "patients", "refugee", "medical", "religious", "advocacy",
                    "transparency", "press", "consumer", "humanitarian", "opposition", "election"})  # fmt: skip
"""What a body is for, as words in front of ``group`` or ``organisation`` tell it."""

ONLY = frozenset({"the", "town", "city", "village", "district", "region", "province", "country", "island", "capital", "area", "place",
                  "only", "main", "largest", "biggest", "local", "nearest", "same", "sole", "single", "overwhelmed", "overcrowded",
                  "crowded", "small", "tiny", "struggling", "besieged", "damaged", "bombed", "rundown", "understaffed"})  # fmt: skip
"""Words that tell of a hospital but that it is the one of its place: ``the [town's main] hospital``."""
