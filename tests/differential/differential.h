/* What generated C needs, for gfx1100 and for this CPU alike.
 *
 * Every operation is total, so that both compilers must agree on each bit: counts of shifts are taken modulo
 * the width, divisions and conversions are guarded, and a NaN that becomes bits is always the same one.
 */
#ifndef DIFFERENTIAL_H
#define DIFFERENTIAL_H

#pragma clang diagnostic ignored "-Wunused-function"
typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned int u32;
typedef long long i64;
typedef unsigned long long u64;
typedef __int128 i128;
typedef unsigned __int128 u128;
typedef _Float16 f16;
typedef float f32;
typedef double f64;

#define GROUP 64
#define OWN 64
#define LANE_LDS 16
#define SLOTS 16

#define INLINE static inline __attribute__((always_inline))
#define NOINLINE static __attribute__((noinline))

#ifdef __AMDGPU__
#define GLOBAL __attribute__((address_space(1)))
#define LOCAL __attribute__((address_space(3)))
#define SHARED static __attribute__((address_space(3), loader_uninitialized))
#define KERNEL __attribute__((amdgpu_kernel, visibility("protected"))) void
#else
#define GLOBAL
#define LOCAL
#define SHARED static
#define KERNEL __attribute__((visibility("default"))) void
#endif

SHARED u64 lds_lanes[GROUP * LANE_LDS / 8];
SHARED u64 lds_slots[SLOTS];
#define SLOT_START(i) (0x9e3779b97f4a7c15ull * ((i) + 1))

#define PHASE_PARAMETERS \
    State *s, const GLOBAL u8 *in, GLOBAL u8 *own, GLOBAL u64 *slots, LOCAL u8 *lds, LOCAL u64 *lds_slots_, \
    u32 t, u32 gid, u32 us, u64 ul
#define KERNEL_PARAMETERS \
    const GLOBAL u8 *in, GLOBAL u8 *own, GLOBAL u64 *slots, GLOBAL u64 *out, GLOBAL u64 *group_out, u32 n, u32 us, u64 ul

/* A kernel is a row of phases with a barrier between; on this CPU each is a loop over the workgroup. */
#ifdef __AMDGPU__
INLINE void barrier(void) {
    __builtin_amdgcn_fence(__ATOMIC_RELEASE, "workgroup");
    __builtin_amdgcn_s_barrier();
    __builtin_amdgcn_fence(__ATOMIC_ACQUIRE, "workgroup");
}
#define BEGIN(State) \
    u32 t = __builtin_amdgcn_workitem_id_x(), group = __builtin_amdgcn_workgroup_id_x(); \
    u32 gid = group * GROUP + t; \
    State state; \
    lds_lanes[2 * t] = SLOT_START(t), lds_lanes[2 * t + 1] = SLOT_START(t + 100); \
    if (t < SLOTS) lds_slots[t] = SLOT_START(t); \
    barrier();
#define PHASE(f) \
    if (gid < n) f(&state, in, own + gid * OWN, slots, (LOCAL u8 *)lds_lanes, lds_slots, t, gid, us, ul); \
    barrier();
