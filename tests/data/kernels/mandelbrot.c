/* Iterations until escape, each lane for itself: a loop that lanes leave at different times. */
#include "barewave_device.h"

KERNEL mandelbrot(GLOBAL u32 *out, u32 width, u32 height, f32 left, f32 top, f32 step, u32 limit) {
    u32 x = global_x(), y = global_y();
    if (x >= width || y >= height)
        return;
    f32 cr = __builtin_fmaf((f32)x, step, left), ci = __builtin_fmaf((f32)y, step, top), zr = 0.0f, zi = 0.0f;
    u32 count = 0;
    while (count < limit) {
        f32 rr = zr * zr, ii = zi * zi;
        if (rr + ii > 4.0f)
            break;
        zi = __builtin_fmaf(zr + zr, zi, ci);
        zr = (rr - ii) + cr;
        count++;
    }
    out[y * width + x] = count;
}
