/* LDS whose size the launch decides, after a fixed part. */
#include "barewave_device.h"

extern LOCAL u32 dynamic[];
SHARED u32 fixed[4];

KERNEL lds_reverse(const GLOBAL u32 *in, GLOBAL u32 *out) {
    u32 size = hidden_group_size(0), t = local_x(), base = group_x() * size;
    if (t < 4)
        fixed[t] = in[base + t] & 0xff;
    dynamic[t] = in[base + t];
    barrier();
    out[base + t] = dynamic[size - 1 - t] + fixed[t & 3];
}