#define STORE(f) if (gid < n) f(&state, out, gid, n);
#define END if (t < SLOTS) group_out[group * SLOTS + t] = lds_slots[t];
#else
#define BEGIN(State) \
    for (u32 group = 0; group * GROUP < n; group++) { \
        static State states[GROUP]; \
        for (u32 t = 0; t < GROUP; t++) \
            lds_lanes[2 * t] = SLOT_START(t), lds_lanes[2 * t + 1] = SLOT_START(t + 100); \
        for (u32 t = 0; t < SLOTS; t++) lds_slots[t] = SLOT_START(t);
#define EACH for (u32 t = 0, gid = group * GROUP; t < GROUP && gid < n; t++, gid++)
#define PHASE(f) EACH f(&states[t], in, own + gid * OWN, slots, (u8 *)lds_lanes, lds_slots, t, gid, us, ul);
#define STORE(f) EACH f(&states[t], out, gid, n);
#define END for (u32 t = 0; t < SLOTS; t++) group_out[group * SLOTS + t] = lds_slots[t]; }
#endif

/* Floats and their bits. */
INLINE u16 bits_f16(f16 x) { u16 b; __builtin_memcpy(&b, &x, 2); return x != x ? 0x7e00 : b; }
INLINE u32 bits_f32(f32 x) { u32 b; __builtin_memcpy(&b, &x, 4); return x != x ? 0x7fc00000 : b; }
INLINE u64 bits_f64(f64 x) { u64 b; __builtin_memcpy(&b, &x, 8); return x != x ? 0x7ff8000000000000 : b; }
INLINE f16 raw_f16(u16 b) { f16 x; __builtin_memcpy(&x, &b, 2); return x; }
INLINE f32 raw_f32(u32 b) { f32 x; __builtin_memcpy(&x, &b, 4); return x; }
INLINE f64 raw_f64(u64 b) { f64 x; __builtin_memcpy(&x, &b, 8); return x; }
INLINE f16 from_bits_f16(u16 b) { return raw_f16((b & 0x7fff) > 0x7c00 ? 0x7e00 : b); }
INLINE f32 from_bits_f32(u32 b) { return raw_f32((b & 0x7fffffff) > 0x7f800000 ? 0x7fc00000 : b); }
INLINE f64 from_bits_f64(u64 b) {
    return raw_f64((b & 0x7fffffffffffffff) > 0x7ff0000000000000 ? 0x7ff8000000000000 : b);
}
#define TRIVIAL_BITS(T) INLINE T bits_##T(T x) { return x; } INLINE T from_bits_##T(T x) { return x; }
TRIVIAL_BITS(i8) TRIVIAL_BITS(u8) TRIVIAL_BITS(i16) TRIVIAL_BITS(u16)
TRIVIAL_BITS(i32) TRIVIAL_BITS(u32) TRIVIAL_BITS(i64) TRIVIAL_BITS(u64)

/* Integers. */
#define WIDTH(T) ((u32)sizeof(T) * 8)
#define INTEGER(T, U, MIN) \
    INLINE T div_##T(T a, T b) { return b == 0 || (MIN && a == (T)MIN && b == (T)-1) ? a : (T)(a / b); } \
    INLINE T rem_##T(T a, T b) { return b == 0 || (MIN && a == (T)MIN && b == (T)-1) ? b : (T)(a % b); } \
    INLINE T shl_##T(T a, u32 b) { return (T)((U)a << (b & (WIDTH(T) - 1))); } \
    INLINE T shr_##T(T a, u32 b) { return (T)(a >> (b & (WIDTH(T) - 1))); } \
    INLINE T rol_##T(T a, u32 b) { \
        b &= WIDTH(T) - 1; return (T)((U)a << b | (U)a >> ((WIDTH(T) - b) & (WIDTH(T) - 1))); } \
    INLINE T min_##T(T a, T b) { return a < b ? a : b; } \
    INLINE T max_##T(T a, T b) { return a > b ? a : b; } \
    INLINE T med_##T(T a, T b, T c) { return max_##T(min_##T(a, b), min_##T(max_##T(a, b), c)); } \
    INLINE T abd_##T(T a, T b) { return a > b ? (T)((U)a - (U)b) : (T)((U)b - (U)a); } \
    INLINE T add_or_##T(T a, T b, T c) { T r; return __builtin_add_overflow(a, b, &r) ? (T)(r ^ c) : r; } \
    INLINE T sub_or_##T(T a, T b, T c) { T r; return __builtin_sub_overflow(a, b, &r) ? (T)(r ^ c) : r; } \
    INLINE T mul_or_##T(T a, T b, T c) { T r; return __builtin_mul_overflow(a, b, &r) ? (T)(r ^ c) : r; } \
    INLINE T add_sat_##T(T a, T b) { return ADD_SAT(a, b, T); } \
    INLINE T sub_sat_##T(T a, T b) { return SUB_SAT(a, b, T); }
/* LLVM 19 forgets the clamp of saturating 16-bit sums on gfx11 and emits a plain v_add_nc_u16. */
#if __clang_major__ < 20
#define vector_add_sat(a, b) ((a) + (b))
#define vector_float_min(a, b) ((a) * (b)) /* for the zeros, see below */
#define vector_float_max(a, b) ((a) - (b))
#define vector_sub_sat(a, b) ((a) - (b))
#define ADD_SAT(a, b, T) (sizeof(T) < 4 ? (T)((a) + (b)) : __builtin_elementwise_add_sat(a, b))
#define SUB_SAT(a, b, T) (sizeof(T) < 4 ? (T)((a) - (b)) : __builtin_elementwise_sub_sat(a, b))
#else
#define vector_float_min(a, b) __builtin_elementwise_min((a) + 0, (b) + 0)
#define vector_float_max(a, b) __builtin_elementwise_max((a) + 0, (b) + 0)
#define vector_add_sat(a, b) __builtin_elementwise_add_sat(a, b)
#define vector_sub_sat(a, b) __builtin_elementwise_sub_sat(a, b)
#define ADD_SAT(a, b, T) __builtin_elementwise_add_sat(a, b)
#define SUB_SAT(a, b, T) __builtin_elementwise_sub_sat(a, b)
#endif
INTEGER(i8, u8, -128) INTEGER(u8, u8, 0) INTEGER(i16, u16, -32768) INTEGER(u16, u16, 0)
INTEGER(i32, u32, (-2147483647 - 1)) INTEGER(u32, u32, 0)
INTEGER(i64, u64, (-9223372036854775807ll - 1)) INTEGER(u64, u64, 0)

