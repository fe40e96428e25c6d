/* Bytes and text: tables, state machines, distances. */
#include "../kernels/barewave_device.h"

static CONSTANT const char digits[65] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* Three bytes to four letters. */
KERNEL base64(const GLOBAL u8 *in, GLOBAL u8 *out, u32 triples) {
    u32 i = global_x();
    if (i >= triples)
        return;
    u32 word = (u32)in[3 * i] << 16 | (u32)in[3 * i + 1] << 8 | in[3 * i + 2];
    for (u32 k = 0; k < 4; k++)
        out[4 * i + k] = (u8)digits[word >> (18 - 6 * k) & 63];
}

/* CRC-32 of each row, bit by bit without a table. */
KERNEL crc32(const GLOBAL u8 *in, GLOBAL u32 *out, u32 rows, u32 length) {
    u32 i = global_x();
    if (i >= rows)
        return;
    u32 crc = ~0u;
    for (u32 k = 0; k < length; k++) {
        crc ^= in[i * length + k];
        for (u32 bit = 0; bit < 8; bit++)
            crc = crc >> 1 ^ (0xedb88320u & (0u - (crc & 1)));
    }
    out[i] = ~crc;
}

/* Letters to insert, leave out or change from one word of 12 to another. */
KERNEL distance(const GLOBAL u8 *a, const GLOBAL u8 *b, GLOBAL u8 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u8 row[13];
    for (u32 k = 0; k < 13; k++)
        row[k] = (u8)k;
    for (u32 y = 1; y <= 12; y++) {
        u8 corner = row[0];
        row[0] = (u8)y;
        for (u32 x = 1; x <= 12; x++) {
            u8 change = (u8)(corner + (a[i * 12 + x - 1] != b[i * 12 + y - 1]));
            u8 least = (u8)((row[x] < row[x - 1] ? row[x] : row[x - 1]) + 1);
            corner = row[x];
            row[x] = change < least ? change : least;
        }
    }
    out[i] = row[12];
}

/* A machine of states over the letters of a row: numbers, names and operators are counted. */
KERNEL tokens(const GLOBAL u8 *in, GLOBAL u32 *out, u32 rows, u32 length) {
    u32 i = global_x();
    if (i >= rows)
        return;
    u32 state = 0, numbers = 0, names = 0, operators = 0;
    for (u32 k = 0; k < length; k++) {
        u8 c = in[i * length + k];
        switch (c) {
        case '0' ... '9':
            if (state == 0) {
                numbers++;
                state = 1;
            }
            break;
        case 'a' ... 'z':
        case '_':
            if (state != 2)
                names++;
            state = 2;
            break;
        case ' ':
            state = 0;
            break;
        case '+':
        case '-':
        case '*':
        case '/':
            operators++;
            state = 0;
            break;
        default:
            state = 3;
        }
    }
    out[i] = numbers | names << 8 | operators << 16 | state << 24;
}

/* Bytes of words turned about, without and with a look at their size. */
KERNEL swap_bytes(const GLOBAL u64 *in, GLOBAL u64 *out, u32 n) {
    u32 i = global_x();
    if (i >= n)
        return;
    u64 x = in[i], y = __builtin_bswap64(x), z = 0;
    for (u32 k = 0; k < 8; k++) {
        u8 byte = (u8)(x >> 8 * k);
        if (byte >= 'a' && byte <= 'z')
            byte -= 32;
        z |= (u64)byte << 8 * k;
    }
    out[2 * i] = y;
    out[2 * i + 1] = z;
}
