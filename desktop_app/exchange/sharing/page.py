"""A letter as one HTML page that needs nothing else: for a phone, a screen, a printer."""

from __future__ import annotations

from html import escape
from typing import Final

from desktop_app.domain.letters import Letter

_PAGE: Final = """<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>
:root {{ --paper: #faf8f4; --card: #ffffff; --ink: #2a2926; --line: #e4ded3; }}
@media (prefers-color-scheme: dark) {{
  :root {{ --paper: #1d1c1a; --card: #262522; --ink: #efece6; --line: #3a3833; }}
}}
* {{ box-sizing: border-box; }}
body {{ margin: 0; padding: 1.25rem; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }}
main {{ max-width: 36rem; margin: 0 auto; padding: 1.5rem; background: var(--card);
  border: 1px solid var(--line); border-radius: 14px; }}
h1 {{ margin: 0 0 1rem; font-size: 1.3rem; line-height: 1.3; font-weight: 600; }}
p {{ margin: 0 0 1rem; white-space: pre-line; }}
ul {{ margin: 0 0 1rem; padding-inline-start: 1.2rem; }}
li {{ margin: 0.3rem 0; }}
main > :last-child {{ margin-bottom: 0; }}
@media (min-width: 48rem) {{ body {{ padding: 4rem; }} main {{ padding: 2.5rem; }} }}
@media print {{
  :root {{ --paper: #fff; --card: #fff; --ink: #000; }}
  body, main {{ padding: 0; border: 0; }}
}}
</style>
</head>
<body>
<main>
{body}
</main>
</body>
</html>
"""


def page(letter: Letter) -> str:
    """The page. It holds no script, loads nothing, and shows the letter's words and no other."""
    parts = [f'<h1 dir="auto">{escape(letter.subject)}</h1>'] if letter.subject else []
    for lines, is_list in letter.parts():
        if is_list:
            runs = "rtl" if letter.runs_from_the_right else "ltr"
            items = "\n".join(f'<li dir="{runs}">{escape(line)}</li>' for line in lines)
            parts.append(f"<ul>\n{items}\n</ul>")
        else:
            parts.append(f'<p dir="auto">{escape(chr(10).join(lines))}</p>')
    return _PAGE.format(title=escape(letter.subject), body="\n".join(parts))
