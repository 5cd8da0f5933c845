import type { LocalDay, LocalMonth } from '../../../domain/calendar/day.ts'
import type { Deadline } from '../deadlines/list-deadlines.ts'
import { listDeadlines } from '../deadlines/list-deadlines.ts'
import type { Actor } from '../office/actor.ts'
import type { Cluster } from '../office/cluster.ts'
import { entitle } from '../office/rights.ts'
import { listImports } from '../readings/find-imports.ts'
import type { SettledMonths } from '../settlement/settled-months.ts'
import { settledMonths } from '../settlement/settled-months.ts'
import { councilDecisions } from './decisions.ts'
import type { DashboardEnergy } from './energy.ts'
import { dashboardEnergy } from './energy.ts'
import type { DashboardMoney } from './money.ts'
import { dashboardMoney } from './money.ts'
import type { OwnMoney } from './own-money.ts'
import { ownMoney } from './own-money.ts'
import { permittedAll } from './permitted.ts'
import type { Asked, DashboardNeeds } from './ports.ts'
import type { DashboardQuality } from './quality.ts'
import { dashboardQuality } from './quality.ts'
import type { Task } from './task.ts'
import { officeTasks } from './tasks.ts'
import type { DashboardThresholds } from './thresholds.ts'
import { dashboardThresholds } from './thresholds.ts'

/** How a month stands and what is to be done. A part the reader may not see is null, a list without it empty. */
export interface Dashboard {
  readonly today: LocalDay
  /** The month shown; null when none was asked for and there are no readings yet. */
  readonly month: LocalMonth | null
  /** The newest month with readings. */
  readonly newestMonth: LocalMonth | null
  /** Members the register knows, former ones too. */
  readonly members: number
  readonly energy: DashboardEnergy | null
  readonly quality: DashboardQuality | null
  /** Quality of the newest month with readings, whatever month is shown. */
  readonly newestQuality: DashboardQuality | null
  readonly thresholds: DashboardThresholds | null
  readonly money: DashboardMoney | null
  readonly settledUntil: { readonly settlementId: string; readonly month: string } | null
  /** A member's own money, member by member. */
  readonly own: readonly OwnMoney[]
  readonly tasks: readonly Task[]
  readonly decisions: readonly Task[]
}

/** Rehearsed imports that wait are looked for among so many of the newest. */
const NEWEST_IMPORTS = 200
const NONE_SETTLED: SettledMonths = { items: [], years: [] }

async function settledOf({ needs, actor, cluster, state }: Asked): Promise<SettledMonths | null> {
  if (!permittedAll(actor, 'settlement.read', cluster)) return null
  return needs.keeper.get(`board settled ${cluster} ${state}`, () => settledMonths(needs, actor, cluster))
}

async function deadlinesOf({ needs, actor, cluster, state }: Asked, today: LocalDay): Promise<readonly Deadline[]> {
  if (!permittedAll(actor, 'deadlines.read', cluster)) return []
  return needs.keeper.get(`board dates ${cluster} ${state} ${today}`, () => listDeadlines(needs, actor, cluster, today))
}

/** Whether everything stands in the register that a settlement needs beside members, points and readings. */
function hasSettings(cluster: Cluster | undefined): boolean {
  return (
    cluster !== undefined && cluster.coordinator !== null && 'site' in cluster.settings && 'prices' in cluster.settings
  )
}

/**
 * The board of a cluster: indicators of the month and the year against the year before, distance to the thresholds,
 * quality, money, and what is due, each as far as the reader may see it.
 *
 * @param month  null: the newest with readings
 * @refuses cluster.not-found, actor.not-entitled, readings.period, law.not-covered
 * @pl pulpit klastra
 */
export async function readDashboard(
  needs: DashboardNeeds,
  actor: Actor,
  cluster: string,
  month: LocalMonth | null,
  today: LocalDay,
): Promise<Dashboard> {
  entitle(actor, 'balance.read', cluster)
  const { state, months, memberCount, pointCount, found, rules } = await needs.read(async (stores) => ({
    state: await stores.blocks.stateOf(cluster),
    months: await stores.blocks.months(cluster),
    memberCount: (await stores.members.list(cluster, { after: null, limit: 1, text: null, kind: null, on: null }))
      .total,
    pointCount: (
      await stores.points.list(cluster, {
        after: null,
        limit: 1,
        text: null,
        on: null,
        memberId: null,
        owners: null,
      })
    ).total,
    found: await stores.clusters.find(cluster),
    rules: (await stores.rules.list(cluster)).length,
  }))
  const asked: Asked = { needs, actor, cluster, state }
  const newestMonth =
    months
      .map((one) => one.month)
      .sort()
      .at(-1) ?? null
  const shown = month ?? newestMonth
  const quality = shown && (await dashboardQuality(asked, shown))
  const settled = await settledOf(asked)
  const { items } = settled ?? NONE_SETTLED
  const thresholds = settled && shown ? await dashboardThresholds(asked, settled, shown) : null
  const deadlines = await deadlinesOf(asked, today)
  const seesImports = permittedAll(actor, 'imports.read', cluster)
  const imports = seesImports
    ? (await listImports(needs, actor, cluster, { after: null, limit: NEWEST_IMPORTS })).items
    : []
  const last = items.find(({ holds }) => holds)
  return {
    today,
    month: shown,
    newestMonth,
    members: memberCount,
    energy: shown && (await dashboardEnergy(asked, shown)),
    quality,
    newestQuality: newestMonth && (await dashboardQuality(asked, newestMonth)),
    thresholds,
    money: settled && shown ? dashboardMoney(settled, shown) : null,
    settledUntil: last ? { settlementId: last.head.settlementId, month: last.head.month } : null,
    own: await ownMoney(asked),
    tasks:
      settled === null
        ? []
        : officeTasks({
            month: shown,
            members: memberCount,
            points: pointCount,
            hasSettings: hasSettings(found),
            quality,
            settled: items,
            imports,
            deadlines,
            settles: permittedAll(actor, 'settlement.run', cluster),
            isDemonstration: found?.isDemonstration ?? false,
          }),
    decisions: settled === null ? [] : councilDecisions({ deadlines, settled: items, thresholds, hasRule: rules > 0 }),
  }
}
