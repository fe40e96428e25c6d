/* Accesses to memory: LDS between barriers, ranges, alignment of atomics; part of checks.c. */

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

/* What check_race does for a whole dword where no wave but this one has stored and, for a store, none has read; 0
 * where that is not so. Nearly all accesses are of this kind. */
static uint32_t is_peaceful(struct lds_word *word, uint32_t epoch, uint32_t pc, uint32_t self, uint32_t access,
                            uint32_t is_word)
{
    if (word->epoch != epoch) {
        word->epoch = epoch;
        word->reader = access == CHECK_READ ? self : 0;
        word->writer = access == CHECK_WRITE ? self : 0;
        word->atomic = 0;
        word->is_word = is_word;
        word->pc = pc;
        return 1;
    }
    if (word->writer && word->writer != self)
        return 0;
    if (access == CHECK_READ) {
        if (!word->reader)
            word->reader = self;
        else if (word->reader != self) {
            if (word->reader != (word->reader & 0xff) * 0x01010101u)
                return 0;
            word->reader = CHECK_MANY * 0x01010101u;
        }
    } else {
        if ((word->reader && word->reader != self) || word->atomic)
            return 0;
        word->writer = self;
    }
    word->is_word &= is_word;
    word->pc = pc;
    return 1;
}

/* The same for all dwords of an access. */
static uint32_t are_peaceful(struct wave_checks *c, uint32_t offset, uint32_t bytes, uint32_t self, uint32_t access,
                             uint32_t is_word)
{
    struct lds_word *word = &c->lds_shadow[offset / 4];
    for (uint32_t n = 0; n < bytes / 4; n++)
        if (!is_peaceful(&word[n], c->barriers, (uint32_t)c->pc, self, access, is_word))
            return 0;
    return 1;
}

typedef uint64_t eight_addresses __attribute__((vector_size(64), aligned(8)));
typedef _Bool eight_bits __attribute__((ext_vector_type(8)));

/* Lanes whose address is that of the lane `before` places below. */
static uint64_t repeated(const uint64_t *address, uint32_t before, uint32_t lanes)
{
    uint64_t found = 0;
    for (uint32_t lane = 8; lane < lanes; lane += 8) {
        eight_addresses here = *(const eight_addresses *)(address + lane);
        eight_addresses there = *(const eight_addresses *)(address + lane - before);
        eight_bits equal = __builtin_convertvector(here == there, eight_bits);
        found |= (uint64_t)*(uint8_t *)&equal << lane;
    }
    return found;
}

/* Lanes that are left when those go that repeat the address of a lane below. */
static uint64_t first_lanes(const struct worker *worker, uint64_t exec, uint32_t lanes)
{
    uint64_t same = repeated(worker->address, 1, lanes) & exec << 1;
    for (uint32_t lane = 1; lane < 8; lane++)
        same |= (uint64_t)(worker->address[lane] == worker->address[lane - 1]) << lane & exec << 1;
    return exec & ~same & ~(repeated(worker->address + 8, 16, lanes - 8) << 8 & exec << 16);
}

/* An access of LDS by a wave whose dwords no other wave touches in a way that matters. */
static uint32_t is_peaceful_access(struct wave *wave, struct worker *worker, struct wave_checks *c, uint64_t lanes,
                                   uint32_t bytes, uint32_t access, uint32_t is_word)
{
    uint32_t self = (wave->index + 1) * 0x01010101u;
    for (; lanes; lanes &= lanes - 1) {
        uint32_t offset = worker->address[__builtin_ctzll(lanes)] & 0xffff;
        if (offset & 3 || offset + bytes > c->lds_bytes || !are_peaceful(c, offset, bytes, self, access, is_word))
            return 0;
    }
    return 1;
}

void barewave_check_memory(struct wave *wave, struct worker *worker, uint64_t exec, uint32_t op)
{
    struct wave_checks *c = wave->checks;
    uint32_t bytes = op & MEMORY_BYTES_MASK;
    uint32_t access = op >> CHECK_ACCESS & CHECK_ACCESS_BITS;
    if (!c || !exec)
        return;
    if (!(op & (MEMORY_LDS | MEMORY_SCRATCH)))
        check_global(wave, c, worker, exec, op, access);
    if (access == CHECK_COHERENT)
        access = CHECK_READ;
    for (uint64_t lanes = access == CHECK_ATOMIC ? exec : 0; lanes; lanes &= lanes - 1) {
        uint64_t address = worker->address[__builtin_ctzll(lanes)];
        if (address & (bytes - 1))
            report(wave, c, RULE_ATOMIC_ALIGNMENT, c->pc, CHECK_NO_UNIT, address);
    }
    if (!(op & (MEMORY_LDS | MEMORY_FLAT)))
        return;
    uint64_t different = first_lanes(worker, exec, wave->wave_size);
    uint64_t first = worker->address[__builtin_ctzll(exec)];
    uint64_t elsewhere = different;
    while (elsewhere && worker->address[__builtin_ctzll(elsewhere)] == first)
        elsewhere &= elsewhere - 1;
    if (op & MEMORY_LDS && !(bytes & 3) && access != CHECK_ATOMIC && c->lds_shadow &&
        is_peaceful_access(wave, worker, c, different, bytes, access, !elsewhere))
        return;
    for (uint64_t lanes = exec; lanes; lanes &= lanes - 1) {
        uint64_t address = worker->address[__builtin_ctzll(lanes)];
        if (!in_lds(op, address))
            continue;
        uint64_t offset = op & MEMORY_LDS ? address & 0xffff : address & 0xffffffff;
        if (offset + bytes > c->lds_bytes) {
            report(wave, c, RULE_LDS_RANGE, c->pc, CHECK_NO_UNIT, offset);
            continue;
        }
        if (c->lds_shadow)
            check_race(wave, c, (uint32_t)offset, bytes, access, !elsewhere);
    }
}

void barewave_check_clipped(struct wave *wave, struct worker *worker, uint64_t lanes);

/* Lanes that a descriptor's range keeps from memory. */
void barewave_check_clipped(struct wave *wave, struct worker *worker, uint64_t lanes)
{
    (void)worker;
    if (wave->checks && lanes)
        report(wave, wave->checks, RULE_CLIPPED, wave->checks->pc, CHECK_NO_UNIT, (uint64_t)__builtin_ctzll(lanes));
}
