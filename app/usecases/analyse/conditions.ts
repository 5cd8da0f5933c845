import type { LocalDay } from '../../../domain/calendar/day.ts'
import { lawOnIfAny } from '../../../domain/law/book.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Decimal } from '../../../domain/quantity/decimal.ts'
import { decimal, fromInteger, fromNumber, sum } from '../../../domain/quantity/decimal.ts'
import { divide } from '../../../domain/quantity/rounding.ts'
import type { PartyKind } from '../../../domain/settlement/cluster/area.ts'
import { clusterArea, clusterParty } from '../../../domain/settlement/cluster/area.ts'
import type { ClusterFacts } from '../../../domain/settlement/cluster/conditions.ts'
import { clusterConditions } from '../../../domain/settlement/cluster/conditions.ts'
import { cooperativeConditions } from '../../../domain/settlement/cooperative/conditions.ts'
import type { PointHours } from './apply-plants.ts'
import type { ClusterData } from './cluster-data.ts'
import type { PlantConfig } from './config.ts'
import { isRenewable } from './plant-energy.ts'
import type { Condition } from './result.ts'

/** Verdict on the conditions of a legal form. */
export interface Eligibility {
  readonly eligible: boolean | null
  readonly conditions: readonly Condition[]
  readonly findings: readonly Finding[]
}

/** Digits of a ratio that is held against a threshold: more than any threshold has, so none is passed by rounding. */
const DIGITS = 24
const KW_PER_MW = decimal('1000')
/** Rated voltage a level stands for when the list gives no number [kV]. */
const USUAL_KV: Readonly<Record<string, string>> = { low: '0.4', medium: '15', high: '110', 'extra-high': '220' }

function megawatts(plants: readonly PlantConfig[]): Decimal {
  return divide(sum(plants.map(({ powerKw }) => fromNumber(powerKw))), KW_PER_MW, DIGITS)
}

function totals(points: Iterable<PointHours>, hours: number) {
  const withdrawn = new Float64Array(hours)
  const fed = new Float64Array(hours)
  const green = new Float64Array(hours)
  const own = new Float64Array(hours)
  for (const point of points)
    for (let h = 0; h < hours; h += 1) {
      withdrawn[h] = (withdrawn[h] as number) + (point.withdrawalWh[h] as number)
      fed[h] = (fed[h] as number) + (point.feedInWh[h] as number)
      green[h] = (green[h] as number) + (point.resFeedInWh[h] as number)
      own[h] = (own[h] as number) + (point.ownUseWh[h] as number)
    }
  return { withdrawn, fed, green, own }
}

const all = (values: Float64Array) => values.reduce((a, b) => a + b, 0)

function clusterFacts(data: ClusterData, points: ReadonlyMap<string, PointHours>, hours: number): ClusterFacts {
  const { withdrawn, fed, green, own } = totals(points.values(), hours)
  const generating = data.config.plants.filter(({ kind }) => kind !== 'storage')
  const storages = data.config.plants.filter(({ kind }) => kind === 'storage')
  const demand = all(withdrawn) + all(own)
  let leastNumerator = 0
  let leastDenominator = 0
  for (let h = 0; h < hours; h += 1) {
    const delivered = withdrawn[h] as number
    if (delivered === 0) continue
    const covered = Math.min(fed[h] as number, delivered)
    // a/b < c/d compared crosswise, exact below 2^53 for any cluster of our size
    if (leastDenominator === 0 || covered * leastDenominator < leastNumerator * delivered) {
      leastNumerator = covered
      leastDenominator = delivered
    }
  }
  const ratio = (a: number, b: number) => (b === 0 ? undefined : divide(fromInteger(a), fromInteger(b), DIGITS))
  return {
    resFedIn: fromInteger(all(green)),
    allFedIn: fromInteger(all(fed)),
    installedMw: megawatts(generating),
    storageMw: megawatts(storages),
    annualCoverage: ratio(all(fed) + all(own), demand),
    minHourlyCoverage: ratio(leastNumerator, leastDenominator),
  }
}

/** The conditions of the second set, told apart from those in force. */
function asNextSet({ id, name, ...rest }: Condition, from: LocalDay): Condition {
  const year = from.slice(0, 4)
  return { ...rest, id: `${year}:${id}`, name: { pl: `od ${year} r.: ${name.pl}`, en: `from ${year}: ${name.en}` } }
}

function areaOf(data: ClusterData, on: LocalDay, cite: Citations) {
  const placed = data.points.flatMap((point) => {
    const kv = point.voltageKv === null ? USUAL_KV[point.voltage ?? ''] : String(point.voltageKv)
    if (point.gmina === null || kv === undefined) return []
    const distributor = point.distributor ?? data.config.distributor
    return [{ id: point.code, gmina: point.gmina, distributor, voltageKv: decimal(kv) }]
  })
  return placed.length > 0 ? clusterArea(placed, on, cite) : undefined
}

function partyKind(kind: string | null): PartyKind {
  if (kind === 'local-government' || kind === 'local-government-unit') return 'jst'
  return kind === 'municipal-company' ? 'jst-company' : 'other'
}

/** Conditions of a cluster and of its support: area, parties, the set in force on the day and the set from 2027. */
export function clusterEligibility(
  data: ClusterData,
  points: ReadonlyMap<string, PointHours>,
  hours: number,
  on: LocalDay,
  cite: Citations,
): Eligibility {
  const facts = clusterFacts(data, points, hours)
  if (facts.annualCoverage === undefined) return { eligible: null, conditions: [], findings: [] }
  const now = clusterConditions(facts, on, cite)
  // The yearly coverage is asked for in the first set alone: the day it ends, the second set begins.
  const change = lawOnIfAny('cluster.support.annual-coverage', on)?.to
  const next = change ? clusterConditions(facts, change, cite) : undefined
  const area = areaOf(data, on, cite)
  const party = clusterParty(
    data.members.map(({ id, kind }) => ({ id, kind: partyKind(kind) })),
    on,
    cite,
  )
  return {
    eligible: now.eligible && party.passes && (area?.passes ?? true),
    conditions: [
      ...(area?.conditions ?? []),
      ...now.conditions,
      ...(next?.conditions.map((one) => asNextSet(one, change ?? on)) ?? []),
    ],
    findings: [...(area?.findings ?? []), ...party.findings],
  }
}

/** Conditions of an energy cooperative of the same members and plants. */
export function cooperativeEligibility(
  data: ClusterData,
  points: ReadonlyMap<string, PointHours>,
  hours: number,
  on: LocalDay,
  cite: Citations,
): Eligibility {
  const { withdrawn, fed, own } = totals(points.values(), hours)
  const renewable = data.config.plants.filter((plant) => plant.kind !== 'storage' && isRenewable(plant))
  const distributors = [...new Set(data.points.map(({ distributor }) => distributor ?? data.config.distributor))]
  try {
    return cooperativeConditions(
      {
        gminas: data.config.area.gminas,
        distributors,
        electricMw: megawatts(renewable),
        annualPotential: fromInteger(all(fed) + all(own)),
        annualNeeds: fromInteger(all(withdrawn) + all(own)),
        applicationOn: on,
      },
      on,
      cite,
    )
  } catch (problem) {
    // A gmina the register does not know leaves the conditions open, not the whole analysis.
    if (problem instanceof Refusal && problem.code === 'territory.unknown-gmina')
      return { eligible: null, conditions: [], findings: [] }
    throw problem
  }
}
