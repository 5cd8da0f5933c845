import type { LocalDay } from '../../calendar/day.ts'
import { lawOnIfAny } from '../../law/book.ts'
import type { Citations } from '../../law/citations.ts'
import { asDecimal, read } from '../../law/citations.ts'
import { Refusal } from '../../problems/refusal.ts'
import type { Decimal } from '../../quantity/decimal.ts'
import { compare } from '../../quantity/decimal.ts'
import { atLeast, atMost, shareAtLeast } from '../condition.ts'
import type { Condition } from '../regime.ts'

/** What the conditions of the support are held against. */
export interface ClusterFacts {
  /** RES electricity generated in the cluster and fed into the distribution network, any unit. */
  readonly resFedIn: Decimal
  /** All electricity generated in the cluster and fed into the distribution network, the same unit. */
  readonly allFedIn: Decimal
  /** Installed power of RES installations and generating units of the register application [MW]. */
  readonly installedMw: Decimal
  /** Potential yearly output over members' yearly demand; asked for to the end of 2026. */
  readonly annualCoverage?: Decimal | undefined
  /** Least hourly cover of deliveries to members in the year; asked for from 2027. */
  readonly minHourlyCoverage?: Decimal | undefined
  /** Installed power of the storage of the application [MW]. */
  readonly storageMw: Decimal
}

/** All conditions with their distances; eligible when every one is met. */
export interface ClusterConditions {
  readonly eligible: boolean
  readonly conditions: readonly Condition[]
}

/**
 * Conditions of the cluster support in force on a day, each with the room left or what is missing.
 *
 * @pl      warunki wsparcia klastra energii
 * @law     art. 184l ust. 1 (to 2026-12-31) and ust. 2 (2027-01-01 to 2029-12-31) OZE
 * @refuses law.not-covered before 2024-07-02 and after 2029-12-31; settlement.res-above-all when more RES is fed in
 *          than all; settlement.coverage-missing when the coverage the period asks for is not given
 */
export function clusterConditions(facts: ClusterFacts, on: LocalDay, cite: Citations): ClusterConditions {
  if (compare(facts.resFedIn, facts.allFedIn) > 0)
    throw new Refusal('settlement.res-above-all', {}, { pointer: '/resFedInKwh' })
  const law = (id: string) => {
    const entry = read(id, on, cite)
    return { threshold: asDecimal(entry.value, id), article: entry.article }
  }
  const res = law('cluster.support.res-share')
  const power = law('cluster.support.max-power')
  const storage = law('cluster.support.storage-share')
  const hourly = lawOnIfAny('cluster.support.hourly-coverage', on) !== undefined
  const coverage = law(hourly ? 'cluster.support.hourly-coverage' : 'cluster.support.annual-coverage')
  const covered = hourly ? facts.minHourlyCoverage : facts.annualCoverage
  if (!covered) {
    const field = hourly ? 'minHourlyCoverage' : 'annualCoverage'
    throw new Refusal('settlement.coverage-missing', { field, day: on }, { pointer: `/${field}` })
  }
  const conditions = [
    shareAtLeast(
      {
        id: 'res-share',
        name: { pl: 'udział OZE w energii wprowadzonej', en: 'RES share of energy fed in' },
        unit: 'share',
        article: res.article,
        explanation: {
          pl: 'Energia z OZE wytworzona w klastrze i wprowadzona do sieci dystrybucyjnej przez całą taką energię.',
          en: 'RES energy generated in the cluster and fed into the distribution network over all such energy.',
        },
      },
      facts.resFedIn,
      facts.allFedIn,
      res.threshold,
    ),
    atMost(
      {
        id: 'installed-power',
        name: { pl: 'łączna moc zainstalowana', en: 'total installed power' },
        unit: 'MW',
        article: power.article,
        explanation: {
          pl: 'Moc instalacji OZE i jednostek wytwórczych z wniosku o wpis do rejestru.',
          en: 'Power of RES installations and generating units of the register application.',
        },
      },
      facts.installedMw,
      power.threshold,
    ),
    atLeast(
      hourly
        ? {
            id: 'hourly-coverage',
            name: { pl: 'pokrycie dostaw w najsłabszej godzinie', en: 'cover of deliveries in the weakest hour' },
            unit: 'share',
            article: coverage.article,
            explanation: {
              pl: 'Najniższe w roku pokrycie dostaw do członków w jednej godzinie; sama fotowoltaika nocą nie pokryje nic.',
              en: 'The lowest hourly cover of deliveries to members in the year; PV alone covers nothing at night.',
            },
          }
        : {
            id: 'annual-coverage',
            name: { pl: 'pokrycie rocznego zapotrzebowania', en: 'cover of annual demand' },
            unit: 'share',
            article: coverage.article,
            explanation: {
              pl: 'Możliwa roczna produkcja wpisanych jednostek przez roczne zapotrzebowanie członków.',
              en: 'Potential yearly output of the listed units over the members’ yearly demand.',
            },
          },
      covered,
      coverage.threshold,
    ),
    shareAtLeast(
      {
        id: 'storage-share',
        name: { pl: 'moc magazynów do mocy źródeł', en: 'storage power over generating power' },
        unit: 'share',
        article: storage.article,
        explanation: {
          pl: 'Moc zainstalowana magazynów (nie pojemność) przez moc instalacji OZE i jednostek wytwórczych.',
          en: 'Installed power of storage (not its capacity) over the power of RES installations and generating units.',
        },
      },
      facts.storageMw,
      facts.installedMw,
      storage.threshold,
    ),
  ]
  return { eligible: conditions.every(({ passes }) => passes), conditions }
}
