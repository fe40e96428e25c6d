"""The command processor: packets, workgroups and waves in native code, and what starts and stops it."""

__all__: list[str] = []