#define BITS(S, U, bits, clz, ctz, pop, swap, small) \
    INLINE U clz_##U(U x) { return x ? (U)(clz(x) - small) : bits; } \
    INLINE U ctz_##U(U x) { return x ? (U)ctz(x) : bits; } \
    INLINE U pop_##U(U x) { return (U)pop(x); } \
    INLINE U rev_##U(U x) { return (U)__builtin_bitreverse##bits(x); } \
    INLINE U swap_##U(U x) { return (U)swap(x); } \
    INLINE S clz_##S(S x) { return (S)clz_##U((U)x); } INLINE S ctz_##S(S x) { return (S)ctz_##U((U)x); } \
    INLINE S pop_##S(S x) { return (S)pop_##U((U)x); } INLINE S rev_##S(S x) { return (S)rev_##U((U)x); } \
    INLINE S swap_##S(S x) { return (S)swap_##U((U)x); }
BITS(i8, u8, 8, __builtin_clz, __builtin_ctz, __builtin_popcount, , 24)
BITS(i16, u16, 16, __builtin_clz, __builtin_ctz, __builtin_popcount, __builtin_bswap16, 16)
BITS(i32, u32, 32, __builtin_clz, __builtin_ctz, __builtin_popcount, __builtin_bswap32, 0)
BITS(i64, u64, 64, __builtin_clzll, __builtin_ctzll, __builtin_popcountll, __builtin_bswap64, 0)
#define HIGH(T, W) INLINE T mulhi_##T(T a, T b) { return (T)(((W)a * (W)b) >> WIDTH(T)); }
HIGH(i8, i32) HIGH(u8, u32) HIGH(i16, i32) HIGH(u16, u32) HIGH(i32, i64) HIGH(u32, u64) HIGH(i64, i128) HIGH(u64, u128)

/* Floats. A conversion out of the integer's range gives the low bits of the float. */
#define FROM_FLOAT(F, T, low, high) \
    INLINE T T##_from_##F(F x) { return x > (F)(low) && x < (F)(high) ? (T)x : (T)bits_##F(x); }
#define FROM_FLOATS(F) \
    FROM_FLOAT(F, i8, -129.0, 128.0) FROM_FLOAT(F, u8, -1.0, 256.0) \
    FROM_FLOAT(F, i16, -32768.0, 32768.0) FROM_FLOAT(F, u16, -1.0, 65472.0) 
FROM_FLOATS(f16) FROM_FLOATS(f32) FROM_FLOATS(f64)
FROM_FLOAT(f16, i32, -65504.0, 65504.0) FROM_FLOAT(f16, u32, -1.0, 65504.0)
FROM_FLOAT(f16, i64, -65504.0, 65504.0) FROM_FLOAT(f16, u64, -1.0, 65504.0)
FROM_FLOAT(f32, i32, -2147483648.0, 2147483648.0) FROM_FLOAT(f32, u32, -1.0, 4294967296.0)
FROM_FLOAT(f32, i64, -9223372036854775808.0, 9223372036854775808.0) FROM_FLOAT(f32, u64, -1.0, 18446744073709551616.0)
FROM_FLOAT(f64, i32, -2147483649.0, 2147483648.0) FROM_FLOAT(f64, u32, -1.0, 4294967296.0)
FROM_FLOAT(f64, i64, -9223372036854775808.0, 9223372036854775808.0) FROM_FLOAT(f64, u64, -1.0, 18446744073709551616.0)

