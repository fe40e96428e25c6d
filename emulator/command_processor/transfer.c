/* Memory as packets see it: single values, long copies and fills in slices, comparisons, atomic operations.
 *
 * A wrong address is a page fault of the queue's address space; the functions then return 0, and their packet
 * stops. Addresses lose the low bits that the packets have no place for.
 */

#define STREAM_BYTES 262144u    /* from here on a copy goes past the caches, as it would on the card */
#define SLICE_BYTES 2097152u    /* what one packet moves before other queues get their turn: some 200 us */
#define LEAST_CHARGE 64u        /* of a short piece: looking up its ranges takes time, too */

static uint32_t wrong_address(struct engine *e, struct queue *q, uint64_t va, uint32_t is_write)
{
    const struct gpu_range *range = find_range(q->vm, va);
    page_fault(e, q->vm, va, is_write && range ? FAULT_READ_ONLY : FAULT_NOT_PRESENT);
    return 0;
}

static uint32_t read_value(struct engine *e, struct queue *q, uint64_t va, uint32_t bytes, uint64_t *out)
{
    va &= ~(uint64_t)(bytes - 1);
    const uint8_t *host = translate(q->vm, va, bytes, 0);
    if (!host)
        return wrong_address(e, q, va, 0);
    *out = bytes == 8 ? __atomic_load_n((const uint64_t *)host, __ATOMIC_ACQUIRE)
                      : __atomic_load_n((const uint32_t *)host, __ATOMIC_ACQUIRE);
    return 1;
}

static uint32_t write_value(struct engine *e, struct queue *q, uint64_t va, uint32_t bytes, uint64_t value)
{
    va &= ~(uint64_t)(bytes - 1);
    uint8_t *host = translate(q->vm, va, bytes, RANGE_WRITE);
    if (!host)
        return wrong_address(e, q, va, 1);
    if (bytes == 8)
        __atomic_store_n((uint64_t *)host, value, __ATOMIC_RELEASE);
    else
        __atomic_store_n((uint32_t *)host, (uint32_t)value, __ATOMIC_RELEASE);
    return 1;
}

/* 1 holds, 0 does not, -1: no such comparison. */
static int32_t compare_values(uint32_t function, uint64_t value, uint64_t reference)
{
    switch (function) {
    case POLL_ALWAYS: return 1;
    case POLL_LESS: return value < reference;
    case POLL_LESS_EQUAL: return value <= reference;
    case POLL_EQUAL: return value == reference;
    case POLL_NOT_EQUAL: return value != reference;
    case POLL_GREATER_EQUAL: return value >= reference;
    case POLL_GREATER: return value > reference;
    default: return -1;
    }
}

/* ---- Atomic operations ---- */

#define NO_OPERATION 0xffu
#define TC_OP_WIDE 0x20u
#define TC_OP_SILENT 0x40u

/* The engine's number of a texture-cache operation. */
static uint32_t atomic_operation(uint32_t op)
{
    switch (op & 0x1f) {
    case TC_OP_SWAP_32: return ATOMIC_SWAP;
    case TC_OP_CMPSWAP_32: return ATOMIC_CMPSWAP;
    case TC_OP_ADD_32: return ATOMIC_ADD;
    case TC_OP_SUB_32: return ATOMIC_SUB;
    case TC_OP_SMIN_32: return ATOMIC_SMIN;
    case TC_OP_UMIN_32: return ATOMIC_UMIN;
    case TC_OP_SMAX_32: return ATOMIC_SMAX;
    case TC_OP_UMAX_32: return ATOMIC_UMAX;
    case TC_OP_AND_32: return ATOMIC_AND;
    case TC_OP_OR_32: return ATOMIC_OR;
    case TC_OP_XOR_32: return ATOMIC_XOR;
    case TC_OP_INC_32: return ATOMIC_INC;
    case TC_OP_DEC_32: return ATOMIC_DEC;
    default: return NO_OPERATION;
    }
}

/* Does an operation that atomic_operation() knows; *old is what was there before. */
static uint32_t change_value(struct engine *e, struct queue *q, uint32_t op, uint64_t va, uint64_t data,
                             uint64_t compare, uint64_t *old)
{
    uint32_t bytes = op & TC_OP_WIDE ? 8 : 4;
    uint32_t operation = atomic_operation(op);
    va &= ~(uint64_t)(bytes - 1);
    uint8_t *host = translate(q->vm, va, bytes, RANGE_WRITE);
    if (!host)
        return wrong_address(e, q, va, 1);
    *old = bytes == 8 ? atomic_64((uint64_t *)host, operation | ATOMIC_64, 0, data, compare)
                      : atomic_32((uint32_t *)host, operation, 0, (uint32_t)data, (uint32_t)compare);
    return 1;
}

