"""A graph on its card: its name, how it is computed, the same as a table, and as a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.phrases import isolated
from desktop_app.ui.graphs.pictures import picture, save_picture
from desktop_app.ui.graphs.table import Table, TableView
from desktop_app.ui.graphs.timeline import CLOSER, Timeline
from desktop_app.ui.theme import GAP, GRID
from desktop_app.ui.widgets.announce import announce
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.surfaces import Card
from desktop_app.ui.widgets.text import quiet, section

_TABLE_HEIGHT = 260


class GraphCard(QWidget):
    """`graphs` stand below each other on one card; `refused` carries what could not be saved."""

    refused = Signal(str)

    def __init__(self, name: str, graphs: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._drawn = QWidget()
        drawn = QVBoxLayout(self._drawn)
        drawn.setContentsMargins(0, 0, 0, 0)
        drawn.setSpacing(GAP)
        for graph in graphs:
            drawn.addWidget(graph)
        self._rows: Callable[[], Table] = Table
        self.table = TableView(name)
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self.table.hide()
        self._said = quiet()
        self._said.hide()
        self._how = quiet()
        self._how.hide()
        self._done = quiet()
        self._done.hide()
        self._set_out()

    def say(self, words: str) -> None:
        """One line below the graph; empty words leave it out."""
        self._said.say(words)
        self._said.setVisible(bool(words))

    def explain(self, words: str) -> None:
        """How it is computed, with this person's own numbers."""
        self._how.say(words)

    def show_table(self, rows: Callable[[], Table]) -> None:
        """The same figures in rows, worked out once they are looked at."""
        self._rows = rows
        if not self.table.isHidden():
            self.table.show_table(rows())

    def _set_out(self) -> None:
        more = IconButton(self.tr("{name}: more").format(name=self._name), "more")
        menu = QMenu(more)
        menu.aboutToShow.connect(self._done.hide)
        self._offer_zoom(menu)
        for words, act, is_switch in (
            (self.tr("How is this computed?"), self._how.setVisible, True),
            (self.tr("As a table"), self._show_as_table, True),
            (self.tr("Copy picture"), self._copy, False),
            (self.tr("Save picture…"), self._save, False),
        ):
            action = menu.addAction(words)
            action.setCheckable(is_switch)
            action.toggled.connect(act) if is_switch else action.triggered.connect(act)
            if not is_switch:
                menu.aboutToShow.connect(partial(self._offer_picture, action))
        more.clicked.connect(lambda: menu.popup(more.mapToGlobal(more.rect().bottomLeft())))
        head = QHBoxLayout()
        head.addWidget(section(self._name), 1)
        head.addWidget(more)
        card = Card()
        card.column.setSpacing(GAP)
        for part in (self._drawn, self.table, self._said, self._how, self._done):
            card.column.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GRID)
        whole.addLayout(head)
        whole.addWidget(card)

    def _offer_zoom(self, menu: QMenu) -> None:
        """For those who do not know of Ctrl and the wheel, or have none."""
        timelines = self._drawn.findChildren(Timeline)
        if not timelines:
            return
        for words, act in (
            (self.tr("Zoom in"), lambda: timelines[0].zoom(CLOSER)),
            (self.tr("Zoom out"), lambda: timelines[0].zoom(1 / CLOSER)),
            (self.tr("The whole range"), timelines[0].show_whole),
        ):
            menu.addAction(words).triggered.connect(act)
        menu.addSeparator()

    def _show_as_table(self, on: bool) -> None:
        if on:
            self.table.show_table(self._rows())
        self.table.setVisible(on)
        self._drawn.setVisible(not on)

    def _offer_picture(self, action: QAction) -> None:
        """Where there is not enough yet, nothing is drawn."""
        drawn = self._drawn.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        action.setEnabled(not all(graph.isHidden() for graph in drawn))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(picture(self._drawn))
        self._tell(self.tr("Copied. Paste it where you like."))

    def _tell(self, words: str) -> None:
        """Say what became of a picture."""
        self._done.say(words)
        self._done.show()
        announce(self, words)

    def _save(self) -> None:
        dialog = QFileDialog(self, self.tr("Save picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        endings = {self.tr("PNG picture (*.png)"): "png", self.tr("SVG drawing (*.svg)"): "svg"}
        dialog.setNameFilters(list(endings))
        dialog.setDefaultSuffix("png")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(endings[name]))
        dialog.selectFile(f"{self._name}.png")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._write)
        dialog.open()

    def _write(self, name: str) -> None:
        path = Path(name)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(f"{path.name}.png")
        if save_picture(self._drawn, path):
            self._tell(self.tr("Saved as {name}.").format(name=isolated(path.name)))
        else:
            words = self.tr("The picture could not be written to {path}. Choose another place.")
            self.refused.emit(words.format(path=path))
