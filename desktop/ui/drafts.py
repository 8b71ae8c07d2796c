"""Drafts in words: what a half-filled request is called and when it was kept."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.ui.texts import Texts


def draft_name(texts: Texts, data: Mapping[str, Any]) -> str:
    """Return what people know a draft by: its case, title or company, else what the company asks for."""
    request = data.get("request") or (data.get("intake") or {}).get("details") or {}
    kind = request.get("request_type")
    named = request.get("title") or request.get("company") or (texts.option("request_type", kind) if kind else "")
    if data.get("case"):
        told = QCoreApplication.translate("Drafts", "Case {number}").format(number=data["case"][1])
        return f"{told}: {named}" if named else told
    country = texts.country(request.get("country"))
    return f"{named}, {country}" if country else str(named)


def saved_words(texts: Texts, iso: str, now: datetime | None = None) -> str:
    """Return when something was kept (UTC) in words: `at 14:32` today, with the day before it on other days."""
    moment = datetime.fromisoformat(iso).astimezone()
    time = f"{moment:%H:%M}"
    if moment.date() == (now or datetime.now(UTC)).astimezone().date():
        return QCoreApplication.translate("Drafts", "at {time}").format(time=time)
    told = QCoreApplication.translate("Drafts", "on {day} at {time}")
    return told.format(day=texts.day(iso), time=time)
