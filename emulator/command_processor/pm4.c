/* PM4 packets of type 3, from rings of their own and from buffers that AQL runs: register state, kernel dispatch,
 * memory, waits, events.
 */

#define PM4_DEEPEST_LEVEL 2u    /* a ring's buffer may run another one, as on the hardware */
#define PM4_DMA_MEMORY_1 0u
#define PM4_DMA_MEMORY_2 3u
#define PM4_DMA_DATA 2u
#define PM4_WAIT_MEMORY 1u
#define PM4_WAIT_WRITES_REGISTER 1u
#define PM4_ATOMIC_LOOP 1u

struct pm4_launch {
    uint32_t dim[3];
    uint32_t initiator;
};

static uint32_t pm4_length(uint32_t header)
{
    uint32_t count = PM4_HEADER_COUNT(header);
    uint32_t least;
    if (header == PM4_TYPE2)
        return 1;
    if (PM4_HEADER_TYPE(header) != 3)
        return 0;
    switch (PM4_HEADER_OPCODE(header)) {
    case PM4_OP_NOP: return count == PM4_LARGEST_PAYLOAD ? 1 : count + 2;
    case PM4_OP_DISPATCH_DIRECT: least = PM4_DISPATCH_DIRECT_DWORDS; break;
    case PM4_OP_DISPATCH_INDIRECT: least = PM4_DISPATCH_INDIRECT_DWORDS; break;
    case PM4_OP_ATOMIC_MEM: least = PM4_ATOMIC_MEM_DWORDS; break;
    case PM4_OP_COND_EXEC: least = PM4_COND_EXEC_DWORDS; break;
    case PM4_OP_PRED_EXEC: least = PM4_PRED_EXEC_DWORDS; break;
    case PM4_OP_WRITE_DATA: least = PM4_WRITE_DATA_DWORDS; break;
    case PM4_OP_WAIT_REG_MEM: least = PM4_WAIT_REG_MEM_DWORDS; break;
    case PM4_OP_WAIT_REG_MEM64: least = PM4_WAIT_REG_MEM64_DWORDS; break;
    case PM4_OP_INDIRECT_BUFFER: least = PM4_INDIRECT_BUFFER_DWORDS; break;
    case PM4_OP_COPY_DATA: least = PM4_COPY_DATA_DWORDS; break;
    case PM4_OP_EVENT_WRITE: least = PM4_EVENT_WRITE_DWORDS; break;
    case PM4_OP_RELEASE_MEM: least = PM4_RELEASE_MEM_DWORDS; break;
    case PM4_OP_DMA_DATA: least = PM4_DMA_DATA_DWORDS; break;
    case PM4_OP_ACQUIRE_MEM: least = PM4_ACQUIRE_MEM_DWORDS; break;
    case PM4_OP_SET_SH_REG: least = PM4_SET_SH_REG_DWORDS; break;
    case PM4_OP_SET_UCONFIG_REG: least = PM4_SET_UCONFIG_REG_DWORDS; break;
    default: return 0;
    }
    return count + 2 < least ? 0 : count + 2;
}

/* ---- Registers ---- */

/* Persistent state is the queue's own; what else user space may write changes nothing here, and reads as 0. */
static uint32_t read_register(const struct queue *q, uint32_t address)
{
    return address >= REG_SH_BASE && address < REG_SH_END ? q->pm4->registers[address - REG_SH_BASE] : 0;
}

static enum packet_outcome write_register(struct engine *e, struct queue *q, uint32_t address, uint32_t value)
{
    if (address >= REG_SH_BASE && address < REG_SH_END)
        q->pm4->registers[address - REG_SH_BASE] = value;
    else if (address < REG_UCONFIG_BASE || address >= REG_UCONFIG_END)
        return refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
    return PACKET_CONSUMED;
}

