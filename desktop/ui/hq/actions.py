"""The commands of headquarters' window, with their keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMainWindow

from desktop.ui.frame_actions import FrameActions


class HqActions(FrameActions):
    """All commands; `shell` connects them."""

    def __init__(self, window: QMainWindow, sections: Sequence[str]) -> None:
        """Make the commands as children of `window`."""
        super().__init__(window, sections, menus=3)
        self.refresh = self.action("F5")
        self.menus[0].addActions([self.refresh, self.quit])
        self.fill_ends()

    def retranslate(self, sections: dict[str, str]) -> None:
        """Set every text; `sections` are the words of the sections by name."""
        super().retranslate(sections)
        self.refresh.setText(self.tr("&Read the store again"))
