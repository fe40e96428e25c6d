/* Rings of dwords, PM4's and SDMA's: where the next packet is, indirect buffers, and the loop that runs packets.
 *
 * A packet that has begun is kept in the queue: what was checked is what is run, however often it is resumed.
 */

#define HELD_DWORDS 16u
#define PACKETS_AT_ONCE 256u

static uint32_t sdma_length(uint32_t header);
static uint32_t pm4_length(uint32_t header);
static enum packet_outcome sdma_execute(struct engine *, struct queue *, const uint32_t *packet);
static enum packet_outcome pm4_execute(struct engine *, struct queue *, const uint32_t *packet);

static uint64_t ring_dwords(const struct queue *q)
{
    return q->setup.packets * (PACKET_BYTES / 4);
}

/* Reads dwords from offset on behind the feed's place; 0 after a page fault. They lie before the feed's end. */
static uint32_t fetch(struct engine *e, struct queue *q, const struct feed *feed, uint64_t offset, uint32_t *out,
                      uint32_t count)
{
    uint64_t at = feed->at + offset;
    if (!feed->va) {
        const volatile uint32_t *ring = (const volatile uint32_t *)q->setup.ring;
        for (uint32_t i = 0; i < count; i++)
            out[i] = ring[(at + i) & (ring_dwords(q) - 1)];
        return 1;
    }
    uint64_t va = feed->va + 4 * at;
    uint64_t done = copy_virtual(q->vm, va, (uint8_t *)out, 4ull * count, 0, 0);
    return done == 4ull * count || wrong_address(e, q, va + done, 0);
}

/* For a packet that is none. In a buffer that AQL runs it is the vendor packet that is wrong. */
static enum packet_outcome refuse_packet(struct engine *e, struct queue *q)
{
    if (q->setup.kind == QUEUE_KIND_AQL)
        return refuse(e, q, CODE_VENDOR, INACTIVE_VENDOR);
    return refuse(e, q, CODE_UNSUPPORTED, INACTIVE_PACKET);
}

/* What the queue reads next, behind the packet that is executed. */
static void enter_buffer(struct queue *q, uint64_t va, uint64_t dwords)
{
    struct feed *feed = &q->feed[++q->level];
    *feed = (struct feed){va, 0, dwords, 0};
}

static void post_event(struct engine *e, const struct queue *q, uint32_t event_id)
{
    struct interrupt_record record = {INTERRUPT_EVENT, q->vm->id, q->vm->process, q->setup.queue_id, event_id,
                                      0, 0, 0};
    post_interrupt(e, &record);
}

/* Writes dwords that stand behind the packet's first ones to memory; without is_array all to one place. */
static enum packet_outcome write_payload(struct engine *e, struct queue *q, uint64_t to, uint32_t skip,
                                         uint64_t count, uint32_t is_array)
{
    uint32_t words[256];
    to &= ~3ull;
    while (q->progress < count && q->budget) {
        uint32_t part = (uint32_t)MIN(count - q->progress, sizeof words / 4);
        if (!fetch(e, q, &q->feed[q->level], skip + q->progress, words, part))
            return PACKET_STOPS;
        if (is_array) {
            uint64_t va = to + 4 * q->progress;
            uint64_t done = copy_virtual(q->vm, va, (uint8_t *)words, 4ull * part, RANGE_WRITE, 1);
            if (done < 4ull * part) {
                wrong_address(e, q, va + done, 1);
                return PACKET_STOPS;
            }
        }
        for (uint32_t i = 0; !is_array && i < part; i++) {
            if (!write_value(e, q, to, 4, words[i]))
                return PACKET_STOPS;
        }
        q->progress += part;
        charge(q, 4ull * part);
    }
    return q->progress >= count ? PACKET_CONSUMED : PACKET_CONTINUES;
}

/* ---- The loop ---- */

/* The read pointer passes a packet that runs a buffer when the buffer has ended. */
static void publish_position(const struct queue *q)
{
    uint64_t at = q->feed[0].at;
    if (q->level || q->setup.kind == QUEUE_KIND_AQL)
        return;
    if (q->setup.kind == QUEUE_KIND_PM4)
        __atomic_store_n((uint32_t *)q->setup.read_index, (uint32_t)(at & (ring_dwords(q) - 1)), __ATOMIC_RELEASE);
    else
        __atomic_store_n((uint64_t *)q->setup.read_index, at * 4, __ATOMIC_RELEASE);
}

static enum packet_outcome skip_dwords(struct feed *feed)
{
    uint64_t part = MIN(feed->skip, feed->end - feed->at);
    feed->at += part;
    feed->skip -= part;
    return feed->skip ? PACKET_WAITS : PACKET_CONSUMED;
}

