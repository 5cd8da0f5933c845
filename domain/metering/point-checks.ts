import type { Finding } from '../problems/finding.ts'
import { finding } from '../problems/finding.ts'
import type { Decimal } from '../quantity/decimal.ts'
import { compare, fromNumber, text } from '../quantity/decimal.ts'
import { readPointCode } from './point-code.ts'
import { groupOf } from './tariff-group.ts'

/** What the list says of a point; null where it says nothing, which switches off the checks that need it. */
export interface PointEntry {
  readonly code: string
  /** Distributor as the list writes it. @pl OSD */
  readonly distributor: string | null
  /** Tariff group, e.g. `C12a`. */
  readonly group: string | null
  /** Nominal voltage [kV]. */
  readonly voltageKv: number | null
  readonly contractPowerKw: number | null
  readonly connectionPowerKw: number | null
  /** Kind of the member in the words of the members' list: household, farm, enterprise, local-government … */
  readonly memberKind: string | null
  /** Whether the point has a feed-in register or code; null where unknown. */
  readonly hasFeedIn: boolean | null
  /** Power of each plant at the point [kW]; null where the list has no plants at all. */
  readonly plantsKw: readonly number[] | null
  /** Line of the list, for the finding. */
  readonly line?: number
}

/** Limits of the tariffs, as law data or the distributor's tariff give them on a day. */
export interface GroupLimits {
  /** Contract power up to which the first digit of a group is 1, above which it is 2 [kW]. */
  readonly firstDigitKw: Decimal
  /** Voltage up to which a network is low, and from which it is high [kV]. @pl nN, SN, WN */
  readonly lowKv: Decimal
  readonly highKv: Decimal
}

const VOLTAGES = { low: 'nN', medium: 'SN', high: 'WN' } as const

function place(entry: PointEntry) {
  return entry.line === undefined ? {} : { line: entry.line }
}

function codeFindings(entry: PointEntry): Finding[] {
  const code = readPointCode(entry.code)
  const found: Finding[] = []
  if (code.valid === false)
    found.push(finding('metering.code-check-digit', 'error', { code: entry.code, reason: code.reason }, place(entry)))
  if (code.distributor && entry.distributor && !sameDistributor(code.distributor, entry.distributor))
    found.push(
      finding(
        'metering.code-distributor',
        'warning',
        { code: entry.code, byCode: code.distributor, stated: entry.distributor },
        place(entry),
      ),
    )
  return found
}

/** "PGE", "pge" and "PGE Dystrybucja S.A. Oddział Łódź" are the same; "PGE Energetyka Kolejowa" is another. */
function sameDistributor(byCode: string, stated: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/[^a-z0-9ąćęłńóśźż]+/g, ' ')
      .trim()
  const railway = (name: string) => /kolejow|pgeek/.test(bare(name))
  if (railway(byCode) !== railway(stated)) return false
  const first = (name: string) => bare(name).split(' ')[0] ?? ''
  return first(byCode) === first(stated)
}

function groupFindings(entry: PointEntry, limits: GroupLimits): Finding[] {
  if (!entry.group) return []
  const { code } = entry
  const group = groupOf(entry.group)
  if (!group) return [finding('metering.group-unknown', 'warning', { code, group: entry.group }, place(entry))]
  const found: Finding[] = []
  if (entry.voltageKv !== null && group.voltage) {
    const kv = fromNumber(entry.voltageKv)
    const stated = compare(kv, limits.lowKv) <= 0 ? 'low' : compare(kv, limits.highKv) < 0 ? 'medium' : 'high'
    if (stated !== group.voltage)
      found.push(
        finding(
          'metering.group-voltage',
          'error',
          {
            code,
            group: entry.group,
            expected: VOLTAGES[group.voltage],
            stated: `${VOLTAGES[stated]} (${entry.voltageKv} kV)`,
          },
          place(entry),
        ),
      )
  }
  return [...found, ...powerOfGroup(entry, limits, group.firstDigit), ...memberOfGroup(entry, group.isHousehold)]
}

