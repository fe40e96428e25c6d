"""Show what each card is."""

from barewave import hip  # with ROCm: from hip import hip


def hip_check(call_result):
    err, *result = call_result
    if err != hip.hipError_t.hipSuccess:
        raise RuntimeError(str(err))
    return result[0] if len(result) == 1 else tuple(result)


count = hip_check(hip.hipGetDeviceCount())
print(f"{count} device{'s' if count > 1 else ''}")
for number in range(count):
    properties = hip_check(hip.hipGetDeviceProperties(number))
    print(f"device {number}: {properties.name}")
    print(f"  architecture {properties.gcnArchName}, waves of {properties.warpSize}")
    print(f"  {properties.multiProcessorCount} multiprocessors, {properties.totalGlobalMem >> 20} MiB")
    lds = properties.sharedMemPerBlock
    print(f"  at most {properties.maxThreadsPerBlock} threads and {lds} bytes of LDS a block")
    print(f"  grids up to {' x '.join(map(str, properties.maxGridSize))} blocks")
    attribute = hip.hipDeviceAttribute_t.hipDeviceAttributeMultiprocessorCount
    assert hip_check(hip.hipDeviceGetAttribute(attribute, number)) == properties.multiProcessorCount
    hip_check(hip.hipSetDevice(number))
    free, total = hip_check(hip.hipMemGetInfo())
    print(f"  {100 * free // total} % of the memory is free")
print(f"HIP {hip.HIP_VERSION_MAJOR}.{hip.HIP_VERSION_MINOR}")
