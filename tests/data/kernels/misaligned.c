/* Loads and stores of 2, 4, 8 and 16 bytes at odd addresses, which KFD's SH_MEM_CONFIG allows. */
#include "barewave_device.h"

typedef struct __attribute__((packed)) {
    u8 tag;
    u16 half;
    u32 word;
    u64 wide;
    u32 quad[4];
} Record;

KERNEL misaligned(const GLOBAL Record *in, GLOBAL Record *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    Record record = in[i];
    record.tag ^= 0x5a;
    record.half += 1;
    record.word *= 3;
    record.wide -= record.word;
    for (u32 j = 0; j < 4; j++)
        record.quad[j] = ~record.quad[j];
    out[i] = record;
}
