// The balance kernel in AssemblyScript, compiled to WebAssembly with 128-bit SIMD by tools/kernel/build.ts.
// Its twin in plain TypeScript is twin-kernel.ts: same functions, same memory, same order of additions, same bits.
//
// Promises of the caller (pool.ts): every row is `n` values long, `n` is a multiple of 8 and the padding is zero; rows
// lie `stride` bytes apart, come in fours, and every address is a multiple of 16. A value of a 16-bit row is below 2^16,
// of a 32-bit row below 2^29, so that four of them add up without overflow. No memory is allocated here.
//
// Four or eight rows go through together: the vector they are added to is then loaded and stored once for all of them, and
// several streams keep the memory busy.

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
  let r = 0;
  for (; r + 8 <= rows; r += 8) {
    addEight16(dst, src, stride, n, sums);
    sums += 64;
    src += stride << 3;
  }
  if (r < rows) addFour16(dst, src, stride, n, sums);
}

function addFour16(dst: usize, src: usize, stride: usize, n: i32, sums: usize): void {
  const end = src + (<usize>n << 1);
  let a = src;
  let b = a + stride;
  let c = b + stride;
  let e = c + stride;
  let d = dst;
  let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
  while (a < end) {
    const v0 = v128.load(a), v1 = v128.load(b), v2 = v128.load(c), v3 = v128.load(e);
    const l0 = i32x4.extend_low_i16x8_u(v0), l1 = i32x4.extend_low_i16x8_u(v1);
    const l2 = i32x4.extend_low_i16x8_u(v2), l3 = i32x4.extend_low_i16x8_u(v3);
    const h0 = i32x4.extend_high_i16x8_u(v0), h1 = i32x4.extend_high_i16x8_u(v1);
    const h2 = i32x4.extend_high_i16x8_u(v2), h3 = i32x4.extend_high_i16x8_u(v3);
    s0 = i32x4.add(s0, i32x4.add(l0, h0));
    s1 = i32x4.add(s1, i32x4.add(l1, h1));
    s2 = i32x4.add(s2, i32x4.add(l2, h2));
    s3 = i32x4.add(s3, i32x4.add(l3, h3));
    const low = i32x4.add(i32x4.add(l0, l1), i32x4.add(l2, l3));
    const high = i32x4.add(i32x4.add(h0, h1), i32x4.add(h2, h3));
    v128.store(d, i32x4.add(v128.load(d), low));
    v128.store(d, i32x4.add(v128.load(d, 16), high), 16);
    a += 16; b += 16; c += 16; e += 16; d += 32;
  }
  store<f64>(sums, lanesOf32(s0));
  store<f64>(sums, lanesOf32(s1), 8);
  store<f64>(sums, lanesOf32(s2), 16);
  store<f64>(sums, lanesOf32(s3), 24);
}

