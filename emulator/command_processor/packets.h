/* Packets and registers as kfd/packets declares them; written by packet_header.py, not by hand.
 *
 * A packet p is an array of dwords. NAME_FIELD(p) is a field, NAME_DWORDS the length without payload;
 * a register's NAME_FIELD(v) is a field of its value.
 */

/* SDMA */
#define SDMA_OP_NOP 0x0
#define SDMA_OP_COPY 0x1
#define SDMA_OP_WRITE 0x2
#define SDMA_OP_INDIRECT 0x4
#define SDMA_OP_FENCE 0x5
#define SDMA_OP_TRAP 0x6
#define SDMA_OP_POLL_REGMEM 0x8
#define SDMA_OP_COND_EXE 0x9
#define SDMA_OP_ATOMIC 0xa
#define SDMA_OP_CONST_FILL 0xb
#define SDMA_OP_TIMESTAMP 0xd
#define SDMA_OP_GCR_REQ 0x11
#define SDMA_SUBOP_COPY_LINEAR 0x0
#define SDMA_SUBOP_COPY_LINEAR_SUB_WIND 0x4
#define SDMA_SUBOP_TIMESTAMP_GET 0x1
#define SDMA_SUBOP_TIMESTAMP_GET_GLOBAL 0x2
#define SDMA_SUBOP_USER_GCR 0x1
#define SDMA_FILL_BYTE 0x0
#define SDMA_FILL_DWORD 0x2
#define POLL_ALWAYS 0x0
#define POLL_LESS 0x1
#define POLL_LESS_EQUAL 0x2
#define POLL_EQUAL 0x3
#define POLL_NOT_EQUAL 0x4
#define POLL_GREATER_EQUAL 0x5
#define POLL_GREATER 0x6
#define SDMA_NOP_DWORDS 1
#define SDMA_NOP_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_NOP_COUNT(p) (((p)[0] >> 16 & 0x3fffu))
#define SDMA_COPY_LINEAR_DWORDS 7
#define SDMA_COPY_LINEAR_ENCRYPT(p) (((p)[0] >> 16 & 0x1u))
#define SDMA_COPY_LINEAR_TMZ(p) (((p)[0] >> 18 & 0x1u))
#define SDMA_COPY_LINEAR_CPV(p) (((p)[0] >> 19 & 0x1u))
#define SDMA_COPY_LINEAR_BACKWARDS(p) (((p)[0] >> 25 & 0x1u))
#define SDMA_COPY_LINEAR_BROADCAST(p) (((p)[0] >> 27 & 0x1u))
#define SDMA_COPY_LINEAR_COUNT(p) (((p)[1] & 0x3fffffffu))
#define SDMA_COPY_LINEAR_DST_SW(p) (((p)[2] >> 16 & 0x3u))
#define SDMA_COPY_LINEAR_DST_CACHE_POLICY(p) (((p)[2] >> 18 & 0x7u))
#define SDMA_COPY_LINEAR_SRC_SW(p) (((p)[2] >> 24 & 0x3u))
#define SDMA_COPY_LINEAR_SRC_CACHE_POLICY(p) (((p)[2] >> 26 & 0x7u))
#define SDMA_COPY_LINEAR_SRC_ADDR(p) ((uint64_t)(p)[3] | (uint64_t)(p)[4] << 32)
#define SDMA_COPY_LINEAR_DST_ADDR(p) ((uint64_t)(p)[5] | (uint64_t)(p)[6] << 32)
#define SDMA_COPY_BROADCAST_LINEAR_DWORDS 9
#define SDMA_COPY_BROADCAST_LINEAR_ENCRYPT(p) (((p)[0] >> 16 & 0x1u))
#define SDMA_COPY_BROADCAST_LINEAR_TMZ(p) (((p)[0] >> 18 & 0x1u))
#define SDMA_COPY_BROADCAST_LINEAR_CPV(p) (((p)[0] >> 19 & 0x1u))
#define SDMA_COPY_BROADCAST_LINEAR_COUNT(p) (((p)[1] & 0x3fffffffu))
#define SDMA_COPY_BROADCAST_LINEAR_DST2_SW(p) (((p)[2] >> 8 & 0x3u))
#define SDMA_COPY_BROADCAST_LINEAR_DST2_CACHE_POLICY(p) (((p)[2] >> 10 & 0x7u))
#define SDMA_COPY_BROADCAST_LINEAR_DST1_SW(p) (((p)[2] >> 16 & 0x3u))
#define SDMA_COPY_BROADCAST_LINEAR_DST1_CACHE_POLICY(p) (((p)[2] >> 18 & 0x7u))
#define SDMA_COPY_BROADCAST_LINEAR_SRC_SW(p) (((p)[2] >> 24 & 0x3u))
#define SDMA_COPY_BROADCAST_LINEAR_SRC_CACHE_POLICY(p) (((p)[2] >> 26 & 0x7u))
#define SDMA_COPY_BROADCAST_LINEAR_SRC_ADDR(p) ((uint64_t)(p)[3] | (uint64_t)(p)[4] << 32)
#define SDMA_COPY_BROADCAST_LINEAR_DST1_ADDR(p) ((uint64_t)(p)[5] | (uint64_t)(p)[6] << 32)
#define SDMA_COPY_BROADCAST_LINEAR_DST2_ADDR(p) ((uint64_t)(p)[7] | (uint64_t)(p)[8] << 32)
#define SDMA_COPY_LINEAR_SUBWIN_DWORDS 13
#define SDMA_COPY_LINEAR_SUBWIN_TMZ(p) (((p)[0] >> 18 & 0x1u))
#define SDMA_COPY_LINEAR_SUBWIN_CPV(p) (((p)[0] >> 19 & 0x1u))
#define SDMA_COPY_LINEAR_SUBWIN_ELEMENTSIZE(p) (((p)[0] >> 29))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_COPY_LINEAR_SUBWIN_SRC_X(p) (((p)[3] & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_Y(p) (((p)[3] >> 16 & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_Z(p) (((p)[4] & 0x1fffu))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_PITCH(p) (((p)[4] >> 13))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_SLICE_PITCH(p) (((p)[5] & 0xfffffffu))
#define SDMA_COPY_LINEAR_SUBWIN_DST_ADDR(p) ((uint64_t)(p)[6] | (uint64_t)(p)[7] << 32)
#define SDMA_COPY_LINEAR_SUBWIN_DST_X(p) (((p)[8] & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_DST_Y(p) (((p)[8] >> 16 & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_DST_Z(p) (((p)[9] & 0x1fffu))
#define SDMA_COPY_LINEAR_SUBWIN_DST_PITCH(p) (((p)[9] >> 13))
#define SDMA_COPY_LINEAR_SUBWIN_DST_SLICE_PITCH(p) (((p)[10] & 0xfffffffu))
#define SDMA_COPY_LINEAR_SUBWIN_RECT_X(p) (((p)[11] & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_RECT_Y(p) (((p)[11] >> 16 & 0x3fffu))
#define SDMA_COPY_LINEAR_SUBWIN_RECT_Z(p) (((p)[12] & 0x1fffu))
#define SDMA_COPY_LINEAR_SUBWIN_DST_SW(p) (((p)[12] >> 16 & 0x3u))
#define SDMA_COPY_LINEAR_SUBWIN_DST_CACHE_POLICY(p) (((p)[12] >> 18 & 0x7u))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_SW(p) (((p)[12] >> 24 & 0x3u))
#define SDMA_COPY_LINEAR_SUBWIN_SRC_CACHE_POLICY(p) (((p)[12] >> 26 & 0x7u))
#define SDMA_WRITE_UNTILED_DWORDS 4
#define SDMA_WRITE_UNTILED_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_WRITE_UNTILED_ENCRYPT(p) (((p)[0] >> 16 & 0x1u))
#define SDMA_WRITE_UNTILED_TMZ(p) (((p)[0] >> 18 & 0x1u))
#define SDMA_WRITE_UNTILED_CPV(p) (((p)[0] >> 28 & 0x1u))
#define SDMA_WRITE_UNTILED_DST_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_WRITE_UNTILED_COUNT(p) (((p)[3] & 0xfffffu))
#define SDMA_WRITE_UNTILED_SW(p) (((p)[3] >> 24 & 0x3u))
#define SDMA_WRITE_UNTILED_CACHE_POLICY(p) (((p)[3] >> 26 & 0x7u))
#define SDMA_INDIRECT_DWORDS 6
#define SDMA_INDIRECT_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_INDIRECT_VMID(p) (((p)[0] >> 16 & 0xfu))
#define SDMA_INDIRECT_PRIV(p) (((p)[0] >> 31))
#define SDMA_INDIRECT_IB_BASE(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_INDIRECT_IB_SIZE(p) (((p)[3] & 0xfffffu))
#define SDMA_INDIRECT_CSA_ADDR(p) ((uint64_t)(p)[4] | (uint64_t)(p)[5] << 32)
#define SDMA_FENCE_DWORDS 4
#define SDMA_FENCE_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_FENCE_MTYPE(p) (((p)[0] >> 16 & 0x7u))
#define SDMA_FENCE_GCC(p) (((p)[0] >> 19 & 0x1u))
#define SDMA_FENCE_SYS(p) (((p)[0] >> 20 & 0x1u))
#define SDMA_FENCE_SNP(p) (((p)[0] >> 22 & 0x1u))
#define SDMA_FENCE_GPA(p) (((p)[0] >> 23 & 0x1u))
#define SDMA_FENCE_L2_POLICY(p) (((p)[0] >> 24 & 0x3u))
#define SDMA_FENCE_LLC_POLICY(p) (((p)[0] >> 26 & 0x1u))
#define SDMA_FENCE_CPV(p) (((p)[0] >> 28 & 0x1u))
#define SDMA_FENCE_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_FENCE_DATA(p) ((p)[3])
#define SDMA_TRAP_DWORDS 2
#define SDMA_TRAP_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_TRAP_INT_CONTEXT(p) (((p)[1] & 0xfffffffu))
#define SDMA_POLL_REGMEM_DWORDS 6
#define SDMA_POLL_REGMEM_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_POLL_REGMEM_CACHE_POLICY(p) (((p)[0] >> 20 & 0x7u))
#define SDMA_POLL_REGMEM_CPV(p) (((p)[0] >> 24 & 0x1u))
#define SDMA_POLL_REGMEM_HDP_FLUSH(p) (((p)[0] >> 26 & 0x1u))
#define SDMA_POLL_REGMEM_FUNC(p) (((p)[0] >> 28 & 0x7u))
#define SDMA_POLL_REGMEM_MEM_POLL(p) (((p)[0] >> 31))
#define SDMA_POLL_REGMEM_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_POLL_REGMEM_VALUE(p) ((p)[3])
#define SDMA_POLL_REGMEM_MASK(p) ((p)[4])
#define SDMA_POLL_REGMEM_INTERVAL(p) (((p)[5] & 0xffffu))
#define SDMA_POLL_REGMEM_RETRY_COUNT(p) (((p)[5] >> 16 & 0xfffu))
#define SDMA_COND_EXE_DWORDS 5
#define SDMA_COND_EXE_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_COND_EXE_CACHE_POLICY(p) (((p)[0] >> 24 & 0x7u))
#define SDMA_COND_EXE_CPV(p) (((p)[0] >> 28 & 0x1u))
#define SDMA_COND_EXE_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_COND_EXE_REFERENCE(p) ((p)[3])
#define SDMA_COND_EXE_EXEC_COUNT(p) (((p)[4] & 0x3fffu))
#define SDMA_ATOMIC_DWORDS 8
#define SDMA_ATOMIC_LOOP(p) (((p)[0] >> 16 & 0x1u))
#define SDMA_ATOMIC_TMZ(p) (((p)[0] >> 18 & 0x1u))
#define SDMA_ATOMIC_CACHE_POLICY(p) (((p)[0] >> 20 & 0x7u))
#define SDMA_ATOMIC_CPV(p) (((p)[0] >> 24 & 0x1u))
#define SDMA_ATOMIC_ATOMIC_OP(p) (((p)[0] >> 25))
#define SDMA_ATOMIC_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_ATOMIC_SRC_DATA(p) ((uint64_t)(p)[3] | (uint64_t)(p)[4] << 32)
#define SDMA_ATOMIC_CMP_DATA(p) ((uint64_t)(p)[5] | (uint64_t)(p)[6] << 32)
#define SDMA_ATOMIC_LOOP_INTERVAL(p) (((p)[7] & 0x1fffu))
#define SDMA_CONSTANT_FILL_DWORDS 5
#define SDMA_CONSTANT_FILL_SUB_OP(p) (((p)[0] >> 8 & 0xffu))
#define SDMA_CONSTANT_FILL_SW(p) (((p)[0] >> 16 & 0x3u))
#define SDMA_CONSTANT_FILL_CACHE_POLICY(p) (((p)[0] >> 24 & 0x7u))
#define SDMA_CONSTANT_FILL_CPV(p) (((p)[0] >> 28 & 0x1u))
#define SDMA_CONSTANT_FILL_FILLSIZE(p) (((p)[0] >> 30))
#define SDMA_CONSTANT_FILL_DST_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define SDMA_CONSTANT_FILL_SRC_DATA(p) ((p)[3])
#define SDMA_CONSTANT_FILL_COUNT(p) (((p)[4] & 0x3fffffffu))
#define SDMA_TIMESTAMP_GET_GLOBAL_DWORDS 3
#define SDMA_TIMESTAMP_GET_GLOBAL_L2_POLICY(p) (((p)[0] >> 24 & 0x3u))
#define SDMA_TIMESTAMP_GET_GLOBAL_LLC_POLICY(p) (((p)[0] >> 26 & 0x1u))
#define SDMA_TIMESTAMP_GET_GLOBAL_CPV(p) (((p)[0] >> 28 & 0x1u))
#define SDMA_TIMESTAMP_GET_GLOBAL_WRITE_ADDR(p) ((uint64_t)((p)[1] >> 3) << 3 | (uint64_t)(p)[2] << 32)
#define SDMA_GCR_REQ_DWORDS 5
#define SDMA_GCR_REQ_BASE_VA(p) ((uint64_t)((p)[1] >> 7) << 7 | (uint64_t)((p)[2] & 0xffffu) << 32)
#define SDMA_GCR_REQ_GCR_CONTROL(p) (((p)[2] >> 16) | ((p)[3] & 0x7u) << 16)
#define SDMA_GCR_REQ_LIMIT_VA(p) ((uint64_t)((p)[3] >> 7) << 7 | (uint64_t)((p)[4] & 0xffffu) << 32)
#define SDMA_GCR_REQ_VMID(p) (((p)[4] >> 24 & 0xfu))

