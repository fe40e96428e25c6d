// Kernels that print: every message goes through the hostcall of the device library (rocm-device-libs).
#include "hip_declarations.h"

extern "C" __device__ int printf(const char *, ...);

// One message from each work-item that is not left out by `stride`, and what printf returned.
KERNEL print_ids(int *returned, unsigned stride) {
    unsigned item = lane();
    int result = -2;
    if (item % stride == 0)
        result = printf("item %u of group %u\n", item, group());
    returned[group() * group_size() + item] = result;
}

// Every conversion that the tests compare with Python's own.
KERNEL print_formats(int i, unsigned u, long l, double d, float f, const char *text, void *p) {
    printf("d=%d i=%5i u=%u x=%#x X=%08X o=%o c=%c ld=%ld lld=%lld\n", i, i, u, u, u, u, 'A' + (i & 7), l, (long long)l);
    printf("f=%f F=%10.3F e=%e g=%g G=%-12G| a=%a\n", d, d, d, (double)f, d, d);
    printf("s=[%s] [%10s] [%-10s] [%.3s] p=%p 100%% done\n", text, text, text, text, p);
    printf("star=[%*d] [%-*d] [%.*f]\n", 8, i, 6, i, 3, d);
    printf("hhd=%hhd hu=%hu\n", i, u);
    printf("nothing to convert\n");
}

// Far more than one packet for each message.
KERNEL print_long(const char *text) {
    if (lane() == 0)
        printf("<%s|%d|%s|%d|%d|%d|%d|%d|%d|%d>\n", text, 1, text, 2, 3, 4, 5, 6, 7, 8);
}

KERNEL print_many(unsigned count) {
    for (unsigned n = 0; n < count; ++n)
        printf("%u:%u:%u\n", group(), lane(), n);
}

// A message, then work that never ends: what a hung program that prints looks like.
KERNEL print_and_spin(volatile int *stop) {
    printf("spinning\n");
    while (*stop == 0)
        __builtin_amdgcn_s_sleep(8);
    printf("stopped\n");
}

extern "C" __device__ unsigned long __ockl_fprintf_stderr_begin();
extern "C" __device__ unsigned long __ockl_fprintf_append_string_n(unsigned long, const char *, unsigned long, unsigned);
extern "C" __device__ unsigned long __ockl_fprintf_append_args(
    unsigned long, unsigned, unsigned long, unsigned long, unsigned long, unsigned long, unsigned long,
    unsigned long, unsigned long, unsigned);

// What HIP's assert does: a message to stderr, then the trap that ends the queue.
KERNEL fail_at(unsigned where) {
    if (lane() != where)
        return;
    const char text[] = "item %u: the assertion did not hold\n";
    unsigned long message = __ockl_fprintf_stderr_begin();
    message = __ockl_fprintf_append_string_n(message, text, sizeof text, 0);
    __ockl_fprintf_append_args(message, 1, lane(), 0, 0, 0, 0, 0, 0, 1);
    __builtin_trap();
}
