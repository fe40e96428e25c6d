/* Global memory: races of waves that nothing orders, and bytes that belong to no array; part of checks.c.
 *
 * Of each line of 64 bytes the last accesses are kept, with the bytes that they touched. Two waves are ordered by a
 * barrier that both have come to, or because the later one's workgroup has invalidated its caches in between
 * (buffer_gl0_inv for waves of the same workgroup, buffer_gl1_inv for all): what compilers make of an acquire.
 */

static uint64_t low_bytes(uint64_t count)
{
    return count >= 64 ? ~0ull : (1ull << count) - 1;
}

/* Bytes of a line that would change, as bits. */
static uint64_t changed_bytes(const uint8_t *old, const uint8_t *new)
{
    uint64_t result = 0;
    for (uint32_t i = 0; i < 8; i++) {
        uint64_t a, b;
        __builtin_memcpy(&a, old + 8 * i, 8);
        __builtin_memcpy(&b, new + 8 * i, 8);
        uint64_t x = a ^ b;
        if (!x)
            continue;
        x |= x >> 4;
        x |= x >> 2;
        x |= x >> 1;
        result |= ((x & 0x0101010101010101ull) * 0x0102040810204080ull >> 56) << 8 * i;
    }
    return result;
}

/* A line's record with its lock taken, or 0: whoever holds it does not run, and a check is lost. */
static struct line *take_line(struct wave_checks *c, uint64_t address)
{
    /* neighbours lie side by side; arrays of a large power of two do not lie on one another */
    uint64_t number = address / CHECK_LINE;
    struct line *line = &c->lines[(number + number / CHECK_LINES * 40503) % CHECK_LINES];
    uint32_t tries = 0;
    /* the next waves' rows: arrays are mostly gone through in order */
    __builtin_prefetch(line + 4, 1);
    while (__atomic_exchange_n(&line->lock, 1, __ATOMIC_ACQUIRE)) {
        if (++tries == 2000)
            return 0;
        __builtin_ia32_pause();
    }
    if (line->address != address || line->dispatch != c->dispatch) {
        line->address = address;
        line->dispatch = c->dispatch;
        line->synchronizing = line->stored = 0;
        line->count = line->turn = 0;
    }
    return line;
}

static uint32_t is_same_group(const struct wave_checks *c, const struct line_access *other)
{
    return other->owner / CHECK_GROUP_WAVES == c->owner / CHECK_GROUP_WAVES;
}

static uint32_t is_ordered(const struct wave_checks *c, const struct line_access *other)
{
    if (other->owner == c->owner)
        return 1;
    if (is_same_group(c, other))
        return other->barriers != (uint16_t)c->barriers || c->acquired[0] > other->when;
    return c->acquired[1] > other->when;
}

/* Keeps an access: with one of the same wave and time, or in the place of an old one, of a read before a write. */
static void keep_access(struct line *line, const struct line_access *access)
{
    for (uint32_t i = 0; i < line->count; i++) {
        struct line_access *own = &line->access[i];
        if (own->owner != access->owner || own->kind != access->kind)
            continue;
        if (own->when == access->when && own->barriers == access->barriers) {
            own->bytes |= access->bytes;
            own->changed |= access->changed;
            own->is_word &= access->is_word;
            own->pc = access->pc;
            return;
        }
        if (!(own->bytes & ~access->bytes)) {
            *own = *access;
            return;
        }
    }
    uint32_t place = line->count;
    if (place < CHECK_ACCESSES) {
        line->count++;
    } else {
        for (uint32_t i = 0; i < CHECK_ACCESSES; i++) {
            place = (line->turn + i) % CHECK_ACCESSES;
            if (line->access[place].kind == CHECK_READ)
                break;
            place = line->turn;
        }
        line->turn = (place + 1) % CHECK_ACCESSES;
    }
    line->access[place] = *access;
}

/* The part of an access of all lanes that lies in one line, as it is collected. */
struct line_part {
    uint64_t address;
    uint64_t bytes;
    uint8_t data[CHECK_LINE];
};

