/* Threads that run waves: sleep, time slices, pauses; and the calls of Python. */

/* ---- Messages and queries of running waves ---- */

static void helper_message(struct wave *wave, struct worker *w, uint32_t message, uint32_t payload)
{
    struct engine *e = w->engine;
    struct queue *q = wave->group->dispatch->queue;
    uint32_t code = payload >> 10 & 0x3fff;
    if ((message & 0xff) != 1)
        return; /* deallocation of VGPRs and the graphics messages change nothing here */
    if (code) {
        struct interrupt_record record = {INTERRUPT_QUEUE_EXCEPTION, q->vm->id, q->vm->process,
                                          q->setup.queue_id, q->setup.error_event, code, 0, wave->pc};
        post_interrupt(e, &record);
    } else {
        struct interrupt_record record = {INTERRUPT_EVENT, q->vm->id, q->vm->process, q->setup.queue_id,
                                          payload & 0xffffff, 0, 0, 0};
        post_interrupt(e, &record);
    }
}

static uint64_t helper_query(struct wave *wave, struct worker *w, uint32_t what)
{
    const struct workgroup *g = wave->group;
    const struct queue *q = g->dispatch->queue;
    uint64_t linear = g->id[0] + g->id[1] + g->id[2];
    (void)w;
    switch (what) {
    case QUERY_REALTIME:
        return gpu_clock();
    case QUERY_SHADER_CYCLES: /* 20 bits; the engine's core clock ticks at 2 GHz */
        return now_nanoseconds() * 2 & 0xfffff;
    case QUERY_DOORBELL:
        return q->setup.doorbell_id;
    case QUERY_HW_ID1: /* wave, SIMD, WGP, shader array, shader engine; DP rate 1/16 */
        return (wave->index & 0x1f) | (uint64_t)(wave->index & 3) << 8 | (linear & 3) << 10 | (linear & 1) << 16 |
               linear % SHADER_ENGINES << 18 | 2u << 29;
    case QUERY_HW_ID2: /* queue, pipe, ME 1, VMID 8 and up are KFD's */
        return (q->setup.queue_id & 7) | 1u << 8 | (linear & 0x1f) << 16 | 8u << 24;
    case QUERY_DISPATCH:
        return g->dispatch->packet_index;
    default:
        return 0;
    }
}

/* ---- Work ---- */

static void leave_rest(struct engine *e, struct context *c, struct dispatch *d, const struct claim *claim)
{
    if (claim->first >= claim->last)
        return;
    acquire_lock(&e->lock);
    /* Own place: a worker leaves at most one rest between two looks for work, but others may not have come. */
    uint32_t place = c->worker.index;
    while (d->leftover[place].first < d->leftover[place].last)
        place = (place + 1) % MAXIMUM_WORKERS;
    d->leftover[place] = *claim;
    d->has_leftovers++;
    release_lock(&e->lock);
}

static void run_dispatch(struct engine *e, struct context *c, struct dispatch *d, struct claim *claim)
{
    struct worker *w = &c->worker;
    uint64_t done = 0;
    uint64_t start = 0;
    uint32_t is_shared = 0;
    uint64_t left = d->total - claim->first;
    if (left > 1 && LOAD(&e->sleepers)) {
        if (left * d->waves >= 64) {
            wake_workers(e, MAXIMUM_WORKERS);
            is_shared = 1;
        } else {
            start = now_nanoseconds();
        }
    }
    do {
        while (claim->first < claim->last) {
            if (w->stop || e->pause || is_over(d) || !still_has_room(d))
                goto leave;
            struct workgroup *g = allocate_group(c, d);
            if (!g)
                goto leave;
            begin_group(g, d, claim->first++);
            done += settle_group(e, c, g, run_group(e, c, g));
            /* A few groups that take long are worth waking others for, a few short ones are not. */
            if (start && !is_shared && now_nanoseconds() - start > 10000) {
                wake_workers(e, MAXIMUM_WORKERS);
                is_shared = 1;
            }
        }
    } while (take_claim(e, d, claim));
leave:
    leave_rest(e, c, d, claim);
    __atomic_fetch_sub(&d->queue->starting_cost, d->cost, __ATOMIC_SEQ_CST);
    finish_groups(e, d, done, 1);
}

