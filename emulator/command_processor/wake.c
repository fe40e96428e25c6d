/* Waking workers that sleep: only where they would find something to do, since a thread that wakes takes a CPU
 * from the client that has just called. */

/* A thread that looks at an idle card's doorbells has a few microseconds to do, often on the CPU on which its client
 * spins for the answer: by Linux' usual slices it would wait for the next tick (4 ms) first. With a short slice it
 * comes at once. What runs waves has the usual one, so that it does not push its client aside. Kernels before 6.12
 * know no slices, and the call changes nothing. */
static void be_urgent(struct context *c, uint32_t is_urgent)
{
    struct sched_attributes attributes = {0};
    if (c->is_urgent == is_urgent)
        return;
    c->is_urgent = is_urgent;
    if (syscall(SYSCALL_SCHED_GETATTR, 0, &attributes, sizeof attributes, 0) || attributes.policy)
        return; /* somebody chose another policy than the usual one */
    attributes.runtime = is_urgent ? NANOSECONDS_SHORT_SLICE : 0;
    (void)syscall(SYSCALL_SCHED_SETATTR, 0, &attributes, 0);
}

static void stop_all(struct engine *e)
{
    for (uint32_t i = 0; i < e->workers; i++)
        e->contexts[i]->worker.stop = 1;
}

/* Whether a worker that looks around now may find something to do. */
static uint32_t something_waits(struct engine *e)
{
    if (LOAD(&e->waiting_queues) || LOAD(&e->active_count) || e->runnable.count)
        return 1;
    uint32_t is_rung = 0;
    acquire_lock(&e->lock);
    for (uint32_t i = 0; i < e->queue_count && !is_rung; i++) {
        const struct queue *q = e->live[i];
        is_rung = q->rung || LOAD((uint64_t *)q->setup.doorbell) != DOORBELL_SEEN;
    }
    release_lock(&e->lock);
    return is_rung;
}

static void kick(struct engine *e)
{
    /* Just after work a worker looks by itself; waking another one then costs its client some 50 us. */
    if (now_nanoseconds() - e->last_activity > NANOSECONDS_SPIN * 4 / 5 && something_waits(e))
        signal_fd(e->wake_fd, 1);
}

static void wake_workers(struct engine *e, uint32_t count)
{
    __atomic_fetch_add(&e->work_version, 1, __ATOMIC_SEQ_CST);
    uint32_t sleepers = LOAD(&e->sleepers);
    if (sleepers)
        signal_fd(e->work_fd, MIN(sleepers, count));
}
