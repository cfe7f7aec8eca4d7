"""The reflection: three questions, feelings before and after, and what was around. All optional."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.entries import Role, Tag, When
from desktop_app.domain.phrases import isolated
from desktop_app.domain.reflections import Reflection
from desktop_app.ui.keys import bind
from desktop_app.ui.theme import GAP, GROUP_GAP, SHEET_WIDTH
from desktop_app.ui.widgets.buttons import PrimaryButton, WordButton
from desktop_app.ui.widgets.chips import Chip
from desktop_app.ui.widgets.feelings import FeelingScale
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.sheet import Sheet
from desktop_app.ui.widgets.tag_picker import TagPicker
from desktop_app.ui.widgets.text import hint, title


@dataclass(frozen=True, slots=True)
class Asked:
    """What a reflection is about, and what the user usually notes.

    `carried` is the title of another promise of the same check-in, and the context noted of it.
    """

    title: str
    line: str
    said: Reflection
    usual: Sequence[str] = ()
    known: Sequence[str] = ()
    last_time: tuple[Tag, ...] = ()
    carried: tuple[str, tuple[Tag, ...]] = ("", ())


class ReflectionDialog(Sheet):
    """`saved` carries a Reflection, and whoever has written it accepts the dialog; `left` a draft
    to keep (a dict), None when nothing is typed. `keeps` is on where what helped is to be kept as a
    strategy."""

    saved = Signal(object)
    left = Signal(object)

    def __init__(
        self, asked: Asked, draft: dict[str, Any] | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(SHEET_WIDTH, parent)
        self.setWindowTitle(self.tr("Reflect"))
        self._asked = asked
        self._before = FeelingScale(self.tr("Before"))
        self._after = FeelingScale(self.tr("After"))
        questions = {
            "what_helped": self.tr("What helped you finish?"),
            "what_nearly_stopped": self.tr(
                "What nearly stopped you, and what did you do about it?"
            ),
            "adjust": self.tr("What would you adjust next time?"),
            "shows": self.tr("This shows that I…"),
        }
        self._answers = {name: _field(words) for name, words in questions.items()}
        self._answers["adjust"].setPlaceholderText(self.tr("One thing is plenty"))
        self._answers["shows"].setPlaceholderText(self.tr("…can trust myself with small things"))
        self.keeps = Chip(self.tr("Keep it as a strategy"))
        self.keeps.hide()
        self._answers["what_helped"].textChanged.connect(self._offer_to_keep)
        self._tags = TagPicker(asked.usual, asked.known)
        self._set_out(questions)
        self._area.verticalScrollBar().rangeChanged.connect(self._follow_keyboard)
        self.show_reflection(_restored(draft, asked.said))
        bind("save", self, self._save)
        self._before.setFocus()

    def show_reflection(self, said: Reflection) -> None:
        """Fill the fields with what was said."""
        self._before.say(said.before)
        self._after.say(said.after)
        for name, field in self._answers.items():
            field.setText(getattr(said, name))
        self._tags.choose(said.tags)

    def reflection(self) -> Reflection:
        """What the fields say now; what was noted before the outcome stays marked so."""
        answers = {name: field.text().strip() for name, field in self._answers.items()}
        said = self._asked.said
        times = {tag.name: tag.when for tag in said.tags}
        was_asked = said.context_when is not None
        tags = tuple(
            replace(tag, when=times.get(tag.name, When.AFTER if was_asked else None))
            if tag.role is Role.CONTEXT
            else tag
            for tag in self._tags.tags()
        )
        said = replace(said, tags=tags, before=self._before.value, after=self._after.value)
        return replace(
            said,
            what_helped=answers["what_helped"],
            what_nearly_stopped=answers["what_nearly_stopped"],
            adjust=answers["adjust"],
            shows=answers["shows"],
        )

    def reject(self) -> None:
        """Leave; what was typed waits for the next time."""
        typed = self.reflection()
        self.left.emit(_draft(typed) if typed != self._asked.said else None)
        super().reject()

    def _save(self) -> None:
        self.saved.emit(self.reflection())

    def _offer_to_keep(self, typed: str) -> None:
        """What helped can be kept once there is something; what was kept before is not asked."""
        words = typed.strip()
        can_be = bool(words) and words != self._asked.said.what_helped
        self.keeps.setVisible(can_be)
        self.keeps.setChecked(can_be and self.keeps.isChecked())

    def _follow_keyboard(self) -> None:
        """The field for more of what was around stays in view below what has been entered."""
        at: QWidget | None = self.focusWidget()
        if at is not None and self._tags.isAncestorOf(at):
            self.bring_into_view(at)

    def _take_over(self, context: tuple[Tag, ...]) -> None:
        kept = {tag.name: tag for tag in (*context, *self._tags.tags())}
        self._tags.choose(kept.values())

    def _set_out(self, questions: dict[str, str]) -> None:
        column = self.column
        self.begin(self._asked.title, self._asked.line)
        feelings = FlowLayout()
        feelings.setSpacing(GROUP_GAP)
        feelings.addWidget(self._before)
        feelings.addWidget(self._after)
        column.addLayout(feelings)
        for name, words in questions.items():
            group = QVBoxLayout()
            group.setSpacing(GAP)
            group.addWidget(title(words))
            group.addWidget(self._answers[name])
            if name == "what_helped":
                group.addWidget(self.keeps, 0, Qt.AlignmentFlag.AlignLeft)
            column.addLayout(group)
        column.addWidget(self._tags)
        column.addLayout(self._in_one_click())
        self._end()

    def _in_one_click(self) -> FlowLayout:
        """What was noted last time, and what was noted of another promise just now."""
        row = FlowLayout()
        title, carried = self._asked.carried
        for words, context in (
            (self.tr("As last time"), self._asked.last_time),
            (self.tr("As for “{title}”").format(title=isolated(title)), carried),
        ):
            if context:
                button = WordButton(words)
                button.clicked.connect(partial(self._take_over, context))
                row.addWidget(button)
        return row

    def _end(self) -> None:
        later, save = WordButton(self.tr("Later")), PrimaryButton(self.tr("Save"))
        later.clicked.connect(self.reject)
        save.clicked.connect(self._save)
        save.setToolTip(self.tr("Ctrl+Enter"))
        self.foot.addWidget(hint(self.tr("Esc keeps this for later")), 1)
        self.foot.addWidget(later)
        self.foot.addWidget(save)


def _field(words: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(words)
    return field


def _draft(said: Reflection) -> dict[str, Any]:
    draft = {field.name: getattr(said, field.name) for field in fields(Reflection)}
    draft["tags"] = [[tag.name, tag.role, tag.when] for tag in said.tags]
    return draft


def _restored(draft: dict[str, Any] | None, said: Reflection) -> Reflection:
    if draft is None:
        return said
    known = {field.name for field in fields(Reflection)} - {"tags", "context_when"}
    return replace(
        said, tags=_tags(draft.get("tags", ())), **{k: v for k, v in draft.items() if k in known}
    )


def _tags(saved: Iterable[Sequence[Any]]) -> tuple[Tag, ...]:
    return tuple(Tag(name, Role(role), When(when) if when else None) for name, role, when in saved)
