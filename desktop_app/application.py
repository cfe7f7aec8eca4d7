"""The application of Qt, and the settings of this machine: what stands before any diary."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app import __version__, paths
from desktop_app.desktop.identity import desktop_entry, name_process
from desktop_app.desktop.machine import load_machine_settings, save_machine_settings
from desktop_app.domain.settings import MachineSettings
from desktop_app.ui.machine_desk import MachineDesk

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow


def lacks_display() -> bool:
    """Whether no window can be shown here."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


def application() -> QApplication:
    """The one that there is, named as desktops know it."""
    name_process()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kept")
    app.setApplicationDisplayName("Kept")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(desktop_entry())
    app.setQuitOnLastWindowClosed(False)
    if sys.platform != "darwin":  # a bundle has its own, which is larger
        once = Qt.ConnectionType.SingleShotConnection
        app.focusWindowChanged.connect(partial(_show_sign, app), once)
    return app


def _show_sign(app: QApplication, _window: QWindow) -> None:
    """Give panels and switchers the program's icon: as the first window stands, for all of them."""
    from desktop_app.ui.widgets.icons import app_icon  # noqa: PLC0415 (the tray alone has no use)

    QTimer.singleShot(0, app, lambda: app.setWindowIcon(app_icon()))


def machine_desk(app: QApplication) -> MachineDesk:
    """The settings of this machine; where their file has no place, they hold until the end."""
    try:
        file = paths.machine_settings_file()
    except OSError as error:
        return MachineDesk(MachineSettings(), partial(_refuse, error), app)
    return MachineDesk(load_machine_settings(file), partial(save_machine_settings, file), app)


def _refuse(error: OSError, _settings: MachineSettings) -> None:
    raise error
