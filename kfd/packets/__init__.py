"""Packets and the structures in memory that command processors read, as tables."""

__all__: list[str] = []
