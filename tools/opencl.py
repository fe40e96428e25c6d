"""OpenCL on this computer's CPU through the system's loader, as far as a measurement needs it.

PoCL (Debian: ``pocl-opencl-icd``) compiles a kernel for this CPU from its source: what it reaches is what the
CPU can do with that source. Only :class:`Device` is needed: it builds a program and times its kernels.
"""

from __future__ import annotations

import time
from types import TracebackType
from typing import Any, Final

import cffi
import numpy as np

from ..errors import BarewaveError

__all__ = ["Device", "OpenCLMissing"]

_LIBRARY: Final = "libOpenCL.so.1"
_PLATFORM: Final = "Portable Computing Language"
_TYPE_CPU, _MEM_READ_WRITE, _MEM_COPY = 2, 1, 32
_PLATFORM_VERSION, _PLATFORM_NAME, _DEVICE_NAME, _BUILD_LOG = 0x901, 0x902, 0x102B, 0x1183

_ffi: Final[Any] = cffi.FFI()
_ffi.cdef(
    """
    int clGetPlatformIDs(unsigned, void **, unsigned *);
    int clGetPlatformInfo(void *, unsigned, size_t, void *, size_t *);
    int clGetDeviceIDs(void *, uint64_t type, unsigned, void **, unsigned *);
    int clGetDeviceInfo(void *, unsigned, size_t, void *, size_t *);
    void *clCreateContext(const intptr_t *, unsigned, void **devices, void *notify, void *data, int *error);
    void *clCreateCommandQueueWithProperties(void *context, void *device, const uint64_t *, int *error);
    void *clCreateProgramWithSource(void *context, unsigned, const char **, const size_t *, int *error);
    int clBuildProgram(void *program, unsigned, void **devices, const char *options, void *, void *);
    int clGetProgramBuildInfo(void *program, void *device, unsigned, size_t, void *, size_t *);
    void *clCreateKernel(void *program, const char *name, int *error);
    int clSetKernelArg(void *kernel, unsigned, size_t, const void *);
    void *clCreateBuffer(void *context, uint64_t flags, size_t, void *, int *error);
    int clEnqueueReadBuffer(void *queue, void *buffer, unsigned blocking, size_t, size_t, void *,
                            unsigned, void *, void **);
    int clEnqueueNDRangeKernel(void *queue, void *kernel, unsigned dimensions, const size_t *, const size_t *,
                               const size_t *, unsigned, void *, void **);
    int clFinish(void *queue);
    int clReleaseMemObject(void *);
    int clReleaseProgram(void *);
    int clReleaseCommandQueue(void *);
    int clReleaseContext(void *);
    """
)


class OpenCLMissing(BarewaveError):
    """There is no PoCL on this computer; the message says what is missing."""


def _good(code: int, call: str) -> None:
    if code:
        raise BarewaveError(f"{call} failed with OpenCL error {code}")


