/** Polynomial with whole coefficients, lowest power first; the last one is not zero. All arithmetic on it is exact. */
export type Polynomial = readonly bigint[]

function absolute(a: bigint): bigint {
  return a < 0n ? -a : a
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let x = absolute(a)
  let y = absolute(b)
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** Without zeros at the top. */
export function trimmed(p: Polynomial): Polynomial {
  let n = p.length
  while (n > 0 && p[n - 1] === 0n) n -= 1
  return n === p.length ? p : p.slice(0, n)
}

/** Divided by the greatest common divisor of its coefficients; roots and signs stay. */
function primitive(p: Polynomial): Polynomial {
  let divisor = 0n
  for (const a of p) {
    divisor = greatestDivisor(divisor, a)
    if (divisor === 1n) return p
  }
  return divisor === 0n ? p : p.map((a) => a / divisor)
}

export function derivative(p: Polynomial): Polynomial {
  return p.slice(1).map((a, i) => a * BigInt(i + 1))
}

/** Remainder of a by b up to a constant factor (pseudo-division), made primitive. */
function remainder(a: Polynomial, b: Polynomial): Polynomial {
  let rest = [...a]
  const lead = b[b.length - 1] ?? 1n
  while (rest.length >= b.length) {
    const top = rest[rest.length - 1] ?? 0n
    const shift = rest.length - b.length
    rest = rest.map((c, i) => c * lead - (i >= shift ? top * (b[i - shift] ?? 0n) : 0n))
    rest.pop()
    rest = [...trimmed(rest)]
  }
  return primitive(rest)
}

/** Quotient of a by its divisor b, up to a constant factor. */
function quotient(a: Polynomial, b: Polynomial): Polynomial {
  let rest = [...a]
  const lead = b[b.length - 1] ?? 1n
  const result = new Array<bigint>(a.length - b.length + 1).fill(0n)
  for (let shift = a.length - b.length; shift >= 0; shift -= 1) {
    const top = rest[shift + b.length - 1] ?? 0n
    for (let i = 0; i < result.length; i += 1) result[i] = (result[i] ?? 0n) * lead
    result[shift] = top
    rest = rest.map((c, i) => c * lead - (i >= shift && i < shift + b.length ? top * (b[i - shift] ?? 0n) : 0n))
  }
  return primitive(result)
}

/** A Mersenne prime: below it the products of residues are exact in bigint and quick. */
const PRIME = (1n << 61n) - 1n

function modulo(a: bigint): bigint {
  const r = a % PRIME
  return r < 0n ? r + PRIME : r
}

function inverse(a: bigint): bigint {
  let [r0, r1, s0, s1] = [PRIME, a, 0n, 1n]
  while (r1 !== 0n) {
    const q = r0 / r1
    ;[r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1]
  }
  return modulo(s0)
}

/** Whether p and its derivative certainly share no root: proved modulo a prime, where it costs little. */
function certainlySquarefree(p: Polynomial): boolean {
  const lead = p[p.length - 1] ?? 0n
  if (modulo(lead) === 0n) return false
  let a: Polynomial = p.map(modulo)
  let b: Polynomial = trimmed(derivative(p).map(modulo))
  while (b.length > 1) {
    const scale = inverse(b[b.length - 1] ?? 1n)
    const rest = [...a]
    for (let top = rest.length - 1; top >= b.length - 1; top -= 1) {
      const factor = modulo((rest[top] ?? 0n) * scale)
      const shift = top - b.length + 1
      for (let i = 0; i < b.length; i += 1) rest[shift + i] = modulo((rest[shift + i] ?? 0n) - factor * (b[i] ?? 0n))
    }
    a = b
    b = trimmed(rest.slice(0, a.length - 1))
  }
  return b.length === 1
}

/** The polynomial with the same roots, each once. */
export function squarefree(p: Polynomial): Polynomial {
  if (p.length <= 2 || certainlySquarefree(p)) return primitive(p)
  let a: Polynomial = primitive(p)
  let b: Polynomial = primitive(derivative(p))
  while (b.length > 0) [a, b] = [b, remainder(a, b)]
  return a.length <= 1 ? primitive(p) : quotient(p, a)
}

/** Changes of sign along the coefficients, zeros left out. Descartes: no polynomial has more positive roots. */
export function signChanges(p: Polynomial): number {
  let changes = 0
  let last = 0n
  for (const a of p) {
    if (a === 0n) continue
    if (last !== 0n && a > 0n !== last > 0n) changes += 1
    last = a
  }
  return changes
}

/** p(x + 1). */
export function shiftedByOne(p: Polynomial): Polynomial {
  const a = [...p]
  for (let i = 0; i < a.length - 1; i += 1)
    for (let j = a.length - 2; j >= i; j -= 1) a[j] = (a[j] ?? 0n) + (a[j + 1] ?? 0n)
  return a
}

/** Sign of p at m / 2^e: −1, 0 or 1. */
export function signAt(p: Polynomial, m: bigint, e: bigint): number {
  let value = 0n
  for (let i = p.length - 1; i >= 0; i -= 1) value = value * m + ((p[i] ?? 0n) << (e * BigInt(p.length - 1 - i)))
  return value > 0n ? 1 : value < 0n ? -1 : 0
}
