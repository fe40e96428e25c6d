/* Transforms: Fourier in floats and modulo a prime, Walsh and Hadamard, Haar, a transposition. */
#include "../kernels/barewave_device.h"

#define N 64

SHARED f32 re[N], im[N];

/* Radix 2, decimation in time; the twiddles come as arguments, so that the reference has the same. */
KERNEL fft_f32(GLOBAL f32 *data, const GLOBAL f32 *twiddles) {
    u32 t = local_x(), at = (group_x() * N + t) * 2;
    u32 reversed = __builtin_bitreverse32(t) >> 26;
    re[reversed] = data[at];
    im[reversed] = data[at + 1];
    barrier();
    for (u32 half = 1; half < N; half <<= 1) {
        if (t < N / 2) {
            u32 k = t & (half - 1), i = (t - k) * 2 + k, j = i + half, w = k * (N / 2 / half) * 2;
            f32 c = twiddles[w], s = twiddles[w + 1];
            f32 x = re[j] * c - im[j] * s, y = re[j] * s + im[j] * c;
            re[j] = re[i] - x;
            im[j] = im[i] - y;
            re[i] += x;
            im[i] += y;
        }
        barrier();
    }
    data[at] = re[t];
    data[at + 1] = im[t];
}

#define PRIME 998244353u

static u32 power(u32 base, u32 exponent) {
    u64 result = 1, square = base;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1)
            result = result * square % PRIME;
        square = square * square % PRIME;
    }
    return (u32)result;
}

SHARED u32 residue[N];

KERNEL ntt_u32(GLOBAL u32 *data) {
    u32 t = local_x(), at = group_x() * N + t;
    residue[__builtin_bitreverse32(t) >> 26] = data[at];
    barrier();
    for (u32 half = 1; half < N; half <<= 1) {
        if (t < N / 2) {
            u32 k = t & (half - 1), i = (t - k) * 2 + k, j = i + half;
            u32 w = power(3, (PRIME - 1) / (2 * half) * k);
            u32 x = (u32)((u64)residue[j] * w % PRIME), y = residue[i];
            residue[i] = y + x >= PRIME ? y + x - PRIME : y + x;
            residue[j] = y >= x ? y - x : y + PRIME - x;
        }
        barrier();
    }
    data[at] = residue[t];
}

/* 32 lanes exchange with those whose number differs in one bit. */
KERNEL walsh_i32(GLOBAL i32 *data) {
    u32 i = global_x(), t = local_x() & 31;
    i32 x = data[i], y;
    y = __builtin_amdgcn_ds_swizzle(x, 0x041f);
    x = t & 1 ? y - x : x + y;
    y = __builtin_amdgcn_ds_swizzle(x, 0x081f);
    x = t & 2 ? y - x : x + y;
    y = __builtin_amdgcn_ds_swizzle(x, 0x101f);
    x = t & 4 ? y - x : x + y;
    y = __builtin_amdgcn_ds_swizzle(x, 0x201f);
    x = t & 8 ? y - x : x + y;
    y = __builtin_amdgcn_ds_swizzle(x, 0x401f);
    data[i] = t & 16 ? y - x : x + y;
}

typedef i16 short2 __attribute__((ext_vector_type(2)));

/* Sums and differences of pairs of packed 16-bit integers, eight of them in registers. */
KERNEL haar_i16(const GLOBAL short2 *in, GLOBAL short2 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    short2 v[8];
    for (u32 k = 0; k < 8; k++)
        v[k] = in[i * 8 + k];
    for (u32 half = 4; half; half >>= 1) {
        short2 sums[4], differences[4];
        for (u32 k = 0; k < half; k++) {
            sums[k] = v[2 * k] + v[2 * k + 1];
            differences[k] = v[2 * k] - v[2 * k + 1];
        }
        for (u32 k = 0; k < half; k++) {
            v[k] = sums[k];
            v[half + k] = differences[k];
        }
    }
    for (u32 k = 0; k < 8; k++)
        out[i * 8 + k] = v[k];
}

SHARED f64 square[16][17];

KERNEL transpose_f64(const GLOBAL f64 *in, GLOBAL f64 *out, u32 rows, u32 columns) {
    u32 x = group_x() * 16 + local_x(), y = group_y() * 16 + local_y();
    if (x < columns && y < rows)
        square[local_y()][local_x()] = in[y * columns + x];
    barrier();
    u32 to_x = group_y() * 16 + local_x(), to_y = group_x() * 16 + local_y();
    if (to_x < rows && to_y < columns)
        out[to_y * rows + to_x] = square[local_x()][local_y()];
}
