import { runGreedy } from '../../../domain/dispatch/greedy-storage.ts'
import type { PlantConfig } from './config.ts'
import { isRenewable } from './plant-energy.ts'

/** Hourly energy at one metering point [Wh]. */
export interface PointHours {
  readonly code: string
  readonly member: string
  readonly withdrawalWh: Int32Array
  readonly feedInWh: Int32Array
  /** The renewable part of the feed-in. */
  readonly resFeedInWh: Int32Array
  /** Own generation used behind the meter, as far as it is known. */
  readonly ownUseWh: Int32Array
}

type Generating = Exclude<PlantConfig, { kind: 'storage' }>
type StoragePlant = Extract<PlantConfig, { kind: 'storage' }>

export function emptyPoint(code: string, member: string, hours: number): PointHours {
  const zeros = () => new Int32Array(hours)
  return { code, member, withdrawalWh: zeros(), feedInWh: zeros(), resFeedInWh: zeros(), ownUseWh: zeros() }
}

function copyOf(point: PointHours): PointHours {
  return {
    ...point,
    withdrawalWh: point.withdrawalWh.slice(),
    feedInWh: point.feedInWh.slice(),
    resFeedInWh: point.resFeedInWh.slice(),
    ownUseWh: point.ownUseWh.slice(),
  }
}

/** Where a plant is connected: behind a consumer's meter, or at a point of its own. */
export function pointOfPlant(plant: PlantConfig): string {
  const point = plant.behindPoint ?? plant.feedInPoint
  if (point === undefined) throw new Error(`plant ${plant.id} has no point`)
  return point
}

/**
 * A cluster's points with plants added: behind a meter generation is used first and the rest fed in, hour by hour; at a
 * point of its own all of it is fed in.
 *
 * Consumption and generation of every hour are kept exactly: withdrawal + own use stays, feed-in + own use grows by
 * what is generated.
 */
export function addPlants(
  points: ReadonlyMap<string, PointHours>,
  plants: readonly { readonly plant: Generating; readonly wh: Int32Array }[],
  hours: number,
): Map<string, PointHours> {
  const out = new Map(points)
  const touched = new Set<string>()
  for (const { plant, wh } of plants) {
    const code = pointOfPlant(plant)
    const known = out.get(code) ?? emptyPoint(code, plant.member, hours)
    const point = touched.has(code) ? known : copyOf(known)
    touched.add(code)
    out.set(code, point)
    const behind = plant.behindPoint !== undefined
    const renewable = isRenewable(plant)
    for (let h = 0; h < hours; h += 1) {
      const made = wh[h] as number
      const used = behind ? Math.min(made, point.withdrawalWh[h] as number) : 0
      point.withdrawalWh[h] = (point.withdrawalWh[h] as number) - used
      point.ownUseWh[h] = (point.ownUseWh[h] as number) + used
      point.feedInWh[h] = (point.feedInWh[h] as number) + made - used
      if (renewable) point.resFeedInWh[h] = (point.resFeedInWh[h] as number) + made - used
    }
  }
  return out
}

function netOf(points: Iterable<PointHours>, hours: number): Float64Array {
  const net = new Float64Array(hours)
  for (const point of points)
    for (let h = 0; h < hours; h += 1)
      net[h] = (net[h] as number) + (point.feedInWh[h] as number) - (point.withdrawalWh[h] as number)
  return net
}

/**
 * A cluster's points with storages added, run by the plain rule: in from the cluster's surplus, out into its deficit.
 *
 * A storage beside a plant takes in what that plant feeds in, before the meter; a storage alone withdraws from the
 * network. What it gives back is fed in, renewable as far as what it took in.
 */
export function addStorages(
  points: ReadonlyMap<string, PointHours>,
  storages: readonly StoragePlant[],
  hours: number,
): Map<string, PointHours> {
  const out = new Map(points)
  for (const storage of storages) {
    const code = pointOfPlant(storage)
    const point = copyOf(out.get(code) ?? emptyPoint(code, storage.member, hours))
    const net = netOf(out.values(), hours)
    const beside = point.feedInWh.some((wh) => wh > 0)
    const surplus = Int32Array.from(net, (wh, h) =>
      Math.max(0, beside ? Math.min(wh, point.feedInWh[h] as number) : wh),
    )
    const deficit = Int32Array.from(net, (wh) => Math.max(0, -wh))
    const { chargeWh, dischargeWh } = runGreedy(
      {
        limitWh: Math.round(storage.powerKw * 1000),
        capacityWh: Math.round(storage.energyKwh * 1000),
        roundTripEfficiency: storage.roundTripEfficiency,
      },
      surplus,
      deficit,
    )
    let taken = 0
    let takenRenewable = 0
    for (let h = 0; h < hours; h += 1) {
      const charge = chargeWh[h] as number
      if (charge > 0) {
        const fed = point.feedInWh[h] as number
        const green = beside ? Math.floor((charge * (point.resFeedInWh[h] as number)) / fed) : charge
        taken += charge
        takenRenewable += green
        if (beside) {
          point.feedInWh[h] = fed - charge
          point.resFeedInWh[h] = (point.resFeedInWh[h] as number) - green
        } else point.withdrawalWh[h] = (point.withdrawalWh[h] as number) + charge
      }
      const discharge = dischargeWh[h] as number
      if (discharge > 0) {
        point.feedInWh[h] = (point.feedInWh[h] as number) + discharge
        const green = taken === 0 ? 0 : Math.floor((discharge * takenRenewable) / taken)
        point.resFeedInWh[h] = (point.resFeedInWh[h] as number) + green
      }
    }
    out.set(code, point)
  }
  return out
}
