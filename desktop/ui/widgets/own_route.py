"""The dialog behind "I choose otherwise": another route than the assistant's, with the reason that goes with it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.choice_dialog import ChoiceDialog
from desktop.ui.widgets.parts import label

ROUTES = (
    "give_information", "support_and_inform", "check_first", "set_conditions", "seek_advice", "withhold_and_consult",
)  # fmt: skip


class RouteDialog(ChoiceDialog):
    """The routes as radio buttons, and a reason; `choice` is both once the dialog was accepted."""

    def __init__(
        self, window: QWidget | None, look: Look, texts: Texts, route: str, own: tuple[str, str] | None = None
    ) -> None:
        """Offer every route but the assistant's `route`; `own` is what was chosen before."""
        super().__init__(window, look, own[1] if own else "")
        self.choice: tuple[str, str] | None = None
        self.setWindowTitle(self.tr("I choose otherwise"))
        self.body.lines.addWidget(label(self.tr("Which route do you choose?"), "outcome"))
        told = self.tr("The decision aid gives: {route}. That stays in the case, beside your choice.")
        self.body.lines.addWidget(label(told.format(route=texts.route(route)["title"]), "body", "ink2"))
        words = [(name, texts.route(name)) for name in ROUTES if name != route]
        self.add_choices([(name, one["title"], one["summary"]) for name, one in words], own[0] if own else None)
        self.reason.set_texts(self.tr("Your reason"), self.tr("Needed. No names of persons. It stays on this laptop."))
        self.body.lines.addWidget(self.reason)
        self.finish(self.tr("&Choose this route"), self.tr("C&ancel"), 690)

    def take(self) -> None:
        """Take the choice, or say beside the place what is missing."""
        chosen, reason = self.chosen(), self.note.toPlainText().strip()
        if not reason:
            self.reason.set_error(lambda: self.tr("Write in a few words why you choose another route."))
        if chosen is None:
            self.complain_of_choice(self.tr("Choose a route first."))
        elif not reason:
            self.complain(self.note, self.reason, self.reason.error())
        else:
            self.choice = (chosen, reason)
            self.accept()


def ask_route(
    window: QWidget, look: Look, texts: Texts, route: str, own: tuple[str, str] | None = None
) -> tuple[str, str] | None:
    """Let the person choose another route than `route`; return it with the reason, or None when they stay with it."""
    dialog = RouteDialog(window, look, texts, route, own)
    dialog.exec()
    choice = dialog.choice
    dialog.deleteLater()
    return choice
