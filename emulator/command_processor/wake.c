/* Waking workers that sleep: only where they would find something to do, since a thread that wakes takes a CPU
 * from the client that has just called. */

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
