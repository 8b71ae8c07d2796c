"""Write the built-in Word templates into the pack, where policy staff edit them; replaces what is there.

Run by a maintainer only: `.venv/bin/python build/word_templates.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "content" / "documents"


def main() -> None:
    """Write `nl.docx` and `en.docx`."""
    sys.path.insert(0, str(ROOT))
    from desktop.documents.word_template import built_in

    for lang in ("nl", "en"):
        path = TARGET / f"{lang}.docx"
        path.write_bytes(built_in(lang))
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
