"""Text to Document: everything that can be told about a report from itself."""

from __future__ import annotations

from hashlib import sha256

import msgspec

from hearsay.documents.condition import sign_of_cut, signs_of_translation
from hearsay.documents.encoding import check_length
from hearsay.documents.furniture import find_furniture
from hearsay.documents.language import UNKNOWN, is_read, tell
from hearsay.documents.lines import read_lines
from hearsay.documents.masthead import read_masthead
from hearsay.documents.newsroom import newsroom
from hearsay.documents.published import find_published, normalise
from hearsay.model import Document, content_id


class Known(msgspec.Struct, frozen=True):
    """What is known of a report beside its text; it wins over what the text tells."""

    published: str | None = None
    """ISO 8601, or a day written out."""
    outlet: str | None = None
    title: str | None = None
    language: str | None = None
    """BCP 47."""


def read_text(
    text: str,
    *,
    uri: str = "text",
    published: str | None = None,
    outlet: str | None = None,
    title: str | None = None,
    language: str | None = None,
) -> Document:
    """The document that ``text`` makes, kept character for character.

    Raises:
        TooLargeError: more than ``encoding.MAX_CHARACTERS``.
    """
    return describe(text, uri, text.encode("utf8", "surrogatepass"), Known(published, outlet, title, language))


def describe(text: str, uri: str, data: bytes, known: Known) -> Document:
    """The document of ``text``, read from the bytes ``data`` of ``uri``."""
    check_length(uri, text)
    bare = Document(id=content_id("d", uri, data), uri=uri, sha256=sha256(data).hexdigest(), text=text)
    lines = read_lines(text)
    outlet = known.outlet or newsroom(lines)
    furniture = find_furniture(bare, lines, outlet)
    masthead = read_masthead(bare, lines, furniture, outlet)
    published = find_published(bare, lines, masthead, known.published)
    tag = tell(text, known.language)
    translation = signs_of_translation(text, lines) if is_read(tag) else ()
    cut = sign_of_cut(text, lines, furniture)
    return msgspec.structs.replace(
        bare,
        outlet=outlet,
        title=known.title or masthead.title,
        published=published.day if published else None,
        published_basis=published.basis if published else None,
        language=tag,
        analysed=is_read(tag),
        note=_note(text, tag, known, translation, cut),
        boilerplate=furniture,
        translated=bool(translation),
        truncated=cut is not None,
        byline=masthead.byline,
        dateline=masthead.dateline,
        credit=masthead.credit,
    )


def _note(text: str, tag: str, known: Known, translation: tuple[str, ...], cut: str | None) -> str | None:
    reasons = []
    if tag == UNKNOWN:
        reasons.append("no language can be told in it; only English is read")
    elif not is_read(tag):
        reasons.append(f'language "{tag}" is not read yet; only English is')
    if known.published and normalise(known.published) is None:
        reasons.append(f'its declared date "{known.published.strip()[:40]}" is none')
    if lost := text.count("\ufffd"):
        reasons.append(f"{lost} of its characters could not be decoded")
    if translation:
        reasons.append(f"thought a machine translation: {', '.join(translation)}")
    if cut:
        reasons.append(f"thought cut off: {cut}")
    return "; ".join(reasons) or None
