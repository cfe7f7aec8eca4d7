"""Graphs. `timeline` is the only module that knows pyqtgraph."""
