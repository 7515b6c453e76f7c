"""The mean of two networks' weights: better than either, where one was trained on from the other (Wortsman et al. 2022).

python -m training.average ONE.pt OTHER.pt --out build/reader/average.pt [--share 0.5]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch


def main() -> None:
    """Write the mean; heads that only the other has are its own."""
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("one", type=Path)
    p.add_argument("other", type=Path)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--share", type=float, default=0.5, help="of the other network")
    a = p.parse_args()
    one, other = (torch.load(path, weights_only=True) for path in (a.one, a.other))
    torch.save({name: torch.lerp(one.get(name, value).float(), value.float(), a.share) for name, value in other.items()}, a.out)


if __name__ == "__main__":
    main()
