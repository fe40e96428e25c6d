/* SDMA packets: copies, fills, fences, waits. One packet after the other, each done before the next. */

#define SDMA_INDIRECT_ALIGNMENT 32u
#define SDMA_ENDS_AT 8u         /* an INDIRECT packet ends at a multiple of so many dwords of the ring */
#define SDMA_SUB_WINDOW_LARGEST_ELEMENT 4u

/* Dwords of a packet with this header; 0: unknown. WRITE's payload is counted by its execution. */
static uint32_t sdma_length(uint32_t header)
{
    uint32_t kind = header & 0xffff;
    if ((header & 0xff) == SDMA_OP_ATOMIC)
        return SDMA_ATOMIC_DWORDS;
    switch (kind) {
    case SDMA_OP_NOP: return SDMA_NOP_DWORDS;
    case SDMA_OP_COPY | SDMA_SUBOP_COPY_LINEAR << 8:
        return SDMA_COPY_LINEAR_BROADCAST(&header) ? SDMA_COPY_BROADCAST_LINEAR_DWORDS : SDMA_COPY_LINEAR_DWORDS;
    case SDMA_OP_COPY | SDMA_SUBOP_COPY_LINEAR_SUB_WIND << 8: return SDMA_COPY_LINEAR_SUBWIN_DWORDS;
    case SDMA_OP_WRITE: return SDMA_WRITE_UNTILED_DWORDS;
    case SDMA_OP_INDIRECT: return SDMA_INDIRECT_DWORDS;
    case SDMA_OP_FENCE: return SDMA_FENCE_DWORDS;
    case SDMA_OP_TRAP: return SDMA_TRAP_DWORDS;
    case SDMA_OP_POLL_REGMEM: return SDMA_POLL_REGMEM_DWORDS;
    case SDMA_OP_COND_EXE: return SDMA_COND_EXE_DWORDS;
    case SDMA_OP_CONST_FILL: return SDMA_CONSTANT_FILL_DWORDS;
    case SDMA_OP_TIMESTAMP | SDMA_SUBOP_TIMESTAMP_GET << 8:
    case SDMA_OP_TIMESTAMP | SDMA_SUBOP_TIMESTAMP_GET_GLOBAL << 8: return SDMA_TIMESTAMP_GET_GLOBAL_DWORDS;
    case SDMA_OP_GCR_REQ | SDMA_SUBOP_USER_GCR << 8: return SDMA_GCR_REQ_DWORDS;
    default: return 0;
    }
}

static enum packet_outcome outcome_of(const struct queue *q, uint32_t is_right, uint64_t size)
{
    if (!is_right)
        return PACKET_STOPS;
    return q->progress >= size ? PACKET_CONSUMED : PACKET_CONTINUES;
}

static enum packet_outcome sdma_copy(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t size = (uint64_t)SDMA_COPY_LINEAR_COUNT(p) + 1;
    uint64_t from = SDMA_COPY_LINEAR_SRC_ADDR(p);
    if (!SDMA_COPY_LINEAR_BROADCAST(p)) {
        uint32_t is_right = copy_slice(e, q, SDMA_COPY_LINEAR_DST_ADDR(p), from, size,
                                       SDMA_COPY_LINEAR_BACKWARDS(p), &q->progress);
        return outcome_of(q, is_right, size);
    }
    /* Slice by slice to both places: the second copy finds the source in the cache. */
    uint64_t second = q->progress;
    uint32_t is_right = copy_slice(e, q, SDMA_COPY_BROADCAST_LINEAR_DST1_ADDR(p), from, size, 0, &q->progress);
    q->budget = SLICE_BYTES;
    if (is_right)
        is_right = copy_slice(e, q, SDMA_COPY_BROADCAST_LINEAR_DST2_ADDR(p), from, q->progress, 0, &second);
    q->progress = second;
    q->budget = 0;
    return outcome_of(q, is_right, size);
}

