"""The parts of the journal alone: its lines, how they are painted, scrolled and searched."""
