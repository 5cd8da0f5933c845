// The balance kernel in AssemblyScript, compiled to WebAssembly with 128-bit SIMD by tools/kernel/build.ts.
// Its twin in plain TypeScript is twin-kernel.ts: same functions, same memory, same order of additions, same bits.
//
// Promises of the caller (pool.ts): every row is `n` values long, `n` is a multiple of 8 and the padding is zero; rows
// lie `stride` bytes apart, come in fours, and every address is a multiple of 16. A value of a 16-bit row is below 2^16,
// of a 32-bit row below 2^29, so that four of them add up without overflow. No memory is allocated here.
//
// Four rows go through together, so that the vector they are added to is loaded and stored once for four rows.

function hi(v: v128): v128 {
  return i8x16.shuffle(v, v, 8, 9, 10, 11, 12, 13, 14, 15, 8, 9, 10, 11, 12, 13, 14, 15);
}

function lanesOf32(v: v128): f64 {
  return <f64>(<i64>i32x4.extract_lane(v, 0) + <i64>i32x4.extract_lane(v, 1) + <i64>i32x4.extract_lane(v, 2) + <i64>i32x4.extract_lane(v, 3));
}

function lanesOf64(v: v128): f64 {
  return <f64>(i64x2.extract_lane(v, 0) + i64x2.extract_lane(v, 1));
}

/** dst[t] += rows (32-bit whole numbers, at most 32,768 rows between two calls of `widen`); sums[row] = sum of the row. */
export function addRows16(dst: usize, src: usize, stride: usize, rows: i32, n: i32, sums: usize): void {
  const bytes = <usize>n << 1;
  for (let r = 0; r < rows; r += 4) {
    let a = src;
    let b = a + stride;
    let c = b + stride;
    let e = c + stride;
    let d = dst;
    const end = a + bytes;
    let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
    while (a < end) {
      const v0 = v128.load(a), v1 = v128.load(b), v2 = v128.load(c), v3 = v128.load(e);
      s0 = i32x4.add(s0, i32x4.extadd_pairwise_i16x8_u(v0));
      s1 = i32x4.add(s1, i32x4.extadd_pairwise_i16x8_u(v1));
      s2 = i32x4.add(s2, i32x4.extadd_pairwise_i16x8_u(v2));
      s3 = i32x4.add(s3, i32x4.extadd_pairwise_i16x8_u(v3));
      const low = i32x4.add(
        i32x4.add(i32x4.extend_low_i16x8_u(v0), i32x4.extend_low_i16x8_u(v1)),
        i32x4.add(i32x4.extend_low_i16x8_u(v2), i32x4.extend_low_i16x8_u(v3)),
      );
      const high = i32x4.add(
        i32x4.add(i32x4.extend_high_i16x8_u(v0), i32x4.extend_high_i16x8_u(v1)),
        i32x4.add(i32x4.extend_high_i16x8_u(v2), i32x4.extend_high_i16x8_u(v3)),
      );
      v128.store(d, i32x4.add(v128.load(d), low));
      v128.store(d, i32x4.add(v128.load(d, 16), high), 16);
      a += 16; b += 16; c += 16; e += 16; d += 32;
    }
    store<f64>(sums, lanesOf32(s0));
    store<f64>(sums, lanesOf32(s1), 8);
    store<f64>(sums, lanesOf32(s2), 16);
    store<f64>(sums, lanesOf32(s3), 24);
    sums += 32;
    src += stride << 2;
  }
}

/** dst[t] += src[t] as doubles, then src[t] = 0. */
export function widen(dst: usize, src: usize, n: i32): void {
  const zero = i32x4.splat(0);
  for (let i = 0; i < n; i += 4) {
    const v = v128.load(src);
    v128.store(dst, f64x2.add(v128.load(dst), f64x2.convert_low_i32x4_u(v)));
    v128.store(dst, f64x2.add(v128.load(dst, 16), f64x2.convert_low_i32x4_u(hi(v))), 16);
    v128.store(src, zero);
    src += 16; dst += 32;
  }
}

/** dst[t] += rows of 32-bit values, as doubles; sums[row] = sum of the row. */
export function addRows32(dst: usize, src: usize, stride: usize, rows: i32, n: i32, sums: usize): void {
  const bytes = <usize>n << 2;
  for (let r = 0; r < rows; r += 4) {
    let a = src;
    let b = a + stride;
    let c = b + stride;
    let e = c + stride;
    let d = dst;
    const end = a + bytes;
    let s0 = i64x2.splat(0), s1 = s0, s2 = s0, s3 = s0;
    while (a < end) {
      const v0 = v128.load(a), v1 = v128.load(b), v2 = v128.load(c), v3 = v128.load(e);
      s0 = i64x2.add(s0, i64x2.add(i64x2.extend_low_i32x4_u(v0), i64x2.extend_high_i32x4_u(v0)));
      s1 = i64x2.add(s1, i64x2.add(i64x2.extend_low_i32x4_u(v1), i64x2.extend_high_i32x4_u(v1)));
      s2 = i64x2.add(s2, i64x2.add(i64x2.extend_low_i32x4_u(v2), i64x2.extend_high_i32x4_u(v2)));
      s3 = i64x2.add(s3, i64x2.add(i64x2.extend_low_i32x4_u(v3), i64x2.extend_high_i32x4_u(v3)));
      const t = i32x4.add(i32x4.add(v0, v1), i32x4.add(v2, v3));
      v128.store(d, f64x2.add(v128.load(d), f64x2.convert_low_i32x4_u(t)));
      v128.store(d, f64x2.add(v128.load(d, 16), f64x2.convert_low_i32x4_u(hi(t))), 16);
      a += 16; b += 16; c += 16; e += 16; d += 32;
    }
    store<f64>(sums, lanesOf64(s0));
    store<f64>(sums, lanesOf64(s1), 8);
    store<f64>(sums, lanesOf64(s2), 16);
    store<f64>(sums, lanesOf64(s3), 24);
    sums += 32;
    src += stride << 2;
  }
}

