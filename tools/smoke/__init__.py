"""Smoke tests: short bodies that try a card from harmless to heavy, for ``doctor --smoke`` and the tests."""

from __future__ import annotations

from .bodies import BODIES, Body, NotApplicable
from .runner import Outcome, run_bodies, select

__all__ = ["BODIES", "Body", "NotApplicable", "Outcome", "run_bodies", "select"]
