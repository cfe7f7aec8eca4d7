"""How tests look at what was drawn."""

from collections import Counter

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme import contrast


def drawn(widget: QWidget) -> QImage:
    """The widget as it appears on its window, without what lies beside it."""
    place = widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft()))
    return widget.window().grab(place).toImage()


def colours(image: QImage) -> Counter[str]:
    """How often each colour occurs in a picture."""
    return Counter(
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    )


def ground(image: QImage) -> QColor:
    """What most of a picture is."""
    return QColor(colours(image).most_common(1)[0][0])


def best_contrast(image: QImage) -> float:
    """How far the strongest stroke stands out from the ground."""
    behind = ground(image)
    return max(contrast(QColor(name), behind) for name in colours(image))
