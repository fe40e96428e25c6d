/* What one memory instruction of a wave costs in transactions: cache lines touched, LDS bank conflicts.
 *
 * A vector memory instruction makes one transaction for each cache line of 128 bytes that any of its active
 * lanes touches. LDS has 64 banks of a dword: a pass serves the dwords of 32 lanes, or of 16 where each has three
 * or four; each bank gives one dword a cycle, to all lanes that want the same one. Atomics of several lanes on one
 * dword follow each other.
 */

#include <stdint.h>
#include "../command_processor/engine.h"

#define LINE_SHIFT 7
#define BANKS 64
#define MOST_LINES (64 * 5)      /* four dwords of scratch lie in four lines, in five where they are not aligned */
#define ATOMIC 0x100             /* of op, above the bytes a lane */

static uint32_t add_line(uint64_t *lines, uint32_t count, uint64_t line)
{
    /* Neighbours mostly touch the same line. */
    for (uint32_t i = count; i-- > 0;) {
        if (lines[i] == line)
            return count;
    }
    lines[count] = line;
    return count + 1;
}

static uint32_t add_span(uint64_t *lines, uint32_t count, uint64_t address, uint32_t bytes)
{
    uint64_t last = (address + bytes - 1) >> LINE_SHIFT;
    for (uint64_t line = address >> LINE_SHIFT; line <= last; line++)
        count = add_line(lines, count, line);
    return count;
}

/* A lane's scratch: its dwords lie a wave's width apart. */
static uint32_t add_scratch(const struct wave *wave, uint64_t *lines, uint32_t count, uint32_t lane, uint32_t offset,
                            uint32_t bytes)
{
    while (bytes) {
        uint32_t here = 4 - (offset & 3) < bytes ? 4 - (offset & 3) : bytes;
        uint64_t place = wave->flat_scratch + (uint64_t)(offset >> 2) * 4 * wave->wave_size + 4 * lane + (offset & 3);
        count = add_span(lines, count, place, here);
        offset += here;
        bytes -= here;
    }
    return count;
}

/* Cycles of the banks for the lanes of one pass. */
static uint32_t pass_cycles(const uint32_t *dwords, uint32_t count, uint32_t is_atomic)
{
    uint8_t load[BANKS] = {0};
    uint32_t most = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t is_known = 0;
        for (uint32_t k = 0; k < i && !is_atomic && !is_known; k++)
            is_known = dwords[k] == dwords[i];
        if (!is_known) {
            uint32_t used = ++load[dwords[i] % BANKS];
            most = used > most ? used : most;
        }
    }
    return most;
}

static void count_lds(struct worker *w, uint64_t lanes, uint32_t bytes, uint32_t is_atomic, uint32_t wave_size)
{
    uint32_t width = bytes > 8 ? 16 : 32;
    for (uint32_t first = 0; first < wave_size; first += width) {
        uint32_t dwords[32 * 3];
        uint32_t count = 0;
        for (uint32_t lane = first; lane < first + width; lane++) {
            uint32_t offset = (uint32_t)w->address[lane];
            if (!(lanes >> lane & 1))
                continue;
            for (uint32_t dword = offset >> 2; dword <= (offset + bytes - 1) >> 2; dword++)
                dwords[count++] = dword;
        }
        uint32_t cycles = pass_cycles(dwords, count, is_atomic);
        w->counters[COUNTER_LDS_CYCLES] += cycles;
        w->counters[COUNTER_LDS_CONFLICTS] += cycles ? cycles - 1 : 0;
    }
}

/* Counts an access of worker.address; op: bytes a lane, ATOMIC, and the MEMORY_ flags of the address space. */
void barewave_count(const struct wave *wave, struct worker *w, uint64_t exec, uint32_t op)
{
    uint64_t lines[MOST_LINES];
    uint32_t count = 0, bytes = op & 0xff;
    uint64_t in_lds = op & MEMORY_LDS ? exec : 0;
    for (uint32_t lane = 0; lane < wave->wave_size; lane++) {
        uint64_t address = w->address[lane];
        uint64_t aperture = op & MEMORY_FLAT ? address >> 48 : 0;
        if (!(exec >> lane & 1))
            continue;
        w->counters[COUNTER_LANE_BYTES] += bytes;
        if (aperture == 1)
            in_lds |= 1ull << lane;
        else if (op & MEMORY_SCRATCH || aperture == 2)
            count = add_scratch(wave, lines, count, lane, (uint32_t)address, bytes);
        else if (!(op & MEMORY_LDS))
            count = add_span(lines, count, address, bytes);
    }
    w->counters[COUNTER_TRANSACTIONS] += count;
    if (in_lds)
        count_lds(w, in_lds, bytes, op & ATOMIC, wave->wave_size);
}
