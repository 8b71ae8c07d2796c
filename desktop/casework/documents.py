"""The verbs of documents: see one, make one, record that it was made.

What a document says comes from the case and from the text blocks of the pack in use. When those, or its Word template,
are broken, the ones that came with the program are used, and that is said.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

import uuid_utils

from desktop import paths
from desktop.casework.handed_in import one_of, opened
from desktop.domain.case import MARKINGS
from desktop.domain.document_kinds import FORMATS, KINDS
from desktop.errors import BadInput
from desktop.guidance.library import Library

if TYPE_CHECKING:
    from desktop.casework.work import Casework
    from desktop.documents.mail import Enclosure, Recipient
    from desktop.domain.case import Case
    from desktop.domain.document import Document

DOCUMENT_MADE = "document_made"
LANGUAGES = ("nl", "en")
MIME = {"pdf": "application/pdf", "html": "text/html"}


@dataclass(frozen=True)
class Made:
    """A document in one form: its bytes, their SHA-256 (hex), and what the maker has to know, one line each."""

    document: Document
    form: str
    data: bytes
    sha256: str
    warnings: tuple[str, ...]

    @property
    def file_name(self) -> str:
        """A name to save it under."""
        return f"{self.document.file_name}.{self.form}"


class DocumentWork:
    """The documents of one post, as `casework.documents`. `form` is one of `FORMATS`, `lang` nl or en."""

    def __init__(self, casework: Casework, library: Library) -> None:
        """Take the casework and its pack."""
        self._casework, self._library = casework, library

    def kinds(self, lang: str) -> list[tuple[str, str]]:
        """Return (kind, name) of every document that can be made, in the order of contract 1."""
        from desktop.guidance.documents import document_names

        return sorted(document_names(self._library, lang), key=lambda one: KINDS.index(one[0]))

    def compose(self, case_id: str, kind: str, lang: str, today: date | None = None) -> Document:
        """Return a document on a case, its form not yet chosen. Raises BadInput."""
        case = self._case(case_id)
        one_of("kind", kind, KINDS)
        one_of("lang", lang, LANGUAGES)
        try:
            return self._composed(self._library, case, kind, lang, today)
        except BadInput as error:
            return self._composed_as_shipped(error, case, kind, lang, today)

    def preview(self, case_id: str, kind: str, lang: str) -> str:
        """Return a document as HTML, with a mark at what is about a person or company by name."""
        from desktop.documents.web import to_html

        return to_html(self.compose(case_id, kind, lang), preview=True)

    def make(self, case_id: str, kind: str, form: str, lang: str, today: date | None = None) -> Made:
        """Return a document in a form; nothing is recorded yet. Raises BadInput, OutsideWorld."""
        one_of("format", form, FORMATS)
        case = self._case(case_id)
        if form == "eml" and case.marking == "ncp":
            raise BadInput(f"case {case.number}: it is marked ncp and never leaves the post; no mail is made of it")
        document = self.compose(case.id, kind, lang, today)
        data, warnings = self._rendered(case, document, form)
        return Made(document, form, data, hashlib.sha256(data).hexdigest(), (*document.warnings, *warnings))

    def record(self, case_id: str, made: Made) -> Case:
        """Record on the case that a document was made; the document itself is not kept. Also for a closed case."""
        case, document = self._case(case_id), made.document
        payload = {
            "id": str(uuid_utils.uuid4()), "kind": document.kind, "format": made.form, "lang": document.lang,
            "sha256": made.sha256, "template_version": document.template_version,
        }  # fmt: skip
        with self._casework.acts.act(DOCUMENT_MADE, case.id) as act:
            act.append(DOCUMENT_MADE, payload)
        return self._case(case_id)

    def mark(self, case_id: str, document: str, marking: str) -> Case:
        """Mark a document that was made: how the post treats its own copies. Raises BadInput."""
        one_of("marking", marking, MARKINGS)
        case = self._case(case_id)
        if document not in [one.get("id") for one in case.documents]:
            raise BadInput(f"document {document!r}: there is none")
        with self._casework.acts.act("document_marked", case.id) as act:
            act.append(DOCUMENT_MADE, {"id": document, "marked": marking})
        return self._case(case_id)

    def recipients(self, case_id: str, document: Document) -> tuple[list[Recipient], list[str]]:
        """Return whom a mail with this document goes to, and for whom the post has no address, as ids.

        Addresses come from the contacts of the post, and for a company from the contact of the case; none is invented.
        """
        found: list[Recipient] = []
        lacking = []
        for addressee in (one for one in document.to if one != "record"):
            known = list(self._addresses(self._case(case_id), addressee))
            found += known
            lacking += [] if known else [addressee]
        return found, lacking

    def _case(self, case_id: str) -> Case:
        return opened(self._casework.case(case_id), case_id)

    def _composed(self, library: Library, case: Case, kind: str, lang: str, today: date | None) -> Document:
        from desktop.casework.document_facts import CaseFacts
        from desktop.documents.compose import compose
        from desktop.documents.material import Template
        from desktop.guidance.documents import document_texts

        texts = document_texts(library, kind)
        facts = CaseFacts(self._casework, library, texts, lang, today or date.today())  # noqa: DTZ011 - a person's day
        template = Template(texts.kind, texts.version, texts.file, texts.blocks, texts.words)
        return compose(template, facts.material(case))

    def _composed_as_shipped(self, error: BadInput, case: Case, kind: str, lang: str, today: date | None) -> Document:
        """Return a document by the text blocks that came with the program, and say so; those in use already raise."""
        shipped = paths.content_index()
        if self._library.path.resolve() == shipped.resolve() or not shipped.is_file():
            raise error
        with Library(shipped) as library:
            document = self._composed(library, case, kind, lang, today)
        return replace(document, warnings=(f"{error}; the built-in text blocks are used instead",))

    def _rendered(self, case: Case, document: Document, form: str) -> tuple[bytes, list[str]]:
        if form == "html":
            from desktop.documents.web import to_html

            return to_html(document).encode(), []
        if form == "docx":
            return self._word(document)
        return self._pdf(document) if form == "pdf" else self._mail(case, document)

    def _word(self, document: Document) -> tuple[bytes, list[str]]:
        from desktop.documents.word import to_word
        from desktop.guidance.documents import word_template

        data, broken = to_word(document, *word_template(self._library, document.lang))
        return data, [f"{broken}; the built-in Word template is used instead"] if broken else []

    def _pdf(self, document: Document) -> tuple[bytes, list[str]]:
        from desktop.documents.pdf import to_pdf

        data, lacking = to_pdf(document)
        said = f"the PDF writes {lacking} signs as a code (U+...): no font on this machine has them"
        return data, [said] if lacking else []

    def _mail(self, case: Case, document: Document) -> tuple[bytes, list[str]]:
        from desktop.documents.mail import to_mail

        to, lacking = self.recipients(case.id, document)
        pdf, warnings = self._pdf(document)
        said = [f"no address of {name} in the contacts of this post; fill it in yourself" for name in lacking]
        return to_mail(document, to, list(_enclosures(document, pdf))), [*warnings, *said]

    def _addresses(self, case: Case, addressee: str) -> Iterator[Recipient]:
        from desktop.documents.mail import Recipient

        if addressee == "company":
            contact = case.contact or {}
            if contact.get("email"):
                yield Recipient(contact.get("name") or "", contact["email"])
            return
        wanted = self._contact_words(addressee)
        for contact in self._casework.settings().get("contacts") or ():
            said = f"{contact.get('role') or ''} {contact.get('name') or ''}".casefold()
            if contact.get("email") and wanted & set(_plain(said).split()):
                yield Recipient(contact.get("name") or contact.get("role") or "", contact["email"])

    def _contact_words(self, addressee: str) -> set[str]:
        """Return the words by which the pack (or the one that came with the program) knows contacts of an addressee."""
        from desktop.guidance.documents import contact_words

        found = contact_words(self._library, addressee)
        if not found and paths.content_index().is_file():
            with Library(paths.content_index()) as shipped:
                found = contact_words(shipped, addressee)
        return {word.casefold() for word in found}


def _enclosures(document: Document, pdf: bytes) -> Iterator[Enclosure]:
    """Yield the PDF, and for a case file the HTML that carries its data."""
    from desktop.documents.mail import Enclosure
    from desktop.documents.web import to_html

    yield Enclosure("pdf", MIME["pdf"], pdf)
    if document.attached:
        yield Enclosure("html", MIME["html"], to_html(document).encode())


def _plain(text: str) -> str:
    return "".join(sign if sign.isalnum() else " " for sign in text)
