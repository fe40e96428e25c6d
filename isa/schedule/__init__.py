"""Static scheduling: passes over the builder's items that put in what the hardware wants to be told.

Each pass takes the items of a body and returns new ones; it never changes what it was given.
"""

from __future__ import annotations

from .conversion import items_from, items_text
from .dual_issue import Pairing, Unpaired, dual_issue, pair_up
from .effects import Effects, effects, statement_effects
from .items import ScheduleError
from .order import order
from .registers import Allocation, AllocationError
from .virtual import VirtualBuilder, VirtualKernel
from .waits import waits

__all__ = [
    "Allocation",
    "AllocationError",
    "Effects",
    "Pairing",
    "ScheduleError",
    "Unpaired",
    "VirtualBuilder",
    "VirtualKernel",
    "dual_issue",
    "effects",
    "items_from",
    "items_text",
    "order",
    "pair_up",
    "statement_effects",
    "waits",
]
