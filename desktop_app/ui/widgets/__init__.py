"""The parts that pages and dialogs are made of: they draw states and emit intentions."""
