/* The packet processor of AQL queues: reads packets in order, launches kernels, completes signals. */

#define PACKET_BYTES 64
#define PACKET_VENDOR 0
#define PACKET_INVALID 1
#define PACKET_DISPATCH 2
#define PACKET_BARRIER_AND 3
#define PACKET_AGENT 4
#define PACKET_BARRIER_OR 5
#define VENDOR_PM4_IB 1
#define VENDOR_BARRIER_VALUE 2

/* The PM4 packet inside of the vendor packet. */
#define PM4_INDIRECT_BUFFER_HEADER 0xC0023F00
#define BUFFER_BYTES 2097152u /* that its packets move before other queues get their turn */

/* Offsets in amd_queue_t and amd_signal_t (hsa/amd_hsa_queue.h, amd_hsa_signal.h). */
#define QUEUE_RING 8
#define QUEUE_TMPRING 140
#define QUEUE_SCRATCH_VA 160
#define QUEUE_LANE_BYTES 176
#define QUEUE_PROPERTIES 180
#define QUEUE_INACTIVE_SIGNAL 192
#define QUEUE_BYTES 256
#define SIGNAL_VALUE 8
#define SIGNAL_MAILBOX 16
#define SIGNAL_EVENT_ID 24
#define SIGNAL_START 32
#define SIGNAL_END 40
#define SIGNAL_BYTES 64

/* Exception codes of kfd_ioctl.h (EC_QUEUE_PACKET_*) and the bits of queue_inactive_signal for the same. */
#define CODE_DIMENSIONS 16
#define CODE_GROUP_SEGMENT 17
#define CODE_KERNEL 18
#define CODE_UNSUPPORTED 20
#define CODE_WORKGROUP 21
#define CODE_REGISTERS 22
#define CODE_VENDOR 23
#define INACTIVE_DIMENSIONS 2
#define INACTIVE_GROUP_SEGMENT 4
#define INACTIVE_KERNEL 8
#define INACTIVE_PACKET 32
#define INACTIVE_WORKGROUP 64
#define INACTIVE_REGISTERS 128
#define INACTIVE_VENDOR 256
#define SCRATCH_WAVE64 0x1
#define SCRATCH_WAVE32 0x401

static uint16_t read_u16(const uint8_t *p) { uint16_t v; __builtin_memcpy(&v, p, 2); return v; }
static uint32_t read_u32(const uint8_t *p) { uint32_t v; __builtin_memcpy(&v, p, 4); return v; }
static uint64_t read_u64(const uint8_t *p) { uint64_t v; __builtin_memcpy(&v, p, 8); return v; }

/* ---- Faults and errors ---- */

static void cancel_where(struct engine *e, const struct vm *vm, const struct queue *q)
{
    for (uint32_t i = e->active_count; i-- > 0;) {
        struct dispatch *d = e->active[i];
        if (d->vm == vm || d->queue == q)
            cancel(e, d);
    }
}

/* As the kernel does it on gfx11: every queue of the address space is evicted and never restored. */
static void page_fault(struct engine *e, struct vm *vm, uint64_t address, uint32_t flags)
{
    if (__atomic_exchange_n(&vm->faulted, 1, __ATOMIC_SEQ_CST))
        return;
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < e->queue_count; i++) {
        if (e->live[i]->vm == vm)
            e->live[i]->evicted = 1;
    }
    cancel_where(e, vm, 0);
    e->fault_counter++;
    release_lock(&e->lock);
    stop_all(e);
    struct interrupt_record record = {INTERRUPT_PAGE_FAULT, vm->id, vm->process, 0, 0, flags,
                                      address & ~PAGE_MASK, 0};
    post_interrupt(e, &record);
}