static enum packet_outcome sdma_copy_window(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t element = SDMA_COPY_LINEAR_SUBWIN_ELEMENTSIZE(p);
    if (element > SDMA_SUB_WINDOW_LARGEST_ELEMENT)
        return refuse_packet(e, q);
    uint64_t width = (SDMA_COPY_LINEAR_SUBWIN_RECT_X(p) + 1ull) << element;
    uint64_t height = SDMA_COPY_LINEAR_SUBWIN_RECT_Y(p) + 1ull;
    uint64_t size = width * height * (SDMA_COPY_LINEAR_SUBWIN_RECT_Z(p) + 1ull);
    while (q->progress < size && q->budget) {
        uint64_t row = q->progress / width;
        uint64_t done = q->progress % width;
        uint64_t y = row % height;
        uint64_t z = row / height;
        uint64_t from = SDMA_COPY_LINEAR_SUBWIN_SRC_X(p) +
                        (SDMA_COPY_LINEAR_SUBWIN_SRC_Y(p) + y) * (SDMA_COPY_LINEAR_SUBWIN_SRC_PITCH(p) + 1ull) +
                        (SDMA_COPY_LINEAR_SUBWIN_SRC_Z(p) + z) * (SDMA_COPY_LINEAR_SUBWIN_SRC_SLICE_PITCH(p) + 1ull);
        uint64_t to = SDMA_COPY_LINEAR_SUBWIN_DST_X(p) +
                      (SDMA_COPY_LINEAR_SUBWIN_DST_Y(p) + y) * (SDMA_COPY_LINEAR_SUBWIN_DST_PITCH(p) + 1ull) +
                      (SDMA_COPY_LINEAR_SUBWIN_DST_Z(p) + z) * (SDMA_COPY_LINEAR_SUBWIN_DST_SLICE_PITCH(p) + 1ull);
        uint64_t before = done;
        if (!copy_slice(e, q, SDMA_COPY_LINEAR_SUBWIN_DST_ADDR(p) + (to << element),
                        SDMA_COPY_LINEAR_SUBWIN_SRC_ADDR(p) + (from << element), width, 0, &done))
            return PACKET_STOPS;
        q->progress += done - before;
    }
    return outcome_of(q, 1, size);
}

static enum packet_outcome sdma_fill(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint64_t to = SDMA_CONSTANT_FILL_DST_ADDR(p);
    uint64_t count = SDMA_CONSTANT_FILL_COUNT(p);
    uint32_t pattern = SDMA_CONSTANT_FILL_SRC_DATA(p);
    uint64_t size;
    if (SDMA_CONSTANT_FILL_FILLSIZE(p) == SDMA_FILL_DWORD) {
        size = (count & ~3ull) + 4;
        to &= ~3ull;
    } else if (SDMA_CONSTANT_FILL_FILLSIZE(p) == SDMA_FILL_BYTE) {
        size = count + 1;
        pattern = (pattern & 0xff) * 0x01010101u;
    } else {
        return refuse_packet(e, q);
    }
    return outcome_of(q, fill_slice(e, q, to, size, pattern, &q->progress), size);
}

static enum packet_outcome sdma_write(struct engine *e, struct queue *q, const uint32_t *p)
{
    struct feed *feed = &q->feed[q->level];
    uint64_t count = SDMA_WRITE_UNTILED_COUNT(p) + 1ull;
    uint64_t present = feed->end - feed->at - SDMA_WRITE_UNTILED_DWORDS;
    if (present < count && (q->level || count + SDMA_WRITE_UNTILED_DWORDS > ring_dwords(q)))
        return refuse_packet(e, q);
    if (present < count)
        return PACKET_WAITS;
    enum packet_outcome outcome =
        write_payload(e, q, SDMA_WRITE_UNTILED_DST_ADDR(p), SDMA_WRITE_UNTILED_DWORDS, count, 1);
    if (outcome == PACKET_CONSUMED)
        feed->skip = count;
    return outcome;
}

