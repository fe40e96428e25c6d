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

/* ---- Hazards ---- */

/* VALUTransUse: a transcendental result read with at most five vector instructions and one transcendental one
 * between. */
static void check_trans_use(struct wave *wave, struct wave_checks *c, uint32_t index, uint64_t pc)
{
    uint32_t at = c->trans_valu[index];
    if (at >= c->forgotten && at && c->valu - at <= 6 && c->trans - c->trans_count[index] <= 2) {
        report(wave, c, RULE_TRANS_USE, pc, CHECK_VGPR + index, 0);
        c->trans_valu[index] = 0;
    }
}

static uint32_t is_vgpr(uint32_t unit)
{
    return unit >= CHECK_VGPR && unit < CHECK_MODE;
}

/* Position of the last vector instruction that wrote any register of the operand that begins at reads[i], or 0; the
 * next operand's index goes to next. */
static uint32_t written_at(const struct wave_checks *c, const uint16_t *reads, uint32_t count, uint32_t i,
                           uint32_t *next)
{
    uint32_t latest = 0;
    do {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        uint32_t at = is_vgpr(unit) ? c->valu_write[unit - CHECK_VGPR] : 0;
        latest = at >= c->forgotten && at > latest ? at : latest;
        i++;
    } while (i < count && reads[i] & CHECK_CONTINUES);
    *next = i;
    return latest;
}

/* VALUPartialForwarding: of two operands, one was written before and one after EXEC was, all of it within a few
 * vector instructions. */
static void check_forwarding(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t count,
                             uint64_t pc)
{
    uint32_t last = 0;
    uint32_t next;
    for (uint32_t i = 0; i < count; i = next) {
        uint32_t at = written_at(c, reads, count, i, &next);
        last = at > last ? at : last;
    }
    uint32_t after = c->valu - last - 1;
    if (!last || after > 4)
        return;
    uint32_t exec = ~0u;
    for (uint32_t i = 0; i < CHECK_EXEC_WRITES; i++) {
        uint32_t since = c->valu - c->exec_write[i];
        if (c->exec_write[i] && since > after && since < exec)
            exec = since;
    }
    if (exec == ~0u || exec - after - 1 > 2)
        return;
    for (uint32_t i = 0; i < count; i = next) {
        uint32_t at = written_at(c, reads, count, i, &next);
        uint32_t before = c->valu - at - 1;
        if (at && before >= exec && (before - exec) + (exec - after - 1) <= 2) {
            report(wave, c, RULE_PARTIAL_FORWARDING, pc, reads[i] & CHECK_UNIT_BITS, 0);
            return;
        }
    }
}

static uint32_t has_bit(const uint64_t *set, uint32_t unit)
{
    return (uint32_t)(set[unit / 64] >> unit % 64) & 1;
}

static void set_bit(uint64_t *set, uint32_t unit)
{
    set[unit / 64] |= 1ull << unit % 64;
}

static void clear_bits(uint64_t *set, uint32_t first, uint32_t end)
{
    for (uint32_t unit = first; unit < end; unit++)
        set[unit / 64] &= ~(1ull << unit % 64);
}

/* VALUMaskWrite: a lane mask that a vector instruction read, written anew, then read. A vector instruction that
 * reads any other scalar or a literal in between ends it. */
static void check_mask_write(struct wave *wave, struct wave_checks *c, uint32_t is_vector, uint32_t extra,
                             const uint16_t *reads, uint32_t read_count, const uint16_t *writes,
                             uint32_t write_count, uint64_t pc)
{
    uint32_t ends = is_vector && extra & CHECK_READS_SCALAR;
    for (uint32_t i = 0; i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (unit >= 108)
            break;
        /* what a vector instruction wrote, the scalar unit waits for */
        if (has_bit(c->mask_scalar, unit) || (is_vector && has_bit(c->mask_vector, unit)))
            report(wave, c, RULE_MASK_WRITE, pc, unit, 0);
    }
    if (ends) {
        memset(c->mask_read, 0, sizeof c->mask_read);
        memset(c->mask_scalar, 0, sizeof c->mask_scalar);
        memset(c->mask_vector, 0, sizeof c->mask_vector);
    }
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (unit < 108 && has_bit(c->mask_read, unit))
            set_bit(is_vector ? c->mask_vector : c->mask_scalar, unit);
    }
    for (uint32_t i = 0; i < read_count && is_vector; i++) {
        if (reads[i] & CHECK_AS_MASK && (reads[i] & CHECK_UNIT_BITS) < 108)
            set_bit(c->mask_read, reads[i] & CHECK_UNIT_BITS);
    }
}