#define FLOAT(F, U, s) \
    INLINE F min_##F(F a, F b) { return a < b ? a : b; } \
    INLINE F max_##F(F a, F b) { return a > b ? a : b; } \
    INLINE F abs_##F(F x) { return __builtin_fabs##s(x); } \
    INLINE F sqrt_##F(F x) { return __builtin_sqrt##s(x); } \
    INLINE F floor_##F(F x) { return __builtin_floor##s(x); } \
    INLINE F ceil_##F(F x) { return __builtin_ceil##s(x); } \
    INLINE F trunc_##F(F x) { return __builtin_trunc##s(x); } \
    INLINE F rint_##F(F x) { return __builtin_rint##s(x); } \
    INLINE F saturate_##F(F x) { return x > (F)0 ? x < (F)1 ? x : (F)1 : (F)0; } \
    /* The minimum of two zeros may be either. (A sum with +0 would do, but LLVM 19 drops it from -x + 0.) */ \
    INLINE F minnum_##F(F a, F b) { F r = __builtin_fmin##s(a, b); return r == (F)0 ? (F)0 : r; } \
    INLINE F maxnum_##F(F a, F b) { F r = __builtin_fmax##s(a, b); return r == (F)0 ? (F)0 : r; } \
    /* no NaN: LLVM makes this v_med3 also where an operand may be one, and then the card takes the least */ \
    INLINE F known_##F(F x) { return x != x ? (F)3 : x; } \
    INLINE F med_##F(F x, F y, F z) { \
        F a = known_##F(x), b = known_##F(y), c = known_##F(z); \
        return maxnum_##F(minnum_##F(a, b), minnum_##F(maxnum_##F(a, b), c)); } \
    INLINE F sign_##F(F a, F b) { return __builtin_copysign##s(a, from_bits_##F(bits_##F(b))); }
#ifndef __AMDGPU__
/* No library of this CPU has halves: single precision gives the same after rounding. The compiler must not
 * see through it, or it would want the library's. */
__attribute__((noinline, optnone)) static f32 sqrt_alone(f32 x) { return __builtin_sqrtf(x); }
#define __builtin_fabsf16(x) (f16)__builtin_fabsf(x)
#define __builtin_sqrtf16(x) (f16)sqrt_alone(x)
#define __builtin_floorf16(x) (f16)__builtin_floorf(x)
#define __builtin_ceilf16(x) (f16)__builtin_ceilf(x)
#define __builtin_truncf16(x) (f16)__builtin_truncf(x)
#define __builtin_rintf16(x) (f16)__builtin_rintf(x)
#define __builtin_fminf16(x, y) (f16)__builtin_fminf(x, y)
#define __builtin_fmaxf16(x, y) (f16)__builtin_fmaxf(x, y)
#define __builtin_copysignf16(x, y) (f16)__builtin_copysignf(x, y)
#endif
FLOAT(f16, u16, f16) FLOAT(f32, u32, f) FLOAT(f64, u64, )
/* Without a negative zero: LLVM makes a product that is rounded to half one v_fma_mixlo_f16 with +0 added. */
INLINE f16 f16_from_f32(f32 x) { return (f16)(x == 0.0f ? 0.0f : x); }
#define HALF_FROM(T) INLINE f16 f16_from_##T(T x) { return (f16)x; }
HALF_FROM(i8) HALF_FROM(u8) HALF_FROM(i16) HALF_FROM(u16) HALF_FROM(i32) HALF_FROM(u32) HALF_FROM(i64)
HALF_FROM(u64) HALF_FROM(f16) HALF_FROM(f64)
INLINE f32 fma_f32(f32 a, f32 b, f32 c) { return __builtin_fmaf(a, b, c); }
INLINE f64 fma_f64(f64 a, f64 b, f64 c) { return __builtin_fma(a, b, c); }
INLINE f16 fma_f16(f16 a, f16 b, f16 c) { return a * b + c; }
INLINE f32 scale_f32(f32 x, i32 n) { return __builtin_ldexpf(x, n % 400); }
INLINE f64 scale_f64(f64 x, i32 n) { return __builtin_ldexp(x, n % 3000); }
INLINE f16 scale_f16(f16 x, i32 n) { return f16_from_f32((f32)x * (f32)(n & 15)); }
INLINE f32 mantissa_f32(f32 x) { i32 e = 0; f32 m = __builtin_frexpf(x, &e); return __builtin_isfinite(x) ? m + (f32)e : x; }
INLINE f64 mantissa_f64(f64 x) { i32 e = 0; f64 m = __builtin_frexp(x, &e); return __builtin_isfinite(x) ? m + (f64)e : x; }
INLINE f16 mantissa_f16(f16 x) { return x; }

