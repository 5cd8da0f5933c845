import type { LocalDay } from '../../calendar/day.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read } from '../../law/citations.ts'
import type { LawValue } from '../../law/entry.ts'
import type { Finding } from '../../problems/finding.ts'
import { finding } from '../../problems/finding.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare, fromInteger } from '../../quantity/decimal.ts'
import { allTouch, connectedGroups, withoutBorders } from '../../territory/connected.ts'
import { gmina } from '../../territory/gmina.ts'
import { atMost } from '../condition.ts'
import type { Condition } from '../regime.ts'

/** What the law asks of a metering point of a member. */
export interface AreaPoint {
  readonly id: string
  /** TERYT code of its gmina. */
  readonly gmina: string
  readonly distributor: string
  /** Rated voltage of its connection [kV]. */
  readonly voltageKv: Decimal
  /** Connected to a network of a neighbouring country. */
  readonly crossBorder?: boolean
}

/** Whether an area passes, by which branch, and every reason why not. */
export interface AreaVerdict {
  readonly passes: boolean
  /** The branch of art. 38ab(1)(1) that carries the area, or null. */
  readonly branch: 'one-powiat' | 'neighbouring-gminas' | null
  readonly conditions: readonly Condition[]
  readonly findings: readonly Finding[]
}

/**
 * Whether metering points may form one cluster: one powiat or up to five neighbouring gminas, one distributor, below
 * 110 kV, no connection with a neighbouring country.
 *
 * "Neighbouring" is read as one connected area; where not every two gminas touch, a finding says so.
 *
 * @pl      obszar działania klastra energii
 * @law     art. 38ab OZE
 * @refuses territory.unknown-gmina, law.not-covered
 */
export function clusterArea(points: readonly AreaPoint[], on: LocalDay, cite: Citations): AreaVerdict {
  const limit = (id: string) => asDecimal(read(id, on, cite).value, id)
  const maxPowiats = limit('cluster.definition.max-powiats')
  const maxGminas = limit('cluster.definition.max-gminas')
  const below = limit('cluster.definition.voltage-below')
  const maxDistributors = limit('cluster.definition.distributors')
  const mayCrossBorder = read('cluster.definition.cross-border', on, cite).value === true

  const gminas = [...new Set(points.map((point) => gmina(point.gmina).code))].sort()
  const powiats = new Set(gminas.map((code) => gmina(code).powiat))
  const distributors = new Set(points.map(({ distributor }) => distributor))
  const groups = connectedGroups(gminas)
  const article = 'art. 38ab ust. 1'
  const conditions = [
    atMost(
      {
        id: 'powiats',
        name: { pl: 'liczba powiatów', en: 'number of powiats' },
        unit: 'count',
        article,
        explanation: {
          pl: 'Wystarczy jedna z dwóch gałęzi: jeden powiat albo sąsiadujące gminy.',
          en: 'One of two branches is enough: one powiat, or neighbouring gminas.',
        },
      },
      fromInteger(powiats.size),
      maxPowiats,
    ),
    atMost(
      {
        id: 'gminas',
        name: { pl: 'liczba gmin', en: 'number of gminas' },
        unit: 'count',
        article,
        explanation: {
          pl: 'Gałąź gminna: nie więcej gmin, tworzących jeden spójny obszar.',
          en: 'The gmina branch: no more gminas, forming one connected area.',
        },
      },
      fromInteger(gminas.length),
      maxGminas,
    ),
    atMost(
      {
        id: 'distributors',
        name: { pl: 'liczba operatorów', en: 'number of distributors' },
        unit: 'count',
        article,
        explanation: {
          pl: 'Wszyscy członkowie są przyłączeni do sieci tego samego operatora.',
          en: 'All members are connected to the network of the same distributor.',
        },
      },
      fromInteger(distributors.size),
      maxDistributors,
    ),
  ]
  const [byPowiat, byGminas, oneDistributor] = conditions.map(({ passes }) => passes)
  const unknown = withoutBorders(gminas)
  const branch = byPowiat
    ? ('one-powiat' as const)
    : byGminas && groups.length <= 1
      ? ('neighbouring-gminas' as const)
      : null
  const findings: Finding[] = []
  if (points.length === 0) findings.push(finding('settlement.area-empty', 'error'))
  if (branch === null && byGminas)
    findings.push(
      unknown.length > 0
        ? finding('settlement.area-borders-unknown', 'warning', { gminas: unknown.join(', ') })
        : finding('settlement.area-apart', 'error', { groups: groups.map((g) => g.join('+')).join(' | ') }),
    )
  else if (branch === null)
    findings.push(
      finding('settlement.area-too-wide', 'error', {
        powiats: [...powiats].sort().join(', '),
        gminas: gminas.length,
        most: Number(maxGminas.mantissa),
      }),
    )
  if (branch === 'neighbouring-gminas' && !allTouch(gminas))
    findings.push(finding('settlement.area-chain', 'warning', { gminas: gminas.join(', ') }))
  if (!oneDistributor)
    findings.push(finding('settlement.area-distributors', 'error', { found: [...distributors].sort().join(', ') }))
  for (const { id, voltageKv, crossBorder } of points) {
    if (compare(voltageKv, below) >= 0)
      findings.push(finding('settlement.area-voltage', 'error', { point: id, below: Number(below.mantissa) }))
    if (crossBorder && !mayCrossBorder) findings.push(finding('settlement.area-cross-border', 'error', { point: id }))
  }
  const passes = branch !== null && points.length > 0 && findings.every(({ severity }) => severity !== 'error')
  return { passes, branch, conditions: conditions.filter(({ id }) => counts(id, branch)), findings }
}

/** Where one branch carries the area, the limit of the other one says nothing about it. */
function counts(id: string, branch: AreaVerdict['branch']): boolean {
  if (branch === 'one-powiat') return id !== 'gminas'
  return branch === null || id !== 'powiats'
}

/** Kinds of members that the law asks for; `other` is any other member. */
export type PartyKind = 'jst' | 'jst-company' | 'jst-company-parent' | 'other'

/**
 * Whether the cluster has the party the law asks for: a local-government unit, its company, or that company's parent.
 *
 * @pl  strona porozumienia klastra energii
 * @law art. 2 pkt 15a OZE
 * @returns the members that fulfil it; passes when there is one
 */
export function clusterParty(
  members: readonly { readonly id: string; readonly kind: PartyKind }[],
  on: LocalDay,
  cite: Citations,
): { readonly passes: boolean; readonly fulfilledBy: readonly string[]; readonly findings: readonly Finding[] } {
  const rows = read('cluster.definition.parties', on, cite).value as readonly { readonly kind: LawValue }[]
  const kinds = new Set(rows.map(({ kind }) => kind))
  const fulfilledBy = members.filter(({ kind }) => kinds.has(kind)).map(({ id }) => id)
  return {
    passes: fulfilledBy.length > 0,
    fulfilledBy,
    findings: fulfilledBy.length > 0 ? [] : [finding('settlement.party-missing', 'error')],
  }
}
