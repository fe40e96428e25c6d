/* Memory as compiled shader code sees it when its inline path does not apply: translation of addresses, refill
 * of the range caches, accesses across ranges, LDS, scratch, flat apertures, atomics.
 */

#define SHARED_APERTURE 1u    /* bits 63:48 of flat addresses, as SH_MEM_BASES sets them under KFD */
#define PRIVATE_APERTURE 2u

enum space { SPACE_GLOBAL, SPACE_LDS, SPACE_SCRATCH };

static const struct gpu_range *find_range(const struct vm *vm, uint64_t va)
{
    const struct range_table *table = LOAD(&vm->ranges);
    uint64_t low = 0;
    uint64_t high = table ? table->count : 0;
    while (low < high) {
        uint64_t middle = (low + high) / 2;
        if (table->range[middle].end <= va)
            low = middle + 1;
        else
            high = middle;
    }
    if (table && low < table->count && table->range[low].start <= va)
        return &table->range[low];
    return 0;
}

/* Host address of [va, va + bytes), or 0: not mapped as a whole, or without one of the flags. */
static uint8_t *translate(const struct vm *vm, uint64_t va, uint64_t bytes, uint32_t flags)
{
    const struct gpu_range *range = find_range(vm, va);
    if (!range || (range->flags & flags) != flags || range->end - va < bytes)
        return 0;
    return (uint8_t *)(range->host + (va - range->start));
}

/* Copies across ranges. Returns the bytes done: fewer than asked for means that the next one is not accessible. */
static uint64_t copy_virtual(const struct vm *vm, uint64_t va, uint8_t *buffer, uint64_t bytes, uint32_t flags,
                             uint32_t is_write)
{
    uint64_t done = 0;
    while (done < bytes) {
        const struct gpu_range *range = find_range(vm, va + done);
        if (!range || (range->flags & flags) != flags)
            break;
        uint64_t part = MIN(bytes - done, range->end - (va + done));
        uint8_t *host = (uint8_t *)(range->host + (va + done - range->start));
        if (is_write)
            memcpy(host, buffer + done, part);
        else
            memcpy(buffer + done, host, part);
        done += part;
    }
    return done;
}

static uint32_t memory_fault(struct worker *w, uint64_t address, uint32_t is_write, uint32_t lane)
{
    w->fault_address = address;
    w->fault_write = is_write;
    w->fault_lane = lane;
    return REASON_FAULT;
}

/* The refilled slot serves every later access of this site to the range without a call. */
static void refill(struct worker *w, const struct gpu_range *range, uint32_t op, uint32_t is_write)
{
    uint32_t index = (op >> MEMORY_SLOT_SHIFT) & (CACHE_SLOTS - 1);
    struct cache_slot *slot = is_write ? &w->store_slots[index] : &w->load_slots[index];
    slot->start = range->start;
    slot->size = range->end - range->start;
    slot->delta = range->host - range->start;
}

static enum space space_of(uint32_t op, uint64_t address)
{
    if (op & MEMORY_LDS)
        return SPACE_LDS;
    if (op & MEMORY_SCRATCH)
        return SPACE_SCRATCH;
    if (op & MEMORY_FLAT) {
        if (address >> 48 == SHARED_APERTURE)
            return SPACE_LDS;
        if (address >> 48 == PRIVATE_APERTURE)
            return SPACE_SCRATCH;
    }
    return SPACE_GLOBAL;
}

/* Place of a byte of a lane's scratch in the wave's block: dwords of all lanes lie side by side. */
static uint64_t swizzle(const struct wave *wave, uint64_t offset, uint32_t lane)
{
    return (offset / 4) * 4 * wave->wave_size + 4ull * lane + offset % 4;
}

static uint64_t lds_offset(uint32_t op, uint64_t address)
{
    return op & MEMORY_LDS ? address & 0xffff : address & 0xffffffff;
}

static void load_row(struct worker *w, uint32_t lane, const uint8_t *from, uint32_t bytes)
{
    uint32_t value[16];
    if (bytes < 4) {
        value[0] = 0;
        if (bytes == 1)
            value[0] = *from;
        else if (bytes == 2)
            value[0] = (uint32_t)from[0] | (uint32_t)from[1] << 8;
        else
            memcpy(value, from, bytes);
        w->data[0][lane] = value[0];
        return;
    }
    /* One dword at a time: an aligned dword that another wave writes is never seen torn. */
    for (uint32_t i = 0; i < bytes / 4; i++) {
        __builtin_memcpy(&value[i], from + 4 * i, 4);
        w->data[i][lane] = value[i];
    }
}

