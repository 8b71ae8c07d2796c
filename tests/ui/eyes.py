"""What a careful reviewer looks for on a page: words cut off, parts over each other, parts without a name."""

import re
from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop.guidance.library import Library
from desktop.guidance.tools import tools
from desktop.ui.style import FocusRing
from desktop.ui.tokens import Theme
from desktop.ui.widgets.answer_card import AnswerCard
from desktop.ui.widgets.check_line import CheckLine
from desktop.ui.widgets.nav import NavList
from desktop.ui.widgets.term_panel import TermPanel


def seen(window: QWidget) -> list[QWidget]:
    """Return every visible widget of a window, but Qt's own buttons inside a field."""
    return [w for w in window.findChildren(QWidget) if w.isVisible() and not isinstance(w.parent(), QLineEdit)]


def told(widget: QWidget) -> str:
    """Return a widget in words, for a message."""
    text = widget.property("text") or widget.accessibleName()
    return f"{type(widget).__name__} {str(text)[:50]!r} {widget.width()}x{widget.height()}"


def clipped(window: QWidget) -> list[str]:
    """Return every widget that is smaller than its words need."""
    return [told(widget) for widget in seen(window) if _too_small(widget)]


def _too_small(widget: QWidget) -> bool:
    if isinstance(widget, AnswerCard | CheckLine):
        return widget.heightForWidth(widget.width()) > widget.height()
    if isinstance(widget, QLabel):
        return bool(widget.text()) and _label_too_small(widget)
    if isinstance(widget, QAbstractButton):
        return widget.sizeHint().width() > widget.width() or widget.sizeHint().height() > widget.height()
    if (isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox)) or isinstance(widget, QComboBox):
        return widget.minimumSizeHint().height() > widget.height()
    return False


def _label_too_small(label: QLabel) -> bool:
    if not label.wordWrap():
        return label.sizeHint().width() > label.width() or label.sizeHint().height() > label.height()
    margins = label.contentsMargins()
    room = label.width() - margins.left() - margins.right()
    longest = max(
        (label.fontMetrics().horizontalAdvance(word) for word in re.split(r"[\s\u200b-]+", label.text())), default=0
    )
    return label.heightForWidth(label.width()) > label.height() or longest > room


def outside(window: QWidget) -> list[str]:
    """Return every widget that sticks out of what it lies in; only the content of a scroll area may, downwards."""
    found = []
    for widget in seen(window):
        parent = widget.parentWidget()
        if parent is None or isinstance(widget, FocusRing):
            continue
        box = widget.geometry()
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if box.right() > parent.width() or box.left() < 0 or (not scrolls and box.bottom() > parent.height()):
            found.append(told(widget))
    return found


def overlapping(window: QWidget) -> list[str]:
    """Return every pair of neighbours that lie over each other, what is meant to float left out."""
    found = []
    for parent in [window, *seen(window)]:
        children = [c for c in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
                    if c.isVisible() and not c.isWindow() and not isinstance(c, FocusRing | TermPanel)]  # fmt: skip
        if isinstance(parent, QAbstractScrollArea | QComboBox):
            continue
        for number, one in enumerate(children):
            for other in children[number + 1 :]:
                if one.geometry().intersects(other.geometry()):
                    found.append(f"{told(one)} over {told(other)}")
    return found


