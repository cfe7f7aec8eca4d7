"""Context of an entry: known circumstances as chips, new ones through a field that completes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QPoint, QSignalBlocker, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.entries import Role as TagRole
from desktop_app.domain.entries import Tag
from desktop_app.domain.phrases import isolated
from desktop_app.ui.theme import GAP
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.flow import FlowLayout

_AFTER: Final = {
    None: TagRole.CONTEXT,
    TagRole.CONTEXT: TagRole.HELPED,
    TagRole.HELPED: TagRole.HINDERED,
    TagRole.HINDERED: None,
}


class TagPicker(QWidget):
    """A press on a chip leads through: not chosen, was there, helped, was in the way."""

    changed = Signal()

    def __init__(
        self,
        suggested: Iterable[str] = (),
        known: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """`suggested` are shown as chips, `known` are what the field completes."""
        super().__init__(parent)
        self._chips: dict[str, _TagChip] = {}
        self._flow = FlowLayout()
        for name in suggested:
            self._add(name)
        self._field = _NewTag(known, self)
        self._field.entered.connect(self._enter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._flow)
        column.addWidget(self._field)

    def tags(self) -> tuple[Tag, ...]:
        """What is chosen, in the order shown; words still in the field count as chosen."""
        self._field.hand_over()
        chosen = [(chip.name, chip.role) for chip in self._chips.values()]
        return tuple(Tag(name, role) for name, role in chosen if role is not None)

    def choose(self, tags: Iterable[Tag]) -> None:
        """Choose exactly these."""
        roles = {tag.name.casefold(): tag.role for tag in tags}
        for tag in tags:
            self._chip(tag.name)
        for key, chip in self._chips.items():
            chip.play(roles.get(key))

    def _chip(self, name: str) -> _TagChip:
        if name.casefold() not in self._chips:
            self._add(name)
            self._go_on_behind(self._chips[name.casefold()])
        return self._chips[name.casefold()]

    def _add(self, name: str) -> None:
        if name.casefold() not in self._chips:
            chip = self._chips[name.casefold()] = _TagChip(name, self)
            chip.changed.connect(self.changed)
            self._flow.addWidget(chip)

    def _go_on_behind(self, chip: QWidget) -> None:
        """The field comes after it, for the keyboard and for a screen reader."""
        QWidget.setTabOrder(self._field, chip)
        QWidget.setTabOrder(chip, self._field)
        self._field.raise_()

    def _enter(self, name: str) -> None:
        chip = self._chip(name)
        if chip.role is None:
            chip.play(TagRole.CONTEXT)
            self.changed.emit()


class _TagChip(Chip):
    changed = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent=parent)
        self.name = name
        self.role: TagRole | None = None
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer_roles)
        self.toggled.connect(lambda _on: self._change_to(_AFTER[self.role]))
        self.play(None)

    def play(self, role: TagRole | None) -> None:
        """Take this role; None is not chosen."""
        self.role = role
        with QSignalBlocker(self):
            self.setChecked(role is not None)
        self.say(self._in_words(role))
        self.setAccessibleName(self.name)
        self.setAccessibleDescription(self._roles()[role])

    def _change_to(self, role: TagRole | None) -> None:
        self.play(role)
        self.changed.emit()

    def _in_words(self, role: TagRole | None) -> str:
        match role:
            case TagRole.HELPED:
                return self.tr("helped: {tag}").format(tag=isolated(self.name))
            case TagRole.HINDERED:
                return self.tr("in the way: {tag}").format(tag=isolated(self.name))
        return self.name

    def _roles(self) -> dict[TagRole | None, str]:
        return {
            TagRole.CONTEXT: self.tr("Was there"),
            TagRole.HELPED: self.tr("Helped"),
            TagRole.HINDERED: self.tr("Was in the way"),
            None: self.tr("Not chosen"),
        }

    def _offer_roles(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for role, words in self._roles().items():
            action = QAction(words, menu, checkable=True, checked=role is self.role)
            action.triggered.connect(lambda _on=False, role=role: self._change_to(role))
            group.addAction(action)
            menu.addAction(action)
        menu.popup(self.mapToGlobal(place))


class _NewTag(QLineEdit):
    entered = Signal(str)

    def __init__(self, known: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Add what was around: a place, people, a state"))
        self.setAccessibleName(self.tr("Add context"))
        completer = QCompleter(QStringListModel(sorted(known), self), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(self.hand_over, Qt.ConnectionType.QueuedConnection)
        self.setCompleter(completer)

    def hand_over(self) -> None:
        """Turn what is written into tags; commas part them."""
        names = [" ".join(name.split()) for name in self.text().split(",")]
        self.clear()
        for name in names:
            if name:
                self.entered.emit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and comma hand over; Enter in an empty field is the dialog's."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self.text().strip() and plain and (enters or event.text() == ","):
            self.hand_over()
            event.accept()
        else:
            super().keyPressEvent(event)
