"""Bytes, pages, feeds and archives to documents.

``load`` reads paths, ``read_text`` a text at hand.
"""

from hearsay.documents.sources import load
from hearsay.documents.text import read_text

__all__ = ["load", "read_text"]
