r"""The cost model: cycles of a kernel on gfx1100, what bounds it, and figures of merit of its loops.

:func:`estimate` walks a kernel with the waves of one SIMD; :func:`figures` sums up a loop; :func:`latency`
is what a list scheduler asks of one instruction; :func:`simulate` issues given paths; :func:`grid_cycles`
counts a whole dispatch on the card; :func:`roofline` sets arithmetic beside traffic. :data:`CONSTANTS` has
every number with its source, and :mod:`.replay` compares the model with the issue times of a real card.

Examples
--------
>>> from barewave.isa import assemble, disassemble
>>> code = disassemble(assemble("ds_load_b32 v0, v1\ns_waitcnt lgkmcnt(0)\nv_add_f32 v0, v0, v0"))
>>> estimate(code).cycles
33.0
"""

from .banks import RULES, Rule
from .card import card_cycles, grid_cycles, units_of_card
from .constants import CONSTANTS, Constant
from .estimate import BlockCost, Estimate, LineCost, estimate
from .figures import Figures, figures, multiply_adds, waves_together
from .lds_banks import lds_conflict_cycles
from .paths import Loop
from .pipeline import Issue, simulate
from .roofline import Roofline, roofline
from .timing import MEMORIES, Memory, issue_cycles, latency

__all__ = [
    "CONSTANTS",
    "MEMORIES",
    "RULES",
    "BlockCost",
    "Constant",
    "Estimate",
    "Figures",
    "Issue",
    "LineCost",
    "Loop",
    "Memory",
    "Roofline",
    "Rule",
    "card_cycles",
    "estimate",
    "figures",
    "grid_cycles",
    "issue_cycles",
    "latency",
    "lds_conflict_cycles",
    "multiply_adds",
    "roofline",
    "simulate",
    "units_of_card",
    "waves_together",
]
