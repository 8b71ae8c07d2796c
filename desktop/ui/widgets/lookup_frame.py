"""At the question about risk signals: what was looked up, what it suggests, and the way to the lookup."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame

from desktop.ui.look import Look
from desktop.ui.texts import Texts
from desktop.ui.widgets.parts import button, column, frame, label, set_icon, set_words


def lookup_frame(look: Look, texts: Texts, lookup: Mapping[str, Any] | None, wanted: Callable[[], object]) -> QFrame:
    """Return the frame; `lookup` is what was taken over, None before that. `wanted` is called for a lookup."""
    translate = QCoreApplication.translate
    box = frame(role="here")
    lines = column(box, (14, 10, 14, 12), 6)
    if lookup is None:
        told = translate("LookupFrame", "The risk data in this app work without a network and suggest an answer.")
        lines.addWidget(label(told, "body", "ink2"))
    else:
        found = translate("LookupFrame", "Looked up on {date} for {about}. Suggestion: {answer}.")
        subject = texts.country(lookup.get("country")), texts.product(str(lookup.get("product") or ""))
        about = ", ".join(part for part in subject if part)
        answer = texts.option("risk_signals", str(lookup.get("suggested")))
        day = texts.day(str(lookup.get("looked_up_on", "")))
        lines.addWidget(label(found.format(date=day, about=about, answer=answer), "strong", "brand"))
        yours = translate("LookupFrame", "It is a working rule of this app. You confirm it or choose another answer.")
        lines.addWidget(label(yours, "body", "ink2"))
    act = button("", "plain")
    again, first = translate("LookupFrame", "Look up the &risks again"), translate("LookupFrame", "Look up the &risks")
    set_words(act, first if lookup is None else again)
    set_icon(look, act, "radar", "ink")
    act.clicked.connect(lambda: wanted())
    lines.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
    return box
