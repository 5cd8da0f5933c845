/** What the name of a tariff group says. @pl grupa taryfowa */
export interface TariffGroup {
  readonly voltage: 'low' | 'medium' | 'high' | null
  readonly isHousehold: boolean
  /** 1 for a contract power up to the tariff's threshold, 2 above; null where the group has no such digit. */
  readonly firstDigit: 1 | 2 | null
  /** How many time zones it has, null where the name does not say. */
  readonly zones: number | null
}

const VOLTAGE = { A: 'high', B: 'medium', C: 'low', G: null, R: null, D: 'low' } as const

/**
 * Reads the name of a tariff group: letter of the voltage, digit of the power, digit of the zones, letters of variants.
 *
 * Households (G) may be connected at any voltage and their digit says nothing of the power; R is flat supply without
 * a meter. A name of another shape is undefined.
 *
 * @see the distributors' tariffs of 2026, chapter on tariff groups
 */
export function groupOf(name: string): TariffGroup | undefined {
  const found = /^([ABCGDR])(\d)?(\d)?([a-z]{0,4})$/i.exec(name.trim())
  if (!found) return undefined
  const letter = (found[1] ?? '').toUpperCase() as keyof typeof VOLTAGE
  const [power, zones] = [found[2], found[3]]
  if (letter !== 'R' && (power === undefined || zones === undefined)) return undefined
  const isBusiness = letter === 'A' || letter === 'B' || letter === 'C'
  return {
    voltage: VOLTAGE[letter],
    isHousehold: letter === 'G',
    firstDigit: isBusiness && (power === '1' || power === '2') ? (Number(power) as 1 | 2) : null,
    zones: zones === undefined || zones === '0' ? null : Number(zones),
  }
}
