"""A reading to its findings: moments, statements, figures, events; one file each."""