static void store_row(const struct worker *w, uint32_t lane, uint8_t *to, uint32_t bytes)
{
    uint32_t value = w->data[0][lane];
    if (bytes == 1) {
        *to = (uint8_t)value;
    } else if (bytes == 2) {
        uint16_t half = (uint16_t)value;
        __builtin_memcpy(to, &half, 2);
    } else {
        for (uint32_t i = 0; i < bytes / 4; i++)
            __builtin_memcpy(to + 4 * i, &w->data[i][lane], 4);
    }
}

static void lane_bytes_out(const struct worker *w, uint32_t lane, uint8_t *buffer, uint32_t bytes)
{
    for (uint32_t i = 0; i < bytes; i++)
        buffer[i] = (uint8_t)(w->data[i / 4][lane] >> (8 * (i % 4)));
}

/* LDS: what lies outside of the allocation reads 0 as a whole and is not written. */
static void access_lds(struct wave *wave, struct worker *w, uint32_t op, uint64_t address, uint32_t lane,
                       uint32_t bytes, uint32_t is_write)
{
    static const uint8_t zeros[64] = {0};
    uint64_t offset = lds_offset(op, address);
    uint32_t is_inside = offset + bytes <= wave->lds_size;
    if (is_write) {
        if (is_inside)
            store_row(w, lane, wave->lds + offset, bytes);
    } else {
        load_row(w, lane, is_inside ? wave->lds + offset : zeros, bytes);
    }
}

static uint32_t access_scratch(struct wave *wave, struct worker *w, uint32_t op, uint64_t address, uint32_t lane,
                               uint32_t bytes, uint32_t is_write)
{
    uint64_t offset = op & MEMORY_SCRATCH ? address : address & 0xffffffff;
    uint64_t limit = wave->scratch && wave->wave_size ? wave->scratch_size / wave->wave_size : 0;
    if (bytes > limit || offset > limit - bytes)
        return memory_fault(w, wave->flat_scratch + swizzle(wave, offset & 0xffffffff, lane), is_write, lane);
    uint8_t buffer[16];
    if (offset % 4 == 0 && bytes >= 4) {
        for (uint32_t i = 0; i < bytes / 4; i++) {
            uint8_t *place = wave->scratch + swizzle(wave, offset + 4 * i, lane);
            if (is_write)
                __builtin_memcpy(place, &w->data[i][lane], 4);
            else
                __builtin_memcpy(&w->data[i][lane], place, 4);
        }
        return 0;
    }
    if (is_write)
        lane_bytes_out(w, lane, buffer, bytes);
    for (uint32_t i = 0; i < bytes; i++) {
        uint8_t *place = wave->scratch + swizzle(wave, offset + i, lane);
        if (is_write)
            *place = buffer[i];
        else
            buffer[i] = *place;
    }
    if (!is_write)
        load_row(w, lane, buffer, bytes);
    return 0;
}

static uint32_t access_global(struct worker *w, uint64_t address, uint32_t lane, uint32_t bytes, uint32_t is_write,
                              const struct gpu_range **hint)
{
    const struct gpu_range *range = *hint;
    uint32_t flags = is_write ? RANGE_WRITE : 0;
    if (!range || address < range->start || address >= range->end) {
        range = find_range(w->vm, address);
        if (!range)
            return memory_fault(w, address, is_write, lane);
        *hint = range;
    }
    if ((range->flags & flags) != flags)
        return memory_fault(w, address, is_write, lane);
    if (range->end - address >= bytes) {
        uint8_t *host = (uint8_t *)(range->host + (address - range->start));
        if (is_write)
            store_row(w, lane, host, bytes);
        else
            load_row(w, lane, host, bytes);
        return 0;
    }
    uint8_t buffer[64];
    if (is_write)
        lane_bytes_out(w, lane, buffer, bytes);
    uint64_t done = copy_virtual(w->vm, address, buffer, bytes, flags, is_write);
    if (done < bytes)
        return memory_fault(w, address + done, is_write, lane);
    if (!is_write)
        load_row(w, lane, buffer, bytes);
    return 0;
}

