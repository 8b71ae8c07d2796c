"""The errors that reach a person: one plain line each, with the exit code of the command line (contract 1)."""


class ImvoError(Exception):
    """Something a person must know: what happened, where, and what is expected. One line, no code in front."""

    exit_code = 1


class CheckFailed(ImvoError):  # noqa: N818 - the name says what happened, as a person would
    """A check ran and its answer is no."""

    exit_code = 1


class BadInput(ImvoError):  # noqa: N818 - the name says what happened, as a person would
    """What was handed in cannot be used; nothing was changed."""

    exit_code = 2


class OutsideWorld(ImvoError):  # noqa: N818 - the name says what happened, as a person would
    """Disk, display or destination failed; nothing is lost and it is safe to run again."""

    exit_code = 3
