"""Short invented reports, the same at every run: of one sentence to six, quoted in every way, with names, numbers and days."""

from __future__ import annotations

import random

from hearsay import model

NAMES = ("Ada Brun", "Iva Lund", "Tomas Orsk", "Lina Vell", "Okon Dare", "Mirela Stahn", "Joon Pak-Ri", "Sefa N'Dour")
ROLES = ("the mayor of Vellin", "a spokesman for the fire service", "the interior minister", "one of the drivers", "head of the port union")
PLACES = ("Vellin", "Port Ellery", "the Orsk valley", "Arlo", "Tamsin Bay")
DAYS = ("on Monday", "late on Tuesday", "last week", "on May 4", "two days earlier", "this morning")
MARKS = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("“", ""), ("", '"'))
SAID = ("said", "told reporters", "warned", "denied", "insisted", "wrote on Tuesday")
SENTENCES = (
    "{a}{quoted}{z} {said} {name}, {role}.",
    "{name}, {role}, {said} {day} that {number} people were {done} in {place}.",
    "At least {number} people were {done} in {place} {day}, according to {role}.",
    "{a}{quoted},{z} {name} {said}. {a}{quoted}.{z}",
    "The road from {place} to {other} was closed {day}.",
    "He {said} that no more than {number} houses had been damaged; this could not be verified.",
    "{NAME} ({place}) — {role} met {name} {day}.",
    "Nobody in {place} {said} why.",
)
QUOTED = ("Nobody should cross tonight", "we counted {number} and then stopped", "It was not our doing", "the gate was open at six")
DONE = ("killed", "injured", "evacuated", "reported missing", "detained")


def reports(count: int, seed: int = 7) -> list[model.Document]:
    """That many documents, no two alike."""
    rng = random.Random(seed)
    return [_document(i, _text(rng, i), rng.choice((None, "2031-05-06", "2031-05-07"))) for i in range(count)]


def _document(i: int, text: str, published: str | None) -> model.Document:
    return model.Document(model.content_id("d", text), f"{i:03}.txt", "", text, published=published, language="en")


def _text(rng: random.Random, i: int) -> str:
    sentences = [_sentence(rng) for _ in range(rng.choice((1, 1, 2, 2, 3, 6)))]
    gap = rng.choice((" ", "\n", "\n\n", "\r\n"))
    return f"Report {i}: {gap.join(sentences)}"


def _sentence(rng: random.Random) -> str:
    a, z = rng.choice(MARKS)
    name = rng.choice(NAMES)
    parts = {
        "a": a, "z": z, "name": name, "NAME": name.upper(), "role": rng.choice(ROLES), "place": rng.choice(PLACES),
        "other": rng.choice(PLACES), "day": rng.choice(DAYS), "said": rng.choice(SAID), "done": rng.choice(DONE),
        "number": rng.choice(("3", "12", "1,400", "dozens of", "about 90", "seven")),
    }  # fmt: skip
    return rng.choice(SENTENCES).format(quoted=rng.choice(QUOTED).format(**parts), **parts)
