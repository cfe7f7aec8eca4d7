"""Pictures of the widgets: python -m tests.gallery.widgets FOLDER (QT_SCALE_FACTOR=2 for 200 %)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QScrollArea,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.entries import Outcome, Role, Tag
from desktop_app.ui.appearance import Appearance, Look, SchemeChoice
from desktop_app.ui.theme import GAP, GROUP_GAP, PAGE_SIDE
from desktop_app.ui.widgets.acknowledgement import AcknowledgementBar
from desktop_app.ui.widgets.busy_line import BusyLine
from desktop_app.ui.widgets.buttons import IconButton, OutlinedButton, PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Chips, Segments
from desktop_app.ui.widgets.feelings import FeelingScale
from desktop_app.ui.widgets.fields import Paragraph, labelled, line
from desktop_app.ui.widgets.notices import EmptyState, Notice
from desktop_app.ui.widgets.promise_row import PromiseRow, RowAction, RowState
from desktop_app.ui.widgets.side_bar import Place, SideBar
from desktop_app.ui.widgets.surfaces import Card, Rows
from desktop_app.ui.widgets.tag_picker import TagPicker
from desktop_app.ui.widgets.text import body, hint, page_heading, quiet, section, title

LONG = "Write down one sentence about what the light in the kitchen looks like before anybody is up"
SAY = (RowAction("Smaller", Outcome.KEPT_SMALLER), RowAction("Done", Outcome.KEPT))
SAY_LATER = (RowAction("Not kept", Outcome.MISSED), RowAction("Kept", Outcome.KEPT))
SAY_LONG = (RowAction(f"Smaller: {LONG}", Outcome.KEPT_SMALLER), RowAction("Done", Outcome.KEPT))
PLACES = (
    "Today",
    "Progress",
    "Patterns",
    "Journal",
    "Strategies",
    "Promises",
    "Friend",
    "Settings",
)


def row(words: str, second: str, outcome: Outcome | None = None, **state: object) -> PromiseRow:
    """A row as the Today page would make it."""
    return PromiseRow(RowState(UUID(int=1), date(2026, 11, 22), words, second, outcome, **state))  # type: ignore[arg-type]


def today() -> QWidget:
    """The side bar, a heading, the acknowledgement and three groups of promises."""
    column = QVBoxLayout()
    column.addWidget(page_heading("Sunday morning"))
    column.addWidget(quiet("Three small promises today. One is kept."))
    bar = AcknowledgementBar()
    bar.acknowledge("Kept. Drink a glass of water: that is 5 of the last 6.")
    column.addSpacing(GROUP_GAP)
    column.addWidget(bar)
    groups = {
        "Morning": [
            row("Drink a glass of water", "when the kettle boils · 08:03", Outcome.KEPT,
                badge="baseline"),
            row("Write one sentence", "pen next to the coffee · smaller: one word", actions=SAY,
                primary=True),
        ],
        "Evening": [row("Text one friend", "after dinner · 20:00 · smaller: one emoji",
                        actions=SAY)],
        "Yesterday": [
            row("Walk around the block", "kept at its smaller size, to the corner",
                Outcome.KEPT_SMALLER),
            row("Write one sentence", "no word yet: it counts neither way until you say",
                actions=SAY_LATER),
        ],
    }  # fmt: skip
    for name, rows in groups.items():
        column.addSpacing(GROUP_GAP)
        column.addWidget(section(name))
        column.addSpacing(GAP)
        column.addWidget(_rows(rows))
    return _window(column)


def rows() -> QWidget:
    """Every outcome, and words that are too long for their place."""
    column = QVBoxLayout()
    column.addWidget(
        _rows(
            [
                row(LONG, LONG, badge="baseline", actions=SAY_LONG, primary=True, more=True),
                row("Skipped for today", "Skipped", Outcome.SKIPPED, more=True),
                row("Went otherwise", "Not kept", Outcome.MISSED, actions=SAY),
                row("No second line", "", actions=SAY),
            ]
        )
    )
    return _page(column)


def reflection() -> QWidget:
    """Questions, scales, chips and fields, as in the reflection dialog."""
    column = QVBoxLayout()
    column.setSpacing(GROUP_GAP)
    scales = QHBoxLayout()
    for words, value in (("Before", 2), ("After", None)):
        scale = FeelingScale(words)
        scale.say(value)
        scales.addWidget(scale)
    scales.addStretch(1)
    column.addLayout(scales)
    column.addLayout(labelled("What helped you finish?", line(words="The notebook was open.")))
    column.addLayout(labelled("What would you adjust next time?", line("One thing is plenty")))
    picker = TagPicker(("home", "notebook open", "slept badly", "with family", "rain"))
    picker.choose([Tag("home"), Tag("notebook open", Role.HELPED), Tag("rain", Role.HINDERED)])
    column.addWidget(picker)
    reasons = Chips(("work ran late", "other people", "health", "place", "tired", LONG))
    reasons.choose(("work ran late", "tired"))
    column.addWidget(reasons)
    column.addLayout(labelled("Note", Paragraph("In your own words"), "Stays on this machine"))
    return _page(column)


def controls() -> QWidget:
    """Buttons of every weight and Qt's own controls."""
    column = QVBoxLayout()
    column.setSpacing(GROUP_GAP)
    buttons = QHBoxLayout()
    buttons.setSpacing(GAP)
    resting = PrimaryButton("Save")
    resting.setEnabled(False)
    for button in (PrimaryButton("Done"), OutlinedButton("One word"), WordButton("Not today"),
                   WordButton("Undo", "undo"), IconButton("More", "more"), resting):  # fmt: skip
        buttons.addWidget(button)
    buttons.addStretch(1)
    column.addLayout(buttons)
    column.addWidget(
        Segments("Range", [("month", "Month"), ("quarter", "Quarter"), ("year", "Year")])
    )
    ticked = QCheckBox("Start with the computer")
    ticked.setChecked(True)
    choice = QComboBox()
    choice.addItems(["As the system", "Light", "Dark"])
    for control in (ticked, QCheckBox("Neutral texts"), choice, QTimeEdit()):
        column.addWidget(control)
    card = Card()
    for words in (title("A card"), body(LONG), hint("With a remark")):
        card.column.addWidget(words)
    column.addWidget(card)
    return _page(column)