class Device:
    """The CPU as PoCL's device, with one queue.

    Attributes
    ----------
    name : str
        What PoCL calls itself and the CPU that it makes code for.

    Raises
    ------
    OpenCLMissing
        When loader, PoCL or its device are not there.
    """

    def __init__(self) -> None:
        try:
            self._cl: Any = _ffi.dlopen(_LIBRARY)
        except OSError:
            raise OpenCLMissing(
                f"{_LIBRARY} is not installed (Debian: apt install pocl-opencl-icd)"
            ) from None
        platform = self._platform()
        devices = _ffi.new("void *[1]")
        count = _ffi.new("unsigned *")
        if self._cl.clGetDeviceIDs(platform, _TYPE_CPU, 1, devices, count) or not count[0]:
            raise OpenCLMissing("PoCL has no CPU device here")
        self._devices = devices
        version = self._text(self._cl.clGetPlatformInfo, platform, _PLATFORM_VERSION)
        release = version.split("PoCL", 1)[-1].split("Linux")[0].strip(" ,")
        self.name: str = f"PoCL {release}, {self._text(self._cl.clGetDeviceInfo, devices[0], _DEVICE_NAME)}"
        self._context: Any = self._made("clCreateContext", _ffi.NULL, 1, devices, _ffi.NULL, _ffi.NULL)
        self._queue: Any = self._made(
            "clCreateCommandQueueWithProperties", self._context, devices[0], _ffi.NULL
        )
        self._buffers: list[Any] = []
        self._programs: list[Any] = []

    def __enter__(self) -> Device:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _platform(self) -> Any:
        platforms = _ffi.new("void *[8]")
        count = _ffi.new("unsigned *")
        if self._cl.clGetPlatformIDs(8, platforms, count) == 0:
            for platform in list(platforms)[: count[0]]:
                if self._text(self._cl.clGetPlatformInfo, platform, _PLATFORM_NAME) == _PLATFORM:
                    return platform
        raise OpenCLMissing("PoCL is not installed (Debian: apt install pocl-opencl-icd)")

    def _text(self, call: Any, *arguments: Any) -> str:
        length = _ffi.new("size_t *")
        _good(call(*arguments, 0, _ffi.NULL, length), "an OpenCL query")
        text = _ffi.new("char[]", max(int(length[0]), 1))
        _good(call(*arguments, length[0], text, _ffi.NULL), "an OpenCL query")
        result: bytes = _ffi.string(text)
        return result.decode(errors="replace")

    def _made(self, call: str, *arguments: Any) -> Any:
        error = _ffi.new("int *")
        made = getattr(self._cl, call)(*arguments, error)
        _good(error[0], call)
        return made

    def array(self, values: np.ndarray[Any, Any]) -> Any:
        """Make a buffer with the contents of an array."""
        data = np.ascontiguousarray(values)
        pointer = _ffi.cast("void *", data.ctypes.data)
        flags = _MEM_READ_WRITE | _MEM_COPY
        buffer = self._made("clCreateBuffer", self._context, flags, data.nbytes, pointer)
        self._buffers.append(buffer)
        return buffer

    def read(self, buffer: Any, like: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
        """Return a buffer's contents in an array of the shape and type of another."""
        result = np.empty_like(like)
        where = _ffi.cast("void *", result.ctypes.data)
        code = self._cl.clEnqueueReadBuffer(
            self._queue, buffer, 1, 0, result.nbytes, where, 0, _ffi.NULL, _ffi.NULL
        )
        _good(code, "clEnqueueReadBuffer")
        return result

    def kernel(self, source: str, name: str) -> Any:
        """Build a program of OpenCL C and return one of its kernels.

        Raises
        ------
        BarewaveError
            With the compiler's words, when it refuses the source.
        """
        text = _ffi.new("char[]", source.encode())
        program = self._made(
            "clCreateProgramWithSource", self._context, 1, _ffi.new("char *[]", [text]), _ffi.NULL
        )
        self._programs.append(program)
        options = _ffi.new("char[]", b"-cl-std=CL2.0")
        if self._cl.clBuildProgram(program, 1, self._devices, options, _ffi.NULL, _ffi.NULL):
            log = self._text(self._cl.clGetProgramBuildInfo, program, self._devices[0], _BUILD_LOG)
            raise BarewaveError(f"PoCL refuses {name}: {log}")
        return self._made("clCreateKernel", program, _ffi.new("char[]", name.encode()))

    def run(self, kernel: Any, items: tuple[int, ...], block: tuple[int, ...], *arguments: Any) -> float:
        """Run a kernel over so many work-items and return the wall time, launch to end, in seconds.

        Arguments are buffers of :meth:`array` and numpy scalars.
        """
        for number, argument in enumerate(arguments):
            if isinstance(argument, np.generic):
                value = _ffi.new("char[]", argument.tobytes())
                code = self._cl.clSetKernelArg(kernel, number, argument.nbytes, value)
            else:
                code = self._cl.clSetKernelArg(kernel, number, 8, _ffi.new("void **", argument))
            _good(code, "clSetKernelArg")
        sizes = [_ffi.new("size_t[]", list(size)) for size in (items, block)]
        begin = time.perf_counter()
        code = self._cl.clEnqueueNDRangeKernel(
            self._queue, kernel, len(items), _ffi.NULL, *sizes, 0, _ffi.NULL, _ffi.NULL
        )
        _good(code, "clEnqueueNDRangeKernel")
        _good(self._cl.clFinish(self._queue), "clFinish")
        return time.perf_counter() - begin

    def close(self) -> None:
        """Give everything back. Idempotent."""
        for buffer in self._buffers:
            self._cl.clReleaseMemObject(buffer)
        for program in self._programs:
            self._cl.clReleaseProgram(program)
        self._buffers.clear()
        self._programs.clear()
        if self._queue is not None:
            self._cl.clReleaseCommandQueue(self._queue)
            self._cl.clReleaseContext(self._context)
            self._queue = None
