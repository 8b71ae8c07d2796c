"""The verbs of learning: an answer to a question of a lesson, and how far the reader is."""

from __future__ import annotations

from desktop.casework.acts import Acts
from desktop.domain.lessons import ANSWERED, LESSONS, answers_from, lesson_subject
from desktop.errors import BadInput
from desktop.guidance.learning import Lesson, lessons
from desktop.guidance.library import Library
from desktop.storage.journal import Journal

Progress = dict[str, dict[str, str]]
"""The letter that was chosen last, by lesson and question."""


class LearningWork:
    """The reader's own progress on the learning path, as `casework.learning`."""

    def __init__(self, library: Library, journal: Journal, acts: Acts) -> None:
        """Take what the casework holds."""
        self._library, self._journal, self._acts = library, journal, acts

    def progress(self) -> Progress:
        """Return every answer that was kept; those of lessons or questions that are gone from the pack are left out."""
        known = {lesson.id: {question.id for question in lesson.questions} for lesson in self._lessons()}
        found = {record.state.get("lesson"): record.state for record in self._journal.tables.records(LESSONS.name)}
        kept = {lesson: answers_from(state) for lesson, state in found.items() if lesson in known}
        return {
            str(lesson): {question: option for question, option in answers.items() if question in known[lesson]}
            for lesson, answers in kept.items()
        }

    def answer(self, lesson: str, question: str, option: str) -> bool:
        """Keep an answer, the last one counts; `undo` takes it back. Returns whether it is the right one.

        Raises BadInput when the learning path has no such lesson, question or option.
        """
        for one in self._lessons():
            for asked in one.questions:
                if (one.id, asked.id) == (lesson, question) and option in dict(asked.options):
                    payload = {"lesson": lesson, "question": question, "option": option, "right": option == asked.right}
                    with self._acts.act(ANSWERED, lesson_subject(lesson)) as act:
                        act.append(ANSWERED, payload)
                    return option == asked.right
        raise BadInput(f"lesson {lesson!r}, question {question!r}, option {option!r}: there is none")

    def _lessons(self) -> list[Lesson]:
        return lessons(self._library, "nl")
