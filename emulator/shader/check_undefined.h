/* Values that were never written; part of checks.c. */

static uint64_t lanes_on(const struct wave *wave)
{
    uint64_t high = wave->wave_size == 64 ? wave->sgpr[127] : 0;
    return wave->sgpr[126] | high << 32;
}

static void check_sinks(struct wave *wave, struct wave_checks *c, const uint16_t *reads, uint32_t count,
                        uint32_t extra, uint64_t pc)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = reads[i] & CHECK_UNIT_BITS;
        if (!(reads[i] & CHECK_SINK))
            continue;
        if (is_vgpr(unit)) {
            uint64_t exec = lanes_on(wave);
            uint64_t *low = &c->undefined[0][unit - CHECK_VGPR];
            uint64_t *high = &c->undefined[1][unit - CHECK_VGPR];
            uint64_t bad = (reads[i] & CHECK_HIGH ? 0 : *low) | (reads[i] & CHECK_LOW ? 0 : *high);
            if (extra & CHECK_FIRST_LANE)
                exec &= -exec;
            if (bad & exec) {
                report(wave, c, RULE_UNDEFINED, pc, unit, (uint64_t)__builtin_ctzll(bad & exec));
                *low = *high = 0;
            }
        } else if (unit < 256 && has_bit(c->undefined_scalar, unit)) {
            report(wave, c, RULE_UNDEFINED, pc, unit, ~0ull);
            clear_bits(c->undefined_scalar, unit, unit + 1);
        }
    }
}

static void define(const struct wave *wave, struct wave_checks *c, const uint16_t *writes, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        uint32_t unit = writes[i] & CHECK_UNIT_BITS;
        uint32_t halves = writes[i] & (CHECK_LOW | CHECK_HIGH);
        if (writes[i] & CHECK_SINK)
            continue;
        if (is_vgpr(unit)) {
            uint64_t others = halves == (CHECK_LOW | CHECK_HIGH) ? 0 : ~lanes_on(wave);
            if (halves != CHECK_HIGH)
                c->undefined[0][unit - CHECK_VGPR] &= others;
            if (halves != CHECK_LOW)
                c->undefined[1][unit - CHECK_VGPR] &= others;
        } else if (unit < 256) {
            clear_bits(c->undefined_scalar, unit, unit + 1);
        }
    }
}

static void copy(const struct wave *wave, struct wave_checks *c, uint32_t from, uint32_t to)
{
    uint64_t exec = lanes_on(wave);
    uint32_t is_undefined = from < 256 && has_bit(c->undefined_scalar, from);
    if (is_vgpr(to)) {
        for (uint32_t half = 0; half < 2; half++) {
            uint64_t *place = &c->undefined[half][to - CHECK_VGPR];
            uint64_t lanes = is_vgpr(from) ? c->undefined[half][from - CHECK_VGPR] : is_undefined ? ~0ull : 0;
            *place = (*place & ~exec) | (lanes & exec);
        }
    } else if (to < 256) {
        clear_bits(c->undefined_scalar, to, to + 1);
        if (is_undefined)
            set_bit(c->undefined_scalar, to);
    }
}
