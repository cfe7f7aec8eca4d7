"""About: the version, what Kept is and is not, where things are, whose work it stands on."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app import __version__
from desktop_app.ui.theme import (
    DIALOG_PADDING,
    GAP,
    GRID,
    GROUP_GAP,
    MIDDLE_HEIGHT,
    SHEET_WIDTH,
)
from desktop_app.ui.widgets.buttons import PrimaryButton
from desktop_app.ui.widgets.dialog_size import fit
from desktop_app.ui.widgets.fields import labelled, line
from desktop_app.ui.widgets.ring import Ring
from desktop_app.ui.widgets.scrolled import Scrolled
from desktop_app.ui.widgets.text import Text, body, dialog_heading, second_line, section


@dataclass(frozen=True, slots=True)
class Library:
    """Something that ships with Kept: its name, its licence, and who holds the rights."""

    name: str
    licence: str
    holder: str


LIBRARIES: Final = (
    Library("Qt, PySide6 and Shiboken6", "LGPL 3", "The Qt Company Ltd. and contributors"),
    Library("Python", "PSF 2", "Python Software Foundation"),
    Library("SQLite", "public domain", "D. Richard Hipp and others"),
    Library("Peewee", "MIT", "Charles Leifer"),
    Library("SQLCipher", "BSD 3-Clause", "ZETETIC LLC"),
    Library("sqlcipher3", "zlib", "Charles Leifer, Gerhard Häring"),
    Library("PyNaCl and libsodium", "Apache 2.0, ISC", "the PyNaCl developers, Frank Denis"),
    Library("keyring", "MIT", "Kang Zhang, Jason R. Coombs"),
    Library("NumPy", "BSD 3-Clause", "NumPy Developers"),
    Library("PyQtGraph", "MIT", "PyQtGraph Developers"),
    Library("platformdirs", "MIT", "The platformdirs developers"),
    Library("tzdata", "Apache 2.0, data in the public domain", "Python Software Foundation"),
    Library("tzlocal", "MIT", "Lennart Regebro"),
    Library("jeepney", "MIT", "Thomas Kluyver"),
    Library("desktop-notifier", "MIT", "Sam Schott"),
)


class AboutDialog(QDialog):
    """`diary` and `log` are shown as places that can be copied."""

    def __init__(self, diary: Path, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Kept"))
        fit(self, SHEET_WIDTH, MIDDLE_HEIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(DIALOG_PADDING,) * 4)
        column.setSpacing(GROUP_GAP)
        column.addLayout(self._head())
        area = Scrolled(self._told(diary, log))
        area.read_by_keys(self.windowTitle())
        column.addWidget(area, 1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        ring = Ring(28)
        ring.show_share(0.75)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(dialog_heading(self.tr("Kept {version}").format(version=__version__)))
        words.addWidget(
            second_line(self.tr("Tiny promises, kept. Everything stays on your computer."))
        )
        head = QHBoxLayout()
        head.setSpacing(GAP * 2)
        head.addWidget(ring, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _told(self, diary: Path, log: Path) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GROUP_GAP)
        help_words = self.tr(
            "Kept is no therapy and takes no therapist’s place. If things are heavy, talk to"
            " someone: your doctor, or a helpline in your country (findahelpline.com lists them,"
            " free of charge). In danger, call your emergency number: 112 in Europe, 911 or 988"
            " in the United States and Canada."
        )
        column.addLayout(_group(self.tr("What Kept is not"), body(help_words)))
        places = QVBoxLayout()
        places.setSpacing(GROUP_GAP)
        places.addLayout(labelled(self.tr("Your diary"), _path(diary)))
        places.addLayout(labelled(self.tr("The log, without a word of yours"), _path(log)))
        column.addLayout(places)
        column.addLayout(_group(self.tr("Licences"), *self._licences()))
        column.addStretch(1)
        return page

    def _licences(self) -> list[Text]:
        qt_words = self.tr(
            "Kept uses Qt {version} and PySide6 under the GNU Lesser General Public License,"
            " version 3 (LGPL). They are shared libraries beside the program: you may replace them"
            " by versions of your own, and study them for that. Their sources are at"
            " www.qt.io, the licence at www.gnu.org/licenses/lgpl-3.0."
        ).format(version=qVersion())
        own = self.tr("Kept itself: MIT licence, the Kept authors.")
        named = [f"{one.name}: {one.licence} · {one.holder}" for one in LIBRARIES]
        return [body(own), body(qt_words), *(second_line(words) for words in named)]

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(GAP)
        close = PrimaryButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot.addStretch(1)
        foot.addWidget(close)
        close.setDefault(True)
        close.setFocus()
        return foot


def _group(heading: str, *texts: Text) -> QVBoxLayout:
    group = QVBoxLayout()
    group.setSpacing(GRID)
    group.addWidget(section(heading))
    for text in texts:
        group.addWidget(text)
    return group


def _path(place: Path) -> QLineEdit:
    """A place that can be marked and copied."""
    field = line(words=str(place))
    field.setReadOnly(True)
    field.setCursorPosition(0)
    return field