/** The same for eight rows at once: eight streams keep the memory busier than four. */
function addEight16(dst: usize, src: usize, stride: usize, n: i32, sums: usize): void {
  const end = src + (<usize>n << 1);
  let a = src;
  const r1 = stride, r2 = stride * 2, r3 = stride * 3, r4 = stride * 4, r5 = stride * 5, r6 = stride * 6, r7 = stride * 7;
  let d = dst;
  let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
  while (a < end) {
    let low = v128.load(d), high = v128.load(d, 16);
    let v = v128.load(a);
    let l = i32x4.extend_low_i16x8_u(v), h = i32x4.extend_high_i16x8_u(v);
    s0 = i32x4.add(s0, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r1);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s1 = i32x4.add(s1, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r2);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s2 = i32x4.add(s2, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r3);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s3 = i32x4.add(s3, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r4);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s4 = i32x4.add(s4, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r5);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s5 = i32x4.add(s5, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r6);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s6 = i32x4.add(s6, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v = v128.load(a + r7);
    l = i32x4.extend_low_i16x8_u(v); h = i32x4.extend_high_i16x8_u(v);
    s7 = i32x4.add(s7, i32x4.add(l, h)); low = i32x4.add(low, l); high = i32x4.add(high, h);
    v128.store(d, low);
    v128.store(d, high, 16);
    a += 16; d += 32;
  }
  store<f64>(sums, lanesOf32(s0));
  store<f64>(sums, lanesOf32(s1), 8);
  store<f64>(sums, lanesOf32(s2), 16);
  store<f64>(sums, lanesOf32(s3), 24);
  store<f64>(sums, lanesOf32(s4), 32);
  store<f64>(sums, lanesOf32(s5), 40);
  store<f64>(sums, lanesOf32(s6), 48);
  store<f64>(sums, lanesOf32(s7), 56);
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

/**
 * matched = min(c, g); deficit = c − matched; surplus = g − matched; ratio = matched / c to 44 binary digits, 0 where
 * nothing is consumed. `digits` holds the ratio × 2⁴⁴ in four digits of base 2048, lowest first: 64 bytes for eight
 * intervals, eight 16-bit numbers of each digit; after them the sum of each digit as four 64-bit numbers.
 */
export function split(c: usize, g: usize, matched: usize, deficit: usize, surplus: usize, ratio: usize, digits: usize, n: i32): void {
  let t0: i64 = 0, t1: i64 = 0, t2: i64 = 0, t3: i64 = 0;
  for (let i = 0; i < n; i += 1) {
    const o = <usize>i << 3;
    const vc = load<f64>(c + o), vg = load<f64>(g + o);
    const m = vg < vc ? vg : vc;
    store<f64>(matched + o, m);
    store<f64>(deficit + o, vc - m);
    store<f64>(surplus + o, vg - m);
    const part: i64 = vc > 0 ? <i64>floor(m / vc * 17592186044416.0 + 0.5) : 0;
    store<f64>(ratio + o, <f64>part / 17592186044416.0);
    const at = digits + ((<usize>i >> 3) << 6) + ((<usize>i & 7) << 1);
    const d0 = part & 2047, d1 = (part >> 11) & 2047, d2 = (part >> 22) & 2047, d3 = part >> 33;
    store<u16>(at, <u16>d0);
    store<u16>(at, <u16>d1, 16);
    store<u16>(at, <u16>d2, 32);
    store<u16>(at, <u16>d3, 48);
    t0 += d0; t1 += d1; t2 += d2; t3 += d3;
  }
  const sums = digits + (<usize>n << 3);
  store<i64>(sums, t0);
  store<i64>(sums, t1, 8);
  store<i64>(sums, t2, 16);
  store<i64>(sums, t3, 24);
}

function wider(acc: v128, v: v128): v128 {
  return i64x2.add(acc, i64x2.add(i64x2.extend_low_i32x4_s(v), i64x2.extend_high_i32x4_s(v)));
}

/** The sum of digit × value from that of digit × (value − 32768). */
function whole(acc: v128, digitSum: usize): i64 {
  return i64x2.extract_lane(acc, 0) + i64x2.extract_lane(acc, 1) + (load<i64>(digitSum) << 15);
}

/** Multiplies a block of two rows with the digits and adds the sums to their eight 128-bit accumulators. */
function blockOfTwo(w: usize, a: usize, stride: usize, bytes: usize, acc: usize): void {
  const bias = i16x8.splat(-32768);
  const end = a + bytes;
  let p0 = i32x4.splat(0), p1 = p0, p2 = p0, p3 = p0, q0 = p0, q1 = p0, q2 = p0, q3 = p0;
  while (a < end) {
    const va = v128.xor(v128.load(a), bias), vb = v128.xor(v128.load(a + stride), bias);
    const w0 = v128.load(w), w1 = v128.load(w, 16), w2 = v128.load(w, 32), w3 = v128.load(w, 48);
    p0 = i32x4.add(p0, i32x4.dot_i16x8_s(va, w0));
    p1 = i32x4.add(p1, i32x4.dot_i16x8_s(va, w1));
    p2 = i32x4.add(p2, i32x4.dot_i16x8_s(va, w2));
    p3 = i32x4.add(p3, i32x4.dot_i16x8_s(va, w3));
    q0 = i32x4.add(q0, i32x4.dot_i16x8_s(vb, w0));
    q1 = i32x4.add(q1, i32x4.dot_i16x8_s(vb, w1));
    q2 = i32x4.add(q2, i32x4.dot_i16x8_s(vb, w2));
    q3 = i32x4.add(q3, i32x4.dot_i16x8_s(vb, w3));
    a += 16; w += 64;
  }
  v128.store(acc, wider(v128.load(acc), p0));
  v128.store(acc, wider(v128.load(acc, 16), p1), 16);
  v128.store(acc, wider(v128.load(acc, 32), p2), 32);
  v128.store(acc, wider(v128.load(acc, 48), p3), 48);
  v128.store(acc, wider(v128.load(acc, 64), q0), 64);
  v128.store(acc, wider(v128.load(acc, 80), q1), 80);
  v128.store(acc, wider(v128.load(acc, 96), q2), 96);
  v128.store(acc, wider(v128.load(acc, 112), q3), 112);
}

/**
 * out[row] = Σ ratio[t] · row[t], rows of 16 bits, from the digits of the ratio: whole numbers all the way, so the order of
 * adding does not matter and only the last step rounds. Values are moved to −32768 … 32767, as the instruction that
 * multiplies and adds pairs takes signed numbers; twelve steps of pairs up to 2²⁷ fit 32 bits. Up to eight rows advance
 * together, 192 bytes at a time: eight streams keep the memory busy. The last rows come
 * first: the addition before has just left them in the cache. `acc` is scratch of 512 bytes.
 */
export function dotRows16(digits: usize, src: usize, stride: usize, rows: i32, n: i32, out: usize, acc: usize): void {
  const bytes = <usize>n << 1;
  const sums = digits + (<usize>n << 3);
  for (let r = (rows - 1) & ~7; r >= 0; r -= 8) {
    const together = min(rows - r, 8);
    const first = src + stride * r;
    memory.fill(acc, 0, 512);
    for (let at: usize = 0; at < bytes; at += 192) {
      const length = min<usize>(192, bytes - at);
      const w = digits + (at << 2);
      for (let k = 0; k < together; k += 2)
        blockOfTwo(w, first + at + stride * k, stride, length, acc + (<usize>k << 6));
    }
    for (let k = 0; k < together; k += 1) {
      const own = acc + (<usize>k << 6);
      const low = whole(v128.load(own), sums) + (whole(v128.load(own, 16), sums + 8) << 11);
      const high = whole(v128.load(own, 32), sums + 16) + (whole(v128.load(own, 48), sums + 24) << 11);
      store<f64>(out + (<usize>(r + k) << 3), (<f64>high * 4194304.0 + <f64>low) / 17592186044416.0);
    }
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