static enum packet_outcome sdma_poll(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t function = SDMA_POLL_REGMEM_FUNC(p);
    uint64_t value = 0;
    /* The host data path has nothing to flush: memory is one. Other registers user space has no business with. */
    if (SDMA_POLL_REGMEM_HDP_FLUSH(p))
        return PACKET_CONSUMED;
    if (!SDMA_POLL_REGMEM_MEM_POLL(p))
        return function == POLL_ALWAYS ? PACKET_CONSUMED : refuse(e, q, CODE_REGISTERS, INACTIVE_REGISTERS);
    if (!read_value(e, q, SDMA_POLL_REGMEM_ADDR(p), 4, &value))
        return PACKET_STOPS;
    int32_t holds = compare_values(function, value & SDMA_POLL_REGMEM_MASK(p), SDMA_POLL_REGMEM_VALUE(p));
    if (holds < 0)
        return refuse_packet(e, q);
    return holds ? PACKET_CONSUMED : PACKET_WAITS;
}

static enum packet_outcome sdma_atomic(struct engine *e, struct queue *q, const uint32_t *p)
{
    uint32_t op = SDMA_ATOMIC_ATOMIC_OP(p);
    uint64_t compare = SDMA_ATOMIC_CMP_DATA(p);
    uint64_t old;
    if (atomic_operation(op) == NO_OPERATION)
        return refuse_packet(e, q);
    if (!change_value(e, q, op, SDMA_ATOMIC_ADDR(p), SDMA_ATOMIC_SRC_DATA(p), compare, &old))
        return PACKET_STOPS;
    if (!(op & TC_OP_WIDE))
        compare &= 0xffffffff;
    uint32_t is_repeated = SDMA_ATOMIC_LOOP(p) && atomic_operation(op) == ATOMIC_CMPSWAP && old != compare;
    return is_repeated ? PACKET_WAITS : PACKET_CONSUMED;
}

static enum packet_outcome sdma_execute(struct engine *e, struct queue *q, const uint32_t *p)
{
    struct feed *feed = &q->feed[q->level];
    uint64_t value;
    switch (p[0] & 0xff) {
    case SDMA_OP_NOP:
        feed->skip = SDMA_NOP_COUNT(p);
        return PACKET_CONSUMED;
    case SDMA_OP_COPY:
        return p[0] >> 8 & 0xff ? sdma_copy_window(e, q, p) : sdma_copy(e, q, p);
    case SDMA_OP_WRITE:
        return sdma_write(e, q, p);
    case SDMA_OP_INDIRECT:
        if (q->level || SDMA_INDIRECT_IB_BASE(p) % SDMA_INDIRECT_ALIGNMENT ||
            (feed->at + SDMA_INDIRECT_DWORDS) % SDMA_ENDS_AT)
            return refuse_packet(e, q);
        enter_buffer(q, SDMA_INDIRECT_IB_BASE(p), SDMA_INDIRECT_IB_SIZE(p));
        return PACKET_CONSUMED;
    case SDMA_OP_FENCE:
        return write_value(e, q, SDMA_FENCE_ADDR(p), 4, SDMA_FENCE_DATA(p)) ? PACKET_CONSUMED : PACKET_STOPS;
    case SDMA_OP_TRAP:
        post_event(e, q, SDMA_TRAP_INT_CONTEXT(p));
        return PACKET_CONSUMED;
    case SDMA_OP_POLL_REGMEM:
        return sdma_poll(e, q, p);
    case SDMA_OP_COND_EXE:
        if (!read_value(e, q, SDMA_COND_EXE_ADDR(p), 4, &value))
            return PACKET_STOPS;
        feed->skip = value == SDMA_COND_EXE_REFERENCE(p) ? 0 : SDMA_COND_EXE_EXEC_COUNT(p);
        return PACKET_CONSUMED;
    case SDMA_OP_ATOMIC:
        return sdma_atomic(e, q, p);
    case SDMA_OP_CONST_FILL:
        return sdma_fill(e, q, p);
    case SDMA_OP_TIMESTAMP:
        return write_value(e, q, SDMA_TIMESTAMP_GET_GLOBAL_WRITE_ADDR(p), 8, gpu_clock()) ? PACKET_CONSUMED
                                                                                         : PACKET_STOPS;
    default: /* GCR_REQ: the card's caches are the CPU's, which are coherent */
        return PACKET_CONSUMED;
    }
}