/* Gets the next packet into held_packet. */
static enum packet_outcome begin_packet(struct engine *e, struct queue *q, const struct feed *feed)
{
    uint32_t header;
    if (!fetch(e, q, feed, 0, &header, 1))
        return PACKET_STOPS;
    uint32_t length = q->setup.kind == QUEUE_KIND_SDMA ? sdma_length(header) : pm4_length(header);
    uint64_t present = feed->end - feed->at;
    if (!length || (length > present && (feed->va || length > ring_dwords(q))))
        return refuse_packet(e, q);
    if (length > present)
        return PACKET_WAITS;
    q->held_packet[0] = header;
    if (!fetch(e, q, feed, 1, q->held_packet + 1, MIN(length, HELD_DWORDS) - 1))
        return PACKET_STOPS;
    q->held_length = length;
    q->progress = 0;
    return PACKET_CONSUMED;
}

/* Runs packets until the ring, or the buffers that AQL runs, have no more: then PACKET_CONSUMED. */
static enum packet_outcome run_feeds(struct engine *e, struct queue *q, uint32_t *count)
{
    for (;;) {
        struct feed *feed = &q->feed[q->level];
        if (LOAD(&q->stopped) || LOAD(&q->evicted))
            return PACKET_STOPS;
        if (feed->skip) {
            uint32_t is_short = skip_dwords(feed) == PACKET_WAITS;
            publish_position(q); /* what a packet's own payload was may be the last that there is */
            if (is_short && !feed->va)
                return PACKET_CONSUMED;
        }
        if (feed->at >= feed->end && !q->held_length) {
            if (!q->level)
                return PACKET_CONSUMED;
            q->level--;
            publish_position(q);
            continue;
        }
        if (*count >= PACKETS_AT_ONCE)
            return PACKET_CONTINUES;
        if (!q->held_length) {
            enum packet_outcome outcome = begin_packet(e, q, feed);
            if (outcome != PACKET_CONSUMED)
                return outcome;
        }
        enum packet_outcome outcome = q->setup.kind == QUEUE_KIND_SDMA ? sdma_execute(e, q, q->held_packet)
                                                                       : pm4_execute(e, q, q->held_packet);
        if (outcome != PACKET_CONSUMED)
            return outcome;
        if (q->pm4 && q->pm4->has_jumped)
            q->pm4->has_jumped = 0;
        else
            feed->at += q->held_length;
        q->held_length = 0;
        publish_position(q);
        ++*count;
        e->packet_counter++;
    }
}

/* Takes note of a store to the doorbell, whose value is the write pointer. */
static void read_doorbell(struct queue *q)
{
    uint64_t *doorbell = (uint64_t *)q->setup.doorbell;
    if (LOAD(doorbell) == DOORBELL_SEEN)
        return;
    uint64_t value = __atomic_exchange_n(doorbell, DOORBELL_SEEN, __ATOMIC_SEQ_CST);
    q->rung = 1;
    if (value >> 32 == DOORBELL_SEEN >> 32) /* a store of 32 bits */
        value = (value & 0xffffffff) | (LOAD((uint64_t *)q->setup.write_index) & 0xffffffff00000000ull);
    q->written = q->setup.kind == QUEUE_KIND_SDMA ? value / 4 : value;
}

/* The part of the ring that has been written; what goes beyond one turn counts modulo the ring. */
static void find_end(struct queue *q)
{
    uint64_t ahead = q->written - q->feed[0].at;
    if (ahead > ring_dwords(q))
        ahead &= ring_dwords(q) - 1;
    q->feed[0].end = q->feed[0].at + ahead;
}

/* A queue that comes to the hardware begins with the write pointer in memory. */
static void connect_ring(struct queue *q)
{
    uint64_t value = __atomic_load_n((uint64_t *)q->setup.write_index, __ATOMIC_ACQUIRE);
    q->written = q->setup.kind == QUEUE_KIND_SDMA ? value / 4 : value;
}

static uint32_t process_ring(struct engine *e, struct queue *q, uint32_t *waits)
{
    uint32_t count = 0;
    read_doorbell(q);
    if (!q->rung || !q->active || q->stopped || q->evicted)
        return 0;
    q->budget = SLICE_BYTES;
    find_end(q);
    enum packet_outcome outcome = run_feeds(e, q, &count);
    if (outcome == PACKET_CONTINUES)
        return count + 1;
    if (outcome == PACKET_WAITS)
        ++*waits;
    if (outcome == PACKET_CONSUMED)
        q->rung = 0;
    return count;
}
