"""Words of checklists that do not come from the lists: answers, sizes of support, progress."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.checklist_run import Progress

translate = QCoreApplication.translate


def answer_words() -> dict[str, str]:
    """Return the word of each answer."""
    return {
        "yes": translate("Checklists", "Yes"),
        "no": translate("Checklists", "No"),
        "not_applicable": translate("Checklists", "Not applicable"),
        "ask": translate("Checklists", "To ask"),
    }


def short_words() -> dict[str, str]:
    """Return the word of each answer, short enough to stand in a row."""
    return answer_words() | {"not_applicable": translate("Checklists", "N/A")}


def items_words(count: int) -> str:
    """Return a number of items in words."""
    return translate("Checklists", "1 item") if count == 1 else translate("Checklists", "{all} items").format(all=count)


def since_words(since: str) -> str:
    """Return from which size of support an item counts; empty for always."""
    words = {
        "small": translate("Checklists", "only with support"),
        "large": translate("Checklists", "only with large support"),
    }
    return words.get(since, "")


def size_words() -> dict[str, str]:
    """Return the word of each size of support."""
    return {
        "none": translate("Checklists", "No support"),
        "small": translate("Checklists", "Small, or no money"),
        "large": translate("Checklists", "Large or long-term"),
    }


def size_told(size: str) -> str:
    """Return what a size of support means, in a sentence."""
    words = {
        "none": translate("Checklists", "A talk, advice or information. You give nothing yet."),
        "small": translate("Checklists", "An introduction, your stage, a good word, or a small sum for a short time."),
        "large": translate("Checklists", "Much money, money over a long time, or you do not know that yet."),
    }
    return words[size]


def progress_words(progress: Progress) -> str:
    """Return how far a list is, in words: answered, to ask, open."""
    parts = [translate("Checklists", "{n} of {all} answered").format(n=progress.answered, all=progress.counting)]
    if progress.to_ask:
        parts.append(translate("Checklists", "{n} to ask").format(n=progress.to_ask))
    if progress.done:
        parts = [translate("Checklists", "all {all} answered").format(all=progress.counting)]
    return ", ".join(parts)
