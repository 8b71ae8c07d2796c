"""What is kept with a request beside its answers: who asks, files, a marking, and what came from an earlier case."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.case import Case
from desktop.domain.request import ANSWERS, SupportRequest

ANOTHER = "new"
"""The part of a conversation that becomes another request of a case."""
CARRIED = ("company", "country", "sector")
"""What another request of a case carries over: facts on who asks, never an answer."""
_FIELDS = ("title", "company", "country", "sector", "description", "products", *ANSWERS)


@dataclass
class Intake:
    """`details` are fields of the request that were filled in before its first answer. `carried` is the number of the
    case they were carried over from. `taken` are answers taken over: question, then number and moment (UTC) of then.
    """

    details: dict[str, Any] = field(default_factory=dict)
    contact: dict[str, str] = field(default_factory=dict)
    marking: str = "internal"
    files: list[str] = field(default_factory=list)
    carried: str = ""
    taken: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """Whether a person filled in nothing of it."""
        return self == Intake(carried=self.carried, details=self.details if self.carried else {})

    def begin(self, request_type: str) -> SupportRequest:
        """Return the request with its first answer and what was filled in before."""
        known = {key: value for key, value in self.details.items() if key in _FIELDS and key != "request_type"}
        if "products" in known:
            known["products"] = tuple(known["products"])
        return SupportRequest(request_type=request_type, **known)

    def to_data(self) -> dict[str, Any]:
        """Return it as a draft keeps it; nothing that is empty."""
        return {key: value for key, value in vars(self).items() if value and value != "internal"}


def from_data(data: Mapping[str, Any]) -> Intake:
    """Return what a draft kept."""
    taken = {str(key): (str(one[0]), str(one[1])) for key, one in dict(data.get("taken") or {}).items()}
    return Intake(
        dict(data.get("details") or {}), dict(data.get("contact") or {}), str(data.get("marking") or "internal"),
        list(data.get("files") or ()), str(data.get("carried") or ""), taken,
    )  # fmt: skip


def carried_over(case: Case) -> Intake:
    """Return what another request of a case begins with."""
    request = case.request or {}
    return Intake({key: request[key] for key in CARRIED if request.get(key)}, carried=case.number)
