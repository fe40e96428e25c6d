/* Checked mode: what the hardware punishes and an emulator would forgive.
 *
 * Generated code calls this once for each run of instructions, with what they read and write. Wait counters are
 * exact: a load has certainly arrived where a wait allows too few to be outstanding for it to be among them.
 */

#include <stddef.h>
#include <stdint.h>

#include "../command_processor/engine.h"
#include "checks.h"
#include "report.h"

void *memset(void *, int32_t, uint64_t);

#include "check_begin.h"

#define MIN(a, b) ((a) < (b) ? (a) : (b))

/* ---- Loads ---- */

static uint32_t all_arrived(const struct wave_checks *c)
{
    return c->vector_issued == c->vector_done && c->lds_issued == c->lds_done && c->scalar_issued == c->scalar_done;
}

/* A register whose load may still be on its way. A load may follow another one of a kind that returns in order. */
static void check_arrived(struct wave *wave, struct wave_checks *c, uint32_t unit, uint32_t rule, uint64_t pc,
                          uint32_t in_order)
{
    uint32_t is_late = c->vector_load[unit] > c->vector_done && !(in_order & CHECK_COUNTS_VECTOR);
    is_late |= c->lds_load[unit] > c->lds_done && !(in_order & CHECK_COUNTS_LDS);
    is_late |= c->scalar_load[unit] > c->scalar_done;
    if (!is_late)
        return;
    report(wave, c, rule, pc, unit, c->loader[unit]);
    /* Said once: what follows from it is no further mistake. */
    c->vector_load[unit] = 0;
    c->lds_load[unit] = 0;
    c->scalar_load[unit] = 0;
}

static void note_load(struct wave_checks *c, const uint16_t *writes, uint32_t count, uint32_t counters, uint64_t pc)
{
    c->vector_issued += (counters & CHECK_COUNTS_VECTOR) != 0;
    c->lds_issued += (counters & CHECK_COUNTS_LDS) != 0;
    c->scalar_issued += (counters & CHECK_COUNTS_SCALAR) != 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        c->loader[unit] = pc;
        if (counters & CHECK_COUNTS_VECTOR)
            c->vector_load[unit] = c->vector_issued;
        if (counters & CHECK_COUNTS_LDS)
            c->lds_load[unit] = c->lds_issued;
        if (counters & CHECK_COUNTS_SCALAR)
            c->scalar_load[unit] = c->scalar_issued;
    }
}

static void wait_vector(struct wave_checks *c, uint32_t left)
{
    if (c->vector_issued - c->vector_done > left)
        c->vector_done = c->vector_issued - left;
}

/* Of what lgkmcnt counts, LDS returns in order and scalar memory does not: as many LDS accesses are left as the
 * counter allows, and scalar ones until it allows none. */
static void wait_lgkm(struct wave_checks *c, uint32_t left)
{
    if (c->lds_issued - c->lds_done > left)
        c->lds_done = c->lds_issued - left;
    if (!left)
        c->scalar_done = c->scalar_issued;
}

static void wait_one(const struct wave *wave, struct wave_checks *c, uint32_t extra)
{
    uint32_t code = extra >> CHECK_ONE_SGPR & 0x7f;
    uint32_t left = extra & CHECK_ONE_CONSTANT;
    if (code != 124)
        left += wave->sgpr[code] & 0x3f;
    if (left >= 63)
        return;
    if (extra & CHECK_ONE_LGKM)
        wait_lgkm(c, left);
    else
        wait_vector(c, left);
}

#include "check_hazards.h"
#include "check_undefined.h"
#include "check_global.h"
#include "check_memory.h"

/* ---- The way in ---- */

static void check_registers(struct wave *wave, struct wave_checks *c, const uint16_t *units, uint32_t count,
                            uint64_t pc)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = units[i] & CHECK_UNIT_BITS;
        if (unit >= CHECK_VGPR + wave->vgpr_count && unit < CHECK_MODE)
            report(wave, c, RULE_VGPR_COUNT, pc, unit, wave->vgpr_count);
    }
}

void barewave_check(struct wave *wave, struct worker *worker, uint64_t base, const uint16_t *stream, uint32_t length,
                    uint32_t highest);

void barewave_check(struct wave *wave, struct worker *worker, uint64_t base, const uint16_t *stream, uint32_t length,
                    uint32_t highest)
{
    struct wave_checks *c = wave->checks;
    const uint16_t *end = stream + length;
    (void)worker;
    if (!c)
        return;
    if (highest >= c->begun)
        begin_registers(c, c->begun, 256);
    while (stream < end) {
        uint64_t pc = base + 4ull * stream[0];
        uint32_t kind = stream[1];
        uint32_t read_count = stream[2] & 0xff;
        uint32_t write_count = stream[2] >> 8;
        uint32_t extra = stream[3];
        const uint16_t *reads = stream + CHECK_HEAD;
        const uint16_t *writes = reads + read_count;
        stream = writes + write_count;
        c->pc = pc;
        if (kind == CHECK_STATIC) {
            report(wave, c, extra & 0x3f, pc, reads[0], 0);
            continue;
        }
        if (kind == CHECK_COPY) {
            copy(wave, c, reads[0] & CHECK_UNIT_BITS, writes[0] & CHECK_UNIT_BITS);
            continue;
        }
        if (!all_arrived(c)) {
            for (uint32_t i = 0; i < read_count; i++)
                check_arrived(wave, c, reads[i] & CHECK_UNIT_BITS, RULE_EARLY_READ, pc, 0);
            for (uint32_t i = 0; i < write_count; i++)
                check_arrived(wave, c, writes[i] & CHECK_UNIT_BITS, RULE_EARLY_WRITE, pc,
                              kind == CHECK_LOAD ? extra : 0);
        }
        check_sinks(wave, c, reads, read_count, extra, pc);
        define(wave, c, writes, write_count);
        if (highest >= wave->vgpr_count)
            check_registers(wave, c, reads, read_count + write_count, pc);
        switch (kind) {
        case CHECK_VALU:
        case CHECK_TRANS:
        case CHECK_MATRIX:
        case CHECK_VALU_NOP:
        case CHECK_CMPX:
        case CHECK_PERMLANE:
            check_vector(wave, c, kind, reads, read_count, writes, write_count, extra, pc);
            break;
        case CHECK_SALU:
            check_scalar(wave, c, reads, read_count, writes, write_count, extra, pc);
            break;
        case CHECK_LOAD:
            if (extra & CHECK_DRAINS_VALU)
                drain_vector(c);
            note_load(c, writes, write_count, extra, pc);
            break;
        case CHECK_BARRIER:
            c->barriers++;
            break;
        case CHECK_ACQUIRE:
            note_acquire(c, extra);
            break;
        case CHECK_WAIT:
            if (extra >> 10 < 63)
                wait_vector(c, extra >> 10);
            if ((extra >> 4 & 63) < 63)
                wait_lgkm(c, extra >> 4 & 63);
            break;
        case CHECK_WAIT_ONE:
            wait_one(wave, c, extra);
            break;
        case CHECK_WAIT_ALL:
            wait_vector(c, 0);
            wait_lgkm(c, 0);
            drain_vector(c);
            break;
        case CHECK_DEPCTR:
            wait_dependencies(c, extra);
            break;
        default:
            break;
        }
    }
}
