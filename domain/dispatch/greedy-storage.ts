/** What a storage can do. @pl magazyn energii */
export interface Storage {
  /** Largest charge or discharge in one interval, measured at the grid side [Wh]. */
  readonly limitWh: number
  /** Usable content [Wh]. */
  readonly capacityWh: number
  /** Discharged over charged energy, 0–1; the loss is taken when charging. */
  readonly roundTripEfficiency: number
}

export interface StorageRun {
  /** Taken in from the grid side per interval [Wh]. */
  readonly chargeWh: Int32Array
  /** Given back per interval [Wh]. */
  readonly dischargeWh: Int32Array
  /** Content after the last interval [Wh]. */
  readonly leftWh: number
  /** Lost in conversion over the run [Wh]. */
  readonly lostWh: number
}

/**
 * Runs a storage by the plainest rule: take in surplus, give back into deficit, as early as possible.
 *
 * Not the optimum (that is a task of its own), but a rule anybody can follow by hand; it needs no forecast. Energy is whole
 * watt-hours: charge = content gained + loss, exactly.
 *
 * @param surplusWh  surplus per interval before the storage [Wh], ≥ 0
 * @param deficitWh  deficit per interval before the storage [Wh], ≥ 0
 * @returns          charge and discharge per interval; never both in one interval
 */
export function runGreedy(storage: Storage, surplusWh: Int32Array, deficitWh: Int32Array): StorageRun {
  if (surplusWh.length !== deficitWh.length) throw new Error('runGreedy: surplus and deficit differ in length')
  const chargeWh = new Int32Array(surplusWh.length)
  const dischargeWh = new Int32Array(surplusWh.length)
  const { limitWh, capacityWh, roundTripEfficiency } = storage
  let content = 0
  let lostWh = 0
  for (let i = 0; i < surplusWh.length; i += 1) {
    const surplus = surplusWh[i] ?? 0
    const deficit = deficitWh[i] ?? 0
    if (surplus > deficit) {
      const room = roundTripEfficiency > 0 ? Math.floor((capacityWh - content) / roundTripEfficiency) : 0
      const taken = Math.min(surplus - deficit, limitWh, room)
      const stored = Math.floor(taken * roundTripEfficiency)
      chargeWh[i] = taken
      content += stored
      lostWh += taken - stored
    } else if (deficit > surplus) {
      const given = Math.min(deficit - surplus, limitWh, content)
      dischargeWh[i] = given
      content -= given
    }
  }
  return { chargeWh, dischargeWh, leftWh: content, lostWh }
}
