"""A disk that is really full, a folder that does not suit, and paper: told well in the window, nothing lost."""

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app import build
from desktop.casework import Casework
from tests.kit import open_library
from tests.storage.kit import new_vault
from tests.storage.small_disk import FILL, PYTHON, READ_ONLY, on_small_disk
from tests.ui.conftest import PASSPHRASE, OpenDesk, fill_first_start

WINDOW = """
import os, subprocess, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tour import settle, wait
from desktop.app import build
from desktop.guidance.library import Library
application = QApplication([])
desk = build(application, Library(Path(os.environ["PACK"])), Path(os.environ["DISK"], "data"), "nl")
desk.shell.show()
desk.start()
desk.door.unlock(os.environ["PASSPHRASE"])
wait(lambda: desk.session.casework is not None)
desk.show_section("assistant")
subprocess.run(["sh", "-c", os.environ["FILL"]], check=False)
page = desk.assistant.page
desk.assistant.answer("request_type", "financial")
wait(lambda: bool(page._trouble.text()))
settle()
print(page._banner.isVisible(), page._trouble.text().splitlines()[0])
print(desk.assistant.conversation.answer("request_type"))
Path(os.environ["DISK"], "fill").unlink()
page._again.click()
wait(lambda: bool(desk.assistant.keeper.saved_at))
settle()
print(page._banner.isVisible(), len(desk.session.casework.drafts()))
desk.shut()
"""


def test_a_full_disk_is_told_beside_the_answers_and_they_are_kept_when_there_is_room(
    tmp_path: Path, strings: None
) -> None:
    (tmp_path / "window.py").write_text(WINDOW)
    new_vault(tmp_path / "data", PASSPHRASE).close()
    env = {
        "PACK": str(open_library().path), "PASSPHRASE": PASSPHRASE, "FILL": FILL, "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }  # fmt: skip
    script = f'cp -r "$AROUND/data" "$DISK/data"; PYTHONPATH=.:build {PYTHON} "$AROUND/window.py"'
    answer = on_small_disk(tmp_path, script, env)
    assert answer.stdout.splitlines() == [
        "True De schijf is vol. Wat eerder bewaard was, is veilig. Maak ruimte op de schijf en probeer het opnieuw.",
        "financial",
        "False 1",
    ], answer.stderr


READ_ONLY_WINDOW = """
import os
from pathlib import Path
from PySide6.QtWidgets import QApplication
from tour import settle, wait
from desktop.app import build
from desktop.guidance.library import Library
application = QApplication([])
desk = build(application, Library(Path(os.environ["PACK"])), Path(os.environ["DISK"], "data"), "nl")
desk.shell.show()
desk.start()
desk.door.unlock(os.environ["PASSPHRASE"])
wait(lambda: desk.session.casework is not None)
print([case.title for case in desk.known.snapshot.cases])
desk.show_section("assistant")
desk.assistant.answer("request_type", "financial")
page = desk.assistant.page
wait(lambda: bool(page._trouble.text()))
settle()
print(page._trouble.text().splitlines()[0])
print(desk.assistant.conversation.answer("request_type"))
desk.shut()
"""


def test_a_read_only_folder_shows_the_cases_and_says_that_nothing_can_be_kept(tmp_path: Path, strings: None) -> None:
    (tmp_path / "window.py").write_text(READ_ONLY_WINDOW)
    with open_library() as library, new_vault(tmp_path / "data", PASSPHRASE) as vault:
        casework = Casework(library, vault)
        casework.open_case(casework.assistant.read({"request_type": "advice", "title": "Wasstation"}))
    env = {
        "PACK": str(open_library().path), "PASSPHRASE": PASSPHRASE, "QT_QPA_PLATFORM": "offscreen",
        "QT_LOGGING_RULES": "qt.qpa.*=false",
    }  # fmt: skip
    script = f'cp -r "$AROUND/data" "$DISK/data"; {READ_ONLY}; PYTHONPATH=.:build {PYTHON} "$AROUND/window.py"'
    answer = on_small_disk(tmp_path, script, env)
    assert answer.stdout.splitlines() == [
        "['Wasstation']",
        "De map is alleen te lezen. Wat bewaard was, is veilig en te zien. "
        "Vraag de beheerder van deze laptop om rechten op deze map.",
        "financial",
    ], answer.stderr


def test_a_folder_that_is_synchronised_is_told_at_the_first_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, strings: None
) -> None:
    folder = tmp_path / "Dropbox" / "imvo"
    desk = build(qapp, open_library(), folder, "nl")
    desk.shell.show()
    desk.start()
    desk.first_start.show()
    page = fill_first_start(desk)
    qtbot.waitUntil(lambda: bool(page._trouble.text()))
    assert "Deze map past niet bij uw zaken." in page._trouble.text()
    assert page.step == 2, "what was typed is still there"
    desk.use_language("en")
    assert "This folder does not suit your cases." in page._trouble.text()
    assert not paths.vault_of(folder).exists()
    desk.shut()
    desk.shell.hide()
    desk.shell.deleteLater()


def test_the_guidance_is_printed_into_a_file_through_the_systems_own_dialog(
    open_desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, target = open_desk("nl"), tmp_path / "artikel.pdf"
    desk.show_section("guidance")

    def choose() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QPrintDialog)
        name = shown.findChild(QLineEdit, "filename")
        assert name is not None
        name.setText(str(target))
        shown.accept()

    QTimer.singleShot(0, choose)
    desk.guidance.page.print_button.click()
    qtbot.waitUntil(target.is_file)
    assert target.read_bytes().startswith(b"%PDF")
    assert target.stat().st_size > 5000
