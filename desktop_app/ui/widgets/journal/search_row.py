"""The row above the journal: what is looked for, and ways to go to a day or to fill in days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QStyle, QVBoxLayout, QWidget

from desktop_app.domain.entries import Outcome
from desktop_app.domain.phrases import isolated
from desktop_app.domain.sought import Sought
from desktop_app.ui.theme import GAP, ICON_SIZE, Role, theme
from desktop_app.ui.widgets.beside import BesideLayout
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton, WordButton
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.icons import paint_icon
from desktop_app.ui.widgets.marks import outcome_words
from desktop_app.ui.widgets.text import second_line
from desktop_app.ui.words.spoken import plain_menu_text

_TYPING_MS: Final = 100
_GLASS_LEFT: Final = 13


class SearchRow(QWidget):
    """`sought` carries what is looked for now (Sought); `left` asks for the lines themselves."""

    sought = Signal(object)
    left = Signal()
    day_requested = Signal()
    fill_in_requested = Signal()
    out_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sought = Sought()
        self._promises: Sequence[tuple[UUID, str]] = ()
        self._tags: Sequence[str] = ()
        self.field = _Field()
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.search)
        self.field.textEdited.connect(lambda _text: self._typing.start())
        self.field.entered.connect(self._enter)
        self._filters = QMenu(self)
        self._filters.aboutToShow.connect(self._fill_filters)
        self._said = second_line()
        self._everything = WordButton(self.tr("Show everything"))
        self._everything.clicked.connect(self.clear)
        self._narrowed = QWidget()
        self._set_out()

    def show_promises(self, promises: Sequence[tuple[UUID, str]]) -> None:
        """Offer these to look for: id and title."""
        self._promises = promises

    def show_tags(self, tags: Sequence[str]) -> None:
        """Offer these to look for."""
        self._tags = tags

    def search(self) -> None:
        """Look for what is written and chosen, now."""
        self._typing.stop()
        self._choose(text=self.field.text())

    def look_for(self, sought: Sought) -> None:
        """Look for this."""
        self.field.setText(sought.text)
        self._say(sought)

    @property
    def shown(self) -> str:
        """What is looked for, in words; empty for everything."""
        text = isolated(self._sought.text.strip())
        words = [*([f"“{text}”"] if text else []), *self._words()]
        return self.tr("Shown: {what}").format(what=" · ".join(words)) if words else ""

    def clear(self) -> None:
        """Look for nothing: the whole journal."""
        self.field.clear()
        self._typing.stop()
        self._say(Sought())

    def _choose(self, **what: Any) -> None:
        self._say(replace(self._sought, **what))

    def _say(self, sought: Sought) -> None:
        if sought == self._sought:
            return
        self._sought = sought
        self._said.say(self.tr("Shown: {what}").format(what=" · ".join(self._words())))
        self._narrowed.setVisible(sought.narrows)
        self.sought.emit(sought)

    def _words(self) -> list[str]:
        sought, titles = self._sought, dict(self._promises)
        said = [titles.get(sought.promise, "") if sought.promise else ""]
        said.append(outcome_words(sought.outcome) if sought.outcome else "")
        said.append(sought.tag)
        said += [words for name, words in self._kinds() if getattr(sought, name)]
        return [words for words in said if words]

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            ("noted", self.tr("With a note or an answer")),
            ("lesson", self.tr("With a lesson")),
            ("feelings", self.tr("With feelings")),
        )

    def _enter(self) -> None:
        self.search()
        self.left.emit()

    def _fill_filters(self) -> None:
        menu = self._filters
        menu.clear()
        promises = menu.addMenu(self.tr("Promise"))
        self._offer(promises, "promise", [(None, self.tr("Any promise")), *self._promises])
        outcomes = [(outcome, outcome_words(outcome)) for outcome in Outcome]
        self._offer(
            menu.addMenu(self.tr("Outcome")),
            "outcome",
            [(None, self.tr("Any outcome")), *outcomes],
        )
        if self._tags:
            tags = [(tag, tag) for tag in self._tags]
            self._offer(menu.addMenu(self.tr("Tag")), "tag", [("", self.tr("Any tag")), *tags])
        menu.addSeparator()
        for name, words in self._kinds():
            is_on = getattr(self._sought, name)
            action = QAction(words, menu, checkable=True, checked=is_on)
            action.triggered.connect(lambda on, name=name: self._choose(**{name: on}))
            menu.addAction(action)

    def _offer(self, menu: QMenu, name: str, choices: Sequence[tuple[Any, str]]) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            is_on = getattr(self._sought, name) == value
            action = QAction(plain_menu_text(words), menu, checkable=True, checked=is_on)
            action.triggered.connect(self._chooser(name, value))
            group.addAction(action)
            menu.addAction(action)

    def _chooser(self, name: str, value: Any) -> Callable[[], None]:
        return lambda *_: self._choose(**{name: value})

    def _set_out(self) -> None:
        said = QHBoxLayout(self._narrowed)
        said.setContentsMargins(0, 0, 0, 0)
        said.addWidget(self._said, 1)
        said.addWidget(self._everything)
        self._narrowed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(BesideLayout(self.field, self._buttons()))
        column.addWidget(self._narrowed)

    def _buttons(self) -> FlowLayout:
        narrow = OutlinedButton(self.tr("Filter"))
        narrow.setMenu(self._filters)
        day, fill = WordButton(self.tr("Go to a day")), WordButton(self.tr("Fill in"))
        out = IconButton(self.tr("Print or save…"), "export")
        day.setToolTip(self.tr("Ctrl+G"))
        fill.setToolTip(self.tr("Days without a word"))
        row = FlowLayout()
        for button in (narrow, day, fill, out):
            row.addWidget(button)
        for asked, signal in (
            (day, self.day_requested),
            (fill, self.fill_in_requested),
            (out, self.out_requested),
        ):
            asked.clicked.connect(lambda _on=False, signal=signal: signal.emit())
        return row


class _Field(QLineEdit):
    """`entered`: the search is written, the lines are wanted. Esc empties it."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("Search titles, notes, lessons and tags"))
        self.setAccessibleName(self.tr("Search the journal"))
        self.setToolTip(self.tr("Ctrl+F"))
        self.setClearButtonEnabled(True)
        self.follow_look()

    def follow_look(self) -> None:
        """Follow the user's text size: the words begin beside the glass."""
        room = theme().grown(ICON_SIZE) + GAP
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setTextMargins(0 if is_mirrored else room, 0, room if is_mirrored else 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the glass where the words would begin."""
        super().paintEvent(event)
        size, ink = theme().grown(ICON_SIZE), theme().colour(Role.QUIET)
        place = QRect(_GLASS_LEFT, (self.height() - size) // 2, size, size)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
        with QPainter(self) as painter:
            paint_icon(painter, "search", QRectF(place), ink.name())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Down go to the lines, Esc looks for nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.textEdited.emit("")
        else:
            super().keyPressEvent(event)
