"""A canary over a full session: what people type is in the vault, and in files they save, and nowhere else on disk.

A real window in a process of its own, with a home and a temporary folder of its own, killed at the end.
"""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.kit import open_library
from tests.storage.kit import new_vault
from tests.support import ROOT
from tests.ui.conftest import PASSPHRASE

CANARY = "Kanarie{}Zwartewater7319"
PLACES = (
    "title", "company", "description", "contact", "note", "reason", "advice", "condition", "follow_up", "decision",
    "attachment", "mail", "draft", "feedback", "feedback_draft", "run", "contacts", "paragraph", "products",
)  # fmt: skip

SESSION = """
import json, os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog
from tour import settle, wait
from desktop.app import build
from desktop.domain.checklist_run import Answer
from desktop.domain.feedback import Feedback
from desktop.guidance.library import Library
from desktop.ui import bugs
word = json.loads(os.environ["WORDS"])
out = Path(os.environ["OUT"])
application = QApplication([])
sys.excepthook = bugs.on_error
desk = build(application, Library(Path(os.environ["PACK"])), Path(os.environ["DATA"]), "nl")
desk.shell.show()
desk.start()
desk.door.unlock(os.environ["PASSPHRASE"])
wait(lambda: desk.session.casework is not None)
work = desk.session.casework

def quiet():
    desk.note_kept()
    wait(lambda: not desk.worker.busy)
    settle()

asked = {"request_type": "financial", "amount_eur": 9000, "alignment": "in_line", "large": "no", "long_term": "no"}
asked |= {"title": word["title"], "company": word["company"], "description": word["description"]}
asked |= {"products": ["coffee", word["products"]]}
case = work.open_case(work.assistant.read(asked), {"alignment": word["reason"]})
work.save_draft(None, {"request": {"company": word["draft"]}})
work.handling.set_contact(case.id, {"name": word["contact"]})
work.add_note(case.id, word["note"])
work.handling.ask_advice(case.id, "rvo", "2026-11-01")
work.handling.note_answer(case.id, "rvo", "2026-11-02", word["advice"])
work.handling.set_condition(case.id, word["condition"], "agreed", "2026-11-02")
work.handling.set_follow_up(case.id, "2026-12-01", word["follow_up"])
work.handling.decide(case.id, "given", "2026-11-03", word["decision"])
work.attachments.keep(case.id, "brief.txt", word["attachment"].encode())
work.attachments.keep(case.id, "re.eml", f"From: a@b.example\\nSubject: x\\n\\n{word['mail']}".encode())
work.feedback.give(Feedback("app", "idea", text=word["feedback"]))
work.feedback.save_draft(None, {"about": "app", "text": word["feedback_draft"]})
run = work.checklists.start("company-visit", case.id)
work.checklists.answer(run.id, next(iter(run.checklist.items)), Answer("yes", note=word["run"]))
work.set_setting("contacts", [{"name": word["contacts"]}])
work.reading.keep_note(desk.library.article("support-requests", "nl").paragraphs[0].id, "nl", word["paragraph"])
quiet()
found = sorted({name for name in word if work.privacy.find(word[name])})

# every page, with words in what is typed and not kept
for name in desk.shell.actions_.sections:
    desk.show_section(name)
    settle()
desk.case_wanted.emit(case.id)
wait(lambda: desk.cases.page.view.case is not None)
settle()
desk.cases.page.view.grab()
desk.shell.found.emit("results:" + word["company"])
wait(lambda: desk.search.page.answered)
desk.show_section("privacy")
desk.privacy.page.search(word["company"])
wait(lambda: bool(desk.privacy.page.cards))

# documents: looked at, made and discarded; made in every form and saved on purpose
for form in ("docx", "pdf", "html", "eml"):
    work.documents.preview(case.id, "advice-request", "nl")
    work.documents.make(case.id, "case-file", form, "nl")
made = work.documents.make(case.id, "case-file", "html", "nl")
(out / "saved.html").write_bytes(made.data)
work.documents.record(case.id, made)
work.privacy.write_over(word["company"], work.privacy.find(word["company"]), out / "over", "nl")
work.backup(out / "post.imvo")

# a document on its way to the printer, given up
desk.case_wanted.emit(case.id)
cancelled = []
def give_up():
    dialog = application.activeModalWidget()
    if isinstance(dialog, QPrintDialog):
        cancelled.append(True)
        dialog.reject()
    else:
        QTimer.singleShot(5, give_up)
QTimer.singleShot(0, give_up)
desk.show_section("guidance")
desk.guidance.page.print_button.click()

# a mistake of this program with words in its message
try:
    raise ValueError(word["company"])
except ValueError as error:
    bugs.on_error(ValueError, error, error.__traceback__)
settle()
print(json.dumps({"found": found, "cancelled": cancelled}), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def readable(place: Path, words: list[str]) -> list[str]:
    """Return the files under a folder that hold one of the words, in any of the encodings in use."""
    forms = [word.encode(form) for word in words for form in ("utf-8", "utf-16-le", "utf-16-be")]
    files = (path for path in place.rglob("*") if path.is_file())
    return [str(path.relative_to(place)) for path in files if any(form in path.read_bytes() for form in forms)]


def test_nothing_that_was_typed_is_readable_after_a_session_that_ends_in_a_crash(tmp_path: Path, strings: None) -> None:
    places = {name: tmp_path / name for name in ("home", "tmp", "out", "run")}
    for place in places.values():
        place.mkdir(mode=0o700)
    new_vault(tmp_path / "data", PASSPHRASE).close()
    words = {name: CANARY.format(name.replace("_", "")) for name in PLACES}
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("IMVO_", "XDG_", "LC_"))}
    environment |= {
        "WORDS": json.dumps(words), "PACK": str(open_library().path), "DATA": str(tmp_path / "data"),
        "OUT": str(places["out"]), "PASSPHRASE": PASSPHRASE, "PYTHONPATH": f".{os.pathsep}build",
        "HOME": str(places["home"]), "USERPROFILE": str(places["home"]), "XDG_RUNTIME_DIR": str(places["run"]),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"), str(places["tmp"])),
        "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.qpa.*=false",
    }  # fmt: skip
    command = [sys.executable, "-W", "error", "-c", SESSION]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL, done.stderr
    told = json.loads(done.stdout)
    assert told == {"found": sorted(PLACES), "cancelled": [True]}
    assert "ValueError" in done.stderr
    assert not [word for word in words.values() if word in done.stderr]
    everything = [*words.values(), *(word.casefold() for word in words.values())]
    saved = readable(places["out"], everything)
    assert {"saved.html", "over/overzicht.html"} <= set(saved)
    assert "post.imvo" not in saved
    assert [name for name in readable(tmp_path, everything) if not name.startswith("out/")] == []
    assert [path for path in places["tmp"].rglob("*") if path.is_file()] == []
