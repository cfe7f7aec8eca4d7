"""The gallery leaves nothing out, and can be drawn."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from desktop_app.ui.appearance import Appearance
from tests.gallery.face import face
from tests.gallery.scenes import DIALOGS, SCENES
from tests.ui.widgets.seeing import colours

UI = Path(__file__).parents[3] / "desktop_app/ui"


def dialog_names() -> set[str]:
    """Every class of Kept that is a dialog, by the bases written in its module."""
    found: set[str] = set()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            bases = {base.id for base in getattr(node, "bases", []) if isinstance(base, ast.Name)}
            if isinstance(node, ast.ClassDef) and bases & {"QDialog", "Sheet"}:
                found.add(node.name)
    return found - {"Sheet"}


@pytest.mark.long
def test_every_dialog_is_in_it(appearance: Appearance, tmp_path: Path) -> None:
    seen = set()
    with face("week", tmp_path, appearance) as made:
        for scene in DIALOGS.values():
            shown = scene(made)
            assert isinstance(shown, QDialog)
            seen.add(type(shown).__name__)
            made.put_back()
    assert dialog_names() <= seen


@pytest.mark.parametrize("name", ["today", "miss", "cue", "tray"])
def test_a_scene_is_drawn(name: str, appearance: Appearance, tmp_path: Path) -> None:
    with face("week", tmp_path, appearance) as made:
        shown = SCENES[name](made)
        assert shown is not None
        picture: QImage = shown.grab().toImage()
        made.put_back()
    assert len(colours(picture)) > 9