static void ring_mailbox(struct engine *e, struct queue *q, const uint8_t *signal)
{
    uint64_t mailbox = read_u64(signal + SIGNAL_MAILBOX);
    if (!mailbox)
        return;
    uint32_t event_id = read_u32(signal + SIGNAL_EVENT_ID);
    uint8_t *host = mailbox % 8 ? 0 : translate(q->vm, mailbox, 8, RANGE_WRITE);
    if (!host) {
        page_fault(e, q->vm, mailbox, find_range(q->vm, mailbox) ? FAULT_READ_ONLY : FAULT_NOT_PRESENT);
        return;
    }
    STORE((uint64_t *)host, (uint64_t)event_id);
    struct interrupt_record record = {INTERRUPT_EVENT, q->vm->id, q->vm->process, q->setup.queue_id, event_id,
                                      0, 0, 0};
    post_interrupt(e, &record);
}

static uint8_t *inactive_signal(const struct queue *q)
{
    const uint8_t *amd_queue = translate(q->vm, q->setup.amd_queue_va, QUEUE_BYTES, 0);
    uint64_t signal = amd_queue ? read_u64(amd_queue + QUEUE_INACTIVE_SIGNAL) : 0;
    return signal && signal % 8 == 0 ? translate(q->vm, signal, SIGNAL_BYTES, RANGE_WRITE) : 0;
}

static void set_inactive_signal(struct engine *e, struct queue *q, uint64_t bits)
{
    uint8_t *signal = inactive_signal(q);
    if (signal) {
        __atomic_fetch_or((uint64_t *)(signal + SIGNAL_VALUE), bits, __ATOMIC_SEQ_CST);
        ring_mailbox(e, q, signal);
    }
}

static void queue_exception(struct engine *e, struct queue *q, uint32_t code, uint64_t inactive_bits, uint64_t pc)
{
    acquire_lock(&e->lock);
    uint32_t is_news = !q->stopped;
    q->stopped = 1;
    cancel_where(e, 0, q);
    release_lock(&e->lock);
    stop_all(e);
    if (!is_news)
        return;
    struct interrupt_record record = {INTERRUPT_UNSUPPORTED, q->vm->id, q->vm->process, q->setup.queue_id,
                                      q->setup.error_event, 1u << (code - 1), 0, pc};
    if (code == CODE_ILLEGAL_INSTRUCTION)
        post_interrupt(e, &record);
    record.kind = INTERRUPT_QUEUE_EXCEPTION;
    set_inactive_signal(e, q, inactive_bits);
    post_interrupt(e, &record);
}

/* ---- Completion ---- */

static void complete_signal(struct engine *e, struct queue *q, uint64_t signal, uint64_t start_time)
{
    if (!signal)
        return;
    uint8_t *host = signal % 8 ? 0 : translate(q->vm, signal, SIGNAL_BYTES, RANGE_WRITE);
    if (!host) {
        page_fault(e, q->vm, signal, find_range(q->vm, signal) ? FAULT_READ_ONLY : FAULT_NOT_PRESENT);
        return;
    }
    const uint8_t *amd_queue = translate(q->vm, q->setup.amd_queue_va, QUEUE_BYTES, 0);
    if (amd_queue && read_u32(amd_queue + QUEUE_PROPERTIES) & 8) {
        *(volatile uint64_t *)(host + SIGNAL_START) = start_time;
        *(volatile uint64_t *)(host + SIGNAL_END) = gpu_clock();
    }
    /* A waiter may free the signal as soon as it has counted down: what else is needed is read before. */
    uint8_t copy[SIGNAL_BYTES];
    memcpy(copy, host, sizeof copy);
    __atomic_fetch_sub((uint64_t *)(host + SIGNAL_VALUE), 1, __ATOMIC_SEQ_CST);
    ring_mailbox(e, q, copy);
}

/* Frees the ring's slots up to the oldest packet that a running kernel may still read. */
static void advance_read_index(struct engine *e, struct queue *q)
{
    uint64_t index = q->read;
    for (uint32_t i = 0; i < e->active_count; i++) {
        const struct dispatch *d = e->active[i];
        if (d->queue == q && d->holds_packet && d->packet_index < index)
            index = d->packet_index;
    }
    __atomic_store_n((uint64_t *)q->setup.read_index, index, __ATOMIC_RELEASE);
}

/* ---- Kernel dispatch ---- */

