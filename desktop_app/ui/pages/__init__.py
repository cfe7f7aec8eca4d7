"""The pages of the window. A page draws what it is shown and emits what the user wants."""