static uint32_t memory_access(struct wave *wave, struct worker *w, uint64_t exec, uint32_t op, uint32_t is_write)
{
    uint32_t bytes = op & MEMORY_BYTES_MASK;
    const struct gpu_range *hint = 0;
    ((struct context *)w)->memory_helpers++;
    if (bytes == 0 || bytes > (op & MEMORY_SCALAR ? 64 : 16))
        return REASON_ALIGNMENT;
    if (op & MEMORY_SCALAR) {
        uint32_t reason = access_global(w, w->address[0], 0, bytes, is_write, &hint);
        if (!reason && hint)
            refill(w, hint, op, is_write);
        return reason;
    }
    for (uint64_t lanes = exec; lanes; lanes &= lanes - 1) {
        uint32_t lane = (uint32_t)__builtin_ctzll(lanes);
        uint64_t address = w->address[lane];
        uint32_t reason = 0;
        switch (space_of(op, address)) {
        case SPACE_LDS:
            access_lds(wave, w, op, address, lane, bytes, is_write);
            break;
        case SPACE_SCRATCH:
            reason = access_scratch(wave, w, op, address, lane, bytes, is_write);
            break;
        case SPACE_GLOBAL:
            reason = access_global(w, address, lane, bytes, is_write, &hint);
            break;
        }
        if (reason)
            return reason;
    }
    if (hint)
        refill(w, hint, op, is_write);
    return 0;
}

static uint32_t helper_load(struct wave *wave, struct worker *w, uint64_t exec, uint32_t op)
{
    return memory_access(wave, w, exec, op, 0);
}

static uint32_t helper_store(struct wave *wave, struct worker *w, uint64_t exec, uint32_t op)
{
    return memory_access(wave, w, exec, op, 1);
}

/* Float atomics. Rounding is to nearest even. VMEM's add flushes denormal inputs whatever MODE says; LDS obeys
 * MODE's denormal bits for inputs and results. */

static float as_float(uint32_t bits) { float value; __builtin_memcpy(&value, &bits, 4); return value; }
static uint32_t float_bits(float value) { uint32_t bits; __builtin_memcpy(&bits, &value, 4); return bits; }
static double as_double(uint64_t bits) { double value; __builtin_memcpy(&value, &bits, 8); return value; }

static uint64_t float_sign(uint32_t is_64) { return is_64 ? 0x8000000000000000ull : 0x80000000u; }
static uint64_t float_infinity(uint32_t is_64) { return is_64 ? 0x7ff0000000000000ull : 0x7f800000u; }
static uint64_t float_quiet(uint32_t is_64) { return is_64 ? 0x0008000000000000ull : 0x00400000u; }

static uint32_t is_nan(uint64_t bits, uint32_t is_64)
{
    return (bits & ~float_sign(is_64)) > float_infinity(is_64);
}

static uint32_t is_signalling(uint64_t bits, uint32_t is_64)
{
    return is_nan(bits, is_64) && !(bits & float_quiet(is_64));
}

static uint64_t flush(uint64_t bits, uint32_t is_64, uint32_t keep)
{
    uint64_t magnitude = bits & ~float_sign(is_64);
    uint64_t smallest = is_64 ? 0x0010000000000000ull : 0x00800000u;
    return !keep && magnitude < smallest ? bits & float_sign(is_64) : bits;
}

static uint32_t float_add(uint32_t old, uint32_t data, uint32_t keep_inputs, uint32_t keep_result)
{
    if (is_nan(old, 0))
        return old | 0x00400000u;
    if (is_nan(data, 0))
        return data | 0x00400000u;
    uint32_t a = (uint32_t)flush(old, 0, keep_inputs);
    uint32_t b = (uint32_t)flush(data, 0, keep_inputs);
    if ((a ^ b) == 0x80000000u && (a & 0x7fffffffu) == 0x7f800000u)
        return 0xffc00000u;
    return (uint32_t)flush(float_bits(as_float(a) + as_float(b)), 0, keep_result);
}

/* A total order of numbers in which -0 is below +0. */
static int64_t float_key(uint64_t bits, uint32_t is_64)
{
    uint64_t magnitude = bits & ~float_sign(is_64);
    return bits & float_sign(is_64) ? -(int64_t)magnitude - 1 : (int64_t)magnitude;
}

