"""How a letter will look on paper or as a picture, drawn at its real proportions."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop_app.domain.friends import Way
from desktop_app.domain.letters import Letter
from desktop_app.ui.theme import DIALOG_PADDING, WIDEST_WIDTH, Role, theme


class LetterPreview(QWidget):
    """The sheets of a PDF below each other; of all else one picture. Empty until it is told."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)

    def show_letter(self, letter: Letter, way: Way) -> None:
        """Draw it as it would go out that way."""
        from desktop_app.exchange.sharing import sheet  # noqa: PLC0415 (drawn when asked for)

        while (item := self._column.takeAt(0)) is not None:
            if (shown := item.widget()) is not None:
                shown.deleteLater()
        images = sheet.sheets(letter) if way is Way.PDF else [sheet.image(letter)]
        for image in images:
            picture = self._picture(image, letter.text)
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)

    def _picture(self, image: QImage, words: str) -> QLabel:
        shown = QLabel()
        shown.setAccessibleName(self.tr("How it will look"))
        shown.setAccessibleDescription(words)
        ratio = self.devicePixelRatioF()
        wide = round((WIDEST_WIDTH - 3 * DIALOG_PADDING) * ratio)
        picture = QPixmap.fromImage(
            image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
        )
        with QPainter(picture) as painter:
            painter.setPen(theme().colour(Role.LINE))
            painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
        picture.setDevicePixelRatio(ratio)
        shown.setPixmap(picture)
        return shown
