/** What a difference looks like, for whoever looks for its cause. */
export interface Hint {
  readonly pl: string
  readonly en: string
}

const NEAR = 1e-3

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.abs(b)
}

const RATIOS: readonly (readonly [number, string, string])[] = [
  [
    1000,
    'wygląda na pomylenie jednostek: wartość jest tysiąc razy za duża',
    'looks like a mixed-up unit: a thousand times too large',
  ],
  [
    0.001,
    'wygląda na pomylenie jednostek: wartość jest tysiąc razy za mała',
    'looks like a mixed-up unit: a thousand times too small',
  ],
  [3.6, 'wygląda na pomylenie GJ i MWh', 'looks like GJ and MWh mixed up'],
  [1 / 3.6, 'wygląda na pomylenie MWh i GJ', 'looks like MWh and GJ mixed up'],
  [10, 'wygląda na przesunięty przecinek', 'looks like a shifted decimal point'],
  [0.1, 'wygląda na przesunięty przecinek', 'looks like a shifted decimal point'],
  [100, 'wygląda na ułamek zapisany jako procent', 'looks like a fraction written as a percentage'],
  [0.01, 'wygląda na procent zapisany jako ułamek', 'looks like a percentage written as a fraction'],
]

/** Digits of a number without sign and point, in ascending order. */
function digits(value: number): string {
  return [...String(Math.abs(value)).replace('.', '')].sort().join('')
}

/** What kind of slip may have led from the expected value to the printed one; undefined when it looks like none. */
export function hintOf(printed: number, expected: number): Hint | undefined {
  if (expected === 0 || printed === 0) return undefined
  const ratio = printed / expected
  if (near(ratio, -1)) return { pl: 'wygląda na zgubiony znak', en: 'looks like a lost sign' }
  const found = RATIOS.find(([factor]) => near(ratio, factor))
  if (found) return { pl: found[1], en: found[2] }
  if (digits(printed) === digits(expected))
    return { pl: 'wygląda na przestawione cyfry', en: 'looks like swapped digits' }
  return undefined
}