static struct dispatch *free_dispatch(struct engine *e)
{
    if (e->active_count == MAXIMUM_DISPATCHES)
        return 0;
    for (uint32_t i = 0; i < MAXIMUM_DISPATCHES; i++) {
        struct dispatch *d = &e->dispatches[(e->serial + i) % MAXIMUM_DISPATCHES];
        if (!d->references)
            return d;
    }
    return 0;
}

static enum packet_outcome refuse(struct engine *e, struct queue *q, uint32_t code, uint64_t bits)
{
    queue_exception(e, q, code, bits, 0);
    return PACKET_STOPS;
}

/* Workgroups of a kernel that can be resident on the card (isa.md: VGPR granules, LDS, wave and group slots). */
static uint32_t resident_groups(const struct dispatch *d)
{
    uint32_t vgprs = d->wave_size == 32 ? 1536 : 768;
    uint32_t waves = MIN(16, vgprs / d->vgpr_count) * 4;
    uint32_t groups = waves / d->waves;
    if (d->waves > 1)
        groups = MIN(groups, 32);
    if (d->lds_size)
        groups = MIN(groups, 128 * 1024 / d->lds_size);
    return (groups ? groups : 1) * WGPS;
}

static uint32_t size_class_of(uint64_t bytes)
{
    uint32_t size_class = 0;
    while (4096ull << size_class < bytes)
        size_class++;
    return size_class;
}

static void set_user_registers(struct dispatch *d, const struct queue *q, const uint8_t *packet, uint32_t properties)
{
    uint64_t pairs[4] = {q->ring_va + (d->packet_index & (q->setup.packets - 1)) * PACKET_BYTES,
                         q->setup.amd_queue_va, read_u64(packet + 40), d->packet_index};
    uint32_t at = 0;
    memset(d->user, 0, sizeof d->user);
    for (uint32_t i = 0; i < 4; i++) {
        if (properties >> (i + 1) & 1) {
            d->user[at++] = (uint32_t)pairs[i];
            d->user[at++] = (uint32_t)(pairs[i] >> 32);
        }
    }
    if (properties >> 6 & 1)
        d->user[at++] = (read_u32(packet + 24) + 3) & ~3u;
}

/* MODE as RSRC1 gives it: rounding and denormals, DX10_CLAMP, IEEE, FP16_OVFL; exception enables from RSRC2. */
static uint32_t initial_mode(uint32_t rsrc1, uint32_t rsrc2)
{
    return (rsrc1 >> 12 & 0xff) | (rsrc1 >> 21 & 1) << 8 | (rsrc1 >> 23 & 1) << 9 | (rsrc2 >> 24 & 0x7f) << 12 |
           (rsrc1 >> 26 & 1) << 23;
}

/* What a dispatch needs of the card, by its wave size, work-items of a group, VGPRs and bytes of LDS. */
static void size_dispatch(const struct engine *e, struct dispatch *d, uint32_t items, uint32_t vgprs,
                          uint32_t group_bytes)
{
    uint32_t granule = d->wave_size == 32 ? 24 : 12;
    d->vgpr_count = (vgprs + granule - 1) / granule * granule;
    d->shape = d->wave_size | d->vgpr_count << SHAPE_VGPRS_SHIFT | (e->counting ? SHAPE_COUNTING : 0);
    d->waves = (items + d->wave_size - 1) / d->wave_size;
    d->lds_size = (group_bytes + 1023u) & ~1023u;
    /* All 256 VGPRs have a place, whatever the descriptor says: a register picked by M0 is checked, no other.
     * The extra lines keep the same register of neighbouring waves out of the same cache set. */
    d->wave_stride = WAVE_VGPR_OFFSET + 256 * d->wave_size * 4 + 192;
    d->findings = e->findings;
    d->lines = e->lines;
    d->clock = 0;
    d->checks_offset = d->wave_stride;
    if (d->findings)
        d->wave_stride += (uint32_t)(sizeof(struct wave_checks) + 63) & ~63u;
    d->group_bytes = group_bytes;
    d->shadow_offset = (sizeof(struct workgroup) + 64 + d->lds_size + 192 + d->waves * d->wave_stride + 63) & ~63ull;
    d->size_class = size_class_of(d->shadow_offset + (d->findings ? (group_bytes + 3) / 4 * sizeof(struct lds_word) : 0));
    d->cost = OCCUPANCY_FULL / resident_groups(d);
}

