"""Content packs at a post: check one, install it with or without headquarters' signature, go back to another.

`desktop.guidance.installed` tells which pack is in use; whatever changes that is here, and is done or not done at all.
"""

from desktop.packs.checking import PackProblems, check, checked
from desktop.packs.installing import install, install_from, install_release, newer_in
from desktop.packs.shelf import adopt, rollback, use_shipped
from desktop.packs.trust import Expired, Refused, pin

__all__ = [
    "Expired",
    "PackProblems",
    "Refused",
    "adopt",
    "check",
    "checked",
    "install",
    "install_from",
    "install_release",
    "newer_in",
    "pin",
    "rollback",
    "use_shipped",
]
