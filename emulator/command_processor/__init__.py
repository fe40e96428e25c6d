"""Placeholder docstring: the owner of this folder replaces it."""
