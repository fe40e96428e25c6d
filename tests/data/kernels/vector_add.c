/* c[i] = a[i] + b[i]: one element per work-item, the last workgroup partly idle. */
#include "barewave_device.h"

KERNEL vector_add(const GLOBAL f32 *a, const GLOBAL f32 *b, GLOBAL f32 *c, u32 n) {
    u32 i = global_x();
    if (i < n)
        c[i] = a[i] + b[i];
}
