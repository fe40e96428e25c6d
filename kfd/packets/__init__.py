"""Packets and the structures in memory that command processors read, as tables."""