/* Memory at any address. Private memory is reached through generic pointers. */
#define MEMORY(T, B, P) \
    typedef B __attribute__((aligned(1), may_alias)) P; \
    INLINE T load_global_##T(const GLOBAL u8 *p) { return from_bits_##T((*(const GLOBAL P *)p)); } \
    INLINE T load_lds_##T(const LOCAL u8 *p) { return from_bits_##T((*(const LOCAL P *)p)); } \
    INLINE T load_flat_##T(const u8 *p) { return from_bits_##T((*(const P *)p)); } \
    INLINE void store_global_##T(GLOBAL u8 *p, T x) { *(GLOBAL P *)p = (B)bits_##T(x); } \
    INLINE void store_lds_##T(LOCAL u8 *p, T x) { *(LOCAL P *)p = (B)bits_##T(x); } \
    INLINE void store_flat_##T(u8 *p, T x) { *(P *)p = (B)bits_##T(x); }
MEMORY(i8, i8, any_i8) MEMORY(u8, u8, any_u8) MEMORY(i16, i16, any_i16) MEMORY(u16, u16, any_u16)
MEMORY(i32, i32, any_i32) MEMORY(u32, u32, any_u32) MEMORY(i64, i64, any_i64) MEMORY(u64, u64, any_u64)
MEMORY(f16, u16, any_f16) MEMORY(f32, u32, any_f32) MEMORY(f64, u64, any_f64)

/* Atomics: on slots that all work-items share each slot has one operation, and nobody looks at old values. */
#define vector_min(a, b) __builtin_elementwise_min(a, b)
#define vector_max(a, b) __builtin_elementwise_max(a, b)
#define ATOMIC(name, p, v) __scoped_atomic_fetch_##name((p), (v), __ATOMIC_RELAXED, __MEMORY_SCOPE_DEVICE)
#define EXCHANGE(p, v) __scoped_atomic_exchange_n((p), (v), __ATOMIC_RELAXED, __MEMORY_SCOPE_DEVICE)
#define SHARED_SLOTS(U, S, where, M, first) \
    INLINE void where##_##U(M u64 *p, u32 i, U v) { \
        M U *q = (M U *)(p + (first) + (i & 7)); \
        switch (i & 7) { \
        case 0: (void)ATOMIC(add, q, v); break; \
        case 1: (void)ATOMIC(sub, q, v); break; \
        case 2: (void)ATOMIC(and, q, (U)(v | 0xff)); break; \
        case 3: (void)ATOMIC(or, q, (U)(v & 0x8421)); break; \
        case 4: (void)ATOMIC(xor, q, v); break; \
        case 5: (void)ATOMIC(max, q, v); break; \
        case 6: (void)ATOMIC(min, q, v); break; \
        default: (void)ATOMIC(max, (M S *)q, (S)v); break; \
        } \
    }
SHARED_SLOTS(u32, i32, slots_global, GLOBAL, 0) SHARED_SLOTS(u64, i64, slots_global, GLOBAL, 8)
SHARED_SLOTS(u32, i32, slots_lds, LOCAL, 0) SHARED_SLOTS(u64, i64, slots_lds, LOCAL, 8)

/* Atomics on memory that only this work-item uses: the old value is known. */
#define OWN_ATOMICS(U, S, where, M) \
    INLINE U where##_##U(M u8 *memory, u32 i, U v, U w) { \
        M U *q = (M U *)memory; \
        switch (i % 11) { \
        case 0: return ATOMIC(add, q, v); \
        case 1: return ATOMIC(sub, q, v); \
        case 2: return ATOMIC(and, q, v); \
        case 3: return ATOMIC(or, q, v); \
        case 4: return ATOMIC(xor, q, v); \
        case 5: return ATOMIC(max, q, v); \
        case 6: return ATOMIC(min, q, v); \
        case 7: return (U)ATOMIC(max, (M S *)q, (S)v); \
        case 8: return (U)ATOMIC(min, (M S *)q, (S)v); \
        case 9: return EXCHANGE(q, v); \
        default: { \
            U expected = w & 1 ? *q : w; \
            U same = (U)__scoped_atomic_compare_exchange_n( \
                q, &expected, v, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED, __MEMORY_SCOPE_DEVICE); \
            return expected ^ same; \
        } \
        } \
    }
OWN_ATOMICS(u32, i32, atomic_global, GLOBAL) OWN_ATOMICS(u64, i64, atomic_global, GLOBAL)
OWN_ATOMICS(u32, i32, atomic_lds, LOCAL) OWN_ATOMICS(u64, i64, atomic_lds, LOCAL)
OWN_ATOMICS(u32, i32, atomic_flat, ) OWN_ATOMICS(u64, i64, atomic_flat, )
#endif