/* PM4 */
#define PM4_OP_NOP 0x10
#define PM4_OP_DISPATCH_DIRECT 0x15
#define PM4_OP_DISPATCH_INDIRECT 0x16
#define PM4_OP_ATOMIC_MEM 0x1e
#define PM4_OP_COND_EXEC 0x22
#define PM4_OP_PRED_EXEC 0x23
#define PM4_OP_WRITE_DATA 0x37
#define PM4_OP_WAIT_REG_MEM 0x3c
#define PM4_OP_INDIRECT_BUFFER 0x3f
#define PM4_OP_COPY_DATA 0x40
#define PM4_OP_EVENT_WRITE 0x46
#define PM4_OP_RELEASE_MEM 0x49
#define PM4_OP_DMA_DATA 0x50
#define PM4_OP_ACQUIRE_MEM 0x58
#define PM4_OP_SET_SH_REG 0x76
#define PM4_OP_SET_UCONFIG_REG 0x79
#define PM4_OP_WAIT_REG_MEM64 0x93
#define PM4_PLACE_REGISTER 0x0
#define PM4_PLACE_MEMORY_OBSOLETE 0x1
#define PM4_PLACE_TC_L2 0x2
#define PM4_PLACE_IMMEDIATE 0x5
#define PM4_PLACE_MEMORY 0x5
#define PM4_PLACE_ATOMIC_RETURN 0x6
#define PM4_PLACE_GPU_CLOCK 0x9
#define PM4_PLACE_SYSTEM_CLOCK 0xa
#define PM4_EVENT_CS_PARTIAL_FLUSH 0x7
#define PM4_EVENT_CACHE_FLUSH_AND_INV_TS 0x14
#define PM4_EVENT_BOTTOM_OF_PIPE_TS 0x28
#define PM4_EVENT_CS_DONE 0x2f
#define PM4_INTERRUPT_NONE 0x0
#define PM4_INTERRUPT_ONLY 0x1
#define PM4_INTERRUPT_AFTER_CONFIRM 0x2
#define PM4_INTERRUPT_DATA_AFTER_CONFIRM 0x3
#define PM4_DATA_NONE 0x0
#define PM4_DATA_LOW_32 0x1
#define PM4_DATA_ALL_64 0x2
#define PM4_DATA_GPU_CLOCK 0x3
#define PM4_DATA_SYSTEM_CLOCK 0x4
#define PM4_TYPE2 0x80000000u
#define PM4_LARGEST_PAYLOAD 0x3fff
#define PM4_HEADER_TYPE(v) ((v) >> 30 & 0x3u)
#define PM4_HEADER_COUNT(v) ((v) >> 16 & 0x3fffu)
#define PM4_HEADER_OPCODE(v) ((v) >> 8 & 0xffu)
#define PM4_HEADER_SHADER_TYPE(v) ((v) >> 1 & 0x1u)
#define PM4_HEADER_PREDICATE(v) ((v) >> 0 & 0x1u)
#define PM4_NOP_DWORDS 1
#define PM4_NOP_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_NOP_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_DISPATCH_DIRECT_DWORDS 5
#define PM4_DISPATCH_DIRECT_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_DISPATCH_DIRECT_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_DISPATCH_DIRECT_DIM_X(p) ((p)[1])
#define PM4_DISPATCH_DIRECT_DIM_Y(p) ((p)[2])
#define PM4_DISPATCH_DIRECT_DIM_Z(p) ((p)[3])
#define PM4_DISPATCH_DIRECT_INITIATOR(p) ((p)[4])
#define PM4_DISPATCH_INDIRECT_DWORDS 4
#define PM4_DISPATCH_INDIRECT_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_DISPATCH_INDIRECT_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_DISPATCH_INDIRECT_ADDR(p) ((uint64_t)(p)[1] | (uint64_t)(p)[2] << 32)
#define PM4_DISPATCH_INDIRECT_INITIATOR(p) ((p)[3])
#define PM4_ATOMIC_MEM_DWORDS 9
#define PM4_ATOMIC_MEM_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_ATOMIC_MEM_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_ATOMIC_MEM_ATOMIC(p) (((p)[1] & 0x7fu))
#define PM4_ATOMIC_MEM_COMMAND(p) (((p)[1] >> 8 & 0xfu))
#define PM4_ATOMIC_MEM_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_ATOMIC_MEM_ADDR(p) ((uint64_t)(p)[2] | (uint64_t)(p)[3] << 32)
#define PM4_ATOMIC_MEM_SRC_DATA(p) ((uint64_t)(p)[4] | (uint64_t)(p)[5] << 32)
#define PM4_ATOMIC_MEM_CMP_DATA(p) ((uint64_t)(p)[6] | (uint64_t)(p)[7] << 32)
#define PM4_ATOMIC_MEM_LOOP_INTERVAL(p) (((p)[8] & 0x1fffu))
#define PM4_COND_EXEC_DWORDS 5
#define PM4_COND_EXEC_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_COND_EXEC_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_COND_EXEC_ADDR(p) ((uint64_t)((p)[1] >> 2) << 2 | (uint64_t)(p)[2] << 32)
#define PM4_COND_EXEC_EXEC_COUNT(p) (((p)[4] & 0x3fffu))
#define PM4_PRED_EXEC_DWORDS 2
#define PM4_PRED_EXEC_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_PRED_EXEC_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_PRED_EXEC_EXEC_COUNT(p) (((p)[1] & 0x3fffu))
#define PM4_PRED_EXEC_DEVICE_SELECT(p) (((p)[1] >> 24))
#define PM4_WRITE_DATA_DWORDS 4
#define PM4_WRITE_DATA_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_WRITE_DATA_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_WRITE_DATA_DST_SEL(p) (((p)[1] >> 8 & 0xfu))
#define PM4_WRITE_DATA_ADDR_INCR(p) (((p)[1] >> 16 & 0x1u))
#define PM4_WRITE_DATA_WR_CONFIRM(p) (((p)[1] >> 20 & 0x1u))
#define PM4_WRITE_DATA_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_WRITE_DATA_DST_ADDR(p) ((uint64_t)((p)[2] >> 2) << 2 | (uint64_t)(p)[3] << 32)
#define PM4_WRITE_DATA_DST_MMREG_ADDR(p) (((p)[2] & 0x3ffffu))
#define PM4_WAIT_REG_MEM_DWORDS 7
#define PM4_WAIT_REG_MEM_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_WAIT_REG_MEM_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_WAIT_REG_MEM_FUNCTION(p) (((p)[1] & 0x7u))
#define PM4_WAIT_REG_MEM_MEM_SPACE(p) (((p)[1] >> 4 & 0x3u))
#define PM4_WAIT_REG_MEM_OPERATION(p) (((p)[1] >> 6 & 0x3u))
#define PM4_WAIT_REG_MEM_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_WAIT_REG_MEM_POLL_ADDR(p) ((uint64_t)((p)[2] >> 2) << 2 | (uint64_t)(p)[3] << 32)
#define PM4_WAIT_REG_MEM_REFERENCE(p) ((p)[4])
#define PM4_WAIT_REG_MEM_MASK(p) ((p)[5])
#define PM4_WAIT_REG_MEM_POLL_INTERVAL(p) (((p)[6] & 0xffffu))
#define PM4_WAIT_REG_MEM_REG_POLL_ADDR(p) (((p)[2] & 0x3ffffu))
#define PM4_WAIT_REG_MEM_REG_WRITE_ADDR1(p) (((p)[2] & 0x3ffffu))
#define PM4_WAIT_REG_MEM_REG_WRITE_ADDR2(p) (((p)[3] & 0x3ffffu))
#define PM4_WAIT_REG_MEM64_DWORDS 9
#define PM4_WAIT_REG_MEM64_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_WAIT_REG_MEM64_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_WAIT_REG_MEM64_FUNCTION(p) (((p)[1] & 0x7u))
#define PM4_WAIT_REG_MEM64_MEM_SPACE(p) (((p)[1] >> 4 & 0x3u))
#define PM4_WAIT_REG_MEM64_OPERATION(p) (((p)[1] >> 6 & 0x3u))
#define PM4_WAIT_REG_MEM64_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_WAIT_REG_MEM64_POLL_ADDR(p) ((uint64_t)((p)[2] >> 3) << 3 | (uint64_t)(p)[3] << 32)
#define PM4_WAIT_REG_MEM64_REFERENCE(p) ((uint64_t)(p)[4] | (uint64_t)(p)[5] << 32)
#define PM4_WAIT_REG_MEM64_MASK(p) ((uint64_t)(p)[6] | (uint64_t)(p)[7] << 32)
#define PM4_WAIT_REG_MEM64_POLL_INTERVAL(p) (((p)[8] & 0xffffu))
#define PM4_INDIRECT_BUFFER_DWORDS 4
#define PM4_INDIRECT_BUFFER_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_INDIRECT_BUFFER_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_INDIRECT_BUFFER_IB_BASE(p) ((uint64_t)((p)[1] >> 2) << 2 | (uint64_t)(p)[2] << 32)
#define PM4_INDIRECT_BUFFER_IB_SIZE(p) (((p)[3] & 0xfffffu))
#define PM4_INDIRECT_BUFFER_CHAIN(p) (((p)[3] >> 20 & 0x1u))
#define PM4_INDIRECT_BUFFER_OFFLOAD_POLLING(p) (((p)[3] >> 21 & 0x1u))
#define PM4_INDIRECT_BUFFER_VALID(p) (((p)[3] >> 23 & 0x1u))
#define PM4_INDIRECT_BUFFER_VMID(p) (((p)[3] >> 24 & 0xfu))
#define PM4_INDIRECT_BUFFER_CACHE_POLICY(p) (((p)[3] >> 28 & 0x3u))
#define PM4_INDIRECT_BUFFER_PRIV(p) (((p)[3] >> 31))
#define PM4_COPY_DATA_DWORDS 6
#define PM4_COPY_DATA_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_COPY_DATA_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_COPY_DATA_SRC_SEL(p) (((p)[1] & 0xfu))
#define PM4_COPY_DATA_DST_SEL(p) (((p)[1] >> 8 & 0xfu))
#define PM4_COPY_DATA_SRC_CACHE_POLICY(p) (((p)[1] >> 13 & 0x3u))
#define PM4_COPY_DATA_COUNT_SEL(p) (((p)[1] >> 16 & 0x1u))
#define PM4_COPY_DATA_WR_CONFIRM(p) (((p)[1] >> 20 & 0x1u))
#define PM4_COPY_DATA_DST_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_COPY_DATA_PQ_EXE_STATUS(p) (((p)[1] >> 29 & 0x1u))
#define PM4_COPY_DATA_SRC(p) ((uint64_t)(p)[2] | (uint64_t)(p)[3] << 32)
#define PM4_COPY_DATA_DST(p) ((uint64_t)(p)[4] | (uint64_t)(p)[5] << 32)
#define PM4_COPY_DATA_IMM_DATA(p) ((p)[2])
#define PM4_COPY_DATA_SRC_REG_OFFSET(p) (((p)[2] & 0x3ffffu))
#define PM4_COPY_DATA_DST_REG_OFFSET(p) (((p)[4] & 0x3ffffu))
#define PM4_EVENT_WRITE_DWORDS 2
#define PM4_EVENT_WRITE_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_EVENT_WRITE_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_EVENT_WRITE_EVENT_TYPE(p) (((p)[1] & 0x3fu))
#define PM4_EVENT_WRITE_EVENT_INDEX(p) (((p)[1] >> 8 & 0xfu))
#define PM4_RELEASE_MEM_DWORDS 8
#define PM4_RELEASE_MEM_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_RELEASE_MEM_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_RELEASE_MEM_EVENT_TYPE(p) (((p)[1] & 0x3fu))
#define PM4_RELEASE_MEM_EVENT_INDEX(p) (((p)[1] >> 8 & 0xfu))
#define PM4_RELEASE_MEM_GCR_GLM_WB(p) (((p)[1] >> 12 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GLM_INV(p) (((p)[1] >> 13 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GLV_INV(p) (((p)[1] >> 14 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GL1_INV(p) (((p)[1] >> 15 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GL2_US(p) (((p)[1] >> 16 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GL2_RANGE(p) (((p)[1] >> 17 & 0x3u))
#define PM4_RELEASE_MEM_GCR_GL2_DISCARD(p) (((p)[1] >> 19 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GL2_INV(p) (((p)[1] >> 20 & 0x1u))
#define PM4_RELEASE_MEM_GCR_GL2_WB(p) (((p)[1] >> 21 & 0x1u))
#define PM4_RELEASE_MEM_GCR_SEQ(p) (((p)[1] >> 22 & 0x3u))
#define PM4_RELEASE_MEM_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_RELEASE_MEM_EXECUTE(p) (((p)[1] >> 28 & 0x1u))
#define PM4_RELEASE_MEM_DST_SEL(p) (((p)[2] >> 16 & 0x3u))
#define PM4_RELEASE_MEM_INT_SEL(p) (((p)[2] >> 24 & 0x7u))
#define PM4_RELEASE_MEM_DATA_SEL(p) (((p)[2] >> 29))
#define PM4_RELEASE_MEM_ADDR(p) ((uint64_t)(p)[3] | (uint64_t)(p)[4] << 32)
#define PM4_RELEASE_MEM_DATA(p) ((uint64_t)(p)[5] | (uint64_t)(p)[6] << 32)
#define PM4_RELEASE_MEM_INT_CTXID(p) ((p)[7])
#define PM4_DMA_DATA_DWORDS 7
#define PM4_DMA_DATA_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_DMA_DATA_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_DMA_DATA_ENGINE(p) (((p)[1] & 0x1u))
#define PM4_DMA_DATA_SRC_CACHE_POLICY(p) (((p)[1] >> 13 & 0x3u))
#define PM4_DMA_DATA_DST_SEL(p) (((p)[1] >> 20 & 0x3u))
#define PM4_DMA_DATA_DST_CACHE_POLICY(p) (((p)[1] >> 25 & 0x3u))
#define PM4_DMA_DATA_SRC_SEL(p) (((p)[1] >> 29 & 0x3u))
#define PM4_DMA_DATA_CP_SYNC(p) (((p)[1] >> 31))
#define PM4_DMA_DATA_SRC_ADDR(p) ((uint64_t)(p)[2] | (uint64_t)(p)[3] << 32)
#define PM4_DMA_DATA_DST_ADDR(p) ((uint64_t)(p)[4] | (uint64_t)(p)[5] << 32)
#define PM4_DMA_DATA_BYTE_COUNT(p) (((p)[6] & 0x3ffffffu))
#define PM4_DMA_DATA_SAS(p) (((p)[6] >> 26 & 0x1u))
#define PM4_DMA_DATA_DAS(p) (((p)[6] >> 27 & 0x1u))
#define PM4_DMA_DATA_SAIC(p) (((p)[6] >> 28 & 0x1u))
#define PM4_DMA_DATA_DAIC(p) (((p)[6] >> 29 & 0x1u))
#define PM4_DMA_DATA_RAW_WAIT(p) (((p)[6] >> 30 & 0x1u))
#define PM4_DMA_DATA_DATA(p) ((p)[2])
#define PM4_ACQUIRE_MEM_DWORDS 8
#define PM4_ACQUIRE_MEM_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_ACQUIRE_MEM_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_ACQUIRE_MEM_COHER_CNTL(p) ((p)[1])
#define PM4_ACQUIRE_MEM_COHER_SIZE(p) ((p)[2])
#define PM4_ACQUIRE_MEM_COHER_SIZE_HI(p) (((p)[3] & 0xffu))
#define PM4_ACQUIRE_MEM_COHER_BASE_LO(p) ((p)[4])
#define PM4_ACQUIRE_MEM_COHER_BASE_HI(p) (((p)[5] & 0xffffffu))
#define PM4_ACQUIRE_MEM_POLL_INTERVAL(p) (((p)[6] & 0xffffu))
#define PM4_ACQUIRE_MEM_GCR_CNTL(p) (((p)[7] & 0x7ffffu))
#define PM4_SET_SH_REG_DWORDS 2
#define PM4_SET_SH_REG_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_SET_SH_REG_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_SET_SH_REG_REG_OFFSET(p) (((p)[1] & 0xffffu))
#define PM4_SET_SH_REG_VMID_SHIFT(p) (((p)[1] >> 23 & 0x1fu))
#define PM4_SET_SH_REG_INDEX(p) (((p)[1] >> 28))
#define PM4_SET_UCONFIG_REG_DWORDS 2
#define PM4_SET_UCONFIG_REG_SHADER_TYPE(p) (((p)[0] >> 1 & 0x1u))
#define PM4_SET_UCONFIG_REG_PREDICATE(p) (((p)[0] & 0x1u))
#define PM4_SET_UCONFIG_REG_REG_OFFSET(p) (((p)[1] & 0xffffu))

