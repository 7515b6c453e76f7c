"""Measure the shipped file on the development parts, and print the table that the model card and the docs quote.

    python -m training.evaluate --data ../shared/data [--only WORD] [--json FILE]

Exits with status 1 where a figure is below its floor (`floors.json`), if the data is what the floors were measured on.

Trees and tags on gold words and sentences, punctuation counted, labels without subtypes. Attribution and names on
what `hearsay read` writes for the raw text; a token is a word or one punctuation mark, a relation one attribution
matched one to one by content (intersection over union of 0.5 or more), an overlapping cue and an overlapping source.
Moments are found where they overlap; their value is right where it is the annotation's, character for character, and
tells the same days where its first and last day are those of the annotation, in whatever form: GUM writes a week as
two days and a morning as its day. What GUM knows only as before or after a day counts as found and never as right.
Figures and events of the reports of our own that are kept apart, and of the newswire in which they are marked
(`reports/newswire/`): a figure is found where it overlaps a marked one, its measure is right where it is the mark's; an
event is found where one of its mentions holds a marked word, its kind is right where it is what the mark's kind is
called; who takes part is counted over events that are found with their kind. Of sources without a name and of figures in the
same reports, each resolved by itself: how many of those found stand for whoever is marked (`referents.py`).
Sentences of our own (`sets/`): moments are
counted together with GUM's; a figure is right where value, measure and population are. Stories with a gold file
(`examples/`, and `gold/` beside the data where it is): speakers and figures as `stories.py` counts them. Sentence
vectors against the original model's: the rank correlation of cosines over the pairs that `teacher.py` pinned.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from pathlib import Path

import msgspec
import numpy as np

import hearsay
from hearsay import model
from hearsay.extraction.calendar import days_of
from hearsay.extraction.lexicon.read_events import READ
from hearsay.language import decoding
from hearsay.language.components import edges, open_document
from hearsay.language.hints import CLAIMANT, NAME
from hearsay.language.network import Network, shipped
from hearsay.language.vectors import vectors
from hearsay.processes import cores
from training import floors, referents, stories, teacher, written
from training.data import NAMES, treebank
from training.examples import Example
from training.sets import figures as figure_set
from training.sets import moments as moment_set

TOKEN = re.compile(r"\w+|[^\w\s]")
Spans = Iterable[tuple[int, int]]
GAPS = {0: " ", 1: "\n", 2: "\n\n"}
ROOT = Path(__file__).parent.parent
EXAMPLES = ("ferry", "border")
GOLD = ("seeds", "quake")


def f1(hit: float, found: float, gold: float) -> float:
    """Harmonic mean of precision and recall."""
    return round(float(2 * hit / (found + gold)), 4) if found + gold else 0.0


def trees(network: Network, examples: Iterable[Example]) -> dict[str, float]:
    """Labelled and unlabelled attachment, tags, lemmas and sentence starts."""
    hits: Counter[str] = Counter()
    for x in examples:
        answers = network.read(x.words, ["", *(GAPS[b] for b in x.breaks[1:])])
        for window, answer in answers:
            for i in range(window.start, window.end):
                row = 1 + i - window.start
                hits["words"] += 1
                hits["upos"] += network.labels["upos"][int(answer["upos"][row])] == x.upos[i]
                hits["xpos"] += network.labels["xpos"][int(answer["xpos"][row])] == x.xpos[i]
                hits["lemmas"] += network.labels["lemmas"][int(answer["lemmas"][row])] == x.lemmas[i]
                begins = answer["begins"][row, 1] > answer["begins"][row, 0]
                hits["begins-found"] += int(begins)
                hits["begins-gold"] += x.begins[i]
                hits["begins"] += int(begins and x.begins[i])
        for window, answer in answers:
            heads, labels = decoding.trees(answer, edges(window, [s for s, _ in x.sentences]))
            for i, (head, label) in enumerate(zip(heads.tolist(), labels.tolist(), strict=True), window.start):
                right = (head + window.start if head >= 0 else -1) == x.heads[i]
                hits["uas"] += right
                hits["las"] += right and network.labels["labels"][label].split(":")[0] == x.labels[i].split(":")[0]
    n = hits["words"]
    out = {name: round(hits[name] / n, 4) for name in ("las", "uas", "upos", "xpos", "lemmas")}
    return {**out, "sentence starts": f1(hits["begins"], hits["begins-found"], hits["begins-gold"])}


def _tokens(spans: Spans, starts: list[int]) -> frozenset[int]:
    return frozenset(t for s, e in spans for t in starts if s <= t < e)


def _joined(a: dict[str, frozenset[int]], b: dict[str, frozenset[int]]) -> bool:
    """Whether cues overlap and sources do, or neither has one."""
    return bool((a["cue"] & b["cue"] or not a["cue"]) and (a["source"] & b["source"] or not (a["source"] or b["source"])))


def attribution(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Token F1 of each role, and F1 of relations."""
    roles = ("source", "cue", "content")
    counts = {r: np.zeros(3) for r in roles}
    relation = np.zeros(3)
    for gold, findings in rows:
        starts = [m.start() for m in TOKEN.finditer(gold["text"])]
        want = [{r: _tokens([(s["start"], s["end"]) for s in a[r]], starts) for r in roles} for a in gold["attributions"]]
        have = []
        for s in findings.statements:
            parts = {"source": [s.speaker.span] if s.speaker.span else [], "cue": [s.cue] if s.cue else [], "content": list(s.content)}
            have.append({r: _tokens([(p.start, p.end) for p in parts[r]], starts) for r in roles})
        for r in roles:
            a, b = (frozenset().union(*(x[r] for x in side)) for side in (want, have))
            counts[r] += (len(a & b), len(b), len(a))
        pairs = sorted(
            (
                (len(a["content"] & b["content"]) / len(a["content"] | b["content"]), i, j)
                for i, a in enumerate(want)
                for j, b in enumerate(have)
                if a["content"] & b["content"]
            ),
            reverse=True,
        )
        used: tuple[set[int], set[int]] = (set(), set())
        for overlap, i, j in pairs:
            a, b = want[i], have[j]
            if overlap >= 0.5 and i not in used[0] and j not in used[1] and _joined(a, b):
                used[0].add(i)
                used[1].add(j)
        relation += (len(used[0]), len(have), len(want))
    return {**{r: f1(*counts[r]) for r in roles}, "relation": f1(*relation)}