static void resume_group(struct engine *e, struct context *c, struct workgroup *g)
{
    struct dispatch *d = g->dispatch;
    enum group_outcome outcome = is_over(d) ? GROUP_DISCARD : run_group(e, c, g);
    if (outcome == GROUP_SUSPEND || outcome == GROUP_PARK)
        keep_group(e, c, g, outcome);
    else
        finish_groups(e, d, settle_group(e, c, g, outcome), 1);
}

static uint32_t run_something(struct engine *e, struct context *c)
{
    struct claim claim;
    struct choice choice = choose(e, c, &claim);
    if ((choice.group || choice.dispatch) && LOAD(&e->ticker_asleep))
        signal_fd(e->tick_fd, 1);
    if (choice.group)
        resume_group(e, c, choice.group);
    else if (choice.dispatch)
        run_dispatch(e, c, choice.dispatch, &claim);
    return choice.group || choice.dispatch;
}

/* ---- Threads ---- */

static void drain_fd(int32_t fd)
{
    uint64_t value;
    (void)!read(fd, &value, 8);
}

static uint64_t nap_of(const struct engine *e, uint32_t is_poller, uint64_t now)
{
    uint64_t quiet = now - e->last_activity;
    if (!is_poller) {
        if (others_want((struct engine *)e))
            return 1000000;
        return quiet < 1000000000 || e->active_count ? 100000000 : NANOSECONDS_LONG_SLEEP;
    }
    if (quiet < 1000000)
        return 50000;
    /* Memory that a queue waits for may be changed by the CPU, which wakes nobody. */
    if (quiet < 20000000 || e->waiting_queues || e->active_count)
        return 1000000;
    return e->queue_count ? NANOSECONDS_IDLE_LOOK : NANOSECONDS_LONG_SLEEP;
}

static void sleep_worker(struct engine *e, struct context *c, uint64_t version)
{
    uint64_t now = now_nanoseconds();
    /* A packet mostly follows another; one worker waits for it awake, also when another sleeps as the poller. */
    if (!e->pause && now - e->last_activity < NANOSECONDS_SPIN && try_lock(&e->spinner)) {
        for (uint32_t i = 0; i < 16; i++)
            __builtin_ia32_pause();
        release_lock(&e->spinner);
        return;
    }
    uint32_t is_poller = !LOAD(&e->poller) && !__atomic_exchange_n(&e->poller, 1, __ATOMIC_SEQ_CST);
    struct pollfd_ fds[2] = {{e->work_fd, 1, 0}, {e->wake_fd, 1, 0}};
    /* The end of a pause wakes nobody if nothing waits; from then on the poller keeps its own times again. */
    uint64_t paused_nap = is_poller ? 100000 : 5000000;
    uint64_t length = e->pause ? paused_nap : nap_of(e, is_poller, now);
    struct timespec_ nap = {(int64_t)(length / 1000000000), (int64_t)(length % 1000000000)};
    if (is_poller && length == NANOSECONDS_IDLE_LOOK)
        be_urgent(c, 1);
    __atomic_fetch_add(&e->sleepers, 1, __ATOMIC_SEQ_CST);
    if (LOAD(&e->work_version) == version && !e->shutdown)
        ppoll(fds, is_poller ? 2 : 1, &nap, 0);
    __atomic_fetch_sub(&e->sleepers, 1, __ATOMIC_SEQ_CST);
    if (fds[0].revents)
        drain_fd(e->work_fd);
    if (is_poller && fds[1].revents)
        drain_fd(e->wake_fd);
    if (is_poller)
        STORE(&e->poller, 0);
}

static void worker_run(struct engine *e, uint32_t index)
{
    struct context *c = e->contexts[index];
    while (!e->shutdown) {
        uint64_t version = LOAD(&e->work_version);
        uint32_t work = 0;
        STORE(&c->worker.stop, 0);
        STORE(&c->busy, 1);
        if (!LOAD(&e->pause)) {
            if (try_lock(&e->packet_lock)) {
                work += process_queues(e);
                release_lock(&e->packet_lock);
            }
            work += run_something(e, c);
        }
        if (work) { /* before it is no longer busy: the ticker must not take the moment between for idleness */
            STORE(&e->last_activity, now_nanoseconds());
            if (c->worker.stop) /* the ticker has met it at work: this takes longer than a look */
                be_urgent(c, 0);
        }
        STORE(&c->busy, 0);
        if (!work)
            sleep_worker(e, c, version);
    }
}

