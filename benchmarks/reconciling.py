"""What a dossier costs once its reports are read: many stories, one large story, one report more.

    python benchmarks/reconciling.py [--reports 10000] [--stories 300] [--large 1000]

Reads a few dozen invented sentences through the network once, then puts reports together out of them: the sentences of
a story share its people, place and days, and every report has its own choice and order of them, its own toll, outlet
and date; one report in five is a copy of another. Findings are moved to where their sentence stands. Prints seconds
for all stories, for one large one, for that with one report more, and peak memory. The same at every call.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import time
from collections.abc import Iterator

import msgspec

import hearsay
from hearsay import model
from hearsay.documents import read_text

SENTENCES = (
    "{who} said {n} people were killed in {place} when the dam broke.",
    "At least {n} people were injured in {place}, the health ministry said.",
    "The army said {n} soldiers were missing in {place}.",
    "The relief agency said {n} people were displaced by the flood.",
    "{who} met {other} in {place} on Tuesday.",
    "{who} said the road to {place} was open.",
    "{other} denied that the road to {place} was open.",
    '"We were never warned," {who} said. "Nobody came to the village for two days."',
    "{other} accused {who} of ignoring a report by engineers on the state of the dam.",
    "{who} promised to rebuild the school, the bridge and the houses along the river.",
    "Rebels attacked the town of {place} on Sunday, a commander said.",
    "A senior official in the ministry, who asked not to be named, said that {who} had known of the cracks since April.",
    "{who} spoke by telephone with {other} on Monday.",
    "Volunteers carried blankets and bread to the gymnasium where families slept on the floor.",
    "Shops along the harbour stayed shut and the ferries did not sail.",
    "{other} said that a committee would look into the causes and report within a month.",
)
PEOPLE = ("Ilse Marrow", "Davit Oren", "Petra Holm", "Joran Vek", "Amara Sule", "Nils Kerr", "Hanne Lund", "Tomas Reier")
PLACES = ("Oldmere", "Kestrava", "Bessova", "Sandrake", "Lindmark", "Calder")
OUTLETS = tuple(
    f"{town} {name}" for town in ("Harbour", "Delta", "Morning", "Valley", "Coast") for name in ("Post", "Courier", "Times", "Herald")
)
FIRST = 40
"""Wordings of each sentence that are read."""


def wordings(rng: random.Random) -> list[list[str]]:
    """Each sentence with people, places and numbers filled in, several times over."""
    out = []
    for sentence in SENTENCES:
        block = []
        for _ in range(FIRST):
            who, other = rng.sample(PEOPLE, 2)
            block.append(sentence.format(who=who, other=other, place=rng.choice(PLACES), n=rng.randint(3, 900)))
        out.append(block)
    return out


def read_once(blocks: list[list[str]]) -> list[list[model.Findings]]:
    """The findings of each wording, read as a report of its own."""
    documents = [read_text(text + "\n", uri=f"{i}-{j}", language="en") for i, block in enumerate(blocks) for j, text in enumerate(block)]
    found = list(hearsay.read(documents))
    return [found[i * FIRST : (i + 1) * FIRST] for i in range(len(blocks))]


def moved(part: model.Findings, document: str, at: int, sentence: int) -> model.Findings:
    """The same findings in another report, ``at`` characters and ``sentence`` sentences further down, with ids of their own."""
    suffix = model.content_id("p", document, str(at))[2:8]
    data = msgspec.json.encode(msgspec.structs.replace(part, document=EMPTY)).decode()
    data = data.replace(part.document.id, document)
    data = ID.sub(lambda match: f'"{match[1]}{suffix}"', data)
    data = SPAN.sub(lambda match: f'"start":{int(match[1]) + at},"end":{int(match[2]) + at}', data)
    return msgspec.json.decode(SENTENCE.sub(lambda match: f'"sentence":{int(match[1]) + sentence}', data), type=model.Findings)


EMPTY = model.Document("", "", "", "")
ID = re.compile(r'"([smrfe]-[0-9a-f]{12})"')
SPAN = re.compile(r'"start":(\d+),"end":(\d+)')
SENTENCE = re.compile(r'"sentence":(\d+)')


def story(name: str, size: int, bank: list[list[model.Findings]], rng: random.Random) -> Iterator[model.Findings]:
    """Reports of one story; one in five is a copy of an earlier one under another outlet."""
    choices = [rng.sample(range(FIRST), 6) for _ in SENTENCES]
    earlier: list[list[model.Findings]] = []
    for number in range(size):
        if earlier and rng.random() < 0.2:
            parts = rng.choice(earlier)
        else:
            parts = [bank[i][rng.choice(choices[i])] for i in rng.sample(range(len(SENTENCES)), rng.randint(6, 12))]
            earlier.append(parts)
        yield report(f"{name}-{number}", parts, f"2031-05-{rng.randint(6, 12):02d}", rng.choice(OUTLETS))


def report(uri: str, parts: list[model.Findings], day: str, outlet: str) -> model.Findings:
    """One report made of parts, with their findings where the parts stand."""
    text = "\n".join(part.document.text.rstrip("\n") for part in parts) + "\n"
    document = msgspec.structs.replace(
        parts[0].document, id=model.content_id("d", uri, text), uri=uri, text=text, published=day, outlet=outlet, boilerplate=()
    )
    at, sentence = 0, 0
    held = []
    for part in parts:
        held.append(moved(part, document.id, at, sentence))
        at += len(part.document.text.rstrip("\n")) + 1
        sentence += len(part.sentences)
    names = [name for name in model.Findings.__struct_fields__ if name != "document"]
    return model.Findings(document, **{name: tuple(one for part in held for one in getattr(part, name)) for name in names})


def timed(findings: list[model.Findings]) -> float:
    """Seconds of processor time for one dossier."""
    began = time.process_time()
    hearsay.dossier(findings)
    return time.process_time() - began


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=10_000)
    parser.add_argument("--stories", type=int, default=300)
    parser.add_argument("--large", type=int, default=1_000)
    given = parser.parse_args()
    rng = random.Random(1)
    bank = read_once(wordings(rng))
    total, slowest = 0.0, 0.0
    for number in range(given.stories):
        size = given.reports // given.stories + (number < given.reports % given.stories)
        seconds = timed(list(story(f"story-{number}", size, bank, rng)))
        total, slowest = total + seconds, max(slowest, seconds)
    print(f"{given.stories} stories of {given.reports} reports: {total:.1f} s, the slowest {slowest:.2f} s")
    if given.large:
        large = list(story("large", given.large + 1, bank, rng))
        for size in (given.large // 4, given.large // 2, given.large, given.large + 1):
            print(f"one story of {size} reports: {timed(large[:size]):.2f} s")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
