// OpenCL's printf, which writes into a buffer that the host reads when the kernel has ended.

global char *__printf_alloc(uint);

// Takes room as printf does. Without a call in the source the compiler would not link what printf turns into.
kernel void reserve(global ulong *out, uint bytes) {
    out[__builtin_amdgcn_workitem_id_x()] = (ulong)__printf_alloc(bytes);
}

kernel void show(global float *values, int count, uchar4 bytes, short3 three) {
    uint item = __builtin_amdgcn_workitem_id_x();
    float4 v = (float4)(values[item], 1.5f, 2.5f, -0.0f);
    printf("item %u of %d: %v4hlf %v4hhd %s %5.2f %c %ld\n", item, count, v, bytes, "words", values[item], 'x',
           (long)count << 33);
    if (item == 0)
        printf("%.1v4hlf|%2v3hd|%v4hhx|%%|%p\n", v, three, bytes, (global void *)0);
}

kernel void flood(uint count) {
    for (uint n = 0; n < count; ++n)
        printf("%u\n", n);
}
