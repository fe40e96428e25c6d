/* Small changes of a page table: the rest is copied, so that workers which search the old one are not disturbed. */

/* Takes out what lies in [start, end) and enters one range, if it is given, there. -1: it would lie over others. */
static int32_t edit_ranges(struct engine *e, uint32_t id, uint64_t start, uint64_t end, const struct gpu_range *added)
{
    acquire_lock(&e->lock);
    struct vm *vm = vm_of(e, id);
    struct range_table *old = vm ? vm->ranges : 0;
    uint64_t count = old ? old->count : 0;
    uint64_t first = 0;
    for (uint64_t high = count; first < high;) {
        uint64_t middle = (first + high) / 2;
        if (old->range[middle].end <= start)
            first = middle + 1;
        else
            high = middle;
    }
    uint64_t last = first;
    uint32_t is_whole = 1;
    while (last < count && old->range[last].start < end) {
        is_whole &= old->range[last].start >= start && old->range[last].end <= end;
        last++;
    }
    uint64_t kept = count - (last - first) + !!added;
    struct range_table *table = vm && is_whole ? calloc(1, sizeof *table + kept * sizeof *added) : 0;
    if (table) {
        table->count = kept;
        if (old)
            memcpy(table->range, old->range, first * sizeof *added);
        if (added)
            table->range[first] = *added;
        if (old)
            memcpy(table->range + first + !!added, old->range + last, (count - last) * sizeof *added);
        STORE(&vm->ranges, table);
        if (old) {
            old->retired = vm->retired;
            vm->retired = old;
        }
    }
    release_lock(&e->lock);
    return table ? 0 : -1;
}
