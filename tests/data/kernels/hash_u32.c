/* Integer hashes: a 32-bit finaliser per element, and a rolling hash with rotations over a word's bytes. */
#include "barewave_device.h"

KERNEL hash_mix(const GLOBAL u32 *in, GLOBAL u32 *out, u32 seed, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 h = in[i] ^ seed;
    h ^= h >> 16;
    h *= 0x7feb352du;
    h ^= h >> 15;
    h *= 0x846ca68bu;
    h ^= h >> 16;
    out[i] = h + (h % 1000u) * (h / 7u);
}

KERNEL hash_bytes(const GLOBAL u32 *in, GLOBAL u32 *out, u32 rounds, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u32 h = 0x9e3779b9u, word = in[i];
    for (u32 r = 0; r < rounds; r++) {
        for (u32 b = 0; b < 4; b++) {
            h ^= (word >> (8 * b)) & 0xffu;
            h = (h << 5 | h >> 27) * 0x01000193u;
        }
        word = word << 7 | word >> 25;
    }
    out[i] = h;
}