static void check_matrix(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         uint64_t pc)
{
    for (uint32_t i = 0; i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (reads[i] & CHECK_AS_FACTOR && unit >= c->matrix_first && unit < c->matrix_last) {
            report(wave, c, RULE_MATRIX_OVERLAP, pc, unit, 0);
            return;
        }
    }
}

static void check_vector(struct wave *wave, struct wave_checks *c, uint32_t kind, const uint16_t *reads,
                         uint32_t read_count, const uint16_t *writes, uint32_t write_count, uint32_t extra,
                         uint64_t pc)
{
    uint32_t is_recent = c->valu - c->forgotten != 0;
    for (uint32_t i = 0; is_recent && i < read_count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (is_vgpr(unit) && c->trans_valu[unit - CHECK_VGPR])
            check_trans_use(wave, c, unit - CHECK_VGPR, pc);
    }
    if (c->is_wave64) {
        if (c->exec_writes)
            check_forwarding(wave, c, reads, read_count, pc);
        check_mask_write(wave, c, 1, extra, reads, read_count, writes, write_count, pc);
    }
    if (kind == CHECK_MATRIX && c->matrix_last)
        check_matrix(wave, c, reads, read_count, pc);
    if (kind == CHECK_PERMLANE && c->after_cmpx)
        report(wave, c, RULE_CMPX_PERMLANE, pc, writes[0] & CHECK_UNIT_BITS, 0);
    if (kind == CHECK_CMPX)
        c->after_cmpx = 1;
    else if (kind != CHECK_VALU_NOP)
        c->after_cmpx = 0;
    c->matrix_last = 0;
    for (uint32_t i = 0; i < write_count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        if (!is_vgpr(unit))
            continue;
        uint32_t index = unit - CHECK_VGPR;
        c->trans_valu[index] = kind == CHECK_TRANS ? c->valu : 0;
        c->trans_count[index] = c->trans;
        c->valu_write[index] = c->valu;
        if (kind == CHECK_MATRIX) {
            c->matrix_first = c->matrix_last && c->matrix_first < unit ? c->matrix_first : unit;
            c->matrix_last = c->matrix_last > unit + 1 ? c->matrix_last : unit + 1;
        }
    }
    c->valu++;
    c->trans += kind == CHECK_TRANS;
}

static void drain_vector(struct wave_checks *c)
{
    c->forgotten = c->valu;
}

/* Fields of s_waitcnt_depctr. */
static void wait_dependencies(struct wave_checks *c, uint32_t fields)
{
    if (!(fields >> 12 & 15))
        drain_vector(c);
    if (!(fields & 1)) {
        memset(c->mask_read, 0, sizeof c->mask_read);
        memset(c->mask_scalar, 0, sizeof c->mask_scalar);
    }
    if (!(fields >> 9 & 7))
        clear_bits(c->mask_vector, 0, 106);
    if (!(fields >> 1 & 1))
        clear_bits(c->mask_vector, 106, 108);
}

static void check_scalar(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t read_count,
                         const uint16_t *writes, uint32_t write_count, uint64_t pc)
{
    if (!c->is_wave64)
        return;
    check_mask_write(wave, c, 0, 0, reads, read_count, writes, write_count, pc);
    for (uint32_t i = 0; i < write_count; i++) {
        if ((writes[i] & CHECK_UNIT_BITS) == 126) {
            c->exec_write[c->exec_writes++ % CHECK_EXEC_WRITES] = c->valu;
            return;
        }
    }
}

/* ---- Undefined values ---- */

static uint64_t lanes_on(const struct wave *wave)
{
    uint64_t high = wave->wave_size == 64 ? wave->sgpr[127] : 0;
    return wave->sgpr[126] | high << 32;
}

