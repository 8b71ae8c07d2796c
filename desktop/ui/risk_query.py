"""What one area asks of the risk lookup: which country and product, and for whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.errors import BadInput
from desktop.guidance.library import Library
from desktop.guidance.risk.lookup import Risks

if TYPE_CHECKING:
    from desktop.ui.conversation import Conversation


@dataclass(frozen=True)
class RiskQuery:
    """Look this up: `country` (ISO alpha-2) and `product` (id or free text), each None when not known yet.

    `case` is (id, title) of the case it is for; `for_question` says that the decision aid waits for the answer.
    """

    country: str | None = None
    product: str | None = None
    case: tuple[str, str] | None = None
    for_question: bool = False


def query_of(conversation: Conversation) -> RiskQuery:
    """Return what the question about risk signals wants to know: what the request names, else what was looked up."""
    request, before = conversation.request, conversation.lookup or {}
    country = (request.country if request else None) or before.get("country")
    product = next(iter(request.products), None) if request else None
    return RiskQuery(country, product or before.get("product"), None, True)


def risks_of(library: Library) -> Risks | None:
    """Return the lookup over a pack; None when the pack has no risk data."""
    try:
        return Risks(library)
    except BadInput:
        return None
