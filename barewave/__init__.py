"""barewave: userspace driver, assembler and runtime for AMD RDNA3 GPUs."""
