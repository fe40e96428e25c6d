/* The native engine as one translation unit; build.py makes engine.ll of it. */

#include <stddef.h>
#include <stdint.h>

#include "engine.h"
#include "internal.h"
#include "packets.h"
#include "../shader/checks.h"

#define AT(type, member, offset) _Static_assert(offsetof(struct type, member) == (offset), #member)

AT(wave, sgpr, 8);
AT(wave, scc, 520);
AT(wave, mode, 524);
AT(wave, lds, 528);
AT(wave, lds_size, 536);
AT(wave, vgpr_count, 540);
AT(wave, flat_scratch, 544);
AT(wave, scratch, 552);
AT(wave, scratch_size, 560);
AT(wave, wave_size, 564);
AT(wave, group, 568);
AT(wave, index, 576);
AT(wave, trapsts, 584);
AT(wave, status, 588);
AT(wave, checks, 704);
AT(worker, engine, 8);
AT(worker, vm, 16);
AT(worker, load, 24);
AT(worker, store, 32);
AT(worker, atomic, 40);
AT(worker, message, 48);
AT(worker, query, 56);
AT(worker, fault_address, 64);
AT(worker, load_slots, 256);
AT(worker, store_slots, 1280);
AT(worker, address, 2304);
AT(worker, data, 2816);
AT(worker, counters, 6912);
_Static_assert(sizeof(struct wave) <= WAVE_VGPR_OFFSET, "VGPRs follow the wave");

#include "code.c"
#include "../shader/memory.c"
#include "../shader/report.h"
#include "../shader/check_begin.h"
#include "findings.c"
#include "dispatch.c"
#include "aql.c"
#include "transfer.c"
#include "ring.c"
#include "sdma.c"
#include "pm4.c"
#include "page_table.c"
#include "wake.c"
#include "choice.c"
#include "scheduler.c"
