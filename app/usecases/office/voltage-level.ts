import type { Point } from './point.ts'

/** The level of a rated voltage [kV]. @pl poziom napięcia: nN, SN, WN, NN */
export function voltageLevel(kv: number): NonNullable<Point['voltage']> {
  return kv <= 1 ? 'low' : kv < 110 ? 'medium' : kv < 220 ? 'high' : 'extra-high'
}
