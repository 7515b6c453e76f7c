"""How fast reports are read, and in how much memory.

    python benchmarks/reading.py [--documents 84] [--words 750] [--runs 3]

Writes reports of the given length, made of the paragraphs of `examples/` in shuffled order, runs `hearsay read` on
them in a process of its own, and prints documents a second (process start included) and peak memory; then the time
of `hearsay brief` on one story of the examples, process start to written brief; then what each stage costs one report
in one thread, and how fast the bare network reads the same word pieces.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from statistics import median
from typing import Any

import hearsay
from hearsay import model
from hearsay.extraction.findings import findings
from hearsay.language.components import open_document
from hearsay.language.network import shipped

INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""The environment of what is measured: an installed program has its byte code."""
EXAMPLES = Path(__file__).parent.parent / "examples"


def articles(count: int, words: int) -> list[str]:
    """Texts of about ``words`` words each, the same at every call."""
    rng = random.Random(1)
    paragraphs = [
        p for f in sorted(EXAMPLES.glob("*/reports/*.txt")) for p in f.read_text(encoding="utf8").split("\n") if len(p.split()) > 12
    ]
    out = []
    for _ in range(count):
        parts: list[str] = []
        while sum(len(p.split()) for p in parts) < words:
            parts.append(rng.choice(paragraphs))
        out.append(" ".join("\n\n".join(parts).split(" ")[:words]))
    return out


def timed(command: list[str]) -> float:
    """Seconds that a command takes, process start included."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=INSTALLED, check=True)
    return time.perf_counter() - began


def peak(command: list[str]) -> float:
    """Peak memory in MB of a command and its children, what they share counted once (Linux): looked at twice a second, which slows it."""
    most, running = 0, subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=INSTALLED)
    while running.poll() is None:
        with suppress(OSError):
            most = max(most, _shared(Path(f"/proc/{running.pid}")))
        time.sleep(0.5)
    if running.returncode:
        raise subprocess.CalledProcessError(running.returncode, command)
    return most / 1024


def _shared(process: Path) -> int:
    """Kilobytes of a process and its children, each page divided by those that share it."""
    parts = [Path(f"/proc/{child}") for child in (process / "task" / process.name / "children").read_text().split()]
    lines = (process / "smaps_rollup").read_text().splitlines()
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) + sum(map(_shared, parts))


def stages(texts: list[str]) -> dict[str, float]:
    """Milliseconds of processor time for each stage, median of the reports; and pieces a second, bare and with everything."""
    nlp = hearsay.load()
    session = Timed(shipped()._session)
    shipped()._session = session
    times: dict[str, list[float]] = defaultdict(list)
    began = time.thread_time()
    for i, text in enumerate(texts):
        document = model.Document(model.content_id("d", str(i), text), str(i), "", text, published="2031-05-06", language="en")
        inside = session.seconds
        steps: list[tuple[str, Callable[[Any], Any]]] = [("opening", lambda document: open_document(nlp, document))]
        steps += [(name.removeprefix("hearsay_"), component) for name, component in nlp.pipeline]
        made: Any = document
        for name, step in [*steps, ("findings", findings)]:
            at = time.thread_time()
            made = step(made)
            times[name].append(time.thread_time() - at)
        times["of the reader: network alone"].append(session.seconds - inside)
    whole = time.thread_time() - began
    return {
        **{f"{name}, ms": 1000 * median(spent) for name, spent in times.items()},
        "pieces a second, network alone": session.pieces / session.seconds,
        "pieces a second, everything": session.pieces / whole,
    }


class Timed:
    """A session of ONNX Runtime that counts the pieces it reads and the processor time it takes."""

    def __init__(self, session: Any) -> None:
        self.session, self.pieces, self.seconds = session, 0, 0.0

    def run(self, names: list[str], feed: dict[str, Any]) -> Any:
        """As the session does."""
        began = time.thread_time()
        out = self.session.run(names, feed)
        self.seconds += time.thread_time() - began
        self.pieces += len(feed["embedded"])
        return out


def main() -> None:
    """Print the figures."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--documents", type=int, default=84)
    p.add_argument("--words", type=int, default=750)
    p.add_argument("--runs", type=int, default=3)
    a = p.parse_args()
    hearsay = str(Path(sys.executable).parent / "hearsay")
    with tempfile.TemporaryDirectory() as folder:
        pile = Path(folder) / "pile.jsonl"
        rows = [
            json.dumps({"uri": f"{i:03}", "text": text, "published": "2031-05-06", "language": "en"})
            for i, text in enumerate(articles(a.documents, a.words))
        ]
        pile.write_text("\n".join(rows), encoding="utf8")
        read = [hearsay, "read", str(pile), "--out", f"{folder}/findings.jsonl"]
        memory, seconds = peak(read), median(timed(read) for _ in range(a.runs))
        print(
            f"read   {a.documents} documents of {a.words} words: {seconds:.1f} s, {a.documents / seconds:.1f} a second "
            f"(median of {a.runs}), peak {memory:.0f} MB"
        )
        story = [str(f) for f in sorted((EXAMPLES / "ferry" / "reports").glob("*.txt"))[:5]]
        brief = [hearsay, "brief", *story, "--out", f"{folder}/out", "--no-db"]
        memory, seconds = peak(brief), median(timed(brief) for _ in range(a.runs))
        print(f"brief  5 reports, process start to written brief: {seconds:.2f} s (median of {a.runs}), peak {memory:.0f} MB")
    for name, figure in stages(articles(a.documents, a.words)).items():
        print(f"       {name:34s}{figure:8.1f}")


if __name__ == "__main__":
    main()