/* Atomic operations of both */
#define TC_OP_SWAP_32 0x7
#define TC_OP_CMPSWAP_32 0x8
#define TC_OP_ADD_32 0xf
#define TC_OP_SUB_32 0x10
#define TC_OP_SMIN_32 0x11
#define TC_OP_UMIN_32 0x12
#define TC_OP_SMAX_32 0x13
#define TC_OP_UMAX_32 0x14
#define TC_OP_AND_32 0x15
#define TC_OP_OR_32 0x16
#define TC_OP_XOR_32 0x17
#define TC_OP_INC_32 0x18
#define TC_OP_DEC_32 0x19
#define TC_OP_SWAP_64 0x27
#define TC_OP_CMPSWAP_64 0x28
#define TC_OP_ADD_64 0x2f
#define TC_OP_SUB_64 0x30
#define TC_OP_SMIN_64 0x31
#define TC_OP_UMIN_64 0x32
#define TC_OP_SMAX_64 0x33
#define TC_OP_UMAX_64 0x34
#define TC_OP_AND_64 0x35
#define TC_OP_OR_64 0x36
#define TC_OP_XOR_64 0x37
#define TC_OP_INC_64 0x38
#define TC_OP_DEC_64 0x39

/* Registers */
#define REG_SH_BASE 0x2c00
#define REG_SH_END 0x3000
#define REG_UCONFIG_BASE 0xc000
#define REG_UCONFIG_END 0x10000
#define REG_COMPUTE_DISPATCH_INITIATOR 0x2e00
#define COMPUTE_DISPATCH_INITIATOR_COMPUTE_SHADER_EN(v) ((v) >> 0 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_PARTIAL_TG_EN(v) ((v) >> 1 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_FORCE_START_AT_000(v) ((v) >> 2 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_ORDERED_APPEND_ENBL(v) ((v) >> 3 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_ORDERED_APPEND_MODE(v) ((v) >> 4 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_USE_THREAD_DIMENSIONS(v) ((v) >> 5 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_ORDER_MODE(v) ((v) >> 6 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_SCALAR_L1_INV_VOL(v) ((v) >> 10 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_VECTOR_L1_INV_VOL(v) ((v) >> 11 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_RESERVED(v) ((v) >> 12 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_TUNNEL_ENABLE(v) ((v) >> 13 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_RESTORE(v) ((v) >> 14 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_CS_W32_EN(v) ((v) >> 15 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_AMP_SHADER_EN(v) ((v) >> 16 & 0x1u)
#define COMPUTE_DISPATCH_INITIATOR_DISABLE_DISP_PREMPT_EN(v) ((v) >> 17 & 0x1u)
#define REG_COMPUTE_DIM_X 0x2e01
#define REG_COMPUTE_DIM_Y 0x2e02
#define REG_COMPUTE_DIM_Z 0x2e03
#define REG_COMPUTE_START_X 0x2e04
#define REG_COMPUTE_START_Y 0x2e05
#define REG_COMPUTE_START_Z 0x2e06
#define REG_COMPUTE_NUM_THREAD_X 0x2e07
#define COMPUTE_NUM_THREAD_X_NUM_THREAD_FULL(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_NUM_THREAD_X_NUM_THREAD_PARTIAL(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_NUM_THREAD_Y 0x2e08
#define COMPUTE_NUM_THREAD_Y_NUM_THREAD_FULL(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_NUM_THREAD_Y_NUM_THREAD_PARTIAL(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_NUM_THREAD_Z 0x2e09
#define COMPUTE_NUM_THREAD_Z_NUM_THREAD_FULL(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_NUM_THREAD_Z_NUM_THREAD_PARTIAL(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_PIPELINESTAT_ENABLE 0x2e0a
#define COMPUTE_PIPELINESTAT_ENABLE_PIPELINESTAT_ENABLE(v) ((v) >> 0 & 0x1u)
#define REG_COMPUTE_PERFCOUNT_ENABLE 0x2e0b
#define COMPUTE_PERFCOUNT_ENABLE_PERFCOUNT_ENABLE(v) ((v) >> 0 & 0x1u)
#define REG_COMPUTE_PGM_LO 0x2e0c
#define REG_COMPUTE_PGM_HI 0x2e0d
#define COMPUTE_PGM_HI_DATA(v) ((v) >> 0 & 0xffu)
#define REG_COMPUTE_DISPATCH_PKT_ADDR_LO 0x2e0e
#define REG_COMPUTE_DISPATCH_PKT_ADDR_HI 0x2e0f
#define COMPUTE_DISPATCH_PKT_ADDR_HI_DATA(v) ((v) >> 0 & 0xffu)
#define REG_COMPUTE_DISPATCH_SCRATCH_BASE_LO 0x2e10
#define REG_COMPUTE_DISPATCH_SCRATCH_BASE_HI 0x2e11
#define COMPUTE_DISPATCH_SCRATCH_BASE_HI_DATA(v) ((v) >> 0 & 0xffu)
#define REG_COMPUTE_PGM_RSRC1 0x2e12
#define COMPUTE_PGM_RSRC1_VGPRS(v) ((v) >> 0 & 0x3fu)
#define COMPUTE_PGM_RSRC1_SGPRS(v) ((v) >> 6 & 0xfu)
#define COMPUTE_PGM_RSRC1_PRIORITY(v) ((v) >> 10 & 0x3u)
#define COMPUTE_PGM_RSRC1_FLOAT_MODE(v) ((v) >> 12 & 0xffu)
#define COMPUTE_PGM_RSRC1_PRIV(v) ((v) >> 20 & 0x1u)
#define COMPUTE_PGM_RSRC1_DX10_CLAMP(v) ((v) >> 21 & 0x1u)
#define COMPUTE_PGM_RSRC1_IEEE_MODE(v) ((v) >> 23 & 0x1u)
#define COMPUTE_PGM_RSRC1_BULKY(v) ((v) >> 24 & 0x1u)
#define COMPUTE_PGM_RSRC1_FP16_OVFL(v) ((v) >> 26 & 0x1u)
#define COMPUTE_PGM_RSRC1_WGP_MODE(v) ((v) >> 29 & 0x1u)
#define COMPUTE_PGM_RSRC1_MEM_ORDERED(v) ((v) >> 30 & 0x1u)
#define COMPUTE_PGM_RSRC1_FWD_PROGRESS(v) ((v) >> 31 & 0x1u)
#define REG_COMPUTE_PGM_RSRC2 0x2e13
#define COMPUTE_PGM_RSRC2_SCRATCH_EN(v) ((v) >> 0 & 0x1u)
#define COMPUTE_PGM_RSRC2_USER_SGPR(v) ((v) >> 1 & 0x1fu)
#define COMPUTE_PGM_RSRC2_TRAP_PRESENT(v) ((v) >> 6 & 0x1u)
#define COMPUTE_PGM_RSRC2_TGID_X_EN(v) ((v) >> 7 & 0x1u)
#define COMPUTE_PGM_RSRC2_TGID_Y_EN(v) ((v) >> 8 & 0x1u)
#define COMPUTE_PGM_RSRC2_TGID_Z_EN(v) ((v) >> 9 & 0x1u)
#define COMPUTE_PGM_RSRC2_TG_SIZE_EN(v) ((v) >> 10 & 0x1u)
#define COMPUTE_PGM_RSRC2_TIDIG_COMP_CNT(v) ((v) >> 11 & 0x3u)
#define COMPUTE_PGM_RSRC2_EXCP_EN_MSB(v) ((v) >> 13 & 0x3u)
#define COMPUTE_PGM_RSRC2_LDS_SIZE(v) ((v) >> 15 & 0x1ffu)
#define COMPUTE_PGM_RSRC2_EXCP_EN(v) ((v) >> 24 & 0x7fu)
#define REG_COMPUTE_VMID 0x2e14
#define COMPUTE_VMID_DATA(v) ((v) >> 0 & 0xfu)
#define REG_COMPUTE_RESOURCE_LIMITS 0x2e15
#define COMPUTE_RESOURCE_LIMITS_WAVES_PER_SH(v) ((v) >> 0 & 0x3ffu)
#define COMPUTE_RESOURCE_LIMITS_TG_PER_CU(v) ((v) >> 12 & 0xfu)
#define COMPUTE_RESOURCE_LIMITS_LOCK_THRESHOLD(v) ((v) >> 16 & 0x3fu)
#define COMPUTE_RESOURCE_LIMITS_SIMD_DEST_CNTL(v) ((v) >> 22 & 0x1u)
#define COMPUTE_RESOURCE_LIMITS_FORCE_SIMD_DIST(v) ((v) >> 23 & 0x1u)
#define COMPUTE_RESOURCE_LIMITS_CU_GROUP_COUNT(v) ((v) >> 24 & 0x7u)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE0 0x2e16
#define COMPUTE_STATIC_THREAD_MGMT_SE0_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE0_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE1 0x2e17
#define COMPUTE_STATIC_THREAD_MGMT_SE1_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE1_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_TMPRING_SIZE 0x2e18
#define COMPUTE_TMPRING_SIZE_WAVES(v) ((v) >> 0 & 0xfffu)
#define COMPUTE_TMPRING_SIZE_WAVESIZE(v) ((v) >> 12 & 0x7fffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE2 0x2e19
#define COMPUTE_STATIC_THREAD_MGMT_SE2_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE2_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE3 0x2e1a
#define COMPUTE_STATIC_THREAD_MGMT_SE3_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE3_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_RESTART_X 0x2e1b
#define REG_COMPUTE_RESTART_Y 0x2e1c
#define REG_COMPUTE_RESTART_Z 0x2e1d
#define REG_COMPUTE_THREAD_TRACE_ENABLE 0x2e1e
#define COMPUTE_THREAD_TRACE_ENABLE_THREAD_TRACE_ENABLE(v) ((v) >> 0 & 0x1u)
#define REG_COMPUTE_MISC_RESERVED 0x2e1f
#define COMPUTE_MISC_RESERVED_SEND_SEID(v) ((v) >> 0 & 0x7u)
#define COMPUTE_MISC_RESERVED_RESERVED3(v) ((v) >> 3 & 0x1u)
#define COMPUTE_MISC_RESERVED_RESERVED4(v) ((v) >> 4 & 0x1u)
#define COMPUTE_MISC_RESERVED_WAVE_ID_BASE(v) ((v) >> 5 & 0xfffu)
#define REG_COMPUTE_DISPATCH_ID 0x2e20
#define REG_COMPUTE_THREADGROUP_ID 0x2e21
#define REG_COMPUTE_REQ_CTRL 0x2e22
#define COMPUTE_REQ_CTRL_SOFT_GROUPING_EN(v) ((v) >> 0 & 0x1u)
#define COMPUTE_REQ_CTRL_NUMBER_OF_REQUESTS_PER_CU(v) ((v) >> 1 & 0xfu)
#define COMPUTE_REQ_CTRL_SOFT_GROUPING_ALLOCATION_TIMEOUT(v) ((v) >> 5 & 0xfu)
#define COMPUTE_REQ_CTRL_HARD_LOCK_HYSTERESIS(v) ((v) >> 9 & 0x1u)
#define COMPUTE_REQ_CTRL_HARD_LOCK_LOW_THRESHOLD(v) ((v) >> 10 & 0x1fu)
#define COMPUTE_REQ_CTRL_PRODUCER_REQUEST_LOCKOUT(v) ((v) >> 15 & 0x1u)
#define COMPUTE_REQ_CTRL_GLOBAL_SCANNING_EN(v) ((v) >> 16 & 0x1u)
#define COMPUTE_REQ_CTRL_ALLOCATION_RATE_THROTTLING_THRESHOLD(v) ((v) >> 17 & 0x7u)
#define COMPUTE_REQ_CTRL_DEDICATED_PREALLOCATION_BUFFER_LIMIT(v) ((v) >> 20 & 0x7fu)
#define REG_COMPUTE_USER_ACCUM_0 0x2e24
#define COMPUTE_USER_ACCUM_0_CONTRIBUTION(v) ((v) >> 0 & 0x7fu)
#define REG_COMPUTE_USER_ACCUM_1 0x2e25
#define COMPUTE_USER_ACCUM_1_CONTRIBUTION(v) ((v) >> 0 & 0x7fu)
#define REG_COMPUTE_USER_ACCUM_2 0x2e26
#define COMPUTE_USER_ACCUM_2_CONTRIBUTION(v) ((v) >> 0 & 0x7fu)
#define REG_COMPUTE_USER_ACCUM_3 0x2e27
#define COMPUTE_USER_ACCUM_3_CONTRIBUTION(v) ((v) >> 0 & 0x7fu)
#define REG_COMPUTE_PGM_RSRC3 0x2e28
#define COMPUTE_PGM_RSRC3_SHARED_VGPR_CNT(v) ((v) >> 0 & 0xfu)
#define COMPUTE_PGM_RSRC3_INST_PREF_SIZE(v) ((v) >> 4 & 0x3fu)
#define COMPUTE_PGM_RSRC3_TRAP_ON_START(v) ((v) >> 10 & 0x1u)
#define COMPUTE_PGM_RSRC3_TRAP_ON_END(v) ((v) >> 11 & 0x1u)
#define COMPUTE_PGM_RSRC3_IMAGE_OP(v) ((v) >> 31 & 0x1u)
#define REG_COMPUTE_DDID_INDEX 0x2e29
#define COMPUTE_DDID_INDEX_INDEX(v) ((v) >> 0 & 0x7ffu)
#define REG_COMPUTE_SHADER_CHKSUM 0x2e2a
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE4 0x2e2b
#define COMPUTE_STATIC_THREAD_MGMT_SE4_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE4_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE5 0x2e2c
#define COMPUTE_STATIC_THREAD_MGMT_SE5_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE5_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE6 0x2e2d
#define COMPUTE_STATIC_THREAD_MGMT_SE6_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE6_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_STATIC_THREAD_MGMT_SE7 0x2e2e
#define COMPUTE_STATIC_THREAD_MGMT_SE7_SA0_CU_EN(v) ((v) >> 0 & 0xffffu)
#define COMPUTE_STATIC_THREAD_MGMT_SE7_SA1_CU_EN(v) ((v) >> 16 & 0xffffu)
#define REG_COMPUTE_DISPATCH_INTERLEAVE 0x2e2f
#define COMPUTE_DISPATCH_INTERLEAVE_INTERLEAVE(v) ((v) >> 0 & 0x3ffu)
#define REG_COMPUTE_RELAUNCH 0x2e30
#define COMPUTE_RELAUNCH_PAYLOAD(v) ((v) >> 0 & 0x3fffffffu)
#define COMPUTE_RELAUNCH_IS_EVENT(v) ((v) >> 30 & 0x1u)
#define COMPUTE_RELAUNCH_IS_STATE(v) ((v) >> 31 & 0x1u)
#define REG_COMPUTE_WAVE_RESTORE_ADDR_LO 0x2e31
#define REG_COMPUTE_WAVE_RESTORE_ADDR_HI 0x2e32
#define COMPUTE_WAVE_RESTORE_ADDR_HI_ADDR(v) ((v) >> 0 & 0xffffu)
#define REG_COMPUTE_RELAUNCH2 0x2e33
#define COMPUTE_RELAUNCH2_PAYLOAD(v) ((v) >> 0 & 0x3fffffffu)
#define COMPUTE_RELAUNCH2_IS_EVENT(v) ((v) >> 30 & 0x1u)
#define COMPUTE_RELAUNCH2_IS_STATE(v) ((v) >> 31 & 0x1u)
#define REG_COMPUTE_DISPATCH_TUNNEL 0x2e7d
#define COMPUTE_DISPATCH_TUNNEL_OFF_DELAY(v) ((v) >> 0 & 0x3ffu)
#define COMPUTE_DISPATCH_TUNNEL_IMMEDIATE(v) ((v) >> 10 & 0x1u)
#define REG_COMPUTE_DISPATCH_END 0x2e7e
#define REG_COMPUTE_NOWHERE 0x2e7f
#define REG_SH_MEM_CONFIG 0xa9e4
#define SH_MEM_CONFIG_ADDRESS_MODE(v) ((v) >> 0 & 0x1u)
#define SH_MEM_CONFIG_ALIGNMENT_MODE(v) ((v) >> 2 & 0x3u)
#define SH_MEM_CONFIG_INITIAL_INST_PREFETCH(v) ((v) >> 14 & 0x3u)
#define SH_MEM_CONFIG_ICACHE_USE_GL1(v) ((v) >> 18 & 0x1u)
#define REG_SH_MEM_BASES 0xa9e3
#define SH_MEM_BASES_PRIVATE_BASE(v) ((v) >> 0 & 0xffffu)
#define SH_MEM_BASES_SHARED_BASE(v) ((v) >> 16 & 0xffffu)
#define REG_GB_ADDR_CONFIG 0x263e
#define GB_ADDR_CONFIG_NUM_PIPES(v) ((v) >> 0 & 0x7u)
#define GB_ADDR_CONFIG_PIPE_INTERLEAVE_SIZE(v) ((v) >> 3 & 0x7u)
#define GB_ADDR_CONFIG_MAX_COMPRESSED_FRAGS(v) ((v) >> 6 & 0x3u)
#define GB_ADDR_CONFIG_NUM_PKRS(v) ((v) >> 8 & 0x7u)
#define GB_ADDR_CONFIG_NUM_SHADER_ENGINES(v) ((v) >> 19 & 0x3u)
#define GB_ADDR_CONFIG_NUM_RB_PER_SE(v) ((v) >> 26 & 0x3u)
#define REG_GRBM_GFX_INDEX 0xc200
#define GRBM_GFX_INDEX_INSTANCE_INDEX(v) ((v) >> 0 & 0xffu)
#define GRBM_GFX_INDEX_SA_INDEX(v) ((v) >> 8 & 0xffu)
#define GRBM_GFX_INDEX_SE_INDEX(v) ((v) >> 16 & 0xffu)
#define GRBM_GFX_INDEX_SA_BROADCAST_WRITES(v) ((v) >> 29 & 0x1u)
#define GRBM_GFX_INDEX_INSTANCE_BROADCAST_WRITES(v) ((v) >> 30 & 0x1u)
#define GRBM_GFX_INDEX_SE_BROADCAST_WRITES(v) ((v) >> 31 & 0x1u)
#define REG_COMPUTE_USER_DATA_0 0x2e40
#define REG_COMPUTE_USER_DATA_1 0x2e41
#define REG_COMPUTE_USER_DATA_2 0x2e42
#define REG_COMPUTE_USER_DATA_3 0x2e43
#define REG_COMPUTE_USER_DATA_4 0x2e44
#define REG_COMPUTE_USER_DATA_5 0x2e45
#define REG_COMPUTE_USER_DATA_6 0x2e46
#define REG_COMPUTE_USER_DATA_7 0x2e47
#define REG_COMPUTE_USER_DATA_8 0x2e48
#define REG_COMPUTE_USER_DATA_9 0x2e49
#define REG_COMPUTE_USER_DATA_10 0x2e4a
#define REG_COMPUTE_USER_DATA_11 0x2e4b
#define REG_COMPUTE_USER_DATA_12 0x2e4c
#define REG_COMPUTE_USER_DATA_13 0x2e4d
#define REG_COMPUTE_USER_DATA_14 0x2e4e
#define REG_COMPUTE_USER_DATA_15 0x2e4f