/* ---- Long copies and fills ---- */

typedef uint64_t line __attribute__((vector_size(64)));
typedef uint64_t unaligned_line __attribute__((vector_size(64), aligned(1)));

/* Whole cache lines past the caches; what is left over goes the common way. No overlap. */
static void stream_copy(uint8_t *to, const uint8_t *from, uint64_t bytes)
{
    uint64_t head = -(uint64_t)to & 63;
    memcpy(to, from, head);
    to += head;
    from += head;
    bytes -= head;
    for (; bytes >= 256; bytes -= 256, to += 256, from += 256) {
        line a = *(const unaligned_line *)from;
        line b = *(const unaligned_line *)(from + 64);
        line c = *(const unaligned_line *)(from + 128);
        line d = *(const unaligned_line *)(from + 192);
        __builtin_nontemporal_store(a, (line *)to);
        __builtin_nontemporal_store(b, (line *)(to + 64));
        __builtin_nontemporal_store(c, (line *)(to + 128));
        __builtin_nontemporal_store(d, (line *)(to + 192));
    }
    /* Streaming stores are ordered with nothing else until here: a fence behind the copy must not pass it. */
    __builtin_ia32_sfence();
    memcpy(to, from, bytes);
}

static void move_bytes(uint8_t *to, const uint8_t *from, uint64_t bytes)
{
    uint64_t distance = to > from ? (uint64_t)(to - from) : (uint64_t)(from - to);
    if (bytes >= STREAM_BYTES && distance >= bytes)
        stream_copy(to, from, bytes);
    else
        memmove(to, from, bytes);
}

static void charge(struct queue *q, uint64_t bytes)
{
    uint64_t cost = bytes < LEAST_CHARGE ? LEAST_CHARGE : bytes;
    q->budget = q->budget > cost ? q->budget - cost : 0;
}

/* Bytes from va on, at most so many, that lie in one range; to the other side: bytes up to va. 0: a fault. */
static uint64_t piece_of(struct engine *e, struct queue *q, uint64_t va, uint64_t most, uint32_t flags,
                         uint32_t is_backwards, uint8_t **host)
{
    const struct gpu_range *range = find_range(q->vm, va);
    if (!range || (range->flags & flags) != flags)
        return wrong_address(e, q, va, flags & RANGE_WRITE);
    *host = (uint8_t *)(range->host + (va - range->start));
    return MIN(most, is_backwards ? va - range->start + 1 : range->end - va);
}

/* Copies what the budget allows of [*done, size); 0 after a page fault. Backwards the last bytes come first. */
static uint32_t copy_slice(struct engine *e, struct queue *q, uint64_t to, uint64_t from, uint64_t size,
                           uint32_t is_backwards, uint64_t *done)
{
    while (*done < size && q->budget) {
        uint64_t offset = is_backwards ? size - 1 - *done : *done;
        uint8_t *source;
        uint8_t *target;
        uint64_t part = piece_of(e, q, from + offset, MIN(size - *done, q->budget), 0, is_backwards, &source);
        if (!part)
            return 0;
        part = piece_of(e, q, to + offset, part, RANGE_WRITE, is_backwards, &target);
        if (!part)
            return 0;
        if (is_backwards)
            move_bytes(target - (part - 1), source - (part - 1), part);
        else
            move_bytes(target, source, part);
        *done += part;
        charge(q, part);
    }
    return 1;
}

static void fill_bytes(uint8_t *to, uint32_t pattern, uint64_t bytes)
{
    if (pattern == (pattern & 0xff) * 0x01010101u) {
        memset(to, (int32_t)(pattern & 0xff), bytes);
        return;
    }
    uint64_t pair = (uint64_t)pattern << 32 | pattern;
    unaligned_line whole = {pair, pair, pair, pair, pair, pair, pair, pair};
    for (; bytes >= 64; bytes -= 64, to += 64)
        *(unaligned_line *)to = whole;
    for (; bytes >= 4; bytes -= 4, to += 4)
        *(uint32_t *)to = pattern;
}

/* Fills what the budget allows of [*done, size) with a pattern of four bytes. Both are multiples of 4, but for a
 * pattern of four equal bytes. */
static uint32_t fill_slice(struct engine *e, struct queue *q, uint64_t to, uint64_t size, uint32_t pattern,
                           uint64_t *done)
{
    while (*done < size && q->budget) {
        uint8_t *target;
        uint64_t most = MIN(size - *done, (q->budget + 3) & ~3ull);
        uint64_t part = piece_of(e, q, to + *done, most, RANGE_WRITE, 0, &target);
        if (!part)
            return 0;
        fill_bytes(target, pattern, part);
        *done += part;
        charge(q, part);
    }
    return 1;
}
