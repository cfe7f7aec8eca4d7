"""Graphs. `timeline` and its `date_axis` are the only modules that know pyqtgraph."""
