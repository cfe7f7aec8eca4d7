"""How a key of the desktop logs a promise: the command to copy, and where the desktop takes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme import GAP, GRID, WIDE_WIDTH
from desktop_app.ui.widgets.buttons import OutlinedButton, PrimaryButton
from desktop_app.ui.widgets.choice import Choice
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.sheet import Sheet, stretch_then
from desktop_app.ui.widgets.steady import steady
from desktop_app.ui.widgets.text import body, title

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class KeyAct:
    """What a key could do, and the words that `kept` does it by."""

    words: str
    typed: tuple[str, ...]


class BindKeyDialog(Sheet):
    """`command` gives the whole line for what is typed; the desktop this is comes first."""

    def __init__(
        self,
        acts: Sequence[KeyAct],
        command: Callable[[Sequence[str]], str],
        desktop: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(WIDE_WIDTH, parent)
        self.setWindowTitle(self.tr("A key of your own"))
        self._acts, self._command = tuple(acts), command
        self._act = steady(QComboBox())
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._act.setSizeAdjustPolicy(policy)  # a long title does not widen the dialog
        for act in acts:
            self._act.addItem(act.words)
        self.line = line()
        self.line.setReadOnly(True)
        self._copy = OutlinedButton(self.tr("Copy"), "copy")
        self._desktop = Choice(self.tr("Your desktop"), desktops())
        self._steps = [body() for _ in range(3)]
        self._set_out()
        self._act.currentIndexChanged.connect(lambda _: self._show_command())
        self._copy.clicked.connect(self._take_command)
        self._desktop.chosen.connect(lambda _: self._show_steps())
        self._desktop.show_choice(desktop)
        self._show_command()
        self._show_steps()
        self._act.setFocus()

    def _show_command(self) -> None:
        self.line.setText(self._command(self._acts[self._act.currentIndex()].typed))
        self.line.setCursorPosition(0)
        self._copy.say(self.tr("Copy"))

    def _take_command(self) -> None:
        QGuiApplication.clipboard().setText(self.line.text())
        self._copy.say(self.tr("Copied"))

    def _show_steps(self) -> None:
        steps = steps_on(self._desktop.value)
        for number, (shown, words) in enumerate(zip(self._steps, steps, strict=True), start=1):
            shown.say(self.tr("{number}. {step}").format(number=number, step=words))

    def _set_out(self) -> None:
        self.begin(
            self.tr("One key of your desktop, wherever you are"),
            self.tr(
                "Your desktop runs a command when you press a key. Kept does it without a window"
                " and says in a notification what it did."
            ),
        )
        self.column.addLayout(labelled(self.tr("What the key does"), self._act))
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.line, 1)
        row.addWidget(self._copy)
        named = title(self.tr("Its command"))
        self.line.setAccessibleName(named.text())
        lines = QVBoxLayout()
        lines.setSpacing(2 * GRID)
        lines.addWidget(named)
        lines.addLayout(row)
        self.column.addLayout(lines)
        self.column.addLayout(labelled(self.tr("Your desktop"), self._desktop))
        steps = QVBoxLayout()
        steps.setSpacing(GRID)
        for step in self._steps:
            steps.addWidget(step)
        self.column.addLayout(steps)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        stretch_then(self.foot, close)


def desktops() -> list[tuple[str, str]]:
    """Key and name of each desktop that is known."""
    return [
        ("gnome", "GNOME"),
        ("kde", "KDE Plasma"),
        ("xfce", "Xfce"),
        ("windows", "Windows"),
        ("macos", "macOS"),
    ]


def steps_on(desktop: str) -> tuple[str, str, str]:
    """Where that desktop takes a command for a key: three steps."""
    return {
        "gnome": (
            translate("BindKey", "Open Settings, Keyboard, View and Customise Shortcuts."),
            translate("BindKey", "At its end choose Custom Shortcuts, then Add Shortcut."),
            translate("BindKey", "Name it, paste the command, choose Set Shortcut, press the key."),
        ),
        "kde": (
            translate("BindKey", "Open System Settings, Keyboard, Shortcuts."),
            translate("BindKey", "Choose Add New, Command or Script, and paste the command."),
            translate("BindKey", "Press the button beside it, then the key, and apply."),
        ),
        "xfce": (
            translate("BindKey", "Open Settings, Keyboard, Application Shortcuts."),
            translate("BindKey", "Choose Add and paste the command."),
            translate("BindKey", "Choose OK, then press the key."),
        ),
        "windows": (
            translate("BindKey", "Right-click the desktop, choose New, Shortcut."),
            translate("BindKey", "Paste the command as its location and name it."),
            translate("BindKey", "Right-click it, Properties: press the key in Shortcut key."),
        ),
        "macos": (
            translate("BindKey", "Open Shortcuts and make a new shortcut."),
            translate("BindKey", "Add the action Run Shell Script and paste the command."),
            translate("BindKey", "In its details choose Add Keyboard Shortcut, press the key."),
        ),
    }[desktop]
