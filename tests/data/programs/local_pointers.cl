// Pointers into LDS that the launch allocates: OpenCL's __local arguments.

__attribute__((reqd_work_group_size(64, 1, 1)))
kernel void reverse(global uint *out, local uint *values, local ulong *wide, uint count) {
    uint item = __builtin_amdgcn_workitem_id_x();
    values[item] = item * 5;
    wide[item] = (ulong)item << 32;
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
    out[item] = values[count - 1 - item] + (uint)(wide[count - 1 - item] >> 32);
}