static enum packet_outcome set_registers(struct engine *e, struct queue *q, uint32_t skip, uint32_t address,
                                         uint32_t increment)
{
    uint32_t count = q->held_length - skip;
    for (uint32_t done = 0; done < count; done++) {
        uint32_t value;
        if (!fetch(e, q, &q->feed[q->level], skip + done, &value, 1))
            return PACKET_STOPS;
        if (write_register(e, q, address + done * increment, value) != PACKET_CONSUMED)
            return PACKET_STOPS;
    }
    return PACKET_CONSUMED;
}

static uint64_t register_pair(const struct queue *q, uint32_t address)
{
    return read_register(q, address) | (uint64_t)read_register(q, address + 1) << 32;
}

/* ---- Kernel dispatch ---- */

static enum packet_outcome prepare_grid(struct engine *e, struct queue *q, const struct pm4_launch *launch,
                                        struct dispatch *d, uint32_t *items)
{
    uint64_t work_items = 1;
    d->total = 1;
    for (uint32_t axis = 0; axis < 3; axis++) {
        uint32_t threads = read_register(q, REG_COMPUTE_NUM_THREAD_X + axis);
        uint32_t partial = COMPUTE_NUM_THREAD_X_NUM_THREAD_PARTIAL(threads);
        uint64_t end = launch->dim[axis];
        d->size[axis] = COMPUTE_NUM_THREAD_X_NUM_THREAD_FULL(threads);
        if (!d->size[axis])
            return refuse(e, q, CODE_WORKGROUP, INACTIVE_WORKGROUP);
        work_items *= d->size[axis];
        d->start[axis] = COMPUTE_DISPATCH_INITIATOR_FORCE_START_AT_000(launch->initiator)
                             ? 0
                             : read_register(q, REG_COMPUTE_START_X + axis);
        if (COMPUTE_DISPATCH_INITIATOR_USE_THREAD_DIMENSIONS(launch->initiator)) {
            d->grid[axis] = end;
            end = (end + d->size[axis] - 1) / d->size[axis];
        } else {
            d->grid[axis] = end * d->size[axis];
            if (COMPUTE_DISPATCH_INITIATOR_PARTIAL_TG_EN(launch->initiator)) {
                if (!partial || partial > d->size[axis])
                    return refuse(e, q, CODE_DIMENSIONS, INACTIVE_DIMENSIONS);
                d->grid[axis] -= d->size[axis] - partial;
            }
        }
        d->groups[axis] = end > d->start[axis] ? end - d->start[axis] : 0;
        if (__builtin_mul_overflow(d->total, d->groups[axis], &d->total) || d->total >> 62)
            return refuse(e, q, CODE_DIMENSIONS, INACTIVE_DIMENSIONS);
    }
    if (work_items > 1024)
        return refuse(e, q, CODE_WORKGROUP, INACTIVE_WORKGROUP);
    *items = (uint32_t)work_items;
    return PACKET_CONSUMED;
}