/* Sets the stop words of busy workers, so that waves which never end by themselves come back. */
static void ticker_run(struct engine *e)
{
    while (!e->shutdown) {
        /* Said before it looks: a worker that begins now either is seen, or sees this and wakes the ticker. */
        STORE(&e->ticker_asleep, 1);
        uint32_t busy = 0;
        for (uint32_t i = 0; i < e->workers; i++)
            busy += LOAD(&e->contexts[i]->busy);
        uint32_t is_idle = !busy && now_nanoseconds() - e->last_activity > 20000000;
        if (is_idle) {
            struct pollfd_ fd = {e->tick_fd, 1, 0};
            if (!e->shutdown)
                poll(&fd, 1, NANOSECONDS_LONG_SLEEP / 1000000);
        }
        STORE(&e->ticker_asleep, 0);
        if (is_idle) {
            drain_fd(e->tick_fd);
            continue;
        }
        struct timespec_ tick = {0, others_want(e) ? 250000 : 1000000};
        nanosleep(&tick, 0);
        for (uint32_t i = 0; i < e->workers; i++) {
            if (e->contexts[i]->busy)
                e->contexts[i]->worker.stop = 1;
        }
        /* Somebody has to watch the doorbells while the others run waves; who finds a wave to run then leaves that
         * to the next one, so that all wake where there is work for all. */
        if (!e->poller)
            wake_workers(e, 1);
    }
}

/* ---- Calls of Python ---- */

static int32_t pause_workers(struct engine *e, uint32_t timeout_ms)
{
    uint64_t deadline = now_nanoseconds() + timeout_ms * 1000000ull;
    __atomic_fetch_add(&e->pause, 1, __ATOMIC_SEQ_CST);
    for (uint32_t rounds = 0;; rounds++) {
        uint32_t busy = 0;
        for (uint32_t i = 0; i < e->workers; i++) {
            if (LOAD(&e->contexts[i]->busy)) {
                e->contexts[i]->worker.stop = 1;
                busy = 1;
            }
        }
        if (!busy)
            return 0;
        if (now_nanoseconds() > deadline) {
            __atomic_fetch_sub(&e->pause, 1, __ATOMIC_SEQ_CST);
            return -1;
        }
        struct timespec_ moment = {0, 20000};
        if (rounds > 20)
            nanosleep(&moment, 0);
        else
            __builtin_ia32_pause();
    }
}

static void resume_workers(struct engine *e)
{
    for (uint32_t i = 0; i < e->workers; i++)
        forget_ranges(&e->contexts[i]->worker);
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < e->vm_limit; i++) {
        if (e->vms[i])
            free_retired_ranges(e->vms[i]);
    }
    release_lock(&e->lock);
    __atomic_fetch_sub(&e->pause, 1, __ATOMIC_SEQ_CST);
    if (something_waits(e))
        wake_workers(e, MAXIMUM_WORKERS);
}

static int32_t create_queue(struct engine *e, const struct queue_setup *setup)
{
    struct vm *vm = vm_of(e, setup->vm);
    if (!vm || !setup->packets || setup->packets & (setup->packets - 1))
        return -1;
    struct queue *q = calloc(1, sizeof *q);
    uint64_t *map = calloc(0xfff * SHADER_ENGINES / 64 + 1, 8);
    struct pm4_state *pm4 = setup->kind == QUEUE_KIND_SDMA ? 0 : calloc(1, sizeof *pm4);
    if (q && map && (pm4 || setup->kind == QUEUE_KIND_SDMA)) {
        q->pm4 = pm4;
        q->setup = *setup;
        q->vm = vm;
        q->scratch_map = map;
        q->occupancy = OCCUPANCY_FULL;
        q->active = 1;
        q->rung = 1; /* a queue that is connected looks at its write index once */
        if (setup->kind == QUEUE_KIND_AQL) {
            q->read = __atomic_load_n((uint64_t *)setup->read_index, __ATOMIC_ACQUIRE);
            connect_scratch(q);
        } else {
            q->feed[0].at = setup->position;
            connect_ring(q);
        }
        acquire_lock(&e->packet_lock);
        acquire_lock(&e->lock);
        for (uint32_t i = 0; i < MAXIMUM_QUEUES; i++) {
            if (!e->queues[i]) {
                q->id = i;
                q->evicted = vm->faulted;
                e->queues[i] = q;
                e->live[e->queue_count++] = q;
                compare_priorities(e);
                STORE((uint64_t *)setup->doorbell, DOORBELL_SEEN);
                release_lock(&e->lock);
                release_lock(&e->packet_lock);
                signal_fd(e->wake_fd, 1); /* without queues the poller sleeps for long */
                return (int32_t)i;
            }
        }
        release_lock(&e->lock);
        release_lock(&e->packet_lock);
    }
    free(pm4);
    free(map);
    free(q);
    return -1;
}

