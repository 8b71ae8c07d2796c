"""What a trial of changed rules gave: the proof in words, the picture of the outcomes, the requests that change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.headquarters.workshop import Replay, Result, Tried
from desktop.ui.charts.view import ChartCard
from desktop.ui.hq.route_matrix import Matrix
from desktop.ui.hq.rule_words import example_words, given_word, property_word, result_word
from desktop.ui.hq.texts import HqTexts
from desktop.ui.hq.trying import Trial
from desktop.ui.look import Look
from desktop.ui.widgets.parts import Icon, clear, column, frame, label, row
from desktop.ui.widgets.table import WordTable

_SHOWN = 20


class TrialCards(QFrame):
    """The cards, below each other; empty before a trial."""

    def __init__(self, look: Look, texts: HqTexts) -> None:
        """Build them empty."""
        super().__init__()
        self._look, self._texts = look, texts
        self.trial: Trial | None = None
        self.proof = frame(role="card")
        self._proof_lines = column(self.proof, (16, 12, 16, 14), 6)
        self.picture, self.table = ChartCard(look), WordTable(look)
        self._list = frame(role="card")
        self._list_title, self._list_note = label("", "card"), label("", "meta", "ink3")
        lines = column(self._list, (16, 12, 16, 14), 6)
        for part in (self._list_title, self._list_note, self.table):
            lines.addWidget(part)
        whole = column(self, gap=12)
        for card in (self.proof, self.picture, self._list):
            whole.addWidget(card)
        self.show_trial(None)

    def show_trial(self, trial: Trial | None) -> None:
        """Show a trial, or that there is none."""
        self.trial = trial
        if trial is not None:
            self._show_proof(trial)
            self._show_replay(trial.replay)
        self.setVisible(trial is not None)

    def _show_proof(self, trial: Trial) -> None:
        clear(self._proof_lines)
        holds, lines = trial.certificate.holds, self._proof_lines
        whole = self.tr("The proof holds: a pack with these rules can be released.")
        broken = self.tr("The proof does not hold: a pack with these rules cannot be released.")
        self._add(
            lines, "check" if holds else "warning", "saved" if holds else "error", whole if holds else broken, True
        )
        count = self._texts.number(trial.certificate.combinations)
        lines.addWidget(label(self.tr("{n} combinations of answers worked out.").format(n=count), "meta", "ink3"))
        broken_ones = {violation.property: violation for violation in reversed(trial.certificate.violations)}
        for name, violation in reversed(broken_ones.items()):
            self._add(lines, "close", "error", property_word(name))
            example = example_words(dict(violation.example), self._texts) if "text" not in violation.example else ""
            if example:
                lines.addWidget(
                    label(self.tr("Not so, for example: {answers}.").format(answers=example), "body", "ink2")
                )
            detail = self.tr("For the help desk: {line}").format(line=violation.message)
            lines.addWidget(label(detail, "meta", "ink3"))

    def _add(self, lines: QVBoxLayout, icon: str, tone: str, words: str, strong: bool = False) -> None:
        line = row(gap=8)
        line.addWidget(Icon(self._look, icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label(words, "card" if strong else "strong"), 1)
        lines.addLayout(line)

    def _show_replay(self, replay: Replay) -> None:
        number, texts = self._texts.number, self._texts
        many, few = number(len(replay.requests)), number(len(replay.changed))
        self.picture.show_plot(_matrix(replay, self._title(replay), self._head(), self.tr("now ↓   tried →"), texts))
        self._list_title.setText(self.tr("{few} of {many} requests get another outcome").format(few=few, many=many))
        notes = []
        if replay.unsure:
            words = self.tr("{n} more depend on the exact amount, which stayed at the post.")
            notes.append(words.format(n=number(len(replay.unsure))))
        if replay.unreadable:
            notes.append(self.tr("{n} could not be worked out.").format(n=number(replay.unreadable)))
        if len(replay.changed) > _SHOWN:
            notes.append(self.tr("The first {n} are listed.").format(n=number(_SHOWN)))
        posts = [f"{post} {changed}" for post, changed, _ in replay.posts() if changed]
        if posts:
            notes.append(self.tr("By post: {posts}.").format(posts=", ".join(posts)))
        self._list_note.setText(" ".join(notes))
        self._list_note.setVisible(bool(notes))
        heads = (self.tr("Post, day"), self.tr("The post saw"), self.tr("Now"), self.tr("Tried"))
        self.table.fill(self._list_title.text(), heads, [self._row(one) for one in replay.changed[:_SHOWN]])
        self.table.setVisible(bool(replay.changed))

    def _row(self, one: Tried) -> tuple[str, ...]:
        saw = f"{result_word(one.recorded.result, self._texts)} ({one.recorded_under})"
        where = f"{one.post or '–'}, {self._texts.day(one.opened)}"
        return where, saw, given_word(one.now, self._texts), given_word(one.tried, self._texts)

    def _title(self, replay: Replay) -> str:
        if not replay.changed:
            return self.tr("No gathered request gets another outcome")
        few, many = self._texts.number(len(replay.changed)), self._texts.number(len(replay.requests))
        return self.tr("{few} of {many} gathered requests would go another way").format(few=few, many=many)

    def _head(self) -> tuple[str, str, str]:
        return self.tr("Now"), self.tr("Tried"), self.tr("Requests")


def _matrix(replay: Replay, title: str, head: tuple[str, str, str], corner: str, texts: HqTexts) -> Matrix:
    """Return the picture: only outcomes that something comes from or goes to; all of them when nothing changes."""
    pairs = replay.routes()
    moved = {result for old, new, _ in pairs if old != new for result in (old, new)}
    shown = moved or {result for old, _, _ in pairs for result in (old,)}
    order = sorted(shown, key=lambda result: (_ORDER.index(result[0]) if result[0] in _ORDER else 99, str(result[1])))
    place: dict[Result, int] = {result: number for number, result in enumerate(order)}
    counts = {(place[old], place[new]): count for old, new, count in pairs if old in place and new in place}
    names = [result_word(result, texts) for result in order]
    arrows = [f"{result_word(old, texts)} → {result_word(new, texts)}: {n}" for old, new, n in pairs if old != new]
    return Matrix(title, names, counts, corner, head, "; ".join(arrows[:4]))


_ORDER = (
    "seek_advice", "withhold_and_consult", "set_conditions", "check_first", "support_and_inform",
    "give_information", None,
)  # fmt: skip
