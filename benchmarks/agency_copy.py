"""How much agency copy is told from its place line, credit line or signature.

    python benchmarks/agency_copy.py PolNeAR.jsonl

Reads JSON lines with `text`, `outlet` and `wire`, which names the agency of copy and says `None` or `NA` of the rest, and
prints precision and recall of "this report credits somebody else for its text", and each report where that is wrong.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from hearsay.documents import read_text

OWN = frozenset({"None", "NA", ""})


def main(path: str) -> None:
    """Measure and print."""
    right = wrong = missed = 0
    for line in Path(path).read_text(encoding="utf8").splitlines():
        article = json.loads(line)
        credit = read_text(article["text"], uri=article["uri"], outlet=article["outlet"], title=article["title"], language="en").credit
        copied = str(article["wire"]) not in OWN
        right, wrong, missed = (
            right + (copied and credit is not None),
            wrong + (credit is not None and not copied),
            missed + (copied and not credit),
        )
        if copied != (credit is not None):
            print(f"{article['uri']}: credits {credit or 'nobody'}, is {'of ' + article['wire'] if copied else 'its own'}")
    print(f"precision {right}/{right + wrong}, recall {right}/{right + missed}")


if __name__ == "__main__":
    main(sys.argv[1])
