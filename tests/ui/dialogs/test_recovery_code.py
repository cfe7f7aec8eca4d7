"""The recovery code: what is printed can be read and typed, on paper and from a PDF."""

import subprocess
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop_app.ui.dialogs.recovery_code import RecoveryCodeDialog

CODE = "XQM3-NVGG-K2RE-IDV7-AZ7G-W4GP-JDK2-VX6K"


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler-utils")
def test_its_figures_can_be_copied_from_a_pdf(
    appearance: object, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = RecoveryCodeDialog(CODE)
    qtbot.addWidget(dialog)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    dialog._print_on(printer)
    command = ["pdftotext", str(tmp_path / "code.pdf"), "-"]
    read = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert CODE in read
