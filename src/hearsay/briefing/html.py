"""A brief as one HTML file that needs nothing but itself."""

from __future__ import annotations

from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from hearsay.briefing.page import page
from hearsay.model import Dossier


def html(dossier: Dossier) -> str:
    """The brief with every report beneath it; each line leads to its sentence there, and the sentence back."""
    return _template().render(page=page(dossier))


@lru_cache(maxsize=1)
def _template() -> Template:
    """Everything that goes in is escaped; nothing is fetched, and a policy in the page forbids it besides."""
    pages = Environment(
        loader=PackageLoader("hearsay.briefing"), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return pages.get_template("brief.html.j2")
