/** Energy by sector, then by carrier [GJ, or any one unit]. @pl macierz nośniki × sektory */
export type CarrierMatrix = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Part of one carrier's energy that another takes over. @pl zmiana nośnika */
export interface CarrierShift {
  readonly from: string
  readonly to: string
  /** Part of the carrier's energy, a fraction. */
  readonly share: number
  /** Useful heat per fuel of the old and the new device: what one GJ of the old needs of the new. 1: like for like. */
  readonly energyRatio: number
  /** Undefined: every sector. */
  readonly sector?: string | undefined
}

/** A matrix with its sums. */
export interface CarrierTable {
  readonly matrix: CarrierMatrix
  readonly bySector: Readonly<Record<string, number>>
  readonly byCarrier: Readonly<Record<string, number>>
  readonly total: number
}

export function carrierTable(matrix: CarrierMatrix): CarrierTable {
  const byCarrier = new Map<string, number>()
  const bySector: [string, number][] = []
  let total = 0
  for (const [sector, row] of Object.entries(matrix)) {
    let inSector = 0
    for (const [carrier, energy] of Object.entries(row)) {
      inSector += energy
      byCarrier.set(carrier, (byCarrier.get(carrier) ?? 0) + energy)
    }
    bySector.push([sector, inSector])
    total += inSector
  }
  return { matrix, bySector: Object.fromEntries(bySector), byCarrier: Object.fromEntries(byCarrier), total }
}

/**
 * The matrix of a later year: each sector grown by its factor, its mix kept; then carriers shifted, one after another.
 *
 * @pl            prognoza nośników
 * @param growth  energy of the later year per energy of the base year, by sector; a sector not named stays as it is
 */
export function projectCarriers(
  base: CarrierMatrix,
  growth: Readonly<Record<string, number>>,
  shifts: readonly CarrierShift[] = [],
): CarrierTable {
  const grown = Object.entries(base).map(([sector, row]): [string, Record<string, number>] => [
    sector,
    Object.fromEntries(
      Object.entries(row).map(([carrier, energy]) => [
        carrier,
        energy * (Object.hasOwn(growth, sector) ? (growth[sector] ?? 1) : 1),
      ]),
    ),
  ])
  for (const shift of shifts)
    for (const [sector, row] of grown) {
      if (shift.sector !== undefined && shift.sector !== sector) continue
      const moved = (row[shift.from] ?? 0) * shift.share
      if (moved === 0) continue
      row[shift.from] = (row[shift.from] ?? 0) - moved
      row[shift.to] = (row[shift.to] ?? 0) + moved * shift.energyRatio
    }
  return carrierTable(Object.fromEntries(grown))
}