/** matched = min(c, g); deficit = c − matched; surplus = g − matched; ratio = matched / c, 0 where nothing is consumed. */
export function split(c: usize, g: usize, matched: usize, deficit: usize, surplus: usize, ratio: usize, n: i32): void {
  const zero = f64x2.splat(0);
  const bytes = <usize>n << 3;
  for (let o: usize = 0; o < bytes; o += 16) {
    const vc = v128.load(c + o), vg = v128.load(g + o);
    const m = f64x2.pmin(vc, vg);
    v128.store(matched + o, m);
    v128.store(deficit + o, f64x2.sub(vc, m));
    v128.store(surplus + o, f64x2.sub(vg, m));
    v128.store(ratio + o, v128.and(f64x2.div(m, vc), f64x2.gt(vc, zero)));
  }
}

function dot8(acc: v128, v: v128, w0: v128, w1: v128, w2: v128, w3: v128): v128 {
  const low = i32x4.extend_low_i16x8_u(v), high = i32x4.extend_high_i16x8_u(v);
  const p = f64x2.add(f64x2.mul(w0, f64x2.convert_low_i32x4_s(low)), f64x2.mul(w1, f64x2.convert_low_i32x4_s(hi(low))));
  const q = f64x2.add(f64x2.mul(w2, f64x2.convert_low_i32x4_s(high)), f64x2.mul(w3, f64x2.convert_low_i32x4_s(hi(high))));
  return f64x2.add(acc, f64x2.add(p, q));
}

/** out[row] = Σ weight[t] · row[t] in doubles, rows of 16 bits. */
export function dotRows16(weight: usize, src: usize, stride: usize, rows: i32, n: i32, out: usize): void {
  const bytes = <usize>n << 1;
  for (let r = 0; r < rows; r += 4) {
    let a = src;
    let b = a + stride;
    let c = b + stride;
    let e = c + stride;
    let w = weight;
    const end = a + bytes;
    let s0 = f64x2.splat(0), s1 = s0, s2 = s0, s3 = s0;
    while (a < end) {
      const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48);
      s0 = dot8(s0, v128.load(a), w0, w1, w2, w3);
      s1 = dot8(s1, v128.load(b), w0, w1, w2, w3);
      s2 = dot8(s2, v128.load(c), w0, w1, w2, w3);
      s3 = dot8(s3, v128.load(e), w0, w1, w2, w3);
      a += 16; b += 16; c += 16; e += 16; w += 64;
    }
    store<f64>(out, f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1));
    store<f64>(out, f64x2.extract_lane(s1, 0) + f64x2.extract_lane(s1, 1), 8);
    store<f64>(out, f64x2.extract_lane(s2, 0) + f64x2.extract_lane(s2, 1), 16);
    store<f64>(out, f64x2.extract_lane(s3, 0) + f64x2.extract_lane(s3, 1), 24);
    out += 32;
    src += stride << 2;
  }
}

function dot4(acc: v128, v: v128, w0: v128, w1: v128): v128 {
  return f64x2.add(acc, f64x2.add(f64x2.mul(w0, f64x2.convert_low_i32x4_s(v)), f64x2.mul(w1, f64x2.convert_low_i32x4_s(hi(v)))));
}

/** out[row] = Σ weight[t] · row[t] in doubles, rows of 32 bits. */
export function dotRows32(weight: usize, src: usize, stride: usize, rows: i32, n: i32, out: usize): void {
  const bytes = <usize>n << 2;
  for (let r = 0; r < rows; r += 4) {
    let a = src;
    let b = a + stride;
    let c = b + stride;
    let e = c + stride;
    let w = weight;
    const end = a + bytes;
    let s0 = f64x2.splat(0), s1 = s0, s2 = s0, s3 = s0;
    while (a < end) {
      const w0 = v128.load(w), w1 = v128.load(w, 16);
      s0 = dot4(s0, v128.load(a), w0, w1);
      s1 = dot4(s1, v128.load(b), w0, w1);
      s2 = dot4(s2, v128.load(c), w0, w1);
      s3 = dot4(s3, v128.load(e), w0, w1);
      a += 16; b += 16; c += 16; e += 16; w += 32;
    }
    store<f64>(out, f64x2.extract_lane(s0, 0) + f64x2.extract_lane(s0, 1));
    store<f64>(out, f64x2.extract_lane(s1, 0) + f64x2.extract_lane(s1, 1), 8);
    store<f64>(out, f64x2.extract_lane(s2, 0) + f64x2.extract_lane(s2, 1), 16);
    store<f64>(out, f64x2.extract_lane(s3, 0) + f64x2.extract_lane(s3, 1), 24);
    out += 32;
    src += stride << 2;
  }
}
