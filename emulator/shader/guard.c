/* The last look at a host address before it is used, in a guarded engine (see guard.py): whatever formed the
 * address is not asked, only whether it lies inside of something that may be accessed there. Whoever forms
 * another one ends the process, with the instruction on stderr.
 */

#include <stdint.h>

#include "../command_processor/engine.h"
#include "../command_processor/internal.h"

#define GUARD_WRITE 1u
#define GUARD_LDS 2u      /* the workgroup's LDS */
#define GUARD_MEMORY 4u   /* the mappings of the wave's address space, each with its permissions */
#define GUARD_TABLES 8u   /* reads of the tables that describe these mappings */
#define GUARD_WAVE 16u    /* registers and state of the wave */
#define GUARD_WORKER 32u
#define GUARD_OBJECTS 64u /* base is a list of so many objects */

struct object {
    const uint8_t *base;
    uint64_t length;
};

_Noreturn void abort(void);

static uint32_t lies_in(const uint8_t *place, uint64_t bytes, const void *base, uint64_t length)
{
    uint64_t offset = (uint64_t)(place - (const uint8_t *)base);
    return base && offset < length && bytes <= length - offset;
}

static uint32_t is_mapped(const struct vm *vm, const uint8_t *place, uint64_t bytes, uint32_t is_write)
{
    const struct range_table *table = LOAD(&vm->ranges);
    for (uint64_t i = 0; table && i < table->count; i++) {
        const struct gpu_range *range = &table->range[i];
        if ((!is_write || range->flags & RANGE_WRITE)
            && lies_in(place, bytes, (const void *)range->host, range->end - range->start))
            return 1;
    }
    return 0;
}

static uint32_t is_table(const struct vm *vm, const uint8_t *place, uint64_t bytes)
{
    const struct range_table *table = LOAD(&vm->ranges);
    if (lies_in(place, bytes, vm, sizeof *vm))
        return 1;
    if (table && lies_in(place, bytes, table, sizeof *table + table->count * sizeof table->range[0]))
        return 1;
    /* a table that was replaced while a wave used it lives on until all workers have been paused */
    for (table = vm->retired; table; table = table->retired) {
        if (lies_in(place, bytes, table, sizeof *table + table->count * sizeof table->range[0]))
            return 1;
    }
    return 0;
}

static uint32_t is_in_objects(const uint8_t *place, uint64_t bytes, const struct object *list, uint64_t count)
{
    for (uint64_t i = 0; i < count; i++) {
        if (lies_in(place, bytes, list[i].base, list[i].length))
            return 1;
    }
    return 0;
}

static uint64_t add_text(char *line, uint64_t at, const char *text)
{
    while (*text && at < 500)
        line[at++] = *text++;
    return at;
}

static uint64_t add_number(char *line, uint64_t at, uint64_t value)
{
    at = add_text(line, at, " 0x");
    uint32_t shift = 60;
    while (shift && !(value >> shift))
        shift -= 4;
    for (;; shift -= 4) {
        line[at++] = "0123456789abcdef"[value >> shift & 15];
        if (!shift)
            return at;
    }
}

_Noreturn static void stray(const struct wave *wave, const uint8_t *place, uint64_t bytes, uint32_t kinds,
                            const char *what)
{
    char line[600];
    uint64_t at = add_text(line, 0, "barewave guard: a ");
    at = add_text(line, at, kinds & GUARD_WRITE ? "store of" : "load of");
    at = add_number(line, at, bytes);
    at = add_text(line, at, " bytes at host address");
    at = add_number(line, at, (uint64_t)place);
    at = add_text(line, at, " would leave what may be accessed there: ");
    at = add_text(line, at, what);
    if (wave) {
        at = add_text(line, at, ", entered at pc");
        at = add_number(line, at, wave->pc);
    }
    line[at++] = '\n';
    if (write(2, line, at) < 0)
        abort();
    abort();
}

/* base and length: an object that may be accessed too, or 0. */
void barewave_guard(const struct wave *wave, const struct worker *worker, const uint8_t *place, uint64_t bytes,
                    uint32_t kinds, const uint8_t *base, uint64_t length, const char *what);

void barewave_guard(const struct wave *wave, const struct worker *worker, const uint8_t *place, uint64_t bytes,
                    uint32_t kinds, const uint8_t *base, uint64_t length, const char *what)
{
    uint32_t is_write = kinds & GUARD_WRITE;
    if (!bytes)
        return;
    if (kinds & GUARD_OBJECTS ? is_in_objects(place, bytes, (const void *)base, length)
                              : lies_in(place, bytes, base, length))
        return;
    if (kinds & GUARD_WORKER && lies_in(place, bytes, worker, sizeof *worker))
        return;
    if (kinds & GUARD_LDS && wave && lies_in(place, bytes, wave->lds, wave->lds_size))
        return;
    if (kinds & GUARD_MEMORY && is_mapped(worker->vm, place, bytes, is_write))
        return;
    if (kinds & GUARD_TABLES && !is_write && is_table(worker->vm, place, bytes))
        return;
    if (kinds & GUARD_WAVE && wave
        && lies_in(place, bytes, wave, WAVE_VGPR_OFFSET + 4ull * wave->vgpr_count * wave->wave_size))
        return;
    stray(wave, place, bytes, kinds, what);
}

/* The same for an address a lane. */
void barewave_guard_lanes(const struct wave *wave, const struct worker *worker, const uint8_t *const *places,
                          uint64_t lanes, uint64_t bytes, uint32_t kinds, const uint8_t *base, uint64_t length,
                          const char *what);

void barewave_guard_lanes(const struct wave *wave, const struct worker *worker, const uint8_t *const *places,
                          uint64_t lanes, uint64_t bytes, uint32_t kinds, const uint8_t *base, uint64_t length,
                          const char *what)
{
    for (; lanes; lanes &= lanes - 1)
        barewave_guard(wave, worker, places[__builtin_ctzll(lanes)], bytes, kinds, base, length, what);
}
