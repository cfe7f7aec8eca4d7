"""Cues on the screen: when they come, how they are shown, what is said to them, and holds."""