static void check_sinks(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t count,
                        uint32_t extra, uint64_t pc)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (!(reads[i] & CHECK_SINK))
            continue;
        if (is_vgpr(unit)) {
            uint64_t exec = lanes_on(wave);
            uint64_t *low = &c->undefined[0][unit - CHECK_VGPR];
            uint64_t *high = &c->undefined[1][unit - CHECK_VGPR];
            uint64_t bad = (reads[i] & CHECK_HIGH ? 0 : *low) | (reads[i] & CHECK_LOW ? 0 : *high);
            if (extra & CHECK_FIRST_LANE)
                exec &= -exec;
            if (bad & exec) {
                report(wave, c, RULE_UNDEFINED, pc, unit, (uint64_t)__builtin_ctzll(bad & exec));
                *low = *high = 0;
            }
        } else if (unit < 256 && has_bit(c->undefined_scalar, unit)) {
            report(wave, c, RULE_UNDEFINED, pc, unit, ~0ull);
            clear_bits(c->undefined_scalar, unit, unit + 1);
        }
    }
}

static void define(const struct wave *wave, struct wave_checks *c, const uint16_t *writes, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        uint32_t halves = writes[i] & (CHECK_LOW | CHECK_HIGH);
        if (writes[i] & CHECK_SINK)
            continue;
        if (is_vgpr(unit)) {
            uint64_t others = halves == (CHECK_LOW | CHECK_HIGH) ? 0 : ~lanes_on(wave);
            if (halves != CHECK_HIGH)
                c->undefined[0][unit - CHECK_VGPR] &= others;
            if (halves != CHECK_LOW)
                c->undefined[1][unit - CHECK_VGPR] &= others;
        } else if (unit < 256) {
            clear_bits(c->undefined_scalar, unit, unit + 1);
        }
    }
}

static void copy(const struct wave *wave, struct wave_checks *c, uint32_t from, uint32_t to)
{
    uint64_t exec = lanes_on(wave);
    uint32_t is_undefined = from < 256 && has_bit(c->undefined_scalar, from);
    if (is_vgpr(to)) {
        for (uint32_t half = 0; half < 2; half++) {
            uint64_t *place = &c->undefined[half][to - CHECK_VGPR];
            uint64_t lanes = is_vgpr(from) ? c->undefined[half][from - CHECK_VGPR] : is_undefined ? ~0ull : 0;
            *place = (*place & ~exec) | (lanes & exec);
        }
    } else if (to < 256) {
        clear_bits(c->undefined_scalar, to, to + 1);
        if (is_undefined)
            set_bit(c->undefined_scalar, to);
    }
}

/* ---- Memory ---- */

static uint32_t in_lds(uint32_t op, uint64_t address)
{
    return (op & MEMORY_LDS) || (op & MEMORY_FLAT && address >> 48 == 1);
}

/* Whether another wave is among those of the bytes in the mask. */
static uint32_t has_other(uint32_t waves, uint32_t mask, uint32_t self)
{
    uint32_t here = waves & mask;
    if (!here || here == (self & mask))
        return 0;
    for (uint32_t shift = 0; shift < 32; shift += 8) {
        uint32_t wave = here >> shift & 0xff;
        if (wave && wave != (self & 0xff))
            return 1;
    }
    return 0;
}

static uint32_t with_self(uint32_t waves, uint32_t mask, uint32_t self)
{
    uint32_t here = waves & mask;
    if (!here || here == (self & mask))
        return waves | (self & mask);
    for (uint32_t shift = 0; shift < 32; shift += 8) {
        uint32_t wave = here >> shift & 0xff;
        if (mask >> shift & 0xff)
            waves |= (!wave || wave == (self & 0xff) ? self & 0xff : CHECK_MANY) << shift;
    }
    return waves;
}

/* Between two barriers, waves of a group may touch the same byte only if all read it or none stores to it plainly:
 * a relaxed atomic load is a plain one. Where all lanes of all of them go for one place it may be a flag. */
