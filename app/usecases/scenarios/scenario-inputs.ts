import { day, month } from '../../../domain/calendar/day.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import type { RegisterOnDay } from '../analyse/cluster-data-from-register.ts'
import { clusterDataFromRegister, registerOn } from '../analyse/cluster-data-from-register.ts'
import { allRegisters, joinMonths, monthsFrom } from '../readings/month-registers.ts'
import { loadRegister } from '../settlement/load-register.ts'
import type { Base, Change } from './changes.ts'
import type { ScenarioStores } from './ports.ts'

/** Everything a what-if is computed from; with it and the version of the readings it is computed again for ever. */
export interface StoredInputs {
  readonly format: 'openklaster-scenario-inputs/1'
  readonly base: Base
  readonly changes: readonly Change[]
  readonly readingsVersion: number
  readonly register: RegisterOnDay
}

/** The register of the base's day, for the period of its year. @refuses cluster.not-found, settlement.no-config */
export async function registerOfBase(stores: ScenarioStores, cluster: string, base: Base): Promise<RegisterOnDay> {
  const period = { from: day(`${base.year}-01-01`), to: day(`${base.year + 1}-01-01`) }
  return registerOn(await loadRegister(stores, cluster), day(base.on), period)
}

/** The readings of a year as they were in force at a version. */
async function yearReadings(
  stores: Pick<ScenarioStores, 'blocks'>,
  cluster: string,
  year: number,
  version: number,
): Promise<Series[]> {
  const [from, to] = [month(`${year}-01`), month(`${year + 1}-01`)]
  const blocks = []
  for (const one of monthsFrom(from, to)) blocks.push(...(await allRegisters(stores, cluster, one, { version })))
  return joinMonths(blocks, from, to)
}

/** The data of stored inputs. @refuses scenario.no-readings */
export async function dataOf(stores: ScenarioStores, cluster: string, inputs: StoredInputs): Promise<ClusterData> {
  const { base, readingsVersion, register } = inputs
  const readings = await yearReadings(stores, cluster, base.year, readingsVersion)
  if (readings.length === 0) throw new Refusal('scenario.no-readings', { year: base.year })
  return clusterDataFromRegister(register, readings, readingsVersion)
}

/** Fixes what a what-if is computed from now. @refuses cluster.not-found, settlement.no-config */
export async function gatherInputs(
  stores: ScenarioStores,
  cluster: string,
  { base, changes }: { readonly base: Base; readonly changes: readonly Change[] },
): Promise<StoredInputs> {
  return {
    format: 'openklaster-scenario-inputs/1',
    base,
    changes,
    readingsVersion: await stores.blocks.newestVersion(cluster),
    register: await registerOfBase(stores, cluster, base),
  }
}
