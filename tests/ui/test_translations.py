"""Dutch is complete, true to the sources, and clean; Qt's own dialogs speak it too."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.domain.wording import forbidden
from desktop.ui.i18n import Translations
from tests.support import ROOT

CATALOGUE = ROOT / "desktop" / "ui" / "translations" / "imvo_nl.ts"


def messages(path: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Return (context, source) -> (translation, its state) of a catalogue of our own making."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (translation.text or "", translation.get("type", "done"))
    return found


def test_every_string_is_translated() -> None:
    assert not [key for key, (text, state) in messages(CATALOGUE).items() if not text or state != "done"]


def test_places_for_values_are_the_same() -> None:
    def places(text: str) -> list[str]:
        return sorted(part.split("}")[0] for part in text.split("{")[1:])

    assert not [key for key, (text, _) in messages(CATALOGUE).items() if places(key[1]) != places(text)]


def test_the_catalogue_follows_the_sources(tmp_path: Path) -> None:
    copy = tmp_path / "imvo_nl.ts"
    shutil.copy(CATALOGUE, copy)
    sources = sorted((ROOT / "desktop").rglob("*.py"))
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([lupdate, "-no-obsolete", *sources, "-ts", copy], check=True, timeout=120, capture_output=True)
    assert messages(copy).keys() == messages(CATALOGUE).keys()


def test_no_forbidden_word_in_either_language() -> None:
    texts = [text for key, (translated, _) in messages(CATALOGUE).items() for text in (key[1], translated)]
    assert not [text for text in texts if forbidden(text)]


def test_qt_speaks_dutch_and_can_stop(qapp: QApplication, strings: None) -> None:
    translations = Translations(paths.translations_dir())
    assert translations.use("nl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuleren"
    assert QCoreApplication.translate("Shell", "Cases") == "Zaken"
    assert translations.use("en")
    assert QCoreApplication.translate("Shell", "Cases") == "Cases"


def test_a_missing_file_is_told(tmp_path: Path, qapp: QApplication) -> None:
    translations = Translations(tmp_path)
    assert not translations.use("nl")
    translations.use("en")


def test_a_file_that_an_update_writes_anew_does_not_end_the_program(tmp_path: Path, strings: None) -> None:
    """Run apart: Qt would map the file, and a program that reads past the end of a mapped file is killed."""
    shutil.copy(paths.translations_dir() / "imvo_nl.qm", tmp_path)
    code = (
        "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication\n"
        "from desktop.ui.i18n import Translations\n"
        "application, folder = QCoreApplication([]), Path(sys.argv[1])\n"
        "translations = Translations(folder)\n"
        "assert translations.use('nl')\n"
        "(folder / 'imvo_nl.qm').write_bytes(b'')\n"
        "print(QCoreApplication.translate('Shell', 'Cases'))\n"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "Zaken"), done.stderr