/* Fills a dispatch from the queue's registers, or says what is wrong with them. */
static enum packet_outcome prepare_registers(struct engine *e, struct queue *q, const void *source,
                                             struct dispatch *d)
{
    const struct pm4_launch *launch = source;
    uint32_t items;
    if (prepare_grid(e, q, launch, d, &items) != PACKET_CONSUMED)
        return PACKET_STOPS;
    uint32_t rsrc1 = read_register(q, REG_COMPUTE_PGM_RSRC1);
    uint32_t rsrc2 = read_register(q, REG_COMPUTE_PGM_RSRC2);
    uint32_t rsrc3 = read_register(q, REG_COMPUTE_PGM_RSRC3);
    uint32_t tmpring = read_register(q, REG_COMPUTE_TMPRING_SIZE);
    uint32_t group_bytes = COMPUTE_PGM_RSRC2_LDS_SIZE(rsrc2) * 512;
    d->wave_size = COMPUTE_DISPATCH_INITIATOR_CS_W32_EN(launch->initiator) ? 32 : 64;
    d->entry = register_pair(q, REG_COMPUTE_PGM_LO) << 8;
    d->user_count = COMPUTE_PGM_RSRC2_USER_SGPR(rsrc2);
    d->ids = COMPUTE_PGM_RSRC2_TIDIG_COMP_CNT(rsrc2);
    uint32_t vgprs = (COMPUTE_PGM_RSRC1_VGPRS(rsrc1) + 1) * (d->wave_size == 32 ? 8 : 4);
    if (group_bytes > 65536)
        return refuse(e, q, CODE_GROUP_SEGMENT, INACTIVE_GROUP_SEGMENT);
    if (vgprs > 256 || d->user_count > 16 || d->ids == 3 ||
        (d->wave_size == 64 && COMPUTE_PGM_RSRC3_SHARED_VGPR_CNT(rsrc3)))
        return refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
    size_dispatch(e, d, items, vgprs, group_bytes);
    d->mode = initial_mode(rsrc1, rsrc2);
    d->rsrc2 = rsrc2;
    for (uint32_t i = 0; i < 16; i++)
        d->user[i] = read_register(q, REG_COMPUTE_USER_DATA_0 + i);
    d->packet_index = q->launched;
    d->holds_packet = 0;
    d->signal = 0;
    d->scratch_stride = COMPUTE_TMPRING_SIZE_WAVESIZE(tmpring) * 256;
    d->scratch_slots = COMPUTE_TMPRING_SIZE_WAVES(tmpring) * SHADER_ENGINES;
    d->scratch_va = register_pair(q, REG_COMPUTE_DISPATCH_SCRATCH_BASE_LO) << 8;
    d->scratch_size = COMPUTE_PGM_RSRC2_SCRATCH_EN(rsrc2) ? d->scratch_stride : 0;
    /* Waves that no block is left for would wait for good. */
    if (d->scratch_size && d->scratch_slots < d->waves)
        return refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
    return PACKET_CONSUMED;
}

static enum packet_outcome pm4_dispatch(struct engine *e, struct queue *q, const struct pm4_launch *launched)
{
    if (!COMPUTE_DISPATCH_INITIATOR_COMPUTE_SHADER_EN(launched->initiator))
        return PACKET_CONSUMED;
    for (uint32_t axis = 0; axis < 3; axis++) {
        if (!launched->dim[axis])
            return PACKET_CONSUMED;
    }
    return launch(e, q, prepare_registers, launched);
}

static enum packet_outcome pm4_dispatch_indirect(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t va = PM4_DISPATCH_INDIRECT_ADDR(p) & ~3ull;
    struct pm4_launch launched = {{0, 0, 0}, PM4_DISPATCH_INDIRECT_INITIATOR(p)};
    uint64_t done = copy_virtual(q->vm, va, (uint8_t *)launched.dim, sizeof launched.dim, 0, 0);
    if (done < sizeof launched.dim) {
        wrong_address(e, q, va + done, 0);
        return PACKET_STOPS;
    }
    return pm4_dispatch(e, q, &launched);
}

/* ---- Ends of pipes ---- */

static enum packet_outcome release(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t value = PM4_RELEASE_MEM_DATA(p);
    uint32_t bytes = 8;
    uint32_t interrupt = PM4_RELEASE_MEM_INT_SEL(p);
    switch (PM4_RELEASE_MEM_DATA_SEL(p)) {
    case PM4_DATA_NONE: bytes = 0; break;
    case PM4_DATA_LOW_32: bytes = 4; break;
    case PM4_DATA_ALL_64: break;
    case PM4_DATA_GPU_CLOCK:
    case PM4_DATA_SYSTEM_CLOCK: value = gpu_clock(); break;
    default: return refuse_packet(e, q);
    }
    if (bytes && !write_value(e, q, PM4_RELEASE_MEM_ADDR(p), bytes, value))
        return PACKET_STOPS;
    if (interrupt == PM4_INTERRUPT_ONLY || interrupt == PM4_INTERRUPT_AFTER_CONFIRM)
        post_event(e, q, PM4_RELEASE_MEM_INT_CTXID(p));
    return PACKET_CONSUMED;
}

/* Whether a dispatch up to this number has not ended. */
static uint32_t is_running(struct engine *e, const struct queue *q, uint64_t order)
{
    uint32_t found = 0;
    if (!LOAD(&q->in_flight))
        return 0;
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < e->active_count && !found; i++)
        found = e->active[i]->queue == q && e->active[i]->order <= order;
    release_lock(&e->lock);
    return found;
}

