import type { LocalDay } from '../calendar/day.ts'
import { LAW_IDS, lawEntry, lawOnIfAny } from '../law/book.ts'
import type { Citations } from '../law/citations.ts'
import { asDecimal } from '../law/citations.ts'
import type { InForce, LawValue } from '../law/entry.ts'
import { lawSpans, sourceOf } from '../law/spans.ts'
import { Refusal } from '../problems/refusal.ts'
import type { Decimal } from '../quantity/decimal.ts'
import type { Distributor } from './distributor.ts'
import { groupIdsOf } from './distributor.ts'

/** Voltage of the network a group is fed from. @pl niskie, średnie, wysokie napięcie */
export type Voltage = 'LV' | 'MV' | 'HV'

/** Variable rate of one zone, where the tariff says so in one season or on one kind of day only. */
export interface ZoneRate {
  readonly zone: string
  readonly season?: 'summer' | 'winter'
  readonly days?: 'working' | 'free'
  readonly rate: Decimal
  /** Lower rate of the energy above that of the same period a year before (G12as). */
  readonly aboveLastYear?: Decimal
}

/** Fixed rate: per unit of contract power, or per month by phases. @pl składnik stały stawki sieciowej */
export type FixedRate =
  | { readonly unit: 'PLN/kW/month' | 'PLN/MW/month'; readonly rate: Decimal }
  | { readonly unit: 'PLN/month'; readonly onePhase: Decimal; readonly threePhase: Decimal }

/** Subscription per month, by length of the billing period. @pl opłata abonamentowa */
export interface Subscription {
  /** `any`, `ten-days`, or the number of months. */
  readonly billing: string
  readonly remote: boolean
  readonly rate: Decimal
}

/** Network rates of one group of one distributor while they hold. @pl stawki sieciowe grupy taryfowej */
export interface NetworkTariff {
  readonly distributor: Distributor
  readonly group: string
  readonly source: string
  readonly voltage: Voltage
  readonly household: boolean
  readonly unmetered: boolean
  /** Law ids of the zone calendars; null where the hours are not recorded. */
  readonly zones: string | null
  readonly zonesWithoutFreeDays: string | null
  readonly fixed: FixedRate | null
  readonly variable: { readonly unit: 'PLN/kWh' | 'PLN/MWh'; readonly rates: readonly ZoneRate[] } | null
  readonly subscription: readonly Subscription[] | null
  /** Why no bill can be made in this group, where none can. */
  readonly notBilled: { readonly pl: string; readonly en: string } | null
  /** Part of the area in which the group holds, where not everywhere. */
  readonly scope: string | null
}

/** A tariff on a part of a period. */
export interface TariffSpan {
  readonly from: LocalDay
  readonly to: LocalDay
  readonly tariff: NetworkTariff
}

type Table = Readonly<Record<string, LawValue>>

function fixedRate(raw: Table | null, id: string): FixedRate | null {
  if (raw === null) return null
  if (raw.unit === 'PLN/month')
    return { unit: 'PLN/month', onePhase: asDecimal(raw.onePhase, id), threePhase: asDecimal(raw.threePhase, id) }
  return { unit: raw.unit as 'PLN/kW/month' | 'PLN/MW/month', rate: asDecimal(raw.rate, id) }
}

function zoneRate(row: Table, id: string): ZoneRate {
  return {
    zone: String(row.zone),
    rate: asDecimal(row.rate, id),
    ...(row.season === undefined ? {} : { season: row.season as 'summer' | 'winter' }),
    ...(row.days === undefined ? {} : { days: row.days as 'working' | 'free' }),
    ...(row.aboveLastYear === undefined ? {} : { aboveLastYear: asDecimal(row.aboveLastYear, id) }),
  }
}

function tariffOf(entry: InForce, distributor: Distributor): NetworkTariff {
  const raw = entry.value as Table
  const variable = raw.variable as { unit: 'PLN/kWh' | 'PLN/MWh'; rates: readonly Table[] } | null
  const subscription = raw.subscription as readonly Table[] | null
  return {
    distributor,
    group: String(raw.group),
    source: sourceOf(entry),
    voltage: raw.voltage as Voltage,
    household: raw.household === true,
    unmetered: raw.unmetered === true,
    zones: (raw.zones ?? null) as string | null,
    zonesWithoutFreeDays: (raw.zonesWithoutFreeDays ?? null) as string | null,
    fixed: fixedRate(raw.fixed as Table | null, entry.id),
    variable: variable && { unit: variable.unit, rates: variable.rates.map((row) => zoneRate(row, entry.id)) },
    subscription:
      subscription?.map((row) => ({
        billing: String(row.billing),
        remote: row.remote === true,
        rate: asDecimal(row.rate, entry.id),
      })) ?? null,
    notBilled: (raw.notBilled ?? null) as NetworkTariff['notBilled'],
    scope: (raw.scope ?? null) as string | null,
  }
}

const cache = new Map<string, NetworkTariff>()

function cachedTariff(entry: InForce, distributor: Distributor): NetworkTariff {
  const key = sourceOf(entry)
  let found = cache.get(key)
  if (!found) {
    found = tariffOf(entry, distributor)
    cache.set(key, found)
  }
  return found
}

/** Names of the groups a distributor has on a day (of all days when it has none on that day). */
export function groupsOf(distributor: Distributor, on: LocalDay): string[] {
  const ids = groupIdsOf(distributor.id)
  const nameOf = (value: LawValue | undefined) => String((value as Table | undefined)?.group ?? '')
  const today = ids.map((id) => lawOnIfAny(id, on)).filter((entry) => entry !== undefined)
  if (today.length > 0) return today.map((entry) => nameOf(entry.value))
  return ids.map((id) => nameOf(lawEntry(id).values.at(-1)?.value))
}

/**
 * The rates of a group through a period, cut where they change.
 *
 * @refuses tariffs.no-tariff, tariffs.unknown-group (naming the groups there are), law.not-covered for days without rates
 */
export function tariffSpans(
  distributor: Distributor,
  group: string,
  from: LocalDay,
  to: LocalDay,
  cite: Citations,
  cuts: readonly LocalDay[] = [],
): TariffSpan[] {
  if (!distributor.hasTariff) throw new Refusal('tariffs.no-tariff', { distributor: distributor.name })
  const id = `network-tariffs.${distributor.id}.${group.trim().toLowerCase()}`
  if (!LAW_IDS.includes(id))
    throw new Refusal('tariffs.unknown-group', {
      group,
      distributor: distributor.name,
      groups: groupsOf(distributor, from).join(', '),
    })
  return lawSpans(id, from, to, cite, cuts).map((span) => ({
    from: span.from,
    to: span.to,
    tariff: cachedTariff(span.entry, distributor),
  }))
}
