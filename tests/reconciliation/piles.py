"""Mixed piles of made-up reports; the key of each says which event it tells of."""

from __future__ import annotations

import random

from hearsay.documents.text import read_text
from hearsay.model import Document


def dated(uri: str, day: str | None, title: str, *paragraphs: str) -> Document:
    return read_text("\n\n".join((title, *paragraphs)), uri=uri, published=day, title=title)


LAUNCHES = {
    "first": (
        dated(
            "a1", "2031-03-04", "Karsk fires ballistic missile into the eastern sea",
            "Karsk fired a ballistic missile from its Tolmin range on Tuesday, the defence ministry of neighbouring Veldania said, its "
            "first test since last summer.",
            "The missile flew about 620 kilometres and fell into the sea outside Veldania's waters, Defence Minister Ilka Brandt told "
            "reporters. “This is a grave provocation,” she said.",
            "State radio in Karsk called the launch a success and said that General Osip Marr had watched it.",
        ),
        dated(
            "a2", "2031-03-04", "Veldania protests after Karsk missile launch",
            "Veldania summoned the ambassador of Karsk on Tuesday, hours after a missile launched from Tolmin fell into the eastern sea.",
            "Fishing boats from Port Hale were called back. The missile reached a height of 90 kilometres, the ministry said, and flew for "
            "eleven minutes.",
            "Defence Minister Ilka Brandt said that the launch broke two resolutions of the League.",
        ),
        dated(
            "a3", "2031-03-05", "Karsk says missile test at Tolmin a success",
            "State radio in Karsk said on Wednesday that the missile launched a day before from the Tolmin range had hit its mark 620 "
            "kilometres away.",
            "General Osip Marr watched the launch with his staff. Veldania, whose defence minister Ilka Brandt called it a provocation, "
            "has asked the League to meet.",
        ),
    ),
    "second": (
        dated(
            "b1", "2031-03-18", "Karsk launches two missiles, Veldania says",
            "Karsk launched two short-range missiles from a lorry near Sorrel on Tuesday, the defence ministry of Veldania said, its "
            "second test this month.",
            "The missiles flew 240 kilometres and broke up over the northern bay. Defence Minister Ilka Brandt said that the army had been "
            "put on alert.",
            "Trains between Sorrel and the border were stopped for the morning, travellers said.",
        ),
        dated(
            "b2", "2031-03-18", "League to meet after two missiles from Karsk fall into northern bay",
            "The League will meet in a special session on Thursday after Karsk fired two missiles that broke up over the northern bay.",
            "Tuesday's launch from near Sorrel came while envoys of both countries were in Marrow for talks on fishing. Envoy Tessa Lund "
            "left the table, her office said.",
            "Veldania's army has been on alert since the morning.",
        ),
        dated(
            "b3", "2031-03-19", "Envoy leaves Marrow talks over missile launch",
            "Envoy Tessa Lund has broken off the fishing talks in Marrow, her office said on Wednesday, a day after Karsk launched two "
            "short-range missiles from Sorrel.",
            "Nobody fires missiles over a bay full of boats and then asks for cod, she said. The League meets on Thursday.",
        ),
    ),
}  # fmt: skip
"""Two launches by one country against the same neighbour, a fortnight apart."""

APART = (
    dated("c1", "2031-03-04", "Baker of Ossel wins prize for rye loaf",
          "A baker from Ossel has won the golden sheaf with a loaf of sour rye, the guild of bakers announced at its spring fair."),
    dated("c2", "2031-03-04", "Court frees trader in copper fraud trial",
          "A court in Lindmar acquitted the copper trader Ruben Sach on Tuesday of forging warehouse receipts worth nine million crowns."),
    dated("c3", "2031-03-05", "Comet to be seen with bare eye this week",
          "A comet found last autumn will brighten enough to be seen without a telescope, astronomers of the Hollin observatory said."),
    dated("c4", "2031-03-05", "Striker Amo Kell moves to Dorrit Rovers",
          "Dorrit Rovers have signed the striker Amo Kell until 2034, the club said. He scored 22 goals last season."),
    dated("c5", "2031-03-05", "Nurses at Vane hospital walk out over night shifts",
          "Two hundred nurses left the wards of Vane hospital on Wednesday to protest against longer night shifts, their union said."),
)  # fmt: skip
"""Five reports that have nothing in common but their days."""

SYLLABLES = ("bar", "dor", "fen", "gal", "hul", "kem", "lom", "mir", "nov", "pel", "rus", "sol", "tav", "vek", "zan", "qui")
COMMON = (
    "police", "reporters", "residents", "council", "spokesman", "inquiry", "witnesses", "morning", "office", "ministry",
    "minister", "country", "government", "later", "people", "statement", "questions", "building", "weather", "family", "company",
    "town", "region", "hours", "days", "reported", "asked", "called", "found", "early", "official",
)  # fmt: skip
"""Words of every report."""


def generated(seed: int, events: int, reports: int) -> list[tuple[Document, int]]:
    """A shuffled pile of ``reports`` on each of ``events`` events of one spring, each report with the number of its event.

    Half of a report's words are any report's, the other half are drawn from the two dozen of its event.
    """
    rng = random.Random(seed)
    out = []
    for event in range(events):
        own = ["".join(rng.sample(SYLLABLES, 4)) for _ in range(24)]
        day, month = rng.randrange(1, 25), rng.randrange(3, 7)
        for report in range(reports):
            told = " ".join(rng.choice(own if rng.random() < 0.5 else COMMON) for _ in range(60))
            out.append(
                (dated(f"{event}-{report}", f"2031-0{month}-{day + rng.randrange(4):02}", " ".join(rng.sample(own[:6], 4)), told), event)
            )
    rng.shuffle(out)
    return out
