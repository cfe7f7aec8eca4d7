"""What Kept says is calm and kind, and what ships with it comes from nowhere else."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
UNKIND = re.compile(
    r"\b(fail(s|ed|ing|ure|ures)?|lazy|broken|lost|streaks?|cheat(s|ed|ing)?|guilty"
    r"|should have|only|finally|perfect(ly)?)\b|\w!(\s|$)",
    re.IGNORECASE,
)
# A sentence about a file may say that it is lost: this comment on a line of it lets it pass.
ABOUT_A_FILE = "# wording: about a file"
TRANSLATES = {"tr", "translate"}
REMOTE = re.compile(
    r"""(?:href|src)\s*=\s*["']\s*(?:https?:)?//|url\(\s*["']?\s*(?:https?:)?//|@import""",
    re.IGNORECASE,
)
TEXTS = (".svg", ".qss", ".html", ".css", ".json", ".toml", ".ts", ".qrc", ".txt", ".md")


def shipped(*kinds: str) -> Iterator[tuple[Path, str]]:
    """The text files that ship as resources, with what is in them."""
    for file in sorted((ROOT / "resources").rglob("*")):
        if file.suffix in kinds:
            yield file.relative_to(ROOT), file.read_text(encoding="utf-8")


def test_no_sentence_in_the_program_is_unkind() -> None:
    unkind = [
        f"{file.relative_to(ROOT)}:{line} {text!r}"
        for file in sorted((ROOT / "desktop_app").rglob("*.py"))
        for line, text in sentences(file.read_text(encoding="utf-8"))
        if UNKIND.search(text)
    ]
    assert not unkind, "\n".join(unkind)


def sentences(source: str) -> Iterator[tuple[int, str]]:
    """String literals a user may read: not docstrings, not names such as "only_once"."""
    tree, lines = ast.parse(source), source.splitlines()
    told = {
        id(part)
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and ast.unparse(call.func).split(".")[-1] in TRANSLATES
        for part in ast.walk(call)
    }
    remarks = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            continue
        is_name = re.fullmatch(r"[a-z0-9_.:/-]*", node.value) and id(node) not in told
        span = lines[node.lineno - 1 : node.end_lineno]
        if not is_name and id(node) not in remarks and not any(ABOUT_A_FILE in s for s in span):
            yield node.lineno, node.value


def test_no_sentence_that_ships_as_a_resource_is_unkind() -> None:
    texts = [(file, text) for file, text in shipped(".toml", ".html", ".txt", ".md")]
    texts += [
        (file, value) for file, text in shipped(".json") for value in strings_in(json.loads(text))
    ]
    unkind = [
        f"{file}: {found.group()!r}" for file, text in texts for found in UNKIND.finditer(text)
    ]
    assert not unkind, "\n".join(unkind)


def strings_in(value: object) -> Iterator[str]:
    """Every string of a JSON document that is not a key."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings_in(part)


def test_resources_refer_to_nothing_remote() -> None:
    remote = [
        f"{file}: {found.group()}"
        for file, text in shipped(*TEXTS)
        for found in REMOTE.finditer(text)
    ]
    assert not remote, "\n".join(remote)
