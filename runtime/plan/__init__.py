"""Plans: work that is recorded once, checked and laid out, and then runs by one packet a queue."""

from __future__ import annotations

from .nodes import Node
from .operands import Temporary
from .recorder import Plan
from .run import Replay, Run
from .timing import NodeTime

__all__ = ["Node", "NodeTime", "Plan", "Replay", "Run", "Temporary"]