static uint64_t float_choose(uint64_t old, uint64_t data, uint32_t is_64, uint32_t keep, uint32_t is_maximum)
{
    if (is_signalling(old, is_64))
        return old | float_quiet(is_64);
    if (is_signalling(data, is_64))
        return data | float_quiet(is_64);
    if (is_nan(old, is_64))
        return is_nan(data, is_64) ? old : data;
    if (is_nan(data, is_64))
        return old;
    int64_t a = float_key(flush(old, is_64, keep), is_64);
    int64_t b = float_key(flush(data, is_64, keep), is_64);
    return (is_maximum ? b > a : b < a) ? data : old;
}

static uint64_t float_compare_swap(uint64_t old, uint64_t data, uint64_t compare, uint32_t is_64, uint32_t keep)
{
    uint64_t a = flush(old, is_64, keep);
    uint64_t b = flush(compare, is_64, keep);
    if (is_nan(a, is_64) || is_nan(b, is_64))
        return old;
    uint32_t is_equal = is_64 ? as_double(a) == as_double(b) : as_float((uint32_t)a) == as_float((uint32_t)b);
    return is_equal ? flush(data, is_64, keep) : old;
}

static uint64_t extend(uint64_t value, uint32_t is_64)
{
    return is_64 ? value : (uint64_t)(int64_t)(int32_t)(uint32_t)value;
}

/* New value of an atomic operation. */
static uint64_t combine(uint32_t op, uint32_t is_lds, uint32_t mode, uint64_t old, uint64_t data, uint64_t second)
{
    uint32_t is_64 = (op & ATOMIC_64) != 0;
    uint32_t keep_inputs = mode >> (is_64 ? 6 : 4) & 1;
    uint32_t keep_result = mode >> (is_64 ? 7 : 5) & 1;
    switch (op & ATOMIC_OP_MASK) {
    case ATOMIC_SWAP: return data;
    case ATOMIC_CMPSWAP: return old == second ? data : old;
    case ATOMIC_ADD: return old + data;
    case ATOMIC_SUB: return old - data;
    case ATOMIC_RSUB: return data - old;
    case ATOMIC_SMIN: return (int64_t)extend(data, is_64) < (int64_t)extend(old, is_64) ? data : old;
    case ATOMIC_SMAX: return (int64_t)extend(data, is_64) > (int64_t)extend(old, is_64) ? data : old;
    case ATOMIC_UMIN: return data < old ? data : old;
    case ATOMIC_UMAX: return data > old ? data : old;
    case ATOMIC_AND: return old & data;
    case ATOMIC_OR: return old | data;
    case ATOMIC_XOR: return old ^ data;
    case ATOMIC_INC: return old >= data ? 0 : old + 1;
    case ATOMIC_DEC: return old == 0 || old > data ? data : old - 1;
    case ATOMIC_CSUB: return old >= data ? old - data : 0;
    case ATOMIC_WRAP: return old >= data ? old - data : old + second;
    case ATOMIC_CONDXCHG: {
        uint64_t low = data & 0x80000000u ? data & 0x7fffffffu : old & 0xffffffffu;
        uint64_t high = data >> 63 ? data >> 32 & 0x7fffffffu : old >> 32;
        return high << 32 | low;
    }
    case ATOMIC_MSKOR: return (old & ~data) | second;
    case ATOMIC_FADD:
        return is_lds ? float_add((uint32_t)old, (uint32_t)data, keep_inputs, keep_result)
                      : float_add((uint32_t)old, (uint32_t)data, 0, 1);
    case ATOMIC_FMIN: return float_choose(old, data, is_64, keep_inputs, 0);
    case ATOMIC_FMAX: return float_choose(old, data, is_64, keep_inputs, 1);
    case ATOMIC_FCMPSWAP: return float_compare_swap(old, data, second, is_64, keep_inputs);
    default: return old;
    }
}

