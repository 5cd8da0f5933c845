import type { LocalDay } from '../calendar/day.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal, read } from '../law/citations.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, fromInteger, isZero, minus, ONE, plus, sign, text, times, ZERO } from '../quantity/decimal.ts'
import { divide, roundHalfAway } from '../quantity/rounding.ts'
import type { Voltage } from './network-tariff.ts'
import type { ReactiveEnergy } from './quantities.ts'

/** Reactive energy as two quantities priced at k · Crk. @pl ponadumowny pobór energii biernej */
export interface ReactiveCharge {
  /** k · Crk [PLN/MWh, PLN/Mvarh]. */
  readonly ratePln: Decimal
  /** (√((1+tg²φ)/(1+tg²φ₀)) − 1) · A [MWh], six digits; zero up to the contract factor. */
  readonly inductiveMwh: Decimal
  /** All capacitive energy [Mvarh]. */
  readonly capacitiveMvarh: Decimal
  /** Inductive energy over active energy; null without active energy. @pl tgφ */
  readonly tangent: Decimal | null
}

const DIGITS = 12

/** Whole square root, cut down (Newton). */
function wholeRoot(n: bigint): bigint {
  if (n < 2n) return n
  let x = 1n << BigInt(Math.ceil(n.toString(2).length / 2))
  for (;;) {
    const next = (x + n / x) >> 1n
    if (next >= x) return x
    x = next
  }
}

/** Square root to twelve digits. */
function root(of: Decimal): Decimal {
  const wide = roundHalfAway(of, 2 * DIGITS)
  return { mantissa: wholeRoot(wide.mantissa), scale: DIGITS }
}

/**
 * The charge for reactive energy of a billing period.
 *
 * Without active energy all inductive energy is charged (§ 47 ust. 1 pkt 2), priced like the capacitive one (ust. 8).
 *
 * @law      charges.reactive-energy (§ 47 rozporządzenia taryfowego)
 * @param activeKwh  active energy taken [kWh]
 * @param voltage    voltage of the group, which sets the multiple k
 * @refuses  input.impossible for negative energy and for a contract factor below the lowest the law allows
 */
export function reactiveCharge(
  reactive: ReactiveEnergy,
  activeKwh: Decimal,
  voltage: Voltage,
  on: LocalDay,
  cite: Citations,
): ReactiveCharge {
  const id = 'charges.reactive-energy'
  const law = read(id, on, cite).value as unknown as {
    tangent: string
    lowestTangent: string
    multiples: Record<Voltage, string>
  }
  if ([reactive.inductiveKvarh, reactive.capacitiveKvarh, reactive.pricePlnPerMwh].some((one) => sign(one) < 0))
    throw new Refusal('input.impossible', {
      reason: 'reactive energy or its price is negative',
      reasonPl: 'energia bierna lub jej cena jest ujemna',
    })
  const limit = reactive.tangent ?? asDecimal(law.tangent, id)
  if (compare(limit, asDecimal(law.lowestTangent, id)) < 0)
    throw new Refusal('input.impossible', {
      reason: `the contract tangent ${text(limit)} is below ${law.lowestTangent}`,
      reasonPl: `umowny tgφ ${text(limit)} jest niższy niż ${law.lowestTangent}`,
    })
  const ratePln = times(asDecimal(law.multiples[voltage], id), reactive.pricePlnPerMwh)
  const thousand = fromInteger(1000)
  const capacitive = divide(reactive.capacitiveKvarh, thousand, 6)
  if (isZero(activeKwh))
    return {
      ratePln,
      inductiveMwh: divide(reactive.inductiveKvarh, thousand, 6),
      capacitiveMvarh: capacitive,
      tangent: null,
    }
  const tangent = divide(reactive.inductiveKvarh, activeKwh, DIGITS)
  if (compare(reactive.inductiveKvarh, times(limit, activeKwh)) <= 0)
    return { ratePln, inductiveMwh: ZERO, capacitiveMvarh: capacitive, tangent }
  const square = (x: Decimal) => plus(ONE, times(x, x))
  const factor = minus(root(divide(square(tangent), square(limit), 2 * DIGITS)), ONE)
  return {
    ratePln,
    inductiveMwh: roundHalfAway(times(factor, divide(activeKwh, thousand, 9)), 6),
    capacitiveMvarh: capacitive,
    tangent,
  }
}