static struct queue *queue_of(struct engine *e, uint32_t id)
{
    return id < MAXIMUM_QUEUES ? e->queues[id] : 0;
}

/* Moves a queue's groups from a list to another; to 0: they are discarded. */
static void sweep(struct engine *e, struct group_list *from, const struct queue *q, struct group_list *to)
{
    struct group_list kept = {0, 0, 0};
    for (struct workgroup *g = take_group(from); g; g = take_group(from)) {
        if (g->dispatch->queue != q) {
            append_group(&kept, g);
        } else if (to) {
            append_group(to, g);
        } else {
            struct dispatch *d = g->dispatch;
            release_group(e->contexts[0], g);
            unreference(d);
        }
    }
    *from = kept;
}

static void set_queue_active(struct engine *e, uint32_t id, uint32_t active)
{
    struct queue *q = queue_of(e, id);
    if (!q || q->active == active)
        return;
    acquire_lock(&e->lock);
    q->active = active;
    if (active) {
        if (q->setup.kind == QUEUE_KIND_AQL)
            connect_scratch(q);
        else
            connect_ring(q);
        q->rung = 1;
        for (struct workgroup *g = take_group(&q->held); g; g = take_group(&q->held))
            append_group(g->dead ? &e->parked : &e->runnable, g);
    } else {
        sweep(e, &e->runnable, q, &q->held);
        sweep(e, &e->parked, q, &q->held);
    }
    release_lock(&e->lock);
    kick(e);
}

static void destroy_queue(struct engine *e, uint32_t id)
{
    struct queue *q = queue_of(e, id);
    if (!q)
        return;
    acquire_lock(&e->lock);
    cancel_where(e, 0, q);
    sweep(e, &e->runnable, q, 0);
    sweep(e, &e->parked, q, 0);
    sweep(e, &q->held, q, 0);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < e->queue_count; i++) {
        if (e->live[i] != q)
            e->live[kept++] = e->live[i];
    }
    e->queue_count = kept;
    e->queues[id] = 0;
    compare_priorities(e);
    release_lock(&e->lock);
    free(q->pm4);
    free(q->scratch_map);
    free(q);
}

static uint32_t queue_state(struct engine *e, uint32_t id, uint32_t *in_flight)
{
    const struct queue *q = queue_of(e, id);
    *in_flight = q ? q->in_flight : 0;
    if (!q)
        return QUEUE_STOPPED;
    return q->evicted ? QUEUE_EVICTED : q->stopped || !q->active ? QUEUE_STOPPED : QUEUE_RUNNING;
}

static uint64_t queue_position(struct engine *e, uint32_t id)
{
    const struct queue *q = queue_of(e, id);
    return q ? q->feed[0].at : 0;
}

static void read_statistics(struct engine *e, struct engine_statistics *out)
{
    memset(out, 0, sizeof *out);
    out->dispatches = e->dispatch_counter;
    out->packets = e->packet_counter;
    out->compile_requests = e->request_counter;
    out->code_mismatches = e->mismatch_counter;
    out->page_faults = e->fault_counter;
    out->interrupts = e->interrupt_counter;
    for (uint32_t i = 0; i < e->workers; i++) {
        const struct context *c = e->contexts[i];
        out->waves += c->waves;
        out->workgroups += c->workgroups;
        out->preemptions += c->preemptions;
        out->suspensions += c->suspensions;
        out->memory_helpers += c->memory_helpers;
    }
}