/* Does what has waited for kernels that have ended by now, in order. */
static void retire_releases(struct engine *e, struct queue *q)
{
    struct pm4_state *state = q->pm4;
    while (state->release_count && q->active && !q->stopped && !q->evicted) {
        const struct release *first = &state->releases[state->first_release];
        if (is_running(e, q, first->order))
            return;
        /* An error in another worker stops the queue first and then drops its dispatches. */
        if (LOAD(&q->stopped) || LOAD(&q->evicted))
            return;
        uint32_t packet[PM4_RELEASE_MEM_DWORDS];
        memcpy(packet, first->packet, sizeof packet);
        state->first_release = (state->first_release + 1) % MAXIMUM_RELEASES;
        state->release_count--;
        release(e, q, packet);
    }
}

static enum packet_outcome pm4_release(struct engine *e, struct queue *q, const uint32_t *p)
{
    struct pm4_state *state = q->pm4;
    retire_releases(e, q);
    if (!state->release_count && !is_running(e, q, q->launched))
        return LOAD(&q->stopped) || LOAD(&q->evicted) ? PACKET_STOPS : release(e, q, p);
    if (state->release_count == MAXIMUM_RELEASES)
        return PACKET_WAITS;
    struct release *last = &state->releases[(state->first_release + state->release_count++) % MAXIMUM_RELEASES];
    last->order = q->launched;
    memcpy(last->packet, p, sizeof last->packet);
    return PACKET_CONSUMED;
}

static enum packet_outcome pm4_event(struct engine *e, struct queue *q, const uint32_t *p)
{
    if (PM4_EVENT_WRITE_EVENT_TYPE(p) != PM4_EVENT_CS_PARTIAL_FLUSH || !is_running(e, q, q->launched))
        return PACKET_CONSUMED;
    return PACKET_WAITS;
}

/* ---- Memory ---- */

static enum packet_outcome pm4_write_data(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t is_array = !PM4_WRITE_DATA_ADDR_INCR(p);
    uint32_t count = q->held_length - PM4_WRITE_DATA_DWORDS;
    switch (PM4_WRITE_DATA_DST_SEL(p)) {
    case PM4_PLACE_REGISTER:
        return set_registers(e, q, PM4_WRITE_DATA_DWORDS, PM4_WRITE_DATA_DST_MMREG_ADDR(p), is_array);
    case PM4_PLACE_MEMORY_OBSOLETE:
    case PM4_PLACE_TC_L2:
    case PM4_PLACE_MEMORY:
        return write_payload(e, q, PM4_WRITE_DATA_DST_ADDR(p), PM4_WRITE_DATA_DWORDS, count, is_array);
    default: return refuse_packet(e, q);
    }
}

static enum packet_outcome pm4_wait(struct engine *e, struct queue *q, const uint32_t *p, uint32_t bytes)
{
    uint64_t mask = bytes == 8 ? PM4_WAIT_REG_MEM64_MASK(p) : PM4_WAIT_REG_MEM_MASK(p);
    uint64_t reference = bytes == 8 ? PM4_WAIT_REG_MEM64_REFERENCE(p) : PM4_WAIT_REG_MEM_REFERENCE(p);
    uint64_t value;
    /* Write a register, then wait for another one: so clients flush the host data path, which is done at once. */
    if (PM4_WAIT_REG_MEM_OPERATION(p) == PM4_WAIT_WRITES_REGISTER)
        return PACKET_CONSUMED;
    if (PM4_WAIT_REG_MEM_MEM_SPACE(p) != PM4_WAIT_MEMORY)
        value = read_register(q, PM4_WAIT_REG_MEM_REG_POLL_ADDR(p));
    else if (!read_value(e, q, PM4_WAIT_REG_MEM_POLL_ADDR(p), bytes, &value))
        return PACKET_STOPS;
    int32_t holds = compare_values(PM4_WAIT_REG_MEM_FUNCTION(p), value & mask, reference);
    if (holds < 0)
        return refuse_packet(e, q);
    return holds ? PACKET_CONSUMED : PACKET_WAITS;
}