/* Fills a dispatch from packet and descriptor, or says what is wrong with them. */
static enum packet_outcome prepare_dispatch(struct engine *e, struct queue *q, const void *source,
                                            struct dispatch *d)
{
    const uint8_t *packet = source;
    uint32_t setup = read_u16(packet + 2);
    uint64_t kernel = read_u64(packet + 32);
    uint32_t private_bytes = read_u32(packet + 24);
    uint32_t group_bytes = read_u32(packet + 28);
    uint64_t items = 1;
    if (setup == 0 || setup > 3)
        return refuse(e, q, CODE_DIMENSIONS, INACTIVE_DIMENSIONS);
    d->total = 1;
    for (uint32_t axis = 0; axis < 3; axis++) {
        d->size[axis] = read_u16(packet + 4 + 2 * axis);
        d->grid[axis] = read_u32(packet + 12 + 4 * axis);
        items *= d->size[axis];
        if (!d->grid[axis])
            return refuse(e, q, CODE_DIMENSIONS, INACTIVE_DIMENSIONS);
        if (!d->size[axis])
            return refuse(e, q, CODE_WORKGROUP, INACTIVE_WORKGROUP);
        d->groups[axis] = ((uint64_t)d->grid[axis] + d->size[axis] - 1) / d->size[axis];
        d->start[axis] = 0;
        if (__builtin_mul_overflow(d->total, d->groups[axis], &d->total) || d->total >> 62)
            return refuse(e, q, CODE_DIMENSIONS, INACTIVE_DIMENSIONS);
    }
    if (items > 1024)
        return refuse(e, q, CODE_WORKGROUP, INACTIVE_WORKGROUP);
    if (group_bytes > 65536)
        return refuse(e, q, CODE_GROUP_SEGMENT, INACTIVE_GROUP_SEGMENT);
    if (!kernel || kernel % 64)
        return refuse(e, q, CODE_KERNEL, INACTIVE_KERNEL);
    uint8_t descriptor[64];
    uint64_t readable = copy_virtual(q->vm, kernel, descriptor, sizeof descriptor, 0, 0);
    if (readable < sizeof descriptor) {
        page_fault(e, q->vm, kernel + readable, FAULT_NOT_PRESENT);
        return PACKET_STOPS;
    }
    uint32_t rsrc3 = read_u32(descriptor + 44);
    uint32_t rsrc1 = read_u32(descriptor + 48);
    uint32_t rsrc2 = read_u32(descriptor + 52);
    uint32_t properties = read_u16(descriptor + 56);
    uint32_t needed = 2 * (uint32_t)__builtin_popcount(properties & 0x1e) + (properties >> 6 & 1);
    d->entry = kernel + read_u64(descriptor + 16);
    d->user_count = rsrc2 >> 1 & 0x1f;
    if (properties & 0xf3a1 || read_u16(descriptor + 58) || d->user_count > 16 || needed > d->user_count ||
        d->entry % 256 || (rsrc2 >> 11 & 3) == 3)
        return refuse(e, q, CODE_KERNEL, INACTIVE_KERNEL);
    d->wave_size = properties >> 10 & 1 ? 32 : 64;
    uint32_t vgprs = ((rsrc1 & 0x3f) + 1) * (d->wave_size == 32 ? 8 : 4);
    if (vgprs > 256 || (d->wave_size == 64 && rsrc3 & 0xf))
        return refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
    size_dispatch(e, d, (uint32_t)items, vgprs, group_bytes);
    d->mode = initial_mode(rsrc1, rsrc2);
    d->rsrc2 = rsrc2;
    d->ids = rsrc2 >> 11 & 3;
    d->packet_index = q->read;
    d->holds_packet = properties >> 1 & 1;
    d->signal = read_u64(packet + 56);
    d->scratch_size = 0;
    d->scratch_stride = 0;
    if (private_bytes) {
        uint32_t unit = d->wave_size == 32 ? 8 : 4;
        uint64_t wave_bytes = ((uint64_t)private_bytes + unit - 1) / unit * unit * d->wave_size;
        d->scratch_stride = (q->tmpring >> 12 & 0x7fff) * 256;
        uint64_t lane_bytes = (uint64_t)q->lane_bytes * 64 / d->wave_size;
        if (private_bytes > lane_bytes || wave_bytes > d->scratch_stride || q->scratch_slots < d->waves) {
            q->waits_for_scratch = 1;
            set_inactive_signal(e, q, d->wave_size == 32 ? SCRATCH_WAVE32 : SCRATCH_WAVE64);
            return PACKET_WAITS;
        }
        d->scratch_size = (uint32_t)wave_bytes;
        d->scratch_slots = q->scratch_slots;
        d->scratch_va = q->scratch_va;
    }
    set_user_registers(d, q, packet, properties);
    return PACKET_CONSUMED;
}

