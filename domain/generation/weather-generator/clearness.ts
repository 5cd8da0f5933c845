import { normalShare, type Random } from './random.ts'

/** Correlation of the clearness of one day with the next. Source: V. Graham, K. Hollands, Solar Energy 44 (1990) 333. */
const DAY_TO_DAY = 0.29
const DARKEST = 0.05

/** Clearest day of a month with this mean. Source: K. Hollands, R. Huget, Solar Energy 30 (1983) 195, equation 5. */
function clearest(mean: number): number {
  return 0.6313 + 0.267 * mean - 11.9 * (mean - 0.75) ** 8
}

/** Mean of the distribution f(K) ∝ e^(γK) between the darkest and the clearest day. */
function meanOf(gamma: number, top: number): number {
  if (Math.abs(gamma) < 1e-6) return (DARKEST + top) / 2
  const low = Math.exp(gamma * DARKEST)
  const high = Math.exp(gamma * top)
  return (top * high - DARKEST * low) / (high - low) - 1 / gamma
}

function gammaFor(mean: number, top: number): number {
  let low = -60
  let high = 60
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2
    if (meanOf(middle, top) < mean) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/**
 * Clearness of each day of a year: a Markov chain in the day (first order, by a normal copula) whose days in each month are
 * spread as Bendt found.
 *
 * Source of the spread: P. Bendt, M. Collares-Pereira, A. Rabl, Solar Energy 27 (1981) 1–5.
 *
 * @param monthOfDay    month of each day, 0–11
 * @param monthlyMean   mean clearness of each month
 * @returns             daily irradiation over the extraterrestrial one
 */
export function dailyClearness(
  monthOfDay: readonly number[],
  monthlyMean: readonly number[],
  random: Random,
): Float64Array {
  const spread = monthlyMean.map((mean) => {
    // No sky is so dark or clear that the spread would have no room on either side of its mean.
    const held = Math.min(0.75, Math.max(DARKEST + 0.03, mean))
    const top = clearest(held)
    return { gamma: gammaFor(held, top), top }
  })
  const noise = Math.sqrt(1 - DAY_TO_DAY ** 2)
  let state = random.normal()
  return Float64Array.from(monthOfDay, (m) => {
    state = DAY_TO_DAY * state + noise * random.normal()
    const { gamma, top } = spread[m] as { gamma: number; top: number }
    const u = normalShare(state)
    if (Math.abs(gamma) < 1e-6) return DARKEST + u * (top - DARKEST)
    const low = Math.exp(gamma * DARKEST)
    return Math.log(low + u * (Math.exp(gamma * top) - low)) / gamma
  })
}

/** Coefficients of the hourly clearness in a day of clearness K; all from R. Aguiar, M. Collares-Pereira, Solar Energy 49 (1992) 167. */
export interface HourlyClearness {
  /** Mean in an hour of air mass m: base + lift·e^(−fall·m). */
  readonly base: number
  readonly lift: number
  readonly fall: number
  /** Scatter about the mean and its correlation from hour to hour. */
  readonly sigma: number
  readonly correlation: number
}

export function hourlyClearness(k: number): HourlyClearness {
  return {
    base: -0.19 + 1.12 * k + 0.24 * Math.exp(-8 * k),
    lift: 0.32 - 1.6 * (k - 0.5) ** 2,
    fall: 0.19 + 2.27 * k * k - 2.51 * k ** 3,
    sigma: 0.14 * Math.exp(-20 * (k - 0.35) ** 2),
    correlation: 0.38 + 0.06 * Math.cos(7.4 * k - 2.5),
  }
}