function powerOfGroup(entry: PointEntry, limits: GroupLimits, firstDigit: 1 | 2 | null): Finding[] {
  if (firstDigit === null || entry.contractPowerKw === null) return []
  const above = compare(fromNumber(entry.contractPowerKw), limits.firstDigitKw) > 0
  if (above === (firstDigit === 2)) return []
  const facts = {
    code: entry.code,
    group: entry.group,
    thresholdKw: text(limits.firstDigitKw),
    powerKw: entry.contractPowerKw,
    expected: firstDigit === 2 ? 'above' : 'up to',
    expectedPl: firstDigit === 2 ? 'powyżej' : 'do',
  }
  return [finding('metering.group-power', 'warning', facts, place(entry))]
}

/** Kinds of members that run no household; a farm or a housing association may hold a household group. */
const BUSINESS_KINDS: ReadonlySet<string> = new Set([
  'local-government',
  'local-government-unit',
  'municipal-company',
  'micro-enterprise',
  'small-enterprise',
  'medium-enterprise',
  'large-enterprise',
  'enterprise',
  'research-body',
])

function memberOfGroup(entry: PointEntry, isHousehold: boolean): Finding[] {
  const kind = entry.memberKind
  if (kind === null) return []
  const facts = { code: entry.code, group: entry.group, memberKind: kind }
  if (isHousehold && BUSINESS_KINDS.has(kind))
    return [finding('metering.household-group', 'warning', facts, place(entry))]
  if (!isHousehold && kind === 'household') return [finding('metering.business-group', 'warning', facts, place(entry))]
  return []
}

/** Above this a contract power on low voltage is watts written as kilowatts: no low-voltage line carries it [kW]. */
const LOW_VOLTAGE_MOST_KW = 1000

function powerFindings(entry: PointEntry): Finding[] {
  const { code, contractPowerKw: contract, connectionPowerKw: connection, plantsKw } = entry
  const found: Finding[] = []
  const add = (id: Finding['code'], severity: Finding['severity'], facts: Finding['facts']) =>
    found.push(finding(id, severity, { code, ...facts }, place(entry)))
  if (contract !== null && contract <= 0) add('metering.power-not-positive', 'error', { powerKw: contract })
  const low = entry.group ? groupOf(entry.group)?.voltage === 'low' : false
  if (contract !== null && low && contract >= LOW_VOLTAGE_MOST_KW)
    add('metering.power-unit', 'error', { powerKw: contract, group: entry.group })
  else if (contract !== null && connection !== null && contract > connection)
    add('metering.contract-above-connection', 'warning', { powerKw: contract, limitKw: connection })
  if (plantsKw === null) return found
  const plants = plantsKw.reduce((sum, kw) => sum + kw, 0)
  if (entry.hasFeedIn === true && plantsKw.length === 0) add('metering.register-without-plant', 'warning', {})
  if (entry.hasFeedIn === false && plants > 0) add('metering.plant-without-feed-in', 'info', { powerKw: plants })
  if (connection !== null && plants > connection)
    add('metering.plant-above-connection', 'warning', { powerKw: plants, limitKw: connection })
  return found
}

/**
 * Contradictions in what the list says of its points: code, distributor, group, voltage, powers, plants, member.
 *
 * @param entries  the rows of the list
 * @param limits   thresholds of the tariffs (law data), handed in
 * @returns        findings with the line of the row and what to do
 * @refuses        metering.empty-code
 * @pl sprzeczne dane punktów
 */
export function checkPoints(entries: readonly PointEntry[], limits: GroupLimits): Finding[] {
  const counts = new Map<string, number>()
  for (const entry of entries) counts.set(entry.code.trim(), (counts.get(entry.code.trim()) ?? 0) + 1)
  const twice = [...counts].filter(([, count]) => count > 1)
  return [
    ...twice.map(([code, count]) => finding('metering.point-twice', 'error', { code, count })),
    ...entries.flatMap((entry) => [...codeFindings(entry), ...groupFindings(entry, limits), ...powerFindings(entry)]),
  ]
}
