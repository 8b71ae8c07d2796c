"""The verbs that need no vault: read a support request, assess it, check the rules. Quick to import."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from desktop.domain.decision import Outcome, assess
from desktop.domain.policy import Policy, parse_policy
from desktop.domain.request import SupportRequest, parse_request
from desktop.domain.rulebook import FILES, Rulebook, parse_rulebook
from desktop.guidance.library import Library


class Assistant:
    """The decision assistant over one content pack; `policy` replaces the pack's own thresholds."""

    def __init__(self, library: Library, policy: Policy | None = None) -> None:
        """Take an open library; its decision files are read when first needed."""
        self.library = library
        self._policy = policy

    @cached_property
    def rulebook(self) -> Rulebook:
        """The rulebook of the pack. Raises BadInput when a decision file is damaged."""
        files = {name: self.library.decision(name) for name in FILES}
        return parse_rulebook(files, self._policy or parse_policy(files["policy"]))

    def read(self, data: Any) -> SupportRequest:
        """Check data from outside and return the support request. Raises BadInput naming the key."""
        return parse_request(data, self.library.country)

    def assess(self, request: SupportRequest) -> Outcome:
        """Return the outcome for a request, finished or half filled."""
        return assess(request, self.rulebook, self.rulebook.policy, self.library.version)
