"""Static scheduling: passes over the builder's items that put in what the hardware wants to be told.

Each pass takes the items of a body and returns new ones; it never changes what it was given.
"""

from __future__ import annotations

from .conversion import items_from, items_text
from .effects import Effects, effects, statement_effects
from .items import ScheduleError
from .waits import waits

__all__ = [
    "Effects",
    "ScheduleError",
    "effects",
    "items_from",
    "items_text",
    "statement_effects",
    "waits",
]
