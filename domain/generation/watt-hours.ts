/**
 * Modelled energy as whole watt-hours [Wh], for a series beside metered ones.
 *
 * The running sum is rounded, not each hour, so the sum of the parts is the rounded sum of the whole; no hour is off by more
 * than one watt-hour and none below zero.
 *
 * @param energyKwh  energy of each interval [kWh], ≥ 0
 */
export function toWattHours(energyKwh: Float64Array): Int32Array {
  const wh = new Int32Array(energyKwh.length)
  let running = 0
  let written = 0
  energyKwh.forEach((kwh, i) => {
    running += kwh * 1000
    const upTo = Math.round(running)
    wh[i] = upTo - written
    written = upTo
  })
  return wh
}
