"""A message bus of a test's own, and programs on it that stand for the desktop's."""
