# The part of llvmlite that barewave uses; llvmlite itself has no types.
__version__: str