static uint64_t atomic_32(uint32_t *place, uint32_t op, uint32_t mode, uint32_t data, uint32_t second)
{
    switch (op & ATOMIC_OP_MASK) {
    case ATOMIC_SWAP: return __atomic_exchange_n(place, data, __ATOMIC_SEQ_CST);
    case ATOMIC_ADD: return __atomic_fetch_add(place, data, __ATOMIC_SEQ_CST);
    case ATOMIC_SUB: return __atomic_fetch_sub(place, data, __ATOMIC_SEQ_CST);
    }
    uint32_t old = __atomic_load_n(place, __ATOMIC_SEQ_CST);
    while (!__atomic_compare_exchange_n(place, &old, (uint32_t)combine(op, 0, mode, old, data, second), 0,
                                        __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST)) {
    }
    return old;
}

static uint64_t atomic_64(uint64_t *place, uint32_t op, uint32_t mode, uint64_t data, uint64_t second)
{
    switch (op & ATOMIC_OP_MASK) {
    case ATOMIC_SWAP: return __atomic_exchange_n(place, data, __ATOMIC_SEQ_CST);
    case ATOMIC_ADD: return __atomic_fetch_add(place, data, __ATOMIC_SEQ_CST);
    case ATOMIC_SUB: return __atomic_fetch_sub(place, data, __ATOMIC_SEQ_CST);
    }
    uint64_t old = __atomic_load_n(place, __ATOMIC_SEQ_CST);
    while (!__atomic_compare_exchange_n(place, &old, combine(op, 0, mode, old, data, second), 0, __ATOMIC_SEQ_CST,
                                        __ATOMIC_SEQ_CST)) {
    }
    return old;
}

/* LDS and scratch belong to one worker while their wave runs, so that plain accesses are atomic. */
static uint64_t atomic_plain(uint8_t *place, uint32_t op, uint32_t mode, uint32_t is_lds, uint64_t data,
                             uint64_t second)
{
    uint64_t old = 0;
    uint32_t bytes = op & ATOMIC_64 ? 8 : 4;
    memcpy(&old, place, bytes);
    uint64_t new = combine(op, is_lds, mode, old, data, second);
    memcpy(place, &new, bytes);
    return old;
}

static uint32_t helper_atomic(struct wave *wave, struct worker *w, uint64_t exec, uint32_t op)
{
    uint32_t bytes = op & ATOMIC_64 ? 8 : 4;
    uint32_t mode = wave->mode;
    ((struct context *)w)->memory_helpers++;
    for (uint64_t lanes = exec; lanes; lanes &= lanes - 1) {
        uint32_t lane = (uint32_t)__builtin_ctzll(lanes);
        uint64_t address = w->address[lane];
        uint64_t data = w->data[0][lane];
        uint64_t second = w->data[2][lane];
        uint64_t old = 0;
        if (op & ATOMIC_64) {
            data |= (uint64_t)w->data[1][lane] << 32;
            second |= (uint64_t)w->data[3][lane] << 32;
        }
        if (address & (bytes - 1)) {
            w->fault_address = address;
            w->fault_write = 1;
            w->fault_lane = lane;
            return REASON_ALIGNMENT;
        }
        switch (space_of(op, address)) {
        case SPACE_LDS: {
            uint64_t offset = lds_offset(op, address);
            if (offset + bytes <= wave->lds_size)
                old = atomic_plain(wave->lds + offset, op, mode, 1, data, second);
            break;
        }
        case SPACE_SCRATCH: {
            uint64_t offset = op & MEMORY_SCRATCH ? address : address & 0xffffffff;
            uint64_t limit = wave->scratch && wave->wave_size ? wave->scratch_size / wave->wave_size : 0;
            if (bytes == 8)
                return REASON_ALIGNMENT;
            if (bytes > limit || offset > limit - bytes)
                return memory_fault(w, wave->flat_scratch + swizzle(wave, offset & 0xffffffff, lane), 1, lane);
            old = atomic_plain(wave->scratch + swizzle(wave, offset, lane), op, mode, 0, data, second);
            break;
        }
        case SPACE_GLOBAL: {
            uint8_t *place = translate(w->vm, address, bytes, RANGE_WRITE);
            if (!place)
                return memory_fault(w, address, 1, lane);
            old = bytes == 8 ? atomic_64((uint64_t *)place, op, mode, data, second)
                             : atomic_32((uint32_t *)place, op, mode, (uint32_t)data, (uint32_t)second);
            break;
        }
        }
        w->data[0][lane] = (uint32_t)old;
        if (bytes == 8)
            w->data[1][lane] = (uint32_t)(old >> 32);
    }
    return 0;
}
