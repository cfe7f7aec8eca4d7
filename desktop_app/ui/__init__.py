"""What the user sees: windows, pages, dialogs, widgets, graphs. PySide6 only."""
