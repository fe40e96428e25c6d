"""Smoke tests: short bodies that try a card from harmless to heavy, for ``doctor --smoke`` and the tests."""