static enum packet_outcome pm4_copy_data(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t bytes = PM4_COPY_DATA_COUNT_SEL(p) ? 8 : 4;
    uint64_t value = 0;
    switch (PM4_COPY_DATA_SRC_SEL(p)) {
    case PM4_PLACE_REGISTER: value = register_pair(q, PM4_COPY_DATA_SRC_REG_OFFSET(p)); break;
    case PM4_PLACE_MEMORY_OBSOLETE:
    case PM4_PLACE_TC_L2:
        if (!read_value(e, q, PM4_COPY_DATA_SRC(p), bytes, &value))
            return PACKET_STOPS;
        break;
    case PM4_PLACE_IMMEDIATE: value = PM4_COPY_DATA_SRC(p); break;
    case PM4_PLACE_ATOMIC_RETURN: value = q->pm4->atomic_return; break;
    case PM4_PLACE_GPU_CLOCK:
    case PM4_PLACE_SYSTEM_CLOCK: value = gpu_clock(); break;
    default: return refuse_packet(e, q);
    }
    switch (PM4_COPY_DATA_DST_SEL(p)) {
    case PM4_PLACE_REGISTER:
        if (write_register(e, q, PM4_COPY_DATA_DST_REG_OFFSET(p), (uint32_t)value) != PACKET_CONSUMED)
            return PACKET_STOPS;
        return bytes == 4 ? PACKET_CONSUMED
                          : write_register(e, q, PM4_COPY_DATA_DST_REG_OFFSET(p) + 1, (uint32_t)(value >> 32));
    case PM4_PLACE_MEMORY_OBSOLETE:
    case PM4_PLACE_TC_L2:
    case PM4_PLACE_MEMORY: return write_value(e, q, PM4_COPY_DATA_DST(p), bytes, value) ? PACKET_CONSUMED : PACKET_STOPS;
    default: return refuse_packet(e, q);
    }
}

static enum packet_outcome pm4_atomic(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t op = PM4_ATOMIC_MEM_ATOMIC(p);
    uint64_t compare = PM4_ATOMIC_MEM_CMP_DATA(p);
    uint64_t old;
    if (atomic_operation(op) == NO_OPERATION)
        return refuse_packet(e, q);
    if (!change_value(e, q, op, PM4_ATOMIC_MEM_ADDR(p), PM4_ATOMIC_MEM_SRC_DATA(p), compare, &old))
        return PACKET_STOPS;
    q->pm4->atomic_return = old;
    if (!(op & TC_OP_WIDE))
        compare &= 0xffffffff;
    uint32_t is_repeated = PM4_ATOMIC_MEM_COMMAND(p) == PM4_ATOMIC_LOOP && atomic_operation(op) == ATOMIC_CMPSWAP;
    return is_repeated && old != compare ? PACKET_WAITS : PACKET_CONSUMED;
}

static enum packet_outcome pm4_dma(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t size = PM4_DMA_DATA_BYTE_COUNT(p);
    uint32_t source = PM4_DMA_DATA_SRC_SEL(p);
    uint32_t target = PM4_DMA_DATA_DST_SEL(p);
    uint64_t to = PM4_DMA_DATA_DST_ADDR(p);
    /* Registers and places that stay the same are for the kernel's own uses. */
    if ((target != PM4_DMA_MEMORY_1 && target != PM4_DMA_MEMORY_2) || PM4_DMA_DATA_SAS(p) || PM4_DMA_DATA_DAS(p) ||
        PM4_DMA_DATA_SAIC(p) || PM4_DMA_DATA_DAIC(p))
        return refuse_packet(e, q);
    if (source == PM4_DMA_DATA)
        return outcome_of(q, fill_slice(e, q, to & ~3ull, size & ~3ull, PM4_DMA_DATA_DATA(p), &q->progress),
                          size & ~3ull);
    if (source != PM4_DMA_MEMORY_1 && source != PM4_DMA_MEMORY_2)
        return refuse_packet(e, q);
    return outcome_of(q, copy_slice(e, q, to, PM4_DMA_DATA_SRC_ADDR(p), size, 0, &q->progress), size);
}