/* What a store changes of what was stored before it, or else of what is in memory. */
static uint64_t store_line(struct line *line, const struct line_part *part, const uint8_t *host)
{
    uint64_t changed = part->bytes & ~line->stored & (host ? changed_bytes(host, part->data) : ~0ull);
    changed |= part->bytes & line->stored & changed_bytes(line->data, part->data);
    for (uint64_t bytes = part->bytes == ~0ull ? 0 : part->bytes; bytes; bytes &= bytes - 1)
        line->data[__builtin_ctzll(bytes)] = part->data[__builtin_ctzll(bytes)];
    if (part->bytes == ~0ull)
        __builtin_memcpy(line->data, part->data, CHECK_LINE);
    line->stored |= part->bytes;
    return changed;
}

static void check_line(struct wave *wave, struct wave_checks *c, const struct line_part *part,
                       struct line_access *access, const uint8_t *host)
{
    struct line *line = take_line(c, part->address);
    if (!line)
        return;
    access->changed = access->kind == CHECK_WRITE ? store_line(line, part, host) : 0;
    if (access->kind >= CHECK_ATOMIC) {
        line->synchronizing |= part->bytes;
        line->stored &= ~part->bytes;
    }
    access->bytes = part->bytes & ~line->synchronizing;
    for (uint32_t i = 0; i < line->count; i++) {
        const struct line_access *other = &line->access[i];
        uint64_t both = other->bytes & access->bytes;
        if (!both || (other->kind == CHECK_READ && access->kind == CHECK_READ) || is_ordered(c, other))
            continue;
        uint64_t changed = access->kind == CHECK_WRITE ? access->changed : other->changed;
        uint32_t is_flag = is_same_group(c, other) && other->is_word && access->is_word &&
                           other->kind != access->kind;
        report(wave, c, !(changed & both) ? RULE_GLOBAL_SAME : is_flag ? RULE_GLOBAL_WORD : RULE_GLOBAL_RACE,
               c->pc, CHECK_NO_UNIT, (c->pc & ~0xffffffffull) | other->pc);
    }
    if (access->bytes)
        keep_access(line, access);
    __atomic_store_n(&line->lock, 0, __ATOMIC_RELEASE);
}

static void finish_line(struct wave *wave, struct wave_checks *c, const struct worker *worker, struct line_part *part,
                        const struct gpu_range **range, struct line_access *access)
{
    uint64_t address = part->address;
    const uint8_t *host = 0;
    if (!part->bytes)
        return;
    if (!*range || address < (*range)->start || address >= (*range)->end)
        *range = c->find_range(worker->vm, address);
    if (*range) {
        uint64_t end = (*range)->end - (*range)->slack;
        uint64_t beyond = part->bytes & ~low_bytes(address < end ? end - address : 0);
        if (beyond)
            report(wave, c, RULE_BEYOND_ARRAY, c->pc, CHECK_NO_UNIT, address + (uint64_t)__builtin_ctzll(beyond));
        host = (const uint8_t *)((*range)->host + (address - (*range)->start));
    }
    check_line(wave, c, part, access, host);
    part->bytes = 0;
}

/* Puts the bytes of one lane that lie in the part's line in; returns how many. */
static uint32_t add_bytes(struct line_part *part, const struct worker *worker, uint64_t address, uint32_t first,
                          uint32_t end, uint32_t lane, uint32_t access)
{
    uint32_t place = (uint32_t)(address % CHECK_LINE);
    uint32_t count = MIN(end - first, CHECK_LINE - place);
    part->bytes |= low_bytes(count) << place;
    if (access == CHECK_WRITE && !((place | first | count) & 3)) {
        for (uint32_t i = 0; i < count; i += 4)
            __builtin_memcpy(part->data + place + i, &worker->data[(first + i) / 4][lane], 4);
    } else if (access == CHECK_WRITE) {
        for (uint32_t i = 0; i < count; i++)
            part->data[place + i] = (uint8_t)(worker->data[(first + i) / 4][lane] >> 8 * ((first + i) % 4));
    }
    return count;
}

