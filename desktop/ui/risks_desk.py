"""The area of the risk lookup: looks up, keeps it with a case, and takes the suggestion to the decision aid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QGuiApplication

from desktop.errors import BadInput
from desktop.ui.area import Area
from desktop.ui.home import Home
from desktop.ui.pages.risks import RisksPage
from desktop.ui.risk_html import risk_html
from desktop.ui.risk_query import RiskQuery, risks_of

if TYPE_CHECKING:
    from desktop.casework import Casework
    from desktop.domain.case import Case


class RisksDesk(Area):
    """A lookup takes a few milliseconds, so it is made where it is asked for."""

    section = "risks"
    page: RisksPage

    def __init__(self, home: Home) -> None:
        """Make the page and wire it; begin with the country of the post when it is known."""
        super().__init__(home)
        self.risks = risks_of(home.library)
        self._query = RiskQuery()
        self._asked: tuple[str, str] | None = None  # what stands in the fields, in any language
        self.page = page = RisksPage(home.look, home.texts, self._countries, self._products)
        page.asked.connect(self._on_asked)
        page.article.connect(home.article_wanted)
        page.copied.connect(self._on_copied)
        page.keep_wanted.connect(self._on_keep)
        page.take_wanted.connect(self._on_take)
        page.print_wanted.connect(self._on_print)
        page.back.connect(lambda: home.section_wanted.emit("assistant"))
        home.look.language_changed.connect(lambda _: self._look_up_again())
        home.session.changed.connect(self._begin)
        self._begin()

    # Looking up

    def ask(self, query: RiskQuery) -> None:
        """Look up what another area wants to know, and show it."""
        self._query = query
        self.page.set_way_back(query.for_question)
        self.show()
        country = query.country or self._own_country()
        if country:
            self._on_asked(country, query.product or "")
        self.page.settle()

    def _begin(self) -> None:
        """Show the country of the post, as long as nothing else was looked up."""
        country = self._own_country()
        if country and self.page.query.blank:
            self._on_asked(country, "")

    def _own_country(self) -> str | None:
        code = self.home.session.post_code
        return next((post.country for post in self.home.library.posts() if post.code == code), None)

    def _on_asked(self, country: str, product: str) -> None:
        if self.risks is None:
            self.page.tell(self.tr("This content pack has no risk data."))
            return
        lang = self.home.look.language
        self._asked = (country, product)
        try:
            lookup = self.risks.look_up(country, product or None, lang)
        except BadInput:
            self.page.show_unknown(self.risks.near_countries(country, lang))
            return
        titles = {head.slug: head.title for head in self.home.library.heads(lang)}
        self._asked = (lookup.country, lookup.product or "")
        self.page.show_lookup(lookup, titles)

    def _look_up_again(self) -> None:
        """Say all of it again, in the language of now."""
        if self._asked is not None:
            self._on_asked(*self._asked)

    def _countries(self, lang: str) -> list[tuple[str, str, str]]:
        library = self.home.library
        other = dict(library.country_names("en" if lang == "nl" else "nl"))
        more = self.risks.country_aliases() if self.risks else {}
        return [
            (code, name, f"{other[code]} {code} {more.get(code, '')}") for code, name in library.country_names(lang)
        ]

    def _products(self, lang: str) -> list[tuple[str, str, str]]:
        found = self.risks.products.listed(lang) if self.risks else []
        return [(code, name, " ".join(others)) for code, name, others in found]

    # What is done with it

    def _kept(self) -> dict[str, Any] | None:
        """Return what a case keeps of the lookup in view, with the questions that were chosen."""
        lookup = self.page.lookup
        return {**lookup.kept(), "questions": self.page.chosen_questions()} if lookup else None

    def _on_keep(self) -> None:
        casework, kept = self.home.session.casework, self._kept()
        if kept is None:
            return
        if casework is None:
            self.page.tell(self.tr("Unlock your cases first, at the top. The lookup stays as it is."))
            self.home.vault_wanted.emit(self.show)
            return
        known = self.home.known.snapshot
        cases = [case for case in known.cases if case.status != "discarded"] if known else []
        if not cases:
            self.page.tell(self.tr("There is no case yet. Assess a support request first."))
            return
        from desktop.ui.widgets.case_picker import ask_case

        present = self._query.case[0] if self._query.case else None
        choice = ask_case(self.home.shell, self.home.look, self.home.texts, cases, present)
        if choice is not None:
            self._keep(casework, choice, kept)

    def _keep(self, casework: Casework, case_id: str, kept: dict[str, Any]) -> None:
        self.home.worker.run(partial(casework.keep_lookup, case_id, kept), self._on_kept, self.home.failed.emit)

    def _on_kept(self, case: Case) -> None:
        self.home.note_kept()
        name = case.title or case.number
        self.page.tell(self.tr("Kept with the case “{case}”.").format(case=name))

    def _on_take(self) -> None:
        kept = self._kept()
        if kept is not None:
            self.home.risks_taken.emit(kept)

    def _on_copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.page.tell(self.tr("The questions are copied. Paste them where you need them."))

    def _on_print(self) -> None:
        lookup = self.page.lookup
        if lookup is not None:
            from desktop.ui import printing  # only now: it takes time to load

            html = risk_html(lookup, self.page.chosen_questions(), self.page.suggestion())
            printing.print_page(self.home.shell, html, f"{lookup.country_name} {lookup.product_name or ''}".strip())
