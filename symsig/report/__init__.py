"""Results -> terminal, JSON, Markdown."""
