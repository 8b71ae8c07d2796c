"""The post's window: thin Qt pages that show what the layers below know and emit what a person wants."""

import desktop.ui.quick_import  # noqa: F401  before all else of Qt
