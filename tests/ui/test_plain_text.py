"""Markup in every field of the diary is shown as it was typed, and obeyed on no surface."""

import io
import json
import subprocess
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import which
from uuid import UUID

import pytest
from PySide6.QtGui import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desktop_app.diary import Diary
from desktop_app.domain.friends import Conversation, Friend, KindMessage, SharedItem, Way
from desktop_app.domain.strategies import Strategy
from desktop_app.exchange.exporters.journal import title_of
from desktop_app.exchange.exporters.journal_file import Asked, Form, months_of, write
from desktop_app.exchange.exporters.paper import draw
from desktop_app.storage.fields import TextField
from desktop_app.storage.store import Store
from desktop_app.storage.tables import TABLES, Record
from desktop_app.ui.appearance import Appearance
from tests.exchange.test_page import Reader
from tests.gallery.diaries import open_diary
from tests.gallery.face import Face
from tests.gallery.scenes import SCENES

MARKUP = '<img src="/etc/hostname"><b>&amp;</b> '
NOT_WORDS = {"zone"}
"""Text that is not the user's."""
SHOWING = {
    *("today", "progress", "patterns", "journal", "promises", "strategies", "friend"),
    *("check-in-morning", "check-in-midday", "check-in-evening", "review-kept", "review-month"),
    *("reflection", "miss", "awry-day", "shrink", "revision", "story", "strategy", "shows"),
    *("promise-edit", "pause", "friend-edit", "share", "invite", "conversation", "shared-item"),
    *("try-out", "erase", "restore", "import", "key-of-your-own", "palette"),
    *("quick-log", "menu-entry", "menu-tray", "cue", "cues", "answer-cue"),
}
"""Surfaces that are known to show words of the diary; the rest may have words made up for them."""


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    """A week, with markup in every field that takes words, lists of names included."""
    made = open_diary("week", tmp_path)
    with closing(made.store):
        _tell_a_friend(made)
        for table in TABLES.values():
            for name, column in table.columns.items():
                if type(column) is TextField and name not in NOT_WORDS:
                    sql = f'UPDATE {table.name} SET "{name}" = ? || "{name}"'
                    made.store._execute(sql, (MARKUP,))
        for named, names in (("entry", "tags"), ("day", "noted")):
            _plant_in_names(made, named, names)
    store = Store.open(made.store.path, tmp_path / "backups", made.now())
    with closing(store):  # anew: what a diary has read once it does not read again
        yield Diary(store, made.now)


def _tell_a_friend(diary: Diary) -> None:
    own, day, at = UUID(int=1), diary.today, datetime(2026, 1, 1, tzinfo=UTC)
    first = diary.promises.all()[0].id
    told: list[Record] = [
        Friend(own, "Mo", day, "mo@example.org", "on Sundays", (first,)),
        Conversation(UUID(int=2), own, day, "we spoke"),
        KindMessage(UUID(int=3), own, day, "well done"),
        SharedItem(UUID(int=4), own, "Mo", at, Way.COPY, "A week", "Kept: 5"),
        Strategy(UUID(int=5), day, "Shoes by the door", "put them there", ("rain",), (first,)),
    ]
    diary.store.apply("share", diary.now(), told)


def _plant_in_names(diary: Diary, table: str, names: str) -> None:
    execute = diary.store._execute
    for (said,) in execute(f"SELECT DISTINCT {names} FROM {table}").fetchall():
        planted = [[MARKUP + name[0], *name[1:]] for name in json.loads(said)]
        execute(f"UPDATE {table} SET {names} = ? WHERE {names} = ?", (json.dumps(planted), said))


def obeyed(widget: QWidget) -> str:
    """What a widget would take for markup of the user's; empty when nothing."""
    tip = widget.toolTip()
    if "<img" in tip and Qt.mightBeRichText(tip):
        return f"tip {tip}"
    if isinstance(widget, QLabel) and "<img" in widget.text():
        is_plain = widget.textFormat() is Qt.TextFormat.PlainText
        return "" if is_plain else f"label {widget.text()}"
    if isinstance(widget, QTextEdit) and not widget.isReadOnly() and widget.acceptRichText():
        return "a field that takes rich text"
    return ""


def words_of(surface: QWidget) -> str:
    """All the words that a surface shows now, or says to a screen reader."""
    words: list[str] = []
    for widget in (surface, *surface.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        words += [widget.accessibleName(), *(act.text() for act in widget.actions())]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            words.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        elif isinstance(widget, QComboBox):
            words += [widget.itemText(n) for n in range(widget.count())]
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            words += [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    return "\n".join(words)


def test_markup_in_every_field_is_shown_and_never_obeyed(
    diary: Diary, appearance: Appearance
) -> None:
    face = Face(diary, appearance)
    seen, wrong = set[str](), set[str]()
    for name, scene in SCENES.items():
        shown = scene(face)
        wrong |= {f"{name}: {bad}" for each in QApplication.allWidgets() if (bad := obeyed(each))}
        if shown is not None and "<img" in words_of(shown):
            seen.add(name)
        face.put_back()
    face.end()
    for window in QApplication.topLevelWidgets():
        if type(window).__module__.startswith("desktop_app"):
            window.hide()
            window.deleteLater()
    face.program.deleteLater()
    assert wrong == set()
    assert seen >= SHOWING


def test_markup_on_a_page_and_on_paper_is_what_was_typed(diary: Diary, tmp_path: Path) -> None:
    week = Asked(diary.today - timedelta(days=7), diary.today)
    page = io.BytesIO()
    write(diary, Form.PAGE, week, page)
    read = Reader(page.getvalue().decode())
    assert not {"img", "b"} & read.marks
    assert MARKUP in read.words
    title = title_of(week.first, week.last, week.tell_day)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    draw(title, months_of(diary, week, lambda _done, _of: True), printer)
    with (tmp_path / "saved.pdf").open("wb") as out:
        write(diary, Form.PAPER, week, out)
    for paper in (tmp_path / "printed.pdf", tmp_path / "saved.pdf"):
        assert b"/Subtype /Image" not in paper.read_bytes(), "a picture that a text named"
        if which("pdftotext"):
            command = ["pdftotext", "-raw", str(paper), "-"]
            said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
            assert MARKUP.strip() in " ".join(said.split())