static void set_counting(struct engine *e, uint32_t on)
{
    for (uint32_t i = 0; on && i < e->workers; i++)
        memset(e->contexts[i]->worker.counters, 0, sizeof e->contexts[i]->worker.counters);
    e->counting = on;
}

static void read_counters(struct engine *e, uint64_t *out)
{
    memset(out, 0, sizeof e->contexts[0]->worker.counters);
    for (uint32_t i = 0; i < e->workers; i++) {
        for (uint32_t n = 0; n < 32; n++)
            out[n] += e->contexts[i]->worker.counters[n];
    }
}

static void stop_threads(struct engine *e)
{
    STORE(&e->shutdown, 1);
    __atomic_fetch_add(&e->pause, 1, __ATOMIC_SEQ_CST); /* for good: no wave is entered again */
    stop_all(e);
    signal_fd(e->work_fd, MAXIMUM_WORKERS);
    signal_fd(e->wake_fd, 1);
    signal_fd(e->tick_fd, 1);
}

/* All threads have returned. */
static void destroy_engine(struct engine *e)
{
    for (uint32_t i = 0; i < MAXIMUM_QUEUES; i++)
        destroy_queue(e, i);
    for (uint32_t i = 0; i < MAXIMUM_VMS; i++)
        destroy_vm(e, i);
    for (uint32_t i = 0; i < e->workers; i++) {
        struct context *c = e->contexts[i];
        while (c && c->all_groups) {
            struct workgroup *next = c->all_groups->all;
            unmap_pages(c->all_groups, c->all_groups->bytes);
            c->all_groups = next;
        }
        unmap_pages(c, sizeof *c);
    }
    free(e->findings);
    if (e->lines)
        munmap(e->lines, CHECK_LINES * sizeof *e->lines);
    free(e);
}

static struct engine *create_engine(uint32_t workers, int32_t wake_fd, int32_t work_fd, int32_t tick_fd,
                                    int32_t interrupt_fd, int32_t request_fd)
{
    if (workers < 1 || workers > MAXIMUM_WORKERS)
        return 0;
    struct engine *e = calloc(1, sizeof *e);
    if (!e)
        return 0;
    e->workers = workers;
    e->wake_fd = wake_fd;
    e->work_fd = work_fd;
    e->tick_fd = tick_fd;
    e->interrupt_fd = interrupt_fd;
    e->request_fd = request_fd;
    for (uint32_t i = 0; i < workers; i++) {
        /* Compiled code accesses the worker's rows with aligned vector instructions. */
        struct context *c = map_pages(sizeof *c);
        if (!c) {
            e->workers = i;
            destroy_engine(e);
            return 0;
        }
        c->worker.index = i;
        c->worker.engine = e;
        c->worker.load = helper_load;
        c->worker.store = helper_store;
        c->worker.atomic = helper_atomic;
        c->worker.message = helper_message;
        c->worker.query = helper_query;
        e->contexts[i] = c;
    }
    return e;
}

void engine_interface(struct engine_interface *out)
{
    *out = (struct engine_interface){
        .create = create_engine,
        .destroy = destroy_engine,
        .stop = stop_threads,
        .worker_run = worker_run,
        .ticker_run = ticker_run,
        .pause = pause_workers,
        .resume = resume_workers,
        .kick = kick,
        .create_vm = create_vm,
        .destroy_vm = destroy_vm,
        .set_ranges = set_ranges,
        .edit_ranges = edit_ranges,
        .vm_faulted = vm_faulted,
        .create_queue = create_queue,
        .set_queue_active = set_queue_active,
        .set_queue_share = set_queue_share,
        .destroy_queue = destroy_queue,
        .queue_state = queue_state,
        .queue_position = queue_position,
        .take_interrupts = take_interrupts,
        .take_request = take_request,
        .read_code = read_code,
        .set_checked = set_checked,
        .take_findings = take_findings,
        .register_code = register_code,
        .known_code = known_code,
        .clock = gpu_clock,
        .statistics = read_statistics,
        .set_counting = set_counting,
        .counters = read_counters,
    };
}
