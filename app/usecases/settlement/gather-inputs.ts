import type { LocalMonth } from '../../../domain/calendar/day.ts'
import { addDays, addMonths, firstDay } from '../../../domain/calendar/day.ts'
import type { Series } from '../../../domain/metering/series.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { RegisterOnDay } from '../analyse/cluster-data-from-register.ts'
import { registerOn } from '../analyse/cluster-data-from-register.ts'
import { borrowedMarketMonth } from '../analyse/prices.ts'
import type { RegimeId } from '../analyse/result.ts'
import { allRegisters, chosen, joinMonths, monthsFrom } from '../readings/month-registers.ts'
import { loadRegister } from './load-register.ts'
import type { MonthInputs, SharingRule } from './month-inputs.ts'
import type { MonthResult } from './month-result.ts'
import type { SettlementStores } from './ports.ts'

/** What a person chooses for a settlement; the rest follows from the register, the readings and the law. */
export interface Choices {
  readonly regime: RegimeId | null
  readonly decided: boolean | null
  /** An earlier version of the readings; the newest when not chosen. */
  readonly readingsVersion?: number | null
}

const MONTHS_OF_YEAR = 12

/** The version to settle from. @refuses settlement.no-such-version */
async function versionOf(
  { blocks }: SettlementStores,
  cluster: string,
  wanted: number | null | undefined,
): Promise<{ readonly version: number; readonly isOlder: boolean }> {
  const newest = await blocks.newestVersion(cluster)
  if (wanted === null || wanted === undefined) return { version: newest, isOlder: false }
  if (wanted < 1 || wanted > newest)
    throw new Refusal('settlement.no-such-version', { version: wanted, newest }, { pointer: '/readingsVersion' })
  return { version: wanted, isOlder: wanted < newest }
}

/** Series of a month as they were in force at a version. */
export async function monthReadings(
  { blocks }: Pick<SettlementStores, 'blocks'>,
  cluster: string,
  month: LocalMonth,
  version: number,
): Promise<Series[]> {
  const found = await allRegisters({ blocks }, cluster, month, { version })
  return joinMonths(found, month, addMonths(month, 1))
}

/**
 * Yearly energy of household points: of the twelve months that end with this one as far as they are known, else what
 * the register says.
 */
async function annualOf(
  stores: SettlementStores,
  cluster: string,
  month: LocalMonth,
  { points }: RegisterOnDay,
  version: number,
): Promise<Record<string, number>> {
  const households = points.filter(({ tariff }) => (tariff ?? '').toUpperCase().startsWith('G'))
  if (households.length === 0) return {}
  const sums = new Map<string, { wh: number; months: number }>()
  const codes = households.map(({ code }) => code)
  for (const one of monthsFrom(addMonths(month, 1 - MONTHS_OF_YEAR), addMonths(month, 1)))
    for (const block of chosen(await allRegisters(stores, cluster, one, { points: codes, version }))) {
      if (block.direction !== 'withdrawal' || block.missing > 0) continue
      const sum = sums.get(block.point) ?? { wh: 0, months: 0 }
      sums.set(block.point, { wh: sum.wh + block.sumWh, months: sum.months + 1 })
    }
  const out: Record<string, number> = {}
  for (const { code, yearlyKwh } of households) {
    const sum = sums.get(code)
    if (sum?.months === MONTHS_OF_YEAR) out[code] = sum.wh / 1000
    else if (yearlyKwh !== null) out[code] = yearlyKwh
    else if (sum) out[code] = (sum.wh / 1000) * (MONTHS_OF_YEAR / sum.months)
  }
  return out
}

/** The rule of sharing on the last day of a month: the one resolved, else the one in the settings. */
async function ruleOf(
  { rules }: SettlementStores,
  cluster: string,
  month: LocalMonth,
  { config }: RegisterOnDay,
): Promise<SharingRule> {
  const found = await rules.on(cluster, addDays(firstDay(addMonths(month, 1)), -1))
  if (found) return { key: found.key, resolution: found.resolution, resolvedOn: found.resolvedOn }
  return { key: config.options.sharingKey, resolution: null, resolvedOn: null }
}

/** The newest settlement of the month before, approved ones first: prosumers' accounts go on from it. */
async function openingOf({ settlements }: SettlementStores, cluster: string, month: LocalMonth) {
  const before = await settlements.ofMonth(cluster, addMonths(month, -1))
  const approved = before
    .filter(({ state }) => state === 'approved')
    .sort((a, b) => (b.approvedAt ?? '').localeCompare(a.approvedAt ?? ''))
  const head = approved[0] ?? before[0]
  const found = head && (await settlements.find(cluster, head.settlementId))
  if (!found) return { opening: {}, openingFrom: null }
  return { opening: (JSON.parse(found.result) as MonthResult).closing, openingFrom: found.contentHash }
}

/**
 * Fixes what a month is settled from: the register of its first day, the readings in force now (or an
 * earlier version of them, when chosen), the rule of sharing of
 * its last day, what the month before left on prosumers' accounts.
 *
 * @refuses cluster.not-found, settlement.no-config, settlement.no-readings, settlement.no-such-version
 */
export async function gatherInputs(
  stores: SettlementStores,
  cluster: string,
  month: LocalMonth,
  choices: Choices,
): Promise<{ readonly inputs: MonthInputs; readonly readings: readonly Series[] }> {
  const [from, to] = [firstDay(month), firstDay(addMonths(month, 1))]
  const register = registerOn(await loadRegister(stores, cluster), from, { from, to })
  const { version: readingsVersion, isOlder } = await versionOf(stores, cluster, choices.readingsVersion)
  const readings = await monthReadings(stores, cluster, month, readingsVersion)
  if (readings.length === 0) throw new Refusal('settlement.no-readings', { month })
  const { opening, openingFrom } = await openingOf(stores, cluster, month)
  const marketPriceOf = borrowedMarketMonth(register.config, register.points, month)
  const decided = choices.decided ?? register.config.options.clusterSupportInForce === 'decided'
  const inputs: MonthInputs = {
    format: 'openklaster-month/1',
    month,
    readingsVersion,
    ...(isOlder ? { isOlderVersion: true } : {}),
    register,
    ...(marketPriceOf === undefined ? {} : { marketPriceOf }),
    annualKwh: await annualOf(stores, cluster, month, register, readingsVersion),
    opening,
    openingFrom,
    rule: await ruleOf(stores, cluster, month, register),
    regime: choices.regime ?? 'cluster',
    decided,
  }
  return { inputs, readings }
}
