"""The commands that the README shows are there, with the options it names."""

import re
from pathlib import Path

from desktop_app.cli.arguments import parser

README = Path(__file__).parents[2] / "README.md"


def test_the_commands_of_the_readme_are_there() -> None:
    block = next(
        block
        for block in README.read_text(encoding="utf-8").split("```")
        if block.lstrip().startswith("kept  ")
    )
    whole = parser()
    (commands,) = (each.choices for each in whole._actions if isinstance(each.choices, dict))
    for line in block.strip().splitlines():
        for name in re.findall(r"\bkept ([a-z]+)", line.split("  ")[0]):
            known = commands[name].format_help()
            options = set(re.findall(r"--[a-z-]+", line))
            assert {option for option in options if option not in known} == set(), line
