/* Arguments by value of every size, with the gaps that alignment makes, and a structure. */
#include "barewave_device.h"

typedef struct {
    u8 tag;
    f32 scale;
    u16 steps[3];
    f64 offset;
} Settings;

KERNEL arguments(GLOBAL f64 *out, i8 a, u16 b, i32 c, i64 d, f16 e, f32 f, f64 g, Settings settings, u8 last) {
    if (global_x() != 0)
        return;
    out[0] = a;
    out[1] = b;
    out[2] = c;
    out[3] = (f64)d;
    out[4] = e;
    out[5] = f;
    out[6] = g;
    out[7] = settings.tag;
    out[8] = settings.scale;
    out[9] = settings.steps[0] + settings.steps[1] * 2 + settings.steps[2] * 4;
    out[10] = settings.offset;
    out[11] = last;
}

KERNEL no_arguments(void) {}