def named(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Yield every widget that takes the focus with the name a screen reader says."""
    for widget in seen(window):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isEnabled() and widget.focusProxy() is None:
            if isinstance(widget, QComboBox):  # on Linux Qt gives its value as its name, and the name as a relation
                yield widget, widget.accessibleName()
            else:
                yield widget, QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def badly_named(window: QWidget) -> list[str]:
    """Return focusable widgets without a name, named after their class, or named as another one."""
    names = [(widget, name) for widget, name in named(window) if not _inside_combo(widget)]
    counted = Counter(name for _, name in names)
    return [
        f"{told(widget)} is called {name!r}"
        for widget, name in names
        if not name.strip() or name == type(widget).__name__ or counted[name] > 1
    ]


def _inside_combo(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QComboBox)


def same_letters(window: QWidget) -> list[str]:
    """Return Alt letters that two visible buttons share."""
    letters = [b.shortcut().toString() for b in seen(window) if isinstance(b, QAbstractButton) and b.isEnabled()]
    return [letter for letter, many in Counter(filter(None, letters)).items() if many > 1]


def rows(nav: NavList) -> list[str]:
    """Return what a screen reader says of each row of a list."""
    model = nav.model()
    return [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())]


LARGE = 0.004  # share of the window above which a colour is a patch, not the edge of a letter


def strange_colours(window: QWidget, theme: Theme) -> list[str]:
    """Return the colours that cover a patch of the window and are not in its theme."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    counted = Counter(pixels[::7])
    chips = [colour for chip in theme.chips.values() for colour in (chip.ink, chip.tint)]
    known = {str(value).lower() for value in theme} | {colour.lower() for colour in chips}
    large = [pixel for pixel, many in counted.items() if many > len(pixels) / 7 * LARGE]
    return [colour for pixel in large if (colour := f"#{pixel & 0xFFFFFF:06x}") not in known]


def words(window: QWidget) -> set[str]:
    """Return every text with letters that a person sees, or that a screen reader says, in labels, buttons and lists."""
    told = [w for w in seen(window) if not isinstance(w, QLineEdit)]
    found = [widget.property("text") for widget in told]
    found += [name for _, name in named(window)]
    for view in seen(window):
        if isinstance(view, QAbstractItemView) and not isinstance(view.parent(), QComboBox):
            model = view.model()
            rows_ = (model.index(number, 0) for number in range(model.rowCount() if model else 0))
            found += [row.data(Qt.ItemDataRole.AccessibleTextRole) or row.data() for row in rows_]
    return {str(text) for text in found if text and any(sign.islower() for sign in str(text))}


SAME = {
    "Sector",
    "Server",
    "Feedback",
    "IMVO-post",
    "Nederlands",
    "English",
    "Basis",
    "Enter",
    "Post",
    "Help",
    "Begin",
    "Pilots",
    "Filter",
    "Checklist",
    "Checklists",
    "Checklists, 1 open",
    "Open 0",
    "Open 1",
}
_KEYS = re.compile(r"(Ctrl|Alt|Shift|Enter|Esc|F\d)\b[^a-z]*((Ctrl|Alt|Shift|Plus|Minus|Enter|Esc)\b[^a-z]*)*")


def alike(library: Library) -> set[str]:
    """Return what is rightly the same in Dutch and English: a few words, names of sources, countries, products."""
    cited: dict[str, set[str]] = {}
    for lang in ("nl", "en"):
        slugs = [head.slug for head in library.heads(lang)] + [head.slug for head in tools(library, lang)]
        articles = [library.article(slug, lang) for slug in slugs]
        citations = [c for article in articles for paragraph in article.paragraphs for c in paragraph.citations]
        cited[lang] = {word for c in citations for word in (c.title, c.publisher)}
    names = library.rows("SELECT nl FROM countries WHERE nl = en UNION SELECT nl FROM products WHERE nl = en")
    return SAME | cited["nl"] & cited["en"] | {name for (name,) in names}


def keys(text: str) -> bool:
    """Whether a text is the name of one key or more."""
    return _KEYS.fullmatch(text) is not None


def of_elsewhere(text: str) -> bool:
    """Whether a text comes from elsewhere: the eight words of a key, or a path."""
    return re.fullmatch(r"([a-z]+  ){7}[a-z]+", text) is not None or text.startswith("/")


def uncounted(text: str) -> str:
    """Return a text without the number in brackets that ends it: how many there are of something."""
    return re.sub(r" \(\d+\)$", "", text)
