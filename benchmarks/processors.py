"""Whether another processor finds the same in 200 reports.

    python -m benchmarks.processors [--machine "qemu-x86_64 -cpu max"] [PATH ...]

Runs ``hearsay read`` on this machine and under ``--machine``, a command that runs a program as another processor would (QEMU's user
mode, Debian's ``qemu-user``; its ``max`` has AVX2 and FMA and none of AVX-512, VNNI and bf16), and prints of each kind of finding how many
there are and which share is the same on both, to the last key. Without a PATH it reads the reports of ``tests/test_invariance.py``.
Emulated, a report of 300 words takes about half a minute.
"""

from __future__ import annotations

import argparse
import json
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.reports import reports

KINDS = ("statements", "figures", "events", "mentions", "moments")


def found(machine: str, paths: list[str], out: Path) -> dict[str, Counter[str]]:
    """Of each kind, what is found in the reports of ``paths`` on ``machine``, each as JSON."""
    command = [*shlex.split(machine), sys.executable, "-m", "hearsay", "read", *paths, "--out", str(out)]
    subprocess.run(command, check=True, capture_output=True)
    every: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for line in out.read_text(encoding="utf-8").splitlines():
        findings = json.loads(line)
        for kind, seen in every.items():
            seen.update(json.dumps([findings["document"]["id"], one], sort_keys=True) for one in findings[kind])
    return every


def main() -> None:
    """Read twice and print the table."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("paths", nargs="*")
    p.add_argument("--machine", default="qemu-x86_64 -cpu max")
    a = p.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not a.paths:
            a.paths = [str(folder / "reports.jsonl")]
            lines = [json.dumps({"uri": r.uri, "text": r.text, "published": r.published}) for r in reports(200)]
            Path(a.paths[0]).write_text("\n".join(lines), encoding="utf-8")
        here, there = (found(machine, a.paths, folder / "found.jsonl") for machine in ("", a.machine))
    print(f"{'':12}{'here':>8}{'there':>8}{'same':>8}")
    for kind in KINDS:
        one, other = here[kind].total(), there[kind].total()
        same = 2 * (here[kind] & there[kind]).total() / (one + other) if one + other else 1.0
        print(f"{kind:12}{one:8}{other:8}{same:8.2%}")


if __name__ == "__main__":
    main()
