"""Two processes share memory of a card by a handle: run under ``barewave emulate``; prints what it saw.

Without an argument it is the process that has the memory, and starts itself with the handle for the other.
"""

import subprocess
import sys

import numpy as np

from barewave import hip

X = np.arange(1000, dtype=np.int32)


def check(result):
    """Results of a call that has to succeed."""
    assert result[0] == hip.hipError_t.hipSuccess, f"{result[0]!r}: {hip.last_message()}"
    return result[1] if len(result) == 2 else result[1:]


def owner():
    """Allocate, fill, hand the handle over, and look what the other one did."""
    pointer = check(hip.hipMalloc(X.nbytes))
    check(hip.hipMemcpyHtoD(pointer, X, X.nbytes))
    handle = check(hip.hipIpcGetMemHandle(int(pointer) + 400))
    assert check(hip.hipIpcGetMemHandle(int(pointer) + 400)).reserved == handle.reserved
    own = hip.hipIpcOpenMemHandle(handle, hip.hipIpcMemLazyEnablePeerAccess)
    print(f"opened by its owner: {own[0].name}")
    command = [sys.executable, __file__, handle.reserved.hex()]
    subprocess.run(command, check=True, timeout=100)
    back = np.empty_like(X)
    check(hip.hipMemcpyDtoH(back, pointer, X.nbytes))
    print(f"the other one set {np.count_nonzero(back == -1)} elements, first {int(np.argmax(back == -1))}")
    check(hip.hipFree(pointer))
    result = subprocess.run([*command, "late"], check=True, timeout=100, capture_output=True, text=True)
    print(result.stdout.strip())


def other(text, late):
    """Open, read, set a part, close."""
    handle = hip.hipIpcMemHandle_t(reserved=bytes.fromhex(text))
    result = hip.hipIpcOpenMemHandle(handle, hip.hipIpcMemLazyEnablePeerAccess)
    if late:
        print(f"opened after it was freed: {result[0].name}")
        return
    pointer = check(result)
    part = np.empty(pointer.size // 4, np.int32)
    check(hip.hipMemcpyDtoH(part, pointer, part.nbytes))
    print(f"the other one reads {part.size} elements, right: {np.array_equal(part, X[100:])}")
    check(hip.hipMemsetD32(pointer, -1, 50))
    print(f"freed as its own: {hip.hipFree(pointer)[0].name}")
    check(hip.hipIpcCloseMemHandle(pointer))
    print(f"used when closed: {hip.hipMemset(pointer, 0, 4)[0].name}", flush=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        other(sys.argv[1], sys.argv[2:])
    else:
        owner()
