"""Above the list of cases: a filter, which part of them shows, and the way out as a table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QMenu, QPushButton, QWidget

from desktop.ui.case_order import ORDERS, order_words
from desktop.ui.look import Look
from desktop.ui.widgets.case_model import CaseModel
from desktop.ui.widgets.parts import button, column, frame, label, row, set_icon, set_words
from desktop.ui.widgets.segments import Segments

translate = QCoreApplication.translate
PARTS = ("open", "waits", "differs", "closed", "all")


class CaseSift(QWidget):
    """The filter and what goes with it.

    Signals:
        export_wanted: the cases that show are to be saved as a table. Emits `xlsx` or `csv`.
    """

    export_wanted = Signal(str)

    def __init__(self, look: Look, cases: CaseModel) -> None:
        """Sift `cases`, beginning with the open ones."""
        super().__init__()
        self._look, self._cases = look, cases
        self.filter = QLineEdit()
        self._count = label("", "meta", "ink3", wrap=False)
        self.parts = Segments(look, [(name, "") for name in PARTS])
        self.parts.set_value("open")
        self.order, self._orders = button("", "text"), QMenu(self)
        self.order.setMenu(self._orders)
        self._order = ORDERS[0]
        for order in ORDERS:
            action = self._orders.addAction("")
            action.setData(order)
            action.setCheckable(True)
        self.export = button("", "text")
        self.menu = QMenu(self)
        self.export.setMenu(self.menu)
        lines = column(self, (15, 0, 15, 0), 4)
        lines.addWidget(self.filter)
        lines.addSpacing(4)
        lines.addWidget(self.parts)
        ranked = row(gap=8)
        ranked.addWidget(self.order)
        ranked.addStretch(1)
        ranked.addWidget(self._count)
        lines.addLayout(ranked)
        self.filter.textChanged.connect(self._on_filter)
        self.parts.chosen.connect(self._on_part)
        self._orders.triggered.connect(lambda action: self.set_order(action.data()))
        self.menu.triggered.connect(lambda action: self.export_wanted.emit(action.data()))
        look.changed.connect(self._set_icon)
        self._set_icon()

    def retranslate(self) -> None:
        """Set every text; what was typed stays."""
        self.filter.setPlaceholderText(translate("CasesPage", "Filter cases"))
        self.filter.setAccessibleName(translate("CasesPage", "Filter cases"))
        self.filter.setToolTip(translate("CasesPage", "Title, company, country, number or route (Ctrl+F)"))
        self._say_order()
        set_words(self.export, translate("CaseWork", "Save this list as a table…"))
        self.menu.setAccessibleName(self.export.text())
        self.menu.clear()
        self.menu.addAction(translate("CaseWork", "Excel (.xlsx)")).setData("xlsx")
        self.menu.addAction(translate("CaseWork", "Text with semicolons (.csv)")).setData("csv")
        self.tell()

    def tell(self) -> None:
        """Say how many cases are open and closed, and how many the filter lets through."""
        number = self._look.locale().toString
        counts = self._cases.counts()
        words = {
            "open": translate("CaseWork", "Open {n}"), "waits": translate("CaseWork", "Waiting {n}"),
            "differs": translate("CaseWork", "Other outcome {n}"), "closed": translate("CaseWork", "Closed {n}"),
            "all": translate("CaseWork", "All"),
        }  # fmt: skip
        spoken = {"differs": translate("CaseWork", "Cases whose outcome would now differ: {n}")}
        short = {part: text.format(n=number(counts[part])) for part, text in words.items()}
        whole = short | {part: text.format(n=number(counts[part])) for part, text in spoken.items()}
        self.parts.set_texts(short, translate("CaseWork", "which cases show"), spoken=whole)
        for part in self.parts.parts:  # what there is nothing of takes no room
            part.setVisible(part.value not in ("waits", "differs") or counts[part.value] > 0 or part.isChecked())

        shown, total = number(self._cases.rowCount()), number(self._cases.total)
        told = translate("CasesPage", "{shown} of {total}").format(shown=shown, total=total)
        told = told if self.filter.text().strip() else ""
        self._count.setText(told)
        self.filter.setAccessibleDescription(told)

    def let_through(self, case_id: str) -> None:
        """Let every case show when the one that is wanted is not among those that do."""
        case = self._cases.case(case_id)
        if case is not None and not self._cases.in_part(case):
            self.show_part("all")

    def show_part(self, part: str) -> None:
        """Let one part of the cases show."""
        self.parts.set_value(part)
        self._on_part(part)

    def set_order(self, order: str) -> None:
        """Let the cases stand in another order."""
        self._order = order
        self._say_order()
        self._cases.set_order(order)

    def _say_order(self) -> None:
        words = order_words()
        set_words(self.order, words[self._order])
        self.order.setAccessibleName(translate("CaseOrder", "Order: {order}").format(order=words[self._order]))
        self._orders.setAccessibleName(self.order.accessibleName())
        for action in self._orders.actions():
            action.setText(words[action.data()])
            action.setChecked(action.data() == self._order)

    def _on_filter(self, text: str) -> None:
        self._cases.set_filter(text)
        self.tell()

    def _on_part(self, part: str) -> None:
        self._cases.set_part(part)
        self.tell()

    def _set_icon(self) -> None:
        set_icon(self._look, self.export, "save", "brand", 16)


def left_column(new: QPushButton, sift: CaseSift, cases: QWidget) -> QFrame:
    """Return the column at the left of the page: a new request, what shows, the list, and the way out as a table."""
    made = frame(role="left")
    lines = column(made, (0, 14, 0, 8), 10)
    top = row(margins=(15, 0, 15, 0))
    top.addWidget(new, 1)
    lines.addLayout(top)
    lines.addWidget(sift)
    lines.addWidget(cases, 1)
    foot = row(margins=(15, 0, 15, 0))
    foot.addWidget(sift.export)
    foot.addStretch(1)
    lines.addLayout(foot)
    return made
