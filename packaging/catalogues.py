"""The words of Kept in other languages: gather them, and build what the program loads.

    python packaging/catalogues.py update     bring resources/translations/*.ts up to date (lupdate)
    python packaging/catalogues.py build      build *.qm for the window beside them (lrelease), and
                                              *.json for the command, which loads no Qt

lupdate does not see calls with named arguments, nor that `translate` has a count. So the strings
are read from the syntax trees, and handed to it in the one form that it reads without loss.
"""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
STARTERS = ROOT / "resources" / "starters.json"
OF_THE_COMMAND = "Command"
"""The context of what is `marked` for the `kept` command."""
PLURALS = {"de": "n != 1"}
"""Which form a language takes for a count, as gettext writes it; lrelease knows by itself."""


@dataclass(frozen=True)
class Message:
    """A string to translate, where it is said, a remark for the translator, and whether it has a
    count, so that a language needs its plural forms.
    """

    context: str
    source: str
    remark: str = ""
    has_count: bool = field(default=False, compare=False)


def messages() -> list[Message]:
    """Every string of the program that goes through translation, in the order of the code."""
    found: dict[Message, None] = {}
    for file in sorted((ROOT / "desktop_app").rglob("*.py")):
        found |= dict.fromkeys(_in_code(ast.parse(file.read_text(encoding="utf-8")), ""))
    groups = json.loads(STARTERS.read_text(encoding="utf-8")).values()
    words = [text for group in groups for starter in group for text in starter.values()]
    return list(found | dict.fromkeys(Message("Starters", text) for text in words))


def update() -> None:
    """Bring each catalogue up to date; what is gone from the code goes from it."""
    with tempfile.TemporaryDirectory() as folder:
        stub = Path(folder) / "kept.py"
        stub.write_text(_stub(messages()), encoding="utf-8")
        for catalogue in sorted(FOLDER.glob("kept_*.ts")):
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
            _run("pyside6-lupdate", str(stub), *options, "-ts", str(catalogue))


def build(programs: Path | None = None) -> None:
    """Build what window and command load, where it is older than its catalogue.

    `programs`: the folder of the environment whose tools are used, else that of this Python.
    """
    for catalogue in sorted(FOLDER.glob("kept_*.ts")):
        window, command = catalogue.with_suffix(".qm"), catalogue.with_suffix(".json")
        if _is_older(window, catalogue):
            _run(
                "pyside6-lrelease", "-silent", str(catalogue), "-qm", str(window), programs=programs
            )
        if _is_older(command, catalogue):
            command.write_text(for_the_command(catalogue), encoding="utf-8")


def for_the_command(catalogue: Path) -> str:
    """A catalogue as the command reads it: forms by context and source, and which form when."""
    said: dict[str, dict[str, str | list[str]]] = {}
    for context in ET.parse(catalogue).getroot().iter("context"):  # noqa: S314 (ours)
        words = said.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            if (told := message.find("translation")) is None or told.get("type"):
                continue
            forms = [form.text or "" for form in told.iter("numerusform")]
            words[message.findtext("source", "")] = forms or told.text or ""
    plural = PLURALS[catalogue.stem.removeprefix("kept_")]
    return json.dumps({"plural": plural, "messages": said}, ensure_ascii=False)


def _is_older(built: Path, catalogue: Path) -> bool:
    return not built.exists() or built.stat().st_mtime < catalogue.stat().st_mtime


def _in_code(node: ast.AST, owner: str) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else owner
        if isinstance(child, ast.Call) and (message := _of_call(child, owner)):
            yield message
        yield from _in_code(child, inside)


def _of_call(call: ast.Call, owner: str) -> Message | None:
    """`self.tr(source, remark, n)`, `translate(context, source, remark, n)`, `marked(source)`."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    texts = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
    if name == "tr" and isinstance(call.func, ast.Attribute) and texts:
        texts = [owner, *texts]
    elif name == "marked":
        texts = [OF_THE_COMMAND, *texts]
    elif name != "translate":
        return None
    context, source, remark = (*texts, None, None, None)[:3]
    if isinstance(context, str) and isinstance(source, str):
        return Message(context, source, remark if isinstance(remark, str) else "", len(texts) > 3)
    return None


def _stub(found: list[Message]) -> str:
    """The strings as lupdate reads them."""
    lines = []
    for each in found:
        words, remark = (
            json.dumps(text, ensure_ascii=False) for text in (each.source, each.remark)
        )
        count = f", {remark}, n" if each.has_count else f", {remark}" if each.remark else ""
        lines.append(
            f"class {each.context}:\n    def say(self):\n        self.tr({words}{count})\n"
        )
    return "\n".join(lines)


def _run(program: str, *arguments: str, programs: Path | None = None) -> None:
    """Run one of PySide6's tools: of this environment, else wherever it is."""
    command = shutil.which(program, path=programs or Path(sys.executable).parent)
    command = command or shutil.which(program)
    if command is None:
        raise SystemExit(f"{program} is missing: it comes with PySide6-Essentials.")
    done = subprocess.run(
        [command, *arguments], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    if done.returncode:
        raise SystemExit(f"{program} did not do its work: {done.stderr.strip()}")


if __name__ == "__main__":
    commands = {"update": update, "build": build}
    if len(sys.argv) != 2 or sys.argv[1] not in commands:
        raise SystemExit(__doc__)
    commands[sys.argv[1]]()
