/* Choice of work: which workgroup a worker runs next, of those that were put aside and those that are new.
 *
 * Queues take turns, and so do address spaces. Within an address space a queue of higher priority goes first, as
 * KFD's priorities order the queues of one process on one card; one choice in FAIR_TURNS takes no notice of them,
 * so that a kernel which waits for one of lower priority, as it may where both are resident, does not wait for ever.
 */

#define FAIR_TURNS 16u

struct choice {
    struct workgroup *group;    /* to be resumed, */
    struct dispatch *dispatch;  /* or where new groups have been claimed */
};

/* Whether one more workgroup of a dispatch may be resident. Each queue may fill the card by itself, as if the
 * others were preempted meanwhile: a kernel that never ends must not keep other queues from running. A queue with
 * a mask of compute units fills those alone. */
static uint32_t has_room(const struct dispatch *d)
{
    uint32_t used = d->queue->suspended_cost + d->queue->starting_cost;
    uint32_t limit = d->queue->occupancy;
    return limit && (!used || used + d->cost <= limit);
}

/* The same for a worker that is in the dispatch: room for its next group has been kept. */
static uint32_t still_has_room(const struct dispatch *d)
{
    uint32_t used = d->queue->suspended_cost + d->queue->starting_cost;
    uint32_t limit = d->queue->occupancy;
    return limit && (used == d->cost || used <= limit);
}

static uint32_t take_leftover(struct dispatch *d, struct claim *claim)
{
    if (!d->has_leftovers)
        return 0;
    for (uint32_t i = 0; i < MAXIMUM_WORKERS; i++) {
        if (d->leftover[i].first < d->leftover[i].last) {
            *claim = d->leftover[i];
            d->leftover[i].last = 0;
            d->has_leftovers--;
            return 1;
        }
    }
    return 0;
}

/* Claims workgroups that nobody has; the one claim that reaches the end closes the dispatch. */
static uint32_t take_claim(struct engine *e, struct dispatch *d, struct claim *claim)
{
    if (d->next >= d->total)
        return 0;
    claim->first = __atomic_fetch_add(&d->next, d->chunk, __ATOMIC_SEQ_CST);
    if (claim->first >= d->total)
        return 0;
    claim->last = MIN(claim->first + d->chunk, d->total);
    if (claim->first + d->chunk >= d->total)
        __atomic_fetch_sub(&e->open_dispatches, 1, __ATOMIC_SEQ_CST);
    return 1;
}

/* Within a queue dispatches start in order: one that cannot start yet holds the later ones back. */
static uint32_t is_first_of_its_queue(const struct engine *e, uint32_t place)
{
    for (uint32_t i = 0; i < place; i++) {
        const struct dispatch *d = e->active[i];
        if (d->queue == e->active[place]->queue && (d->next < d->total || d->has_leftovers))
            return 0;
    }
    return 1;
}

static uint32_t may_start(const struct engine *e, uint32_t place)
{
    const struct dispatch *d = e->active[place];
    if (d->next >= d->total && !d->has_leftovers)
        return 0;
    return d->queue->active && has_room(d) && is_first_of_its_queue(e, place);
}

/* The first dispatch from a place on that may start new groups; with a queue: one of its address space that has a
 * higher priority than it. */
static struct dispatch *find_dispatch(const struct engine *e, uint32_t start, const struct queue *than)
{
    struct dispatch *found = 0;
    for (uint32_t i = 0; i < e->active_count; i++) {
        uint32_t place = (start + i) % e->active_count;
        struct dispatch *d = e->active[place];
        if (than && (d->vm != than->vm || d->queue->priority <= than->priority))
            continue;
        if (!may_start(e, place))
            continue;
        found = d;
        if (!than)
            break;
        than = d->queue;
    }
    return found;
}

static struct workgroup *find_group(const struct engine *e, const struct queue *than)
{
    struct workgroup *found = 0;
    for (struct workgroup *g = e->runnable.head; g; g = g->next) {
        const struct queue *q = g->dispatch->queue;
        if (q->vm == than->vm && q->priority > than->priority) {
            found = g;
            than = q;
        }
    }
    return found;
}

static void remove_group(struct group_list *list, const struct workgroup *group)
{
    struct group_list kept = {0, 0, 0};
    for (struct workgroup *g = take_group(list); g; g = take_group(list)) {
        if (g != group)
            append_group(&kept, g);
    }
    *list = kept;
}

/* Suspended and new groups take turns, so that neither can starve the other. */
static struct choice choose(struct engine *e, struct context *c, struct claim *claim)
{
    struct choice choice = {0, 0};
    c->turn++;
    if (!e->runnable.count && !LOAD(&e->active_count))
        return choice;
    acquire_lock(&e->lock);
    struct workgroup *first = c->turn & 1 ? e->runnable.head : 0;
    /* Not moved on by turns of suspended groups, or one of two dispatches would never be the first. */
    uint32_t start = e->active_count ? (first ? e->rotation : e->rotation++) % e->active_count : 0;
    for (;;) {
        struct workgroup *g = first;
        struct dispatch *d = g ? 0 : find_dispatch(e, start, 0);
        if (!g && !d)
            g = e->runnable.head;
        if (!g && !d)
            break;
        if (e->priorities_differ && c->turn % FAIR_TURNS) {
            const struct queue *q = g ? g->dispatch->queue : d->queue;
            struct workgroup *better = find_group(e, q);
            struct dispatch *best = find_dispatch(e, start, better ? better->dispatch->queue : q);
            if (best) {
                d = best;
                g = 0;
            } else if (better) {
                g = better;
                d = 0;
            }
        }
        if (g) {
            if (g == e->runnable.head)
                take_group(&e->runnable);
            else
                remove_group(&e->runnable, g);
            choice.group = g;
            break;
        }
        /* Fails when other workers have just claimed the last groups: then there is nothing left to start in it. */
        if (take_leftover(d, claim) || take_claim(e, d, claim)) {
            d->references++;
            __atomic_fetch_add(&d->queue->starting_cost, d->cost, __ATOMIC_SEQ_CST);
            choice.dispatch = d;
            break;
        }
    }
    release_lock(&e->lock);
    return choice;
}

/* Under the lock, when queues come, go or change: most of the time all are alike, and nobody has to search. */
static void compare_priorities(struct engine *e)
{
    e->priorities_differ = 0;
    for (uint32_t i = 1; i < e->queue_count; i++)
        e->priorities_differ |= e->live[i]->priority != e->live[0]->priority;
}

static void set_queue_share(struct engine *e, uint32_t id, uint32_t priority, uint32_t units, uint32_t of)
{
    acquire_lock(&e->lock);
    struct queue *q = id < MAXIMUM_QUEUES ? e->queues[id] : 0;
    if (q) {
        q->priority = priority;
        q->occupancy = of ? (uint32_t)((uint64_t)OCCUPANCY_FULL * MIN(units, of) / of) : OCCUPANCY_FULL;
        compare_priorities(e);
    }
    release_lock(&e->lock);
    wake_workers(e, MAXIMUM_WORKERS);
}