/* ---- Flow ---- */

static enum packet_outcome pm4_indirect(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t va = PM4_INDIRECT_BUFFER_IB_BASE(p);
    uint64_t size = PM4_INDIRECT_BUFFER_IB_SIZE(p);
    if (!PM4_INDIRECT_BUFFER_VALID(p))
        return refuse_packet(e, q);
    if (!PM4_INDIRECT_BUFFER_CHAIN(p)) {
        if (q->level == PM4_DEEPEST_LEVEL)
            return refuse_packet(e, q);
        enter_buffer(q, va, size);
        return PACKET_CONSUMED;
    }
    if (!q->level)
        return refuse_packet(e, q);
    q->feed[q->level] = (struct feed){va, 0, size, 0};
    q->pm4->has_jumped = 1;
    return PACKET_CONSUMED;
}

static enum packet_outcome pm4_execute(struct engine *e, struct queue *q, const uint32_t *p)
{
    struct feed *feed = &q->feed[q->level];
    uint64_t value;
    if (PM4_HEADER_TYPE(p[0]) == 2)
        return PACKET_CONSUMED;
    switch (PM4_HEADER_OPCODE(p[0])) {
    case PM4_OP_DISPATCH_DIRECT: {
        struct pm4_launch launched = {{PM4_DISPATCH_DIRECT_DIM_X(p), PM4_DISPATCH_DIRECT_DIM_Y(p),
                                       PM4_DISPATCH_DIRECT_DIM_Z(p)}, PM4_DISPATCH_DIRECT_INITIATOR(p)};
        return pm4_dispatch(e, q, &launched);
    }
    case PM4_OP_DISPATCH_INDIRECT: return pm4_dispatch_indirect(e, q, p);
    case PM4_OP_ATOMIC_MEM: return pm4_atomic(e, q, p);
    case PM4_OP_COND_EXEC:
        if (!read_value(e, q, PM4_COND_EXEC_ADDR(p), 4, &value))
            return PACKET_STOPS;
        feed->skip = value ? 0 : PM4_COND_EXEC_EXEC_COUNT(p);
        return PACKET_CONSUMED;
    case PM4_OP_PRED_EXEC: /* the card has one partition, number 0 */
        if (!q->level)
            return refuse_packet(e, q);
        feed->skip = PM4_PRED_EXEC_DEVICE_SELECT(p) & 1 ? 0 : PM4_PRED_EXEC_EXEC_COUNT(p);
        return PACKET_CONSUMED;
    case PM4_OP_WRITE_DATA: return pm4_write_data(e, q, p);
    case PM4_OP_WAIT_REG_MEM: return pm4_wait(e, q, p, 4);
    case PM4_OP_WAIT_REG_MEM64: return pm4_wait(e, q, p, 8);
    case PM4_OP_INDIRECT_BUFFER: return pm4_indirect(e, q, p);
    case PM4_OP_COPY_DATA: return pm4_copy_data(e, q, p);
    case PM4_OP_EVENT_WRITE: return pm4_event(e, q, p);
    case PM4_OP_RELEASE_MEM: return pm4_release(e, q, p);
    case PM4_OP_DMA_DATA: return pm4_dma(e, q, p);
    case PM4_OP_SET_SH_REG:
        if (PM4_SET_SH_REG_REG_OFFSET(p) + q->held_length - PM4_SET_SH_REG_DWORDS > REG_SH_END - REG_SH_BASE)
            return refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
        return set_registers(e, q, PM4_SET_SH_REG_DWORDS, REG_SH_BASE + PM4_SET_SH_REG_REG_OFFSET(p), 1);
    default: /* NOP; ACQUIRE_MEM: the card's caches are the CPU's, which are coherent; SET_UCONFIG_REG */
        return PACKET_CONSUMED;
    }
}
