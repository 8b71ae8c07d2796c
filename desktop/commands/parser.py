"""An argument parser that speaks as the rest of the program does."""

from __future__ import annotations

import argparse
from typing import NoReturn

from desktop.errors import BadInput


class Parser(argparse.ArgumentParser):
    """An argument parser whose errors are one line, as every bad input of ours."""

    def error(self, message: str) -> NoReturn:
        """Raise BadInput."""
        raise BadInput(f"{message} (see {self.prog} --help)")
