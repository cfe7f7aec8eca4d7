"""Colours and sizes live in one place: `ui/theme.py` and `resources/`."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

UI = Path(__file__).parent.parent / "desktop_app/ui"
THEME = UI / "theme.py"
COLOUR = re.compile(r"#([0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
OWN_COLOURS = {"white", "red", "green", "blue", "yellow", "gray", "darkGray", "lightGray", "cyan"}
MEASURES = {
    *("setFixedWidth", "setFixedHeight", "setFixedSize", "setMinimumWidth", "setMinimumHeight"),
    *("setMaximumWidth", "setMaximumHeight", "setPointSize", "setPixelSize", "setPointSizeF"),
}
NO_MEASURE = 1
"""Widths of nothing and of a hairline."""


def modules() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(UI.rglob("*.py")):
        if file != THEME:
            yield str(file.relative_to(UI)), ast.parse(file.read_text(encoding="utf-8"))


def test_no_colour_is_typed_outside_of_the_theme() -> None:
    typed = [
        f"{module}:{node.lineno}"
        for module, tree in modules()
        for node in ast.walk(tree)
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and COLOUR.fullmatch(node.value)
        )
        or (
            isinstance(node, ast.Attribute)
            and ast.unparse(node.value).endswith("GlobalColor")
            and node.attr in OWN_COLOURS
        )
    ]
    assert not typed, typed


def test_no_size_is_typed_where_it_is_set() -> None:
    """A length has a name, so that it is found, and it grows with the user's text."""
    typed = [
        f"{module}:{node.lineno} {ast.unparse(node)}"
        for module, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in MEASURES
        for given in node.args
        if isinstance(given, ast.Constant)
        and isinstance(given.value, int | float)
        and given.value > NO_MEASURE
    ]
    assert not typed, typed


def test_dialogs_take_their_size_from_the_theme() -> None:
    own = [
        f"{module}: {ast.unparse(node)}"
        for module, tree in modules()
        if module.startswith("dialogs")
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        and re.match(r"_(WIDTH|HEIGHT|SIZE)\b", ast.unparse(node))
    ]
    assert not own, own


def test_the_style_sheet_names_colours_by_role() -> None:
    sheet = (UI.parents[1] / "resources/styles/kept.qss").read_text(encoding="utf-8")
    assert not COLOUR.findall(re.sub(r"Q\w+#\w+", "", sheet))


def test_icons_take_the_colour_they_are_painted_in() -> None:
    own = [
        file.name
        for file in sorted((UI.parents[1] / "resources/icons").glob("*.svg"))
        if file.name != "kept.svg" and COLOUR.search(file.read_text(encoding="utf-8"))
    ]
    assert not own
