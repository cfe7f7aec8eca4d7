"""What follows an action, connected: reflections, misses, revisions, strategies and offers."""