typedef enum packet_outcome (*prepare_function)(struct engine *, struct queue *, const void *, struct dispatch *);

/* Starts what prepare makes of its source, a packet or registers. */
static enum packet_outcome launch(struct engine *e, struct queue *q, prepare_function prepare, const void *source)
{
    acquire_lock(&e->lock);
    struct dispatch *d = free_dispatch(e);
    if (d)
        d->references = 1;
    release_lock(&e->lock);
    if (!d)
        return PACKET_WAITS;
    d->queue = q;
    d->vm = q->vm;
    d->cancelled = 0;
    d->done = 0;
    if (d->has_leftovers)
        memset(d->leftover, 0, sizeof d->leftover);
    d->has_leftovers = 0;
    enum packet_outcome outcome = prepare(e, q, source, d);
    if (outcome == PACKET_CONSUMED) {
        d->serial = __atomic_add_fetch(&e->serial, 1, __ATOMIC_SEQ_CST);
        if (!find_code(e, d->vm, d->entry, d->mode, d->shape, d->serial)) {
            struct wave probe = {.pc = d->entry, .mode = d->mode, .wave_size = d->wave_size};
            outcome = PACKET_WAITS;
            if (missing_code(e, d, &probe) == REASON_BAD_PC) {
                page_fault(e, d->vm, d->entry,
                           find_range(d->vm, d->entry) ? FAULT_NO_EXECUTE : FAULT_NOT_PRESENT);
                outcome = PACKET_STOPS;
            }
        }
    }
    acquire_lock(&e->lock);
    if (outcome != PACKET_CONSUMED || q->evicted || q->stopped) {
        d->references = 0;
        release_lock(&e->lock);
        return outcome == PACKET_CONSUMED ? PACKET_STOPS : outcome;
    }
    d->chunk = d->total / (e->workers * 8);
    d->chunk = d->chunk < 1 ? 1 : d->chunk > 32 ? 32 : d->chunk;
    d->start_time = gpu_clock();
    STORE(&d->next, 0);
    d->is_active = 1;
    d->order = ++q->launched;
    e->active[e->active_count++] = d;
    __atomic_fetch_add(&e->open_dispatches, 1, __ATOMIC_SEQ_CST);
    q->in_flight++;
    e->dispatch_counter++;
    __atomic_fetch_add(&e->work_version, 1, __ATOMIC_SEQ_CST);
    release_lock(&e->lock);
    return PACKET_CONSUMED;
}

/* ---- Barriers ---- */

/* Value of a dependency signal. 0: the address is bad, and the fault has been reported. */
static uint32_t signal_value(struct engine *e, const struct queue *q, uint64_t signal, int64_t *out)
{
    const uint8_t *host = signal % 8 ? 0 : translate(q->vm, signal, SIGNAL_BYTES, 0);
    if (!host) {
        page_fault(e, q->vm, signal, FAULT_NOT_PRESENT);
        return 0;
    }
    *out = __atomic_load_n((const int64_t *)(host + SIGNAL_VALUE), __ATOMIC_ACQUIRE);
    return 1;
}

