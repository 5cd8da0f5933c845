/** One loss of a PV system before the inverter, as a share of what comes to it. */
export interface PvLoss {
  readonly id: string
  readonly pl: string
  readonly en: string
  readonly share: number
}

/**
 * Losses of PVWatts 5, in the order of the chain; together 14.08 %.
 *
 * Source: A. Dobos, "PVWatts Version 5 Manual", NREL/TP-6A20-62641 (2014), table 6. Snow is 0 there; in Poland 0.01–0.03 of
 * the year is usual for flat roofs, little of it in money since it falls in the dark months.
 */
export const PVWATTS_LOSSES: readonly PvLoss[] = [
  { id: 'soiling', pl: 'zabrudzenie', en: 'soiling', share: 0.02 },
  { id: 'shading', pl: 'zacienienie', en: 'shading', share: 0.03 },
  { id: 'snow', pl: 'śnieg', en: 'snow', share: 0 },
  { id: 'mismatch', pl: 'niedopasowanie modułów', en: 'mismatch', share: 0.02 },
  { id: 'wiring', pl: 'przewody', en: 'wiring', share: 0.02 },
  { id: 'connections', pl: 'złącza', en: 'connections', share: 0.005 },
  { id: 'light-induced', pl: 'degradacja światłem (LID)', en: 'light-induced degradation', share: 0.015 },
  { id: 'nameplate', pl: 'odchyłka mocy znamionowej', en: 'nameplate rating', share: 0.01 },
  { id: 'availability', pl: 'niedostępność', en: 'availability', share: 0.03 },
]

/** The standard losses with some replaced by id; unknown ids are left for the caller to refuse. */
export function lossesWith(changes: Readonly<Record<string, number>>): PvLoss[] {
  return PVWATTS_LOSSES.map((loss) => {
    const share = Object.hasOwn(changes, loss.id) ? changes[loss.id] : undefined
    return share === undefined ? loss : { ...loss, share }
  })
}

/** What is left after all losses, as a product: losses follow each other and are never added. */
export function remaining(losses: readonly PvLoss[]): number {
  return losses.reduce((left, { share }) => left * (1 - share), 1)
}
