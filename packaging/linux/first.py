"""What runs first in a bundle of Linux, in place of PyInstaller's own: it says that this is one.

PyInstaller's looks for each module in its archive. Kept's holds none (`noarchive` in the recipe):
Python finds them by itself, in the folder where the bootloader told it to look.
"""

import sys

sys.frozen = True  # type: ignore[attr-defined]