def names(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Exact F1 of all names but DATE and MISC."""
    counts = np.zeros(3)
    for gold, findings in rows:
        want = {(NAMES[m["label"]], m["start"], m["end"]) for m in gold["mentions"]}
        have = {(m.label, m.span.start, m.span.end) for m in findings.mentions}
        want, have = ({x for x in side if x[0] not in {"DATE", "MISC"}} for side in (want, have))
        counts += (len(want & have), len(have), len(want))
    return {"exact": f1(*counts)}


def likeness(pinned: teacher.Pairs) -> dict[str, float]:
    """Spearman's correlation of the vectors' cosines with the original model's, over pairs of sentences."""
    unit = vectors(pinned.sentences)
    mine = [float(unit[i] @ unit[j]) for i, j, _ in pinned.pairs]
    ranks = [np.argsort(np.argsort(side, kind="stable")) for side in (mine, [cosine for _, _, cosine in pinned.pairs])]
    return {"spearman": round(float(np.corrcoef(ranks)[0, 1]), 4)}


def moments(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Recall by overlap, and how many of those found have the value, or the days, of the annotation."""
    gold_n = found_n = hits = values = days = 0
    for gold, findings in rows:
        free = list(findings.moments)
        found_n += len(free)
        gold_n += len(gold["moments"])
        for want in gold["moments"]:
            hit = next((m for m in free if m.span.start < want["end"] and want["start"] < m.span.end), None)
            if hit is None:
                continue
            free.remove(hit)
            value = want.get("when") or (f"{want['from']}/{want['to']}" if "from" in want and "to" in want else None)
            hits += 1
            values += hit.value == value
            days += hit.value == value or (value is not None and days_of(value) is not None and days_of(hit.value) == days_of(value))
    recall, precision, right, same = (_share(a, b) for a, b in ((hits, gold_n), (hits, found_n), (values, hits), (days, hits)))
    return {"recall": recall, "precision": precision, "value of those found": right, "same days": same}


def figures(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Marked figures found, how many of those found are marked, and how many marked ones have the mark's measure."""
    gold_n = found_n = hits = right = 0
    for gold, findings in rows:
        free = list(findings.figures)
        gold_n += len(gold["figures"])
        found_n += len(free)
        for want in gold["figures"]:
            hit = next((f for f in free if _covers(f.span, want)), None)
            if hit is not None:
                free.remove(hit)
                hits += 1
                right += hit.measure == want["class"]
    return {"recall": _share(hits, gold_n), "precision": _share(hits, found_n), "measure of those found": _share(right, hits)}


def events(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Marked words of events that a mention holds, how many of those are held by one of the mark's kind, and how many events hold one."""
    words_n = events_n = hits = right = holding = 0
    for gold, findings in rows:
        words_n += len(gold["events"])
        events_n += len(findings.events)
        holding += sum(any(_covers(span, want) for span in event.mentions for want in gold["events"]) for event in findings.events)
        for want in gold["events"]:
            kinds = {event.kind for event in findings.events if any(_covers(span, want) for span in event.mentions)}
            called = READ[want["class"]].kind if want["class"] in READ else want["class"]
            hits += bool(kinds)
            right += bool(kinds & {called, want["class"]})
    return {"recall": _share(hits, words_n), "precision": _share(holding, events_n), "kind of those found": _share(right, hits)}


def participants(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Who takes part in marked events that are found with their kind: how many of those marked are told, and of those told marked.

    Two phrases are one participant if they overlap, or if one holds the other's last word.
    """
    told_n = marked_n = told = marked = 0
    for gold, findings in rows:
        phrases = {reference.id: reference.span for reference in findings.references}
        for event in findings.events:
            inside = [want for want in gold["events"] if any(_covers(span, want) for span in event.mentions)]
            here = [want for want in inside if event.kind in {READ[want["class"]].kind if want["class"] in READ else "", want["class"]}]
            if not any(written.PARTS[0] in want for want in here):
                continue
            wanted = [span for want in here for part in written.PARTS for span in want.get(part, ())]
            found = [phrases[one.entity] for one in event.participants if one.entity in phrases]
            texts = [gold["text"][span["start"] : span["end"]] for span in wanted]
            same = [[_covers(f, w) or _ends_alike(f.text, t) for w, t in zip(wanted, texts, strict=True)] for f in found]
            told_n += len(found)
            marked_n += len(wanted)
            told += sum(map(any, same))
            marked += sum(map(any, zip(*same, strict=True))) if same else 0
    return {"recall": _share(marked, marked_n), "precision": _share(told, told_n)}


def meant(rows: Iterable[tuple[written.Row, model.Findings]]) -> dict[str, float]:
    """Sources without a name that are marked with one, and figures that somebody is marked to give: how many of those found are so told."""
    hits: Counter[tuple[int, bool]] = Counter()
    for gold, findings in rows:
        dossier = hearsay.dossier([findings])
        called = {entity.id: stories.names(entity.name, entity.aliases) for entity in dossier.entities}
        for question in referents.questions(gold):
            asked, wanted = question.asked, [gold["text"][span["start"] : span["end"]] for span in question.wanted or ()]
            if question.referent == NAME:
                speakers = (s.speaker for s in dossier.statements)
                found = next((one for one in speakers if one.span and any(_covers(one.span, span) for span in asked)), None)
                wanted = [words for words in wanted if words.split()[-1][:1].isupper()]
            else:
                figure = next((f for f in dossier.figures if _covers(f.span, asked[0])), None)
                found = figure and (figure.claimant or model.Speaker(None, None, True))
            if not wanted or found is None:
                continue
            forms = stories.names(wanted[0], wanted[1:])
            named = not forms.isdisjoint(called.get(found.entity or "", frozenset()))
            there = found.span is not None and any(_covers(found.span, span) for span in question.wanted or ())
            hits[question.referent, named or (there and question.referent == CLAIMANT)] += 1
    sources, figures = ((hits[one, True], hits[one, True] + hits[one, False]) for one in (NAME, CLAIMANT))
    return {"sources named": _share(*sources), "figures' claimants": _share(*figures)}


def _ends_alike(one: str, other: str) -> bool:
    a, b = (TOKEN.findall(side.lower()) for side in (one, other))
    return bool(a and b) and (a[-1] in b or b[-1] in a)


def figure_sentences() -> dict[str, float]:
    """Figures of the sentences of our own with their value, measure and population, of all that are expected."""
    nlp = hearsay.load()
    counts = figure_set.count(
        list(figure_set.rows()),
        lambda text: nlp(open_document(nlp, model.Document(model.content_id("d", text), "", "", text, published="2031-05-06"))),
    )
    return {"right": _share(counts["right"], counts["expected"])}


def _newswire(data: Path) -> Iterator[written.Row]:
    """The newswire of the development part of which attributions, figures and events are marked."""
    marked = written.beside("dev")
    return ({**row, **marked[row["uri"]]} for row in _rows(data / "dev" / "newswire-ner.jsonl") if row["uri"] in marked)


def _moment_sentences() -> Iterator[written.Row]:
    for row in moment_set.rows():
        moments = [{"start": want.start, "end": want.end, "when": want.value} for want in row.expected]
        yield {"uri": str(row.number), "text": row.text, "published": row.published, "moments": moments}


@cache
def _stories(data: Path) -> tuple[stories.Story, ...]:
    """The examples' stories, and the gold stories where they are."""
    gold = [*(ROOT / "examples" / name / "gold.json" for name in EXAMPLES), *(data.parent / "gold" / f"{name}.json" for name in GOLD)]
    return tuple(stories.read(file) for file in gold if file.is_file())


def _covers(span: model.Span, mark: dict[str, int]) -> bool:
    return span.start < mark["end"] and mark["start"] < span.end


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def _rows(path: Path) -> Iterator[written.Row]:
    return map(json.loads, path.open(encoding="utf8"))


def _read(given: Iterable[written.Row]) -> Iterator[tuple[written.Row, model.Findings]]:
    rows = list(given)
    documents = [
        model.Document(model.content_id("d", r["uri"], r["text"]), r["uri"], "", r["text"], published=r.get("published")) for r in rows
    ]
    return zip(rows, hearsay.read(documents, processes=cores()), strict=True)


def evaluate(data: Path, only: str = "") -> dict[str, dict[str, float]]:
    """Every measure, by task; only those of tasks whose name holds ``only``."""
    tasks: dict[str, Callable[[], dict[str, float]]] = {
        "attribution, PolNeAR": lambda: attribution(_read(_rows(data / "dev" / "polnear.jsonl"))),
        "attribution, own reports": lambda: attribution(_read(written.rows("dev"))),
        "figures, own reports": lambda: figures(_read(written.rows("dev", written.MARKED))),
        "events, own reports": lambda: events(_read(written.rows("dev", written.MARKED))),
        "participants, own reports": lambda: participants(_read(written.rows("dev", written.MARKED))),
        "attribution, newswire": lambda: attribution(_read(_newswire(data))),
        "referents, own reports": lambda: meant(_read(written.rows("dev", written.MARKED))),
        "referents, newswire": lambda: meant(_read(_newswire(data))),
        "figures, newswire": lambda: figures(_read(_newswire(data))),
        "events, newswire": lambda: events(_read(_newswire(data))),
        "participants, newswire": lambda: participants(_read(_newswire(data))),
        "names, worldwide newswire": lambda: names(_read(_rows(data / "dev" / "newswire-ner.jsonl"))),
        "moments, GUM": lambda: moments(_read(_rows(data / "dev" / "gum-dates.jsonl"))),
        "moments, GUM and sentences": lambda: moments(_read(chain(_rows(data / "dev" / "gum-dates.jsonl"), _moment_sentences()))),
        "speakers, stories": lambda: {f"overlap {floor}": stories.speakers(_stories(data), floor) for floor in (0.3, 0.8)},
        "figures, stories": lambda: stories.figures(_stories(data)),
        "figures, sentences": figure_sentences,
        "tree, GUM": lambda: trees(shipped(), treebank(data / "ud-gum" / "dev")),
        "tree, EWT": lambda: trees(shipped(), treebank(data / "ud-ewt" / "dev")),
        "sentence vectors, examples": lambda: likeness(teacher.pinned()),
    }
    return {name: task() for name, task in tasks.items() if only in name}


def main() -> None:
    """Print the table, and hold it to the floors."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, required=True)
    p.add_argument("--only", default="", metavar="WORD", help="only the tasks whose name holds this word")
    p.add_argument("--json", type=Path)
    a = p.parse_args()
    found = evaluate(a.data, a.only)
    pinned = floors.pinned()
    for task, measures in found.items():
        for measure, value in measures.items():
            floor = pinned.floors.get(task, {}).get(measure)
            print(f"{task:28s}{measure:18s}{value:.4f}  {'no floor yet' if floor is None else f'floor {floor:.3f}'}")
    if a.json:
        a.json.write_text(json.dumps(found, indent=1) + "\n")
    if floors.digest(a.data) != pinned.data:
        print("This is not the data that the floors were measured on: nothing is held to them.")
        return
    held = {task: measures for task, measures in pinned.floors.items() if a.only in task}
    below = floors.missed(found, msgspec.structs.replace(pinned, floors=held))
    print("\n".join(below) or "Every floor holds.")
    sys.exit(bool(below))


if __name__ == "__main__":
    main()