static enum packet_outcome check_barrier(struct engine *e, const struct queue *q, const uint8_t *packet,
                                         uint32_t is_or)
{
    uint32_t present = 0;
    uint32_t satisfied = 0;
    for (uint32_t i = 0; i < 5; i++) {
        uint64_t signal = read_u64(packet + 8 + 8 * i);
        int64_t value;
        if (!signal)
            continue;
        if (!signal_value(e, q, signal, &value))
            return PACKET_STOPS;
        present++;
        satisfied += value == 0;
    }
    if (!present || (is_or ? satisfied > 0 : satisfied == present))
        return PACKET_CONSUMED;
    return PACKET_WAITS;
}

static enum packet_outcome check_barrier_value(struct engine *e, struct queue *q, const uint8_t *packet)
{
    uint64_t signal = read_u64(packet + 8);
    int64_t wanted = (int64_t)read_u64(packet + 16);
    int64_t value;
    if (!signal)
        return PACKET_CONSUMED;
    if (!signal_value(e, q, signal, &value))
        return PACKET_STOPS;
    value &= (int64_t)read_u64(packet + 24);
    switch (read_u32(packet + 32)) {
    case 0: return value == wanted ? PACKET_CONSUMED : PACKET_WAITS;
    case 1: return value != wanted ? PACKET_CONSUMED : PACKET_WAITS;
    case 2: return value < wanted ? PACKET_CONSUMED : PACKET_WAITS;
    case 3: return value >= wanted ? PACKET_CONSUMED : PACKET_WAITS;
    default: return refuse(e, q, CODE_VENDOR, INACTIVE_VENDOR);
    }
}

/* ---- PM4 in AQL ---- */

/* The buffer's packets run until one waits or others get their turn; then the packet is resumed. */
static enum packet_outcome run_indirect_buffer(struct engine *e, struct queue *q, const uint8_t *packet)
{
    uint32_t count = 0;
    q->budget = BUFFER_BYTES;
    if (!q->level) {
        uint64_t va = read_u32(packet + 8) | (uint64_t)(read_u32(packet + 12) & 0xffff) << 32;
        uint32_t size = read_u32(packet + 16);
        if (read_u32(packet + 4) != PM4_INDIRECT_BUFFER_HEADER || va % 4 || !(size >> 23 & 1))
            return refuse(e, q, CODE_VENDOR, INACTIVE_VENDOR);
        enter_buffer(q, va, size & 0xfffff);
    }
    return run_feeds(e, q, &count);
}

/* ---- Queues ---- */

static enum packet_outcome process_packet(struct engine *e, struct queue *q, const uint8_t *packet, uint32_t header)
{
    enum packet_outcome outcome;
    /* A buffer that has begun does not wait for the kernels that it started itself. */
    if (header >> 8 & 1 && !q->level && LOAD(&q->in_flight))
        return PACKET_WAITS;
    /* Looked at after in_flight: an error in another worker stops the queue first and then drops its dispatches,
     * and a barrier behind them must not complete as if they had ended. */
    if (LOAD(&q->stopped) || LOAD(&q->evicted))
        return PACKET_STOPS;
    switch (header & 0xff) {
    case PACKET_DISPATCH:
        return launch(e, q, prepare_dispatch, packet);
    case PACKET_BARRIER_AND:
    case PACKET_BARRIER_OR:
        outcome = check_barrier(e, q, packet, (header & 0xff) == PACKET_BARRIER_OR);
        break;
    case PACKET_VENDOR:
        if (packet[2] == VENDOR_PM4_IB)
            outcome = run_indirect_buffer(e, q, packet);
        else if (packet[2] == VENDOR_BARRIER_VALUE)
            outcome = check_barrier_value(e, q, packet);
        else
            return refuse(e, q, CODE_VENDOR, INACTIVE_VENDOR);
        break;
    default: /* agent dispatch is for the host alone; the rest does not exist */
        return refuse(e, q, CODE_UNSUPPORTED, INACTIVE_PACKET);
    }
    if (outcome == PACKET_CONSUMED)
        complete_signal(e, q, read_u64(packet + 56), gpu_clock());
    return outcome;
}

