"""Which of the Qt files that PyInstaller finds are shipped: plain widgets, SVG icons, Dutch and English."""

from __future__ import annotations

import re

_QT = re.compile(r"(^|/)(PySide6/|(lib)?Qt6?([A-Z/]|$))")
_UNUSED_PLUGINS = re.compile(
    r"/plugins/(egldeviceintegrations|generic|networkinformation|printsupport|qmltooling|sqldrivers|tls|vectorimageformats"
    r"|wayland-graphics-integration-server)/"
)
_UNUSED_FILES = re.compile(
    r"qtvirtualkeyboard|qgtk3|qpdf|qeglfs|qlinuxfb|qminimalegl|qvkkhrdisplay|qvnc|qdirect2d"
    r"|Qt6?(Qml|Quick|VirtualKeyboard|Pdf|Network|Eglfs|Test|Sql)"
)
_LIBRARY_OF_GTK = re.compile(r"^lib(gtk|gdk|atk|atspi|pango|cairo|epoxy|gdk_pixbuf)")
_TRANSLATION = re.compile(r"/translations/")
_OUR_TRANSLATIONS = re.compile(r"/translations/qtbase_(nl|en)\.qm$")


def keep(name: str) -> bool:
    """Whether the file `name`, a path inside the bundle, is shipped."""
    path = name.replace("\\", "/")
    if _LIBRARY_OF_GTK.match(path):
        return False
    if not _QT.search(path):
        return True
    if _TRANSLATION.search(path):
        return bool(_OUR_TRANSLATIONS.search(path))
    return not (_UNUSED_PLUGINS.search(path) or _UNUSED_FILES.search(path))
