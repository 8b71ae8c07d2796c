"""The verbs of the work: the only part of the house that windows and commands talk to."""

from desktop.casework.acts import Undone
from desktop.casework.outcomes import ASSESSED
from desktop.casework.work import SETTINGS, Casework, Draft, Entry

__all__ = ["ASSESSED", "SETTINGS", "Casework", "Draft", "Entry", "Undone"]
