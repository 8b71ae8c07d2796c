"""The post's window: thin Qt pages that show what the layers below know and emit what a person wants."""

import builtins

import PySide6.QtCore  # noqa: F401

# From its first import on, PySide6 reads the source of every module that is imported, in search of a switch for other
# names of methods (`__feature__`) that nobody uses here. That was a fifth of a start; this is import as it was.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
