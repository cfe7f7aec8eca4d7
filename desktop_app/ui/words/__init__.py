"""What is said all over the face: days, counts, cues, figures and their help, in words."""