/* How many lanes access one behind the other, from lane 0 on; 0 if it is not so. */
static uint32_t row_of(const struct worker *worker, uint64_t exec, uint32_t bytes)
{
    uint32_t lanes = (uint32_t)__builtin_popcountll(exec);
    if (exec & (exec + 1))
        return 0;
    for (uint32_t i = 1; i < lanes; i++) {
        if (worker->address[i] != worker->address[0] + (uint64_t)i * bytes)
            return 0;
    }
    return lanes;
}

/* A row at once: what compiled code does most. */
static void check_row(struct wave *wave, struct wave_checks *c, const struct worker *worker, uint32_t bytes,
                      struct line_access *access)
{
    const struct gpu_range *range = 0;
    struct line_part part;
    uint64_t first = worker->address[0];
    for (uint32_t done = 0; done < bytes;) {
        uint32_t place = (uint32_t)((first + done) % CHECK_LINE);
        uint32_t count = MIN(bytes - done, CHECK_LINE - place);
        part.address = first + done - place;
        part.bytes = low_bytes(count) << place;
        for (uint32_t i = 0; i < count && access->kind == CHECK_WRITE; i += 4)
            __builtin_memcpy(part.data + place + i, &worker->data[0][(done + i) / 4], 4);
        finish_line(wave, c, worker, &part, &range, access);
        done += count;
    }
}

static void check_global(struct wave *wave, struct wave_checks *c, const struct worker *worker, uint64_t exec,
                         uint32_t op, uint32_t kind)
{
    uint32_t bytes = op & MEMORY_BYTES_MASK;
    const struct gpu_range *range = 0;
    struct line_part part = {.address = ~0ull};
    struct line_access access = {
        .owner = c->owner,
        .when = __atomic_load_n(c->clock, __ATOMIC_RELAXED),
        .pc = (uint32_t)c->pc,
        .barriers = (uint16_t)c->barriers,
        .kind = (uint8_t)kind,
    };
    uint64_t only = worker->address[__builtin_ctzll(exec)];
    uint64_t same = exec;
    while (same && worker->address[__builtin_ctzll(same)] == only)
        same &= same - 1;
    access.is_word = !same;
    uint32_t lanes_in_row = op & (MEMORY_FLAT | MEMORY_SCALAR) ? 0 : row_of(worker, exec, bytes);
    if (lanes_in_row > 1 && (kind != CHECK_WRITE || (bytes == 4 && !(only & 3)))) {
        check_row(wave, c, worker, lanes_in_row * bytes, &access);
        return;
    }
    for (uint64_t lanes = access.is_word ? exec & -exec : exec; lanes; lanes &= lanes - 1) {
        /* of lanes that store to one place the last one counts */
        uint32_t lane = (uint32_t)(access.is_word ? 63 - __builtin_clzll(exec) : __builtin_ctzll(lanes));
        uint64_t address = worker->address[lane];
        if (op & MEMORY_FLAT && (address >> 48 == 1 || address >> 48 == 2))
            continue;
        for (uint32_t done = 0; done < bytes;) {
            if ((address + done) / CHECK_LINE * CHECK_LINE != part.address) {
                finish_line(wave, c, worker, &part, &range, &access);
                part.address = (address + done) / CHECK_LINE * CHECK_LINE;
            }
            done += add_bytes(&part, worker, address + done, done, bytes, lane, kind);
        }
    }
    finish_line(wave, c, worker, &part, &range, &access);
}

/* The wave has invalidated its caches: what others wrote before is seen by its workgroup. */
static void note_acquire(struct wave_checks *c, uint32_t caches)
{
    uint32_t now = __atomic_add_fetch(c->clock, 1, __ATOMIC_RELAXED);
    for (uint32_t i = 0; i < 2; i++) {
        if (caches >> i & 1)
            c->acquired[i] = now;
    }
}
