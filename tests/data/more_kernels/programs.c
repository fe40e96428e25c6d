/* Larger shapes of code: many live values, deep switches, calls through pointers, loops that end apart. */
#include "../kernels/barewave_device.h"

/* More values alive at once than registers where the compiler is told to keep many waves. */
__attribute__((amdgpu_waves_per_eu(16, 16))) KERNEL many_values(const GLOBAL u32 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 v[128];
#pragma unroll
    for (u32 k = 0; k < 128; k++)
        v[k] = in[(i + k * 7) % n] * (k + 1);
#pragma unroll
    for (u32 round = 0; round < 3; round++)
#pragma unroll
        for (u32 k = 0; k < 128; k++)
            v[k] = (v[k] << 5 | v[k] >> 27) ^ v[(k + 43) & 127];
    u32 sum = 0;
#pragma unroll
    for (u32 k = 0; k < 128; k++)
        sum = sum * 31 + v[k];
    out[i] = sum;
}

/* A small machine with a stack: its programs are data. */
KERNEL interpreter(const GLOBAL u8 *programs, GLOBAL i32 *out, u32 length, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    i32 stack[16];
    u32 top = 0;
    for (u32 k = 0; k < 16; k++)
        stack[k] = (i32)(i + k);
    for (u32 at = 0; at < length; at++) {
        u8 code = programs[i * length + at];
        i32 a = stack[top & 15], b = stack[(top + 1) & 15];
        switch (code & 15) {
        case 0: top++; stack[top & 15] = code; break;
        case 1: top--; break;
        case 2: stack[top & 15] = (i32)((u32)a + (u32)b); break;
        case 3: stack[top & 15] = (i32)((u32)a - (u32)b); break;
        case 4: stack[top & 15] = (i32)((u32)a * (u32)b); break;
        case 5: stack[top & 15] = a & b; break;
        case 6: stack[top & 15] = a ^ b; break;
        case 7: stack[top & 15] = a >> (b & 31); break;
        case 8: stack[(u32)a & 15] = b; break;
        case 9: if (a < b) at++; break;
        case 10: if (a == b) return; break;
        case 11: stack[top & 15] = b ? a % ((b & 255) | 1) : a; break;
        case 12: stack[top & 15] = (i32)__builtin_popcount((u32)a); break;
        default: stack[top & 15] = (i32)((u32)a * 2654435761u);
        }
    }
    i32 sum = 0;
    for (u32 k = 0; k < 16; k++)
        sum = (i32)((u32)sum * 3u + (u32)stack[(top + k) & 15]);
    out[i] = sum;
}

typedef f32 (*Curve)(f32, f32);
NOINLINE f32 line(f32 x, f32 a) { return a * x + 1.0f; }
NOINLINE f32 parabola(f32 x, f32 a) { return (x - a) * (x - a); }
NOINLINE f32 hyperbola(f32 x, f32 a) { return a / (x * x + 1.0f); }
NOINLINE f32 both(f32 x, f32 a) { return line(x, a) - parabola(a, x); }

/* Pointers kept in private memory and called in turn. */
KERNEL curves(const GLOBAL f32 *in, GLOBAL f32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    Curve order[4] = {line, parabola, hyperbola, both};
    f32 x = in[i];
    for (u32 k = 0; k < 6; k++)
        x = order[(i * 5 + k * k) & 3](x, 0.5f + (f32)k);
    out[i] = x;
}

/* Steps until 1 is reached, by lanes that end apart. */
KERNEL collatz(const GLOBAL u32 *in, GLOBAL u32 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = in[i];
    u32 steps = 0;
    while (x != 1) {
        if (x & 1)
            x = 3 * x + 1;
        else
            x >>= 1;
        if (++steps == 300)
            break;
    }
    out[i] = steps;
}

/* Queens on a board of 7, the first by work-item, that do not attack each other: a search without recursion. */
KERNEL queens(GLOBAL u32 *out) {
    u32 i = global_x(), all = 127, count = 0;
    u32 columns[8], left[8], right[8], free[8];
    if (i >= 7)
        return;
    u32 bit = 1u << i, row = 1;
    columns[1] = bit;
    left[1] = bit << 1;
    right[1] = bit >> 1;
    free[1] = all & ~(columns[1] | left[1] | right[1]);
    while (row) {
        if (!free[row]) {
            row--;
            continue;
        }
        u32 queen = free[row] & (0u - free[row]);
        free[row] ^= queen;
        if (row == 6) {
            count++;
            continue;
        }
        columns[row + 1] = columns[row] | queen;
        left[row + 1] = (left[row] | queen) << 1;
        right[row + 1] = (right[row] | queen) >> 1;
        row++;
        free[row] = all & ~(columns[row] | left[row] | right[row]);
    }
    out[i] = count;
}