static void check_race(struct wave *wave, struct wave_checks *c, uint32_t offset, uint32_t bytes, uint32_t access,
                       uint32_t is_word)
{
    uint32_t self = (wave->index + 1) * 0x01010101u;
    uint32_t end = offset + bytes;
    for (uint32_t at = offset & ~3u; at < end; at += 4) {
        struct lds_word *word = &c->lds_shadow[at / 4];
        uint32_t mask = ~0u;
        if (at < offset)
            mask <<= 8 * (offset - at);
        if (end - at < 4)
            mask &= (1u << 8 * (end - at)) - 1;
        if (word->epoch != c->barriers) {
            word->epoch = c->barriers;
            word->writer = word->reader = word->atomic = 0;
            word->is_word = 1;
        }
        word->is_word &= is_word;
        uint32_t is_race = has_other(word->writer, mask, self);
        if (access == CHECK_WRITE)
            is_race |= has_other(word->reader, mask, self) | has_other(word->atomic, mask, self);
        if (is_race) {
            report(wave, c, word->is_word ? RULE_LDS_WORD : RULE_LDS_RACE, c->pc, CHECK_NO_UNIT,
                   (c->pc & ~0xffffffffull) | word->pc);
            return;
        }
        uint32_t *own = access == CHECK_READ ? &word->reader : access == CHECK_WRITE ? &word->writer : &word->atomic;
        *own = with_self(*own, mask, self);
        word->pc = (uint32_t)c->pc;
    }
}

void barewave_check_memory(struct wave *wave, struct worker *worker, uint64_t exec, uint32_t op);

/* Whether a dword was touched by this wave alone since the barrier, or by nobody; it then is again. */
static uint32_t is_own(struct lds_word *word, uint32_t epoch, uint32_t pc, uint32_t self, uint32_t access)
{
    if (word->epoch != epoch) {
        word->epoch = epoch;
        word->reader = access == CHECK_READ ? self : 0;
        word->writer = access == CHECK_WRITE ? self : 0;
        word->atomic = 0;
        word->is_word = 0;
        word->pc = pc;
        return 1;
    }
    if ((word->reader && word->reader != self) || (word->writer && word->writer != self) || word->atomic)
        return 0;
    if (access == CHECK_READ)
        word->reader = self;
    else
        word->writer = self;
    word->is_word = 0;
    word->pc = pc;
    return 1;
}

void barewave_check_memory(struct wave *wave, struct worker *worker, uint64_t exec, uint32_t op)
{
    struct wave_checks *c = wave->checks;
    uint32_t bytes = op & MEMORY_BYTES_MASK;
    uint32_t access = op >> CHECK_ACCESS;
    if (!c || !exec)
        return;
    for (uint64_t lanes = access == CHECK_ATOMIC ? exec : 0; lanes; lanes &= lanes - 1) {
        uint64_t address = worker->address[__builtin_ctzll(lanes)];
        if (address & (bytes - 1))
            report(wave, c, RULE_ATOMIC_ALIGNMENT, c->pc, CHECK_NO_UNIT, address);
    }
    if (!(op & (MEMORY_LDS | MEMORY_FLAT)))
        return;
    uint64_t first = worker->address[__builtin_ctzll(exec)];
    uint64_t same = exec;
    while (same && worker->address[__builtin_ctzll(same)] == first)
        same &= same - 1;
    uint32_t is_plain = same && bytes == 4 && access != CHECK_ATOMIC && c->lds_shadow;
    uint32_t self = (wave->index + 1) * 0x01010101u;
    for (uint64_t lanes = exec; lanes; lanes &= lanes - 1) {
        uint64_t address = worker->address[__builtin_ctzll(lanes)];
        if (!in_lds(op, address))
            continue;
        uint64_t offset = op & MEMORY_LDS ? address & 0xffff : address & 0xffffffff;
        if (offset + bytes > c->lds_bytes) {
            report(wave, c, RULE_LDS_RANGE, c->pc, CHECK_NO_UNIT, offset);
            continue;
        }
        if (is_plain && !(offset & 3) &&
            is_own(&c->lds_shadow[offset / 4], c->barriers, (uint32_t)c->pc, self, access))
            continue;
        if (c->lds_shadow)
            check_race(wave, c, (uint32_t)offset, bytes, access, !same);
    }
}

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
            check_scalar(wave, c, reads, read_count, writes, write_count, pc);
            break;
        case CHECK_LOAD:
            if (extra & CHECK_DRAINS_VALU)
                drain_vector(c);
            note_load(c, writes, write_count, extra, pc);
            break;
        case CHECK_BARRIER:
            c->barriers++;
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
