import type { LocalDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read } from '../../law/citations.ts'
import type { LawValue } from '../../law/entry.ts'
import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, fromInteger, ZERO } from '../../quantity/decimal.ts'
import { connectedGroups, withoutBorders } from '../../territory/connected.ts'
import { gmina } from '../../territory/gmina.ts'
import { atMost, type ConditionText, shareAtLeast } from '../condition.ts'
import type { Both, Condition } from '../regime.ts'

/** What the limits of a cooperative are held against. */
export interface CooperativeFacts {
  /** TERYT codes of the gminas of its area. */
  readonly gminas: readonly string[]
  readonly distributors: readonly string[]
  /** Total installed electric power of RES installations [MW]. */
  readonly electricMw: Decimal
  /** What the installations can generate in a year, and what cooperative and members need; one unit. */
  readonly annualPotential: Decimal
  readonly annualNeeds: Decimal
  /** Day the application to KOWR was or will be filed; decides which coverage holds. */
  readonly applicationOn: LocalDay
  /** Thermal power [MW]; left out: no heat. */
  readonly heatMw?: Decimal
  /** Yearly output [m³]; left out: none. */
  readonly biogasM3?: Decimal
  readonly biomethaneM3?: Decimal
  /** Highest rated voltage of its points [kV]. */
  readonly highestKv?: Decimal
}

export interface CooperativeConditions {
  readonly eligible: boolean
  readonly conditions: readonly Condition[]
  readonly findings: readonly Finding[]
}

/**
 * Limits of an energy cooperative in force on a day, each with the room left or what is missing.
 *
 * An area that mixes urban with other gminas is not refused, but named: two separate lists are reported.
 *
 * @pl      warunki prowadzenia spółdzielni energetycznej
 * @law     art. 38c ust. 1–2, art. 38e OZE; art. 41 of the act of 17 August 2023
 * @refuses law.not-covered, territory.unknown-gmina
 */
export function cooperativeConditions(facts: CooperativeFacts, on: LocalDay, cite: Citations): CooperativeConditions {
  const law = (name: string) => {
    const entry = read(`cooperative.limits.${name}`, on, cite)
    return { limit: asDecimal(entry.value, entry.id), article: entry.article }
  }
  const text = (
    id: string,
    name: Both,
    unit: Condition['unit'],
    article: string,
    explanation: Both,
  ): ConditionText => ({
    id,
    name,
    unit,
    article,
    explanation,
  })
  const relief = read('cooperative.limits.coverage-relief', on, cite)
  const { share, applicationUntil } = relief.value as { readonly share: LawValue; readonly applicationUntil: string }
  const full = law('coverage')
  const relieved = facts.applicationOn <= applicationUntil
  const coverage = relieved ? { limit: asDecimal(share, relief.id), article: relief.article } : full
  const power = law('electric-power')
  const most = law('gminas')
  const oneDistributor = law('distributors')
  const area = [...new Set(facts.gminas.map((code) => gmina(code).code))].sort()
  const conditions: Condition[] = [
    atMost(
      text(
        'electric-power',
        { pl: 'moc zainstalowana elektryczna', en: 'installed electric power' },
        'MW',
        power.article,
        {
          pl: 'Łączna moc zainstalowana elektryczna instalacji OZE spółdzielni i jej członków.',
          en: 'Total installed electric power of the RES installations of the cooperative and its members.',
        },
      ),
      facts.electricMw,
      power.limit,
    ),
    shareAtLeast(
      text('coverage', { pl: 'pokrycie potrzeb własnych', en: 'coverage of own needs' }, 'share', coverage.article, {
        pl: relieved
          ? `Wniosek złożony do ${applicationUntil}: wystarcza niższe pokrycie.`
          : 'Możliwa roczna produkcja przez roczne potrzeby spółdzielni i jej członków.',
        en: relieved
          ? `Application filed by ${applicationUntil}: the lower coverage is enough.`
          : 'Potential yearly output over the yearly needs of the cooperative and its members.',
      }),
      facts.annualPotential,
      facts.annualNeeds,
      coverage.limit,
    ),
    atMost(
      text('gminas', { pl: 'liczba gmin', en: 'number of gminas' }, 'count', most.article, {
        pl: 'Gminy bezpośrednio ze sobą sąsiadujące.',
        en: 'Directly adjacent gminas.',
      }),
      fromInteger(area.length),
      most.limit,
    ),
    atMost(
      text('distributors', { pl: 'liczba operatorów', en: 'number of distributors' }, 'count', oneDistributor.article, {
        pl: 'Spółdzielnia działa na obszarze jednego operatora.',
        en: 'A cooperative works in the area of one distributor.',
      }),
      fromInteger(new Set(facts.distributors).size),
      oneDistributor.limit,
    ),
  ]
  if (facts.heatMw) {
    const heat = law('heat-power')
    conditions.push(
      atMost(
        text('heat-power', { pl: 'moc cieplna', en: 'thermal power' }, 'MW', heat.article, {
          pl: 'Łączna moc osiągalna cieplna.',
          en: 'Total thermal power.',
        }),
        facts.heatMw,
        heat.limit,
      ),
    )
  }
  const volumes = [
    ['biogas', facts.biogasM3, { pl: 'biogaz rocznie [m³]', en: 'biogas a year [m³]' }],
    ['biomethane', facts.biomethaneM3, { pl: 'biometan rocznie [m³]', en: 'biomethane a year [m³]' }],
  ] as const
  for (const [id, volume, name] of volumes) {
    if (!volume) continue
    const { limit, article } = law(id)
    conditions.push(atMost(text(id, name, 'count', article, name), volume, limit))
  }
  return {
    ...verdict(conditions, areaFindings(area, facts.highestKv ?? ZERO, on, cite)),
    conditions,
  }
}

function verdict(conditions: readonly Condition[], findings: readonly Finding[]) {
  const eligible = conditions.every(({ passes }) => passes) && findings.every(({ severity }) => severity !== 'error')
  return { eligible, findings }
}

function areaFindings(area: readonly string[], highestKv: Decimal, on: LocalDay, cite: Citations): Finding[] {
  const findings: Finding[] = []
  const below = asDecimal(read('cooperative.limits.voltage-below', on, cite).value, 'voltage')
  if (compare(highestKv, below) >= 0)
    findings.push(finding('settlement.area-voltage', 'error', { point: '', below: Number(below.mantissa) }))
  if (area.length === 0) findings.push(finding('settlement.area-empty', 'error'))
  const admitted = read('cooperative.limits.gmina-types', on, cite).value as readonly LawValue[]
  const types = new Set(area.map((code) => gmina(code).type))
  for (const type of types)
    if (!admitted.includes(type))
      findings.push(
        finding('settlement.gmina-type', 'error', {
          type,
          gminas: area.filter((code) => gmina(code).type === type).join(', '),
        }),
      )
  if (types.has('miejska') && types.size > 1)
    findings.push(finding('settlement.gmina-types-mixed', 'warning', { gminas: area.join(', ') }))
  const unknown = withoutBorders(area)
  const groups = connectedGroups(area)
  if (unknown.length > 0 && area.length > 1)
    findings.push(finding('settlement.area-borders-unknown', 'warning', { gminas: unknown.join(', ') }))
  else if (groups.length > 1)
    findings.push(finding('settlement.area-apart', 'error', { groups: groups.map((one) => one.join('+')).join(' | ') }))
  return findings
}
