"""The journal of a range of days as one HTML page, for reading and printing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, TextIO

from desktop_app.domain.phrases import Phrase, Translator, untranslated
from desktop_app.exchange.exporters.journal import Block, Rank

_HEAD: Final = """<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
body {{ font-family: sans-serif; max-width: 44em; margin: 2em auto; padding: 0 1em;
  line-height: 1.5; overflow-wrap: anywhere; }}
h2 {{ font-size: 1em; margin: 1.6em 0 0.4em; border-bottom: 1px solid #ccc; }}
h3 {{ font-size: 1em; margin: 0.8em 0 0; break-after: avoid; }}
h2 {{ break-after: avoid; }}
p {{ margin: 0.2em 0; white-space: pre-wrap; }}
blockquote {{ margin: 0.2em 0 0.2em 1.2em; white-space: pre-wrap; color: #444; }}
</style></head><body>
<h1>{title}</h1>
"""
_MARKS: Final = {Rank.DAY: "h2", Rank.HEAD: "h3", Rank.LINE: "p", Rank.QUOTE: "blockquote"}


def write(
    title: Phrase,
    months: Iterable[Sequence[Block]],
    out: TextIO,
    translated: Translator = untranslated,
) -> None:
    """Write the blocks below `title`, a month at a time.

    Every word of the user is escaped; the page loads nothing.
    """
    out.write(_HEAD.format(title=escape(title.render(translated))))
    for month in months:
        for block in month:
            mark = _MARKS[block.rank]
            out.write(f"<{mark}>{escape(block.said(translated))}</{mark}>\n")
    out.write("</body></html>\n")