def notices() -> QWidget:
    """What is said when something is going on, did not work out, or is not there yet."""
    column = QVBoxLayout()
    column.setSpacing(GROUP_GAP)
    notice, busy = Notice(), BusyLine()
    notice.say(
        "The disk with your diary cannot be written to. What you logged so far is safe. "
        "Free some space and try again.",
        "Try again",
    )
    busy.begin("Importing 3,200 entries")
    busy.show_progress(4, 10)
    column.addWidget(notice)
    column.addWidget(busy)
    column.addWidget(
        EmptyState(
            "patterns",
            "Not enough yet",
            "After two weeks of notes you see what helps.",
            "Write one",
        )
    )
    return _page(column)


SHEETS: dict[str, Callable[[], QWidget]] = {
    "today": today, "rows": rows, "reflection": reflection, "controls": controls,
    "notices": notices,
}  # fmt: skip


def _rows(rows: list[PromiseRow]) -> Rows:
    card = Rows()
    for made in rows:
        card.add(made)
    return card


def _page(column: QVBoxLayout) -> QWidget:
    column.setContentsMargins(PAGE_SIDE, 30, PAGE_SIDE, 30)
    column.addStretch(1)
    window, area, page = QWidget(), QScrollArea(), QWidget()
    page.setObjectName("page")
    page.setLayout(column)
    area.setWidget(page)
    area.setWidgetResizable(True)
    around = QHBoxLayout(window)
    around.setContentsMargins(0, 0, 0, 0)
    around.setSpacing(0)
    around.addWidget(area)
    window.resize(764, 720)
    return window


def _window(column: QVBoxLayout) -> QWidget:
    window = _page(column)
    bar = SideBar([Place(words.lower(), words, words.lower()) for words in PLACES])
    bar.show_place("today")
    bar.show_share(2 / 3)
    layout = window.layout()
    assert isinstance(layout, QHBoxLayout)
    layout.insertWidget(0, bar)
    window.resize(960, 720)
    return window


def main(folder: Path) -> None:
    """Every sheet in light, dark, large text and right to left."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    appearance = Appearance(app, Look())
    appearance.guard_words()
    looks = {
        "light": Look(SchemeChoice.LIGHT, reduced_motion=True),
        "dark": Look(SchemeChoice.DARK, reduced_motion=True),
        "large": Look(SchemeChoice.LIGHT, text_factor=1.3, reduced_motion=True),
        "rtl": Look(SchemeChoice.LIGHT, reduced_motion=True),
    }
    folder.mkdir(parents=True, exist_ok=True)
    for look_name, look in looks.items():
        appearance.choose(look)
        directions = Qt.LayoutDirection
        app.setLayoutDirection(
            directions.RightToLeft if look_name == "rtl" else directions.LeftToRight
        )
        for name, sheet in SHEETS.items():
            window = sheet()
            window.show()
            app.processEvents()
            window.grab().save(str(folder / f"{name}-{look_name}.png"))
            window.close()
            window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
