"""A Reading to its findings: moments, statements, figures, events; one file each, each a spaCy component too.

A component leaves what it found in the extension of its name; a later one may read what an earlier one found:

    doc._.moments    doc._.statements    doc._.figures    doc._.numerals
    doc._.events    doc._.references
"""

from __future__ import annotations

from spacy.tokens import Doc


def register() -> None:
    """Register the extensions; calling it again changes nothing."""
    for name in ("moments", "statements", "figures", "numerals", "events"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=())
    if not Doc.has_extension("references"):
        Doc.set_extension("references", getter=lambda doc: doc.user_data.get("references", {}))


register()
