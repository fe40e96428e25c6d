"""Static scheduling: passes over the builder's items that put in what the hardware wants to be told.

Each pass takes the items of a body and returns new ones; it never changes what it was given.
"""

from __future__ import annotations

from .clauses import clauses
from .conversion import items_from, items_text
from .delays import delays
from .dual_issue import Pairing, Unpaired, dual_issue, pair_up
from .effects import Effects, effects, statement_effects
from .explanation import explain
from .hazards import hazards
from .items import ScheduleError
from .objects import schedule_object
from .order import order
from .passes import schedule
from .pipelining import LoopReport, Pipelined, pipeline, pipelined
from .registers import Allocation, AllocationError
from .texts import schedule_text
from .virtual import VirtualBuilder, VirtualKernel
from .waits import waits

__all__ = [
    "Allocation",
    "AllocationError",
    "Effects",
    "LoopReport",
    "Pairing",
    "Pipelined",
    "ScheduleError",
    "Unpaired",
    "VirtualBuilder",
    "VirtualKernel",
    "clauses",
    "delays",
    "dual_issue",
    "effects",
    "explain",
    "hazards",
    "items_from",
    "items_text",
    "order",
    "pair_up",
    "pipeline",
    "pipelined",
    "schedule",
    "schedule_object",
    "schedule_text",
    "statement_effects",
    "waits",
]
