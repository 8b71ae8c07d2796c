"""Where things are: the one place that knows a source tree from a frozen program."""

import os
import sys
from pathlib import Path


def frozen() -> bool:
    """Whether this is the program made by PyInstaller."""
    return hasattr(sys, "_MEIPASS")


def root() -> Path:
    """Return the folder that holds `content/`: the source tree, or the bundle of the frozen program."""
    return Path(sys._MEIPASS) if frozen() else Path(__file__).resolve().parent.parent  # type: ignore[attr-defined]


def content_dir() -> Path:
    """Return the folder with the content pack as people edit it (source tree only)."""
    return root() / "content"


def content_index() -> Path:
    """Return the content pack that came with the program, compiled: one read-only SQLite file."""
    return root() / "content" / "pack.db" if frozen() else root() / ".cache" / "content" / "pack.db"


def translations_dir() -> Path:
    """Return the folder with compiled Qt translations (`imvo_nl.qm`)."""
    return root() / "translations" if frozen() else root() / ".cache" / "translations"


def notices() -> Path:
    """Return the file with the licences of the parts this program uses: beside the frozen program, or in the tree."""
    return (Path(sys.executable).parent if frozen() else root()) / "THIRD-PARTY-NOTICES"


def ui_assets() -> Path:
    """Return the folder with fonts and icons."""
    return root() / "desktop" / "ui"


def default_data_dir() -> Path:
    """Return the platform's per-user local (never roaming) data folder."""
    system: str = sys.platform  # a name of its own, so that type checkers see both branches on any machine
    if system == "linux":  # as platformdirs has it, which takes longer to import than all of `assess`
        own = os.environ.get("XDG_DATA_HOME", "").strip()
        return (Path(own) if own.startswith("/") else Path.home() / ".local" / "share") / "IMVO-post"
    from platformdirs import user_data_path

    return user_data_path("IMVO-post", appauthor=False, roaming=False)


def environment_language() -> str:
    """Return `nl` or `en`: English only where the machine says so, Dutch otherwise."""
    spoken = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "en" if spoken.lower().startswith("en") else "nl"


def vault_of(folder: Path) -> Path:
    """Return the folder inside a data folder that holds the vault (here, so that a start need not load the rest)."""
    return folder / "vault"