static void connect_scratch(struct queue *q)
{
    const uint8_t *amd_queue = translate(q->vm, q->setup.amd_queue_va, QUEUE_BYTES, 0);
    q->waits_for_scratch = 0;
    if (!amd_queue)
        return;
    q->ring_va = read_u64(amd_queue + QUEUE_RING);
    /* Waves that run keep their blocks; a changed layout has to wait for them. */
    if (q->in_flight)
        return;
    q->tmpring = read_u32(amd_queue + QUEUE_TMPRING);
    q->scratch_va = read_u64(amd_queue + QUEUE_SCRATCH_VA);
    q->lane_bytes = read_u32(amd_queue + QUEUE_LANE_BYTES);
    q->scratch_slots = (q->tmpring & 0xfff) * SHADER_ENGINES;
}

/* 1 when the queue may go on: software has taken note of the missing scratch. */
static uint32_t scratch_has_come(struct queue *q)
{
    const uint8_t *signal = inactive_signal(q);
    if (q->in_flight || !signal || __atomic_load_n((const int64_t *)(signal + SIGNAL_VALUE), __ATOMIC_ACQUIRE))
        return 0;
    connect_scratch(q);
    return 1;
}

/* Consumes what can be consumed. Returns the number of packets; *waits counts queues that wait for memory. */
static uint32_t process_queue(struct engine *e, struct queue *q, uint32_t *waits)
{
    uint32_t count = 0;
    uint64_t *doorbell = (uint64_t *)q->setup.doorbell;
    if (q->pm4 && q->pm4->release_count)
        retire_releases(e, q);
    if (q->setup.kind != QUEUE_KIND_AQL)
        return process_ring(e, q, waits);
    if (LOAD(doorbell) != DOORBELL_SEEN) {
        __atomic_exchange_n(doorbell, DOORBELL_SEEN, __ATOMIC_SEQ_CST);
        q->rung = 1;
    }
    if (!q->rung || !q->active || q->stopped || q->evicted)
        return 0;
    if (q->waits_for_scratch && !scratch_has_come(q)) {
        ++*waits;
        return 0;
    }
    while (count < 256) {
        uint64_t written = __atomic_load_n((uint64_t *)q->setup.write_index, __ATOMIC_ACQUIRE);
        if ((int64_t)(written - q->read) <= 0) {
            q->rung = 0;
            /* A producer may have rung between the last look at the doorbell and this one. */
            if (LOAD(doorbell) != DOORBELL_SEEN)
                q->rung = 1;
            break;
        }
        uint8_t *slot = (uint8_t *)(q->setup.ring + (q->read & (q->setup.packets - 1)) * PACKET_BYTES);
        uint32_t header = __atomic_load_n((uint32_t *)slot, __ATOMIC_ACQUIRE) & 0xffff;
        if ((header & 0xff) == PACKET_INVALID) {
            ++*waits;
            break;
        }
        /* What is checked is what is run: the producer cannot change a copy. */
        uint8_t packet[PACKET_BYTES];
        memcpy(packet, slot, sizeof packet);
        enum packet_outcome outcome = process_packet(e, q, packet, header);
        if (outcome == PACKET_WAITS)
            ++*waits;
        if (outcome == PACKET_CONTINUES)
            count++;
        if (outcome != PACKET_CONSUMED)
            break;
        __atomic_store_n((uint16_t *)slot, PACKET_INVALID, __ATOMIC_RELEASE);
        count++;
        acquire_lock(&e->lock);
        q->read++;
        e->packet_counter++;
        advance_read_index(e, q);
        release_lock(&e->lock);
    }
    return count;
}

static uint32_t process_queues(struct engine *e)
{
    uint32_t count = 0;
    uint32_t waits = 0;
    for (uint32_t i = 0; i < e->queue_count; i++)
        count += process_queue(e, e->live[i], &waits);
    e->waiting_queues = waits;
    return count;
}
