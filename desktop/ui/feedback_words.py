"""The words of pilot feedback: its six kinds, what it is about, and what looks like personal data."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.feedback import KINDS, about_parts
from desktop.errors import BadInput
from desktop.ui.texts import Texts

translate = QCoreApplication.translate


def kind_words() -> dict[str, str]:
    """Return the word of each kind, in the order in which they are offered."""
    words = {
        "works": translate("Feedback", "Works well"),
        "unclear": translate("Feedback", "Unclear"),
        "missing": translate("Feedback", "Something is missing"),
        "wrong": translate("Feedback", "Not right"),
        "too_much_work": translate("Feedback", "Too much work"),
        "idea": translate("Feedback", "Idea"),
    }
    return {kind: words[kind] for kind in KINDS}


def kind_word(kind: str) -> str:
    """Return one kind; the kind itself when it is one of a later version."""
    return kind_words().get(kind, kind)


def about_words(about: str, texts: Texts) -> str:
    """Return what feedback is about: the heading of a paragraph, a question, a route, an item, the app."""
    try:
        parts = about_parts(about)
    except BadInput:
        return about
    if "app" in parts:
        return translate("Feedback", "The app")
    if "question" in parts:
        return translate("Feedback", "Question: {question}").format(question=texts.question(parts["question"])["title"])
    if "outcome" in parts:
        return translate("Feedback", "Outcome: {route}").format(route=texts.route(parts["outcome"])["title"])
    if "checklist" in parts:
        return translate("Feedback", "Checklist: {item}").format(item=texts.item(parts["checklist"], parts["item"]))
    title = texts.paragraph(parts["slug"])
    return f"{title} – {texts.paragraph(about)}" if "anchor" in parts else title


def spot_words(about: str, texts: Texts) -> str:
    """Return the same in short, for a form that stands where it is about."""
    parts = about_parts(about)
    if "anchor" in parts:
        return texts.paragraph(about)
    if "checklist" in parts:
        return texts.item(parts["checklist"], parts["item"])
    if "question" in parts:
        return str(texts.question(parts["question"])["title"])
    return texts.route(parts["outcome"])["title"] if "outcome" in parts else about_words(about, texts)


def suspicion_word(kind: str) -> str:
    """Return what a stretch of text looks like (`desktop.domain.personal`)."""
    words = {
        "email": translate("Feedback", "e-mail address"),
        "phone": translate("Feedback", "telephone number"),
        "identity_number": translate("Feedback", "identity number"),
        "account": translate("Feedback", "account number"),
        "name": translate("Feedback", "name of a person"),
        "company": translate("Feedback", "name of a company"),
    }
    return words.get(kind, kind)
